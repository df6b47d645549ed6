// The session page: joins the player with its view, its sounds and the queue.

import { deliver, tell } from "./forms.js";
import { enqueue } from "./queue.js";
import { Awake } from "./player-awake.js";
import { startedClock } from "./player-clock.js";
import { entriesOf, newLog, sentenceOf, summaryOf, worstPain } from "./player-log.js";
import { forgetSession, remember, remembered } from "./player-memory.js";
import { HOPS_PER_MINUTE, repetitionStart, stepsOf } from "./player-plan.js";
import { Player } from "./player.js";
import { Sounds } from "./player-sounds.js";
import { View, words } from "./player-view.js";
import { Voice } from "./player-voice.js";
import { fill, make } from "./words.js";

/** How much quicker or slower one tap makes the count of hops. */
const PACE_STEP = 10;
const SLOWEST = 30;
const QUICKEST = 200;

const root = document.getElementById("player");

/** Eleven buttons, 0 to 10. */
function painButtons(place, action) {
    for (let pain = 0; pain <= 10; pain++) {
        const button = make("button", { type: "button" }, String(pain));
        button.addEventListener("click", () => action(pain));
        place.append(button);
    }
}

class SessionPage {
    /** The text of the plan, and what it says. */
    planText = root.dataset.plan;
    plan = JSON.parse(this.planText);
    view = new View(root);
    awake = new Awake();
    voice = new Voice();
    player = null;
    parts = [];
    pace = undefined;

    constructor() {
        painButtons(this.view.part("begin"), (pain) => void this.begin(pain));
        painButtons(this.view.part("hurts"), (pain) => this.hurt(pain));
        for (const button of root.querySelectorAll("[data-do]")) {
            button.addEventListener("click", () => void this.do(button.dataset.do));
        }
        this.view.part("sound").addEventListener("change", () => this.applySound());
        this.view.part("voice").addEventListener("change", () => this.applySound());
        this.view.part("end-form").addEventListener("submit", (event) => void this.save(event));
        // A page that goes to sleep plans its tones far ahead; one that wakes looks where it is.
        document.addEventListener("visibilitychange", () => this.player?.look());
        this.view.show("idle");
        root.hidden = false;
        this.earlier = remembered();
        if (this.earlier) this.restore();
    }

    get items() { return this.parts.map((index) => this.plan.items[index]); }

    applySound() {
        this.voice.isOn = this.view.part("voice").checked;
        if (this.player) this.player.sounds.isOn = this.view.part("sound").checked;
    }

    /** A player of the chosen parts, on a clock. */
    makePlayer(clock, log) {
        const player = new Player({
            steps: stepsOf(this.items, this.plan.sore, this.pace),
            clock, sounds: new Sounds(clock.context), limits: this.plan.stop, log,
        });
        player.addEventListener("change", () => this.changed());
        player.addEventListener("progress", () => this.keep());
        this.player = player;
        this.applySound();
        return player;
    }

    async begin(pain) {
        this.parts = [...root.querySelectorAll("[name=part]:checked")].map((box) => Number(box.value));
        this.view.part("choose").hidden = this.parts.length > 0;
        if (this.parts.length === 0) return;
        const clock = await startedClock();
        this.makePlayer(clock, newLog()).start(pain);
        if (!clock.context) this.view.say(words.silent);
        void this.stayAwake();
    }

    async stayAwake() {
        const isGranted = await this.awake.keep();
        this.view.part("awake").textContent = isGranted ? words.awake : words.notAwake;
    }

    /** Stands where the session was when the page went; sound and screen wait for the tap on "go on". */
    restore() {
        const { planText, parts, pace, position, log, state } = this.earlier;
        // A session of a plan that is not today's any more can be saved, not played on.
        const isOver = state === "done" || planText !== this.planText;
        Object.assign(this, { planText, plan: JSON.parse(planText), parts, pace });
        const silent = { now: () => 0, heard: () => 0, isRunning: true, context: null };
        this.makePlayer(silent, log);
        this.player.restore(position);
        if (isOver) this.player.finish();
        else if (log.stopped) this.player.halt(log.stopped);
    }

    /** After a reload the clock is made in the first tap. */
    async resume() {
        if (this.earlier) {
            const { log, position } = this.player;
            this.earlier = null;
            this.makePlayer(await startedClock(), log).restore(position);
            void this.stayAwake();
        }
        this.view.say();
        const { context, isRunning } = this.player.clock;
        if (context && !isRunning) await context.resume();
        this.player.resume();
    }

