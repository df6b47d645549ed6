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
}
