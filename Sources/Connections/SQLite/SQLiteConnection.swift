internal import Synchronization
internal import WastedWorkMeasurement

/// A connection to an SQLite database, on a thread of its own.
///
/// A cancelled request is stopped within a few microseconds of SQLite's work and throws `Cancelled` (its token) or
/// `CancellationError` (its Task). A statement that reached its end in the same instant is an answer: what was written
/// is not reported as cancelled. Work units are SQLite's VM steps.
///
/// SQL may call `paced_wait(microseconds)`, which waits without burning CPU, and no longer than its request is wanted. The
/// waits of one statement follow one schedule: together they last as long as asked, from the beginning of the first.
///
/// For one request at a time: several at once take turns.
public final class SQLiteConnection: Connection {
    let handle: SQLiteHandle
    private let thread: WorkerPool
    private let isClosed = Mutex(false)
    private let strays = Atomic(0)
    private let needsReset = Atomic(false)

    private init(handle: SQLiteHandle, thread: WorkerPool) {
        self.handle = handle
        self.thread = thread
    }

    /// Opens a database.
    ///
    /// - Parameters:
    ///   - path: the file.
    ///   - progressInterval: after how many VM steps work is counted, at least: when a client leaves, the work before
    ///     and after is told apart this exactly. The total is exact in any case.
    /// - Throws: `SQLiteError`, or an error of the system that grants no further thread.
    public static func open(
        path: String,
        mode: SQLiteMode = .readOnly,
        progressInterval: Int = 1000
    ) async throws -> SQLiteConnection {
        let thread = try WorkerPool(threads: 1)
        let handle = try await withCheckedThrowingContinuation { continuation in
            thread.run {
                continuation.resume(
                    with: Result { try SQLiteHandle(path: path, mode: mode, progressInterval: progressInterval) }
                )
            }
        }
        return SQLiteConnection(handle: handle, thread: thread)
    }

    /// Interrupts seen by requests that had not been cancelled.
    public var strayCancels: Int { strays.load(ordering: .relaxed) }

    /// Rolls back a transaction that was left open.
    public nonisolated(nonsending) func reset() async {
        guard needsReset.load(ordering: .acquiring) else { return }
        do {
            try await onThread { try $0.rollBack() }
        } catch {
            // Closed, or the disk fails: the next request on the connection meets the same error and can throw it.
        }
    }

    /// Closes the database and ends the thread. Statements that run are waited for.
    public func close() async {
        let wasClosed = isClosed.withLock { isClosed in
            defer { isClosed = true }
            return isClosed
        }
        guard !wasClosed else { return }
        await withCheckedContinuation { continuation in
            thread.run { [handle] in
                handle.close()
                continuation.resume()
            }
        }
        thread.shutdown()
    }
}

extension SQLiteConnection {
    /// Runs `job` on the connection's thread.
    ///
    /// - Parameter meter: is charged with the thread's CPU, its waking up and the resuming of the caller included. A
    ///   request that ends as soon as it is resumed has the slice counted that still runs.
    /// - Throws: what `job` throws, or `SQLiteError.closed`.
    func onThread<R: Sendable>(
        for meter: RequestMeter? = nil,
        _ job: @escaping @Sendable (SQLiteHandle) throws -> R
    ) async throws -> R {
        try await withCheckedThrowingContinuation { continuation in
            // Under the lock, so that the thread cannot be ended in between; it only queues the job.
            let isClosed = isClosed.withLock { isClosed in
                if !isClosed { thread.run(for: meter) { continuation.resume(with: Result { try self.watch(job) }) } }
                return isClosed
            }
            if isClosed { continuation.resume(throwing: SQLiteError.closed(path: handle.path)) }
        }
    }

    private func watch<R>(_ job: (SQLiteHandle) throws -> R) throws -> R {
        defer { needsReset.store(handle.isInTransaction, ordering: .releasing) }
        do {
            return try job(handle)
        } catch let error as SQLiteError {
            if case .strayInterrupt = error { strays.add(1, ordering: .relaxed) }
            throw error
        }
    }
}
