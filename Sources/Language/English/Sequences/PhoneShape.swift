/// The groups of digits of what may be a number to call, and the decision whether it is one.
struct PhoneShape {
    /// What the words before say about it.
    enum Cue {
        case none
        /// "phone", "call".
        case phone
        /// "account", "invoice".
        case register
    }

    let hasPlus: Bool
    let hasBracket: Bool
    let cue: Cue
    let readsBareDigits: Bool
    /// The lengths of the groups.
    private(set) var groups: [Int] = []
    private(set) var digits = 0
    private var startsWithZero = false
    private var values: [Int] = []
    /// What stands between the groups: one less than groups, or as many while one is to come.
    var separators: [String] = []

    init(hasPlus: Bool, hasBracket: Bool, cue: Cue, readsBareDigits: Bool) {
        self.hasPlus = hasPlus
        self.hasBracket = hasBracket
        self.cue = cue
        self.readsBareDigits = readsBareDigits
    }

    /// Adds a group.
    mutating func add(_ group: ArraySlice<Unicode.Scalar>) {
        if groups.isEmpty { startsWithZero = group.first == "0" }
        groups.append(group.count)
        digits += group.count
        values.append(group.prefix(6).reduce(0) { $0 * 10 + Int($1.value) - 48 })
    }

    /// Whether all groups are of two digits.
    var isPairs: Bool { groups.allSatisfy { $0 == 2 } }

    /// Whether the groups so far are a number to call.
    var isNumber: Bool {
        if digits > 16 { return false }
        if isCard || isSocialSecurity || isDate || isDecimal || isSlashed { return false }
        if hasPlus { return digits >= 8 }
        if cue == .register { return false }
        if groups.count == 1 {
            if cue == .phone { return (6...15).contains(digits) }
            return (7...12).contains(digits) && readsBareDigits
        }
        guard (7...16).contains(digits) else { return false }
        if cue == .phone { return true }
        if groups.allSatisfy({ $0 == 1 }) { return digits == 7 || digits == 10 }
        if hasBracket || separators.contains(where: { $0.contains("(") || $0.contains(")") }) { return true }
        if isCount || groups.contains(1) && groups.first != 1 { return false }
        if startsWithZero { return digits >= 8 }
        return groups.count >= 3 && digits >= 10 && groups.dropFirst().allSatisfy { $0 >= 3 }
    }

    /// The signs between the groups that are there.
    private var joints: ArraySlice<String> { separators.prefix(max(0, groups.count - 1)) }

    /// Whether it is a card's number: 6011-0000-0000-0004.
    private var isCard: Bool {
        !hasPlus && digits >= 13 && (groups.dropLast().allSatisfy { $0 == 4 } || groups == [4, 6, 5])
            && groups.count >= 3
    }

    /// Whether it is a social security number: 911-67-0060.
    private var isSocialSecurity: Bool {
        groups == [3, 2, 4] && joints.allSatisfy { $0 == "-" } && !hasPlus && !hasBracket
    }

    /// Whether it is a date: 2020-12-31, 31.12.2020.
    private var isDate: Bool {
        guard groups.count == 3, let joint = joints.first, joints.allSatisfy({ $0 == joint }), !hasPlus,
            !hasBracket,
            joint == "-" || joint == "." || joint == "/"
        else { return false }
        if groups[0] == 4 { return groups[1] <= 2 && groups[2] <= 2 && values[1] <= 12 && values[2] <= 31 }
        return groups[0] <= 2 && groups[1] <= 2 && groups[2] == 4 && values[0] <= 31 && values[1] <= 31
    }

    /// Whether it is a decimal or an IP address, or has stops among other signs.
    private var isDecimal: Bool {
        let stops = joints.count { $0 == "." }
        if stops == 0 { return false }
        if stops < joints.count, !hasPlus, !hasBracket { return !joints.contains { $0.contains(")") } }
        return groups.count == 2 || (groups.count == 4 && groups.allSatisfy { $0 <= 3 } && digits < 9)
    }

    /// Whether a slash stands elsewhere than behind an area code: 2009/2010.
    private var isSlashed: Bool {
        let slashes = joints.indices.filter { joints[$0].contains("/") }
        guard let slash = slashes.first else { return false }
        return slashes.count > 1 || groups.count <= slash + 1 || groups[slash + 1] < 5
    }

    /// Whether it counts something in groups of three: 1 234 567.
    private var isCount: Bool {
        !startsWithZero && (1...3).contains(groups[0]) && groups.dropFirst().allSatisfy { $0 == 3 }
            && joints.allSatisfy { $0 == " " }
    }
}
