/// What one call costs: CPU of one call, less that of an empty loop.
package struct PrimitiveReading: Sendable, Equatable {
    /// What was called.
    package var primitive: CostPrimitive
    /// Seconds of CPU a call, one value a repetition; an empty loop that was slower leaves a negative one.
    package var seconds: [Double]

    /// The costs of one primitive.
    package init(_ primitive: CostPrimitive, seconds: [Double]) {
        self.primitive = primitive
        self.seconds = seconds
    }
}
