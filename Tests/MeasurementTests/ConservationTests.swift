import Testing
import WastedWorkTestSupport

@testable import WastedWorkMeasurement

/// Random histories against a model that knows nothing of spans or slices: it goes through every tick one by one.
@Suite("Conservation")
struct ConservationTests {
    @Test("useful, doomed and orphaned add up to the total, and each is what the model says", arguments: 0..<400)
    func randomHistories(seed: UInt64) {
        var history = RandomHistory(seed: seed)

        let (record, model) = history.play()

        #expect(record.hold.total == .nanoseconds(model.hold.before + model.hold.after))
        #expect(record.cpu.total.nanoseconds == model.cpu.before + model.cpu.after)
        #expect(record.work.total == Int(model.work.before + model.work.after))
        let isUseful = record.answeredInTime
        #expect(isUseful == (model.left == nil && record.outcome == .answered))
        #expect(record.hold.orphaned == .nanoseconds(isUseful ? 0 : model.hold.after))
        #expect(record.waiting.orphaned == .nanoseconds(isUseful ? 0 : model.wait.after))
        #expect(record.cpu.orphaned.nanoseconds == (isUseful ? 0 : model.cpu.after))
        #expect(record.work.orphaned == Int(isUseful ? 0 : model.work.after))
        #expect(record.byteSecondsAfter == model.byteTicksAfter / 1e9)
    }
}

/// What a history should come to, counted tick by tick.
private struct TickModel {
    var left: Int64?
    var hold = Split<Int64>()
    var wait = Split<Int64>()
    var cpu = Split<Int64>()
    var work = Split<Int64>()
    var byteTicksAfter = 0.0
}

/// A history of 200 ticks (nanoseconds); at each one some event may happen, and each thread may burn.
private struct RandomHistory {
    private var random: TestGenerator
    private var ledger = RequestLedger(id: 0, intent: 0, attempt: 0, intendedStart: MonotonicInstant(nanoseconds: 0))
    private var model = TickModel()
    private var clocks: [ThreadCPUClock: CPUTime] = [:]
    private var depths: [ThreadCPUClock: Int] = [:]
    private var lastEnds: [ThreadCPUClock: CPUTime] = [:]
    private var (holds, waits, bytes) = (0, 0, 0)

    init(seed: UInt64) {
        random = TestGenerator(seed: seed)
        for id in Int32(0)..<3 { clocks[ThreadCPUClock(id: id)] = CPUTime(nanoseconds: Int64(id) * 1_000) }
    }

    mutating func play() -> (RequestRecord, TickModel) {
        ledger.start(at: MonotonicInstant(nanoseconds: 0))
        for tick in Int64(0)..<200 {
            act(at: tick)
            pass()
        }
        let outcome: Outcome = [.answered, .cancelled, .failed].randomElement(using: &random) ?? .failed
        ledger.end(outcome, at: MonotonicInstant(nanoseconds: 200))
        return (ledger.record { clocks[$0] ?? .zero }, model)
    }

    private mutating func act(at tick: Int64) {
        let (now, read) = (MonotonicInstant(nanoseconds: tick), clocks)
        let thread = ThreadCPUClock(id: .random(in: 0..<3, using: &random))
        switch Int.random(in: 0..<40, using: &random) {
        case 0: ledger.ask(at: now); waits += 1
        case 1: if waits > 0 { ledger.stopWaiting(at: now); waits -= 1 }
        case 2: ledger.hold(at: now); holds += 1
        case 3, 4: if holds > 0 { ledger.release(at: now); holds -= 1 }
        case 5: ledger.cpu.begin(on: thread) { read[$0] ?? .zero }; depths[thread, default: 0] += 1
        case 6: beginWhereTheLastEnded(on: thread)
        case 7, 8: endSlice(on: thread)
        case 9: ledger.cpu.charge(CPUTime(nanoseconds: 11)); add(11, to: \.cpu)
        case 10: ledger.count(3); add(3, to: \.work)
        case 11: ledger.changeMemory(by: 5, at: now); bytes += 5
        case 12: if bytes > 0 { ledger.changeMemory(by: -5, at: now); bytes -= 5 }
        case 13: leave(at: tick)
        default: break
        }
    }

    /// One tick goes by.
    private mutating func pass() {
        add(Int64(holds), to: \.hold)
        add(Int64(waits), to: \.wait)
        if model.left != nil { model.byteTicksAfter += Double(bytes) }
        for thread in clocks.keys.sorted(by: { $0.id < $1.id }) where Bool.random(using: &random) {
            clocks[thread, default: .zero] += CPUTime(nanoseconds: 2)
            if depths[thread, default: 0] > 0 { add(2, to: \.cpu) }
        }
    }

    /// An outermost slice takes in what its thread has burnt since its last one, as after a waking.
    private mutating func beginWhereTheLastEnded(on thread: ThreadCPUClock) {
        let read = clocks
        ledger.cpu.begin(on: thread, since: lastEnds[thread]) { read[$0] ?? .zero }
        if depths[thread, default: 0] == 0, let end = lastEnds[thread], let now = read[thread] {
            add((now - end).nanoseconds, to: \.cpu)
        }
        depths[thread, default: 0] += 1
    }

    private mutating func endSlice(on thread: ThreadCPUClock) {
        guard depths[thread, default: 0] > 0 else { return }
        let read = clocks
        lastEnds[thread] = ledger.cpu.end(on: thread) { read[$0] ?? .zero }
        depths[thread, default: 0] -= 1
    }

    private mutating func leave(at tick: Int64) {
        let read = clocks
        _ = ledger.clientLeft(at: MonotonicInstant(nanoseconds: tick)) { read[$0] ?? .zero }
        model.left = model.left ?? tick
    }

    private mutating func add(_ amount: Int64, to share: WritableKeyPath<TickModel, Split<Int64>>) {
        model[keyPath: share].add(amount, clientHasLeft: model.left != nil)
    }
}
