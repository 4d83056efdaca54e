import Foundation
import HummingbirdTesting
import Testing

@testable import FairwayHTTP

@Suite("The threads behind the service")
struct WorkLaneTests {
    @Test(
        "calls that block every thread do not keep /healthz from answering; too many are turned away, the rest answered"
    )
    func slowCalls() async throws {
        let service = try TestService.reading()
        let gate = Gate()
        let application = gate.server(service.fairway, log: service.log).application(of: gate.table)
        let statuses = try await application.test(.router) { client in
            try await withThrowingTaskGroup(of: Int.self) { group in
                // Two threads and three places to wait: of ten calls five stay.
                for _ in 0..<10 {
                    group.addTask {
                        try await client.execute(uri: "/slow", method: .get) { response in
                            #expect(response.headers[.retryAfter] == (response.status == .ok ? nil : "2"))
                            return response.status.code
                        }
                    }
                }
                var statuses: [Int] = []
                while statuses.count < 5, let status = try await group.next() { statuses.append(status) }
                while gate.waiting < 2 { try await Task.sleep(for: .milliseconds(2)) }
                let health = try await client.execute(uri: "/healthz", method: .get) { $0.status.code }
                #expect(health == 200)
                gate.open()
                return try await group.reduce(into: statuses) { $0.append($1) }
            }
        }
        #expect(statuses == [503, 503, 503, 503, 503, 200, 200, 200, 200, 200])
    }
}
