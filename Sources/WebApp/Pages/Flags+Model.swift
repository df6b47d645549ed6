import Answers
import Journal
import Narration
import Quantities
import Rehab

/// What the page of the red flags shows.
struct FlagsModel: Sendable {
    let id: String
    let hasFaults: Bool
    let isDue: Bool
    /// The day the questions were answered last; nil before.
    let last: String?
    let stop: Stop?
    let questions: FlagQuestions
    /// The weekly question that raises no flag.
    let newPain: String

    struct Stop: Sendable {
        let seek: String
        /// Whether somebody must look at it the same day.
        let isToday: Bool
        let raised: [Raised]
    }

    struct Raised: Sendable {
        let flag: String
        let reported: String
        let why: String
        let act: String
        let since: String?
        /// Whether it ends by the date of a last dose, too.
        let ends: Bool
        let canClear: Bool
        let id: String
        /// What stands in the field of the clearance's day.
        let cleared: String
        let dayFault: String?
    }

    /// - Parameters:
    ///   - contents: of the questions.
    ///   - clearance: of the form that clears a flag, where it came back.
    ///   - id: of the form of the questions; those of the clearances follow it.
    init(_ answer: Answer, _ contents: FormContents, clearance: FormContents = FormContents(), id: EntryID) {
        let (decision, narrator) = (answer.decision, answer.narrator)
        self.id = id.text
        hasFaults = contents.hasFaults
        isDue = decision.due.contains(.flagQuestions)
        let reports = answer.timeline.entries.filter { $0.event.kind == .flag }
        last = reports.last.map { narrator.friendlyDay($0.day) }
        questions = FlagQuestions(contents)
        newPain = narrator.newPainQuestion
        stop = decision.stop.map { stop in
            Stop(
                seek: narrator.seek(stop.urgency), isToday: stop.urgency == .emergency,
                raised: stop.flags.sorted { $0.urgency > $1.urgency }.enumerated().map { place, flag in
                    Raised(
                        flag, reports, clearance, id: id.following(100 + place), today: decision.day, narrator
                    )
                })
        }
    }
}

extension FlagsModel.Raised {
    fileprivate init(
        _ flag: Flag, _ reports: [Entry], _ clearance: FormContents, id: EntryID, today: Day,
        _ narrator: Narrator
    ) {
        let text = narrator.flag(flag)
        let report = reports.last { entry in
            if case .flag(let report) = entry.event { return report.flag == flag }
            return false
        }
        let isReturned = clearance.value("flag") == flag.rawValue
        self.init(
            flag: flag.rawValue, reported: text.reported.asSentence, why: text.why.asSentence, act: text.act,
            since: report.map { narrator.friendlyDay($0.day) }, ends: flag.isMedicine,
            canClear: flag != .age, id: id.text,
            cleared: isReturned ? clearance.value("cleared") ?? today.text : today.text,
            dayFault: isReturned ? clearance.fault("cleared") : nil)
    }
}
