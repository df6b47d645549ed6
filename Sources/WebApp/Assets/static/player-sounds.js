// Puts tones on the sound's own time line, ahead of when they are due, and takes back those that are not wanted.

/** Seconds a tone takes to swell and to fade, so that it does not click. */
const EDGE = 0.012;

export class Sounds {
    #output;
    #context;
    #planned = new Set();
    #isOn = true;

    /** @param {AudioContext | null} context null for none: then nothing sounds. */
    constructor(context) {
        this.#context = context;
        if (!context) return;
        this.#output = context.createGain();
        this.#output.connect(context.destination);
    }

    /** Whether anything of this can be heard. */
    get isAudible() { return this.#context !== null && this.#isOn; }

    set isOn(value) {
        this.#isOn = value;
        if (this.#output) this.#output.gain.value = value ? 1 : 0;
    }

    /** Plans a cue for a time of the context. */
    plan(cue, when) {
        if (!this.#context) return;
        const tone = this.#context.createOscillator();
        const volume = this.#context.createGain();
        const end = when + cue.seconds;
        tone.type = cue.shape;
        tone.frequency.setValueAtTime(cue.from, when);
        tone.frequency.linearRampToValueAtTime(cue.to, end);
        volume.gain.setValueAtTime(0, when);
        volume.gain.linearRampToValueAtTime(cue.gain, when + EDGE);
        volume.gain.setValueAtTime(cue.gain, end - EDGE);
        volume.gain.linearRampToValueAtTime(0, end);
        tone.connect(volume).connect(this.#output);
        tone.start(when);
        tone.stop(end);
        this.#planned.add(tone);
        tone.onended = () => this.#planned.delete(tone);
    }

    /** Takes back everything that has been planned and silences what sounds. */
    cancel() {
        for (const tone of this.#planned) {
            tone.onended = null;
            tone.disconnect();
        }
        this.#planned.clear();
    }
}
