// An array's own decoding looks up how to decode its elements anew for each of them; asked for as what they are, numbers
// are read in a third of the time, and a nightly run has two million.
extension KeyedDecodingContainer {
    /// The integers of an array.
    func integers(_ key: Key) throws -> [Int] {
        var list = try nestedUnkeyedContainer(forKey: key)
        var values: [Int] = []
        values.reserveCapacity(list.count ?? 0)
        while !list.isAtEnd { values.append(try list.decode(Int.self)) }
        return values
    }

    /// The numbers of an array.
    func doubles(_ key: Key) throws -> [Double] {
        var list = try nestedUnkeyedContainer(forKey: key)
        var values: [Double] = []
        values.reserveCapacity(list.count ?? 0)
        while !list.isAtEnd { values.append(try list.decode(Double.self)) }
        return values
    }
}
