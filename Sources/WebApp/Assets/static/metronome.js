// Beats at an even pace, put on the sound's own time line ahead of when they are due, and told when they are heard.

import { startedClock } from "./player-clock.js";
import { Sounds } from "./player-sounds.js";

/** Seconds that are planned ahead: longer than a page that is looked away from sleeps. */
const AHEAD = 2.5;
/** Milliseconds between two looks at the clock. */
const LOOK = 100;
/** Ticks before the first beat. */
const READY = 3;

const tone = (pitch, seconds) => ({ shape: "triangle", from: pitch, to: pitch, seconds, gain: 0.45 });
const TICK = tone(330, 0.06);
const UP = tone(784, 0.12);
const DOWN = tone(440, 0.12);

/** A metronome of pairs of beats: up, then down. Dispatches "beat" with {n}: below 0 while it counts in, then from 0. */
export class Metronome extends EventTarget {
    #seconds;
    #clock = null;
    #sounds;
    #begin = 0;
    #planned = -READY;
    #heard = -READY;
    #timer;

    /** @param {number} beatsPerMinute */
    constructor(beatsPerMinute) {
        super();
        this.#seconds = 60 / beatsPerMinute;
    }

    get isSilent() { return this.#clock !== null && this.#clock.context === null; }

    /** Whole pairs of beats that were heard. */
    get pairs() { return Math.max(0, Math.floor(this.#heard / 2)); }

    /** To be called in a tap, or the browser gives no sound. */
    async start() {
        this.stop();
        this.#clock = await startedClock();
        this.#sounds = new Sounds(this.#clock.context);
        this.#begin = this.#clock.now() + 0.3 + READY * this.#seconds;
        this.#planned = -READY;
        this.#heard = -READY;
        this.#timer = setInterval(() => this.#look(), LOOK);
        this.#look();
    }

    stop() {
        clearInterval(this.#timer);
        this.#sounds?.cancel();
        void this.#clock?.context?.close();
        this.#clock = null;
    }

    #due(beat) { return this.#begin + beat * this.#seconds; }

    #look() {
        const now = this.#clock.now();
        for (; this.#due(this.#planned) < now + AHEAD; this.#planned++) {
            const cue = this.#planned < 0 ? TICK : this.#planned % 2 === 0 ? UP : DOWN;
            // What was missed is not made up for.
            if (this.#due(this.#planned) >= now) this.#sounds.plan(cue, this.#due(this.#planned));
        }
        for (; this.#due(this.#heard) <= this.#clock.heard(); this.#heard++) {
            this.dispatchEvent(new CustomEvent("beat", { detail: { n: this.#heard } }));
        }
    }
}
