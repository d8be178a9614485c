extension Duration {
    /// The duration in nanoseconds, parts of one cut off. A duration beyond 292 years traps.
    package var wholeNanoseconds: Int64 {
        let (seconds, attoseconds) = components
        return seconds * 1_000_000_000 + attoseconds / 1_000_000_000
    }
}
