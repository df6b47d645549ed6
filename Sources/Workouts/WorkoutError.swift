/// Why a text is no workout: where, and what is wanted there.
public struct WorkoutError: Error, Equatable, Sendable {
    /// Characters (Unicode scalars) before the place, from 0 to the length of the text.
    public let offset: Int
    /// What is wanted at the place, such as `a pace looks like 4:10/km`.
    public let wanted: String

    /// The text with a caret under the place and what is wanted beside it: two lines.
    ///
    /// What is no printable character is a space, so that the caret stands where it should.
    public func marked(in text: String) -> [String] {
        var line = ""
        for scalar in text.unicodeScalars.prefix(Workout.longestText) {
            line.unicodeScalars.append(scalar.value < 32 || scalar.value == 127 ? " " : scalar)
        }
        return [line, String(repeating: " ", count: max(0, offset)) + "^ " + wanted]
    }
}
