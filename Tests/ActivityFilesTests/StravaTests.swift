import Journal
import Quantities
import Testing

@testable import ActivityFiles

@Suite("Strava's activities.csv")
struct StravaTests {
    /// The first columns of today's export, up to the raw ones, and the one of perceived exertion.
    static let header =
        "Activity ID,Activity Date,Activity Name,Activity Type,Activity Description,Elapsed Time,Distance,"
        + "Max Heart Rate,Relative Effort,Commute,Activity Private Note,Activity Gear,Filename,Athlete Weight,"
        + "Bike Weight,Elapsed Time,Moving Time,Distance,Max Speed,Average Speed,Elevation Gain,"
        + "a,b,c,d,e,f,g,h,i,j,k,l,m,n,o,p,Relative Effort,q,r,s,t,u,Perceived Exertion,<span>Type</span>"
    static let germanHeader =
        "Aktivitäts-ID,Aktivitätsdatum,Name der Aktivität,Aktivitätsart,Aktivitätsbeschreibung,"
        + "Verstrichene Zeit,Distanz,Max. Herzfrequenz,Relative Leistung,Pendeln,Hinweis,Aktivitätsausrüstung,"
        + "Dateiname,Sportlergewicht,Fahrradgewicht,Verstrichene Zeit,Bewegungszeit,Distanz,"
        + "Höchstgeschw.,Durchschnitt,Höhenzunahme,a,b,c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u,v,"
        + "Gefühlte Anstrengung,Art"

    /// Cells up to the perceived exertion.
    static func row(
        id: String = "1", date: String = "\"Jun 14, 2018, 2:55:22 PM\"", name: String = "Long run",
        type: String = "Run", description: String = "", elapsed: String = "1700", shown: String = "5.38",
        privateNote: String = "", gear: String = "", file: String = "activities/1.fit.gz",
        rawElapsed: String = "1700.5", moving: String = "1680", metres: String = "5383.2",
        climb: String = "41", effort: String = ""
    ) -> String {
        [
            id, date, name, type, description, elapsed, shown, "", "", "false", privateNote, gear, file, "",
            "",
            rawElapsed, moving, metres, "", "", climb,
        ].joined(separator: ",") + String(repeating: ",", count: 23) + effort + ","
    }

    private func read(_ lines: String..., end: String = "\n") throws(ActivityFileError) -> StravaActivities {
        try StravaActivities(csv: Array(lines.joined(separator: end).utf8))
    }

    @Test("The raw columns are taken, and what the runner wrote")
    func english() throws {
        let text = StravaTests.row(
            name: "\"Long, \"\"easy\"\" run\"", description: "\"Two lines,\nof text\"",
            privateNote: "calf sore",
            gear: "Old blue", effort: "6.0")
        let strava = try read(StravaTests.header, text, StravaTests.row(id: "2", file: ""))
        let activity = try #require(strava.activities.first { $0.file == "activities/1.fit.gz" })
        #expect(activity.id == "1" && activity.line == 2)
        #expect(activity.name == "Long, \"easy\" run")
        #expect(activity.note == "Two lines,\nof text\ncalf sore")
        #expect(activity.gear == "Old blue" && activity.effort?.score == 6)
        #expect(activity.sport == .running && activity.start?.text == "2018-06-14T14:55:22Z")
        #expect(activity.elapsed == 1700.5 && activity.moving == 1680)
        #expect(activity.distance == 5383.2 && activity.climb == 41)
        #expect(strava.activities.map(\.line) == [2, 4] && strava.activities[1].file == nil)
        #expect(strava.issues.isEmpty)
    }

    @Test("Any line end, a byte-order mark, semicolons, and blank lines")
    func forms() throws {
        for end in ["\n", "\r\n", "\r"] {
            let strava = try read(
                "\u{FEFF}" + StravaTests.header, StravaTests.row(), "", StravaTests.row(id: "2"), "", end: end
            )
            #expect(strava.activities.map(\.id) == ["1", "2"])
            #expect(strava.activities.map(\.distance) == [5383.2, 5383.2])
        }
        let german = try read(
            "id;date;name;type;description;elapsed_time;distance;commute;gear;filename",
            "1;2018-09-12 15:02:23;Abends;Run;;783;3681,5;true;;activities/1.gpx")
        #expect(german.activities.first?.distance == 3681.5)
    }

    @Test("Other languages are read by the order of the columns")
    func german() throws {
        let text = StravaTests.row(
            date: "\"09.12.2022, 15:24:49\"", type: "Lauf", shown: "\"9,44\"", gear: "Blau", effort: "7")
        let manual = StravaTests.row(id: "2", date: "\"10.12.2022, 06:00:00\"", type: "Wanderung", file: "")
        let strava = try read(StravaTests.germanHeader, manual, text)
        let run = try #require(strava.activities.first { $0.file == "activities/1.fit.gz" })
        #expect(run.sport == .running && run.start?.text == "2022-12-09T15:24:49Z")
        #expect(run.distance == 5383.2 && run.moving == 1680 && run.climb == 41)
        #expect(run.effort?.score == 7 && run.gear == "Blau")
        #expect(strava.activities[0].sport == .hiking && strava.activities[0].file == nil)
        let onlyManual = try read(StravaTests.germanHeader, manual)
        #expect(onlyManual.activities.first?.distance == 5383.2)
    }

