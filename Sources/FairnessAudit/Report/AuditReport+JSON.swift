extension AuditReport {
    /// The report as JSON text under the identifiers of the definitions.
    public func json(indent: Int? = 1) -> String { value.json(indent: indent) }

    /// The report under the identifiers of the definitions.
    public var value: ReportValue {
        var members: [ReportValue.Member] = [
            .init(name: "config", value: parameters.value),
            .init(name: "data", value: data.value),
            .init(name: "resident_side", value: residentSide),
            .init(name: "vacancy_side", value: vacancySide),
        ]
        func add(_ name: String, _ value: ReportValue?) {
            if let value { members.append(.init(name: name, value: value)) }
        }
        add("proxy", proxy?.value)
        add("decomposition", decomposition.value)
        add("trend", trend.map { .object($0, \.community, \.value) })
        add("intersections", crossings?.value)
        add("mitigation", mitigation?.value)
        add("counterfactual", counterfactual?.value)
        add(
            "family",
            .object([
                "tests": .integer(family.tests), "method": .text("benjamini-hochberg"),
                "alpha": .number(parameters.alpha), "rejected": .integer(family.rejected),
            ]))
        add("published", publishedValue)
        add("notes", .array(notes.map { .text($0) }))
        return .object(members)
    }

    private var residentSide: ReportValue {
        var members = rate(.goodMatch)
        members.append(
            .init(
                name: "R2_best_score",
                value: .object(["groups": .object(family.bestScores, \.community, \.value)])))
        members += rate(.highPay, [.init(name: "pay_cut", value: .number(payCut ?? .nan))])
        members.append(.init(name: "R4_inequality", value: inequality.value))
        return .object(members)
    }

    private var vacancySide: ReportValue {
        var members = rate(.selection)
        members += rate(.selected)
        members += rate(.scoring, [.init(name: "median", value: .number(medianScore ?? .nan))])
        members += rate(.exposure)
        members += rate(.fullExposure)
        func add(_ name: String, _ value: ReportValue?) {
            if let value { members.append(.init(name: name, value: value)) }
        }
        add("V4_awrf", lists.attention?.value)
        add("V5_pairwise_order", lists.pairwise.map { .object($0, \.community, \.value) })
        add("V6_rank_divergence", lists.divergence?.value)
        add("V7_skew", lists.skew?.value)
        add("V8_fair_test", lists.groupFairness.map { .object($0, \.community, \.value) })
        add("V9_amortised_attention", lists.amortised?.value)
        members += rate(.equalOpportunity)
        add("V3m_exposure_per_merit", lists.merit.map { .object($0, \.community, \.value) })
        add("V11_pairwise_accuracy", lists.accuracy.map { .object($0, \.community, \.value) })
        add("V12_calibration", lists.calibration?.value)
        return .object(members)
    }

    private func rate(_ metric: RateMetric, _ before: [ReportValue.Member] = []) -> [ReportValue.Member] {
        guard let result = family.result(metric) else { return [] }
        return [
            .init(
                name: metric.key,
                value: .object(
                    before + [
                        .init(name: "summary", value: result.summary.value),
                        .init(name: "groups", value: .object(result.groups, \.community, \.value)),
                    ]))
        ]
    }

    private var publishedValue: ReportValue {
        .object(published, \.metric.key) { .object($0.groups, \.community, \.value) }
    }
}

extension AuditParameters {
    /// The settings as they are printed.
    var value: ReportValue {
        .object([
            "k": .integer(k), "k_resident": .integer(residentK), "tau": .number(goodMatch),
            "pay_quantile": .number(payQuantile), "alpha": .number(alpha), "power": .number(power),
            "practical": .number(practical), "min_n": .integer(minimumResidents),
            "min_expected": .number(minimumExpected), "midp_below": .number(midPBelow),
            "perm_below": .number(permutationBelow), "B": .integer(bootstrapReplicates),
            "perm": .integer(permutations), "seed": .integer(Int(clamping: seed)), "reference": .text(reference),
            "ll144_exclude": .number(ll144Exclusion), "suppress": .integer(suppressBelow),
            "round_to": .integer(roundTo), "ridge": .number(ridge), "folds": .integer(folds),
            "calibration_bins": .integer(calibrationBins), "rnd_step": .integer(rankStep),
        ])
    }
}

