import Testing

@testable import StandardSuite

@Suite("options of a gateway")
struct PaymentGatewayOptionsTests {
    @Test("survive the way through the arguments of its process", arguments: PaymentGatewayKind.allCases)
    func roundTrip(of kind: PaymentGatewayKind) throws {
        let options = PaymentGatewayOptions(kind, computingShare: 0.125)
        #expect(try PaymentGatewayOptions(options.arguments) == options)
    }

    @Test(
        "that make no sense are refused, and told",
        arguments: ["", "attentive", "dreamy 0.1", "attentive 0", "attentive 1.5", "attentive x"]
    )
    func refused(line: String) {
        let arguments = line.split(separator: " ").map(String.init)
        #expect(throws: PaymentGatewayError.badArguments(arguments)) { try PaymentGatewayOptions(arguments) }
    }
}
