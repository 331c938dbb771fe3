"""Draws figures over the number of documents as SVG: a panel for each, readable on light and on dark pages."""

import html
import math

WIDTH, HEIGHT = 250, 170
# Room around a panel's field for numbers and titles.
LEFT, TOP, RIGHT, BOTTOM = 14, 34, 26, 26
TEXT, LINE, GRID = "#7a7a76", "#3f8fb5", "#9a9a96"


def panels(counts: list[int], figures: dict[str, list[float]]) -> str:
    """One panel beside the other; documents run along a logarithmic scale, figures along one from 0."""
    drawn = "".join(panel(number, title, counts, values) for number, (title, values) in enumerate(figures.items()))
    width = WIDTH * len(figures)
    told = html.escape("; ".join(f"{title}: {', '.join(map(short, values))}" for title, values in figures.items()))
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {HEIGHT}" width="{width}" height="{HEIGHT}" '
        f'role="img" font-family="sans-serif" font-size="11" fill="{TEXT}">\n'
        f"<title>Figures for {', '.join(f'{count:,}' for count in counts)} documents. {told}</title>\n{drawn}</svg>\n"
    )


def panel(number: int, title: str, counts: list[int], values: list[float]) -> str:
    left, right = number * WIDTH + LEFT, (number + 1) * WIDTH - RIGHT
    bottom = HEIGHT - BOTTOM
    low, high = math.log10(min(counts)), math.log10(max(counts))

    def across(count: int) -> float:
        return left + 14 + (right - left - 28) * (math.log10(count) - low) / ((high - low) or 1)

    def up(value: float) -> float:
        return bottom - (bottom - TOP - 14) * value / (max(values) or 1)

    points = [(across(count), up(value)) for count, value in zip(counts, values)]
    drawn = [
        f'<text x="{left}" y="16" font-size="12">{html.escape(title)}</text>',
        f'<path d="M{left} {bottom}H{right}" stroke="{GRID}"/>',
        f'<polyline points="{" ".join(f"{x:.1f},{y:.1f}" for x, y in points)}" fill="none" stroke="{LINE}" stroke-width="2"/>',
    ]
    for count, value, (x, y) in zip(counts, values, points):
        drawn += [
            f'<circle cx="{x:.1f}" cy="{y:.1f}" r="3" fill="{LINE}"/>',
            f'<text x="{x:.1f}" y="{y - 8:.1f}" text-anchor="middle">{short(value)}</text>',
            f'<text x="{x:.1f}" y="{bottom + 15}" text-anchor="middle">{count:,}</text>',
        ]
    return "\n".join(drawn) + "\n"


def short(value: float) -> str:
    return f"{value:.0f}" if value >= 100 else f"{value:.1f}"
