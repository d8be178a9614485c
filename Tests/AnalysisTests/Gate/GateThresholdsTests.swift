import Testing
import WastedWorkResults

@testable import WastedWorkAnalysis

@Suite("Thresholds of a gate") struct GateThresholdsTests {
    private func read(_ text: String) throws(GateThresholdsError) -> GateThresholds {
        try GateThresholdsFile.thresholds(Array(text.utf8), from: "t.json", scenarios: ["a/patient"])
    }

    @Test("an empty file changes nothing")
    func standard() throws {
        #expect(try read("{\"schema\":1}") == .standard)
    }

    @Test("what a file names is taken over the standard, the rest is not")
    func overrides() throws {
        let thresholds = try read(
            """
            {"schema":1,"significance":0.05,"window":30,"figures":{"goodput.ratio":{"relative":0.5}},
             "scenarios":{"a/patient":{"goodput.ratio":{"rule":"strict"},"memory.peak.ratio":{"rule":"off"}}}}
            """
        )
        let goodput = try #require(GateFigure.named("goodput.ratio"))
        let memory = try #require(GateFigure.named("memory.peak.ratio"))
        let usual = GateThresholds.standard.limit(of: goodput, in: "")
        #expect(thresholds.significance == 0.05 && thresholds.window == 30)
        #expect(
            thresholds.limit(of: goodput, in: "b")
                == GateLimit(.statistical, absolute: usual.absolute, relative: 0.5)
        )
        #expect(
            thresholds.limit(of: goodput, in: "a/patient")
                == GateLimit(.strict, absolute: usual.absolute, relative: 0.5)
        )
        #expect(thresholds.limit(of: memory, in: "a/patient").rule == .off)
    }

    @Test("every figure that is watched has a limit, and every limit a figure")
    func complete() {
        #expect(Set(GateThresholds.standard.figures.keys) == Set(GateFigure.catalogue.map(\.name)))
    }

    @Test(
        "what cannot be used is told in one line that names the file",
        arguments: [
            ("{\"schema\":1,", "it is not JSON"),
            ("[]", "a value of the wrong type at its top"),
            ("{}", "no 'schema' at its top"),
            ("{\"schema\":2}", "of schema 2, this bench reads up to 1"),
            ("{\"schema\":2,\"limits\":{}}", "of schema 2, this bench reads up to 1"),
            ("{\"schema\":0}", "schema must be 1"),
            ("{\"schema\":-3}", "schema must be 1"),
            (
                "{\"schema\":1,\"figure\":{\"goodput.ratio\":{\"relative\":9}}}",
                "(an unknown key 'figure' at its top, where these are allowed: schema, significance, window, figures, scenarios)"
            ),
            (
                "{\"schema\":1,\"figures\":{\"goodput.ratio\":{\"relativ\":9}}}",
                "(an unknown key 'relativ' at 'figures', 'goodput.ratio', where these are allowed: rule, absolute, relative)"
            ),
            (
                "{\"schema\":1,\"scenarios\":{\"a/patient\":{\"goodput.ratio\":{\"rule\":\"off\",\"until\":1}}}}",
                "an unknown key 'until' at 'scenarios', 'a/patient', 'goodput.ratio',"
            ),
            ("{\"schema\":1,\"window\":1}", "window must be from 5 to 1000"),
            ("{\"schema\":1,\"significance\":0}", "significance must be above 0"),
            ("{\"schema\":1,\"figures\":{\"speed\":{}}}", "a figure 'speed' that is not watched; these are: integrity"),
            (
                "{\"schema\":1,\"scenarios\":{\"gone/patient\":{}}}",
                "'gone/patient' that neither the suite nor the run has"
            ),
            ("{\"schema\":1,\"figures\":{\"goodput.ratio\":{\"relative\":-1}}}", "goodput.ratio must be 0 or more"),
            ("{\"schema\":1,\"figures\":{\"goodput.ratio\":{\"rule\":\"lax\"}}}", "that is not known at 'figures'"),
        ]
    )
    func refusals(text: String, words: String) throws {
        let error = #expect(throws: GateThresholdsError.self) { try read(text) }
        let line = try #require(error).description
        #expect(line.hasPrefix("t.json") && line.contains(words) && !line.contains("\n"), "\(line)")
    }
}
