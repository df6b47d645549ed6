public import Journal
import Tendon

extension StravaActivity {
    /// Gives a run the runner's own name, note, shoes and effort, where it has none of its own.
    ///
    /// Gear is shoes only in sports on foot.
    public func overlay(on run: inout Run) {
        run.name = run.name ?? name
        run.note = run.note ?? note
        run.effort = run.effort ?? effort
        if run.sport.isOnFoot { run.shoes = run.shoes ?? gear }
    }
}
