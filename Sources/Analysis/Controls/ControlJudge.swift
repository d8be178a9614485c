import WastedWorkResults
import WastedWorkStatistics

/// Holds what came out of a control against what must, by intervals alone.
struct ControlJudge {
    private let scenario: ScenarioDescription
    private let run: Run
    private let thresholds: Thresholds
    private let values: ControlValues?

    init(_ scenario: ScenarioDescription, in run: Run, thresholds: Thresholds) {
        self.scenario = scenario
        self.run = run
        self.thresholds = thresholds
        values = ControlValues(scenario.name, in: run)
    }

    /// One an expectation; a broken count fails a control whatever is expected of it.
    func checks(_ expectations: [ControlExpectation]) -> [ControlCheck] {
        let broken = values?.brokenCounts ?? []
        let counts = broken.map { metric, count in
            ControlCheck(standing: .failed, sentence: Self.broken(metric, count))
        }
        return counts + expectations.map(check)
    }

    /// With the dotted name, for which a reader will search.
    private static func broken(_ metric: Metric, _ count: Double) -> String {
        "\(MetricTitle.title(of: metric)): \(Numeral.whole(count)), which must be 0 (\(metric.name))"
    }

    private func check(_ expectation: ControlExpectation) -> ControlCheck {
        switch expectation {
        case .same(let arms):
            return same(arms)
        case .value(let figure, let arm, let bounds):
            let phrase = "\(figure.title) \(ArmPhrase.phrase(arm))"
            return check(phrase, figure.unit, bounds, mean(Array(ordered(figure, in: arm))))
        case .ratio(let figure, let arm, let baseline, let bounds):
            let phrase = "\(figure.title) \(ArmPhrase.phrase(arm)) over \(ArmPhrase.phrase(baseline))"
            return check(phrase, .fraction, bounds, comparison(figure, of: arm, over: baseline)?.ratio)
        case .difference(let figure, let arm, let other, let bounds):
            return difference(figure, arm, other, bounds)
        }
    }

    private func check(_ phrase: String, _ unit: Unit, _ bounds: ControlBounds, _ estimate: Estimate?) -> ControlCheck {
        let text = ControlText(unit: unit, bounds: bounds)
        guard let estimate else {
            return ControlCheck(standing: .inconclusive, sentence: "\(phrase) could not be had")
        }
        guard let interval = estimate.interval, estimate.count >= thresholds.enoughPairs else {
            let pairs = Numeral.counted(estimate.count, "pair")
            return ControlCheck(standing: .inconclusive, sentence: "\(phrase): too few to say (\(pairs))")
        }
        let standing = ControlStanding.standing(
            low: interval.low,
            high: interval.high,
            least: bounds.atLeast ?? -.infinity,
            most: bounds.atMost ?? .infinity
        )
        return ControlCheck(standing: standing, sentence: "\(phrase): \(text.found(estimate)), \(text.expected)")
    }
}

// MARK: - Figures

extension ControlJudge {
    private func ordered(_ figure: ControlledFigure, in arm: String) -> [Double] {
        (values?.values(of: figure, in: arm) ?? [:]).sorted { $0.key < $1.key }.map(\.value)
    }

    private func bootstrap(_ count: Int) -> Bootstrap {
        Bootstrap(size: count, level: thresholds.level, seed: run.seed)
    }

    private func mean(_ values: [Double]) -> Estimate? {
        Sample(values).map { bootstrap($0.count).mean(of: $0) }
    }

    private func comparison(_ figure: ControlledFigure, of arm: String, over baseline: String) -> PairedComparison? {
        guard let values else { return nil }
        let (second, first) = (values.values(of: figure, in: arm), values.values(of: figure, in: baseline))
        let pairs = first.keys.filter { second[$0] != nil }.sorted()
        guard let one = Sample(pairs.compactMap { first[$0] }), let other = Sample(pairs.compactMap { second[$0] })
        else { return nil }
        return PairedComparison(baseline: one, candidate: other, bootstrap: bootstrap(one.count), seed: run.seed)
    }

