import Foundation
import Glibc
import Testing
import WastedWorkLoad
import WastedWorkResults

@testable import WastedWorkExperiment

extension ChildTests {
    /// Whole trials in children of this very program.
    struct TrialMainTests {
        @Test("a trial is told on standard input and answers on standard output")
        func result() async throws {
            let child = await #expect(processExitsWith: .exitCode(0), observing: [\.standardOutputContent]) {
                let parent = try Parent()
                parent.write(String(decoding: try JSONEncoder().encode(TrialSpec.sample()), as: UTF8.self) + "\n")
                exit(await TrialMain.run(idleSuite))
            }
            let answer = Data(child?.standardOutputContent ?? [])
            let json = try #require(answer.firstIndex(of: UInt8(ascii: "{")).map { answer[$0...] })
            let result = try JSONDecoder().decode(TrialResult.self, from: json)
            #expect(result[.attempts] == 20 && result[.answered] == 20 && result.seed == 7)
            #expect(result[.memoryPeak].map { $0 < 67_108_864 } == true)
        }

        @Test("what is no specification is said in one line", arguments: ["garbage\n", ""])
        func badSpec(input: String) async throws {
            let child = await #expect(processExitsWith: .exitCode(1), observing: [\.standardErrorContent]) { [input] in
                let parent = try Parent()
                parent.write(input)
                if input.isEmpty { parent.end() }
                exit(await TrialMain.run(idleSuite))
            }
            let words = String(decoding: child?.standardErrorContent ?? [], as: UTF8.self)
            #expect(input.isEmpty || words.contains("the trial's specification cannot be read ("))
        }

        @Test("a workload that cannot be made ends its trial with one line")
        func brokenWorkload() async throws {
            let child = await #expect(processExitsWith: .exitCode(1), observing: [\.standardErrorContent]) {
                let parent = try Parent()
                let spec = TrialSpec.sample("broken")
                parent.write(String(decoding: try JSONEncoder().encode(spec), as: UTF8.self) + "\n")
                exit(await TrialMain.run(idleSuite))
            }
            let words = String(decoding: child?.standardErrorContent ?? [], as: UTF8.self)
            #expect(words.contains("companion 'none' is not in this suite; add it to the suite's companions\n"))
        }

        @Test("a trial whose parent goes away ends at once")
        func parentGone() async {
            await #expect(processExitsWith: .exitCode(1)) {
                let parent = try Parent()
                let spec = TrialSpec.sample(window: .seconds(3600))
                parent.write(String(decoding: try JSONEncoder().encode(spec), as: UTF8.self) + "\n")
                parent.end()
                exit(await TrialMain.run(idleSuite) + 10)
            }
        }

        @Test("a system that grants no further thread is named, with what to do")
        func noThreads() async throws {
            let child = await #expect(processExitsWith: .exitCode(1), observing: [\.standardErrorContent]) {
                let parent = try Parent()
                parent.write("\n")
                try denyThreads()
                exit(await TrialMain.run(idleSuite))
            }
            let words = String(decoding: child?.standardErrorContent ?? [], as: UTF8.self)
            #expect(words.contains("pthread_create failed (") && words.contains("check the limits"))
        }
    }
}

/// Leaves room for small allocations and for no further thread's stack. Address space is limited rather than threads, as
/// a limit on threads does not bind the superuser.
private func denyThreads() throws {
    let pages = try String(contentsOfFile: "/proc/self/statm", encoding: .utf8).split(separator: " ").first
    let used = pages.flatMap { rlim_t($0) }.map { $0 * rlim_t(sysconf(Int32(_SC_PAGESIZE))) } ?? 0
    var limit = rlimit(rlim_cur: used + 2_000_000, rlim_max: rlim_t.max)
    guard setrlimit(__rlimit_resource_t(RLIMIT_AS.rawValue), &limit) == 0 else { throw POSIXError(.EPERM) }
}

private let idleSuite = Suite(
    "sample",
    scenarios: [
        .sample("s"),
        Scenario("broken", summary: "cannot be made", load: { _ in .sample() }) { context in
            _ = try await context.launch("none")
            return Idle()
        },
    ]
)
