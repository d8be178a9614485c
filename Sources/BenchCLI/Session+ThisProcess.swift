import WastedWorkExperiment

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

extension Session {
    /// The real surroundings of this process.
    static func ofThisProcess(_ suite: Suite) -> Session {
        Session(
            suite: suite,
            program: Program.name(startedAs: CommandLine.arguments.first),
            terminal: .standard(variables: ProcessInfo.processInfo.environment),
            files: .real,
            folder: FileManager.default.currentDirectoryPath,
            libraries: { await LibraryFact.linked() },
            launcher: { TrialProcess(executable: try ThisExecutable.path()) },
            interrupts: SignalInterrupts(),
            identity: { RunIdentity(at: Date(), number: .random(in: .min ... .max)) }
        )
    }
}
