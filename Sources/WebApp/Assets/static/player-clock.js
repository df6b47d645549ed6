// The clock of a session: that of the sound, so that what is heard, seen and counted is one. Without sound, the page's.

/** How long the sound's clock is trusted to go on between two of its steps. */
const LONGEST_STEP = 0.1;

/** Seconds of the page's own clock, for browsers without sound. */
class PageClock {
    now = () => performance.now() / 1000;
    heard = () => this.now();
    isRunning = true;
    context = null;
}

/** Seconds of an AudioContext. */
class SoundClock {
    #last = 0;
    #since = 0;

    constructor(context) {
        this.context = context;
    }

    get isRunning() { return this.context.state === "running"; }

    /** The time that sounds are scheduled by. */
    now() { return this.context.currentTime; }

    /** What can be heard now: the sound's time less what is still on its way, smooth between its steps. */
    heard() {
        const time = this.context.currentTime;
        if (time !== this.#last) {
            this.#last = time;
            this.#since = performance.now();
        }
        const ahead = Math.min(LONGEST_STEP, (performance.now() - this.#since) / 1000);
        const delay = this.context.outputLatency;
        return time + (this.isRunning ? ahead : 0) - (Number.isFinite(delay) ? delay : 0);
    }
}

/** Milliseconds a browser is given to let a page sound. */
const PATIENCE = 1_000;

/** A clock that runs; to be made in a tap, or the browser gives no sound. */
export async function startedClock() {
    // Heard also when a phone is set to silent, where the browser lets a page ask for that.
    if (navigator.audioSession) navigator.audioSession.type = "playback";
    if (!globalThis.AudioContext) return new PageClock();
    const clock = new SoundClock(new AudioContext({ latencyHint: "interactive" }));
    const late = new Promise((resolve) => setTimeout(resolve, PATIENCE));
    await Promise.race([clock.context.resume().catch(() => undefined), late]);
    return clock.isRunning ? clock : new PageClock();
}
