import FITFile

extension FileIssue {
    /// What the runner should know of a diagnostic; nil for an oddity that takes nothing from an activity.
    init?(_ diagnostic: FITDiagnostic) {
        guard let words = diagnostic.kind.words else { return nil }
        let often = diagnostic.occurrences > 1 ? ", \(diagnostic.occurrences) times" : ""
        self.init(place: "byte \(diagnostic.offset)", reason: words + often)
    }
}

extension FITDiagnostic.Kind {
    /// The damage in a sentence; nil for what a reader of runs need not know.
    ///
    /// A clock that was not set is told with the activity it concerns, so not here.
    var words: String? {
        switch self {
        case .headerChecksum:
            "the checksum of its header is wrong: some byte was altered, and what could be read was kept"
        case .fileChecksum:
            "its checksum is wrong: some byte was altered, nobody can say which, and all of it was kept"
        case .truncated(let missing):
            "the file was cut, \(missing) \(missing == 1 ? "byte is" : "bytes are") missing; the rest is kept"
        case .unfinished:
            "the recording was never finished; what is there was kept"
        case .messageCutShort:
            "a message reaches beyond the end; what comes before was kept"
        case .undefinedMessage:
            "a message of a form the file never explains; what comes before was kept"
        case .tooMany:
            "it holds more summaries or laps than any activity has; the rest was left out"
        case .trailingBytes(let count):
            "\(count) \(count == 1 ? "byte follows" : "bytes follow") that are no FIT file; left alone"
        case .relativeTimeWithoutReference:
            "a record tells no time and was left out of the speeds"
        case .timeWentBack:
            "the time of a record lies before that of the one before it"
        case .systemTime, .oddFieldSize, .undescribedDeveloperField:
            nil
        }
    }
}

extension FITError {
    /// What is wrong, in a sentence.
    var words: String {
        switch self {
        case .tooShort(let count): "the file ends after \(count) bytes, before its header does"
        case .notFIT: "this is not a FIT file"
        case .badHeaderSize(let stated): "its header says it is \(stated) bytes long, and no FIT header is"
        case .nothingReadable(_, let cause):
            cause?.words.map { "nothing in it can be read: \($0)" } ?? "nothing in it can be read"
        }
    }
}

extension FITRemedy {
    /// What to do, in a sentence.
    var words: String {
        switch self {
        case .nothing: "nothing need be done"
        case .copyAgain: Advice.copyAgain
        case .chooseAnotherFile: "choose the FIT file of the activity, as the watch or its app exports it"
        case .stateTheDate: "correct the day after the import"
        case .askTheMaker: "ask the maker of the watch or the app"
        }
    }
}
