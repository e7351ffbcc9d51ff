// "Councillors throw out stadium scheme" over "planners gave the project the go-ahead": a ruling
// told by other words in the headline.
#include <string_view>

#include "engine/computation/content_words.h"
#include "engine/computation/phrase_set.h"
#include "engine/computation/restated.h"
#include "engine/computation/twice.h"

namespace factlint::computation {
namespace {

/// Who decides, and what is decided, where headline and text choose other words for both.
constexpr ListedWords kDeciders =
    "council councillors councillor planners committee cabinet governors board "
    "parliament mps senators lawmakers senate county borough voters residents members "
    "shareholders villagers regulators regulator judges magistrates senators townsfolk locals";
constexpr ListedWords kMatters =
    "scheme plan plans project proposal proposals bid application development homes blueprint "
    "houses stadium bypass plea request permission bar tower casino hotel wind-farm quarry "
    "incinerator pipeline merger sale takeover offer deal bill law motion farm measure budget "
    "strike";
constexpr std::string_view kApproval =
    "gave/gives/give/given * go-ahead|gave/gives/give/given * green light|"
    "gave/gives/give/given * blessing|gave/gives/give * nod|approved/approves/approve|"
    "backs|waved/waves through|voted/votes for the|granted/grants * permission|"
    "granted/grants * consent|said yes to|nodded through|endorsed/endorses|"
    "gets/got * go-ahead|gets/got * green light|okays|voted/votes to approve|"
    "accepted/accepts/accept|passed/passes/pass the|clears/cleared the|backed|supported";
constexpr std::string_view kRefusal =
    "throw/throws/threw out|rejected/rejects/reject|turned/turns/turn down|refused/refuses/refuse|"
    "voted/votes/vote down|kicked/kicks/kick out|vetoed/vetoes|blocked/blocks/block|"
    "gave/gives * thumbs down|said/says/say no to|voted/votes/vote against|voted/votes * "
    "against|snubbed/snubs|"
    "dismissed/dismisses|quashed/quashes|gave/gives * red light";

/// "approved the plan by eight votes to four": nothing else says which.
bool bare_matter(const SentenceText& text) {
  for (uint32_t i = 1; i < text.size(); ++i) {
    if (text.word(i - 1, "the") &&
        among("plan scheme proposal application bid project", text[i].word) &&
        (text.end_of_clause(i + 1) || text.word(i + 1, "by")))
      return true;
  }
  return false;
}

}  // namespace

void check_rulings(const ToldSentence& head, const ToldSentence& body, ClaimSink& sink) {
  constexpr ListedWords kOtherwise =
      "not no never n't appeal recommend recommended recommendation urged asked could may despite "
      "had previously again earlier overturn overturned another second challenge objection "
      "objections first last but amendment advice government inspector court judge secretary";
  if (!any_among(head.text(), kDeciders) || !any_among(body.text(), kDeciders) ||
      any_among(body.text(), kOtherwise) ||
      !(any_among(head.text(), kMatters) ? any_among(body.text(), kMatters)
                                         : bare_matter(body.text())))
    return;
  for (const bool passed : {true, false}) {
    static const PhraseSet kApproved(kApproval);
    static const PhraseSet kRefused(kRefusal);
    const PhraseSet& one = passed ? kApproved : kRefused;
    const PhraseSet& other = passed ? kRefused : kApproved;
    uint32_t a_last = 0;
    uint32_t b_last = 0;
    uint32_t last = 0;
    const uint32_t a = one.told(head, a_last);
    const uint32_t b = other.told(body, b_last);
    if (a == kNone || b == kNone || other.told(head, last) != kNone ||
        one.told(body, last) != kNone)
      continue;
    tell_restated(head.text(), a, a_last, body.text(), b, b_last, false, sink);
    return;
  }
}

}  // namespace factlint::computation
