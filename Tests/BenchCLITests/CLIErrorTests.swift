import Testing

@testable import WastedWorkBenchCLI

@Suite struct CLIErrorTests {
    private static let errors: [CLIError] = [
        .badDuration("x"), .badRate("x"), .badPatience("x"), .notOneService,
        .badCount("x", name: "pairs", range: 1...9), .badSeed("x"), .badFilter("x", reason: "y"),
        .unknownProfile("x", known: ["quick"]), .nothingMatches("x", near: []), .unknownArm("x", near: ["y"]),
        .tooFewArms, .nothingInProfile("quick", filter: "x", others: ["nightly"]), .notAFolder(path: "x"),
        .folderNotMade(path: "x", reason: "y"), .notWritable(path: "x", reason: "y"), .outputFailed(reason: "x"),
        .nothingRun(reason: "x"), .interruptedBeforeResults, .notKept(reason: "x", kept: "y"),
        .notWritten(path: "x", reason: "y", option: "--json", kept: "z"),
        .verdictNotWritten(path: "x", reason: "y", option: "--json"),
    ]

    @Test("every error is one line", arguments: errors)
    func oneLine(_ error: CLIError) {
        #expect(!error.description.contains { $0.isNewline })
        #expect(error.description.count > 15)
    }

    @Test("a bad command ends with 64, what happened later with 3 or 130", arguments: errors)
    func status(_ error: CLIError) {
        switch error {
        case .interruptedBeforeResults: #expect(error.status == .interrupted)
        case .nothingRun, .notKept, .notWritten, .verdictNotWritten, .outputFailed:
            #expect(error.status == .trialFailed)
        default: #expect(error.status == .usage)
        }
    }
}
