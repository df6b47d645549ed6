// Where a session stands, kept for this tab: it survives that the page is loaded anew.

const KEY = "springback-session";

/** Remembers the parts of the plan that are played, how far, and what was done. */
export function remember(session) {
    try {
        sessionStorage.setItem(KEY, JSON.stringify(session));
    } catch {
        // Without a store the session goes on; it only does not survive the page.
    }
}

/** What was remembered; null when there is nothing. */
export function remembered() {
    try {
        return JSON.parse(sessionStorage.getItem(KEY));
    } catch {
        return null;
    }
}

export function forgetSession() {
    try {
        sessionStorage.removeItem(KEY);
    } catch {
        // There was no store to forget from.
    }
}
