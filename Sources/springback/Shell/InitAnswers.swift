import Journal
import Quantities

/// The answers of init, from options or from questions; nil is not answered.
struct InitAnswers {
    var born: Int?
    var mass: Mass?
    var sore: SoreSide?
    var site: Site?
    var usual: UsualMorning?
    var easyPace: String?
    var races: [Race] = []
    var days: [Weekday]?
    var equipment: [Equipment]?
    var units: Units?
    var intake = Intake()
    var test: TendonTest?
    var flags: [FlagReport] = []

    /// The profile of the answers, or the one that is there with the answers changed.
    func profile(changing existing: Profile?) throws(Failure) -> Profile {
        guard let born = born ?? existing?.born else {
            throw Failure(
                .usage, "the year of birth decides what a heel-raise test asks for", at: "--born",
                do: "give it, such as --born 1988")
        }
        var profile = try checked("--born \(born)") { () throws(QuantityError) in
            try Profile(
                born: born, mass: mass ?? existing?.mass, sore: sore ?? existing?.sore ?? .both,
                site: site ?? existing?.site ?? .midportion, usual: usual ?? existing?.usual,
                easySpeed: existing?.easySpeed, races: races.isEmpty ? existing?.races ?? [] : races,
                days: days ?? existing?.days ?? [], equipment: equipment ?? existing?.equipment ?? [],
                units: units ?? existing?.units ?? .metric, intake: existing?.intake ?? intake)
        }
        if let easyPace {
            let perKilometre = profile.units == .metric ? 1.0 : 1000 / Distance.metresPerMile
            profile.easySpeed = try checked("--easy-pace \(easyPace)") { () throws(QuantityError) in
                let speed = try Speed(pace: easyPace)
                return try Speed(secondsPerKilometre: speed.secondsPerKilometre * perKilometre)
            }
        }
        return profile
    }

    static func pain(_ value: Int?, _ option: String) throws(Failure) -> Pain? {
        guard let value else { return nil }
        return try checked("\(option) \(value)") { () throws(QuantityError) in try Pain(value) }
    }

    static func usual(_ text: String) throws(Failure) -> UsualMorning {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false)
        guard parts.count == 2, let pain = Int(parts[0]), let minutes = Int(parts[1]) else {
            throw Failure(
                .badData, "usual mornings are pain/minutes of stiffness", at: "--usual \(text)",
                do: "write it as 2/10")
        }
        return try checked("--usual \(text)") { () throws(QuantityError) in
            UsualMorning(pain: try Pain(pain), stiffness: try Stiffness(minutes: minutes))
        }
    }

    static func race(_ text: String) throws(Failure) -> Race {
        let parts = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false).map(
            String.init)
        guard parts.count == 2, let kilometres = raceKilometres(parts[1]) else {
            throw Failure(
                .badData, "a race is a day and a distance", at: "--race \(text)",
                do: "write it as 2027-04-18:marathon, with 5k, 10k, half, marathon or kilometres")
        }
        return try checked("--race \(text)") { () throws(QuantityError) in
            Race(day: try Day(parts[0]), distance: try Distance(kilometres: kilometres), name: parts[1])
        }
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

    static func days(_ text: String) throws(Failure) -> [Weekday] {
        var days: [Weekday] = []
        for part in words(text) {
            guard let day = weekdays.first(where: { part.count >= 3 && $0.name.hasPrefix(part) })?.day else {
                throw Failure(
                    .badData, "\(part) is no day of the week", at: "--days \(text)",
                    do: "write it as mon,wed,fri,sun")
            }
            if !days.contains(day) { days.append(day) }
        }
        return Weekday.allCases.filter(days.contains)
    }

    /// What stands between commas or blanks.
    private static func words(_ text: String) -> [String] {
        text.lowercased().split { $0 == "," || $0 == " " }.map(String.init)
    }

    private static let weekdays = zip(
        ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"], Weekday.allCases
    ).map { (name: $0, day: $1) }

    static func equipment(_ text: String) throws(Failure) -> [Equipment] {
        var found: [Equipment] = []
        for part in words(text) where part != "none" {
            guard let item = Equipment(rawValue: part) else {
                throw Failure(
                    .badData, "\(part) is not known", at: "--equipment \(text)",
                    do: "give some of \(Equipment.allCases.map(\.rawValue).joined(separator: ", ")), or none")
            }
            if !found.contains(item) { found.append(item) }
        }
        return found
    }
}
