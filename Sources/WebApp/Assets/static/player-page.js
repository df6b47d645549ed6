// The session page: joins the player with its view, its sounds and the queue.

import { civilDay } from "./moment.js";
import { Awake } from "./player-awake.js";
import { startedClock, STILL } from "./player-clock.js";
import { EndPanel } from "./player-end.js";
import { entriesOf } from "./player-entries.js";
import { newLog } from "./player-log.js";
import { forgetSession, onMemory, remember, remembered } from "./player-memory.js";
import { changedPace, stepsOf } from "./player-plan.js";
import { sendKept } from "./player-save.js";
import { Player } from "./player.js";
import { Sounds } from "./player-sounds.js";
import { Teller } from "./player-teller.js";
import { View, words } from "./player-view.js";
import { fill } from "./words.js";

const root = document.getElementById("player");

class SessionPage {
    /** The text of the plan, and what it says. */
    planText = root.dataset.plan;
    plan = JSON.parse(this.planText);
    view = new View(root);
    end = new EndPanel(this.view);
    awake = new Awake();
    teller = new Teller(root, this.view);
    player = null;
    parts = [];
    pace = undefined;
    /** What the session becomes, from the first try to save it on. */
    entries = null;
    /** Whether a clock is being started, and whether another tab took the session over. */
    isStarting = false;
    isStale = false;

    constructor() {
        this.view.askPain("begin", (pain) => void this.begin(pain));
        this.view.askPain("hurts", (pain) => this.hurt(pain));
        for (const button of root.querySelectorAll("[data-do]")) {
            button.addEventListener("click", () => void this.do(button.dataset.do));
        }
        this.view.part("sound").addEventListener("change", () => this.applySound());
        this.view.part("voice").addEventListener("change", () => this.applySound());
        this.view.part("end-form").addEventListener("submit", (event) => void this.save(event));
        // A page that goes to sleep plans its tones far ahead; one that wakes looks where it is.
        document.addEventListener("visibilitychange", () => this.player?.look());
        onMemory(() => this.leaveToOtherTab());
        // Nor does a page that comes back out of the browser's memory know what was saved meanwhile.
        addEventListener("pageshow", (event) => {
            if (event.persisted) location.reload();
        });
        this.view.show("idle");
        root.hidden = false;
        const earlier = remembered();
        if (earlier) this.restore(earlier);
    }

    get items() { return this.parts.map((index) => this.plan.items[index]); }

    /** Whether the session can only be saved or thrown away: it is of another day, or its plan is not today's any more. */
    get isOver() {
        const isOld = "old" in document.documentElement.dataset;
        return isOld || this.player.log.day !== civilDay() || this.planText !== root.dataset.plan;
    }

    applySound() {
        this.teller.hasVoice = this.view.part("voice").checked;
        if (this.player) this.player.sounds.isOn = this.view.part("sound").checked;
    }

    /** Makes the player of the chosen parts. */
    makePlayer(clock, log) {
        this.player = new Player({
            steps: stepsOf(this.items, this.plan.sore, this.pace),
            clock, sounds: new Sounds(clock.context), limits: this.plan.stop, log,
        });
        this.player.addEventListener("change", () => {
            this.show();
            this.keep();
        });
        this.player.addEventListener("progress", () => this.keep());
        this.applySound();
    }

    /** A clock that was just started in a tap, once at a time; undefined when one is being started already. */
    async startClock() {
        if (this.isStarting) return undefined;
        this.isStarting = true;
        const clock = await startedClock(this.player?.clock);
        this.isStarting = false;
        return clock;
    }

    async begin(pain) {
        if (this.isStale) return location.reload();
        const parts = [...root.querySelectorAll("[name=part]:checked")].map((box) => Number(box.value));
        this.view.part("choose").hidden = parts.length > 0;
        if (parts.length === 0) return;
        const clock = await this.startClock();
        if (!clock) return;
        this.parts = parts;
        this.makePlayer(clock, newLog(this.items));
        this.player.start(pain);
        this.view.say(clock.context ? "" : words.silent);
        void this.stayAwake();
    }

    async stayAwake() {
        const isGranted = await this.awake.keep();
        this.view.part("awake").textContent = isGranted ? words.awake : words.notAwake;
    }

