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
        #expect(change(one, one) == "~")
        #expect(change([1], [9]) == "~")
    }

    @Test func `a ratio to nothing is infinite, and one to the unknown is unknown`() {
        #expect(change(zero, one) == "∞")
        #expect(change([1, 1], [nil, nil]) == "?")
    }

    private func change(_ baseline: [Double?], _ candidate: [Double?]) -> String? {
        var run = Run.sample()
        run.add(SampleScenario(name: "own", values: [.holdOrphaned: [baseline, candidate]]))
        let comparison = RunAnalysis(run: run).scenarios.last?[.holdOrphaned]
        return comparison.map { ChangeText(comparison: $0).text }
    }
}
