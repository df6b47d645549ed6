/// What a watch would reckon of a draft: times, events, laps and totals.
struct ActivitySummary {
    /// Totals of a lap or of the whole.
    struct Stretch {
        var start: FITTimestamp
        var end: FITTimestamp
        var elapsed: Double
        var timer: Double
        var distance: Double?
        var speed: Double?
        var cadence: Double?
        var ascent: Double?
    }

    struct Lap {
        var stretch: Stretch
        var intensity: FITLap.Intensity
    }

    /// The time of each sample.
    let times: [FITTimestamp]
    let end: FITTimestamp
    /// All events but the last stop, in order.
    let events: [FITTimerEvent]
    let whole: Stretch
    let laps: [Lap]

    init(_ draft: FITActivityDraft) throws(FITEncodingError) {
        guard let last = draft.samples.last else { throw .noSamples }
        for series in draft.developerSeries where series.values.count != draft.samples.count {
            throw .seriesLength(
                name: series.name, expected: draft.samples.count, actual: series.values.count)
        }
        guard draft.developerSeries.count <= 255 else { throw .tooLarge }
        times = try Self.times(of: draft)
        end = times.last ?? draft.start
        events = try Self.events(of: draft, length: last.time)
        let builder = Builder(draft: draft)
        whole = builder.whole(length: last.time)
        laps = try builder.laps(length: last.time)
    }

    private static func times(of draft: FITActivityDraft) throws(FITEncodingError) -> [FITTimestamp] {
        var times: [FITTimestamp] = []
        times.reserveCapacity(draft.samples.count)
        var previous = 0.0
        for (index, sample) in draft.samples.enumerated() {
            guard sample.time.isFinite, sample.time >= previous,
                let time = draft.start.advanced(by: sample.time)
            else { throw .timeOutOfOrder(index: index) }
            times.append(time)
            previous = sample.time
        }
        return times
    }

    private static func events(
        of draft: FITActivityDraft, length: Double
    ) throws(FITEncodingError) -> [FITTimerEvent] {
        var events = [FITTimerEvent(timestamp: draft.start, action: .start)]
        var previous = 0
        for (index, pause) in draft.pauses.enumerated() {
            guard !pause.isEmpty, pause.lowerBound >= previous, Double(pause.upperBound) <= length,
                let stop = draft.start.advanced(by: Double(pause.lowerBound)),
                let start = draft.start.advanced(by: Double(pause.upperBound))
            else { throw .stretchOutOfOrder(index: index) }
            events.append(FITTimerEvent(timestamp: stop, action: .stopAll))
            events.append(FITTimerEvent(timestamp: start, action: .start))
            previous = pause.upperBound
        }
        return events
    }
}

extension ActivitySummary {
    /// Reckons stretches of a draft whose times are in order.
    private struct Builder {
        let draft: FITActivityDraft

        func whole(length: Double) -> Stretch {
            var stretch = stretch(from: 0, to: length, samples: draft.samples[...], before: 0)
            stretch.ascent = draft.ascent ?? stretch.ascent
            return stretch
        }

        func laps(length: Double) throws(FITEncodingError) -> [Lap] {
            let starts = draft.laps.isEmpty ? automaticLaps : draft.laps
            var laps: [Lap] = []
            var first = 0
            var distance = 0.0
            for (index, lap) in starts.enumerated() {
                let from = index == 0 ? 0 : Double(lap.start)
                let to = index + 1 < starts.count ? Double(starts[index + 1].start) : length
                guard from <= to, to <= length, index == 0 || from > 0 else {
                    throw .stretchOutOfOrder(index: index)
                }
                let isLast = index + 1 == starts.count
                let end =
                    isLast
                    ? draft.samples.endIndex
                    : draft.samples[first...].firstIndex { $0.time >= to } ?? draft.samples.endIndex
                let samples = draft.samples[first..<end]
                laps.append(
                    Lap(
                        stretch: stretch(from: from, to: to, samples: samples, before: distance),
                        intensity: lap.intensity))
                distance = samples.last { $0.distance != nil }?.distance ?? distance
                first = end
            }
            return laps
        }

        /// A lap from the first sample beyond each full distance.
        private var automaticLaps: [FITLapDraft] {
            var laps = [FITLapDraft(start: 0)]
            guard let length = draft.lapDistance, length >= 1 else { return laps }
            var next = length
            for sample in draft.samples.dropLast() {
                guard let distance = sample.distance, distance >= next,
                    let start = Int(exactly: sample.time.rounded(.up)), start > laps.last?.start ?? 0
                else { continue }
                laps.append(FITLapDraft(start: start))
                next = ((distance / length).rounded(.down) + 1) * length
            }
            return laps
        }

        private func stretch(
            from: Double, to: Double, samples: ArraySlice<FITSample>, before: Double
        ) -> Stretch {
            let paused = draft.pauses.reduce(0.0) { sum, pause in
                sum + max(0, min(to, Double(pause.upperBound)) - max(from, Double(pause.lowerBound)))
            }
            let distance = samples.last { $0.distance != nil }?.distance.map { max(0, $0 - before) }
            let timer = max(0, to - from - paused)
            let cadences = samples.compactMap { $0.cadence }
            return Stretch(
                start: draft.start.advanced(by: from) ?? draft.start,
                end: draft.start.advanced(by: to) ?? draft.start,
                elapsed: to - from,
                timer: timer,
                distance: distance,
                speed: timer > 0 ? distance.map { $0 / timer } : nil,
                cadence: cadences.isEmpty ? nil : cadences.reduce(0, +) / Double(cadences.count),
                ascent: Self.rise(of: samples.compactMap { $0.altitude }))
        }

        private static func rise(of altitudes: [Double]) -> Double? {
            guard !altitudes.isEmpty else { return nil }
            return zip(altitudes, altitudes.dropFirst()).reduce(0.0) { $0 + max(0, $1.1 - $1.0) }
        }
    }
}

extension FITTimestamp {
    /// The moment `seconds` later, in whole seconds; nil outside FIT's range.
    func advanced(by seconds: Double) -> FITTimestamp? {
        guard let whole = Int64(exactly: seconds.rounded()) else { return nil }
        let (sum, overflow) = unixSeconds.addingReportingOverflow(whole)
        return overflow ? nil : FITTimestamp(unixSeconds: sum)
    }
}
