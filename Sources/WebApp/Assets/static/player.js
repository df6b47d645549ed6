// Runs a session: one line of time from the first step to the last, on the clock of the sound.
//
// A moment of the session is the clock's time less the anchor; so nothing drifts, and whoever comes back from another
// page or a locked phone is where the sound is. Pausing, skipping and going back only move the anchor.

import { STOP_SOUND } from "./player-cues.js";
import { countWork } from "./player-log.js";
import { repetitionStart, stepAt } from "./player-plan.js";
import { Schedule } from "./player-schedule.js";

/** Seconds before a set that is begun or taken up by hand. */
const COUNT_IN = 3;
/** Seconds between "go" and the first tone, so that it can be planned in time. */
const LEAD = 0.15;
/** Milliseconds between two looks at the clock. */
const LOOK = 100;
/** Seconds the plan may be overrun before the session counts as interrupted. */
const LATE = 0.5;

/** A session that can be played. Events: "change" of its state, "progress" with every repetition and second. */
export class Player extends EventTarget {
    state = "idle";
    /** Where the session is, in its own seconds; behind `resumeAt` it is counting in. */
    position = 0;
    resumeAt = 0;
    isBegun = false;
    countsIn = false;
    #anchor = 0;
    #schedule;
    #timer;

    /**
     * @param {object[]} steps of player-plan.js
     * @param {{pain: number, rise: number}} limits when a session stops
     * @param {object} log what was done so far, of `newLog`
     */
    constructor({ steps, clock, sounds, limits, log }) {
        super();
        Object.assign(this, { steps, clock, sounds, limits, log });
        this.#schedule = new Schedule(steps);
    }

    get total() { return this.steps.at(-1).end; }
    get index() { return stepAt(this.steps, Math.max(this.position, this.resumeAt)); }
    get step() { return this.steps[this.index]; }

