import Crypto
import Foundation

/// A page of the service: one file, no script, nothing fetched, readable at 320 pixels, in light and dark, on paper and with
/// a screen reader.
struct HTMLPage: Hashable, Sendable {
    let text: String

    /// - Parameters:
    ///   - navigation: links to the parts of a long page; nil for a short one.
    ///   - content: what stands in `main`, after the heading of the page.
    init(title: String, navigation: HTML? = nil, content: HTML) {
        let links = navigation.map { "<nav aria-label=\"Contents\">\($0)</nav>\n" as HTML } ?? ""
        let style = HTML(stringLiteral: Self.style)
        let page: HTML = """
            <!DOCTYPE html>
            <html lang="en-GB">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>\(title) – Fairway</title>
            <style>\(style)</style>
            </head>
            <body>
            <a class="skip" href="#main">Skip to the content</a>
            <header><p><a href="/docs">Fairway</a></p></header>
            \(links)<main id="main" tabindex="-1">
            <h1>\(title)</h1>
            \(content)
            </main>
            </body>
            </html>

            """
        text = page.text
    }

    /// Allows the page its own style, by its hash, and nothing else.
    static let contentSecurityPolicy: String = {
        let hash = Data(SHA256.hash(data: Data(style.utf8))).base64EncodedString()
        return "default-src 'none'; style-src 'sha256-\(hash)'; base-uri 'none'; form-action 'none'; "
            + "frame-ancestors 'none'"
    }()

    /// Contrast is at least 7 to 1 for text in light and dark (WCAG 2.2, 1.4.6), and long words break (1.4.10).
    private static let style = """
        :root{color-scheme:light dark;--text:#1b1b1b;--quiet:#4a4a4a;--back:#fff;--box:#f1f3f5;--line:#767676;\
        --link:#00408a}
        @media(prefers-color-scheme:dark){:root{--text:#ececec;--quiet:#c4c4c4;--back:#121212;--box:#1f2326;\
        --line:#8f8f8f;--link:#a3cbff}}
        *{box-sizing:border-box}
        body{margin:0 auto;padding:1rem;max-width:60rem;font:1rem/1.5 system-ui,sans-serif;color:var(--text);\
        background:var(--back);overflow-wrap:anywhere}
        a{color:var(--link)}a:focus-visible,[tabindex]:focus-visible{outline:3px solid var(--link);outline-offset:2px}
        .skip{position:absolute;left:-999rem}.skip:focus{position:static}
        h1,h2,h3,h4{line-height:1.25}h2{margin-top:2.5rem}
        section.operation{border-top:1px solid var(--line);padding-top:.5rem;margin-top:2rem}
        nav ul{padding-left:1.25rem}nav a{display:inline-block;padding:.25rem 0}
        code,pre{font-family:ui-monospace,monospace;font-size:.9rem}
        pre{background:var(--box);padding:.75rem;white-space:pre-wrap;border-left:4px solid var(--line)}
        dl{margin:0}dt{font-weight:600;margin-top:.75rem}dd{margin:0 0 0 1rem}
        .quiet{color:var(--quiet)}
        @media print{nav,.skip{display:none}}
        """
}
