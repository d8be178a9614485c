import Foundation
import Testing

@testable import WastedWorkBenchCLI

@Suite("bench check, where a verdict cannot be handed over") struct CheckOutputTests {
    /// A standard output whose disk is full.
    private struct FullSink: TextSink {
        func write(_ text: String) throws(CLIError) { throw .outputFailed(reason: "No space left on device") }
    }

    @Test("is printed all the same, every other file is written, and what is not is told with the option that names it")
    func files() async throws {
        let stage = try await GateStage()
        try await stage.keepThree()
        let (junit, nowhere) = (stage.bench.folder.file("check.xml"), stage.bench.folder.file("none/v.json"))
        let summary = stage.bench.folder.path
        let night = try stage.night(4, orphaned: 0.2)
        let status = await stage.check(night, "--json", nowhere, "--junit", junit, "--summary", summary)
        #expect(status == .regression)
        #expect(stage.bench.output.text.hasPrefix("REGRESSED: 2 of "))
        #expect(
            stage.bench.errors.lines == [
                "bench: could not write the verdict to \(nowhere) (the folder \(stage.bench.folder.file("none")) does not exist); make room, or name another place with --json",
                "bench: could not write the verdict to \(summary) (it is a folder); make room, or name another place with --summary",
            ]
        )
        #expect(try String(contentsOfFile: junit, encoding: .utf8).contains("failures=\"2\""))
    }

    #if os(Linux)
    @Test("a full disk ends with 3, unless something got worse", arguments: ["--json", "--junit", "--summary"])
    func fullDisk(option: String) async throws {
        let stage = try await GateStage()
        try await stage.keepThree()
        #expect(await stage.check(try stage.night(4), option, "/dev/full") == .trialFailed)
        #expect(stage.bench.output.text.hasPrefix("UNCHANGED: none of "))
        #expect(stage.bench.errors.lines.count == 1)
        #expect(
            stage.bench.errors.text.contains(
                "/dev/full (no space left); make room, or name another place with \(option)"
            )
        )
        #expect(await stage.check(try stage.night(4, orphaned: 0.2), option, "/dev/full") == .regression)
    }
    #endif

    @Test(
        "where standard output takes nothing the files are written, and it ends with 3, or 2 where something got worse"
    )
    func standardOutput() async throws {
        let stage = try await GateStage()
        try await stage.keepThree()
        let json = stage.bench.folder.file("verdict.json")
        let whole = stage.bench.session
        let session = Session(
            suite: whole.suite,
            program: whole.program,
            terminal: Terminal(
                output: FullSink(),
                errors: stage.bench.errors,
                capabilities: whole.terminal.capabilities,
                outputColour: .off
            ),
            files: whole.files,
            folder: whole.folder,
            libraries: whole.libraries,
            launcher: whole.launcher,
            interrupts: whole.interrupts,
            identity: whole.identity
        )
        for (orphaned, status) in [(0.1, ExitStatus.trialFailed), (0.2, .regression)] {
            let night = try stage.night(4, orphaned: orphaned)
            let arguments = ["check", night, "--history", stage.history, "--json", json]
            #expect(await Bench.run(arguments, in: session) == status)
            let text = try String(contentsOfFile: json, encoding: .utf8)
            #expect(text.contains(status == .regression ? "\"outcome\":\"regression\"" : "\"outcome\":\"unchanged\""))
        }
        #expect(
            stage.bench.errors.lines.first?.hasPrefix("bench: cannot write to standard output (No space left") == true
        )
        #expect(!stage.bench.errors.text.contains("--output"))
    }

    @Test(
        "a history that cannot be written is told with the option that it has, and ends with 3",
        arguments: ["add", "accept"]
    )
    func history(command: String) async throws {
        let stage = try await GateStage()
        try await stage.keepThree()
        let night = try stage.night(4, orphaned: 0.2)
        if command == "add" {
            #expect(await stage.bench.run("history", "add", night, "--history", "\(night)/x") == .trialFailed)
        } else {
            _ = await stage.bench.run("history", "add", night, "--history", stage.history)
            try Data().write(to: URL(filePath: "\(stage.history)/accepted"))
            let status = await stage.bench.run(
                "history",
                "accept",
                "--scenario",
                "database-query/patient",
                "--figure",
                "cpu.orphaned.ratio",
                "--until",
                "2026-12-24",
                "--reason",
                "r",
                "--history",
                stage.history
            )
            #expect(status != .fine)
        }
        #expect(stage.bench.errors.lines.count == 1, "\(stage.bench.errors.text)")
        #expect(!stage.bench.errors.text.contains("--output"), "\(stage.bench.errors.text)")
    }
}
