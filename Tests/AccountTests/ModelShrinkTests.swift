import Account
import EmbeddedPrograms
import Foundation
import Journal
import Quantities
import Rehab
import TestSupport
import Testing
import VignetteFiles
import VirtualRunners

@Suite("The personal model and the plan")
struct ModelShrinkTests {
    static func advice(_ entries: [Entry], on day: Day, site: Site = .midportion) throws -> Advice? {
        let timeline = Timeline(entries.filter { $0.day <= day })
        let program = try EmbeddedPrograms.program(for: site)
        return Advice(timeline, state: State(replaying: timeline, program: program, through: day), on: day)
    }

    @Test("It shrinks the plan of some made runners on some days, and never on most")
    func shrinks() throws {
        let first = try Day("2027-01-04")
        var (days, shrunk) = (0, 0)
        for seed in 1...12 as ClosedRange<UInt64> {
            let life = try VirtualRunner(seed: seed).live(weeks: 12, from: first)
            for offset in stride(from: 30, to: 84, by: 3) {
                guard let advice = try Self.advice(life.entries, on: first + offset),
                    advice.ruled.run.allowed
                else { continue }
                days += 1
                if advice.decision.reason(.modelRisk) != nil {
                    shrunk += 1
                    #expect(advice.decision.run.maxKilometres <= advice.ruled.run.maxKilometres)
                }
            }
        }
        #expect(shrunk > 0 && shrunk * 2 < days, "\(shrunk) of \(days)")
        print("the model shrank \(shrunk) of \(days) plans with a run")
    }

    @Test("What the shared vignettes allow stays allowed: the model has no quarrel with the rules there")
    func vignettes() throws {
        guard let folder = SharedFolder.url("vignettes") else { return }
        let files = try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
        for file in files where file.pathExtension == "yaml" {
            let vignette = try VignetteFile.read(data: Data(contentsOf: file), file: file.lastPathComponent)
            for expectation in vignette.expectations {
                guard let advice = try Self.advice(vignette.entries, on: expectation.day) else { continue }
                let place = "\(vignette.name) \(expectation.day.text)"
                #expect(advice.decision.allows == advice.ruled.allows, "\(place)")
            }
        }
    }
}
