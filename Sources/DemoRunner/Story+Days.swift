/// The days, a line each.
extension Story {
    /// Weeks 1 to 4: easy miles, raises, strides that go well, and then intervals.
    static let beforeTheFlare: [(offset: Int, acts: [Act])] = [
        (0, [.morning(2, 10), .asked, .strength(2, pain: 3, effort: 5)]),
        (1, [.morning(2, 10), .run(.easy(42), pain: 2, effort: 3)]),
        (2, [.morning(2, 12), .strength(2, pain: 3, effort: 5)]),
        (3, [.morning(2, 10)]),
        (4, [.morning(2, 10), .strength(2, pain: 2, effort: 5), .run(.easy(38), pain: 2, effort: 3)]),
        (5, [.morning(2, 10), .run(.easy(76), pain: 2, effort: 4)]),
        (6, [.morning(2, 12), .strength(3, pain: 3, effort: 6)]),
        (7, [.morning(2, 10), .asked]),
        (8, [.morning(1, 10), .run(.easy(45), pain: 1, effort: 3)]),
        (9, [.morning(2, 10), .strength(3, pain: 3, effort: 6)]),
        (10, [.morning(1, 8)]),
        (11, [.morning(2, 10), .strength(3, pain: 2, effort: 6), .run(.easy(40), pain: 2, effort: 3)]),
        (12, [.morning(2, 10), .run(.easy(80), pain: 2, effort: 4)]),
        (13, [.morning(2, 10), .strength(4, pain: 3, effort: 7)]),
        (14, [.morning(2, 10), .asked]),
        (15, [.morning(1, 8), .run(.strides(42), pain: 1, effort: 5)]),
        (16, [.morning(2, 15), .strength(4, pain: 3, effort: 7), .note("Strides felt great. Why wait?")]),
        (17, [.morning(2, 10)]),
        (18, [.morning(2, 10), .strength(4, pain: 2, effort: 7), .run(.easy(40), pain: 2, effort: 3)]),
        (19, [.morning(2, 10), .run(.easy(84), pain: 2, effort: 4)]),
        (20, [.morning(2, 12), .strength(5, pain: 3, effort: 7)]),
        (21, [.morning(2, 10), .asked]),
        (22, [.morning(2, 10), .run(.intervals, pain: 2, effort: 8), .note("6 x 3 min with the club.")]),
    ]

    /// Weeks 4 to 6: the flare, better too soon, and the same again.
    static let flares: [(offset: Int, acts: [Act])] = [
        (23, [.morning(6, 50), .asked, .strength(1, pain: 4, effort: 3)]),
        (24, [.morning(5, 35)]),
        (25, [.morning(3, 25), .strength(5, pain: 4, effort: 7)]),
        (26, [.morning(3, 20)]),
        (27, [.morning(3, 15), .strength(5, pain: 3, effort: 7)]),
        (28, [.morning(2, 15), .asked]),
        (29, [.morning(2, 12), .run(.easy(30), pain: 2, effort: 3)]),
        (30, [.morning(2, 12), .strength(6, pain: 3, effort: 7)]),
        (31, [.morning(2, 10)]),
        (32, [.morning(2, 10), .strength(6, pain: 2, effort: 7), .run(.easy(40), pain: 2, effort: 3)]),
        (33, [.morning(2, 10), .run(.strides(55), pain: 2, effort: 5)]),
        (34, [.morning(6, 55), .asked, .note("Only a few strides. Same as last time.")]),
        (35, [.morning(5, 40)]),
        (36, [.morning(4, 30)]),
    ]

    /// Week 6: settle.
    static let settling: [(offset: Int, acts: [Act])] = [
        (37, [.morning(3, 20), .strength(2, pain: 3, effort: 5)]),
        (38, [.morning(3, 20)]),
    ]

