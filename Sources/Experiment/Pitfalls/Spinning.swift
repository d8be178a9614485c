import WastedWorkCancellation
import WastedWorkMeasurement

/// The work stops as it should, and then its caller polls for a sign that it has, with `try?` around the sleep.
///
/// In a cancelled task a sleep throws at once, `try?` drops that, and the loop takes whatever CPU it can get. The sign
/// is taken to come as long after the stop as the request's demand, so that the loop ends. A request that is not
/// cancelled polls for nothing, so without cancellation this costs nothing.
struct Spinning: FlawedWorkload {
    /// How often the caller believes to look.
    static let interval = Duration.milliseconds(1)

    let inner: any Workload

    func serve(_ request: Request, cancellation: CancellationToken) async throws {
        do {
            try await inner.serve(request, cancellation: cancellation)
        } catch {
            await settle(until: .now.advanced(by: request.demand))
            throw error
        }
    }

    /// The mistake itself.
    private func settle(until sign: MonotonicInstant) async {
        while MonotonicInstant.now < sign {
            try? await Task.sleep(for: Spinning.interval)
        }
    }
}
