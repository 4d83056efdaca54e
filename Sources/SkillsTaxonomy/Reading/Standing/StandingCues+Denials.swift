/// What denies a skill, and what only sounds so.
extension StandingCues {
    static let keeps = """
        not only|not just|not merely|not simply|not limited to|not least|not to mention|not forgetting|not afraid|\
        not a problem|not an issue|not a barrier|no problem|no problems|no issue|no issues|no difficulty|no trouble|\
        no stranger|no doubt|no end of|no matter|no less than|no fewer than|no more than|no nonsense|no better|no fear|\
        no fuss|no later than|no longer than|no wonder|no exception|not shy|not long|not an expert|not a beginner|\
        not bad|not too bad|not new to|never fail|never missed|never late|never stop|never stopped|never shy|\
        never been afraid|never afraid|couldnt do without|done it without|do it without|manage without|cope without|live without|done without|\
        without fail|without exception|without problems|\
        without issue|without error|without accident|without delay|without hesitation|without help|without being|\
        without complaint|without incident|without compromising|without losing|without sacrificing|without doubt|\
        without question|without disrupting|without supervision|without direct supervision|without close supervision|\
        without constant supervision|without being told|with and without|with or without|you want to|you would like to|you d like to|youd like to|\
        you would love to|youd love to|why not|\
        never had a fail|never had a complaint|never had a problem|never had an accident|never had a bad|\
        never had a mistake|never had any trouble|never had any complaint|never had any problem|not without|\
        never without|without looking|without a mistake|without a fault|without thinking|no mistakes in|\
        no errors in|no complaints about|no accidents|never turned down|cant wait|cannot wait|not my first|\
        no better way|not the only|never failed|nobody better|not once failed|never lost|never dropped|\
        no gaps in|no gap in|not a day goes by without|hardly a day goes by without|never a day without|\
        rarely a day without|not a week without|not a week goes by without|never stopped|never stop|\
        not stopped|not a shift without|no shortage of|no lack of|not lacking|not short of|no less|\
        need not teach me|no need to teach me|dont need teaching|not need teaching|no beginner|no novice|\
        not afraid to|never go a day without|not a week passes without|not a day passes without|never a week without|\
        not a night passes without|no longer need help|no longer need to ask|no longer need supervision|\
        not just the|not mind|never minded|never tire of|never tired of|nothing but praise|no end to|\
        not know what i would do without|not do without|far from being new to|far from new to|anything but new to|\
        not ashamed|nothing i cannot do|nothing i cant do|nothing i could not do|couldnt do my job without|\
        could not do my job without|could not work without|couldnt work without|cannot work without|cant work without|\
        lost without|not one complaint|not a single complaint|no complaint|never put a foot wrong|never gone wrong|\
        never let me down|never been hard|never been a problem|never been an issue|never troubled|stopped counting|\
        lost count of|lost my job|lost the job|lost my place|not only the|no worse than|second to none|none better|\
        nothing new to me|nothing new about|no secrets from me|not be without|never be without|not imagine a day without|\
        not go a day without|not get through a day without|not get by without|never worked without|not know a day without|\
        not from books|not from a book|not at school but|not in a classroom|not out of a book|not self taught but|\
        no matter how|no question|no two ways about|not for the first time|not once has|never been faulted|\
        never failed a|not failed|never needed help with|never need help with|not need help with|not need help in|\
        not need training in|dont need training in|not need to learn|dont need to learn
        """

