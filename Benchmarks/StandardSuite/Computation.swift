/// Arithmetic that takes time and nothing else: the same number of steps is the same work on every machine.
enum Computation {
    /// Steps that take about a millisecond on a core of today.
    static let stepsPerMillisecond = 800_000

    /// Runs that many steps of xorshift64 (Marsaglia, "Xorshift RNGs", 2003).
    ///
    /// - Returns: the last state; using it keeps the optimiser from dropping the work.
    @inline(never)
    static func run(steps: Int, from seed: UInt64 = 0x9E37_79B9_7F4A_7C15) -> UInt64 {
        var state = seed
        for _ in 0..<steps {
            state ^= state << 13
            state ^= state >> 7
            state ^= state << 17
        }
        return state
    }
}
