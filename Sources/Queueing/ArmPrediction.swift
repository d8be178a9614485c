/// What a model says of one arm.
package struct ArmPrediction: Sendable, Equatable {
    /// The arm.
    package let arm: ModelArm
    /// Its means, or how its goodput falls.
    package let longRun: LongRun

    /// - Parameters:
    ///   - arm: the arm.
    ///   - longRun: what it comes to.
    package init(arm: ModelArm, longRun: LongRun) {
        self.arm = arm
        self.longRun = longRun
    }

    /// The means; nil where there is no steady state.
    package var steadyState: SteadyState? {
        guard case .steady(let state) = longRun else { return nil }
        return state
    }

    /// How the goodput falls; nil where there is a steady state.
    package var decay: GoodputDecay? {
        guard case .noSteadyState(let decay) = longRun else { return nil }
        return decay
    }
}
