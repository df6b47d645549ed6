#!/usr/bin/env python3
"""Draws the icons of the web app: a spring that rises, as SVG and as PNG of the sizes browsers ask for.

Run it after changing the drawing; the files are committed. It needs nothing but Python.
"""
import math
import pathlib
import struct
import zlib

FOLDER = pathlib.Path(__file__).resolve().parent.parent / "Sources/WebApp/Assets/static"
GROUND, INK = (10, 99, 86), (255, 255, 255)
# The drawing in a square of 64: the coil as a line with round ends, and the weight it throws.
COIL = [(20, 50), (44, 50), (20, 42), (44, 36), (22, 30), (42, 25)]
WIDTH, BALL, RADIUS = 5.0, (32, 14), 5.5
CORNER = 14


def distance_to_line(x, y, a, b):
    """How far a point is from the line from a to b."""
    (ax, ay), (bx, by) = a, b
    along = ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / ((bx - ax) ** 2 + (by - ay) ** 2)
    along = min(1, max(0, along))
    return math.hypot(x - ax - along * (bx - ax), y - ay - along * (by - ay))


def ink(x, y):
    """How far a point is outside the drawing; negative inside."""
    line = min(distance_to_line(x, y, a, b) for a, b in zip(COIL, COIL[1:])) - WIDTH / 2
    return min(line, math.hypot(x - BALL[0], y - BALL[1]) - RADIUS)


def plate(x, y):
    """How far a point is outside the rounded square; negative inside."""
    dx, dy = (max(0, abs(v - 32) - (32 - CORNER)) for v in (x, y))
    return math.hypot(dx, dy) - CORNER


def png(size, is_full):
    """The icon as PNG bytes. A full one has no corners and keeps the drawing in the middle, for masks."""
    scale, shrink = 64 / size, 1.35 if is_full else 1.0
    rows = bytearray()
    for row in range(size):
        rows.append(0)
        for column in range(size):
            x, y = (column + 0.5) * scale, (row + 0.5) * scale
            cover = 1.0 if is_full else min(1, max(0, 0.5 - plate(x, y) / scale))
            near = ink((x - 32) * shrink + 32, (y - 32) * shrink + 32) / (scale * shrink)
            mix = min(1, max(0, 0.5 - near))
            rows += bytes(round(g + (i - g) * mix) for g, i in zip(GROUND, INK))
            rows.append(round(255 * cover))

    def chunk(name, body):
        return struct.pack(">I", len(body)) + name + body + struct.pack(">I", zlib.crc32(name + body))

    header = struct.pack(">IIBBBBB", size, size, 8, 6, 0, 0, 0)
    return (b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header)
            + chunk(b"IDAT", zlib.compress(bytes(rows), 9)) + chunk(b"IEND", b""))


def svg():
    """The icon as SVG."""
    points = " ".join(f"{x} {y}" for x, y in COIL)
    color = "#%02x%02x%02x" % GROUND
    return (f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64"><rect width="64" height="64" '
            f'rx="{CORNER}" fill="{color}"/><path d="M{points}" fill="none" stroke="#fff" stroke-width="{WIDTH:g}" '
            f'stroke-linecap="round" stroke-linejoin="round"/><circle cx="{BALL[0]}" cy="{BALL[1]}" '
            f'r="{RADIUS:g}" fill="#fff"/></svg>\n')


if __name__ == "__main__":
    (FOLDER / "icon.svg").write_text(svg())
    for name, size, is_full in [("icon-192", 192, False), ("icon-512", 512, False),
                                ("maskable-512", 512, True), ("touch-180", 180, True)]:
        (FOLDER / f"{name}.png").write_bytes(png(size, is_full))
