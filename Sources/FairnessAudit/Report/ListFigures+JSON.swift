// The figures of ranked lists and judgements as they are printed.

extension Inequality {
    var value: ReportValue {
        .object([
            "gini": .number(gini), "theil_t": .number(theilT), "theil_between": .number(theilBetween),
            "between_share": .number(betweenShare),
        ])
    }
}

extension AttentionFairness {
    var value: ReportValue {
        .object([
            "mean": .number(mean), "vacancies": .integer(vacancies), "worst": .number(worst),
            "attention_share": .numbers(communities, attentionShare), "pool_share": .numbers(communities, poolShare),
            "attention_ratio": .numbers(communities, attentionRatio), "awrf_of_means": .number(ofMeans),
        ])
    }
}

extension PairwiseOrder {
    var value: ReportValue { .object(["pairs": .number(pairs), "prob_above": .number(probabilityAbove)]) }
}

extension RankDivergence {
    var value: ReportValue {
        .object([
            "rKL": .number(rKL), "rND": .numbers(communities, rND), "rRD": .numbers(communities, rRD),
        ])
    }
}

extension Skew {
    var value: ReportValue {
        let known = skewAtK.filter { !$0.isNaN }
        return .object([
            "skew_at_k": .numbers(communities, skewAtK), "min_skew": .number(known.min() ?? .nan),
            "max_skew": .number(known.max() ?? .nan), "ndkl": .number(ndkl),
            "infeasible_index": .integer(infeasibleIndex),
        ])
    }
}

extension RankedGroupFairness {
    var value: ReportValue {
        .object(["vacancies": .integer(vacancies), "failing": .integer(failing), "share": .number(share)])
    }
}

extension AmortisedAttention {
    var value: ReportValue {
        .object([
            "l1": .number(l1), "l1_per_vacancy": .number(l1PerVacancy),
            "groups": .object(groups, \.community) {
                .object([
                    "attention": .number($0.attention), "relevance": .number($0.relevance), "ratio": .number($0.ratio),
                ])
            },
        ])
    }
}

extension ExposurePerMerit {
    var value: ReportValue {
        .object(["exposure_per_merit": .number(exposurePerMerit), "ratio": .number(ratio)])
    }
}

extension PairwiseAccuracy {
    var value: ReportValue {
        .object(["intra": .number(intra), "inter": .number(inter), "all": .number(all)])
    }
}

extension CalibrationResult {
    var value: ReportValue {
        switch self {
        case .notProbabilities(let text): .object(["error": .text(text)])
        case .figures(let figures): figures.value
        }
    }
}

extension Calibration {
    var value: ReportValue {
        func test(_ result: RatioTest?) -> ReportValue {
            guard let result else { return .null }
            return .object([
                "chi2": .number(result.chiSquare), "df": .integer(result.degrees), "p": .number(result.p),
            ])
        }
        return .object([
            "groups": .object(groups, \.community) {
                .object([
                    "n": .integer($0.n), "mean_score": .number($0.meanScore), "mean_outcome": .number($0.meanOutcome),
                    "in_the_large": .number($0.inTheLarge), "in_the_large_ci": .interval($0.inTheLargeInterval),
                    "ece": .number($0.ece), "brier": .number($0.brier),
                ])
            },
            "lr_intercept": test(intercept),
            "lr_slope": test(slope),
        ])
    }
}
