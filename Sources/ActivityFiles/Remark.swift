/// What more than one kind of file gives cause to say of an activity that was kept.
enum Remark {
    static let noSport = "it does not say which sport; kept as cross-training"

    static let cut = "its end is lost; distance and time are reckoned from its points"

    static func leftOut(_ count: Int) -> String {
        count == 1
            ? "1 record more than ten days from the others was left out"
            : "\(count) records more than ten days from the others were left out"
    }
}
