/// Who must act on what is wrong with a file, and how.
///
/// The words for it are made where they are shown; this is only the choice.
public enum FITRemedy: Sendable, Hashable {
    /// Nobody: what was read is good.
    case nothing
    /// The runner copies or exports the file again: it was damaged on its way.
    case copyAgain
    /// The runner picks another file: this one never was FIT.
    case chooseAnotherFile
    /// The runner says when it was: the watch did not know.
    case stateTheDate
    /// The maker of the device or app: the file was written so.
    case askTheMaker
}
