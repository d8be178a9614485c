import Foundation
import Testing
import WastedWorkProcessSupport
import WastedWorkResults

extension WholeProgram {
    /// What a person sees of `bench run`.
    struct RunTests {
        @Test("a run ends with exit code 0 and exactly three files")
        func files() async throws {
            let standard = try await StandardRun.made()
            #expect(standard.finished.code == 0, "\(standard.finished.errors)")
            #expect(standard.place.names(in: "out") == ["latest.charts", "latest.html", "latest.json", "latest.md"])
            #expect(standard.place.names() == ["out"])
        }

        @Test("the result file holds a trial of every arm of every scenario, all on the load of one seed")
        func trials() async throws {
            let run = try await StandardRun.made().run
            #expect(run.schema == 1 && run.failures.isEmpty && !run.interrupted)
            for scenario in StandardRun.scenarios {
                let trials = run.trials.filter { $0.scenario == scenario }
                #expect(trials.map(\.arm).sorted() == StandardRun.arms.sorted())
                #expect(Set(trials.map(\.seed)).count == 1)
                #expect(Set(trials.map { $0[.intents] }).count == 1)
            }
        }

        @Test("real work was measured: queries, calls and their gateway, batches", arguments: StandardRun.scenarios)
        func realWork(scenario: String) async throws {
            let run = try await StandardRun.made().run
            let trial = try #require(run.trials.first { $0.scenario == scenario && $0.arm == "withCancellation" })
            #expect(try #require(trial[.workTotal]) > 0)
            #expect(try #require(trial[.cpuProcess]) > 0)
            #expect(try #require(trial[.holdTotal]) > 0)
            #expect((trial[.upstreamCPU] ?? 0 > 0) == scenario.hasPrefix("http-call"))
        }

        @Test("the integrity counters of every trial are 0")
        func integrity() async throws {
            for trial in try await StandardRun.made().run.trials where trial.scenario != "background-loop/exponential" {
                #expect(trial[.leasesLeaked] == 0 && trial[.strayCancels] == 0)
                #expect(trial[.stuckWaiters] == 0)
            }
        }

        @Test("the summary on stdout has each scenario's four leading figures and a sentence")
        func summary() async throws {
            let output = try await StandardRun.made().finished.output
            for scenario in StandardRun.scenarios { #expect(output.contains("\n\(scenario)  (1 pair")) }
            for figure in ["orphaned CPU", "orphaned hold", "peak memory", "goodput"] {
                #expect(output.split(separator: figure).count == StandardRun.scenarios.count + 1, "\(figure)")
            }
            #expect(output.contains("Only orphaned work, done after the client left"))
            #expect(!output.contains("\u{1B}"))
        }

        @Test("away from a terminal progress is a line a pair, and the last line names the reports")
        func progress() async throws {
            let lines = try await StandardRun.made().finished.complaints
            for scenario in StandardRun.scenarios {
                #expect(lines.count { $0.hasPrefix("\(scenario): pair 1 of 1 done") } == 1)
            }
            #expect(lines.last == "reports: out/latest.md, out/latest.html, out/latest.json")
            #expect(!lines.contains { $0.contains("\r") })
        }

        @Test("a debug build says so in one line, and its report bears it; a release build does not")
        func debugBuild() async throws {
            let standard = try await StandardRun.made()
            let lines = standard.finished.errorLines.count { $0.contains("this is a debug build") }
            let isBorne = try standard.place.text("out/latest.md").contains("debug build")
            #if DEBUG
            #expect(lines == 1 && isBorne)
            #else
            #expect(lines == 0 && !isBorne)
            #endif
        }

        @Test("the command in the report runs the same load again")
        func reproduction() async throws {
            let standard = try await StandardRun.made()
            let run = try standard.run
            let options = run.command.replacing("bench run", with: "").replacing("'", with: "")
            let finished = try await Sandbox().bench("run --dry-run \(options)")
            #expect(finished.code == 0, "\(finished.errors)")
            #expect(finished.output.contains("seed 7") && finished.output.contains("9 trials"))
        }

        @Test("a quiet run says nothing but its summary")
        func quiet() async throws {
            let finished = try await Sandbox().smallestRun("--quiet")
            #expect(finished.code == 0 && finished.complaints.isEmpty, "\(finished.errors)")
            #expect(finished.output.contains("calibration/known-cpu"))
        }

        @Test("reports go where there is a folder for them, else here")
        func defaultFolder() async throws {
            let place = try Sandbox()
            try FileManager.default.createDirectory(atPath: place.file("reports"), withIntermediateDirectories: false)
            _ = try await place.smallestRun("--quiet")
            #expect(place.names() == ["reports"])
            #expect(place.names(in: "reports") == ["latest.charts", "latest.html", "latest.json", "latest.md"])
        }

        @Test("bench alone is bench run")
        func noSubcommand() async throws {
            let place = try Sandbox()
            let finished = try await place.bench("--filter known-cpu --dry-run")
            #expect(finished.code == 0 && finished.output.contains("calibration/known-cpu"))
        }

        @Test("a time budget that no second pair fits into ends the run after the first, which is no failure")
        func timeBudget() async throws {
            let place = try Sandbox()
            let finished = try await place.bench(
                "run --filter known-cpu --pairs 50 --window 50ms --time-budget 100ms"
            )
            let run = try ResultFile.read(place.file("latest.json"))
            #expect(finished.code == 0 && run.trials.count < 100 && run.trials.count >= 2)
            #expect(finished.errors.contains("time budget is used up"))
        }
    }
}
