"""British and American spellings of one word."""

import re

_STEMS = ("arbo armo behavio cando clamo clango colo demeano discolo dolo endeavo favo fervo flavo glamo harbo hono "
          "dishono humo labo belabo misdemeano neighbo odo parlo ranco rigo rumo savio savo splendo succo tumo valo "
          "vapo vigo enamo watercolo tricolo ardo").split()
_HEAD = rf"(un|dis|mis|re|anti|multi|bi|de|ill)?({'|'.join(_STEMS)})"
_TAIL = (r"(|able|ably|ableness|ed|er|ful|fully|fulness|less|lessly|ite|itism|hood|ly|liness|y|ing|al|ally|ism|ist"
         r"|ize|ized|izing)")
_OR = re.compile(rf"^{_HEAD}r{_TAIL}$")
_OUR = re.compile(rf"^{_HEAD}ur{_TAIL}$")
_ONLY_OR = re.compile(r"^(?:(?:de)?(?:humor|rigor|honor|vapor|odor|glamor|arbor|valor|labor)(?:is[tm]|ite|ize[d]?|izing|al|y)"
                      r"|tumoral|succory)$")

_TAIL_OF_IZE = r"(e|ed|er|ing|ation|ational|able|ability|ant|ance|ingly|edly)$"
_IZE = re.compile(r"^(.+)iz" + _TAIL_OF_IZE)
_ISE = re.compile(r"^(.+)is" + _TAIL_OF_IZE)
_NOT_IZE = re.compile(r"^(?:|down|out|up|over|under|re|mid|life|king|bite|full|half|super)siz|^(?:mis|out)?priz|capsiz|assiz"
                      r"|seiz|maiz|baiz|^appriz|^friz|^wiz|^kibitz")
_YZE = re.compile(r"^(.*(?:anal|paral|catal|breathal|electrol|hydrol|dial|pyrol|autol|photol))yz(e|ed|er|ing|able)$")
_YSE = re.compile(r"^(.*(?:anal|paral|catal|breathal|electrol|hydrol|dial|pyrol|autol|photol))ys(e|ed|er|ing|able)$")

# American British: the whole lemma.
_WORDS = dict(line.split() for line in """
amphitheater amphitheatre
caliber calibre
center centre
centerboard centreboard
centerfold centrefold
centerpiece centrepiece
centiliter centilitre
centimeter centimetre
decimeter decimetre
epicenter epicentre
fiber fibre
fiberboard fibreboard
fiberglass fibreglass
goiter goitre
hectoliter hectolitre
kilometer kilometre
lackluster lacklustre
liter litre
luster lustre
maneuver manoeuvre
maneuverable manoeuvrable
maneuverability manoeuvrability
outmaneuver outmanoeuvre
meager meagre
meter metre
micrometer micrometre
milliliter millilitre
millimeter millimetre
miter mitre
nanometer nanometre
ocher ochre
reconnoiter reconnoitre
saber sabre
saltpeter saltpetre
scepter sceptre
sepulcher sepulchre
somber sombre
specter spectre
theater theatre
theatergoer theatregoer
titer titre
analog analogue
catalog catalogue
cataloger cataloguer
dialog dialogue
monolog monologue
enroll enrol
enrollment enrolment
fulfill fulfil
fulfillment fulfilment
instill instil
distill distil
enthrall enthral
appall appal
installment instalment
gray grey
grayish greyish
plow plough
plowman ploughman
plowshare ploughshare
snowplow snowplough
mold mould
moldy mouldy
molding moulding
molt moult
smolder smoulder
cozy cosy
coziness cosiness
donut doughnut
phony phoney
czar tsar
chili chilli
airplane aeroplane
aluminum aluminium
jewelry jewellery
jeweler jeweller
fetus foetus
fetal foetal
feces faeces
fecal faecal
""".split("\n") if line)

# American British: any word that begins so.
_BEGINNINGS = [line.split() for line in """
defense defence
offense offence
pretense pretence
skeptic sceptic
sulfu sulphu
sulfat sulphat
sulfid sulphid
pajama pyjama
mustach moustach
artifact artefact
traveler traveller
counselor counsellor
councilor councillor
modeler modeller
signaler signaller
labeler labeller
leveler leveller
marvelous marvellous
woolen woollen
libelous libellous
skillful skilful
unskillful unskilful
willful wilful
acknowledgment acknowledgement
judgment judgement
abridgment abridgement
lodgment lodgement
yogurt yoghurt
inquir enquir
dispatch despatch
sizable sizeable
likable likeable
carburetor carburettor
licorice liquorice
anemi anaemi
anesth anaesth
archeolog archaeolog
hemoglobin haemoglobin
hemophil haemophil
hematolog haematolog
hemorrh haemorrh
leukem leukaem
pediatr paediatr
pedophil paedophil
encyclopedi encyclopaedi
esophag oesophag
diarrhea diarrhoea
estrogen oestrogen
orthoped orthopaed
gynecol gynaecol
medieval mediaeval
homeopath homoeopath
cesium caesium
cesarean caesarean
paleo palaeo
""".split("\n") if line]

# Pairs for one part of speech or one sense only: both exist, and keep their own counts.
ONE_SENSE = [line.split() for line in """
N program programme
V program programme
N check cheque
N tire tyre
N curb kerb
N story storey
N draft draught
V draft draught
V practice practise
N license licence
V license licence
N vise vice
N disk disc
N mom mum
N ax axe
N jail gaol
N aging ageing
A aging ageing
N furor furore
N specialty speciality
N ton tonne
R toward towards
""".split("\n") if line]


def _swap(pattern, word, build):
    match = pattern.match(word)
    return [build(match)] if match else []


def _ize_to_ise(word):
    return [] if _NOT_IZE.search(word) else _swap(_IZE, word, lambda m: f"{m[1]}is{m[2]}")


def spellings(word):
    """The other spellings of a lemma, in either direction (but not -ise to -ize: see z_spelling)."""
    found = []
    if not _ONLY_OR.match(word):
        found += _swap(_OR, word, lambda m: f"{m[1] or ''}{m[2]}ur{m[3]}")
    found += _swap(_OUR, word, lambda m: f"{m[1] or ''}{m[2]}r{m[3]}")
    found += _ize_to_ise(word)
    found += _swap(_YZE, word, lambda m: f"{m[1]}ys{m[2]}")
    found += _swap(_YSE, word, lambda m: f"{m[1]}yz{m[2]}")
    found += [b for a, b in _WORDS.items() if a == word] + [a for a, b in _WORDS.items() if b == word]
    for american, british in _BEGINNINGS:
        if word.startswith(british):
            found.append(american + word[len(british):])
        elif word.startswith(american):
            found.append(british + word[len(american):])
    found += [second for first in found for second in _ize_to_ise(first)]  # colorize: colourize, colourise
    return sorted(set(found) - {word})


def z_spelling(word):
    """organise -> organize: a candidate only, right if it is a word (advertise is not advertize)."""
    return next(iter(_swap(_ISE, word, lambda m: f"{m[1]}iz{m[2]}")), None)
