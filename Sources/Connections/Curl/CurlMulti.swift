internal import CCurl

/// A multi handle of libcurl: many calls on one thread.
// Unchecked: a C border. Everything is of the loop's thread alone, but for `wakeUp()`, which libcurl allows from any
// thread while the handle lives; it lives as long as this object.
final class CurlMulti: @unchecked Sendable {
    private let pointer: UnsafeMutableRawPointer

    init() throws(CurlError) {
        guard let pointer = curl_multi_init() else { throw .loopFailed(message: "no memory for a multi handle") }
        self.pointer = pointer
        // By default it closes idle connections beyond four times the calls that run just now.
        try check(wasted_work_curl_multi_set_long(pointer, CURLMOPT_MAXCONNECTS, 1024))
    }

    deinit {
        // Its calls have been removed by the loop.
        curl_multi_cleanup(pointer)
    }

    func add(_ easy: CurlEasy) throws(CurlError) {
        try check(curl_multi_add_handle(pointer, easy.pointer))
    }

    /// Takes a call out, whether it has ended or not. Not to be called within a callback of libcurl.
    func remove(_ easy: CurlEasy) throws(CurlError) {
        try check(curl_multi_remove_handle(pointer, easy.pointer))
    }

    /// Takes a call out when the loop ends, and nothing that libcurl says to it matters any more.
    func discard(_ easy: CurlEasy) {
        _ = curl_multi_remove_handle(pointer, easy.pointer)
    }

    /// Does what can be done without waiting.
    func perform() throws(CurlError) {
        var running: Int32 = 0
        try check(curl_multi_perform(pointer, &running))
    }

    /// Waits until there is something to do, or somebody wakes it.
    func wait() throws(CurlError) {
        // libcurl shortens it to its own next time-out; without one, an idle loop looks around once a minute.
        try check(curl_multi_poll(pointer, nil, 0, 60_000, nil))
    }

    /// Ends the wait, or lets the next one end at once.
    func wakeUp() {
        // It fails only if the pipe is full, and then the loop wakes anyway.
        _ = curl_multi_wakeup(pointer)
    }

    /// A call that has ended since the last question, and how.
    func nextEnded() -> (easy: UnsafeMutableRawPointer, code: CURLcode)? {
        var left: Int32 = 0
        while let message = curl_multi_info_read(pointer, &left) {
            guard message.pointee.msg == CURLMSG_DONE, let easy = message.pointee.easy_handle else { continue }
            return (easy, wasted_work_curl_result(message))
        }
        return nil
    }

    private func check(_ code: CURLMcode) throws(CurlError) {
        guard code == CURLM_OK else { throw .loopFailed(message: String(cString: curl_multi_strerror(code))) }
    }
}
