// A status given to one body by another where no verb joins the three: "a decision on granting A
// the status of an observer in B", "What A is to get from B is observer status", "The status that B
// means to give A is that of an observer", and, as a hint, the status beside both names.
#include <algorithm>
#include <array>

#include "engine/base/one_of.h"
#include "engine/claim/claim_builder.h"

namespace factlint {
namespace {

constexpr std::array<std::string_view, 8> kGranting = {"granting",  "giving",    "awarding",
                                                       "offering",  "according", "conferring",
                                                       "bestowing", "extending"};
constexpr std::array<std::string_view, 14> kGives = {
    "grant", "granting", "give",   "giving", "offer",  "offering", "award",
    "mind",  "promise",  "confer", "extend", "accord", "bestow",   "granted"};
constexpr std::array<std::string_view, 9> kGets = {"get",    "receive", "obtain", "gain",  "win",
                                                   "secure", "expects", "wants",  "become"};
constexpr std::array<std::string_view, 31> kPlanned = {
    "would",    "will",    "to",       "plan",   "plans",    "planned", "expected", "due",
    "agenda",   "stood",   "stands",   "intend", "intended", "intends", "agree",    "agreed",
    "decision", "propose", "proposal", "if",     "draft",    "drafts",  "meant",    "mind",
    "foresees", "offer",   "may",      "should", "supposed", "about",   "means"};
constexpr std::array<std::string_view, 16> kDenies = {
    "not",  "no",    "never", "nor",     "without", "instead", "denied", "refused",
    "lose", "loses", "lost",  "already", "long",    "since",   "rather", "rejected"};

bool is_status(std::string_view word) {
  static constexpr std::array<std::string_view, 6> kStatus = {
      "observer", "observer's", "member", "membership", "associate", "candidate"};
  return one_of(kStatus, word);
}

class GrantReader {
 public:
  explicit GrantReader(ClaimBuilder& builder) : builder_(builder), view_(builder.view()) {}

  void read() {
    rule_ = builder_.rule(CheckKind::kEvent, "grant");
    predicate_ = builder_.predicates().find("grant");
    if (rule_ == kNoRule || predicate_ == nullptr || !find_bodies() || !find_status()) return;
    if (!read_gerund() && !read_cleft()) read_beside();
  }

 private:
  TokenRange sentence() const { return view_.phrases().tokens; }
  std::string_view word(uint32_t t) const {
    return sentence().contains(t) ? view_.folded(t) : std::string_view();
  }
  bool is_mark(uint32_t t) const {
    return !sentence().contains(t) || view_.context().tokens[t].kind == TokenKind::kMark;
  }

  /// The first word of a status, with the words before it that belong to it.
  bool find_status() {
    for (uint32_t t = sentence().first; t < sentence().last; ++t) {
      if (!is_status(view_.word(t))) continue;
      status_ = {t, t + 1};
      while (status_.first > sentence().first &&
             (word(status_.first - 1) == "full" || word(status_.first - 1) == "associate"))
        --status_.first;
      while (is_status(word(status_.last)) || word(status_.last) == "status" ||
             word(status_.last) == "seat")
        ++status_.last;
      return true;
    }
    return false;
  }

  /// The two bodies of the sentence, in the order in which they are first named.
  bool find_bodies() {
    const PredicateRole& role = *predicate_->role("receiver");
    for (const uint32_t m : view_.mentions()) {
      auto found = view_.resolve_mention(m, role).fillers;
      if (found.size() != 1) continue;
      const std::string& type = view_.facts().entity(found.front().entities.front()).type;
      if (type != "organization" && type != "alliance" && type != "union") continue;
      const bool known = std::any_of(bodies_.begin(), bodies_.end(), [&](const RoleFiller& body) {
        return body.entities == found.front().entities;
      });
      if (!known) bodies_.push_back(std::move(found.front()));
    }
    return bodies_.size() == 2;
  }

  TokenRange tokens_of(const RoleFiller& body) const {
    return view_.context().mentions.all[body.mention].core;
  }

  /// "granting [the] A the status of an observer in B".
  bool read_gerund() {
    constexpr uint32_t kReach = 8;
    const uint32_t first = tokens_of(bodies_.front()).first;
    const uint32_t verb =
        first > sentence().first && word(first - 1) == "the" ? first - 2 : first - 1;
    if (first < sentence().first + 2 || !one_of(kGranting, word(verb))) return false;
    const uint32_t end = tokens_of(bodies_.front()).last;
    if (status_.first < end || status_.first > end + kReach || !giver_follows(bodies_.back()))
      return false;
    add(bodies_.front(), bodies_.back(), true);
    return true;
  }

  /// "in B", "with the B" right behind the status.
  bool giver_follows(const RoleFiller& body) const {
    uint32_t t = tokens_of(body).first;
    if (t > sentence().first && word(t - 1) == "the") --t;
    if (t <= status_.last) return false;
    const std::string_view p = word(t - 1);
    return t - 1 == status_.last &&
           (p == "in" || p == "with" || p == "at" || p == "of" || p == "to" || p == "within");
  }

