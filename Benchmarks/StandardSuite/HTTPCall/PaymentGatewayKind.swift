/// What a gateway does about a client that has gone.
enum PaymentGatewayKind: String, CaseIterable, Sendable {
    /// It notices, and stops within about a slice.
    case attentive
    /// It does not notice, and works to the end for nobody.
    case inattentive
}
