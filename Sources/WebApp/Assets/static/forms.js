// Takes the submit of forms with `data-entry`: the entry is kept on the device first and sent from there.

import { belongs, entriesFrom, refill } from "./entries.js";
import { isOfToday, makeOfToday } from "./check-in-day.js";
import { discard, enqueue, flush, queued } from "./queue.js";

/** Milliseconds a runner is kept waiting for the server's word before the entry is left to the queue. */
const PATIENCE = 4_000;

/** A sentence in the place a form has for it. */
export function tell(form, text) {
    const place = form.querySelector("[data-says]");
    place.textContent = text;
    place.hidden = text === "";
}

/**
 * Sends entries that are kept, and goes on to the first page, or where the form's `data-next` says. What is refused is
 * told in the form; it stays in the queue, and its ids are returned.
 */
async function deliver(form, entries) {
    tell(form, "");
    const late = new Promise((resolve) => setTimeout(resolve, PATIENCE));
    await Promise.race([flush(), late]);
    const ids = new Set(entries.map((entry) => entry.id));
    const refused = (await queued()).filter((record) => ids.has(record.id) && record.problem);
    if (refused.length === 0) location.assign(form.dataset.next ?? "/");
    tell(form, refused.map(({ problem }) => [problem.reason, problem.do].filter(Boolean).join(" ")).join(" "));
    return refused.map(({ id }) => id);
}

function take(form) {
    let refused;
    form.addEventListener("submit", async (event) => {
        event.preventDefault();
        if (!isOfToday(form)) return makeOfToday(form);
        const button = form.querySelector("button:not([type=button])");
        button.disabled = true;
        const entries = entriesFrom(form, refused);
        try {
            await enqueue(entries, refused?.id);
        } catch {
            // This browser keeps nothing: the form goes the plain way, and the browser tells what comes of it.
            return form.submit();
        }
        refused = undefined;
        // The form still has what was refused, and makes a new entry of it.
        for (const id of await deliver(form, entries)) await discard(id);
        button.disabled = false;
    });

    /** A refused entry named by the address comes back into its form. */
    async function recall() {
        const id = decodeURIComponent(location.hash.slice(1));
        const record = id && (await queued()).find((each) => each.id === id);
        if (!record || !belongs(record.entry, form)) return;
        refused = record.entry;
        refill(form, record.entry);
        form.closest("details")?.setAttribute("open", "");
        form.scrollIntoView();
    }
    addEventListener("hashchange", recall);
    return recall();
}

/** Takes every form of entries of the page. */
export function takeForms() {
    for (const form of document.querySelectorAll("form[data-entry]")) void take(form);
}
