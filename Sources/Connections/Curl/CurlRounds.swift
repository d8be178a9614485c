internal import CCurl
internal import WastedWorkMeasurement

/// What the loop's thread does, round after round. Of that thread alone.
final class CurlRounds {
    private typealias Ending = (running: RunningTransfer, result: Result<CurlResponse, any Error>)

    private let engine: CurlEngine
    private let clock = ThreadCPUClock.current()
    private var running: [UnsafeMutableRawPointer: RunningTransfer] = [:]
    private var endings: [Ending] = []

    init(_ engine: CurlEngine) {
        self.engine = engine
    }

    /// Runs until the engine is closed; then every call that is left is told.
    func run() {
        do {
            while try round() { try engine.multi.wait() }
            end(all: .loopClosed)
        } catch {
            end(all: error)
        }
    }

    /// - Returns: whether to go on.
    private func round() throws(CurlError) -> Bool {
        let mail = engine.fetchMail()
        for start in mail.starts { begin(start) }
        for transfer in mail.cancelled { try abort(transfer) }
        try engine.multi.perform()
        while let (easy, code) = engine.multi.nextEnded() { try finish(easy, code) }
        settle()
        return !mail.isClosing
    }

    private func begin(_ start: CurlMailbox.Start) {
        let running = RunningTransfer(start)
        do {
            if let cause = start.transfer.cause { throw cause.error }
            try start.transfer.easy.prepare(start.transfer.request, for: running)
            try engine.multi.add(start.transfer.easy)
            self.running[start.transfer.easy.pointer] = running
        } catch {
            endings.append((running, .failure(error)))
        }
    }

    /// A cancellation that comes after the end of its call finds nothing to stop.
    private func abort(_ transfer: CurlTransfer) throws(CurlError) {
        guard let running = running[transfer.easy.pointer], running.transfer === transfer else { return }
        try engine.multi.remove(transfer.easy)
        let error = transfer.cause?.error ?? CurlError.strayCancel(url: transfer.request.url)
        end(running, .failure(error))
    }

    private func finish(_ easy: UnsafeMutableRawPointer, _ code: CURLcode) throws(CurlError) {
        guard let running = running[easy] else { return }
        let result = running.result(code)
        try engine.multi.remove(running.transfer.easy)
        end(running, result)
    }

    private func end(_ running: RunningTransfer, _ result: Result<CurlResponse, any Error>) {
        self.running[running.transfer.easy.pointer] = nil
        running.progressed = true
        endings.append((running, result))
    }

    /// Shares the round's CPU among the calls that got on, then tells those that ended: in this order, so that nobody
    /// reads a bill that is not complete.
    private func settle() {
        let bearers = running.values.filter(\.progressed) + endings.map(\.running)
        let share = engine.share(upTo: clock.read(), among: bearers.count)
        for bearer in bearers {
            bearer.transfer.meter?.charge(share)
            bearer.progressed = false
        }
        let ended = endings
        endings = []
        for (running, result) in ended { running.resume(with: result) }
    }

    private func end(all error: CurlError) {
        engine.close()
        for running in running.values {
            engine.multi.discard(running.transfer.easy)
            end(running, .failure(error))
        }
        for start in engine.fetchMail().starts { endings.append((RunningTransfer(start), .failure(error))) }
        settle()
    }
}
