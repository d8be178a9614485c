// A suite into which one regression can be planted, by the name in the variable PLANTED: the gate must find each, and
// nothing where none is planted.

import Foundation
import WastedWork

@main struct Main {
    static func main() async {
        await Bench.main(PlantedSuite.suite(Regression(named: ProcessInfo.processInfo.environment["PLANTED"])))
    }
}
