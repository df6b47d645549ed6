import Crypto
import Quantities

/// The paired devices.
actor Sessions {
    private let file: SessionFile
    private var sessions: [String: Session] = [:]

    /// - Throws: `SetupError` when their file cannot be read.
    init(file: SessionFile) throws(SetupError) {
        self.file = file
        for session in try file.read() { sessions[session.hash] = session }
    }

    /// Whether a device may come in.
    enum Standing: Sendable {
        case unknown
        case known
        /// For the first time that day: its cookie may be renewed.
        case knownAnew
    }

    /// Pairs a device.
    ///
    /// - Returns: its token, which is nowhere else: 256 bits of the system's randomness.
    /// - Throws: a problem when it cannot be kept.
    func open(device: String, on day: Day) throws(Problem) -> String {
        let token = SymmetricKey(size: .bits256).withUnsafeBytes { $0.hexadecimal }
        let session = Session(hash: Self.hash(token), device: device, since: day, seen: day)
        try keep { $0[session.hash] = session }
        return token
    }

    /// The device of a token. It is found by the hash, so that the time it takes tells nothing about tokens.
    func standing(of token: String, on day: Day) -> Standing {
        let hash = Self.hash(token)
        guard let session = sessions[hash], session.isAlive(on: day) else { return .unknown }
        guard session.seen < day else { return .known }
        // A disk that is full must not lock anybody out.
        try? keep { sessions in
            sessions[hash]?.seen = day
            sessions = sessions.filter { $0.value.isAlive(on: day) }
        }
        return .knownAnew
    }

    /// What names the device of a token in the list.
    func id(of token: String) -> String? { sessions[Self.hash(token)]?.id }

    /// The devices, those that came last first.
    func list() -> [Session] {
        sessions.values.sorted { ($0.seen, $0.since, $0.hash) > ($1.seen, $1.since, $1.hash) }
    }

    /// Takes a device back.
    ///
    /// - Throws: a problem when that cannot be kept; then it stays.
    func close(id: String) throws(Problem) {
        try keep { sessions in sessions = sessions.filter { $0.value.id != id } }
    }

    /// Takes all devices back and forgets that they were there.
    func eraseAll() {
        sessions = [:]
        file.remove()
    }

    /// Changes the sessions in the file first.
    private func keep(_ change: (inout [String: Session]) -> Void) throws(Problem) {
        var changed = sessions
        change(&changed)
        try file.write(changed.values.sorted { $0.hash < $1.hash })
        sessions = changed
    }

    private static func hash(_ token: String) -> String {
        SHA256.hash(data: Array(token.utf8)).hexadecimal
    }
}
