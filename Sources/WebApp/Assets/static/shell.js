// What every page does beyond its markup: works without a signal, tells what is not saved, knows its day.

import { followDay } from "./check-in-day.js";
import { isRenewable, watchDay } from "./day-watch.js";
import { takeForms } from "./forms.js";
import { takePlainForms } from "./plain-forms.js";
import { offerSession } from "./player-offer.js";
import { flush, keepSending, onQueue } from "./queue.js";
import { showQueue } from "./queue-notice.js";
import { watchUnsaid } from "./unsaid.js";

const page = document.body.dataset.page;

// A check-in is as good on a kept page, and must not go away under a thumb.
let isFilling = page === "check-in";
addEventListener("input", () => { isFilling = true; });

let isLeaving = false;
globalThis.navigation?.addEventListener("navigate", (event) => {
    isLeaving = !event.hashChange && event.downloadRequest === null;
});

/** Loads the page anew, but not under a session that runs, a form that is filled or a tap that leads elsewhere. */
function reload() {
    const isBusy = isFilling || isLeaving || document.querySelector("[data-busy]") !== null;
    if (!isBusy) location.reload();
}

let isRenewing = false;

/** Asks for the answer of now: after what waits here was sent, so that it is known there. */
async function renew() {
    if (isRenewing) return;
    isRenewing = true;
    await flush().catch(() => undefined);
    if (await isRenewable()) reload();
    isRenewing = false;
}

async function beInstalled() {
    await navigator.serviceWorker?.register("/sw.js", { type: "module", updateViaCache: "none" });
}

watchDay(() => void renew());
followDay();
takeForms();
takePlainForms();

// A saved entry changes the answer; a page that shows one is fetched anew.
onQueue((news) => {
    if (news.saved && (page === "today" || "kept" in document.documentElement.dataset)) reload();
});

// The page of the session has the player itself.
if (page !== "session") offerSession(document.getElementById("unsaved-session"));

if (page === "today" || page === "session") void watchUnsaid(page);

// What went wrong in a form is where the eye and the keyboard are wanted, however long the page.
document.querySelector("[aria-invalid=true]")?.focus();

// Without a store of its own (some private windows) the page goes on as a plain one.
showQueue(document.getElementById("unsaved")).then(keepSending, () => undefined);
beInstalled().catch(() => undefined);
