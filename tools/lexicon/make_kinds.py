#!/usr/bin/env python3
"""Makes engine/lexicon/kinds.tsv, what a thing may be called by a more general noun, from WordNet 3.0; see README.md."""

import argparse
import collections
import pathlib

import make_lexicon

HERE = pathlib.Path(__file__).resolve().parent
ENGINE = HERE.parent.parent / "engine" / "lexicon"
SENSES = 4        # of a word, at most
RARE = 4          # a further sense is taken if it is tagged at least so often as the first one divided by this
FEWEST = 3        # words that a class must hold to be one
# Classes that are no word for a thing, or for too many.
TOO_WIDE = set("entity abstraction object whole thing matter unit artifact attribute relation measure state cognition cause "
               "psychological_feature physical_entity causal_agent living_thing organism instrumentality group event act "
               "process phenomenon communication feeling substance part possession shape location abstract_entity content "
               "quality condition message collection covering change definite_quantity knowledge concept idea activity "
               "action content ingredient solid fluid being physical_object line region area".split())
PERSON = ["person"]  # nothing else is said of anybody: no "soul", no "mortal"


def read_synsets(path):
    """offset -> (words, hypernyms, is a name)."""
    synsets = {}
    with open(path, encoding="latin-1") as lines:
        for line in lines:
            if line.startswith(" "):
                continue
            fields = line.split("|")[0].split()
            count = int(fields[3], 16)
            words = fields[4:4 + 2 * count:2]
            pointers = fields[4 + 2 * count + 1:]
            above = [pointers[i + 1] for i in range(0, len(pointers) - 1, 4) if pointers[i] == "@"]
            synsets[fields[0]] = (words, above, any(p == "@i" for p in pointers))
    return synsets


def read_senses(directory, tag_counts):
    """noun -> the offsets of the senses that it is written for."""
    senses = {}
    with open(directory / "index.noun", encoding="latin-1") as lines:
        for line in lines:
            fields = line.split()
            if line.startswith(" ") or not make_lexicon.WORD.match(fields[0]):
                continue
            offsets = fields[-int(fields[2]):]
            counts = [tag_counts[fields[0], "N", n] for n in range(1, len(offsets) + 1)]
            most = max(counts)
            kept = [o for n, o in enumerate(offsets[:SENSES]) if n == 0 or (counts[n] * RARE >= most and n < 3 + (most > 0))]
            senses[fields[0]] = kept
    return senses


def known_nouns(path):
    """Lemmas of nouns that the lexicon has."""
    nouns = set()
    with open(path, encoding="utf-8") as lines:
        for line in lines:
            form, _, analyses = line.rstrip("\n").partition("\t")
            for analysis in analyses.split(" "):
                lemma, _, rest = analysis.partition("/")
                if rest.startswith("N:"):
                    nouns.add(form if lemma == "=" else lemma)
    return nouns


def general_words(synsets, senses, nouns):
    """offset of a class -> the words that it is called by."""
    words = {}
    for offset, (members, _, name) in synsets.items():
        if name or any(m in TOO_WIDE for m in members):
            continue
        called = PERSON if "person" in members else [m for m in members if m in nouns and offset in senses.get(m, ())]
        if called:
            words[offset] = called
    return words


def ancestors(offset, synsets):
    seen, queue = [], [offset]
    while queue:
        for above in synsets[queue.pop(0)][1]:
            if above not in seen:
                seen.append(above)
                queue.append(above)
    return seen


def nearest(offset, synsets, classes):
    """The classes right above, others skipped."""
    found, queue, seen = [], list(synsets[offset][1]), set()
    while queue:
        above = queue.pop(0)
        if above in seen:
            continue
        seen.add(above)
        if above in classes:
            found.append(above)
        else:
            queue += synsets[above][1]
    return found


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--wordnet", type=pathlib.Path, default=pathlib.Path("/usr/share/wordnet"))
    parser.add_argument("--output", type=pathlib.Path, default=ENGINE / "kinds.tsv")
    options = parser.parse_args()
    synsets = read_synsets(options.wordnet / "data.noun")
    senses = read_senses(options.wordnet, make_lexicon.read_tag_counts(options.wordnet))
    nouns = known_nouns(ENGINE / "english.tsv")
    words = general_words(synsets, senses, nouns)
    below = collections.Counter()
    for noun in nouns & set(senses):
        for offset in {a for sense in senses[noun] for a in ancestors(sense, synsets)}:
            below[offset] += 1
    classes = {offset for offset in words if below[offset] >= FEWEST}
    number = {offset: n for n, offset in enumerate(sorted(classes))}
    with open(options.output, "w", encoding="utf-8", newline="\n") as out:
        out.write("# words of a class<TAB>numbers of the classes above; behind the empty line, noun<TAB>numbers of its classes\n")
        for offset in sorted(classes):
            above = " ".join(str(number[a]) for a in nearest(offset, synsets, classes))
            out.write(" ".join(words[offset]) + "\t" + above + "\n")
        out.write("\n")
        for noun in sorted(senses):
            own = []
            for sense in senses[noun]:
                for offset in [sense] if sense in classes else nearest(sense, synsets, classes):
                    if offset not in own:
                        own.append(offset)
            if own:
                out.write(noun + "\t" + " ".join(str(number[o]) for o in own) + "\n")


if __name__ == "__main__":
    main()
