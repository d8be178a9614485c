import WastedWorkLoad
import WastedWorkMeasurement
import WastedWorkResults

/// Runs contrasts block by block: every repetition takes all contrasts in a random order, and the two sides of each
/// one right after the other, also in a random order, so that the machine's drift falls on all alike.
struct Blocks: Sendable {
    let repetitions: Int
    var generator: SeededGenerator
    /// CPU that a block takes at least: a reading of the clock is less than a thousandth of it.
    var least = CPUTime(nanoseconds: 1_000_000)
    /// Reads a clock; both readings of a block are taken around it.
    var read: @Sendable (CostClock) throws -> CPUTime = { try $0.read() }

    /// - Returns: one reading a contrast, in their order.
    /// - Throws: what a loop throws, and `CancellationError` when the task was cancelled.
    func run(_ contrasts: [Contrast]) async throws -> [ContrastReading] {
        var generator = generator
        var readings = contrasts.map { _ in ContrastReading() }
        var times: [Int] = []
        for contrast in contrasts { times.append(try await size(of: contrast)) }
        for _ in 0..<repetitions {
            for index in contrasts.indices.shuffled(using: &generator) {
                try Task.checkCancellation()
                let withFirst = Bool.random(using: &generator)
                try await measure(contrasts[index], times[index], withFirst ? [.with, .without] : [.without, .with]) {
                    readings[index].note($1, on: $0)
                }
            }
        }
        return readings
    }

    private func measure(
        _ contrast: Contrast,
        _ times: Int,
        _ sides: [Side],
        note: (Side, Double) -> Void
    ) async throws {
        for side in sides {
            let cpu = try await cpu(of: side == .with ? contrast.with : contrast.without, times, by: contrast.clock)
            note(side, cpu.seconds / Double(times))
        }
    }

    /// How often the side with the thing must be repeated for a block. Warms both sides up.
    private func size(of contrast: Contrast) async throws -> Int {
        var times = contrast.granule
        try await contrast.without(times)
        while try await cpu(of: contrast.with, times, by: contrast.clock) < least {
            try Task.checkCancellation()
            times *= 2
        }
        return times
    }

    private func cpu(of loop: Contrast.Loop, _ times: Int, by clock: CostClock) async throws -> CPUTime {
        let start = try read(clock)
        try await loop(times)
        return try read(clock) - start
    }
}

/// A side of a contrast.
private enum Side {
    case with, without
}

extension ContrastReading {
    fileprivate mutating func note(_ seconds: Double, on side: Side) {
        switch side {
        case .with: with.append(seconds)
        case .without: without.append(seconds)
        }
    }
}
