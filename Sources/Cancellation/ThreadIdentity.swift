#if canImport(Darwin)
import Darwin
#elseif canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#endif

/// Tells threads apart. Only meaningful while both threads live.
///
/// A thread, not a task-local value: that would be inherited by tasks which a callback starts and does not wait for.
struct ThreadIdentity: Hashable, Sendable {
    private let bits: Int

    /// The thread that asks.
    static var current: ThreadIdentity {
        #if canImport(Darwin)
        ThreadIdentity(bits: Int(bitPattern: pthread_self()))
        #else
        ThreadIdentity(bits: Int(bitPattern: UInt(pthread_self())))
        #endif
    }

    /// An identity by number; tests invent threads with it.
    init(bits: Int) {
        self.bits = bits
    }
}
