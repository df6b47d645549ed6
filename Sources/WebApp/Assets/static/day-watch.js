// A page that is left open, or came out of the browser's memory, never passes for the answer of a new day.

import { civilDay, dayInWords } from "./moment.js";
import { bodyOf, isOld } from "./page-day.js";

/** Milliseconds between two looks at the calendar. */
const EVERY = 30_000;
/** Milliseconds the server is given to say which day it is there. */
const PATIENCE = 5_000;

const { dataset } = document.documentElement;
const { day, page } = document.body.dataset;

/** The page that stands for one that was never kept. */
const isMissing = page === "offline" && location.pathname !== "/offline";

/** Whether the server is there with something better than this page: any that was kept waits for its next one. */
export async function isRenewable() {
    try {
        const response = await fetch("/offline", { cache: "no-store", signal: AbortSignal.timeout(PATIENCE) });
        const there = bodyOf(await response.text())?.day;
        // Where it is another day than here, another page would be as old as this one.
        return there !== undefined && ("kept" in dataset || isMissing || there === civilDay());
    } catch {
        return false;
    }
}

/**
 * Marks a page that answers for today while it is of another day, and asks for a new one where it is that, was kept, or
 * is of the day before.
 *
 * `data-old` is "server" where the page just came from there: it is another day where the server is.
 *
 * @param {() => void} renew loads the page anew where that can be done
 */
export function watchDay(renew) {
    const loadedOn = civilDay();

    function mark(how) {
        if (isOld({ day, page })) dataset.old ??= how;
        else delete dataset.old;
    }

    function look() {
        mark("");
        if ("old" in dataset || "kept" in dataset || isMissing || civilDay() !== loadedOn) renew();
    }

    mark("kept" in dataset ? "" : "server");
    const zone = document.querySelector("[data-zone]");
    if (zone) zone.textContent = Intl.DateTimeFormat().resolvedOptions().timeZone;
    const keptDay = document.querySelector("[data-kept-day]");
    if (keptDay && dataset.kept) keptDay.textContent = dayInWords(civilDay(new Date(dataset.kept)));

    setInterval(look, EVERY);
    addEventListener("online", look);
    addEventListener("pageshow", (event) => {
        if (event.persisted) look();
    });
    document.addEventListener("visibilitychange", () => {
        if (document.visibilityState === "visible") look();
    });
}
