// Takes the submit of forms with `data-entry`: the entry is kept on the device first and sent from there.

import { belongs, makers, refill } from "./entries.js";
import { dayInWords, civilDay } from "./moment.js";
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
 * Sends entries that are kept and goes on to the first page, or where the form's `data-next` says. A refusal is told
 * in the form, which stays as it was.
 */
export async function deliver(form, entries) {
    tell(form, "");
    const late = new Promise((resolve) => setTimeout(resolve, PATIENCE));
    await Promise.race([flush(), late]);
    const ids = new Set(entries.map((entry) => entry.id));
    const refused = (await queued()).filter((record) => ids.has(record.id) && record.problem);
    if (refused.length === 0) return location.assign(form.dataset.next ?? "/");
    for (const { id, problem } of refused) {
        tell(form, [problem.reason, problem.do].filter(Boolean).join(" "));
        await discard(id);
    }
}

function take(form) {
    let instead;
    form.addEventListener("submit", async (event) => {
        event.preventDefault();
        const button = form.querySelector("button:not([type=button])");
        button.disabled = true;
        const entries = makers[form.dataset.entry](new FormData(form));
        try {
            await enqueue(entries, instead);
        } catch {
            // This browser keeps nothing: the form goes the plain way, and the browser tells what comes of it.
            return form.submit();
        }
        instead = undefined;
        await deliver(form, entries);
        button.disabled = false;
    });

    /** A refused entry named by the address comes back into its form. */
    async function recall() {
        const id = decodeURIComponent(location.hash.slice(1));
        const record = id && (await queued()).find((each) => each.id === id);
        if (!record || !belongs(record.entry, form)) return;
        instead = id;
        refill(form, record.entry);
        form.closest("details")?.setAttribute("open", "");
        form.scrollIntoView();
    }
    addEventListener("hashchange", recall);
    return recall();
}

/** Takes every form of entries of the page, and writes the day that an entry will have. */
export function takeForms() {
    for (const form of document.querySelectorAll("form[data-entry]")) void take(form);
    const writeDay = () => {
        for (const place of document.querySelectorAll("[data-local-day]")) place.textContent = dayInWords(civilDay());
    };
    writeDay();
    document.addEventListener("visibilitychange", writeDay);
}
