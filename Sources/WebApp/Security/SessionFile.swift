import Foundation
import JournalFiles

/// The file of the paired devices beside the journal, for its owner's eyes alone.
struct SessionFile: Sendable {
    let path: String

    /// The sessions in it; none where there is no file.
    ///
    /// - Throws: `SetupError` when it cannot be read: then nobody is let in by mistake, and nobody thrown out.
    func read() throws(SetupError) -> [Session] {
        guard FileManager.default.fileExists(atPath: path) else { return [] }
        guard let data = FileManager.default.contents(atPath: path), let json = try? JSONValue(bytes: data),
            case .object(let members) = json, members["version"] == 1,
            case .array(let values)? = members["sessions"]
        else { throw damaged }
        var sessions: [Session] = []
        for value in values {
            guard let session = Session(json: value) else { throw damaged }
            sessions.append(session)
        }
        return sessions
    }

    /// Writes all sessions, or leaves the file as it was.
    ///
    /// - Throws: a problem when the disk refuses.
    func write(_ sessions: [Session]) throws(Problem) {
        let json: JSONValue = ["version": 1, "sessions": .array(sessions.map(\.json))]
        let draft = path + ".part"
        let files = FileManager.default
        try? files.createDirectory(
            atPath: (path as NSString).deletingLastPathComponent, withIntermediateDirectories: true,
            attributes: [.posixPermissions: 0o700])
        guard
            files.createFile(
                atPath: draft, contents: Data(json.bytes), attributes: [.posixPermissions: 0o600]),
            rename(draft, path) == 0
        else { throw .cannotWrite }
    }

    /// Forgets all devices, also where the file itself cannot be removed.
    func remove() {
        try? FileManager.default.removeItem(atPath: path)
        if FileManager.default.fileExists(atPath: path) { try? write([]) }
    }

    private var damaged: SetupError {
        SetupError("the file of paired devices is damaged: remove \(path), then pair the devices again")
    }
}
