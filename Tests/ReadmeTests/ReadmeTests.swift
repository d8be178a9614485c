import Foundation
import Testing
import WastedWorkProcessSupport

/// What the README says is so.
@Suite(.serialized, .timeLimit(.minutes(2)))
struct ReadmeTests {
    @Test("every quick command of the README ends as the README says")
    func commands() async throws {
        let place = try Sandbox()
        try await measureSomething(in: place)
        let commands = try Readme().commands.filter(\.isQuick)
        #expect(commands.count > 5)
        for command in commands {
            let line = try command.line.replacing(ReadmeCommand.programs, with: Program.folder().path + "/")
            let finished = try await place.run(Program(path: "/bin/sh"), ["-c", line])
            #expect(finished.code == command.exitCode, "\(command): \(finished.errors)")
            #expect(finished.output.isEmpty == (command.exitCode != 0), "\(command)")
        }
    }

    @Test("the other commands are targets of the Makefile")
    func makeTargets() throws {
        let readme = try Readme()
        let targets = try Set(Readme.file("Makefile").matches(of: #/\n([a-z]+): /#).map(\.1))
        let named = Set(readme.text.matches(of: /(?:`|\n)make ([a-z]+)/).map(\.1))
        #expect(named.isSuperset(of: ["bench", "test"]) && named.isSubset(of: targets))
        for command in readme.commands where !command.isQuick { #expect(command.line.hasPrefix("make ")) }
    }

    @Test("the workflows run targets of the Makefile, and scripts that are there")
    func workflows() throws {
        let targets = try Set(Readme.file("Makefile").matches(of: #/\n([a-z-]+): /#).map(\.1))
        for name in ["test", "nightly", "weekly"] {
            let text = try Readme.file(".github/workflows/\(name).yml")
            let run = text.matches(of: #/run: make ([a-z-]+)/#).map(\.1)
            #expect(Set(run).isSubset(of: targets), "\(name): \(run)")
            for script in text.matches(of: #/ ((?:scripts|\.ci)\/[a-z\/-]+)/#).map(\.1) {
                let path = Readme.folder.appending(path: String(script)).path
                #expect(FileManager.default.isExecutableFile(atPath: path), "\(name): \(script)")
            }
        }
    }

    @Test("the example in the README is the file that is compiled")
    func exampleIsTheFile() throws {
        let blocks = try Readme().blocks(in: "swift")
        #expect(try blocks == [Readme.file("Tests/ReadmeTests/Example/Main.swift")])
    }

    @Test("the example lists its scenario, runs it in both arms and writes its reports")
    func exampleRuns() async throws {
        let place = try Sandbox()
        let example = try Program("ReadmeExample")
        let listed = try await place.run(example, ["list"])
        #expect(listed.code == 0 && listed.output.contains("statement/exponential"))
        let finished = try await place.run(example, ["run", "--pairs", "1", "--window", "100ms"])
        #expect(finished.code == 0, "\(finished.errors)")
        #expect(finished.output.contains("statement/exponential  (1 pair, withoutCancellation → withCancellation)"))
        #expect(place.names() == ["latest.charts", "latest.html", "latest.json", "latest.md"])
    }

    @Test("the map names every module, with what it imports")
    func map() throws {
        let rows = try Readme().rows(under: "Map of `Sources`")
        let modules = try Readme.file("Package.swift").matches(of: Self.module)
        #expect(modules.count >= 10)
        for module in modules {
            let imports = module.2?.matches(of: /[A-Z]\w+/).map { String($0.0) } ?? []
            let row = try #require(rows.first { $0[0] == module.1 }, "\(module.1) is missing")
            #expect(row[2] == (imports.isEmpty ? "–" : imports.joined(separator: ", ")), "\(module.1)")
        }
        for folder in rows.flatMap({ $0[0].split(separator: ", ") }) {
            #expect(FileManager.default.fileExists(atPath: Readme.folder.appending(path: "Sources/\(folder)").path))
        }
    }

    /// A module in the manifest: its name, and the list of its imports if there is one.
    private static var module: Regex<(Substring, Substring, Substring?)> {
        /module\(\s*"(\w+)"(?:,\s*imports: \[([^\]]*)\])?/
    }

    @Test("the exit codes of the README are those of the help")
    func exitCodes() async throws {
        let help = try await Sandbox().run(Program("bench"), ["--help"]).output
        let rows = try Readme().rows(under: "Commands")
        #expect(rows.map { $0[0] } == ["0", "2", "3", "4", "5", "6", "64", "130"])
        for row in rows { #expect(help.contains("\n  \(row[0]) ")) }
    }

    /// The report commands read what an earlier run has left behind.
    private func measureSomething(in place: Sandbox) async throws {
        try FileManager.default.createDirectory(atPath: place.file("reports"), withIntermediateDirectories: false)
        let arguments = ["run", "--filter", "calibration/known-cpu", "--pairs", "1", "--window", "50ms", "--quiet"]
        #expect(try await place.run(Program("bench"), arguments).code == 0)
    }
}
