// "2 entries not yet saved", on every page, with what can be done about those that were refused.

import { civilDay, dayInWords } from "./moment.js";
import { discard, flush, onQueue, queued, retry } from "./queue.js";
import { fill, make, wordsOf } from "./words.js";

const words = wordsOf("queue-words");

/** What an entry is, in a line. */
function lineOf(entry) {
    const day = dayInWords(entry.day);
    const side = entry.side ? ` (${words[entry.side]})` : "";
    if (entry.morning) return fill(words.morning, { day, ...entry.morning }) + side;
    if (entry.strength) return fill(words.strength, { day, rung: entry.strength.rung ?? words.noRung });
    if (entry.plyo) return fill(words.plyo, { day, rung: entry.plyo.rung });
    if (entry.test) return fill(words.test, { day });
    return fill("note" in entry ? words.note : words.other, { day });
}

/** The page where a refused entry can be changed; undefined where there is none. */
function placeOf(entry) {
    if (entry.morning) return entry.day === civilDay() ? "/check-in" : `/check-in/${entry.day}`;
    if (entry.test) return "/tests";
    return (entry.strength ?? entry.plyo)?.rung ? "/session" : undefined;
}

/** A button with a name by which the focus finds it when all is drawn anew. */
function button(name, text, action) {
    const element = make("button", { type: "button", "data-do": name }, text);
    element.addEventListener("click", () => action(element));
    return element;
}

/** Deletes at the second tap only. */
function removal(id) {
    return button("remove", words.remove, (element) => {
        if (element.dataset.sure) return void discard(id);
        element.dataset.sure = "yes";
        element.textContent = words.removeSure;
    });
}

function item({ id, entry, problem, failures }) {
    const row = make("li", { "data-id": id }, make("span", { class: "measure" }, lineOf(entry)));
    const buttons = make("div", { class: "row" });
    if (problem) {
        const says = [fill(words.refused, { reason: problem.reason }), problem.do].filter(Boolean).join(" ");
        const place = placeOf(entry);
        if (place) {
            buttons.append(make("a", { class: "button", href: `${place}#${id}`, "data-do": "change" }, words.change));
        }
        buttons.append(button("send", words.send, () => retry(id)));
        row.append(make("strong", { class: "measure" }, says));
    } else {
        row.append(make("span", { class: "quiet" }, failures > 0 ? words.broken : words.waits));
    }
    buttons.append(removal(id));
    row.append(buttons);
    return row;
}

/** Where the focus is in a section: the record and the name of what has it; undefined where it is elsewhere. */
function focusIn(section) {
    const focused = document.activeElement;
    if (!section.contains(focused)) return undefined;
    return { id: focused.closest("[data-id]")?.dataset.id, name: focused.dataset.do };
}

/** Gives the focus back to what had it, or else to the summary. */
function focusAgain(section, { id, name }) {
    const place = id ? section.querySelector(`[data-id="${id}"]`) : section;
    (place?.querySelector(`[data-do="${name}"]`) ?? section.querySelector("summary"))?.focus();
}

/** Shows what is not yet saved, and hides itself when everything is. */
export function showQueue(section) {
    let needsPairing = false;
    let shown = "";

    async function draw(news = {}) {
        if (news.end) needsPairing = news.end === "pair";
        const waiting = await queued();
        // Drawn anew only when it says something else: who reads or taps here is not disturbed.
        const says = JSON.stringify([waiting.map(({ id, problem, failures }) => [id, problem, failures > 0]), needsPairing]);
        if (says === shown) return;
        shown = says;
        const focus = focusIn(section);
        section.hidden = waiting.length === 0;
        const isOpen = section.querySelector("details")?.open || waiting.some((record) => record.problem);
        const count = fill(waiting.length === 1 ? words.one : words.many, { n: waiting.length });
        const details = make("details", isOpen ? { open: "" } : {}, make("summary", {}, make("strong", {}, count)));
        details.append(make("p", {}, words.unknown));
        if (needsPairing) {
            details.append(make("p", {}, words.pair, " ", make("a", { href: "/pair" }, words.pairLink)));
        }
        details.append(make("ul", {}, ...waiting.map(item)));
        if (waiting.some((record) => record.problem === null)) {
            details.append(button("send-all", words.send, flush));
        }
        section.replaceChildren(...(waiting.length === 0 ? [] : [details]));
        if (focus) focusAgain(section, focus);
    }

    onQueue((news) => void draw(news));
    return draw();
}
