public import WastedWorkMeasurement

/// One attempt of a client, as a workload sees it.
public struct Request: Sendable {
    /// Dense number of the attempt within its trial, in order of firing.
    public let id: Int
    /// Number of the client's wish, from 0 in order of arrival; its attempts share it, and it is the same in every arm,
    /// which `id` is not: seed what a request asks for with this.
    public let intent: Int
    /// Nominal service time drawn for this attempt; a workload turns it into work of that size.
    public let demand: Duration
    /// Where the workload counts work units, holds and memory.
    public let meter: RequestMeter

    /// Charges what it runs to `meter`; for tasks that do not inherit it. Nil where nobody is charged.
    package let executor: (any TaskExecutor)?

    /// An attempt as a trial makes it; tests of a workload make their own.
    package init(
        id: Int,
        intent: Int,
        demand: Duration,
        meter: RequestMeter,
        executor: (any TaskExecutor)? = nil
    ) {
        self.id = id
        self.intent = intent
        self.demand = demand
        self.meter = meter
        self.executor = executor
    }
}
