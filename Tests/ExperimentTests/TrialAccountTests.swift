import Testing
import WastedWorkMeasurement
import WastedWorkResults

@testable import WastedWorkExperiment
@testable import WastedWorkLoad

/// Hand-made records against values computed by hand.
struct TrialAccountTests {
    /// One answered, one that went on for nobody, one that was stopped, one that answered too late.
    private static let fates: [RequestRecord] = [
        .sample(0, 0...20) {
            ($0.cpuBefore, $0.workBefore, $0.holdBefore) = (.milliseconds(10), 100, .milliseconds(15))
        },
        .sample(1, 0...50, left: 20, .failed) {
            ($0.cpuBefore, $0.workBefore, $0.holdBefore) = (.milliseconds(4), 40, .milliseconds(10))
            ($0.cpuAfter, $0.workAfter, $0.holdAfter) = (.milliseconds(6), 60, .milliseconds(30))
            $0.byteSecondsAfter = 2.5
        },
        .sample(2, 10...31, left: 30, cancelled: 30, .cancelled) {
            ($0.cpuBefore, $0.workBefore, $0.holdBefore) = (.milliseconds(2), 20, .milliseconds(5))
            ($0.cpuAfter, $0.workAfter, $0.holdAfter) = (.milliseconds(1), 1, .milliseconds(1))
        },
        .sample(3, 10...60, left: 30, .answered) {
            ($0.cpuBefore, $0.workBefore) = (.milliseconds(3), 30)
            ($0.cpuAfter, $0.workAfter) = (.milliseconds(4), 40)
        },
    ]

    @Test("an answer in time is useful; all else is doomed until the client left, and orphaned after it")
    func shares() {
        let result = TrialAccount.sample(Self.fates).result()
        #expect(near(result[.cpuUseful], 0.010) && near(result[.cpuDoomed], 0.009))
        #expect(near(result[.cpuOrphaned], 0.011))
        #expect(result[.workUseful] == 100 && result[.workDoomed] == 90 && result[.workOrphaned] == 101)
        #expect(result[.workTotal] == 291 && near(result[.workAmplification], 2.91))
        #expect(near(result[.holdUseful], 0.015) && near(result[.holdDoomed], 0.015))
        #expect(near(result[.holdOrphaned], 0.031) && near(result[.holdTotal], 0.061))
        #expect(result[.memoryOrphaned] == 2.5 && near(result[.goodputHold], 0.15))
    }

    @Test("where nothing was useful there is no amplification, rather than an infinite one")
    func noAmplification() {
        let result = TrialAccount.sample([.sample(0, 0...10, left: 5) { $0.workBefore = 1 }]).result()
        #expect(result[.workAmplification] == nil && result[.workTotal] == 1)
    }

    @Test("coverage is what requests were charged over what the harness did not burn")
    func coverage() {
        let account = TrialAccount.sample(Self.fates) {
            $0.processCPU.total = .milliseconds(50)
            $0.driver.cpuTime = .milliseconds(8)
            $0.memory.samplerCPU = .milliseconds(2)
        }
        let result = account.result()
        #expect(near(result[.cpuProcess], 0.050) && near(result[.cpuHarness], 0.010))
        #expect(near(result[.cpuCoverage], 30.0 / 40))
    }

    @Test("without metering there is no CPU of requests, rather than none used")
    func unmetered() {
        let result = TrialAccount.sample(Self.fates, metering: .off) { $0.processCPU.total = .milliseconds(50) }
            .result()
        #expect(result[.cpuUseful] == nil && result[.cpuOrphaned] == nil && result[.cpuCoverage] == nil)
        #expect(near(result[.cpuProcess], 0.050) && result[.workUseful] == 100)
    }

    @Test("attempts, intents and answers are counted, and goodput is answers in time per second of the window")
    func counts() {
        let records = Self.fates + [.sample(4, 60...61, intent: 1), .sample(5, 62...63, intent: 1)]
        let result = TrialAccount.sample(records).result()
        #expect(result[.attempts] == 6 && result[.intents] == 4 && result[.retryAmplification] == 1.5)
        #expect(result[.answered] == 3 && near(result[.goodput], 30))
        #expect(result[.failures] == 1)
    }

