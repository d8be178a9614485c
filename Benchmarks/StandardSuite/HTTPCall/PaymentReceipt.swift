import Hummingbird

/// The answer as it is sent, and what becomes of it when nobody receives it any more.
struct PaymentReceipt {
    private let kind: PaymentGatewayKind
    private var isUndeliverable = false

    init(_ kind: PaymentGatewayKind) {
        self.kind = kind
    }

    /// Sends the bytes of a step, made of what it computed.
    ///
    /// - Throws: where the kind is attentive, what a connection that is gone throws.
    mutating func sendStep(_ result: UInt64, to writer: inout any ResponseBodyWriter) async throws {
        let bytes = ByteBuffer(repeating: UInt8(truncatingIfNeeded: result), count: PaymentPace.bytesPerStep)
        try await deliver { try await writer.write(bytes) }
    }

    /// Ends the answer; throws as `sendStep`.
    mutating func finish(_ writer: inout any ResponseBodyWriter) async throws {
        try await deliver { try await writer.finish(nil) }
    }

    /// An inattentive gateway takes no notice of an answer that cannot be delivered, and works on.
    private mutating func deliver(_ send: () async throws -> Void) async throws {
        guard !isUndeliverable else { return }
        do {
            try await send()
        } catch  where kind == .inattentive {
            isUndeliverable = true
        }
    }
}
