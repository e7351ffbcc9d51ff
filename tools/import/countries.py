#!/usr/bin/env python3
"""Country profiles (World Factbook JSON) -> facts/world/countries.toml: names only, no facts.

usage: countries.py FACTBOOK.json > facts/world/countries.toml

The profiles give names, demonyms and capitals as prose; FIXES corrects what prose or usage gets wrong.
"""
import html
import json
import re
import sys
import unicodedata

# Not states, or told elsewhere: the European Union, dependencies with an "independence" entry.
LEFT_OUT = {"ee", "cw", "ne"}

# id -> what replaces or (+) extends the profile's. Names that editors use and profiles do not have.
FIXES = {
    "armenia": {"metonyms": ["Yerevan"]},
    "azerbaijan": {"demonyms+": ["Azeri", "Azeris"], "metonyms": ["Baku"]},
    "belarus": {"demonyms+": ["Belarusan", "Belarussian", "Belarussians"], "metonyms": ["Minsk"],
                "aliases+": ["Belorussia"]},
    "benin": {"capital": "Porto-Novo"},
    "bolivia": {"capital": "Sucre"},
    "bosnia-and-herzegovina": {"aliases+": ["Bosnia", "Bosnia-Herzegovina"]},
    "botswana": {"adjectives": ["Botswanan"], "demonyms": ["Botswanans", "Motswana", "Batswana"]},
    "burma": {"id": "myanmar", "name": "Myanmar", "aliases+": ["Burma"], "capital": "Naypyidaw",
              "adjectives": ["Burmese"]},
    "burundi": {"capital": "Gitega"},
    "cabo-verde": {"aliases+": ["Cape Verde"]},
    "central-african-republic": {"acronyms": ["CAR"]},
    "china": {"aliases+": ["mainland China"], "acronyms": ["PRC"], "metonyms": ["Beijing"]},
    "congo-brazzaville": {"id": "republic-of-the-congo", "name": "Republic of the Congo",
                          "aliases+": ["Congo", "Congo-Brazzaville"], "adjectives": ["Congolese"]},
    "cote-d-ivoire": {"aliases+": ["Ivory Coast"], "adjectives": ["Ivorian", "Ivoirian"],
                      "demonyms": ["Ivorians", "Ivoirians"], "capital": "Yamoussoukro"},
    "czechia": {"aliases+": ["Czech Republic"]},
    "drc": {"id": "dr-congo", "name": "Democratic Republic of the Congo", "acronyms": ["DRC"],
            "aliases+": ["DR Congo", "Congo-Kinshasa", "Congo"], "adjectives": ["Congolese"]},
    "dominican-republic": {"name": "Dominican Republic"},
    "eswatini": {"aliases+": ["Swaziland"], "adjectives": ["Swazi"], "demonyms": ["Swazis"],
                 "capital": "Mbabane"},
    "fiji": {"capital": "Suva"},
    "france": {"demonyms": ["Frenchman", "Frenchmen", "Frenchwoman"]},
    "georgia": {"metonyms": ["Tbilisi"]},
    "holy-see-vatican-city": {"id": "vatican", "name": "Vatican City", "aliases+": ["Holy See", "Vatican"],
                              "adjectives": [], "demonyms": []},
    "iran": {"metonyms": ["Tehran"]},
    "ireland": {"demonyms": ["Irishman", "Irishmen", "Irishwoman"]},
    "kazakhstan": {"adjectives": ["Kazakh", "Kazakhstani"],
                   "demonyms": ["Kazakhs", "Kazakhstanis"], "metonyms": ["Astana"]},
    "kiribati": {"capital": "South Tarawa"},
    "kyrgyzstan": {"adjectives": ["Kyrgyz", "Kyrgyzstani"],
                   "demonyms": ["Kyrgyzstanis", "Kyrgyzes"], "aliases+": ["Kirghizstan", "Kyrgyz Republic"],
                   "metonyms": ["Bishkek"]},
    "lesotho": {"demonyms": ["Mosotho", "Basotho"]},
    "maldives": {"capital": None},  # "Male" is an English word
    "moldova": {"capital": "Chisinau", "metonyms": ["Chisinau"], "aliases+": ["Moldavia"]},
    "nauru": {"capital": None},
    "netherlands": {"aliases+": ["Holland"], "demonyms": ["Dutchman", "Dutchmen", "Dutchwoman"]},
    "new-zealand": {"adjectives": []},
    "north-korea": {"adjectives": ["North Korean"], "demonyms": ["North Koreans"], "acronyms": ["DPRK"],
                    "metonyms": ["Pyongyang"]},
    "north-macedonia": {"adjectives": ["North Macedonian", "Macedonian"]},
    "pakistan": {"metonyms": ["Islamabad"]},
    "philippines": {"adjectives": ["Philippine", "Filipino"], "demonyms": ["Filipinos", "Filipina"]},
    "russia": {"aliases+": ["RF"], "metonyms": ["Moscow", "Kremlin"]},
    "serbia": {"demonyms+": ["Serbians"]},
    "seychelles": {"capital": None},  # "Victoria" is a name of people and places
    "south-africa": {"capital": "Pretoria"},
    "south-korea": {"adjectives": ["South Korean"], "demonyms": ["South Koreans"], "acronyms": ["ROK"]},
    "sri-lanka": {"capital": "Colombo"},
    "tajikistan": {"adjectives": ["Tajik", "Tajikistani", "Tadjik"],
                   "demonyms": ["Tajiks", "Tajikistanis"], "aliases+": ["Tadjikistan"]},
    "timor-leste": {"aliases+": ["East Timor"], "adjectives": ["Timorese"], "demonyms": []},
    "turkey": {"aliases+": ["Türkiye"], "metonyms": ["Ankara"]},
    "turkmenistan": {"adjectives": ["Turkmen", "Turkmenistani"],
                     "demonyms": ["Turkmens", "Turkmenistanis"], "metonyms": ["Ashgabat"]},
    "ukraine": {"capital": "Kyiv", "metonyms": ["Kyiv", "Kiev"]},
    "united-arab-emirates": {"acronyms": ["UAE", "U.A.E."], "aliases+": ["Emirates"]},
    "united-kingdom": {"acronyms": ["UK", "U.K."], "aliases+": ["Britain", "Great Britain"],
                       "adjectives": ["British"], "demonyms": ["Briton", "Britons"]},
    "united-states": {"acronyms": ["US", "U.S.", "USA", "U.S.A."], "aliases+": ["America"],
                      "metonyms": ["Washington", "White House"], "capital": "Washington"},
    "uzbekistan": {"adjectives": ["Uzbek", "Uzbekistani"], "demonyms": ["Uzbeks", "Uzbekistanis"],
                   "metonyms": ["Tashkent"]},
}

