import WastedWorkAnalysis

/// A watched figure in words.
enum TrendFigureTitle {
    private static let titles = [
        "integrity.leasesLeaked": "leases leaked",
        "integrity.strayCancels": "stray cancels",
        "integrity.stuckWaiters": "stuck waiters",
        "failures": "failures",
        "work.total": "work in all, first arm",
        "work.afterLeaving": "work after a departure",
        "work.orphaned.ratio": "orphaned work",
        "hold.orphaned.ratio": "orphaned hold",
        "cpu.orphaned.ratio": "orphaned CPU",
        "upstream.cpu.orphaned.ratio": "orphaned CPU upstream",
        "memory.peak.ratio": "peak memory",
        "cancellation.latency.p50.perHold": "cancellation p50 per hold",
        "cancellation.latency.p99.perHold": "cancellation p99 per hold",
        "hold.total.ratio": "hold in all",
        "cpu.process.ratio": "CPU in all",
        "goodput.ratio": "goodput",
        "response.p99.ratio": "response p99",
    ]

    /// Its title, or its name where it has none.
    static func title(of figure: GateFigure) -> String {
        titles[figure.name] ?? figure.name
    }
}
