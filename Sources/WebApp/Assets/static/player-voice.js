// Counts aloud with the browser's own voice, and shakes the phone. Both follow the figure; the tones keep the time.

/** Milliseconds of shaking at the beginning of a phase. */
const SHAKES = { up: [70], down: [30, 50, 30], hold: [150], rest: [250], change: [250], contacts: [20] };

export class Voice {
    isOn = false;

    /** Says something at once, in place of what is being said. */
    say(text) {
        if (!this.isOn || !globalThis.speechSynthesis) return;
        speechSynthesis.cancel();
        const speech = new SpeechSynthesisUtterance(text);
        speech.lang = document.documentElement.lang;
        speech.rate = 1.15;
        speechSynthesis.speak(speech);
    }

    shake(phase) {
        if (SHAKES[phase]) navigator.vibrate?.(SHAKES[phase]);
    }
}
