// The last panel of a session: what was done, the last questions, and what can be done with it.

import { tell } from "./forms.js";
import { dayInWords } from "./moment.js";
import { sentenceOf } from "./player-entries.js";
import { summaryOf, worstPain } from "./player-log.js";
import { keepSafe } from "./player-save.js";
import { words } from "./player-view.js";
import { fill, make, wordsOf } from "./words.js";

export class EndPanel {
    #view;
    #form;
    #forget;

    constructor(view) {
        this.#view = view;
        this.#form = view.part("end-form");
        this.#forget = this.#form.querySelector("[data-do=forget]");
    }

    get #button() { return this.#form.querySelector("button:not([type=button])"); }

    /** Shows what was done of the items. Returns whether there is anything to save. */
    show(items, { steps, log, isLeft }, isOver) {
        const summaries = items.map((item, index) => ({ item, ...summaryOf(steps, log, index) }))
            .filter((each) => each.isAnything);
        this.#view.part("done").replaceChildren(...summaries.flatMap(({ item, ...summary }) => {
            const partly = item.ladder === "plyo" ? words.partlyPlyo : words.partly;
            const lines = [sentenceOf(item, summary, words), ...(summary.isWhole ? [] : [partly])];
            return lines.map((line) => make("li", {}, line));
        }));
        this.#view.write("over", isOver ? fill(words.over, { day: dayInWords(log.day) }) : "");
        // A stop is a stop: what is left after it is for another day.
        this.#view.part("reopen").hidden = !isLeft || isOver || log.stopped !== null;
        this.#form.elements.pain.value = String(worstPain(log));
        this.#forget.textContent = words.forget;
        delete this.#forget.dataset.sure;
        const isAnything = summaries.length > 0;
        this.#button.disabled = !isAnything;
        tell(this.#form, isAnything ? "" : words.nothingDone);
        return isAnything;
    }

    /** What was answered. */
    get answers() {
        const data = new FormData(this.#form);
        return {
            pain: Number(data.get("pain")), effort: Number(data.get("effort")), kept: data.get("kept"),
            masked: data.has("masked"),
        };
    }

    /** Saves entries, and tells why where that did not work. Resolves with how it ended, as `keepSafe` does. */
    async save(entries) {
        this.#button.disabled = true;
        const { end, problem } = await keepSafe(entries);
        if (end === "kept" || end === "saved") return end;
        this.#button.disabled = false;
        const refusal = [problem?.reason, problem?.do].filter(Boolean).join(" ");
        tell(this.#form, { refused: refusal, pair: wordsOf("queue-words").pair }[end] ?? words.notSaved);
        return end;
    }

    /** Whether to throw it away: what could be saved goes at the second tap only. */
    isSureToForget() {
        if (this.#button.disabled || this.#forget.dataset.sure) return true;
        this.#forget.dataset.sure = "yes";
        this.#forget.textContent = words.forgetSure;
        return false;
    }
}
