#!/usr/bin/env python3
"""Makes engine/lexicon/english.tsv from the database files of WordNet 3.0; see README.md for the format."""

import argparse
import collections
import pathlib
import re

import closed_words
import inflection
import spelling

HERE = pathlib.Path(__file__).resolve().parent
DEFAULT_OUTPUT = HERE.parent.parent / "engine" / "lexicon" / "english.tsv"
FILES = {"N": "noun", "V": "verb", "A": "adj", "R": "adv"}
NOUN_FILES = ("Tops act animal artifact attribute body cognition communication event feeling food group location motive "
              "object person phenomenon plant possession process quantity relation shape state substance time").split()
# noun.Tops holds the roots of the other files; where the root's name is not itself a class, it is given here.
TOP_CLASSES = {"individual": "person", "someone": "person", "somebody": "person", "mortal": "person", "soul": "person",
               "grouping": "group", "deed": "act", "measure": "quantity", "amount": "quantity", "dwarf": "person",
               "parent": "person", "beast": "animal", "creature": "animal", "fauna": "animal", "flora": "plant",
               "space": "location", "nutrient": "food", "matter": "substance", "knowledge": "cognition"}
# Nouns WordNet never tagged: all of these classes are kept, of RARE_CLASSES none, of the others those of several senses.
WHOLE_CLASSES = ("person", "group", "act", "event", "state", "location", "possession")
RARE_CLASSES = ("plant", "animal", "food", "body", "substance", "shape")
ORDER = {"V": "bsdng", "N": "sp", "A": "pcs", "R": "pcs"}
WORD = re.compile(r"^[a-z][a-z']*$")


class Lemma:
    """One lemma and part of speech: WordNet's tagged-sense count and number of senses; a noun's class."""

    def __init__(self, count=0, senses=0, noun_class="", by_hand=False):
        self.count = count
        self.senses = senses
        self.noun_class = noun_class
        self.by_hand = by_hand


# WordNet --------------------------------------------------------------------------------------------------------------
def read_synsets(path):
    """offset -> (lexicographer file number, the words as written)."""
    synsets = {}
    with open(path, encoding="latin-1") as lines:
        for line in lines:
            if line.startswith(" "):
                continue
            fields = line.split(" ", 4 + 2 * 255)
            words = fields[4:4 + 2 * int(fields[3], 16):2]
            synsets[fields[0]] = (int(fields[1]), {re.sub(r"\(.*\)$", "", word) for word in words})
    return synsets


def read_tag_counts(directory):
    """(lemma, POS, sense number) -> count."""
    letters = {"1": "N", "2": "V", "3": "A", "4": "R", "5": "A"}
    counts = collections.Counter()
    with open(directory / "cntlist.rev", encoding="latin-1") as lines:
        for line in lines:
            key, sense, count = line.split()
            lemma, rest = key.split("%")
            counts[lemma, letters[rest[0]], int(sense)] += int(count)
    return counts


def noun_class(lemma, file_number):
    name = NOUN_FILES[file_number - 3]
    if name != "Tops":
        return name
    return lemma if lemma in NOUN_FILES else TOP_CLASSES.get(lemma, "object")


def read_lemmas(directory, letter, tag_counts):
    """lemma -> Lemma, of the single lower-case words; senses written with a capital do not count."""
    synsets = read_synsets(directory / f"data.{FILES[letter]}")
    lemmas = {}
    with open(directory / f"index.{FILES[letter]}", encoding="latin-1") as lines:
        for line in lines:
            fields = line.split()
            if line.startswith(" ") or not WORD.match(fields[0]):
                continue
            name, offsets = fields[0], fields[-int(fields[2]):]
            senses = [(n, synsets[o][0]) for n, o in enumerate(offsets, 1) if name in synsets[o][1]]
            if senses:
                lemmas[name] = Lemma(sum(tag_counts[name, letter, n] for n, _ in senses), len(senses),
                                     noun_class(name, senses[0][1]) if letter == "N" else "")
    return lemmas


