import Testing
import WastedWorkResults

@testable import WastedWorkAnalysis

@Suite struct SentenceTests {
    @Test func `a saving is told in connection time`() {
        let run = Run.sample().with([
            .holdOrphaned: [[31, 31, 31, 31, 31, 31], [0.2, 0.2, 0.2, 0.2, 0.2, 0.2]],
            .holdTotal: [[100, 100, 100, 100, 100, 100], [70, 70, 70, 70, 70, 70]],
        ])
        #expect(
            sentence(run) == "Of every 100 s of connection time, 31 were spent for clients that had already left; "
                + "with cancellation 0.29 (saving 99.4 %)."
        )
    }

    @Test func `where no pool bounds the work it is told in CPU time`() {
        let run = Run.sample().with(
            capacity: nil,
            [
                .cpuOrphaned: [[2, 2.2, 1.9, 2, 2.1, 2], [0.1, 0.12, 0.1, 0.1, 0.1, 0.11]],
                .cpuUseful: [[2, 2, 2, 2, 2, 2], [2, 2, 2, 2, 2, 2]],
            ]
        )
        #expect(sentence(run).hasPrefix("Of every 100 s of CPU time, 50 were spent for clients"))
    }

    @Test func `what is not established is not told as a saving, and what is negative not as one either`() {
        let run = Run.sample().with([
            .holdOrphaned: [[10, 14, 9, 13, 11, 10], [13, 9, 12, 10, 14, 10]],
            .holdTotal: [[50, 50, 50, 50, 50, 50], [50, 50, 50, 50, 50, 50]],
        ])
        #expect(sentence(run).contains("(no difference is established: 1.5 % more, 95 % interval "))
    }

    @Test("a difference too small to matter is not told as one that is not established")
    func negligible() {
        let hold: [[Double?]] = [[50, 50, 50, 50, 50, 50], [50, 50, 50, 50, 50, 50]]
        func told(_ last: [Double?]) -> String {
            let first: [Double?] = [0.005, 0.005, 0.005, 0.005, 0.005, 0.005]
            return sentence(.sample().with([.holdOrphaned: [first, last], .holdTotal: hold]))
        }
        let less: [Double?] = [0.0045, 0.0044, 0.0046, 0.0045, 0.0044, 0.0046]
        #expect(told(less).contains("(a difference is too small to matter (below 1 ms): saving 10 %, 95 % interval "))
        let perhaps: [Double?] = [0.0042, 0.0041, 0.0042, 0.0043, 0.0041, 0.0037]
        #expect(
            told(perhaps).contains(
                "(there is a difference, and whether it is too small to matter (below 1 ms) is open: "
            )
        )
        #expect(told([0.005, 0.005, 0.005, 0.005, 0.005, 0.005]).hasSuffix("(no difference in any pair)."))
    }

    @Test func `one pair establishes nothing`() {
        let run = Run.sample().with([.holdOrphaned: [[10], [1]], .holdTotal: [[50], [50]]])
        #expect(sentence(run).hasSuffix("with cancellation 2.0 (one pair only: nothing is established)."))
    }

    @Test func `what got worse is told`() {
        let run = Run.sample().with([
            .holdOrphaned: [[1, 1, 1, 1, 1, 1], [3, 3, 3, 3, 3, 3]],
            .holdTotal: [[9, 9, 9, 9, 9, 9], [9, 9, 9, 9, 9, 9]],
        ])
        #expect(sentence(run).hasSuffix("(it got worse: 3.00 times as much)."))
    }

    @Test func `patient clients leave nothing to cancel`() {
        let equal: [Double] = [5, 5, 5, 5, 5, 5]
        let zero: [Double] = [0, 0, 0, 0, 0, 0]
        let run = Run.sample().with(pattern: "patient", [.goodput: [equal, equal], .abandonment: [zero, zero]])
        #expect(
            sentence(run) == "Nobody left, so there was nothing to cancel and the arms should not differ: "
                + "every figure is the same in both."
        )
    }

    @Test("figures that are the same in every pair do not swell the number of those that do not differ")
    func onlyVarying() {
        let zero: [Double] = [0, 0, 0, 0, 0, 0]
        let values: [Metric: [[Double?]]] = [
            .goodput: [[5, 5, 5, 5, 5, 5], [5, 5, 5.01, 5, 4.99, 5]], .abandonment: [zero, zero],
            .failures: [zero, zero],
            .responseP50: [[0.01, 0.02, 0.01, 0.02, 0.01, 0.02], [0.02, 0.01, 0.02, 0.01, 0.02, 0.01]],
        ]
        #expect(
            sentence(.sample().with(pattern: "patient", values))
                .hasSuffix("of 2 figures that vary, 0 differ and 1 is too noisy to say.")
        )
    }

    @Test func `arms that differ though nobody left are named`() {
        let run = Run.sample().with(
            pattern: "patient",
            [.goodput: [[5, 5, 5, 5, 5, 5], [9, 9, 9, 9, 9, 9]]]
        )
        #expect(
            sentence(run).hasSuffix(
                "of 1 figure that varies, 1 differs (goodput); chance alone can make one in 32 differ."
            )
        )
    }

    @Test func `too few patient pairs tell nothing`() {
        let run = Run.sample().with(pattern: "patient", [.goodput: [[5, 5], [5, 5]]])
        #expect(sentence(run).hasSuffix("whether they do cannot be told from fewer than 6 pairs."))
    }

    @Test func `clients that left without a trace left nothing to recover`() {
        let run = Run.sample().with([
            .holdOrphaned: [[0, 0], [0, 0]], .holdTotal: [[9, 9], [9, 9]], .abandonment: [[1, 1], [1, 1]],
        ])
        #expect(sentence(run).hasPrefix("Clients left, but no connection time was spent on them afterwards"))
    }

    @Test func `a server behind that goes on working is not passed over`() {
        let run = Run.sample().with([
            .holdOrphaned: [[9, 9, 9, 9, 9, 9], [0, 0, 0, 0, 0, 0]],
            .holdTotal: [[9, 9, 9, 9, 9, 9], [9, 9, 9, 9, 9, 9]],
            .upstreamCPUOrphaned: [[3, 3, 3, 3, 3, 3], [3, 3, 3, 3, 3, 3]],
        ])
        #expect(sentence(run).hasSuffix("is not established: waste may have moved there."))
    }

    @Test func `a server stopped too when nearly all of its orphaned CPU is gone, and not before`() {
        func upstream(_ after: Double) -> String {
            let run = Run.sample().with([
                .holdOrphaned: [[9, 9, 9, 9, 9, 9], [0, 0, 0, 0, 0, 0]],
                .holdTotal: [[9, 9, 9, 9, 9, 9], [9, 9, 9, 9, 9, 9]],
                .upstreamCPUOrphaned: [[3, 3, 3, 3, 3, 3], Array(repeating: after, count: 6)],
            ])
            return sentence(run)
        }
        #expect(upstream(0.03).hasSuffix("The server behind it stopped too: its orphaned CPU fell by 99 %."))
        #expect(upstream(2).hasSuffix(" The server's orphaned CPU fell by 33 %."))
    }

    @Test func `absent data is told as absent`() {
        #expect(
            sentence(.sample().with([.goodput: [[5, 5], [5, 5]]])).hasPrefix("Neither connection time, CPU time")
        )
        #expect(sentence(.sample().with([.goodput: [[nil], [nil]]])) == "No trial gave a result.")
        #expect(sentence(.sample().with([.goodput: [[5], [nil]]])).hasPrefix("No pair is complete"))
    }

    private func sentence(_ run: Run) -> String {
        RunAnalysis(run: run).scenarios.first?.sentence ?? ""
    }
}
