// Reads the chart of a run along its way: by pointer or finger on the drawing, or by a slider with the keys.

import { make } from "./words.js";

for (const figure of document.querySelectorAll("[data-run-chart]")) {
    const drawing = figure.querySelector("svg.chart-drawing");
    const readouts = JSON.parse(figure.dataset.readouts);
    const [left, right, width] = ["left", "right", "width"].map((name) => Number(figure.dataset[name]));
    const { height } = drawing.viewBox.baseVal;

    const place = document.createElementNS("http://www.w3.org/2000/svg", "line");
    place.setAttribute("class", "run-place");
    place.setAttribute("visibility", "hidden");
    drawing.append(place);
    const readout = make("p", { class: "run-readout", "aria-hidden": "true" }, figure.dataset.hint);
    const slider = make("input", {
        type: "range", class: "run-scrub", min: "0", max: String(readouts.length - 1), step: "1", value: "0",
        "aria-label": figure.dataset.label,
    });
    drawing.after(readout, slider);

    function show(index) {
        const x = left + ((index + 0.5) / readouts.length) * (right - left);
        for (const [name, value] of [["x1", x], ["x2", x], ["y1", 0], ["y2", height]]) place.setAttribute(name, value);
        place.setAttribute("visibility", "visible");
        slider.value = index;
        slider.setAttribute("aria-valuetext", readouts[index]);
        readout.textContent = readouts[index];
    }

    function follow(event) {
        const box = drawing.getBoundingClientRect();
        const share = (((event.clientX - box.left) / box.width) * width - left) / (right - left);
        show(Math.min(readouts.length - 1, Math.max(0, Math.floor(share * readouts.length))));
    }

    slider.setAttribute("aria-valuetext", readouts[0]);
    slider.addEventListener("input", () => show(Number(slider.value)));
    drawing.addEventListener("pointermove", follow);
    drawing.addEventListener("pointerdown", follow);
}
