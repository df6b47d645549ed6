import ArchiveMaking

extension Seeds {
    private static let text = Array("a tendon likes to be loaded; a tendon likes to be loaded".utf8)

    static func gzipFiles() -> [[UInt8]] {
        let plain = Gzip(content: text).bytes
        let named = Gzip(content: text, name: "run.fit", comment: "easy", extra: [1, 2, 0, 0]).bytes
        return [
            plain, named, Gzip(content: []).bytes, plain + named, plain + [0, 0, 0], Deflate.stored(text),
        ]
    }

    static func zipFiles() -> [[UInt8]] {
        var plain = Zip([
            Zip.Member("a/"), Zip.Member("a/run.fit", text), Zip.Member("b", text, method: 0),
        ])
        plain.comment = Array("made".utf8)
        var long = plain
        long.hasLongEnd = true
        long.members[1].isLong = true
        long.members[2].sharing = 1
        let inner = Zip([Zip.Member("inner.zip", plain.bytes, method: 0)])
        var odd = Zip([
            Zip.Member("link", text, method: 0), Zip.Member("locked", text), Zip.Member("x", text),
        ])
        odd.members[0].mode = 0o120_777
        odd.members[1].flags = 1
        odd.members[2].method = 12
        odd.before = [1, 2, 3]
        odd.after = [4, 5, 6]
        var broken = plain
        broken.directoryStart = 3
        return [Zip(), plain, long, inner, odd, broken].map(\.bytes)
    }

    /// What Strava, Garmin and Apple give a runner, in small.
    static func exports(of runs: RunFiles) -> [[UInt8]] {
        let strava = Zip([
            Zip.Member("activities.csv", stravaTables()[0]),
            Zip.Member("activities/1.fit.gz", Gzip(content: runs.fit[0]).bytes, method: 0),
            Zip.Member("activities/2.gpx", runs.gpx[1]),
        ])
        let summaries = #"[{"summarizedActivitiesExport":[{"name":"Easy","startTimeGmt":1772346600000}]}]"#
        let garmin = Zip([
            Zip.Member("DI/made_summarizedActivities.json", Array(summaries.utf8)),
            Zip.Member(
                "DI/UploadedFiles_0.zip", Zip([Zip.Member("made_1.fit", runs.fit[1])]).bytes, method: 0),
        ])
        let apple = Zip([
            Zip.Member("apple_health_export/export.xml", appleExports()[0]),
            Zip.Member("apple_health_export/workout-routes/route_1.gpx", runs.gpx[0]),
        ])
        var link = Zip([
            Zip.Member("a.fit", Array("/etc/passwd".utf8), method: 0), Zip.Member("b.tcx", runs.tcx[0]),
        ])
        link.members[0].mode = 0o120_777
        var claims = Zip([Zip.Member("a.fit", text), Zip.Member("b.fit", text)])
        for index in claims.members.indices {
            claims.members[index].isLong = true
            claims.members[index].size = 1 << 62
            claims.members[index].packedSize = 1 << 62
        }
        return [strava, garmin, apple, link, claims].map(\.bytes)
    }
}
