// The foot that rises and sinks: heel, ankle and lower leg turn about the ball of the foot. Or, with less motion, a bar.

/** Where the ball of the foot is in the drawing, and how far the foot turns when the heel is all the way up. */
const BALL = { x: 112, y: 139 };
const FULL_TURN = 42;
const ANKLE = { x: 62, y: 122 };
const HEEL = { x: 50, y: 142 };

function turned({ x, y }, degrees) {
    const angle = degrees * Math.PI / 180;
    const dx = x - BALL.x;
    const dy = y - BALL.y;
    return {
        x: BALL.x + dx * Math.cos(angle) - dy * Math.sin(angle),
        y: BALL.y + dx * Math.sin(angle) + dy * Math.cos(angle),
    };
}

/** Draws into the figure of the page. */
export class Figure {
    #foot;
    #toes;
    #leg;
    #tendon;
    #fill;

    constructor(svg, fill) {
        this.#foot = svg.querySelector("[data-part=foot]");
        this.#toes = svg.querySelector("[data-part=toes]");
        this.#leg = svg.querySelector("[data-part=leg]");
        this.#tendon = svg.querySelector("[data-part=tendon]");
        this.#fill = fill;
    }

    /**
     * @param {number} height of the heel, from 0 to 1
     * @param {boolean} isOffGround whether the whole foot rises, as in a hop
     */
    draw(height, isOffGround) {
        const lift = isOffGround ? -30 * height : 0;
        const turn = FULL_TURN * height * (isOffGround ? 0.6 : 1);
        const ankle = turned(ANKLE, turn);
        const heel = turned(HEEL, turn);
        const dx = ankle.x - ANKLE.x;
        const dy = ankle.y - ANKLE.y + lift;
        const short = (value) => value.toFixed(1);
        this.#foot.setAttribute("transform", `translate(0 ${short(lift)}) rotate(${short(turn)} ${BALL.x} ${BALL.y})`);
        this.#toes.setAttribute("transform", `translate(0 ${short(lift)})`);
        this.#leg.setAttribute("transform", `translate(${short(dx)} ${short(dy)})`);
        this.#tendon.setAttribute(
            "d", `M${short(heel.x)} ${short(heel.y + lift)} L${short(48 + dx)} ${short(60 + dy)}`);
        this.#fill.style.transform = `scaleX(${height.toFixed(3)})`;
    }
}
