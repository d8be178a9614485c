import Testing
import WastedWorkProcessSupport

extension WholeProgram {
    /// Commands that cannot be carried out as given.
    struct UsageTests {
        /// A command line, and what its one line of complaint must contain.
        struct Mistake: Sendable, CustomTestStringConvertible {
            let arguments: String
            let complaint: String
            var testDescription: String { arguments }

            init(_ arguments: String, complaint: String) {
                self.arguments = arguments
                self.complaint = complaint
            }
        }

        @Test(
            "a mistake ends with 64 and one line that names it and the remedy",
            arguments: [
                Mistake("run --filter databse-query", complaint: "did you mean 'database-query/patient'"),
                Mistake("run --filter exponentiel", complaint: "database-query/exponential"),
                Mistake("run --filter [", complaint: "'[' is not a regular expression"),
                Mistake("run --filter fixed-timeout --profile weekly", complaint: "quick or nightly"),
                Mistake("run --filter lognormal", complaint: "--profile nightly"),
                Mistake("run --window 5", complaint: "such as 500ms, 3s or 2m"),
                Mistake("run --window 0s", complaint: "such as 500ms, 3s or 2m"),
                Mistake("run --time-budget soon", complaint: "such as 500ms, 3s or 2m"),
                Mistake("run --seed twelve", complaint: "from 0 to 2^64-1"),
                Mistake("run --seed 18446744073709551616", complaint: "from 0 to 2^64-1"),
                Mistake("run --arms withCancelation,queueOnly", complaint: "did you mean 'withCancellation'"),
                Mistake("run --arms queueOnly", complaint: "name two or more"),
                Mistake("run --pitfalls --filter calibration", complaint: "these do: database-query/exponential"),
                Mistake("run --pairs 0", complaint: "from 1 to 1000"),
                Mistake("run --pairs many", complaint: "from 1 to 1000"),
                Mistake("run --rows 60000000", complaint: "from 1 to 50000000"),
                Mistake("run --outptu x", complaint: "--output"),
                Mistake("launch", complaint: "Unexpected argument 'launch'"),
                Mistake("report", complaint: "nothing to report on"),
                Mistake("list --filter databse-query", complaint: "did you mean"),
            ]
        )
        func mistakes(mistake: Mistake) async throws {
            let place = try Sandbox()
            let finished = try await place.bench(mistake.arguments)
            #expect(finished.code == 64 && finished.output.isEmpty)
            #expect(finished.errorLines.count == 1, "\(finished.errors)")
            #expect(finished.errors.contains(mistake.complaint), "\(finished.errors)")
            #expect(place.names().isEmpty)
        }
    }
}