    static let negates = """
        no experience|no previous experience|no prior experience|no formal experience|no real experience|\
        no direct experience|no work experience|no working knowledge|no commercial experience|no professional experience|\
        no hands on experience|no practical experience|no relevant experience|no knowledge|no prior knowledge|\
        no technical knowledge|no previous knowledge|no background|no formal training|no training|no qualification|\
        no formal qualification|no skills|no exposure|no understanding|no idea|no clue|no certificate|\
        no experience or knowledge|zero experience|zero knowledge|little or no|little to no|have yet to|has yet to|\
        yet to learn|yet to use|yet to gain|yet to pass|yet to take|lack of|lack experience|lack the experience|\
        lack knowledge|lack any|lacking|i lack|unfamiliar with|unable to|inexperienced in|inexperienced with|\
        untrained in|unqualified in|no need for|no need to|no need of|no requirement for|no requirement to|neither|nor|\
        not have any|not have much|not currently|not yet|not really used|not really know|not required to|\
        not need|not needed to|not necessary to|not essential to|not essential that|not interested in|not looking for|\
        not include|not involve|not part of my|never any|\
        hardly a word of|not a word of|barely any|hardly any|scarcely any|hardly know|barely know|\
        hardly ever use|know nothing of|know nothing about|know little of|know little about|\
        know very little about|next to nothing about|nothing about|failed to learn|failed to pick up|\
        failed to get|failed to master|failed my|i failed|keep off|keep away from|kept away from|\
        stay away from|stayed away from|steer clear of|steered clear of|i avoid|have avoided|\
        nothing to do with|no part in|no call for|no use for|no chance to|no time to learn|\
        never trusted with|never allowed|never asked to|never let near|never near|never got near|\
        never been near|never shown|never taught|never given|never got round to|never got as far as|\
        never picked up|never went near|never set foot in|never came near|never tried|never touched|\
        never seen|not been shown|not been taught|not trusted with|not allowed|not let near|not given|\
        missed out on|too young for|too young to|short of|gap is|gap in my|weak at|weakness is|weak spot is|\
        poor at|hopeless at|no good at|no good with|useless at|useless with|rubbish at|bad at|terrible at|\
        could do with learning|havent the first idea|not the first idea|not the faintest idea|nor any|\
        without ever having|without having|refused to learn|yet to try|yet to be trained|yet to master|\
        yet to do|yet to start|\
        nobody taught me|no one taught me|nobody ever taught me|no one ever taught me|nobody has taught me|\
        nobody showed me|no lessons in|no qualifications in|no certificate in|no course in|no head for|\
        no gift for|no talent for|no feel for|no interest in|no contact with|no access to|no dealings with|\
        no history of|no hours of|no time in|no years of|no need of|all but no|everything except|\
        everything but|anything except|anything but|all except|the only thing missing is|thing missing is|\
        what i lack is|what is missing is|missing piece is|one thing i never|thing i never|\
        out of my depth with|out of my depth in|at a loss with|lost when it comes to|fall short on|\
        fall down on|fell short on|struggle with|strangers to|a stranger to|clueless about|ignorant of|\
        ignorant about|in the dark about|green at|new to|turned down|opted out of|dropped out of|\
        pulled out of|withdrew from|excused from|exempt from|barred from|banned from|kept off|\
        stayed clear of|stay clear of|leave alone|zero hours of|zero|yet to touch|yet to see|yet to open|\
        yet to sit|yet to hold|nothing in my job called for|nothing in my past jobs called for|nothing in my work called for|\
        nothing i did called for|never let loose on|never sent me on|never put me on|never put through|never sent on|\
        never once used|never once had to|not been let near|not met|not got to|not got round to|not got as far as|\
        not come near|could not tell you the first thing about|couldnt tell you the first thing about|\
        be lost if you asked me to|be lost with|be at sea with|all at sea with|not much of a|not much good at|not much use at|\
        no earthly idea|no way of|no dealings in|kept me away from|kept me off|kept us off|not someone who has done|\
        not somebody who has done|not someone who can|not one for|not choose|not take up|not opt for|not go in for|no part of my job was|not a scrap of|\
        not an ounce of|not the slightest|devoid of|minus the|knew nothing of|knew nothing about|clueless with|\
        beyond me is|beyond me are|what defeats me is|my blind spot is|never crossed paths with|never dealt with|\
        not once have i used|not once have i done|not once did i
        """

    static let denials =
        "not|dont|doesnt|didnt|havent|hasnt|hadnt|cant|cannot|couldnt|wont|wouldnt|wasnt|werent|isnt|arent|never|im not"

    /// What one is proud not to have done.
    static let failings = """
        fail|miss|lose|drop|refuse|stop|tire|tired of|mind|forget|neglect|skip|regret|complain|fall behind|fall short|doubt|\
        hesitate|hate|dread|fear|shy away|shy from|worry|deny|leave|quit|give up|let|trouble|bore|bother|waste|hide|slack|\
        shirk|let down|be faulted|be beaten|been beaten|been faulted|been late|mess up|break|spoil|turn down|struggle to|\
        struggle with|disappoint|think twice|look back|stray|cut corners|put off|run out of|go wrong|bored of|be fooled|\
        think i am new to|get me wrong|judge|underestimate|take my word|just|only|always|merely|simply|hold back|walk away
        """

    static let countedDenials = """
        no|not a|not one|not a single|never a|never any|never had a|never had any|never had one|without a|without any|\
        without a single|zero|hardly a|hardly any|not had a|not had one|not had a single|never once a
        """

