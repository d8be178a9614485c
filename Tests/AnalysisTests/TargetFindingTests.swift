import Testing
import WastedWorkResults
import WastedWorkStatistics

@testable import WastedWorkAnalysis

@Suite struct TargetFindingTests {
    private let run = Run.sample()
        .with(
            name: "on",
            [.cpuProcess: [[9, 9], [3, 5]], .attempts: [[10, 10], [10, 10]], .cpuUseful: [[1, 1], [1, 2]]]
        )
        .with(name: "off", [.cpuProcess: [[9, 9], [1, 1]], .attempts: [[10, 10], [10, 10]]])

    @Test func `the mean over pairs is held against the bounds`() throws {
        let target = Target("t", scenario: "on", metric: .cpuProcess, atMost: 4)
        #expect(find(target).estimate?.value == 4)
        #expect(find(target).standing == .reached)
        #expect(find(Target("t", scenario: "on", metric: .cpuProcess, atMost: 3.9)).standing == .missed)
        #expect(find(Target("t", scenario: "on", metric: .cpuProcess, atLeast: 4.1)).standing == .missed)
    }

    @Test func `another scenario's value is taken off before dividing`() {
        let finding = find(Target("t", scenario: "on", metric: .cpuProcess, per: .attempts, minus: "off", atMost: 1))
        #expect(abs((finding.estimate?.value ?? 0) - 0.3) < 1e-12)
        #expect(finding.unit == .coreSeconds)
    }

    @Test func `a quotient of equal units is a share`() {
        let finding = find(Target("t", scenario: "on", metric: .cpuUseful, per: .cpuProcess, atMost: 1))
        #expect(finding.unit == .fraction)
    }

    @Test func `what was not measured is unknown, not missed`() {
        #expect(find(Target("t", scenario: "none", metric: .cpuProcess, atMost: 4)).standing == .unknown)
        #expect(find(Target("t", scenario: "on", metric: .goodput, atMost: 4)).standing == .unknown)
        #expect(find(Target("t", scenario: "on", metric: .cpuProcess, minus: "none", atMost: 4)).standing == .unknown)
    }

    @Test func `the headline counts what is reached and names what is missed`() {
        var run = run
        run.targets = [
            Target("low", scenario: "on", metric: .cpuProcess, atMost: 4),
            Target("high", scenario: "on", metric: .cpuProcess, atLeast: 5),
        ]
        #expect(RunAnalysis(run: run).headline.hasSuffix("Of 2 figures to reach 1 is reached; missed: high."))
    }

    private func find(_ target: Target) -> TargetFinding {
        TargetFinding(target, in: run, thresholds: .standard)
    }
}
