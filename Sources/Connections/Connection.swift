// What a request holds while it runs: one of a bounded number of connections.
//
// `ConnectionPool` lends connections first come first served; a waiter can leave at any time. Two kinds come with the
// module: `SQLiteConnection` (a database on a thread of its own) and `CurlConnection` (HTTP on the thread of a
// `CurlLoop`). Both stop at once when their request is cancelled, and come back clean: the next borrower's work
// succeeds. `LeaseLedger` counts what would prove the opposite.
// Refuses to: open connections on demand, retry, or know who asks and why (load and trials are others' matter).
// Builds on Cancellation (tokens) and Measurement (meters); Experiment lends its pools to workloads.

/// Something that one request at a time may use, lent by a `ConnectionPool`.
///
/// A conformer promises that work which has been cancelled leaves no trace: when a call on it has returned or thrown,
/// no cancellation of that call can arrive any more.
public protocol Connection: Sendable {
    /// Cancellation effects seen so far by requests that had not been cancelled; must stay 0.
    var strayCancels: Int { get }

    /// Leaves the connection as a new borrower expects it; called by the pool when a lease ends, within the hold.
    nonisolated(nonsending) func reset() async

    /// Gives up what the connection holds; called by the pool when it closes, once no lease is left.
    func close() async
}

extension Connection {
    /// A connection that cannot tell counts none.
    public var strayCancels: Int { 0 }

    /// Nothing to tidy up.
    public nonisolated(nonsending) func reset() async {}

    /// Nothing to give up.
    public func close() async {}
}
