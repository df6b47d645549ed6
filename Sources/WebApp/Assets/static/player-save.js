// Puts the entries of a session where they are safe.

import { enqueue, flush, queued } from "./queue.js";
import { post } from "./queue-send.js";

/** Milliseconds a runner is kept waiting for the server's word before the entries are left to the queue. */
const PATIENCE = 4_000;

/**
 * Keeps entries on this device or, where the browser keeps nothing, gives them to the server at once. Entries that are
 * kept or saved already are not doubled.
 *
 * Resolves with {end: "kept", "saved", "refused" (all of them, with the problem)}, or with another end where nobody knows.
 */
export async function keepSafe(entries) {
    try {
        const known = new Set((await queued()).map((record) => record.id));
        await enqueue(entries.filter((entry) => !known.has(entry.id)));
        return { end: "kept" };
    } catch {
        return post(entries, document.body.dataset.journal);
    }
}

/** Sends what is kept, as long as a runner may be kept waiting. What is refused stays in the queue, and is told there. */
export async function sendKept() {
    const late = new Promise((resolve) => setTimeout(resolve, PATIENCE));
    await Promise.race([flush().catch(() => undefined), late]);
}
