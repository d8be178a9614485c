import WastedWork

#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// A server that learns of departures later and later: what is left to recover follows a formula.
///
/// Of the time that a request would have run on, 1 − e^(−d/E[S]) has passed before the departure is detected, where
/// service is exponential, d the delay and nobody waits: the residual has no memory.
enum DetectionSweep {
    /// Mean service time.
    static let service = Duration.milliseconds(20)
    /// Delays, in mean service times.
    static let delays = [0.25, 0.5, 1, 2]
    /// How far off the measured share may be.
    static let tolerance = 0.07

    static let all = delays.map(scenario)

    /// The share of orphaned time that is left, by the formula.
    static func orphanedShare(delay: Double) -> Double {
        1 - exp(-delay)
    }

    private static func scenario(delay: Double) -> Scenario {
        let left = orphanedShare(delay: delay)
        return ControlScenarios.hold(
            "detection-delay-\(delay)",
            "Detected after \(delay) service times, 1 − e^(−\(delay)) of the orphaned time stays",
            connections: 96,
            window: .milliseconds(250),
            load: ControlScenarios.exponential(rate: 1_500, service: service, patience: service),
            [ControlScenarios.ratio(.holdOrphaned, atLeast: left - tolerance, atMost: left + tolerance)]
        ).detecting(after: service * delay)
    }
}
