// The service worker. The server puts one line before this: const ASSETS = {"version", "addresses"}, every file of
// the app, so that this script changes whenever one of them does.

import { answerFile, forgetOthers, keepFiles, offlinePage } from "./assets/worker-files.js";
import { PAGES, answerPage, forgetPages, renewPages, replacePages, sendForm } from "./assets/worker-pages.js";
import { send } from "./assets/queue-send.js";

/** What is never kept: it is of use with a signal only. */
const NEVER = /^\/(api|pair|health|ca\.crt)(\/|$)/;
/** Where the queue sends to; it tells itself what arrived. */
const ENTRIES = "/api/v1/entries";

addEventListener("install", (event) => {
    skipWaiting();
    event.waitUntil(keepFiles(ASSETS));
});

addEventListener("activate", (event) => {
    event.waitUntil((async () => {
        await registration.navigationPreload?.enable();
        await clients.claim();
        // Until the pages of this version are there, those of the one before stay with the files they name.
        if (await replacePages()) await forgetOthers(ASSETS, PAGES);
    })());
});

addEventListener("fetch", (event) => {
    const { request } = event;
    const url = new URL(request.url);
    if (url.origin !== location.origin) return;
    // Who is asked to pair is not let in, and keeps nothing of a journal.
    if (url.pathname === "/pair") event.waitUntil(forgetPages());
    if (request.method === "POST") {
        // The browser sends it: sent from here, a form of another site would pass for one of ours.
        if (url.pathname !== ENTRIES && navigator.onLine) event.waitUntil(sendForm());
        return;
    }
    if (request.method !== "GET" || NEVER.test(url.pathname)) return;
    if (url.pathname.startsWith("/assets/") || url.pathname === "/manifest.webmanifest") {
        event.respondWith(answerFile(request));
    } else if (request.mode === "navigate") {
        event.respondWith(answerPage(event, () => offlinePage(ASSETS)));
    }
});

addEventListener("message", (event) => {
    if (event.data === "saved") event.waitUntil(renewPages());
});

// The browser calls when the signal is back, also when no page is open; a failure makes it call again.
addEventListener("sync", (event) => {
    if (event.tag !== "entries") return;
    event.waitUntil((async () => {
        const outcome = await send();
        if (outcome.saved > 0) {
            const renewed = renewPages();
            new BroadcastChannel("springback-queue").postMessage(outcome);
            await renewed;
        }
        if (outcome.end === "again") throw new Error("entries still wait");
    })());
});
