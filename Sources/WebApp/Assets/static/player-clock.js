// The clock of a session: that of the sound, so that what is heard, seen and counted is one. Without sound, the page's.

/** Milliseconds the sound's clock is trusted to go on between two of its steps. */
const LONGEST_STEP = 100;
/** Milliseconds after which a clock that stands still counts as stopped, whatever its context says. */
const FROZEN = 700;
/** As many milliseconds between two looks count as watched: a page that slept saw nothing. */
const WATCHED = 250;
/** Milliseconds a browser is given to let a page sound; ear-phones take more than one second to wake. */
const PATIENCE = 2_000;

/** A clock that stands still: that of a session nobody has gone on with yet. */
export const STILL = { now: () => 0, heard: () => 0, isRunning: false, context: null };

/** Seconds of the page's own clock, for browsers without sound. */
class PageClock {
    now = () => performance.now() / 1000;
    heard = () => this.now();
    isRunning = true;
    context = null;
}

/** Seconds of an AudioContext. */
class SoundClock {
    #last = -1;
    #seen = 0;
    #since = 0;
    #still = 0;

    constructor(context) {
        this.context = context;
    }

    /** Whether time goes on: some phones leave a context "running" whose time stands still after a call. */
    get isRunning() {
        this.#look();
        return this.context.state === "running" && this.#still < FROZEN;
    }

    /** The time that sounds are scheduled by. */
    now() { return this.context.currentTime; }

    /** What can be heard now: the sound's time less what is still on its way, smooth between its steps. */
    heard() {
        const time = this.#look();
        const ahead = Math.min(LONGEST_STEP, performance.now() - this.#since) / 1000;
        const delay = this.context.outputLatency;
        return time + (this.context.state === "running" ? ahead : 0) - (Number.isFinite(delay) ? delay : 0);
    }

    #look() {
        const time = this.context.currentTime;
        const now = performance.now();
        if (time === this.#last) {
            this.#still += Math.min(WATCHED, now - this.#seen);
        } else {
            this.#still = 0;
            this.#since = now;
        }
        this.#last = time;
        this.#seen = now;
        return time;
    }
}

/** Gives a clock's sound back to the browser, which has only so many. */
export function closeClock(clock) {
    // One that is closed already says so by a rejection.
    clock?.context?.close().catch(() => undefined);
}

/**
 * A clock that runs: the earlier one where it still does, else a new one in its place. To be made in a tap, or the
 * browser gives no sound; without sound in time it is the page's own clock, with no context.
 */
export async function startedClock(earlier) {
    if (earlier?.context && earlier.isRunning) return earlier;
    closeClock(earlier);
    // Heard also when a phone is set to silent, where the browser lets a page ask for that.
    if (navigator.audioSession) navigator.audioSession.type = "playback";
    let clock;
    try {
        clock = new SoundClock(new AudioContext({ latencyHint: "interactive" }));
    } catch {
        return new PageClock();
    }
    const late = new Promise((resolve) => setTimeout(resolve, PATIENCE));
    await Promise.race([clock.context.resume().catch(() => undefined), late]);
    if (clock.isRunning) return clock;
    closeClock(clock);
    return new PageClock();
}
