import WastedWorkProcessSupport

extension Sandbox {
    /// Runs `bench` to its end, with arguments between single spaces.
    func bench(_ arguments: String, environment: [String: String] = [:]) async throws -> Finished {
        try await run(Program("bench"), arguments.words, environment: environment)
    }

    /// Runs the suite of misbehaving workloads to its end.
    func faultySuite(_ arguments: String) async throws -> Finished {
        try await run(Program("FaultySuite"), arguments.words)
    }

    /// Runs the smallest run there is: one pair of a workload that only burns CPU.
    func smallestRun(_ arguments: String) async throws -> Finished {
        try await bench("\(Sandbox.smallest) \(arguments)")
    }

    /// The arguments of the smallest run.
    static let smallest = "run --filter calibration/known-cpu --pairs 1 --window 50ms"
}

extension String {
    /// What stands between single spaces; a command line as an array of arguments.
    var words: [String] { split(separator: " ").map(String.init) }
}

extension Finished {
    /// Standard error without the line that every debug build begins with.
    var complaints: [String] {
        errorLines.filter { !$0.contains("this is a debug build") }
    }
}
