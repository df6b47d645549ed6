// A page that is left open, or came out of the browser's memory, never passes for the answer of a new day.

import { civilDay } from "./moment.js";

/** Milliseconds between two looks at the calendar. */
const EVERY = 30_000;

/**
 * Marks the page as old once the day has changed since it was loaded, and loads it anew where that can be done.
 *
 * @param {() => boolean} isBusy whether something is going on that must not be interrupted
 */
export function watchDay(isBusy) {
    const root = document.documentElement;
    const loadedOn = civilDay();

    function look() {
        if (civilDay() === loadedOn && !("old" in root.dataset)) return;
        root.dataset.old = "";
        // A copy that the worker kept is asked for anew when the signal returns, not again and again.
        if (navigator.onLine && !("kept" in root.dataset) && !isBusy()) location.reload();
    }

    setInterval(look, EVERY);
    addEventListener("pageshow", look);
    document.addEventListener("visibilitychange", look);
    addEventListener("online", () => {
        if ("kept" in root.dataset && !isBusy()) location.reload();
    });
}
