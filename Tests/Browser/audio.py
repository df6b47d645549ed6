"""Ears for tests: scripts that run in the page before anything of ours."""

# A piece of the sound's own thread that looks at every sample on its way to the loudspeaker, and tells when a tone
# begins after silence. The page may be as busy as it likes meanwhile.
EAR = """
registerProcessor("ear", class extends AudioWorkletProcessor {
    quiet = 1;
    process([[samples]]) {
        for (let index = 0; samples && index < samples.length; index++) {
            if (Math.abs(samples[index]) > 0.01) {
                if (this.quiet > 0.05) this.port.postMessage((currentFrame + index) / sampleRate);
                this.quiet = 0;
            } else {
                this.quiet += 1 / sampleRate;
            }
        }
        return true;
    }
});
"""

# Puts the ear between the page's sound and the loudspeaker, and compares the clocks of both once a second.
ONSETS = """
window.onsets = [];
window.clocks = [];
const connect = AudioNode.prototype.connect;
AudioNode.prototype.connect = function (target, ...rest) {
    const { context } = this;
    if (target === context.destination) {
        context.audioWorklet.addModule("/ear.js").then(() => {
            const ear = new AudioWorkletNode(context, "ear");
            ear.port.onmessage = (event) => window.onsets.push(event.data);
            connect.call(this, ear);
        });
        setInterval(() => {
            const { contextTime, performanceTime } = context.getOutputTimestamp();
            window.clocks.push([contextTime, performanceTime / 1000]);
        }, 1000);
    }
    return connect.call(this, target, ...rest);
};
"""

# A sound card on the page's clock, so that a fake clock moves it too. It notes every tone that is planned, and which
# of them were taken back; `audio.stop()` does what a phone does when it is locked, `audio.freeze()` what some do after a
# call: the context says that it runs. While `audio.hangs`, no context begins to sound.
FAKE = """
window.audio = { tones: [], state: "suspended", isFrozen: false, hangs: false, at: 0, since: 0, open: 0,
    get goesOn() { return this.state === "running" && !this.isFrozen; },
    now() { return this.goesOn ? this.at + performance.now() / 1000 - this.since : this.at; },
    stop() { this.at = this.now(); this.state = "suspended"; },
    freeze() { this.at = this.now(); this.isFrozen = true; },
    go() { this.since = performance.now() / 1000; this.state = "running"; },
    sounding() { return this.tones.filter((tone) => !tone.gone); },
};
class Parameter { value = 1; setValueAtTime() {} linearRampToValueAtTime() {} }
class Node { connect(target) { return target; } disconnect() { if (this.tone) this.tone.gone = true; } }
class Tone extends Node {
    type = "sine";
    frequency = { setValueAtTime: (value) => { this.from = value; }, linearRampToValueAtTime: (value) => { this.to = value; } };
    start(when) {
        this.tone = { when, from: this.from, to: this.to, shape: this.type, planned: audio.now(), gone: false };
        audio.tones.push(this.tone);
    }
    stop(when) { this.tone.end = when; }
}
window.AudioContext = class {
    destination = new Node();
    outputLatency = 0;
    constructor() { Object.assign(audio, { state: "suspended", isFrozen: false, at: 0, open: audio.open + 1 }); }
    get currentTime() { return audio.now(); }
    get state() { return audio.state; }
    resume() { return audio.hangs ? new Promise(() => undefined) : Promise.resolve(audio.go()); }
    async close() { audio.open -= 1; }
    createGain() { const node = new Node(); node.gain = new Parameter(); return node; }
    createOscillator() { return new Tone(); }
};
"""

# Notes every phase that the player shows.
PHASES = """
window.phases = [];
document.addEventListener("DOMContentLoaded", () => document.getElementById("player")
    ?.addEventListener("springback:phase", (event) => window.phases.push(event.detail)));
"""
