// The entries that a session becomes.

import { entryOf } from "./entries.js";
import { moment } from "./moment.js";
import { summaryOf, worstPain } from "./player-log.js";
import { fill } from "./words.js";

/** A summary in words: what of what. */
export function sentenceOf(item, summary, words) {
    if (summary.mode === "hold") return fill(words.doneHold, { title: item.title, ...summary });
    const unit = { tempo: words.repetitions, contacts: words.landings }[summary.mode];
    return fill(words.done, { title: item.title, unit, ...summary });
}

/**
 * The worst pain of each item. What was told at the end is of the items that hurt most by the taps, or of all when it
 * is more than any tap told: it is never lost.
 */
function painsOf(indices, steps, log, worst) {
    const own = indices.map((item) => {
        const told = log.pains.filter((each) => steps[each.step].item === item).map((each) => each.pain);
        return Math.max(log.startPain, ...told);
    });
    const isUntold = log.pains.length === 0 || worst > worstPain(log);
    const most = Math.max(...own);
    return own.map((pain) => (isUntold || pain === most ? worst : Math.min(pain, worst)));
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
 * Less than a whole session earns nothing. Of strength it is on no rung; its pain counts for the ladder all the same.
 * Hops are always on their rung, for their landings and their days of rest count, and a pain that is not known earns
 * nothing: it stands in the note alone, unless it is at the cut-off, which counts against the ladder.
 *
 * @param {{pain: number, effort: number, kept: string, masked: boolean}} answers
 * @param {number} cutOff  the pain at which a session stops
 */
export function entriesOf(items, steps, log, answers, words, cutOff) {
    const when = { ...moment(), day: log.day };
    const summaries = items.map((_, index) => summaryOf(steps, log, index));
    const indices = [...items.keys()].filter((index) => summaries[index].isAnything);
    if (indices.length === 0) return [];
    const pains = painsOf(indices, steps, log, answers.pain);
    const lines = [];
    const entries = indices.map((index, place) => {
        const item = items[index];
        const summary = summaries[index];
        const tempo = summary.tempo ? `, ${fill(words.noteTempo, summary)}` : "";
        lines.push(sentenceOf(item, summary, words) + tempo);
        const work = { pain: pains[place], effort: answers.effort, masked: answers.masked };
        if (item.ladder === "plyo" && !summary.isWhole && work.pain < cutOff) delete work.pain;
        const strength = { intent: item.intent, ...(summary.isWhole && { rung: item.rung }), ...work };
        const event = item.ladder === "plyo" ? { plyo: { rung: item.rung, ...work } } : { strength };
        return entryOf(event, { ...when, id: log.ids[index] });
    });
    return [...entries, entryOf({ note: noteOf(lines, log, answers, words) }, { ...when, id: log.ids.at(-1) })];
}
