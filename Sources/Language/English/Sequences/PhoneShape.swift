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

    /// The signs between two groups.
    struct Separator: Equatable {
        /// A dash, stop or slash.
        private(set) var joint: Unicode.Scalar?
        private(set) var blanks = 0
        private(set) var opens = 0
        private(set) var closes = 0
        private(set) var length = 0

        /// Whether there are blanks only.
        var isBlank: Bool { length == blanks }
        /// Whether there is a bracket.
        var hasBracket: Bool { opens + closes > 0 }

        /// Adds a sign.
        ///
        /// - Returns: false where it cannot be one between groups.
        mutating func add(_ sign: Unicode.Scalar) -> Bool {
            length += 1
            switch sign {
            case " ", "\u{a0}":
                blanks += 1
                return blanks <= 3
            case "-", "\u{2010}", "\u{2011}", "\u{2013}", ".", "/":
                guard joint == nil else { return false }
                joint = sign == "." || sign == "/" ? sign : "-"
                return true
            case "(":
                opens += 1
                return opens == 1
            case ")":
                closes += 1
                return closes == 1
            default: return false
            }
        }

        /// Whether it is this sign alone.
        func isJoint(_ sign: Unicode.Scalar) -> Bool { joint == sign && length == 1 }
    }

    private var hasPlus = false
    private var hasBracket = false
    private var cue = Cue.none
    let readsBareDigits: Bool
    /// The lengths of the groups.
    private(set) var groups: [Int] = []
    private(set) var digits = 0
    private var startsWithZero = false
    private var values: [Int] = []
    /// What stands between the groups: one less than groups, or as many while one is to come.
    private(set) var separators: [Separator] = []
    private var slashes = 0

    init(readsBareDigits: Bool) { self.readsBareDigits = readsBareDigits }

    /// Forgets the groups, to look at others.
    mutating func start(hasPlus: Bool, hasBracket: Bool, cue: Cue) {
        self.hasPlus = hasPlus
        self.hasBracket = hasBracket
        self.cue = cue
        groups.removeAll(keepingCapacity: true)
        values.removeAll(keepingCapacity: true)
        separators.removeAll(keepingCapacity: true)
        slashes = 0
        digits = 0
        startsWithZero = false
    }

    /// Adds a group.
    mutating func add(_ group: ArraySlice<Unicode.Scalar>) {
        if groups.isEmpty { startsWithZero = group.first == "0" }
        groups.append(group.count)
        digits += group.count
        values.append(group.prefix(6).reduce(0) { $0 * 10 + Int($1.value) - 48 })
    }

    /// Adds the signs behind the last group.
    mutating func add(_ separator: Separator) {
        separators.append(separator)
        if separator.joint == "/" { slashes += 1 }
    }

    /// Whether no further group makes it a number to call.
    var isHopeless: Bool { digits > 16 || slashes > 1 }

    /// Whether all groups are of two digits.
    var isPairs: Bool { groups.allSatisfy { $0 == 2 } }

    /// Whether the groups so far are a number to call.
    var isNumber: Bool {
        guard (6...16).contains(digits) else { return false }
        if isCard || isSocialSecurity || isDate || isDecimal || isSlashed { return false }
        if hasPlus { return digits >= 8 }
        if cue == .register { return false }
        if groups.count == 1 {
            if cue == .phone { return (6...15).contains(digits) }
            return (7...12).contains(digits) && readsBareDigits
        }
        guard (7...16).contains(digits) else { return false }
        // "555-2671 3": a digit that stands apart belongs to something else.
        if groups.last == 1, groups.contains(where: { $0 > 1 }), joints.last?.isBlank == true { return false }
        if cue == .phone { return true }
        if groups.allSatisfy({ $0 == 1 }) { return digits == 7 || digits == 10 }
        if isYears { return false }
        if joints.contains(where: { $0.closes > 0 }) { return true }
        if isCount || groups.contains(1) && groups.first != 1 { return false }
        if startsWithZero { return digits >= 8 }
        return groups.count >= 3 && digits >= 10 && groups.dropFirst().allSatisfy { $0 >= 3 }
    }

    /// The signs between the groups that are there.
    private var joints: ArraySlice<Separator> { separators.prefix(max(0, groups.count - 1)) }

    /// Whether it is a card's number: 6011-0000-0000-0004.
    private var isCard: Bool {
        !hasPlus && digits >= 13 && (groups.dropLast().allSatisfy { $0 == 4 } || groups == [4, 6, 5])
            && groups.count >= 3
    }

    /// Whether it is a social security number: 911-67-0060.
    private var isSocialSecurity: Bool {
        groups == [3, 2, 4] && joints.allSatisfy { $0.isJoint("-") } && !hasPlus && !hasBracket
    }

    /// Whether it is a stretch of years: (1819-1890).
    private var isYears: Bool { groups == [4, 4] && values.allSatisfy { (1000...2100).contains($0) } }

    /// Whether it is a date: 2020-12-31, 31.12.2020.
    private var isDate: Bool {
        guard groups.count == 3, let joint = joints.first, joints.allSatisfy({ $0 == joint }), !hasPlus,
            !hasBracket,
            joint.length == 1, joint.joint != nil
        else { return false }
        if groups[0] == 4 { return groups[1] <= 2 && groups[2] <= 2 && values[1] <= 12 && values[2] <= 31 }
        return groups[0] <= 2 && groups[1] <= 2 && groups[2] == 4 && values[0] <= 31 && values[1] <= 31
    }

    /// Whether it is a decimal or an IP address, or has stops among other signs.
    private var isDecimal: Bool {
        let stops = joints.count { $0.isJoint(".") }
        if stops == 0 { return false }
        if stops < joints.count, !hasPlus, !hasBracket { return !joints.contains { $0.closes > 0 } }
        return groups.count == 2 || (groups.count == 4 && groups.allSatisfy { $0 <= 3 } && digits < 9)
    }

    /// Whether a slash stands elsewhere than behind an area code: 2009/2010.
    private var isSlashed: Bool {
        guard slashes > 0, let slash = joints.firstIndex(where: { $0.joint == "/" }) else { return false }
        return slashes > 1 || groups.count <= slash + 1 || groups[slash + 1] < 5
    }

    /// Whether it counts something in groups of three: 1 234 567.
    private var isCount: Bool {
        !startsWithZero && (1...3).contains(groups[0]) && groups.dropFirst().allSatisfy { $0 == 3 }
            && joints.allSatisfy { $0.isBlank && $0.length == 1 }
    }
}
