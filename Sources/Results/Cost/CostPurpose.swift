/// What a call of cancellation is for: those of one purpose stand side by side.
package enum CostPurpose: String, CaseIterable, Sendable {
    case ask
    case goOnOrThrow
    case beCalledBack
    case beAbleToCancel
    case withinATimeLimit
    case bridge
    case request
}
