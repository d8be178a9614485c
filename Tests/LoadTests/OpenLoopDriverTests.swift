import Synchronization
import Testing
import WastedWorkMeasurement
import WastedWorkTestSupport

@testable import WastedWorkLoad

struct OpenLoopDriverTests {
    @Test("a system that answers at once is driven to the end, with every request sent", .timeLimit(.minutes(1)))
    func answersAtOnce() async throws {
        let driver = OpenLoopDriver(plan: plan(.patient, rate: 5000), drainLimit: .seconds(30))
        let report = try await driver.run(ClosureSystem { attempt, _ in driver.completed(attempt.id) })
        #expect(report.sent == 1000 && report.unsent == 0 && report.stuck == [])
        #expect(report.drainedAt != nil)
        #expect(report.lateness.count == 1000 && report.lateness.allSatisfy { $0 >= .zero })
        #expect(report.cpuTime > .zero && report.cpuTime == driver.cpuTime)
    }

    @Test("requests are fired in order, never before their intended start", .timeLimit(.minutes(1)))
    func neverEarly() async throws {
        let fired = Recorder<(attempt: Attempt, at: MonotonicInstant)>()
        let driver = OpenLoopDriver(plan: plan(.patient, rate: 1000), drainLimit: .seconds(30))
        _ = try await driver.run(
            ClosureSystem { attempt, instant in
                fired.note((attempt, instant))
                driver.completed(attempt.id)
            }
        )
        #expect(fired.values.map(\.attempt.id) == Array(0..<200))
        #expect(fired.values.allSatisfy { $0.at >= $0.attempt.intendedStart })
    }

    @Test("completions from many threads race with departures, and every attempt has one fate", .timeLimit(.minutes(1)))
    func racingCompletions() async throws {
        let workers = try WorkerPool(threads: 4)
        let left = Recorder<Int>()
        let driver = OpenLoopDriver(
            plan: plan(.exponential(mean: .microseconds(100)), rate: 20_000),
            drainLimit: .seconds(30)
        )
        let system = ClosureSystem { attempt, _ in workers.run { driver.completed(attempt.id) } }
        let report = try await driver.run(system.onLeave { left.note($0.id) })
        workers.shutdown()
        #expect(report.sent == 4000 && report.stuck == [] && report.drainedAt != nil)
        #expect(Set(left.values).count == left.values.count)
    }

    @Test("an attempt that never completes is reported as stuck", .timeLimit(.minutes(1)))
    func stuck() async throws {
        let driver = OpenLoopDriver(plan: plan(.patient, rate: 50), drainLimit: .milliseconds(1))
        let report = try await driver.run(
            ClosureSystem { attempt, _ in if attempt.id != 3 { driver.completed(attempt.id) } }
        )
        #expect(report.stuck == [3] && report.stillInFlight == 1)
        #expect(report.drainedAt == nil)
    }

    @Test("the last completion ends the waiting, long before the limit", .timeLimit(.minutes(1)))
    func lastCompletionWakes() async throws {
        let workers = try WorkerPool(threads: 1)
        let driver = OpenLoopDriver(plan: plan(.fixedTimeout(.seconds(15)), rate: 50), drainLimit: .seconds(20))
        let last = 9
        let report = try await driver.run(
            ClosureSystem { attempt, _ in
                guard attempt.id == last else { return }
                workers.run {
                    letDriverFallAsleep()
                    (0...last).forEach { driver.completed($0) }
                }
            }
        )
        workers.shutdown()
        #expect(report.drainedAt != nil && report.sent == 10 && report.lastDeparture == nil)
        #expect(report.origin.duration(to: .now) < .seconds(10), "the driver slept on until a departure was due")
    }

    /// 200 ms of even arrivals.
    private func plan(_ pattern: AbandonmentPattern, rate: Double) -> LoadPlan {
        let profile = LoadProfile(arrivals: .constant(rate: rate), demand: .constant(.zero), pattern: pattern)
        return .draw(profile, window: .milliseconds(200), seed: 1)
    }
}

/// Blocks the calling thread for a moment. Were it too short, the test would prove less, and still pass.
private func letDriverFallAsleep() {
    let never: Void? = Monitor(()).wait(until: .now.advanced(by: .milliseconds(20))) { _ in nil }
    #expect(never == nil)
}

/// A system made of closures.
private struct ClosureSystem: DrivenSystem {
    let onFire: @Sendable (Attempt, MonotonicInstant) -> Void
    private var leaving: @Sendable (Attempt) -> Void = { _ in }

    init(onFire: @escaping @Sendable (Attempt, MonotonicInstant) -> Void) {
        self.onFire = onFire
    }

    func onLeave(_ body: @escaping @Sendable (Attempt) -> Void) -> ClosureSystem {
        var copy = self
        copy.leaving = body
        return copy
    }

    func fire(_ attempt: Attempt, at instant: MonotonicInstant) { onFire(attempt, instant) }

    func clientLeft(_ attempt: Attempt, at instant: MonotonicInstant, because departure: Departure) { leaving(attempt) }

    func shutDown(at instant: MonotonicInstant) {}
}
