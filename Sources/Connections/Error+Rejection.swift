extension Error {
    /// Whether this error says that a pool sent the request away unserved, by its limits: neither a failure of the work
    /// nor anybody's wish to stop it. Count and log such an outcome apart.
    public var isRejection: Bool {
        switch self as? ConnectionsError {
        case .queueFull, .acquireTimedOut: true
        case .poolClosed, nil: false
        }
    }
}
