import Testing
import WastedWorkMeasurement

@Suite("The executor that charges a request")
struct CPUAttributingExecutorTests {
    private let meter = RequestMeter.running()

    @Test("CPU of a task on the executor is charged, across its suspensions")
    func task() async throws {
        try await onExecutor {
            burn(.milliseconds(3))
            await Task.yield()
            await burnElsewhere(.milliseconds(3))
        }

        expectCharged(.milliseconds(6))
    }

    @Test("CPU of child tasks is charged: addTask")
    func taskGroup() async throws {
        try await onExecutor {
            await withTaskGroup { group in
                for _ in 0..<3 { group.addTask { _ = burn(.milliseconds(2)) } }
            }
        }

        expectCharged(.milliseconds(6))
    }

    @Test("CPU of child tasks is charged: async let")
    func asyncLet() async throws {
        try await onExecutor {
            async let first = burnElsewhere(.milliseconds(2))
            async let second = burnElsewhere(.milliseconds(2))
            _ = await (first, second)
        }

        expectCharged(.milliseconds(4))
    }

    @Test("CPU of a default actor is charged")
    func actor() async throws {
        try await onExecutor { await Furnace().burn(.milliseconds(3)) }

        expectCharged(.milliseconds(3))
    }

    @Test("CPU of a detached task is not seen: a documented limit")
    func detached() async throws {
        try await onExecutor {
            await Task.detached { _ = burn(.milliseconds(20)) }.value
        }

        #expect(meter.finalRecord().cpu.total < .milliseconds(10))
    }

    @Test("CPU after the client left is orphaned")
    func leaving() async throws {
        let meter = meter
        try await onExecutor {
            burn(.milliseconds(10))
            meter.clientLeft(at: .now)
            burn(.milliseconds(20))
        }

        let cpu = meter.finalRecord(.cancelled).cpu
        #expect(cpu.doomed >= .milliseconds(10) && cpu.doomed < .milliseconds(20))
        #expect(cpu.orphaned >= .milliseconds(20) && cpu.orphaned < .milliseconds(40))
    }

    @Test("a C call measured within a job is charged once")
    func nestedSlice() async throws {
        let meter = meter
        try await onExecutor { meter.measuringCPU { _ = burn(.milliseconds(20)) } }

        let total = meter.finalRecord().cpu.total
        #expect(total >= .milliseconds(20) && total < .milliseconds(40))
    }

    @Test("the task keeps its executor alive")
    func lifetime() async throws {
        let pool = try WorkerPool(threads: 1)
        let executor = WeakReference<CPUAttributingExecutor>()
        let task = Task(executorPreference: executor.keep(CPUAttributingExecutor(meter: meter, pool: pool))) {
            await Task.yield()
            return executor.isAlive
        }

        #expect(await task.value)
        pool.shutdown()
    }

    private func onExecutor(_ body: @escaping @Sendable () async -> Void) async throws {
        let pool = try WorkerPool(threads: 2)
        let executor = CPUAttributingExecutor(meter: meter, pool: pool)
        await Task(executorPreference: executor, operation: body).value
        pool.shutdown()
    }

    private func expectCharged(_ amount: CPUTime, sourceLocation: SourceLocation = #_sourceLocation) {
        #expect(meter.finalRecord().cpu.useful >= amount, sourceLocation: sourceLocation)
    }
}

private func burnElsewhere(_ amount: CPUTime) async {
    burn(amount)
}

private actor Furnace {
    func burn(_ amount: CPUTime) {
        _ = WastedWorkMeasurementTests.burn(amount)
    }
}
