// The service worker. The server puts one line before this: const ASSETS = {"version", "addresses"}, every file of
// the app, so that this script changes whenever one of them does.

import { answerFile, keepFiles } from "./assets/worker-files.js";
import { answerPage, keepPages } from "./assets/worker-pages.js";
import { send } from "./assets/queue-send.js";

/** Pages that are there without a signal from the first visit on. */
const CORE = ["/", "/check-in", "/session"];

const FILES = `files-${ASSETS.version}`;
const PAGES = `pages-${ASSETS.version}`;

/** What is never kept: it is of use with a signal only. */
const NEVER = /^\/(api|pair|health|ca\.crt)(\/|$)/;

addEventListener("install", (event) => {
    skipWaiting();
    event.waitUntil(keepFiles(FILES, [...ASSETS.addresses, "/manifest.webmanifest", "/offline"]));
});

addEventListener("activate", (event) => {
    event.waitUntil((async () => {
        // Pages of an older version name files of that version; both go.
        for (const name of await caches.keys()) {
            if (name !== FILES && name !== PAGES) await caches.delete(name);
        }
        await registration.navigationPreload?.enable();
        await clients.claim();
        await keepPages(PAGES, CORE);
    })());
});

addEventListener("fetch", (event) => {
    const { request } = event;
    const url = new URL(request.url);
    // Who is asked to pair is not let in, and keeps nothing of a journal.
    if (url.pathname === "/pair") event.waitUntil(caches.delete(PAGES));
    if (request.method !== "GET" || url.origin !== location.origin || NEVER.test(url.pathname)) return;
    if (url.pathname.startsWith("/assets/") || url.pathname === "/manifest.webmanifest") {
        event.respondWith(answerFile(FILES, request, ASSETS.addresses));
    } else if (request.mode === "navigate") {
        event.respondWith(answerPage(event, PAGES, FILES));
    }
});

addEventListener("message", (event) => {
    if (Array.isArray(event.data?.keep)) event.waitUntil(keepPages(PAGES, event.data.keep));
});

// The browser calls when the signal is back, also when no page is open; a failure makes it call again.
addEventListener("sync", (event) => {
    if (event.tag !== "entries") return;
    event.waitUntil((async () => {
        const outcome = await send();
        if (outcome.saved > 0) {
            new BroadcastChannel("springback-queue").postMessage(outcome);
            await keepPages(PAGES, CORE);
        }
        if (outcome.end === "again") throw new Error("entries still wait");
    })());
});
