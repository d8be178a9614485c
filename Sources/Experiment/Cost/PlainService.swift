/// A request's work in plain code: it goes on to its end, whoever leaves.
struct PlainService: Sendable {
    /// Steps of a slice.
    let steps: Int
    let sink: Sink

    /// Serves round after round of a plan.
    func loop(_ plan: ServicePlan) -> Contrast.Loop {
        { times in
            for _ in 0..<(times / plan.departures.count) {
                for departure in plan.departures { serve(leavingIn: departure) }
            }
        }
    }

    private func serve(leavingIn departure: Int?) {
        var state = sink.give()
        for slice in 0..<ServicePlan.slices {
            state = Spin.run(steps: steps, from: state)
            if slice == departure { sink.take(slice) }
        }
        sink.take(Int(truncatingIfNeeded: state))
    }
}
