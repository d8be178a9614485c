/// What a model says of the arms, side by side: the value that is printed, and written as JSON.
///
/// `{"schema":1,"arms":[{"arm":…,"abandonment":…,"abandonmentWaiting":…,"goodput":…,"utilisation":…,"hold":…,
/// "wasted":…,"orphaned":…,"inSystem":…}]}`
package struct Prediction: Sendable, Equatable {
    /// Version of the JSON layout.
    package static let schema = 1

    /// One entry an arm.
    package let arms: [ArmPrediction]

    /// - Parameter arms: one entry an arm, in the order shown.
    package init(arms: [ArmPrediction]) {
        self.arms = arms
    }

    /// The entry of that arm, if the prediction has it.
    package subscript(arm: ModelArm) -> ArmPrediction? {
        arms.first { $0.arm == arm }
    }
}

extension Prediction: Encodable {
    private enum Key: String, CodingKey {
        case schema, arms
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode(Self.schema, forKey: .schema)
        try container.encode(arms, forKey: .arms)
    }
}
