import Testing

@testable import FairwayHTTP

@Suite("Token buckets")
struct TokenBucketTests {
    @Test("a full bucket gives all its tokens at once, then one for each share of the time")
    func filling() {
        var buckets = TokenBuckets<String>(RequestLimit(requests: 3, seconds: 60), capacity: 10)
        typealias Answer = TokenBuckets<String>.Answer
        let start = Duration.seconds(5)
        #expect(buckets.take("a", at: start) == Answer(isAdmitted: true, remaining: 2, wait: 0))
        #expect(buckets.take("a", at: start) == Answer(isAdmitted: true, remaining: 1, wait: 0))
        #expect(buckets.take("a", at: start) == Answer(isAdmitted: true, remaining: 0, wait: 20))
        #expect(buckets.take("a", at: start) == Answer(isAdmitted: false, remaining: 0, wait: 20))
        #expect(buckets.take("b", at: start).isAdmitted)
        #expect(buckets.take("a", at: start + .seconds(15)) == Answer(isAdmitted: false, remaining: 0, wait: 5))
        #expect(buckets.take("a", at: start + .seconds(20)) == Answer(isAdmitted: true, remaining: 0, wait: 20))
        // Never more than full, however long it waits.
        #expect(buckets.take("a", at: start + .seconds(9_000)) == Answer(isAdmitted: true, remaining: 2, wait: 0))
    }

    @Test("a clock that goes back takes nothing away and gives nothing")
    func backwards() {
        var buckets = TokenBuckets<String>(RequestLimit(requests: 2, seconds: 2), capacity: 10)
        #expect(buckets.take("a", at: .seconds(100)).remaining == 1)
        #expect(buckets.take("a", at: .seconds(1)).remaining == 0)
        #expect(!buckets.take("a", at: .seconds(1)).isAdmitted)
    }

    @Test("memory stays bounded by however many senders, and who sends steadily is not forgotten")
    func bounded() {
        var buckets = TokenBuckets<Int>(RequestLimit(requests: 5, seconds: 3_600), capacity: 100)
        var admitted = 0
        for sender in 1...10_000 {
            _ = buckets.take(sender, at: .zero)
            #expect(buckets.count <= 100)
            if sender % 10 == 0, buckets.take(0, at: .zero).isAdmitted { admitted += 1 }
        }
        #expect(admitted == 5)
    }
}
