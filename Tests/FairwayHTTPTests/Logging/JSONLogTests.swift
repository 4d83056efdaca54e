import Foundation
import Logging
import SkillsTaxonomy
import Synchronization
import Testing

@testable import FairwayHTTP

@Suite("The log as JSON")
struct JSONLogTests {
    @Test("each event is one line with its metadata; a line end in a value does not make a second line")
    func lines() throws {
        let kept = Mutex(Data())
        var logger = Logger(label: "test") { _ in
            JSONLogHandler(now: { TestService.now }) { line in kept.withLock { $0.append(line) } }
        }
        logger[metadataKey: "requestId"] = "abc"
        logger.info(
            "request", metadata: ["route": "/v1/skills/{id}", "status": .stringConvertible(200), "list": ["a", "b"]])
        logger.error("fault", metadata: ["detail": "The disk\n\"x\" \u{1B}[31m is full", "requestId": "own"])
        logger.debug("not at this level")
        let text = String(decoding: kept.withLock { $0 }, as: UTF8.self)
        #expect(
            text == """
                {"level":"info","list":["a","b"],"message":"request","requestId":"abc","route":"/v1/skills/{id}","status":200,"time":"2026-11-24T09:30:00.000Z"}
                {"detail":"The disk\\n\\"x\\" \\u001b[31m is full","level":"error","message":"fault","requestId":"own","time":"2026-11-24T09:30:00.000Z"}

                """)
    }
}
