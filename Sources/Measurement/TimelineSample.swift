/// What only the trial knows about an instant, asked for by the sampler.
package struct TimelineGauges: Sendable, Equatable {
    /// Attempts started and not ended.
    package var inFlight: Int
    /// Connections leased.
    package var inPool: Int
    /// Attempts waiting for a connection.
    package var waiting: Int
    /// Attempts still running whose client had left.
    package var orphans: Int

    /// Gauges with these values.
    package init(inFlight: Int = 0, inPool: Int = 0, waiting: Int = 0, orphans: Int = 0) {
        self.inFlight = inFlight
        self.inPool = inPool
        self.waiting = waiting
        self.orphans = orphans
    }
}

/// What went on at one instant.
package struct TimelineSample: Sendable, Equatable {
    /// When the gauges were read.
    package let time: MonotonicInstant
    /// The trial's gauges.
    package let gauges: TimelineGauges
    /// Memory resident in the process, in bytes.
    package let residentBytes: Int
    /// Live bytes of the C heap; nil where the C library does not tell them.
    package let heapBytes: Int?
}
