"""Spelling rules of English inflection: the forms of a verb, the plurals of a noun, the degrees of an adjective."""

import re

import irregular_verbs

VOWELS = "aeiou"

# Final stress: the last consonant is always doubled, in American spelling too.
FINAL_STRESS = set("""
abet abhor abut acquit admit allot annul appal befit beget begin bedim besot cabal cadet commit compel concur confer
control corral defer demur deter disbar dispel distil emit enrol enthral equip excel expel extol forbid forget formit
fulfil gazump handicap humbug impel incur infer inter instil intermit interred kidnap manumit occur omit overlap patrol
permit prefer pretermit program propel readmit rebel rebut recommit recur refer refit regret remit repel reset retransmit
retrofit outfit outwit submit transfer transmit transship typeset unfit unplug unwrap unzip upset deprogram reprogram
nonplus zigzag leapfrog sandbag eavesdrop worship bootleg backlog sublet
""".split())
DOUBLING_OPTIONAL = set("benefit bias bus combat focus gas kidnap plus refocus worship carburet hiccup "
                        "wainscot".split())
KEEPS_E = set("singe swinge tinge whinge binge springe dye eye redye birdie stymie bogie hoe shoe toe".split())
MAY_KEEP_E = set("age cue queue tinge".split())
PLAIN_O = set("solo tango disco photo memo ditto hello crescendo limbo typo combo jumbo polo silo tiro dynamo "
              "demo turbo".split())

# Nouns ----------------------------------------------------------------------------------------------------------------
HARD_CH = re.compile(r"(monarch|patriarch|matriarch|oligarch|hierarch|tetrarch|exarch|stomach|epoch|eunuch|loch|tech"
                     r"|almanach|mach|pentateuch|biotech|fintech|hitech)$")
NOT_MEN = set("human german roman talisman shaman ottoman caiman cayman ataman hetman dolman turkoman mussulman "
              "brahman ceriman desman saman leman toman subhuman superhuman nonhuman soman".split())
ONLY_IRREGULAR = set("""
man woman child foot tooth goose mouse louse dormouse ox half calf leaf loaf thief shelf self wolf elf sheaf phenomenon criterion alumnus alumna bacterium stimulus datum bookshelf
grandchild stepchild schoolchild godchild cloverleaf overleaf jackknife werewolf forefoot crowfoot hero potato
tomato echo veto torpedo embargo no negro axe quiz gentleman addendum erratum stratum
""".split())
SAME_PLURAL = set("""
sheep deer series species means headquarters crossroads barracks gallows corps chassis offspring swine salmon trout cod
bison moose works plankton elk grouse shrimp squid carp pike mackerel herring percent counsel dice bellows
innings shambles sweepstakes rendezvous bourgeois patois precis debris faux chamois kudos hertz horsepower manpower
""".split())
ONLY_PLURAL = set("police cattle people clergy poultry vermin livestock personnel gentry folk media data".split())
SINGULAR_IN_S = set("""
lens news measles diabetes herpes rabies summons mumps molasses rickets shingles caries scabies pus isogloss billiards
draughts checkers skittles mews
""".split())


def _consonant(letter):
    return letter not in VOWELS


def _monosyllable_cvc(word):
    return re.match(r"^(?:[^aeiou]*qu|[^aeiou]*)[aeiou][bdfgklmnprstvz]$", word) is not None


def _light_l(word):
    """Ends in an unstressed vowel + l: one l in American spelling, two in British (travel, total, fuel, dial)."""
    return re.search(r"(?:[^aeiou][aeioy]l|ial|ual|uel|iol)$", word) is not None and not _monosyllable_cvc(word)


def _stems_before_vowel(verb, doubled):
    """The stems to which -ed and -ing are added; `doubled` says that WordNet lists a form with a double consonant."""
    twice = verb + verb[-1]
    if re.search(r"[aeiou]c$", verb):
        return [verb + "k"]
    if verb in DOUBLING_OPTIONAL:
        return [verb, twice]
    if verb in FINAL_STRESS or _monosyllable_cvc(verb):
        return [twice]
    if _light_l(verb):
        return [verb, twice]
    return [twice] if doubled else [verb]


def _ends_in_y(verb):
    return re.search(r"[^aeiou]y$|quy$", verb) is not None


def third_person(verb):
    if re.search(r"[aeiou]z$", verb) and _monosyllable_cvc(verb):
        return [verb + "zes"]
    if verb in ("gas", "bus"):
        return [verb + "es", verb + "ses"]
    if re.search(r"(?:s|x|z|ch|sh)$", verb) and not HARD_CH.search(verb):
        return [verb + "es"]
    if _ends_in_y(verb):
        return [verb[:-1] + "ies"]
    if verb.endswith("o") and _consonant(verb[-2]) and verb not in PLAIN_O:
        return [verb + "es"]
    if verb == "taxi":
        return ["taxis", "taxies"]
    return [verb + "s"]