def read_exceptions(directory, letter):
    """lemma -> its irregular forms."""
    forms = collections.defaultdict(list)
    with open(directory / f"{FILES[letter]}.exc", encoding="latin-1") as lines:
        for line in lines:
            form, *lemmas = line.split()
            for lemma in lemmas:
                if WORD.match(form) and form != lemma:
                    forms[lemma].append(form)
    return forms


# Lemmas ---------------------------------------------------------------------------------------------------------------
def add_modern(tables):
    for line in closed_words.MODERN.split("\n"):
        if line:
            tag, *words = line.split()
            letter, _, name = tag.partition(":")
            for word in words:
                lemma = tables[letter].setdefault(word, Lemma())
                lemma.noun_class, lemma.by_hand = name, True


def add_spellings(table):
    """Gives each lemma its British and American twins; twins share the higher count."""
    for word in list(table):
        others = spelling.spellings(word)
        american = spelling.z_spelling(word)
        if american in table:
            others.append(american)
        for other in others:
            lemma = table[word]
            twin = table.setdefault(other, Lemma(0, lemma.senses, lemma.noun_class, lemma.by_hand))
            twin.count = lemma.count = max(twin.count, lemma.count)


def add_one_sense_spellings(tables):
    for letter, american, british in spelling.ONE_SENSE:
        for word in (american, british):
            tables[letter].setdefault(word, Lemma()).by_hand = True
        for word, other in ((american, british), (british, american)):
            tables[letter][word].noun_class = tables[letter][word].noun_class or tables[letter][other].noun_class


def load_tables(directory):
    tag_counts = read_tag_counts(directory)
    tables = {letter: read_lemmas(directory, letter, tag_counts) for letter in FILES}
    for entry in closed_words.DROPPED:
        word, letter = entry.split("/")
        del tables[letter][word]
    add_modern(tables)
    for table in tables.values():
        add_spellings(table)
    add_one_sense_spellings(tables)
    return tables


# Forms ----------------------------------------------------------------------------------------------------------------
class Forms:
    """form -> analyses, in the order they were added; analyses of one lemma and POS are joined."""

    def __init__(self):
        self.by_form = collections.defaultdict(dict)

    def add(self, form, lemma, letter, feature, count=0, noun_class=""):
        features, _, _ = self.by_form[form].get((lemma, letter), ("", 0, ""))
        order = ORDER.get(letter, "")
        joined = sorted(set(features + feature), key=lambda f: (order.find(f) if f in order else len(order), f))
        self.by_form[form][lemma, letter] = ("".join(joined), count, noun_class)


def closed_forms():
    forms = Forms()
    for line in closed_words.CLOSED.split("\n"):
        if not line:
            continue
        tag, words = line.split(":", 1)
        letter, _, feature = tag.partition(" ")
        for word in words.split():
            form, _, lemma = word.partition("=")
            forms.add(form, lemma or form, letter, feature.strip())
    return forms


def degree_table(letter):
    table = collections.defaultdict(list)
    for line in closed_words.DEGREES.split("\n"):
        if line.startswith(letter + " "):
            _, lemma, comparative, superlative = line.split()
            table[lemma] += [(form, "c") for form in comparative.split("/")]
            table[lemma] += [(form, "s") for form in superlative.split("/")]
    return table


def compared(adjective, tables, verb_forms):
    """Whether an adjective without an entry in adj.exc takes -er and -est."""
    if adjective in closed_words.COMPARED:
        return True
    if adjective in closed_words.NOT_COMPARED or adjective in closed_words.OPEN_READINGS or adjective in verb_forms:
        return False
    noun = tables["N"].get(adjective)
    count = tables["A"][adjective].count
    return (count > 0 and len(adjective) > 2 and inflection.syllables(adjective) == 1
            and not adjective.endswith("ed") and (noun is None or noun.count <= count))