  /// "What A stood to get from B was observer status", "Observer status is what B had in mind for
  /// A".
  bool read_cleft() {
    uint32_t what = sentence().first;
    while (what < sentence().last && word(what) != "what" && !is_status_that(what)) ++what;
    if (what == sentence().last) return false;
    const bool fronted = what < status_.first;
    if (tokens_of(bodies_.front()).first < what || (!fronted && !is_be(what - 1))) return false;
    if (fronted && (tokens_of(bodies_.back()).first > status_.first || !be_before_status()))
      return false;
    const uint32_t end = fronted ? status_.first : sentence().last;
    bool gives = false;
    bool gets = false;
    bool planned = false;
    for (uint32_t t = what + 1; t < end; ++t) {
      gives |= one_of(kGives, word(t));
      gets |= one_of(kGets, word(t));
      planned |= one_of(kPlanned, word(t));
    }
    if (gives == gets || !planned || denied_before_status()) return false;
    add(bodies_[gives ? 1 : 0], bodies_[gives ? 0 : 1], true);
    return true;
  }

  /// "the status [that] B means to give A".
  bool is_status_that(uint32_t t) const {
    const std::string_view noun = t > sentence().first ? word(t - 1) : std::string_view();
    return (word(t) == "that" || word(t) == "which") &&
           (noun == "status" || noun == "rank" || noun == "standing" || noun == "role");
  }

  bool is_be(uint32_t t) const {
    const std::string_view be = word(t);
    return be == "is" || be == "was" || be == "be" || be == "were";
  }

  /// "was [the status of an] observer".
  bool be_before_status() const {
    for (uint32_t t = status_.first; t > sentence().first + 1 && t + 6 > status_.first; --t) {
      if (is_be(t - 1)) return true;
      const std::string_view before = word(t - 1);
      if (before != "the" && before != "a" && before != "an" && before != "of" &&
          before != "status" && before != "seat" && before != "that" && before != "rank")
        return false;
    }
    return false;
  }

  bool denied_before_status() const {
    const uint32_t begin = std::max(sentence().first + 3, status_.first) - 3;
    for (uint32_t t = begin; t < status_.first; ++t) {
      if (one_of(kDenies, word(t))) return true;
    }
    return false;
  }

  /// "A would be an observer in B": by nearness, told only if it is so.
  void read_beside() {
    constexpr uint32_t kReach = 4;
    const uint32_t begin = std::max(sentence().first + kReach, status_.first) - kReach;
    bool planned = false;
    for (uint32_t t = sentence().first; t < sentence().last; ++t) {
      if (t >= begin && t < status_.first && one_of(kDenies, word(t))) return;
      planned |= one_of(kPlanned, word(t));
    }
    if (!planned || view_.context().tokens[sentence().last - 1].mark_class == kQuestion) return;
    for (size_t giver = 0; giver < 2; ++giver) {
      if (gives_in(bodies_[giver]) && !gives_in(bodies_[1 - giver]))
        return add(bodies_[1 - giver], bodies_[giver], false);
    }
  }

  /// "in B", "with the B", "B intends to give".
  bool gives_in(const RoleFiller& body) const {
    if (giver_follows(body)) return true;
    uint32_t t = tokens_of(body).first;
    if (t > sentence().first && word(t - 1) == "the") --t;
    if (t == sentence().first) return false;
    const std::string_view p = word(t - 1);
    const std::string_view next = word(tokens_of(body).last);
    return p == "in" || p == "with" || p == "at" || p == "within" || next == "intends" ||
           next == "means" || next == "plans" || next == "had";
  }

  void add(const RoleFiller& receiver, const RoleFiller& giver, bool strict) {
    const auto& claims = builder_.claims();
    for (auto it = claims.rbegin(); it != claims.rend() && it->sentence == view_.sentence(); ++it) {
      if (it->predicate == predicate_->id && it->role("receiver") != nullptr &&
          it->role("giver") != nullptr && it->mode == ClaimMode::kPlanned)
        return;
    }
    RelationInstance instance;
    instance.predicate = predicate_;
    instance.noun = view_.phrases().node_at(status_.first);
    instance.nominal = true;
    if (instance.noun == kNoNode) return;
    Claim claim = builder_.start(rule_, instance);
    claim.mode = ClaimMode::kPlanned;
    claim.strict = strict;
    claim.hint = !strict;
    claim.time.reset();
    claim.roles.push_back(receiver);
    claim.roles.back().role = "receiver";
    claim.roles.push_back(giver);
    claim.roles.back().role = "giver";
    const TextRange range = view_.context().text_range(status_);
    ClaimBuilder::put(claim, "status", view_.words(status_), range);
    builder_.add(std::move(claim), range);
  }

  ClaimBuilder& builder_;
  const SentenceView& view_;
  RuleId rule_ = kNoRule;
  const Predicate* predicate_ = nullptr;
  TokenRange status_;
  std::vector<RoleFiller> bodies_;
};

}  // namespace

void read_grant_wordings(ClaimBuilder& builder) { GrantReader(builder).read(); }

}  // namespace factlint
