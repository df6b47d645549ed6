import Quantities

/// What life does to a tendon beside training: seldom, and then heavily. No entry but a note ever says so.
struct LifeLoad: Sendable {
    /// In easy km.
    let damage: Double
    /// What a note would say of it.
    let note: String

    /// What a day brings; nil on most days.
    init?(_ biology: Biology, onHoliday: Bool, tolerance: Double, _ random: inout VirtualRandom) {
        guard random.happens(onHoliday ? 0.08 : biology.lifeLoads) else { return nil }
        damage = tolerance * random.skewed(0.9, spread: 0.5, in: 0.2...3)
        note = random.one(of: onHoliday ? LifeLoad.holidayNotes : LifeLoad.homeNotes)
    }

    private static let homeNotes = [
        "Gardening all afternoon yesterday.", "Walked a side slope in slides yesterday.",
        "Moved house yesterday, many stairs.", "Danced until late.",
        "Played football with the children yesterday.",
        "A long walk in bad shoes yesterday.",
    ]
    private static let holidayNotes = [
        "Ski day yesterday.", "A long hike in the mountains yesterday.",
        "Walked barefoot on the beach all day yesterday.",
    ]
}
