import Foundation
import Testing

@testable import WastedWorkTestSupport

@Suite("The test support", .timeLimit(.minutes(1)))
struct TestSupportTests {
    @Test("wakes sleepers in the order of their deadlines")
    func order() async {
        let clock = ManualClock()
        await withTaskGroup { group in
            for seconds in [3, 1, 2] {
                group.addTask { try? await clock.sleep(for: .seconds(seconds)) }
            }
            await clock.waitForSleepers(3)
            for left in [2, 1, 0] {
                clock.advance(by: .seconds(1))
                #expect(clock.sleepers == left)
            }
        }
    }

    @Test("does not put anybody to sleep who is cancelled or late")
    func awake() async {
        let clock = ManualClock()
        let cancelled = Task { [clock] in
            withUnsafeCurrentTask { $0?.cancel() }
            try await clock.sleep(for: .seconds(1))
        }
        await #expect(throws: CancellationError.self) { try await cancelled.value }
        clock.advance(by: .seconds(1))
        await #expect(throws: Never.self) { try await clock.sleep(until: ManualClock.Instant(), tolerance: nil) }
    }

    @Test("accepts a text that equals its golden file, and shows the lines of one that differs")
    func golden() throws {
        let file = URL.temporaryDirectory.appending(path: "golden-\(UUID()).txt")
        try "one\ntwo\n".write(to: file, atomically: true, encoding: .utf8)
        defer { _ = try? FileManager.default.removeItem(at: file) }

        #expect(goldenMismatch(of: "one\ntwo\n", with: file) == nil)
        #expect(goldenMismatch(of: "one\nthree\n", with: file)?.hasSuffix("\n- 2: two\n+ 2: three") == true)
    }

    @Test("rejects a golden file that is missing")
    func goldenMissing() {
        let file = URL.temporaryDirectory.appending(path: "missing-\(UUID()).txt")
        #expect(goldenMismatch(of: "", with: file)?.contains("cannot be read") == true)
    }
}
