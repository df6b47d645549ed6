import Journal
import Quantities

extension LoadSums {
    var json: JSONValue {
        [
            "cadence": .string((isCadenceMeasured ? CadenceOrigin.measured : .estimated).rawValue),
            "sums": .array(sums.map { .number($0) }),
        ]
    }

    /// Where the cycles that were summed up come from.
    private enum CadenceOrigin: String, CaseIterable {
        case measured, estimated
    }

    fileprivate init(_ reader: inout ObjectReader) throws(JournalFileError) {
        let origin = try reader.word("cadence", CadenceOrigin.self)
        let sums = try reader.numbers("sums")
        try reader.finish()
        self = try reader.quantity("sums") { () throws(QuantityError) in
            try LoadSums(sums: sums, isCadenceMeasured: origin == .measured)
        }
    }
}

extension ObjectReader {
    /// What a run put on the tendon.
    mutating func optionalLoad(_ name: String) throws(JournalFileError) -> LoadSums? {
        guard var reader = try optionalObject(name) else { return nil }
        return try LoadSums(&reader)
    }

    fileprivate mutating func numbers(_ name: String) throws(JournalFileError) -> [Double] {
        var numbers: [Double] = []
        for value in try array(name) {
            switch value {
            case .integer(let number): numbers.append(Double(number))
            case .number(let number): numbers.append(number)
            default: throw wrong(name, value, wanted: "a list of numbers")
            }
        }
        return numbers
    }
}
