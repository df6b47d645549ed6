// What today's answer does not know yet because it waits on this device.

import { civilDay } from "./moment.js";
import { onQueue, queued } from "./queue.js";

/** The pain at which the session of this page stops, as the server wrote it. */
const cutOff = () => JSON.parse(document.getElementById("player").dataset.plan).stop.pain;

/** Whether a morning that waits may make the plan stop or go back, whatever the other rules say of it. */
function isBad({ morning }) {
    return morning !== undefined && (morning.limping || morning.pain >= cutOff());
}

/**
 * Takes what an answer allows out of reach while something of today waits: on Today always; on Session only a bad
 * morning does, for whoever trains without a signal has nobody to ask, and what stands there is open without a check-in.
 */
export function watchUnsaid(page) {
    const { dataset } = document.documentElement;
    async function look() {
        const today = civilDay();
        const waiting = (await queued()).map(({ entry }) => entry).filter(({ day }) => day === today);
        const counts = page === "today" ? waiting.length > 0 : waiting.some(isBad);
        if (counts) dataset.unsaid = "";
        else delete dataset.unsaid;
    }
    onQueue(() => void look().catch(() => undefined));
    return look().catch(() => undefined);
}
