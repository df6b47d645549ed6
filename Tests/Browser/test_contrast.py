"""The colours of app.css against each other, light and dark: 4.5:1 for text, 3:1 for edges and shapes (WCAG 2.2 AA)."""
import pathlib
import re

import pytest

CSS = (pathlib.Path(__file__).resolve().parents[2] / "Sources/WebApp/Assets/static/app.css").read_text()
LIGHTS = ("green", "amber", "red", "waiting", "stop")
GROUNDS = ("ground", "surface")
TEXT = [(text, ground) for text in ("text", "quiet", "accent") for ground in GROUNDS] \
    + [("text", tint) for tint in ("tint", "warn-tint", "bad-tint")] \
    + [("quiet", "tint"), ("quiet", "warn-tint"), ("accent", "warn-tint"), ("accent", "tint")] \
    + [("on-accent", "accent"), ("on-accent", "accent-strong")] + [(f"on-{light}", light) for light in LIGHTS]
# Amber is told by its triangle and its word; its edge carries the contrast where a line is all there is.
SHAPES = [(shape, ground) for shape in ("edge", "focus", "green", "red", "waiting", "stop", "amber-edge")
          for ground in GROUNDS] + [("accent", "ground"), ("edge", "warn-tint")]


def colours(text):
    return dict(re.findall(r"--([\w-]+): (#[0-9a-f]{6});", text))


LIGHT = colours(CSS.split("@media")[0])
DARK = {**LIGHT, **colours(re.search(r"prefers-color-scheme: dark\).*?\n}\n", CSS, re.S)[0])}


def luminance(colour):
    parts = [int(colour[index:index + 2], 16) / 255 for index in (1, 3, 5)]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one, other):
    darker, lighter = sorted((luminance(one), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_text_has_contrast(scheme):
    values = {"light": LIGHT, "dark": DARK}[scheme]
    poor = {pair: round(contrast(values[pair[0]], values[pair[1]]), 2) for pair in TEXT
            if contrast(values[pair[0]], values[pair[1]]) < 4.5}
    assert poor == {}


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_edges_and_shapes_have_contrast(scheme):
    values = {"light": LIGHT, "dark": DARK}[scheme]
    poor = {pair: round(contrast(values[pair[0]], values[pair[1]]), 2) for pair in SHAPES
            if contrast(values[pair[0]], values[pair[1]]) < 3}
    assert poor == {}


def test_every_colour_of_the_dark_has_one_of_the_light():
    assert set(DARK) == set(LIGHT)
