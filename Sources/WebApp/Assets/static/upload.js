// Files from the watch: dropped or chosen, sent one after the other, each with its progress and what came of it.

import { fill, make, wordsOf } from "./words.js";

const form = document.querySelector("form[data-upload]");
const chooser = form.querySelector("input[type=file]");
const list = form.querySelector("[data-uploads]");
const words = wordsOf("upload-words");
const most = Number(form.dataset.most);

/** What waits to be sent: {file, row}. */
const waiting = [];
let isSending = false;

/** A file in the list, which tells how far it is. */
class Row {
    constructor(file) {
        this.bar = make("progress", { max: "1", value: "0", "aria-label": fill(words.progress, { file: file.name }) });
        this.status = make("span", { role: "status" }, words.waiting);
        this.notes = make("ul", { class: "measure", hidden: "" });
        this.element = make("li", {}, make("strong", {}, file.name), this.bar, this.status, this.notes);
        list.append(this.element);
    }

    /** @param share from 0 to 1; all is sent at 1, and is being read */
    sent(share) {
        this.bar.value = share;
        if (share < 1) {
            // Said in tenths, so that a reader aloud is not kept busy.
            this.say(fill(words.sending, { percent: Math.floor(share * 10) * 10 }));
        } else {
            this.bar.removeAttribute("value");
            this.say(words.reading);
        }
    }

    say(text) {
        if (this.status.textContent !== text) this.status.textContent = text;
    }

    end(text, notes = []) {
        this.bar.hidden = true;
        this.say(text);
        this.notes.hidden = notes.length === 0;
        const shown = notes.slice(0, 20).map((note) => make("li", {}, note));
        if (notes.length > shown.length) shown.push(make("li", {}, `${notes.length - shown.length} ${words.more}`));
        this.notes.replaceChildren(...shown);
    }
}

/** An issue of a report: where it is, and what is the matter. */
const line = ({ file, where, reason }) => `${[file, where].filter(Boolean).join(", ")}: ${reason}`;

/** A report of the server in a line, with what could not be taken below it. */
function tell(row, report) {
    const counts = [
        [report.imported, words.imported], [report.duplicates, words.known], [report.skipped, words.skipped],
        [report.failed.length, words.failed],
    ];
    const said = counts.filter(([count]) => count > 0).map(([count, word]) => `${count} ${word}`).join(", ");
    row.end(said || words.none, [...report.failed, ...report.warnings].map(line));
}

/** Sends a file, and resolves with {status, document}; rejects when the connection broke. */
function post(file, onProgress) {
    return new Promise((resolve, reject) => {
        const request = new XMLHttpRequest();
        request.open("POST", "/api/v1/imports");
        request.setRequestHeader("X-File-Name", encodeURIComponent(file.name));
        request.responseType = "json";
        request.upload.addEventListener("progress", ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 1));
        request.upload.addEventListener("load", () => onProgress(1));
        request.addEventListener("load", () => resolve({ status: request.status, document: request.response }));
        for (const name of ["error", "abort", "timeout"]) request.addEventListener(name, () => reject(new Error(name)));
        request.send(file);
    });
}

async function send({ file, row }) {
    row.sent(0);
    const { status, document: answer } = await post(file, (share) => row.sent(share));
    if (status === 401) return location.assign("/pair");
    if (status === 200 && answer) return tell(row, answer);
    row.end([answer?.detail, answer?.do].filter(Boolean).join(" ") || words.lost);
}

/** The list of runs as it is now; what was opened and typed here stays. */
async function renewList() {
    const response = await fetch(location.href, { headers: { Accept: "text/html" } });
    if (!response.ok) return;
    const page = new DOMParser().parseFromString(await response.text(), "text/html");
    const fresh = page.querySelector("[data-run-list]");
    if (fresh) document.querySelector("[data-run-list]").replaceWith(fresh);
    // What is kept for times without a signal rests on the runs of before.
    navigator.serviceWorker?.controller?.postMessage("saved");
}

async function sendAll() {
    if (isSending) return;
    isSending = true;
    form.dataset.busy = "";
    for (let next = waiting.shift(); next; next = waiting.shift()) {
        await send(next).catch(() => next.row.end(words.lost));
    }
    await renewList().catch(() => undefined);
    delete form.dataset.busy;
    isSending = false;
}

/** Puts files into the list and begins to send them. */
function take(files) {
    const all = [...files];
    if (all.length === 0) return;
    form.closest("details")?.setAttribute("open", "");
    list.hidden = false;
    for (const file of all) {
        const row = new Row(file);
        if (file.size > most) row.end(fill(words.tooLarge, { most: words.mostText }));
        else waiting.push({ file, row });
    }
    chooser.value = "";
    void sendAll();
}

form.addEventListener("submit", (event) => {
    event.preventDefault();
    take(chooser.files);
});
chooser.addEventListener("change", () => take(chooser.files));

// The whole page takes what is dropped: nobody has to aim.
const isFiles = (event) => event.dataTransfer?.types.includes("Files") ?? false;
addEventListener("dragover", (event) => {
    if (!isFiles(event)) return;
    event.preventDefault();
    document.documentElement.classList.add("dropping");
});
addEventListener("dragleave", (event) => {
    if (event.relatedTarget === null) document.documentElement.classList.remove("dropping");
});
addEventListener("drop", (event) => {
    if (!isFiles(event)) return;
    event.preventDefault();
    document.documentElement.classList.remove("dropping");
    const files = [];
    for (const item of event.dataTransfer.items) {
        const file = item.getAsFile();
        if (!file) continue;
        if (item.webkitGetAsEntry?.()?.isDirectory) {
            list.hidden = false;
            new Row(file).end(words.folder);
        } else {
            files.push(file);
        }
    }
    take(files);
});
addEventListener("beforeunload", (event) => {
    if (isSending) event.preventDefault();
});

form.querySelector("[data-drop-hint]").hidden = !matchMedia("(hover: hover)").matches;
// Choosing is enough: with a script nothing is left to press.
form.querySelector("button").hidden = true;
chooser.required = false;
