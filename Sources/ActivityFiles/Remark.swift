/// What more than one kind of file gives cause to say of an activity that was kept.
enum Remark {
    static let noSport = "it does not say which sport; kept as cross-training; correct ID --sport says it"

    static let cut = "its end is lost; distance and time are reckoned from its points"

    static let putInOrder = "its segments were not in the order of time; they were put in order"

    static func leftOut(_ count: Int) -> String {
        count == 1
            ? "1 record was left out: its time does not fit those of the others"
            : "\(count) records were left out: their times do not fit those of the others"
    }
}