extension AuditData {
    /// The counts as they are printed.
    var value: ReportValue {
        .object([
            "rows": .integer(rows), "residents": .integer(residents), "vacancies": .integer(vacancies),
            "unknown_residents": .integer(unknownResidents),
            "residents_by_community": .object(residentsByCommunity, \.community) { .integer($0.residents) },
            "residents_without_any_vacancy": .integer(residentsWithoutAnyVacancy),
            "vacancies_with_pool_of_k_or_less": .integer(vacanciesWithPoolOfKOrLess),
        ])
    }
}

extension RateSummary {
    /// The figures as they are printed.
    var value: ReportValue {
        .object([
            "overall_rate": .number(overallRate), "ll144_best": .text(ll144Best),
            "min_max_ratio": .number(minMaxRatio), "max_difference": .number(maxDifference),
            "omnibus": omnibus.map {
                .object(["chi2": .number($0.chiSquare), "df": .integer($0.degrees), "p": .number($0.p)])
            } ?? .null,
        ])
    }
}

extension GroupRate {
    /// The figures as they are printed.
    var value: ReportValue {
        let figures: ReportValue = .object([
            "n": .integer(n), "n_comparison": .integer(nComparison), "rows": .number(rows),
            "events": .number(events), "rate": .number(rate), "comparison_rate": .number(comparisonRate),
            "residents_with": .integer(residentsWith), "residents_without": .integer(residentsWithout),
            "rate_ci": .interval(rateInterval), "difference": .number(difference), "ratio": .number(ratio),
            "difference_ci": .interval(differenceInterval), "ratio_ci": .interval(ratioInterval),
            "ratio_ci_tost": .interval(ratioIntervalTOST), "z": .number(z), "design_effect": .number(designEffect),
            "effective_expected": .number(effectiveExpected), "p": .number(p), "test": .text(test?.rawValue),
            "mde_ratio_low": .number(mdeRatioLow), "mde_ratio_high": .number(mdeRatioHigh),
            "ratio_ci_boot": .interval(ratioIntervalBootstrap), "impact_ratio_ll144": .number(impactRatioLL144),
            "four_fifths_flag": .bool(fourFifthsFlag),
        ])
        var all = figures
        if !ratioToReference.isNaN {
            all = all.adding([
                "ratio_reference": .number(ratioToReference), "ratio_ci_reference": .interval(ratioToReferenceInterval),
            ])
        }
        if !shrunkRate.isNaN { all = all.adding(["shrunk_rate": .number(shrunkRate)]) }
        return all.adding(["q": .number(q), "verdict": .text(verdict.rawValue)])
    }
}

extension BestScore {
    /// The figures as they are printed.
    var value: ReportValue {
        .object([
            "n": .integer(n), "mean": .number(mean), "median": .number(median),
            "comparison_mean": .number(comparisonMean), "difference": .number(difference),
            "difference_ci": .interval(differenceInterval), "p": .number(p),
            "mde_difference": .number(mdeDifference), "prob_superiority": .number(probabilityOfSuperiority),
            "q": .number(q),
        ])
    }
}

extension PublishedRate {
    /// The line as it is printed.
    var value: ReportValue {
        .object([
            "n": .integer(n), "rate": .number(rate), "ratio": .number(ratio),
            "ratio_ci": ratioInterval.map { .interval($0) } ?? .null, "verdict": .text(verdict.rawValue),
            "reason": .text(reason?.rawValue),
        ])
    }
}
