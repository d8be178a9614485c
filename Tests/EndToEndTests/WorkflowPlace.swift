import Foundation
import WastedWorkProcessSupport

/// A checkout with an origin of its own, in which the steps of a workflow are carried out, night after night.
struct WorkflowPlace {
    private static let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../..").standardized
        .path
    /// What a checkout needs for the workflow, and the older results that it has; the thresholds of this repository are
    /// those of another suite.
    private static let files = ["scripts", "reports/README.md", "reports/latest.json", ".github"]

    let place: Sandbox
    private let workflow: Workflow
    private let overrides: [String: String]

    /// What came of one night.
    struct Night {
        /// Exit code of each script that ran, by the name of its step.
        var codes: [String: Int32] = [:]
        /// What the job's page would show.
        var summary = ""
        /// Everything that the steps printed.
        var printed = ""
        /// Whether the job would be green.
        var isGreen: Bool { codes.values.allSatisfy { $0 == 0 } }
    }

    /// - Parameters:
    ///   - name: of the workflow's file.
    ///   - overrides: variables of the job that are shorter here.
    init(_ name: String, overrides: [String: String]) async throws {
        place = try Sandbox()
        workflow = try Workflow(path: "\(Self.root)/.github/workflows/\(name)")
        self.overrides = overrides
        let copies = Self.files.map { file in
            let folder = URL(filePath: file).deletingLastPathComponent().relativePath
            return "mkdir -p checkout/\(folder) && cp -R '\(Self.root)/\(file)' checkout/\(file)"
        }
        let script = """
            git init --quiet --bare origin
            git init --quiet --initial-branch main checkout
            \(copies.joined(separator: "\n"))
            cd checkout
            git add --all
            git -c user.name=t -c user.email=t@localhost commit --quiet --message begin
            git remote add origin ../origin
            git push --quiet origin main
            """
        let made = try await bash(script, in: ".")
        guard made.code == 0 else { throw Workflow.Unreadable(description: made.errors) }
    }

    /// The actions of others that the workflow uses.
    var actions: [String] { workflow.steps.compactMap(\.action) }

    /// Carries the steps out as GitHub does: after a failure only those that run anyway.
    ///
    /// - Parameter variables: of this night alone.
    func night(_ variables: [String: String] = [:]) async throws -> Night {
        // Every night begins with a fresh checkout.
        _ = try await bash(
            "rm -rf night && git clone --quiet --branch main origin night && mkdir -p night/.job",
            in: "."
        )
        var night = Night()
        for step in workflow.steps {
            guard let script = step.script, night.isGreen || step.runsAnyway else { continue }
            let finished = try await bash(script, in: "night", variables)
            night.codes[step.name] = finished.code
            night.printed += "== \(step.name)\n\(finished.output)\(finished.errors)"
        }
        night.summary = (try? place.text("night/.job/summary.md")) ?? ""
        return night
    }

    /// Runs a script as GitHub runs one with `shell: bash`.
    func bash(_ script: String, in folder: String, _ variables: [String: String] = [:]) async throws -> Finished {
        var environment = workflow.environment.merging(overrides) { _, new in new }
        environment["HOME"] = place.work
        environment["GITHUB_STEP_SUMMARY"] = place.file("night/.job/summary.md")
        environment.merge(variables) { _, new in new }
        return try await place.run(
            Program(path: "/usr/bin/env"),
            ["bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", "cd '\(folder)'\n\(script)"],
            environment: environment
        )
    }
}
