import SkillsTaxonomy
import Testing

@Suite("Stretches that say nothing about the work")
struct BoilerplateTests {
    private static let work = """
        Data analyst

        You will use SQL and Python every day.
        Good customer service matters.
        """

    @Test(
        "adding company, equality and benefits text changes no skill",
        arguments: [
            "\n\nAbout us\nWe lead the world in data science and e-commerce.\nOur welding is famous.\n",
            "\n\nABOUT US:\nWe lead in payroll.\n",
            "\n\nWe are an equal opportunities employer and welcome first aid and statistics people.\n",
            "\n\nYou get a company pension and payroll giving.\n",
            "\n\nWhat we offer\n- first aid courses\n- data science training\n",
        ])
    func nothingAdded(text: String) throws {
        let expected = ["customer-service", "python", "sql"]
        #expect(try FixtureTaxonomy.held(Self.work) == expected)
        #expect(try FixtureTaxonomy.held(Self.work + text) == expected)
        #expect(try !FixtureTaxonomy.read(Self.work + text).passedOver.isEmpty)
        #expect(try FixtureTaxonomy.read(Self.work + text).passedOver.allSatisfy { $0.standing == .boilerplate })
    }

    @Test("a heading's boilerplate ends at the next heading")
    func nextHeading() throws {
        let text = "About us\nExperts in payroll.\n\nThe role\nYou will need Java.\n"
        #expect(try FixtureTaxonomy.held(text) == ["java"])
        #expect(try FixtureTaxonomy.passedOver(text, .boilerplate) == ["payroll"])
    }

    @Test("an advert written as one block loses the sentence, not the whole")
    func oneBlock() throws {
        let work = String(repeating: "You will talk with many people about many things every day. ", count: 12)
        let text = work + "You need Java. We are an equal opportunities employer. " + work
        #expect(try FixtureTaxonomy.held(text) == ["java"])
        #expect(try FixtureTaxonomy.held("- about us\n- Java") == ["java"])
    }

    @Test("headings are known without blank lines, in bold and with hash signs")
    func otherHeadings() throws {
        for heading in ["The role", "**About the role**", "## What you will do", "ESSENTIAL SKILLS", "Requirements:"] {
            let text = "**About us**\nExperts in payroll since 1990.\n\(heading)\nYou will need Java.\n"
            #expect(try FixtureTaxonomy.held(text) == ["java"])
        }
    }

    @Test("a sentence's boilerplate ends with the sentence")
    func sentence() throws {
        #expect(try FixtureTaxonomy.held("We pay a company pension by payroll. You use Java.") == ["java"])
    }

    @Test("paragraphs at the end that ask for nothing are set aside, those that ask are not")
    func closing() throws {
        let work = "What you need\nYou must have Java and you will use SQL every day.\n\n"
        let close = "Our founders wrote the first Python of the region, and our welding has won prizes.\n"
        let ask = "You will need Python too.\n"
        #expect(try FixtureTaxonomy.held(work + close) == ["java", "sql"])
        #expect(try FixtureTaxonomy.held(work + ask) == ["java", "python", "sql"])
        #expect(
            try FixtureTaxonomy.held(work + "Desirable\nPython or welding.\n") == ["java", "python", "sql", "welding"])
    }

    @Test("leave is no demand, and a courtesy is no wish of the employer's")
    func courtesies() throws {
        let work = "What you need\nYou must have Java and you will use SQL every day.\n\n"
        for text in [
            "You are welcome to use Python in your application.", "You may bring a friend who knows statistics.",
            "We hope to treat you with first aid and kindness.",
            "We are a Disability Confident employer of Python people.",
            "You must already have permission to work with Python here.",
        ] {
            #expect(try FixtureTaxonomy.held(work + text + "\n") == ["java", "sql"], "\(text)")
        }
    }

    @Test("a wish told as a condition is a wish")
    func wishedIf() throws {
        let work = "What you need\nYou must have Java and you will use SQL every day.\n\n"
        for text in [
            "It'd help if you've used Python before.", "It is a bonus if you know Python.",
            "It would be lovely if you have some Python.",
        ] {
            #expect(try FixtureTaxonomy.held(work + text + "\n") == ["java", "python", "sql"], "\(text)")
        }
        let offer = "Tell us if you would like a large print form or a Python course."
        #expect(try FixtureTaxonomy.held(work + offer + "\n") == ["java", "sql"])
    }

    @Test("the words of a heading inside a sentence hide nothing")
    func inSentence() throws {
        #expect(try FixtureTaxonomy.held("Ask me about us using Java. Python too.") == ["java", "python"])
    }
}
