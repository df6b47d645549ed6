import Evidence
public import Journal
import Rehab

/// A red flag in words: what was reported, why the plan stops, what to do, and the question that asks for it.
///
/// The words inform and never reassure: the program asks about symptoms, it neither tests nor diagnoses.
public struct FlagText: Sendable {
    public let flag: Flag
    /// What was reported, as the start of a sentence.
    public let reported: String
    /// Why the plan stops, as the middle of one.
    public let why: String
    /// What to do, a sentence.
    public let act: String
    /// The question of the intake, of the week and of the first day of a flare; yes raises the flag.
    public let question: String

    public init(_ flag: Flag) {
        self.flag = flag
        let words = FlagText.words(flag)
        reported = words.reported
        why = words.why
        act = words.act
        question = FlagText.question(flag)
    }

    /// What was reported and why the plan stops, in one sentence.
    public var cause: String { "\(reported): \(why)." }

    /// Everything: what was reported, why the plan stops, and what to do.
    public var sentence: String { "\(cause) \(act)" }

    /// The flag of a rule; nil when the rule is of no flag.
    static func flag(of rule: RuleID) -> Flag? { Flag.allCases.first { $0.rule == rule } }

    private static func words(_ flag: Flag) -> (reported: String, why: String, act: String) {
        switch flag {
        case .rupture:
            (
                "A pop, a sudden loss of push-off, a raise that no longer works, or a new gap or bruise",
                "a tendon or calf muscle may be torn, and little pain does not rule it out",
                "Have it examined today, in an emergency department; until then do not run on it, stretch it"
                    + " or test it."
            )
        case .dvt:
            (
                "A calf that is swollen, warm or tender",
                "it may be a blood clot in a vein",
                "Have it examined today; with chest pain or shortness of breath call the emergency number."
            )
        case .chest:
            (
                "Chest pain or shortness of breath",
                "it may be the heart or the lungs",
                "Call the emergency number now."
            )
        case .infection:
            (
                "Fever with a hot, red tendon or heel",
                "it may be an infection, and those do not wait",
                "See a doctor today."
            )
        case .unableToWalk:
            (
                "Four steps cannot be taken",
                "a bone may be broken or a tendon torn",
                "Have it examined today, in an emergency department."
            )
        case .fluoroquinolone:
            (
                "A fluoroquinolone antibiotic, now or within the last \(Numbers.fluoroquinoloneDays.value)"
                    + " days",
                "with it tendons become sore and tear more often, even more with steroid tablets",
                "Phone the prescriber today, say that your Achilles hurts, and ask what to do about the"
                    + " medicine."
            )
        case .steroid:
            (
                "Steroid tablets, or an injection near the tendon",
                "a tendon may take less load for a while after it",
                "Ask the prescriber when you may load it; after an injection it is"
                    + " \(Numbers.steroidDays.value) days where nobody said otherwise."
            )
        case .nightPain:
            (
                "Pain that wakes you, again and again or with weight loss, a lump or an earlier cancer",
                "a tendon seldom does that by itself",
                "See a doctor before training goes on."
            )
        case .bone:
            (
                "Pain on one spot of a bone, a heel that hurts when squeezed, pain that grows run by run, an"
                    + " earlier stress fracture, missed periods or too little food",
                "it may be a stress injury of the bone, and running makes that worse",
                "See a doctor before you run again."
            )
        case .inflammatory:
            (
                "Long morning stiffness, or stiffness with signs of an inflammatory disease",
                "the tendon may be a part of something larger that loading does not treat",
                "Ask your doctor about it, and about a rheumatologist, before training goes on."
            )
        case .bothThick:
            (
                "Both tendons are thick and lumpy",
                "that can come from cholesterol that runs in the family",
                "Ask your doctor for a blood test before training goes on."
            )
        case .numb:
            (
                "Numbness or tingling",
                "a nerve may be involved, and this plan is made for a tendon",
                "See a doctor or physiotherapist before training goes on."
            )
        case .limping:
            (
                "A limp all day for two days",
                "that is more than a plan of your own should handle",
                "See a doctor or physiotherapist before training goes on."
            )
        case .surgery:
            (
                "A tendon repair or graft within the last year",
                "a repaired tendon follows the plan of those who repaired it",
                "Ask your surgeon or physiotherapist; with their clearance this plan can begin."
            )
        case .medical:
            (
                "Pregnancy, heart or kidney disease, or a transplant",
                "this plan was not made for it",
                "Ask your doctor; with their clearance this plan can begin."
            )
        case .age:
            (
                "You are under \(Numbers.minimumAge.value)",
                "a growing tendon and heel are another matter, and there is no plan for them here",
                "See a doctor or physiotherapist who knows young athletes."
            )
        }
    }

    private static func question(_ flag: Flag) -> String {
        switch flag {
        case .rupture:
            "Did you feel or hear a pop, kick or snap in the calf or tendon, suddenly lose your push-off,"
                + " fail at a raise on one leg that worked the day before, or find a new gap or bruise?"
                + " Answer yes even if it hardly hurts."
        case .dvt:
            "Is a calf swollen, warm or tender in a way that is no ordinary muscle soreness, above all after"
                + " a long journey, an operation or days in bed?"
        case .chest: "Do you have chest pain, or are you short of breath?"
        case .infection: "Do you have a fever together with a hot, red tendon or heel?"
        case .unableToWalk: "Are you unable to take four steps?"
        case .fluoroquinolone:
            "Do you take ciprofloxacin, levofloxacin, moxifloxacin or ofloxacin, or did you within the last"
                + " \(Numbers.fluoroquinoloneDays.value) days? When was the last dose?"
        case .steroid:
            "Do you take steroid tablets (such as prednisolone), or were you given a steroid injection near"
                + " the tendon? When?"
        case .nightPain:
            "Does the pain wake you on two nights a week or more? Or on any night, and you lose weight, feel"
                + " a lump or had cancer?"
        case .bone:
            "Does one spot on a bone hurt, does squeezing the heel hurt, does the pain grow from run to run?"
                + " Did you ever have a stress fracture, do you miss periods, or eat too little for your"
                + " training?"
        case .inflammatory:
            "Are you stiff for over \(Numbers.inflammatoryStiffness.value) minutes on most mornings? Or for"
                + " over \(Numbers.inflammatoryStiffnessWithSigns.value), with psoriasis, bowel disease, eye inflammation, back pain, a swollen finger or"
                + " toe, a recent gut or genital infection, a close relative with such a disease, or, under"
                + " \(Numbers.inflammatoryInsertionAge.value), sore where both tendons meet the heel?"
        case .bothThick: "Are both Achilles tendons thick and lumpy?"
        case .numb: "Is anything in the leg or foot numb or tingling?"
        case .limping: "Did you limp all day for the last two days?"
        case .surgery: "Was a tendon repaired or grafted within the last year?"
        case .medical: "Are you pregnant, or do you have heart or kidney disease or a transplant?"
        case .age: "Are you under \(Numbers.minimumAge.value)?"
        }
    }
}
