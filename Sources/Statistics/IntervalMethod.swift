/// How an interval is made from resamples.
///
/// **What each reaches.** Of 100 intervals named 95 % so many hold the truth, in 2 000 simulated experiments each
/// (`IntervalCoverageTests` repeats a part), for 6, 8, 10 and 20 values. Normal values; lognormal ones of which the
/// logarithm deviates by 0.5 or 1. The difference and the ratio are of correlated pairs, of which the second arm
/// has about a third (normal: 70 %) of the first.
///
/// | estimate, values | percentile | expanded percentile | BCa | studentized |
/// |---|---:|---:|---:|---:|
/// | mean, normal | 85 89 90 92 | 93 95 94 94 | 86 88 90 92 | 96 96 96 95 |
/// | mean, σ = 0.5 | 83 86 87 90 | 90 92 92 93 | 83 86 88 91 | 94 95 95 95 |
/// | mean, σ = 1 | 74 79 80 85 | 82 85 85 87 | 77 82 82 87 | 89 91 91 93 |
/// | difference, normal | 87 89 91 93 | 93 94 95 95 | 87 89 91 93 | 97 96 97 96 |
/// | difference, σ = 0.5 | 82 86 86 90 | 90 91 91 92 | 82 86 87 91 | 94 95 94 95 |
/// | difference, σ = 1 | 73 77 78 85 | 82 84 84 87 | 75 79 81 87 | 88 90 90 92 |
/// | ratio, normal | 87 90 91 93 | 93 95 96 95 | 86 89 90 93 | 97 97 96 96 |
/// | ratio, σ = 0.5 | 85 88 90 93 | 93 94 94 95 | 84 87 89 92 | 96 96 95 96 |
/// | ratio, σ = 1 | 84 86 88 91 | 92 93 93 93 | 81 84 85 88 | 93 93 93 94 |
///
/// So the studentized interval stays within 93 to 97 % for 10 pairs of normal and of skewed values, and is the default;
/// the others are too narrow for skewed ones. For strongly skewed values (σ = 1; a p99, say) no method reaches 93 % throughout: the
/// best holds a mean or a difference in 90 of 100 with 10 pairs, so there the interval still promises too much.
/// A verdict asks for the sign-flip test as well, whose error is exact when the arms do not differ.
package enum IntervalMethod: String, Sendable, CaseIterable {
    /// The plain one: α/2 is cut off at either end of the resampled values. Too narrow for few values.
    case percentile
    /// The same with wider tails, Φ(−√(n/(n−1))·t) in place of α/2 (T. Hesterberg, *What Teachers Should Know About
    /// the Bootstrap*, The American Statistician 69, 2015, section 5.3).
    case expandedPercentile
    /// Bias-corrected and accelerated (B. Efron, *Better Bootstrap Confidence Intervals*, JASA 82, 1987); acceleration
    /// by the jackknife. Second-order right, and as narrow as the plain one for few values.
    case bca
    /// Bootstrap-t (Efron 1981; DiCiccio and Efron, *Bootstrap Confidence Intervals*, Statistical Science 11, 1996,
    /// section 4): the resampled values are divided by their own standard error.
    ///
    /// Two guards are ours: an end is never nearer than Student's t would put it, and never more than three times as
    /// far, since a resample that misses the one outlier hardly scatters and would put it anywhere.
    case studentized
}
