internal import Synchronization
internal import WastedWorkMeasurement

/// Makes HTTP calls with libcurl's multi interface, all of them on one thread of its own.
///
/// The calls are made by the loop's connections (`connections(_:)`), to be lent by a `ConnectionPool`. What a round of
/// the loop costs is charged to the calls that got on in it.
public final class CurlLoop: Sendable {
    let engine: CurlEngine
    private let thread: Mutex<SystemThread?>

    /// Starts the loop.
    ///
    /// - Throws: `CurlError.unsuitableLibrary` when the linked libcurl lacks something, with what to install;
    ///   `CurlError.loopFailed`; or an error of the system that grants no further thread.
    public init() throws {
        try CurlLibrary.linked().check()
        try CurlLibrary.setUp()
        let engine = try CurlEngine()
        self.engine = engine
        thread = Mutex(try SystemThread(name: "curl loop") { CurlRounds(engine).run() })
    }

    deinit {
        // Without waiting: the last reference may go on the loop's own thread.
        engine.close()
    }

    /// Connections that may call through this loop, one call at a time each.
    public func connections(_ count: Int) throws -> [CurlConnection] {
        try (0..<count).map { _ in try CurlConnection(self) }
    }

    /// Ends the loop and waits for its thread, so not from within `onBytes`. Calls that are not finished throw
    /// `CurlError.loopClosed`.
    public func close() {
        engine.close()
        let joining = thread.withLock { thread in
            defer { thread = nil }
            return thread
        }
        joining?.join()
    }
}
