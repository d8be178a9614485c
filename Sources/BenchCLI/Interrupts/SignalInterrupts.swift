import Dispatch

#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// Ctrl-C (SIGINT) and SIGTERM.
struct SignalInterrupts: InterruptSource {
    func listen(_ onInterrupt: @escaping @Sendable () -> Void) -> @Sendable () -> Void {
        let queue = DispatchQueue(label: "wasted-work.interrupts")
        let sources = [SIGINT, SIGTERM].map { SignalSource($0, queue: queue, handler: onInterrupt) }
        return { sources.forEach { $0.cancel() } }
    }

    func endAtOnce() {
        _exit(ExitStatus.interrupted.rawValue)
    }
}

/// One signal that Dispatch delivers.
// Unchecked: a dispatch source may be used from any thread (dispatch(3)); its type on Linux does not say so.
private final class SignalSource: @unchecked Sendable {
    private let source: any DispatchSourceSignal

    init(_ number: Int32, queue: DispatchQueue, handler: @escaping @Sendable () -> Void) {
        #if canImport(Darwin)
        // There the signal's own action comes first, and would end the process.
        signal(number, SIG_IGN)
        #endif
        source = DispatchSource.makeSignalSource(signal: number, queue: queue)
        source.setEventHandler(handler: handler)
        source.activate()
    }

    func cancel() {
        source.cancel()
    }
}
