import Glibc

/// A program that runs at this moment.
package struct RunningProgram: Sendable {
    /// Process identifier.
    package let processID: Int32
    private let streams: Streams

    init(processID: Int32, streams: Streams) {
        self.processID = processID
        self.streams = streams
    }

    /// Standard error so far.
    package var errors: String { streams.errors }

    /// Sends it a signal, and no other process.
    package func send(_ signal: Int32) {
        kill(processID, signal)
    }
}
