import Journal
import Quantities
public import Tendon

/// Doses in words. A dose is never one naked number: it comes with its range.
extension Narrator {
    /// A dose: `9.4 easy km (8.8 to 11.2)`.
    public func dose(_ dose: Dose) -> String {
        "\(number(dose.central)) easy \(doseUnit) (\(range(of: dose)))"
    }

    /// A dose where the column says the unit: `9.4 (8.8-11.2)`.
    public func doseCell(_ dose: Dose) -> String {
        "\(number(dose.central)) (\(number(dose.low))-\(number(dose.high)))"
    }

    /// Easy kilometres, or easy miles, of a tolerance or a share: `9.4 easy km`.
    public func dose(easyKilometres: Double) -> String { "\(number(easyKilometres)) easy \(doseUnit)" }

    /// What an easy unit is: `km` or `mi`.
    public var doseUnit: String { units == .metric ? "km" : "mi" }

    private func range(of dose: Dose) -> String { "\(number(dose.low)) to \(number(dose.high))" }

    private func number(_ easyKilometres: Double) -> String {
        DecimalText.oneDecimal(
            units == .metric ? easyKilometres : easyKilometres * 1000 / Distance.metresPerMile)
    }
}
