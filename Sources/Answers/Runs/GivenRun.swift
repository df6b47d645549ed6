package import Journal
package import Quantities
package import Rehab

/// What somebody says of a run; what is nil stays as it is.
package struct GivenRun: Sendable {
    package var distance: Distance?
    package var time: TimeSpan?
    package var pain: Pain?
    package var effort: Effort?
    package var masked = false
    package var kind: RunKind?
    package var rung: RungName?
    package var name: String?
    package var shoes: String?

    package init(pain: Pain? = nil, effort: Effort? = nil, masked: Bool = false, kind: RunKind? = nil) {
        self.pain = pain
        self.effort = effort
        self.masked = masked
        self.kind = kind
    }

    package func apply(to run: inout Run) {
        if let distance { run.distance = distance }
        if let time { run.time = time }
        if let pain { run.pain = pain }
        if let effort { run.effort = effort }
        if masked { run.masked = true }
        if let kind { run.kind = kind }
        if let rung {
            run.rung = rung
            if kind == nil { run.kind = nil }
        }
        // An empty word takes one back.
        if let name { run.name = name.isEmpty ? nil : name }
        if let shoes { run.shoes = shoes.isEmpty ? nil : shoes }
    }

    /// A run logged by hand; nil without a distance or a time.
    package func run() throws(RunCheck.Fault) -> Run? {
        guard let distance, let time else { return nil }
        try RunCheck.check(distance: distance, time: time)
        var run = Run(distance: distance, time: time)
        apply(to: &run)
        return run
    }

    /// What was said of a run that a file brought: what the watch measured stays.
    package func amendment(of entry: Entry, _ run: Run) -> Amendment {
        var (said, run) = (self, run)
        (said.distance, said.time) = (nil, nil)
        said.apply(to: &run)
        return Amendment(target: entry.id, day: entry.day, side: entry.side, event: .run(run))
    }
}

/// Refuses runs that nobody ran.
package enum RunCheck {
    package enum Field: Sendable { case distance, time }

    /// What is wrong, and with which fields.
    package struct Fault: Error, Equatable, Sendable {
        package let fields: [Field]
        package let fault: TypedFault

        init(_ fields: [Field], _ what: String, do advice: String) {
            self.fields = fields
            fault = TypedFault(what, do: advice)
        }
    }

    package static func check(distance: Distance, time: TimeSpan) throws(Fault) {
        guard time.seconds >= 1 else {
            throw Fault([.time], "a run takes more than 0 seconds", do: "give the minutes it took")
        }
        guard distance.metres >= 1 else {
            throw Fault([.distance], "a run is longer than 0 km", do: "give its distance")
        }
        guard distance.kilometres <= 500 else {
            throw Fault([.distance], "a run is at most 500 km", do: "give kilometres, not metres")
        }
        guard distance.metres / time.seconds <= 12 else {
            throw Fault(
                [.distance, .time], "nobody runs \(distance.kilometres) km in \(time.minutes) min",
                do: "look at both numbers")
        }
    }
}

extension Timeline {
    /// The runs that files brought for a day.
    package func importedRuns(on day: Day) -> [(entry: Entry, run: Run)] {
        entries.compactMap { entry in
            guard entry.day == day, case .run(let run) = entry.event, run.isRun, run.recording != nil else {
                return nil
            }
            return (entry, run)
        }
    }
}
