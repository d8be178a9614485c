import Testing

@testable import StandardSuite

@Suite("the pace of a gateway")
struct PaymentPaceTests {
    private let pace = PaymentPace(computingShare: 0.2)

    @Test("waits for four fifths of a step when it computes for a fifth")
    func step() {
        #expect(pace.step == .milliseconds(5))
    }

    @Test(
        "makes as many steps as begin within the demand, at least one",
        arguments: [(Duration.zero, 1), (.milliseconds(2), 1), (.milliseconds(50), 10), (.milliseconds(51), 11)]
    )
    func steps(demand: Duration, steps: Int) {
        #expect(pace.steps(for: demand) == steps)
        #expect(pace.bytes(for: demand) == steps * PaymentPace.bytesPerStep)
    }

    @Test("takes as long as the demand, to the end of the last step")
    func ends() {
        let ends = (1...3).map { pace.end(of: $0, for: .milliseconds(11)) }
        #expect(ends == [.milliseconds(5), .milliseconds(10), .milliseconds(11)])
    }
}
