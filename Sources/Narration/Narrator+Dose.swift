import Journal
import Quantities
public import Tendon

/// Doses in words. A dose is never one naked number: it comes with its range.
extension Narrator {
    /// A dose: `9.4 easy km (8.8 to 11.2)`.
    public func dose(_ dose: Dose) -> String {
        "\(number(dose.central)) easy \(doseUnit) (\(range(of: dose)))"
    }

    /// A dose where the column says the unit; the ends of its range are whole from 10 on: `9.4 (8.8-11)`.
    public func doseCell(_ dose: Dose) -> String {
        "\(number(dose.central)) (\(end(dose.low))-\(end(dose.high)))"
    }

    /// Easy kilometres, or easy miles, of a tolerance or a share: `9.4 easy km`.
    public func dose(easyKilometres: Double) -> String { "\(number(easyKilometres)) easy \(doseUnit)" }

    /// What an easy unit is: `km` or `mi`.
    public var doseUnit: String { units == .metric ? "km" : "mi" }

    private func range(of dose: Dose) -> String { "\(number(dose.low)) to \(number(dose.high))" }

    private func number(_ easyKilometres: Double) -> String {
        DecimalText.oneDecimal(inUnits(easyKilometres))
    }

    private func end(_ easyKilometres: Double) -> String {
        let value = inUnits(easyKilometres)
        return value < 9.95 ? DecimalText.oneDecimal(value) : "\(DecimalText.whole(value))"
    }
}
