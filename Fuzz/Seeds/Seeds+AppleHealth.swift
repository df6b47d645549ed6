extension Seeds {
    /// Exports with the broken document type of newer phones, of either style in which totals are written.
    static func appleExports() -> [[UInt8]] {
        let type = "<!DOCTYPE HealthData [\n<!ATTLIST Workout duration CDATA #IMPLIED \"]>\" '\n>\n]>\n"
        let record =
            "<Record type=\"HKQuantityTypeIdentifierStepCount\" sourceName=\"W\" unit=\"count\" value=\"67\"/>\n"
        let start = "startDate=\"2025-09-16 16:14:50 +0100\" endDate=\"2025-09-16 17:15:43 +0100\""
        let new = """
            <Workout workoutActivityType="HKWorkoutActivityTypeRunning" duration="60" durationUnit="min" \(start)>
            <MetadataEntry key="HKIndoorWorkout" value="0"/>
            <MetadataEntry key="HKElevationAscended" value="6575 cm"/>
            <WorkoutEvent type="HKWorkoutEventTypePause" date="2025-09-16 16:30:00 +0100"/>
            <WorkoutEvent type="HKWorkoutEventTypeResume" date="2025-09-16 16:30:53 +0100"/>
            <WorkoutStatistics type="HKQuantityTypeIdentifierDistanceWalkingRunning" sum="8.9" unit="km"/>
            <WorkoutRoute><FileReference path="/workout-routes/route_1.gpx"/></WorkoutRoute>
            </Workout>

            """
        let old = """
            <Workout workoutActivityType="HKWorkoutActivityTypeRunning" duration="31,5" durationUnit="min" \
            totalDistance="3.1" totalDistanceUnit="mi" sourceName="W &amp; co" \(start)/>

            """
        return [record + new, old + record, new + old + new].map { body in
            Array(
                "<?xml version=\"1.0\"?>\n\(type)<HealthData locale=\"en_GB\">\n\(body)</HealthData>\n".utf8)
        }
    }
}
