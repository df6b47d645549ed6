package import Journal
package import Quantities

/// Answers as they are typed.
extension IntakeAnswers {
    package static func usual(_ text: String) throws(TypedFault) -> UsualMorning {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false)
        guard parts.count == 2, let pain = Int(parts[0]), let minutes = Int(parts[1]) else {
            throw TypedFault("usual mornings are pain/minutes of stiffness", do: "write it as 2/10")
        }
        return try typed { () throws(QuantityError) in
            UsualMorning(pain: try Pain(pain), stiffness: try Stiffness(minutes: minutes))
        }
    }

    /// A race written `2027-04-18:marathon`.
    package static func race(_ text: String) throws(TypedFault) -> Race {
        let parts = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false).map(
            String.init)
        guard parts.count == 2 else { throw notARace }
        return try race(day: parts[0], distance: parts[1])
    }

    /// A race of a day and a distance: 5k, 10k, half, marathon or kilometres.
    package static func race(day: String, distance: String) throws(TypedFault) -> Race {
        guard let kilometres = raceKilometres(distance) else { throw notARace }
        return try typed { () throws(QuantityError) in
            Race(day: try Day(day), distance: try Distance(kilometres: kilometres), name: distance)
        }
    }

    private static var notARace: TypedFault {
        TypedFault(
            "a race is a day and a distance",
            do: "write it as 2027-04-18:marathon, with 5k, 10k, half, marathon or kilometres")
    }

    private static func raceKilometres(_ text: String) -> Double? {
        switch text.lowercased() {
        case "half", "half-marathon": return 21.0975
        case "marathon": return 42.195
        default:
            var number = text.lowercased()
            for ending in ["km", "k"] where number.hasSuffix(ending) {
                number.removeLast(ending.count)
                break
            }
            guard let kilometres = Double(number), kilometres >= 0.1, kilometres <= 500 else { return nil }
            return kilometres
        }
    }

    package static func days(_ text: String) throws(TypedFault) -> [Weekday] {
        var days: [Weekday] = []
        for part in words(text) {
            guard let day = weekdays.first(where: { part.count >= 3 && $0.name.hasPrefix(part) })?.day else {
                throw TypedFault("\(part) is no day of the week", do: "write it as mon,wed,fri,sun")
            }
            if !days.contains(day) { days.append(day) }
        }
        return Weekday.allCases.filter(days.contains)
    }

    private static let weekdays = zip(
        ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"], Weekday.allCases
    ).map { (name: $0, day: $1) }

    package static func equipment(_ text: String) throws(TypedFault) -> [Equipment] {
        var found: [Equipment] = []
        for part in words(text) where part != "none" {
            guard let item = Equipment(rawValue: part) else {
                let known = Equipment.allCases.map(\.rawValue).joined(separator: ", ")
                throw TypedFault("\(part) is not known", do: "give some of \(known), or none")
            }
            if !found.contains(item) { found.append(item) }
        }
        return found
    }

    /// What stands between commas or blanks.
    private static func words(_ text: String) -> [String] {
        text.lowercased().split { $0 == "," || $0 == " " }.map(String.init)
    }
}

extension TendonTest.HeelRaise {
    /// Counts of both sides, written left/right.
    package init(typed text: String, pain: Int?) throws(TypedFault) {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false)
        guard parts.count == 2, let left = Int(parts[0]), let right = Int(parts[1]) else {
            throw TypedFault(
                "heel raises are the counts of both sides", do: "write left/right, such as 24/25")
        }
        self = try typed { () throws(QuantityError) in
            try TendonTest.HeelRaise(
                left: left, right: right, pain: pain.map { value throws(QuantityError) in try Pain(value) })
        }
    }
}
