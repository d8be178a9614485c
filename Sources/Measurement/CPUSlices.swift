/// The CPU of one request: the stretches of thread CPU time that were its own, cut when its client leaves.
///
/// Pure: `read` gives the clocks' readings. Slices on several threads add up; nested slices on one thread count once.
struct CPUSlices: Sendable {
    /// A reading of a thread's CPU clock.
    typealias Read = (ThreadCPUClock) -> CPUTime

    private struct Slice: Sendable {
        let clock: ThreadCPUClock
        var start: CPUTime
        var depth = 1
    }

    private var running: [Slice] = []
    private var settled = Split<CPUTime>()
    private var clientHasLeft = false

    /// A slice begins on the clock's thread: at its reading `since`, or now. A nested one begins where its outer one did.
    mutating func begin(on clock: ThreadCPUClock, since: CPUTime? = nil, reading read: Read) {
        if let index = running.firstIndex(where: { $0.clock == clock }) {
            running[index].depth += 1
        } else {
            running.append(Slice(clock: clock, start: since ?? read(clock)))
        }
    }

    /// The innermost slice on the clock's thread ends.
    /// - Returns: the clock's reading up to which the thread is charged for; nil while an outer slice runs.
    @discardableResult
    mutating func end(on clock: ThreadCPUClock, reading read: Read) -> CPUTime? {
        guard let index = running.firstIndex(where: { $0.clock == clock }) else {
            preconditionFailure("a CPU slice was ended on a thread on which none had begun")
        }
        running[index].depth -= 1
        guard running[index].depth == 0 else { return nil }
        let now = read(clock)
        settled.add(now - running[index].start, clientHasLeft: clientHasLeft)
        running.remove(at: index)
        return now
    }

    /// CPU that was measured elsewhere.
    mutating func charge(_ cpu: CPUTime) {
        settled.add(cpu, clientHasLeft: clientHasLeft)
    }

    /// Cuts every running slice here and now: what follows is after the client's leaving.
    mutating func clientLeft(reading read: Read) {
        settle(reading: read)
        clientHasLeft = true
    }

    /// All CPU so far, that of the running slices included.
    func total(reading read: Read) -> Split<CPUTime> {
        var copy = self
        copy.settle(reading: read)
        return copy.settled
    }

    private mutating func settle(reading read: Read) {
        for index in running.indices {
            let now = read(running[index].clock)
            settled.add(now - running[index].start, clientHasLeft: clientHasLeft)
            running[index].start = now
        }
    }
}
