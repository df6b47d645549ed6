/// What holds for every journal. `broken(by:)` says how a journal breaks it; nil when it does not.
struct Law: Sendable {
    let says: String
    let broken: @Sendable (_ journal: MadeJournal) throws -> String?

    static let all: [Law] = [
        .morePainNeverLiftsTheLight, .silenceNeverOpens, .badMorningsStoreNothing, .spacingIsKept,
        .restrictionsHaveReasons, .answersAreWithinBounds, .daysMayBeShifted, .retractingIsUndoing,
        .orderOfImportsIsIrrelevant, .foldingIsTheSameDayByDay,
        .modelOnlyShrinks,
    ]
}
