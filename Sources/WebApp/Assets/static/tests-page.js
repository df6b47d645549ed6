// The page of tests: the metronome counts raises into the form.

import { Metronome } from "./metronome.js";
import { Awake } from "./player-awake.js";
import { fill, wordsOf } from "./words.js";

class HeelRaises {
    #root;
    #form;
    #metronome;
    #awake = new Awake();
    #words = wordsOf("metronome-words");
    #side = null;

    constructor(root) {
        this.#root = root;
        this.#form = root.closest(".test").querySelector("form");
        this.#metronome = new Metronome(Number(root.dataset.beats));
        this.#metronome.addEventListener("beat", ({ detail }) => this.#beat(detail.n));
        this.#metronome.addEventListener("lost", () => this.#end(this.#words.lost));
        for (const button of root.querySelectorAll("[data-start]")) {
            button.addEventListener("click", () => void this.#start(button.dataset.start));
        }
        this.#part("stop").addEventListener("click", () => {
            this.#metronome.stop();
            this.#end();
        });
        root.hidden = false;
    }

    #part(role) { return this.#root.querySelector(`[data-role=${role}]`); }

    /** While it beats, nothing else is to be tapped by mistake, and the page is not loaded anew. */
    #show(isBusy) {
        this.#root.toggleAttribute("data-busy", isBusy);
        this.#root.querySelector(".starts").hidden = isBusy;
        this.#part("stop").hidden = !isBusy;
    }

    async #start(side) {
        this.#side = side;
        this.#part("word").textContent = this.#words.ready;
        this.#part("count").textContent = "";
        this.#part("says").textContent = "";
        this.#show(true);
        this.#part("stop").focus();
        if (!await this.#metronome.start()) return;
        if (this.#metronome.isSilent) this.#part("says").textContent = this.#words.silent;
        void this.#awake.keep();
    }

    #beat(n) {
        const isUp = n % 2 === 0;
        this.#part("word").textContent = n < 0 ? this.#words.ready : isUp ? this.#words.up : this.#words.down;
        this.#part("count").textContent = n < 0 ? String(-n) : String(Math.floor(n / 2) + 1);
        if (n >= 0 && isUp) navigator.vibrate?.(60);
    }

    /** Writes down what was counted, if it had begun, and tells why it ended where nobody asked for it. */
    #end(why = "") {
        const { hasBegun, pairs } = this.#metronome;
        void this.#awake.letGo();
        this.#show(false);
        if (hasBegun) this.#form.elements[this.#side].value = String(pairs);
        const counted = hasBegun ? fill(this.#words.counted, { side: this.#words[this.#side], n: pairs }) : "";
        this.#part("says").textContent = [why, counted].filter(Boolean).join(" ");
        this.#root.querySelector(`[data-start=${this.#side === "left" ? "right" : "left"}]`).focus();
    }
}

const root = document.getElementById("metronome");
if (root) new HeelRaises(root);
