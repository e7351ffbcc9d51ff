#include "engine/computation/stance_table.h"

#include <array>

namespace factlint::computation {
namespace {

constexpr std::string_view kAppeal =
    "appeal appealed appeals retrial retried quashed overturned exonerated later wrongly "
    "previously originally again reversed upheld second another other earlier previous first two "
    "co accomplice lesser instead expected feared if not never";

constexpr std::string_view kAnotherTime =
    "later earlier another other previous previously again would could might if not never nearly "
    "almost hospital weeks days months years ago second next";

constexpr std::string_view kAnotherVote =
    "another other earlier previous previously last later then next before amendment again second "
    "had if never";

constexpr auto kStances = std::to_array<Stance>({
    // Life and death.
    {"survived the|survives|only survivor|sole survivor|lone survivor|to have survived|"
     "to survive the|escaped unhurt|escaped unharmed|walked away from|was unhurt|came away unhurt|"
     "escaped with",
     "was killed|killed instantly|died instantly|died at the scene|died on impact|died on the spot|"
     "were killed|lost his life|lost her life",
     kAnotherTime, StanceLink::kDoer},
    {"was killed|killed instantly|died instantly|died at the scene|died on impact|"
     "died on the spot|lost his life|lost her life|were killed",
     "who survived|survived with|escaped unhurt|escaped unharmed|walked away|escaped with|"
     "is recovering|was unhurt",
     kAnotherTime, StanceLink::kDoer},
    // Courts.
    {"acquitted|cleared of|cleared * of|not guilty|found innocent|acquits|clears * of",
     "the guilty verdict|the guilty verdicts|the verdict of guilty|the conviction|"
     "found him guilty|found her guilty|convicting him|convicting her|convicted him|convicted her|"
     "his conviction|her conviction",
     kAppeal},
    {"convicted|found guilty|found * guilty|guilty of|finds * guilty",
     "the acquittal|his acquittal|her acquittal|the not guilty verdict|the not-guilty verdict|the "
     "verdict of not guilty|"
     "found * not guilty|finds * not guilty|acquitting him|acquitting her|acquitted him|"
     "acquitted her|cleared him|cleared her|clearing him|clearing her|walked free",
     "appeal appealed appeals retrial retried quashed overturned exonerated later wrongly "
     "previously originally again reversed upheld second another other earlier previous first two "
     "co accomplice lesser instead expected feared if never suspended"},
    {"acquitted|cleared of|cleared * of|found * not guilty",
     "was convicted|were convicted|was found guilty|were found guilty", kAppeal,
     StanceLink::kMatter},
    {"convicted|found guilty|found * guilty", "was acquitted|were acquitted|was cleared of",
     kAppeal, StanceLink::kMatter},
    {"all * survived|everyone * survived|everybody * survived|nobody died|no one died|"
     "nobody was killed|no one was killed|no/without loss of life",
     "the dead|the * dead|those who died|those killed|the people killed|the victims' families|"
     "the bodies of the|the deaths",
     kAnotherTime},
    // Votes.
    {"unanimously|unanimous vote|unanimous decision|by a unanimous|without a dissenting vote|"
     "without a single dissenting|without dissent|nem con|with no dissenting|with one voice|"
     "not one * opposed|not a * opposed|not one * voted against|nobody opposed|no one opposed|"
     "nobody voted against|no one voted against|without a single dissenting|with no votes "
     "against|without a vote against|"
     "without a single vote against|all * voted for|every * voted for",
     "vote/voted/voting against the|voted against it|voted no|opposed it|opposed the plan|"
     "votes against|dissented|dissenting voice|voting against|cast the only vote against|"
     "narrow majority|narrow vote",
     kAnotherVote, StanceLink::kVote},
    {"by a single vote|by one vote|by a narrow margin|by the narrowest of margins|narrowly passed|"
     "narrowly approved|narrowly backed|narrowly rejected|scraped through",
     "the unanimous vote|the unanimous decision|the unanimous approval|its unanimous decision|"
     "its unanimous vote|the unanimity",
     kAnotherVote, StanceLink::kVote},
    // Firsts.
    {"never before|first ever|first-ever|had never won|have never won|"
     "never won a|never won the|maiden",
     "in a row|consecutive|successive|for the second time|for the third time|for the fourth time|"
     "for the fifth time|for the sixth time|retained|retaining|retain|defending champion|"
     "defending champions|regained|regain",
     "so such as many more than without since if not least this early late until women men woman "
     "man "
     "another other",
     StanceLink::kMatter},
    {"first title|maiden title|first trophy|first cup|first championship|first medal",
     "won the title twice|won it twice|second title|third title|fourth title|previous titles|"
     "earlier titles|won the cup twice|won the title before|won it before",
     "since in for league another other until next as", StanceLink::kMatter},
    // Found not guilty, and punished.
    {"acquitted|cleared of|cleared * of|clear * of|clears * of|not guilty|found innocent|acquits",
     "will be sentenced|to be sentenced|is due to be sentenced|was sentenced to|awaits sentence|"
     "awaits sentencing|awaiting sentence|begins his/her sentence|"
     "pronounced him/her guilty|declared him/her guilty|returned a guilty verdict|"
     "was jailed for|was sent to prison/jail|faces prison/jail|faces up to|was led to the cells|"
     "was taken down to",
     "but other lesser remaining second convicted admitted pleaded plea manslaughter earlier "
     "appeal husband wife brother sister co accomplice separate assault retrial if had son "
     "daughter friend partner alongside",
     StanceLink::kPerson, false, true},
    {"convicted of|found guilty|found * guilty|finds * guilty|pleaded guilty|was jailed for",
     "walked free from|left court a free|free man after|free woman after|"
     "pronounced him/her not guilty|declared him/her not guilty|"
     "after being cleared|after he/she was cleared|after he/she was acquitted",
     "but other lesser remaining second earlier appeal husband wife brother sister co accomplice "
     "separate suspended retrial if had son daughter friend partner alongside not never",
     StanceLink::kPerson},
    {"dismissed * appeal|dismiss * appeal|rejected * appeal|threw out * appeal|turned down * "
     "appeal|lost his/her/its/their appeal",
     "appeal was upheld|appeal was allowed|appeal succeeded|won his/her/its/their appeal|"
     "the successful appeal|his/her/its/their successful appeal|upholding the appeal",
     "another second earlier lower first if had higher would previous other further until",
     StanceLink::kTaken},
    {"upheld * appeal|allowed * appeal|won his/her/its/their appeal|appeal succeeded|"
     "granted * appeal",
     "appeal was dismissed|appeal was rejected|appeal failed|lost his/her/its/their appeal|"
     "the failed appeal|his/her/its/their failed appeal|dismissing the appeal|"
     "the rejected appeal",
     "another second earlier lower first if had higher would previous other further until",
     StanceLink::kTaken},
    // Open or shut.
    {"shut * doors for the last time|closed * doors for the last time|closed for good|last orders "
     "for good|"
     "shut for good|closed permanently|has closed|shut down for good",
     "the branch/library/shop/pub/school/cinema/store/theatre/museum/bank/factory now open|"
     "is/remains/stays open daily|is open seven|remains open|still open to|opens daily|"
     "opens every day|open all year",
     "reopen reopened reopening again new another other until will would nearby "
     "temporarily online sister former",
     StanceLink::kThing, false, true},
    {"has reopened|reopened @|reopened on @|reopened to traffic|is open again|was reopened",
     "with the bridge/road/tunnel/line/station/library/pool/pier/port/airport/lane closed/shut|"
     "remains closed/shut|is still closed/shut|stays closed/shut",
     "until part lane lanes before while other second one again had if", StanceLink::kThing},
    // The toss.
    {"chose/elected/opted/decided to bat|won the toss and batted|put themselves in",
     "decision to field/bowl|choice to field/bowl|chose/elected/opted to field/bowl|"
     "having chosen to field/bowl|choosing to field/bowl",
     "other visitors hosts next second day earlier last opponents if not would",
     StanceLink::kSetting},
    {"chose/elected/opted/decided to field/bowl|won the toss and fielded/bowled",
     "decision to bat|choice to bat|chose/elected/opted to bat|having chosen to bat|"
     "choosing to bat",
     "other visitors hosts next second day earlier last opponents if not would",
     StanceLink::kSetting},
    // Before or after the signal.
    {"whistle had already gone|whistle had already blown|whistle had gone|had already blown|"
     "bell had gone|bell had already gone|siren had sounded|hooter had sounded|after the bell|"
     "had blown for|after the whistle|after the final whistle|after the hooter",
     "before he/she/they blew|before the whistle|before the final whistle|"
     "before the referee blew|before the hooter|before the bell|before the siren",
     "earlier another other second first seconds minutes minute just had three two "
     "several",
     StanceLink::kSetting, true},
    {"the sun had set|after sunset|after dark|after nightfall|long after sundown",
     "before sunset|before dark|before nightfall|before sundown|while it was still light",
     "set sail left reached back home hours next forecast expected", StanceLink::kSetting, true},
    {"after the deadline|the deadline had passed|missed the deadline|deadline had gone",
     "before the deadline|ahead of the deadline|met the deadline|beat the deadline|"
     "in time for the deadline",
     "extended new second another other if would hoped", StanceLink::kThing, true},
    // Nothing left, or nobody in.
    {"every seat/ticket * sold|every seat/ticket * taken|all * tickets/seats * sold|"
     "tickets/seats sold out|is sold out|are sold out|was sold out|have sold out|has sold out|"
     "no tickets remain|no tickets are left|no seats remain",
     "some tickets/seats remain|some tickets/seats are|tickets/seats are still available|"
     "tickets/seats are available|a few are still available|a few tickets/seats remain|"
     "a few tickets/seats are|a few remain|tickets/seats can still be|unsold tickets|"
     "unsold seats|tickets/seats are left|there are still tickets/seats",
     "matinee dates returned returns resale resold extra added later other second tour standing "
     "when once unless if would hopes hoped will",
     StanceLink::kSetting, true},
    {"nobody was at home|no one was at home|nobody was inside|no one was inside|"
     "nobody was in the house/building|no one was in the house/building|"
     "the house/building/flat was empty|the house/building/flat was unoccupied|was empty at the "
     "time",
     "a/the man/woman/girl/boy/couple/family/tenant/resident asleep|"
     "a/the man/woman/girl/boy/couple/family/tenant/resident escaped|"
     "were/was asleep upstairs/inside|were/was led to safety|were/was rescued from the "
     "house/building/flat|the occupants/residents escaped",
     "next neighbouring door neighbour neighbours another other nearby opposite until later "
     "adjoining downstairs",
     StanceLink::kSetting},
    // Inspections.
    {"passed * inspection/test/exam/audit|"
     "was rated good/outstanding",
     "failed * inspection/test/exam/audit|failing * inspection/test/exam/audit|the failed "
     "inspection|"
     "was rated inadequate",
     "earlier previous previously last first then later again second if until had other three two",
     StanceLink::kThing, true},
    // At large.
    {"still at large|remains at large|remain at large|still on the run|remains on the run|"
     "not been caught|has not been arrested|no one has been arrested|no arrests have been made|"
     "nobody has been arrested",
     "after his arrest|after her arrest|the arrested man|the arrested woman|who was arrested|"
     "remains in custody|is in custody|was remanded|since his arrest|since her arrest|"
     "the man in custody|the suspect in custody",
     "accomplice second other another later earlier previous previously until brother"},
    // Who speaks.
    {"nobody at/from * would/was/could/agreed/returned/wanted/wished|"
     "no one at/from * would/was/could/agreed/returned/wanted/wished",
     "told us|told this newspaper/paper|told our reporter|told the paper/gazette|"
     "said by telephone/phone|told * by telephone/phone|said in an interview",
     "days hours weeks last tuesday wednesday thursday friday week until", StanceLink::kNamed},
    {"left without a word|said nothing|did not speak|remained silent|stayed silent|"
     "made no comment|did not say a word|would not say a word",
     "told reporters/journalists/us|told the crowd/court/meeting|shouted to|said as he/she left|"
     "read a statement|answered questions",
     "earlier had lawyer spokesman until later about", StanceLink::kDoer},
    // From beginning to end, or not.
    {"played every minute|played the full/whole/entire|played all 90/80/120|"
     "played from start to finish|completed the match/game|on the pitch throughout|"
     "played on to the end|stayed on to the end|saw out the match/game|went the full distance",
     "limped/hobbled off|was substituted/replaced/withdrawn|was taken/carried/stretchered/helped "
     "off|was sent off|went off injured|came on as|came off the bench|left the field/pitch|"
     "was forced off|had to go off|red card|was brought on|an unused substitute",
     "season league since next", StanceLink::kDoer, true},
    {"finished the race/marathon/course/stage/rally|completed the race/marathon/course/rally|"
     "crossed the finish/finishing|took the chequered flag",
     "did not finish|failed to finish|dropped/pulled out|retired from the race|"
     "abandoned the race|gave up with|had to give up",
     "stage year once leg twice", StanceLink::kDoer, true},
    // In custody or free.
    {"remanded in custody|remanded * in custody|remanded to prison/jail|refused/denied bail|held "
     "without bail|"
     "remains in custody|is in custody|remain/stay in custody|"
     "returned to the cells|taken back to the cells",
     "freed/released/out on bail|granted bail|bailed until|on bail until|"
     "conditions/terms of his/her bail|his/her bail conditions|"
     "must sleep/live/reside at|must report to|report to a police|wear an electronic|"
     "overnight curfew|surrender his/her passport|was allowed home|walked from court|"
     "went home to|left court by|must stay away from",
     "weeks months days overnight spent surrendered breach breached back accomplice co missing "
     "brother friend others appeal",
     StanceLink::kPerson},
    {"was/were jailed|sent to prison/jail|given * prison/jail sentence|began * sentence in|"
     "sentenced to * in prison/jail",
     "walked free|spared prison/jail|avoided prison/jail|escaped a prison/jail|"
     "suspended sentence|community service|kept out of prison/jail|sentence was suspended",
     "accomplice co brother friend others appeal months served after", StanceLink::kPerson, true},
    {"sober|had drunk nothing|had not been drinking|no alcohol in his/her blood|"
     "touched no alcohol|not had a drink",
     "drink-driving|over the limit|the legal limit|was drunk|drunk at the wheel|"
     "failed a breath|failed the breath",
     "years since now", StanceLink::kPerson, true},
    {"died penniless|left no money|died a pauper|died without a penny|left nothing but debts|"
     "died in debt|died broke",
     "the fortune he/she left|estate valued|left a fortune|his/her fortune went|"
     "estate worth|left * million|his/her fortune, left",
     "wife widow father brother once", StanceLink::kPerson, true},
    {"died intestate|left no will|without making a will|never made a will|without a will",
     "in his/her will|his/her will left|terms of his/her will|his/her will asked|his/her will "
     "named",
     "wife widow father brother mother", StanceLink::kPerson, true},
    {"never learned/learnt to drive|cannot drive|could not drive|has no driving licence|"
     "does not drive|had no driving licence",
     "drove home/to/from/away|at the wheel of|drives his/her|drove his/her|driving home",
     "then since husband wife now", StanceLink::kPerson},
    {"never learned/learnt to swim|cannot swim|could not swim|non-swimmer",
     "swam to/ashore/out/across/back|a strong swimmer|swims every|swimming champion",
     "then since now", StanceLink::kPerson},
    {"born blind|blind from birth|blind since birth|totally blind|completely blind",
     "saw/watched/noticed/spotted the/a|caught sight of|reading the newspaper",
     "recovered operation", StanceLink::kPerson},
    {"born deaf|deaf from birth|deaf since birth|totally deaf|stone deaf|profoundly deaf",
     "heard the/a/his/her|was woken by the|overheard", "implant aid", StanceLink::kPerson},
    {"cannot read|could not read|never learned/learnt to read|illiterate",
     "read the/his/her/a|reads the/a|wrote to|reading the", "aloud then now", StanceLink::kPerson},
    // Whose it is.
    {"family-owned|family owned|privately owned/held|privately-owned|privately-held|"
     "owned by the * family|still owned * by|owned to the last share|wholly owned by|"
     "owned outright by|employee-owned|never been floated|is not listed|unlisted|"
     "has no outside shareholders|owned by its workers/staff/members|owned by a charity",
     "shares in the company/firm/group/business * closed/fell/rose/lost/dropped/gained/slid/"
     "jumped/ended/traded/slumped|"
     "shares in the company/firm/group/business closed/fell/rose/lost/dropped/gained/slid/"
     "jumped/ended/traded/slumped|"
     "company/firm/group 's shares * closed/fell/rose/lost/dropped/gained/slid/jumped|"
     "its shares closed/fell/rose/lost/dropped/gained/slid/jumped/ended/slumped|"
     "its share price|the share price|its stock market|"
     "the company 's share price",
     "flotation floated float delisted parent subsidiary owner rival offer plans plan bought sold "
     "bid takeover supplier ipo preference merger unit",
     StanceLink::kThing},
    {"in thick fog|fog blanketed|in dense fog|in a blizzard|in driving rain|in pouring rain|"
     "in torrential rain|in heavy snow|rained all day|it rained throughout",
     "clear blue sky|cloudless sky|in bright sunshine|in brilliant sunshine|in glorious sunshine|"
     "under a blue sky|under blue skies|under a cloudless|sun-drenched|sunbathed|in hot sunshine|"
     "bathed in sunshine|not a cloud in",
     "inland miles north south east west coast hills elsewhere forecast will expected cleared "
     "days morning afternoon evening",
     StanceLink::kSetting, true},
    {"windless|not a breath of wind|dead calm|flat calm|no wind at all|without a breath of wind",
     "gale/gales|strong winds|high winds|gusts/gusting|howling wind|a stiff breeze",
     "forecast will expected inland", StanceLink::kSetting, true},
    {"coldest day/night of|bitterly cold|sub-zero|below freezing|hard frost",
     "sweltering|heatwave|in the heat|stifling|sunstroke", "inside indoors kitchen sauna",
     StanceLink::kSetting, true},
    // Dark or light.
    {"shortly/just/soon before/after midnight|at midnight|in the middle of the night|"
     "in the small hours|in the early hours|at dead of night|under cover of darkness|"
     "after dark|by moonlight|by torchlight|at two/three in the morning|"
     "long after dark|in pitch darkness|in the dead of night|long before dawn|hours before dawn",
     "waited for/until first light|waited for/until dawn/daylight/daybreak|broad daylight|"
     "midday/noonday sun|in full sunshine|in bright sunshine|at lunchtime|lunchtime crowd|"
     "afternoon sun|the morning rush|school run|in full daylight|in the sunshine|"
     "in the middle of the day|at high noon|the sun was high",
     "cleared inland reached reopened village", StanceLink::kSetting},
    {"in broad daylight|at noon|at midday|in the middle of the day|at lunchtime|"
     "in the midday sun|shortly/just before/after noon/midday/lunch|in the early afternoon|"
     "in mid-afternoon|mid-morning",
     "under cover of darkness|in the dark|by torchlight|by moonlight|waited for darkness|"
     "waited until dark|until it was dark|in the dead of night|at dead of night|"
     "waited for nightfall|waited until nightfall|in the middle of the night|"
     "in the small hours|the moonlit",
     "cinema theatre cellar tunnel cave inland", StanceLink::kSetting},
    // Nothing taken, nothing broken, nobody there.
    {"nothing was taken/stolen|nothing is missing|nothing had been taken/stolen|left empty-handed|"
     "fled empty-handed|took nothing|stole nothing|got away with nothing",
     "the stolen coins/goods/jewels/jewellery/money/cash/paintings/works/items/silver/medals|"
     "made/getting off with|the haul|the loot|the missing jewels/jewellery/money/cash|"
     "what they stole|valuables were taken|escaped with|stole the/a",
     "vehicle car plates number", StanceLink::kSetting},
    {"no sign of a break-in|no sign of forced entry|no signs of forced entry|"
     "no signs of a break-in|was not forced|nothing was forced|no evidence of a break-in",
     "thieves/burglars/raiders/intruders/robbers forced/smashed/broke/jemmied|"
     "thief/burglar/raider/intruder forced/smashed/broke/jemmied/had|"
     "the smashed/forced/broken/splintered door/window/lock/padlock|jemmied open|"
     "climbed through a broken/smashed|got in through a broken/smashed|kicked in the door",
     "firefighters paramedics neighbour neighbours storm wind", StanceLink::kSetting, true},
    {"no witnesses|nobody saw|no one saw|nobody witnessed|no one witnessed|without witnesses|"
     "went unnoticed|not a soul saw|there was nobody about|there was no one about",
     "witnesses said/described/told/say|a witness said/told/described|onlookers|bystanders|"
     "eyewitness/eyewitnesses|crowd which/that watched|passers-by who saw",
     "coming", StanceLink::kSetting},
    {"was undamaged|escaped damage|was left undamaged|suffered no damage|came through undamaged|"
     "was unscathed|without a scratch|escaped unscathed",
     "the damage to the|the damaged|repairs to the|the repair of the|badly damaged|"
     "repair the damage|the wrecked",
     "house houses homes church rest", StanceLink::kThing},
    {"behind closed doors|in closed session|in private|in camera|"
     "press and public were excluded|press and the public were excluded|was closed to the public|"
     "the public were excluded",
     "public gallery|watched from the gallery|in open court|in open session|televised|"
     "live broadcast|members of the public watched|the packed courtroom|in front of reporters",
     "will decision verdict then said", StanceLink::kSetting, true},
    {"sold out|sell-out crowd|every seat was taken|full house|capacity crowd|packed house|"
     "not a seat was empty|not an empty seat|standing room only|not a seat to spare|"
     "not a ticket left",
     "empty seats|rows of empty|half-empty|half empty|sparse crowd|thin crowd|unsold tickets|"
     "tickets are still|tickets remain|poor attendance|tiny audience|thin audience|"
     "seats stayed empty",
     "matinee dates shows tour nights hundreds", StanceLink::kSetting, true},
    {"under budget|within budget|on budget|cost less than planned|to budget",
     "the overspend|over budget|overspent|cost overrun/overruns|ran over its budget|"
     "went over its budget",
     "phase", StanceLink::kThing, true},
    {"on time|ahead of schedule|ahead of time|to the minute|on schedule|weeks early|months early",
     "the delay/delays|the late start/opening/arrival/finish|behind schedule|overran|"
     "the delayed start/opening|months late|weeks late|running late",
     "trains flights phase avoid without not despite", StanceLink::kThing, true},
    {"no survivors|none of the crew/passengers/climbers/sailors survived|everyone on board "
     "died|everyone aboard died|killed everyone on board|"
     "killed all on board|nobody survived|no one survived|all on board were killed|"
     "all on board died",
     "the survivor/survivors|the only survivor|a survivor|sole survivor|those who survived|"
     "was pulled alive|were pulled alive|was pulled from * alive|two/three/four/five survivors",
     "search families bus car later days", StanceLink::kTaken, true},
    // Who is on which side of a court.
    {"for the prosecution|prosecuting|prosecutor|prosecuted|for the crown",
     "her client|his client|her clients|his clients|for the defence|in mitigation|"
     "defence counsel|defence barrister|defence lawyer",
     "witness now later defender left changed then formerly until used sides both replied",
     StanceLink::kOneName, true, true},
    {"the plaintiff|the claimant|who is suing|is suing the|brought the case against",
     "the defendant|is being sued|who denies the claim|in the dock", "counterclaim turn",
     StanceLink::kOneName, true, true},
    // What is over, told as what is to come.
    {"fell silent @|fell silent in @|fell silent for good|ceased production|turned out its "
     "last|shut its doors for the last|"
     "closed its doors for the last|shut its gates for the last|closed its gates for the last|"
     "rolled off the line in|stopped work for good",
     "the last shift clocks/leaves/finishes|when it closes/shuts|before it closes/shuts|"
     "once it closes/shuts|until it closes/shuts|after it closes/shuts|is to close/shut|"
     "are to close/shut|will close/shut|due to close/shut|faces closure|"
     "when the plant/factory/mill/works/pit/mine/yard/cannery/brewery closes/shuts|"
     "before the plant/factory/mill/works/pit/mine/yard/cannery/brewery closes/shuts|"
     "once the plant/factory/mill/works/pit/mine/yard/cannery/brewery closes/shuts|"
     "stays open until|stay open until|threatened with closure",
     "reopen reopened reopening restart restarted resumed new temporarily winter night summer "
     "lunch branch other office bells guns crowd hall room voice",
     StanceLink::kSetting, false, true},
    {"closed/shut for good|closed/shut down in @|closed/shut @|has been closed/shut since|"
     "has stood empty since|closed/shut in @|went out of business",
     "when it closes/shuts|before it closes/shuts|once it closes/shuts|until it closes/shuts|"
     "it is to close/shut|it will close/shut|it is due to close/shut|its planned closure|"
     "its forthcoming closure|keep it open until",
     "reopen reopened reopening restart restarted resumed new temporarily winter night summer "
     "lunch branch other office again parts part ward wing",
     StanceLink::kThing, false, true},
    {"was/were demolished|was/were pulled down|was/were torn down|was/were razed|"
     "was/were bulldozed|was burnt to the ground|was burned to the ground|has been demolished|"
     "burned down in|burnt down in",
     "will be demolished/bulldozed/razed|is to be demolished/bulldozed|"
     "before it is demolished/bulldozed|when it is demolished/bulldozed|due to be demolished|"
     "faces demolition|it will be pulled|is to be pulled|its planned demolition",
     "rebuilt replica rest part wing half extension tower chimney another houses rebuild",
     StanceLink::kThing, false, true},
    {"retired @|retired in @|retired on @|took retirement",
     "when he/she retires|until he/she retires|before he/she retires|will retire|is to retire|"
     "due to retire|his/her forthcoming retirement|his/her impending retirement|plans to retire|"
     "retires next|retires in|his/her coming retirement",
     "came returned husband wife back successor predecessor early wants", StanceLink::kPerson,
     false, true},
    {"has resigned|resigned @|resigned on @|resigned in @|"
     "announced his/her resignation|handed in his/her resignation|stepped down on @|"
     "stepped down @",
     "refuses to resign|has refused to resign|no intention of resigning|"
     "rejected calls to resign|under pressure to resign|refuses to go|clings to office|"
     "will not resign|pressed to resign|has no plans to resign",
     "deputy colleague successor then", StanceLink::kPerson, false, true},
    {"was sold to|was sold for|was bought by|was sold at auction|has been sold to|"
     "has been bought by|changed hands for|was snapped up by",
     "is still for sale|is on the market|no buyer has been found|has yet to find a buyer|"
     "remains unsold|is looking for a buyer|has not found a buyer",
     "again resold rest half remaining", StanceLink::kThing, false, true},
    {"was called off|were called off|was cancelled|has been cancelled|has been called off|"
     "was abandoned|has been scrapped|was scrapped",
     "will go ahead|is to go ahead|goes ahead on|as planned|as scheduled|will take place on|"
     "will still go",
     "rescheduled postponed new after following reinstated", StanceLink::kThing, false, true},
    // First and second in height.
    {"second only to|second in height/size/age/length/depth only to|"
     "second in height/size/age/length/depth to|"
     "the second tallest/largest/biggest/oldest/highest/longest/deepest|"
     "the second-tallest|the second-largest|the second-biggest|the second-oldest|"
     "the second-highest|the second-longest",
     "none of which stands/is as|none of them is/stands as|"
     "no other * is taller/larger/bigger/older/higher/longer/deeper|"
     "nothing * taller/larger/bigger/older/higher/longer|"
     "taller/larger/bigger/older/higher/longer/deeper than any other|unsurpassed in|"
     "looks down on every other|than every other|has no equal|has no rival",
     "world europe country", StanceLink::kSetting, true},
});

}  // namespace

static_assert(std::size(kStances) <= 128);  // OppositeTable::StanceRows
std::span<const Stance> stances() { return kStances; }

}  // namespace factlint::computation
