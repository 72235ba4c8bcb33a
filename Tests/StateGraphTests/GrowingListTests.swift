import StateGraph
import Testing

@Suite struct GrowingListTests {
    @Test func `a growing list does what an array does, whatever is done to it`() {
        var generator = SystemRandomNumberGenerator()
        for _ in 0..<50 {
            var list: GrowingList<Int> = []
            var array: [Int] = []
            for step in 0..<60 {
                let copy = list
                let before = array
                switch Int.random(in: 0..<4, using: &generator) {
                case 0:
                    list.append(step)
                    array.append(step)
                case 1:
                    let more = Array(0..<Int.random(in: 0..<150, using: &generator))
                    list.append(contentsOf: more)
                    array.append(contentsOf: more)
                case 2 where !array.isEmpty:
                    let index = Int.random(in: 0..<array.count, using: &generator)
                    list.remove(at: index)
                    array.remove(at: index)
                default:
                    let start = Int.random(in: 0...array.count, using: &generator)
                    let end = Int.random(in: start...array.count, using: &generator)
                    list.replaceSubrange(start..<end, with: [-1, -2])
                    array.replaceSubrange(start..<end, with: [-1, -2])
                }
                #expect(Array(list) == array)
                #expect(Array(copy) == before)
            }
        }
    }

    @Test func `equal lists are equal however they were made`() {
        var slow: GrowingList<Int> = []
        for number in 0..<200 { slow.append(number) }
        var fast: GrowingList<Int> = [-1]
        fast.append(contentsOf: 0..<200)
        fast.removeFirst()
        #expect(slow == fast)
        #expect(slow.hashValue == fast.hashValue)
    }
}
