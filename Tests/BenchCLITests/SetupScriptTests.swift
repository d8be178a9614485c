import Foundation
import Testing

/// Runs `scripts/setup` where all that it calls is a script of the test's.
@Suite struct SetupScriptTests {
    private let machine: ScriptedMachine

    init() throws {
        machine = try ScriptedMachine(script: "scripts/setup")
        try machine.add("swift", "echo 'Swift version 6.3.1 (swift-6.3.1-RELEASE)'")
        try machine.add("pkg-config", "exit 0")
        try machine.add("id", "echo 0")
        try machine.add("apt-get", "exit 0")
    }

    @Test("where all is there nothing is done and nothing said")
    func complete() throws {
        let result = try machine.run()
        #expect(result.status == 0)
        #expect(result.errors.isEmpty)
        #expect(!result.calls.contains { $0.hasPrefix("apt-get") })
    }

    @Test("only what is missing is installed, after one update")
    func missing() throws {
        try machine.add("pkg-config", "test $2 != libcurl")
        let result = try machine.run()
        #expect(result.status == 0)
        let calls = result.calls.filter { $0.hasPrefix("apt-get") }
        #expect(calls.count == 2)
        #expect(calls.first?.hasSuffix(" update") == true)
        #expect(calls.last?.hasSuffix(" install --yes --no-install-recommends libcurl4-openssl-dev") == true)
    }

    @Test("a command that is asked for is installed too")
    func extraCommand() throws {
        let result = try machine.run("make", "id")
        #expect(result.calls.last?.hasSuffix("--no-install-recommends make") == true)
    }

    @Test("what Python needs to make environments is a package without a command", arguments: ["exit 0", "exit 1"])
    func environments(_ answer: String) throws {
        try machine.add("python3", answer)
        let result = try machine.run("python3", "python3-venv")
        let isThere = !result.calls.contains { $0.hasPrefix("apt-get") }
        #expect(isThere == (answer == "exit 0"))
        #expect(isThere || result.calls.last?.hasSuffix("--no-install-recommends python3-venv") == true)
    }

    @Test("without pkg-config all is asked for")
    func withoutPkgConfig() throws {
        try machine.remove("pkg-config")
        let result = try machine.run()
        #expect(result.calls.last?.hasSuffix(" pkg-config libsqlite3-dev libcurl4-openssl-dev") == true)
    }

    @Test("who is not root uses sudo, and is asked for no password where nobody can type one")
    func sudo() throws {
        try machine.add("pkg-config", "test $2 != sqlite3")
        try machine.add("id", "echo 1000")
        try machine.add("sudo", "exit 0")
        let calls = try machine.run().calls.filter { $0.hasPrefix("sudo") }
        #expect(calls.count == 2)
        #expect(calls.allSatisfy { $0.hasPrefix("sudo -n env DEBIAN_FRONTEND=noninteractive apt-get ") })
    }

    @Test("without sudo the command to run is named")
    func withoutSudo() throws {
        try machine.add("pkg-config", "test $2 != sqlite3")
        try machine.add("id", "echo 1000")
        let result = try machine.run()
        #expect(result.status == 1)
        #expect(result.errors.contains("run 'apt-get install libsqlite3-dev' as root"))
        #expect(!result.calls.contains { $0.hasPrefix("apt-get") })
    }

    @Test("without apt the missing package is named in one line, with what to do")
    func withoutApt() throws {
        try machine.add("pkg-config", "test $2 != sqlite3")
        try machine.remove("apt-get")
        let result = try machine.run()
        #expect(result.status == 1)
        #expect(result.errors.hasPrefix("setup: missing: libsqlite3-dev "))
        #expect(result.errors.contains("Fedora: sqlite-devel"))
        #expect(result.errors.split(separator: "\n").count == 1)
    }

    @Test("lists that cannot be refreshed do not keep packages from being installed")
    func staleLists() throws {
        try machine.add("pkg-config", "test $2 != sqlite3")
        try machine.add("apt-get", "case \"$*\" in *update) exit 100 ;; esac")
        #expect(try machine.run().status == 0)
    }

    @Test("a package that cannot be installed is named")
    func notInstalled() throws {
        try machine.add("pkg-config", "test $2 != sqlite3")
        try machine.add("apt-get", "case \"$*\" in *install*) exit 100 ;; esac")
        let result = try machine.run()
        #expect(result.status == 1)
        #expect(result.errors.contains("apt-get could not install libsqlite3-dev"))
    }

    @Test("a missing toolchain is one clear line")
    func noToolchain() throws {
        try machine.remove("swift")
        let result = try machine.run()
        #expect(result.status == 1)
        #expect(result.errors.hasPrefix("setup: no Swift toolchain on PATH: install Swift 6.3 or newer"))
        #expect(result.errors.split(separator: "\n").count == 1)
    }

    @Test("a toolchain that is too old is one clear line", arguments: ["5.10.1", "6.2.4"])
    func oldToolchain(_ version: String) throws {
        try machine.add("swift", "echo 'Swift version \(version) (swift-\(version)-RELEASE)'")
        let result = try machine.run()
        #expect(result.status == 1)
        #expect(result.errors.hasPrefix("setup: Swift \(version) is too old: install Swift 6.3 or newer"))
    }

    @Test(
        "a newer toolchain will do",
        arguments: [
            "Swift version 6.3 (swift-6.3-RELEASE)", "Apple Swift version 6.10.1 (swiftlang-6.10.1.1.1)",
            "Swift version 7.0-dev (LLVM 1, Swift 2)",
        ]
    )
    func newToolchain(_ line: String) throws {
        try machine.add("swift", "echo '\(line)'")
        #expect(try machine.run().status == 0)
    }
}
