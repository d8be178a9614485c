/// What other threads want of the loop's thread. Pure.
struct CurlMailbox: Sendable {
    /// A call to be made, and who waits for it.
    struct Start: Sendable {
        let transfer: CurlTransfer
        let continuation: CheckedContinuation<CurlResponse, any Error>
    }

    /// What has come since the mail was fetched last.
    struct Mail: Sendable {
        var starts: [Start] = []
        var cancelled: [CurlTransfer] = []
        var isClosing = false
    }

    private var mail = Mail()

    /// - Returns: whether the loop will look at it; false once it is closing.
    mutating func start(_ start: Start) -> Bool {
        guard !mail.isClosing else { return false }
        mail.starts.append(start)
        return true
    }

    mutating func cancel(_ transfer: CurlTransfer) {
        guard !mail.isClosing else { return }
        mail.cancelled.append(transfer)
    }

    mutating func close() {
        mail.isClosing = true
    }

    mutating func fetch() -> Mail {
        defer { mail = Mail(isClosing: mail.isClosing) }
        return mail
    }
}
