import Journal
import ProgramFiles
import Quantities

extension VignetteReader {
    private static let facts = [
        "born", "mass", "sore", "site", "easy_pace", "intake", "races", "days", "equipment",
    ]

    /// The runner of a vignette, and the day they begin on where it is not the first of the journal.
    func runner(_ node: YAMLNode) throws(YAMLFault) -> (profile: Profile, begins: Day?) {
        let table = try YAMLTable(
            node, "runner", keys: VignetteReader.facts + ["start", "answers", "begins"])
        let born = try table["born"]
        let year = try born.integer("year of birth")
        let sore = try table["sore"].choice("sore side", SoreSide.self)
        let site = try table["site"].choice("site", Site.self)
        var profile = try measured(born, try Profile(born: year, sore: sore, site: site))
        try tell(table, to: &profile)
        if let answers = table.optional("answers") {
            if let start = table.optional("start") {
                throw start.fault("a runner is placed by `start` or by `answers`, not by both")
            }
            profile.intake = try intake(answers)
        } else {
            profile.intake.placement = try start(table.optional("start"))
        }
        guard let begins = table.optional("begins") else { return (profile, nil) }
        return (profile, try day(begins))
    }

    /// A later profile: what is told replaces, all else stays as it was.
    func changed(_ profile: Profile, by node: YAMLNode) throws(YAMLFault) -> Profile {
        let table = try YAMLTable(node, "profile", keys: VignetteReader.facts)
        var profile = profile
        if let born = table.optional("born") {
            profile.born = try born.integer("year of birth", in: 1900...2100)
        }
        if let sore = table.optional("sore") { profile.sore = try sore.choice("sore side", SoreSide.self) }
        if let site = table.optional("site") { profile.site = try site.choice("site", Site.self) }
        try tell(table, to: &profile)
        return profile
    }

    private func tell(_ table: YAMLTable, to profile: inout Profile) throws(YAMLFault) {
        if let node = table.optional("mass") {
            let kilograms = try node.number("mass")
            profile.mass = try measured(node, try Mass(kilograms: kilograms))
        }
        if let node = table.optional("easy_pace") {
            let text = try node.text("easy pace")
            profile.easySpeed = try measured(node, try Speed(pace: text))
        }
        if let node = table.optional("intake") {
            let usual = try YAMLTable(node, "intake", keys: ["pain", "stiffness"])
            profile.usual = UsualMorning(
                pain: try pain(usual["pain"]), stiffness: try stiffness(usual["stiffness"]))
        }
        if let node = table.optional("races") {
            profile.races = []
            for item in try node.list("races") { profile.races.append(try race(item)) }
        }
        if let node = table.optional("days") {
            profile.days = []
            for item in try node.list("days") {
                profile.days.append(try item.choice("weekday", Weekday.self))
            }
        }
        if let node = table.optional("equipment") {
            profile.equipment = []
            for item in try node.list("equipment") {
                profile.equipment.append(try item.choice("equipment", Equipment.self))
            }
        }
    }

    func stiffness(_ node: YAMLNode) throws(YAMLFault) -> Stiffness {
        let minutes = try node.integer("stiffness")
        return try measured(node, try Stiffness(minutes: minutes))
    }

    private func race(_ node: YAMLNode) throws(YAMLFault) -> Race {
        let table = try YAMLTable(node, "a race", keys: ["day", "km", "name"])
        return Race(
            day: try day(table["day"]), distance: try distance(table["km"]),
            name: try table.optional("name")?.text("name") ?? "")
    }

    func distance(_ node: YAMLNode) throws(YAMLFault) -> Distance {
        let kilometres = try node.number("km")
        return try measured(node, try Distance(kilometres: kilometres))
    }

    /// The answers that place a runner by the rules, where no clinician does.
    private func intake(_ node: YAMLNode) throws(YAMLFault) -> Intake {
        let table = try YAMLTable(
            node, "answers",
            keys: [
                "limping", "double_raise_pain", "single_raises_pain", "ten_single_raises",
                "strength_fortnight",
                "ran_thirty", "thirty_pain", "ran_fortnight",
            ])
        var intake = Intake()
        intake.limping = try table.optional("limping")?.boolean("limping")
        intake.canDoTenSingleRaises = try table.optional("ten_single_raises")?.boolean("ten_single_raises")
        intake.strengthForFortnight = try table.optional("strength_fortnight")?.boolean("strength_fortnight")
        intake.ranThirtyMinutes = try table.optional("ran_thirty")?.boolean("ran_thirty")
        intake.ranInFortnight = try table.optional("ran_fortnight")?.boolean("ran_fortnight")
        if let node = table.optional("double_raise_pain") { intake.doubleRaisePain = try pain(node) }
        if let node = table.optional("single_raises_pain") { intake.singleRaisesPain = try pain(node) }
        if let node = table.optional("thirty_pain") { intake.thirtyMinutesPain = try pain(node) }
        return intake
    }

    /// A placement: load, the lowest rungs and r7, as far as it says nothing else.
    private func start(_ node: YAMLNode?) throws(YAMLFault) -> Placement {
        var placement = Placement(phase: .load)
        var table: YAMLTable?
        if let node { table = try YAMLTable(node, "start", keys: ["phase"] + Ladder.allCases.map(\.name)) }
        if let node = table?.optional("phase") { placement.phase = try phase(node) }
        for ladder in Ladder.allCases {
            if let node = table?.optional(ladder.name) {
                placement.rungs.append(try rung(node, on: [ladder]))
            } else {
                placement.rungs.append(RungName(ladder, ladder == .run ? min(7, rungs[.run] ?? 1) : 1))
            }
        }
        return placement
    }
}
