import WastedWorkAnalysis
import WastedWorkResults

/// All that another person needs to run the same again, and to see whether the machine is the same.
enum ReproductionSection {
    static func section(_ run: Run) -> Section {
        let columns: [Table.Column] = [.words("What"), .words("Value")]
        let rows = facts(run).map { [Cell.name($0.0), .word($0.1)] }
        return Section(Passage("How to reproduce"), tables: [Table(columns: columns, rows: rows)])
    }

    private static func facts(_ run: Run) -> [(String, String)] {
        [
            ("command", run.command),
            ("seed", "\(run.seed)"),
            ("commit", run.host.commit ?? "?"),
            ("run", run.id),
            ("method", "version \(run.method), see reports/README.md"),
        ] + machine(run.host)
    }

    private static func machine(_ host: HostEnvironment) -> [(String, String)] {
        let memory = Scale(.bytes, for: [Double(host.memoryBytes)]).textWithUnit(Double(host.memoryBytes))
        return [
            ("build", "\(host.buildConfiguration), \(host.toolchain)"),
            ("processor", "\(host.cpuModel), \(Numeral.counted(host.cores, "core")), \(memory)"),
            ("system", "\(host.system), kernel \(host.kernel)"),
            ("frequency governor, clock source", "\(host.governor ?? "?"), \(host.clockSource ?? "?")"),
            ("load before and after", "\(load(host.loadBefore)), \(load(host.loadAfter))"),
            ("CPU time stolen", host.stealFraction.map { Scale(.fraction, for: [$0]).textWithUnit($0) } ?? "?"),
        ]
    }

    private static func load(_ load: Double?) -> String {
        guard let load else { return "?" }
        return Scale(.count, for: [load]).text(load)
    }
}
