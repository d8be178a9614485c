import Testing

@testable import WastedWorkBenchCLI

@Suite struct DurationTextTests {
    @Test(
        "a rough duration is no finer than it can be known",
        arguments: [
            (Duration.zero, "0 s"), (.milliseconds(7600), "8 s"), (.seconds(59), "59 s"), (.seconds(60), "1 min"),
            (.seconds(79), "1 min 20 s"), (.seconds(119), "2 min"), (.seconds(599), "10 min"),
            (.seconds(1512), "25 min"),
            (.seconds(3600), "1 h"), (.seconds(7530), "2 h 6 min"), (.seconds(-3), "0 s"),
        ]
    )
    func rough(_ duration: Duration, _ text: String) {
        #expect(DurationText.rough(duration) == text)
    }

    @Test(
        "an exact duration keeps its milliseconds",
        arguments: [
            (Duration.milliseconds(500), "500 ms"), (.seconds(3), "3 s"), (.milliseconds(1500), "1.5 s"),
        ]
    )
    func exact(_ duration: Duration, _ text: String) {
        #expect(DurationText.exact(duration) == text)
    }
}
