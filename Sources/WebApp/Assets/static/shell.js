// What every page does beyond its markup: works without a signal, tells what is not saved, knows its day.

import { watchDay } from "./day-watch.js";
import { takeForms } from "./forms.js";
import { keepSending, onQueue } from "./queue.js";
import { showQueue } from "./queue-notice.js";

/** Pages that are wanted where there is no signal, in the bedroom and in the gym. */
const CORE = ["/", "/check-in", "/session"];

const page = document.body.dataset.page;

let isFilling = false;
addEventListener("input", () => { isFilling = true; });

/** A session that runs, or a form somebody has begun to fill. */
function isBusy() {
    return isFilling || document.querySelector("[data-busy]") !== null;
}

async function beInstalled() {
    if (!("serviceWorker" in navigator)) return;
    const registration = await navigator.serviceWorker.register("/sw.js", {
        type: "module", updateViaCache: "none",
    });
    // What was fetched on Today is what the gym will need; the worker fetches the rest of the core.
    const worker = registration.active ?? (await navigator.serviceWorker.ready).active;
    if (page === "today" && !("kept" in document.documentElement.dataset)) {
        worker.postMessage({ keep: CORE.filter((path) => path !== "/") });
    }
}

watchDay(isBusy);
takeForms();

// A saved entry changes the answer; a page that shows one is fetched anew.
onQueue((news) => {
    if (!news.saved) return;
    navigator.serviceWorker?.controller?.postMessage({ keep: CORE });
    if (page === "today" || "kept" in document.documentElement.dataset) {
        if (!isBusy()) location.reload();
    }
});

// Without a store of its own (some private windows) the page goes on as a plain one.
showQueue(document.getElementById("unsaved")).then(keepSending, () => undefined);
beInstalled().catch(() => undefined);
