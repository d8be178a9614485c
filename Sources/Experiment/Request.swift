public import WastedWorkMeasurement

/// One attempt of a client, as a workload sees it.
public struct Request: Sendable {
    /// Dense number of the attempt within its trial, in order of firing.
    public let id: Int
    /// Nominal service time drawn for this attempt; a workload turns it into work of that size.
    public let demand: Duration
    /// Where the workload counts work units, holds and memory.
    public let meter: RequestMeter

    /// An attempt as a trial makes it; tests of a workload make their own.
    package init(id: Int, demand: Duration, meter: RequestMeter) {
        self.id = id
        self.demand = demand
        self.meter = meter
    }
}
