"""The closed word classes and other entries written by hand: WordNet has no determiners, prepositions or pronouns."""

# `POS features: words`; a word may be form=lemma. What the features mean is told in README.md.
CLOSED = """
D d: the this that these those
D i: a an another
D i: an=a
D q: some any every each both all either much many few several enough half such other
D q: more=much most=much less=little least=little fewer=few fewest=few little
D n: no neither
D p: my your his her its our their thy thine
D wp: whose
D w: which what whichever whatever

P : about above across after against along alongside amid amidst among amongst around as at atop before behind below
P : beneath beside besides between betwixt beyond but by concerning considering despite down during except excepting
P : excluding following for from in including inside into like minus near notwithstanding of off on onto opposite out
P : outside over past pending per plus regarding round save since than through throughout till to toward towards under
P : underneath unlike until unto up upon versus via with within without worth aboard astride barring circa failing given
P : respecting sans vis apropos pro qua vs thru given aslant bar anti ex

C : and or but nor yet so for plus either neither both

S : because although while if unless when since until after before that whether as than though whereas once lest till
S : whilst where whereby wherever whenever whereupon wherein provided providing supposing albeit insofar however so like

O s: i he she we they thou
O so: it you ye
O o: thee
O o: her=she him=he me=i us=we them=they
O r: myself yourself himself herself itself ourselves yourselves themselves themself oneself
O p: mine yours hers ours theirs his its
O w: who which that what whoever whichever whatever whose
O w: whom=who whomever=whoever
O d: this that these those
O i: everyone everybody everything someone somebody something anyone anybody anything all some any one each both
O i: either several many few others=other another much little half enough such
O i: more=much most=much less=little least=little fewer=few fewest=few
O in: nobody nothing none neither

M : will would shall should can could may might must ought ca=can wo=will sha=shall 'll=will 'd=would
M n: cannot=can

X b: be am=be are=be 'm=be 're=be have 've=have do
X s: is=be has=have does=do
X d: was=be were=be had=have 'd=have did=do
X n: been=be had=have done=do
X g: being=be having=have doing=do

T : to
G : not n't=not never
R w: how why when where whenever wherever however
O e: there
"""

# The open-class readings worth keeping for a closed-class form; the others have adverb readings at most.
OPEN_READINGS = {
    "be": "V", "am": "V", "are": "V", "is": "V", "was": "V", "were": "V", "been": "V", "being": "VN",
    "have": "V", "has": "V", "had": "V", "having": "V", "do": "V", "does": "V", "did": "V", "done": "VA", "doing": "V",
    "will": "NV", "can": "NV", "might": "N", "must": "N", "may": "", "ca": "", "wo": "", "sha": "",
    "considering": "V", "concerning": "V", "following": "VNA", "including": "V", "excluding": "V", "excepting": "V",
    "regarding": "V", "respecting": "V", "pending": "VA", "barring": "V", "failing": "VNA", "given": "VNA",
    "providing": "V", "provided": "V", "supposing": "V", "save": "VN", "bar": "VN", "like": "VNA", "unlike": "A",
    "near": "VAR", "down": "VNAR", "past": "NAR", "round": "VNAR", "opposite": "NAR", "outside": "NAR", "inside": "NAR",
    "minus": "NA", "plus": "NA", "worth": "NA", "up": "VAR", "out": "AR", "off": "AR", "on": "AR", "in": "AR",
    "over": "AR", "under": "AR", "through": "AR", "about": "AR", "around": "R", "pro": "NAR", "ex": "N", "anti": "A",
    "one": "NA", "half": "NAR", "other": "NA", "such": "A", "little": "NAR", "few": "A", "many": "A",
    "much": "NAR", "more": "AR", "most": "AR", "less": "AR", "least": "AR", "fewer": "A", "fewest": "A", "several": "A",
    "enough": "NAR", "each": "R", "both": "A", "all": "R", "some": "R", "any": "R", "either": "R", "neither": "A",
    "mine": "NV", "ours": "", "yours": "", "i": "", "so": "R", "while": "N", "what": "", "others": "N",
    "nothing": "NR", "nobody": "N", "something": "", "none": "R", "that": "R", "this": "", "than": "", "as": "R",
    "but": "", "no": "NR", "not": "", "never": "R", "for": "", "to": "R", "how": "", "why": "", "when": "",
    "where": "", "whenever": "", "wherever": "", "however": "R", "if": "", "or": "", "her": "", "his": "", "thou": "",
    "there": "R", "who": "", "us": "", "it": "", "he": "", "at": "", "an": "", "a": "", "the": "", "by": "R",
    "across": "R", "vis": "", "ye": "", "thee": "", "thy": "", "till": "NV", "once": "R", "yet": "R", "since": "R",
    "though": "R", "before": "R", "after": "R", "apropos": "AR", "aboard": "R", "behind": "R", "below": "R",
    "above": "R", "beyond": "R", "between": "R", "within": "R", "throughout": "R", "along": "R", "alongside": "R",
}

