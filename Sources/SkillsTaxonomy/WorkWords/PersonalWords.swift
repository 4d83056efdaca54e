/// Words that say where somebody comes from, what they believe or how they are spoken of; never part of what is compared.
///
/// Written with a small letter, too, they would otherwise pass for words of work. People may add to this list.
enum PersonalWords {
    static let table = WordSet(
        """
        mr mrs mx madam him hers himself herself themself themselves theirs
        man woman male female boy girl husband wife mother father mum dad son daughter married divorced widowed
        british english scottish welsh irish french german spanish italian portuguese dutch belgian swiss austrian polish
        romanian bulgarian hungarian czech slovak slovenian croatian serbian bosnian albanian kosovan greek turkish
        cypriot russian ukrainian belarusian lithuanian latvian estonian finnish swedish norwegian danish icelandic
        maltese european american canadian mexican brazilian argentinian chilean colombian peruvian venezuelan caribbean
        jamaican barbadian trinidadian australian indian pakistani bangladeshi nepali nepalese
        lankan afghan iranian iraqi syrian lebanese jordanian palestinian israeli egyptian libyan tunisian algerian
        moroccan arab arabic kurdish yemeni saudi emirati kuwaiti african nigerian ghanaian kenyan ugandan tanzanian
        zambian zimbabwean somali ethiopian eritrean sudanese congolese rwandan cameroonian gambian senegalese
        asian chinese japanese korean vietnamese thai malaysian indonesian filipino burmese mongolian taiwanese
        urdu hindi punjabi bengali gujarati tamil telugu marathi kannada malayalam sylheti pashto dari farsi persian
        yoruba igbo hausa twi swahili amharic tigrinya shona mandarin cantonese tagalog creole patois
        christian catholic protestant anglican methodist baptist muslim islamic hindu sikh buddhist jewish
        nationality citizen citizenship born birth age aged gender sex pronoun religion ethnicity
        england scotland wales ireland britain uk germany france spain italy portugal poland romania bulgaria hungary
        greece ukraine russia lithuania latvia europe america usa canada mexico brazil jamaica australia india pakistan
        bangladesh nepal afghanistan iran iraq syria lebanon egypt libya morocco algeria sudan somalia ethiopia eritrea
        kenya uganda nigeria ghana zimbabwe africa asia china japan korea vietnam philippines malaysia indonesia
        london birmingham manchester leeds liverpool sheffield bristol glasgow edinburgh cardiff belfast nottingham
        leicester coventry bradford wolverhampton walsall dudley sandwell solihull delhi mumbai pune bangalore
        hyderabad chennai kolkata karachi lahore lagos accra nairobi warsaw bucharest
        """)

    /// Words that end the name of a street.
    static let streets = WordSet(
        "street road avenue lane drive close crescent terrace court gardens grove place way walk square st rd ave")

    /// Names of people and places, counted as such only with a capital: "Grant wrote" and "wrote a grant".
    static let names = WordSet(
        """
        adam ahmed aisha alan alex ali alice amir amit amy andrea andrew anil anita ann anna anne anthony april arthur
        ashley asif ben benjamin beth bill bob brian bruce carl carol caroline catherine charles charlotte chloe chris
        christine christopher claire colin craig daniel danielle david dawn deborah denise derek diana diane donna
        dorothy douglas edward elaine elizabeth ellen emily emma eric eva evelyn faith fatima fiona florence frances
        francis frank fred gary gavin george georgia gemma gerald gordon grace graham grant guy hannah harry hassan
        heather helen henry holly hope hugh ian imran irene isaac isabel ivan ivy jack jackie jacob jacqueline jade
        james jamie jane janet jasmine jason jay jean jeff jennifer jenny jeremy jessica jim joan joanna joanne joe
        john jonathan jordan joseph josh joshua joy joyce juan judith julia julian julie june justin karen karl kate
        katherine kathleen kelly ken kenneth kevin kim kumar kyle lara laura lauren lee leo leon leonard lewis liam
        lily linda lisa louis louise lucas lucy luke lynn maria marie margaret mark martin mary matthew maureen max
        maya megan melanie melissa michael michelle mike miriam mohamed mohammad mohammed monica muhammad nadia nancy
        naomi natalie natasha neil nicholas nicola nicole nigel nina noah norman olga olive oliver olivia oscar owen
        pamela patricia patrick paul paula pauline penny peter philip phoebe poppy priya rachel rahul raj ravi ray
        rebecca reece richard rita robert robin roger rohan ronald rosa rose rosie ross roy ruby russell ruth ryan
        sally sam samantha samuel sandra sara sarah scott sean sharon sheila shirley simon sofia sonia sophia sophie
        stacey stella stephanie stephen steve steven stewart stuart sue summer sunil susan suzanne sylvia tanya teresa
        terry theresa thomas tim timothy tina toby todd tom tony tracy trevor valerie vanessa vera victor victoria
        vincent violet vivian wayne wendy will william yasmin yusuf zara zoe
        akhtar allen anderson bailey baker barker bell bennett begum bishop brown butler campbell carpenter carter chan
        chapman chase chen clark clarke collins cook cooper cox cruz das davies davis dean dixon duke edwards ellis
        evans farmer fisher foster fox garcia gardner gomez gonzalez gray green griffin gupta hall hamilton harper
        harris harrison hill hudson hughes hunt hunter hussain hussein iqbal jackson jenkins johnson johnston jones
        kaur kelly khan king knight kumar lane lewis li liu lloyd long lopez mahmood marsh marshall martinez mason
        may mendes miller mills mitchell moore morgan morris murphy murray nelson nguyen novak page palmer park parker
        parsons patel pearce perez phillips pope porter potter powell price quinn reed reid reyes reynolds rice
        richards richardson rivera roberts robinson rodriguez rogers rowe sanchez saunders shah sharma shaw shepherd
        silva simpson singer singh smith spencer stone swift tailor tan taylor thompson thomson torres turner walker
        wall walsh wang ward waters watson watts webb weaver webster wells west wheeler white williams williamson
        wilson wong wood woods wright yang young zhang
        bath reading oxford cambridge aston york boston lincoln chester derby stoke telford kent essex surrey sussex
        cornwall devon dorset norfolk suffolk cumbria lancashire yorkshire cheshire midlands washington dallas houston
        texas california chicago austin phoenix florida georgia virginia carolina dublin paris berlin madrid rome
        milan lisbon vienna zurich geneva brussels amsterdam sydney melbourne toronto beijing shanghai tokyo seoul
        singapore dubai cairo maharashtra gujarat nagpur navi noida gurgaon hill street road avenue lane drive close
        """)
}
