import Foundation
import Testing

@Suite("Running the service")
struct OperationsTests {
    private static let job = Data(
        #"{"title": "AI Helper", "description": "Essential\n- Excel\n- Record keeping"}"#.utf8)

    @Test("A request that is half sent when SIGTERM comes is answered, new ones are refused, and the end is 0")
    func termination() async throws {
        let server = try await RunningServer.start(on: try Workspace())
        let body = "Kept the books in Excel.\n"
        let slow = try #require(LoopbackSocket(port: server.port))
        try slow.send(
            "POST /v1/extract HTTP/1.1\r\nHost: x\r\nContent-Type: text/plain\r\nContent-Length: \(body.utf8.count)\r\n\r\n"
        )
        // The server has the head once it has answered another client that came later.
        #expect(try await server.send("GET", "/healthz").status == 200)
        kill(server.processIdentifier, SIGTERM)
        var isRefused = false
        for _ in 0..<250 where !isRefused {
            isRefused = LoopbackSocket(port: server.port) == nil
            try await Task.sleep(for: .milliseconds(20))
        }
        #expect(isRefused)
        try slow.send(body)
        let answer = slow.receive()
        #expect(answer.hasPrefix("HTTP/1.1 200 "))
        #expect(answer.contains("\"skills\":[{"))
        #expect(try await server.stop() == 0)
    }

    @Test("The log is lines of JSON when that is asked for, without the postcode or the text of a request")
    func jsonLog() async throws {
        let server = try await RunningServer.start(on: try Workspace(), flags: ["--log-format", "json"])
        _ = try await server.send(
            "POST", "/v1/matches?postcode=B11%201AA", type: "text/plain", body: Data("Jordan kept books in Excel".utf8))
        #expect(try await server.stop() == 0)
        let lines = try server.log().split(separator: "\n")
        let events = try lines.map { try #require(JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any]) }
        #expect(events.allSatisfy { $0["time"] is String && $0["level"] is String && $0["message"] is String })
        let request = try #require(events.first { $0["message"] as? String == "request" })
        #expect(request["route"] as? String == "/v1/matches")
        #expect(request["status"] as? Int == 200)
        for word in ["B11", "Jordan", "Excel", "postcode"] { #expect(!(try server.log().contains(word))) }
    }

    @Test(
        "With a certificate and key it speaks HTTPS, with HTTP/2 too, and no old TLS",
        .enabled(if: Tools.areThere("openssl", "curl"), "the tests need openssl and curl"))
    func tls() async throws {
        let workspace = try Workspace()
        let made = try await BuiltProgram.shell(
            """
            openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 2 -subj /CN=localhost \
                -addext subjectAltName=DNS:localhost -keyout key.pem -out certificate.pem
            openssl genrsa -out other.pem 2048
            """, in: workspace)
        #expect(made.status == 0, "\(made.notes)")
        let server = try await RunningServer.start(
            on: workspace, flags: ["--tls-certificate", "certificate.pem", "--tls-key", "key.pem"])
        let curl =
            "curl --silent --show-error --max-time 20 --cacert certificate.pem --resolve localhost:\(server.port):127.0.0.1"
        let address = "https://localhost:\(server.port)"
        for (flags, version) in [("--http1.1", "1.1"), ("--http2", "2")] {
            let run = try await BuiltProgram.shell(
                "\(curl) \(flags) -w ' %{http_version} %{http_code}' \(address)/healthz", in: workspace)
            #expect(run.text.hasSuffix(" \(version) 200"), "\(run.text) \(run.notes)")
        }
        let posted = try await BuiltProgram.shell(
            "printf 'Kept books in Excel' | \(curl) --data-binary @- -H 'Content-Type: text/plain' \(address)/v1/extract",
            in: workspace)
        #expect(posted.text.contains("\"skills\":[{"))
        let old = try await BuiltProgram.shell("\(curl) --tls-max 1.1 \(address)/healthz", in: workspace)
        #expect(old.status != 0)
        let plain = try #require(LoopbackSocket(port: server.port))
        try plain.send("GET /healthz HTTP/1.1\r\nHost: x\r\n\r\n")
        #expect(!plain.receive().contains("200"))
        #expect(try await server.stop() == 0)

        let wrong: [([String], String)] = [
            (["--tls-certificate", "certificate.pem"], "only one of them"),
            (["--tls-certificate", "certificate.pem", "--tls-key", "other.pem"], "is not the key of"),
            (["--tls-certificate", "nowhere.pem", "--tls-key", "key.pem"], "nowhere.pem cannot be read"),
            (["--tls-certificate", "key.pem", "--tls-key", "certificate.pem"], "cannot be read as PEM"),
        ]
        for (flags, words) in wrong {
            let run = try await BuiltProgram.run(
                ["serve", "--port", "0", "--database", workspace.database] + flags, in: workspace)
            #expect(run.status == 78, "\(flags)")
            #expect(run.notes.contains(words), "\(run.notes)")
        }
    }

    @Test("A backup and a restore while the service runs lose nothing, and the service takes up the old contents")
    func backupAndRestore() async throws {
        let server = try await RunningServer.start(on: try Workspace())
        let workspace = server.workspace
        func total() async throws -> Int {
            try Answer.decode(Answer.Page.self, try await server.send("GET", "/v1/vacancies").body).total
        }
        for _ in 0..<3 { _ = try await server.send("POST", "/v1/vacancies", type: "application/json", body: Self.job) }
        let backup = try await workspace.fairway("backup", "copy.sqlite")
        #expect(backup.status == 0, "\(backup.notes)")
        #expect(backup.notes.contains("3 vacancies"))
        let again = try await workspace.fairway("backup", "copy.sqlite")
        #expect(again.status == 73 && again.notes.contains("--replace"))
        for _ in 0..<2 { _ = try await server.send("POST", "/v1/vacancies", type: "application/json", body: Self.job) }
        let careful = try await workspace.fairway("restore", "copy.sqlite")
        #expect(careful.status == 65 && careful.notes.contains("5 vacancies") && careful.notes.contains("--replace"))
        #expect(try await total() == 5)
        let check = try await workspace.fairway("database", "check")
        #expect(check.status == 0, "\(check.text)")
        #expect(check.text.contains("all 5 can be read"))
        let restored = try await workspace.fairway("restore", "copy.sqlite", "--replace")
        #expect(restored.status == 0, "\(restored.notes)")
        #expect(try await total() == 3)
        let ready = try await server.send("GET", "/readyz")
        #expect(ready.status == 200)
        #expect(String(decoding: ready.body, as: UTF8.self).contains("\"vacancies\":3"))
        let posted = try await server.send("POST", "/v1/vacancies", type: "application/json", body: Self.job)
        #expect(try Answer.decode(Answer.Stored.self, posted.body).id == "v000004")
        #expect(try await workspace.fairway("database", "check").status == 0)
        #expect(try await server.stop() == 0)
    }

    @Test("What is wrong with a backup or a database is said, with the exit code of its kind")
    func refusals() async throws {
        let workspace = try Workspace()
        #expect(try await workspace.fairway("backup", "copy").status == 66, "no database yet")
        #expect(try await workspace.fairway("database", "check").status == 66)
        #expect(try await workspace.fairway("restore", "copy").status == 66, "no such file")
        #expect(!FileManager.default.fileExists(atPath: workspace.database))
        try workspace.write("text", Data(String(repeating: "A list of things. ", count: 900).utf8))
        let damaged = try await workspace.fairway("restore", "text")
        #expect(damaged.status == 78 && damaged.notes.contains("not a Fairway database"))
        #expect(!FileManager.default.fileExists(atPath: workspace.database))
        #expect(try await workspace.fairway("vacancy", "list").status == 0)
        #expect(try await workspace.fairway("backup", workspace.database, "--replace").status == 73)
    }

    @Test("A kept index that cannot be read is made anew, and a match is as before")
    func unreadableIndex() async throws {
        let workspace = try await Workspace.withSample()
        let before = try await workspace.fairway("match", Samples.bookkeeper.path, "--format", "json")
        let sql = "INSERT INTO match_index VALUES (1, 1, 'anything', 'no number')"
        let changed = try await BuiltProgram.shell(
            "sqlite3 \"$FAIRWAY_DATABASE\" \"\(sql)\"", environment: ["FAIRWAY_DATABASE": workspace.database],
            in: workspace)
        try #require(changed.status == 0, "\(changed.notes)")
        let after = try await workspace.fairway("match", Samples.bookkeeper.path, "--format", "json")
        #expect(after.status == 0, "\(after.notes)")
        #expect(after.data == before.data)
    }

    @Test("A vacancy that can no longer be read, and pages that are damaged, are found")
    func findings() async throws {
        let workspace = try await Workspace.withSample()
        let sql = "UPDATE vacancy SET normalised = '{}' WHERE number = 3; DELETE FROM vacancy WHERE number = 0;"
        let changed = try await BuiltProgram.shell(
            "sqlite3 \"$FAIRWAY_DATABASE\" \"\(sql)\"", environment: ["FAIRWAY_DATABASE": workspace.database],
            in: workspace)
        try #require(changed.status == 0, "\(changed.notes)")
        let check = try await workspace.fairway("database", "check")
        #expect(check.status == 1)
        #expect(check.text.contains("the first: v000003"))

        let other = try await Workspace.withSample()
        var bytes = try Data(contentsOf: URL(filePath: other.database))
        bytes.replaceSubrange(bytes.count / 2..<bytes.count / 2 + 8_192, with: Data(repeating: 0, count: 8_192))
        try bytes.write(to: URL(filePath: other.database))
        let damaged = try await other.fairway("database", "check", "--format", "json")
        #expect(damaged.status == 1)
        #expect(damaged.text.contains("\"isWell\":false"))
    }
}
