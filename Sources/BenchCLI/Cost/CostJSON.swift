import WastedWorkAnalysis
import WastedWorkResults
import WastedWorkStatistics

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// The costs as one JSON object; reports/README.md says what its keys mean. Times in seconds.
struct CostJSON {
    private let document: Document

    init(_ report: CostReport) throws {
        document = try Document(report)
    }

    func text() throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(document), as: UTF8.self) + "\n"
    }
}

private struct Document: Encodable {
    let schema = 1
    let repetitions: Int
    let host: HostEnvironment
    let calls: [Call]
    let breakEven: [BreakEvenEntry]
    let polling: [PollingEntry]
    let happyPath: [HappyPathEntry]

    init(_ report: CostReport) throws {
        repetitions = report.repetitions
        host = report.host
        calls = report.analysis.primitives.map(Call.init)
        breakEven = report.analysis.breakEvens.map(BreakEvenEntry.init)
        polling = try zip(report.analysis.polling, report.formulas).map { try PollingEntry($0, $1) }
        happyPath = report.analysis.happyPaths.map(HappyPathEntry.init)
    }
}

/// An estimate and its interval.
private struct Figure: Encodable {
    let estimate: Double
    let low: Double?
    let high: Double?

    init(_ estimate: Estimate) {
        (self.estimate, low, high) = (estimate.value, estimate.interval?.low, estimate.interval?.high)
    }
}

private struct Call: Encodable {
    let name: String
    let purpose: String
    let clock: String
    let cost: Figure
    let relative: Double?

    init(_ cost: PrimitiveCost) {
        (name, purpose) = (cost.primitive.rawValue, cost.primitive.purpose.rawValue)
        (clock, self.cost, relative) = (cost.primitive.clock.rawValue, Figure(cost.cost), cost.relative)
    }
}

private struct BreakEvenEntry: Encodable {
    struct Gain: Encodable {
        let service: Double
        let gain: Figure
    }

    let leaving, recovered: Double
    let cost, computed, measured, measuredLow, measuredHigh: Double?
    let gains: [Gain]

    init(_ point: BreakEven) {
        (leaving, recovered, cost, computed) = (point.leaving, point.recovered, point.cost, point.computed)
        (measuredLow, measured, measuredHigh) = point.measured.bounds
        gains = point.gains.map { Gain(service: $0.service, gain: Figure($0.gain)) }
    }
}

extension SignChange {
    /// Low, near and high in seconds, as far as they are known.
    fileprivate var bounds: (Double?, Double?, Double?) {
        switch self {
        case .between(let low, let high, let near): (low, near, high)
        case .notUpTo(let longest): (longest, nil, nil)
        case .fromStart(let shortest): (nil, nil, shortest)
        case .unknown: (nil, nil, nil)
        }
    }
}

private struct PollingEntry: Encodable {
    struct Point: Encodable {
        let interval: Int
        let overhead, total: Figure
        let orphaned: Double
        let predicted: Double?
    }

    let kind: String
    let units: Int
    let leaving, hold: Double
    let check, predictedBest: Double?
    let best: Int?
    let notToldApart: [Int]
    let points: [Point]

    init(_ curve: PollingCurve, _ formula: PollingFormula?) throws {
        (kind, units, leaving, hold) = (curve.kind.rawValue, curve.units, curve.leaving, curve.hold)
        (check, predictedBest, best) = (curve.check, formula?.bestUnits, curve.best?.interval)
        notToldApart = curve.contenders.map(\.interval).filter { $0 != curve.best?.interval }
        points = try curve.points.map {
            Point(
                interval: $0.interval,
                overhead: Figure($0.overhead),
                total: Figure($0.total),
                orphaned: $0.orphaned,
                predicted: try formula?.cost(every: $0.interval)
            )
        }
    }
}

private struct HappyPathEntry: Encodable {
    struct Pairs: Encodable {
        let without, difference: Figure
        let established: Bool

        init(_ comparison: PairedComparison) {
            (without, difference) = (Figure(comparison.baseline), Figure(comparison.difference))
            established = comparison.isEstablished
        }
    }

    let scenario: String
    let cpu, hold: Pairs?
    let machineryShare: Double?
    let failedPairs: Int

    init(_ path: HappyPath) {
        (scenario, cpu, hold) = (path.scenario, path.cpu.map(Pairs.init), path.hold.map(Pairs.init))
        (machineryShare, failedPairs) = (path.machineryShare, path.failedPairs)
    }
}
