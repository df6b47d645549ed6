import Journal
import Quantities

/// Files that are being read, handed out in the order they were added, whichever is ready first.
struct ReadingQueue {
    private let known: Set<String>
    private let zone: @Sendable (Instant) -> UTCOffset
    private var tasks: [(task: Task<DecodedFile, Never>, weight: Int)] = []
    private var first = 0
    private var weight = 0

    /// Files that are read at once or wait to be kept; enough for the keeping never to wait for a slow one.
    static let most = 16

    init(known: Set<String>, zone: @escaping @Sendable (Instant) -> UTCOffset) {
        self.known = known
        self.zone = zone
    }

    /// Whether another file may be added: one always may, more as long as memory stays bounded.
    var hasRoom: Bool {
        let waiting = tasks.count - first
        return waiting == 0 || waiting < ReadingQueue.most && weight < ImportLimits.waitingBytes
    }

    mutating func add(_ job: ImportJob) {
        let (known, zone) = (known, zone)
        let task = Task.detached { DecodedFile(job, known: known, zone: zone) }
        tasks.append((task, job.weight))
        weight += job.weight
    }

    /// The next file; nil when none waits.
    mutating func next() async -> DecodedFile? {
        guard first < tasks.count else { return nil }
        let (task, size) = tasks[first]
        first += 1
        weight -= size
        if first == ReadingQueue.most {
            tasks.removeFirst(first)
            first = 0
        }
        return await task.value
    }
}
