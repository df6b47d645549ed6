import Journal
import Quantities
import Tendon

/// Writes a virtual runner's entries, with the ids and times a real journal would have.
struct Diary: Sendable {
    let seed: UInt64
    let person: Person
    private(set) var entries: [Entry] = []
    private var random: VirtualRandom
    private let offset: UTCOffset

    init(_ runner: VirtualRunner) throws(QuantityError) {
        seed = runner.seed
        person = runner.person
        random = VirtualRandom(seed: runner.seed, for: .diary)
        offset = try UTCOffset(minutes: runner.person.offsetMinutes)
    }

    /// Writes an entry at so many seconds after midnight of the runner's day.
    mutating func write(_ event: Event, on day: Day, at second: Int) throws(QuantityError) {
        let at = try instant(day, second)
        let id = EntryID(at: at, randomHigh: random.next(), randomLow: random.next())
        entries.append(Entry(id: id, day: day, at: at, offset: offset, event: event))
    }

    /// Writes a run as an import would: with a recording, and what the runner added of pain and effort.
    mutating func write(
        _ run: MadeRun, on day: Day, at second: Int, pain: Pain?, effort: Effort?
    ) throws(QuantityError) {
        // A watch is wrong by a little, the same way for the whole of a run.
        let error = random.real(0.985...1.015)
        let seen = run.stretches.map { stretch in
            Stretch(
                seconds: stretch.seconds, speed: stretch.speed * error, grade: stretch.grade,
                cadence: person.measuresCadence ? stretch.cadence : nil)
        }
        let paused = Double(random.happens(0.5) ? 0 : random.whole(10...240))
        let recording = Recording(
            hash: hash(of: day), part: 0, start: try instant(day, second), sportName: "running",
            device: "Virtual watch", file: "virtual-\(seed)-\(day.text).fit",
            elapsed: try TimeSpan(seconds: run.seconds + paused), climb: run.ascent.rounded(),
            cadence: person.measuresCadence ? Diary.meanCadence(run) : nil, records: 0,
            speeds: try SpeedProfile(seconds: Diary.bins(of: seen)), steepSeconds: run.steepSeconds,
            load: LoadSums(seen))
        let logged = Run(
            distance: try Distance(metres: (run.metres * error).rounded()),
            time: try TimeSpan(seconds: run.seconds), pain: pain, effort: effort,
            kind: random.happens(0.25) ? run.kind : nil, recording: recording)
        try write(.run(logged), on: day, at: second + Int(run.seconds + paused) + 60)
    }

    private func instant(_ day: Day, _ second: Int) throws(QuantityError) -> Instant {
        let seconds = day.number * 86_400 + second - offset.minutes * 60
        return try Instant(milliseconds: Int64(seconds) * 1000)
    }

    /// 64 hexadecimal digits that look like the hash of a file.
    private func hash(of day: Day) -> String {
        let digits = Array("0123456789abcdef".utf8)
        var text: [UInt8] = []
        for part in 0..<4 {
            let place = UInt64(bitPattern: Int64(day.number * 4 + part))
            let word = VirtualRandom.mixed(VirtualRandom.mixed(seed) &+ place &* 0x9E37_79B9_7F4A_7C15)
            for shift in 0..<16 { text.append(digits[Int(word >> UInt64(60 - shift * 4) & 0xF)]) }
        }
        return String(decoding: text, as: UTF8.self)
    }

    private static func bins(of stretches: [Stretch]) -> [Int] {
        var bins = [Int](repeating: 0, count: SpeedProfile.binCount)
        for stretch in stretches {
            let bin = min(max(0, Int(stretch.speed / SpeedProfile.binWidth)), SpeedProfile.binCount - 1)
            bins[bin] += Int(stretch.seconds)
        }
        return bins
    }

    private static func meanCadence(_ run: MadeRun) -> Double {
        let steps = run.stretches.reduce(0) { $0 + ($1.cadence ?? 0) * $1.seconds }
        return (steps / run.seconds).rounded()
    }
}
