import Dispatch
import Testing
import WastedWorkTestSupport

@testable import WastedWorkCancellation

@Suite("Between tokens and tasks", .timeLimit(.minutes(1)))
struct TaskBridgeTests {
    private let clock = ManualClock()
    private let source = CancellationSource()

    // MARK: a token that cancels a task

    @Test("a token cancels the task it runs")
    func tokenCancelsTask() async {
        let task = Task { [source, clock] in
            try await source.token.run { try await clock.sleep(for: .seconds(60)) }
        }
        await clock.waitForSleepers(1)
        source.cancel(.clientLeft)
        await #expect(throws: CancellationError.self) { try await task.value }
    }

    @Test("the calling task goes on uncancelled after a run that its token cancelled")
    func callerGoesOn() async throws {
        source.cancel(.clientLeft)
        let wasCancelled = try await source.token.run { Task.isCancelled }
        #expect(wasCancelled)
        #expect(!Task.isCancelled)
    }

    @Test("a token that stays quiet leaves the result as it is, and nothing registered")
    func quietToken() async throws {
        let result = try await source.token.run { 42 }
        #expect(result == 42)
        #expect(source.state.pendingCallbacks == 0)
    }

    @Test("a failure passes through, and nothing stays registered")
    func failure() async {
        await #expect(throws: Cancelled(.superseded)) {
            try await source.token.run { throw Cancelled(.superseded) }
        }
        #expect(source.state.pendingCallbacks == 0)
    }

    @Test("cancelling the calling task cancels the run as well")
    func callerIsCancelled() async {
        let task = Task { [source, clock] in
            try await source.token.run { try await clock.sleep(for: .seconds(60)) }
        }
        await clock.waitForSleepers(1)
        task.cancel()
        await #expect(throws: CancellationError.self) { try await task.value }
        #expect(!source.token.isCancelled)
    }

    @Test("a token that is never cancelled runs the work in the calling task itself")
    func never() async throws {
        let caller = withUnsafeCurrentTask { $0?.hashValue }
        let runner = try await CancellationToken.never.run { withUnsafeCurrentTask { $0?.hashValue } }
        #expect(caller == runner)
    }

    @Test("task-local values reach the work")
    func taskLocals() async throws {
        let seen = try await Context.$name.withValue("request 7") { [source] in
            try await source.token.run { Context.name }
        }
        #expect(seen == "request 7")
    }

    @Test("the work stays on the executor that the caller prefers")
    func executorPreference() async throws {
        let executor = QueueExecutor()
        let runsThere = try await withTaskExecutorPreference(executor) { [source] in
            try await source.token.run {
                withUnsafeCurrentTask { $0?.unownedTaskExecutor } == executor.asUnownedTaskExecutor()
            }
        }
        #expect(runsThere)
    }

    @Test("a token cancelled while its work ends is never late: the task is gone only after the callback")
    func cancelledAtTheEnd() async throws {
        for _ in 0..<500 {
            let source = CancellationSource()
            async let canceller: Void = onThreads(1) { _ in source.cancel(.clientLeft) }
            try await source.token.run { await Task.yield() }
            await canceller
        }
    }

    // MARK: a task that cancels a token

    @Test("cancelling a task cancels the token of the work in it, at once")
    func taskCancelsToken() async {
        let tokens = Recorder<CancellationToken>()
        let task = Task { [clock] in
            try await CancellationToken.withTaskCancellation { token in
                tokens.note(token)
                try await clock.sleep(for: .seconds(60))
            }
        }
        await clock.waitForSleepers(1)
        task.cancel()
        #expect(tokens.values.first?.reason == .taskCancelled)
        await #expect(throws: CancellationError.self) { try await task.value }
    }

    @Test("callbacks run on another thread than the one that cancels the task, which holds the task's lock")
    func callbacksElsewhere() async {
        let threads = Recorder<ThreadIdentity>()
        let isDelivered = DispatchSemaphore(value: 0)
        let task = Task { [clock] in
            await CancellationToken.withTaskCancellation { token in
                let registration = token.onCancel { _ in
                    threads.note(.current)
                    isDelivered.signal()
                }
                try? await clock.sleep(for: .seconds(60))
                return registration
            }
        }
        await clock.waitForSleepers(1)
        await onThreads(1) { _ in
            task.cancel()
            threads.note(.current)
            isDelivered.wait()
        }
        #expect(Set(threads.values).count == 2)
        await task.value.end()
    }

    @Test("a task that is cancelled already starts its work with a cancelled token")
    func cancelledBefore() async {
        let task = Task { [clock] in
            try? await clock.sleep(for: .seconds(60))
            return await CancellationToken.withTaskCancellation { $0.isCancelled }
        }
        await clock.waitForSleepers(1)
        task.cancel()
        #expect(await task.value)
    }

    @Test("tasks that are cancelled at any time send no callback after its registration was ended")
    func noStrayCallback() async {
        let loans = Loans()
        let tasks = (0..<400).map { _ in
            Task {
                await CancellationToken.withTaskCancellation { token in
                    for _ in 0..<20 { loans.lendOnce(until: token) }
                }
            }
        }
        await onThreads(4) { thread in
            for index in stride(from: thread, to: tasks.count, by: 4) { tasks[index].cancel() }
        }
        for task in tasks { await task.value }
        #expect(loans.strays == 0)
    }

    @Test("a parent cancels the token of a task too, with its own reason, and leaves the task alone")
    func parent() async {
        let parent = source
        let reason = await CancellationToken.withTaskCancellation(linkedTo: [parent.token]) { token in
            parent.cancel(.shutdown)
            return token.reason
        }
        #expect(reason == .shutdown)
        #expect(!Task.isCancelled)
    }

    @Test("both bridges in a row carry a cancellation through code that knows only tokens")
    func thereAndBack() async {
        let task = Task { [clock] in
            try await CancellationToken.withTaskCancellation { token in
                try await Task.detached { try await token.run { try await clock.sleep(for: .seconds(60)) } }.value
            }
        }
        await clock.waitForSleepers(1)
        task.cancel()
        await #expect(throws: CancellationError.self) { try await task.value }
    }

    private enum Context {
        @TaskLocal static var name = ""
    }
}
