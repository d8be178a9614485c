import Testing
import WastedWorkProcessSupport
import WastedWorkResults

extension WholeProgram {
    /// Trials that go wrong, each in its own way.
    struct FaultTests {
        @Test(
            "a trial that goes wrong is reported with its cause",
            arguments: [
                ("crash", "crashed by signal", "Fatal error: Index out of range"),
                ("crash-beside-companion", "crashed by signal", "Fatal error: Index out of range"),
                ("exit", "exit code 7", ""),
                ("killed", "was killed by signal 9", ""),
                ("maker", "the stock list is missing", "the stock list is missing"),
                ("companion", "companion 'stillborn' ended", "the port is taken"),
                ("finish", "the till does not add up", "the till does not add up"),
            ]
        )
        func cause(scenario: String, reason: String, words: String) async throws {
            let faulty = try await FaultyRun.made()
            let failures = faulty.run.failures.filter { $0.scenario == "faulty/\(scenario)" }
            #expect(Set(failures.map(\.arm)) == ["withoutCancellation", "withCancellation"])
            #expect(failures.allSatisfy { $0.reason.contains(reason) }, "\(failures.map(\.reason))")
            #expect(failures.allSatisfy { words.isEmpty || $0.stderr.contains(words) }, "\(failures.map(\.stderr))")
            #expect(faulty.finished.errorLines.contains { $0.contains("failed: faulty/\(scenario), with") })
        }

        @Test("the run goes on after a fault, reports the sound scenarios, and ends with 3")
        func goesOn() async throws {
            let faulty = try await FaultyRun.made()
            #expect(faulty.finished.code == 3)
            for scenario in ["sound", "garbage", "failing", "leak"] {
                #expect(faulty.run.trials.count { $0.scenario == "faulty/\(scenario)" } == 2)
            }
            #expect(faulty.finished.output.contains("faulty/sound  (1 pair"))
            #expect(faulty.finished.output.contains("1 trial of withCancellation failed: exit code 7"))
            #expect(faulty.place.names(in: "out") == ["latest.charts", "latest.html", "latest.json", "latest.md"])
        }

        @Test("nothing that a faulty trial started lives on")
        func leftOver() async throws {
            let faulty = try await FaultyRun.made()
            try await waitUntil("no process is left", within: .seconds(5)) { faulty.place.processes.isEmpty }
        }

        @Test("what a workload prints spoils neither its result nor stdout")
        func garbage() async throws {
            let place = try Sandbox()
            let finished = try await place.faultySuite(
                "run --filter faulty/garbage --pairs 1 --window 50ms --json -"
            )
            let run = try ResultFile.decode(Array(finished.output.utf8), from: "stdout")
            #expect(finished.code == 0 && run.trials.count == 2 && run.failures.isEmpty)
        }

        @Test("requests that fail are counted, and their error is told")
        func failingRequests() async throws {
            let faulty = try await FaultyRun.made()
            let trials = faulty.run.trials.filter { $0.scenario == "faulty/failing" }
            #expect(trials.allSatisfy { ($0[.failures] ?? 0) > 0 && $0[.goodput] == 0 })
            #expect(faulty.finished.output.contains("requests failed: out of stock"))
        }

        @Test("a leaked connection comes before every figure")
        func leak() async throws {
            let output = try await FaultyRun.made().finished.output
            let warning = try #require(output.firstRange(of: "faulty/leak: INTEGRITY: integrity.leasesLeaked counts 1"))
            let figures = try #require(output.firstRange(of: "orphaned CPU"))
            #expect(warning.lowerBound < figures.lowerBound)
        }
    }
}
