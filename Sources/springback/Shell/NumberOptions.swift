import Answers
import ArgumentParser

/// A number as people write it, with a point or a comma.
struct DecimalOption: ExpressibleByArgument {
    let value: Double
    /// What was typed, for messages.
    let text: String

    init?(argument: String) {
        guard let value = TypedNumber.decimal(argument) else { return nil }
        self.value = value
        text = argument
    }
}

/// Minutes as a number, or as a watch shows them: `44`, `35:20`, `1:05:20`.
struct MinutesOption: ExpressibleByArgument {
    let value: Double
    /// What was typed, for messages.
    let text: String

    init?(argument: String) {
        guard let value = TypedNumber.minutes(argument) else { return nil }
        self.value = value
        text = argument
    }
}
