import WastedWorkTestSupport

@testable import WastedWorkQueueing

/// A first-come-first-served pool, event by event: arrivals, ends of service, departures of clients.
///
/// It knows none of the formulas. It runs from empty; the first of its equal batches of time is not counted.
struct QueueSimulation {
    let arrival: Double
    let connections: Int
    let arm: ModelArm
    let service: (inout TestGenerator) -> Double
    let patience: (inout TestGenerator) -> Double

    private var generator: TestGenerator
    private var events = EventQueue()
    private var requests: [Request] = []
    private var waiting: [Int] = []
    private var firstWaiting = 0
    private var busy = 0
    private var present = 0
    private var now = 0.0
    private var batch = SimulatedBatch()

    private struct Request {
        let arrived: Double
        let service: Double
        var started: Double?
        var left: Double?
        var hasEnded = false
    }

    init(
        arrival: Double,
        connections: Int,
        arm: ModelArm,
        seed: UInt64,
        service: @escaping (inout TestGenerator) -> Double,
        patience: @escaping (inout TestGenerator) -> Double
    ) {
        self.arrival = arrival
        self.connections = connections
        self.arm = arm
        self.service = service
        self.patience = patience
        generator = TestGenerator(seed: seed)
    }

    /// The batches after the first.
    mutating func run(batches: Int, seconds: Double) -> [SimulatedBatch] {
        events.push(Event(time: generator.exponential(rate: arrival), kind: .arrival, request: 0))
        return (0...batches).map { index in
            batch = SimulatedBatch(seconds: seconds)
            advance(to: Double(index + 1) * seconds)
            return batch
        }.dropFirst().map { $0 }
    }

    private mutating func advance(to end: Double) {
        while let event = events.pop(before: end) {
            pass(to: event.time)
            switch event.kind {
            case .arrival: arrive()
            case .departure: leave(event.request)
            case .completion: finish(event.request)
            }
        }
        pass(to: end)
    }

    private mutating func pass(to time: Double) {
        batch.busy += Double(busy) * (time - now)
        batch.present += Double(present) * (time - now)
        now = time
    }

    private mutating func arrive() {
        let id = requests.count
        requests.append(Request(arrived: now, service: service(&generator)))
        present += 1
        events.push(Event(time: now + patience(&generator), kind: .departure, request: id))
        events.push(Event(time: now + generator.exponential(rate: arrival), kind: .arrival, request: id))
        waiting.append(id)
        startNext()
    }

    private mutating func startNext() {
        while busy < connections, firstWaiting < waiting.count {
            let id = waiting[firstWaiting]
            firstWaiting += 1
            if requests[id].hasEnded { continue }
            requests[id].started = now
            busy += 1
            events.push(Event(time: now + requests[id].service, kind: .completion, request: id))
        }
    }

    private mutating func leave(_ id: Int) {
        guard !requests[id].hasEnded else { return }
        requests[id].left = now
        let waits = requests[id].started == nil
        if waits { batch.leftWaiting += 1 } else { batch.leftInService += 1 }
        if arm == .withCancellation || arm == .queueOnly && waits { finish(id) }
    }

    private mutating func finish(_ id: Int) {
        guard !requests[id].hasEnded else { return }
        requests[id].hasEnded = true
        present -= 1
        batch.add(started: requests[id].started, arrived: requests[id].arrived, left: requests[id].left, ended: now)
        if requests[id].started != nil { busy -= 1 }
        startNext()
    }
}
