import Evidence
import Journal

/// A program is checked when it is made: it may be stricter than the rules, never looser.
extension Program {
    func check() throws(ProgramFault) {
        guard phases.map({ $0.phase }) == Phase.allCases else {
            throw ProgramFault(
                "the phases are settle, load, bridge, speed and keep, each once", at: ["phases"])
        }
        guard ladders.map({ $0.ladder }) == Ladder.allCases else {
            throw ProgramFault(
                "the ladders are strength, plyo, run, speed and hills, each once", at: ["ladders"])
        }
        for plan in ladders { try check(plan) }
        try checkGates()
    }

    private func check(_ plan: LadderPlan) throws(ProgramFault) {
        let path = ["ladders", plan.ladder.name]
        guard (1...20).contains(plan.rungs.count) else {
            throw ProgramFault("a ladder has 1 to 20 rungs", at: path + ["rungs"])
        }
        guard plan.advanceAt >= plan.ladder.exposuresToAdvance, plan.advanceAt <= 20 else {
            throw ProgramFault(
                "advancing after \(plan.advanceAt) tolerated exposures loosens the rule of"
                    + " \(plan.ladder.exposuresToAdvance)",
                at: path + ["advance_at"])
        }
        for (index, rung) in plan.rungs.enumerated() {
            let path = path + ["rungs", "\(index)"]
            guard rung.name == RungName(plan.ladder, index + 1) else {
                throw ProgramFault(
                    "rungs are named in their order: this one is \(RungName(plan.ladder, index + 1).text)",
                    at: path + ["id"])
            }
            try check(rung, at: path)
            if index > 0 { try check(rung, after: plan.rungs[index - 1], at: path) }
        }
    }

    /// The work belongs on the ladder, the class is no lower than the exercise's, and the openings are no looser.
    private func check(_ rung: Rung, at path: [String]) throws(ProgramFault) {
        switch (rung.work, rung.name.ladder) {
        case (.strength(let prescriptions), .strength):
            guard !prescriptions.isEmpty else {
                throw ProgramFault("a strength rung has at least one exercise", at: path + ["exercises"])
            }
            for (index, prescription) in prescriptions.enumerated() where prescription.intent == .muscle {
                throw ProgramFault(
                    "muscle work climbs no tendon ladder; give it the intent tendon or leave it out",
                    at: path + ["exercises", "\(index)", "intent"])
            }
            // The rules send a runner to s1 and s2 in settle and on a red day, whatever the program.
            for (index, prescription) in prescriptions.enumerated() where rung.name.number <= 2 {
                guard prescription.exercise.level <= Exercise.doubleLegRaise.level,
                    prescription.load == .bodyweight
                else {
                    throw ProgramFault(
                        "\(rung.name.text) is done in settle and on red days: a hold or a raise on both legs,"
                            + " without weight",
                        at: path + ["exercises", "\(index)", "exercise"])
                }
            }
        case (.plyo(let prescription), .plyo):
            guard rung.storage >= prescription.exercise.storage else {
                throw ProgramFault(
                    "\(prescription.exercise.rawValue) is \(prescription.exercise.storage.name), not"
                        + " \(rung.storage.name)",
                    at: path + ["class"])
            }
            // Gates and openings name p2 and p4: what stands there may not be gentler than they mean.
            guard prescription.exercise.storage >= rung.name.leastStorage else {
                throw ProgramFault(
                    "\(rung.name.text) is at least \(rung.name.leastStorage.name):"
                        + " \(prescription.exercise.rawValue) is \(prescription.exercise.storage.name)",
                    at: path + ["exercise"])
            }
            guard prescription.landings < Numbers.landingsLimit.value else {
                throw ProgramFault(
                    "\(prescription.landings) landings: a week has fewer than \(Numbers.landingsLimit.value)",
                    at: path + ["hops"])
            }
        case (.run(let prescription), .run):
            guard prescription.effort == .easy, prescription.grades == nil else {
                throw ProgramFault("the run ladder is easy and flat", at: path + ["effort"])
            }
        case (.run(let prescription), .speed), (.run(let prescription), .hills):
            guard rung.storage >= rung.name.leastStorage else {
                throw ProgramFault(
                    "\(rung.name.text) is at least \(rung.name.leastStorage.name)", at: path + ["class"])
            }
            guard rung.storage >= prescription.effort.leastStorage else {
                throw ProgramFault(
                    "running of the effort \(prescription.effort.rawValue) is \(prescription.effort.leastStorage.name),"
                        + " not \(rung.storage.name)",
                    at: path + ["class"])
            }
            guard prescription.effort == .strides || rung.openings.allSatisfy({ $0.phase >= .speed }) else {
                throw ProgramFault("before the phase speed only strides may open", at: path + ["opens"])
            }
        default:
            throw ProgramFault("this work does not belong on the \(rung.name.ladder.name) ladder", at: path)
        }
        guard !rung.openings.isEmpty else {
            throw ProgramFault("say in which phase it opens", at: path + ["opens"])
        }
        for opening in rung.openings where !rung.name.allows(opening, site: site) {
            throw ProgramFault(
                "opening \(rung.name.text) there is looser than the rules allow", at: path + ["opens"])
        }
    }

