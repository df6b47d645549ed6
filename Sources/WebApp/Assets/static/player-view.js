// Shows a session: the panel of its state, the figure, the phase, the count. Draws; decides nothing.

import { Figure } from "./player-figure.js";
import { phaseAt, stepAt } from "./player-plan.js";
import { fill, make, wordsOf } from "./words.js";

export const words = wordsOf("player-words");

/** Which panel belongs to which state. */
const PANELS = { idle: "start", running: "run", paused: "run", stopped: "stopped", done: "end" };

export class View {
    #root;
    #figure;
    #parts = {};
    #last = "";

    constructor(root) {
        this.#root = root;
        for (const part of root.querySelectorAll("[data-role]")) this.#parts[part.dataset.role] = part;
        this.#figure = new Figure(this.#parts.figure, this.#parts.fill);
    }

    part(role) { return this.#parts[role]; }

    /** Eleven buttons in a place, 0 to 10. */
    askPain(role, action) {
        for (let pain = 0; pain <= 10; pain++) {
            const button = make("button", { type: "button" }, String(pain));
            button.addEventListener("click", () => action(pain));
            this.#parts[role].append(button);
        }
    }

    /** Shows the panel of a state, and moves the focus to what is wanted there when it is another one. */
    show(state) {
        const name = PANELS[state];
        for (const panel of this.#root.querySelectorAll("[data-panel]")) {
            const isShown = panel.dataset.panel === name;
            const isNew = isShown && panel.hidden;
            panel.hidden = !isShown;
            if (isNew) panel.querySelector("[data-first]").focus();
        }
        this.#write("pause", state === "paused" ? words.goOn : words.pause);
        this.#root.toggleAttribute("data-busy", state !== "idle");
        this.#root.toggleAttribute("data-playing", PANELS[state] === "run" || state === "stopped");
    }

    /** A sentence above the buttons, told also to those who hear the page; none hides it. */
    say(text = "") {
        this.write("message", text);
        if (text) this.announce(text);
    }

    /** A sentence in a place of its own; none hides the place. */
    write(role, text) {
        this.#write(role, text);
        this.#parts[role].hidden = text === "";
    }

    /** A text for those who hear the page. */
    announce(text) { this.#parts.announce.textContent = text; }

    /** What a leg, a set and an exercise are called. */
    titleOf(step) { return step.exercise.title; }

    legOf(step) { return step.leg ? words[step.leg] : ""; }

    #how(step) {
        if (step.work.mode === "contacts") return words.bounce;
        if (step.work.mode === "hold") return fill(words.isometric, { seconds: step.work.seconds });
        const load = step.exercise.load ? ` · ${step.exercise.load}` : "";
        return fill(words[step.exercise.intent] ?? words.tendon, { tempo: step.exercise.tempo }) + load;
    }

    /**
     * Draws a moment of the session.
     *
     * @returns {{phase: string, repetition: number, step: object} | null} the phase, when it has just become another
     */
    draw(player) {
        const { steps } = player;
        const moment = Math.min(player.shown, player.total);
        const isCountingIn = player.state === "running" && player.countsIn && moment < player.resumeAt;
        const time = Math.max(moment, player.resumeAt, 0);
        const step = steps[stepAt(steps, time)];
        const found = phaseAt(step, time);
        const phase = isCountingIn ? "countIn" : found.phase;
        const left = isCountingIn ? player.resumeAt - moment : found.left;
        this.#figure.draw(found.height, found.phase === "contacts");
        const isHops = step.work.mode === "contacts" && step.kind === "set";
        const toGo = step.work.count - found.repetition + 1;
        this.#write("phase", words[phase]);
        this.#write("count", isHops && !isCountingIn ? String(toGo) : String(Math.ceil(left - 0.02)));
        this.#write("title", this.titleOf(step));
        this.#write("how", this.#how(step));
        this.#write("set", fill(words.set, { n: step.set, all: step.sets }));
        this.#write("side", this.legOf(step));
        const isCounted = step.kind === "set" && step.work.mode === "tempo";
        this.#write("repetition", isCounted ? fill(words.repetition, { n: found.repetition, all: step.work.count }) : "");
        this.#write("next", step.kind === "set" ? "" : fill(words.next, { what: this.#whatIs(step) }));
        this.#parts["contacts-only"].hidden = step.work.mode !== "contacts";
        const mark = `${step.start}/${found.repetition}/${phase}`;
        if (mark === this.#last) return null;
        this.#last = mark;
        return { phase, repetition: found.repetition, step };
    }

    #whatIs(step) {
        return [this.titleOf(step), fill(words.set, { n: step.set, all: step.sets }), this.legOf(step)]
            .filter(Boolean).join(", ");
    }

    /** A text is written only when it is another one, so that nothing is laid out in vain. */
    #write(role, text) {
        if (this.#parts[role].textContent !== text) this.#parts[role].textContent = text;
    }
}