# Capitals by other names and spellings.
CITY_ALIASES = {
    "washington": ["Washington, D.C.", "Washington DC"], "kyiv": ["Kiev"], "chisinau": ["Kishinev", "Chişinău"],
    "astana": ["Nur-Sultan"], "ashgabat": ["Ashkhabad"], "ulaanbaatar": ["Ulan Bator"], "rangoon": ["Yangon"],
    "dushanbe": ["Dyushambe"], "yerevan": ["Erevan"], "n-djamena": ["Ndjamena"], "hanoi": ["Ha Noi"],
    "minsk": [], "new-delhi": ["Delhi"], "tehran": ["Teheran"], "sanaa": ["Sana'a"], "bishkek": ["Frunze"],
}

# Cities in the news that are no capitals: id, name, other names, country.
OTHER_CITIES = [
    ("almaty", "Almaty", ["Alma-Ata"], "kazakhstan"), ("shymkent", "Shymkent", [], "kazakhstan"),
    ("aktau", "Aktau", [], "kazakhstan"), ("baikonur", "Baikonur", [], "kazakhstan"),
    ("khujand", "Khujand", ["Khudzhand", "Leninabad"], "tajikistan"),
    ("kulob", "Kulob", ["Kulyab"], "tajikistan"), ("bokhtar", "Bokhtar", [], "tajikistan"),
    ("khorog", "Khorog", ["Khorugh"], "tajikistan"),
    ("samarkand", "Samarkand", ["Samarqand"], "uzbekistan"), ("bukhara", "Bukhara", [], "uzbekistan"),
    ("osh", "Osh", [], "kyrgyzstan"), ("cholpon-ata", "Cholpon-Ata", [], "kyrgyzstan"),
    ("turkmenbashi", "Turkmenbashi", [], "turkmenistan"),
    ("saint-petersburg", "Saint Petersburg", ["St. Petersburg", "St Petersburg"], "russia"),
    ("kazan", "Kazan", [], "russia"), ("sochi", "Sochi", [], "russia"),
    ("vladivostok", "Vladivostok", [], "russia"), ("yekaterinburg", "Yekaterinburg", ["Ekaterinburg"], "russia"),
    ("ufa", "Ufa", [], "russia"), ("omsk", "Omsk", [], "russia"), ("novosibirsk", "Novosibirsk", [], "russia"),
    ("gyumri", "Gyumri", [], "armenia"), ("ganja", "Ganja", [], "azerbaijan"),
    ("brest-belarus", "Brest", [], "belarus"), ("gomel", "Gomel", [], "belarus"),
    ("batumi", "Batumi", [], "georgia"), ("odesa", "Odesa", ["Odessa"], "ukraine"),
    ("lviv", "Lviv", [], "ukraine"), ("kharkiv", "Kharkiv", ["Kharkov"], "ukraine"),
    ("herat", "Herat", [], "afghanistan"), ("kandahar", "Kandahar", [], "afghanistan"),
    ("mazar-i-sharif", "Mazar-i-Sharif", [], "afghanistan"), ("kunduz", "Kunduz", [], "afghanistan"),
    ("shanghai", "Shanghai", [], "china"), ("qingdao", "Qingdao", [], "china"), ("tianjin", "Tianjin", [], "china"),
    ("xi-an", "Xi'an", [], "china"), ("urumqi", "Urumqi", [], "china"), ("kashgar", "Kashgar", [], "china"),
    ("mumbai", "Mumbai", ["Bombay"], "india"), ("goa", "Goa", [], "india"), ("karachi", "Karachi", [], "pakistan"),
    ("lahore", "Lahore", [], "pakistan"), ("istanbul", "Istanbul", [], "turkey"), ("dubai", "Dubai", [], "united-arab-emirates"),
    ("new-york", "New York", ["New York City"], "united-states"), ("geneva", "Geneva", [], "switzerland"),
    ("davos", "Davos", [], "switzerland"), ("the-hague", "The Hague", [], "netherlands"),
    ("strasbourg", "Strasbourg", [], "france"), ("munich", "Munich", [], "germany"), ("bonn", "Bonn", [], "germany"),
    ("milan", "Milan", [], "italy"), ("barcelona", "Barcelona", [], "spain"), ("sydney", "Sydney", [], "australia"),
    ("toronto", "Toronto", [], "canada"), ("rio-de-janeiro", "Rio de Janeiro", [], "brazil"),
    ("johannesburg", "Johannesburg", [], "south-africa"), ("abidjan", "Abidjan", [], "cote-d-ivoire"),
    ("yangon", "Yangon", ["Rangoon"], "myanmar"), ("jeddah", "Jeddah", [], "saudi-arabia"),
]

