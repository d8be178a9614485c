import WastedWork

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// Searches of a product catalogue in SQLite, through a bounded pool of connections.
///
/// A query scans a range whose size is the request's demand, so the service time follows the plan.
struct DatabaseQuery: Workload {
    /// What a query's time is made of.
    enum Shape: String, Sendable {
        /// Scanning at full speed, on no more connections than two cores carry.
        case cpuBound
        /// Waiting in small steps, as for a database on another machine; neighbours do not slow it.
        case paced

        /// Connections in the pool.
        var connections: Int {
            switch self {
            case .cpuBound: 2
            case .paced: 10
            }
        }
    }

    private let connections: Int
    private let catalogue: Catalogue
    private let shape: Shape
    private let seed: UInt64
    private let pool: ConnectionPool<SQLiteConnection>

    /// Opens the connections.
    ///
    /// - Parameter connections: in the pool; the shape's own unless given.
    init(_ shape: Shape, connections count: Int? = nil, _ context: TrialContext) async throws {
        self.shape = shape
        self.connections = count ?? shape.connections
        seed = context.seed
        catalogue = try Catalogue(context.parameters)
        var connections: [SQLiteConnection] = []
        for _ in 0..<self.connections {
            connections.append(
                try await SQLiteConnection.open(
                    path: catalogue.path,
                    progressInterval: ScanPlan.stepsBetweenCounts(shape)
                )
            )
        }
        pool = ConnectionPool(connections)
    }

    func serve(_ request: Request, cancellation: CancellationToken) async throws {
        let scan = ScanPlan(request, shape: shape, catalogue: catalogue, seed: seed)
        try await pool.withConnection(meter: request.meter, cancellation: cancellation) { connection in
            for range in scan.ranges {
                _ = try await connection.query(
                    scan.sql,
                    scan.values(range),
                    into: 0,
                    meter: request.meter,
                    cancellation: cancellation
                ) { $0 = $1.integer(at: 0) }
            }
        }
    }

    func finish() async throws -> WorkloadFindings {
        var findings = WorkloadFindings()
        findings.add(pool.audit())
        if shape == .cpuBound && cores < connections {
            findings.warnings.append(
                "\(connections) connections share \(cores) core: CPU-bound queries slow each other down"
            )
        }
        await pool.close()
        return findings
    }

    private var cores: Int { ProcessInfo.processInfo.activeProcessorCount }
}