    /** The moment of the session that is heard and seen now. */
    get shown() { return this.state === "running" ? this.clock.heard() - this.#anchor : this.position; }

    /** The moment of the session by the clock, as far as its tones are planned: what nobody heard nobody did. */
    get #now() { return Math.min(this.clock.now() - this.#anchor, this.#schedule.until); }

    /** The clock's time of a moment of the session. */
    due(moment) { return moment + this.#anchor; }

    /** Begins at the soreness of now; at too much of it nothing begins. */
    start(pain) {
        this.log.startPain = pain;
        if (pain >= this.limits.pain) this.halt({ pain });
        else this.#run(0);
    }

    pause(reason = "tap") {
        if (this.state !== "running") return;
        this.#settle();
        if (this.step.kind === "set") this.log.pauses += 1;
        this.#become("paused", reason);
    }

    /** Goes on by another clock, while the session stands. */
    hear(clock, sounds) {
        Object.assign(this, { clock, sounds });
    }

    /** Goes on, in a set from the beginning of the repetition that was left. */
    resume() {
        const { step } = this;
        const isSet = step.kind === "set";
        this.#run(isSet ? repetitionStart(step, this.position) : this.position, isSet ? COUNT_IN : 0);
    }

    /** To the next step; what was left out is not counted. */
    skip() {
        const next = this.steps[this.index + 1];
        if (next) this.#jump(next.start);
        else this.finish();
    }

    /** To the beginning of this set or, there already, of the one before. */
    back() {
        const { step } = this;
        const isInside = step.kind === "set" && this.position - step.start > 2;
        const before = this.steps.findLast((each) => each.kind === "set" && each.end <= step.start);
        this.#jump((isInside ? step : (before ?? this.steps[0])).start);
    }

    /** Ends a set of hops because their quality is gone. */
    endSet() {
        this.log.qualityEnds += 1;
        this.skip();
    }

    /** The step that a complaint of now is about: the set that was worked last, also while it rests or counts in. */
    get #blamed() {
        if (this.state === "running") this.#count(this.#now);
        return this.log.latest ?? this.index;
    }

    /** Notes how much it hurts; stops at too much, or at too much more than at the start. */
    hurt(pain) {
        this.log.pains.push({ step: this.#blamed, pain });
        if (pain >= Math.min(this.limits.pain, this.log.startPain + this.limits.rise)) this.halt({ pain });
        else this.#tell("progress");
    }

    /** Stops for a limp or a sharp pain. */
    limp() {
        this.halt({ limp: true, step: this.#blamed });
    }

    /** Stops for {pain} or {limp, step}. */
    halt(cause) {
        if (this.state === "running") this.#settle();
        this.log.stopped = cause;
        for (const cue of STOP_SOUND) this.sounds.plan(cue, this.clock.now() + 0.05 + cue.at);
        this.#become("stopped");
    }

    /** Takes the last stop back. */
    takeBack() {
        if (this.log.stopped?.pain !== undefined) this.log.pains.pop();
        this.log.stopped = null;
        this.#become(this.isBegun ? "paused" : "idle");
    }

    /** Stands at a place of a session that was interrupted, and waits for the runner; nothing is told of it. */
    restore(position, state) {
        this.position = this.resumeAt = Math.min(Math.max(0, position), this.total);
        this.isBegun = true;
        Object.assign(this, { state, reason: "reloaded" });
    }

    finish() {
        if (this.state === "running") this.#settle();
        this.#become("done");
    }

    /** Whether something is left to do of a session that was finished. */
    get isLeft() { return this.position < this.total; }

    /** Takes the finish back. */
    reopen() {
        this.#become("paused");
    }

    /** Plays other steps from the same place on: the same ones at another pace. */
    replan(steps) {
        const wasRunning = this.state === "running";
        const countIn = wasRunning && this.countsIn && this.shown < this.resumeAt ? COUNT_IN : 0;
        if (wasRunning) this.#settle();
        const old = this.step;
        const fresh = steps[this.index];
        // By where it stands, not by what was done: after "back" more was done than stands here.
        const whole = Math.floor((this.position - old.start) / old.work.each + 1e-6);
        this.position = this.resumeAt = old.kind === "set"
            ? fresh.start + Math.min(whole, fresh.work.count) * fresh.work.each
            : fresh.end - (old.end - this.position);
        this.steps = steps;
        this.#schedule = new Schedule(steps);
        if (wasRunning) this.#run(this.position, countIn);
    }

    /** Looks at the clock: counts what has been done, and plans the tones of what comes. */
    look() {
        if (this.state !== "running") return;
        if (!this.clock.isRunning) return this.pause("away");
        // What nobody sees or hears nobody does.
        if (globalThis.document?.hidden && !this.sounds.isAudible) return this.pause("unseen");
        const time = this.clock.now() - this.#anchor;
        // The page slept longer than was planned.
        if (time > this.#schedule.until + LATE) return this.pause("away");
        const before = Math.floor(this.position);
        this.#count(time);
        this.position = time;
        this.#schedule.planAhead(this, time);
        if (time >= this.total) return this.#become("done");
        if (Math.floor(time) !== before) this.#tell("progress");
    }

    #run(position, countInSeconds = 0) {
        clearInterval(this.#timer);
        this.countsIn = countInSeconds > 0;
        this.resumeAt = position;
        this.position = position - countInSeconds;
        this.#anchor = this.clock.now() + LEAD - this.position;
        this.isBegun = true;
        this.#schedule.begin(this);
        this.#timer = setInterval(() => this.look(), LOOK);
        this.#become("running");
    }

    #jump(target) {
        if (this.state === "running") {
            this.#settle();
            this.#run(target, this.steps[stepAt(this.steps, target)].kind === "set" ? COUNT_IN : 0);
        } else {
            this.resumeAt = this.position = target;
            this.#tell("change");
        }
    }

    /** Stands still, with everything before this moment counted. */
    #settle() {
        const time = this.#now;
        clearInterval(this.#timer);
        this.sounds.cancel();
        this.#count(time);
        this.position = this.resumeAt = Math.min(Math.max(time, this.resumeAt), this.total);
    }

    /** Counts what was done since the last look. */
    #count(time) {
        const { log, steps, index, position } = this;
        countWork(log, steps, index, position, time);
    }

    #become(state, reason) {
        if (state !== "running") clearInterval(this.#timer);
        this.state = state;
        this.reason = reason;
        this.#tell("change");
    }

    #tell(type) { this.dispatchEvent(new Event(type)); }
}
