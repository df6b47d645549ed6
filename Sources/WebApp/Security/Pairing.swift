import HTTPTypes

/// Lets a device in that knows the code on the terminal. A code is good for one device and a quarter of an hour.
actor Pairing {
    private var code = PairingCode()
    private var expiry: ContinuousClock.Instant
    /// Wrong guesses of the last minute, the oldest first.
    private var guesses: [(at: ContinuousClock.Instant, address: String)] = []
    /// Wrong guesses at this code.
    private var guessesAtCode = 0
    private let now: @Sendable () -> ContinuousClock.Instant
    private let show: @Sendable (String) -> Void

    static let lifetime = Duration.seconds(900)
    static let window = Duration.seconds(60)
    static let guessesOfOneAddress = 5
    static let guessesInAll = 20

    /// - Parameters:
    ///   - now: the clock.
    ///   - show: tells the owner of this machine a new code.
    init(
        now: @escaping @Sendable () -> ContinuousClock.Instant = { .now },
        show: @escaping @Sendable (String) -> Void
    ) {
        self.now = now
        self.show = show
        expiry = now() + Self.lifetime
    }

    /// Shows the code, for the first time.
    func begin() { show(code.text) }

    /// Somebody stands at the door: a code that is too old is replaced, so that a good one is on the terminal.
    func knock() {
        if now() >= expiry { renew() }
    }

    /// Whether a guess from an address is the code. The right one uses it up.
    ///
    /// - Throws: a problem for one guess too many, right or wrong.
    func opens(_ text: String, from address: String) throws(Problem) -> Bool {
        knock()
        let begin = now() - Self.window
        guesses.removeAll { $0.at < begin }
        let own = guesses.filter { $0.address == address }
        // The oldest guess that must be gone before another may come.
        if guesses.count >= Self.guessesInAll {
            throw .tooManyGuesses(wait(for: guesses[guesses.count - Self.guessesInAll].at))
        }
        if own.count >= Self.guessesOfOneAddress {
            throw .tooManyGuesses(wait(for: own[own.count - Self.guessesOfOneAddress].at))
        }
        guard code.matches(text) else {
            guesses.append((now(), address))
            guessesAtCode += 1
            if guessesAtCode >= Self.guessesInAll { renew() }
            return false
        }
        renew()
        return true
    }

    private func renew() {
        code = PairingCode()
        expiry = now() + Self.lifetime
        guessesAtCode = 0
        show(code.text)
    }

    /// Seconds until a guess is a minute old.
    private func wait(for guess: ContinuousClock.Instant) -> Int {
        max(1, Int(((guess + Self.window - now()) / .seconds(1)).rounded(.up)))
    }
}

extension Problem {
    static func tooManyGuesses(_ seconds: Int) -> Problem {
        Problem(
            status: .tooManyRequests, name: "too-many-guesses", title: "Too many guesses",
            detail: "Wrong codes came too often.", advice: "Wait \(seconds) seconds and try again.",
            headers: [.retryAfter: "\(seconds)"])
    }
}
