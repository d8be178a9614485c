package import WastedWorkResults
import WastedWorkLoad

// What cancellation itself costs, measured in this process: calls, requests of growing size, and work that polls.
// Everything is a contrast of two pieces of code that differ in one thing, run in blocks in random order (`Blocks`).
// It stands in Experiment because it runs things and returns raw values; Analysis estimates, BenchCLI shows.

/// Measures what cancellation costs.
package struct CostLaboratory: Sendable {
    /// Blocks of each piece of code.
    private let repetitions: Int
    private let seed: UInt64
    private let notify: @Sendable (CostStage) -> Void

    /// - Parameters:
    ///   - repetitions: blocks of each piece of code, at least 1.
    ///   - seed: of the order of blocks and of who leaves when.
    ///   - notify: called as each stage begins.
    package init(repetitions: Int, seed: UInt64, notify: @escaping @Sendable (CostStage) -> Void) {
        precondition(repetitions > 0, "a cost needs at least one block")
        self.repetitions = repetitions
        self.seed = seed
        self.notify = notify
    }

    /// - Throws: `CancellationError` when the task is cancelled; an error of SQLite or of the system.
    package func measure() async throws -> CostReadings {
        let primitives = try await primitives()
        let sweeps = try await sweeps()
        return CostReadings(primitives: primitives, sweeps: sweeps, polling: try await polling())
    }

    private func primitives() async throws -> [PrimitiveReading] {
        notify(.primitives)
        let all = CostPrimitive.allCases
        let readings = try await blocks("primitives").run(all.map { PrimitiveLoop(seed: seed).contrast(of: $0) })
        return zip(all, readings).map { PrimitiveReading($0, seconds: $1.differences) }
    }

    private func sweeps() async throws -> [SweepReading] {
        notify(.sweep)
        let speed = SpinSpeed.measured()
        let sweeps = BreakEvenSweep.shares.map { BreakEvenSweep(leaving: $0, speed: speed, seed: seed) }
        let readings = try await blocks("sweep").run(sweeps.flatMap(\.contrasts))
        return zip(sweeps, readings.divided(by: sweeps.map(\.contrasts.count))).map { $0.reading($1) }
    }

    private func polling() async throws -> [PollingReading] {
        notify(.polling)
        let loop = LoopPolling()
        let database = try SQLitePolling()
        let readings = try await blocks("polling").run(loop.contrasts + database.contrasts)
            .divided(by: [loop.contrasts.count, database.contrasts.count])
        return [loop.reading(readings[0]), try database.reading(readings[1])]
    }

    private func blocks(_ label: String) -> Blocks {
        Blocks(repetitions: repetitions, generator: SeededGenerator(seed: seed).stream("cost").stream(label))
    }
}

extension [ContrastReading] {
    /// The same readings as groups of those sizes.
    fileprivate func divided(by sizes: [Int]) -> [[ContrastReading]] {
        var rest = self[...]
        return sizes.map { size in
            defer { rest = rest.dropFirst(size) }
            return Array(rest.prefix(size))
        }
    }
}
