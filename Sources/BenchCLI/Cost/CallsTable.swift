import WastedWorkAnalysis
import WastedWorkResults

/// What each call costs, those of one purpose side by side.
struct CallsTable {
    private let costs: [PrimitiveCost]

    init(_ costs: [PrimitiveCost]) {
        self.costs = costs
    }

    var text: String {
        let heading = "CALLS: CPU of one call, and how many times that of the cheapest"
        let rows = CostPurpose.allCases.flatMap { purpose in
            let own = costs.filter { $0.primitive.purpose == purpose }
            return own.isEmpty ? [] : [["  \(purpose.title)"]] + own.map(row)
        }
        let note = """
            * part of the work happens on other threads: the CPU of the whole process. A request's own path: a source, \
            withTaskCancellationHandler, onCancel and end(), and 8 checks.
            """
        return [heading, "", Columns.text(rows), "", CostText.wrapped(note, indent: "  ")].joined(separator: "\n")
    }

    private func row(_ cost: PrimitiveCost) -> [String] {
        let mark = cost.primitive.clock == .process ? " *" : ""
        let relative = cost.relative.map { "\(Numeral.significant($0, digits: 2))×" } ?? "?"
        return ["    \(cost.primitive.title)\(mark)", time(cost), cost.isEstablished ? relative : "~"]
    }

    private func time(_ cost: PrimitiveCost) -> String { CostFigure.time(cost.cost) }
}

extension CostPurpose {
    fileprivate var title: String {
        switch self {
        case .ask: "Ask whether the work is still wanted"
        case .goOnOrThrow: "Go on, or throw"
        case .beCalledBack: "Be called back, and no more"
        case .beAbleToCancel: "Be able to cancel"
        case .withinATimeLimit: "Within a time limit that is not reached"
        case .bridge: "From tokens to tasks, and back"
        case .request: "All of it, for one request"
        }
    }
}

extension CostPrimitive {
    fileprivate var title: String {
        switch self {
        case .tokenIsCancelled: "token.isCancelled"
        case .taskIsCancelled: "Task.isCancelled"
        case .tokenCheck: "try token.check()"
        case .linkedCheck: "try token.check(), linked to a parent"
        case .deepCheck: "try token.check(), five links deep"
        case .taskCheck: "try Task.checkCancellation()"
        case .registration: "token.onCancel { }, end()"
        case .taskHandler: "withTaskCancellationHandler"
        case .source: "CancellationSource()"
        case .sourceCancelled: "CancellationSource(), cancelled"
        case .linkedSource: "CancellationSource(linkedTo: two)"
        case .linkedSourceCancelled: "CancellationSource(linkedTo: two), cancelled"
        case .task: "Task { }, awaited"
        case .taskCancelled: "Task { }, cancelled and awaited"
        case .deadlineSource: "source.cancel(after:), dropped"
        case .deadlineGroup: "task group with Task.sleep, cancelled"
        case .tokenToTask: "token.run { }"
        case .taskToToken: "CancellationToken.withTaskCancellation { }"
        case .requestPath: "of a client who stays"
        case .requestPathCancelled: "of a client who leaves"
        }
    }
}
