// A suite of workloads that misbehave, each in its own way: the end-to-end tests run it.

import WastedWork

@main struct Main {
    static func main() async { await Bench.main(FaultySuite.suite) }
}
