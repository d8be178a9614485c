/// The loss and delay formulas of A. K. Erlang, "Solution of some problems in the theory of probabilities of
/// significance in automatic telephone exchanges", 1917.
enum ErlangFormulas {
    /// B(c,a): the probability that an arrival finds all c connections busy, where nobody waits.
    ///
    /// By B(n) = aB(n−1)/(n + aB(n−1)), B(0) = 1: every value lies in 0…1, so nothing can overflow.
    ///
    /// - Parameters:
    ///   - servers: c.
    ///   - load: a = λ/μ.
    static func loss(servers: Int, load: Double) -> Double {
        var loss = 1.0
        for index in 1...servers {
            let offered = load * loss
            loss = offered / (Double(index) + offered)
        }
        return loss
    }

    /// C(c,a) = B/(1 − ρ(1−B)): the probability that an arrival waits, where everybody stays.
    ///
    /// - Parameters:
    ///   - servers: c.
    ///   - load: a = λ/μ < c; ρ = a/c counts as 1 where rounding puts it above.
    static func delay(servers: Int, load: Double) -> Double {
        let utilisation = min(load / Double(servers), 1)
        let loss = loss(servers: servers, load: load)
        return loss / (1 - utilisation * (1 - loss))
    }
}
