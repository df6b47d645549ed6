import Tendon

/// The table of a judgement.
struct Report {
    let runners: [LivedRunner]
    let judged: [[LivedRunner.Judged]]
    let weeks: Int

    func print() {
        let all = judged.flatMap { $0 }
        let flares = all.count { $0.flared }
        let known = runners.flatMap(\.nights).filter { $0.flared != nil }
        Swift.print(
            "\(runners.count) made runners of \(weeks) weeks: \(known.count) known mornings,"
                + " \(percent(Double(known.count { $0.flared == true }) / Double(known.count))) flared;"
                + " judged from week 5 on: \(all.count), \(flares) flared")
        row("personal model", all) { $0.forecast.flared }
        row("as yesterday", all) { $0.night.yesterday }
        row("acute:chronic km", all) { $0.night.ratio }
        row("km of the day", all) { $0.night.kilometres }
        row("oracle (hidden state)", all) { $0.night.oracle }
        let scored = all.map { Scored(score: $0.forecast.flared, flared: $0.flared) }
        Swift.print("Brier skill: \(fixed(Scores.brierSkill(scored)))")
        for (index, tenth) in Scores.tenths(scored).enumerated() {
            Swift.print(
                "tenth \(index + 1): expected \(fixed(tenth.expected)), observed \(fixed(tenth.observed)),"
                    + " ratio \(fixed(tenth.observed / tenth.expected))")
        }
        let unsettled = all.map { Scored(score: $0.forecast.notSettled, flared: !$0.night.isSettled) }
        Swift.print(
            "unsettled or flared: AUC \(fixed(Scores.areaUnderCurve(unsettled))),"
                + " Brier skill \(fixed(Scores.brierSkill(unsettled)))")
        perRunner()
    }

    /// What is asked of the model and does not hold.
    var missedBars: [String] {
        let all = judged.flatMap { $0 }
        func area(_ score: (LivedRunner.Judged) -> Double) -> Double {
            Scores.areaUnderCurve(all.map { Scored(score: score($0), flared: $0.flared) })
        }
        let model = area { $0.forecast.flared }
        let simpler = [area { $0.night.yesterday }, area { $0.night.ratio }, area { $0.night.kilometres }]
        let scored = all.map { Scored(score: $0.forecast.flared, flared: $0.flared) }
        var missed: [String] = []
        if model < 0.8 { missed.append("AUC of at least 0.80") }
        if simpler.contains(where: { model - $0 < 0.1 }) { missed.append("0.10 above simpler ways") }
        if Scores.brierSkill(scored) <= 0 { missed.append("Brier skill above 0") }
        let top = Scores.tenths(scored)[9]
        if !(0.8...1.25).contains(top.observed / top.expected) { missed.append("top tenth 0.8 to 1.25") }
        return missed
    }

    private func row(_ name: String, _ all: [LivedRunner.Judged], _ score: (LivedRunner.Judged) -> Double) {
        let area = Scores.areaUnderCurve(all.map { Scored(score: score($0), flared: $0.flared) })
        Swift.print("AUC \(fixed(area))  \(name)")
    }

    /// Runners with at least 3 flared mornings and 3 others have an area of their own.
    private func perRunner() {
        var areas: [(seed: UInt64, area: Double)] = []
        for (runner, judged) in zip(runners, judged)
        where judged.count(where: \.flared) >= 3 && judged.count(where: { !$0.flared }) >= 3 {
            let area = Scores.areaUnderCurve(
                judged.map { Scored(score: $0.forecast.flared, flared: $0.flared) })
            areas.append((runner.seed, area))
        }
        areas.sort { $0.area < $1.area }
        guard let worst = areas.first else { return }
        let mean = areas.reduce(0) { $0 + $1.area } / Double(areas.count)
        Swift.print(
            "within a runner (\(areas.count) with 3 flared mornings or more): mean AUC \(fixed(mean)),"
                + " median \(fixed(areas[areas.count / 2].area)), worst \(fixed(worst.area)) (seed \(worst.seed))"
        )
    }

    private func fixed(_ value: Double) -> String {
        guard value.isFinite else { return "-" }
        let thousandths = Int((abs(value) * 1000).rounded())
        let digits = "\(thousandths % 1000)"
        return (value < 0 ? "-" : "") + "\(thousandths / 1000)."
            + String(repeating: "0", count: 3 - digits.count) + digits
    }

    private func percent(_ value: Double) -> String { "\((value * 1000).rounded() / 10)%" }
}
