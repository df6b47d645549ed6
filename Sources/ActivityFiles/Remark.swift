/// What more than one kind of file gives cause to say of an activity that was kept.
enum Remark {
    static let noSport = "it does not say which sport; kept as cross-training"

    static let cut = "its end is lost; distance and time are reckoned from its points"

    static func leftOut(_ count: Int) -> String {
        "\(count) records later than ten days after its start were left out"
    }
}