    /** Stands where the session was when the page went; sound and screen wait for the tap on "go on". */
    restore({ planText, parts, pace, entries, position, log, state }) {
        Object.assign(this, { planText, plan: JSON.parse(planText), parts, pace, entries });
        this.makePlayer(STILL, log);
        this.player.restore(position, this.isOver || state === "done" ? "done" : log.stopped ? "stopped" : "paused");
        this.show();
        if (entries) void this.deliver();
    }

    /** Goes on after a pause; where the sound was lost meanwhile it is tried again. */
    async resume() {
        const { player } = this;
        if (this.isOver) return player.finish();
        const clock = await this.startClock();
        // Whoever tapped something else meanwhile wants that.
        if (!clock || player.state !== "paused") return;
        if (clock !== player.clock) player.hear(clock, new Sounds(clock.context));
        this.applySound();
        player.resume();
        this.view.say(clock.context ? "" : words.silent);
        void this.stayAwake();
    }

    async do(what) {
        if (this.isStale) return location.reload();
        const { player } = this;
        switch (what) {
        case "pause": return player.state === "running" ? player.pause() : this.resume();
        case "skip": return player.skip();
        case "back": return player.back();
        case "end-set": return player.endSet();
        case "slower": return this.changePace(-1);
        case "quicker": return this.changePace(1);
        case "limp": return player.limp();
        case "finish": return player.finish();
        case "reopen":
            player.reopen();
            return this.resume();
        case "mis-tap":
            player.takeBack();
            return player.state === "paused" ? this.resume() : undefined;
        case "forget":
            if (!this.end.isSureToForget()) return;
            forgetSession();
            return location.reload();
        }
    }

    changePace(direction) {
        this.pace = changedPace(this.player.step, direction);
        this.player.replan(stepsOf(this.items, this.plan.sore, this.pace));
    }

    hurt(pain) {
        if (this.isStale) return location.reload();
        this.player.hurt(pain);
        if (this.player.state !== "stopped") this.view.say(fill(words.noted, { n: pain }));
    }

    /** Remembers where it stands, from the first set on: before that there is nothing to lose. */
    keep() {
        const { position, log, state } = this.player;
        if (this.isStale) return;
        if (log.latest === null || (state === "done" && !this.isAnything)) return forgetSession();
        const { planText, parts, pace, entries } = this;
        remember({ planText, parts, pace, entries, position, log, state });
    }

    /** Stands still: what another tab does with the session is shown here after a tap. */
    leaveToOtherTab() {
        this.isStale = true;
        this.player?.pause();
        this.view.say(words.elsewhere);
    }

    /** Shows the state that the player is in now. */
    show() {
        const { state, reason } = this.player;
        this.view.show(state);
        if (state === "paused") {
            this.view.say({ away: words.away, unseen: words.unseen, reloaded: words.reloaded }[reason]);
            this.view.draw(this.player);
        }
        if (state === "running") requestAnimationFrame(() => this.draw());
        if (state === "done") {
            void this.awake.letGo();
            this.isAnything = this.end.show(this.items, this.player, this.isOver);
        }
    }

    draw() {
        const { player } = this;
        const news = this.view.draw(player);
        if (news) this.teller.tell(news, player);
        if (player.state === "running") requestAnimationFrame(() => this.draw());
    }

    async save(event) {
        event.preventDefault();
        if (this.isStale) return location.reload();
        const { steps, log } = this.player;
        this.entries ??= entriesOf(this.items, steps, log, this.end.answers, words, this.plan.stop.pain);
        this.keep();
        await this.deliver();
    }

    /** Gives the entries away, and forgets the session once they are safe. */
    async deliver() {
        const end = await this.end.save(this.entries);
        if (end === "kept" || end === "saved") {
            forgetSession();
            if (end === "kept") await sendKept();
            return location.assign("/");
        }
        // What was refused may be answered otherwise. What got no answer may be there already: it stays as it is.
        if (end === "refused") this.entries = null;
        this.keep();
    }
}

/** Whether there is something to play: no page that was kept from another day is played. */
const canBegin = () => JSON.parse(root.dataset.plan).items.length > 0 && !("old" in document.documentElement.dataset);
if (root && (remembered() || canBegin())) new SessionPage();
