import Quantities

/// A hidden tendon as it stands on a morning.
struct HiddenTendon: Sendable {
    let biology: Biology
    /// Irritation that goes within days, and what of it is still to arrive.
    private(set) var fast = 0.0
    private var late = 0.0
    /// Sensitisation that takes weeks to go.
    private(set) var slow = 0.0
    /// Damage of the last weeks, in easy km a day.
    private var habit: Double
    private var walk = 0.0
    private var strength = 0.0

    init(_ biology: Biology) {
        self.biology = biology
        habit = biology.usualDamage
    }

    /// Damage a day that it bears now, in easy km.
    var tolerance: Double {
        let trained = min(max(habit / biology.usualDamage, 0.2), 3)
        return biology.tolerance
            * Elementary.exp(walk + strength + biology.adaptation * Elementary.log(trained))
    }

    /// How much it hurts on top of rest, before the pain curve bends.
    private var irritation: Double { fast * (1 + 0.2 * min(slow, 3)) + 0.25 * slow }

    /// Mean of the pain the runner would report this morning.
    var pain: Double {
        let bend = 1 - Elementary.exp(-biology.painGain * irritation)
        return biology.restingPain + (biology.worstPain - biology.restingPain) * bend
    }

    /// Median of the stiffness the runner would report this morning, in minutes. The slow part weighs more in it.
    var stiffness: Double {
        let bend = 1 - Elementary.exp(-0.3 * (fast + 1.2 * slow))
        return biology.restingStiffness + biology.stiffnessGain * bend
    }

    /// Lets a day and its night pass.
    ///
    /// - Parameters:
    ///   - damage: all of the day's, in easy km.
    ///   - strengthSessions: how many were done.
    mutating func pass(damage: Double, strengthSessions: Int, _ random: inout VirtualRandom) {
        // Sleep, stress and ground make the same load more or less.
        let overload = damage / tolerance * Elementary.exp(0.1 * random.bell())
        let effect = HiddenTendon.effect(of: overload)
        fast = fast * biology.fastDecay + (1 - biology.lateShare) * effect + late
        late = biology.lateShare * effect
        slow = slow * biology.slowDecay + biology.slowGain * max(0, overload - 1)
        habit += (damage - habit) / 28
        walk += biology.drift * random.bell()
        strength = strength * 0.985 + biology.strengthGain * Double(strengthSessions)
    }

    /// Little below tolerance, then nearly straight: the effect of damage over tolerance.
    static func effect(of overload: Double) -> Double {
        let cube = overload * overload * overload
        return cube * overload / (1 + cube)
    }
}
