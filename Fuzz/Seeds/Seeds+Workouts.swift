extension Seeds {
    /// Workouts as runners write them, one a file.
    static func workouts() -> [[UInt8]] {
        [
            "8x400m @ 4:10/km, 2:00 jog", "15:00 easy + 4x(1 km @ 3:55 + 90s jog) + 10:00 easy",
            "12 km easy, hilly", "6 x 1 mile @ 6:30/mi w/ 400m jog",
            "3x(5x200m @ 3:30, 200m jog), 3 min walk",
            "8x45s hill @ 6%, walk down", "5 km @ 4:30, 2%", "8 km easy w/ 6 strides", "1h10 easy",
            "10 x 2'30\" uphill", "8-10x400 in 96 s (90\" rest)", "5 km @ 14 km/h then half marathon",
            "1,5 km easy",
            "Warm up 15 min; 3 sets of 5x3 min on, 2 min off; cool-down 10 min",
        ].map { Array($0.utf8) }
    }
}
