import Journal
import Quantities

/// A test as it was sent: raises counted on both sides, or the pain of hops.
struct TestForm: Sendable {
    let kind: TestKind
    private(set) var sent: SentForm
    /// What it says; nil while something is wrong with it.
    private(set) var entry: FormEntry?

    /// - Throws: a problem for a form that is not ours.
    init(_ sent: SentForm, today: Day) throws(Problem) {
        guard let kind = sent.text("kind").flatMap({ TestKind(rawValue: $0) }) else {
            throw .malformed(
                "The form does not say which test it is.", do: "Load the page again and send it once more.")
        }
        self.kind = kind
        self.sent = sent
        let id = try sent.id()
        let day = self.sent.day("day", upTo: today)
        let pain = self.sent.required("pain", self.sent.pain("pain"))
        var test = TendonTest(masked: sent.isTicked("masked"))
        switch kind {
        case .heelRaise: test.heelRaise = raises(pain)
        case .hopsDouble: test.hopsDouble = pain
        case .hopsSingle: test.hopsSingle = pain
        }
        if self.sent.isSound { entry = FormEntry(id, .test(test), day: day) }
    }

    private mutating func raises(_ pain: Pain?) -> TendonTest.HeelRaise? {
        let left = sent.required("left", sent.whole("left"))
        let right = sent.required("right", sent.whole("right"))
        guard let left, let right else { return nil }
        do {
            return try TendonTest.HeelRaise(left: left, right: right, pain: pain)
        } catch {
            sent.blame((0...200).contains(left) ? "right" : "left", "count")
            return nil
        }
    }
}
