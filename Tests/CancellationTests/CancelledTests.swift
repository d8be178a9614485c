import Testing
import WastedWorkCancellation

@Suite("A cancelled outcome", .timeLimit(.minutes(1)))
struct CancelledTests {
    private struct Broken: Error {}

    @Test("is told from a failure, whoever threw it")
    func isCancellation() {
        #expect(Cancelled(.clientLeft).isCancellation)
        #expect(CancellationError().isCancellation)
        #expect(!Broken().isCancellation)
    }

    @Test("says why in one line")
    func description() {
        #expect("\(Cancelled(.clientLeft))" == "the work was cancelled: clientLeft")
    }
}
