public import Journal
import Quantities

/// What was done, as a runner's log says it.
extension Narrator {
    /// `Easy run, 8.2 km in 45 min, pain 2 of 10`.
    public func done(_ run: Run, _ kind: RunKind) -> String {
        let far = run.distance.map { "\(distance($0)) in " } ?? ""
        return Words.capitalised(Words.run(kind)) + ", \(far)\(duration(run.time))"
            + felt(run.pain, run.effort)
    }

    /// `Strength s4, pain 2 of 10, effort 6 of 10`.
    public func done(_ session: StrengthSession) -> String {
        "Strength" + (session.rung.map { " \(RungName(.strength, $0).text)" } ?? "")
            + felt(session.pain, session.effort)
    }

    /// `Plyometrics p1, pain 1 of 10, effort 5 of 10`.
    public func done(_ session: PlyoSession) -> String {
        "Plyometrics \(RungName(.plyo, session.rung).text)" + felt(session.pain, session.effort)
    }

    private func felt(_ pain: Pain?, _ effort: Effort?) -> String {
        (pain.map { ", pain \(self.pain($0.score))" } ?? "")
            + (effort.map { ", effort \($0.score) of 10" } ?? "")
    }
}