# Words younger than WordNet 3.0, too plain for it, or of another class in news (which then holds): `POS[:class] words`.
MODERN = """
N:communication email website webpage blog vlog podcast tweet retweet hashtag selfie livestream webinar newsfeed
N:communication voicemail paywall clickbait helpline hotline chatbot infographic preprint explainer bylaw byline
N:artifact smartphone app spyware malware ransomware router touchscreen laptop drone airbase airstrip chipset dashcam
N:artifact bodycam lidar motorway gigafactory datacenter datacentre supercomputer cellphone minivan blockchain
N:artifact cryptocurrency stablecoin bitcoin wifi broadband gunship warship minesweeper hydropower
N:act airstrike ceasefire rollout cyberattack standoff bailout outsourcing crowdfunding peacemaking peacebuilding
N:act policymaking decarbonization digitization disinformation misinformation cybersecurity biosecurity
N:act counterterrorism demining denuclearization vetting stopover statebuilding fundraising rebrand reset relaunch
N:act reboot rethink tryout infighting outmigration drawdown phaseout
N:event summit matchup meltdown heatwave kickoff byelection uptick spillover turnaround
N:person influencer policymaker cohost vlogger youtuber podcaster hacktivist newsmaker returnee jihadist islamist
N:person frontrunner congressperson ombudsperson awardee mentee protestor asylee
N:group thinktank startup fintech megacity taskforce supermajority multinational conglomerate troika eurozone
N:group commonwealth
N:location capital microstate riverside lakeside exclave voivodeship raion oblast okrug airfield governorate
N:cognition algorithm metaverse roadmap mindset geopolitics timeline connectivity accountability
N:quantity gigawatt terawatt gigahertz
N:state coronavirus covid burnout
V vlog retweet livestream cohost coauthor cofound crowdfund upcycle unfriend offshore onshore greenlight rebrand
V relaunch repurpose incentivize defund deplatform demine denuclearize reappoint renominate reemerge reacquire reassume
V recalibrate reincorporate unban reinstitute rehome relist repopulate resupply rebalance dollarize securitize redraft
A offline unelected nonbinding intergovernmental plurilateral multipolar nonpermanent standalone frontline decadal
A quadrennial cashless contactless subsea multiparty anticorruption antigovernment prodemocracy ethnolinguistic
A interwar nonvoting intercommunal interreligious antipoverty else
R online offline worldwide countrywide statewide citywide geopolitically predominately else
"""

# Comparatives and superlatives of adverbs, and of adjectives the rules leave out: `POS positive comparative superlative`.
DEGREES = """
R well better best
R badly worse worst
R much more most
R little less least
R far farther/further farthest/furthest
R soon sooner soonest
R long longer longest
R late later latest
R early earlier earliest
R fast faster fastest
R hard harder hardest
R high higher highest
R low lower lowest
R deep deeper deepest
R near nearer nearest
R close closer closest
R often oftener oftenest
R loud louder loudest
R quick quicker quickest
R slow slower slowest
R wide wider widest
R strong stronger strongest
R straight straighter straightest
A good better best
A bad worse worst
A much more most
A many more most
A little less/littler least/littlest
A few fewer fewest
A far farther/further farthest/furthest
A old older/elder oldest/eldest
A ill worse worst
A near nearer nearest
"""

# Adjectives that take -er and -est though they have two syllables (those in -y are in adj.exc) or are more often nouns.
COMPARED = set("""
clever narrow simple gentle quiet humble able noble feeble shallow mellow hollow tender bitter cruel stupid subtle ample
common polite remote severe secure sincere mature obscure pleasant handsome wicked nimble supple brittle slender sober
profound robust yellow fickle idle intense dense kind sound firm light fair cold base square cool calm
""".split())

# Monosyllables that are not compared, or whose compared form would be another word's.
NOT_COMPARED = set("""
left first last past next main mere worth dead own real chief joint just let fell wont due set lost gone done made shut
shot bent cut born borne live front rear back top key spare still then ex numb matt mat void lone sole whole same such
else ill bad good far well much twin male prime gross net null nil each both all some few least worst best better worse
less more most half right one two three four five six eight nine ten twelve third fourth fifth sixth eighth ninth tenth
twelfth arch blind boon boss bronze centre center chance east west north south giant go here like mid mock mum neo quack
self side size stray tan wee star straw home crack plane
""".split())

# Two-letter nouns that are words, not symbols or abbreviations.
SHORT_NOUNS = set("ad ax ox pa ma pi id go ex".split())

# Readings WordNet has that do more harm than good in news prose: lemma/POS.
DROPPED = "people/V must/A may/N have/N".split()
