"""What is asked of the look of every page."""
from axe_playwright_python.sync_playwright import Axe

WCAG = {"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]}

# Whatever can be tapped, and how large it is; links within a sentence are exempt (WCAG 2.5.8).
SMALL = """[...document.querySelectorAll("a, button, summary, .choice, input:not([type=hidden])")]
    .filter((each) => each.checkVisibility() && !each.closest(".unseen, .skip")
        && !(each.tagName === "A" && getComputedStyle(each).display === "inline")
        && !(each.tagName === "INPUT" && each.closest(".choice")))
    .map((each) => [each.tagName + " " + each.textContent.trim().slice(0, 30), each.getBoundingClientRect()])
    .filter(([, box]) => box.width < 43.9 || box.height < 43.9)
    .map(([name, box]) => `${name} ${box.width.toFixed(1)} x ${box.height.toFixed(1)}`)"""

# What the keyboard reaches without an outline to see it by; an input that is a button shows it on what is drawn of it.
UNSEEN_FOCUS = """(() => {
    const { activeElement: focused } = document;
    if (!focused || focused === document.body) return null;
    const drawn = focused.closest(".choice") ? focused.nextElementSibling : focused;
    const { outlineStyle, outlineWidth } = getComputedStyle(drawn);
    const isSeen = outlineStyle !== "none" && parseFloat(outlineWidth) >= 2;
    return { name: focused.outerHTML.slice(0, 120), isSeen };
})()"""

# Charts say what they are, and have their figures as a table.
SILENT_CHARTS = """[...document.querySelectorAll("main svg")]
    .filter((each) => !each.closest("[aria-hidden=true]")).filter((each) => each.getAttribute("role") !== "img"
        || !(each.getAttribute("aria-label") || each.hasAttribute("aria-labelledby")))
    .map((each) => each.outerHTML.slice(0, 120))"""

# Headings in order: one h1, and no level left out.
HEADINGS = """[...document.querySelectorAll("h1, h2, h3, h4")].map((each) => Number(each.tagName[1]))"""


def violations(page):
    """What breaks axe's rules for WCAG 2.2 AA."""
    response = Axe().run(page, options=WCAG).response
    return [f"{each['id']}: {node['html'][:120]}" for each in response["violations"] for node in each["nodes"]]
