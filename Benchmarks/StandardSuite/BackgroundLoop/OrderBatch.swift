import WastedWork

/// One job: items one after the other, on a working set that grows with each.
struct OrderBatch {
    let request: Request

    /// Memory that each item adds, mapped and touched, so that it is resident.
    static let bytesPerItem = 128 * 1024
    /// Computing of an item, about.
    static let computing = Duration.milliseconds(1)
    /// After so many items a job sleeps, as for a call of another service. A sleep costs some 0.1 ms of CPU on threads
    /// that no request is charged for: after every item it would be a tenth of all.
    static let itemsPerPause = 4
    static let pause = Duration.milliseconds(2)

    /// As many items as fit into the demand with their pauses, at least one.
    var items: Int {
        let time = OrderBatch.computing + OrderBatch.pause / OrderBatch.itemsPerPause
        return max(1, Int((request.demand / time).rounded()))
    }

    /// - Throws: `Cancelled` or `CancellationError` when asked to stop; never anything else.
    func process(cancellation: CancellationToken) async throws {
        var workingSet: [[UInt8]] = []
        workingSet.reserveCapacity(items)
        defer { request.meter.releaseMemory(workingSet.count * OrderBatch.bytesPerItem) }
        for item in 0..<items {
            try cancellation.check()
            workingSet.append([UInt8](repeating: UInt8(truncatingIfNeeded: item), count: OrderBatch.bytesPerItem))
            request.meter.holdMemory(OrderBatch.bytesPerItem)
            workingSet[item][0] &+= UInt8(truncatingIfNeeded: Computation.run(steps: Computation.stepsPerMillisecond))
            request.meter.count(1)
            if item % OrderBatch.itemsPerPause == OrderBatch.itemsPerPause - 1 {
                try await Task.sleep(for: OrderBatch.pause)
            }
            // Between items others get their turn, as in any loop that is kind to its neighbours.
            await Task.yield()
        }
    }
}
