import Testing
import WastedWorkStatistics

extension Sample {
    /// A sample that must not be empty.
    static func of(_ values: [Double]) throws -> Sample {
        try #require(Sample(values))
    }

    /// Student's sleep data (1908): hours gained with one drug over another, ten patients.
    static func sleep() throws -> Sample {
        try of([1.2, 2.4, 1.3, 1.3, 0, 1.0, 1.8, 0.8, 4.6, 1.4])
    }
}
