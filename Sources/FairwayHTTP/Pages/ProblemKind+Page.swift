extension ProblemKind {
    /// The page that `type` leads to.
    var page: HTMLPage {
        HTMLPage(
            title: title,
            content: """
                <p>Fairway answers <code>\(type)</code> with the status \(status).</p>
                <h2>What it means</h2>
                <p>\(meaning)</p>
                <h2>How to mend it</h2>
                <p>\(mending)</p>
                <h2>What the answer holds</h2>
                <dl>
                <dt><code>detail</code></dt><dd>What is wrong with your request.</dd>
                <dt><code>remedy</code></dt><dd>What to do about it.</dd>
                <dt><code>errors</code></dt>
                <dd>Each place that needs mending: <code>pointer</code> into the body, or <code>parameter</code> or \
                <code>header</code> by name. Left out when the failure is of the whole.</dd>
                <dt><code>requestId</code></dt>
                <dd>Quote it to the operator: it stands in the log, beside nothing of what you sent.</dd>
                </dl>
                <p><a href="/docs">All of the service</a></p>
                """)
    }
}
