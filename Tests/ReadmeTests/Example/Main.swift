import WastedWork

/// Statements of account: page after page, for as long as somebody waits for them.
struct AccountStatement: Workload {
    func serve(_ request: Request, cancellation: CancellationToken) async throws {
        let pages = max(1, UInt64(request.demand / .milliseconds(1)))
        try request.meter.holding {
            for page in 1...pages {
                try cancellation.check()  // what is measured: without it, both arms cost the same
                _ = render(page)
                request.meter.count(1)
            }
        }
    }

    /// About half a millisecond of a core.
    private func render(_ page: UInt64) -> UInt64 {
        var ink = page
        for _ in 0..<250_000 { ink ^= ink << 13 ^ ink >> 7 }
        return ink
    }
}

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
