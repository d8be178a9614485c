/// What the process held in memory at one instant.
package struct MemorySample: Sendable, Equatable {
    /// When it was taken.
    package let time: MonotonicInstant
    /// Memory resident in the process, in bytes.
    package let residentBytes: Int
    /// Live bytes of the C heap; nil where the C library does not tell them.
    package let heapBytes: Int?

    /// A sample with these values.
    package init(time: MonotonicInstant, residentBytes: Int, heapBytes: Int?) {
        self.time = time
        self.residentBytes = residentBytes
        self.heapBytes = heapBytes
    }

    /// A sample of this instant.
    static func taken() throws(MeasurementError) -> MemorySample {
        MemorySample(time: .now, residentBytes: try ProcessUsage.residentBytes(), heapBytes: HeapUsage.liveBytes)
    }
}
