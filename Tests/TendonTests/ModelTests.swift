import Journal
import Tendon
import Testing

@Suite("The personal model")
struct ModelTests {
    static let baseline = MorningBaseline(pain: 1, stiffness: 5)

    /// Days of 8 easy km, every third a rest, and 20 instead on some; mornings follow what was done.
    static func days(_ count: Int, sensitivity: Double = 0.6, missing: Int? = nil) -> [ModelDay] {
        var irritability = 0.0
        return (0..<count).map { index in
            let pain = (1 + irritability).rounded()
            let kilometres = index % 3 == 2 ? 0.0 : index % 10 == 6 ? 20 : 8
            irritability = irritability * 0.5 + sensitivity * max(0, kilometres - 10) / 2
            let morning = ModelMorning(pain: min(pain, 10), stiffness: 5 * pain)
            let isMissing = missing.map { index % $0 == 0 } ?? false
            return ModelDay(
                morning: isMissing ? nil : morning, doses: ExponentDoses(easyKilometres: kilometres))
        }
    }

    @Test("It says nothing before 14 known mornings")
    func silence() {
        var model = TendonModel()
        for (index, day) in Self.days(40, missing: 4).enumerated() {
            model.wake(to: day.morning)
            let known = (0...index).count { $0 % 4 != 0 }
            #expect((model.forecast(after: .none, baseline: Self.baseline) == nil) == (known < 14))
            #expect((model.learned == nil) == (known < 14))
            model.end(with: day.doses)
        }
    }

    @Test("Masked mornings do not count as known, and never make it calmer, whatever they say")
    func masked() throws {
        for sensitivity in [0.3, 1.5] {
            let model = TendonModel(Self.days(45, sensitivity: sensitivity))
            let before = try #require(model.forecast(after: .none, baseline: Self.baseline))
            for pain in 0...10 {
                for stiffness in stride(from: 0, through: 90, by: 15) {
                    var masked = model
                    masked.wake(
                        to: ModelMorning(pain: Double(pain), stiffness: Double(stiffness), masked: true))
                    #expect(masked.knownMornings == 45)
                    let after = try #require(masked.forecast(after: .none, baseline: Self.baseline))
                    #expect(after.flared >= before.flared - 1e-12, "pain \(pain), \(stiffness) min")
                    #expect(after.notSettled >= before.notSettled - 1e-12, "pain \(pain), \(stiffness) min")
                }
            }
        }
    }

    @Test("A runner who builds up from nothing with quiet mornings is not held to the first weeks")
    func buildUp() throws {
        var model = TendonModel()
        for index in 0..<140 {
            let kilometres = index % 2 == 0 ? 1.5 + Double(index) * 0.06 : 0
            model.append(
                ModelDay(
                    morning: ModelMorning(pain: 1, stiffness: 5),
                    doses: ExponentDoses(easyKilometres: kilometres)))
        }
        let learned = try #require(model.learned)
        #expect(learned.tolerance.mean > 5, "\(learned.tolerance.mean)")
        let usual = try #require(
            model.forecast(after: ExponentDoses(easyKilometres: 10), baseline: Self.baseline))
        let far = try #require(
            model.forecast(after: ExponentDoses(easyKilometres: 30), baseline: Self.baseline))
        #expect(!usual.isBeyondExperience && far.isBeyondExperience)
        #expect(far.flared > usual.flared)
    }

    @Test("What is much more, or much faster, than anything done is known to be beyond experience")
    func beyond() throws {
        let model = TendonModel(Self.days(60))
        let easy = try #require(EasyRunning(speed: 3))
        let fast = ExponentDoses(LoadSums([Stretch(seconds: 900, speed: 4.2)]), easy: easy)
        for (doses, isBeyond) in [
            (ExponentDoses.none, false), (ExponentDoses(easyKilometres: 20), false),
            (ExponentDoses(easyKilometres: 30), true), (fast, true),
        ] {
            let forecast = try #require(model.forecast(after: doses, baseline: Self.baseline))
            #expect(forecast.isBeyondExperience == isBeyond)
        }
    }

    @Test("The same days give the same model, in one go or day by day")
    func determinism() {
        let days = Self.days(120, missing: 5)
        var step = TendonModel()
        for day in days { step.append(day) }
        let whole = TendonModel(days)
        let doses = ExponentDoses(easyKilometres: 12)
        #expect(
            step.forecast(after: doses, baseline: Self.baseline)
                == whole.forecast(after: doses, baseline: Self.baseline))
        #expect(step.learned == whole.learned)
    }

    @Test("A larger dose never makes tomorrow look better")
    func monotony() throws {
        for sensitivity in [0, 0.5, 2] {
            let model = TendonModel(Self.days(80, sensitivity: sensitivity))
            var last = 0.0
            for kilometres in stride(from: 0.0, through: 60, by: 0.5) {
                let forecast = try #require(
                    model.forecast(
                        after: ExponentDoses(easyKilometres: kilometres), baseline: Self.baseline))
                #expect(forecast.flared >= last - 1e-12)
                #expect((0...1).contains(forecast.flared) && forecast.notSettled >= forecast.flared)
                #expect(forecast.painLow <= forecast.pain && forecast.pain <= forecast.painHigh)
                last = forecast.flared
            }
        }
    }

    @Test("A runner whose long runs hurt is told apart from one whose do not")
    func learning() throws {
        let long = ExponentDoses(easyKilometres: 20)
        func risk(_ sensitivity: Double) throws -> Double {
            let model = TendonModel(Self.days(112, sensitivity: sensitivity))
            return try #require(model.forecast(after: long, baseline: Self.baseline)).notSettled
        }
        #expect(try risk(1) > 2 * risk(0))
    }

    @Test("Nonsense in the numbers breaks nothing")
    func nonsense() throws {
        var model = TendonModel(Self.days(40))
        for value in [0.0, 1e12, 10, 1e300] {
            model.append(
                ModelDay(
                    morning: ModelMorning(pain: 10, stiffness: value),
                    doses: ExponentDoses(easyKilometres: value)))
        }
        let forecast = try #require(model.forecast(after: .none, baseline: Self.baseline))
        #expect(forecast.flared.isFinite && forecast.pain.isFinite && forecast.painHigh <= 10)
    }
}
