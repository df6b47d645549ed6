extension FITContents {
    /// The activities of this file: one for each session, in order of time.
    ///
    /// Empty if the file is none. A file that lost its sessions gives one activity without, as long as two of its
    /// records tell a time. Records, laps and events belong to the session in whose time they begin; what comes before
    /// the first belongs to the first. Records keep their order, so one whose clock jumped back stays with its neighbours.
    public var activities: [FITActivity] {
        guard isActivity else { return [] }
        if sessions.isEmpty {
            guard records.lazy.filter({ $0.timestamp != nil }).prefix(2).count == 2 else { return [] }
            return [activity(of: nil, records: records.indices, from: nil, until: nil)]
        }
        let ordered = sessionsByStart
        var result: [FITActivity] = []
        result.reserveCapacity(ordered.count)
        var first = records.startIndex
        for (position, (session, start)) in ordered.enumerated() {
            let next = position + 1 < ordered.count ? ordered[position + 1].start : nil
            let end = next.map { firstRecord(at: $0, from: first) } ?? records.endIndex
            let from = position == 0 ? nil : start
            result.append(activity(of: session, records: first..<end, from: from, until: next))
            first = end
        }
        return result
    }

    /// Sessions with the time at which each begins, earliest first; one without a time comes where it stands.
    private var sessionsByStart: [(session: FITSession, start: FITTimestamp?)] {
        let known = sessions.map { (session: $0, start: Self.start(of: $0)) }
        guard known.allSatisfy({ $0.start != nil }) else { return known }
        return known.enumerated().sorted { left, right in
            guard let a = left.element.start, let b = right.element.start, a != b else {
                return left.offset < right.offset
            }
            return a < b
        }.map { $0.element }
    }

    private static func start(of session: FITSession) -> FITTimestamp? {
        if let start = session.startTime { return start }
        guard let end = session.timestamp, let elapsed = session.totalElapsedTime,
            let seconds = Int64(exactly: elapsed.rounded())
        else { return nil }
        return FITTimestamp(unixSeconds: end.unixSeconds - seconds)
    }

    private func firstRecord(at time: FITTimestamp, from first: Int) -> Int {
        records[first...].firstIndex { record in record.timestamp.map { $0 >= time } ?? false }
            ?? records.endIndex
    }

    private func activity(
        of session: FITSession?, records range: Range<Int>, from: FITTimestamp?, until: FITTimestamp?
    ) -> FITActivity {
        func belongs(_ time: FITTimestamp?) -> Bool {
            guard let time else { return from == nil }
            if let from, time < from { return false }
            if let until, time >= until { return false }
            return true
        }
        let start =
            session.flatMap { Self.start(of: $0) }
            ?? records[range].lazy.compactMap { $0.timestamp }.first ?? fileID?.timeCreated
        return FITActivity(
            session: session,
            sport: session?.sport ?? sportMessage.sport,
            subSport: session?.subSport ?? sportMessage.subSport,
            start: start,
            records: records[range],
            laps: laps.filter { belongs($0.startTime ?? $0.timestamp) },
            timerEvents: timerEvents.filter { belongs($0.timestamp) },
            developerColumns: developerColumns,
            fileID: fileID,
            deviceName: deviceName,
            utcOffsetMinutes: utcOffsetMinutes,
            usesSystemTime: usesSystemTime)
    }
}
