// Causes, crossings, trend, mitigation and the counterfactual as they are printed.

extension ProxyTest {
    var value: ReportValue {
        .object([
            "features": .array(features.map { .text($0) }),
            "groups": .object(groups, \.community) {
                .object([
                    "auc": .number($0.auc), "auc_ci": .interval($0.aucInterval), "p": .number($0.p),
                    "verdict": .text($0.label?.rawValue), "q": .number($0.q),
                ])
            },
            "single": .object(single, \.feature) {
                .object(["eta2_community": .number($0.etaSquared), "spearman_score": .number($0.spearman)])
            },
        ])
    }
}

extension Decomposition {
    var value: ReportValue? {
        var members: [ReportValue.Member] = []
        if let additive {
            members.append(
                .init(
                    name: "D1_additive",
                    value: .object(additive, \.community) {
                        .object([
                            "gap": .number($0.gap), "parts": .numbers(parts, $0.parts),
                            "residual": .number($0.residual),
                        ])
                    }))
        }
        if let oaxacaBlinder {
            members.append(
                .init(
                    name: "D2_oaxaca_blinder",
                    value: .object(oaxacaBlinder, \.community) {
                        .object([
                            "gap": .number($0.gap), "explained": .numbers(features, $0.explained),
                            "explained_total": .number($0.explainedTotal), "unexplained": .number($0.unexplained),
                            "unexplained_ci": .interval($0.unexplainedInterval),
                            "unexplained_p": .number($0.unexplainedP),
                        ])
                    }))
        }
        if let kitagawa {
            members.append(
                .init(
                    name: "D3_kitagawa",
                    value: .object(kitagawa, \.community) {
                        .object([
                            "gap": .number($0.gap), "composition": .number($0.composition), "rate": .number($0.rate),
                            "no_overlap": .number($0.noOverlap),
                        ])
                    }))
        }
        return members.isEmpty ? nil : .object(members)
    }
}

extension Trend {
    var value: ReportValue {
        .object([
            "points": .array(
                points.map {
                    .object([
                        "period": .text($0.period), "ratio": .number($0.ratio), "log_se": .number($0.logError),
                    ])
                }),
            "slope_log_ratio": .number(slope), "slope_se": .number(slopeError), "p": .number(p),
            "change_log_ratio": .number(change), "change_p": .number(changeP), "q": .number(q),
        ])
    }
}

extension Crossings {
    var value: ReportValue {
        .object([
            "summary": summary.value, "groups": .object(groups, \.community, \.value),
            "between_cell_sd": .number(betweenCellDeviation), "small_cells": .integer(smallCells),
        ])
    }
}

extension Mitigation {
    var value: ReportValue {
        let rates = methods.map { ($0.name, $0.selectionRate) } + [("none", selectionRate)]
        return .object([
            "ndcg_loss": .object(methods, \.name) { .number($0.loss) },
            "selection_rate": .object(rates, \.0) { .numbers(communities, $0.1) },
            "displaced_from_top_k": .object(methods, \.name) { .integer($0.displaced) },
            "fair_ndcg_loss": .numbers(communities, fairLoss),
        ])
    }
}

extension Counterfactual {
    var value: ReportValue {
        .object([
            "pairs": .integer(pairs), "violations": .integer(violations), "share": .number(share),
            "violation_rate_upper95": .number(upperBound), "max_abs_residual": .number(largestResidual),
            "mean_residual": .number(meanResidual), "mean_declared_change": .number(meanDeclaredChange),
            "verdict": .text(passes ? "pass" : "fail"),
            "by_move": .array(
                moves.map {
                    .object([
                        "from": .text($0.from), "to": .text($0.to), "pairs": .integer($0.pairs), "up": .integer($0.up),
                        "down": .integer($0.down), "mean_residual": .number($0.meanResidual),
                        "sign_p": .number($0.signP), "sign_q": .number($0.signQ),
                    ])
                }),
        ])
    }
}
