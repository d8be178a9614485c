import Testing

/// Tests that run real child processes, one after the other: a script that is being written must not be open in a child
/// that another test starts at that moment, and who is left behind must be told apart.
@Suite(.serialized, .timeLimit(.minutes(1)))
enum ChildTests {}
