import Hummingbird
import WastedWork

/// Where calls of the gateway are answered: step by step, each step written down and then sent.
struct PaymentDesk: Sendable {
    let options: PaymentGatewayOptions
    let ledgers: PaymentLedgers
    let workers: WorkerPool

    /// Begins to answer; the body is computed while it is sent.
    ///
    /// - Throws: a 400 for a call that is no payment.
    func answer(_ request: Hummingbird.Request) throws -> Response {
        let payment = try Payment(request)
        ledgers.open(payment.attempt)
        let body = ResponseBody(contentLength: options.pace.bytes(for: payment.demand)) { writer in
            switch options.kind {
            case .attentive:
                try await request.body.consumeWithCancellationOnInboundClose { _ in
                    try await settle(payment, writingTo: &writer)
                }
            case .inattentive:
                // Hears of it too, so that the kinds differ in what they do and in nothing else.
                try await request.body.consumeWithInboundCloseHandler { _ in
                    try await settle(payment, writingTo: &writer)
                } onInboundClosed: {
                }
            }
        }
        // Listening for departures costs the connection after each answer; the client is told.
        return Response(status: .ok, headers: [.connection: "close"], body: body)
    }

    private func settle(_ payment: Payment, writingTo writer: inout any ResponseBodyWriter) async throws {
        let pace = options.pace
        let begin = MonotonicInstant.now
        var receipt = PaymentReceipt(options.kind)
        for step in 1...pace.steps(for: payment.demand) {
            try Task.checkCancellation()
            let result = await compute(for: payment.attempt)
            try await receipt.sendStep(result, to: &writer)
            // From the begin, so that a step which came late does not make all others late.
            let end = begin.advanced(by: pace.end(of: step, for: payment.demand))
            try await Task.sleep(until: end, clock: MonotonicClock())
        }
        try await receipt.finish(&writer)
    }

    /// A slice of computing, on a thread of the workers.
    private func compute(for attempt: Int) async -> UInt64 {
        await withCheckedContinuation { continuation in
            workers.run {
                let result = ledgers.recordingSlice(of: attempt) {
                    Computation.run(steps: Computation.stepsPerMillisecond)
                }
                continuation.resume(returning: result)
            }
        }
    }
}
