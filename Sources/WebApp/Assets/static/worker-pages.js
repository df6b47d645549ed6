// Pages: from the server, and without a signal from here, marked with when they were fetched.

import { civilDay } from "./moment.js";

/** Milliseconds the server is given while there is a kept page to show instead. */
const PATIENCE = 4_000;
/** As many pages are kept; the oldest go first. */
const MOST = 40;
const KEPT_AT = "X-Springback-Kept";

/** Answers that mean the server cannot be reached through what stands before it. */
const AWAY = new Set([502, 503, 504]);

/** A page with all of its body there: one that breaks off on the way is as good as none. */
async function whole(response) {
    const type = response.headers.get("Content-Type") ?? "";
    if (!type.startsWith("text/html")) return response;
    const headers = new Headers(response.headers);
    headers.delete("Content-Encoding");
    headers.delete("Content-Length");
    return new Response(await response.blob(), { status: response.status, headers });
}

/** Keeps a page with the time it was fetched; forgets every page when this device is not let in any more. */
async function keepPage(name, path, response) {
    if (response.status === 401) return void (await caches.delete(name));
    const type = response.headers.get("Content-Type") ?? "";
    if (!response.ok || !type.startsWith("text/html")) return;
    const headers = new Headers(response.headers);
    headers.set(KEPT_AT, new Date().toISOString());
    const cache = await caches.open(name);
    // Deleted first, so that the order of keys is the order of ages.
    await cache.delete(path);
    await cache.put(path, new Response(await response.blob(), { headers }));
    const keys = await cache.keys();
    for (const key of keys.slice(0, Math.max(0, keys.length - MOST))) await cache.delete(key);
}

/** Fetches pages and keeps them; one that cannot be had stays as it was. */
export async function keepPages(name, paths) {
    for (const path of paths) {
        try {
            const response = await fetch(path, { credentials: "same-origin", cache: "no-store" });
            if (!response.redirected) await keepPage(name, path, await whole(response));
        } catch {
            // No signal: what is kept stays.
        }
    }
}

/** A kept page that says of itself that it was kept, and whether that was on another day. */
async function markedPage(response) {
    const kept = new Date(response.headers.get(KEPT_AT));
    const isOld = civilDay(kept) !== civilDay(new Date());
    const mark = `<html data-kept="${kept.toISOString()}"${isOld ? " data-old" : ""}`;
    const text = (await response.text()).replace(/<html\b/, mark);
    return new Response(text, { headers: response.headers });
}

/** A page of the server or, without a signal, the kept one, or the one that says there is none. */
export async function answerPage(event, name, files) {
    const url = new URL(event.request.url);
    const path = url.pathname + url.search;
    const kept = await caches.match(path, { cacheName: name });
    const fetched = (async () => {
        const response = (await event.preloadResponse) ?? (await fetch(event.request));
        if (AWAY.has(response.status)) throw new Error(`away: ${response.status}`);
        return whole(response);
    })();
    // Kept also when it comes too late for this answer.
    event.waitUntil(fetched.then((response) => keepPage(name, path, response.clone()), () => undefined));
    const late = new Promise((_, reject) => {
        if (kept) setTimeout(() => reject(new Error("late")), PATIENCE);
    });
    try {
        return await Promise.race([fetched, late]);
    } catch {
        if (kept) return markedPage(kept);
        return (await caches.match("/offline", { cacheName: files })) ?? Response.error();
    }
}
