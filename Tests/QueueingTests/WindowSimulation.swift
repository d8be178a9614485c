import WastedWorkTestSupport

@testable import WastedWorkQueueing

/// First come first served from an idle pool, window after window, request by request: it needs no events, since a
/// request's fate depends on those before it alone.
struct WindowSimulation {
    let arm: ModelArm
    let arrival: Double
    let connections: Int
    let window: Double
    /// Service time and patience of one request.
    let draw: (inout TestGenerator) -> (service: Double, patience: Double)

    /// The sums of each of so many windows.
    func run(windows: Int) -> WindowSample {
        var generator = TestGenerator(seed: 5)
        return WindowSample(
            windows: (0..<windows).map { _ in oneWindow(&generator) },
            arrival: arrival,
            connections: connections,
            window: window
        )
    }

    private func oneWindow(_ generator: inout TestGenerator) -> [WindowSample.Figure: Double] {
        var free = [Double](repeating: 0, count: connections)
        var sums: [WindowSample.Figure: Double] = [:]
        var now = generator.exponential(rate: arrival)
        while now < window {
            let (service, patience) = draw(&generator)
            serve(at: now, service: service, leaving: now + patience, &free, &sums)
            now += generator.exponential(rate: arrival)
        }
        return sums
    }

    private func serve(
        at now: Double,
        service: Double,
        leaving: Double,
        _ free: inout [Double],
        _ sums: inout [WindowSample.Figure: Double]
    ) {
        let next = free.indices.min { free[$0] < free[$1] } ?? 0
        let start = max(now, free[next])
        sums[.attempts, default: 0] += 1
        if leaving < start { sums[.waiting, default: 0] += 1 }
        if arm != .withoutCancellation, leaving < start {
            sums[.wait, default: 0] += leaving - now
            return
        }
        let end = arm == .withCancellation ? min(start + service, leaving) : start + service
        free[next] = end
        sums[.wait, default: 0] += start - now
        sums[.hold, default: 0] += end - start
        sums[.busy, default: 0] += max(0, min(end, window) - min(start, window))
        sums[.orphaned, default: 0] += max(0, end - max(start, leaving))
        if start + service <= leaving {
            sums[.answered, default: 0] += 1
            sums[.useful, default: 0] += service
        }
    }
}

/// Sums of independent windows, held against what theory says of them.
struct WindowSample {
    enum Figure { case attempts, waiting, answered, wait, hold, useful, orphaned, busy }

    let windows: [[Figure: Double]]
    let arrival: Double
    let connections: Int
    let window: Double

    /// Figures that are further from the prediction than 5 standard errors.
    func differences(from means: WindowMeans) -> [Figure] {
        let attempts = arrival * window
        let hold = means.hold.inSeconds
        let expected: [(Figure, Double)] = [
            (.waiting, attempts * means.abandonmentWaiting.fraction),
            (.answered, attempts * means.answered.fraction),
            (.wait, attempts * means.wait.inSeconds),
            (.hold, attempts * hold),
            (.useful, attempts * hold * (1 - means.wasted.fraction)),
            (.orphaned, attempts * hold * means.orphaned.fraction),
            (.busy, means.utilisation.fraction * Double(connections) * window),
        ]
        return expected.filter { !agrees($0.0, with: $0.1) }.map(\.0)
    }

    private func mean(_ figure: Figure) -> Double {
        windows.reduce(0) { $0 + ($1[figure] ?? 0) } / Double(windows.count)
    }

    private func agrees(_ figure: Figure, with expected: Double) -> Bool {
        let found = mean(figure)
        let squares = windows.reduce(0) { sum, window in
            let distance = (window[figure] ?? 0) - found
            return sum + distance * distance
        }
        let error = (squares / Double(windows.count * (windows.count - 1))).squareRoot()
        // Where nothing varies, such as no orphans, the two are equal but for the grid's last digits.
        return abs(found - expected) <= 5 * error + 1e-3 * max(expected, 1e-3)
    }
}
