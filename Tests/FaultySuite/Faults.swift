import Glibc
import WastedWork

/// The ways in which a request goes wrong.
enum Faults {
    static let printGarbage: Behaviour.Serve = { _, _ in
        print("{\"garbage\": from the workload")
    }

    static let exit: Behaviour.Serve = { _, _ in Glibc.exit(7) }

    static let killed: Behaviour.Serve = { _, _ in kill(getpid(), SIGKILL) }

    static let hang: Behaviour.Serve = { _, cancellation in
        while true {
            try cancellation.check()
            try await Task.sleep(for: .milliseconds(20))
        }
    }

    static let crash: Behaviour.Serve = { request, _ in try crash(request) }

    /// Traps, by an index that no array of one has.
    static func crash(_ request: Request) throws {
        let shelf = [request.id]
        guard shelf[request.id + 1] == 0 else { throw Fault("a trap that did not trap") }
    }
}
