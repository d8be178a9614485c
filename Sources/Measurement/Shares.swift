/// An amount by what it was good for. The three always add up to the total.
package struct Shares<Amount: AdditiveArithmetic & Sendable>: Sendable {
    /// Of attempts answered while their client was there.
    package let useful: Amount
    /// Of all other attempts, until their client left: lost whether or not anything is cancelled.
    package let doomed: Amount
    /// Of those attempts, after their client left: all that cancellation can recover.
    package let orphaned: Amount

    init(before: Amount, after: Amount, answeredInTime: Bool) {
        useful = answeredInTime ? before + after : .zero
        doomed = answeredInTime ? .zero : before
        orphaned = answeredInTime ? .zero : after
    }

    /// Doomed and orphaned.
    package var wasted: Amount { doomed + orphaned }

    /// All of it.
    package var total: Amount { useful + wasted }
}

extension RequestRecord {
    /// CPU by what it was good for.
    package var cpu: Shares<CPUTime> {
        Shares(before: cpuBefore, after: cpuAfter, answeredInTime: answeredInTime)
    }

    /// Work units by what they were good for.
    package var work: Shares<Int> {
        Shares(before: workBefore, after: workAfter, answeredInTime: answeredInTime)
    }

    /// Lease time by what it was good for.
    package var hold: Shares<Duration> {
        Shares(before: holdBefore, after: holdAfter, answeredInTime: answeredInTime)
    }

    /// Waiting time, split in the same way.
    package var waiting: Shares<Duration> {
        Shares(before: waitBefore, after: waitAfter, answeredInTime: answeredInTime)
    }
}
