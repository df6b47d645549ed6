/// Why one activity of a file cannot be what a runner did.
struct Refusal: Error {
    let reason: String
    /// Whether it never was an activity, such as a route drawn on a map: no fault of the file, which is skipped.
    var isNoActivity = false
}
