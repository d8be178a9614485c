/// How a gateway turns a demand into work: steps, each a slice of computing and then waiting, the last one shortened.
///
/// The number of steps depends on nothing but the demand, so the same plan asks for the same work in every arm.
struct PaymentPace: Sendable, Equatable {
    /// Nominal length of a slice.
    static let slice = Duration.milliseconds(1)
    /// Bytes of the answer that each step sends.
    static let bytesPerStep = 64

    /// Nominal length of a step that is not shortened.
    let step: Duration

    /// - Parameter computingShare: what part of a step is computing, in (0, 1].
    init(computingShare: Double) {
        step = PaymentPace.slice / computingShare
    }

    /// As many steps as begin within the demand, at least one.
    func steps(for demand: Duration) -> Int {
        max(1, Int((demand / step).rounded(.up)))
    }

    /// When a step ends, from the begin of the payment; the last one ends with the demand.
    func end(of number: Int, for demand: Duration) -> Duration {
        min(step * number, demand)
    }

    /// Length of the whole answer.
    func bytes(for demand: Duration) -> Int {
        steps(for: demand) * PaymentPace.bytesPerStep
    }
}
