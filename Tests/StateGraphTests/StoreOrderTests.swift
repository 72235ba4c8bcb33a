import Testing

@testable import StateGraph

@Suite struct StoreOrderTests {
    @Test func `keys keep the order in which they came`() {
        var list = InsertionOrdered<String, Int>()
        for (number, key) in ["b", "a", "c"].enumerated() { list[key] = number }
        list["a"] = 7
        list["b"] = nil
        list["none"] = nil
        list["b"] = 9
        list.update("c", default: 0) { $0 += 1 }
        #expect(list.map(\.key) == ["a", "c", "b"])
        #expect(list.map(\.value) == [7, 3, 9])
        #expect(list["a"] == 7 && list["x"] == nil)
    }

    @Test func `it behaves as a list of pairs, whatever is put and removed`() {
        var generator = SystemRandomNumberGenerator()
        var (list, pairs) = (InsertionOrdered<Int, Int>(), [(key: Int, value: Int)]())
        for round in 0..<5000 {
            let key = Int.random(in: 0..<60, using: &generator)
            let place = pairs.firstIndex { $0.key == key }
            if Bool.random(using: &generator) {
                list[key] = nil
                if let place { pairs.remove(at: place) }
            } else {
                list[key] = round
                if let place { pairs[place].value = round } else { pairs.append((key, round)) }
            }
            #expect(list.isEmpty == pairs.isEmpty)
            if round.isMultiple(of: 50) {
                #expect(list.map(\.key) == pairs.map(\.key))
                #expect(list.map(\.value) == pairs.map(\.value))
            }
        }
    }

    @Test func `the memory finds namespaces as they came, and a replaced document at its place`() async throws
    {
        let store = MemoryDocumentStore { 0 }
        let (one, two) = (try DocumentNamespace("one"), try DocumentNamespace("two"))
        try await store.put(["v": 1], at: "a", in: two)
        try await store.put(["v": 2], at: "b", in: one)
        try await store.put(["v": 3], at: "c", in: two)
        try await store.put(["v": 4], at: "a", in: two)
        let found = try await store.search(.root)
        #expect(found.map(\.key) == ["a", "c", "b"])
        #expect(found.first?.value == ["v": 4])
    }
}
