import WastedWorkMeasurement

extension CPUTime {
    static func milliseconds(_ count: Int64) -> CPUTime { CPUTime(nanoseconds: count * 1_000_000) }
}

/// Spins until this thread has burnt `amount` more, whatever else the machine does. Returns what it burnt.
@discardableResult
func burn(_ amount: CPUTime) -> CPUTime {
    let clock = ThreadCPUClock.current()
    let start = clock.read()
    var burnt = CPUTime.zero
    while burnt < amount { burnt = clock.read() - start }
    return burnt
}
