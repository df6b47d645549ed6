import Journal

/// The sport of a track, by its own word or else by its speed.
struct NamedSport {
    let sport: Sport
    /// What the runner should know of how it was told; nil if the file said it plainly.
    let remark: String?

    /// Mean speeds at which somebody who does not say what they do is taken for a runner, in m/s: faster than
    /// walking, slower than riding. What is faster may be a ride, and a ride taken for a run would raise the cap of the
    /// next one. Our own default.
    static let runningSpeeds = 1.8...4.0

    /// - Parameters:
    ///   - word: the sport as the file names it; nil if it does not.
    ///   - metres: how far it went.
    ///   - seconds: how long it was moving.
    init(_ word: String?, metres: Double, seconds: Double) {
        if let word {
            let known = Sport(trackType: word)
            sport = known ?? .other
            remark =
                known == nil
                ? "it calls itself \"\(word.prefix(40))\", which is no sport we know; kept as cross-training; correct ID --sport says it"
                : nil
        } else if seconds > 0, NamedSport.runningSpeeds.contains(metres / seconds) {
            sport = .running
            remark = "it does not say which sport; taken for a run by its speed"
        } else {
            sport = .other
            remark = Remark.noSport
        }
    }
}
