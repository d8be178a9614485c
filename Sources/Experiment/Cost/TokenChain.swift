import WastedWorkCancellation

/// A token at the end of so many links. It keeps all sources: a parent that nobody holds is no parent.
struct TokenChain: Sendable {
    private let sources: [CancellationSource]
    let token: CancellationToken

    /// - Parameter depth: links above the token, 0 for a token of a plain source.
    static func depth(_ depth: Int) -> TokenChain {
        var sources = [CancellationSource()]
        var token = sources[0].token
        for _ in 0..<depth {
            let source = CancellationSource(linkedTo: token)
            sources.append(source)
            token = source.token
        }
        return TokenChain(sources: sources, token: token)
    }
}
