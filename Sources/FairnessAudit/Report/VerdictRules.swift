/// I5: the verdict of a rate from its figures and its q in the family; the first rule that holds.
func verdict(of rate: GroupRate, parameters: AuditParameters) -> AuditVerdict {
    if !canCarryVerdict(rate, parameters: parameters) { return .tooFewPeople }
    let low = parameters.practical
    let high = 1 / parameters.practical
    if rate.q < parameters.alpha {
        let isLower = rate.difference < 0
        let isMaterial = rate.ratio.isNaN || rate.ratio < low || rate.ratio > high
        if isMaterial { return isLower ? .disparityLower : .disparityHigher }
        return isLower ? .smallButRealLower : .smallButRealHigher
    }
    let interval = rate.ratioIntervalTOST
    if interval.exists, interval.lower > low, interval.upper < high { return .noMaterialDisparity }
    return .inconclusive
}

/// Whether a community has the residents and the expected count that a verdict, and a place in the family, needs.
func canCarryVerdict(_ rate: GroupRate, parameters: AuditParameters) -> Bool {
    rate.n >= parameters.minimumResidents && !(rate.effectiveExpected < parameters.minimumExpected)
}
