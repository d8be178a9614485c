/// What is to be called, and how.
struct CurlRequest: Sendable {
    enum Method: Sendable {
        case get
        case post(body: [UInt8])
    }

    let method: Method
    let url: String
    let headers: KeyValuePairs<String, String>
    /// For the whole call; nil allows any time.
    let timeout: Duration?
}
