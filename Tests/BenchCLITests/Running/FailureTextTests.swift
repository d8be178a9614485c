import Testing
import WastedWorkResults

@testable import WastedWorkBenchCLI

@Suite struct FailureTextTests {
    private func failure(_ stderr: String) -> TrialFailure {
        TrialFailure(scenario: "a/b", arm: "queueOnly", pair: 0, reason: "it broke", stderr: stderr)
    }

    @Test("a failure is told with the end of what its child wrote")
    func tail() {
        let lines = FailureText.lines([failure((1...9).map { "line \($0)\n" }.joined())])
        #expect(lines.first == "bench: trial failed: a/b, queueOnly, pair 1: it broke")
        #expect(lines.dropFirst() == ["    line 5", "    line 6", "    line 7", "    line 8", "    line 9"])
    }

    @Test("words that are the reason are not said twice")
    func once() {
        #expect(FailureText.lines([failure("broke\n")]).count == 1)
    }

    @Test("of many failures the first are told, and the rest counted")
    func many() {
        let lines = FailureText.lines(Array(repeating: failure(""), count: 7))
        #expect(lines.count == 6)
        #expect(lines.last == "bench: 2 more trials failed; the result file names them")
    }
}
