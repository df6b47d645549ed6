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
        for (const button of root.querySelectorAll("[data-start]")) {
            button.addEventListener("click", () => void this.#start(button.dataset.start));
        }
        this.#part("stop").addEventListener("click", () => this.#stop());
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
        await this.#metronome.start();
        if (this.#metronome.isSilent) this.#part("says").textContent = this.#words.silent;
        void this.#awake.keep();
    }

    #beat(n) {
        const isUp = n % 2 === 0;
        this.#part("word").textContent = n < 0 ? this.#words.ready : isUp ? this.#words.up : this.#words.down;
        this.#part("count").textContent = n < 0 ? String(-n) : String(Math.floor(n / 2) + 1);
        if (n >= 0 && isUp) navigator.vibrate?.(60);
    }

    #stop() {
        const count = this.#metronome.pairs;
        this.#metronome.stop();
        void this.#awake.letGo();
        this.#show(false);
        this.#form.elements[this.#side].value = String(count);
        this.#part("says").textContent = fill(this.#words.counted, { side: this.#words[this.#side], n: count });
        this.#root.querySelector(`[data-start=${this.#side === "left" ? "right" : "left"}]`).focus();
    }
}

const root = document.getElementById("metronome");
if (root) new HeelRaises(root);
