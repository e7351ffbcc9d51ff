#include "engine/computation/stance_table.h"

#include <array>

namespace factlint::computation {
namespace {

constexpr std::string_view kAppeal =
    "appeal appealed appeals retrial retried quashed overturned exonerated later wrongly "
    "previously originally again reversed upheld second another other earlier previous first two "
    "co-defendant co-accused accomplice lesser instead expected feared if not never";

constexpr std::string_view kAnotherTime =
    "later earlier another other previous previously again would could might if not never nearly "
    "almost hospital weeks days months years ago second next";

constexpr std::string_view kAnotherVote =
    "another other earlier previous previously last later then next before amendment again second "
    "had would could might if not never";

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
     "co-defendant co-accused accomplice lesser instead expected feared if never suspended"},
    {"acquitted|cleared of|cleared * of|found * not guilty",
     "was convicted|were convicted|was found guilty|were found guilty", kAppeal,
     StanceLink::kMatter},
    {"convicted|found guilty|found * guilty", "was acquitted|were acquitted|was cleared of",
     kAppeal, StanceLink::kMatter},
    {"all * survived|everyone * survived|everybody * survived|nobody died|no one died|"
     "nobody was killed|no one was killed|without loss of life",
     "the dead|the * dead|those who died|those killed|the people killed|the victims' families|"
     "the bodies of the|the deaths",
     kAnotherTime},
    // Votes.
    {"unanimously|unanimous vote|unanimous decision|by a unanimous|without a dissenting vote|"
     "without a single dissenting|with no votes against|without a vote against|"
     "without a single vote against|all * voted for|every * voted for",
     "voted against it|voted against the|voted no|opposed it|opposed the plan|"
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
    // At large.
    {"still at large|remains at large|remain at large|still on the run|remains on the run|"
     "not been caught|has not been arrested|no one has been arrested|no arrests have been made|"
     "nobody has been arrested",
     "after his arrest|after her arrest|the arrested man|the arrested woman|who was arrested|"
     "remains in custody|is in custody|was remanded|since his arrest|since her arrest|"
     "the man in custody|the suspect in custody",
     "accomplice second other another later earlier previous previously until brother"},
});

}  // namespace

std::span<const Stance> stances() { return kStances; }

}  // namespace factlint::computation
