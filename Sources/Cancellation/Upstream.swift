/// What may cancel a state besides its source. It holds the state weakly; the state holds it, to detach it in time.
enum Upstream: Sendable {
    /// The place in a parent's callbacks.
    case parent(Registration)
    /// The timer of a deadline.
    case deadline(Task<Void, Never>)

    /// Waits for nothing: an upstream that fires too late finds its state cancelled or gone.
    func detach() {
        switch self {
        case .parent(let registration): registration.forget()
        case .deadline(let timer): timer.cancel()
        }
    }
}
