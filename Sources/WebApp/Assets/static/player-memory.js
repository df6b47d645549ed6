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

/** What was remembered of this very plan; null when there is nothing, or it was of another one. */
export function remembered(plan) {
    try {
        const session = JSON.parse(sessionStorage.getItem(KEY));
        return session?.plan === plan ? session : null;
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
