import Foundation
import Testing
import WastedWorkProcessSupport

extension WholeProgram {
    /// The file that database queries search.
    struct CatalogueTests {
        /// A way to damage it.
        enum Damage: String, CaseIterable, Sendable {
            case cutInHalf, overwrittenInside, notADatabase, emptied

            func apply(to path: String) throws {
                var data = try Data(contentsOf: URL(filePath: path))
                switch self {
                case .cutInHalf: data = data.prefix(data.count / 2)
                case .overwrittenInside:
                    let start = data.count / 2
                    data.replaceSubrange(start..<start + 9000, with: Data(repeating: 0xFF, count: 9000))
                case .notADatabase: data.replaceSubrange(0..<16, with: Data(repeating: 0x41, count: 16))
                case .emptied: data = Data()
                }
                try data.write(to: URL(filePath: path))
            }
        }

        @Test("it is generated once, in the cache folder, and found again")
        func once() async throws {
            let place = try Sandbox()
            let first = try await run(in: place)
            let second = try await run(in: place)
            #expect(first.code == 0 && first.errors.contains("catalogue: generating 2000 products"))
            #expect(second.code == 0 && !second.errors.contains("catalogue"))
            #expect(place.names(in: "../cache/wasted-work") == ["catalogue-v1-2000.sqlite"])
        }

        @Test("a damaged one is told of and generated anew, the same as before", arguments: Damage.allCases)
        func damaged(damage: Damage) async throws {
            let place = try Sandbox()
            _ = try await run(in: place)
            let path = place.cache + "/wasted-work/catalogue-v1-2000.sqlite"
            let sound = try Data(contentsOf: URL(filePath: path))
            try damage.apply(to: path)
            let finished = try await run(in: place)
            #expect(finished.code == 0)
            #expect(finished.errors.contains("\(path) is damaged"), "\(finished.errors)")
            #expect(try Data(contentsOf: URL(filePath: path)) == sound)
            #expect(place.names(in: "../cache/wasted-work") == ["catalogue-v1-2000.sqlite"])
        }

        private func run(in place: Sandbox) async throws -> Finished {
            try await place.bench(
                "run --filter ^database-query/patient$ --pairs 1 --window 20ms --rows 2000 --output out"
            )
        }
    }
}
