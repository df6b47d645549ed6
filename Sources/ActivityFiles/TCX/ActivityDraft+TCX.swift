import Journal
import Quantities
import Tendon

extension ActivityDraft {
    /// What a TCX file tells of one of its activities.
    ///
    /// Time and distance are the sums of its laps, unless the file was cut before the last of them ended. The timer
    /// stood in the longest silences between its points, as many as the laps leave of the time.
    init(_ activity: TCXActivity) throws(Refusal) {
        let stated = activity.start?.instant
        var line = TrackSamples(activity.track, stated: stated, isContinuous: true)
        guard let start = line?.start ?? stated else {
            throw Refusal(reason: "it does not say when it began")
        }
        let laps = activity.isComplete ? activity.laps : TCXLaps()
        let last = line?.elapsed ?? 0
        let elapsed = max(last, laps.seconds ?? 0)
        let gaps = line?.gaps ?? []
        let pauses =
            laps.seconds.map { TrackGap.pauses(gaps, standing: last - $0) }
            ?? TrackGap.pauses(gaps.filter { !$0.isJoint })
        line?.setPauses(pauses)
        let moving = laps.seconds ?? pauses.reduce(elapsed) { $0 - ($1.to - $1.from) }
        let named = NamedSport(activity.sport, metres: laps.metres ?? line?.furthest ?? 0, seconds: moving)
        line?.countSteps(isOnFoot: named.sport.isOnFoot)
        self.init(start: start, sport: named.sport)
        sportName = activity.sport ?? ""
        device = activity.device
        offset = activity.start?.offset
        samples = line?.samples ?? Samples()
        records = activity.points
        distance = laps.metres
        timer = moving
        self.elapsed = elapsed
        note = activity.note
        remarks = [named.remark].compactMap { $0 } + (line?.remarks ?? [])
        if !activity.isComplete { remarks.append(Remark.cut) }
    }
}
