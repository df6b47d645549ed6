import Journal

extension Sport {
    /// The sport that GPX and TCX name in a word of their own, such as `running`, `Trail Run`, `Biking` or Strava's
    /// `9`; nil when the word is not known.
    init?(trackType: String) {
        let word = trackType.lowercased().filter { $0.isLetter || $0.isNumber }
        if let sport = Sport.trackTypes[word] {
            self = sport
        } else {
            self.init(stravaType: trackType)
        }
    }

    /// What Strava's words leave open. Its numbers are those of its own GPX files.
    private static let trackTypes: [String: Sport] = [
        "9": .running, "running": .running, "roadrunning": .running, "streetrunning": .running,
        "trackrunning": .running, "jogging": .running, "jog": .running,
        "trailrunning": .trailRunning, "runningtrail": .trailRunning, "ultrarun": .trailRunning,
        "treadmill": .treadmillRunning, "treadmillrunning": .treadmillRunning,
        "runningtreadmill": .treadmillRunning, "indoorrunning": .treadmillRunning,
        "virtualrunning": .treadmillRunning,
        "10": .walking, "walking": .walking, "casualwalking": .walking, "speedwalking": .walking,
        "4": .hiking, "hiking": .hiking, "mountaineering": .hiking,
        "1": .cycling, "cycling": .cycling, "biking": .cycling, "bike": .cycling, "roadbiking": .cycling,
        "mountainbiking": .cycling, "indoorcycling": .cycling, "virtualcycling": .cycling,
        "swimming": .swimming, "lapswimming": .swimming, "openwaterswimming": .swimming,
        "indoorrowing": .rowing, "strength": .strength, "strengthtraining": .strength,
        "other": .other, "transition": .other,
    ]
}
