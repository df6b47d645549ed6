import Answers
import Journal
import Quantities

/// The answers of the intake as they were sent: what `init` asks.
struct WelcomeForm: Sendable {
    private(set) var sent: SentForm
    private(set) var events: [Event] = []

    init(_ sent: SentForm, today: Day) {
        self.sent = sent
        var answers = IntakeAnswers()
        ProfileFields.read(&self.sent, into: &answers)
        answers.intake = intake()
        if answers.intake.strengthForFortnight == true { answers.test = test() }
        let units = answers.units ?? .metric
        if let race = ProfileFields.race(&self.sent, after: today, units) { answers.races = [race] }
        answers.flags = FlagQuestions.read(&self.sent)
        if let profile = ProfileFields.profile(answers, changing: nil, &self.sent) {
            events = answers.events(beginning: profile)
        }
    }

    /// A question that depends on another is read only where that one was answered so.
    private mutating func intake() -> Intake {
        var intake = Intake()
        intake.limping = sent.yesNo("limping")
        intake.doubleRaisePain = sent.pain("doubleRaisePain")
        intake.canDoTenSingleRaises = sent.yesNo("tenSingleRaises")
        if intake.canDoTenSingleRaises == true { intake.singleRaisesPain = sent.pain("singleRaisesPain") }
        intake.strengthForFortnight = sent.yesNo("strengthFortnight")
        intake.ranThirtyMinutes = sent.yesNo("ranThirty")
        if intake.ranThirtyMinutes == true {
            intake.thirtyMinutesPain = sent.pain("ranPain")
        } else {
            intake.ranInFortnight = sent.yesNo("ran")
        }
        return intake
    }

    private mutating func test() -> TendonTest? {
        let (left, right) = (sent.whole("heelLeft"), sent.whole("heelRight"))
        let (pain, hops) = (sent.pain("heelPain"), sent.pain("hopsDouble"))
        var heelRaise: TendonTest.HeelRaise?
        if sent.text("heelLeft") != nil || sent.text("heelRight") != nil {
            if let left = sent.required("heelLeft", left), let right = sent.required("heelRight", right) {
                do {
                    heelRaise = try TendonTest.HeelRaise(left: left, right: right, pain: pain)
                } catch {
                    sent.blame("heelRight", TypedFault(error))
                }
            }
        }
        guard heelRaise != nil || hops != nil else { return nil }
        return TendonTest(heelRaise: heelRaise, hopsDouble: hops)
    }
}
