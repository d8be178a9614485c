import Synchronization
import Testing
import WastedWorkLoad
import WastedWorkMeasurement
import WastedWorkResults

@testable import WastedWorkExperiment

@Suite struct BlocksTests {
    /// A clock that only work moves on.
    private final class WorkClock: Sendable {
        private let nanoseconds = Atomic<Int64>(0)

        func work(_ amount: Int64) { nanoseconds.add(amount, ordering: .relaxed) }

        func read(_: CostClock) -> CPUTime { CPUTime(nanoseconds: nanoseconds.load(ordering: .relaxed)) }
    }

    private func contrast(_ clock: WorkClock, costs nanoseconds: Int64, granule: Int = 1) -> Contrast {
        Contrast(
            granule: granule,
            with: { times in for _ in 0..<times { clock.work(3 + nanoseconds) } },
            without: { times in for _ in 0..<times { clock.work(3) } }
        )
    }

    private func blocks(_ clock: WorkClock, repetitions: Int = 4) -> Blocks {
        Blocks(repetitions: repetitions, generator: SeededGenerator(seed: 1), read: clock.read)
    }

    @Test("a planted cost comes out, whatever the loop around it costs")
    func planted() async throws {
        let clock = WorkClock()
        let readings = try await blocks(clock).run([contrast(clock, costs: 7), contrast(clock, costs: 700)])
        for (reading, cost) in zip(readings, [7e-9, 700e-9]) {
            #expect(reading.differences.count == 4)
            #expect(reading.differences.allSatisfy { abs($0 - cost) < 1e-15 })
        }
    }

    @Test("a block takes at least its time, and whole granules")
    func size() async throws {
        let clock = WorkClock()
        let most = Mutex(0)
        let counted = Contrast(
            granule: 12,
            with: { times in
                #expect(times.isMultiple(of: 12))
                most.withLock { $0 = max($0, times) }
                clock.work(Int64(times) * 100)
            },
            without: { _ in }
        )
        _ = try await blocks(clock).run([counted])
        #expect(most.withLock { $0 } * 100 >= 1_000_000)
    }

    @Test("a check that spins a thousand steps is told from one that does nothing, by the real clock")
    func expensive() async throws {
        let sink = Sink()
        func check(_ steps: Int) -> Contrast {
            Contrast(
                with: { times in
                    for _ in 0..<times { sink.take(Int(truncatingIfNeeded: Spin.run(steps: steps, from: sink.give()))) }
                },
                without: { times in for index in 0..<times { sink.take(index) } }
            )
        }
        let blocks = Blocks(repetitions: 3, generator: SeededGenerator(seed: 1))
        let readings = try await blocks.run([check(1), check(1000)])
        let costs = readings.map { $0.differences.reduce(0, +) }
        #expect(costs[1] > 10 * costs[0])
    }

    @Test("a cancelled task ends the measuring")
    func cancelled() async {
        let clock = WorkClock()
        let (blocks, contrast) = (blocks(clock, repetitions: 1000), contrast(clock, costs: 1))
        let task = Task {
            withUnsafeCurrentTask { $0?.cancel() }
            return try await blocks.run([contrast])
        }
        await #expect(throws: CancellationError.self) { try await task.value }
    }
}
