// Given names that one sex alone has.
#include <algorithm>
#include <iterator>

#include "engine/mention/given_name.h"

namespace factlint {
namespace {

constexpr std::string_view kWomen =
    "abigail agnes alice alison amanda amelia amy angela anita ann anna anne annie audrey barbara "
    "beatrice bernadette bethany brenda bridget caroline catherine cecilia charlotte chloe "
    "christina "
    "christine claire clara deborah denise diana diane donna dorothy edith eileen elaine "
    "eleanor elizabeth ellen elsie emily emma erica esther ethel eva fiona frances gillian "
    "gladys hannah harriet helen helena hilary ingrid irene "
    "isabel isabella isobel jacqueline jane janet janice jennifer jessica jill joanna joanne "
    "josephine joyce judith julia julie karen kate katherine kathleen kathryn katie kirsty laura "
    "lauren lillian linda lisa louise lucy lydia lynne mabel madeleine margaret maria marie "
    "marjorie martha mary maureen melanie melissa mildred miriam moira monica muriel nancy "
    "naomi natalie natasha nora olivia pamela patricia paula pauline penelope phoebe phyllis "
    "priscilla rachel rebecca rosalind rosemary ruth sally samantha sandra sarah sharon sheila "
    "shirley sonia sophia sophie stella stephanie susan susannah suzanne sylvia teresa theresa "
    "tina tracey ursula valerie vanessa vera veronica wendy winifred yvonne";
constexpr std::string_view kMen =
    "adam adrian alan albert alfred alistair andrew anthony antonio arthur barry benjamin bernard "
    "bob brian bruce callum cameron carl charles christopher clive colin craig daniel david "
    "dennis derek dominic donald duncan edward eric ernest ethan eugene francis frank "
    "frederick gareth gary gavin geoffrey gerald gerard gilbert giovanni gordon graham "
    "gregory harold harry henry herbert howard hugh ian isaac ivan jacob james jason jeffrey "
    "jeremy jim joe john jonathan joseph joshua julian juan keith kenneth kevin "
    "liam luke malcolm marcus martin matthew maurice michael mike mohammed muhammad nathan "
    "neil nicholas nigel oliver patrick paul pedro peter philip ralph raymond "
    "reginald richard robert roger ronald roy rupert samuel scott sean sebastian simon "
    "stephen steven stuart terence thomas timothy tom trevor vincent walter wayne wilfred "
    "william";

bool listed(std::string_view names, std::string_view name) {
  for (size_t at = names.find(name); at != std::string_view::npos; at = names.find(name, at + 1)) {
    const size_t end = at + name.size();
    if ((at == 0 || names[at - 1] == ' ') && (end == names.size() || names[end] == ' '))
      return true;
  }
  return false;
}

}  // namespace

Sex sex_of_given_name(std::string_view folded) {
  if (folded.empty()) return Sex::kNone;
  if (listed(kWomen, folded)) return Sex::kWoman;
  return listed(kMen, folded) ? Sex::kMan : Sex::kNone;
}

}  // namespace factlint
