import Testing
import WastedWorkAnalysis

@testable import WastedWorkBenchCLI

@Suite struct PredictTests {
    /// The check of the method at 8/s: load 0.8, and a patience of four service times.
    private static func line(arrivalRate: String, patience: String = "4s") -> String {
        "--arrival-rate \(arrivalRate) --service-rate 1/s --connections 10 --patience \(patience)"
    }

    private static func arguments(_ options: String) -> [String] {
        ["predict"] + options.split(separator: " ").map(String.init)
    }

    private func output(_ options: String) async throws -> String {
        let bench = try TestBench()
        #expect(await Bench.run(Self.arguments(options), in: bench.session) == .fine)
        #expect(bench.errors.text.isEmpty)
        return bench.output.text
    }

    /// Figures to six digits: the last ones depend on the machine's exponential function.
    private func rounded(_ json: String) -> String {
        json.replacing(/\d+\.\d+/) { Numeral.significant(Double($0.0) ?? .nan, digits: 6) }
    }

    @Test("the arms stand side by side, under what they mean for somebody new to it")
    func text() async throws {
        expectText(try await output(Self.line(arrivalRate: "8/s")), isGolden: "predict.txt")
    }

    @Test("the figures are those of the method's check")
    func check() async throws {
        let rows = try await output(Self.line(arrivalRate: "8/s")).split(separator: "\n")
        let figures = [
            "abandonment": ["23.6 %", "22.1 %", "20.5 %"],
            "goodput": ["6.109/s", "6.231/s", "6.361/s"],
            "utilisation": ["80.0 %", "77.9 %", "63.6 %"],
        ]
        for (name, arms) in figures {
            let row = try #require(rows.first { $0.hasPrefix(name) })
            #expect(row.matches(of: /[\d.]+( %|\/s)/).map { String($0.0) } == arms)
        }
    }

    @Test("a pool that cannot keep up has no steady state, and a time in which its goodput halves")
    func overloaded() async throws {
        expectText(try await output(Self.line(arrivalRate: "15/s")), isGolden: "predict-overloaded.txt")
    }

    @Test("at exactly full load the fall is slower than any exponential, and is said to be")
    func critical() async throws {
        let text = try await output(Self.line(arrivalRate: "10/s"))
        #expect(text.contains("no steady state") && !text.contains("halves"))
    }

    @Test("a pool that is almost never full gains connection time, and nothing is said to rise or fall")
    func idle() async throws {
        let text = try await output(Self.line(arrivalRate: "1/h", patience: "1h"))
        #expect(text.contains("would free 0.0278 %") && text.contains("leave goodput") && text.contains("would stay"))
        #expect(!text.contains("raise") && !text.contains("instead of"))
    }

    @Test("no line is wider than 80 columns", arguments: ["1e-6/h", "8/s", "1e3/s"], ["1ms", "4s", "10m"])
    func width(_ arrivalRate: String, _ patience: String) async throws {
        let text = try await output(Self.line(arrivalRate: arrivalRate, patience: patience))
        #expect(text.split(separator: "\n").allSatisfy { $0.count <= 80 }, "\(text)")
        #expect(!text.contains("?"))
    }

    @Test(
        "JSON has the values as they are, and null without a steady state",
        arguments: [("8/s", "predict.json"), ("15/s", "predict-overloaded.json")]
    )
    func json(_ arrivalRate: String, _ golden: String) async throws {
        let json = try await output(Self.line(arrivalRate: arrivalRate) + " --format json")
        expectText(rounded(json), isGolden: golden)
    }

    @Test("a service time and other units give the same prediction")
    func units() async throws {
        let other = try await output("--arrival-rate 480/min --service-time 1s --connections 10 --patience 0.25/s")
        #expect(try await other == output(Self.line(arrivalRate: "8/s")))
    }

    private static let refusals: [(options: String, words: String)] = [
        (line(arrivalRate: "8/x"), "'8/x' is not a rate"),
        (line(arrivalRate: "0/s"), "the arrival rate is 0.0 per second; give a number from 1e-12 to 1e12 per second"),
        (line(arrivalRate: "-1/s"), "the arrival rate is -1.0 per second"),
        (line(arrivalRate: "1e999"), "the arrival rate is inf per second"),
        (line(arrivalRate: "8", patience: "4"), "'4' is no patience; write its mean with a unit"),
        (line(arrivalRate: "1e9", patience: "24h"), "give a higher abandonment rate (1 / mean patience)"),
        (line(arrivalRate: "8") + " --service-time 40ms", "give either --service-rate or --service-time"),
        (line(arrivalRate: "8") + " --connections 0", "'0' is not a number of connections"),
        (line(arrivalRate: "8") + " --format xml", "see 'bench predict --help'"),
        ("--arrival-rate 8 --connections 10 --patience 4s", "give either --service-rate or --service-time"),
        ("", "Missing expected argument"),
    ]

    @Test("bad input is one line that names the parameter and its unit, and exit code 64", arguments: refusals)
    func refused(_ options: String, _ words: String) async throws {
        let bench = try TestBench()
        #expect(await Bench.run(Self.arguments(options), in: bench.session) == .usage)
        #expect(bench.errors.lines.count == 1)
        #expect(bench.errors.text.hasPrefix("bench: ") && bench.errors.text.contains(words), "\(bench.errors.text)")
        #expect(bench.output.text.isEmpty)
    }
}
