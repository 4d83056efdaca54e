import FairwayService
import Foundation
import SkillsTaxonomy
import Testing

@testable import FairwayHTTP

@Suite("/docs")
struct DocsPageTests {
    private func page() async throws -> Answer {
        try await TestService.reading().run { try await $0.get("/docs") }
    }

    @Test("it shows every operation with its parameters, bodies, statuses and problems")
    func complete() async throws {
        let text = try await page().text
        for endpoint in Endpoint.all {
            let start = try #require(text.range(of: "<section class=\"operation\" id=\"\(endpoint.operation)\">"))
            let rest = text[start.upperBound...]
            let section = rest[..<(rest.range(of: "</section>")?.lowerBound ?? rest.endIndex)]
            #expect(section.contains("<code>\(endpoint.method.rawValue) \(endpoint.path)</code>"))
            #expect(text.contains("<a href=\"#\(endpoint.operation)\">"))
            for parameter in endpoint.allParameters {
                #expect(section.contains("<dt><code>\(parameter.name)</code>"), "\(endpoint.operation)")
            }
            for type in endpoint.body { #expect(section.contains("<code>\(type.mediaType)</code>")) }
            for success in [endpoint.success] + endpoint.otherSuccesses {
                #expect(section.contains("<p>\(success.status.code):"), "\(endpoint.operation)")
            }
            for kind in endpoint.allFailures { #expect(section.contains("<a href=\"\(kind.type)\">")) }
        }
        for name in Schema.components.keys { #expect(text.contains("id=\"schema-\(name)\"")) }
    }

    @Test(
        "it is well formed: every element is closed in order, every identifier is there once, every link inside leads somewhere"
    )
    func wellFormed() async throws {
        let text = try await page().text
        var open: [String] = []
        for match in text.matches(of: /<(\/?)([a-z][a-z0-9]*)((?:\s[^>]*)?)>/) {
            let name = String(match.2)
            if ["meta"].contains(name) { continue }
            if match.1.isEmpty {
                open.append(name)
            } else {
                let last = open.popLast()
                #expect(last == name, "</\(name)> closes <\(last ?? "nothing")>")
                guard last == name else { return }
            }
        }
        #expect(open.isEmpty)
        let identifiers = text.matches(of: /\sid="([^"]*)"/).map { String($0.1) }
        #expect(Set(identifiers).count == identifiers.count)
        for link in text.matches(of: /href="#([^"]*)"/) { #expect(identifiers.contains(String(link.1)), "#\(link.1)") }
    }

    @Test("it needs nothing from elsewhere, runs nothing, and its headings go down a step at a time")
    func plain() async throws {
        let text = try await page().text
        for part in ["<script", "<img", "<link", "<iframe", " style=", " onclick", "@import", "url("] {
            #expect(!text.contains(part), "\(part)")
        }
        let levels = text.matches(of: /<h([1-6])[ >]/).compactMap { Int($0.1) }
        #expect(levels.first == 1 && levels.count { $0 == 1 } == 1)
        for (level, next) in zip(levels, levels.dropFirst()) { #expect(next <= level + 1) }
        #expect(text.contains("<html lang=\"en-GB\">"))
        #expect(text.contains("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">"))
        #expect(text.contains("<main id=\"main\"") && text.contains("href=\"#main\""))
    }

    @Test("the colours of text differ from what is behind them by 7 to 1, in light and in dark")
    func contrast() throws {
        let style = DocsPage(endpoints: []).page.text
        let palettes = style.matches(
            of:
                /--text:(#[0-9a-f]+);--quiet:(#[0-9a-f]+);--back:(#[0-9a-f]+);--box:(#[0-9a-f]+);--line:#[0-9a-f]+;\s*--link:(#[0-9a-f]+)/
        )
        #expect(palettes.count == 2)
        for palette in palettes {
            for behind in [palette.3, palette.4] {
                for front in [palette.1, palette.2, palette.5] {
                    #expect(Self.contrast(front, behind) >= 7, "\(front) on \(behind)")
                }
            }
        }
    }

    /// WCAG 2.2, relative luminance and contrast ratio.
    private static func contrast(_ left: Substring, _ right: Substring) -> Double {
        func luminance(_ colour: Substring) -> Double {
            let digits = colour.dropFirst()
            let full = digits.count == 3 ? digits.flatMap { [$0, $0] } : Array(digits)
            let parts = stride(from: 0, to: 6, by: 2).map {
                Double(Int(String(full[$0..<$0 + 2]), radix: 16) ?? 0) / 255
            }
            let linear = parts.map { $0 <= 0.04045 ? $0 / 12.92 : pow(($0 + 0.055) / 1.055, 2.4) }
            return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
        }
        let (high, low) = (max(luminance(left), luminance(right)), min(luminance(left), luminance(right)))
        return (high + 0.05) / (low + 0.05)
    }
}