    static let troubles = """
        complaint|error|accident|mistake|fault|problem|issue|trouble|fail|failure|claim|injury|breakage|loss|discrepancy|\
        incident|difficulty|fear|hesitation|doubt|shortage|lack|stranger|exception|gap|slip|defect|hitch|worry|regret|\
        warning|penalty|late return|missed deadline|missing penny|penny out|scratch on|bad word|cross word|dull day|\
        bump|dent|crash|refund|return|reject|recall|query|beginner|novice|newcomer to|amateur|slouch|secret|mystery
        """

    static let deniedVerbs = """
        have|hold|know|know how|use|speak|drive|understand|write|program|code|own|possess|got|get|work with|work in|\
        work as|work on|work at|had|been trained|be trained|train|trained|study|learn|experience|experienced|familiar|\
        confident|qualified|comfortable|fluent|proficient|skilled|certified|licensed|touch|try|operate|actually use|\
        really use|yet use|able to|good at|good with|strong in|strong at|have to|need|require|be able to|been able to|\
        taken|passed|completed|finished|finish|complete|pass|gained|been on|\
        involve|include|cover|call for|touch on|go near|extend to|stretch to|offer|claim|get to|\
        get as far as|get the chance|tell you|pick up|see|manage to|get round to|get into|get on to|take to|\
        allow|allowed|trusted|trained in|taught|shown|given|asked to|asked about|been shown|been taught|\
        been given|been allowed|been asked|been near|been involved|involved in|involved with|exposed to|\
        been exposed to|learned|learnt|pretend to|able|capable of|up to|sat|sit|passed|taken up|come across|\
        come near|dealt with|deal with|seen|opened|read|worked with|worked in|worked on|worked as|owned|held|\
        made|built|written|driven|spoken|played|cooked|coached|taught anyone|handled|ridden|flown|sold|\
        programmed|coded|studied|tried|touched|be trusted|be doing|be any good|know where to start|\
        know the first|know one end|know much about|know anything about|have much|have any|have a|have the|\
        have enough|gone near|gone into|got the|got a|got any|got much|count|extended to|cross my path|\
        crossed my path|featured|feature|come up|come into
        """

    /// Verbs of many uses: denied, they deny only a skill that follows at once.
    static let nearVerbs = "do|done|manage|lead|teach|taught|get on with"

    static let negatesNear = """
        no|not|without|rather than|instead of|except|except for|apart from|other than|excluding|never|cannot|cant|dont
        """

    static let negatesBack = """
        none|nil|n/a|is non existent|is nonexistent|not something|not my thing|not my strong point|not required|not needed|not necessary|not essential|not a requirement|not a must|not expected|isnt required|\
        isnt needed|isnt necessary|isnt essential|not compulsory|is optional|\
        not for me|beyond me|above my head|over my head|a mystery to me|a closed book|foreign to me|\
        greek to me|double dutch|is new to me|are new to me|is all new to me|never came up|\
        outside my experience|not my strong suit|not my forte|not my field|not my trade|is not there yet|\
        not there yet|left blank|is missing|are missing|is lacking|passed me by|is alien to me|\
        never my strong point|isnt my strong point|isnt my strong suit|isnt for me|isnt my thing|\
        isnt something|\
        not in my skill set|absent from my|not in my skills|a blank|a blank to me|is my weak spot|\
        is my weak point|is my weakness|is a gap|is the gap|is my gap|a gap for me|eludes me|defeats me|\
        baffles me|leaves me cold|is nothing i|is not one of|are not one of|isnt one of|is not among|\
        are not among|is not in my|are not in my|isnt in my|is outside my|lies outside my|not my area|\
        not my department|not my job|not my work|out of my league|never happened|did not come up|\
        didnt come up|was not covered|wasnt covered|was not taught|wasnt taught|was never covered|\
        was never taught|never covered|never taught|was skipped|not included|not offered|not me|\
        is one thing i have not|is one thing i havent|is one thing i never|is the one thing i|i have not got to yet|\
        i never got to|was kept away from me|was kept from me|was kept off|is something i cannot do|is something i cant do|\
        is something i have never|is something i never|something i have yet to|i had to say i had none|i had none|\
        i have none|never been asked of me|not been asked of me|is all i can manage|i leave well alone|i left alone|\
        i leave alone|never entered into it|never came into it|not come into it|was not part of it|no part of it
        """
}
