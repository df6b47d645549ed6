// Pages: from the server, and without a signal from here, marked with when they were fetched.

import { bodyOf, isOld } from "./page-day.js";

/** Pages name their files by version: they outlive a version together with its files. */
export const PAGES = "pages";
/** Pages that are there without a signal from the first visit on, in the bedroom and in the gym; and whom to see. */
export const CORE = ["/", "/check-in", "/session", "/flags"];

/** Milliseconds the server is given while there is a kept page to show instead. */
const PATIENCE = 4_000;
/** Milliseconds it is given for a page that nobody waits for. */
const LONG_PATIENCE = 15_000;
/** As many other pages are kept; the oldest go first. */
const MOST = 40;
const KEPT_AT = "X-Springback-Kept";

/** Answers that mean the server cannot be reached through what stands before it. */
const AWAY = new Set([502, 503, 504]);

/** Counts what the runner said: an answer that was asked for before does not know of it, and is not kept. */
let said = 0;
let forgetting = Promise.resolve();
/** Whether a form is on its way: nobody knows yet what it changes. */
let isSaying = false;

const pathOf = (request) => {
    const url = new URL(request.url);
    return url.pathname + url.search;
};

/** Forgets every page: after something was said, or because nobody is let in here any more. */
export function forgetPages() {
    said += 1;
    forgetting = caches.delete(PAGES);
    return forgetting;
}

/**
 * Forgets every page because a form is sent; the next page, which the form leads to, has the core fetched anew. Without
 * a signal there is none of it then, which is better than a plan that a red flag has stopped.
 */
export function sendForm() {
    isSaying = true;
    return forgetPages();
}

/** What was kept while a form was on its way may be from before it. */
function settle() {
    if (isSaying) {
        isSaying = false;
        forgetPages();
    }
    return forgetting;
}

/** A page with all of its body there: one that breaks off on the way is as good as none. */
async function whole(response) {
    const type = response.headers.get("Content-Type") ?? "";
    if (!type.startsWith("text/html")) return response;
    const headers = new Headers(response.headers);
    headers.delete("Content-Encoding");
    headers.delete("Content-Length");
    return new Response(await response.blob(), { status: response.status, headers });
}

/**
 * Keeps a page with the time it was fetched, and says whether it did.
 *
 * @param asked the value of `said` when it was asked for
 */
async function keepPage(path, response, asked) {
    const type = response.headers.get("Content-Type") ?? "";
    if (!response.ok || !type.startsWith("text/html")) return false;
    const headers = new Headers(response.headers);
    headers.set(KEPT_AT, new Date().toISOString());
    const page = new Response(await response.blob(), { headers });
    const cache = await caches.open(PAGES);
    if (asked !== said) return false;
    // Deleted first, so that the order of keys is the order of ages.
    await cache.delete(path);
    await cache.put(path, page);
    const others = (await cache.keys()).filter((key) => !CORE.includes(pathOf(key)));
    for (const key of others.slice(0, Math.max(0, others.length - MOST))) await cache.delete(key);
    return true;
}

/** Fetches a page and keeps it, and says whether it did; one that cannot be had stays as it was. */
async function fetchPage(path) {
    const asked = said;
    try {
        const response = await fetch(path, {
            credentials: "same-origin", cache: "no-store", signal: AbortSignal.timeout(LONG_PATIENCE),
        });
        if (!response.redirected) return await keepPage(path, await whole(response), asked);
        // The gate sends to the door who is not let in any more: nothing of the journal is kept then.
        if (new URL(response.url).pathname === "/pair") await forgetPages();
    } catch {
        // No signal.
    }
    return false;
}

/** Fetches pages one after the other, up to one that cannot be had; says whether all could be. */
async function keepPages(paths) {
    for (const path of paths) if (!await fetchPage(path)) return false;
    return true;
}

/** Has the core in place of all that was kept before something was said. */
export async function renewPages() {
    isSaying = false;
    await forgetPages();
    await keepPages(CORE);
}

/** Has the core of a new version, and forgets the other pages of the old one; on an error all of them stay. */
export async function replacePages() {
    if (!await keepPages(CORE)) return false;
    const cache = await caches.open(PAGES);
    for (const key of await cache.keys()) if (!CORE.includes(pathOf(key))) await cache.delete(key);
    return true;
}

/** A kept page that says of itself that it was kept, and whether it is of another day. */
async function markedPage(response) {
    const text = await response.text();
    const body = bodyOf(text);
    const mark = `<html data-kept="${response.headers.get(KEPT_AT)}"${body && isOld(body) ? " data-old" : ""}`;
    return new Response(text.replace(/<html\b/, mark), { headers: response.headers });
}

/** What Today was fetched with is what the gym will need; elsewhere only what is missing is. */
async function keepCore(path) {
    const kept = new Set((await (await caches.open(PAGES)).keys()).map(pathOf));
    await keepPages(CORE.filter((each) => each !== path && (path === "/" || !kept.has(each))));
}

/** A page of the server or, without a signal, the kept one, or the one that says there is none. */
export async function answerPage(event, offlinePage) {
    await settle();
    const path = pathOf(event.request);
    const kept = await caches.match(path, { cacheName: PAGES });
    const asked = said;
    const fetched = (async () => {
        const response = (await event.preloadResponse) ?? (await fetch(event.request));
        if (AWAY.has(response.status)) throw new Error(`away: ${response.status}`);
        return whole(response);
    })();
    // Kept also when it comes too late for this answer.
    event.waitUntil(fetched.then(async (response) => {
        if (await keepPage(path, response.clone(), asked)) await keepCore(path);
    }, () => undefined));
    const late = new Promise((_, reject) => {
        if (kept) setTimeout(() => reject(new Error("late")), PATIENCE);
    });
    try {
        return await Promise.race([fetched, late]);
    } catch {
        if (kept) return markedPage(kept);
        return (await offlinePage()) ?? Response.error();
    }
}
