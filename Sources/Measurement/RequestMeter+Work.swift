extension RequestMeter {
    /// Counts `units` of work done: loop iterations, rows, bytes. Counted after the client left, they are orphaned.
    public func count(_ units: Int) {
        update { $0.count(units) }
    }

    /// Declares that the request now holds `bytes` more memory.
    public func holdMemory(_ bytes: Int) {
        precondition(bytes >= 0, "holdMemory takes an amount of bytes; give memory back with releaseMemory")
        let now = MonotonicInstant.now
        update { $0.changeMemory(by: bytes, at: now) }
    }

    /// Declares that the request gave `bytes` of its declared memory back.
    public func releaseMemory(_ bytes: Int) {
        precondition(bytes >= 0, "releaseMemory takes an amount of bytes; declare memory with holdMemory")
        let now = MonotonicInstant.now
        update { $0.changeMemory(by: -bytes, at: now) }
    }
}