def add_degrees(forms, tables, exceptions, verb_forms):
    """Adjectives and adverbs; a lemma of WordNet that is only a degree of another (better, sooner) is not its own."""
    for letter in "AR":
        degrees = degree_table(letter)
        if letter == "A":
            for word in tables["A"]:
                irregular = [form for form in exceptions.get(word, ()) if re.search(r"(?:er|est)$", form)]
                if irregular and word not in closed_words.OPEN_READINGS:
                    degrees[word] += [(form, "c" if form.endswith("r") else "s") for form in irregular]
                elif word not in degrees and compared(word, tables, verb_forms):
                    degrees[word] += zip(inflection.degrees(word), "cs")
        taken = {form for pairs in degrees.values() for form, _ in pairs}
        for word, lemma in tables[letter].items():
            if word not in taken:
                forms.add(word, word, letter, "p", lemma.count)
            for form, feature in degrees.get(word, ()):
                own = tables[letter].get(form)
                forms.add(form, word, letter, feature, max(lemma.count, own.count if own else 0))


def add_verbs(forms, verbs, exceptions):
    """Returns the forms other than the base and the third person."""
    inflected = set()
    for verb, lemma in verbs.items():
        doubled = not {verb + verb[-1] + ending for ending in ("ed", "ing")}.isdisjoint(exceptions.get(verb, ()))
        for form, feature in inflection.verb_forms(verb, doubled):
            forms.add(form, verb, "V", feature, lemma.count)
            if feature in "dng":
                inflected.add(form)
    return inflected


def wanted_noun(noun, lemma, forms, other_forms):
    if len(noun) < 3 and noun not in closed_words.SHORT_NOUNS:
        return False
    if lemma.count or lemma.by_hand or lemma.noun_class in WHOLE_CLASSES:
        return True
    if lemma.senses > 1 and lemma.noun_class not in RARE_CLASSES:
        return True
    return any(form in other_forms for form, _ in forms)


def add_nouns(forms, nouns, exceptions):
    other_forms = set(forms.by_form)
    for noun, lemma in nouns.items():
        inflected = inflection.noun_forms(noun, exceptions.get(noun, ()))
        if wanted_noun(noun, lemma, inflected, other_forms):
            for form, feature in inflected:
                forms.add(form, noun, "N", feature, lemma.count, lemma.noun_class)
    people = nouns["person"].count
    forms.add("people", "person", "N", "p", people, "person")


def build(directory):
    tables = load_tables(directory)
    forms = Forms()
    inflected = add_verbs(forms, tables["V"], read_exceptions(directory, "V"))
    add_degrees(forms, tables, read_exceptions(directory, "A"), inflected)
    add_nouns(forms, tables["N"], read_exceptions(directory, "N"))
    closed = closed_forms()
    merged = {form: list(analyses.items()) for form, analyses in closed.by_form.items()}
    for form, analyses in forms.by_form.items():
        kept = sorted(analyses.items(), key=lambda item: (-item[1][1], "VNAR".find(item[0][1]), item[0][0]))
        if form in closed.by_form:
            letters = closed_words.OPEN_READINGS.get(form, "R")
            taken = {letter for _, letter in closed.by_form[form]}
            kept = [item for item in kept if item[0][1] in letters and item[0][1] not in taken]
        merged.setdefault(form, []).extend(kept)
    return merged


def write(merged, path):
    lines = []
    for form, analyses in merged.items():
        shown = []
        for (lemma, letter), (features, count, name) in analyses:
            text = f"{'=' if lemma == form else lemma}/{letter}:{features}:{count}"
            shown.append(text + (":" + name if name else ""))
        lines.append(form + "\t" + " ".join(shown))
    path.write_bytes("".join(line + "\n" for line in sorted(lines, key=lambda l: l.split("\t")[0].encode())).encode())


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--wordnet", type=pathlib.Path, default=pathlib.Path("/usr/share/wordnet"))
    parser.add_argument("--output", type=pathlib.Path, default=DEFAULT_OUTPUT)
    options = parser.parse_args()
    write(build(options.wordnet), options.output)


if __name__ == "__main__":
    main()
