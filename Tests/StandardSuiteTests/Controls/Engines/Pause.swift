/// A wait that nothing ends early.
enum Pause {
    static func of(_ duration: Duration) async {
        await Task.detached {
            // Nobody cancels this task, so that the sleep cannot throw.
            do { try await Task.sleep(for: duration, tolerance: .zero) } catch {}
        }.value
    }
}
