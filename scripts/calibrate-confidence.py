#!/usr/bin/env python3
"""Calibrates the confidence of labels on pairs that people have labelled.

usage: calibrate-confidence.py FOLDER [--plandiff PROGRAM] [--hold-out NAME]… [--folds N] [--write]

FOLDER holds files *.jsonl with one pair a line: {"id", "old", "new", "label", "parties"?}. The program reads them
(`batch --pairs`) and names the grounds of each label; a ground is worth what it has proved to be worth on the pairs.

1. Each ground gets points: the log-odds of a right label that it adds, fitted together and drawn towards 0 where pairs
   are few. Where more can only be better (how sure the rule is) or worse (words that could not be placed), the points
   are made to rise or fall throughout.
2. A scale leads from the sum of the points to the share of right labels, made to rise throughout; it is fitted on sums
   that were found without the pair itself.
3. The printed table is cross-validated: no pair has a part in the figures it is judged by. Folds are by a hash of file
   and id, so that they are the same every time.

With --write the points go to Sources/PlanDiff/Rules/en/confidence.tsv, the table to the article Confidence.md. Files named
by --hold-out are never fitted to; for them the same table is printed. Needs nothing but Python 3.
"""
import argparse
import hashlib
import json
import math
import pathlib
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent
TABLE = ROOT / "Sources/PlanDiff/Rules/en/confidence.tsv"
ARTICLE = ROOT / "Sources/PlanDiff/PlanDiff.docc/Confidence.md"

# What a ground must outweigh, in pairs: points of rare grounds stay near 0.
PENALTY = 6.0
# Grounds with fewer pairs have no row.
LEAST_PAIRS = 6
# Features whose values have an order, and whether a larger value speaks for (+1) or against (-1) the label.
ORDERED = {"cue": 1, "unplaced": -1, "foreign": -1, "against": -1, "over": -1}
# Steps of the scale, before neighbours that do not rise are joined.
STEPS = 14
BINS = [0.0, 0.5, 0.6, 0.7, 0.8, 0.9, 1.0]


def read_pairs(plandiff, files):
    """(name, grounds, right, said) of every pair that has grounds; pairs of the same wording have none."""
    lines, gold = [], {}
    for path in files:
        for text in path.read_text("utf-8").splitlines():
            if not text.strip():
                continue
            pair = json.loads(text)
            name = f"{path.name}:{pair['id']}"
            gold[name] = pair["label"]
            line = {"id": name, "old": pair["old"], "new": pair["new"]}
            if pair.get("parties"):
                line["parties"] = pair["parties"]
            lines.append(json.dumps(line) + "\n")
    done = subprocess.run([plandiff, "batch", "--pairs"], input="".join(lines).encode(), capture_output=True)
    if done.returncode:
        sys.exit(done.stderr.decode())
    result = []
    for answer in map(json.loads, done.stdout.decode().splitlines()):
        if answer["grounds"]:
            right = answer["label"] == gold[answer["id"]]
            result.append((answer["id"], sorted(answer["grounds"].items()), right, answer["confidence"]))
    return result


def fold_of(name, folds):
    return int(hashlib.sha256(name.encode()).hexdigest()[:8], 16) % folds


def fit_points(pairs):
    """Log-odds per ground, by coordinate descent on the penalised likelihood; the label itself is not penalised."""
    rows = {}
    for index, (_, grounds, _, _) in enumerate(pairs):
        for ground in grounds:
            rows.setdefault(ground, []).append(index)
    rows = {g: indices for g, indices in rows.items() if len(indices) >= LEAST_PAIRS}
    points = dict.fromkeys(rows, 0.0)
    sums = [0.0] * len(pairs)
    for _ in range(60):
        largest = 0.0
        for ground in sorted(rows):
            penalty = 0.5 if ground[0] == "reading" else PENALTY
            slope, bend = -penalty * points[ground], penalty
            for index in rows[ground]:
                chance = 1 / (1 + math.exp(-sums[index]))
                slope += pairs[index][2] - chance
                bend += chance * (1 - chance)
            step = slope / bend
            points[ground] += step
            largest = max(largest, abs(step))
            for index in rows[ground]:
                sums[index] += step
        if largest < 1e-4:
            break
    for feature, direction in ORDERED.items():
        values = sorted((v for f, v in points if f == feature), key=float)
        blocks = [(direction * points[feature, v], len(rows[feature, v])) for v in values]
        for value, level in zip(values, rising(blocks)):
            points[feature, value] = direction * level
    return points, {ground: len(indices) for ground, indices in rows.items()}


def rising(blocks):
    """Levels that never fall, nearest to (level, weight) in the sense of least squares: pool adjacent violators."""
    pools = []
    for level, weight in blocks:
        pools.append([level, weight, 1])
        while len(pools) > 1 and pools[-2][0] > pools[-1][0]:
            level, weight, count = pools.pop()
            before = pools[-1]
            before[0] = (before[0] * before[1] + level * weight) / (before[1] + weight)
            before[1] += weight
            before[2] += count
    return [level for level, _, count in pools for _ in range(count)]


def total(points, pair):
    return sum(points.get(ground, 0.0) for ground in pair[1])


