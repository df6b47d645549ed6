extension FITRecord {
    /// Takes a field that is not of the type it usually has.
    mutating func take(_ field: FieldView) {
        switch field.number {
        case MessageLayout.timestampNumber: rawTimestamp = field.narrow() ?? rawTimestamp
        case 0: rawLatitude = field.narrow() ?? rawLatitude
        case 1: rawLongitude = field.narrow() ?? rawLongitude
        case 2, 78: rawAltitude = field.narrow() ?? rawAltitude
        case 3: rawHeartRate = field.narrow() ?? rawHeartRate
        case 4: rawCadence = field.narrow() ?? rawCadence
        case 5: distanceQuarters = field.narrow(UInt32.self).map { UInt64($0) * 4 } ?? distanceQuarters
        case 6, 73: rawSpeed = field.narrow() ?? rawSpeed
        case 7: rawPower = field.narrow() ?? rawPower
        case 9: rawGrade = field.narrow() ?? rawGrade
        case 13: rawTemperature = field.narrow() ?? rawTemperature
        case 39: rawVerticalOscillation = field.narrow() ?? rawVerticalOscillation
        case 41: rawStanceTime = field.narrow() ?? rawStanceTime
        case 53: rawCadenceFraction = field.narrow() ?? rawCadenceFraction
        case 84: rawStanceTimeBalance = field.narrow() ?? rawStanceTimeBalance
        case 85: rawStepLength = field.narrow() ?? rawStepLength
        default: break
        }
    }
}
