/// A prediction of one morning and what came of it.
struct Scored {
    let score: Double
    let flared: Bool
}

/// How well scores tell flared mornings from the others.
enum Scores {
    /// The chance that a flared morning has a higher score than another one; ties count half.
    static func areaUnderCurve(_ judged: [Scored]) -> Double {
        let sorted = judged.sorted { $0.score < $1.score }
        var rankSum = 0.0
        var start = 0
        while start < sorted.count {
            var end = start + 1
            while end < sorted.count, sorted[end].score == sorted[start].score { end += 1 }
            let rank = Double(start + end + 1) / 2
            for index in start..<end where sorted[index].flared { rankSum += rank }
            start = end
        }
        let flared = Double(judged.count { $0.flared })
        let others = Double(judged.count) - flared
        guard flared > 0, others > 0 else { return .nan }
        return (rankSum - flared * (flared + 1) / 2) / (flared * others)
    }

    /// How much smaller the squared error of probabilities is than that of the base rate said every morning.
    static func brierSkill(_ judged: [Scored]) -> Double {
        let rate = Double(judged.count { $0.flared }) / Double(judged.count)
        var error = 0.0
        var errorOfRate = 0.0
        for one in judged {
            let outcome = one.flared ? 1.0 : 0.0
            error += (one.score - outcome) * (one.score - outcome)
            errorOfRate += (rate - outcome) * (rate - outcome)
        }
        return 1 - error / errorOfRate
    }

    /// Observed and expected flares in each tenth of the mornings, lowest probabilities first.
    static func tenths(_ judged: [Scored]) -> [(expected: Double, observed: Double)] {
        let sorted = judged.sorted { $0.score < $1.score }
        return (0..<10).map { tenth in
            let part = sorted[(sorted.count * tenth / 10)..<(sorted.count * (tenth + 1) / 10)]
            return (
                part.reduce(0) { $0 + $1.score }, Double(part.count { $0.flared })
            )
        }
    }
}
