import Quantities

@testable import ActivityFiles

/// Exports of Apple Health made here; no data of anyone is in the repository.
enum AppleExports {
    /// A document type as the phone writes it since iOS 16, which is no XML.
    static let brokenDocumentType = """
        <!DOCTYPE HealthData [
        <!-- HealthKit Export Version: 14 -->
        <!ELEMENT HealthData (ExportDate,Me,(Record|Correlation|Workout|ActivitySummary)*)>
        <!ATTLIST HealthData
          locale CDATA #REQUIRED
        >
        <!ELEMENT Workout ((MetadataEntry|WorkoutEvent|WorkoutRoute|WorkoutStatistics)*)>
        <!ATTLIST Workout
          workoutActivityType CDATA #REQUIRED
          duration            CDATA #IMPLIED "]>" '
        <!ENTITY evil "<Workout startDate='2020-01-01 00:00:00 +0000'/>">
        ]>

        """

    static let records = String(
        repeating: """
            <Record type="HKQuantityTypeIdentifierStepCount" sourceName="W" unit="count" value="67" \
            startDate="2022-01-17 16:34:57 +0100" device="&lt;&lt;HKDevice: 0x1&gt;, name:W&gt;">
              <MetadataEntry key="a" value="\u{0B}"/>
             </Record>

            """, count: 20)

    static let emptyWorkout =
        "<Workout workoutActivityType=\"HKWorkoutActivityTypeHiking\" startDate=\"2024-01-01 10:00:00 +0200\"/>"

    static func document(_ body: String) -> String {
        """
        <?xml version="1.0" encoding="UTF-8"?>
        \(brokenDocumentType)<HealthData locale="en_GB">
         <ExportDate value="2026-02-12 13:58:26 +0100"/>
        \(body)
        </HealthData>

        """
    }

    static func workout(
        attributes: String = "duration=\"60\" durationUnit=\"min\"",
        start: String = "2025-09-16 16:14:50 +0100",
        end: String = "2025-09-16 17:15:43 +0100", inside: String = defaultInside
    ) -> String {
        """
        <Workout workoutActivityType="HKWorkoutActivityTypeRunning" \(attributes) sourceName="Ana’s Watch" \
        device="&lt;&lt;HKDevice: 0xc9&gt;, name:Watch&gt;" creationDate="2025-09-16 17:20:51 +0100" \
        startDate="\(start)" endDate="\(end)">
        \(inside)
        </Workout>
        """
    }

    static let defaultInside = """
        <MetadataEntry key="HKIndoorWorkout" value="0"/>
        <MetadataEntry key="HKElevationAscended" value="6575 cm"/>
        <MetadataEntry key="HKElevationAscended" value="1 cm"/>
        <MetadataEntry key="HKTimeZone" value="Europe/Paris"/>
        <WorkoutEvent type="HKWorkoutEventTypeSegment" date="2025-09-16 16:14:50 +0100" duration="6.4"/>
        <WorkoutEvent type="HKWorkoutEventTypePause" date="2025-09-16 16:30:00 +0100"/>
        <WorkoutEvent type="HKWorkoutEventTypeResume" date="2025-09-16 16:30:53 +0100"/>
        <WorkoutStatistics type="HKQuantityTypeIdentifierStepCount" sum="9600" unit="count"/>
        <WorkoutStatistics type="HKQuantityTypeIdentifierDistanceWalkingRunning" sum="8.95512" unit="km"/>
        <WorkoutStatistics type="HKQuantityTypeIdentifierHeartRate" average="130" unit="count/min"/>
        <WorkoutRoute sourceName="W"><MetadataEntry key="k" value="v"/>\
        <FileReference path="/workout-routes/route_2025-09-16_6.15pm.gpx"/></WorkoutRoute>
        """

    static func read(_ text: String) throws(ActivityFileError) -> ([AppleWorkout], [FileIssue]) {
        try read(Array(text.utf8))
    }

    static func read(_ bytes: [UInt8]) throws(ActivityFileError) -> ([AppleWorkout], [FileIssue]) {
        var reader = AppleHealthReader(file: "export.xml")
        let workouts = reader.feed(bytes)
        return (workouts, try reader.finish())
    }

    /// A route as the phone writes it, a point a second at 3 m/s.
    static func route(from start: String, points: Int) -> [UInt8] {
        guard let first = try? Instant(start) else { return [] }
        let lines = (0..<points).map { second in
            let time = first.adding(seconds: Double(second))?.text ?? ""
            return """
                <trkpt lon="0" lat="\(50 + Double(second) * 2.698e-5)"><ele>21.2</ele><time>\(time)</time>\
                <extensions><speed>3.0</speed><course>0</course><hAcc>2.4</hAcc></extensions></trkpt>
                """
        }
        return Array(
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <gpx version="1.1" creator="Apple Health Export" xmlns="http://www.topografix.com/GPX/1/1">
            <metadata><time>2026-02-12T12:58:26Z</time></metadata><trk><name>Route 2025-09-16 6:15pm</name><trkseg>
            \(lines.joined(separator: "\n"))
            </trkseg></trk></gpx>
            """.utf8)
    }
}
