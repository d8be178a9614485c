extension Run {
    /// The run without values that JSON cannot hold; each that is left out is named in its trial's warnings.
    func withFiniteValues() -> Run {
        var run = self
        run.trials = trials.map { $0.withFiniteValues() }
        return run
    }
}

extension TrialResult {
    func withFiniteValues() -> TrialResult {
        let lost = values.filter { !$0.value.isFinite }.keys.sorted()
        let lostDistributions = distributions.filter { !$0.value.seconds.allSatisfy(\.isFinite) }.keys.sorted()
        guard !lost.isEmpty || !lostDistributions.isEmpty else { return self }
        var trial = self
        for name in lost { trial.values[name] = nil }
        for name in lostDistributions { trial.distributions[name] = nil }
        trial.warnings += (lost + lostDistributions).map { "\($0) was not a finite number and was left out" }
        return trial
    }
}
