/// What can go wrong between the workload `http-call` and its gateway.
enum PaymentGatewayError: Error, Equatable, CustomStringConvertible {
    case badArguments([String])
    case badAnnouncement(String)
    case badReport(String)
    case badStatus(Int)
    case shortAnswer(bytes: Int, expected: Int)

    var description: String {
        switch self {
        case .badArguments(let arguments):
            "the payment gateway cannot be started with '\(arguments.joined(separator: " "))'; "
                + "it takes attentive or inattentive, and a computing share in (0, 1]"
        case .badAnnouncement(let text):
            "the payment gateway announced '\(text)' instead of its port; it and the suite are not of one build: rebuild"
        case .badReport(let text):
            "the payment gateway's last words cannot be read (\(text)); run the trial again, and see its stderr"
        case .badStatus(let status):
            "the payment gateway answered with status \(status) instead of 200; see the stderr of the trial"
        case .shortAnswer(let bytes, let expected):
            "the payment gateway's answer had \(bytes) bytes instead of \(expected); see the stderr of the trial"
        }
    }
}
