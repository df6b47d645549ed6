// Plans the tones of a session ahead of when they are due, so that no busy page and no slow timer is heard.

import { countdown, cuesOf } from "./player-cues.js";

/** Seconds that tones are planned ahead: longer where the browser lets hidden pages sleep. */
const AHEAD = 3;
const AHEAD_HIDDEN = 100;

export class Schedule {
    #cues;
    #next = 0;
    /** The moment of the session up to which everything is planned. */
    until = 0;

    constructor(steps) {
        this.#cues = cuesOf(steps);
    }

    /** Begins where the player resumes, with ticks before it where it counts in. */
    begin(player) {
        const { position, resumeAt, sounds } = player;
        sounds.cancel();
        this.until = position;
        this.#next = this.#cues.findIndex((cue) => cue.at >= resumeAt - 1e-6);
        if (this.#next < 0) this.#next = this.#cues.length;
        if (player.countsIn) for (const cue of countdown(resumeAt)) sounds.plan(cue, player.due(cue.at));
        this.planAhead(player, position);
    }

    /** Plans what comes after a moment; what is too late already is not made up for. */
    planAhead(player, time) {
        const { clock, sounds, log } = player;
        const until = time + (globalThis.document?.hidden ? AHEAD_HIDDEN : AHEAD);
        while (this.#next < this.#cues.length && this.#cues[this.#next].at < until) {
            const cue = this.#cues[this.#next++];
            const when = player.due(cue.at);
            if (when >= clock.now()) sounds.plan(cue, when);
            else log.lateCues += 1;
        }
        this.until = Math.max(until, this.until);
    }
}
