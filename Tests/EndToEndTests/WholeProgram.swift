import Testing

/// Tests that run whole programs and their real children, one after the other: they share two cores with each other
/// and with whatever other tests run.
@Suite(.serialized, .timeLimit(.minutes(2)), .sharingRuns)
enum WholeProgram {}
