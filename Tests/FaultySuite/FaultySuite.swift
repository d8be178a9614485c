import WastedWork

/// One scenario a fault, and one that is sound, which every run must reach.
enum FaultySuite {
    static let suite = Suite(
        "faulty",
        companions: [Idler(), Stillborn()],
        scenarios: [
            scenario("sound", "does what it should") { _ in Behaviour { _, _ in } },
            scenario("crash", "traps in a request") { _ in Behaviour(serve: Faults.crash) },
            scenario("crash-beside-companion", "traps while a companion runs") { context in
                let idler = try await context.launch(Idler.name)
                return Behaviour { request, _ in
                    try Faults.crash(request)
                    _ = try await idler.stop()
                }
            },
            scenario("exit", "ends the process") { _ in Behaviour(serve: Faults.exit) },
            scenario("killed", "is killed, as by a system without memory") { _ in Behaviour(serve: Faults.killed) },
            scenario("maker", "throws when it is made") { _ in throw Fault("the stock list is missing") },
            scenario("companion", "needs a companion that ends at once") { context in
                _ = try await context.launch(Stillborn.name)
                return Behaviour { _, _ in }
            },
            scenario("finish", "throws at its end") { _ in
                Behaviour(serve: { _, _ in }, finish: { throw Fault("the till does not add up") })
            },
            scenario("garbage", "prints garbage") { _ in Behaviour(serve: Faults.printGarbage) },
            scenario("failing", "fails every request") { _ in Behaviour { _, _ in throw Fault("out of stock") } },
            scenario("leak", "leaves a connection out") { _ in
                Behaviour(
                    serve: { _, _ in },
                    finish: {
                        var findings = WorkloadFindings()
                        findings.add(1, to: .leasesLeaked)
                        return findings
                    }
                )
            },
            scenario("hang", "returns only when it is cancelled", pattern: .fixedTimeout(.milliseconds(5))) { _ in
                Behaviour(serve: Faults.hang)
            },
        ]
    )

    private static func scenario(
        _ name: String,
        _ summary: String,
        pattern: AbandonmentPattern = .patient,
        _ workload: @escaping @Sendable (TrialContext) async throws -> any Workload
    ) -> Scenario {
        let load = LoadProfile(arrivals: .constant(rate: 50), demand: .constant(.milliseconds(1)), pattern: pattern)
        return Scenario("faulty/\(name)", summary: summary, load: { _ in load }, workload: workload)
    }
}
