// What is heard when: every phase of every step as tones at exact moments of the session.
//
// Tendon work is long, low and gliding: the tone rises with the heel and sinks with it. Muscle work is short, high and
// in pulses. They are to be told apart with eyes closed.

/** Silence before the next phase, so that its beginning is heard. */
const GAP = 0.15;

const glide = (at, from, to, seconds) => ({ at, shape: "sine", from, to, seconds, gain: 0.5 });
const blip = (at, pitch, seconds = 0.09) => ({ at, shape: "triangle", from: pitch, to: pitch, seconds, gain: 0.45 });

/** Three ticks before something begins. */
export function countdown(end) {
    return [3, 2, 1].map((before) => ({ ...blip(end - before, 330, 0.06), kind: "tick" }));
}

function tendonRepetition(start, { up, hold, down }) {
    const cues = [];
    if (up > 0) cues.push({ ...glide(start, 196, 294, up - GAP), kind: "up" });
    if (hold > 0) cues.push({ ...glide(start + up, 294, 294, hold - GAP), kind: "top" });
    if (down > 0) cues.push({ ...glide(start + up + hold, 294, 196, down - GAP), kind: "down" });
    return cues;
}

function muscleRepetition(start, { up, hold, down }) {
    const cues = [];
    if (up > 0) cues.push({ ...blip(start, 659), kind: "up" }, { ...blip(start + 0.15, 880), kind: "pulse" });
    if (hold > 0) cues.push({ ...blip(start + up, 880, 0.2), kind: "top" });
    for (let second = 0; second < down; second++) {
        cues.push({ ...blip(start + up + hold + second, 523), kind: second === 0 ? "down" : "pulse" });
    }
    return cues;
}

function holdCues(step) {
    const cues = [{ ...glide(step.start, 220, 262, 0.8), kind: "hold" }];
    for (let time = step.start + 5; time < step.end - 3.5; time += 5) {
        cues.push({ ...blip(time, 262, 0.06), kind: "pulse" });
    }
    return [...cues, ...countdown(step.end)];
}

function setCues(step) {
    const { work } = step;
    if (work.mode === "hold") return holdCues(step);
    const cues = [];
    for (let index = 0; index < work.count; index++) {
        const start = step.start + index * work.each;
        if (work.mode === "contacts") {
            const isNearEnd = work.count - index <= 3;
            cues.push({ ...blip(start, isNearEnd ? 784 : 587, 0.05), kind: "contact" });
        } else if (work.intent === "muscle") {
            cues.push(...muscleRepetition(start, work.tempo));
        } else {
            cues.push(...tendonRepetition(start, work.tempo));
        }
    }
    return cues;
}

/** All cues of some steps in the order of time: {at, kind, shape, from, to (hertz), seconds, gain}. */
export function cuesOf(steps) {
    const cues = steps.flatMap((step) => {
        if (step.kind !== "set") return countdown(step.end).filter((cue) => cue.at >= step.start);
        return [...setCues(step), { ...glide(step.end, 392, 523, 0.35), kind: "end" }];
    });
    // The end of a set does not sound over the beginning of what follows at once.
    return cues.sort((one, other) => one.at - other.at);
}

/** What is heard when a session must stop. */
export const STOP_SOUND = [glide(0, 220, 147, 0.5), glide(0.6, 220, 147, 0.5)];
