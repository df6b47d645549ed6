// Tells each new phase of a session to ears and hands, and to whoever listens on the page.

import { repetitionStart } from "./player-plan.js";
import { words } from "./player-view.js";
import { Voice } from "./player-voice.js";

/** Phases that are named aloud; within a set the tones and the numbers say enough. */
const NAMED = new Set(["rest", "change", "hold"]);

export class Teller {
    #root;
    #view;
    #voice = new Voice();

    constructor(root, view) {
        this.#root = root;
        this.#view = view;
    }

    set hasVoice(value) { this.#voice.isOn = value; }

    /** Tells a phase that has just begun, as `View.draw` returns it. */
    tell({ phase, repetition, step }, player) {
        this.#voice.shake(phase);
        if (phase === "up" || (phase === "contacts" && repetition === 1)) this.#voice.say(String(repetition));
        if (NAMED.has(phase)) {
            this.#view.announce(`${words[phase]}. ${this.#view.titleOf(step)} ${this.#view.legOf(step)}`);
            this.#voice.say(words[phase]);
        }
        const due = player.due(repetitionStart(step, player.shown));
        this.#root.dispatchEvent(new CustomEvent("springback:phase", { detail: {
            phase, repetition, set: step.set, due, shown: player.due(player.shown),
        } }));
    }
}
