public import FITFile

extension FITActivityDraft {
    /// The draft as a TCX file of one activity: a lap for each of its own, a track for each stretch without a pause.
    public func tcx(device: String? = nil, note: String? = nil) -> [UInt8] {
        var writer = MarkupWriter()
        let space = "http://www.garmin.com/xmlschemas/TrainingCenterDatabase/v2"
        writer.element("TrainingCenterDatabase", "xmlns=\"\(space)\"") { writer in
            writer.element("Activities") { writer in
                writer.element("Activity", "Sport=\"\(sport == .running ? "Running" : "Other")\"") { writer in
                    writer.element("Id", text: time(after: 0))
                    var before = 0.0
                    for lap in wholeLaps { write(lap, from: &before, to: &writer) }
                    writer.element("Notes", text: note)
                    if let device {
                        writer.element("Creator") { $0.element("Name", text: device) }
                    }
                }
            }
        }
        return writer.bytes
    }

    private struct Lap {
        var from: Double
        var to: Double
        var samples: ArraySlice<FITSample>
    }

    /// The draft's laps, or one for each full lap distance.
    private var wholeLaps: [Lap] {
        var starts = laps.map { Double($0.start) }
        if laps.isEmpty {
            starts = [0]
            var next = lapDistance ?? .infinity
            for sample in samples.dropLast() where (sample.distance ?? 0) >= next {
                starts.append(sample.time)
                next += lapDistance ?? .infinity
            }
        }
        let end = samples.last?.time ?? 0
        var rest = samples[...]
        return starts.indices.map { index in
            let to = index + 1 < starts.count ? starts[index + 1] : end
            let lap = index + 1 < starts.count ? rest.prefix { $0.time < to } : rest
            rest = rest.dropFirst(lap.count)
            return Lap(from: index == 0 ? 0 : starts[index], to: to, samples: lap)
        }
    }

    private func write(_ lap: Lap, from before: inout Double, to writer: inout MarkupWriter) {
        let paused = pauses.reduce(0.0) { sum, pause in
            sum + max(0, min(lap.to, Double(pause.upperBound)) - max(lap.from, Double(pause.lowerBound)))
        }
        let distance = lap.samples.last { $0.distance != nil }?.distance
        writer.element("Lap", "StartTime=\"\(time(after: lap.from))\"") { writer in
            writer.element("TotalTimeSeconds", number: max(0, lap.to - lap.from - paused))
            writer.element("DistanceMeters", number: distance.map { $0 - before })
            writer.element("Intensity", text: "Active")
            for stretch in stretches(of: lap.samples) {
                writer.element("Track") { writer in
                    for sample in stretch { write(sample, to: &writer) }
                }
            }
        }
        before = distance ?? before
    }

    private func write(_ sample: FITSample, to writer: inout MarkupWriter) {
        writer.element("Trackpoint") { writer in
            writer.element("Time", text: time(after: sample.time))
            if let latitude = sample.latitude, let longitude = sample.longitude {
                writer.element("Position") { writer in
                    writer.element("LatitudeDegrees", number: latitude)
                    writer.element("LongitudeDegrees", number: longitude)
                }
            }
            writer.element("AltitudeMeters", number: sample.altitude)
            writer.element("DistanceMeters", number: sample.distance)
            if let beats = sample.heartRate {
                writer.element("HeartRateBpm") { $0.element("Value", number: beats) }
            }
            writer.element("Extensions") { writer in
                writer.element("TPX", "xmlns=\"http://www.garmin.com/xmlschemas/ActivityExtension/v2\"") {
                    writer in
                    writer.element("Speed", number: sample.speed)
                    writer.element("RunCadence", number: sample.cadence)
                }
            }
        }
    }
}
