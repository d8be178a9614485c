import WastedWorkLoad
import WastedWorkMeasurement

/// What was seen of one trial, before anything is counted.
struct TrialObservation {
    /// One record an attempt, in order of firing.
    var records: [RequestRecord]
    /// Texts of errors other than cancellations, with how often each was thrown.
    var failures: [String: Int]
    var driver: DriverReport
    /// User and system CPU of the process from the first request to rest.
    var processCPU: ProcessorTime
    var memory: MemoryObservation
    /// CPU of the threads that drive and observe.
    var harnessCPU: CPUTime { driver.cpuTime + memory.samplerCPU }
}
