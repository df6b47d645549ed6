// Sends what waits, in order, each entry until the server has it or refuses it. Used by pages and by the worker.
//
// Ids make it safe: an answer that was lost is asked for again, and the server knows the entry by then.

import { countFailure, forget, mark, records } from "./queue-store.js";

/** As many entries go in one request. */
const MOST = 50;
/** Milliseconds after which a request counts as lost. */
const PATIENCE = 15_000;

/** So often the server may fail over entries before each of them goes alone. */
const FEW = 3;

/** Statuses that say nothing of the entry: it is tried again. */
const AGAIN = new Set([403, 404, 405, 408, 421, 425, 429]);

/**
 * Sends entries for a journal, or for any where that is not known, and tells how it ended: "saved"; "refused" with the
 * problem; "pair" when this device must be paired again; or "again" with the seconds the server asked to wait, and
 * whether it breaks over these entries. What is no answer of ours, such as the page of a hotel's network, is "again".
 */
export async function post(entries, journal) {
    const headers = { "Content-Type": "application/json" };
    if (journal) headers["Springback-Journal"] = journal;
    let response;
    try {
        response = await fetch("/api/v1/entries", {
            method: "POST", credentials: "same-origin", redirect: "manual",
            headers, body: JSON.stringify(entries), signal: AbortSignal.timeout(PATIENCE),
        });
        const type = response.headers.get("Content-Type") ?? "";
        if (response.ok && type.includes("json")) {
            const { saved = [], known = [] } = await response.json();
            const there = new Set([...saved, ...known]);
            return { end: entries.every((entry) => there.has(entry.id)) ? "saved" : "again" };
        }
        const isOurs = type.includes("problem+json");
        if (isOurs && response.status === 401) return { end: "pair" };
        if (isOurs && response.status === 500) return { end: "again", isBroken: true };
        if (isOurs && response.status >= 400 && response.status < 500 && !AGAIN.has(response.status)) {
            const problem = await response.json();
            return { end: "refused", problem: { reason: problem.detail ?? problem.title, do: problem.do ?? "" } };
        }
    } catch {
        return { end: "again" };
    }
    return { end: "again", after: Number(response.headers.get("Retry-After")) || undefined };
}

async function sendAll() {
    // What goes alone because it was refused with others, and what the server failed over just now.
    const alone = new Set();
    const failed = new Set();
    const goesAlone = ({ id, failures }) => alone.has(id) || failures >= FEW;
    let saved = 0;
    for (;;) {
        const waiting = (await records()).filter(({ id, problem }) => problem === null && !failed.has(id));
        if (waiting.length === 0) return { end: failed.size > 0 ? "again" : "saved", saved };
        const { journal } = waiting[0];
        const end = waiting.findIndex((record) => goesAlone(record) || record.journal !== journal);
        const batch = waiting.slice(0, end < 0 ? MOST : Math.min(end || 1, MOST));
        const ids = batch.map(({ id }) => id);
        const outcome = await post(batch.map(({ entry }) => entry), journal);
        if (outcome.end === "saved") {
            await forget(ids);
            saved += ids.length;
        } else if (outcome.end === "refused" && ids.length > 1) {
            // The server takes all or nothing: one by one, the others pass.
            for (const id of ids) alone.add(id);
        } else if (outcome.end === "refused") {
            await mark(ids[0], outcome.problem);
        } else if (outcome.isBroken) {
            await countFailure(ids);
            // It may be over in a moment, and the order stays; later on, one holds up nobody but itself.
            if (!goesAlone(batch[0])) return { end: "again", saved };
            failed.add(ids[0]);
        } else {
            return { ...outcome, saved };
        }
    }
}

/** Does something while nothing is sent from here, by no tab and not by the worker, where the browser has locks. */
export function withoutOthers(action) {
    return navigator.locks ? navigator.locks.request("springback-queue", action) : action();
}

/**
 * Sends what waits; one sender at a time.
 *
 * Resolves with {end: "saved", "pair" or "again", saved: how many arrived, after: seconds to wait}.
 */
export function send() {
    return withoutOthers(sendAll);
}