    async do(what) {
        const { player } = this;
        switch (what) {
        case "pause": return player.state === "running" ? player.pause() : this.resume();
        case "skip": return player.skip();
        case "back": return player.back();
        case "end-set": return player.endSet();
        case "slower": return this.changePace(-PACE_STEP);
        case "quicker": return this.changePace(PACE_STEP);
        case "limp": return player.halt({ limp: true });
        case "finish": return player.finish();
        case "mis-tap":
            player.takeBack();
            return player.state === "paused" ? this.resume() : undefined;
        case "forget":
            forgetSession();
            return location.reload();
        }
    }

    changePace(by) {
        const { exercise, work } = this.player.step;
        const now = this.pace ?? HOPS_PER_MINUTE[exercise.exercise] ?? Math.round(60 / work.each);
        this.pace = Math.min(QUICKEST, Math.max(SLOWEST, now + by));
        this.player.replan(stepsOf(this.items, this.plan.sore, this.pace));
    }

    hurt(pain) {
        this.player.hurt(pain);
        if (this.player.state !== "stopped") this.view.say(fill(words.noted, { n: pain }));
    }

    keep() {
        const { position, log, state } = this.player;
        remember({ planText: this.planText, parts: this.parts, pace: this.pace, position, log, state });
    }

    changed() {
        const { state, reason } = this.player;
        this.view.show(state);
        if (state === "paused") this.view.say({ away: words.away, reloaded: words.reloaded }[reason]);
        if (state === "running") requestAnimationFrame(() => this.draw());
        else if (state === "paused") this.view.draw(this.player);
        if (state === "done") this.end();
        if (state !== "idle") this.keep();
    }

    draw() {
        const { player } = this;
        const news = this.view.draw(player);
        if (news) this.phaseBegan(news);
        if (player.state === "running") requestAnimationFrame(() => this.draw());
    }

    /** Tells a new phase to ears, hands and whoever listens on the page. */
    phaseBegan({ phase, repetition, step }) {
        this.voice.shake(phase);
        if (phase === "up" || (phase === "contacts" && repetition === 1)) this.voice.say(String(repetition));
        if (phase === "rest" || phase === "change" || phase === "hold") {
            this.view.announce(`${words[phase]}. ${this.view.titleOf(step)} ${this.view.legOf(step)}`);
            this.voice.say(words[phase]);
        }
        const { player } = this;
        const due = player.due(repetitionStart(step, player.shown));
        root.dispatchEvent(new CustomEvent("springback:phase", { detail: {
            phase, repetition, set: step.set, due, shown: player.due(player.shown),
        } }));
    }

    end() {
        void this.awake.letGo();
        const { steps, log } = this.player;
        const list = this.view.part("done");
        list.replaceChildren();
        let isAnything = false;
        this.items.forEach((item, index) => {
            const summary = summaryOf(steps, log, index);
            if (summary.reps === 0) return;
            isAnything = true;
            list.append(make("li", {}, sentenceOf(item, summary, words)));
            if (!summary.isWhole) {
                list.append(make("li", {}, item.ladder === "plyo" ? words.partlyPlyo : words.partly));
            }
        });
        const form = this.view.part("end-form");
        form.elements.pain.value = String(worstPain(log));
        form.querySelector("button:not([type=button])").disabled = !isAnything;
        tell(form, isAnything ? "" : words.nothingDone);
    }

    async save(event) {
        event.preventDefault();
        const form = event.target;
        const data = new FormData(form);
        const answers = {
            pain: Number(data.get("pain")), effort: Number(data.get("effort")), kept: data.get("kept"),
            masked: data.has("masked"),
        };
        const { steps, log } = this.player;
        const entries = entriesOf(this.items, steps, log, this.plan.stop, answers, words);
        const button = form.querySelector("button:not([type=button])");
        button.disabled = true;
        try {
            await enqueue(entries);
        } catch {
            button.disabled = false;
            return tell(form, words.notKept);
        }
        // From here on the queue has it; the session is over.
        forgetSession();
        root.removeAttribute("data-busy");
        await deliver(form, entries);
        button.disabled = false;
    }
}

const isOld = "old" in document.documentElement.dataset;
if (root && (!isOld || remembered())) new SessionPage();
