// Which day a page answers for, as its markup says. Used by pages and by the service worker.

import { civilDay } from "./moment.js";

/** Pages that say what may be done today; others are as true on another day. */
const OF_TODAY = new Set(["today", "session", "exercises", "tests"]);

/** What the body of a page says of itself: {day, page}; undefined where it is no page of ours. */
export function bodyOf(html) {
    return html.match(/<body data-day="(?<day>[\d-]+)" data-page="(?<page>[\w-]+)"/)?.groups;
}

/** Whether a page that says what may be done today says it of another day than it is where the browser is. */
export function isOld({ day, page }) {
    return OF_TODAY.has(page) && day !== civilDay();
}
