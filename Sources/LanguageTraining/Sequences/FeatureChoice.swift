/// Chooses which features a tagger sees of a token while it is trained.
///
/// The numbers come from a linear congruential generator, the same in every run.
struct FeatureChoice: Sendable {
    private let limit: UInt64
    private var state: UInt64 = 12_345

    /// A choice that hides a share of the features, from 0 to 1.
    init(hidden: Float) { limit = UInt64(max(0, min(1, hidden)) * Float(1 << 24)) }

    /// The features that are left, in their order.
    mutating func kept(of features: [Int32]) -> [Int32] {
        guard limit > 0 else { return features }
        return features.filter { _ in
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return state >> 40 >= limit
        }
    }
}
