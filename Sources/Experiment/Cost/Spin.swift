/// Arithmetic that takes time and nothing else.
enum Spin {
    /// Runs that many steps from a state that is not 0, of xorshift64 (Marsaglia, "Xorshift RNGs", 2003).
    ///
    /// - Returns: the last state; using it keeps the optimiser from dropping the work.
    @inline(never)
    static func run(steps: Int, from seed: UInt64) -> UInt64 {
        var state = seed
        for _ in 0..<steps { state = step(state) }
        return state
    }

    /// One step, of about a nanosecond.
    @inline(__always)
    static func step(_ state: UInt64) -> UInt64 {
        var state = state
        state ^= state << 13
        state ^= state >> 7
        state ^= state << 17
        return state
    }
}
