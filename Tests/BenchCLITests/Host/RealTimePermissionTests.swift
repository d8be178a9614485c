import Testing

@testable import WastedWorkBenchCLI

@Suite struct RealTimePermissionTests {
    @Test("CAP_SYS_NICE permits it, whatever the limit")
    func capability() {
        let limits = Fixtures.limits(realTime: 0)
        #expect(RealTimePermission(effective: "0000000000800000", limits: limits) == .capability)
        #expect(RealTimePermission(effective: "000001ffffffffff", limits: nil) == .capability)
    }

    @Test("without it a limit above zero does, or none at all")
    func limit() {
        #expect(RealTimePermission(effective: "0", limits: Fixtures.limits(realTime: 1)) == .limit)
        let unlimited = "Max realtime priority     unlimited            unlimited\n"
        #expect(RealTimePermission(effective: nil, limits: unlimited) == .limit)
    }

    @Test("with neither it is refused: all other capabilities do not help")
    func refused() {
        let limits = Fixtures.limits(realTime: 0)
        #expect(RealTimePermission(effective: "ffffffffff7fffff", limits: limits) == .refused)
    }

    @Test("where the system does not tell, nothing is claimed")
    func unknown() {
        #expect(RealTimePermission(effective: nil, limits: nil) == nil)
        #expect(RealTimePermission(effective: "no number", limits: "no such line") == nil)
    }
}
