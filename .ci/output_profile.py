"""Makes the example's output profile: a small CMYK printer profile with tables in both directions, in the public domain.

    python output_profile.py CGATS001Compat-v2-micro.icc OUTPUT.icc

The source (Compact ICC Profiles, CC0 1.0) tells which colour inks make, but not which inks make a colour, so it is an input
profile and no output intent (ISO 15930-7 asks for the class `prtr`). The way back is computed here: for each colour of a
grid in CIELAB the inks that come nearest, with black for dark greys, and never more ink than 300 %. Nothing of a clock or of
chance is in the result. ICC.1:2001-04 tells the tags and the table type `mft2`.
"""

import struct
import sys

import numpy as np

GRID = 17
INK_LIMIT = 3.0


def tags(profile):
    count = struct.unpack(">I", profile[128:132])[0]
    found = {}
    for index in range(count):
        name, offset, size = struct.unpack(">4sII", profile[132 + 12 * index : 144 + 12 * index])
        found[name] = profile[offset : offset + size]
    return found


class Forward:
    """Inks to CIELAB by the table `A2B0`."""

    def __init__(self, table):
        self.grid = table[10]
        inputs, outputs = struct.unpack(">HH", table[48:52])
        numbers = np.frombuffer(table, ">u2", offset=52) / 65535.0
        self.curves = numbers[: 4 * inputs].reshape(4, inputs)
        points = numbers[4 * inputs : 4 * inputs + self.grid**4 * 3]
        self.points = points.reshape((self.grid,) * 4 + (3,))
        assert outputs == 2, "output curves are straight lines"

    def __call__(self, inks):
        inks = np.clip(inks, 0, 1)
        ramp = np.linspace(0, 1, self.curves.shape[1])
        at = np.stack([np.interp(inks[:, i], ramp, self.curves[i]) for i in range(4)], axis=1) * (self.grid - 1)
        low = np.minimum(at.astype(int), self.grid - 2)
        part = at - low
        lab = np.zeros((len(inks), 3))
        for corner in range(16):
            step = np.array([(corner >> i) & 1 for i in range(4)])
            weight = np.prod(np.where(step, part, 1 - part), axis=1)
            where = low + step
            lab += weight[:, None] * self.points[where[:, 0], where[:, 1], where[:, 2], where[:, 3]]
        scale = 65535 / 65280
        return np.stack([lab[:, 0] * 100 * scale, lab[:, 1] * 255.996 - 128, lab[:, 2] * 255.996 - 128], axis=1)


def inks_for(forward, lab):
    """The inks nearest to colours: damped least squares, all colours at once."""
    chroma = np.hypot(lab[:, 1], lab[:, 2])
    black = np.clip((62 - lab[:, 0]) / 62, 0, 1) ** 1.3 * np.clip(1 - chroma / 90, 0, 1)
    inks = np.repeat(np.clip(1 - lab[:, :1] / 100, 0, 1) * 0.7, 4, axis=1)
    inks[:, 3] = black

    def misses(inks):
        over = np.maximum(inks.sum(axis=1) - INK_LIMIT, 0)
        return np.column_stack([forward(inks) - lab, 6 * (inks[:, 3] - black), 60 * over])

    damping = np.full(len(lab), 1.0)
    now = misses(inks)
    for _ in range(60):
        slopes = np.stack([(misses(inks + 0.004 * np.eye(4)[i]) - now) / 0.004 for i in range(4)], axis=2)
        normal = np.einsum("nij,nik->njk", slopes, slopes) + damping[:, None, None] * np.eye(4) * 20
        step = np.linalg.solve(normal, -np.einsum("nij,ni->nj", slopes, now)[:, :, None])[:, :, 0]
        trial = np.clip(inks + step, 0, 1)
        then = misses(trial)
        better = (then**2).sum(axis=1) < (now**2).sum(axis=1)
        inks[better], now[better] = trial[better], then[better]
        damping = np.where(better, damping * 0.5, damping * 3)
    return inks, np.linalg.norm(now[:, :3], axis=1)


def backward(forward):
    lightness = np.linspace(0, 100, GRID)
    # Node 8 of 17 is the neutral axis.
    chroma = (np.arange(GRID) - 8) / 8 * 127
    lab = np.stack(np.meshgrid(lightness, chroma, chroma, indexing="ij"), axis=-1).reshape(-1, 3)
    inks, far = inks_for(forward, lab)
    # Bare paper has no ink.
    inks[(lab[:, 0] > 99) & (np.abs(lab[:, 1:]).max(axis=1) < 20)] = 0
    return inks, far


def table(inputs, outputs, curves, points):
    head = b"mft2" + bytes(4) + bytes([inputs, outputs, GRID, 0])
    head += struct.pack(">9i", 65536, 0, 0, 0, 65536, 0, 0, 0, 65536)
    entries = curves.shape[1]
    ramps = np.tile(np.array([0, 65535]), (outputs, 1))
    numbers = np.concatenate([np.rint(curves * 65535).ravel(), np.rint(points * 65535).ravel(), ramps.ravel()])
    return head + struct.pack(">HH", entries, 2) + numbers.astype(">u2").tobytes()


def main(source, target):
    profile = open(source, "rb").read()
    found = tags(profile)
    forward = Forward(found[b"A2B0"])
    inks, far = backward(forward)
    # Lightness 100 is 65280 in the file and the last node of the grid; neutral is 32768 and node 8.
    ramp = np.linspace(0, 65535, 257)
    light = np.clip(ramp / 65280, 0, 1)
    colour = np.clip(((ramp / 256 - 128) / 127 * 8 + 8) / 16, 0, 1)
    curves = np.stack([light, colour, colour])
    found[b"B2A0"] = table(3, 4, curves, inks)
    found[b"gamt"] = table(3, 1, curves, np.clip((far - 3) / 40, 0, 1))
    name = b"Small CMYK of the SWOP kind (CGATS TR 001 characterization)\0"
    found[b"desc"] = b"desc" + bytes(4) + struct.pack(">I", len(name)) + name + bytes(4 + 4 + 2 + 1 + 67)
    body, entries, offset = b"", [], 128 + 4 + 12 * len(found)
    for tag in sorted(found):
        data = found[tag] + bytes(-len(found[tag]) % 4)
        entries.append(struct.pack(">4sII", tag, offset + len(body), len(found[tag])))
        body += data
    header = bytearray(profile[:128])
    header[12:16] = b"prtr"
    header[0:4] = struct.pack(">I", offset + len(body))
    open(target, "wb").write(bytes(header) + struct.pack(">I", len(found)) + b"".join(entries) + body)
    inside = far < 3
    print(f"{inside.sum()} of {len(far)} nodes inside the gamut; there the mean distance is {far[inside].mean():.2f}")


if __name__ == "__main__":
    main(*sys.argv[1:])
