import Testing

@testable import Workouts

@Suite("What is no workout")
struct WorkoutErrorTests {
    static let faults: [(text: String, offset: Int, wanted: String)] = [
        ("", 0, "a part looks like"),
        ("   ", 3, "a part looks like"),
        ("8x400m @ 4;10/km", 10, "a pace looks like 4:10/km"),
        ("8x400m @ 4:10/km, 2:0 jog", 18, "a time looks like"),
        ("8x5km", 5, "how fast?"),
        ("4 x 1600 @ 6:00", 11, "write 6:00/km or in 6:00"),
        ("5k @ 22:30", 5, "write 22:30/km or in 22:30"),
        ("5 km @ 20:00", 7, "write 20:00/km or in 20:00"),
        ("8-6 km easy", 0, "a range goes up"),
        ("1200-800 @ 5k effort", 0, "a range goes up"),
        ("2 km +400 m", 6, "steeper than 30%"),
        ("10 km esay", 6, "did you mean easy?"),
        ("10 km tmpo", 6, "did you mean tempo?"),
        ("10 km swimming", 6, "5k, hard, strides, uphill, race"),
        ("10 easy", 3, "a length has a unit"),
        ("easy", 4, "how far or how long?"),
        ("10 km swimming", 6, "\"swimming\" is no word"),
        ("4x(1 km @ 3:55 + 90s jog", 24, "a bracket is open"),
        ("1 km easy)", 9, "no bracket is open"),
        ("0x400m easy", 0, "repetitions are 1 to 100"),
        ("101x400m easy", 0, "repetitions are 1 to 100"),
        ("1.5x400m easy", 0, "a count of repetitions is a whole number"),
        ("8x400m @ 0:40/km", 9, "a pace is 1:40 to 30:00"),
        ("5 km @ 60%", 7, "a grade looks like 6%"),
        ("5 km easy, 31%", 11, "at most 30%"),
        ("5 km @ 5:00/km, -35%", 17, "at most 30%"),
        ("5 km @ 4:10 @ 6:00", 14, "a part has one pace"),
        ("0 km easy", 0, "a length is above 0"),
        ("501 km easy", 0, "a length is above 0"),
        ("100x6 km easy", 0, "a workout is at most 24 h and 500 km"),
        ("100x(100x1 s easy)", 0, "at most 2000 parts"),
        ("((((((1 km easy))))))", 4, "brackets are at most 4 deep"),
        ("2x2x2x2x2x2x1 km easy", 10, "at most 4 deep"),
        ("1234567 m easy", 0, "at most 6 digits"),
        ("10 km walk back", 11, "\"back\" is no word"),
        ("10 km easy 5 km easy", 11, "join parts"),
        ("20 min in 5:00", 10, "a time needs its distance"),
    ]

    @Test("is refused with the place and what is wanted there", arguments: faults)
    func fault(fault: (text: String, offset: Int, wanted: String)) {
        let error = #expect(throws: WorkoutError.self) { try Workout(fault.text) }
        #expect(error?.offset == fault.offset)
        #expect(error?.wanted.contains(fault.wanted) == true, "\(error?.wanted ?? "")")
    }

    @Test("is shown with a caret under the place") func caret() {
        let text = "8x400m @ 4;10/km"
        let error = #expect(throws: WorkoutError.self) { try Workout(text) }
        #expect(error?.marked(in: text) == [text, "          ^ a pace looks like 4:10/km"])
    }

    @Test("A text that is too long is refused before it is read") func tooLong() {
        let error = #expect(throws: WorkoutError.self) {
            try Workout(String(repeating: "1 km easy+", count: 101))
        }
        #expect(error?.offset == 1000)
    }
}
