import Testing

@testable import Workouts
