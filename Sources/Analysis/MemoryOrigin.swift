import WastedWorkResults
import WastedWorkStatistics

/// In which scenarios peak memory fell: the mean over all of them does not tell.
package struct MemoryOrigin: Sendable, Equatable {
    /// Scenarios in which it fell by an established amount.
    package let fell: Int
    /// The workload that makes more than half of what it fell by; nil where none does.
    package let most: String?

    /// - Parameter scenarios: those in which clients left.
    init(_ scenarios: [ScenarioAnalysis]) {
        let fallen = scenarios.filter { $0[.memoryPeak]?.verdict == .improved }
        fell = fallen.count
        let amounts = fallen.map { (Self.workload($0), -($0[.memoryPeak]?.difference?.value ?? 0)) }
        let all = amounts.reduce(0) { $0 + $1.1 }
        let largest = Dictionary(amounts, uniquingKeysWith: +).max { ($0.value, $1.key) < ($1.value, $0.key) }
        most = largest.flatMap { $0.value > all / 2 ? $0.key : nil }
    }

    /// What stands before the slash of its name; all of it where there is none.
    private static func workload(_ scenario: ScenarioAnalysis) -> String {
        String(scenario.description.name.prefix { $0 != "/" })
    }
}
