import Journal
import Quantities

extension Profile {
    var json: JSONValue {
        var members: [String: JSONValue] = [
            "born": .integer(born), "sore": .string(sore.rawValue), "site": .string(site.rawValue),
            "races": .array(races.map(\.json)), "days": .array(days.map { .string($0.rawValue) }),
            "equipment": .array(equipment.map { .string($0.rawValue) }), "units": .string(units.rawValue),
            "intake": intake.json,
        ]
        if let mass { members["mass_kg"] = .number(mass.kilograms) }
        if let usual {
            members["usual"] = .object([
                "pain": .integer(usual.pain.score), "stiffness": .integer(usual.stiffness.minutes),
            ])
        }
        if let easySpeed { members["easy_speed_m_s"] = .number(easySpeed.metresPerSecond) }
        return .object(members)
    }

    init(json: JSONValue, path: String) throws(JournalFileError) {
        var reader = try ObjectReader(json, path: path)
        let born = try reader.integer("born")
        var profile = try reader.quantity("born") { [born] () throws(QuantityError) in
            try Profile(born: born, sore: .both, site: .midportion)
        }
        profile.sore = try reader.word("sore", SoreSide.self)
        profile.site = try reader.word("site", Site.self)
        if let kilograms = try reader.optionalNumber("mass_kg") {
            profile.mass = try reader.quantity("mass_kg") { () throws(QuantityError) in
                try Mass(kilograms: kilograms)
            }
        }
        if var usual = try reader.optionalObject("usual") {
            profile.usual = UsualMorning(
                pain: try usual.pain("pain"), stiffness: try usual.stiffness("stiffness"))
            try usual.finish()
        }
        if let speed = try reader.optionalNumber("easy_speed_m_s") {
            profile.easySpeed = try reader.quantity("easy_speed_m_s") { () throws(QuantityError) in
                try Speed(metresPerSecond: speed)
            }
        }
        for (index, race) in try reader.array("races").enumerated() {
            profile.races.append(try Race(json: race, path: reader.key("races[\(index)]")))
        }
        for day in try reader.strings("days") {
            profile.days.append(try reader.word(day, "days", Weekday.self))
        }
        for item in try reader.strings("equipment") {
            profile.equipment.append(try reader.word(item, "equipment", Equipment.self))
        }
        profile.units = try reader.word("units", Units.self)
        profile.intake = try Intake(json: reader.require("intake"), path: reader.key("intake"))
        try reader.finish()
        self = profile
    }
}

extension Race {
    var json: JSONValue {
        .object([
            "day": .string(day.text), "distance_m": .number(distance.metres), "name": .string(name),
        ])
    }

    init(json: JSONValue, path: String) throws(JournalFileError) {
        var reader = try ObjectReader(json, path: path)
        let metres = try reader.number("distance_m")
        let distance = try reader.quantity("distance_m") { () throws(QuantityError) in
            try Distance(metres: metres)
        }
        self.init(day: try reader.day("day"), distance: distance, name: try reader.string("name"))
        try reader.finish()
    }
}

extension Intake {
    var json: JSONValue {
        var members: [String: JSONValue] = [:]
        if let limping { members["limping"] = .bool(limping) }
        if let doubleRaisePain { members["double_raise_pain"] = .integer(doubleRaisePain.score) }
        if let singleRaisesPain { members["single_raises_pain"] = .integer(singleRaisesPain.score) }
        if let canDoTenSingleRaises { members["can_do_ten_single_raises"] = .bool(canDoTenSingleRaises) }
        if let strengthForFortnight { members["strength_for_fortnight"] = .bool(strengthForFortnight) }
        if let ranThirtyMinutes { members["ran_thirty_minutes"] = .bool(ranThirtyMinutes) }
        if let thirtyMinutesPain { members["thirty_minutes_pain"] = .integer(thirtyMinutesPain.score) }
        if let ranInFortnight { members["ran_in_fortnight"] = .bool(ranInFortnight) }
        if let placement { members["placement"] = .object(placement.members) }
        return .object(members)
    }

    init(json: JSONValue, path: String) throws(JournalFileError) {
        var reader = try ObjectReader(json, path: path)
        self.init()
        limping = try reader.optionalBool("limping")
        doubleRaisePain = try reader.optionalPain("double_raise_pain")
        singleRaisesPain = try reader.optionalPain("single_raises_pain")
        canDoTenSingleRaises = try reader.optionalBool("can_do_ten_single_raises")
        strengthForFortnight = try reader.optionalBool("strength_for_fortnight")
        ranThirtyMinutes = try reader.optionalBool("ran_thirty_minutes")
        thirtyMinutesPain = try reader.optionalPain("thirty_minutes_pain")
        ranInFortnight = try reader.optionalBool("ran_in_fortnight")
        if var placed = try reader.optionalObject("placement") {
            placement = try Placement(from: &placed)
            try placed.finish()
        }
        try reader.finish()
    }
}

extension Placement {
    /// A list of rungs and not a key for each ladder: their order is part of what was said.
    var members: [String: JSONValue] {
        var members: [String: JSONValue] = ["rungs": .array(rungs.map { .string($0.text) })]
        if let phase { members["phase"] = .string(phase.name) }
        return members
    }

    init(from reader: inout ObjectReader) throws(JournalFileError) {
        var phase: Phase?
        if let name = try reader.optionalString("phase") {
            guard let known = Phase(name: name) else {
                throw reader.unknown(name, "phase", known: Phase.allCases.map(\.name))
            }
            phase = known
        }
        self.init(phase: phase, rungs: try reader.rungs("rungs"))
    }
}
