/// Arithmetic of a fixed length.
enum Computed {
    /// Some milliseconds in a debug build.
    @inline(never)
    static func millisecond() -> UInt64 {
        var state: UInt64 = 0x9E37_79B9_7F4A_7C15
        for _ in 0..<20_000 {
            state ^= state << 13
            state ^= state >> 7
            state ^= state << 17
        }
        return state
    }
}
