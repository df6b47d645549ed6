import Journal
import Quantities

extension LoadSums {
    /// Sums that are all 0 are left out.
    var json: JSONValue {
        var members: [String: JSONValue] = [:]
        for (key, sums) in zip(LoadSums.keys, [measured, estimateOfMeasured, unmeasured])
        where sums != LoadSums.noSums {
            members[key] = .array(sums.map { .number($0) })
        }
        return .object(members)
    }

    private static let keys = ["measured", "estimate_of_measured", "unmeasured"]
    private static let noSums = LoadSums.none.unmeasured

    fileprivate init(_ reader: inout ObjectReader) throws(JournalFileError) {
        var sums: [[Double]] = []
        for key in LoadSums.keys {
            let read = try reader.optionalNumbers(key) ?? LoadSums.noSums
            // Each is checked at its own key.
            _ = try reader.quantity(key) { () throws(QuantityError) in
                try LoadSums(
                    measured: read, estimateOfMeasured: LoadSums.noSums, unmeasured: LoadSums.noSums)
            }
            sums.append(read)
        }
        try reader.finish()
        self.init(clampingMeasured: sums[0], estimateOfMeasured: sums[1], unmeasured: sums[2])
    }
}

extension ObjectReader {
    /// What a run put on the tendon.
    mutating func optionalLoad(_ name: String) throws(JournalFileError) -> LoadSums? {
        guard var reader = try optionalObject(name) else { return nil }
        return try LoadSums(&reader)
    }

    fileprivate mutating func optionalNumbers(_ name: String) throws(JournalFileError) -> [Double]? {
        guard has(name) else { return nil }
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
