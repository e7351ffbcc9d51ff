// The closed word lists of the phrase finder, as data.
#pragma once

#include <string_view>

#include "engine/phrase/word_classes.h"

namespace factlint {

/// Verbs whose clause is so even where they are denied or asked for.
inline constexpr std::string_view kFactiveVerbs =
    "know learn hear find recall note notice reveal remark realise realize admit acknowledge "
    "concede "
    "add explain mention remember forget understand";
/// First words of questions that ask for yes or no.
inline constexpr std::string_view kAskingWords =
    "is are was were am do does did has have had can could may might must shall will would should "
    "isn't aren't wasn't weren't don't doesn't didn't hasn't haven't";

/// Nouns that tell what their clause says, besides those of kClaimNoun: "the chance that".
inline constexpr std::string_view kContentNouns =
    "doubt chance risk proposal decision ruling promise pledge theory concern sense guarantee "
    "likelihood agreement rule feeling conclusion thought conviction confidence indication "
    "reminder discovery insistence admission extent result degree effect time way reason order "
    "demand request call vote recommendation law principle point consensus";
/// Verbs whose object is told what their clause says: "told reporters that".
inline constexpr std::string_view kTellingVerbs =
    "tell assure inform remind warn convince persuade promise advise notify brief";

/// Complements of a verb that parts it from its subject: "stand outside".
inline constexpr std::string_view kAsideWords = "outside apart aloof aside";
/// Particles that a noun has seldom behind it.
inline constexpr std::string_view kUpOrDown = "up down";

/// Words that take "as" and a noun: what somebody is, not what happens meanwhile.
inline constexpr std::string_view kAsTakers =
    "know describe regard see refer define name serve act view cite label portray consider use "
    "treat identify dub appoint elect work function hail praise recognize recognise join "
    "list present bill quote pose emerge admit accept interpret read "
    "characterise characterize choose pick nominate install designate style class classify "
    "register perform operate dismiss reject denounce condemn such same";

struct ClassList {
  uint64_t bits;
  std::string_view words;
};

inline constexpr ClassList kClassLists[] = {
    {kSayVerb,
     "say claim report state tell declare announce argue insist maintain allege assert add note "
     "explain write suggest "
     "confirm believe think stress emphasise emphasize admit acknowledge concede warn recall "
     "reveal show estimate "
     "predict reiterate assume suspect hear learn remark observe contend boast conclude imply "
     "indicate reply answer "
     "know find understand hold expect hope"},
    {kDenyVerb, "deny refute rebut dispute disprove debunk reject dismiss repudiate"},
    {kPlanVerb,
     "plan intend aim expect propose want hope seek aspire promise pledge vow threaten wish "
     "prepare "
     "agree schedule project forecast destine slate tip target undertake commit decide offer "
     "demand ask consider "
     "urge invite call request order envisage mull due"},
    {kFailVerb, "fail refuse decline neglect forget cease stop omit"},
    {kCopula, "be become remain stay seem appear look prove sound feel constitute represent"},
    {kNamingVerb,
     "call name dub elect appoint consider declare label term title nickname christen rename crown "
     "proclaim deem designate make style "
     "nominate rate baptise baptize"},
    {kGiveVerb,
     "give grant offer award send lend hand show deny promise pay owe sell bring allow assign "
     "guarantee teach tell cost "
     "confer accord allot allocate cede win earn buy deal"},
    {kObjectControl,
     "ask tell urge order invite allow force request persuade help enable require send oblige "
     "encourage "
     "compel permit instruct advise authorise authorize empower prompt lead cause want expect "
     "commission appoint elect get let make task entitle forbid warn push press see"},
    {kOfVerb,
     "consist speak dispose accuse complain boast approve think hear talk die know compose "
     "comprise rid remind inform assure convict strip deprive warn "
     "notify rob relieve"},
    {kTimeNoun,
     "year month week day decade century hour minute morning evening afternoon night today "
     "tomorrow yesterday monday "
     "tuesday wednesday thursday friday saturday sunday spring summer autumn winter quarter season "
     "weekend time moment era january february april june july august september october november "
     "december"},
    {kMonthWord,
     "january february april june july august september october november december monday tuesday "
     "wednesday thursday friday "
     "saturday sunday"},
    {kTitleNoun,
     "president minister general chief chairman chairwoman director king queen prince princess "
     "emperor pope "
     "senator governor mayor ambassador envoy premier chancellor secretary colonel captain major "
     "lieutenant marshal admiral "
     "professor doctor judge commander spokesman spokeswoman spokesperson analyst "
     "economist historian "
     "author writer journalist foreign-minister leader head deputy mp lawmaker editor coach "
     "goalkeeper striker "
     "singer actor actress director ceo founder owner brigadier corporal sergeant bishop "
     "archbishop "
     "cardinal imam mufti sheikh sultan emir shah tsar czar mr mrs ms dr prof gen col sir lord "
     "lady dame "
     "capital city river lake mount province district village company firm newspaper agency town "
     "region"},
    {kParticleWord, "up out down off away back apart aside forth"},
    {kWeakParticle, "over on in through around along together about by"},
    {kParticleVerb,
     "take hand carry go join bring get move come turn put hold keep look roll pass win give kick "
     "log pull live band"},
    {kNegativeAdverb, "never hardly scarcely seldom rarely nowhere barely"},
    {kFrontNegative, "only so nor neither never seldom rarely hardly scarcely nowhere not little"},
    {kIfWord, "if unless provided providing supposing otherwise"},
    {kPastAdverb, "formerly previously originally once historically initially"},
    {kFalseAdverb,
     "wrongly falsely mistakenly incorrectly erroneously inaccurately wrongfully untruthfully"},
    {kFalseNoun,
     "myth misconception rumour rumor fallacy lie hoax fiction legend falsehood error mistake "
     "nonsense fake fabrication canard untruth fantasy rubbish bunk hogwash concoction smear "
     "slander disinformation misinformation misstatement"},
    {kFalseAdjective,
     "untrue false wrong incorrect mistaken inaccurate erroneous misleading fake bogus baseless "
     "unfounded "
     "fictitious fabricated untruthful fallacious spurious unsubstantiated"},
    {kTrueAdjective, "true correct right accurate case fact"},
    {kPlanAdjective,
     "due set likely ready about poised bound eager keen scheduled slated expected supposed "
     "willing unlikely prepared"},
    {kClaimNoun,
     "claim report statement fact belief rumour rumor suggestion allegation assertion announcement "
     "idea news view notion "
     "argument assumption evidence impression proof sign hope fear possibility myth misconception "
     "word warning condition"},
    {kVerbPreposition,
     "by into during since until till after before to from at under within through via against "
     "despite as on onto throughout "
     "toward towards upon amid following across off past over"},
    {kNounPreposition,
     "of between among amongst for with about in concerning regarding including near behind "
     "without like excluding versus"},
    {kAllWord, "all both each every"},
    {kThatWord, "that"},
    {kWhoWord, "who whom whoever"},
    {kWhereWord, "where when why how whenever wherever"},
    {kNoWord, "no neither none nobody nothing"},
    {kTheWord, "the"},
    {kAWord, "a an another"},
    {kDemonstrativeWord, "this these those that"},
    {kQuantifierWord,
     "some any every each both all either many few several much more most less half fewer enough"},
    {kWhDeterminer, "which what whichever whatever"},
    {kFutureModal, "will shall 'll wo sha"},
    {kWouldModal, "would 'd"},
    {kAccordingWord, "according"},
    {kContraryWord, "contrary"},
    {kNamelyWord, "namely ie viz"},
    {kSpatialAdverb,
     "outside inside there here away abroad elsewhere home nearby absent present underway over "
     "aboard ashore overseas apart"},
    {kWishVerb, "wish doubt"},
    {kOfWord, "of"},
    {kByWord, "by"},
    {kAsWord, "as"},
    {kHedgeWord, "over about around under up near above below past almost nearly some at"},
    {kYetWord, "yet still"},
    {kPostNoun, "general elect designate emeritus"},
    {kExistVerb,
     "stand lie come sit go hang rest exist remain follow rise live emerge arise appear enter "
     "begin belong be figure loom run"},
    {kUntilWord, "until till"},
    {kUseVerb, "use"},
    {kGoVerb, "go"},
    {kHaveVerb, "have"},
    {kBeVerb, "be"},
    {kDoVerb, "do"},
    {kExampleWord, "including notably like"},
    {kOverWord, "over"},
    {kLastWord, "last latest next sole single"},
    {kCapitalWord,
     "zero two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen "
     "sixteen seventeen eighteen "
     "nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million "
     "billion trillion dozen"},
};

/// Closed-class readings: tag, cost in hundredths of a nat, words (form or form=lemma).
struct ClosedList {
  Tag tag;
  int cost;
  std::string_view words;
};

inline constexpr ClosedList kClosedLists[] = {
    {Tag::kDeterminer, 0, "the a an every"},
    {Tag::kDeterminer, 20,
     "this these those another some any each both all either many few several much more most no "
     "half less "
     "fewer enough neither such"},
    {Tag::kDeterminer, 220, "that"},
    {Tag::kDeterminer, 200, "which what"},
    {Tag::kOwner, 0, "my your its our their"},
    {Tag::kOwner, 40, "his her"},
    {Tag::kPronoun, 0,
     "i he she we they it you me him us them myself yourself himself herself itself ourselves "
     "themselves "
     "everyone everybody everything someone somebody something anyone anybody anything nobody "
     "nothing none ours theirs "
     "mine yours others oneself"},
    {Tag::kPronoun, 120,
     "her hers his this these those all some any many few several much more most each both either "
     "neither another less half such other"},
    {Tag::kPronoun, 230, "that"},
    {Tag::kThat, 100, "that"},
    {Tag::kWhich, 130, "that"},
    {Tag::kWhich, 0,
     "who whom which what whoever whichever whatever where when why how whenever wherever"},
    {Tag::kWhose, 0, "whose"},
    {Tag::kThat, 0,
     "because although though if unless while whilst whereas whether lest albeit whenever"},
    {Tag::kThat, 60, "when where"},
    {Tag::kThat, 110, "since until till before after once"},
    {Tag::kThat, 150, "as than so provided providing for like"},
    {Tag::kPreposition, 0,
     "of in on at by from with for into onto about above across against along alongside amid among "
     "amongst around atop behind below beneath "
     "beside besides between beyond concerning despite down during except excluding following "
     "including inside near "
     "notwithstanding off opposite out outside over past per regarding through throughout toward "
     "towards under "
     "underneath unlike upon via versus vs within without worth as than circa aboard barring minus "
     "plus"},
    {Tag::kPreposition, 30, "since until till before after like to up save"},
    {Tag::kPreposition, 260, "but"},
    {Tag::kTo, 10, "to"},
    {Tag::kAnd, 0, "and or nor"},
    {Tag::kAnd, 10, "but"},
    {Tag::kAnd, 140, "yet plus neither either both"},
    {Tag::kModal, 0, "would shall should can could may might must ought ca wo sha 'll cannot"},
    {Tag::kModal, 10, "will"},
    {Tag::kModal, 40, "'d=would"},
    {Tag::kBe, 0, "is=be are=be was=be were=be am=be 'm=be 're=be"},
    {Tag::kBeBase, 0, "be"},
    {Tag::kBeen, 0, "been=be"},
    {Tag::kBeing, 0, "being=be"},
    {Tag::kHave, 0, "has=have"},
    {Tag::kHave, 15, "have had=have 've=have"},
    {Tag::kHave, 110, "'d=have"},
    {Tag::kBase, 120, "have"},
    {Tag::kPart, 170, "had=have"},
    {Tag::kIng, 0, "having=have"},
    {Tag::kDo, 0, "does=do did=do"},
    {Tag::kDo, 20, "do"},
    {Tag::kBase, 110, "do"},
    {Tag::kPart, 0, "done=do"},
    {Tag::kIng, 0, "doing=do"},
    {Tag::kNot, 0, "not n't never"},
    {Tag::kNot, 40, "hardly scarcely seldom rarely"},
    {Tag::kNot, 60, "nowhere"},
    {Tag::kThere, 90, "there"},
    {Tag::kAdverb, 60, "there"},
    {Tag::kAdverb, 150,
     "more most less so as half much no all both over about up neither either around out off down "
     "in on either"},
    {Tag::kAdverb, 60,
     "yet however once here only just also even still already then now again too very quite thus "
     "hence therefore "
     "not-only merely mainly mostly chiefly namely ie eg nearly almost roughly approximately "
     "rather outside inside"},
    {Tag::kAdverb, 130, "before since after around through"},
    {Tag::kAdjective, 100, "many few several other own such much more most only outside inside"},
    {Tag::kAdjective, 0, "other own due"},
    {Tag::kParticle, 60, "up out off away back apart aside forth"},
    {Tag::kParticle, 90, "down over on in through around along together about"},
    {Tag::kTime, 0, "today tomorrow yesterday tonight"},
    {Tag::kTime, 20,
     "monday tuesday wednesday thursday friday saturday sunday january february april june july "
     "august september october "
     "november december"},
    {Tag::kOrdinal, 0,
     "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth "
     "fifteenth twentieth thirtieth "
     "fortieth fiftieth"},
    {Tag::kNumeral, 0,
     "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen "
     "fifteen sixteen seventeen "
     "eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand "
     "million billion trillion dozen"},
};

/// Readings of one form that the counts of the lexicon get wrong for news prose: removed before
/// tags are weighed.
inline constexpr std::string_view kDroppedReadings[] = {
    "like V",       "minister V",  "might N",     "can N",      "can V",       "will V",
    "will N",       "may N",       "must N",      "us N",       "do N",        "over N",
    "over A",       "about A",     "down N",      "down V",     "down A",      "up V",
    "up A",         "out A",       "out N",       "off A",      "in A",        "in N",
    "on A",         "off V",       "out V",       "one A",      "one N",       "two A",
    "two N",        "second V",    "second N",    "first N",    "first R",     "first A",
    "second A",     "third A",     "third N",     "six A",      "nine A",      "nine N",
    "well N",       "well V",      "well A",      "even V",     "even A",      "even N",
    "just A",       "still V",     "still A",     "still N",    "then N",      "then A",
    "now N",        "now A",       "more N",      "more A",     "most A",      "most N",
    "so A",         "as N",        "it N",        "he N",       "i N",         "am N",
    "an N",         "no N",        "who N",       "at N",       "or N",        "more R",
    "most R",       "there N",     "here N",      "here A",     "being N",     "have N",
    "so N",         "any A",       "some A",      "all A",      "both A",      "few A",
    "many A",       "several A",   "other A",     "own V",      "such A",      "much A",
    "less A",       "than N",      "near V",      "past V",     "past N",      "round V",
    "round N",      "save N",      "save A",      "inside N",   "outside N",   "outside A",
    "inside A",     "beyond N",    "before N",    "after N",    "after A",     "since N",
    "through A",    "under A",     "between N",   "within N",   "around N",    "last V",
    "divers A",     "how R",       "when R",      "where R",    "why R",       "whenever R",
    "wherever R",   "last N",      "right V",     "back V",     "home V",      "present V",
    "people V",     "states V",    "state V",     "members V",  "while N",     "while V",
    "till V",       "till N",      "another A",   "each A",     "every A",     "only A",
    "once A",       "about N",     "but N",       "for N",      "of N",        "yet N",
    "not N",        "to N",        "never N",     "least N",    "former N",    "latter N",
    "half A",       "half R",      "until N",     "its N",      "a N",         "the N",
    "is N",         "be N",        "was N",       "ago A",      "including V", "following V",
    "concerning V", "regarding V", "according V", "during V",   "pending V",   "given N",
    "lest N",       "less N",      "fewer N",     "own A",      "off N",       "bar V",
    "will A",       "troop V",     "troops V",    "opposite A", "opposite N",  "bloc V",
    "ten A",        "hundred A",   "thousand A",  "million A",  "billion A",   "five A",
    "four A",       "three A",     "seven A",     "eight A",    "eleven A",    "twelve A",
    "twenty A",     "two N",       "three N",     "four N",     "five N",      "six N",
    "seven N",      "eight N",     "ten N",       "eleven N",   "twelve N",    "hundred N",
    "thousand N",   "million N",   "billion N",   "dozen N",    "today N",     "today R",
    "yesterday N",  "yesterday R", "tomorrow N",  "tomorrow R", "tonight N",   "tonight R",
    "monday N",     "sunday N",    "friday N",    "august A",   "june N",      "july N",
    "nowadays N",   "abroad N",    "abroad A",    "together A",
};

/// Multiword units: tag, then phrases parted by ';'. "N of"-like prepositions become one word.
struct SequenceList {
  Tag tag;
  std::string_view phrases;
};

inline constexpr SequenceList kSequenceLists[] = {
    {Tag::kPreposition,
     "at the request of;at the invitation of;as part of;because of;in accordance with;on behalf "
     "of;out of;outside of;inside of;along with;"
     "such as;according to;in addition to;instead of;due to;thanks to;ahead of;prior to;apart "
     "from;aside from;as of;as to;as for;"
     "in front of;in favour of;in favor of;in line with;in terms of;in spite of;in view of;in "
     "light of;in case of;"
     "by means of;by way of;by virtue of;for the sake of;on account of;on top of;on the basis "
     "of;under the auspices of;under the aegis of;"
     "with regard to;with respect to;together with;up to;owing to;close to;next to;contrary "
     "to;regardless of;as opposed to;rather than;"
     "except for;but for;in the course of;in the wake of;in the run-up to;on the eve of;in "
     "response to;in return for;in exchange for;"
     "on the part of;at the expense of;at the hands of;within the framework of;in the framework "
     "of;within the scope of;"
     "in connection with;in conjunction with;in cooperation with;in relation to;in contrast to;in "
     "keeping with;subject to;"
     "in the words of;as a result of;on the sidelines of;in the midst of;in the face of;in the "
     "case of;"
     "with the exception of;with the help of;with the support of;in support of;in honour of;in "
     "honor of;in search of;by dint of;"
     "in excess of;near to;opposite to;far from;irrespective of;in place of;in lieu of;at the "
     "initiative of;starting from;at the behest of"},
    {Tag::kAdverb,
     "at least;at most;at all;for example;for instance;of course;in fact;in particular;in "
     "general;in total;in all;so far;as yet;at present;"
     "at first;at last;at once;once again;once more;as usual;in turn;in short;at times;all "
     "over;all along;as well;by far;per cent;"
     "by then;until now;until then;since then;for ever;for good;a bit;a little;for now;in part;in "
     "full;in vain;by now;of late;no doubt;"
     "in addition;on average;in advance;in person;ever since;long ago;more or less;at the same "
     "time;on the other hand;on the one hand;"
     "in other words;not only;of old;by contrast;in contrast;as a rule;as a result;at any "
     "rate;after all;above all;in reality;"
     "to date;upside down"},
    {Tag::kNot,
     "no longer;no more;by no means;in no way;not yet;not at all;never again;never before;never "
     "once;at no point;at no time;far from being;anything but"},
    {Tag::kThat,
     "even though;even if;as soon as;as long as;as far as;so that;such that;in case;provided "
     "that;given that;now that;as if;as though;"
     "except that;on condition that;only if;if only;by the time;ever since;in order that;not "
     "that;even as;just as;insofar as"},
    {Tag::kTo, "in order to;so as to"},
    {Tag::kPronoun, "each other;one another"},
    {Tag::kAnd,
     "as well as;but also;rather than;let alone;and not;if not;but rather;and then;and then "
     "also;and also;and even"},
    {Tag::kDeterminer,
     "a lot of;lots of;a number of;plenty of;a couple of;a handful of;a few;all of;both of;half "
     "of;each of;some of;"
     "any of;none of;most of;many of;several of;few of;much of;either of;neither of;a great many;a "
     "good many;"
     "a series of;a variety of;a range of;a total of"},
};

}  // namespace factlint
