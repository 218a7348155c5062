#!/usr/bin/env python3
"""Draws the picture that link previews show: themes/default/assets/og.png, 1200 x 630.

It needs nothing but Python. The drawing is the mark of the theme over a strip of incidents.
"""
import math
import struct
import zlib
from pathlib import Path

WIDTH, HEIGHT = 1200, 630
BACKGROUND, LINE, MARK, DOT = (14, 17, 22), (69, 80, 95), (236, 239, 244), (138, 184, 255)
STEPS = 16  # The shades between the background and each colour, for smooth edges.

# The mark of the header, from its 24 x 24 box, moved and enlarged.
SCALE, LEFT, TOP = 20, 360, 40
POINTS = [(2, 16), (6, 16), (9, 6), (13, 20), (16, 12), (22, 12)]
PATH = [(LEFT + x * SCALE, TOP + (y - 1) * SCALE) for x, y in POINTS]
DOTS = [(180, 9), (262, 15), (330, 7), (452, 22), (520, 10), (590, 8), (676, 28), (770, 11), (824, 8), (930, 18), (1012, 9)]
AXIS, STRIP = 560, 520


def segment_distance(x, y, a, b):
    (ax, ay), (bx, by) = a, b
    dx, dy = bx - ax, by - ay
    along = max(0, min(1, ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy)))
    return math.hypot(x - ax - along * dx, y - ay - along * dy)


def cover(distance):
    return max(0.0, min(1.0, 0.5 - distance))


def palette():
    colours = [BACKGROUND]
    for colour in (LINE, MARK, DOT):
        for step in range(1, STEPS + 1):
            share = step / STEPS
            colours.append(tuple(round(b + (c - b) * share) for b, c in zip(BACKGROUND, colour)))
    return colours


def pixel(x, y):
    best = (0.0, 0)
    if abs(y - AXIS) < 3 and 130 <= x <= 1070:
        best = max(best, (cover(abs(y - AXIS) - 1), 0))
    if y < 540:
        near = min(segment_distance(x, y, a, b) for a, b in zip(PATH, PATH[1:]))
        best = max(best, (cover(near - 16), 1))
    for centre, radius in DOTS:
        if abs(x - centre) <= radius + 1 and abs(y - STRIP) <= radius + 1:
            best = max(best, (cover(math.hypot(x - centre, y - STRIP) - radius), 2))
    share, colour = best
    level = round(share * STEPS)
    return 0 if level == 0 else colour * STEPS + level


def chunk(kind, data):
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


rows = b"".join(b"\0" + bytes(pixel(x, y) for x in range(WIDTH)) for y in range(HEIGHT))
png = b"\x89PNG\r\n\x1a\n"
png += chunk(b"IHDR", struct.pack(">IIBBBBB", WIDTH, HEIGHT, 8, 3, 0, 0, 0))
png += chunk(b"PLTE", b"".join(bytes(colour) for colour in palette()))
png += chunk(b"IDAT", zlib.compress(rows, 9)) + chunk(b"IEND", b"")
target = Path(__file__).resolve().parent.parent / "default" / "assets" / "og.png"
target.write_bytes(png)
print(target, len(png))
