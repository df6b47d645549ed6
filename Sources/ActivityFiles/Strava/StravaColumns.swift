/// Which column of `activities.csv` holds what.
///
/// The names are in the language of the account, and some stand twice: first as shown to the runner, then raw
/// in metres and seconds. Three layouts were seen: of 2018 (`id,date,name,type,…`, distance in metres, no raw
/// columns), of 2019 (`Activity ID,…,Commute,Activity Gear,Filename`) and of today. English names are looked
/// up. In any other language the file column, known by its cells `activities/…`, tells the layout: the others
/// stand around it as in the English exports of that time, and only their order is relied on.
struct StravaColumns {
    let id: Int
    let date: Int
    let name: Int
    let type: Int
    let description: Int
    let elapsed: Int
    let distance: Int
    let file: Int
    var gear: Int?
    var privateNote: Int?
    var rawElapsed: Int?
    var moving: Int?
    var rawDistance: Int?
    var climb: Int?
    var effort: Int?
    /// Metres in one of the distance shown.
    var metresShown = 1000.0

    /// The columns by their English names; nil when these are not there.
    init?(english header: [String]) {
        var places: [String: [Int]] = [:]
        for (index, title) in header.enumerated() {
            places[title.lowercased().replacing("_", with: " "), default: []].append(index)
        }
        func first(_ names: String...) -> Int? { names.lazy.compactMap { places[$0]?.first }.first }
        func second(_ name: String) -> Int? { places[name]?.dropFirst().first }
        guard let id = first("activity id", "id"), let date = first("activity date", "date"),
            let name = first("activity name", "name"), let type = first("activity type", "type"),
            let description = first("activity description", "description"),
            let elapsed = first("elapsed time"), let distance = first("distance"),
            let file = first("filename")
        else { return nil }
        (self.id, self.date, self.name, self.type) = (id, date, name, type)
        (self.description, self.elapsed, self.distance, self.file) = (description, elapsed, distance, file)
        gear = first("activity gear", "gear")
        privateNote = first("activity private note")
        rawElapsed = second("elapsed time")
        rawDistance = second("distance")
        moving = first("moving time")
        climb = first("elevation gain")
        effort = first("perceived exertion")
        if header[id] == "id" { metresShown = 1 }
    }

    /// The columns by their order, in any language.
    ///
    /// - Parameter file: the column whose cells begin with `activities/`; nil when no row has a file.
    init?(order header: [String], file: Int?) {
        // In every language the raw columns bear the names of the shown ones.
        let hasRaw = header.count > 43 && header[5] == header[15] && header[6] == header[17]
        guard let file = file ?? (hasRaw ? 12 : nil), file >= 8, file < header.count else { return nil }
        guard file <= 12 else { return nil }
        (id, date, name, type, description, elapsed, distance) = (0, 1, 2, 3, 4, 5, 6)
        self.file = file
        gear = file - 1
        if file == 12 { privateNote = 10 }
        if hasRaw {
            (rawElapsed, moving, rawDistance, climb, effort) = (15, 16, 17, 20, 43)
        }
    }
}
