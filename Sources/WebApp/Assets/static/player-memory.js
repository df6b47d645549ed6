// Where a session stands, kept on this device until it is saved or thrown away: it survives that the app is closed.

const KEY = "springback-session";
/** What is kept by another version of this is not understood, and left out. */
const VERSION = 1;
/** The journal of this page; a session of a journal that was deleted is nobody's. */
const journal = document.body.dataset.journal ?? "";

/**
 * Remembers a session: the text of its plan, the parts that are played, the pace, the position, the log, the state
 * and, once they are made, the entries it becomes.
 */
export function remember(session) {
    try {
        localStorage.setItem(KEY, JSON.stringify({ version: VERSION, journal, ...session }));
    } catch {
        // Without a store the session goes on; it only does not survive the page.
    }
}

/** What was remembered; null when there is nothing. */
export function remembered() {
    try {
        const session = JSON.parse(localStorage.getItem(KEY));
        const isOurs = session?.version === VERSION && (!journal || !session.journal || session.journal === journal);
        return isOurs ? session : null;
    } catch {
        return null;
    }
}

export function forgetSession() {
    try {
        localStorage.removeItem(KEY);
    } catch {
        // There was no store to forget from.
    }
}

/** Calls back when another tab played on, saved, or threw away what is remembered. */
export function onMemory(listener) {
    addEventListener("storage", (event) => {
        if (event.key === KEY || event.key === null) listener();
    });
}
