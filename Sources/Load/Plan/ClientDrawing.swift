/// Draws what one client asks for and how long it waits, from streams that only this client uses.
struct ClientDrawing {
    private let profile: LoadProfile
    private let demands: SeededGenerator
    private let patiences: SeededGenerator
    private let disconnects: SeededGenerator

    init(profile: LoadProfile, streams: SeededGenerator) {
        self.profile = profile
        demands = streams.stream("demand")
        patiences = streams.stream("patience")
        disconnects = streams.stream("disconnect")
    }

    func client(_ intent: Int, arrivingAt arrival: Duration) -> ClientPlan {
        var generator = demands.stream(intent)
        let demand = profile.demand.draw(using: &generator)
        let attempts = patiences(of: intent, arrivingAt: arrival).enumerated().map { number, patience in
            AttemptPlan(demand: demand, patience: patience, pauseBefore: pause(before: number))
        }
        return ClientPlan(intent: intent, arrival: arrival, attempts: attempts)
    }

    /// A retry asks the same again: same demand, new patience. After an attempt that stays to the end there is none.
    private func patiences(of intent: Int, arrivingAt arrival: Duration) -> [Duration?] {
        var generator = patiences.stream(intent)
        let drawn = profile.pattern.patience.draw(using: &generator)
        var patiences = [shorter(drawn, cutOff(intent, arrivingAt: arrival))]
        while patiences.count <= profile.pattern.retry?.limit ?? 0, patiences.last != .some(nil) {
            patiences.append(profile.pattern.patience.draw(using: &generator))
        }
        return patiences
    }

    /// How long after its arrival a mass disconnect cuts the client off; nil if it does not.
    private func cutOff(_ intent: Int, arrivingAt arrival: Duration) -> Duration? {
        var generator = disconnects.stream(intent)
        guard let time = profile.pattern.massDisconnect?.draw(using: &generator), time > arrival else { return nil }
        return time - arrival
    }

    private func shorter(_ one: Duration?, _ other: Duration?) -> Duration? {
        guard let one, let other else { return one ?? other }
        return min(one, other)
    }

    private func pause(before number: Int) -> Duration {
        number == 0 ? .zero : profile.pattern.retry?.pause ?? .zero
    }
}
