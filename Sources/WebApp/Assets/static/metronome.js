// Beats at an even pace, put on the sound's own time line ahead of when they are due, and told when they are heard.

import { closeClock, startedClock } from "./player-clock.js";
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

/**
 * A metronome of pairs of beats: up, then down. Dispatches "beat" with {n}: below 0 while it counts in, then from 0; and
 * "lost" when it stopped because its clock did.
 */
export class Metronome extends EventTarget {
    #seconds;
    #clock = null;
    #sounds;
    #begin = 0;
    #planned = -READY;
    #heard = -READY;
    #timer;
    /** Counts starts and stops, so that a start that is overtaken by either comes to nothing. */
    #turn = 0;

    /** @param {number} beatsPerMinute */
    constructor(beatsPerMinute) {
        super();
        this.#seconds = 60 / beatsPerMinute;
    }

    get isSilent() { return this.#clock !== null && this.#clock.context === null; }

    /** Whether the first beat was heard. */
    get hasBegun() { return this.#heard > 0; }

    /** Whole pairs of beats that were heard. */
    get pairs() { return Math.max(0, Math.floor(this.#heard / 2)); }

    /** To be called in a tap, or the browser gives no sound. Resolves with whether it beats. */
    async start() {
        this.stop();
        this.#heard = -READY;
        const turn = this.#turn;
        const clock = await startedClock();
        if (turn !== this.#turn) {
            closeClock(clock);
            return false;
        }
        this.#clock = clock;
        this.#sounds = new Sounds(this.#clock.context);
        this.#begin = this.#clock.now() + 0.3 + READY * this.#seconds;
        this.#planned = -READY;
        this.#timer = setInterval(() => this.#look(), LOOK);
        this.#look();
        return true;
    }

    stop() {
        this.#turn += 1;
        clearInterval(this.#timer);
        this.#sounds?.cancel();
        closeClock(this.#clock);
        this.#clock = null;
    }

    #due(beat) { return this.#begin + beat * this.#seconds; }

    #look() {
        if (!this.#clock.isRunning || (this.isSilent && document.hidden)) {
            this.stop();
            return this.dispatchEvent(new Event("lost"));
        }
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
