import Foundation
import Testing
import WastedWorkProcessSupport

extension WholeProgram {
    /// `bench report FILE`.
    struct ReportTests {
        @Test(
            "every format shows every scenario",
            arguments: [
                ("text", "Wasted work: standard"), ("markdown", "# Wasted work: standard"),
                ("summary", "# Wasted work: standard"), ("html", "<!DOCTYPE html>"), ("json", "{\"schema\":1"),
            ]
        )
        func formats(format: String, beginning: String) async throws {
            let place = try await StandardRun.made().place
            let finished = try await place.bench("report out/latest.json --format \(format)")
            #expect(finished.code == 0 && finished.errors.isEmpty)
            #expect(finished.output.lowercased().hasPrefix(beginning.lowercased()), "\(finished.output.prefix(80))")
            for scenario in StandardRun.scenarios { #expect(finished.output.contains(scenario)) }
        }

        @Test(
            "every format for other tools is written, to stdout and to a file",
            arguments: [
                "github-benchmark-smaller", "github-benchmark-bigger", "bencher", "jmh", "openmetrics", "influx", "go",
                "junit", "annotations",
            ]
        )
        func exchange(format: String) async throws {
            let place = try Sandbox()
            let source = try await StandardRun.made().place.file("out/latest.json")
            let printed = try await place.bench("report \(source) --format \(format)")
            #expect(printed.code == 0 && printed.errors.isEmpty)
            let written = try await place.bench("report \(source) --format \(format) --output file")
            #expect(written.code == 0 && written.output.isEmpty && written.errors.isEmpty)
            #expect(try place.text("file") == printed.output)
            #expect(printed.output.contains("database-query") || format == "annotations")
        }

        @Test("a report made later equals the one that the run wrote")
        func sameReport() async throws {
            let place = try await StandardRun.made().place
            let finished = try await place.bench("report out/latest.json --format html")
            #expect(try finished.output == place.text("out/latest.html"))
        }

        @Test("--output writes Markdown and its charts, and each chart that it refers to is there")
        func withCharts() async throws {
            let place = try Sandbox()
            let source = try await StandardRun.made().place.file("out/latest.json")
            let finished = try await place.bench("report \(source) --format markdown --output r.md")
            #expect(finished.code == 0 && finished.output.isEmpty && finished.errors.isEmpty)
            let names = try place.text("r.md").matches(of: /\]\(r\.charts\/([^)]+)\)/).map { String($0.1) }
            #expect(!names.isEmpty && place.names(in: "r.charts") == names.sorted())
        }

        @Test("--output writes the report to a file and nothing to stdout")
        func toFile() async throws {
            let place = try Sandbox()
            let standard = try await StandardRun.made().place
            let source = standard.file("out/latest.json")
            let finished = try await place.bench("report \(source) --format html --output r.html")
            #expect(finished.code == 0 && finished.output.isEmpty && finished.errors.isEmpty)
            #expect(try place.text("r.html") == standard.text("out/latest.html"))
        }

        @Test(
            "a file that is no result is told in one line, with 64",
            arguments: [
                ("missing.json", nil, "no result file at missing.json"),
                ("empty.json", "", "empty.json is empty"),
                ("list.json", "[1, 2]", "it is a list"),
                ("notes.md", "# Notes", "is not JSON"),
                ("newer.json", "{\"schema\": 99}", "result schema 99, this bench reads up to 1"),
            ] as [(String, String?, String)]
        )
        func wrongFile(name: String, text: String?, complaint: String) async throws {
            let place = try Sandbox()
            try text?.write(toFile: place.file(name), atomically: false, encoding: .utf8)
            let finished = try await place.bench("report \(name)")
            #expect(finished.code == 64 && finished.output.isEmpty)
            #expect(finished.errorLines.count == 1 && finished.errors.contains(complaint), "\(finished.errors)")
        }

        @Test("a truncated file is told as such, wherever it is cut", arguments: [10, 500, 3000])
        func truncated(length: Int) async throws {
            let place = try Sandbox()
            let whole = try await StandardRun.made().place.text("out/latest.json")
            try String(whole.prefix(length)).write(toFile: place.file("cut.json"), atomically: false, encoding: .utf8)
            let finished = try await place.bench("report cut.json")
            #expect(finished.code == 64 && finished.output.isEmpty)
            #expect(finished.errors.contains("cut.json is cut off after \(length) bytes"), "\(finished.errors)")
        }
    }
}
