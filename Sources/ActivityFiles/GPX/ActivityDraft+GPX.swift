import Journal
import Quantities
import Tendon

extension ActivityDraft {
    /// What a GPX file tells of one of its tracks.
    ///
    /// GPX knows no timer. So the time is that from the first point to the last without the pauses, which are the
    /// joints of its segments and silences of more than 30 s in which somebody stood. Both are our own defaults.
    init(_ track: GPXTrack, of document: GPXDocument) throws(Refusal) {
        guard track.points > 0 else { throw Refusal(reason: "its track has no points") }
        guard var line = TrackSamples(track.track) else {
            throw Refusal(
                reason: "none of its points has a time: a way drawn on a map, not an activity",
                isNoActivity: true)
        }
        line.setPauses(TrackGap.pauses(line.gaps))
        let moving = line.samples.pauses.reduce(line.elapsed) { $0 - ($1.to - $1.from) }
        let named = NamedSport(track.type, metres: line.furthest, seconds: moving)
        line.countSteps(isOnFoot: named.sport.isOnFoot)
        self.init(start: line.start, sport: named.sport)
        sportName = track.type ?? ""
        device = document.creator
        offset = track.offset
        samples = line.samples
        records = track.points
        // Somebody who stood all the time did something, such as run on a treadmill.
        timer = moving > 0 ? moving : nil
        elapsed = line.elapsed
        name = ActivityDraft.name(of: track, in: document)
        note = track.note
        remarks = [named.remark].compactMap { $0 } + line.remarks
    }

    /// The track's own name, or that of a file with one track; a date or the name that Apple Health makes is nobody's.
    private static func name(of track: GPXTrack, in document: GPXDocument) -> String? {
        guard document.creator != "Apple Health Export" else { return nil }
        let name = track.name ?? (document.activities.count == 1 ? document.name : nil)
        return name.flatMap { $0.contains(where: \.isLetter) ? $0 : nil }
    }
}
