import WastedWork

/// Requests that hold a known amount of touched memory, one at a time, so that the peak is known as well.
struct KnownMemory: Workload {
    /// Bytes of a request.
    static let bytes = 16 * 1024 * 1024

    func serve(_ request: Request, cancellation: CancellationToken) async throws {
        let memory = [UInt8](repeating: 1, count: KnownMemory.bytes)
        request.meter.holdMemory(memory.count)
        defer { request.meter.releaseMemory(memory.count) }
        try await request.meter.holding { try await Task.sleep(for: request.demand) }
        // A look at the end keeps the memory alive until here.
        request.meter.count(Int(memory[memory.count / 2]))
    }

    func finish() async throws -> WorkloadFindings {
        var findings = WorkloadFindings()
        findings.expect(Double(KnownMemory.bytes), of: [.memoryPeak], as: .calibrationMemory)
        return findings
    }
}
