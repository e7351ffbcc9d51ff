// "Where did the leaders meet in May? In Oslo.", "Who sent them? The bloc.": what is asked of an
// event, and a short answer.
#include <algorithm>
#include <array>

#include "engine/base/one_of.h"
#include "engine/claim/claim_builder.h"

namespace factlint {
namespace {

constexpr uint32_t kLongestAnswer = 14;

class EventAnswerReader {
 public:
  explicit EventAnswerReader(ClaimBuilder& builder) : builder_(builder), view_(builder.view()) {}

  void read() {
    const auto& claims = builder_.claims();
    const auto here = [&](const Claim& claim) {
      return claim.sentence == view_.sentence() && claim.check == CheckKind::kEvent &&
             (claim.mode == ClaimMode::kQuestion || claim.mode == ClaimMode::kAsserted) &&
             claim.predicate != "grant" && claim.predicate != "documents";
    };
    if (std::none_of(claims.rbegin(), claims.rend(), here) || !find_answer()) return;
    const size_t asked = claims.size();
    for (size_t i = 0; i < asked; ++i) {
      if (here(claims[i])) answer(claims[i]);
    }
  }

 private:
  std::string_view word(uint32_t t) const {
    return view_.context().vocabulary.text(view_.context().tokens[t].word);
  }
  std::string_view folded(uint32_t t) const { return view_.folded(t); }
  const Mentions& mentions() const { return view_.context().mentions; }

  bool ends_in_question(TokenRange tokens) const {
    for (uint32_t t = tokens.last; t > tokens.first && t + 3 > tokens.last; --t) {
      if (view_.context().tokens[t - 1].mark_class == kQuestion) return true;
    }
    return false;
  }

  /// The next sentence of the block or the next block, where it is short and asks nothing.
  bool find_answer() {
    const auto& sentences = view_.context().sentences;
    const uint32_t next = view_.sentence() + 1;
    if (next >= sentences.size() || !ends_in_question(view_.phrases().tokens)) return false;
    answer_ = sentences[next].tokens;
    return answer_.size() <= kLongestAnswer && !ends_in_question(answer_) && !doubts() &&
           !asks_besides();
  }

  /// "Not in Rome.", "Nobody knows."; "No, in Rome" answers what was asked besides.
  bool doubts() const {
    constexpr std::array<std::string_view, 11> kDoubts = {
        "not", "nobody", "never", "perhaps", "maybe", "if", "or", "none", "unknown", "who", "ask"};
    for (uint32_t t = answer_.first; t < answer_.last; ++t) {
      if (one_of(kDoubts, folded(t))) return true;
    }
    return false;
  }

  /// "Where did they go after the summit?", "What else ...?": not asked of the event itself.
  bool asks_besides() const {
    constexpr std::array<std::string_view, 9> kBesides = {
        "after", "next", "then", "since", "ahead", "else", "besides", "also", "following"};
    const TokenRange tokens = view_.phrases().tokens;
    for (uint32_t t = tokens.first; t < tokens.last; ++t) {
      if (one_of(kBesides, folded(t))) return true;
    }
    return false;
  }

  /// The first verb behind `t` is one of the event's: "Who [sent] them?", not "Who opposed sending
  /// them?".
  bool asks_of_it(const Claim& claim, uint32_t t) const {
    const Predicate* predicate = builder_.predicates().find(claim.predicate);
    if (predicate == nullptr) return false;
    for (NodeId id = 0; id < view_.phrases().nodes.size(); ++id) {
      const Node& verb = view_.node(id);
      if (verb.kind != NodeKind::kVerb || verb.head < t) continue;
      return std::any_of(predicate->verbs.begin(), predicate->verbs.end(),
                         [&](const VerbFrame& frame) { return frame.words.front() == verb.lemma; });
    }
    return false;
  }

  /// The role that the question asks for; empty if it asks for none of these.
  std::string_view asked_role(const Claim& claim) const {
    const TokenRange tokens = view_.phrases().tokens;
    constexpr uint32_t kReach = 7;
    const bool meeting = claim.predicate == "meeting";
    const std::string_view place = meeting ? "place" : "destination";
    for (uint32_t t = tokens.first; t < std::min(tokens.last, tokens.first + kReach); ++t) {
      const std::string_view asks = folded(t);
      const std::string_view next = t + 1 < tokens.last ? folded(t + 1) : std::string_view();
      const bool asking = asks == "where" || asks == "when" || asks == "whose" || asks == "who" ||
                          asks == "which" || asks == "what";
      if (asking && !asks_of_it(claim, t) && !(asks == "who" && asks_for_help(t))) return {};
      if (asks == "where") return place;
      if (asks == "when") return "time";
      if (asks == "whose") return asked_of(t + 1) ? "requester" : "actor";
      if (asks == "who") return asks_for_help(t) ? "requester" : "actor";
      if (asks != "which" && asks != "what") continue;
      if (next == "city" || next == "town" || next == "capital") return place;
      if (next == "country" || next == "state") {
        if (asks_for_help(t)) return "requester";
        // "Which country sent most of them?" asks for no place, "... did W send them to?" does
        const bool sent_there = claim.role("actor") != nullptr && asks_whither(t);
        return meeting || sent_there ? place : std::string_view();
      }
      if (next == "year" || next == "month") return "time";
      if (next == "body" || next == "alliance" || next == "bloc" || next == "organisation" ||
          next == "organization" || next == "pact")
        return meeting ? std::string_view() : "actor";
      return {};
    }
    const std::string_view first = folded(answer_.first);
    return meeting && first == "no" && claim.role("place") == nullptr ? place : std::string_view();
  }

