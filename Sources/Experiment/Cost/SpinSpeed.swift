import WastedWorkMeasurement

/// How long a step of `Spin` takes on this machine, so that service times can be planned.
struct SpinSpeed: Sendable, Equatable {
    let secondsPerStep: Double

    /// The fastest of a few tries, each of about a millisecond.
    static func measured() -> SpinSpeed {
        let steps = 500_000
        let sink = Sink()
        let tries = (0..<5).map { _ in
            let clock = ThreadCPUClock.current()
            let start = clock.read()
            sink.take(Int(truncatingIfNeeded: Spin.run(steps: steps, from: sink.give())))
            return (clock.read() - start).seconds
        }
        return SpinSpeed(secondsPerStep: tries.reduce(.infinity, min) / Double(steps))
    }

    /// Steps that take about so long, at least one.
    func steps(lasting seconds: Double) -> Int {
        max(1, Int((seconds / secondsPerStep).rounded()))
    }
}
