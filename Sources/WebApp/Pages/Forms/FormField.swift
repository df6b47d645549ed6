/// A field of a form as a page shows it, under the partials `field` and `choices`.
struct FormField: Sendable {
    let name: String
    /// What stands in it.
    let value: String
    /// What is wrong with it.
    let fault: String?
    /// What can be chosen, where it is a choice.
    var choices: [Choice] = []
    /// Whether its box is ticked, where it is one.
    var isTicked = false

    struct Choice: Sendable {
        let value: String
        let label: String
        let isChosen: Bool
        /// Whether it is an end of a scale, which has a meaning of its own.
        var isLeast = false
        var isMost = false
    }
}

/// What stands in a form: what was typed before, or what is known.
struct FormContents: Sendable {
    private let values: [String: String]
    private let faults: [String: String]

    /// A form that begins with what is known.
    init(_ values: [String: String] = [:]) {
        self.values = values
        faults = [:]
    }

    /// A form that came back: everything typed is kept.
    init(_ form: SentForm) {
        values = form.fields
        faults = form.faults
    }

    var hasFaults: Bool { !faults.isEmpty }

    func fault(_ name: String) -> String? { faults[name] }

    func value(_ name: String) -> String? { values[name] }

    func field(_ name: String) -> FormField {
        FormField(name: name, value: values[name] ?? "", fault: faults[name])
    }

    func box(_ name: String) -> FormField {
        FormField(name: name, value: "on", fault: faults[name], isTicked: values[name] != nil)
    }

    func choice(_ name: String, of offered: [(value: String, label: String)]) -> FormField {
        var field = field(name)
        field.choices = offered.map { value, label in
            FormField.Choice(value: value, label: label, isChosen: values[name] == value)
        }
        return field
    }

    /// A number from 0 to 10.
    func scale(_ name: String) -> FormField {
        var field = choice(name, of: (0...10).map { ("\($0)", "\($0)") })
        field.choices[0].isLeast = true
        field.choices[10].isMost = true
        return field
    }
}
