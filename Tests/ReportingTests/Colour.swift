import Foundation
import Testing

/// A colour of a screen (sRGB).
struct Colour {
    /// Linear light, 0…1.
    private let linear: [Double]

    /// Components from 0 to 255.
    init(red: Int, green: Int, blue: Int) {
        linear = [red, green, blue].map { component in
            let share = Double(component) / 255
            return share <= 0.04045 ? share / 12.92 : pow((share + 0.055) / 1.055, 2.4)
        }
    }

    /// A variable of a style sheet, such as `--useful: #7db0e3;`.
    init(_ name: String, in variables: String) throws {
        let match = try #require(variables.firstMatch(of: try Regex("--\(name): #([0-9a-f]{6});")))
        let word = try #require(match.output[1].substring.flatMap { Int($0, radix: 16) })
        self.init(red: word >> 16, green: word >> 8 & 255, blue: word & 255)
    }

    /// WCAG 2.1: from 1 to 21.
    func contrast(to other: Colour) -> Double {
        let lights = [luminance, other.luminance].sorted()
        return (lights[1] + 0.05) / (lights[0] + 0.05)
    }

    private var luminance: Double { Self.product([0.2126, 0.7152, 0.0722], linear) }

    /// CIE L*a*b* (D65) of what an eye sees.
    func lab(seenBy eye: Eye) -> Lab {
        let seen = eye.matrix.map { min(max(Self.product($0, linear), 0), 1) }
        let xyz = Self.primaries.map { Self.product($0, seen) }
        let parts = zip(xyz, [0.95047, 1, 1.08883]).map { value, white -> Double in
            let share = value / white
            return share > 216.0 / 24_389 ? cbrt(share) : (24_389.0 / 27 * share + 16) / 116
        }
        return Lab(lightness: 116 * parts[1] - 16, a: 500 * (parts[0] - parts[1]), b: 200 * (parts[1] - parts[2]))
    }

    private static let primaries = [
        [0.4124, 0.3576, 0.1805], [0.2126, 0.7152, 0.0722], [0.0193, 0.1192, 0.9505],
    ]

    private static func product(_ row: [Double], _ vector: [Double]) -> Double {
        zip(row, vector).reduce(0) { $0 + $1.0 * $1.1 }
    }
}

/// A colour as it is seen; one unit apart is about what an eye can just tell.
struct Lab {
    let lightness: Double
    let a: Double
    let b: Double

    func distance(to other: Lab) -> Double {
        let parts = [lightness - other.lightness, a - other.a, b - other.b]
        return parts.reduce(0) { $0 + $1 * $1 }.squareRoot()
    }
}

/// Who looks. The matrices are those of G. Machado, M. Oliveira and L. Fernandes, *A Physiologically-based Model for
/// Simulation of Color Vision Deficiency*, IEEE TVCG 15 (2009), table 1, severity 1.
enum Eye: CaseIterable, Sendable {
    case everyone, protanope, deuteranope

    var matrix: [[Double]] {
        switch self {
        case .everyone: [[1, 0, 0], [0, 1, 0], [0, 0, 1]]
        case .protanope:
            [
                [0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998],
            ]
        case .deuteranope:
            [
                [0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.011820, 0.042940, 0.968881],
            ]
        }
    }
}
