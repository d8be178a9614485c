extension CancellationSource {
    /// A source that is cancelled, with the same reason, as soon as any of its parents is: a client disconnect *or* a
    /// time limit *or* the shutdown of the process.
    ///
    /// It can also be cancelled itself, which leaves the parents as they are. Parents do not keep it alive: when
    /// the source and its tokens are gone, nothing of it stays registered with a parent that lives on.
    ///
    /// - Parameter parents: may be cancelled already, or `.never`.
    public convenience init(linkedTo parents: [CancellationToken]) {
        self.init()
        for parent in parents {
            state.follow(parent)
        }
    }

    /// A source that is cancelled, with the same reason, as soon as any of its parents is.
    ///
    /// - Parameter parents: may be cancelled already, or `.never`.
    public convenience init(linkedTo parents: CancellationToken...) {
        self.init(linkedTo: parents)
    }
}
