import Foundation
import Testing

/// The files of `Deploy`, as far as a machine without systemd, nginx or a container engine can tell.
@Suite("Deploy")
struct DeployTests {
    private static let folder = Samples.checkout.appending(path: "Deploy")

    private static func file(_ name: String) throws -> String {
        try String(contentsOf: folder.appending(path: name), encoding: .utf8)
    }

    /// Words that follow the program in commands of the files, each command with the name of its file.
    private static func commands() throws -> [(file: String, words: [String])] {
        try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted().flatMap { name in
            let text = try file(name).replacing("\\\n", with: " ")
            let plain = text.matches(
                of: /(?:^|[\/ =])fairway (serve|backup|restore|database|doctor)\b([^\n`]*)/.anchorsMatchLineEndings()
            )
            .map { "\($0.1)\($0.2)" }
            let listed = text.matches(of: /CMD \[([^\]]*)\]/).map { String($0.1.replacing(/[",]/, with: " ")) }
            return (plain + listed).map { (name, $0.split(separator: " ").map(String.init)) }
        }
    }

    @Test("Every command in them exists with all its flags")
    func flags() async throws {
        let commands = try Self.commands()
        #expect(Set(commands.map(\.file)) == ["Containerfile", "README.md", "fairway.service"])
        for command in commands {
            let name = command.words.first == "database" ? Array(command.words.prefix(2)) : [command.words[0]]
            let help = try await BuiltProgram.run(name + ["--help"], in: try Workspace())
            #expect(help.status == 0, "\(command)")
            for flag in command.words where flag.hasPrefix("--") {
                #expect(
                    help.text.contains("\n  \(flag) ") || help.text.contains("\n  \(flag)\n"),
                    "\(command.file): \(flag)")
            }
        }
    }

    @Test("Every variable in them is a setting")
    func variables() async throws {
        let help = try await BuiltProgram.run(["serve", "--help"], in: try Workspace()).text
        for name in ["fairway.service", "Containerfile", "README.md"] {
            let names = Set(try Self.file(name).matches(of: /FAIRWAY_[A-Z_]+/).map { String($0.0) })
            for variable in names where variable != "FAIRWAY_NAME" {
                #expect(help.contains(variable), "\(name): \(variable)")
            }
        }
    }

    @Test("The service unit gives the program no rights, one folder, and longer to end than it takes")
    func unit() async throws {
        let lines = try Self.file("fairway.service").split(separator: "\n").filter { !$0.hasPrefix("#") }
        let settings = Dictionary(
            lines.compactMap { line in
                line.firstIndex(of: "=").map { (String(line[..<$0]), String(line[line.index(after: $0)...])) }
            }, uniquingKeysWith: { first, _ in first })
        for name in ["NoNewPrivileges", "ProtectHome", "PrivateTmp", "PrivateDevices", "DynamicUser"] {
            #expect(settings[name] == "yes", "\(name)")
        }
        #expect(settings["ProtectSystem"] == "strict")
        #expect(settings["CapabilityBoundingSet"] == "")
        #expect(settings["StateDirectoryMode"] == "0700")
        #expect(Int(settings["TimeoutStopSec"] ?? "") ?? 0 > 75)
        if Tools.areThere("systemd-analyze") {
            let workspace = try Workspace()
            // The program of the unit must be there to be verified.
            let text = try Self.file("fairway.service").replacing("/opt/fairway/fairway", with: BuiltProgram.path.path)
            try workspace.write("fairway.service", Data(text.utf8))
            let run = try await BuiltProgram.shell("systemd-analyze verify ./fairway.service 2>&1", in: workspace)
            #expect(!run.text.contains("fairway.service:"), "\(run.text)")
        }
    }

    @Test("The container file has two stages, ends without root, and copies what the program needs")
    func container() throws {
        let text = try Self.file("Containerfile")
        let words = text.split(separator: "\n").map { $0.split(separator: " ").map(String.init) }
        #expect(words.count { $0.first == "FROM" } == 2)
        let users = words.filter { $0.first == "USER" }
        #expect(users.last.map { !$0[1].hasPrefix("0") && !$0[1].hasPrefix("root") } == true)
        #expect(text.contains(".resources"))
        #expect(text.contains("--read-only"))
    }

    @Test("The proxy's parentheses close, it hides the numbers, and it logs no query and no address of a client")
    func proxy() async throws {
        let text = try Self.file("nginx.conf").split(separator: "\n").filter {
            !$0.trimmingPrefix(while: \.isWhitespace).hasPrefix("#")
        }
        let whole = text.joined(separator: "\n")
        #expect(whole.count { $0 == "{" } == whole.count { $0 == "}" })
        #expect(whole.contains("location = /metrics { return 404; }"))
        let format = try #require(text.first { $0.hasPrefix("log_format") })
        for word in ["$remote_addr", "$request ", "$request_uri", "$args", "$http_referer"] {
            #expect(!format.contains(word))
        }
        if Tools.areThere("nginx", "openssl") {
            let workspace = try Workspace()
            let own = whole.replacing("/etc/ssl/fairway", with: workspace.folder.path)
                .replacing("/var/log/nginx", with: workspace.folder.path)
            try workspace.write(
                "nginx.conf",
                Data("pid \(workspace.folder.path)/pid; error_log stderr; events {} http {\n\(own)\n}\n".utf8))
            let run = try await BuiltProgram.shell(
                """
                openssl req -x509 -newkey rsa:2048 -nodes -days 2 -subj /CN=x -keyout key.pem -out chain.pem 2>/dev/null
                nginx -t -c "$PWD/nginx.conf" -p "$PWD" 2>&1
                """, in: workspace)
            #expect(run.text.contains("syntax is ok"), "\(run.text)")
        }
    }
}
