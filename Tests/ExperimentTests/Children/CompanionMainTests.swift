import Foundation
import Glibc
import Testing
import WastedWorkCancellation

@testable import WastedWorkExperiment

extension ChildTests {
    /// Companions in children of this very program.
    struct CompanionMainTests {
        @Test("a companion announces, works until it is told to stop, and says its last words")
        func conversation() async throws {
            let child = await #expect(processExitsWith: .exitCode(0), observing: [\.standardOutputContent]) {
                let parent = try Parent()
                parent.write("what is this\nstop\n")
                exit(await CompanionMain.run(suite, name: "echo", arguments: ["a", "b"]))
            }
            let output = String(decoding: child?.standardOutputContent ?? [], as: UTF8.self)
            #expect(output.hasSuffix("ready\na b, because of shutdown"))
        }

        @Test("a companion whose parent goes away ends at once")
        func parentGone() async {
            await #expect(processExitsWith: .exitCode(0)) {
                let parent = try Parent()
                parent.end()
                exit(await CompanionMain.run(suite, name: "echo", arguments: []) + 10)
            }
        }

        @Test("an unknown companion is named")
        func unknown() async {
            let child = await #expect(processExitsWith: .exitCode(1), observing: [\.standardErrorContent]) {
                _ = try Parent()
                exit(await CompanionMain.run(suite, name: "nobody", arguments: []))
            }
            let words = String(decoding: child?.standardErrorContent ?? [], as: UTF8.self)
            #expect(words.contains("companion 'nobody' is not in this suite"))
        }
    }
}

private let suite = Suite("sample", companions: [Echo()], scenarios: [])

/// Repeats its arguments when it is told to stop.
private struct Echo: Companion {
    let name = "echo"

    func run(
        arguments: [String],
        announce: @escaping @Sendable (String) -> Void,
        stop: CancellationToken
    ) async throws -> String {
        announce("ready")
        await withCheckedContinuation { continuation in
            _ = stop.onCancel { _ in continuation.resume() }
        }
        return arguments.joined(separator: " ") + ", because of \(stop.reason, default: "nothing")"
    }
}
