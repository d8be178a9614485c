/// Looks at what this machine and build will do to the figures.
struct Doctor: Sendable {
    let files: SystemFiles
    let libraries: [LibraryFact]
    /// How long steal time is sampled.
    let sampling: Duration
    /// Waits; a test does not.
    let sleep: @Sendable (Duration) async throws -> Void

    init(
        files: SystemFiles,
        libraries: [LibraryFact],
        sampling: Duration = .milliseconds(500),
        sleep: @escaping @Sendable (Duration) async throws -> Void = { try await Task.sleep(for: $0) }
    ) {
        self.files = files
        self.libraries = libraries
        self.sampling = sampling
        self.sleep = sleep
    }

    /// All readings, in the order in which they are shown.
    ///
    /// - Throws: `CancellationError` when the sampling was interrupted.
    func examine() async throws -> [DoctorReading] {
        let before = MachineFacts(files)
        try await sleep(sampling)
        let after = MachineFacts(files)
        return build(before) + machine(before, steal: steal(before, after)) + libraries.map(DoctorReading.library)
    }

    private func build(_ facts: MachineFacts) -> [DoctorReading] {
        #if os(Linux)
        let isLinux = true
        #else
        let isLinux = false
        #endif
        return [
            .system(facts, isLinux: isLinux), .build(configuration: BuildFacts.configuration),
            .toolchain(BuildFacts.toolchain),
        ]
    }

    private func machine(_ facts: MachineFacts, steal: Double?) -> [DoctorReading] {
        [
            .cores(facts), .quota(facts), .governor(facts), .load(facts), .steal(steal), .clockSource(facts),
            .memory(facts), .driverScheduling(facts),
        ]
    }

    private func steal(_ before: MachineFacts, _ after: MachineFacts) -> Double? {
        guard let start = before.ticks, let end = after.ticks else { return nil }
        return end.stealFraction(since: start)
    }
}
