// What was really done in a session.

import { civilDay, newID } from "./moment.js";

/**
 * A log of a session of some items that begins now. Its entries are of this day, also when it ends after midnight, and
 * have their ids from here: saved twice they are kept once.
 *
 * `done` holds the finished repetitions of each step by its index, `held` the seconds of each hold, `latest` the index
 * of the set that was worked last; `pains` are {step, pain}, `stopped` is {pain} or {limp, step}.
 */
export function newLog(items) {
    return {
        day: civilDay(), ids: [...items, "note"].map(() => newID()), startPain: 0, pains: [], done: {}, held: {},
        latest: null, pauses: 0, qualityEnds: 0, lateCues: 0, stopped: null,
    };
}

/** Counts the repetitions that ended, and the seconds that were held, between a position and a time. */
export function countWork(log, steps, index, position, time) {
    const raise = (counts, place, value) => { counts[place] = Math.max(counts[place] ?? 0, value); };
    for (let place = index; place < steps.length; place++) {
        const step = steps[place];
        if (step.start >= time) break;
        if (step.kind !== "set" || position >= step.end) continue;
        const seconds = Math.min(time, step.end) - step.start;
        raise(log.done, place, Math.floor(seconds / step.work.each + 1e-6));
        if (step.work.mode === "hold") raise(log.held, place, Math.floor(seconds + 1e-6));
        log.latest = place;
    }
}

/** The worst pain that was told so far. */
export function worstPain(log) {
    return Math.max(log.startPain, ...log.pains.map((each) => each.pain));
}

/** Whether pain or a limp was told of a set of this item that had begun. */
function isComplaint(log, steps, item) {
    const told = [...log.pains, ...(log.stopped?.limp ? [log.stopped] : [])];
    return told.some((each) => steps[each.step].item === item && steps[each.step].kind === "set");
}

/**
 * What was done of an item of the session: {sets, allSets, reps, allReps, held, allHeld (seconds), mode, tempo, isWhole,
 * isAnything}. Something is also a set that hurt before its first repetition was whole.
 */
export function summaryOf(steps, log, item) {
    const sets = steps.map((step, index) => ({ step, done: log.done[index] ?? 0, held: log.held[index] ?? 0 }))
        .filter(({ step }) => step.kind === "set" && step.item === item);
    const sum = (valueOf) => sets.reduce((total, set) => total + valueOf(set), 0);
    const whole = sets.filter(({ step, done }) => done >= step.work.count).length;
    const reps = sum(({ done }) => done);
    const held = sum((set) => set.held);
    return {
        sets: whole, allSets: sets.length, isWhole: whole === sets.length, reps, allReps: sum(({ step }) => step.work.count),
        held, allHeld: sum(({ step }) => (step.work.mode === "hold" ? step.work.seconds : 0)),
        mode: sets[0].step.work.mode, tempo: sets[0].step.exercise.tempo,
        isAnything: reps > 0 || held > 0 || isComplaint(log, steps, item),
    };
}
