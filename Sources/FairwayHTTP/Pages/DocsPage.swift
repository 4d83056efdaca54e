import FairwayService
import HTTPTypes

/// The service for people: every operation with its parameters, bodies, answers, examples and problems, written from the
/// same endpoints that answer.
struct DocsPage {
    let endpoints: [Endpoint]

    var page: HTMLPage {
        HTMLPage(
            title: "The Fairway API", navigation: contents,
            content: HTML([introduction] + Topic.allCases.map(section) + [schemas]))
    }

    private var contents: HTML {
        let topics = Topic.allCases.map { topic -> HTML in
            let links = endpoints(of: topic).map { endpoint -> HTML in
                "<li><a href=\"#\(endpoint.operation)\">\(endpoint.summary)</a></li>"
            }
            return "<li><a href=\"#\(topic.rawValue)\">\(topic.title)</a><ul>\(HTML(links))</ul></li>"
        }
        return "<ul>\(HTML(topics))<li><a href=\"#schemas\">What the answers are made of</a></li></ul>"
    }

    private let introduction: HTML = """
        <p>Everything here is JSON over HTTP. <a href="/openapi.json">/openapi.json</a> says the same for programs \
        (OpenAPI 3.1). Version \(Fairway.version).</p>
        <p>A problem is answered as <code>application/problem+json</code> (RFC 9457): <code>detail</code> says what is \
        wrong, <code>remedy</code> how to mend it, <code>errors</code> each place as a JSON Pointer, and \
        <code>type</code> leads to a page about its kind. Every answer has an <code>X-Request-Id</code>; send your own, \
        or quote the one you got.</p>
        <p>Try it:</p>
        <pre><code>curl --data-binary @cv.txt -H "Content-Type: text/plain" "http://127.0.0.1:8080/v1/matches?top=5"</code></pre>
        """

    private func endpoints(of topic: Topic) -> [Endpoint] { endpoints.filter { $0.topic == topic } }

    private func section(_ topic: Topic) -> HTML {
        """
        <h2 id="\(topic.rawValue)">\(topic.title)</h2>
        <p>\(topic.summary)</p>
        \(HTML(endpoints(of: topic).map(operation)))
        """
    }

    private func operation(_ endpoint: Endpoint) -> HTML {
        let retired: HTML = endpoint.retirement == nil ? "" : "<p><strong>This operation will end.</strong></p>"
        return """
            <section class="operation" id="\(endpoint.operation)">
            <h3>\(endpoint.summary)</h3>
            <p><code>\(endpoint.method.rawValue) \(endpoint.path)</code></p>
            \(retired)<p>\(endpoint.text)</p>
            <p>\(access(to: endpoint))</p>
            \(parameters(of: endpoint))\(bodies(of: endpoint))\(answers(of: endpoint))\(problems(of: endpoint))
            </section>
            """
    }

    private func access(to endpoint: Endpoint) -> HTML {
        let scopes = endpoint.access.scopes.map { "<code>\($0.rawValue)</code>" as HTML }
        guard !scopes.isEmpty else { return "It needs no key." }
        let list = HTML(scopes, separator: " or ")
        return "It needs a key with the scope \(list), sent as <code>Authorization: Bearer …</code>."
    }

    private func parameters(of endpoint: Endpoint) -> HTML {
        let all = endpoint.allParameters
        guard !all.isEmpty else { return "" }
        let terms = all.map { parameter -> HTML in
            let need = parameter.isRequired ? "needed" : "can be left out"
            return """
                <dt><code>\(parameter.name)</code> <span class="quiet">\(parameter.place.rawValue), \(need)</span></dt>
                <dd>\(parameter.summary) It is \(SchemaWords.kind(parameter.schema.node)), such as \
                <code>\(parameter.example.written)</code>.</dd>
                """
        }
        return "<h4>What it takes</h4>\n<dl>\(HTML(terms))</dl>\n"
    }

    private func bodies(of endpoint: Endpoint) -> HTML {
        guard !endpoint.body.isEmpty else { return "" }
        var shown: Set<Node> = []
        let pieces = endpoint.body.map { type -> HTML in
            let example = shown.insert(type.example).inserted ? block(type.example) : ""
            return """
                <p><code>\(type.mediaType)</code>: \(SchemaWords.kind(type.schema.node)), at most \
                \(type.limit / 1024 / 1024) MB.</p>
                \(example)
                """
        }
        return "<h4>The body</h4>\n\(HTML(pieces))\n"
    }

    private func answers(of endpoint: Endpoint) -> HTML {
        let pieces = ([endpoint.success] + endpoint.otherSuccesses).map { success -> HTML in
            let schema = success.schema.map { " \(SchemaWords.kind($0.node))," as HTML } ?? ""
            let format: HTML = success.schema == nil ? " without a body" : "\(schema) <code>\(success.mediaType)</code>"
            let headers = success.headers.keys.sorted().map { name -> HTML in
                "<dt><code>\(name)</code></dt><dd>\(success.headers[name] ?? "")</dd>"
            }
            let list: HTML = headers.isEmpty ? "" : "<dl>\(HTML(headers))</dl>\n"
            return """
                <p>\(success.status.code):\(format). \(success.summary)</p>
                \(list)\(success.example.map(block) ?? "")
                """
        }
        return "<h4>The answer</h4>\n\(HTML(pieces))\n"
    }

    private func problems(of endpoint: Endpoint) -> HTML {
        let links = endpoint.allFailures.map { kind -> HTML in
            "<li>\(kind.status): <a href=\"\(kind.type)\">\(kind.title)</a></li>"
        }
        return "<h4>Problems</h4>\n<ul>\(HTML(links))</ul>"
    }

    private var schemas: HTML {
        let sections = Schema.components.keys.sorted().map { name -> HTML in
            let node = Schema.components[name]?.node ?? .null
            let text = node["description"]?.word.map { "<p>\($0)</p>" as HTML } ?? ""
            let members = SchemaWords.members(node) ?? "<p>It is \(SchemaWords.kind(node)).</p>"
            return "<section id=\"schema-\(name)\"><h3>\(name)</h3>\(text)\(members)</section>"
        }
        return "<h2 id=\"schemas\">What the answers are made of</h2>\n\(HTML(sections))"
    }

    private func block(_ example: Node) -> HTML {
        "<pre><code>\(example.word ?? example.json(pretty: true))</code></pre>"
    }
}
