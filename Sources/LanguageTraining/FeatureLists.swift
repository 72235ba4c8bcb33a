import Language

/// Lists the features of examples as reading does.
enum FeatureLists {
    /// The features of examples, as they are written or as if they were written in the other style.
    static func features(
        _ examples: [Example],
        templates: FeatureTemplates,
        otherStyle: Bool = false
    ) -> [[UInt64]] {
        let extractor = FeatureExtractor(templates)
        return examples.map { example in
            var features: [UInt64] = []
            let text = HashedText(example.text)
            extractor.append(
                text,
                previous: example.previous.map { HashedText($0) },
                style: otherStyle ? text.style.other : nil,
                to: &features
            )
            return features
        }
    }
}
