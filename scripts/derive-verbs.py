#!/usr/bin/env python3
"""Derive Sources/PlanDiff/Rules/en/verbs.tsv from WordNet 3.0: which words are verbs, and which are nouns as often.

    scripts/derive-verbs.py [--wordnet DIR] [--check]

DIR is the database of Debian's wordnet-base (/usr/share/wordnet). A lemma is listed when WordNet's semantic concordance
uses it as a verb at all: under `verb` when that is most of its use, under `either` when nouns or adjectives are common
too. A lemma that is a verb in fewer than a quarter of its uses ("market", "house") is left out: read as a noun it is
right more often. `past` has the irregular past forms of the listed verbs. `--check` compares and writes nothing.
"""

import argparse
import collections
import pathlib
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent
RULES = ROOT / "Sources/PlanDiff/Rules/en"
OUTPUT = RULES / "verbs.tsv"
MOSTLY = 2  # verb uses for each other use from which a lemma counts as a verb
LEAST = 4  # other uses for each verb use beyond which it is left out
PARTS = {"1": "noun", "2": "verb", "3": "adjective", "5": "adjective"}


def counts(folder):
    result = collections.defaultdict(collections.Counter)
    for line in open(folder / "cntlist.rev", encoding="ascii"):
        key, _, count = line.split()
        lemma, sense = key.split("%")
        result[lemma][PARTS.get(sense[0], "other")] += int(count)
    return result


def function_words():
    words = set()
    for line in open(RULES / "function-words.tsv", encoding="utf-8"):
        if not line.startswith("#"):
            words.update(line.rstrip("\n").split("\t")[1].split("|"))
    return words


def derive(folder):
    closed = function_words()
    classes = {"verb": set(), "either": set(), "past": set()}
    for lemma, uses in counts(folder).items():
        verb, other = uses["verb"], uses["noun"] + uses["adjective"]
        if not verb or not lemma.isalpha() or len(lemma) < 3 or lemma in closed:
            continue
        if verb >= MOSTLY * other:
            classes["verb"].add(lemma)
        elif verb * LEAST >= other:
            classes["either"].add(lemma)
    listed = classes["verb"] | classes["either"]
    for line in open(folder / "verb.exc", encoding="ascii"):
        form, lemma = line.split()[:2]
        regular = form.endswith(("ed", "ing", "es", "s"))
        if lemma in listed and form.isalpha() and not regular and form not in closed and form != lemma:
            classes["past"].add(form)
    classes["past"] -= listed
    rows = [
        "# Verbs derived from WordNet 3.0, Copyright 2006 by Princeton University (LICENSES/WordNet.txt), by scripts/derive-verbs.py; do not edit.",
        "#table\tverbs",
        "#columns\tclass\twords",
    ]
    rows += [f"{name}\t{'|'.join(sorted(words))}" for name, words in classes.items()]
    return "\n".join(rows) + "\n"


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--wordnet", type=pathlib.Path, default=pathlib.Path("/usr/share/wordnet"))
    parser.add_argument("--check", action="store_true")
    options = parser.parse_args()
    text = derive(options.wordnet)
    if options.check:
        sys.exit(0 if OUTPUT.read_text(encoding="utf-8") == text else "verbs.tsv differs from what the script derives")
    OUTPUT.write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
