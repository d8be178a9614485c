/// The clock by which a cost is measured.
package enum CostClock: String, Sendable {
    /// CPU of the calling thread, on which all of the work happens.
    case thread
    /// CPU of the whole process: part of the work happens on other threads.
    case process
}
