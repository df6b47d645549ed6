import Quantities
import Testing

@testable import ActivityFiles

@Suite("Numbers and times as they are written")
struct WrittenValueTests {
    private func number(_ text: String) -> Double? {
        Array(text.utf8).withUnsafeBufferPointer { Double(XMLBytes($0)) }
    }

    private func time(_ text: String) -> WrittenTime? {
        Array(text.utf8).withUnsafeBufferPointer { WrittenTime(XMLBytes($0)) }
    }

    @Test("Numbers are those of the standard library, to the last digit")
    func numbers() {
        let texts = [
            "0", "-0.0", "1", "+7", ".5", "5.", "40.75630788691342", "-105.25866162031889", "1.2e3", "1E-7",
            "51.40070029534399509429931640625", "9007199254740993", "9007199254740992.0",
            "123456789012345678901",
            "0.000000000000000000000000000001", "1e22", "1e23", "-1.7976931348623157e308", "5e-324",
        ]
        for text in texts { #expect(number(text) == Double(text), "\(text)") }
        #expect(number(" \n 12.5\t") == 12.5)
        var state: UInt64 = 5
        for _ in 0..<20_000 {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            let digits = "\(state >> (state & 31 + 1))"
            let text = "\(digits.dropLast(digits.count / 2)).\(digits.suffix(digits.count / 2))"
            #expect(number(text) == Double(text), "\(text)")
        }
    }

    @Test(
        "What is no number is none",
        arguments: [
            "", " ", ".", "-", "nan", "inf", "-Infinity", "0x10", "1,5", "1e", "1e+", "1 2", "--1", "1e999",
            "1.2.3",
        ])
    func noNumber(text: String) {
        #expect(number(text) == nil)
    }

    @Test(
        "Times of every writer",
        arguments: [
            ("2021-10-05T06:41:07Z", "2021-10-05T06:41:07Z", nil),
            ("2021-10-05T06:41:07.000Z", "2021-10-05T06:41:07Z", nil),
            ("2021-10-05T06:41:07.9Z", "2021-10-05T06:41:07.900Z", nil),
            ("2021-10-05T06:41:07.1234567899999Z", "2021-10-05T06:41:07.123Z", nil),
            ("2015-12-11T15:43:13.994+01:00", "2015-12-11T14:43:13.994Z", 60),
            ("2015-12-31T23:59:60-0330", "2016-01-01T03:30:00Z", -210),
            ("2025-09-16 16:14:50 +0100", "2025-09-16T15:14:50Z", 60),
            ("2021-10-05T06:41:07", "2021-10-05T06:41:07Z", nil),
            (" 1970-01-01T00:00:00+14 ", "1969-12-31T10:00:00Z", 840),
            ("2106-02-07T06:28:15z", "2106-02-07T06:28:15Z", nil),
        ] as [(String, String, Int?)])
    func times(text: String, instant: String, offset: Int?) throws {
        let made = try #require(time(text))
        #expect(made.instant.text == instant)
        #expect(made.offset?.minutes == offset)
    }

    @Test(
        "What is no time is none",
        arguments: [
            "", "2021", "2021-10-05", "2021-13-05T06:41:07Z", "2021-02-30T06:41:07Z", "2021-10-05T24:00:00Z",
            "2021-10-05T06:60:07Z", "2021-10-05T06:41:61Z", "2021-10-05T06:41:07.Z",
            "2021-10-05T06:41:07+15:00",
            "2021-10-05T06:41:07 CET", "0000-01-01T00:00:00Z", "1599-01-01T00:00:00Z",
            "2021-10-05T06:41:07Z!",
            "-021-10-05T06:41:07Z", "20211005T064107Z",
        ])
    func noTime(text: String) {
        #expect(time(text) == nil)
    }
}
