/// What a gate lets pass.
package struct GateThresholds: Sendable, Equatable {
    /// Largest corrected p-value that establishes a change.
    package var significance = 0.01
    /// Most runs of the history that make up the reference.
    package var window = 20
    /// By figure.
    package var figures: [String: GateLimit]
    /// By scenario and figure, where a scenario has its own.
    package var scenarios: [String: [String: GateLimit]] = [:]

    /// - Parameter figures: limits by the name of the figure.
    package init(figures: [String: GateLimit]) {
        self.figures = figures
    }

    /// The limit of a figure in a scenario.
    package func limit(of figure: GateFigure, in scenario: String) -> GateLimit {
        scenarios[scenario]?[figure.name] ?? figures[figure.name] ?? GateLimit(.off, absolute: 0, relative: 0)
    }

    /// What a gate lets pass unless a file says otherwise; reports/README.md repeats it.
    package static let standard = GateThresholds(figures: [
        "integrity.leasesLeaked": GateLimit(.strict, absolute: 0, relative: 0),
        "integrity.strayCancels": GateLimit(.strict, absolute: 0, relative: 0),
        "integrity.stuckWaiters": GateLimit(.strict, absolute: 0, relative: 0),
        "failures": GateLimit(.strict, absolute: 0, relative: 0),
        "work.total": GateLimit(.strict, absolute: 1, relative: 0.02),
        "work.afterLeaving": GateLimit(.statistical, absolute: 1, relative: 0.25),
        "work.orphaned.ratio": GateLimit(.statistical, absolute: 0.0005, relative: 0.1),
        "hold.orphaned.ratio": GateLimit(.statistical, absolute: 0.0005, relative: 0.1),
        "cpu.orphaned.ratio": GateLimit(.statistical, absolute: 0.002, relative: 0.1),
        "upstream.cpu.orphaned.ratio": GateLimit(.statistical, absolute: 0.005, relative: 0.1),
        "memory.peak.ratio": GateLimit(.statistical, absolute: 0.05, relative: 0.1),
        "cancellation.latency.p50.perHold": GateLimit(.statistical, absolute: 0.0005, relative: 0.25),
        "cancellation.latency.p99.perHold": GateLimit(.statistical, absolute: 0.005, relative: 0.5),
        "hold.total.ratio": GateLimit(.statistical, absolute: 0.02, relative: 0.05),
        "cpu.process.ratio": GateLimit(.statistical, absolute: 0.05, relative: 0.05),
        "goodput.ratio": GateLimit(.statistical, absolute: 0.02, relative: 0.05),
        "response.p99.ratio": GateLimit(.statistical, absolute: 0.05, relative: 0.1),
    ])
}
