/// The exit codes of the contract (sysexits.h where it has a word for it).
enum ExitStatus: Int32 {
    case done = 0
    /// The checked thing failed.
    case failed = 1
    case usage = 64
    case badData = 65
    case noSuchFile = 66
    /// Our own fault.
    case ourFault = 70
    case cannotWrite = 73
    /// Stopped by Ctrl-C, as shells expect it.
    case interrupted = 130
}
