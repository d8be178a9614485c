internal import WastedWorkMeasurement

/// What a thread that several requests share has burnt, and how much of it is on no request's bill. Pure.
struct SharedCPU: Sendable {
    /// The thread's CPU time when it was looked at last.
    private(set) var total = CPUTime.zero
    private(set) var unattributed = CPUTime.zero

    /// Ends a round in which `count` requests got on.
    ///
    /// - Parameter total: the thread's CPU time by now.
    /// - Returns: what each of them bears; nobody bears a round in which no request got on.
    mutating func share(upTo total: CPUTime, among count: Int) -> CPUTime {
        let spent = total - self.total
        self.total = total
        let each = CPUTime(nanoseconds: count > 0 ? spent.nanoseconds / Int64(count) : 0)
        unattributed += CPUTime(nanoseconds: spent.nanoseconds - each.nanoseconds * Int64(count))
        return each
    }
}
