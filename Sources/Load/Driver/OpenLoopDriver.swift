import Synchronization
package import WastedWorkMeasurement

/// Carries a load plan out on a thread of its own, at the planned instants, whatever the state of the system.
///
/// It fires at the intended start. When it is late it fires at once and records how late: a request is never skipped
/// and never planned anew, so a slow system cannot slow its own load down (no coordinated omission). It stamps
/// abandonment itself, so that a departure is the same instant in every arm.
package final class OpenLoopDriver: Sendable {
    /// From the start of the thread to the instant 0 of the plan, so that the first request is not late.
    private static let lead = Duration.milliseconds(2)

    private let machine: Monitor<DriverStateMachine>
    private let processor = Mutex(ProcessorUse.notStarted)

    /// - Parameters:
    ///   - plan: what to carry out.
    ///   - drainLimit: how long after the window, or the shutdown if it is later, to give up on what has not completed.
    package init(plan: LoadPlan, drainLimit: Duration) {
        machine = Monitor(DriverStateMachine(plan: plan, drainLimit: drainLimit))
    }

    /// CPU time of the driver's thread so far, the system's calls on it included.
    package var cpuTime: CPUTime { processor.withLock { $0.time } }

    /// Drives the system until every attempt has completed, or the limit has passed. To be called once.
    ///
    /// - Throws: `MeasurementError.systemCall` when the system grants no further thread.
    package func run(_ system: some DrivenSystem) async throws -> DriverReport {
        try await withCheckedThrowingContinuation { continuation in
            do throws(MeasurementError) {
                _ = try SystemThread(name: "driver") { continuation.resume(returning: self.drive(system)) }
            } catch {
                continuation.resume(throwing: error)
            }
        }
    }

    /// Takes note that an attempt completed. Once for each attempt fired, from any thread.
    package func completed(_ id: Int) {
        let wakes = machine.withLock {
            $0.completed(id, at: .now)
            return $0.isDone
        }
        if wakes { machine.notifyAll { _ in } }
    }
}

// MARK: - On the driver's thread

extension OpenLoopDriver {
    private func drive(_ system: some DrivenSystem) -> DriverReport {
        processor.withLock { $0.begin() }
        let scheduling = DriverScheduling.raiseThisThread()
        machine.withLock { $0.begin(at: .now.advanced(by: Self.lead)) }
        while perform(on: system) {}
        var report = machine.withLock { $0.report }
        report.scheduling = scheduling
        report.cpuTime = processor.withLock { $0.end() }
        return report
    }

    /// Does one step; false after the last.
    private func perform(on system: some DrivenSystem) -> Bool {
        let now = MonotonicInstant.now
        switch machine.withLock({ $0.step(at: now) }) {
        case .fire(let attempt): system.fire(attempt, at: now)
        case .leave(let attempt, let departure): system.clientLeft(attempt, at: now, because: departure)
        case .shutDown: system.shutDown(at: now)
        case .wait(let instant): machine.wait(until: instant) { $0.isDone ? () : nil }
        case .finish: return false
        }
        return true
    }
}
