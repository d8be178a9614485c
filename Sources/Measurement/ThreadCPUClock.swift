/// The CPU clock of one thread: what that thread has burnt since it began.
///
/// It may be read from any thread while its own thread lives, which is what allows a C call that is running to be
/// cut at the instant at which its client leaves. A read is a system call, about 0.5 µs.
package struct ThreadCPUClock: Sendable, Hashable {
    /// The kernel's clock id, which names the thread.
    let id: Int32
}
