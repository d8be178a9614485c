import WastedWorkCancellation

/// The same work under cancellation, with the calls that a request of the suite makes: the driver makes a source, the
/// connection listens to the task and to the token and ends its registration, and the work checks before each slice.
struct CancellableService: Sendable {
    /// Steps of a slice.
    let steps: Int
    let sink: Sink

    /// Serves round after round of a plan.
    func loop(_ plan: ServicePlan) -> Contrast.Loop {
        { times in
            for _ in 0..<(times / plan.departures.count) {
                for departure in plan.departures { await serve(leavingIn: departure) }
            }
        }
    }

    private func serve(leavingIn departure: Int?) async {
        let source = CancellationSource()
        let token = source.token
        await withTaskCancellationHandler {
            let registration = token.onCancel { _ in sink.take(-1) }
            defer { registration.end() }
            work(token, leavingIn: departure, source)
        } onCancel: {
            sink.take(-1)
        }
    }

    private func work(_ token: CancellationToken, leavingIn departure: Int?, _ source: CancellationSource) {
        var state = sink.give()
        do {
            for slice in 0..<ServicePlan.slices {
                try token.check()
                state = Spin.run(steps: steps, from: state)
                if slice == departure { source.cancel(.clientLeft) }
            }
            sink.take(Int(truncatingIfNeeded: state))
        } catch {
            // Stopped because nobody waits any more: what was asked for.
            sink.take(-1)
        }
    }
}
