import Foundation
import Testing

@testable import SkillsTaxonomy

@Suite("Any text at all can be read")
struct ResumeRobustnessTests {
    private func check(_ text: String) {
        let profile = ResumeFixtures.profile(text)
        for item in profile.skills.flatMap(\.evidence) + profile.occupations.map(\.evidence)
            + profile.qualifications.map(\.evidence)
        {
            #expect(text.scalars(item.start, item.end) == item.text)
        }
    }

    @Test("Byte order mark, CRLF, CR, tabs and odd spaces shift no evidence")
    func lineEnds() {
        let plain = "WORK\nCare assistant, Dudley\nJan 2019 - Dec 2020\n- customer service\n"
        let expected = ResumeFixtures.profile(plain)
        for text in [
            "\u{FEFF}" + plain, plain.replacing("\n", with: "\r\n"), plain.replacing("\n", with: "\r"),
            plain.replacing(" ", with: "\u{A0}"), plain.replacing("- cust", with: "\t- cust"),
        ] {
            check(text)
            let profile = ResumeFixtures.profile(text)
            #expect(profile.skills.map(\.id) == expected.skills.map(\.id))
            #expect(profile.skills.map(\.strength) == expected.skills.map(\.strength))
            #expect(profile.occupations.map(\.months) == expected.occupations.map(\.months))
        }
    }

    @Test(
        "Hostile text does no harm",
        arguments: [
            "\u{0}\u{1}\u{7F}", "\u{202E}rehtorb\u{202C} 2019 – now", "e\u{301}\u{301}\u{301} 2019-",
            "2019-2019-2019-2019", "- - - - 9999 – 0000",
            "Jan Jan Jan '99 '00 '01 – –", "Since since since 2019 since", "99/99/9999 to 00/00/0000", "((((((((((",
            "WORK:WORK:WORK:", "NVQ NVQ NVQ 9",
            "0000000000000000000000000000", "twenty twenty years years", "Level Level level 3 3 3 diploma level",
            "ﬁ ﬂ 👩‍👩‍👧‍👦 – Excel",
            "to to to until 2019", "from", "since", "2019 –", "–", "name", "Name /", "I am", "Dear", "my name is",
            "GCSE", "level",
        ])
    func hostile(text: String) {
        check(text)
        check(text + "\n" + text)
        check("WORK\n" + text + "\n\n" + text)
    }

    @Test("Random mixtures of the words the reader looks for do no harm")
    func mixtures() {
        let words = [
            "WORK", "\n", "\n\n", "- ", "2019", "–", "present", "Jan", "since", "I", "am", "a", "carer", "Excel", ",",
            ".", "Ltd", "School",
            "GCSE", "NVQ", "3", "level", "not", "SKILLS", ":", "\t", "     ", "Name", "07700", "900123", "years", "ten",
            "INTERESTS", "(", ")",
            "University", "of", "Python", "Python", "supervisor", "to", "the", "\r\n", "é", "’s", "/", "&", "+",
        ]
        var state: UInt64 = 42
        for _ in 0..<400 {
            var text = ""
            for _ in 0..<60 {
                state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                text += words[Int(state >> 33) % words.count] + (state & 1 == 0 ? " " : "")
            }
            check(text)
        }
    }

    @Test(
        "Time grows with the length and no faster",
        arguments: [
            "Python, ", "2019 - 2020 carer\n", "carer ", "Level 3 NVQ GCSE English ",
            "I worked as a carer for 3 years. ", "School ", "a",
            "I am Sam Jones. ", "SKILLS     WORK\n", "Sam Jones\n\n", "\n", "since 2019 ", "Ltd ", "01234 ",
            "carer 3 years ",
            "carer 2019 - 2020 ",
        ])
    func linear(piece: String) {
        func seconds(_ size: Int) -> Double {
            let text = String(repeating: piece, count: size / piece.utf8.count)
            var best = Double.infinity
            for _ in 0..<2 {
                let start = Self.processorSeconds()
                _ = ResumeFixtures.profile(text)
                best = min(best, Self.processorSeconds() - start)
            }
            return best
        }
        let small = seconds(3_000)
        let large = seconds(24_000)
        // Eight times the text: a quadratic step would take sixty-four times as long.
        #expect(large < max(24 * small, 0.5), "\(piece): \(small) s, then \(large) s")
    }

    /// Processor time of this thread, so that a busy machine changes nothing.
    private static func processorSeconds() -> Double {
        var time = timespec()
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }
}
