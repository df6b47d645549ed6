import Quantities

/// A date as Strava's export writes it, in UTC but in the language of the account.
///
/// Forms seen: `Jun 14, 2018, 2:55:22 PM`, `2018-06-14 14:55:22`, `14.06.2018, 14:55:22`,
/// `14 juin 2018 à 14:55:22`, `2018/06/14 14:55:22`. Month names are known in English, German, French,
/// Spanish, Italian, Portuguese and Dutch. Of numbers alone the year comes first or the day does; a day and a
/// month in doubt, as in `6/7/2018, 2:55 PM`, are not guessed.
enum StravaDate {
    /// The instant of a text; nil when it cannot be told.
    static func instant(_ text: String) -> Instant? {
        guard text.utf8.count <= 80 else { return nil }
        let parts = Parts(text)
        guard let day = parts.day, let second = parts.secondOfDay else { return nil }
        return try? Instant(milliseconds: (Int64(day.number) * 86_400 + Int64(second)) * 1000)
    }

    /// The numbers and words of a date.
    private struct Parts {
        var numbers: [Int] = []
        var time: [Int] = []
        var month: Int?
        var isMorning: Bool?
        var hasSlash = false

        init(_ text: String) {
            hasSlash = text.contains("/")
            var before: Substring = ""
            let letters = text.lowercased()
            for token in letters.split(whereSeparator: { !$0.isLetter && !$0.isNumber && $0 != ":" }) {
                defer { before = token }
                if token.contains(":") {
                    take(time: token)
                } else if let number = Int(token) {
                    numbers.append(number)
                } else if token.first?.isNumber == true {
                    // 2018年6月14日
                    numbers += token.split { !$0.isNumber }.compactMap { Int($0) }
                } else {
                    take(word: token, after: before)
                }
            }
        }

        private mutating func take(time token: Substring) {
            var digits = token
            for (mark, morning) in [("午前", true), ("午後", false)] where digits.hasPrefix(mark) {
                isMorning = morning
                digits = digits.dropFirst(2)
            }
            time = digits.split(separator: ":").compactMap { Int($0) }
        }

        private mutating func take(word: Substring, after before: Substring) {
            switch word {
            case "am", "午前": isMorning = true
            case "pm", "午後": isMorning = false
            // a. m., p.m.
            case "m" where before == "a": isMorning = true
            case "m" where before == "p": isMorning = false
            default: month = month ?? StravaDate.month(word)
            }
        }

        var day: Day? {
            if let month {
                guard numbers.count == 2, let year = numbers.first(where: { $0 > 31 }),
                    let day = numbers.first(where: { $0 <= 31 })
                else { return nil }
                return try? Day(year: year, month: month, day: day)
            }
            guard numbers.count == 3 else { return nil }
            if numbers[0] > 31 { return try? Day(year: numbers[0], month: numbers[1], day: numbers[2]) }
            guard !hasSlash || isMorning == nil else { return nil }
            return try? Day(year: numbers[2], month: numbers[1], day: numbers[0])
        }

        var secondOfDay: Int? {
            guard (2...3).contains(time.count), (0..<24).contains(time[0]),
                time.dropFirst().allSatisfy({ (0..<60).contains($0) })
            else { return nil }
            var hour = time[0]
            if let isMorning {
                guard (1...12).contains(hour) else { return nil }
                hour = hour % 12 + (isMorning ? 0 : 12)
            }
            return hour * 3600 + time[1] * 60 + (time.count == 3 ? time[2] : 0)
        }
    }

    /// The month a word begins as, in any of the languages.
    private static func month(_ word: Substring) -> Int? {
        if word.hasPrefix("juin") { return 6 }
        if word.hasPrefix("juil") { return 7 }
        return months[String(word.prefix(3))]
    }

    private static let months: [String: Int] = [
        "jan": 1, "gen": 1, "ene": 1,
        "feb": 2, "fév": 2, "fev": 2,
        "mar": 3, "mär": 3, "mrz": 3, "maa": 3, "mrt": 3,
        "apr": 4, "abr": 4, "avr": 4,
        "may": 5, "mai": 5, "mag": 5, "mei": 5,
        "jun": 6, "giu": 6,
        "jul": 7, "lug": 7,
        "aug": 8, "aoû": 8, "aou": 8, "ago": 8,
        "sep": 9, "set": 9,
        "oct": 10, "okt": 10, "ott": 10, "out": 10,
        "nov": 11,
        "dec": 12, "dez": 12, "dic": 12, "déc": 12,
    ]
}
