// What today's answer does not know yet because it waits on this device.

import { civilDay } from "./moment.js";
import { onQueue, queued } from "./queue.js";

/** Pain of a morning from which there is no session without an answer that knows of it: the plan's cut-off. */
const CUT_OFF = 6;

/** Whether a morning that waits may make the plan stop or go back, whatever the other rules say of it. */
function isBad({ morning }) {
    return morning !== undefined && (morning.limping || morning.pain >= CUT_OFF);
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
