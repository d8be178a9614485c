/// Names of products by their number: the same on every machine, and none like the one before.
enum ProductNames {
    private static let qualities = [
        "amber", "brisk", "copper", "dapper", "early", "faint", "golden", "hollow", "ivory", "jolly", "keen", "linen",
        "mellow", "nimble", "opal", "plain",
    ]
    private static let things = [
        "anvil", "basket", "candle", "drawer", "easel", "funnel", "goblet", "hammer", "inkwell", "jacket", "kettle",
        "lantern", "mirror", "needle", "oilcan", "pillow",
    ]

    /// Terms that some names contain, for searches.
    static let terms = things

    /// The name of product `id`, some 25 characters of ASCII.
    static func name(of id: Int) -> String {
        // A multiplicative hash (Knuth, TAOCP 3, 6.4) scatters neighbours.
        let hash = UInt64(id) &* 0x9E37_79B9_7F4A_7C15
        let quality = qualities[Int(hash >> 60)]
        let thing = things[Int(hash >> 56) & 15]
        return "\(quality) \(thing) no. \(id)"
    }
}
