/// An amount cut at the instant at which the client left.
struct Split<Amount: AdditiveArithmetic & Sendable>: Sendable {
    /// Until the client left; all of it when the client stayed.
    var before = Amount.zero
    /// From the client's leaving on.
    var after = Amount.zero

    /// Adds to the side that `left` tells.
    mutating func add(_ amount: Amount, clientHasLeft left: Bool) {
        if left { after += amount } else { before += amount }
    }

    /// The same amount for a client that stayed to the end.
    var unsplit: Split { Split(before: before + after) }
}
