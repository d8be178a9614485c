import Testing
import WastedWorkProcessSupport

extension WholeProgram {
    /// What a terminal shows.
    struct ScreenTests {
        @Test("on a terminal progress is one live line with trial, scenario, arm, and no line a pair")
        func liveLine() async throws {
            let place = try Sandbox()
            let finished = try await place.runOnTerminal(Program("bench"), Sandbox.smallest.words)
            #expect(finished.code == 0)
            #expect(finished.output.contains("\rtrial 1 of 2: calibration/known-cpu, with"))
            #expect(finished.output.contains("\rtrial 2 of 2"))
            #expect(!finished.output.contains("pair 1 of 1 done"))
        }

        @Test("a failed trial is red on a terminal, unless NO_COLOR is set")
        func colours() async throws {
            let place = try Sandbox()
            let arguments = "run --filter faulty/exit --pairs 1 --window 50ms".words
            let coloured = try await place.runOnTerminal(Program("FaultySuite"), arguments)
            let plain = try await place.runOnTerminal(
                Program("FaultySuite"),
                arguments,
                environment: ["NO_COLOR": "1"]
            )
            #expect(coloured.code == 3 && coloured.output.contains("\u{1B}[31mtrial 1 of 2 failed"))
            #expect(plain.code == 3 && plain.output.contains("trial 1 of 2 failed"))
            #expect(!plain.output.contains("\u{1B}"))
        }

        @Test(
            "help of every command has examples and exit code 0",
            arguments: ["", "run", "list", "report", "doctor", "predict"]
        )
        func help(command: String) async throws {
            let finished = try await Sandbox().bench("\(command) --help")
            #expect(finished.code == 0 && finished.errors.isEmpty)
            #expect(finished.output.contains("EXAMPLES:") && finished.output.contains("bench \(command)"))
        }

        @Test("list names every scenario and arm, and hides what only a run starts")
        func list() async throws {
            let finished = try await Sandbox().bench("list")
            #expect(finished.code == 0 && finished.errors.isEmpty)
            for name in StandardRun.scenarios + StandardRun.arms { #expect(finished.output.contains(name)) }
            #expect(!finished.output.contains("companion"))
        }

        @Test("doctor has a remedy under every warning")
        func doctor() async throws {
            let lines = try await Sandbox().bench("doctor").output.split(separator: "\n")
            #expect(lines.contains { $0.contains("SQLite") } && lines.contains { $0.contains("libcurl") })
            for (line, next) in zip(lines, lines.dropFirst()) where line.hasPrefix("warn") {
                #expect(next.contains("→"), "\(line)")
            }
        }

        @Test("a dry run prints the schedule, runs nothing and writes nothing")
        func dryRun() async throws {
            let place = try Sandbox()
            let finished = try await place.bench("run --filter ^database-query/ --dry-run")
            #expect(finished.code == 0 && finished.errors.isEmpty)
            #expect(finished.output.contains("database-query/patient") && finished.output.contains("36 trials, about"))
            #expect(place.names().isEmpty && place.names(in: "../cache").isEmpty)
        }
    }
}
