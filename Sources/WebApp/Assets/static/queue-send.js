// Sends what waits, in order, each entry until the server has it or refuses it. Used by pages and by the worker.
//
// Ids make it safe: an answer that was lost is asked for again, and the server knows the entry by then.

import { forget, mark, records } from "./queue-store.js";

/** As many entries go in one request. */
const MOST = 50;
/** Milliseconds after which a request counts as lost. */
const PATIENCE = 15_000;

/** Statuses that say nothing of the entry: it is tried again. */
const AGAIN = new Set([401, 403, 404, 405, 408, 421, 425, 429]);

/**
 * How a request ended: "saved"; "refused" with the problem; "pair" when this device must be paired again; or "again"
 * with the seconds the server asked to wait. What is no answer of ours, such as the page of a hotel's network, is "again".
 */
export async function post(entries) {
    let response;
    try {
        response = await fetch("/api/v1/entries", {
            method: "POST", credentials: "same-origin", redirect: "manual",
            headers: { "Content-Type": "application/json" }, body: JSON.stringify(entries),
            signal: AbortSignal.timeout(PATIENCE),
        });
        const type = response.headers.get("Content-Type") ?? "";
        if (response.ok && type.includes("json")) {
            const { saved = [], known = [] } = await response.json();
            const there = new Set([...saved, ...known]);
            return { end: entries.every((entry) => there.has(entry.id)) ? "saved" : "again" };
        }
        if (response.status === 401) return { end: "pair" };
        const isOurs = type.includes("problem+json");
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
    let saved = 0;
    for (;;) {
        const waiting = (await records()).filter((record) => record.problem === null).slice(0, MOST);
        if (waiting.length === 0) return { end: "saved", saved };
        let outcome = await post(waiting.map((record) => record.entry));
        if (outcome.end === "refused" && waiting.length > 1) {
            // The server takes all or nothing: find the one it refuses, and let the others pass.
            for (const record of waiting) {
                outcome = await post([record.entry]);
                if (outcome.end === "saved") {
                    await forget([record.id]);
                    saved += 1;
                } else if (outcome.end === "refused") {
                    await mark(record.id, outcome.problem);
                } else {
                    return { ...outcome, saved };
                }
            }
            continue;
        }
        if (outcome.end === "saved") {
            await forget(waiting.map((record) => record.id));
            saved += waiting.length;
        } else if (outcome.end === "refused") {
            await mark(waiting[0].id, outcome.problem);
        } else {
            return { ...outcome, saved };
        }
    }
}

/**
 * Sends what waits; one sender at a time over all tabs and the worker, where the browser has locks.
 *
 * Resolves with {end: "saved", "pair" or "again", saved: how many arrived, after: seconds to wait}.
 */
export function send() {
    if (!navigator.locks) return sendAll();
    return navigator.locks.request("springback-queue", sendAll);
}
