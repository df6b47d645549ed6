import Foundation

/// Lets one import at a time into a journal: two that meet the same new run in two formats would make two runs of it.
///
/// A killed process lets go of it. The empty file it stands on stays.
final class ImportLock: Sendable {
    private let descriptor: Int32

    /// Waits for other imports into the journal at a path to end, or until somebody asks to stop.
    init(journal path: String, isStopped: () -> Bool) {
        descriptor = open(path + "-importing", O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
        // Where nothing can be locked the import goes on: what it appends is checked anyway.
        guard descriptor >= 0 else { return }
        var waited = 0
        while flock(descriptor, LOCK_EX | LOCK_NB) != 0, errno == EWOULDBLOCK || errno == EINTR, !isStopped()
        {
            usleep(20_000)
            waited += 1
            if waited == 50 {
                Terminal.write("Waiting for another import into this journal to end.\n", to: STDERR_FILENO)
            }
        }
    }

    deinit {
        if descriptor >= 0 { close(descriptor) }
    }
}
