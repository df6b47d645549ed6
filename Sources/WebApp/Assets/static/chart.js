// A day of a chart by hover, tap and key: the row of the table behind it is shown under it.
//
// A figure with `data-pick` names its rows by a selector, newest first; its slider says in `data-left` and `data-slot`
// where the first day begins in the drawing and how wide a day is, in the units of its viewBox.

import { make, wordsOf } from "./words.js";

/** What a row says, as a list of its cells with the heads of their columns. */
function readout(row, words) {
    const [day, ...cells] = row.cells;
    const heads = [...row.closest("table").tHead.rows[0].cells].slice(1);
    const list = make("dl");
    cells.forEach((cell, index) => {
        if (cell.textContent.trim() === "") return;
        const value = make("dd");
        value.append(...[...cell.childNodes].map((node) => node.cloneNode(true)));
        list.append(make("dt", {}, heads[index].textContent), value);
    });
    const link = day.querySelector("a");
    const parts = [make("h2", {}, day.textContent), list];
    if (link) parts.push(make("p", {}, make("a", { href: link.getAttribute("href") }, words.why)));
    return parts;
}

function take(figure) {
    const slider = figure.querySelector("input[type=range]");
    const drawing = figure.querySelector(".chart-drawing");
    const place = figure.querySelector("[data-readout]");
    const rows = [...figure.querySelectorAll(figure.dataset.pick)].reverse();
    if (rows.length === 0) return;
    const words = wordsOf("readout-words");
    const cursor = drawing.querySelector(".cursor");
    const [left, slot] = [Number(slider.dataset.left), Number(slider.dataset.slot)];

    /** Days to come have no row: the last one stands for them. */
    function show(asked) {
        const index = Math.min(rows.length - 1, Math.max(0, asked));
        const row = rows[index];
        const x = left + (index + 0.5) * slot;
        cursor.setAttribute("x1", x);
        cursor.setAttribute("x2", x);
        slider.value = index;
        place.replaceChildren(...readout(row, words));
        const [, morning] = row.cells;
        slider.setAttribute("aria-valuetext", `${row.cells[0].textContent}: ${[...morning.children].map((part) => part.textContent).join(", ")}`);
    }

    /** The day under a pointer, by the drawing's own units. */
    function indexAt(event) {
        const box = drawing.getBoundingClientRect();
        const x = ((event.clientX - box.left) / box.width) * drawing.viewBox.baseVal.width;
        return Math.floor((x - left) / slot);
    }

    // A mouse shows by passing over; a finger by touching, and by moving sideways while it stays down.
    drawing.addEventListener("pointermove", (event) => show(indexAt(event)));
    drawing.addEventListener("pointerdown", (event) => show(indexAt(event)));
    slider.addEventListener("input", () => show(Number(slider.value)));

    drawing.classList.add("is-live");
    for (const part of figure.querySelectorAll(".picker, [data-readout], [data-pick-help]")) part.hidden = false;
    show(rows.length - 1);
}

for (const figure of document.querySelectorAll("figure[data-pick]")) take(figure);
