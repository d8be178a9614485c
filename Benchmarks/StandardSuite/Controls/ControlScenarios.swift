import WastedWork

/// Scenarios that test the suite: what must come out of each is known. Run with `--controls`, and nightly.
enum ControlScenarios {
    static let all = chance + delivery + queues + limits + DetectionSweep.all

    // MARK: Arms that have no reason to differ

    private static let chance = [
        control(
            "same-arm-twice",
            "An arm does not differ from itself",
            summary: "searches in SQLite in one arm twice: what differs is chance, the noise floor",
            arms: [.withoutCancellation, .withoutCancellationAgain],
            capacity: 2,
            window: .milliseconds(300),
            fixture: Catalogue.fixture,
            load: { search.profile(.exponential, window: $0) },
            [.same(arms: arms(.withoutCancellationAgain, [.cpuProcess, .workTotal], within: 0.25))]
        ) { try await DatabaseQuery(.cpuBound, $0) },
        control(
            "placebo",
            "A token that is passed on and never read changes nothing",
            summary: "computations that get the token and do not look at it",
            window: .milliseconds(200),
            load: { _ in exponential(rate: 80, service: .milliseconds(8), patience: .milliseconds(4)) },
            [
                .same(
                    arms: arms(
                        .withCancellation,
                        [.workTotal, .cpuProcess],
                        within: 0.25,
                        except: [.cancellationLate]
                    )
                )
            ]
        ) { _ in Placebo() },
    ]

    // MARK: What a delivery can do

    private static let delivery = [
        control(
            "cancel-after-completion",
            "Cancelling what has ended saves nothing and hits nobody",
            summary: "searches in SQLite whose token is cancelled once they have ended",
            arms: [.withoutCancellation, .afterCompletion],
            capacity: 2,
            window: .milliseconds(250),
            fixture: Catalogue.fixture,
            load: { search.profile(.exponential, window: $0) },
            [
                .same(arms: arms(.afterCompletion, [.workTotal, .cpuProcess], within: 0.25)),
                .value(figure: .init(.failures), arm: Arm.afterCompletion.rawValue, bounds: .exactly(0)),
            ]
        ) { try await DatabaseQuery(.cpuBound, $0) },
        control(
            "work-shorter-than-latency",
            "Work shorter than the cancellation latency is not worth cancelling",
            summary: "computations of about 20 µs",
            window: .milliseconds(200),
            load: { _ in
                LoadProfile(
                    arrivals: .poisson(rate: 3_000),
                    demand: .constant(.microseconds(20)),
                    pattern: .exponential(mean: .microseconds(500))
                )
            },
            [ratio(.cpuProcess, atLeast: 0.85)]
        ) { _ in ShortWork() },
    ]

    // MARK: What the queue decides

    private static let queues = [
        hold(
            "idle-pool",
            "In an idle pool cancellation saves connection time and no latency",
            connections: 32,
            window: .milliseconds(250),
            load: exponential(rate: 400, service: .milliseconds(20), patience: .milliseconds(60)),
            [
                ratio(.holdOrphaned, atMost: 0.15),
                ratio(.responseP50, atLeast: 0.85),
            ]
        ),
        hold(
            "constant-service-overload",
            "With constant service, a fixed time-out and overload, cancellation fails to save goodput",
            connections: 50,
            window: .milliseconds(300),
            load: LoadProfile(
                arrivals: .poisson(rate: 3_750),
                demand: .constant(.milliseconds(20)),
                pattern: .fixedTimeout(.milliseconds(40))
            ),
            // Two in three could be answered. First come first served begins the request that is about to expire.
            // Most leave at 40 ms, and their waiting is not to be dropped from the response times.
            [
                value(.answered, per: .attempts, .withCancellation, atMost: 0.3),
                ratio(.holdOrphaned, atMost: 0.3),
                value(.responseAllP50, .withCancellation, atLeast: 0.0398, atMost: 0.05),
            ]
        ),
        hold(
            "refresh-before-finish",
            "When everybody refreshes before a query can finish, nobody is answered in any arm",
            arms: Arm.compared,
            connections: 96,
            window: .milliseconds(150),
            load: LoadProfile(
                arrivals: .poisson(rate: 200),
                demand: .constant(.milliseconds(140)),
                pattern: .refreshRetry(patience: .fixed(.milliseconds(80)), pause: .milliseconds(5), limit: 1)
            ),
            Arm.compared.map { value(.answered, $0, atLeast: 0, atMost: 0) }
                + [ratio(.holdTotal, atLeast: 0.47, atMost: 0.67)]
        ),
    ]

    // MARK: What is not to be credited to interruption

    private static let limits = [
        hold(
            "queue-only",
            "Removal from the queue leaves what runs: θ/(μ+θ) of the connection time",
            arms: Arm.compared,
            connections: 10,
            window: .milliseconds(300),
            load: exponential(rate: 950, service: .milliseconds(10), patience: .milliseconds(20)),
            [
                value(.holdOrphaned, per: .holdTotal, .queueOnly, atLeast: 1.0 / 3 - 0.07, atMost: 1.0 / 3 + 0.07),
                value(.holdOrphaned, per: .holdTotal, .withCancellation, atMost: 0.1),
                value(.holdOrphaned, per: .holdTotal, .withoutCancellation, atLeast: 0.35),
            ]
        ),
        hold(
            "bounded-queue",
            "A bounded queue with an acquire time-out is a cheap way to goodput, and orphaned time stays",
            arms: [.withoutCancellation, .boundedQueue, .withCancellation],
            connections: 10,
            window: .milliseconds(300),
            load: exponential(rate: 1_500, service: .milliseconds(10), patience: .milliseconds(20)),
            [
                value(.rejections, .boundedQueue, atLeast: 20),
                value(.rejections, .withoutCancellation, atLeast: 0, atMost: 0),
                .ratio(
                    figure: .init(.goodput),
                    of: Arm.boundedQueue.rawValue,
                    over: Arm.withoutCancellation.rawValue,
                    bounds: .init(atLeast: 1.2)
                ),
                value(.holdOrphaned, per: .holdTotal, .boundedQueue, atLeast: 0.2),
            ]
        ).boundingQueue(PoolLimits(waiting: 10, acquireTimeout: .milliseconds(10))),
    ]

    private static let search = StandardLoad(rate: 80, service: .milliseconds(10))
}
