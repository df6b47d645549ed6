import Testing

@testable import FITFile

@Suite("Damage")
struct DamageTests {
    private let decoder = FITDecoder(developerFields: .all)

    private func result(_ bytes: [UInt8]) -> Result<FITDecoding, FITError> {
        do throws(FITError) {
            return .success(try decoder.decode(bytes))
        } catch {
            return .failure(error)
        }
    }

    @Test("Cut at every byte: no trap, and what is kept only grows")
    func truncation() throws {
        for style in [Fixtures.styles[0], Fixtures.styles[Fixtures.styles.count - 1]] {
            let bytes = try Fixtures.draft(seconds: 8).encoded(style)
            let whole = try decoder.decode(bytes)
            let full = try #require(whole.files.first)
            #expect(whole.diagnostics.isEmpty)
            var messages = 0
            for count in bytes.indices {
                switch result(Array(bytes[..<count])) {
                case .failure(let error):
                    #expect(messages == 0, "nothing once kept is lost at \(count)")
                    #expect((0...count).contains(error.offset))
                case .success(let decoding):
                    let contents = try #require(decoding.files.first)
                    #expect(decoding.files.count == 1)
                    #expect(contents.messageCount >= messages)
                    messages = contents.messageCount
                    #expect(full.records.starts(with: contents.records))
                    #expect(full.laps.starts(with: contents.laps))
                    #expect(full.timerEvents.starts(with: contents.timerEvents))
                    let damage = decoding.diagnostics.filter { $0.isDamage }
                    #expect(damage.map { $0.kind } == [.truncated(missing: bytes.count - count)])
                    #expect(damage.allSatisfy { $0.offset <= count && $0.remedy == .copyAgain })
                }
            }
            // Without its checksum everything else is still there.
            #expect(messages == full.messageCount)
        }
    }

    @Test("Every bit flipped: no trap, and it never passes for whole")
    func flippedBits() throws {
        let bytes = try Fixtures.small()
        for index in bytes.indices {
            for bit in 0..<8 {
                var damaged = bytes
                damaged[index] ^= 1 << UInt8(bit)
                switch result(damaged) {
                case .failure(let error):
                    #expect((0...damaged.count).contains(error.offset))
                case .success(let decoding):
                    // Versions in a header without checksum are the only bits that nothing covers; this has one.
                    #expect(!decoding.diagnostics.isEmpty, "byte \(index) bit \(bit)")
                    check(decoding, of: damaged)
                }
            }
        }
    }

    @Test("Every byte set to every extreme")
    func extremeBytes() throws {
        let bytes = try Fixtures.draft(seconds: 3).encoded(Fixtures.styles[5])
        for index in bytes.indices {
            for value: UInt8 in [0, 1, 0x7F, 0x80, 0xFE, 0xFF] {
                var damaged = bytes
                damaged[index] = value
                if case .success(let decoding) = result(damaged) { check(decoding, of: damaged) }
            }
        }
    }

    @Test("Random damage, some thousand times", arguments: 0..<8)
    func fuzz(seed: Int) throws {
        var generator = SeededGenerator(seed: UInt64(seed))
        let fixtures = try Fixtures.styles.map { try Fixtures.draft(seconds: 12).encoded($0) }
        for _ in 0..<500 {
            guard var bytes = fixtures.randomElement(using: &generator) else { return }
            for _ in 0..<Int.random(in: 1...6, using: &generator) { damage(&bytes, &generator) }
            let first = result(bytes)
            #expect(first == result(bytes), "the same bytes give the same")
            switch first {
            case .failure(let error): #expect((0...bytes.count).contains(error.offset))
            case .success(let decoding): check(decoding, of: bytes)
            }
        }
    }

    @Test("Nothing but noise after a header", arguments: 0..<8)
    func noise(seed: Int) throws {
        var generator = SeededGenerator(seed: UInt64(100 + seed))
        for _ in 0..<200 {
            var encoder = FITEncoder()
            let count = Int.random(in: 0...300, using: &generator)
            encoder.append(
                raw: (0..<count).map { _ in UInt8.random(in: .min ... .max, using: &generator) })
            let bytes = try encoder.finished()
            if case .success(let decoding) = result(bytes) { check(decoding, of: bytes) }
        }
    }

