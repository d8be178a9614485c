import WastedWorkAnalysis
import WastedWorkResults

extension Trend {
    /// A history that is made up, without any chance in it.
    struct Sample {
        /// Nights.
        var nights = 60
        /// Names of the scenarios; the first gets worse on night 45, the second on night 30, which is accepted, the third better on 50.
        var scenarios = ["http-call/exponential", "database-query/paced", "background-loop/shutdown"]
        /// Name of the suite.
        var suite = "suite"
        /// Why the second was accepted.
        var reason = "the new client closes more slowly, see #123"

        /// Nights on which leases leak, and places of the scenarios in which they do.
        var leaks: Set<Int> = [40]
        var leaking: Set<Int> = [2]
        /// Of a night.
        var profile: (Int) -> String = { _ in "nightly" }

        /// What a gate lets pass.
        var thresholds = GateThresholds.standard

        private static let arms = ["withoutCancellation", "withCancellation"]

        /// The trend of it.
        var trend: Trend {
            let entries = (0..<nights).map(entry)
            let acceptance = entries.dropFirst(32).first.map { entry in
                Acceptance(
                    scenario: scenarios[1],
                    figure: "hold.orphaned.ratio",
                    shownBy: entry.header,
                    reason: reason,
                    until: "2027-01-31",
                    acceptedAt: entry.header.startedAt
                )
            }
            return Trend(
                TrendNights(entries.map(TrendRun.init)),
                acceptances: [acceptance].compactMap { $0 },
                thresholds: thresholds
            )
        }

        private func entry(_ night: Int) -> HistoryEntry {
            let day = "2026-\(Self.two(night / 28 % 12 + 1))-\(Self.two(night % 28 + 1))"
            var host = HostEnvironment(
                cpuModel: "A CPU",
                cores: 2,
                memoryBytes: 1 << 33,
                system: "Linux",
                kernel: "6.1.0-32",
                toolchain: "6.3",
                buildConfiguration: "release"
            )
            host.commit = "\(1000 + night / 2)abcdef0123456789"
            var run = Run(
                id: "\(day.replacing("-", with: ""))T020000Z-\(night)",
                startedAt: "\(day)T02:00:00Z",
                suite: suite,
                profile: profile(night),
                seed: 1,
                command: "bench run --profile nightly",
                host: host,
                scenarios: scenarios.map(description)
            )
            for (place, scenario) in scenarios.enumerated() {
                for pair in 0..<6 {
                    for arm in 0..<2 { run.trials.append(trial(scenario, place, arm, pair, night)) }
                }
            }
            return HistoryEntry(run)
        }

        private func description(_ name: String) -> ScenarioDescription {
            ScenarioDescription(
                name: name,
                summary: "made up",
                arms: Self.arms,
                pattern: "exponential",
                workUnit: "steps",
                capacity: 10,
                pairs: 6,
                window: 1,
                load: ["arrivals: constant"]
            )
        }

        private func trial(_ scenario: String, _ place: Int, _ arm: Int, _ pair: Int, _ night: Int) -> TrialResult {
            var trial = TrialResult(
                scenario: scenario,
                arm: Self.arms[arm],
                pair: pair,
                seed: UInt64(pair),
                order: 0,
                window: 1
            )
            func noise(_ salt: Int) -> Double {
                let place = ((night * 64 + pair) * 16 + salt) * 16 + place * 2 + arm
                return 1 + 0.06 * (Self.share(UInt64(place)) - 0.5)
            }
            let isFirst = arm == 0
            trial[.holdOrphaned] = (isFirst ? 1 : 0.1 * level(place, night)) * noise(1)
            trial[.holdTotal] = (isFirst ? 4 : 3) * noise(2)
            trial[.goodput] = (isFirst ? 50 : 60) * noise(3)
            trial[.cpuOrphaned] = place == 2 && isFirst && night == 20 ? 0 : (isFirst ? 1 : 0.2) * noise(4)
            trial[.leasesLeaked] = leaking.contains(place) && leaks.contains(night) && pair == 0 && !isFirst ? 1 : 0
            trial[.strayCancels] = 0
            trial[.stuckWaiters] = 0
            trial[.failures] = 0
            return trial
        }

        private func level(_ place: Int, _ night: Int) -> Double {
            switch place {
            case 0 where night >= 45: 1.5
            case 1 where night >= 30: 1.3
            case 2 where night >= 50: 0.6
            default: 1
            }
        }

        /// From 0 to 1, the same on every machine: the mixing of SplitMix64.
        private static func share(_ number: UInt64) -> Double {
            var z = (number &+ 1) &* 0x9E37_79B9_7F4A_7C15
            z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
            z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
            return Double((z ^ (z >> 31)) >> 11) / Double(1 << 53)
        }

        private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    }
}
