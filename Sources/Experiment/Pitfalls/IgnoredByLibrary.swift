import WastedWorkCancellation
import WastedWorkMeasurement

/// The service itself is sound, but the library that does the work takes no token and detaches.
///
/// What differs from `NotPassedOn`: the waiting for a connection is the service's own, so a request that is cancelled
/// there leaves the line. Once it holds its connection it is in the library, which works to the end. A workload in one
/// piece has no such boundary; the meter knows where it would be, and a cancellation that comes later is not handed in.
/// The library listens to no task either: it is heard by the token alone.
struct IgnoredByLibrary: FlawedWorkload {
    let inner: any Workload

    func serve(_ request: Request, cancellation: CancellationToken) async throws {
        let beforeTheCall = CancellationSource()
        let registration = cancellation.onCancel { reason in
            if request.meter.phase != .holding { beforeTheCall.cancel(reason) }
        }
        defer { registration.end() }
        let work = Task.detached(executorPreference: request.executor) { [inner] in
            try await inner.serve(request, cancellation: beforeTheCall.token)
        }
        try await work.value
    }
}
