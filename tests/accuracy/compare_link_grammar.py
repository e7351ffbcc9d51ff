#!/usr/bin/env python3
"""Compares the phrase relations of factlint with those of Link Grammar's parser, over real prose.

usage: compare_link_grammar.py CORPUS.jsonl [--factlint PROGRAM] [--sentences 1000] [--seed 1] [--show subject]

The corpus has one JSON object a line with a "text" (HTML tags are stripped). Link Grammar is an oracle for development
only: it is not always right, so read the figures as trends and the disagreements (--show) as a work list.
Exits 0 with a message where link-parser or the corpus is missing.
"""

import argparse
import collections
import html
import json
import os
import random
import re
import shutil
import subprocess
import sys

RELATIONS = ("subject", "object", "preposition", "possessor", "apposition")
PRONOUNS = {"which", "who", "that", "whom", "it", "there", "what"}


def sentences_of(path):
    """Sentences of plausible length, in the order of the corpus."""
    with open(path, encoding="utf-8") as corpus:
        for line in corpus:
            text = html.unescape(re.sub(r"<[^>]+>", " ", json.loads(line)["text"]))
            for sentence in re.split(r"(?<=[a-z0-9)][.!?])\s+(?=[A-Z])", " ".join(text.split())):
                if 40 <= len(sentence) <= 220 and re.match(r"[A-Z].*[.]$", sentence) and ";" not in sentence:
                    yield sentence


def bare(word):
    """Link Grammar's "treaty.s", "has.v-d", "Minsk[!]" -> the word."""
    word = re.sub(r"\[[^\]]*\]", "", word)
    return re.sub(r"\.[a-z_-]+$", "", word) or word


def parse_links(output):
    """Links of the first linkage: (left word, label, right word), or None if the sentence was not parsed whole."""
    if "Found 0 linkages" in output or "No complete linkages" in output or "Linkage 1" not in output:
        return None
    links = []
    for line in output.split("Linkage 1", 1)[1].splitlines()[1:]:
        if "Linkage 2" in line or line.startswith("Press"):
            break
        fields = re.sub(r"\(\w\)", " ", line).split()
        if len(fields) < 5:
            continue
        label = re.sub(r"[^A-Za-z*]", "", fields[2])
        links.append((fields[0], label, fields[-1]))
    return links


def main_verbs(links):
    """Auxiliary word -> the verb it helps, through Link Grammar's Pv, Pg, PP and I links."""
    return {left: right for left, label, right in links if re.match(r"(Pv|Pg|PP|I)(?![A-Z])", label)}


def conjuncts(links):
    """Coordinators -> their first noun, and their verbs."""
    first_of, all_of = {}, {}
    for left, label, right in links:
        if label.startswith("SJl"):
            first_of[right] = left
        elif label.startswith("VJl"):
            all_of.setdefault(right, []).append(left)
        elif label.startswith("VJr"):
            all_of.setdefault(left, []).append(right)
    return first_of, all_of


def oracle_relations(links):
    """Link types -> {(relation, from word, to word)}; prepositions join the outer word with the object."""
    found = set()
    objects = {}
    helped = main_verbs(links)
    for left, label, right in links:
        if re.match(r"(J|IN|ON)(?![A-Z])", label):
            # Words carry no position: of a preposition used twice the object is unknown.
            objects[left] = None if left in objects else right
    objects = {left: right for left, right in objects.items() if right is not None}
    owners = {}
    for left, label, right in links:
        if re.match(r"Y[SP](?![A-Z])", label):
            owners[right] = None if right in owners else left  # of a second "'s" the owner is unknown

    first_of, all_of = conjuncts(links)

    def noun(word):
        return bare(first_of.get(word, word))

    def verbs(word):
        parts = [word]
        for _ in range(4):
            parts = [helped.get(p, p) for part in parts for p in all_of.get(part, [part])]
        return [bare(p) for p in parts]

    for left, label, right in links:
        kind = re.match(r"[A-Z]+", label)
        kind = kind.group(0) if kind else ""
        if kind == "S":
            found.update(("subject", v, noun(left)) for v in verbs(right))
        elif kind == "SI":
            found.update(("subject", v, noun(right)) for v in verbs(left))
        elif kind == "O":
            found.update(("object", v, noun(right)) for v in verbs(left)[-1:])
        elif kind in ("M", "MV") and right in objects:
            found.update(("preposition", v, noun(objects[right])) for v in verbs(left)[-1:])
        elif kind.startswith("D") and owners.get(left):
            found.add(("possessor", bare(right), bare(owners[left])))
        elif kind == "MX" and not label.startswith(("MX*", "MXsr", "MXpr")) and re.match(r"[A-Z].*|.*\.n", right):
            found.add(("apposition", bare(left), bare(right)))
    return {r for r in found if r[2].lower() not in PRONOUNS}


def run_oracle(sentences):
    """Relations of each sentence, or None where Link Grammar finds no whole parse. One process for the lot."""
    setup = "!graphics=0\n!echo=0\n!limit=50\n!timeout=4\n"
    commands = setup + "".join("!links=1\n" + sentence + "\n" for sentence in sentences)
    done = subprocess.run(["link-parser", "en"], input=commands, capture_output=True, text=True, check=False)
    answers = done.stdout.split("links set to 1")[1:]
    parsed = [parse_links(answer) for answer in answers]
    return [None if links is None else oracle_relations(links) for links in parsed]


