import Foundation
import WastedWorkExperiment
import WastedWorkResults

@testable import WastedWorkBenchCLI

/// A command line in surroundings of its own: a folder, streams that are kept, trials that do not run.
struct TestBench {
    let output = MemorySink()
    let errors = MemorySink()
    let interrupts = ManualInterrupts()
    let folder: TemporaryFolder
    var suite = TestSuite.suite()
    var launcher = FakeLauncher()
    var program = "bench"

    init() throws {
        folder = try TemporaryFolder()
    }

    /// Runs `bench` with the arguments.
    func run(_ arguments: String...) async -> ExitStatus {
        await Bench.run(arguments, in: session)
    }

    /// Runs `bench run` with the arguments, with its results in the folder.
    func runTrials(_ arguments: String...) async -> ExitStatus {
        await Bench.run(["run", "--output", folder.path] + arguments, in: session)
    }

    /// The raw values that the last run left.
    func latest() throws -> Run {
        try ResultFile.read(folder.file("latest.json"))
    }

    var session: Session {
        let launcher = launcher
        return Session(
            suite: suite,
            program: program,
            terminal: Terminal(
                output: output,
                errors: errors,
                capabilities: TerminalCapabilities(columns: nil, variables: [:]),
                outputColour: .off,
                helpColumns: 80
            ),
            files: Fixtures.machine,
            folder: "/repo",
            libraries: { Fixtures.libraries },
            launcher: { launcher },
            interrupts: interrupts,
            identity: { RunIdentity(at: Date(timeIntervalSince1970: 1_795_397_441), number: 0x9f3a) }
        )
    }
}
