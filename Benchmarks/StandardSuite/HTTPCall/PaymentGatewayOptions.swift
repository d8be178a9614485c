/// How a gateway behaves; written into the arguments of its process by one side and read from them by the other.
struct PaymentGatewayOptions: Sendable, Equatable {
    /// What it does about a client that has gone.
    var kind: PaymentGatewayKind
    /// Share of a payment's time in which it computes, in (0, 1]; it waits for the rest.
    var computingShare: Double

    /// - Precondition: the share is in (0, 1].
    init(_ kind: PaymentGatewayKind, computingShare: Double = 0.1) {
        precondition(0 < computingShare && computingShare <= 1, "a gateway computes for a share in (0, 1] of its time")
        self.kind = kind
        self.computingShare = computingShare
    }

    /// - Throws: `PaymentGatewayError.badArguments`.
    init(_ arguments: [String]) throws(PaymentGatewayError) {
        guard arguments.count == 2, let kind = PaymentGatewayKind(rawValue: arguments[0]),
            let share = Double(arguments[1]), 0 < share, share <= 1
        else { throw .badArguments(arguments) }
        self.init(kind, computingShare: share)
    }

    /// The arguments from which these options can be read back.
    var arguments: [String] { [kind.rawValue, "\(computingShare)"] }

    /// How such a gateway turns a demand into work.
    var pace: PaymentPace { PaymentPace(computingShare: computingShare) }
}
