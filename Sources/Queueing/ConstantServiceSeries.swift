/// H(x) = Σ_{k=0..⌊x/D⌋} (λ(kD−x))^k/k! · e^(−λ(kD−x)): the law of the work in M/D/1, up to a constant factor (A. K.
/// Erlang, "The theory of probabilities and telephone conversations", 1909). With ρ < 1, P(W ≤ x) = (1−ρ)H(x); it solves
/// H′(x) = λ(H(x) − H(x−D)) at any load.
///
/// The sum as written alternates and loses all digits after some ten service times. Here H comes from the weights of
/// the queue length, p₀ = 1 and p(j+1) = (p₀P(N>j) + Σ_{i=1..j} pᵢP(N>j+1−i))/P(N=0) with N Poisson of mean ρ (arrivals
/// in one service), which are all positive: H(x) = Σ_j Q(m−j)·P(N′=j) for x = mD + rest, with Q(i) = Σ_{l≤i+1} p_l and
/// N′ Poisson of mean λ(D−rest) (for P(W ≤ x) of M/D/c: G. Franx, "A simple solution for the M/D/c waiting time
/// distribution", Operations Research Letters 29, 2001).
///
/// All values bear one scale, `one`, so that no load overflows.
struct ConstantServiceSeries {
    /// H(0) on the scale; 0 where it is negligible against the others.
    private(set) var one = 1.0
    /// H(x).
    private(set) var value = 0.0
    /// H(x−D); 0 for x < D.
    private(set) var valueBefore = 0.0
    /// ∫ H over 0…x, in seconds.
    private(set) var area = 0.0
    /// ∫ H over 0…x−D, in seconds.
    private(set) var areaBefore = 0.0

    /// Above this, the scale is changed.
    private static let large = 0x1p500

    /// - Parameters:
    ///   - arrival: λ, per second.
    ///   - service: D.
    ///   - limit: x, the largest argument.
    init(arrival: Double, service: Duration, limit: Duration) {
        let (steps, rest) = limit.attoseconds.quotientAndRemainder(dividingBy: service.attoseconds)
        let early = PoissonLaw(mean: arrival * (service - Duration(attoseconds: rest)).inSeconds)
        var queue = QueueLengthWeights(load: arrival * service.inSeconds)
        for _ in 0...steps {
            queue.extend()
            advance(to: queue.cumulative(weightedBy: early), arrival: arrival)
            guard value > Self.large else { continue }
            queue.scale(by: 1 / Self.large)
            scale(by: 1 / Self.large)
        }
    }

    /// One service time further, where ∫ H(x) − ∫ H(x−D) = (H(x) − H(0))/λ.
    private mutating func advance(to next: Double, arrival: Double) {
        (valueBefore, areaBefore) = (value, area)
        value = next
        area += (value - one) / arrival
    }

    private mutating func scale(by factor: Double) {
        one *= factor
        value *= factor
        valueBefore *= factor
        area *= factor
        areaBefore *= factor
    }
}