def run_factlint(command, sentences):
    """One set of relations for each sentence; certain and alternative edges apart."""
    records = "".join(json.dumps({"id": str(i), "text": s}) + "\n" for i, s in enumerate(sentences))
    done = subprocess.run(command, input=records, capture_output=True, text=True, check=False)
    results = []
    for line in done.stdout.splitlines():
        results.append(json.loads(line).get("relations", []))
    return results


def our_relations(records):
    """factlint's relation records -> {(relation, from word, to word): is it the first reading}."""
    found = {}
    for record in records:
        relation = record["relation"].split(":")[0]
        names = {"subject": "subject", "object": "object", "complement": "object", "prep": "preposition",
                 "apposition": "apposition", "possessive": "possessor", "parenthesis": "apposition"}
        if relation not in names:
            continue
        if record["to"].lower() in PRONOUNS:
            continue
        key = (names[relation], record["from"], record["to"])
        first = not record.get("alternative", False)
        found[key] = found.get(key, False) or first
    return found


def with_surface_words(records, sentence):
    """Replaces lemmas by the words at their offsets."""
    raw = sentence.encode()
    for record in records:
        for end in ("from", "to"):
            span = record[f"{end}_span"]
            record[end] = raw[span["start"]:span["end"]].decode(errors="replace")
    return records


def score(pairs, show):
    right = collections.Counter()
    ours_all = collections.Counter()
    theirs_all = collections.Counter()
    either = collections.Counter()
    for sentence, ours, theirs in pairs:
        words = collections.Counter(w.lower() for w in re.findall(r"\w+", sentence))
        theirs = {r for r in theirs if words[r[1].lower()] == 1 and words[r[2].lower()] == 1}
        ours = {(r, a.lower(), b.lower()): first for (r, a, b), first in ours.items()}
        theirs = {(r, a.lower(), b.lower()) for r, a, b in theirs}
        for key in theirs:
            theirs_all[key[0]] += 1
            right[key[0]] += ours.get(key, False)
            either[key[0]] += key in ours
            if key[0] == show and key not in ours:
                print(f"missed  {key[1]} -> {key[2]}   {sentence}")
        judged = {(r, a) for r, a, _ in theirs}
        for key, first in ours.items():
            # Link Grammar gives participles and infinitives no subjects: only words it links can be judged.
            if first and key[:2] in judged and words[key[2]] == 1:
                ours_all[key[0]] += 1
                if key[0] == show and key not in theirs:
                    print(f"extra   {key[1]} -> {key[2]}   {sentence}")
    for relation in RELATIONS:
        if not theirs_all[relation] or not ours_all[relation]:
            continue
        print(f"{relation:12} recall {right[relation] / theirs_all[relation]:.2f}"
              f" (either reading {either[relation] / theirs_all[relation]:.2f})"
              f"  precision {right[relation] / ours_all[relation]:.2f}"
              f"  of {theirs_all[relation]} and {ours_all[relation]}")


def main():
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    options.add_argument("corpus")
    options.add_argument("--factlint", default="factlint annotate --format jsonl --input-format jsonl -")
    options.add_argument("--sentences", type=int, default=1000)
    options.add_argument("--seed", type=int, default=1)
    options.add_argument("--show", help="list the disagreements of one relation")
    options.add_argument("--cache", help="keep Link Grammar's answers in this JSON file")
    chosen = options.parse_args()
    if not shutil.which("link-parser"):
        print("skipped: link-parser is not installed")
        return 0
    if not shutil.which(chosen.factlint.split()[0]):
        print(f"skipped: {chosen.factlint.split()[0]} is not installed")
        return 0
    if not os.path.exists(chosen.corpus):
        print(f"skipped: no corpus at {chosen.corpus}")
        return 0
    sentences = list(sentences_of(chosen.corpus))
    random.Random(chosen.seed).shuffle(sentences)
    sentences = sentences[:chosen.sentences]
    cache = {}
    if chosen.cache and os.path.exists(chosen.cache):
        with open(chosen.cache, encoding="utf-8") as file:
            cache = json.load(file)
    fresh = [s for s in sentences if s not in cache]
    for begin in range(0, len(fresh), 25):
        batch = fresh[begin:begin + 25]
        answers = run_oracle(batch)
        if len(answers) != len(batch):
            continue
        cache.update((s, None if a is None else sorted(a)) for s, a in zip(batch, answers))
    sentences = [s for s in sentences if s in cache]
    if chosen.cache:
        with open(chosen.cache, "w", encoding="utf-8") as file:
            json.dump(cache, file)
    parsed = [s for s in sentences if cache[s] is not None]
    print(f"{len(parsed)} of {len(sentences)} sentences parsed whole by link-parser")
    ours = run_factlint(chosen.factlint.split(), parsed)
    if len(ours) != len(parsed):
        print(f"error: factlint answered {len(ours)} of {len(parsed)} sentences", file=sys.stderr)
        return 2
    pairs = [(s, our_relations(with_surface_words(o, s)), {tuple(r) for r in cache[s]}) for s, o in zip(parsed, ours)]
    score(pairs, chosen.show)
    return 0


if __name__ == "__main__":
    sys.exit(main())
