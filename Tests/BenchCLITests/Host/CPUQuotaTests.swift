import Testing

@testable import WastedWorkBenchCLI

@Suite struct CPUQuotaTests {
    @Test("a quota is in cores")
    func cores() {
        #expect(CPUQuota.cores(cpuMax: "150000 100000\n") == 1.5)
        #expect(CPUQuota.cores(quota: "50000", period: "100000") == 0.5)
    }

    @Test("no quota is none")
    func none() {
        #expect(CPUQuota.cores(cpuMax: "max 100000\n") == nil)
        #expect(CPUQuota.cores(quota: "-1", period: "100000") == nil)
        #expect(CPUQuota.cores(cpuMax: "") == nil)
    }
}
