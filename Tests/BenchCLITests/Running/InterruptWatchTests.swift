import Testing
import WastedWorkTestSupport

@testable import WastedWorkBenchCLI

@Suite struct InterruptWatchTests {
    private let interrupts = ManualInterrupts()
    private let notes = Recorder<Int>()

    private func watch() -> InterruptWatch {
        InterruptWatch(interrupts) { [notes] in notes.note(1) }
    }

    @Test("without an interrupt the operation has its result")
    func result() async throws {
        #expect(try await watch().run { 7 } == 7)
        #expect(!interrupts.isHeard)
        #expect(notes.values.isEmpty)
    }

    @Test("the first interrupt cancels, and the operation is waited for")
    func first() async throws {
        let wasCancelled = try await watch().run { [interrupts] in
            interrupts.send()
            return Task.isCancelled
        }
        #expect(wasCancelled)
        #expect(notes.values.count == 1)
        #expect(interrupts.endCount == 0)
    }

    @Test("the second one ends the process")
    func second() async throws {
        try await watch().run { [interrupts] in
            interrupts.send()
            interrupts.send()
        }
        #expect(notes.values.count == 1)
        #expect(interrupts.endCount == 1)
    }

    @Test("an error of the operation is the error of the watch")
    func failure() async {
        await #expect(throws: CancellationError.self) {
            try await watch().run { throw CancellationError() }
        }
        #expect(!interrupts.isHeard)
    }
}
