// Forms to entries of the journal (Docs/journal-format.md) and back.

import { civilDay, moment, newID } from "./moment.js";

/** An entry recorded now, of the civil day it is where the browser is. */
export function entryOf(event, when = moment()) {
    return { id: newID(), ...when, ...event };
}

/** A number that was chosen in a form; undefined when none was. */
function chosen(data, name) {
    const value = data.get(name);
    return value === null || value === "" ? undefined : Number(value);
}

/** The entries of a check-in: one for each sore side. */
function mornings(data, when) {
    return data.getAll("side").map((side) => {
        const stiffness = data.get(`stiffness-${side}`) === "more" ? `stiffness-more-${side}` : `stiffness-${side}`;
        const morning = {
            pain: chosen(data, `pain-${side}`),
            stiffness: chosen(data, stiffness),
            limping: data.has(`limping-${side}`),
            masked: data.has("masked"),
        };
        return entryOf({ side, morning }, when);
    });
}

/** The entry of a session that was logged by hand. */
function session(data, when) {
    const work = { rung: data.get("rung"), pain: chosen(data, "pain"), effort: chosen(data, "effort") };
    work.masked = data.has("masked");
    const event = data.get("kind") === "plyo" ? { plyo: work } : { strength: { ...work, intent: data.get("intent") } };
    return [entryOf(event, when)];
}

/** Which part of a test a form is for: its name there. */
const TESTS = { "heel-raise": "heel_raise", "hops-double": "hops_double", "hops-single": "hops_single" };

/** The entry of a test. */
function test(data, when) {
    const kind = TESTS[data.get("kind")];
    const result = { pain: chosen(data, "pain") };
    if (kind === "heel_raise") Object.assign(result, { left: chosen(data, "left"), right: chosen(data, "right") });
    return [entryOf({ test: { [kind]: result, masked: data.has("masked") } }, when)];
}

/** What makes entries of a form, by its `data-entry`. */
const MAKERS = { morning: mornings, session, test };

/**
 * The entries of a form, recorded now.
 *
 * @param refused the entry that is corrected, which stays of its day; undefined where there is none
 */
export function entriesFrom(form, refused) {
    const data = new FormData(form);
    const when = moment();
    if (data.has("earlier")) when.day = data.get("day");
    if (refused) when.day = refused.day;
    return MAKERS[form.dataset.entry](data, when);
}

/** Whether an entry that waits could have come from a form. */
export function belongs(entry, form) {
    if (form.dataset.entry === "morning") {
        const day = form.elements.earlier ? form.elements.day.value : civilDay();
        return "morning" in entry && entry.day === day;
    }
    if (form.dataset.entry === "test") return TESTS[form.elements.kind.value] in (entry.test ?? {});
    if (form.dataset.entry !== "session") return false;
    const kind = form.elements.kind.value;
    return kind in entry && entry[kind].rung === form.elements.rung.value;
}

/** Puts an entry back into the form it came from. */
export function refill(form, entry) {
    const choose = (name, value) => {
        const field = form.elements[name];
        if (field && value !== undefined) field.value = String(value);
    };
    const tick = (name, value) => {
        if (form.elements[name]) form.elements[name].checked = value === true;
    };
    const { morning } = entry;
    if (morning) {
        const suffix = entry.side ? `-${entry.side}` : "";
        choose(`pain${suffix}`, morning.pain);
        choose(`stiffness${suffix}`, morning.stiffness);
        if (form.elements[`stiffness${suffix}`].value === "") {
            choose(`stiffness${suffix}`, "more");
            choose(`stiffness-more${suffix}`, morning.stiffness);
        }
        tick(`limping${suffix}`, morning.limping);
        tick("masked", morning.masked);
        return;
    }
    const result = Object.values(TESTS).map((kind) => entry.test?.[kind]).find(Boolean);
    if (result) {
        for (const [name, value] of Object.entries(result)) choose(name, value);
        tick("masked", entry.test.masked);
        return;
    }
    const work = entry.strength ?? entry.plyo;
    choose("pain", work.pain);
    choose("effort", work.effort);
    tick("masked", work.masked);
}
