import Evidence
public import Journal
public import Rehab

/// A plan that stops: why, and where to seek help.
public struct StopText: Sendable, Equatable {
    /// What was reported, of all flags.
    public let reason: String
    /// Where to seek help, and how soon.
    public let seek: String
}

extension Narrator {
    /// Why the plan stops and where to seek help.
    public func stop(_ stop: Decision.Stop) -> StopText {
        let worstFirst = stop.flags.sorted { $0.urgency > $1.urgency }
        return StopText(
            reason: worstFirst.map {
                FlagText($0).cause
            }.joined(separator: " "),
            seek: ([seek(stop.urgency)] + worstFirst.map { FlagText($0).act }).joined(separator: " "))
    }

    /// Where to seek help and how soon, whatever was reported; `stop` also says what to do about it.
    public func seek(_ urgency: Urgency) -> String {
        switch urgency {
        case .emergency: "This is for today: seek help now, and do not train."
        case .review: "Training stops until a clinician has looked at it and given a clearance with a date."
        case .outOfScope: "This is outside what the plan is made for, until a clinician clears you for it."
        case .noPlan: "There is no plan under the age of \(Numbers.minimumAge.value)."
        }
    }

    /// A flag in words.
    public func flag(_ flag: Flag) -> FlagText { FlagText(flag) }

    /// The question that asks for a flag: at the intake, weekly, and on the first day of a flare.
    public func question(_ flag: Flag) -> String { FlagText(flag).question }

    /// The weekly question that raises no flag.
    public var newPainQuestion: String {
        "Is there new pain elsewhere, or in the other Achilles? This plan has to know of the other side, and"
            + " a clinician should hear of pain elsewhere."
    }
}
