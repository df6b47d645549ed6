public import Evidence
public import Journal
public import Rehab

/// The programs that are built in: values made at build time from the documents in `Programs/`, so that neither a phone
/// nor a start of the command has to read a file.
///
///     let program = try EmbeddedPrograms.program(for: .midportion)
///     program.id  // "achilles-midportion"
public enum EmbeddedPrograms {
    /// The program for a site.
    ///
    /// Every value in it is checked while it is made, as with a document from outside. A test makes both, so a fault
    /// here is a fault of the build, for which no user can be blamed: report it as our own.
    ///
    /// - Throws: `ProgramFault` when the embedded value breaks a rule of the house.
    public static func program(for site: Site) throws(ProgramFault) -> Program {
        switch site {
        case .midportion: try AchillesMidportion.program()
        case .insertional: try AchillesInsertional.program()
        }
    }

    /// Every clinical number of the program for a site, with its unit, grade and sources, in the document's order.
    public static func numbers(for site: Site) -> [Cited<String>] {
        switch site {
        case .midportion: AchillesMidportion.numbers
        case .insertional: AchillesInsertional.numbers
        }
    }
}