REGIONS = {
    "central-asia": {"kazakhstan", "kyrgyzstan", "tajikistan", "turkmenistan", "uzbekistan"},
    "baltic-states": {"estonia", "latvia", "lithuania"},
    "south-caucasus": {"armenia", "azerbaijan", "georgia"},
}


def text_of(node, *path):
    for key in path:
        node = node.get(key, {})
    return html.unescape(node.get("text", "")) if isinstance(node, dict) else ""


def slug(name):
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode()
    return re.sub(r"[^a-z0-9]+", "-", plain.lower()).strip("-")


def clean(name):
    """One name without notes: "Tirana (Tirane)" -> "Tirana"."""
    name = re.sub(r"\s*[\(\[].*", "", re.split(r";| note|, (?=[A-Z][a-z]+ \()", name)[0])
    return re.sub(r"^The ", "", name.strip())


def words_with_plurals(noun, adjective):
    """("Afghan(s)", "Afghan") -> adjectives, demonyms that are no adjectives."""
    adjectives = [clean(a) for a in re.split(r",| or |;", adjective) if clean(a) and "note" not in a]
    demonyms = []
    for part in re.split(r", | or ", noun):
        name = clean(part)
        if not name or "singular" in name or "plural" in name or "note" in name:
            continue
        demonyms.append(name)
        if "(s)" in part:
            demonyms.append(name + "s")
    return adjectives, [d for d in demonyms if d not in adjectives]


