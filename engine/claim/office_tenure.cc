// Offices held + dates beside them -> claims of when they were taken and left.
#include "engine/claim/office_tenure.h"

#include <algorithm>
#include <array>
#include <optional>

namespace factlint {
namespace {

/// Words that a date of office may hold besides months and numbers; "about", "early", "the summer
/// of" tell it less exactly.
constexpr std::array<std::string_view, 14> kPlain = {
    "since", "from",    "to", "until", "till",    "through", "in",
    "and",   "between", "of", "the",   "onwards", "onward",  "on"};

/// Words that a date of office begins with, or follows.
constexpr std::array<std::string_view, 7> kOpening = {"since",   "from", "until", "till",
                                                      "through", "in",   "on"};
/// Words before a date that leave open on which side of it something was.
constexpr std::array<std::string_view, 13> kVague = {"after",  "before", "by",     "least", "about",
                                                     "around", "early",  "late",   "mid",   "circa",
                                                     "c",      "most",   "perhaps"};

enum class Bound : uint8_t { kNone, kSince, kUntil, kSpan, kPoint };

/// A date in the sentence that may bound somebody's time in office.
struct BoundDate {
  uint32_t mention = kNoMention;
  Bound bound = Bound::kNone;
};

class TenureReader {
 public:
  TenureReader(ClaimBuilder& builder, std::vector<HeldOffice>& held)
      : builder_(builder), view_(builder.view()), held_(held) {}

  void read() {
    // An office told with its body leaves none to the same words without it.
    std::stable_sort(held_.begin(), held_.end(),
                     [](const HeldOffice& a, const HeldOffice& b) { return rank(a) > rank(b); });
    for (const uint32_t m : view_.mentions()) {
      const Bound bound = bound_of(m);
      if (bound == Bound::kNone) continue;
      for (HeldOffice& office : held_) {
        add_body(office, m);
        if (fits(office, bound) && attached(office, m)) {
          add(office, {m, bound});
          break;
        }
      }
    }
  }

 private:
  static int rank(const HeldOffice& office) {
    const RoleFiller* holder = office.claim.role("holder");
    const bool known = holder != nullptr && !holder->entities.empty();
    return (known ? 4 : 0) + (office.claim.role("of") != nullptr ? 2 : 0) +
           (office.claim.strict ? 1 : 0);
  }

  bool is_plain_word(uint32_t t) const {
    const std::string_view word = view_.folded(t);
    if (std::find(kPlain.begin(), kPlain.end(), word) != kPlain.end()) return true;
    for (int month = 1; month <= 12; ++month) {
      std::string name(month_name(month));
      name.front() = static_cast<char>(name.front() | 0x20);
      if (word == name || (word.size() >= 3 && word.size() <= 4 && name.starts_with(word)))
        return true;
    }
    return word.find_first_of("0123456789") != std::string::npos;
  }

  bool is_plain(const Mention& mention) const {
    for (uint32_t t = mention.tokens.first; t < mention.tokens.last; ++t) {
      if (view_.context().tokens[t].kind == TokenKind::kWord && !is_plain_word(t)) return false;
    }
    return true;
  }

  /// The word the date begins with, or the one before it.
  std::string_view opening(const Mention& mention) const {
    std::string_view word = view_.folded(mention.tokens.first);
    if (std::find(kOpening.begin(), kOpening.end(), word) == kOpening.end() &&
        mention.tokens.first > view_.phrases().tokens.first)
      word = view_.folded(mention.tokens.first - 1);
    return word;
  }

  Bound bound_of(uint32_t m) const {
    const Mention& mention = view_.context().mentions.all[m];
    if (mention.type != MentionType::kDate && mention.type != MentionType::kPeriod)
      return Bound::kNone;
    const Temporal& time = view_.context().mentions.temporal(mention);
    if (time.readings.empty() || time.impossible || time.recurring || time.relative ||
        !is_plain(mention))
      return Bound::kNone;
    const DateRange& range = time.readings.front();
    const std::string_view word = opening(mention);
    if (std::find(kVague.begin(), kVague.end(), word) != kVague.end()) return Bound::kNone;
    if (!range.begin) return Bound::kUntil;
    if (!range.end) return Bound::kSince;
    if (word == "until" || word == "till" || word == "through") return Bound::kUntil;
    if (word == "since") return Bound::kSince;
    if (range.precision == Precision::kOther) return Bound::kSpan;
    const bool point = range.precision == Precision::kYear ||
                       range.precision == Precision::kMonth || range.precision == Precision::kDay;
    return point ? Bound::kPoint : Bound::kNone;
  }

  /// "elected in 2010", "left in 2014"; an office that is simply held has a beginning or an end
  /// only by "since", "until" and "from ... to".
  static bool fits(const HeldOffice& office, Bound bound) {
    if (office.claim.negated) return false;
    if (office.effect.empty()) return bound != Bound::kPoint;
    return bound == Bound::kPoint;
  }

