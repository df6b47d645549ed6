package import Importing
package import JournalFiles

/// What became of an import, as one document.
extension ImportOutcome {
    package var json: JSONValue {
        [
            "imported": .integer(imported), "duplicates": .integer(duplicates),
            "skipped": .integer(skipped.count), "failed": .array(failed.map(\.json)),
            "warnings": .array((warnings + joined.map(\.issue)).map(\.json)),
        ]
    }
}

extension ImportIssue {
    fileprivate var json: JSONValue {
        ["file": .string(file), "where": .string(place), "reason": .string(reason)]
    }
}

extension ImportOutcome.Joined {
    /// That a file holds a run that was known, and what was taken from it.
    package var issue: ImportIssue {
        ImportIssue(
            file: file, place: day,
            reason: isTakenBack
                ? "the same run as \(known), which you took back; it stays away"
                : "the same run as \(known); taken from it: "
                    + (taken.isEmpty ? "nothing more" : taken.joined(separator: ", ")))
    }
}