def quoted(names):
    return "[" + ", ".join(json.dumps(n, ensure_ascii=False) for n in names) + "]"


def entity(id_, type_, name, **lists):
    lines = ["[[entity]]", f'id = "{id_}"', f'type = "{type_}"', f"name = {json.dumps(name, ensure_ascii=False)}"]
    for key, names in lists.items():
        seen = [n for i, n in enumerate(names or []) if n and n != name and n not in names[:i]]
        if key == "part_of":
            seen = names
        if seen:
            lines.append(f"{key} = {quoted(seen)}")
    return "\n".join(lines) + "\n"


def read_country(profile):
    government = profile.get("Government", {})
    names = government.get("Country name", {})
    short = clean(text_of(names, "conventional short form"))
    long = clean(text_of(names, "conventional long form"))
    name = short if short and short != "none" else long
    if "Congo (Braz" in text_of(names, "conventional short form"):
        name = "Congo (Brazzaville)"
    if name == "Dominican":
        name = "Dominican Republic"
    nationality = profile.get("People and Society", {}).get("Nationality", {})
    adjectives, demonyms = words_with_plurals(
        text_of(nationality, "noun"), text_of(nationality, "adjective"))
    aliases = [long] if long not in ("none", name, "") else []
    if name.startswith("Saint "):
        aliases += ["St. " + name[6:], "St " + name[6:]]
    return {"name": name, "aliases": aliases, "adjectives": [a for a in adjectives if a != name and a != "none"],
            "demonyms": [d for d in demonyms if d != "none"], "acronyms": [], "metonyms": [],
            "capital": clean(text_of(government, "Capital", "name"))}


def apply_fix(country, fix):
    for key, value in fix.items():
        if key.endswith("+"):
            country[key[:-1]] = country[key[:-1]] + value
        else:
            country[key] = value


def main():
    with open(sys.argv[1], encoding="utf-8") as file:
        profiles = json.load(file)
    countries = {}
    for code, profile in profiles.items():
        independence = text_of(profile, "Government", "Independence")
        if code in LEFT_OUT or not independence or independence.startswith("none"):
            continue
        country = read_country(profile)
        id_ = slug(country["name"])
        apply_fix(country, FIXES.get(id_, {}))
        countries[country.pop("id", id_)] = country
    print("# The world's countries and their capitals: names only, so that drafts' names are recognised.\n"
          "# Generated by tools/import/countries.py from the CIA World Factbook (public domain); correct it there.\n")
    cities = {}
    for id_, country in sorted(countries.items()):
        print(entity(id_, "country", country["name"], aliases=country["aliases"] + country["metonyms"],
                     acronyms=country["acronyms"], adjectives=country["adjectives"],
                     demonyms=country["demonyms"], nouns=["country", "republic", "nation"],
                     part_of=[region for region, inside in REGIONS.items() if id_ in inside]))
        capital = country["capital"]
        if capital and capital != country["name"]:
            cities[slug(capital)] = (capital, CITY_ALIASES.get(slug(capital), []), id_)
    for id_, name, aliases, country in OTHER_CITIES:
        cities.setdefault(id_, (name, aliases, country))
    for id_, (name, aliases, country) in sorted(cities.items()):
        print(entity(id_ if id_ not in countries else id_ + "-city", "city", name, aliases=aliases,
                     nouns=["city"], part_of=[country]))


if __name__ == "__main__":
    main()
