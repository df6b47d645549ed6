// The check-in is of the morning it is sent in: what was said on another day is no answer to today's question.

import { civilDay, dayInWords } from "./moment.js";

const form = document.querySelector('form[data-entry="morning"]');

/** Whether a form is of the day it is; one of an earlier morning stays of that. */
export function isOfToday(each) {
    return each !== form || "earlier" in form.elements || form.elements.day.value === civilDay();
}

/** Empties the check-in of another day, and writes today on it. */
export function makeOfToday() {
    for (const field of form.querySelectorAll("input")) {
        field.defaultChecked = false;
        if (field.dataset.fresh) field.defaultValue = field.dataset.fresh;
    }
    form.reset();
    form.elements.day.value = civilDay();
    document.querySelector("[data-known]")?.remove();
    for (const place of document.querySelectorAll("[data-local-day], header time")) {
        place.textContent = dayInWords(civilDay());
    }
}

/** Keeps the check-in of the day it is: one that was kept, was left open, or is of the day of a server elsewhere. */
export function followDay() {
    const look = () => { if (form && !isOfToday(form)) makeOfToday(); };
    look();
    addEventListener("pageshow", look);
    document.addEventListener("visibilitychange", look);
}