    /// The load of a ladder never falls, and no rung more than doubles the landings.
    private func check(_ rung: Rung, after lower: Rung, at path: [String]) throws(ProgramFault) {
        guard rung.storage >= lower.storage else {
            throw ProgramFault(
                "the load falls from \(lower.name.text) to \(rung.name.text)", at: path + ["class"])
        }
        switch (lower.work, rung.work) {
        case (.strength(let before), .strength(let after)):
            let was = before.map({ $0.heaviness }).max() ?? 0
            guard after.allSatisfy({ $0.heaviness >= was }) else {
                throw ProgramFault(
                    "the load falls from \(lower.name.text) to \(rung.name.text)", at: path + ["exercises"])
            }
        case (.plyo(let before), .plyo(let after)):
            guard after.exercise.level >= before.exercise.level else {
                throw ProgramFault(
                    "the load falls from \(lower.name.text) to \(rung.name.text)", at: path + ["exercise"])
            }
            guard Double(after.landings) <= Double(before.landings) * Numbers.landingsGrowth.value else {
                throw ProgramFault(
                    "\(after.landings) landings more than double the \(before.landings) of \(lower.name.text)",
                    at: path + ["hops"])
            }
        case (.run(let before), .run(let after)) where rung.name.ladder == .run:
            guard (after.runningSeconds ?? Int.max) >= (before.runningSeconds ?? Int.max) else {
                throw ProgramFault(
                    "the load falls from \(lower.name.text) to \(rung.name.text)", at: path + ["seconds"])
            }
        default:
            break
        }
    }

