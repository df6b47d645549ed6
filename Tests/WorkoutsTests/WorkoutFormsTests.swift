import Journal
import Testing

@testable import Workouts

/// Workouts as runners write them, and what is understood.
@Suite("Workouts as runners write them")
struct WorkoutFormsTests {
    static let forms: [(written: String, read: String)] = [
        // Plain runs.
        ("12 km easy, hilly", "12 km easy, hilly"),
        ("10k easy", "10 km easy"),
        ("10 km", "10 km easy"),
        ("5 miles easy", "5 mi easy"),
        ("30 min easy", "30:00 easy"),
        ("1h10 easy", "1:10:00 easy"),
        ("1 h 10 min easy", "1:10:00 easy"),
        ("1:10:00 easy", "1:10:00 easy"),
        ("1h 10m long run", "1:10:00 easy"),
        ("1.5 h easy", "1:30:00 easy"),
        ("45' easy", "45:00 easy"),
        ("easy 45 min", "45:00 easy"),
        ("Long run: 25 km", "25 km easy"),
        ("recovery run 5 km", "5 km jog"),
        ("12.5km steady", "12.5 km steady"),
        ("12,5 km steady", "12.5 km steady"),
        ("1,5 km easy,2 km jog", "1.5 km easy + 2 km jog"),
        ("10 km @ 4:50", "10 km @ 4:50/km"),
        ("10 km @4:50/km", "10 km @ 4:50/km"),
        ("10 km at 4:50 per km", "10 km @ 4:50/km"),
        ("10 km @ 4'50\"/km", "10 km @ 4:50/km"),
        ("10 km @ 5:00 min/km", "10 km @ 5:00/km"),
        ("10 km @ 5/km", "10 km @ 5:00/km"),
        ("10 km @ 12 km/h", "10 km @ 5:00/km"),
        ("5 mi @ 7:30", "5 mi @ 7:30/mi"),
        ("5 km in 25:00", "5 km @ 5:00/km"),
        ("5 km @ 4:30, 2%", "5 km @ 4:30/km, 2%"),
        ("5 km @ 4:30 on the treadmill, 2% incline", "5 km @ 4:30/km, 2%"),
        ("3 km easy, -4%", "3 km easy, -4%"),
        ("20 min tempo", "20:00 tempo"),
        ("20 min threshold pace", "20:00 tempo"),
        ("40-50 min easy", "50:00 easy"),
        ("10 km @ marathon pace", "10 km marathon"),
        ("8k @ MP", "8 km marathon"),
        ("marathon", "42.195 km race"),
        ("half marathon", "21.098 km race"),
        ("10 km race", "10 km race"),
        ("parkrun", "5 km race"),
        ("3 km easy, 30%", "3 km easy, 30%"),
        // Of two efforts the faster, whichever comes first.
        ("12 km easy tempo", "12 km tempo"),
        ("12 km tempo easy", "12 km tempo"),
        ("10 km long tempo", "10 km tempo"),
        ("10 km tempo run", "10 km tempo"),
        ("long run 20 km marathon pace", "20 km marathon"),
        ("long steady run 15 km", "15 km steady"),
        ("5 km easy fast", "5 km @ 5k effort"),
        ("20 min easy hard", "20:00 @ 5k effort"),
        ("20 min hard easy", "20:00 @ 5k effort"),
        ("5 km easy jog", "5 km easy"),
        ("easy 20 min @ 5k pace", "20:00 @ 5k effort"),
        ("20 min @ 5k pace easy", "20:00 @ 5k effort"),
        ("10 km tempo race", "10 km race"),
        ("marathon easy", "42.195 km race"),
        ("30 min warm up tempo", "30:00 tempo"),
        ("20 min easy on the treadmill", "20:00 easy"),
        ("8 km easy on grass", "8 km easy"),
        // Repetitions.
        ("4x15s easy strides", "4 x 15 s strides"),
        ("8x45s hill run, walk down", "8 x 45 s uphill, 6% w/ walk back"),
        ("5x1 km @ 4:00, 2 min walk recovery", "5 x 1 km @ 4:00/km w/ 2:00 walk"),
        ("5x1 km @ 4:00, 2:00 slow jog", "5 x 1 km @ 4:00/km w/ 2:00 jog"),
        ("10x1 min on 1 min off", "10 x 1:00 @ 5k effort w/ 1:00 jog"),
        ("8x400m @ 4:10/km, 2:00 jog", "8 x 400 m @ 4:10/km w/ 2:00 jog"),
        ("8 × 400 m @ 4:10/km – 2:00 jog", "8 x 400 m @ 4:10/km w/ 2:00 jog"),
        ("8*400M @4:10/KM,2:00 JOG", "8 x 400 m @ 4:10/km w/ 2:00 jog"),
        ("8x400m @ 4:10/km (2:00 jog)", "8 x 400 m @ 4:10/km w/ 2:00 jog"),
        ("8x400m @ 4:10/km 2:00 jog", "8 x 400 m @ 4:10/km w/ 2:00 jog"),
        ("8x400m @ 4:10/km, 2'", "8 x 400 m @ 4:10/km w/ 2:00 jog"),
        ("8x400 @ 4:10, 90\" rest", "8 x 400 m @ 4:10/km w/ 1:30 rest"),
        ("8x400m in 1:40, 2:00 jog", "8 x 400 m @ 4:10/km w/ 2:00 jog"),
        ("8x400m in 100 s w/ 200m jog", "8 x 400 m @ 4:10/km w/ 200 m jog"),
        ("8-10x400m @ 5k pace, 90s", "10 x 400 m @ 5k effort w/ 1:30 jog"),
        ("8x400m @ 4:20-4:10/km", "8 x 400 m @ 4:10/km"),
        ("6 x 1 mile @ 6:30/mi w/ 400m jog", "6 x 1 mi @ 6:30/mi w/ 400 m jog"),
        ("6x1k @ 10k effort with 2 min jog", "6 x 1 km @ 10k effort w/ 2:00 jog"),
        ("5x3 min @ 10k / 2 min walk", "5 x 3:00 @ 10k effort w/ 2:00 walk"),
        ("10x1 min on, 1 min off", "10 x 1:00 @ 5k effort w/ 1:00 jog"),
        ("5x(1 min run, 1 min walk)", "5 x (1:00 easy + 1:00 walk)"),
        ("4x15s strides", "4 x 15 s strides"),
        ("8 km easy w/ 6 strides", "8 km easy + 6 x 20 s strides"),
        ("8x45s hill @ 6%, walk down", "8 x 45 s uphill, 6% w/ walk back"),
        ("8x45s hills, jog back", "8 x 45 s uphill, 6% w/ jog back"),
        ("10 x 2'30\" uphill", "10 x 2:30 uphill, 6%"),
        ("3x8' tempo, 2' jog", "3 x 8:00 tempo w/ 2:00 jog"),
        // Sequences and nesting.
        (
            "15:00 easy + 4x(1 km @ 3:55 + 90s jog) + 10:00 easy",
            "15:00 easy + 4 x (1 km @ 3:55/km + 1:30 jog) + 10:00 easy"
        ),
        (
            "15:00 easy + (400m@4:20-4:40/km + 2:00 jog) * 6",
            "15:00 easy + 6 x (400 m @ 4:20/km + 2:00 jog)"
        ),
        (
            "3x(5x200m @ 3:30, 200m jog), 3 min walk",
            "3 x (5 x 200 m @ 3:30/km w/ 200 m jog) w/ 3:00 walk"
        ),
        ("3 sets of 5x200m @ 3:30", "3 x (5 x 200 m @ 3:30/km)"),
        (
            "Warm up 15 min, 6x800m @ 5k pace w/ 400 jog, cool-down 10 min",
            "15:00 easy + 6 x 800 m @ 5k effort w/ 400 m jog + 10:00 easy"
        ),
        ("2 km wu; 5 km tempo; 2 km cd", "2 km easy + 5 km tempo + 2 km easy"),
        ("2 km easy then 3 km steady and 1 km jog", "2 km easy + 3 km steady + 1 km jog"),
        ("6x1km @ 3:50, 4x200m @ 3:20", "6 x 1 km @ 3:50/km + 4 x 200 m @ 3:20/km"),
        ("6x1km @ 3:50, 2 km easy", "6 x 1 km @ 3:50/km + 2 km easy"),
        // Climb, thousands, lists, times for a distance, and words left out.
        ("trail 15 km +600 m", "15 km easy, 600 m climb"),
        ("10 km +200 m climb", "10 km easy, 200 m climb"),
        ("10 km easy, 200 m climb", "10 km easy, 200 m climb"),
        ("12 km steady, 300m D+", "12 km steady, 300 m climb"),
        ("2 km easy + 400 m", "2 km easy + 400 m easy"),
        ("12.500 m", "12500 m easy"),
        ("1.000 m easy", "1000 m easy"),
        ("10,000 m", "10000 m easy"),
        ("10 000 m steady", "10000 m steady"),
        ("12.500 km easy", "12.5 km easy"),
        ("1.8291 m easy", "1.83 m easy"),
        (
            "400-800-400 @ 5k effort, 90s jog",
            "400 m @ 5k effort + 1:30 jog + 800 m @ 5k effort + 1:30 jog + 400 m @ 5k effort"
        ),
        (
            "1200-800-400 @ 5k effort",
            "1200 m @ 5k effort + 800 m @ 5k effort + 400 m @ 5k effort"
        ),
        (
            "400-800 -400 m easy, 20 m climb",
            "400 m easy, 20 m climb + 800 m easy, 40 m climb + 400 m easy, 20 m climb"
        ),
        ("1-2-1 min hard", "1:00 @ 5k effort + 2:00 @ 5k effort + 1:00 @ 5k effort"),
        ("3x(300-200-100 m fast)", "3 x (300 m @ 5k effort + 200 m @ 5k effort + 100 m @ 5k effort)"),
        ("8x400m @ 1:40", "8 x 400 m @ 4:10/km"),
        ("8x400m @ 1:36, 2:00 jog", "8 x 400 m @ 4:00/km w/ 2:00 jog"),
        ("4 x 1600 in 6:00", "4 x 1600 m @ 3:45/km"),
        ("4 x 1600 @ 6:00/km", "4 x 1600 m @ 6:00/km"),
        ("10x1 min hard, 1 min easy", "10 x 1:00 @ 5k effort w/ 1:00 easy"),
        ("10 x 400m @ 5k, 90s easy", "10 x 400 m @ 5k effort w/ 1:30 easy"),
        ("10 x 400m @ 5k, 10 min easy", "10 x 400 m @ 5k effort + 10:00 easy"),
        ("10 km easy rolling", "10 km easy"),
        ("10 km @ 10 km/h", "10 km @ 6:00/km"),
        ("6x100 strides", "6 x 100 m strides"),
        ("w/u 2 km, 3 km tempo, c/d 1 km", "2 km easy + 3 km tempo + 1 km easy"),
        ("5 km ez", "5 km easy"),
        ("8 km @ HM", "8 km tempo"),
        ("8 km @ half marathon pace", "8 km tempo"),
        ("8x400", "8 x 400 m @ 5k effort"),
        ("8x400m, 2:00 jog", "8 x 400 m @ 5k effort w/ 2:00 jog"),
        ("4 x mile", "4 x 1 mi @ 5k effort"),
        ("fartlek 45 min", "22 x (1:00 @ 5k effort + 1:00 jog)"),
        ("30 min walk", "30:00 walk"),
        ("6x1km @ 3:50, 2 km", "6 x 1 km @ 3:50/km + 2 km easy"),
    ]

