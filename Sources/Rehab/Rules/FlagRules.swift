public import Journal

/// How soon somebody must look at a red flag.
public enum Urgency: Int, Comparable, Sendable {
    case noPlan, outOfScope, review, emergency

    public static func < (left: Urgency, right: Urgency) -> Bool { left.rawValue < right.rawValue }
}

/// What the rule of each flag says; the values stand with the rules.
extension Flag {
    /// The rule of the flag.
    public var rule: RuleID {
        switch self {
        case .rupture: .flagRupture
        case .dvt: .flagDvt
        case .chest: .flagChest
        case .infection: .flagInfection
        case .unableToWalk: .flagUnableToWalk
        case .fluoroquinolone: .flagFluoroquinolone
        case .steroid: .flagSteroid
        case .nightPain: .flagNightPain
        case .bone: .flagBone
        case .inflammatory: .flagInflammatory
        case .bothThick: .flagBothThick
        case .numb: .flagNumb
        case .limping: .flagLimping
        case .surgery: .flagSurgery
        case .medical: .flagMedical
        case .age: .flagAge
        }
    }

    /// How soon somebody must look at it.
    public var urgency: Urgency {
        switch self {
        case .rupture: FlagRupture.urgency
        case .dvt: FlagDvt.urgency
        case .chest: FlagChest.urgency
        case .infection: FlagInfection.urgency
        case .unableToWalk: FlagUnableToWalk.urgency
        case .fluoroquinolone: FlagFluoroquinolone.urgency
        case .steroid: FlagSteroid.urgency
        case .nightPain: FlagNightPain.urgency
        case .bone: FlagBone.urgency
        case .inflammatory: FlagInflammatory.urgency
        case .bothThick: FlagBothThick.urgency
        case .numb: FlagNumb.urgency
        case .limping: FlagLimping.urgency
        case .surgery: FlagSurgery.urgency
        case .medical: FlagMedical.urgency
        case .age: FlagAge.urgency
        }
    }

    /// A flag that ends by the date of its last dose.
    public var isMedicine: Bool { daysAfterLastDose != nil }

    /// Days after the last dose or injection that are still a stop; nil for a flag that no date ends.
    var daysAfterLastDose: Int? {
        switch self {
        case .fluoroquinolone: FlagFluoroquinolone.daysAfterLastDose
        case .steroid: FlagSteroid.daysAfterLastDose
        default: nil
        }
    }
}
