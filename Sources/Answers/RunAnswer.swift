package import Account
package import Journal
package import JournalFiles
package import Rehab

/// One run and what it put on the tendon: the document of `run ID`.
package struct RunAnswer: Sendable {
    package let line: RunLine
    /// Nil where nothing tells its dose.
    package let load: RunDose?

    /// - Parameters:
    ///   - run: what the entry says.
    ///   - samples: of its recording; nil where there are none.
    package init(_ entry: Entry, _ run: Run, state: State, doses: DoseLedger, samples: Samples?) {
        line = RunLine(entry, run, state: state, doses: doses)
        load = RunDose(entry.id, in: doses, samples: samples)
    }

    package var json: JSONValue {
        .object(line.members.merging(RunDose.members(load)) { own, _ in own })
    }
}
