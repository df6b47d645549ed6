/// What the independent decoders read of a FIT file, in their own names.
struct Expectation: Decodable {
    struct Session: Decodable {
        let start_time: String?
        let total_elapsed_time: Double?
        let total_timer_time: Double?
        let total_distance: Double?
        let total_ascent: Double?
        let sport: String?
        let sub_sport: String?
        let avg_cadence: Double?
        let avg_fractional_cadence: Double?
    }

    struct Records: Decodable {
        let count: Int
    }

    let sessions: [Session]
    let records: Records
    let system_time: Bool
}

/// What they read of a GPX file.
struct GPXExpectation: Decodable {
    let n_tracks: Int
    let n_segments: Int
    let n_trackpoints: Int
    let n_trackpoints_without_latlon: Int
    let n_routes: Int
    let n_waypoints: Int
    let n_time: Int
    let start_time: String?
    let end_time: String?
    let n_elevation: Int
    let min_elevation: Double?
    let max_elevation: Double?
    let haversine_m: Double
    let n_cadence: Int
    let mean_cadence: Double?
    let creator: String?
    let first_track_name: String?
}

/// What they read of a TCX file.
struct TCXExpectation: Decodable {
    struct Activity: Decodable {
        let sport: String
        let creator: String
        let n_laps: Int
        let n_tracks: Int
        let sum_lap_time_s: Double
        let sum_lap_distance_m: Double
        let n_trackpoints: Int
        let start_time: String
        let end_time: String
        let n_distance: Int
        let haversine_m: Double
        let n_cadence: Int
        let n_run_cadence: Int
        let mean_cadence: Double?
        let mean_run_cadence: Double?
        let n_altitude: Int
        let min_altitude: Double?
        let max_altitude: Double?
        let n_speed: Int
        let mean_speed: Double?
    }

    let activities: [Activity]
}
