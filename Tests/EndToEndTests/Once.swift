/// A value that is made when it is first asked for, once.
actor Once<Value: Sendable> {
    private let make: @Sendable () async throws -> Value
    private var making: Task<Value, any Error>?

    init(_ make: @escaping @Sendable () async throws -> Value) {
        self.make = make
    }

    /// The value if it was made.
    var made: Value? {
        get async { try? await making?.value }
    }

    /// The value, or the error with which making it ended.
    var value: Value {
        get async throws {
            let task = making ?? Task { [make] in try await make() }
            making = task
            return try await task.value
        }
    }
}
