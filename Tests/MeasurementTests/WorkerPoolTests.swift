import Testing
import WastedWorkMeasurement
import WastedWorkTestSupport

@Suite("Worker pools")
struct WorkerPoolTests {
    @Test("one thread runs jobs in the order in which they came")
    func order() throws {
        let pool = try WorkerPool(threads: 1)
        let recorder = Recorder<Int>()

        for number in 0..<100 { pool.run { recorder.note(number) } }
        pool.shutdown()

        #expect(recorder.values == Array(0..<100))
    }

    @Test("the jobs run on the pool's threads, as many as it was given")
    func threads() throws {
        let pool = try WorkerPool(threads: 3)
        let meeting = Monitor<Set<ThreadCPUClock>>([])

        // Each job waits for the others, so that no thread can run two.
        for _ in 0..<3 {
            pool.run {
                meeting.notifyAll { _ = $0.insert(.current()) }
                meeting.wait { $0.count == 3 ? true : nil }
            }
        }
        pool.shutdown()

        #expect(!meeting.withLock { $0.contains(.current()) })
    }

    @Test("shutting down runs what is queued, and again is harmless")
    func shutdown() throws {
        let pool = try WorkerPool(threads: 2)
        let gate = Monitor(false)
        let recorder = Recorder<Int>()
        for number in 0..<10 {
            pool.run {
                gate.wait { $0 ? true : nil }
                recorder.note(number)
            }
        }

        gate.notifyAll { $0 = true }
        pool.shutdown()
        pool.shutdown()

        #expect(recorder.values.sorted() == Array(0..<10))
    }

    @Test("idle threads burn nothing")
    func idling() throws {
        let pool = try WorkerPool(threads: 1)
        let clock = Monitor<ThreadCPUClock?>(nil)
        pool.run { clock.notifyAll { $0 = .current() } }
        let worker = clock.wait { $0 }

        burn(.milliseconds(2))
        let before = worker.read()
        burn(.milliseconds(10))

        #expect(worker.read() - before < .milliseconds(1))
        pool.shutdown()
    }

    @Test("all CPU of a thread between the jobs of requests is charged, to the one that each job is for")
    func noGaps() throws {
        let pool = try WorkerPool(threads: 1)
        let meters = [RequestMeter.running(), .running()]
        let readings = Monitor<[CPUTime]>([])

        for number in 0..<200 {
            pool.run(for: meters[number % 2]) { readings.notifyAll { $0.append(ThreadCPUClock.current().read()) } }
            readings.wait { $0.count > number ? true : nil }
        }
        pool.shutdown()

        let (values, charged) = (readings.withLock { $0 }, meters.map { $0.finalRecord().cpu.useful })
        #expect(charged.reduce(.zero, +) >= values[199] - values[0])
        #expect(charged.allSatisfy { $0 > .zero })
    }

    @Test("what a job for nobody, or with metering off, burns is not charged to the next request")
    func unmeteredJobs() throws {
        let pool = try WorkerPool(threads: 1)
        let meter = RequestMeter.running()

        for nobody in [nil, RequestMeter.running(metering: .off)] {
            pool.run(for: meter) {}
            pool.run(for: nobody) { burn(.milliseconds(20)) }
            pool.run(for: meter) {}
        }
        pool.shutdown()

        #expect(meter.finalRecord().cpu.total < .milliseconds(10))
    }

    @Test("a request may end while the slice of its last job still runs")
    func endingWithinAJob() throws {
        let pool = try WorkerPool(threads: 1)
        let meter = RequestMeter.running()
        let records = Recorder<RequestRecord>()

        pool.run(for: meter) {
            burn(.milliseconds(2))
            records.note(meter.finalRecord())
        }
        pool.shutdown()

        #expect(records.values.map { $0.cpu.useful >= .milliseconds(2) } == [true])
        #expect(meter.record().cpu.useful >= records.values[0].cpu.useful)
    }

    @Test("jobs of many threads all run")
    func contention() async throws {
        let pool = try WorkerPool(threads: 4)
        let total = Monitor(0)

        await onThreads(4) { _ in
            for _ in 0..<1_000 { pool.run { total.withLock { $0 += 1 } } }
        }
        pool.shutdown()

        #expect(total.withLock { $0 } == 4_000)
    }

    @Test("a pool may go with its last reference on a thread of its own")
    func lastReference() throws {
        let done = Monitor(false)
        var pool: WorkerPool? = try WorkerPool(threads: 1)
        let held = Monitor(pool)
        pool?.run {
            held.withLock { $0 = nil }
            done.notifyAll { $0 = true }
        }
        pool = nil

        done.wait { $0 ? true : nil }
    }
}