def regular_past(verb, doubled=False):
    if verb.endswith("e"):
        return [verb + "d"]
    if _ends_in_y(verb):
        return [verb[:-1] + "ied"]
    return [stem + "ed" for stem in _stems_before_vowel(verb, doubled)]


def present_participle(verb, doubled=False):
    if verb in KEEPS_E:
        return [verb + "ing"]
    if verb in MAY_KEEP_E:
        return [verb + "ing", verb[:-1] + "ing"]
    if verb.endswith("ie"):
        return [verb[:-2] + "ying"]
    if verb.endswith("e") and not re.search(r"(?:ee|oe|ye)$", verb) and verb != "be":
        return [verb[:-1] + "ing"]
    if verb.endswith("e") or verb.endswith("y"):
        return [verb + "ing"]
    return [stem + "ing" for stem in _stems_before_vowel(verb, doubled)]


def _read_principal_parts():
    table = {}
    for line in irregular_verbs.PRINCIPAL_PARTS.split("\n"):
        if line:
            base, past, participle = line.split()
            table[base] = (past.split("/"), participle.split("/"))
    return table


_PARTS = _read_principal_parts()


def principal_parts(verb, doubled=False):
    """(pasts, past participles) of any verb, regular or not."""
    regular = regular_past(verb, doubled)
    if verb in _PARTS:
        return tuple([f for part in side for f in (regular if part == "-" else [part])] for side in _PARTS[verb])
    if verb not in irregular_verbs.REGULAR:
        for prefix in irregular_verbs.PREFIXES:
            stem = verb[len(prefix):]
            if verb.startswith(prefix) and stem in _PARTS:
                return tuple([prefix + form for form in side] for side in principal_parts(stem))
    return regular, regular


def verb_forms(verb, doubled=False):
    """[(form, feature)] with features b s d n g."""
    if verb == "be":
        return [("be", "b"), ("am", "b"), ("are", "b"), ("is", "s"), ("was", "d"), ("were", "d"), ("been", "n"),
                ("being", "g")]
    past, participle = principal_parts(verb, doubled)
    third = ["has"] if verb == "have" else third_person(verb)
    return ([(verb, "b")] + [(f, "s") for f in third] + [(f, "d") for f in past] + [(f, "n") for f in participle]
            + [(f, "g") for f in present_participle(verb, doubled)])


def _regular_plural(noun):
    if re.search(r"[a-z]man$", noun) and noun not in NOT_MEN and not noun.endswith("human"):
        return noun[:-3] + "men"
    if re.search(r"(?:s|x|z|ch|sh)$", noun) and not HARD_CH.search(noun):
        return noun + ("zes" if noun in ("quiz", "whiz") else "es")
    if re.search(r"[^aeiou]y$|quy$", noun):
        return noun[:-1] + "ies"
    return noun + "s"


def noun_forms(noun, exceptions):
    """[(form, feature)] with features s p; `exceptions` are the plurals noun.exc lists for it."""
    exceptions = [form for form in exceptions if form != noun]
    if noun in SAME_PLURAL or re.search(r"(?:craft|fish|ics)$", noun) and noun not in ("craft", "witchcraft"):
        extra = [_regular_plural(noun)] if noun.endswith("fish") else []
        return [(noun, "s"), (noun, "p")] + [(f, "p") for f in extra]
    if noun in ONLY_PLURAL:
        return [(noun, "p")]
    if re.search(r"[^aiousy]s$", noun) and noun not in SINGULAR_IN_S and not exceptions:
        return [(noun, "p")]
    if exceptions and (noun in ONLY_IRREGULAR or re.search(r"(?:is|fe|man)$", noun)):
        plurals = exceptions
    else:
        plurals = exceptions + [_regular_plural(noun)]
    return [(noun, "s")] + [(f, "p") for f in plurals]


def degrees(word):
    """(comparative, superlative) by rule."""
    if word.endswith("e"):
        stem = word[:-1]
    elif re.search(r"[^aeiou]y$", word) and len(word) > 3:
        stem = word[:-1] + "i"
    elif _monosyllable_cvc(word):
        stem = word + word[-1]
    else:
        stem = word
    return stem + "er", stem + "est"


def syllables(word):
    groups = len(re.findall(r"[aeiouy]+", word))
    silent = re.search(r"[^aeiouyl]e$|[aeiouy]le$", word) is not None
    return max(1, groups - (1 if silent and groups > 1 else 0))
