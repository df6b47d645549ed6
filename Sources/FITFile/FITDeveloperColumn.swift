/// The values of one developer field over the records of a file.
///
/// Runs of records that carry the field are stored without gaps, so that memory grows with the values there are and
/// not with records times fields.
public struct FITDeveloperColumn: Sendable {
    /// A stretch of records that all carry the field.
    struct Stretch: Sendable, Hashable {
        let firstRecord: Int
        let firstValue: Int
    }

    /// What the values are.
    public internal(set) var field: FITDeveloperField
    private(set) var stretches: [Stretch] = []
    /// Missing values inside a stretch are not a number.
    private(set) var values: [Double] = []
    private var nextRecord = -1

    init(_ field: FITDeveloperField) {
        self.field = field
    }

    /// The value at the record of this index in ``FITContents/records``, nil if that record has none.
    public subscript(record: Int) -> Double? {
        var low = 0
        var high = stretches.count
        while low < high {
            let middle = (low + high) / 2
            if stretches[middle].firstRecord <= record { low = middle + 1 } else { high = middle }
        }
        guard low > 0 else { return nil }
        let stretch = stretches[low - 1]
        let end = low < stretches.count ? stretches[low].firstValue : values.count
        let index = stretch.firstValue + (record - stretch.firstRecord)
        guard index < end, !values[index].isNaN else { return nil }
        return values[index]
    }

    /// How many records have a value.
    public var count: Int {
        values.reduce(into: 0) { count, value in count += value.isNaN ? 0 : 1 }
    }

    /// The mean of all values, nil if there is none.
    public var mean: Double? {
        var sum = 0.0
        var count = 0
        for value in values where !value.isNaN {
            sum += value
            count += 1
        }
        return count == 0 ? nil : sum / Double(count)
    }

    /// Adds the value of `record`, which is later than all before; not a number for a missing one.
    @inline(__always)
    mutating func append(_ value: Double, at record: Int) {
        if record != nextRecord { stretches.append(Stretch(firstRecord: record, firstValue: values.count)) }
        // One pattern of bits for all that is missing, so that columns can be compared.
        values.append(value.isNaN ? .nan : value)
        nextRecord = record &+ 1
    }

    /// Adds the values of a later file of a chain, whose records come `shift` after those of this one.
    mutating func join(_ later: FITDeveloperColumn, shiftedBy shift: Int) {
        for stretch in later.stretches {
            stretches.append(
                Stretch(
                    firstRecord: stretch.firstRecord + shift, firstValue: stretch.firstValue + values.count))
        }
        values += later.values
        nextRecord = later.nextRecord < 0 ? nextRecord : later.nextRecord + shift
    }
}

extension FITDeveloperColumn: Hashable {
    /// Whether both say the same of each record; a missing value equals a missing value.
    public static func == (left: FITDeveloperColumn, right: FITDeveloperColumn) -> Bool {
        left.field == right.field && left.stretches == right.stretches
            && left.values.elementsEqual(right.values) { $0.bitPattern == $1.bitPattern }
    }

    /// Hashes what the column is and how long.
    public func hash(into hasher: inout Hasher) {
        hasher.combine(field)
        hasher.combine(stretches)
    }
}