    private func checkGates() throws(ProgramFault) {
        let loosest = Gates.loosest(for: site)
        func atLeast(_ value: Int, _ bound: Int, _ path: String...) throws(ProgramFault) {
            guard value >= bound else {
                throw ProgramFault(
                    "\(value) loosens the gate: the rules ask for \(bound) or more", at: ["gates"] + path)
            }
        }
        func atMost(_ value: Int, _ bound: Int, _ path: String...) throws(ProgramFault) {
            guard value <= bound, value >= 0 else {
                throw ProgramFault(
                    "\(value) loosens the gate: the rules ask for \(bound) or less", at: ["gates"] + path)
            }
        }
        func mornings(_ value: Gates.Mornings, _ bound: Gates.Mornings, _ gate: String) throws(ProgramFault) {
            guard value.of >= bound.of, value.of <= 28 else {
                throw ProgramFault(
                    "\(value.of) loosens the gate: the rules look at \(bound.of) mornings or more, 28 at most",
                    at: ["gates", gate, "mornings", "of"])
            }
            // A longer window may not hide behind the same count: the share that must be known stays.
            guard value.known * bound.of >= bound.known * value.of, value.known <= value.of else {
                throw ProgramFault(
                    "\(value.known) known of \(value.of) mornings loosens the gate of \(bound.known) of"
                        + " \(bound.of)",
                    at: ["gates", gate, "mornings", "known"])
            }
            try atMost(value.unsettled, bound.unsettled, gate, "mornings", "unsettled")
            try atMost(value.medianPain, bound.medianPain, gate, "mornings", "median_pain")
            try atMost(value.medianStiffness, bound.medianStiffness, gate, "mornings", "median_stiffness")
        }
        guard gates.settle.of == loosest.settle.of || gates.settle.known == gates.settle.of else {
            throw ProgramFault(
                "the settle gate looks at \(loosest.settle.of) mornings", at: ["gates", "settle", "of"])
        }
        try atLeast(gates.settle.known, loosest.settle.known, "settle", "known")
        try atLeast(gates.settle.strengthRung, loosest.settle.strengthRung, "settle", "strength_rung")
        try atMost(gates.settle.strengthPain, loosest.settle.strengthPain, "settle", "strength_pain")
        try atLeast(gates.load.days, loosest.load.days, "load", "days")
        try atLeast(gates.load.sessions, loosest.load.sessions, "load", "strength_sessions")
        try mornings(gates.load.mornings, loosest.load.mornings, "load")
        try atLeast(gates.load.heelRaises, loosest.load.heelRaises, "load", "heel_raises")
        try atLeast(gates.load.heelRaisesFrom50, loosest.load.heelRaisesFrom50, "load", "heel_raises_from_50")
        try atLeast(gates.load.heelRaisesFrom60, loosest.load.heelRaisesFrom60, "load", "heel_raises_from_60")
        try atLeast(gates.load.symmetryPercent, loosest.load.symmetryPercent, "load", "symmetry_percent")
        try atMost(gates.load.within, loosest.load.within, "load", "within")
        try atMost(gates.load.heelRaisePain, loosest.load.heelRaisePain, "load", "heel_raise_pain")
        try atMost(gates.load.hopsDoublePain, loosest.load.hopsDoublePain, "load", "hops_double_pain")
        try atMost(gates.load.testDays, loosest.load.testDays, "load", "test_days")
        try atLeast(gates.bridge.plyoRung, loosest.bridge.plyoRung, "bridge", "plyo_rung")
        try atLeast(gates.bridge.runRung, loosest.bridge.runRung, "bridge", "run_rung")
        try atLeast(gates.bridge.easyRuns, loosest.bridge.easyRuns, "bridge", "easy_runs")
        try atLeast(gates.bridge.easyMinutes, loosest.bridge.easyMinutes, "bridge", "easy_minutes")
        try atMost(gates.bridge.runDays, loosest.bridge.runDays, "bridge", "run_days")
        try atMost(gates.bridge.runPain, loosest.bridge.runPain, "bridge", "run_pain")
        try mornings(gates.bridge.mornings, loosest.bridge.mornings, "bridge")
        try atMost(gates.bridge.hopsSinglePain, loosest.bridge.hopsSinglePain, "bridge", "hops_single_pain")
        try atMost(gates.bridge.testDays, loosest.bridge.testDays, "bridge", "test_days")
        try atLeast(gates.speed.speedRung, loosest.speed.speedRung, "speed", "speed_rung")
        try atLeast(gates.speed.hillsRung, loosest.speed.hillsRung, "speed", "hills_rung")
        try atLeast(gates.speed.flareFreeDays, loosest.speed.flareFreeDays, "speed", "flare_free_days")
        let within = [
            ("settle", "strength_rung", Ladder.strength, gates.settle.strengthRung),
            ("bridge", "plyo_rung", .plyo, gates.bridge.plyoRung),
            ("bridge", "run_rung", .run, gates.bridge.runRung),
            ("speed", "speed_rung", .speed, gates.speed.speedRung),
            ("speed", "hills_rung", .hills, gates.speed.hillsRung),
        ]
        for (gate, key, ladder, rung) in within where rung > plan(ladder).rungs.count {
            throw ProgramFault(
                "there is no \(RungName(ladder, rung).text) in this program", at: ["gates", gate, key])
        }
    }
}

extension Ladder {
    /// Tolerated exposures the rules ask for before a rung is left.
    var exposuresToAdvance: Int {
        switch self {
        case .strength: Numbers.strengthAdvance.value
        case .run: Numbers.runAdvance.value
        case .plyo, .speed, .hills: Numbers.storageAdvance.value
        }
    }
}

extension RunEffort {
    /// The class running of this effort has at the least on the ladders of speed and hills.
    var leastStorage: StorageClass {
        switch self {
        case .easy, .strides, .tempo, .uphill: .medium
        case .tenK, .fiveK, .free: .high
        }
    }
}

extension RungName {
    /// The class a rung has at the least.
    var leastStorage: StorageClass {
        switch ladder {
        case .speed: number <= 4 ? .medium : .high
        case .hills: number <= 2 ? .medium : .high
        case .plyo: number <= 3 ? .medium : .high
        case .strength, .run: .none
        }
    }

    /// Whether the rules allow a rung to open so.
    func allows(_ opening: Opening, site: Site) -> Bool {
        func tolerates(_ ladder: Ladder, _ number: Int) -> Bool {
            opening.tolerated.contains { $0.ladder == ladder && $0.number >= number }
        }
        switch ladder {
        case .run: return true
        case .strength: return number <= 2 || opening.phase >= .load
        case .plyo: return opening.phase >= .bridge
        case .speed:
            if opening.phase >= .speed { return true }
            return opening.phase == .bridge && number <= 2 && tolerates(.plyo, 2)
                && (opening.hopsSingle ?? 11) <= Numbers.hopsSinglePain.value
        case .hills:
            let needed = site == .insertional ? (number <= 2 ? 4 : 6) : (number <= 2 ? 2 : 4)
            return opening.phase >= .speed && tolerates(.speed, needed)
        }
    }
}
