import WastedWork

/// Statements of account: page after page, for as long as somebody waits for them.
struct AccountStatement: Workload {
    func serve(_ request: Request, cancellation: CancellationToken) async throws {
        let pages = max(1, Int(request.demand / .milliseconds(1)))
        try request.meter.holding {
            var statement: UInt64 = 1
            for _ in 1...pages {
                try cancellation.check()  // without this line both arms cost the same
                statement = page(after: statement)
                request.meter.count(1)
            }
            // Work whose result nobody looks at would be optimised away.
            guard statement != 0 else { throw EmptyStatement() }
        }
    }

    /// About a millisecond of a core.
    private func page(after statement: UInt64) -> UInt64 {
        var ink = statement
        for _ in 0..<500_000 {
            ink ^= ink << 13
            ink ^= ink >> 7
            ink ^= ink << 17
        }
        return ink
    }
}

struct EmptyStatement: Error {}

let suite = Suite(
    "accounts",
    scenarios: [
        Scenario(
            "statement/exponential",
            summary: "statements of account, rendered page by page",
            workUnit: "pages",
            load: { _ in
                LoadProfile(
                    arrivals: .poisson(rate: 60),
                    demand: .exponential(mean: .milliseconds(20)),
                    pattern: .exponential(mean: .milliseconds(60))
                )
            },
            workload: { _ in AccountStatement() }
        )
    ]
)

@main struct Main {
    static func main() async { await Bench.main(suite) }
}
