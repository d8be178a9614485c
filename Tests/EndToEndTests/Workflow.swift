import Foundation
import WastedWorkProcessSupport
import Yams

/// A workflow of GitHub, as much of it as a test carries out: one job, steps that run a script.
struct Workflow {
    /// Variables of the job.
    let environment: [String: String]
    /// In order.
    let steps: [Step]

    /// A step of the job.
    struct Step {
        let name: String
        /// The script; nil for an action of somebody else's.
        let script: String?
        /// The action; nil for a script.
        let action: String?
        /// Whether it runs though an earlier one failed.
        let runsAnyway: Bool
    }

    /// What is wrong with a file, in words.
    struct Unreadable: Error, CustomStringConvertible {
        let description: String
    }

    /// - Parameter path: of the file.
    init(path: String) throws {
        let text = try String(contentsOfFile: path, encoding: .utf8)
        guard let root = try Yams.load(yaml: text) as? [String: Any], let jobs = root["jobs"] as? [String: Any],
            let job = jobs.values.first as? [String: Any], jobs.count == 1, let steps = job["steps"] as? [[String: Any]]
        else { throw Unreadable(description: "\(path) has no single job with steps") }
        environment = job["env"] as? [String: String] ?? [:]
        self.steps = try steps.map { try Step($0) }
    }
}

extension Workflow.Step {
    fileprivate init(_ step: [String: Any]) throws {
        script = step["run"] as? String
        action = step["uses"] as? String
        name = step["name"] as? String ?? action ?? "?"
        switch step["if"] as? String {
        case nil: runsAnyway = false
        case "${{ !cancelled() }}": runsAnyway = true
        case let condition?:
            throw Workflow.Unreadable(description: "step \(name) has a condition that nobody checks: \(condition)")
        }
        if let script, script.contains("${{") {
            throw Workflow.Unreadable(description: "step \(name) has an expression that only GitHub can fill in")
        }
    }
}
