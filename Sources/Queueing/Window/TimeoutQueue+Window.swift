extension TimeoutQueue {
    /// Steps in a service time on the coarser of two grids.
    private static let resolution = 20

    /// What a window of load comes to from an idle pool, whatever the load.
    ///
    /// By the law of the waiting work on a grid, and on one twice as fine; the error falls with the step, so that twice
    /// the second less the first has next to none (L. Richardson, "The approximate arithmetical solution by finite
    /// differences", Philosophical Transactions A 210, 1911). The timeout is rounded to a step, D/20.
    ///
    /// - Parameter window: how long attempts arrive, above zero.
    /// - Throws: `QueueingError` where the window is no time.
    package func means(_ arm: ModelArm, over window: Duration) throws(QueueingError) -> WindowMeans {
        try QueueingLimits.check(window, .window)
        let coarse = means(arm, over: window, resolution: Self.resolution)
        let fine = means(arm, over: window, resolution: 2 * Self.resolution)
        let sums = fine.combined(with: coarse) { 2 * $0 - $1 }
        return WindowMeans(
            waiting: sums.waiting,
            inService: 1 - sums.waiting - sums.answered,
            wait: sums.wait,
            hold: sums.hold,
            useful: sums.answered * serviceTime.inSeconds,
            orphaned: sums.orphaned,
            utilisation: sums.utilisation,
            inSystem: nil
        )
    }

    private func means(_ arm: ModelArm, over window: Duration, resolution: Int) -> WaitingWorkMeans {
        let step = serviceTime.inSeconds / Double(resolution)
        var work = WaitingWork(
            arm,
            service: resolution,
            timeout: Int((timeout.inSeconds / serviceTime.inSeconds * Double(Self.resolution)).rounded())
                * (resolution / Self.resolution),
            arrivals: arrivalRate.perSecond * step
        )
        let means = work.run(steps: Int((window.inSeconds / step).rounded()))
        return WaitingWorkMeans(
            waiting: means.waiting,
            answered: means.answered,
            wait: means.wait * step,
            hold: means.hold * step,
            orphaned: means.orphaned * step,
            utilisation: means.utilisation
        )
    }
}
