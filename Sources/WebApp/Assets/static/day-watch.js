// A page that is left open, or came out of the browser's memory, never passes for the answer of a new day.

import { civilDay } from "./moment.js";

/** Milliseconds between two looks at the calendar. */
const EVERY = 30_000;

/**
 * Marks the page as old once the day has changed since it was loaded, and asks for a new one while it is old or kept.
 *
 * @param {() => void} renew loads the page anew where that can be done
 */
export function watchDay(renew) {
    const { dataset } = document.documentElement;
    const loadedOn = civilDay();

    function look() {
        if (civilDay() !== loadedOn) dataset.old = "";
        if ("old" in dataset || "kept" in dataset) renew();
    }

    setInterval(look, EVERY);
    addEventListener("online", look);
    addEventListener("pageshow", (event) => {
        if (event.persisted) look();
    });
    document.addEventListener("visibilitychange", () => {
        if (document.visibilityState === "visible") look();
    });
}
