import Testing
import WastedWorkMeasurement

@testable import WastedWorkExperiment

struct ArmTests {
    @Test("what a departure delivers follows from the arm and the phase alone")
    func deliveryTable() {
        let phases: [RequestPhase] = [.notStarted, .waiting, .holding, .ended]
        let table = Arm.allCases.map { arm in phases.map { arm.delivers(in: $0) } }
        #expect(
            table == [
                [false, false, false, false],  // withoutCancellation
                [true, true, false, false],  // queueOnly
                [true, true, true, false],  // withCancellation
                [false, false, false, false],  // withoutCancellationAgain
                [false, false, false, true],  // afterCompletion
                [false, false, false, false],  // boundedQueue
            ]
        )
    }

    @Test("the names of arms are those that result files keep")
    func names() {
        #expect(Arm.compared.map(\.rawValue) == ["withoutCancellation", "queueOnly", "withCancellation"])
        let others = Arm.allCases.filter { !Arm.compared.contains($0) }
        #expect(others.map(\.rawValue) == ["withoutCancellationAgain", "afterCompletion", "boundedQueue"])
    }
}
