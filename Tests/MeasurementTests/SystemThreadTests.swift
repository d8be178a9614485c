import Testing

@testable import WastedWorkMeasurement

@Suite("Threads of one's own")
struct SystemThreadTests {
    @Test("joining waits for the body")
    func joining() throws {
        let done = Monitor(false)
        let thread = try SystemThread(name: "joined") {
            burn(.milliseconds(1))
            done.withLock { $0 = true }
        }

        thread.join()

        #expect(done.withLock { $0 })
    }

    @Test("a thread that nobody joins runs to its end all the same")
    func detaching() throws {
        let done = Monitor(false)
        _ = try SystemThread(name: "detached") { done.notifyAll { $0 = true } }

        done.wait { $0 ? true : nil }
    }

    #if os(Linux)
    @Test("the system shows the first 15 bytes of the name")
    func naming() throws {
        let name = Monitor<Result<String, MeasurementError>?>(nil)
        let thread = try SystemThread(name: "a name of 20 letters") {
            let read = Result { () throws(MeasurementError) in try KernelFile(path: "/proc/thread-self/comm").read() }
            name.withLock { $0 = read }
        }
        thread.join()

        #expect(try name.withLock { try $0?.get() } == "a name of 20 le\n")
    }
    #endif
}
