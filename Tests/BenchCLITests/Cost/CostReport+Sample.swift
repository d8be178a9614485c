import WastedWorkAnalysis
import WastedWorkResults

@testable import WastedWorkBenchCLI

extension CostReport {
    /// A report on invented raw values; in them cancellation costs 400 ns a request, and 600 ns where a client leaves.
    static func sample(patients: Run? = nil) throws -> CostReport {
        let readings = CostReadings(
            primitives: CostPrimitive.allCases.enumerated().map { index, primitive in
                PrimitiveReading(primitive, seconds: around(seconds(primitive) ?? 1e-9 * Double(index + 1)))
            },
            sweeps: [0.01, 0.2].map { sweep(leaving: $0) },
            polling: [
                PollingReading(
                    .loop,
                    units: 4096,
                    points: [1, 64, 4096].map { polling($0, check: 2e-9, hold: 20e-6) }
                ),
                PollingReading(
                    .sqlite,
                    units: 100_000,
                    points: [10, 1000].map { polling($0, check: 8e-9, hold: 1e-3) }
                ),
            ]
        )
        let host = HostEnvironment(
            cpuModel: "AMD EPYC",
            cores: 2,
            memoryBytes: 1 << 33,
            system: "Debian",
            kernel: "6.1",
            toolchain: "Swift 6.3",
            buildConfiguration: "release"
        )
        return try CostReport(
            CostAnalysis(readings, patients: patients, leaving: 0.05, seed: 1),
            host: host,
            repetitions: 3,
            trials: patients == nil ? "No trials were asked for (--pairs 0)." : nil
        )
    }

    /// Three values, so that there is an interval.
    private static func around(_ value: Double) -> [Double] { [value * 0.95, value, value * 1.05] }

    private static func seconds(_ primitive: CostPrimitive) -> Double? {
        switch primitive {
        case .requestPath: 400e-9
        case .requestPathCancelled: 600e-9
        default: nil
        }
    }

    private static func sweep(leaving: Double) -> SweepReading {
        let points = [1e-6, 10e-6, 100e-6].map { service in
            let gain = leaving * 7 / 16 * service - 400e-9
            return SweepPoint(without: [service, service, service], with: around(gain).map { service - $0 })
        }
        return SweepReading(leaving: leaving, recovered: 7.0 / 16, points: points)
    }

    private static func polling(_ interval: Int, check: Double, hold: Double) -> PollingPoint {
        let units = hold < 1e-4 ? 4096.0 : 100_000
        let overheads = around(check * units / Double(interval))
        return PollingPoint(
            interval: interval,
            without: [hold, hold, hold],
            with: overheads.map { hold + $0 },
            orphaned: [Double(interval) / 2]
        )
    }
}
