import Testing
import WastedWork

@testable import StandardSuite

@Suite("The detection-delay sweep")
struct DetectionSweepTests {
    /// 1 − e^(−x), of a table.
    @Test("expects what the formula says", arguments: [(0.25, 0.22120), (0.5, 0.39347), (1, 0.63212), (2, 0.86466)])
    func formula(delay: Double, share: Double) {
        #expect(abs(DetectionSweep.orphanedShare(delay: delay) - share) < 1e-5)
    }
}
