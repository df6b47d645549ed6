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
            return [activity(of: nil, records: records.indices, laps: laps, events: timerEvents)]
        }
        let ordered = sessionsByStart
        let starts = ordered.compactMap { $0.start }
        let laps = share(laps, among: ordered.count, starts: starts) { $0.startTime ?? $0.timestamp }
        let events = share(timerEvents, among: ordered.count, starts: starts) { $0.timestamp }
        var result: [FITActivity] = []
        result.reserveCapacity(ordered.count)
        var first = records.startIndex
        for (index, session) in ordered.enumerated() {
            let next = index + 1 < ordered.count ? ordered[index + 1].start : nil
            let end =
                index + 1 == ordered.count
                ? records.endIndex : next.map { firstRecord(at: $0, from: first) } ?? first
            result.append(
                activity(of: session.session, records: first..<end, laps: laps[index], events: events[index]))
            first = end
        }
        return result
    }

    /// Gives each item to the last session that begins no later, or to the first.
    ///
    /// If not all sessions tell when they begin, the last one gets everything, as it gets the records.
    private func share<Item>(
        _ items: [Item], among count: Int, starts: [FITTimestamp], time: (Item) -> FITTimestamp?
    ) -> [[Item]] {
        var shares = [[Item]](repeating: [], count: count)
        guard starts.count == count else {
            shares[count - 1] = items
            return shares
        }
        for item in items {
            guard let time = time(item) else {
                shares[0].append(item)
                continue
            }
            var low = 0
            var high = count
            while low < high {
                let middle = (low + high) / 2
                if starts[middle] <= time { low = middle + 1 } else { high = middle }
            }
            shares[max(0, low - 1)].append(item)
        }
        return shares
    }

    /// Sessions with the time at which each begins, earliest first; in the order of the file if not
    /// all of them tell one.
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
        of session: FITSession?, records range: Range<Int>, laps: [FITLap], events: [FITTimerEvent]
    ) -> FITActivity {
        let start =
            session.flatMap { Self.start(of: $0) }
            ?? records[range].lazy.compactMap { $0.timestamp }.first ?? fileID?.timeCreated
        return FITActivity(
            session: session,
            sport: session?.sport ?? sportMessage.sport,
            subSport: session?.subSport ?? sportMessage.subSport,
            start: start,
            records: records[range],
            laps: laps,
            timerEvents: events,
            developerColumns: developerColumns,
            fileID: fileID,
            deviceName: deviceName,
            utcOffsetMinutes: utcOffsetMinutes,
            usesSystemTime: usesSystemTime)
    }
}
