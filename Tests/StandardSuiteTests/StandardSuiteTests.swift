import Testing
import WastedWork

@testable import StandardSuite

@Suite("The standard suite")
struct StandardSuiteTests {
    private let scenarios = StandardSuite.suite.scenarios

    private func patterns(of workload: String, in profile: Profile) -> Set<String> {
        let names = scenarios.filter { $0.profiles.contains(profile) }.map(\.name)
        return Set(names.filter { $0.hasPrefix("\(workload)/") }.map { String($0.dropFirst(workload.count + 1)) })
    }

    @Test(
        "runs each workload under patient, exponential and one pattern that suits it in the quick profile",
        arguments: [
            ("database-query", "refresh-retry"), ("http-call", "fixed-timeout"), ("background-loop", "shutdown"),
        ]
    )
    func quick(workload: String, own: String) {
        #expect(patterns(of: workload, in: .quick) == ["patient", "exponential", own])
    }

    @Test(
        "runs each workload under every pattern in the nightly profile",
        arguments: ["database-query", "database-query-paced", "http-call", "background-loop"]
    )
    func nightly(workload: String) {
        let all: Set = [
            "patient", "exponential", "fixed-timeout", "lognormal", "refresh-retry", "flash-sale", "mass-disconnect",
            "shutdown",
        ]
        #expect(patterns(of: workload, in: .nightly) == all)
    }

    @Test("carries every pattern under the name that the load gives it")
    func patternNames() {
        let load = StandardLoad(rate: 10, service: .milliseconds(10))
        for pattern in StandardLoad.Pattern.allCases {
            #expect(load.profile(pattern, window: .seconds(1)).pattern.name == pattern.rawValue)
        }
    }

    @Test("shows every pitfall of its three workloads under exponential patience, and no other")
    func pitfalls() {
        let showing = scenarios.filter { !$0.pitfalls.isEmpty }
        #expect(showing.map(\.name) == ["database-query", "http-call", "background-loop"].map { "\($0)/exponential" })
        #expect(showing.allSatisfy { $0.pitfalls == Pitfall.allCases })
    }

    @Test("sets itself figures to reach that its quick profile can answer")
    func targets() {
        let quick = scenarios.filter { $0.profiles.contains(.quick) }
        #expect(StandardSuite.suite.targets(within: quick) == StandardTargets.all)
        #expect(StandardTargets.all.allSatisfy { $0.atMost != nil || $0.atLeast != nil })
    }
}
