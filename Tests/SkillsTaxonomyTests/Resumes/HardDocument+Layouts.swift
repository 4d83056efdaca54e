extension HardDocument {
    /// Invented people of Birmingham, the Black Country and Coventry.
    static let layouts: [HardDocument] = [
        HardDocument(
            name: "Two columns side by side",
            text: """
                SABIHA NAWAZ                                     Small Heath, Birmingham
                07700 900112                                     sabiha.n@example.org

                CONTACT                       EMPLOYMENT HISTORY
                07700 900112                  Teaching Assistant, Oakfield Primary
                Small Heath B10               Sept '18 to date
                                              - supported children with special needs
                SKILLS                        - took small groups for phonics
                Word, Excel
                Teamwork                      Lunchtime Supervisor, Oakfield Primary
                First aid                     01.02.2016 - 31.08.2018
                                              - kept children safe at play
                LANGUAGES
                Urdu, Punjabi                 EDUCATION
                English                       NVQ Level 2 Teaching Assistants, 2018
                                              FA (Intermediate), Mirpur, 2003
                """,
            jobs: ["teaching-assistant 99 months to 2026-11", "lunchtime-supervisor 31 months to 2018-08"],
            qualifications: ["Intermediate (Pakistan) @3 abroad", "NVQ, level 2 @2", "First aid certificate"],
            months: 130),
        HardDocument(
            name: "One column after the other, page headers and footers between",
            text: """
                Marek Wozniak
                CV  Marek Wozniak  07700 900233
                KEY SKILLS
                • Forklift (counterbalance and reach)
                • Stock control
                • Team leading
                LANGUAGES
                Polish – native
                English – good
                WORK EXPERIENCE
                Warehouse Team Leader
                Palmer Freight, Tipton
                03/2016 - present
                • lead a team of 12 on nights
                • stock counts every month
                Marek Wozniak  07700 900233
                Page 1 of 2
                Marek Wozniak  07700 900233
                • trained new starters on the scanners
                Warehouse Operative
                Oldbury Parcels
                06/2012 – 02/2016
                • picking and packing
                Page 2 of 2
                """,
            jobs: ["warehouse-team-leader 129 months to 2026-11", "warehouse-operative 45 months to 2016-02"],
            qualifications: ["Forklift licence"], months: 174),
        HardDocument(
            name: "A table with bars",
            text: """
                | Dates | Employer | Job title | Duties |
                |-------|----------|-----------|--------|
                | 2019-2023 | Perry Barr Motors | Receptionist | answering phones, booking in cars, taking payments |
                | 2015-2019 | Great Barr Dental | Dental nurse | chairside support, sterilising |
                | 2013/14 | Boots | Sales assistant | tills |
                """,
            jobs: [
                "receptionist 48 months to 2023-06", "dental-nurse 48 months to 2019-06",
                "retail-assistant 12 months to 2014-06",
            ], qualifications: [], months: 108),
        HardDocument(
            name: "A table with tabs and a heading row",
            text: """
                Employment
                From	To	Employer	Position
                Jan 2017	Present	Coventry Glass	Quality inspector
                Sep 2011	Dec 2016	Foleshill Foods	Food production operative
                2009	2011	Ansty Agency	Packer
                """,
            jobs: [
                "quality-inspector 119 months to 2026-11", "food-production-operative 64 months to 2016-12",
                "warehouse-operative 24 months to 2011-06",
            ], qualifications: [], months: 207),
        HardDocument(
            name: "All in capitals, no stops",
            text: """
                DWAYNE CAMPBELL
                HANDSWORTH
                I WORKED AS A SECURITY GUARD FROM 2014 TO 2019 AT THE BULL RING
                BEFORE THAT I WAS A LABOURER FOR TWO AND A HALF YEARS
                NOW I DRIVE A VAN FOR A COURIER FIRM SINCE 2020
                I GOT SIA BADGE AND CLEAN DRIVING LICENCE
                GOOD WITH PEOPLE AND KEEPING CALM
                """,
            jobs: [
                "delivery-driver 77 months to 2026-11", "security-officer 60 months to 2019-06", "labourer 30 months",
            ], qualifications: ["SIA licence", "Driving licence"], months: 167),
        HardDocument(
            name: "No stops and no capitals",
            text: """
                im tracey from bilston ive done cleaning for six years at the hospital before that i was a carer in a care home for three and a half years and i looked after my nan till she passed in 2021 i can use a computer bit of excel and i do the raffle money for the club
                """,
            jobs: ["care-worker 42 months", "cleaner 72 months", "family-carer"], qualifications: [], months: 72),
        HardDocument(
            name: "A letter",
            text: """
                Dear Mr Holloway,

                I am writing about the job of administrator in the Express & Star. I have worked in the office of a builders merchant in Wednesbury for the last eleven years, where I do the invoices, answer the telephone and look after the diary of the manager. Before that I was a receptionist at a doctors surgery between 2009 and 2015. I left school with five O levels including English and maths. I passed a European Computer Driving Licence in 2011 and I use Word, Excel and Outlook every day. In my spare time I am treasurer of the allotment society.

                I would like to work closer to home. I have never worked with databases.

                Yours sincerely,
                Maureen Pitt
                """,
            jobs: ["administrator 132 months to 2026-11", "receptionist 72 months to 2015-06"],
            qualifications: ["GCSEs @2", "GCSE English @2", "GCSE maths @2", "ECDL or ICDL"], months: 204),
        HardDocument(
            name: "Dates in many forms",
            text: """
                WORK
                Bus driver, National Express - Jan 19 – present
                Kitchen Porter, Harborne (03/2016-2018)
                Taxi driver summer 2015
                Postman 2012/13
                Labourer 01.02.2010 to 30.11.2011
                Cleaner, Sept '07 to Dec '09
                Bar staff, six months in 2006
                """,
            jobs: [
                "bus-driver 95 months to 2026-11", "kitchen-assistant 28 months to 2018-06",
                "taxi-driver 3 months to 2015-08", "postal-worker 12 months to 2013-06",
                "labourer 22 months to 2011-11", "cleaner 28 months to 2009-12", "waiter 6 months to 2006-12",
            ], qualifications: [], months: 194),
        HardDocument(
            name: "Volunteering, caring and time inside",
            text: """
                VOLUNTEERING
                Food bank, Lozells – Jan 2020 to date
                Sorting stock, talking to visitors, one shift a week

                CARING
                2014 – 2019 looked after my dad who had Parkinson's, medication, hospital appointments, forms

                INSIDE
                Kitchen orderly, HMP Birmingham, 2011–2013
                Cooked for 400, food safety level 2
                Listener (Samaritans) 2012-2013
                """,
            jobs: ["family-carer 60 months to 2019-06", "prison-orderly 24 months to 2013-06"],
            qualifications: ["Food hygiene certificate"], months: 167),
        HardDocument(
            name: "Headings of one's own",
            text: """
                What I'm about
                Friendly, reliable.
                What I've been up to
                Barista at Yorks, 2021 to now
                - latte art, tills, training Saturday staff
                Grafting before that
                Shelf stacker, Asda Cape Hill 2018-2021
                Bits of paper
                GCSEs inc English and Maths, Level 2 Food Safety
                Stuff I'm into
                Photography, football
                Who'll vouch for me
                Mr Singh, manager, Yorks, knows Excel
                """,
            jobs: ["barista 65 months to 2026-11", "retail-assistant 36 months to 2021-06"],
            qualifications: ["Level 2 qualification @2"], months: 101),
        HardDocument(
            name: "Jobs at the same time",
            text: """
                Employment
                Cleaner (evenings), Serco, 2015 - 2020
                - floor machines
                Care Assistant (days), Rowley Court, 2017 - 2022
                - personal care
                Ran a market stall at weekends 2016 – 2019
                - cash handling
                """,
            jobs: [
                "care-worker 60 months to 2022-06", "cleaner 60 months to 2020-06", "shop-owner 36 months to 2019-06",
            ], qualifications: [], months: 84),
        HardDocument(
            name: "Name and telephone at the top of each page",
            text: """
                Lakeisha Brown                                              07700 900777
                Healthcare Assistant

                Queen Elizabeth Hospital, Birmingham            April 2018 – Present
                Healthcare Assistant, Ward 726
                Taking observations, personal care, writing notes on PICS.

                Lakeisha Brown                                              07700 900777
                                                                               Page 2 of 3

                Sandwell General                                 2014 – 2018
                Domestic assistant
                Cleaning wards.

                Lakeisha Brown                                              07700 900777
                                                                               Page 3 of 3
                Qualifications
                Care Certificate
                NVQ 3 Health and Social Care
                """,
            jobs: ["healthcare-assistant 104 months to 2026-11", "cleaner 48 months to 2018-06"],
            qualifications: ["NVQ, level 3 @3", "Care Certificate"], months: 149),
        HardDocument(
            name: "Title, employer and dates on three lines",
            text: """
                Employment
                Administrative Officer
                HM Courts & Tribunals Service, Birmingham
                6 January 2014 - 30 June 2019
                Court lists, data entry, telephone enquiries.
                Administrative Assistant
                Dudley MBC
                1st Sept 2009 to 20th Dec 2013
                Filing, post, minutes.
                """,
            jobs: ["civil-servant 66 months to 2019-06", "administrator 52 months to 2013-12"], qualifications: [],
            months: 118),
        HardDocument(
            name: "A form of labels",
            text: """
                Position: Hairdresser
                Company: Curl Up, Bearwood
                From: May 2012
                To: August 2018
                Duties: cutting, colouring, reception, stock ordering

                Position: Salon Manager
                Company: Curl Up, Bearwood
                From: September 2018
                To: present
                Duties: rotas, wages, training apprentices
                """,
            jobs: ["hairdresser 175 months to 2026-11"], qualifications: [], months: 175),
        HardDocument(
            name: "A letter by somebody who was inside",
            text: """
                To whom it may concern
                I was in prison from 2015 to 2018. Inside I was a library orderly and a peer mentor and did Level 2 maths and English and a bricklaying NVQ level 1. Since I came out I have been labouring for a groundworks firm in West Brom for two years and now I do nights at a bakery. I do not drink now.
                """,
            jobs: ["labourer 24 months", "peer-mentor", "prison-orderly"],
            qualifications: ["Functional Skills maths @2", "NVQ, level 1 @1"], months: 24),
        HardDocument(
            name: "Gaps, which nobody judges",
            text: """
                2008-2010 Admin assistant, Walsall Council
                2010-2016 at home with my children
                2016-2018 illness
                2018-now Receptionist, Walsall Manor Hospital (part time)
                """,
            jobs: [
                "receptionist 101 months to 2026-11", "home-manager 72 months to 2016-06",
                "administrator 24 months to 2010-06",
            ], qualifications: [], months: 197),
        HardDocument(
            name: "Markdown",
            text: """
                # Chloe Grant
                **Nursery Practitioner** | Tamworth

                ## Experience
                ### Nursery Practitioner — Little Acorns *(2020 – Present)*
                - Planned activities for 2–3s
                - Safeguarding lead
                ### Waitress — Toby Carvery *(2018 – 2020)*
                - Took orders

                ## Education
                - CACHE Level 3 Diploma in Early Years
                """,
            jobs: ["nursery-worker 77 months to 2026-11", "waiter 24 months to 2020-06"],
            qualifications: ["Diploma, level 3 @3"], months: 101),
        HardDocument(
            name: "Lengths of time and no dates",
            text: """
                Worked at Greggs for 18 months, at KFC for 2 and a half years and at Aldi for one year. Now unemployed 6 months.
                """,
            jobs: [], qualifications: [], months: 60),
        HardDocument(
            name: "Dates told in words",
            text: """
                Employment record
                Started at Rover in 1988 as an apprentice, made redundant April 2005
                Then Severn Trent call centre, five years, till 2010
                Full time carer for my wife from 2010 until she died in 2022
                Currently at the Black Country Living Museum as a volunteer (since Easter 2023)
                """,
            jobs: [
                "volunteer 44 months to 2026-11", "family-carer 144 months to 2022-06", "student 202 months to 2005-04",
            ], qualifications: [], months: 450),
        HardDocument(
            name: "Roles within one employer",
            text: """
                EMPLOYMENT
                Birmingham City Council                              2005 – 2021
                  Customer Services Manager (2015 – 2021)
                  - managed 20 advisers, call monitoring
                  Customer Service Adviser (2008 – 2015)
                  - dealt with council tax calls
                  Filing clerk (2005 – 2008)
                """,
            jobs: [
                "customer-service-team-leader 72 months to 2021-06", "call-centre-adviser 84 months to 2015-06",
                "records-clerk 36 months to 2008-06",
            ], qualifications: [], months: 192),
        HardDocument(
            name: "Dates in brackets",
            text: """
                Jobs:
                (2020-23) - chef de partie - Opus
                (2017-20) - commis chef - Hotel du Vin
                (2015-17) - kp - Nando's
                Certs: Level 3 food safety (2022), HACCP
                """,
            jobs: ["chef 72 months to 2023-06", "kitchen-assistant 24 months to 2017-06"],
            qualifications: ["Level 3 qualification @3"], months: 96),
    ]
}
