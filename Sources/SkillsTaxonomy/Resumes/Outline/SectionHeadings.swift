/// The headings people write over the parts of a résumé; people may add to this table.
///
/// Folding makes letter case, plurals, "&" and "and" one. A heading has its line to itself, or a colon after it.
enum SectionHeadings {
    static let table = PhraseTable<ResumeSection>(
        phrases.flatMap { section, headings in headings.map { ($0, section) } })

    /// Headings inside a job, which open no part of their own.
    static let ofEntries = PhraseTable([
        "duties", "main duties", "key duties", "my duties", "duties and responsibilities", "duties included",
        "responsibilities", "key responsibilities", "main responsibilities", "responsibilities included",
        "main activities", "key tasks", "tasks", "day to day", "what the job is", "what I do all day",
        "main duties at present",
    ])

    /// Headings that belong to the job above only where no blank line parts them from it.
    static let ofEntriesBelow = PhraseTable([
        "achievements", "key achievements", "highlights", "my achievements", "skills used", "what I did",
        "technologies", "tools", "tech stack", "tech",
    ])

    private static let phrases: [(ResumeSection, [String])] = [
        (
            .profile,
            [
                "profile", "personal profile", "professional profile", "career profile", "summary",
                "professional summary",
                "career summary", "executive summary", "personal statement", "personal summary", "statement",
                "about me", "about",
                "who I am", "what I'm about", "what I am about", "profil", "profil osobisty", "overview",
                "introduction", "in short", "in brief", "at a glance", "why I do this", "bio",
                "my story",
                "a bit about me", "something about me", "a little about me", "about myself", "key achievements",
                "achievements",
                "highlights", "career highlights", "my profile", "short profile", "snapshot", "background",
            ]
        ),
        (
            .work,
            [
                "work", "experience", "work experience", "employment", "employment history", "work history",
                "working history",
                "career", "career history", "professional experience", "job history", "jobs", "my jobs",
                "previous jobs",
                "paid work", "paid", "paid employment", "present job", "current job", "present post", "current post",
                "current role", "present role", "previous roles", "previous role", "previous", "previously",
                "previous employment",
                "previous experience", "past jobs", "earlier", "before", "before that", "before this", "now", "present",
                "currently", "current", "where I have worked", "where I worked", "where I've worked",
                "places I have worked",
                "work so far", "what I did", "what I do", "what I do now", "what I have done", "what I've done",
                "relevant experience",
                "selected assignments", "assignments", "professional background", "employment record",
                "employment details",
                "career to date", "work background", "firms I been with", "firms I have worked for", "salons",
                "part-time job",
                "part time job", "part time work", "job", "the job", "what the job is", "main duties",
                "main duties at present",
                "duties", "what I do all day", "jobs in the day", "work in UK", "work in the UK", "UK experience",
                "overseas experience", "experience abroad", "other experience", "other work", "other jobs",
                "service history",
                "military service", "military career", "placement", "placements", "work placement", "work placements",
                "internships", "internship", "academic appointments", "appointments", "teaching", "academic experience",
                "key experience", "recent experience", "industry experience", "inside", "outside now", "between jobs",
                "interpreting", "translation", "posts held", "positions held", "positions", "roles", "my work",
                "my work experience", "work life", "my working life", "doswiadczenie zawodowe", "doswiadczenie",
                "experienta profesionala", "experienta", "what a day is", "in work", "shifts", "main activities",
                "key responsibilities", "responsibilities", "duties and responsibilities", "main responsibilities",
                "key duties", "my duties", "duties included", "responsibilities included", "key tasks", "tasks",
                "day to day", "experiences", "what I've been up to", "what I have been up to", "jobs so far",
                "jobs I've had", "jobs I have had", "where I've been", "experiența profesională",
                "experienţa profesională", "experiență", "experience professionnelle", "experiencia laboral",
                "experiencia profesional", "experiencia", "berufserfahrung", "esperienza lavorativa", "praca",
                "present employment", "current employment", "main job",
            ]
        ),
        (
            .volunteering,
            [
                "volunteering", "volunteer", "volunteer work", "voluntary work", "voluntary", "voluntary experience",
                "volunteer experience", "volunteering experience", "unpaid", "unpaid work", "community",
                "community work",
                "in the community", "helping", "helping out", "giving back", "caring", "caring responsibilities",
                "caring role", "family", "at home", "home and family", "service", "committees", "committee work",
                "community involvement", "positions of responsibility", "leadership", "charity work", "voluntary roles",
                "access", "what I do for free", "community activities", "public service",
                "voluntary where most of my experience is", "social action", "speaking",
            ]
        ),
        (
            .projects,
            [
                "projects", "project", "personal projects", "my projects", "portfolio", "things I've built",
                "things I have built",
                "things I made", "things I've made", "what I've built", "what I have built", "what I made",
                "side projects",
                "practice", "exhibitions", "research", "research experience", "group project", "dissertation", "thesis",
                "selected projects", "key projects", "academic projects", "publications", "what I actually do",
                "making",
                "open source", "creative work",
            ]
        ),
        (
            .education,
            [
                "education", "education and training", "training and education", "education and qualifications",
                "qualifications and education", "qualifications", "academic qualifications",
                "qualifications and training",
                "training and qualifications", "training", "training received", "training given", "trainings",
                "courses", "course",
                "school", "schools", "schooling", "studies", "study", "academic background", "academic history",
                "educational background", "educational qualifications", "exams", "exam results", "degrees", "degree",
                "college",
                "university", "learning", "learnt", "learned", "what I learned at school", "what I've got",
                "what I have got",
                "my education", "academic record", "academic", "education history", "professional development", "cpd",
                "continuing professional development", "seminars", "further training", "courses and training",
                "study and training",
                "wyksztalcenie", "educatie", "studii", "formation", "tickets and exams", "exams and tickets", "modules",
                "bits of paper", "pieces of paper", "quals", "quals and training", "educație", "educație și formare",
                "educaţie", "formacion", "formación", "estudios", "ausbildung und studium", "istruzione",
                "relevant modules", "schools and colleges", "qualification", "professional qualifications",
            ]
        ),
        (
            .skills,
            [
                "skills", "key skills", "core skills", "my skills", "skills and abilities", "technical skills",
                "technical",
                "skill set", "skillset", "competencies", "core competencies", "key competencies", "competences",
                "abilities",
                "strengths", "key strengths", "expertise", "areas of expertise", "what I can do", "what I am good at",
                "what I'm good at", "good with", "good at", "it", "it skills", "ict", "ict skills", "computer",
                "computers",
                "computer skills", "computing", "digital skills", "digital competence", "software", "tools",
                "tools I use",
                "technologies", "tech stack", "tech", "languages and tools", "systems", "what I use", "programming",
                "programming languages", "frameworks", "skills at a glance", "other skills", "additional skills",
                "soft skills",
                "personal skills", "personal attributes", "attributes", "qualities", "personal qualities",
                "transferable skills",
                "skills and experience", "skills and qualities", "key skills and experience", "professional skills",
                "skills I'd claim", "skills I would claim", "standards", "umiejetnosci", "competente", "abilitati",
                "competențe", "competenţe", "abilități", "aptitudini", "competences professionnelles", "habilidades",
                "kenntnisse", "skills summary", "main skills", "practical skills", "office skills",
                "technical knowledge",
                "knowledge",
                "skills and knowledge", "my strengths", "things I can do", "things I am good at", "equipment",
            ]
        ),
        (
            .languages,
            [
                "language", "languages", "language skills", "languages spoken", "spoken languages", "languages I speak",
                "foreign languages", "mother tongue", "other languages", "jezyki", "limbi straine", "limbi străine",
                "langues", "idiomas", "sprachen", "lingue", "linguistic skills",
            ]
        ),
        (
            .licences,
            [
                "licences", "licence", "driving licence", "driving", "tickets", "certificates", "certifications",
                "certification",
                "certificates and licences", "licences and certificates", "licences and tickets", "cards",
                "cards and tickets",
                "certs", "certs and licences", "tickets and certs", "accreditations", "registrations",
                "professional registration", "licensure", "memberships",
                "professional memberships", "membership", "licences and certifications", "my certificates", "badges",
            ]
        ),
        (
            .interests,
            [
                "interests", "interest", "hobbies", "hobby", "hobbies and interests", "interests and hobbies",
                "personal interests", "pastimes", "spare time", "in my spare time", "free time", "leisure",
                "outside work",
                "outside of work", "not work", "fun", "like", "likes", "things I like", "what I like", "activities",
                "hobbies and activities", "interests and activities", "activities and interests", "away from work",
                "when I'm not working", "other interests", "life outside work", "for fun", "zainteresowania", "i like",
                "stuff I like", "stuff I'm into", "stuff I am into", "things I'm into", "what I'm into",
                "what I do for fun", "when I am not working", "my hobbies", "my interests", "sport", "sports",
                "sports and hobbies",
            ]
        ),
        (
            .references,
            [
                "references", "reference", "referees", "referee", "ref", "refs", "my references", "character reference",
                "people who know me", "who'll vouch for me", "who will vouch for me", "people who will vouch for me",
                "who you can ask", "who to ask", "ask about me", "people to ask", "referinte", "referințe",
                "referencje", "referencias", "character references", "references available on request",
                "references on request",
                "reference available",
            ]
        ),
        (
            .aims,
            [
                "aim", "aims", "objective", "objectives", "career objective", "career objectives", "career aim",
                "career goal",
                "goal", "goals", "want", "wants", "i want", "want learn", "looking for", "what I want",
                "what I'm looking for",
                "what I am looking for", "next", "next step", "what next", "wishes", "would like", "job wanted",
                "i would like",
                "ambition", "ambitions", "what I wonder", "what I'd like", "what I would like", "position sought",
                "job sought", "desired role", "seeking", "future plans", "plans", "what I hope for",
            ]
        ),
        (
            .notHeld,
            [
                "can't do", "cannot do", "what I can't do", "what I cannot do", "what I can't do yet",
                "what I can not do",
                "what I'm not good at", "what I am not good at", "not good at", "less good with", "not me", "not mine",
                "not for me", "not suitable", "not done", "not have", "i don't have", "what I haven't",
                "what I haven't got",
                "what I have not got", "what I don't have", "things I am not", "things I'm not",
                "skills I wouldn't claim",
                "skills I would not claim", "learning now", "learning now not claiming it", "currently learning",
                "still learning",
                "want to learn", "would like to learn", "skills I want to learn", "skills to learn", "skills I need",
                "skills I lack", "weaknesses", "no experience of", "what I don't do", "what I do not do", "to learn",
                "things I can't do", "gaps", "dislikes",
            ]
        ),
        (
            .personal,
            [
                "personal details", "personal information", "contact", "contact details", "contact information",
                "contact me",
                "details", "my details", "address", "home address", "name", "full name", "nationality", "citizenship",
                "date of birth", "dob", "place of birth", "born", "age", "gender", "sex", "marital status", "religion",
                "ethnicity", "ethnic origin", "telephone", "phone", "mobile", "tel", "mob", "email", "e-mail", "mail",
                "kids",
                "children", "right to work", "visa", "visa status", "pronouns", "surname", "first name", "location",
                "town",
                "city", "area", "live", "postcode", "linkedin", "website", "place", "national insurance number",
                "ni number",
                "photo", "dependants", "disability", "sexual orientation", "state of health", "health", "passport",
                "surnames first names", "surname first name", "dane osobowe", "imie i nazwisko", "nume",
                "nume și prenume",
                "informații personale", "informaţii personale", "date personale", "datos personales",
            ]
        ),
        (
            .other,
            [
                "other", "other information", "additional", "additional information", "misc", "miscellaneous", "also",
                "notes",
                "further information", "anything else", "extra", "awards", "awards and honours", "honours", "prizes",
                "availability", "key facts", "cover letter", "covering letter", "supporting statement",
            ]
        ),
    ]
}
