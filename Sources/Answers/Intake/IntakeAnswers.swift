package import Journal
package import Quantities

/// What a runner answers when they begin, or wants to be otherwise later; nil is not answered.
package struct IntakeAnswers: Sendable {
    package var born: Int?
    package var mass: Mass?
    package var sore: SoreSide?
    package var site: Site?
    package var usual: UsualMorning?
    /// Pace of easy running as it was typed: with its unit, or for a kilometre or a mile as the units say.
    package var easyPace: String?
    package var races: [Race] = []
    package var days: [Weekday]?
    package var equipment: [Equipment]?
    package var units: Units?
    package var intake = Intake()
    package var test: TendonTest?
    package var flags: [FlagReport] = []

    package init() {}

    /// Why the answers make no profile.
    package enum Fault: Error, Equatable, Sendable {
        case noYear
        case year(TypedFault)
        case easyPace(TypedFault)
    }

    /// The profile of the answers, or the one that is there with the answers changed.
    package func profile(changing existing: Profile?) throws(Fault) -> Profile {
        guard let born = born ?? existing?.born else { throw .noYear }
        var profile: Profile
        do {
            profile = try Profile(
                born: born, mass: mass ?? existing?.mass, sore: sore ?? existing?.sore ?? .both,
                site: site ?? existing?.site ?? .midportion, usual: usual ?? existing?.usual,
                easySpeed: existing?.easySpeed, races: races.isEmpty ? existing?.races ?? [] : races,
                days: days ?? existing?.days ?? [], equipment: equipment ?? existing?.equipment ?? [],
                units: units ?? existing?.units ?? .metric, intake: existing?.intake ?? intake)
        } catch {
            throw .year(TypedFault(error))
        }
        if let easyPace {
            do {
                profile.easySpeed = try TypedMeasure.pace(easyPace, units: profile.units)
            } catch {
                throw .easyPace(error)
            }
        }
        return profile
    }

    /// What the journal is told when the plan begins.
    package func events(beginning profile: Profile) -> [Event] {
        [.profile(profile)] + (test.map { [.test($0)] } ?? []) + flags.map { .flag($0) }
    }
}
