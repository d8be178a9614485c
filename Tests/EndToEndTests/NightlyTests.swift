import Foundation
import Testing
import WastedWorkProcessSupport

extension WholeProgram {
    /// The steps of .github/workflows/nightly.yml, carried out with a run of a few seconds.
    struct NightlyTests {
        private func place() async throws -> WorkflowPlace {
            // Two pairs establish nothing by a test, so that only what is judged strictly can alarm here.
            let options = "--profile nightly --filter busy-pool --pairs 2 --window 600ms --quiet"
            return try await WorkflowPlace(
                "nightly.yml",
                overrides: ["BENCH": try Program("PlantedSuite").path, "RUN_OPTIONS": options]
            )
        }

        @Test("nights without a change are green, and each is kept on the branch")
        func unchanged() async throws {
            let workflow = try await place()
            for number in 1...2 {
                let night = try await workflow.night()
                let isGreen = night.isGreen
                #expect(isGreen, "night \(number): \(night.printed)")
                #expect(
                    Set(night.codes.keys) == [
                        "forget", "set up", "fetch the history", "run", "check", "keep", "report",
                    ]
                )
                #expect(night.summary.contains("Wasted work: planted, nightly profile"), "\(night.printed)")
                #expect(night.summary.contains("## ") == true)
                let kept = try await workflow.bash("git ls-tree --name-only bench-history | grep -c run$", in: "origin")
                #expect(kept.output == "\(number)\n", "\(kept.errors)")
            }
            #expect(workflow.place.names(in: "night/reports").contains("trend.html"))
            #expect(try workflow.place.text("night/reports/junit.xml").contains("failures=\"0\""))
        }

        @Test("a lost lease turns the night red, is named in its summary, and the night is kept all the same")
        func regression() async throws {
            let workflow = try await place()
            let isGreen = try await workflow.night().isGreen
            #expect(isGreen)
            let night = try await workflow.night(["PLANTED": "lostLease"])
            #expect(night.codes["run"] == 3 && night.codes["check"] == 2, "\(night.printed)")
            #expect(night.codes["keep"] == 0 && night.codes["report"] == 0, "\(night.printed)")
            #expect(night.summary.contains("REGRESSED") && night.summary.contains("integrity.leasesLeaked"))
            #expect(night.printed.contains("::error title=integrity.leasesLeaked of busy-pool/exponential::"))
            #expect(night.printed.contains("confirmed by a repetition"))
            let kept = try await workflow.bash("git ls-tree --name-only bench-history | grep -c run$", in: "origin")
            #expect(kept.output == "2\n")
        }

        @Test("a night without a run is red, and neither judges nor keeps the older results of the checkout")
        func noRun() async throws {
            let workflow = try await place()
            let older = try workflow.place.text("checkout/reports/latest.json")
            #expect(!older.isEmpty)
            let night = try await workflow.night(["RUN_OPTIONS": "--profile nightly --filter nothing-of-that-name"])
            #expect(night.codes["run"] == 64, "\(night.printed)")
            for step in ["check", "keep", "report"] { #expect(night.codes[step] == 64, "\(step): \(night.printed)") }
            #expect(!night.printed.contains(": kept") && night.summary.isEmpty, "\(night.printed)")
            let branches = try await workflow.bash("git branch --list bench-history", in: "origin")
            #expect(branches.code == 0 && branches.output.isEmpty)
        }

        @Test("nor does a night whose history could not be had")
        func noHistory() async throws {
            let workflow = try await place()
            let night = try await workflow.night(["HISTORY_REMOTE": "nowhere"])
            #expect(night.codes["fetch the history"] == 1 && night.codes["run"] == nil, "\(night.printed)")
            for step in ["check", "keep"] { #expect(night.codes[step] == 64, "\(step): \(night.printed)") }
            #expect(!night.printed.contains(": kept"), "\(night.printed)")
        }

        @Test("of others it uses the checkout and the upload, and nothing else")
        func actions() async throws {
            #expect(try await place().actions == ["actions/checkout@v4", "actions/upload-artifact@v4"])
        }
    }
}
