#!/usr/bin/env python3
"""Derive Sources/PlanDiff/Rules/en/lexical-kin.tsv from WordNet 3.0.

    scripts/derive-lexical-kin.py [--wordnet DIR] [--check]

DIR is the database of Debian's wordnet-base (/usr/share/wordnet). The result depends only on DIR and on the two scripts.
`--check` writes nothing and fails where the table differs from what would be written.

A row is one meaning: the words that have it in one of their first senses, nouns and verbs derived from one another
among them ("embark", "embarkation"), and the words one step narrower. Any of the former may stand for one another or
for one of the latter in a text written anew. Here recall goes first, unlike in lexical-relations: kin proves nothing
but that a word need not be foreign to the other wording.
"""

import argparse
import importlib.util
import pathlib
import sys
from collections import defaultdict

HERE = pathlib.Path(__file__).resolve().parent
OUTPUT = HERE.parent / "Sources/PlanDiff/Rules/en/lexical-kin.tsv"

FIRST_SENSES = {"n": 4, "v": 5, "a": 4, "r": 3}
WIDEST = 60  # a class with more below it than this says nothing of its members
LONGEST = 40  # narrower words in a row
COUNT = 2  # uses in WordNet's semantic concordance that make a word vocabulary


def relations_script():
    spec = importlib.util.spec_from_file_location("relations", HERE / "derive-lexical-relations.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def meanings(wordnet, word):
    """Synsets a word may stand for, and synsets it may be a narrower word of."""
    own, above = set(), set()
    for pos, senses in FIRST_SENSES.items():
        for key in wordnet.index.get((word, pos), [])[:senses]:
            synset = wordnet.synsets[key]
            own.add(key)
            for symbol, target, source, _ in synset.pointers:
                if symbol == "+" and synset.words[source - 1].lower() == word:
                    own.add(target)
                elif symbol in "&$*\\=" or symbol == "@" and wordnet.synsets[target].below < WIDEST:
                    above.add(target)
    return own, above - own


def derive(wordnet, rules):
    own, narrower = defaultdict(dict), defaultdict(dict)
    vocabulary = {
        word
        for word, _ in wordnet.index
        if rules.WORD.match(word) and len(word) > 2 and (wordnet.total[word] >= COUNT or word in rules.SEEDS)
    }
    for word in sorted(vocabulary, key=lambda word: (len(word), word)):
        stem = rules.stem(word)
        first, second = meanings(wordnet, word)
        for key in first:
            own[key].setdefault(stem, word)
        for key in second:
            narrower[key].setdefault(stem, word)
    result = set()
    for key, words in own.items():
        below = {stem: word for stem, word in narrower[key].items() if stem not in words}
        if len(below) > LONGEST:
            below = {}
        if len(words) + len(below) > 1:
            result.add((tuple(sorted(words.values())), tuple(sorted(below.values()))))
    return sorted(row for row in result if not covered(row, result))


def covered(row, rows):
    """Words that interchange by a longer row need none of their own."""
    words, below = row
    return not below and any(set(words) < set(other) for other, _ in index(rows, words[0]))


def index(rows, word, cache={}):
    if not cache:
        for row in rows:
            for member in row[0]:
                cache.setdefault(member, []).append(row)
    return cache.get(word, [])


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--wordnet", type=pathlib.Path, default=pathlib.Path("/usr/share/wordnet"))
    parser.add_argument("--check", action="store_true")
    arguments = parser.parse_args()
    rules = relations_script()
    rows = derive(rules.WordNet(arguments.wordnet), rules)
    text = (
        "# Words of one meaning derived from WordNet 3.0, Copyright 2006 by Princeton University (LICENSES/WordNet.txt), by "
        "scripts/derive-lexical-kin.py; do not edit. Sharing a row proves nothing but that a word need not be foreign.\n"
        "#table\tlexical-kin\n#columns\twords\tnarrower\n"
    )
    text += "".join("|".join(words) + "\t" + ("|".join(below) or "-") + "\n" for words, below in rows)
    print(f"{len(rows)} rows, {len(text)} bytes", file=sys.stderr)
    if not arguments.check:
        OUTPUT.write_text(text)
    elif OUTPUT.read_text() != text:
        sys.exit("lexical-kin.tsv is not what the script derives")


if __name__ == "__main__":
    main()
