/// A line in which everybody is served in the order of coming, and anybody may leave from the middle.
///
/// Tickets must come in ascending order. Joining, leaving and serving cost O(1), averaged.
struct WaitingLine<Element: Sendable>: Sendable {
    typealias Ticket = Int

    /// The order of coming, with the tickets of those who have left still in it.
    private var order: [Ticket] = []
    private var head = 0
    private var waiting: [Ticket: Element] = [:]

    var count: Int { waiting.count }

    mutating func join(_ element: Element, as ticket: Ticket) {
        precondition(order.last.map { $0 < ticket } ?? true, "tickets must ascend")
        order.append(ticket)
        waiting[ticket] = element
    }

    /// Exchanges what waits under a ticket; does nothing when nobody waits under it.
    mutating func update(_ ticket: Ticket, to element: Element) {
        guard waiting[ticket] != nil else { return }
        waiting[ticket] = element
    }

    mutating func leave(_ ticket: Ticket) -> Element? {
        guard let element = waiting.removeValue(forKey: ticket) else { return nil }
        compact()
        return element
    }

    mutating func next() -> (ticket: Ticket, element: Element)? {
        while head < order.count {
            let ticket = order[head]
            head += 1
            guard let element = waiting.removeValue(forKey: ticket) else { continue }
            compact()
            return (ticket, element)
        }
        return nil
    }

    /// Forgets the tickets of those who have gone once they are the greater part, so that a line which many join and
    /// leave does not grow.
    private mutating func compact() {
        guard order.count > 64, order.count > 2 * waiting.count else { return }
        order = order[head...].filter { waiting[$0] != nil }
        head = 0
    }
}
