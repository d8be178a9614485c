import WastedWorkLoad
import WastedWorkMeasurement
import WastedWorkResults

/// What a reader should doubt about a trial, one sentence each.
extension TrialAccount {
    var warnings: [String] {
        var warnings = findings.warnings
        for (text, count) in observation.failures.sorted(by: { $0.key < $1.key }) {
            warnings.append("\(count) requests failed: \(text)")
        }
        for (name, histogram) in distributions.sorted(by: { $0.key < $1.key }) where histogram.dropped > 0 {
            warnings.append("\(histogram.dropped) values of \(name) were out of range and are not in its percentiles")
        }
        if observation.driver.unsent > 0 {
            warnings.append("the driver could not send \(observation.driver.unsent) planned requests")
        }
        warnings += observation.memory.doubts
        return warnings
    }
}