    private func difference(
        _ figure: ControlledFigure,
        _ arm: String,
        _ scenario: String,
        _ bounds: ControlBounds
    ) -> ControlCheck {
        let phrase = "\(figure.title) \(ArmPhrase.phrase(arm)), less that of \(scenario)"
        guard let other = ControlValues(scenario, in: run) else {
            return ControlCheck(standing: .inconclusive, sentence: "\(scenario) was not run beside it")
        }
        let (own, less) = (values?.values(of: figure, in: arm) ?? [:], other.values(of: figure, in: arm))
        let differences = own.keys.sorted().compactMap { pair in
            less[pair].flatMap { less in own[pair].map { $0 - less } }
        }
        return check(phrase, figure.unit, bounds, mean(differences))
    }
}

// MARK: - Arms that have no reason to differ

extension ControlJudge {
    private func same(_ arms: ControlledArms) -> ControlCheck {
        guard let values else { return ControlCheck(standing: .inconclusive, sentence: "nothing was run") }
        let metrics = values.judgedMetrics(in: arms.first, arms.second).filter { !arms.except.contains($0.name) }
        let differing = metrics.filter { isDifferent($0, arms, of: metrics.count) }
        let phrase = "\(ArmPhrase.phrase(arms.second)) and \(ArmPhrase.phrase(arms.first))"
        guard differing.isEmpty else {
            let names = differing.map(MetricTitle.title).joined(separator: "; ")
            return ControlCheck(standing: .failed, sentence: "\(phrase) differ in \(names)")
        }
        let bounds = ControlBounds.around(1, within: arms.within)
        let checks = arms.leading.map { name in
            let figure = ControlledFigure(Metric.listed(name))
            let comparison = comparison(figure, of: arms.second, over: arms.first)
            return check("\(figure.title), \(phrase)", .fraction, bounds, comparison?.ratio)
        }
        let standing = ControlStanding.all(of: checks.map(\.standing))
        guard standing == .passed else {
            let decisive = checks.filter { $0.standing == standing }.map(\.sentence)
            return ControlCheck(standing: standing, sentence: decisive.joined(separator: "; "))
        }
        let varying = metrics.count {
            ordered(ControlledFigure($0), in: arms.first) != ordered(ControlledFigure($0), in: arms.second)
        }
        let leading = arms.leading.map { ControlledFigure(Metric.listed($0)).title }
        let within = "\(leading.joined(separator: ", ")) within \(Numeral.percent(arms.within)) %"
        return ControlCheck(
            standing: .passed,
            sentence: "0 of \(Numeral.counted(varying, "figure")) that vary differ, \(within)"
        )
    }

    /// An effect beyond chance, at a level corrected for so many questions (Bonferroni), and beyond the thresholds and
    /// the tolerance: small counts of six pairs can all differ by one, and have then no spread that would tell of chance.
    private func isDifferent(_ metric: Metric, _ arms: ControlledArms, of count: Int) -> Bool {
        let figure = ControlledFigure(metric)
        guard let comparison = comparison(figure, of: arms.second, over: arms.first) else { return false }
        guard comparison.difference.count >= thresholds.enoughPairs else { return false }
        let (first, second) = (ordered(figure, in: arms.first), ordered(figure, in: arms.second))
        guard first.count == second.count, let differences = Sample(zip(second, first).map { $0 - $1 }) else {
            return false
        }
        let level = 1 - (1 - thresholds.level) / Double(count)
        let baseline = comparison.baseline.value
        let margin = max(thresholds[metric].margin(baseline: baseline), arms.within * abs(baseline))
        return StudentInterval.mean(of: differences, level: level).map(\.excludesZero) == true
            && abs(comparison.difference.value) > margin
    }
}
