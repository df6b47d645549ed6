import HTTPTypes
import Stores

extension Problem {
    /// What the desk refused, for the client; nil for what is nobody's business but the server's.
    init?(_ error: DeskError) {
        switch error {
        case .noProfile:
            self.init(
                status: .conflict, name: "no-profile", title: "There is no profile yet",
                detail: "Nothing can be answered before the first questions are.",
                advice: "Answer the questions of the page /welcome first.")
        case .program(let what, _, let advice):
            self.init(
                status: .internalServerError, name: "program", title: "The program cannot be read",
                detail: what + ".", advice: advice + ".")
        case .store(let error):
            self.init(error)
        }
    }

    private init?(_ error: StoreError) {
        let status: HTTPResponse.Status
        let name: String
        switch error {
        case .otherContent: (status, name) = (.conflict, "other-content")
        case .recordingKnown: (status, name) = (.conflict, "recording-known")
        case .refusedEntry, .refusedSamples, .refusedOriginal:
            (status, name) = (.unprocessableContent, "refused")
        case .busy: (status, name) = (.serviceUnavailable, "busy")
        case .diskFull: (status, name) = (.init(code: 507, reasonPhrase: "Insufficient Storage"), "disk-full")
        default: return nil
        }
        self.init(
            status: status, name: name, title: "Not kept", detail: error.what + ".",
            advice: error.advice + ".",
            headers: name == "busy" ? [.retryAfter: "1"] : [:])
    }
}
