import Foundation
import Testing
import WastedWorkProcessSupport

extension WholeProgram {
    /// Folders and files that do not take what is to be written. Permissions do not bind root, so these fail for anyone.
    struct PlaceTests {
        @Test(
            "an output folder that cannot be written is refused before anything runs",
            arguments: ["/dev/null/reports", "/dev/full", "/proc/reports", "/proc", "taken/reports"]
        )
        func unusableFolder(folder: String) async throws {
            let place = try Sandbox()
            try "a file".write(toFile: place.file("taken"), atomically: false, encoding: .utf8)
            let finished = try await place.smallestRun("--output \(folder)")
            #expect(finished.code == 64 && finished.output.isEmpty, "\(finished.output)")
            #expect(finished.errorLines.count == 1 && finished.errors.contains("--output"), "\(finished.errors)")
            #expect(place.names() == ["taken"])
        }

        @Test("an output folder below missing ones is made")
        func missingParents() async throws {
            let place = try Sandbox()
            let finished = try await place.smallestRun("--output not/there/yet --quiet")
            #expect(finished.code == 0)
            #expect(place.names(in: "not/there/yet") == ["latest.charts", "latest.html", "latest.json", "latest.md"])
        }

        @Test("a full device for the raw values costs exit code 3, and says what was kept")
        func fullDevice() async throws {
            let place = try Sandbox()
            let finished = try await place.smallestRun("--json /dev/full --output out")
            #expect(finished.code == 3)
            #expect(finished.errorLines.last?.contains("no space left") == true, "\(finished.errors)")
            #expect(finished.errorLines.last?.contains("kept: 2 trials in out/latest.json") == true)
            #expect(place.names(in: "out").contains("latest.json"))
        }

        @Test("a report that does not fit anywhere leaves nothing half-written")
        func fullReport() async throws {
            let place = try await StandardRun.made().place
            let full = try await place.bench("report out/latest.json --output /dev/full")
            #expect(full.code == 64 && full.errors.contains("no space left"))
            let missing = try await place.bench("report out/latest.json --output none/x.md")
            #expect(missing.code == 64 && missing.errors.contains("none does not exist"))
            #expect(place.names() == ["out"])
        }

        @Test("a cache that cannot be made ends the run with 3 and names XDG_CACHE_HOME")
        func noCache() async throws {
            let place = try Sandbox()
            let finished = try await place.bench(
                "run --filter database-query/patient --pairs 1 --output out",
                environment: ["XDG_CACHE_HOME": "/dev/null"]
            )
            #expect(finished.code == 3 && finished.output.isEmpty)
            #expect(finished.complaints.count == 1 && finished.errors.contains("XDG_CACHE_HOME"), "\(finished.errors)")
            #expect(place.names(in: "out").isEmpty)
        }
    }
}
