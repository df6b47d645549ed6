// A session as steps on one line of time, and where on it a moment is. Seconds; nothing here knows a clock.

/** Seconds to get into position before the first set, and to change legs. */
const READY = 8;
const CHANGE = 10;

/**
 * How many hops a minute are counted, until the runner says slower or quicker. A counting aid, no prescription: the
 * landings are prescribed, not their pace.
 */
const HOPS_PER_MINUTE = { "alternating-skip": 100, "single-leg-forward-hop": 60, bounding: 60 };
const USUAL_HOPS_PER_MINUTE = 120;
/** How much quicker or slower one tap makes the count, and how far it goes. */
const PACE_STEP = 10;
const SLOWEST = 30;
const QUICKEST = 200;

/** Up, held and down of a tempo such as 3-0-3, in seconds. */
function tempoOf(text) {
    const [up, hold, down] = text.split("-").map(Number);
    return { up, hold, down, length: up + hold + down };
}

/** What one set asks for: counted repetitions, one hold, or hops. */
function workOf(exercise, pace) {
    if (exercise.hops) {
        const perMinute = pace ?? HOPS_PER_MINUTE[exercise.exercise] ?? USUAL_HOPS_PER_MINUTE;
        const beat = 60 / perMinute;
        return { mode: "contacts", count: exercise.hops, each: beat, seconds: exercise.hops * beat };
    }
    if (exercise.seconds) return { mode: "hold", count: 1, each: exercise.seconds, seconds: exercise.seconds };
    const tempo = tempoOf(exercise.tempo);
    return {
        mode: "tempo", count: exercise.repetitions, each: tempo.length,
        seconds: exercise.repetitions * tempo.length, tempo, intent: exercise.intent,
    };
}

/** The legs of a set in turn: the other one first, to show the sore one how. */
function legsOf(exercise, sore) {
    if (!exercise.each_side) return [null];
    return sore.length === 1 && sore[0] === "left" ? ["right", "left"] : ["left", "right"];
}

/**
 * The steps of some items of a plan, one after the other:
 * {kind: "ready" | "set" | "change" | "rest", start, end, item, exercise, set, sets, leg, work}.
 *
 * @param {number} [pace] hops a minute, where the runner chose them
 */
export function stepsOf(items, sore, pace) {
    const steps = [];
    let time = 0;
    const add = (step, seconds) => {
        if (seconds > 0) steps.push({ ...step, start: time, end: time + seconds });
        time += seconds;
    };
    items.forEach((item, index) => item.exercises.forEach((exercise) => {
        const work = workOf(exercise, pace);
        const legs = legsOf(exercise, sore);
        for (let set = 1; set <= exercise.sets; set++) {
            legs.forEach((leg, turn) => {
                const shared = { item: index, exercise, set, sets: exercise.sets, leg, work };
                const before = steps.at(-1);
                if (!before) add({ ...shared, kind: "ready" }, READY);
                else if (turn > 0) add({ ...shared, kind: "change" }, CHANGE);
                else add({ ...shared, kind: "rest" }, before.exercise.rest_s || CHANGE);
                add({ ...shared, kind: "set" }, work.seconds);
            });
        }
    }));
    return steps;
}

/** The hops a minute after one tap on quicker (1) or slower (-1), in a step of hops. */
export function changedPace(step, direction) {
    const now = Math.round(60 / step.work.each);
    return Math.min(QUICKEST, Math.max(SLOWEST, now + direction * PACE_STEP));
}

/** The index of the step that a moment of the session lies in; the last one at the end. */
export function stepAt(steps, time) {
    const index = steps.findIndex((step) => time < step.end);
    return index < 0 ? steps.length - 1 : index;
}

/** How far up the heel is, from 0 to 1, in a repetition of a tempo. */
function heightOf({ up, hold, down }, inside) {
    if (inside < up) return inside / up;
    if (inside < up + hold) return 1;
    return down > 0 ? 1 - (inside - up - hold) / down : 0;
}

/**
 * What a moment of a step is: {phase, repetition (from 1), left (seconds of the phase), height}.
 *
 * Phases: up, top, down, hold, contacts, and the kinds of steps that are no sets.
 */
export function phaseAt(step, time) {
    const { work } = step;
    if (step.kind !== "set") return { phase: step.kind, repetition: 0, left: step.end - time, height: 0 };
    const inSet = Math.min(Math.max(0, time - step.start), work.seconds);
    if (work.mode === "hold") return { phase: "hold", repetition: 1, left: step.end - time, height: 0.5 };
    const repetition = Math.min(work.count, Math.floor(inSet / work.each + 1e-9) + 1);
    const inside = inSet - (repetition - 1) * work.each;
    if (work.mode === "contacts") {
        return { phase: "contacts", repetition, left: step.end - time, height: 0.6 * Math.sin(Math.PI * inside / work.each) };
    }
    const { up, hold } = work.tempo;
    const height = heightOf(work.tempo, inside);
    if (inside < up) return { phase: "up", repetition, left: up - inside, height };
    if (inside < up + hold) return { phase: "top", repetition, left: up + hold - inside, height };
    return { phase: "down", repetition, left: work.each - inside, height };
}

/** When the repetition that a moment lies in began; the start of the step where nothing is counted. */
export function repetitionStart(step, time) {
    if (step.kind !== "set" || step.work.mode === "hold") return step.start;
    const done = Math.floor((time - step.start) / step.work.each + 1e-9);
    return step.start + Math.min(Math.max(0, done), step.work.count - 1) * step.work.each;
}