    @Test(
        "Real files, damaged at random",
        .enabled(if: SharedActivities.isPresent, "no folder shared/activities beside the package"))
    func realFiles() throws {
        var generator = SeededGenerator(seed: 7)
        for name in SharedActivities.names {
            let whole = try SharedActivities.bytes(name)
            for _ in 0..<6 {
                var bytes = Array(whole.prefix(6000))
                for _ in 0..<3 { damage(&bytes, &generator) }
                if case .success(let decoding) = result(bytes) { check(decoding, of: bytes) }
            }
        }
    }

    @Test("The hopeless is an error that tells where")
    func hopeless() throws {
        func error(_ bytes: [UInt8]) -> FITError? {
            if case .failure(let error) = result(bytes) { error } else { nil }
        }
        #expect(error([]) == .tooShort(count: 0))
        #expect(error([14, 0x20, 0]) == .tooShort(count: 3))
        #expect(error(Array("<?xml version=\"1.0\"?><gpx/>".utf8)) == .notFIT(offset: 8))
        #expect(FITError.notFIT(offset: 8).remedy == .chooseAnotherFile)
        let bytes = try Fixtures.small()
        var badSize = bytes
        badSize[0] = 11
        #expect(error(badSize) == .badHeaderSize(stated: 11))
        var encoder = FITEncoder()
        #expect(error(try encoder.finished()) == .nothingReadable(offset: 16, cause: nil))
        encoder.append(raw: [0x00, 1, 2, 3])
        #expect(
            error(try encoder.finished())
                == .nothingReadable(offset: 14, cause: .undefinedMessage(local: 0)))
        #expect(FITDecoder.recognizes(bytes))
        #expect(!FITDecoder.recognizes(Array("<?xml version=\"1.0\"?>".utf8)))
        #expect(!FITDecoder.recognizes([]))
    }

    @Test("A wrong checksum of the file keeps everything")
    func fileChecksum() throws {
        var bytes = try Fixtures.small()
        let whole = try decoder.decode(bytes)
        bytes[bytes.count - 1] ^= 0xFF
        let damaged = try decoder.decode(bytes)
        #expect(damaged.files == whole.files)
        #expect(damaged.diagnostics.count == 1)
        let diagnostic = try #require(damaged.diagnostics.first)
        #expect(diagnostic.offset == bytes.count - 2)
        guard case .fileChecksum(let stated, let computed) = diagnostic.kind else {
            Issue.record("\(diagnostic.kind)")
            return
        }
        #expect(stated == computed ^ 0xFF00)
        #expect(try FITDecoder(verifiesChecksums: false).decode(bytes).diagnostics.isEmpty)
    }

    @Test("A wrong checksum of the header is told where it stands")
    func headerChecksum() throws {
        var bytes = try Fixtures.small()
        bytes[12] ^= 0x01
        let kinds = try decoder.decode(bytes).diagnostics
        #expect(kinds.map { $0.offset } == [12, bytes.count - 2])
        #expect(kinds.allSatisfy { $0.isDamage })
    }

    @Test("A header of size 0 over a recording never finished")
    func unfinished() throws {
        var bytes = try Fixtures.draft(seconds: 8).encoded(Fixtures.styles[0])
        let whole = try decoder.decode(bytes)
        for index in 4..<8 { bytes[index] = 0 }
        let decoding = try decoder.decode(Array(bytes.dropLast(2)))
        #expect(decoding.files == whole.files)
        #expect(decoding.diagnostics.map { $0.kind } == [.unfinished])
    }

    @Test("A message beyond the stated end is not read")
    func cutShort() throws {
        var bytes = try Fixtures.small()
        bytes[4] -= 1
        let decoding = try decoder.decode(bytes)
        let kinds = decoding.diagnostics.map { $0.kind }
        #expect(kinds.contains(.messageCutShort))
        #expect(decoding.files.first?.records.count == 9)
    }

    @Test("An unknown layout ends the reading there")
    func undefined() throws {
        let bytes = try Fixtures.file { encoder in
            encoder.define(1, WrittenLayout(MessageNumber.record, [.init(253, .uint32)]))
            try encoder.write(1, [.integer(1_000_000_000)])
            encoder.append(raw: [9])
            try encoder.write(1, [.integer(1_000_000_001)])
        }
        let decoding = try decoder.decode(bytes)
        #expect(decoding.files.first?.records.count == 1)
        #expect(decoding.diagnostics == [FITDiagnostic(.undefinedMessage(local: 9), at: bytes.count - 2 - 6)])
    }

    /// Grows, cuts, flips, copies or overwrites a place.
    private func damage(_ bytes: inout [UInt8], _ generator: inout SeededGenerator) {
        guard !bytes.isEmpty else { return }
        let place = Int.random(in: bytes.indices, using: &generator)
        switch Int.random(in: 0..<6, using: &generator) {
        case 0: bytes[place] ^= 1 << UInt8.random(in: 0..<8, using: &generator)
        case 1: bytes[place] = UInt8.random(in: .min ... .max, using: &generator)
        case 2: bytes.removeSubrange(place...)
        case 3: bytes.remove(at: place)
        case 4:
            let count = Int.random(in: 1...20, using: &generator)
            bytes.insert(
                contentsOf: (0..<count).map { _ in UInt8.random(in: .min ... .max, using: &generator) },
                at: place)
        default:
            let end = min(bytes.count, place + Int.random(in: 1...60, using: &generator))
            bytes.insert(
                contentsOf: Array(bytes[place..<end]), at: Int.random(in: bytes.indices, using: &generator))
        }
    }

    /// What holds of anything that was read, however damaged it was.
    private func check(
        _ decoding: FITDecoding, of bytes: [UInt8], at location: SourceLocation = #_sourceLocation
    ) {
        func expect(_ condition: Bool, _ what: Comment) {
            // Recording only failures keeps thousands of cases fast.
            if !condition { Issue.record(what, sourceLocation: location) }
        }
        expect(decoding.diagnostics.allSatisfy { (0...bytes.count).contains($0.offset) }, "offset")
        expect(decoding.diagnostics.allSatisfy { $0.occurrences > 0 }, "occurrences")
        for contents in decoding.files {
            let kept =
                contents.records.count + contents.sessions.count + contents.laps.count
                + contents.timerEvents.count
            expect(contents.messageCount >= kept, "messages")
            expect(contents.messageCount < bytes.count, "more messages than bytes")
            for (index, record) in contents.records.enumerated() {
                let values = [
                    record.distance, record.speed, record.altitude, record.latitude, record.longitude,
                    record.grade, record.cadence, record.power, record.heartRate, record.temperature,
                    record.verticalOscillation, record.stanceTime, record.stanceTimeBalance,
                    record.stepLength,
                ]
                expect(values.allSatisfy { $0?.isFinite ?? true }, "finite")
                expect(record.latitude.map { (-90...90).contains($0) } ?? true, "latitude")
                expect(record.longitude.map { (-180...180).contains($0) } ?? true, "longitude")
                for column in contents.developerColumns {
                    expect(column[index]?.isFinite ?? true, "developer value")
                }
            }
            for column in contents.developerColumns {
                let single = contents.records.indices.count { column[$0] != nil }
                expect(single == column.count, "a value for each record that has one")
            }
            let activities = contents.activities
            if !activities.isEmpty {
                let covered = activities.reduce(0) { $0 + $1.records.count }
                expect(covered == contents.records.count, "each record in one activity")
            }
            for activity in activities {
                expect(activity.pauses.allSatisfy { $0.duration > 0 }, "pauses")
                expect(activity.timerTime?.isFinite ?? true, "timer")
                expect((activity.distance ?? 0) >= 0, "distance")
            }
            expect(contents.deviceName?.isEmpty != true, "device name")
        }
    }
}
