/// Something that asks this process to end.
protocol InterruptSource: Sendable {
    /// Calls the closure for each request, on any thread, until the returned closure is called.
    func listen(_ onInterrupt: @escaping @Sendable () -> Void) -> @Sendable () -> Void

    /// Ends the process where it stands. The children end by themselves when their input closes.
    func endAtOnce()
}
