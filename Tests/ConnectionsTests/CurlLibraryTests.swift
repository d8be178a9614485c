import Testing

@testable import WastedWorkConnections

@Suite("The linked libcurl")
struct CurlLibraryTests {
    @Test("has what is needed here")
    func linked() throws {
        let library = CurlLibrary.linked()
        try library.check()
        #expect(library.version.split(separator: ".").count == 3)
    }

    @Test("of before 7.68 is refused, with the remedy")
    func old() {
        let library = CurlLibrary(version: "7.61.1", versionNumber: 0x07_3d_01, protocols: ["http"])
        let error = #expect(throws: CurlError.self) { try library.check() }
        #expect(error?.description.contains("libcurl 7.61.1 lacks curl_multi_wakeup: install") == true)
    }

    @Test("without HTTP is refused")
    func withoutHTTP() {
        let library = CurlLibrary(version: "8.5.0", versionNumber: 0x08_05_00, protocols: ["ftp"])
        let error = #expect(throws: CurlError.self) { try library.check() }
        #expect(error?.description.contains("lacks HTTP") == true)
    }
}
