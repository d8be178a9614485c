import Testing

@testable import WastedWorkResults

@Suite("Pruning a history") struct HistoryPruningTests {
    private typealias Kept = HistoryPruning.Kept

    private func kind(_ change: (inout Run) -> Void = { _ in }) -> HistoryKind {
        var run = Run.sample()
        change(&run)
        return HistoryEntry(run).header.kind
    }

    @Test("the oldest go first, the latest thirty and what is pinned stay")
    func oldest() {
        let runs = (0..<40).map { Kept("r\($0)", bytes: 10, kind: kind()) }
        #expect(HistoryPruning(runs, limit: 400).removed == [])
        #expect(HistoryPruning(runs, limit: 380).removed == ["r0", "r1"])
        #expect(HistoryPruning(runs, limit: 380, pinned: ["r0"]).removed == ["r1", "r2"])
        let most = HistoryPruning(runs, limit: 0)
        #expect(most.removed.count == 10 && most.runsAfter == 30 && most.bytesAfter == 300)
        #expect(HistoryPruning(runs, limit: 400, keep: 3).removed.count == 37)
    }

    @Test("what is pinned stays besides the latest, not in place of one")
    func pinned() {
        let runs = (0..<40).map { Kept("r\($0)", bytes: 10, kind: kind()) }
        let pruning = HistoryPruning(runs, limit: 400, keep: 2, pinned: ["r0"])
        #expect(pruning.removed == (1..<38).map { "r\($0)" } && pruning.runsAfter == 3)
    }

    @Test(
        "of each machine, suite, profile and method the latest stay, however many came of another",
        arguments: [
            { $0.profile = "nightly" }, { $0.suite = "another" }, { $0.method += 1 }, { $0.host.cpuModel = "another" },
            { $0.host.cores = 64 }, { $0.host.kernel = "7.0.1" }, { $0.host.buildConfiguration = "debug" },
        ] as [@Sendable (inout Run) -> Void]
    )
    func kinds(change: @Sendable (inout Run) -> Void) {
        let nights = (0..<12).map { Kept("a\($0)", bytes: 10, kind: kind(change)) }
        let others = (0..<33).map { Kept("b\($0)", bytes: 10, kind: kind()) }
        #expect(HistoryPruning(nights + others, limit: 0).removed == ["b0", "b1", "b2"])
        let few = HistoryPruning(nights + others, limit: .max, keep: 5)
        #expect(few.removed == (0..<7).map { "a\($0)" } + (0..<28).map { "b\($0)" })
    }

    @Test("what does not keep runs from being held against each other makes no kind of its own")
    func sameKind() {
        #expect(kind() == kind { $0.host.kernel = "6.1.99-other-build" })
        #expect(kind() == kind { $0.host.toolchain = "6.4" })
    }

    @Test("a file that cannot be read stays, and counts in bytes")
    func unreadable() {
        let runs = [Kept("half", bytes: 500, kind: nil)] + (0..<31).map { Kept("r\($0)", bytes: 10, kind: kind()) }
        let pruning = HistoryPruning(runs, limit: 0)
        #expect(pruning.removed == ["r0"] && pruning.bytesAfter == 800 && pruning.runsAfter == 31)
    }
}
