/// A known mistake in how a cancellation is passed on, to be put around any workload that has none.
public enum Pitfall: String, CaseIterable, Sendable {
    /// An unstructured task at a boundary of services: neither token nor task cancellation gets across.
    case notPassedOn
    /// A library that takes no token and detaches: until it is called the request can be cancelled, then no more.
    case ignoredByLibrary
    /// Whatever error comes, so a cancellation too, the work is tried once more where nothing can stop it.
    case swallowed
    /// `try?` around a sleep in a loop: cancelled, the sleep returns at once, and the loop takes all CPU it can get.
    case spinning

    /// The mistake in a clause, for lists and reports.
    public var summary: String {
        switch self {
        case .notPassedOn: "the work runs in a task of its own, to which no cancellation is passed on"
        case .ignoredByLibrary: "a cancellation ends the wait for a connection; the library called then ignores it"
        case .swallowed: "after any error, so after a cancellation, the work is tried once more from its beginning"
        case .spinning: "after a cancellation a loop around `try? await Task.sleep` polls without ever sleeping"
        }
    }

    /// The workload with the mistake around it.
    func around(_ workload: any Workload) -> any Workload {
        switch self {
        case .notPassedOn: NotPassedOn(inner: workload)
        case .ignoredByLibrary: IgnoredByLibrary(inner: workload)
        case .swallowed: Swallowed(inner: workload)
        case .spinning: Spinning(inner: workload)
        }
    }
}
