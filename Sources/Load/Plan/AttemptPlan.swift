/// One attempt as drawn beforehand.
package struct AttemptPlan: Sendable, Equatable {
    /// Nominal service time.
    package let demand: Duration
    /// How long the client waits from the intended start; nil stays to the end.
    package let patience: Duration?
    /// From the leaving before to this attempt's intended start; zero for the first attempt.
    package let pauseBefore: Duration

    /// - Parameters:
    ///   - demand: nominal service time.
    ///   - patience: how long the client waits; nil stays to the end.
    ///   - pauseBefore: from the leaving before to this attempt.
    package init(demand: Duration, patience: Duration?, pauseBefore: Duration = .zero) {
        self.demand = demand
        self.patience = patience
        self.pauseBefore = pauseBefore
    }
}