    @Test("answers after the load count as answered, and for no goodput: draining for longer earns nothing")
    func goodputOfTheWindow() {
        let records: [RequestRecord] = [
            .sample(0, 0...100, granted: 0, released: 100) { $0.holdBefore = .milliseconds(100) },
            .sample(1, 0...101, granted: 0, released: 101) { $0.holdBefore = .milliseconds(101) },
        ]
        let result = TrialAccount.sample(records, capacity: 2).result()
        #expect(result[.answered] == 2 && near(result[.goodput], 10))
        #expect(near(result[.goodputHold], 1) && near(result[.poolUtilisation], 1) && near(result[.holdUseful], 0.201))
    }

    @Test("clients are answered by any of their attempts")
    func intents() {
        let records: [RequestRecord] = [
            .sample(0, 0...20, intent: 0, left: 10, .cancelled), .sample(1, 30...40, intent: 0),
            .sample(2, 0...20, intent: 1, left: 10, .cancelled), .sample(3, 0...20, intent: 2),
        ]
        let result = TrialAccount.sample(records).result()
        #expect(near(result[.intentsAnswered], 2.0 / 3) && near(result[.abandonment], 0.5))
    }

    @Test("orphans are averaged over the load alone, and counted at their most at any time")
    func orphans() {
        let records: [RequestRecord] = [
            .sample(0, 0...80, left: 30),  // 50 ms
            .sample(1, 0...300, left: 90),  // 10 ms are within 100 ms
            .sample(2, 0...400, left: 200),  // none
        ]
        let result = TrialAccount.sample(records).result()
        #expect(near(result[.orphansMean], 0.6) && result[.orphansMax] == 2)
    }

    @Test("an attempt that was cancelled and answered all the same was cancelled too late")
    func cancelledLate() {
        let records: [RequestRecord] = [
            .sample(0, 0...20, left: 10, cancelled: 10),
            .sample(1, 0...20, left: 10, cancelled: 10, .cancelled),
            .sample(2, 0...20, left: 10),
        ]
        #expect(TrialAccount.sample(records).result()[.cancellationLate] == 1)
    }

    @Test("abandonment is split by whether the work had begun")
    func abandonment() {
        let records: [RequestRecord] = [
            .sample(0, 0...20, granted: 0, released: 20),
            .sample(1, 0...20, left: 5, .cancelled),
            .sample(2, 0...20, granted: 5, released: 20, left: 5),
            .sample(3, 0...20, granted: 4, released: 20, left: 5),
        ]
        let result = TrialAccount.sample(records).result()
        #expect(near(result[.abandonment], 0.75))
        #expect(near(result[.abandonmentWaiting], 0.5) && near(result[.abandonmentInService], 0.25))
    }

    @Test("utilisation is leased time within the window over capacity times window")
    func utilisation() {
        let records: [RequestRecord] = [
            .sample(0, 0...40, granted: 10, released: 40),  // 30 ms
            .sample(1, 0...150, granted: 80, released: 150),  // 20 ms are within 100 ms
            .sample(2, 0...150, granted: 110, released: 120),  // none
            .sample(3, 0...30, granted: 20),  // 10 ms, never given back
        ]
        #expect(near(TrialAccount.sample(records, capacity: 2).result()[.poolUtilisation], 0.3))
        #expect(TrialAccount.sample(records).result()[.poolUtilisation] == nil)
    }

