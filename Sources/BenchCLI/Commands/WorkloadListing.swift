import WastedWorkExperiment
import WastedWorkResults

/// The scenarios of one workload: what they share is told once, what tells them apart beside each name.
struct WorkloadListing {
    let name: String
    /// At least one.
    let scenarios: [Scenario]

    /// Of at most 80 columns, as long as the names leave room.
    private static let columns = 80

    var text: String {
        let width = scenarios.map(\.name.count).max() ?? 0
        let rows = scenarios.map { row($0, width: width) }
        return (heading + rows).joined(separator: "\n")
    }

    private var heading: [String] {
        let summary = sharedSummary.map { "\(name): \($0)" } ?? name
        let load = Wrapped.lines(usual.joined(separator: "; "), columns: Self.columns - 2)
        return Wrapped.lines(summary, columns: Self.columns) + load.map { "  \($0)" }
    }

    private func row(_ scenario: Scenario, width: Int) -> String {
        let name = scenario.name + String(repeating: " ", count: width - scenario.name.count)
        let marks = Profile.allCases.map { scenario.profiles.contains($0) ? $0.mark : "-" }.joined()
        let start = "  \(name)  \(marks)  "
        let room = max(24, Self.columns - start.count)
        let words = own(scenario).flatMap { Wrapped.lines($0, columns: room) }
        let space = "\n" + String(repeating: " ", count: start.count)
        return words.isEmpty ? "  \(name)  \(marks)" : start + words.joined(separator: space)
    }

    private var sharedSummary: String? {
        let first = scenarios.first?.summary
        return scenarios.allSatisfy { $0.summary == first } ? first : nil
    }

    /// What the heading does not say of a scenario.
    private func own(_ scenario: Scenario) -> [String] {
        (sharedSummary == nil ? [scenario.summary] : []) + scenario.loadLines.filter { !usual.contains($0) }
    }

    /// Lines of most scenarios, where each of the others has a line of its own on the same thing.
    private var usual: [String] {
        let all = scenarios.map(\.loadLines)
        return (all.first ?? []).filter { line in
            let topic = line.topic
            return all.count { $0.contains(line) } * 2 > all.count
                && all.allSatisfy { $0.contains { $0.topic == topic } }
        }
    }
}

extension Profile {
    /// One letter for a table.
    var mark: String { String(rawValue.prefix(1)) }
}

extension Scenario {
    /// The load of the quick profile's window, a line a parameter.
    fileprivate var loadLines: [String] {
        description(arms: [], pairs: 0, window: window).load
    }
}

extension String {
    /// What a line `topic: value` is on.
    fileprivate var topic: Substring { prefix { $0 != ":" } }
}
