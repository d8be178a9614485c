import WastedWork

/// One job: items one after the other, on a working set that grows with each.
struct OrderBatch {
    let request: Request

    /// Memory that each item adds, mapped and touched, so that it is resident.
    static let bytesPerItem = 256 * 1024
    /// Slices of about a millisecond that an item computes, one unit of work each.
    static let slicesPerItem = 2
    /// Sleep after each item, as for a call of another service.
    static let pause = Duration.milliseconds(1)
    /// Nominal time of an item.
    static let itemTime = Duration.milliseconds(slicesPerItem) + pause

    /// As many items as fit into the demand, at least one.
    var items: Int { max(1, Int((request.demand / OrderBatch.itemTime).rounded())) }

    /// - Throws: `Cancelled` or `CancellationError` when asked to stop; never anything else.
    func process(cancellation: CancellationToken) async throws {
        var workingSet: [[UInt8]] = []
        workingSet.reserveCapacity(items)
        defer { request.meter.releaseMemory(workingSet.count * OrderBatch.bytesPerItem) }
        for item in 0..<items {
            try cancellation.check()
            workingSet.append([UInt8](repeating: UInt8(truncatingIfNeeded: item), count: OrderBatch.bytesPerItem))
            request.meter.holdMemory(OrderBatch.bytesPerItem)
            for _ in 0..<OrderBatch.slicesPerItem {
                workingSet[item][0] &+= UInt8(
                    truncatingIfNeeded: Computation.run(steps: Computation.stepsPerMillisecond)
                )
                request.meter.count(1)
            }
            try await Task.sleep(for: OrderBatch.pause)
        }
    }
}
