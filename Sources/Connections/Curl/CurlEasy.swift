internal import CCurl

/// An easy handle of libcurl, used for one call after the other.
// Unchecked: a C border. The handle is touched on the loop's thread alone while a call runs, and otherwise by nobody.
final class CurlEasy: @unchecked Sendable {
    let pointer: UnsafeMutableRawPointer
    private let text = UnsafeMutablePointer<CChar>.allocate(capacity: Int(CURL_ERROR_SIZE))
    private var headers: UnsafeMutablePointer<curl_slist>?

    /// - Throws: `CurlError.loopFailed` when libcurl has no memory for another.
    init() throws(CurlError) {
        guard let pointer = curl_easy_init() else { throw .loopFailed(message: "no memory for a handle") }
        self.pointer = pointer
        text.initialize(repeating: 0, count: Int(CURL_ERROR_SIZE))
    }

    deinit {
        curl_easy_cleanup(pointer)
        curl_slist_free_all(headers)
        text.deallocate()
    }

    /// The HTTP status of the call that has ended.
    var status: Int {
        var status = 0
        // It cannot fail for a number that libcurl knows; a call without a status leaves 0.
        _ = wasted_work_curl_get_long(pointer, CURLINFO_RESPONSE_CODE, &status)
        return status
    }

    /// What libcurl says about a call that failed.
    func message(_ code: CURLcode) -> String {
        let detail = String(cString: text)
        return detail.isEmpty ? String(cString: curl_easy_strerror(code)) : detail
    }

    /// Prepares a call. `running` must live until the call has been removed from the loop.
    ///
    /// - Throws: `CurlError` when libcurl refuses an option.
    func prepare(_ request: CurlRequest, for running: RunningTransfer) throws(CurlError) {
        // Forgets the options of the call before, and keeps its connection.
        curl_easy_reset(pointer)
        text.pointee = 0
        let context = Unmanaged.passUnretained(running).toOpaque()
        for code in options(of: request) + callbacks(context) where code != CURLE_OK {
            throw CurlError(code, url: request.url, message: message(code))
        }
    }

    private func options(of request: CurlRequest) -> [CURLcode] {
        setHeaders(request.headers)
        return [
            wasted_work_curl_set_pointer(pointer, CURLOPT_ERRORBUFFER, text),
            wasted_work_curl_set_text(pointer, CURLOPT_URL, request.url),
            wasted_work_curl_set_list(pointer, CURLOPT_HTTPHEADER, headers),
            wasted_work_curl_set_long(pointer, CURLOPT_TIMEOUT_MS, request.timeout.map(wholeMilliseconds) ?? 0),
            // No signals in a program of several threads, and no proxy that the environment names.
            wasted_work_curl_set_long(pointer, CURLOPT_NOSIGNAL, 1),
            wasted_work_curl_set_text(pointer, CURLOPT_PROXY, ""),
        ] + method(of: request)
    }

    private func method(of request: CurlRequest) -> [CURLcode] {
        guard case .post(let body) = request.method else { return [] }
        return body.withUnsafeBytes { bytes in
            let start = UnsafeMutableRawPointer(mutating: bytes.baseAddress)
            return [
                wasted_work_curl_set_size(pointer, CURLOPT_POSTFIELDSIZE_LARGE, curl_off_t(bytes.count)),
                wasted_work_curl_set_pointer(pointer, CURLOPT_COPYPOSTFIELDS, start),
                wasted_work_curl_set_long(pointer, CURLOPT_POST, 1),
            ]
        }
    }

    private func callbacks(_ context: UnsafeMutableRawPointer) -> [CURLcode] {
        [
            wasted_work_curl_set_write(pointer, CURLOPT_WRITEFUNCTION, RunningTransfer.onBody),
            wasted_work_curl_set_pointer(pointer, CURLOPT_WRITEDATA, context),
            wasted_work_curl_set_write(pointer, CURLOPT_HEADERFUNCTION, RunningTransfer.onHead),
            wasted_work_curl_set_pointer(pointer, CURLOPT_HEADERDATA, context),
        ]
    }

    private func setHeaders(_ pairs: KeyValuePairs<String, String>) {
        curl_slist_free_all(headers)
        headers = pairs.reduce(nil) { curl_slist_append($0, "\($1.key): \($1.value)") }
    }
}

/// Rounded up, so that a short limit does not become none.
private func wholeMilliseconds(_ duration: Duration) -> Int {
    let (seconds, attoseconds) = duration.components
    return max(1, Int(seconds) * 1000 + Int((attoseconds + 999_999_999_999_999) / 1_000_000_000_000_000))
}
