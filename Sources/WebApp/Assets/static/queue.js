// The queue of a page: keeps entries, sends them when there is a signal, and tells every tab.

import { forget, forgetAll, keep, mark, records } from "./queue-store.js";
import { send, withoutOthers } from "./queue-send.js";

/** Milliseconds between tries, doubling up to the longest. */
const FIRST_WAIT = 2_000;
const LONGEST_WAIT = 300_000;

const channel = "BroadcastChannel" in globalThis ? new BroadcastChannel("springback-queue") : null;
const listeners = new Set();
let wait = FIRST_WAIT;
let timer;

/** Calls back when the queue changed, here or in another tab: {end, saved} of the last try, where it was one. */
export function onQueue(listener) {
    listeners.add(listener);
}

function tell(news) {
    for (const listener of listeners) listener(news);
}

channel?.addEventListener("message", (event) => tell(event.data));

function announce(news) {
    tell(news);
    channel?.postMessage(news);
}

/** Has the browser send what waits, also when this page is gone, where it can. */
async function askToSync() {
    const registration = await navigator.serviceWorker?.getRegistration();
    await registration?.sync?.register("entries");
}

/**
 * Keeps entries, the first of them in the place of a refused one where `instead` names one; resolves when they are safe
 * on this device.
 */
export async function enqueue(entries, instead) {
    // A page is made of a journal; should that be deleted meanwhile, what waits is not said to the next one.
    await keep(entries, document.body.dataset.journal, instead);
    announce({});
    askToSync().catch(() => undefined);
    // Asks the browser not to clear it away when space is short.
    void navigator.storage?.persist?.();
}

/** Sends what waits, and tries again later while something is left. */
export async function flush() {
    clearTimeout(timer);
    const outcome = await send();
    // The worker first: the page that comes next must not be one that was kept before.
    if (outcome.saved > 0) navigator.serviceWorker?.controller?.postMessage("saved");
    announce(outcome);
    if (outcome.end === "again") {
        const time = outcome.after ? outcome.after * 1000 : wait;
        wait = Math.min(LONGEST_WAIT, wait * 2);
        clearTimeout(timer);
        timer = setTimeout(flush, time * (0.75 + Math.random() / 2));
        askToSync().catch(() => undefined);
    } else {
        wait = FIRST_WAIT;
    }
    return outcome;
}

/** What waits or was refused, oldest first. */
export { records as queued };

/** Forgets an entry. */
export async function discard(id) {
    await forget([id]);
    announce({});
}

/** Forgets every entry once an action succeeds, during which none is sent. */
export async function discardAll(action) {
    await withoutOthers(async () => {
        await action();
        await forgetAll();
    });
    announce({});
}

/** Lets a refused entry wait again, and sends. */
export async function retry(id) {
    await mark(id, null);
    return flush();
}

/** Sends now, when the signal returns and when the page is looked at again. */
export function keepSending() {
    const now = () => {
        wait = FIRST_WAIT;
        return flush();
    };
    addEventListener("online", now);
    document.addEventListener("visibilitychange", () => {
        if (document.visibilityState === "visible") now();
    });
    return now();
}
