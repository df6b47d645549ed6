import Account
import Answers
import Journal
import Narration
import Quantities
import Rehab

/// What a morning most likely comes from.
struct ExplainModel {
    /// Nil where there is nothing to explain.
    let account: Told?
    /// Why there is nothing to explain.
    let calm: String?
    /// The reasons of that day.
    let why: String

    struct Told {
        let headline: String
        let causes: [String]
        let done: [Exposure]
        let life: [String]
        let unlikely: [String]
        /// Whether anything was done, and whether there is anything else to tell.
        let hasDone: Bool
        let hasOther: Bool
        let instead: String
        let notice: String
    }

    /// Something that was done in the days before.
    struct Exposure {
        let what: String
        /// The page of it, where it has one.
        let address: String?
        /// Its part of the dose of these days; nil without a known dose.
        let share: String?
        let isSuspect: Bool
        let news: [String]
    }

    init(_ morning: MorningAccount) {
        account = Told(morning)
        calm = account == nil ? morning.calm : nil
        let day = morning.explanation?.day ?? morning.asked?.day ?? morning.answer.decision.day
        why = "/why/\(day.text)"
    }
}

extension ExplainModel.Told {
    init?(_ morning: MorningAccount) {
        guard let explanation = morning.explanation, let words = morning.words else { return nil }
        headline = words.headline
        causes = words.cause
        done = explanation.listed.map {
            ExplainModel.Exposure(
                $0, isSuspect: $0.entry == explanation.suspect?.entry, morning.answer.narrator)
        }
        life = words.life
        unlikely = words.unlikely
        hasDone = !done.isEmpty
        hasOther = !(life + unlikely).isEmpty
        instead = words.instead
        notice = words.notice
    }
}

extension ExplainModel.Exposure {
    init(_ exposure: ExplainedExposure, isSuspect: Bool, _ narrator: Narrator) {
        what = narrator.exposure(exposure)
        if case .run = exposure.what {
            address = "/runs/\(exposure.entry.text)"
        } else {
            address = nil
        }
        share = exposure.share.map { narrator.part($0) }
        self.isSuspect = isSuspect
        news = exposure.novelties.map { narrator.novelty($0) }
    }
}
