// Keeps the screen on while a session runs, where the browser can.

export class Awake {
    #lock = null;
    #isWanted = false;

    constructor() {
        // A lock ends when the page is hidden; it is asked for again when it is seen.
        document.addEventListener("visibilitychange", () => {
            if (this.#isWanted && document.visibilityState === "visible") void this.keep();
        });
    }

    /** Asks for a waking screen; resolves with whether it was granted. */
    async keep() {
        this.#isWanted = true;
        if (this.#lock && !this.#lock.released) return true;
        try {
            this.#lock = await navigator.wakeLock.request("screen");
            return true;
        } catch {
            return false;
        }
    }

    async letGo() {
        this.#isWanted = false;
        await this.#lock?.release();
        this.#lock = null;
    }
}
