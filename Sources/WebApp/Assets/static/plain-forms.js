// What forms need that go the plain way, past the queue.

import { isRenewable } from "./day-watch.js";
import { newID } from "./moment.js";
import { discardAll } from "./queue.js";

/** A page that was kept may be shown often: an id that was sent already would make one form a correction of another. */
function renewIDs() {
    const fields = 'input[type=hidden][name=id], input[type=hidden][name^="id-"]';
    for (const field of document.querySelectorAll(fields)) field.value = newID();
}

/**
 * "Delete everything" means what waits on this device, too: it would come back as entries of the next journal. Nothing
 * is sent meanwhile.
 */
function takeDeletion(form) {
    async function send() {
        const body = new URLSearchParams(new FormData(form));
        const { type } = await fetch(form.action, { method: "POST", body, redirect: "manual" });
        if (type !== "opaqueredirect") throw new Error("not accepted");
        localStorage.clear();
    }
    form.addEventListener("submit", (event) => {
        event.preventDefault();
        // What keeps it from being deleted, the page of the server says.
        discardAll(send).then(() => location.assign("/welcome"), () => form.submit());
    });
}

/** Sends a form of a kept page where there is a signal again; without one it stays with all that was typed. */
function askFirst(form) {
    form.addEventListener("submit", async (event) => {
        event.preventDefault();
        if (await isRenewable()) return form.submit();
        const notice = document.getElementById("not-sent");
        form.append(notice);
        notice.hidden = false;
    });
}

export function takePlainForms() {
    const deletion = document.querySelector('form[action="/settings/delete"]');
    if ("kept" in document.documentElement.dataset) {
        renewIDs();
        for (const form of document.querySelectorAll("form[method=post]:not([data-entry], [data-upload])")) {
            if (form !== deletion) askFirst(form);
        }
    }
    if (deletion) takeDeletion(deletion);
}
