// The runner's civil day, the clock and new ids, as the journal writes them.

const two = (number) => String(number).padStart(2, "0");

/** The civil day of a date where the browser is: 2027-01-04. */
export function civilDay(date = new Date()) {
    return `${String(date.getFullYear()).padStart(4, "0")}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** A civil day in words of the page's language, as the server writes it: Mon 4 Jan. */
export function dayInWords(day) {
    const [year, month, date] = day.split("-").map(Number);
    const format = new Intl.DateTimeFormat(document.documentElement.lang || "en", {
        weekday: "short", day: "numeric", month: "short",
    });
    const parts = Object.fromEntries(
        format.formatToParts(new Date(year, month - 1, date)).map(({ type, value }) => [type, value]));
    return `${parts.weekday} ${parts.day} ${parts.month}`;
}

/** When something is recorded: the instant, how far the clock is ahead of UTC, and the civil day. */
export function moment(date = new Date()) {
    const minutes = -date.getTimezoneOffset();
    const size = Math.abs(minutes);
    const sign = minutes < 0 ? "-" : "+";
    return {
        at: date.toISOString(),
        offset: `${sign}${two(Math.floor(size / 60))}:${two(size % 60)}`,
        day: civilDay(date),
    };
}

let lastTime = 0;
let count = 0;

/** A new UUIDv7; later ones sort later, also within a millisecond. */
export function newID(now = Date.now()) {
    const bytes = crypto.getRandomValues(new Uint8Array(16));
    if (now > lastTime) {
        lastTime = now;
        // Begins low, so that counting on has room in its 12 bits.
        count = ((bytes[6] & 0x07) << 8) | bytes[7];
    } else if (++count > 0xfff) {
        lastTime += 1;
        count = 0;
    }
    for (let index = 0; index < 6; index++) bytes[index] = Math.floor(lastTime / 2 ** (8 * (5 - index))) % 256;
    bytes[6] = 0x70 | (count >> 8);
    bytes[7] = count & 0xff;
    bytes[8] = 0x80 | (bytes[8] & 0x3f);
    const digits = Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
    return digits.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}