  /// "Which country [did W] send them [to]?"
  bool asks_whither(uint32_t from) const {
    bool did = false;
    bool to = false;
    for (uint32_t t = from; t < view_.phrases().tokens.last; ++t) {
      did |= folded(t) == "did" || folded(t) == "has" || folded(t) == "does";
      to |= folded(t) == "to" || folded(t) == "into";
    }
    return did && to;
  }

  bool asked_of(uint32_t t) const {
    constexpr std::array<std::string_view, 8> kAsking = {"request", "wish", "invitation", "behest",
                                                         "appeal",  "call", "bidding",    "plea"};
    return view_.phrases().tokens.contains(t) && one_of(kAsking, folded(t));
  }

  bool asks_for_help(uint32_t from) const {
    constexpr std::array<std::string_view, 6> kAsking = {"asked",   "requested", "invited",
                                                         "request", "ask",       "called"};
    for (uint32_t t = from; t < view_.phrases().tokens.last; ++t) {
      if (one_of(kAsking, folded(t))) return true;
    }
    return false;
  }

  bool fits(EntityId entity, std::string_view role) const {
    const std::string& type = view_.facts().entity(entity).type;
    if (role == "place") return type == "city";
    if (role == "destination" || role == "requester") return type == "country";
    return type == "organization" || type == "alliance" || type == "union" || type == "person";
  }

  /// The only such name of the answer, or the one of the question's choice that it points at.
  uint32_t told(std::string_view role) const {
    const uint32_t only = named_once(answer_, role);
    if (only != kNoMention) return only;
    return names_any(answer_, role) ? kNoMention : chosen(role);
  }

  bool is_such(const Mention& mention, std::string_view role) const {
    if (mention.type != MentionType::kEntity) return false;
    // A capital may stand for its country: any reading will do.
    const auto& candidates = mentions().entity(mention).candidates;
    return std::any_of(candidates.begin(), candidates.end(),
                       [&](EntityId entity) { return fits(entity, role); });
  }

  bool names_any(TokenRange range, std::string_view role) const {
    for (const Mention& mention : mentions().within(range)) {
      if (is_such(mention, role)) return true;
    }
    return false;
  }

  uint32_t named_once(TokenRange range, std::string_view role) const {
    uint32_t found = kNoMention;
    for (const Mention& mention : mentions().within(range)) {
      if (!is_such(mention, role)) continue;
      if (found != kNoMention) return kNoMention;
      found = mentions().index(mention);
    }
    return found;
  }

  /// "In Rome, Oslo or Lima? The last of the three."
  uint32_t chosen(std::string_view role) const {
    std::vector<uint32_t> choice;
    for (const Mention& mention : mentions().within(view_.phrases().tokens)) {
      if (is_such(mention, role)) choice.push_back(mentions().index(mention));
    }
    constexpr std::array<std::string_view, 3> kRanks = {"first", "second", "third"};
    if (choice.size() < 2 || choice.size() > kRanks.size()) return kNoMention;
    for (uint32_t t = answer_.first; t < answer_.last; ++t) {
      const std::string_view at = folded(t);
      if (at == "last" || at == "latter") return choice.back();
      if (at == "former") return choice.front();
      for (size_t i = 0; i < choice.size(); ++i) {
        if (at == kRanks[i]) return choice[i];
      }
    }
    return kNoMention;
  }

  uint32_t told_time() const {
    uint32_t found = kNoMention;
    for (const Mention& mention : mentions().within(answer_)) {
      if (!Mentions::is_temporal(mention.type)) continue;
      if (found != kNoMention) return kNoMention;
      found = mentions().index(mention);
    }
    return found;
  }

  /// The question does not tell what it asks for, unless as a choice: "Where did they go after the
  /// summit in Rome?" asks for another place.
  bool is_open(const Claim& asked, std::string_view role) const {
    const auto told = std::count_if(asked.roles.begin(), asked.roles.end(),
                                    [&](const RoleFiller& f) { return f.role == role; });
    size_t named = 0;
    for (const Mention& mention : mentions().within(view_.phrases().tokens))
      named += is_such(mention, role) ? 1 : 0;
    return told == 0 || (role != "actor" && named > 1);
  }

  void answer(const Claim& asked) {
    const std::string_view role = asked_role(asked);
    if (role.empty()) return;
    if (!is_open(asked, role)) return;
    const uint32_t m = role == "time" ? told_time() : told(role);
    if (m == kNoMention) return;
    Claim claim = asked;
    claim.mode = ClaimMode::kAsserted;
    claim.negated = false;
    claim.strict = true;
    const TextRange range = mentions().all[m].text;
    if (role == "time") {
      if (claim.time) return;
      claim.time = mentions().temporal(mentions().all[m]);
      claim.time_range = range;
    } else {
      std::erase_if(claim.roles, [&](const RoleFiller& f) { return f.role == role; });
      RoleFiller filler;
      filler.role = role;
      filler.mention = m;
      filler.entities = mentions().entity(mentions().all[m]).candidates;
      filler.range = range;
      claim.roles.push_back(std::move(filler));
    }
    builder_.add(std::move(claim), range);
  }

  ClaimBuilder& builder_;
  const SentenceView& view_;
  TokenRange answer_;
};

}  // namespace

void read_event_answers(ClaimBuilder& builder) { EventAnswerReader(builder).read(); }

}  // namespace factlint
