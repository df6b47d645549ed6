import Journal
import Quantities
import Testing
import VirtualRunners

@testable import Rehab

@Suite struct KindTests {
    @Test func whatARecordingShowsIsMostlyTheKindThatWasMeant() throws {
        var agreed = 0
        var labelled = 0
        var wrong: [String: Int] = [:]
        for life in try Population.shared.get().lives {
            var easySpeed: Double?
            for entry in life.entries {
                if case .profile(let profile) = entry.event { easySpeed = profile.easySpeed?.metresPerSecond }
                // A race is known by its day, not by its speeds.
                guard case .run(let run) = entry.event, let meant = run.kind, meant != .race,
                    let recording = run.recording
                else { continue }
                labelled += 1
                let shown = RunClassification.kind(of: run, recording: recording, easySpeed: easySpeed)
                if shown == meant { agreed += 1 } else { wrong["\(meant) as \(shown)", default: 0] += 1 }
            }
        }
        #expect(agreed * 10 > labelled * 9, "\(agreed) of \(labelled); \(wrong)")
    }
}
