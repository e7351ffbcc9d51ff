// What a text tells twice: one value against another, whatever words tell them.
#pragma once

#include "engine/computation/told_sentence.h"

namespace factlint::computation {

/// All checks below but those of the whole document, where a word of the sentence asks for them.
void check_twice(ToldSentences& tellings, uint32_t sentence, ClaimSink& sink);

/// Numbers, days, ranks and opposites that a phrase or clause pointing back gives otherwise.
void check_told_twice(ToldSentences& tellings, uint32_t sentence, ClaimSink& sink);

/// A thing's rise told as a fall, an approval as a rejection.
void check_told_outcomes(ToldSentences& tellings, uint32_t sentence, ClaimSink& sink);

/// "Alone ... her crewmate": words that rule out what a later phrase takes for granted.
void check_ruled_out(ToldSentences& tellings, uint32_t sentence, ClaimSink& sink);

/// "Threw out the plan ... appeal against the approval": taken up by a bare noun.
void check_reversals(ToldSentences& tellings, uint32_t sentence, ClaimSink& sink);

/// "Her first novel ... the novel before it": what a phrase takes for granted.
void check_implied(ToldSentences& tellings, uint32_t sentence, ClaimSink& sink);

/// "A is to buy B ... B's takeover of A".
void check_swapped_roles(ToldSentences& tellings, uint32_t sentence, ClaimSink& sink);

/// "Her uncle, Walter Gibbs ... her grandfather, Walter Gibbs".
void check_told_kin(ToldSentences& tellings, uint32_t sentence, ClaimSink& sink);

/// "Survived by his wife, Jean ... Jean, who died".
void check_told_survivors(ToldSentences& tellings, uint32_t sentence, ClaimSink& sink);

/// "Nobody was hurt ... the guard who was injured".
void check_told_victims(ToldSentences& tellings, uint32_t sentence, ClaimSink& sink);

/// "A shipped it to B ... what A buys from B", "left A for B ... from B to A".
void check_flows(ToldSentences& tellings, uint32_t sentence, ClaimSink& sink);

/// "Prosecutor A ... A, passing sentence", "Health Secretary A ... A, who runs the Home Office".
void check_duties(ToldSentences& tellings, uint32_t sentence, ClaimSink& sink);

/// "crawling north-east ... its south-westerly course".
void check_headings(ToldSentences& tellings, uint32_t sentence, ClaimSink& sink);

/// "Apologies: A ... seconded by A".
void check_absent(ToldSentences& tellings, uint32_t sentence, ClaimSink& sink);

/// "Two hours before the engine failed ... that call, made after the engine had failed".
void check_told_order(ToldSentences& tellings, uint32_t sentence, ClaimSink& sink);

/// "They inspected it and shut it the next day ... only after the closure did they inspect it".
void check_sequence(ToldSentences& tellings, uint32_t sentence, ClaimSink& sink);

/// "Left its rate alone ... news of the cut".
void check_unchanged(ToldSentences& tellings, uint32_t sentence, ClaimSink& sink);

/// "Thirty Texel ewes vanished ... the missing Suffolk ewes".
void check_makes(ToldSentences& tellings, uint32_t sentence, ClaimSink& sink);

/// "Passed unanimously ... voted against it": two stances of one matter.
void check_stances(ToldSentences& tellings, uint32_t sentence, ClaimSink& sink);

/// "Ruled out an electrical fault ... the faulty wiring they blame".
void check_causes(ToldSentences& tellings, uint32_t sentence, ClaimSink& sink);

/// "Began in the kitchen and climbed to the attic ... from the attic to the kitchen".
void check_paths(ToldSentences& tellings, uint32_t sentence, ClaimSink& sink);

/// "A, the head teacher ... A, the school's deputy head".
void check_held_posts(ToldSentences& tellings, uint32_t sentence, ClaimSink& sink);

/// "Eight climbers were brought off the ridge ... All six of those airlifted".
void check_befallen(ToldSentences& tellings, uint32_t sentence, ClaimSink& sink);

/// "Will walk out on Monday ... from Tuesday, when the stoppage starts".
void check_event_days(ToldSentences& tellings, uint32_t sentence, ClaimSink& sink);

/// "Signed in October 1999 ... the signing in December 1999".
void check_told_times(ToldSentences& tellings, uint32_t sentence, ClaimSink& sink);

/// "The storm struck on Sunday night ... Saturday night's storm".
void check_owned_days(ToldSentences& tellings, uint32_t sentence, ClaimSink& sink);

/// "The grandmother of five ... and he": the only person told, within one sentence.
void check_noun_pronoun(ToldSentences& tellings, uint32_t sentence, ClaimSink& sink);

/// "A Liberal member of parliament ... The Conservative lawmaker": the one person told, taken up by
/// what excludes how he was told.
void check_taken_up(ToldSentences& tellings, uint32_t sentence, ClaimSink& sink);

/// "A warehouse in Porto ... the Lisbon warehouse".
void check_towns(ToldSentences& tellings, uint32_t sentence, ClaimSink& sink);

/// "Only 18 people live there ... 21 of the residents".
void check_groups(ToldSentences& tellings, uint32_t sentence, ClaimSink& sink);

/// A pronoun of the other sex for the only person told so far, in the whole document.
void check_told_pronouns(const DocumentText& document, ClaimSink& sink);

/// "A woman in her forties ... He was cut free".
void check_described_sex(ToldSentences& tellings, uint32_t sentence, ClaimSink& sink);

/// "Councillors throw out stadium scheme ... planners gave the project the go-ahead": a headline
/// and the sentence below it.
void check_rulings(const ToldSentence& head, const ToldSentence& body, ClaimSink& sink);

/// A headline against the first sentences below it.
void check_headline(ToldSentences& tellings, ClaimSink& sink);

/// "A single curator, Ilse Marchetti ... its sole curator, Greta Tannert".
void check_sole_holders(ToldSentences& tellings, uint32_t sentence, ClaimSink& sink);

/// "Deputy headteacher Colin Frayne ... Mr Frayne, who has been headteacher since 2019".
void check_deputies(ToldSentences& tellings, uint32_t sentence, ClaimSink& sink);

/// "Nuala Heaney, elected for Labour, ... The Green councillor said she".
void check_told_parties(ToldSentences& tellings, uint32_t sentence, ClaimSink& sink);

/// "Born in 1988, two years before Huw ... Owen, the younger brother".
void check_told_births(ToldSentences& tellings, uint32_t sentence, ClaimSink& sink);

/// "The late Harold Finch ... Mr Finch, who lives", "Her husband died ... survived by her husband".
void check_told_dead(ToldSentences& tellings, uint32_t sentence, ClaimSink& sink);

/// "Bus crash kills four ... All five of the dead": how many, taken up by other words.
void check_fate_counts(ToldSentences& tellings, uint32_t sentence, ClaimSink& sink);

/// "The 42-mile pipeline ... the line's 24 miles".
void check_owned_measures(ToldSentences& tellings, uint32_t sentence, ClaimSink& sink);

/// "Nobody was hurt ... A cyclist was treated for a broken wrist", "unanimously ... the nine-two
/// result".
void check_instances(ToldSentences& tellings, uint32_t sentence, ClaimSink& sink);

/// "Every pupil passed ... the three pupils who failed".
void check_universals(ToldSentences& tellings, uint32_t sentence, ClaimSink& sink);

/// "Norrland has agreed to buy Pell ... Pell, the purchaser".
void check_traders(ToldSentences& tellings, uint32_t sentence, ClaimSink& sink);

/// "Eastfield Town 3 Harlow Moor 1" over "a deserved 2-1 win".
void check_scoreline(ToldSentences& tellings, ClaimSink& sink);

/// "Rovers beat Athletic ... Saturday's defeat leaves Rovers eighth".
void check_contests(ToldSentences& tellings, uint32_t sentence, ClaimSink& sink);

/// "Northgate Logistics ... Northfield Logistics", in the whole document.
void check_firm_names(const DocumentText& document, ClaimSink& sink);

/// "Sir Hugh Menzies ... Sir Alan Menzies": one title under two names, in the whole document.
void check_titled_names(const DocumentText& document, ClaimSink& sink);

/// Names that look like slips for others, in the whole document.
void check_told_names(const DocumentText& document, ClaimSink& sink);

}  // namespace factlint::computation
