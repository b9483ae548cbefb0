#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
# Draws the program's icons as PNG: python3 draw.py, in this folder. Needs nothing but Python itself.
#
# A shape is a function of a point in a 24 x 24 field that gives its distance to the shape's edge (negative
# inside); a pixel's cover follows from the distance, so edges are smooth at every size.
import math
import struct
import zlib

LEAF = (0x4C, 0xA0, 0x50)   # reads on light and on dark ground
INK = (0x7A, 0x80, 0x86)
WHITE = (0xFF, 0xFF, 0xFF)


def box(x, y, w, h, r=0.0):
    def distance(px, py):
        dx = abs(px - x - w / 2) - w / 2 + r
        dy = abs(py - y - h / 2) - h / 2 + r
        return math.hypot(max(dx, 0), max(dy, 0)) + min(max(dx, dy), 0) - r
    return distance


def disc(x, y, r):
    return lambda px, py: math.hypot(px - x, py - y) - r


def line(x1, y1, x2, y2, width):
    def distance(px, py):
        vx, vy = x2 - x1, y2 - y1
        t = max(0, min(1, ((px - x1) * vx + (py - y1) * vy) / (vx * vx + vy * vy)))
        return math.hypot(px - x1 - t * vx, py - y1 - t * vy) - width / 2
    return distance


def polygon(*points):
    def distance(px, py):
        nearest, inside = 1e9, False
        for (x1, y1), (x2, y2) in zip(points, points[1:] + points[:1]):
            nearest = min(nearest, line(x1, y1, x2, y2, 0)(px, py))
            if (y1 > py) != (y2 > py) and px < (x2 - x1) * (py - y1) / (y2 - y1) + x1:
                inside = not inside
        return -nearest if inside else nearest
    return distance


def rim(shape, width):
    return lambda px, py: abs(shape(px, py) + width / 2) - width / 2


def without(shape, hole):
    return lambda px, py: max(shape(px, py), -hole(px, py))


def tick(x, y, s, width):
    a = line(x, y, x + s * 0.4, y + s * 0.4, width)
    b = line(x + s * 0.4, y + s * 0.4, x + s, y - s * 0.4, width)
    return lambda px, py: min(a(px, py), b(px, py))


def gear(x, y, outer, inner, teeth):
    def distance(px, py):
        angle = math.atan2(py - y, px - x)
        wave = math.tanh(4 * math.cos(angle * teeth))
        radius = (outer + inner) / 2 + (outer - inner) / 2 * wave
        return (math.hypot(px - x, py - y) - radius) * 0.9
    return distance


ICONS = {
    # a calendar leaf with a tick
    'home': [(rim(box(3, 4.5, 18, 16.5, 2), 1.8), INK), (box(3, 4.5, 18, 5, 2), INK),
             (line(8, 2.5, 8, 6, 1.8), INK), (line(16, 2.5, 16, 6, 1.8), INK),
             (tick(8, 15, 8, 2.2), LEAF)],
    # three rows, ticked
    'tasks': [(tick(2.5, 6, 4.5, 1.8), LEAF), (tick(2.5, 12.5, 4.5, 1.8), LEAF), (disc(4.7, 18.7, 1.5), INK),
              (line(10.5, 5.7, 21, 5.7, 1.8), INK), (line(10.5, 12.2, 21, 12.2, 1.8), INK),
              (line(10.5, 18.7, 21, 18.7, 1.8), INK)],
    # a public building with its flag
    'agencies': [(polygon((2.5, 11), (12, 6), (21.5, 11)), INK), (box(4.5, 12, 2.4, 6), INK),
                 (box(8.7, 12, 2.4, 6), INK), (box(12.9, 12, 2.4, 6), INK), (box(17.1, 12, 2.4, 6), INK),
                 (box(2.5, 19, 19, 2.2, 0.5), INK), (line(12, 2, 12, 7, 1.2), INK),
                 (polygon((12, 1.6), (17.5, 3.2), (12, 4.8)), LEAF)],
    # an arrow into a tray
    'reports': [(polygon((2.5, 14), (8, 14), (9.5, 16.5), (14.5, 16.5), (16, 14), (21.5, 14), (21.5, 21),
                         (2.5, 21)), INK),
                (line(12, 2.5, 12, 8.5, 2.4), LEAF), (polygon((7.2, 8), (16.8, 8), (12, 13.2)), LEAF)],
    # columns of figures, growing
    'indicators': [(box(3, 13, 4.4, 6.2, 0.6), INK), (box(9.8, 8.5, 4.4, 10.7, 0.6), INK),
                   (box(16.6, 3, 4.4, 16.2, 0.6), LEAF), (box(2, 20.2, 20, 1.8, 0.5), INK)],
    # a page with a heading and lines
    'summary': [(rim(box(4.5, 2, 15, 20, 1.5), 1.8), INK), (line(8, 7, 16, 7, 2.2), LEAF),
                (line(8, 11, 16, 11, 1.5), INK), (line(8, 14.3, 16, 14.3, 1.5), INK),
                (line(8, 17.6, 13, 17.6, 1.5), INK)],
    # a sealed envelope
    'letters': [(rim(box(2.5, 5, 19, 14, 1.6), 1.8), INK), (line(3.4, 6.4, 12, 13, 1.8), INK),
                (line(12, 13, 20.6, 6.4, 1.8), INK), (disc(12, 13.2, 2.6), LEAF)],
    'settings': [(without(gear(12, 12, 10.2, 7.6, 8), disc(12, 12, 4.6)), INK), (disc(12, 12, 2.4), LEAF)],
    # the program: a leaf-green sheet with a tick
    'dondoc': [(box(1, 1, 22, 22, 5), (0x2E, 0x7D, 0x32)), (box(6, 4.5, 12, 15, 1.2), WHITE),
               (line(8.5, 8, 15.5, 8, 1.2), INK), (tick(8.4, 14, 7.4, 2.2), (0x2E, 0x7D, 0x32))],
}
SIZES = {'dondoc': (16, 32, 48, 64, 128, 256)}


def pixels(layers, size):
    scale = size / 24
    for row in range(size):
        for column in range(size):
            x, y = (column + 0.5) / scale, (row + 0.5) / scale
            red = green = blue = alpha = 0.0
            for shape, colour in layers:
                cover = max(0.0, min(1.0, 0.5 - shape(x, y) * scale))
                keep = alpha * (1 - cover)
                red, green, blue = (have * keep + new * cover for have, new in zip((red, green, blue), colour))
                alpha = keep + cover
                if alpha > 0:
                    red, green, blue = red / alpha, green / alpha, blue / alpha
            yield bytes(round(v) for v in (red, green, blue, alpha * 255))


def png(layers, size):
    cells = b''.join(pixels(layers, size))
    rows = b''.join(b'\0' + cells[i:i + 4 * size] for i in range(0, len(cells), 4 * size))

    def chunk(kind, body):
        return struct.pack('>I', len(body)) + kind + body + struct.pack('>I', zlib.crc32(kind + body))
    head = struct.pack('>IIBBBBB', size, size, 8, 6, 0, 0, 0)
    return (b'\x89PNG\r\n\x1a\n' + chunk(b'IHDR', head) + chunk(b'IDAT', zlib.compress(rows, 9))
            + chunk(b'IEND', b''))


for name, layers in ICONS.items():
    for size in SIZES.get(name, (24, 36, 48)):
        with open(f'{name}-{size}.png', 'wb') as file:
            file.write(png(layers, size))
