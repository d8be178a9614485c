import StandardSuite
import WastedWork

@main struct Main {
    static func main() async { await Bench.main(StandardSuite.suite) }
}