    @Test("are read as they are meant", arguments: forms)
    func reading(form: (written: String, read: String)) throws {
        #expect(try Workout(form.written).text == form.read)
    }

    @Test("read the same again when we have written them", arguments: forms)
    func roundTrip(form: (written: String, read: String)) throws {
        let workout = try Workout(form.written)
        #expect(try Workout(workout.text) == workout)
        #expect(try Workout(workout.text, units: .imperial) == workout)
    }

    @Test(
        "What was assumed is said",
        arguments: [
            ("8x400m @ 1:40", ["1:40 is the time for each 400 m"]),
            ("8x400", ["no pace is said for 400 m: 5k effort"]),
            ("8x400, 2:00", ["no pace is said for 400 m: 5k effort"]),
            ("fartlek 45 min", ["fartlek: every other minute at 5k effort"]),
            ("8x400m @ 4:10, 2:00 jog", []),
        ] as [(String, [String])])
    func assumptions(text: String, said: [String]) throws {
        #expect(try Workout.reading(text).assumptions == said)
    }

    @Test("A pace without a unit is a mile's for a runner who counts in miles, where the length does not say")
    func units() throws {
        #expect(
            try Workout("8x400m @ 6:40, 2:00", units: .imperial).text == "8 x 400 m @ 6:40/mi w/ 2:00 jog")
        #expect(try Workout("10 km @ 5:00", units: .imperial).text == "10 km @ 5:00/km")
        #expect(try Workout("5 mi @ 8:00", units: .metric).text == "5 mi @ 8:00/mi")
    }
}
