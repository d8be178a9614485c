import Testing
import WastedWorkResults

@testable import WastedWorkAnalysis
@testable import WastedWorkReporting

@Suite struct ChangeTextTests {
    private let one: [Double?] = [1, 1, 1, 1, 1, 1]
    private let zero: [Double?] = [0, 0, 0, 0, 0, 0]

    @Test func `a change is a percentage, and from four times on a factor`() {
        #expect(change(one, one.map { $0.map { $0 * 1.25 } }) == "+25 %")
        #expect(change(one, one.map { $0.map { $0 * 12 } }) == "×12")
        #expect(change(one, zero) == "−100 %")
    }

    @Test func `what is not established is not a number`() {
        #expect(change([1], [9]) == "~")
    }

    @Test("what is surely too small to matter is told from what is not known, with the bound")
    func negligible() {
        #expect(change(one, one) == "none")
        #expect(change([1, 2, 3, 1, 2, 3], [1.001, 2.001, 3.001, 1.001, 2.001, 3.001]) == "negligible (below 2 %)")
        let tiny: [Double?] = [5e-4, 6e-4, 5e-4, 7e-4, 5e-4, 6e-4]
        #expect(change(zero, tiny) == "negligible (below 1 ms)")
        // Less in each pair, and in one by much: its sign is sure, its size is not.
        #expect(
            change([0, 0, 0, 0, 0, 0].map { $0 + 5e-3 }, [4.2e-3, 4.1e-3, 4.2e-3, 4.3e-3, 4.1e-3, 3.7e-3])
                == "small (below 1 ms?)"
        )
    }

    @Test func `a ratio to nothing is told in words, and one to the unknown is unknown`() {
        #expect(change(zero, one) == "from 0")
        #expect(change([1, 1], [nil, nil]) == "?")
    }

    @Test func `what is inconclusive says how many pairs would tell`() {
        #expect(change([10, 14, 9, 13, 11, 10], [13, 9, 12, 10, 14, 10]) == "~ needs more than 1000 pairs")
        #expect(change([10, 11, 10, 12, 9, 10], [14, 12, 15, 12, 14, 9])?.hasPrefix("~ needs ≈ ") == true)
        #expect(change([1, 1], [9, 9]) == "~ needs ≈ 6 pairs")
    }

    private func change(_ baseline: [Double?], _ candidate: [Double?]) -> String? {
        var run = Run.sample()
        run.add(SampleScenario(name: "own", values: [.holdOrphaned: [baseline, candidate]]))
        let comparison = RunAnalysis(run: run).scenarios.last?[.holdOrphaned]
        return comparison.map { ChangeText(comparison: $0).text }
    }
}
