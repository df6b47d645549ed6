// What was really done in a session, and the entries it becomes.

import { entryOf } from "./entries.js";
import { civilDay, moment } from "./moment.js";
import { fill } from "./words.js";

/**
 * A log of a session that begins now; its entries are of this day, also when it ends after midnight. `done` holds the
 * finished repetitions of each step by its index.
 */
export function newLog() {
    return {
        day: civilDay(), startPain: 0, pains: [], done: {}, pauses: 0, qualityEnds: 0, lateCues: 0, stopped: null,
    };
}

/** The worst pain that was told so far. */
export function worstPain(log) {
    return Math.max(log.startPain, ...log.pains.map((each) => each.pain));
}

/** What was done of an item of the session: {sets, allSets, reps, allReps, isWhole, mode, tempo}. */
export function summaryOf(steps, log, item) {
    const sets = steps.map((step, index) => ({ step, done: log.done[index] ?? 0 }))
        .filter(({ step }) => step.kind === "set" && step.item === item);
    const whole = sets.filter(({ step, done }) => done >= step.work.count).length;
    const sum = (values) => values.reduce((total, value) => total + value, 0);
    return {
        sets: whole, allSets: sets.length, isWhole: whole === sets.length,
        reps: sum(sets.map(({ done }) => done)), allReps: sum(sets.map(({ step }) => step.work.count)),
        mode: sets[0].step.work.mode, tempo: sets[0].step.exercise.tempo,
    };
}

/** A summary in words: what of what. */
export function sentenceOf(item, summary, words) {
    const unit = { tempo: words.repetitions, hold: words.holds, contacts: words.landings }[summary.mode];
    return fill(words.done, { title: item.title, unit, ...summary });
}

/** The worst pain of one item: the one told at the end counts where the pain was highest, the taps elsewhere. */
function painOf(item, steps, log, worst) {
    if (log.pains.length === 0) return worst;
    const told = log.pains.filter((each) => steps[each.step].item === item).map((each) => each.pain);
    const own = Math.max(log.startPain, ...told);
    return own === worstPain(log) ? worst : Math.min(own, worst);
}

function noteOf(lines, log, answers, words) {
    const sentences = [words.note, ...lines.map((line) => `${line}.`)];
    sentences.push(fill(words.noteCount, { kept: words[answers.kept] }));
    sentences.push(fill(words.notePain, { start: log.startPain, worst: answers.pain, effort: answers.effort }));
    if (log.pauses > 0) sentences.push(fill(words.notePaused, { n: log.pauses }));
    if (log.qualityEnds > 0) sentences.push(fill(words.noteQuality, { n: log.qualityEnds }));
    if (log.stopped?.limp) sentences.push(words.noteLimp);
    else if (log.stopped) sentences.push(fill(words.noteStopped, { n: log.stopped.pain }));
    return sentences.join(" ");
}

/**
 * The entries of a session: one for each item of which something was done, and a note of what that was.
 *
 * Less than a whole strength session is on no rung, so that it earns nothing; unless it hurt so much that its ladder
 * must know. Hops are always on their rung: their landings and their days of rest count.
 *
 * @param {{pain: number, effort: number, kept: string, masked: boolean}} answers
 */
export function entriesOf(items, steps, log, limits, answers, words) {
    const when = { ...moment(), day: log.day };
    const entries = [];
    const lines = [];
    items.forEach((item, index) => {
        const summary = summaryOf(steps, log, index);
        if (summary.reps === 0) return;
        const work = { pain: painOf(index, steps, log, answers.pain), effort: answers.effort, masked: answers.masked };
        if (item.ladder === "plyo") {
            entries.push(entryOf({ plyo: { rung: item.rung, ...work } }, when));
        } else {
            const isOnRung = summary.isWhole || work.pain >= limits.pain;
            const strength = { intent: item.intent, ...(isOnRung && { rung: item.rung }), ...work };
            entries.push(entryOf({ strength }, when));
        }
        const tempo = summary.tempo ? `, ${fill(words.noteTempo, summary)}` : "";
        lines.push(sentenceOf(item, summary, words) + tempo);
    });
    if (entries.length > 0) entries.push(entryOf({ note: noteOf(lines, log, answers, words) }, when));
    return entries;
}
