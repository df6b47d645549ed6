import FITFile
import Journal
public import Quantities

/// The runner of `springback demo`: made, not recorded, and the same for everyone.
///
/// Twelve weeks of a marathoner whose left Achilles takes the easy miles: intervals too early and a flare in
/// week 4, strides because it felt fine and a second one in week 5, then the way back through settle and load
/// into the bridge. The last day is a green one with plyometrics half earned and speed still shut.
///
///     let demo = try DemoRunner.make(lastDay: today)
public enum DemoRunner {
    /// Days from the first entry to the last day.
    public static let lastOffset = 83

    /// The made runner whose twelve weeks end on a day, of which only the morning is answered.
    ///
    /// Nothing in it depends on a clock, a zone or chance: the same day gives the same bytes.
    ///
    /// - Throws: `DemoError.dayOutOfRange` for a day no watch could write.
    public static func make(lastDay: Day) throws(DemoError) -> Demo {
        let first = lastDay - lastOffset
        // Before 2000 a watch's clock counts as not set; after the day FIT ends there is no moment to write.
        guard (first - Story.daysBefore).year >= 2000,
            FITTimestamp(unixSeconds: Int64(lastDay.number + 1) * 86_400) != nil
        else { throw .dayOutOfRange(lastDay) }
        let profile: Profile
        var entries: [(day: Day, event: Event)] = []
        var runs: [(day: Day, shape: RunShape)] = Story.before.map { (first + $0.offset, $0.shape) }
        var runPains: [Day: (pain: Pain, effort: Effort)] = [:]
        do throws(QuantityError) {
            profile = try Story.profile(lastDay: lastDay)
            for (offset, acts) in Story.days {
                for act in acts {
                    if let event = try act.event() { entries.append((first + offset, event)) }
                    guard case .run(let shape, let pain, let effort) = act else { continue }
                    runs.append((first + offset, shape))
                    runPains[first + offset] = (try Pain(pain), try Effort(effort))
                }
            }
        } catch {
            throw .badStory(error)
        }
        return Demo(profile: profile, entries: entries, files: try files(of: runs), runPains: runPains)
    }

    private static func files(
        of runs: [(day: Day, shape: RunShape)]
    ) throws(DemoError) -> [(name: String, bytes: [UInt8])] {
        var files: [(name: String, bytes: [UInt8])] = []
        files.reserveCapacity(runs.count)
        for (index, run) in runs.enumerated() {
            guard let bytes = RunMaker.bytes(of: run.shape, on: run.day, seed: UInt64(index)) else {
                throw .badRun(run.day)
            }
            files.append(("\(run.day.text)-run.fit", bytes))
        }
        return files
    }
}
