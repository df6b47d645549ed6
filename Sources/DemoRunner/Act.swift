import Journal
import Quantities

/// One thing the made runner did or said on a day.
enum Act: Sendable {
    /// Worst pain of the first steps and minutes of stiffness.
    case morning(Int, Int)
    /// The red-flag questions, all answered with no.
    case asked
    case strength(_ rung: Int, pain: Int, effort: Int)
    case plyo(_ rung: Int, pain: Int, effort: Int)
    case run(RunShape, pain: Int, effort: Int)
    case heelRaises(left: Int, right: Int, pain: Int)
    case hopsOnBothLegs(pain: Int)
    case hopsOnOneLeg(pain: Int)
    case note(String)

    /// The event to enter; nil for a run, which comes from its file.
    func event() throws(QuantityError) -> Event? {
        switch self {
        case .morning(let pain, let minutes):
            .morning(Morning(pain: try Pain(pain), stiffness: try Stiffness(minutes: minutes)))
        case .asked:
            .flag(FlagReport(flag: nil))
        case .strength(let rung, let pain, let effort):
            .strength(StrengthSession(rung: rung, pain: try Pain(pain), effort: try Effort(effort)))
        case .plyo(let rung, let pain, let effort):
            .plyo(PlyoSession(rung: rung, pain: try Pain(pain), effort: try Effort(effort)))
        case .heelRaises(let left, let right, let pain):
            .test(
                TendonTest(
                    heelRaise: try TendonTest.HeelRaise(left: left, right: right, pain: try Pain(pain))))
        case .hopsOnBothLegs(let pain):
            .test(TendonTest(hopsDouble: try Pain(pain)))
        case .hopsOnOneLeg(let pain):
            .test(TendonTest(hopsSingle: try Pain(pain)))
        case .note(let text):
            .note(text)
        case .run:
            nil
        }
    }
}
