// Tells on every other page that a session is not saved yet: what was done in the gym is not lost with its page.

import { onMemory, remembered } from "./player-memory.js";

/** Shows a place while a session is remembered. */
export function offerSession(place) {
    const draw = () => { place.hidden = remembered() === null; };
    onMemory(draw);
    addEventListener("pageshow", draw);
    draw();
}
