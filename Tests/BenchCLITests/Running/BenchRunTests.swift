import Foundation
import Testing
import WastedWorkExperiment
import WastedWorkResults

@testable import WastedWorkBenchCLI

@Suite struct BenchRunTests {
    @Test("a run keeps its raw values, writes its reports and prints a summary")
    func fine() async throws {
        let bench = try TestBench()
        #expect(await bench.runTrials("--pairs", "2") == .fine)
        let run = try bench.latest()
        #expect(run.trials.count == 8)
        #expect(!run.interrupted)
        #expect(run.id == "20261123T021721Z-9f3a" || run.id.hasSuffix("Z-9f3a"))
        #expect(run.command == "bench run --profile quick --pairs 2 --seed 1")
        #expect(run.host.commit == Fixtures.commit)
        #expect(run.host.loadAfter == 0.12)
        #expect(try bench.folder.names() == ["latest.charts", "latest.html", "latest.json", "latest.md"])
        #expect(!bench.output.text.isEmpty)
    }

    @Test("progress is one line a pair where there is no terminal, and none when quiet")
    func progress() async throws {
        let bench = try TestBench()
        _ = await bench.runTrials("--pairs", "2")
        #expect(bench.errors.lines.count { $0.contains(": pair ") } == 4)
        let quiet = try TestBench()
        _ = await quiet.runTrials("--pairs", "2", "--quiet")
        #expect(quiet.errors.lines.allSatisfy { $0.contains("debug build") })
    }

    @Test("a debug build says so in one line")
    func debug() async throws {
        let bench = try TestBench()
        _ = await bench.runTrials("--pairs", "1")
        #if DEBUG
        #expect(bench.errors.lines.count { $0.contains("this is a debug build") } == 1)
        #else
        #expect(!bench.errors.text.contains("debug build"))
        #endif
    }

    @Test("a trial that fails is told with its last words; the run goes on and ends with 3")
    func failure() async throws {
        var bench = try TestBench()
        bench.launcher = FakeLauncher { spec in
            guard spec.order == 1 else { return }
            throw TrialFault(reason: "ended by signal 11", stderr: "first\nlast words\n")
        }
        #expect(await bench.runTrials("--pairs", "2") == .trialFailed)
        let run = try bench.latest()
        #expect(run.trials.count == 7)
        #expect(run.failures.count == 1)
        #expect(bench.errors.text.contains("ended by signal 11\n    first\n    last words\n"))
    }

    @Test("raw values go to a file besides, on request")
    func jsonFile() async throws {
        let bench = try TestBench()
        #expect(await bench.runTrials("--pairs", "1", "--json", bench.folder.file("raw.json")) == .fine)
        #expect(try bench.folder.text("raw.json") == bench.folder.text("latest.json"))
    }

    @Test("raw values on standard output send the summary to standard error")
    func jsonOutput() async throws {
        let bench = try TestBench()
        #expect(await bench.runTrials("--pairs", "1", "--json", "-", "--quiet") == .fine)
        let run = try ResultFile.decode(Array(bench.output.text.utf8), from: "standard output")
        #expect(run.trials.count == 4)
        #expect(!bench.errors.text.isEmpty)
    }

    @Test("an interrupt keeps and reports what was finished, and ends with 130")
    func interrupted() async throws {
        var bench = try TestBench()
        let interrupts = bench.interrupts
        bench.launcher = FakeLauncher { spec in
            guard spec.order == 3 else { return }
            interrupts.send()
            try Task.checkCancellation()
        }
        #expect(await bench.runTrials("--pairs", "2") == .interrupted)
        let run = try bench.latest()
        #expect(run.interrupted)
        #expect(run.trials.count == 3)
        #expect(bench.errors.text.contains("interrupted: ending the trial"))
        #expect(!bench.output.text.isEmpty)
        #expect(interrupts.endCount == 0)
        #expect(!interrupts.isHeard)
    }

    @Test("an interrupt before the first result leaves older reports as they are")
    func interruptedEarly() async throws {
        var bench = try TestBench()
        try AtomicFile(bench.folder.file("latest.json")).write(Array("old".utf8))
        let interrupts = bench.interrupts
        bench.launcher = FakeLauncher { _ in
            interrupts.send()
            throw CancellationError()
        }
        #expect(await bench.runTrials() == .interrupted)
        #expect(try bench.folder.text("latest.json") == "old")
        #expect(bench.errors.text.contains("interrupted before the first result"))
    }

    @Test("an interrupt while a fixture is made is an interrupt, whatever the fixture throws")
    func interruptedFixture() async throws {
        struct Torn: Error {}
        var bench = try TestBench()
        let interrupts = bench.interrupts
        bench.suite = TestSuite.suite(
            fixture: Fixture("catalogue") { _, _ in
                interrupts.send()
                throw Torn()
            }
        )
        #expect(await bench.runTrials() == .interrupted)
        #expect(try bench.folder.names().isEmpty)
    }

    @Test("a fixture that cannot be had is one line, and exit code 3")
    func fixture() async throws {
        struct Damaged: Error, CustomStringConvertible { let description = "the catalogue is damaged; remove it" }
        var bench = try TestBench()
        bench.suite = TestSuite.suite(fixture: Fixture("catalogue") { _, _ in throw Damaged() })
        #expect(await bench.runTrials("--quiet") == .trialFailed)
        #expect(bench.errors.lines.last == "bench: no trial was run: the catalogue is damaged; remove it")
    }

    @Test("results that can no longer be written are summed up all the same, and end with 3")
    func notSaved() async throws {
        var bench = try TestBench()
        let folder = bench.folder
        bench.launcher = FakeLauncher { spec in
            // From the second pair on, a folder is in the place of the file.
            guard spec.order == 2 else { return }
            try FileManager.default.removeItem(atPath: folder.file("latest.json"))
            try FileManager.default.createDirectory(
                atPath: folder.file("latest.json"),
                withIntermediateDirectories: false
            )
        }
        #expect(await bench.runTrials("--pairs", "2") == .trialFailed)
        #expect(bench.errors.lines.last?.contains("the run ended early") == true)
        #expect(bench.errors.lines.last?.contains("kept: 2 trials in") == true)
        #expect(!bench.output.text.isEmpty)
    }

    #if os(Linux)
    @Test("a file besides that could not be written is named with its option; the run did not end early")
    func jsonNotWritten() async throws {
        let bench = try TestBench()
        #expect(await bench.runTrials("--pairs", "1", "--json", "/dev/full") == .trialFailed)
        let line = try #require(bench.errors.lines.last)
        #expect(line.hasPrefix("bench: could not write /dev/full (no space left); name another place with --json"))
        #expect(line.hasSuffix("kept: 4 trials in \(bench.folder.file("latest.json"))"))
        #expect(try bench.folder.names() == ["latest.charts", "latest.html", "latest.json", "latest.md"])
    }
    #endif

    @Test("a destination that takes nothing is refused before any trial")
    func badDestination() async throws {
        var bench = try TestBench()
        bench.launcher = FakeLauncher { _ in Issue.record("a trial ran") }
        try AtomicFile(bench.folder.file("file")).write([])
        #expect(await bench.run("run", "--output", bench.folder.file("file")) == .usage)
        #expect(bench.errors.lines.count == 1)
    }
}