  /// "appointed manager [of the Rovers] in 2019"
  void add_body(HeldOffice& office, uint32_t date) const {
    const RoleFiller* title = office.claim.role("title");
    const Predicate* predicate = builder_.predicates().find("office");
    if (office.claim.role("of") != nullptr || title == nullptr || title->range.empty() ||
        predicate == nullptr)
      return;
    const uint32_t end = view_.context().mentions.all[date].text.begin;
    for (const uint32_t m : view_.mentions()) {
      const Mention& body = view_.context().mentions.all[m];
      if (body.type != MentionType::kEntity || body.tokens.first <= view_.phrases().tokens.first ||
          body.text.begin < title->range.end || body.text.end > end ||
          view_.folded(body.tokens.first - 1) != "of" ||
          !adjoins(title->range.end, body.text.begin))
        continue;
      for (RoleFiller& filler : view_.resolve_mention(m, *predicate->role("of")).fillers)
        office.claim.roles.push_back(std::move(filler));
      return;
    }
  }

  /// What of the claim stands nearest before and after the date.
  struct Around {
    uint32_t before = 0;  ///< where it ends; 0: nothing
    uint32_t after = 0;   ///< where the title begins; 0: the title does not follow
    uint32_t last = 0;    ///< where the last part of the claim ends
  };
  Around around(const HeldOffice& office, TextRange date) const {
    Around found;
    const auto look = [&](TextRange part, bool title) {
      if (part.empty() || part.overlaps(date) || !sentence_range().contains(part)) return;
      found.last = std::max(found.last, part.end);
      if (part.end <= date.begin) found.before = std::max(found.before, part.end);
      if (part.begin >= date.end && title) found.after = part.begin;
    };
    for (const RoleFiller& filler : office.claim.roles) look(filler.range, filler.role == "title");
    if (office.verb != kNoNode) look(view_.range_of(office.verb), false);
    return found;
  }

  bool attached(const HeldOffice& office, uint32_t m) const {
    const Mention& date = view_.context().mentions.all[m];
    const Around parts = around(office, date.text);
    return (parts.before > 0 && adjoins(parts.before, date.text.begin)) ||
           (parts.after > 0 && adjoins(date.text.end, parts.after)) ||
           (parts.last > date.text.end && opens_sentence(office, date, parts.last));
  }

  TextRange sentence_range() const { return view_.context().text_range(view_.phrases().tokens); }

  /// Nothing but marks and "of the club" stand between the two.
  bool adjoins(uint32_t begin, uint32_t end) const {
    bool of = false;
    for (uint32_t t = token_at(begin); t < view_.phrases().tokens.last; ++t) {
      if (view_.context().tokens[t].begin >= end) break;
      if (is_filling(t)) continue;
      const std::string_view word = view_.folded(t);
      const bool noun = of && !view_.context().tokens[t].is(kCapitalised);
      if (word != "of" && word != "in" && word != "the" && word != "its" && !noun) return false;
      of = word == "of" || (of && !noun);
    }
    return true;
  }

  /// The first token that begins at or behind `offset`.
  uint32_t token_at(uint32_t offset) const {
    TokenRange tokens = view_.phrases().tokens;
    while (tokens.first < tokens.last) {
      const uint32_t middle = tokens.first + (tokens.last - tokens.first) / 2;
      if (view_.context().tokens[middle].begin < offset) {
        tokens.first = middle + 1;
      } else {
        tokens.last = middle;
      }
    }
    return tokens.first;
  }

  bool is_filling(uint32_t t) const {
    const Token& token = view_.context().tokens[t];
    if (token.kind == TokenKind::kMark)
      return token.mark_class == kComma || token.mark_class == kOpenBracket;
    return view_.folded(t) == "office";
  }

  /// "Since 2019, A has chaired it", "in 2018 she became chair": nothing follows what is held.
  bool opens_sentence(const HeldOffice& office, const Mention& date, uint32_t last) const {
    const TokenRange tokens = view_.phrases().tokens;
    if (date.tokens.first != tokens.first || office.verb == kNoNode) return false;
    for (uint32_t t = tokens.first; t < tokens.last; ++t) {
      if (view_.context().tokens[t].range().begin < last) continue;
      return view_.context().tokens[t].kind == TokenKind::kMark;
    }
    return true;
  }

  void add(const HeldOffice& office, BoundDate date) {
    Claim claim = office.claim;
    if (claim.mode == ClaimMode::kPast) claim.mode = ClaimMode::kAsserted;
    claim.time.reset();
    claim.time_range = {};
    const TextRange range = view_.context().mentions.all[date.mention].text;
    const bool ends =
        date.bound == Bound::kUntil || date.bound == Bound::kSpan || office.effect == "end";
    const bool starts = date.bound == Bound::kSince || date.bound == Bound::kSpan ||
                        (date.bound == Bound::kPoint && office.effect != "end");
    if (starts)
      ClaimBuilder::put_mention(claim, office.chosen ? "chosen" : "start", date.mention, range);
    if (ends) ClaimBuilder::put_mention(claim, "end", date.mention, range);
    builder_.add(std::move(claim), range);
  }

  ClaimBuilder& builder_;
  const SentenceView& view_;
  std::vector<HeldOffice>& held_;
};

}  // namespace

void read_tenures(ClaimBuilder& builder, std::vector<HeldOffice> held) {
  constexpr size_t kMost = 32;  // a sentence of more offices is a list
  if (!held.empty() && held.size() <= kMost) TenureReader(builder, held).read();
}

}  // namespace factlint
