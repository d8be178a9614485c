import WastedWorkAnalysis
import WastedWorkResults

/// A figure night after night: a line with the band of its intervals, and where the level shifted.
struct TrendChart {
    let series: TrendSeries
    let span: TrendSpan
    /// Nights from which on something else was asked.
    let anew: [Int]
    /// At most so many points.
    let points: Int

    /// What is less than this is 0 to a reader.
    private static let nothing = 1e-9
    private static let frame = Frame(x: 40, y: 8, width: 252, height: 76)
    private var frame: Frame { Self.frame }

    /// The drawing.
    var graphics: Graphics {
        let buckets = TrendBuckets(series.nights, most: points)
        let axis = axis(buckets)
        return Graphics(
            width: 300,
            height: 102,
            marks: AxisMarks.left(axis, Ticks.linear(axis, scale, count: 4), frame) + dates
                + [.series(1, band(buckets, axis)), .series(0, line(buckets, axis)), .series(2, changes)]
                + gaps + [latest(axis)].compactMap { $0 }
        )
    }

    /// From the lowest to the highest point, with as much of the band as does not make the line flat.
    private func axis(_ buckets: TrendBuckets) -> Axis {
        let known = buckets.buckets.compactMap { $0 }
        let values = known.map(\.median) + (series.latest.map { [$0.point.value] } ?? [])
        let (least, most) = (values.min() ?? 0, values.max() ?? 1)
        // The band may take as much room as the line on either side; what is wider is cut.
        let spread = max(min(most - least, 1e300), abs(most) * 0.03)
        let room = spread > Self.nothing ? spread : roomOfNothing
        let low = max(known.map(\.low).min() ?? least, least - room)
        let high = min(known.map(\.high).max() ?? most, most + room)
        let isNeverNegative = least >= 0
        let bottom = min(low, least - room / 8)
        return Axis(
            .linear,
            (isNeverNegative ? max(0, bottom) : bottom)...max(high, most + room / 8),
            from: frame.bottom,
            to: frame.y
        )
    }

    /// Of a figure that always was 0, so that its axis goes to 1 % or to 1.
    private var roomOfNothing: Double {
        switch series.figure.scale {
        case .share: 0.08
        case .number: 8
        }
    }

    /// Of the numbers at its left, such as `%`; empty for plain ones.
    var unit: String { scale.symbol }

    private var scale: Scale {
        switch series.figure.scale {
        case .share: Scale(.fraction, for: [1])
        case .number: Scale(.unspecified, for: series.latest.map { [$0.point.value] } ?? [])
        }
    }

    /// Middle of a night, or of so many from it on.
    private func x(_ night: Int, nights: Int = 1) -> Double {
        let share = (Double(night) + Double(nights) / 2) / Double(max(series.nights.count, 1))
        return frame.x + share * frame.width
    }

    private var dates: [Mark] {
        let last = series.nights.count - 1
        let first = Label(span.day(0), x: frame.x, y: frame.bottom + 14, ink: .faint)
        let final = Label(span.day(last), x: frame.right, y: frame.bottom + 14, .end, ink: .faint)
        return last > 0 ? [.text(first), .text(final)] : [.text(final)]
    }

    // MARK: Line and band

    /// Runs of buckets that have values, as places of the first and the one after the last.
    private func stretches(_ buckets: TrendBuckets) -> [Range<Int>] {
        var found: [Range<Int>] = []
        for (place, bucket) in buckets.buckets.enumerated() where bucket != nil {
            if let last = found.last, last.upperBound == place {
                found[found.count - 1] = last.lowerBound..<(place + 1)
            } else {
                found.append(place..<(place + 1))
            }
        }
        return found
    }

    private func place(_ bucket: Int, _ buckets: TrendBuckets) -> Double {
        let start = bucket * buckets.length
        return x(start, nights: min(buckets.length, series.nights.count - start))
    }

    private func line(_ buckets: TrendBuckets, _ axis: Axis) -> [Mark] {
        stretches(buckets).map { stretch in
            let points = stretch.map { bucket in
                Point(x: place(bucket, buckets), y: axis.place(of: buckets.buckets[bucket]?.median ?? 0))
            }
            return points.count == 1 ? .dots(points, .link) : .trace(points, .lastArm)
        }
    }

    private func band(_ buckets: TrendBuckets, _ axis: Axis) -> [Mark] {
        stretches(buckets).compactMap { stretch in
            func points(_ end: (TrendBuckets.Bucket) -> Double) -> [Point] {
                stretch.compactMap { bucket in
                    buckets.buckets[bucket].map {
                        Point(x: place(bucket, buckets), y: axis.place(of: end($0)))
                    }
                }
            }
            let lower = points(\.low)
            guard let start = lower.first, lower.count > 1 else { return nil }
            return .area(points(\.high) + lower.reversed(), base: start.y, .noise)
        }
    }

    // MARK: Marks

    private var changes: [Mark] {
        series.changes.map { change in
            let x = x(change.night, nights: 0)
            return .hint(TrendChangeText(change: change, span: span).sentence, TrendMark.marks(change, x, frame))
        }
            + anew.map { night in
                let hint = "from \(span.day(night)) on something else was asked: values before are not comparable"
                return .hint(hint, [.strokes([.vertical(x(night, nights: 0), from: frame.y, to: frame.bottom)], .rule)])
            }
    }

    /// Nights on which there is no ratio.
    private var gaps: [Mark] {
        let nights = series.nights.indices.filter { series.nights[$0] == .fromZero }
        guard !nights.isEmpty else { return [] }
        let strokes = nights.suffix(points).map { Stroke.vertical(x($0), from: frame.bottom - 6, to: frame.bottom) }
        let hint =
            "\(Numeral.counted(nights.count, "night")) without a ratio: the first arm spent nothing, the last did"
        return [.hint(hint, [.strokes(Array(strokes), .orphaned)])]
    }

    private func latest(_ axis: Axis) -> Mark? {
        series.latest.map { latest in
            let hint = "\(span.day(latest.night)): \(TrendRow.text(latest.point, series.figure))"
            let dot = Point(x: x(latest.night), y: axis.place(of: latest.point.value))
            return .hint(hint, [.dots([dot], .lastArm)])
        }
    }
}