    /// Weeks 6 to 8: load, and its tests.
    static let loading: [(offset: Int, acts: [Act])] = [
        (39, [.morning(3, 15), .strength(4, pain: 3, effort: 6)]),
        (40, [.morning(2, 15), .run(.easy(20), pain: 2, effort: 2)]),
        (41, [.morning(2, 15), .asked, .strength(4, pain: 3, effort: 6)]),
        (42, [.morning(2, 12)]),
        (43, [.morning(2, 12), .run(.easy(25), pain: 2, effort: 3)]),
        (44, [.morning(2, 10), .strength(4, pain: 3, effort: 7)]),
        (45, [.morning(2, 10)]),
        (46, [.morning(2, 10), .strength(5, pain: 2, effort: 7), .run(.easy(30), pain: 2, effort: 3)]),
        (47, [.morning(2, 10), .run(.easy(50), pain: 2, effort: 3)]),
        (48, [.morning(2, 10), .asked, .strength(5, pain: 2, effort: 7)]),
        (49, [.morning(1, 10), .heelRaises(left: 18, right: 26, pain: 2)]),
        (50, [.morning(2, 10), .run(.easy(40), pain: 1, effort: 3)]),
        (51, [.morning(1, 10), .strength(5, pain: 2, effort: 8)]),
        (52, [.morning(1, 8)]),
        (53, [.morning(1, 8), .strength(6, pain: 2, effort: 8), .run(.easy(35), pain: 1, effort: 3)]),
        (54, [.morning(2, 10), .run(.easy(54), pain: 2, effort: 3)]),
        (55, [.morning(1, 8), .asked, .strength(6, pain: 2, effort: 8)]),
        (56, [.morning(1, 8), .heelRaises(left: 22, right: 26, pain: 2), .hopsOnBothLegs(pain: 2)]),
    ]

    /// Weeks 9 to 12: the bridge, pogos first.
    static let bridge: [(offset: Int, acts: [Act])] = [
        (57, [.morning(1, 8), .run(.easy(42), pain: 1, effort: 3)]),
        (58, [.morning(1, 8), .strength(6, pain: 3, effort: 8), .plyo(1, pain: 2, effort: 4)]),
        (59, [.morning(2, 10)]),
        (60, [.morning(1, 8), .run(.easy(38), pain: 1, effort: 3)]),
        (61, [.morning(1, 8), .run(.easy(59), pain: 1, effort: 3)]),
        (62, [.morning(1, 8), .asked, .strength(7, pain: 2, effort: 8), .plyo(1, pain: 1, effort: 4)]),
        (63, [.morning(1, 8)]),
        (64, [.morning(1, 6), .run(.easy(45), pain: 1, effort: 3)]),
        (65, [.morning(1, 8), .strength(7, pain: 2, effort: 8), .plyo(2, pain: 3, effort: 5)]),
        (66, [.morning(2, 10)]),
        (67, [.morning(1, 8), .run(.easy(40), pain: 1, effort: 3)]),
        (68, [.morning(1, 8), .run(.easy(64), pain: 1, effort: 4)]),
        (69, [.morning(1, 8), .asked, .strength(7, pain: 2, effort: 8), .plyo(2, pain: 2, effort: 5)]),
        (70, [.morning(1, 8)]),
        (71, [.morning(1, 6), .run(.easy(45), pain: 0, effort: 3)]),
        (72, [.strength(8, pain: 2, effort: 8), .note("Overslept, no check-in: no hops today.")]),
        (73, [.morning(1, 6), .hopsOnOneLeg(pain: 3)]),
        (74, [.morning(1, 8), .run(.easy(40), pain: 1, effort: 3)]),
        (75, [.morning(1, 6), .run(.easy(70), pain: 1, effort: 4)]),
        (76, [.morning(1, 8), .asked, .plyo(2, pain: 1, effort: 5)]),
        (77, [.morning(1, 6)]),
        (78, [.morning(1, 6), .run(.easy(48), pain: 0, effort: 3)]),
        (79, [.morning(1, 6), .strength(8, pain: 1, effort: 8), .plyo(3, pain: 2, effort: 5)]),
        (80, [.morning(1, 8)]),
        (81, [.morning(1, 6), .run(.easy(40), pain: 1, effort: 3)]),
        (82, [.morning(1, 6), .run(.easy(76), pain: 1, effort: 4)]),
        (83, [.morning(1, 5), .asked]),
    ]
}
