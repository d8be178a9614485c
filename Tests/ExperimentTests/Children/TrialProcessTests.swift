import Foundation
import Testing
import WastedWorkResults

@testable import WastedWorkExperiment

extension ChildTests {
    struct TrialProcessTests {
        private let spec = TrialSpec.sample("a", pair: 2)

        @Test("a child is run as 'trial', reads its specification, and its answer is the result")
        func result() async throws {
            let script = try Script(
                #"echo "$@" >"$here/arguments"; read -r line; echo "$line" >"$here/spec"; cat "$here/answer""#
            )
            try script.write(json(.sample(spec)), to: "answer")
            #expect(try await launch(script) == .sample(spec))
            #expect(script.read("arguments") == "trial")
            let told = try JSONDecoder().decode(TrialSpec.self, from: Data((script.read("spec") ?? "").utf8))
            #expect(told == spec)
        }

        @Test("an answer larger than a pipe's buffer arrives whole, whatever is said on standard error")
        func largeAnswer() async throws {
            let script = try Script(#"head -c 1000000 /dev/zero >&2; cat "$here/answer""#)
            var result = TrialResult.sample(spec)
            result.warnings = (0..<20_000).map { "warning number \($0)" }
            try script.write(json(result), to: "answer")
            #expect(try await launch(script) == result)
        }

        @Test("a child that is gone before it was told anything is told of by its status")
        func goneAtOnce() async throws {
            #expect(await fault(of: try Script("exit 7"))?.reason == "exit code 7, without a word")
        }

        @Test("the last line on standard error is the reason, and the end of it is kept")
        func exitCode() async throws {
            let fault = await fault(of: try Script("echo first >&2; echo 'no such table' >&2; exit 1"))
            #expect(fault == TrialFault(reason: "exit code 1: no such table", stderr: "first\nno such table\n"))
        }

        @Test("of a noisy standard error both ends are kept")
        func noisyChild() async throws {
            let fault = await fault(of: try Script("seq 1 100000 >&2; exit 2"))
            #expect(fault?.reason == "exit code 2: 100000")
            let text = try #require(fault?.stderr)
            #expect(text.hasPrefix("1\n2\n3\n") && text.hasSuffix("\n99999\n100000\n"))
            #expect(text.contains("\n… 582751 bytes left out …\n"))
        }

        @Test(
            "a crash is named by its signal",
            arguments: [("ABRT", "6 (Aborted)"), ("SEGV", "11 (Segmentation fault)")]
        )
        func crash(signal: String, name: String) async throws {
            let fault = await fault(of: try Script("echo oops >&2; kill -\(signal) $$; sleep 60"))
            #expect(fault == TrialFault(reason: "crashed by signal \(name)", stderr: "oops\n"))
        }

        @Test("a child that is killed by another is no crash of its own")
        func killed() async throws {
            let fault = await fault(of: try Script("kill -KILL $$"))
            #expect(fault?.reason == "was killed by signal 9, as the system does when memory runs out")
        }

        @Test("garbage is shown by its beginning")
        func garbage() async throws {
            let fault = await fault(of: try Script("echo 'hello world'; echo more"))
            #expect(fault?.reason == "answered with 17 bytes that are no trial's result, from 'hello world' on")
        }

        @Test("an answer that was cut off is garbage")
        func truncated() async throws {
            let script = try Script(#"cat "$here/answer""#)
            try script.write(String(json(.sample(spec)).dropLast(5)), to: "answer")
            #expect(await fault(of: script)?.reason.contains("are no trial's result, from '{") == true)
        }

        @Test("a child that says nothing gave no result")
        func silence() async throws {
            #expect(await fault(of: try Script("exit 0"))?.reason == "ended without a result")
        }

        @Test("an executable that is not there is named in one line")
        func missingExecutable() async throws {
            let process = TrialProcess(executable: "/nowhere/bench")
            let fault = await #expect(throws: TrialFault.self) { try await process.run(spec) }
            #expect(fault?.reason.hasPrefix("the trial's process could not be run (") == true)
            #expect(fault?.reason.contains("/nowhere/bench") == true && fault?.reason.contains("\n") == false)
        }
    }
}

// MARK: - Who is left behind

extension ChildTests.TrialProcessTests {
    /// Starts a grandchild, says so, and hangs with it; both note their numbers.
    private static let hangingFamily = #"""
        echo $$ >"$here/child"; sleep 60 & echo $! >"$here/grandchild"; echo 'got stuck' >&2
        """#

    @Test("a child that hangs is killed with all that it started, and what it said is kept")
    func hangs() async throws {
        let script = try Script(Self.hangingFamily + "; wait")
        let fault = await fault(of: script, within: .milliseconds(500))
        #expect(fault == TrialFault(reason: "did not finish within 0.5 seconds and was killed", stderr: "got stuck\n"))
        #expect(try await eventually { !script.isRunning("child") && !script.isRunning("grandchild") })
    }

    @Test("a child that closes its output and hangs is killed as well")
    func hangsSilently() async throws {
        let script = try Script(Self.hangingFamily + "; exec >&- 2>&-; wait")
        let fault = await fault(of: script, within: .milliseconds(500))
        #expect(fault?.reason == "did not finish within 0.5 seconds and was killed")
        #expect(try await eventually { !script.isRunning("child") && !script.isRunning("grandchild") })
    }

    @Test("what a child leaves behind when it crashes is killed")
    func crashLeavesNothing() async throws {
        let script = try Script(Self.hangingFamily + "; kill -SEGV $$")
        #expect(await fault(of: script)?.reason == "crashed by signal 11 (Segmentation fault)")
        #expect(try await eventually { !script.isRunning("grandchild") })
    }

    @Test("cancelling kills the child with all that it started, and is a cancellation, not a fault")
    func cancelled() async throws {
        let script = try Script(Self.hangingFamily + "; wait")
        let run = Task { try await launch(script) }
        #expect(try await eventually { script.isRunning("grandchild") })
        run.cancel()
        await #expect(throws: CancellationError.self) { try await run.value }
        #expect(try await eventually { !script.isRunning("child") && !script.isRunning("grandchild") })
    }

    @Test("a child that is asked to end by a cancellation and exits on its own is no fault either")
    func cancelledAndExits() async throws {
        let script = try Script(#"echo $$ >"$here/child"; while read -r line; do :; done; exit 1"#)
        let run = Task { try await launch(script) }
        #expect(try await eventually { script.isRunning("child") })
        run.cancel()
        await #expect(throws: CancellationError.self) { try await run.value }
    }

    @Test("a run that is cancelled before it starts leaves no child")
    func cancelledBefore() async throws {
        let script = try Script(Self.hangingFamily + "; wait")
        let run = Task {
            withUnsafeCurrentTask { $0?.cancel() }
            return try await launch(script)
        }
        await #expect(throws: CancellationError.self) { try await run.value }
        #expect(try await eventually { !script.isRunning("child") && !script.isRunning("grandchild") })
    }

    @Test("the child's standard input stays open while it runs")
    func inputStaysOpen() async throws {
        // The second read times out with the input open; at its end it would return at once.
        let script = try Script(#"read -r line; timeout 0.1 cat; echo $? >"$here/status"; cat "$here/answer""#)
        try script.write(json(.sample(.sample("a", pair: 2))), to: "answer")
        _ = try await launch(script)
        #expect(script.read("status") == "124")
    }
}

extension ChildTests.TrialProcessTests {
    private func launch(_ script: Script, within limit: Duration = .seconds(30)) async throws -> TrialResult {
        try await TrialProcess(executable: script.path) { _ in limit }.run(spec)
    }

    private func fault(of script: Script, within limit: Duration = .seconds(30)) async -> TrialFault? {
        await #expect(throws: TrialFault.self) { try await launch(script, within: limit) }
    }

    private func json(_ result: TrialResult) throws -> String {
        String(decoding: try JSONEncoder().encode(result), as: UTF8.self)
    }
}
