import Journal
import Quantities

extension Morning {
    var json: JSONValue {
        .object([
            "pain": .integer(pain.score), "stiffness": .integer(stiffness.minutes), "limping": .bool(limping),
            "masked": .bool(masked),
        ])
    }

    init(json: JSONValue, path: String) throws(JournalFileError) {
        var reader = try ObjectReader(json, path: path)
        self.init(
            pain: try reader.pain("pain"), stiffness: try reader.stiffness("stiffness"),
            limping: try reader.bool("limping"), masked: try reader.bool("masked"))
        try reader.finish()
    }
}

extension StrengthSession {
    var json: JSONValue {
        var members: [String: JSONValue] = ["intent": .string(intent.rawValue), "masked": .bool(masked)]
        if let rung { members["rung"] = .string(RungName(.strength, rung).text) }
        if let pain { members["pain"] = .integer(pain.score) }
        if let effort { members["effort"] = .integer(effort.score) }
        return .object(members)
    }

    init(json: JSONValue, path: String) throws(JournalFileError) {
        var reader = try ObjectReader(json, path: path)
        self.init(
            rung: reader.has("rung") ? try reader.rung("rung", of: [.strength]).number : nil,
            intent: try reader.word("intent", Intent.self), pain: try reader.optionalPain("pain"),
            effort: try reader.optionalEffort("effort"), masked: try reader.bool("masked"))
        try reader.finish()
    }
}

extension PlyoSession {
    var json: JSONValue {
        var members: [String: JSONValue] = [
            "rung": .string(RungName(.plyo, rung).text), "masked": .bool(masked),
        ]
        if let pain { members["pain"] = .integer(pain.score) }
        if let effort { members["effort"] = .integer(effort.score) }
        return .object(members)
    }

    init(json: JSONValue, path: String) throws(JournalFileError) {
        var reader = try ObjectReader(json, path: path)
        self.init(
            rung: try reader.rung("rung", of: [.plyo]).number, pain: try reader.optionalPain("pain"),
            effort: try reader.optionalEffort("effort"), masked: try reader.bool("masked"))
        try reader.finish()
    }
}

extension TendonTest {
    var json: JSONValue {
        var members: [String: JSONValue] = ["masked": .bool(masked)]
        if let heelRaise {
            var counts: [String: JSONValue] = [
                "left": .integer(heelRaise.left), "right": .integer(heelRaise.right),
            ]
            if let pain = heelRaise.pain { counts["pain"] = .integer(pain.score) }
            members["heel_raise"] = .object(counts)
        }
        if let hopsDouble { members["hops_double"] = .object(["pain": .integer(hopsDouble.score)]) }
        if let hopsSingle { members["hops_single"] = .object(["pain": .integer(hopsSingle.score)]) }
        return .object(members)
    }

    init(json: JSONValue, path: String) throws(JournalFileError) {
        var reader = try ObjectReader(json, path: path)
        var heelRaise: HeelRaise?
        if var counts = try reader.optionalObject("heel_raise") {
            let left = try counts.integer("left")
            let right = try counts.integer("right")
            let pain = try counts.optionalPain("pain")
            try counts.finish()
            heelRaise = try reader.quantity("heel_raise") { () throws(QuantityError) in
                try HeelRaise(left: left, right: right, pain: pain)
            }
        }
        self.init(
            heelRaise: heelRaise, hopsDouble: try reader.painOfHops("hops_double"),
            hopsSingle: try reader.painOfHops("hops_single"), masked: try reader.bool("masked"))
        try reader.finish()
    }
}

extension ObjectReader {
    mutating func painOfHops(_ name: String) throws(JournalFileError) -> Pain? {
        guard var hops = try optionalObject(name) else { return nil }
        let pain = try hops.pain("pain")
        try hops.finish()
        return pain
    }

    /// A rung such as `s4` of one of some ladders.
    mutating func rung(_ name: String, of ladders: [Ladder]) throws(JournalFileError) -> RungName {
        let text = try string(name)
        guard let rung = RungName(text), ladders.contains(rung.ladder) else {
            let examples = ladders.map { RungName($0, 1).text }.joined(separator: ", ")
            throw JournalFileError(
                key: key(name), reason: "\"\(text)\" is no rung that fits here",
                advice: "give a rung such as \(examples)")
        }
        return rung
    }

    /// A list of rungs of any ladder.
    mutating func rungs(_ name: String) throws(JournalFileError) -> [RungName] {
        var rungs: [RungName] = []
        for text in try strings(name) {
            guard let rung = RungName(text) else {
                throw JournalFileError(
                    key: key(name), reason: "\"\(text)\" is no rung",
                    advice: "give rungs such as s4, p2, r7, v1, h1")
            }
            rungs.append(rung)
        }
        return rungs
    }
}
