import Testing
import WastedWorkAnalysis
import WastedWorkResults

@testable import WastedWorkReporting

@Suite struct InfluxTests {
    @Test func `a point an arm, at the start of the run`() {
        let point = points { _ in }.first { $0.contains("scenario=one-pair") }
        #expect(
            point
                == "wasted_work,arm=withoutCancellation,commit=0123abc,cores=2,cpu=Example\\ CPU\\ @\\ 2.5GHz,kernel=6.1.0,"
                + "profile=quick,scenario=one-pair,suite=standard hold.orphaned=0.3,hold.total=1,goodput=9,pairs=1i "
                + "1767323045000000000"
        )
    }

    @Test func `what the candidate changes is a point of its own`() {
        let point =
            points { _ in }.first { $0.hasPrefix("wasted_work_change") && $0.contains("scenario=one-pair") } ?? ""
        #expect(point.contains(",baseline=withoutCancellation,candidate=withCancellation,"))
        #expect(
            point.contains(" hold.orphaned.ratio=0.33333333333333337,") || point.contains(" hold.orphaned.ratio=0.3333")
        )
        #expect(point.contains(",hold.orphaned.difference=-0.19999999999999998,") || point.contains("difference=-0.2"))
    }

    @Test func `an empty tag is left out, and so is a time that cannot be read`() {
        let points = points { run in
            run.host.commit = nil
            run.profile = ""
            run.startedAt = "yesterday"
        }
        #expect(points.allSatisfy { !$0.contains("commit=") && !$0.contains("profile=") && $0.hasSuffix("i") })
    }

    @Test func `a comma, a space, an equals sign and a backslash do not end a tag`() {
        let points = points { $0.suite = "a, b=c\\" }
        #expect(points.allSatisfy { $0.contains(",suite=a\\,\\ b\\=c%5C ") })
    }

    private func points(_ change: (inout Run) -> Void) -> [String] {
        var run = Run.sample()
        change(&run)
        return ReportFormat.influx.render(Report(run: run, analysis: RunAnalysis(run: run))).split(separator: "\n").map(
            String.init
        )
    }
}
