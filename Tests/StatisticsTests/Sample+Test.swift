import Testing
import WastedWorkStatistics

extension Sample {
    /// A sample that must not be empty.
    static func of(_ values: [Double]) throws -> Sample {
        try #require(Sample(values))
    }
}
