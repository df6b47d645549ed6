import Evidence
import Journal
import Quantities
import Rehab
import Tendon

/// What sessions on rungs put on the tendon, each rung reckoned once.
struct PricedRungs {
    private let program: Program
    private let easy: EasyRunning?
    private let exponent: Double
    private var known: [RungName: Price] = [:]

    struct Price {
        /// As it is shown; nil is not known.
        var dose: PeakDose?
        /// Easy kilometres at the exponent that shares are told with; nil is not known.
        var easyKilometres: Double?
    }

    init(_ program: Program, easy: EasyRunning?, memory: LoadMemory) {
        self.program = program
        self.easy = easy
        exponent = memory.exponent
    }

    mutating func price(of rung: RungName) -> Price {
        if let price = known[rung] { return price }
        let price = reckoned(rung)
        known[rung] = price
        return price
    }

    private func reckoned(_ name: RungName) -> Price {
        guard let easy, let rung = program.rung(name), let dose = rung.dose(easy: easy) else {
            return Price()
        }
        // A session's cycles all have one peak: it alone brings the dose to another exponent.
        let peak = rung.points(easy: easy).filter { $0.status == .verified }.compactMap { $0.peak?.central }
            .first
        guard let central = dose.central, let peak else { return Price(dose: dose) }
        let shift = Elementary.pow(peak, exponent - Numbers.doseExponent.value)
        return Price(dose: dose, easyKilometres: central * shift)
    }
}
