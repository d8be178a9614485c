import Glibc
import Testing
import WastedWorkProcessSupport
import WastedWorkResults

extension WholeProgram {
    /// Signals, and who is left after them.
    struct InterruptTests {
        @Test(
            "Ctrl-C keeps and reports the finished pairs, leaves no child, and ends with 130",
            arguments: [SIGINT, SIGTERM]
        )
        func afterAPair(signal: Int32) async throws {
            let place = try Sandbox()
            let arguments = "run --filter known-cpu --pairs 9 --window 100ms --output out".words
            let finished = try await place.run(Program("bench"), arguments) { running in
                try await waitUntil("the first pair is done") { running.errors.contains("pair 1 of 9 done") }
                running.send(signal)
            }
            #expect(finished.code == 130 && finished.errors.contains("interrupted"), "\(finished.errors)")
            #expect(place.processes.isEmpty)
            let run = try ResultFile.read(place.file("out/latest.json"))
            #expect(run.interrupted && run.failures.isEmpty && (2..<18).contains(run.trials.count))
            #expect(finished.output.contains("calibration/known-cpu  ("))
            #expect(place.names(in: "out") == ["latest.charts", "latest.html", "latest.json", "latest.md"])
        }

        @Test("Ctrl-C before the first pair is done ends the gateway too, and leaves older reports alone")
        func beforeAPair() async throws {
            let place = try Sandbox()
            let finished = try await place.run(Program("bench"), Self.longCall) { running in
                try await waitUntil("the gateway runs") { place.processes.contains { $0.isCompanion } }
                running.send(SIGINT)
            }
            #expect(finished.code == 130 && finished.output.isEmpty)
            #expect(finished.errorLines.last?.contains("nothing was kept") == true, "\(finished.errors)")
            #expect(place.processes.isEmpty)
            #expect(place.names(in: "out").isEmpty)
        }

        @Test("a killed bench takes its trial and its gateway with it")
        func killed() async throws {
            let place = try Sandbox()
            let finished = try await place.run(Program("bench"), Self.longCall) { running in
                try await waitUntil("the gateway runs") { place.processes.contains { $0.isCompanion } }
                #expect(place.processes.contains { $0.isTrial })
                running.send(SIGKILL)
            }
            #expect(finished.code == 128 + SIGKILL)
            try await waitUntil("no process is left", within: .seconds(5)) { place.processes.isEmpty }
        }

        @Test("the gateway listens on 127.0.0.1 only, and no other process of a run listens at all")
        func loopback() async throws {
            let place = try Sandbox()
            _ = try await place.run(Program("bench"), Self.longCall) { running in
                try await waitUntil("one listens") {
                    place.processes.contains { !ListeningSocket.all(of: $0.id).isEmpty }
                }
                for process in place.processes {
                    let addresses = ListeningSocket.all(of: process.id).map(\.address)
                    #expect(addresses == (process.isCompanion ? ["127.0.0.1"] : []), "\(process.arguments)")
                }
                running.send(SIGINT)
            }
        }

        private static let longCall =
            "run --filter ^http-call/exponential$ --pairs 1 --window 20s --output out".words
    }
}

extension MarkedProcess {
    fileprivate var isTrial: Bool { arguments.dropFirst().first == "trial" }
    fileprivate var isCompanion: Bool { arguments.dropFirst().first == "companion" }
}
