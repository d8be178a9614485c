internal import CCurl

/// What the linked libcurl is and can do.
package struct CurlLibrary: Hashable, Sendable {
    /// As libcurl writes it, such as "7.88.1".
    package let version: String
    /// One byte each for major, minor and patch.
    package let versionNumber: UInt32
    /// The kinds of URL that it knows.
    package let protocols: Set<String>

    /// A library with these properties; tests make some that lack what a loop needs.
    package init(version: String, versionNumber: UInt32, protocols: Set<String>) {
        self.version = version
        self.versionNumber = versionNumber
        self.protocols = protocols
    }

    /// The libcurl that this program runs with, which need not be the one that it was compiled with.
    package static func linked() -> CurlLibrary {
        guard let info = curl_version_info(CURLVERSION_FIRST)?.pointee else {
            return CurlLibrary(version: "of unknown version", versionNumber: 0, protocols: [])
        }
        return CurlLibrary(
            version: String(cString: info.version),
            versionNumber: info.version_num,
            protocols: Set(texts(info.protocols))
        )
    }

    /// - Throws: `CurlError.unsuitableLibrary` when something is missing that a `CurlLoop` needs.
    package func check() throws(CurlError) {
        // 7.68.0 brought curl_multi_wakeup.
        guard versionNumber >= 0x07_44_00 else {
            throw .unsuitableLibrary(version: version, lacks: "curl_multi_wakeup")
        }
        guard protocols.contains("http") else { throw .unsuitableLibrary(version: version, lacks: "HTTP") }
    }

    /// Has libcurl set itself up, which it wants once a process before everything else.
    static func setUp() throws(CurlError) {
        guard setUpResult == CURLE_OK else {
            throw .loopFailed(message: String(cString: curl_easy_strerror(setUpResult)))
        }
    }

    private static let setUpResult = curl_global_init(Int(CURL_GLOBAL_ALL))

    /// A list of C strings that ends with a null pointer.
    private static func texts(_ list: UnsafePointer<UnsafePointer<CChar>?>?) -> [String] {
        guard var next = list else { return [] }
        var texts: [String] = []
        while let text = next.pointee {
            texts.append(String(cString: text))
            next += 1
        }
        return texts
    }
}
