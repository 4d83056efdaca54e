/// The vacancy that the demonstration posts; the employer is invented.
enum DemoPosting {
    static let title = "Accounts Assistant (AI-assisted)"

    /// A schema.org JobPosting.
    static let document = """
        {
          "@context": "https://schema.org",
          "@type": "JobPosting",
          "identifier": "demo-0001",
          "title": "\(title)",
          "description": "We look after the books of forty small shops and care homes. An AI tool reads the invoices and proposes entries; you check every one of them against the paper.\\n\\nEssential\\n- Bookkeeping: purchase ledger, sales ledger and bank reconciliation\\n- Spreadsheets such as Excel\\n- Accurate record keeping\\n- Attention to detail: you check what the AI tool wrote before it is posted\\n\\nDesirable\\n- Used an AI assistant, or keen to learn\\n- Punjabi or Urdu\\n\\nTraining is given. Hours fit the school run.",
          "datePosted": "2026-11-20",
          "hiringOrganization": {"@type": "Organization", "name": "Spon Street Bookkeepers (invented)"},
          "jobLocation": {"@type": "Place", "address": {"@type": "PostalAddress", "addressLocality": "Coventry", "postalCode": "CV1 3BB", "addressCountry": "GB"}},
          "employmentType": "PART_TIME",
          "baseSalary": {"@type": "MonetaryAmount", "currency": "GBP", "value": {"@type": "QuantitativeValue", "minValue": 13.10, "maxValue": 14.20, "unitText": "HOUR"}},
          "workHours": "25 hours a week, mornings"
        }
        """
}