    @Test("the mean wait is that of all who asked, those who gave up included")
    func waits() {
        let records: [RequestRecord] = [
            .sample(0, 0...40) { ($0.asked, $0.waitBefore) = (at(0), .milliseconds(10)) },
            .sample(1, 0...40, left: 5) {
                ($0.asked, $0.waitBefore, $0.waitAfter) = (at(0), .milliseconds(5), .milliseconds(15))
            },
            .sample(2, 0...40),
        ]
        #expect(near(TrialAccount.sample(records).result()[.poolWaitMean], 0.015))
        #expect(TrialAccount.sample([.sample(0, 0...1)]).result()[.poolWaitMean] == nil)
    }
}

extension TrialAccountTests {
    @Test("draining takes from the end of the load, the shutdown or the last departure, whichever is last, to rest")
    func drain() {
        func drainTime(
            departure: MonotonicInstant?,
            shutDown: MonotonicInstant? = nil,
            drained: MonotonicInstant?
        ) -> Double? {
            TrialAccount.sample([]) {
                $0.driver.lastDeparture = departure
                $0.driver.shutDownAt = shutDown
                $0.driver.drainedAt = drained
            }.result()[.drainTime]
        }
        #expect(near(drainTime(departure: at(90), drained: at(130)), 0.030))
        #expect(near(drainTime(departure: at(110), drained: at(130)), 0.020))
        #expect(near(drainTime(departure: at(60), shutDown: at(61), drained: at(130)), 0.069))
        #expect(near(drainTime(departure: nil, drained: at(130)), 0.030))
        #expect(drainTime(departure: nil, drained: at(99)) == 0)
    }

    @Test("a cancelled outcome that nobody had asked for is a stray cancel, beside those that the pool tells of")
    func strayCancels() {
        var findings = WorkloadFindings()
        findings.add(2, to: .strayCancels)
        findings.add(1, to: .leasesLeaked)
        let records: [RequestRecord] = [
            .sample(0, 0...5, .cancelled), .sample(1, 0...5, left: 1, cancelled: 1, .cancelled),
        ]
        let result = TrialAccount.sample(records, findings: findings).result()
        #expect(result[.strayCancels] == 3 && result[.leasesLeaked] == 1 && result[.stuckWaiters] == 0)
    }

    @Test("a trial without a request has counts of zero and no ratios")
    func empty() {
        let result = TrialAccount.sample([]) { $0.driver.sent = 0 }.result()
        #expect(result.warnings == ["no request was due in this window; choose a longer one"])
        #expect(result[.attempts] == 0 && result[.goodput] == 0 && result[.orphansMax] == 0)
        #expect(result[.abandonment] == nil && result[.retryAmplification] == nil && result[.responseP50] == nil)
        #expect(result.values.values.allSatisfy { $0.isFinite })
    }

    @Test("the first requests are kept one by one, in seconds since the load began")
    func spans() {
        let records = (0..<100).map { RequestRecord.sample($0, 10...30, granted: 12, released: 30, left: 20) }
        let spans = TrialAccount.sample(records).result().requests
        #expect(spans.count == 60 && spans.map(\.id) == Array(0..<60))
        #expect(near(spans[0].intendedStart, 0.010) && near(spans[0].granted, 0.012) && near(spans[0].left, 0.020))
        #expect(near(spans[0].ended, 0.030) && spans[0].outcome == "answered")
    }

    @Test("what is to be doubted is said: failures by how often, what could not be sent, what the workload says")
    func warnings() {
        var findings = WorkloadFindings()
        findings.warnings = ["the catalogue was cold"]
        let account = TrialAccount.sample([], findings: findings) {
            $0.failures = ["rare": 1, "common": 9, "b": 2, "a": 2, "rarer": 1]
            $0.driver.unsent = 3
            $0.memory.doubts = ["memory is in doubt"]
        }
        #expect(
            account.result().warnings == [
                "the catalogue was cold", "9 requests failed: common", "2 requests failed: a", "2 requests failed: b",
                "2 more requests failed for other reasons", "the driver could not send 3 planned requests",
                "memory is in doubt",
            ]
        )
    }
}

/// Equal but for rounding.
func near(_ value: Double?, _ expected: Double) -> Bool {
    value.map { abs($0 - expected) < 1e-9 } ?? false
}
