import WastedWorkLoad
import WastedWorkMeasurement
import WastedWorkTestSupport

@testable import WastedWorkExperiment

/// A workload, driven by hand.
struct DrivenStage {
    let workload: Puppet
    let system: DrivenWorkload
    private let completions: AsyncStream<Int>
    private let fired = Recorder<Attempt>()

    /// - Parameter pitfall: put around the workload.
    init(_ arm: Arm, _ workload: Puppet, showing pitfall: Pitfall? = nil) throws {
        let (completions, completing) = AsyncStream<Int>.makeStream()
        self.workload = workload
        self.completions = completions
        system = DrivenWorkload(
            pitfall.map { $0.around(workload) } ?? workload,
            arm: arm,
            metering: .on,
            attempts: 3,
            pool: try WorkerPool(threads: 2),
            completed: { completing.yield($0) }
        )
    }

    /// Fires that many requests, and returns when all are being served.
    func fire(_ count: Int, demand: Duration = .zero) async {
        for id in 0..<count {
            let attempt = Attempt(id: id, intent: id, attempt: 0, intendedStart: .now, demand: demand)
            fired.note(attempt)
            system.fire(attempt, at: attempt.intendedStart)
        }
        var begun = workload.begun.makeAsyncIterator()
        for _ in 0..<count { _ = await begun.next() }
    }

    func leave(_ id: Int, at instant: MonotonicInstant = .now, because departure: Departure) {
        system.clientLeft(fired.values[id], at: instant, because: departure)
    }

    /// Lets all go that were not cancelled, and returns when all have ended.
    func records() async -> [RequestRecord] {
        workload.release()
        var completions = completions.makeAsyncIterator()
        for _ in fired.values where !Task.isCancelled { _ = await completions.next() }
        return system.records()
    }
}
