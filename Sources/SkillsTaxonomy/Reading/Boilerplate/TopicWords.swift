/// What a word says about the paragraph of an advert it stands in.
struct TopicWords: OptionSet, Sendable {
    let rawValue: UInt16

    /// "we", "our": the employer speaks of itself.
    static let company = TopicWords(rawValue: 1 << 0)
    /// "charity", "plant": an employer, when it is the subject.
    static let employer = TopicWords(rawValue: 1 << 1)
    /// "you".
    static let you = TopicWords(rawValue: 1 << 2)
    /// What a job asks for: a paragraph that asks is never boilerplate by its voice.
    static let asks = TopicWords(rawValue: 1 << 3)
    /// Pay, leave, perks.
    static let benefit = TopicWords(rawValue: 1 << 4)
    /// Equal treatment and adjustments.
    static let equality = TopicWords(rawValue: 1 << 5)
    /// Data, rights and checks.
    static let privacy = TopicWords(rawValue: 1 << 6)
    /// How to apply and what happens then.
    static let recruitment = TopicWords(rawValue: 1 << 7)
    /// What a company says of itself: founded, products, awards.
    static let story = TopicWords(rawValue: 1 << 8)
    /// "get", "receive": after "you", an offer and no demand.
    static let offers = TopicWords(rawValue: 1 << 9)
    /// "will", "need": after "you", a demand.
    static let demands = TopicWords(rawValue: 1 << 10)

    /// A verb that opens a task: "Collect data".
    static let task = TopicWords(rawValue: 1 << 11)
    /// "need", "hope": after "we", a demand.
    static let wants = TopicWords(rawValue: 1 << 12)

    /// The topics whose words are counted.
    static let topics: [TopicWords] = [.benefit, .equality, .privacy, .recruitment, .story]

    static let lists: [(flag: TopicWords, words: String)] = [
        (.company, "we our us weve ourselves"),
        (
            .employer,
            """
            charity council trust hospital plant firm company business group university school college organisation society \
            association factory foundry brewery depot agency studio bank startup works mill museum theatre club cooperative \
            manufacturer retailer publisher consultancy employer federation laboratory labs estate branch headquarters
            """
        ),
        (.you, "you your youll youre youve yours"),
        (
            .asks,
            """
            essential desirable required requirement experience experienced ability able must responsible responsibility duty \
            skill skilled knowledge qualification qualified seeking ideal ideally someone somebody degree confident \
            proficient competent understanding familiar task daily duties wanted equivalent
            """
        ),
        (
            .benefit,
            """
            pension leave holiday holidays discount free parking allowance voucher perk perks benefit bonus gym insurance salary \
            pay paid scheme lunch breakfast fruit coffee cycle loan healthcare sick maternity paternity adoption flexible \
            wellbeing birthday subsidised canteen uniform laptop phone membership jab flu dentist optician physiotherapy assurance \
            counselling helpline relocation nursery childcare onsite shower locker bicycle parties party social cashback \
            reward package expenses mileage overtime sabbatical hybrid budget perks fuel lease buddy induction mentor cake \
            ticket season shares confidential adviser assistance gp annual eye hearing private chair claim spend generous \
            enhanced contribute contribution match matched family quiet comfortable mental minds yoga massage meals tea \
            snacks trips outing summer christmas retirement savings save tax bike electric vehicle colleague allotment \
            volunteering days bank fund funded sponsor sponsored lessons choices learning courses course study exam fees \
            app portal cinema retailers shops rail travel card subsidy tablet tools van hours break breaks room pool table \
            shoes boots clothing kit home apprenticeship levy lunchtime everybody ladder progression accredited certificate \
            chartered fee subscription grown career pace trip outings theatre barbecue quiz
            """
        ),
        (
            .equality,
            """
            equality equal diversity diverse inclusion inclusive disability disabled race religion belief gender sex sexual \
            orientation pregnancy marriage age ethnic ethnicity discrimination adjustments adjustment backgrounds protected \
            characteristic regardless reassignment trans neurodivergent neurodiverse dignity respect menopause faith women \
            underrepresented refugee veteran carer belong barrier accessible wheelchair lift prayer parent gap dyslexia \
            interpreter braille print harassment bullying fairness fair bias nationality culture origin identity lgbt network \
            anonymous anonymised names shortlisting positive yourself courage returner returning mosque gurdwara church temple \
            confident guaranteed autistic autism deaf blind hearing stammer colour creed love pray born speak accent hijab \
            turban ramadan eid diwali older younger underestimated judge judged treat treated welcome welcomed difference \
            differently dyslexic toilets step ramp loop signer captions format relatives covenant pronouns versions pack large easy language kindness guarantee leavers homeless \
            belonging fairly prejudice
            """
        ),
        (
            .privacy,
            """
            privacy personal gdpr consent delete deleted retention retain lawful controller encrypted destroyed destroy cookies \
            third disclose disclosure vetting rehabilitation conviction criminal dbs clearance passport passports legislation \
            safeguarding referees references eligibility permission sponsorship visa hold held kept keep months shared share \
            sold party parties access erase erasure correct object complain commissioner regulator freedom breach secure \
            securely confidentiality statutory offender barred spent immigration settled status law legal lawfully offence \
            bank details copies medical notice collect website route email certificates
            """
        ),
        (
            .recruitment,
            """
            apply application applicant applying applications cv interview interviews closing shortlist shortlisted advert vacancy \
            vacancies agency agencies reference references sponsorship visa form portal panel assessment deadline midnight reply \
            email covering letter secondment referral feedback selection stage invite noon appointment appointed start probation \
            fraud receipt offer subject selected questions question ring paper jobcentre call ask post click button send sent \
            link website early late heard hear contact answer informal chat visit date close closes week weeks choose chosen \
            candidate candidates grid scoring score internal external manager supplier speculative unsolicited test careers page \
            jobs lists forms applied calls shortlisting decision outcome offers
            """
        ),
        (
            .story,
            """
            founded established since award winning won customers clients products product homes people community communities \
            mission vision values purpose proud family million thousand countries offices employ serve serves serving supply make \
            makes sell design build grow believe help helped local region leading largest history years century world global \
            nation public residents pupils patients visitors families members started began growing owned profit pounds run \
            busiest europe britain england kingdom midlands birmingham coventry wolverhampton dudley walsall solihull sandwell \
            known named brings together opened raised invest invested merged network sites shops stores branches regions \
            neighbourhoods tenants farmers patients animals children advise teaching research generations independent
            """
        ),
        (
            .offers,
            "get receive have enjoy earn join find be then also hear buy claim choose swap save access take spend"
        ),
        (.demands, "will need must should"),
        (.wants, "need want like hope require seek expect love hire recruit look"),
        (
            .task,
            """
            collect build write lead run help support test check manage keep answer review maintain develop design plan train \
            teach clean label score rate track report log work use set create prepare produce handle process draft edit \
            monitor watch organise coordinate deliver provide ensure assist act carry attend analyse investigate resolve \
            respond record update present advise explain coach supervise oversee liaise promote own drive improve take make \
            turn look know spot flag read mark compare sort pull tidy greet book
            """
        ),
    ]

    static func classes() -> [(flag: TopicWords, stems: [UInt64])] {
        lists.map { ($0.flag, TextDocument($0.words).tokens.map(\.stem)) }
    }
}
