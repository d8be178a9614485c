import WastedWorkMeasurement
import WastedWorkResults

extension CostClock {
    /// CPU so far, of this thread or of the process.
    ///
    /// - Throws: `MeasurementError` when the system does not tell.
    func read() throws -> CPUTime {
        switch self {
        case .thread: ThreadCPUClock.current().read()
        case .process: try ProcessUsage.cpu()
        }
    }
}