def fit_scale(scored):
    """Steps (sum, share) from pairs of sum and outcome."""
    scored = sorted(scored)
    count = max(1, min(STEPS, len(scored) // 20))
    groups = [scored[len(scored) * i // count:len(scored) * (i + 1) // count] for i in range(count)]
    middles = [sum(s for s, _ in group) / len(group) for group in groups]
    # One right and one wrong pair are added to each group: no chance is ever 0 or 1.
    shares = rising([((sum(right for _, right in group) + 1) / (len(group) + 2), len(group)) for group in groups])
    steps = [(middle, share) for i, (middle, share) in enumerate(zip(middles, shares))
             if i == 0 or middle > middles[i - 1] + 0.005]
    # Of a level only its ends are needed.
    return [step for i, step in enumerate(steps)
            if not 0 < i < len(steps) - 1 or not steps[i - 1][1] == step[1] == steps[i + 1][1]]


def chance(scale, value):
    if value <= scale[0][0]:
        return scale[0][1]
    for (low, below), (high, above) in zip(scale, scale[1:]):
        if value < high:
            return below + (value - low) / (high - low) * (above - below)
    return scale[-1][1]


def calibrate(pairs, folds):
    """Points of all pairs, and a scale on sums found without the pair itself."""
    scored = []
    for fold in range(folds):
        others = [pair for pair in pairs if fold_of(pair[0], folds) != fold]
        points, _ = fit_points(others)
        scored += [(total(points, pair), pair[2]) for pair in pairs if fold_of(pair[0], folds) == fold]
    points, counts = fit_points(pairs)
    return points, counts, fit_scale(scored)


def figures(judged):
    """Bins, Brier score and expected calibration error of (said, right)."""
    bins = []
    for low, high in zip(BINS, BINS[1:]):
        inside = [(said, right) for said, right in judged if low <= said < high or high == 1.0 and said == 1.0]
        if inside:
            bins.append((low, high, sum(s for s, _ in inside) / len(inside), sum(r for _, r in inside) / len(inside),
                         len(inside)))
    brier = sum((said - right) ** 2 for said, right in judged) / len(judged)
    error = sum(count * abs(said - right) for _, _, said, right, count in bins) / len(judged)
    return bins, brier, error


def report(judged, title):
    bins, brier, error = figures(judged)
    share = sum(right for _, right in judged) / len(judged)
    lines = [f"{title}", "", "| confidence said | mean said | share right | pairs |", "|---|---:|---:|---:|"]
    for low, high, said, right, count in bins:
        lines.append(f"| {low:.1f} to {high:.1f} | {said:.2f} | {right:.2f} | {count} |")
    lines += ["", f"Brier score {brier:.3f} (saying {share:.2f} of every pair would have {share * (1 - share):.3f}); "
                  f"expected calibration error {error:.3f}."]
    return "\n".join(lines)


def write_table(points, counts, scale):
    head = TABLE.read_text("utf-8").split("\n")[:3]
    rows = [f"{f}\t{v}\t{points[f, v]:.3f}\t{counts[f, v]}" for f, v in sorted(points, key=lambda g: (g[0], sort_key(g[1])))]
    rows += [f"scale\t{place:.3f}\t{share:.4f}\t-" for place, share in scale]
    TABLE.write_text("\n".join(head + rows) + "\n", "utf-8")


def sort_key(value):
    try:
        return (0, float(value), value)
    except ValueError:
        return (1, 0.0, value)


def write_article(text):
    article = ARTICLE.read_text("utf-8")
    opening, closing = "<!-- calibration -->\n", "<!-- /calibration -->"
    start, end = article.index(opening) + len(opening), article.index(closing)
    ARTICLE.write_text(article[:start] + "\n" + text + "\n\n" + article[end:], "utf-8")


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("folder", type=pathlib.Path)
    parser.add_argument("--plandiff", default=str(ROOT / ".build/debug/plandiff"))
    parser.add_argument("--hold-out", action="append", default=[], metavar="NAME")
    parser.add_argument("--folds", type=int, default=10)
    parser.add_argument("--write", action="store_true")
    options = parser.parse_args()
    files = sorted(options.folder.glob("*.jsonl"))
    unknown = set(options.hold_out) - {path.name for path in files}
    if unknown or not files:
        sys.exit(f"no such file in {options.folder}: {', '.join(sorted(unknown)) or '*.jsonl'}")
    pairs = read_pairs(options.plandiff, [path for path in files if path.name not in options.hold_out])
    judged = []
    for fold in range(options.folds):
        others = [pair for pair in pairs if fold_of(pair[0], options.folds) != fold]
        points, _, scale = calibrate(others, options.folds)
        judged += [(chance(scale, total(points, pair)), pair[2])
                   for pair in pairs if fold_of(pair[0], options.folds) == fold]
    text = report(judged, f"Cross-validated on {len(judged)} pairs in {options.folds} folds; pairs of the same wording are "
                          "left out.")
    print(text)
    points, counts, scale = calibrate(pairs, options.folds)
    for name in options.hold_out:
        held = read_pairs(options.plandiff, [options.folder / name])
        held = [(chance(scale, total(points, pair)), pair[2]) for pair in held]
        other = report(held, f"On {len(held)} pairs that had no part in the fitting:")
        text += "\n\n" + other
        print("\n" + other)
    print("\n" + report([(pair[3], pair[2]) for pair in pairs], "What this build says, on the same pairs (once its table is fitted to them, rather too good):"))
    if options.write:
        write_table(points, counts, scale)
        write_article(text)
        print(f"\nwrote {TABLE.relative_to(ROOT)} and {ARTICLE.relative_to(ROOT)}; build anew")


if __name__ == "__main__":
    main()