    @Test("The layouts of 2018 and 2019, in English and not")
    func older() throws {
        let oldest = try read(
            "id,date,name,type,description,elapsed_time,distance,commute,gear,filename",
            "1,2018-09-12 15:02:23,Evening,Run,,783,3681.0,true,Shoe,activities/1.gpx")
        #expect(oldest.activities.first?.distance == 3681)
        #expect(oldest.activities.first?.start?.text == "2018-09-12T15:02:23Z")
        let english = try read(
            "Activity ID,Activity Date,Activity Name,Activity Type,Activity Description,Elapsed Time,Distance,"
                + "Commute,Activity Gear,Filename",
            "1,\"Sep 12, 2018, 3:02:23 PM\",Evening,Run,,783,3.68,true,Shoe,activities/1.gpx")
        #expect(english.activities.first?.distance == 3680 && english.activities.first?.gear == "Shoe")
        let french = try read(
            "ID de l'activité,Date de l'activité,Nom de l'activité,Type d'activité,Description de l'activité,"
                + "Temps écoulé,Distance,Transport,Matériel,Nom du fichier",
            "1,24 mai 2012 à 16:27:40,Soir,Course à pied,,783,\"3,68\",true,Chaussure,activities/1.gpx")
        #expect(french.activities.first?.distance == 3680 && french.activities.first?.sport == .running)
        #expect(french.activities.first?.start?.text == "2012-05-24T16:27:40Z")
        #expect(french.activities.first?.gear == "Chaussure")
    }

    @Test(
        "Dates of many languages are told",
        arguments: [
            "Jun 14, 2018, 2:55:22 PM", "Jun 14, 2018, 2:55:22\u{202F}PM", "14 Jun 2018, 14:55:22",
            "2018-06-14 14:55:22", "14.06.2018, 14:55:22", "14. Juni 2018 um 14:55:22",
            "14 juin 2018 à 14:55:22", "14 jun 2018, 14:55:22", "14 jun. 2018 2:55:22 p. m.",
            "14 jun 2018 a las 2:55:22 p.m.",
            "14 giu 2018, 14:55:22", "14 de jun. de 2018, 14:55:22", "14/06/2018, 14:55:22",
            "2018/06/14 14:55:22", "2018年6月14日 14:55:22", "2018年6月14日 午後2:55:22",
        ])
    func dates(_ text: String) {
        #expect(StravaDate.instant(text)?.text == "2018-06-14T14:55:22Z")
    }

    @Test(
        "Dates in doubt are not guessed",
        arguments: [
            "", "soon", "6/7/2018, 2:55:22 PM", "31.02.2018, 10:00:00", "14.06.2018",
            "14 Blah 2018, 10:00:00",
            "14.06.2018, 25:00:00", "Jun 14, 2018, 0:55:22 PM", "99999999999999999999.1.1, 10:00:00",
        ])
    func doubtfulDates(_ text: String) {
        #expect(StravaDate.instant(text) == nil)
    }

    @Test("Twelve is noon in the afternoon and midnight in the morning")
    func twelve() {
        #expect(StravaDate.instant("May 23, 2023, 12:40:57 PM")?.text == "2023-05-23T12:40:57Z")
        #expect(StravaDate.instant("May 23, 2023, 12:40:57 AM")?.text == "2023-05-23T00:40:57Z")
    }

    @Test(
        "Numbers of any locale",
        arguments: [
            ("9,44", 9.44), ("9.44", 9.44), ("1,234.5", 1234.5), ("1.234,5", 1234.5), ("1 234,5", 1234.5),
            ("1,234,567", 1_234_567), ("1.234.567", 1_234_567), ("12", 12), ("-3,5", -3.5), ("1e3", 1000),
        ])
    func numbers(_ text: String, _ value: Double) {
        #expect(Double(anyLocale: text) == value)
    }

    @Test("What is no number", arguments: ["", "NaN", "inf", "1e999", "0x10", "twelve", "--1", "٣"])
    func noNumbers(_ text: String) {
        #expect(Double(anyLocale: text) == nil)
    }

    @Test("Types are known in eight languages, and what is not known is not guessed")
    func types() {
        let runs = ["Run", "Lauf", "Course à pied", "Carrera", "Corsa", "Corrida", "Hardloopsessie", "ランニング"]
        #expect(runs.allSatisfy { Sport(stravaType: $0) == .running })
        #expect(
            Sport(stravaType: "Trail Run") == .trailRunning && Sport(stravaType: "TrailRun") == .trailRunning)
        #expect(
            Sport(stravaType: "Weight Training") == .strength && Sport(stravaType: "Radfahrt") == .cycling)
        #expect(Sport(stravaType: "Juoksu") == nil && Sport(stravaType: "") == nil)
    }
}
