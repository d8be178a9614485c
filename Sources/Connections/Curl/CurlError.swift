internal import CCurl

/// What can go wrong with an HTTP call. A cancelled call is not among it: it throws `Cancelled` or `CancellationError`.
public enum CurlError: Error, Hashable, Sendable {
    /// Nothing listens there, or it cannot be reached.
    case connectionRefused(url: String, message: String)
    /// The host's name has no address.
    case unknownHost(url: String, message: String)
    /// The answer did not come within the time allowed.
    case timedOut(url: String, message: String)
    /// The server ended the connection before its answer was complete.
    case closedByServer(url: String, message: String)
    /// What came is not HTTP.
    case protocolViolation(url: String, message: String)
    /// The URL is malformed, or not of a kind that can be called.
    case badURL(url: String, message: String)
    /// Anything else; `code` as in https://curl.se/libcurl/c/libcurl-errors.html.
    case failed(url: String, code: Int, message: String)
    /// A call was stopped although nobody had cancelled it: an error of this module, counted as a stray cancel.
    case strayCancel(url: String)
    /// The loop was closed before or during the call.
    case loopClosed
    /// libcurl itself failed in the loop.
    case loopFailed(message: String)
    /// The linked libcurl lacks something.
    case unsuitableLibrary(version: String, lacks: String)
}

extension CurlError {
    /// The case that fits a result code of libcurl.
    init(_ code: CURLcode, url: String, message: String) {
        switch code {
        case CURLE_COULDNT_CONNECT: self = .connectionRefused(url: url, message: message)
        case CURLE_COULDNT_RESOLVE_HOST: self = .unknownHost(url: url, message: message)
        case CURLE_OPERATION_TIMEDOUT: self = .timedOut(url: url, message: message)
        case CURLE_GOT_NOTHING, CURLE_PARTIAL_FILE, CURLE_RECV_ERROR, CURLE_SEND_ERROR:
            self = .closedByServer(url: url, message: message)
        case CURLE_WEIRD_SERVER_REPLY, CURLE_BAD_CONTENT_ENCODING, CURLE_HTTP2:
            self = .protocolViolation(url: url, message: message)
        case CURLE_UNSUPPORTED_PROTOCOL where message.contains("HTTP/0.9"):
            self = .protocolViolation(url: url, message: message)
        case CURLE_URL_MALFORMAT, CURLE_UNSUPPORTED_PROTOCOL: self = .badURL(url: url, message: message)
        default: self = .failed(url: url, code: Int(code.rawValue), message: message)
        }
    }
}

extension CurlError: CustomStringConvertible {
    /// What happened, to what, and what to do next.
    public var description: String {
        switch self {
        case .connectionRefused(let url, let message):
            "\(url) cannot be reached (\(message)): check that the server runs and listens on this port"
        case .unknownHost(let url, let message):
            "the host of \(url) is not known (\(message)): check its name"
        case .timedOut(let url, let message):
            "\(url) did not answer in time (\(message)): allow more time, or see what keeps the server busy"
        case .closedByServer(let url, let message):
            "the server of \(url) ended the connection before its answer was complete (\(message)): see its log"
        case .protocolViolation(let url, let message):
            "\(url) answered something that is not HTTP (\(message)): check that the port belongs to an HTTP server"
        case .badURL(let url, let message):
            "“\(url)” cannot be called (\(message)): give a URL such as http://127.0.0.1:8080/path"
        case .failed(let url, let code, let message):
            "the call of \(url) failed (\(message), libcurl code \(code)): look the code up at curl.se"
        case .strayCancel(let url):
            "the call of \(url) was stopped although nobody had cancelled it: "
                + "report this, a cancellation must never reach another request"
        case .loopClosed:
            "the loop of libcurl was closed and makes no calls any more: close it only after the last call has ended"
        case .loopFailed(let message):
            "libcurl's multi interface failed (\(message)): make a new loop, and check the limit of open files"
        case .unsuitableLibrary(let version, let lacks):
            "libcurl \(version) lacks \(lacks): install libcurl 7.68 or newer with HTTP "
                + "(Debian, Ubuntu: apt-get install libcurl4-openssl-dev)"
        }
    }
}
