import Account
import Journal
import Quantities
import Rehab
import Tendon

extension Law {
    /// The personal model may make a plan smaller, never larger, and says so when it does.
    static let modelOnlyShrinks = Law(says: "the personal model only makes a plan smaller") { journal in
        for back in [0, 3, 7, 15] where journal.last - journal.first > back {
            let day = journal.last - back
            let timeline = Timeline(journal.entries.filter { $0.day <= day })
            let state = try journal.state(through: day)
            for prior in [ModelPrior.population, .touchy] {
                guard let advice = Advice(timeline, state: state, on: day, prior: prior) else { continue }
                if let broken = enlarged(advice) { return "\(day.text): \(broken)" }
            }
        }
        return nil
    }

    static func enlarged(_ advice: Advice) -> String? {
        let (ruled, now) = (advice.ruled, advice.decision)
        let said = now.reasons.contains { $0.rule == .modelRisk }
        if !ruled.allows.isSuperset(of: now.allows) {
            return "it opens \(now.allows.subtracting(ruled.allows))"
        }
        if now.run.maxKilometres > ruled.run.maxKilometres { return "it lengthens the run" }
        if now.run.allowed, !ruled.run.allowed { return "it allows a run" }
        if !now.run.kinds.allSatisfy(ruled.run.kinds.contains) { return "it allows a kind of run" }
        if now.session.count > ruled.session.count { return "it adds to the session" }
        if now.light != ruled.light || now.phase != ruled.phase { return "it changes the light or the phase" }
        if now.reasons.count != ruled.reasons.count + (said ? 1 : 0) { return "it changes other reasons" }
        let isSmaller =
            now.allows != ruled.allows || now.run != ruled.run || now.session.count != ruled.session.count
        if isSmaller != said { return isSmaller ? "it shrinks without a reason" : "a reason shrinks nothing" }
        if advice.risk == nil, isSmaller { return "it shrinks while it is silent" }
        var closed: LadderSet = []
        for reason in now.reasons { closed.formUnion(reason.closes) }
        return closed == LadderSet.all.subtracting(now.allows) ? nil : "it closes without a reason"
    }
}

extension ModelPrior {
    /// A model that expects flares of everything: it shrinks far more plans than the one of the product.
    static var touchy: ModelPrior {
        var prior = ModelPrior.population
        prior.sensitivityWeights = [0, 0, 0, 0, 1]
        prior.toleranceWeights = [1, 0, 0, 0, 0, 0]
        prior.flaredIntercept = 2
        return prior
    }
}
