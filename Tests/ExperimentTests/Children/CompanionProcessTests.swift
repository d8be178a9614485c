import Testing
import WastedWorkConnections

@testable import WastedWorkExperiment

extension ChildTests {
    struct CompanionProcessTests {
        @Test("a companion announces itself, is told to stop, and says its last words")
        func conversation() async throws {
            let script = try Script(
                #"echo "$@" >"$here/arguments"; echo 8080; read -r line; echo "heard $line"; echo bye"#
            )
            let companion = try await launch(script, arguments: ["--kind", "attentive"])
            #expect(companion.announcement == "8080")
            #expect(try await companion.stop() == "heard stop\nbye\n")
            #expect(script.read("arguments") == "companion gateway --kind attentive")
        }

        @Test("its process is the one that is told of")
        func processID() async throws {
            let script = try Script(#"echo $$; read -r line"#)
            let companion = try await launch(script)
            #expect(companion.announcement == "\(companion.processID)")
            _ = try await companion.stop()
        }

        @Test("stopping twice gives the same last words")
        func stopTwice() async throws {
            let companion = try await launch(try Script("echo ready; read -r line; echo bye"))
            #expect(try await companion.stop() == "bye\n")
            #expect(try await companion.stop() == "bye\n")
        }

        @Test("last words larger than a pipe's buffer arrive whole")
        func longLastWords() async throws {
            let companion = try await launch(try Script("echo ready; read -r line; seq 1 50000"))
            let words = try await companion.stop()
            #expect(words.hasPrefix("1\n2\n") && words.hasSuffix("\n50000\n") && words.utf8.count == 288_894)
        }

        @Test(
            "a companion that ends before it is ready is named",
            arguments: ["exit 0", "exit 3", "printf half; exit 0"]
        )
        func neverReady(body: String) async throws {
            let script = try Script(body)
            let error = await #expect(throws: ExperimentError.self) { try await launch(script) }
            #expect("\(error, default: "none")".hasPrefix("companion 'gateway' ended") == true)
        }

        @Test("a companion that crashes meanwhile is named when it is stopped")
        func crashed() async throws {
            let script = try Script(#"echo $$ >"$here/child"; echo ready; kill -SEGV $$"#)
            let companion = try await launch(script)
            #expect(try await eventually { !script.isRunning("child") })
            let error = await #expect(throws: ExperimentError.self) { try await companion.stop() }
            #expect("\(error, default: "none")".hasPrefix("companion 'gateway' ended by") == true)
        }

        @Test("an executable that is not there is an error that names the companion")
        func missingExecutable() async throws {
            let error = await #expect(throws: ExperimentError.self) {
                try await CompanionProcess.launch("gateway", arguments: [], executable: "/nowhere/bench")
            }
            #expect("\(error, default: "none")".hasPrefix("companion 'gateway' could not be run (") == true)
        }

        @Test("a companion that the suite does not have is named")
        func unknown() async throws {
            let context = TrialContext(
                parameters: Parameters(),
                seed: 1,
                window: .seconds(1),
                queueLimits: .none,
                companions: [:],
                executable: "/bin/false"
            )
            await #expect(throws: ExperimentError.unknownCompanion("gateway")) { try await context.launch("gateway") }
        }

        private func launch(_ script: Script, arguments: [String] = []) async throws -> CompanionProcess {
            try await CompanionProcess.launch("gateway", arguments: arguments, executable: script.path)
        }
    }
}
