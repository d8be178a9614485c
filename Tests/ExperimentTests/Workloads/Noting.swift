import WastedWorkCancellation
import WastedWorkExperiment
import WastedWorkTestSupport

/// Does nothing but note what it was asked for.
struct Noting: Workload {
    let requests = Recorder<(id: Int, demand: Duration)>()

    func serve(_ request: Request, cancellation: CancellationToken) async throws {
        requests.note((request.id, request.demand))
    }
}
