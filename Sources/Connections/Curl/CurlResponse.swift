/// How an HTTP call was answered.
public struct CurlResponse: Hashable, Sendable {
    /// The HTTP status, such as 200 or 503; a status is never an error here.
    public let status: Int
    /// Length of the body that was received.
    public let bytes: Int
}
