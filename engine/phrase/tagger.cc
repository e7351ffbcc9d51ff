// The search of the cheapest sequence of tags.
#include "engine/phrase/tagger.h"

#include <algorithm>

namespace factlint {
namespace {

constexpr int kExtraFiniteCost = 230;  // a second finite verb that no coordinator explains
constexpr int kCoordinatedFiniteCost = 30;
constexpr int kCreditFiniteCost = 0;  // "…, but the bloc met"
constexpr int kAfterCommaFiniteCost = 130;
constexpr int kMissingFiniteCost = 480;       // a clause without its verb, in prose
constexpr int kMissingBeforeSemicolon = 200;  // the parts of a list may lack it
constexpr int kParallelBonus = 90;
constexpr int kAwaitedCost = 12;
constexpr int kUnansweredCost = 250;  // "did" without its verb
constexpr int kParticipleBonus = 150;
constexpr int kToldFiniteCost = 20;  // ", the minister said"
constexpr int kInversionBonus = 280;
constexpr int kMaxWanted = 4;
/// A state dearer than the best by more than this hardly ever wins: a missing verb costs less.
constexpr int kBeam = 700;

/// Adverbs, negation and quotation marks: what stands before them goes on to govern what follows.
constexpr bool is_transparent(Tag tag) {
  return tag == Tag::kAdverb || tag == Tag::kNot || tag == Tag::kQuote;
}

bool is_awaited(uint8_t awaits, Tag tag) {
  return awaits == 1 ? tag == Tag::kBase || tag == Tag::kBeBase
                     : tag == Tag::kPart || tag == Tag::kBeen;
}

constexpr bool opens_clause(Tag tag) {
  return tag == Tag::kThat || tag == Tag::kWhich || tag == Tag::kWhose;
}

/// Tags that coordinate with each other.
constexpr uint8_t family(Tag tag) {
  switch (tag) {
    case Tag::kNoun:
    case Tag::kNouns:
      return 1;
    case Tag::kName:
      return 2;
    case Tag::kAdjective:
      return 3;
    case Tag::kPresent:
    case Tag::kThird:
      return 4;
    case Tag::kPast:
      return 5;
    case Tag::kPart:
      return 6;
    case Tag::kIng:
      return 7;
    case Tag::kBase:
      return 8;
    default:
      return static_cast<uint8_t>(100 + static_cast<int>(tag));
  }
}

}  // namespace

inline void Tagger::keep(const State& state, bool settled) {
  State* here = states_.data() + here_;
  OfChoice& same = of_choice_[state.choice];
  uint8_t known = kNoState;
  if (settled) {
    known = same.places[state.place()];
  } else {
    const uint64_t key = state.key();
    for (size_t i = 0; i < same.size && known == kNoState; ++i) {
      if (same.keys[i] == key) known = same.states[i];
    }
  }
  if (known != kNoState) {
    if (state.cost >= here[known].cost) return;
    here[known] = state;
    if (known == dearest_) dearest_ = kMaxStates;
    return;
  }
  const size_t size = states_.size() - here_;
  if (size == kMaxStates) return replace_dearest(state, settled);
  add_to(same, state, static_cast<uint8_t>(size), settled);
  states_.push_back(state);
}

void Tagger::add_to(OfChoice& of, const State& state, uint8_t place, bool settled) {
  if (settled) {
    of.places[state.place()] = place;
  } else {
    of.keys[of.size] = state.key();
    of.states[of.size++] = place;
  }
}

/// The states are full: the dearest goes.
void Tagger::replace_dearest(const State& state, bool settled) {
  State* here = states_.data() + here_;
  if (dearest_ == kMaxStates) {
    const auto* worst = std::max_element(
        here, here + kMaxStates, [](const State& a, const State& b) { return a.cost < b.cost; });
    dearest_ = static_cast<uint8_t>(worst - here);
  }
  State& gone = here[dearest_];
  if (state.cost >= gone.cost) return;
  OfChoice& left = of_choice_[gone.choice];
  if (traits_of(choices_[gone.choice].tag).settles) {
    left.places[gone.place()] = kNoState;
  } else {
    const auto at = static_cast<size_t>(
        std::find(left.states.begin(), left.states.begin() + left.size, dearest_) -
        left.states.begin());
    --left.size;
    left.states[at] = left.states[left.size];
    left.keys[at] = left.keys[left.size];
  }
  add_to(of_choice_[state.choice], state, dearest_, settled);
  gone = state;
  dearest_ = kMaxStates;
}

constexpr Tagger::TraitsTable Tagger::make_traits() {
  TraitsTable table;
  for (size_t t = 0; t < table.size(); ++t) {
    const auto tag = static_cast<Tag>(t);
    Traits& traits = table[t];
    traits.family = family(tag);
    traits.transparent = is_transparent(tag);
    traits.opens = opens_clause(tag);
    traits.finite = is_finite(tag);
    traits.auxiliary = tag == Tag::kModal || tag >= Tag::kBe;
    traits.plain = !traits.opens && !traits.finite && tag != Tag::kAdjective && tag != Tag::kAnd &&
                   tag != Tag::kComma && tag != Tag::kSemicolon && tag != Tag::kPronoun &&
                   tag != Tag::kDeterminer && tag != Tag::kOwner;
    traits.settles = !traits.transparent && tag != Tag::kAnd && tag != Tag::kComma;
  }
  return table;
}

constinit const Tagger::TraitsTable Tagger::kTraits = make_traits();

/// Every candidate of the unit at hand behind the state `from`.
void Tagger::extend_all(const State& from, int32_t back) {
  const auto& transitions = transitions_[static_cast<size_t>(from.tag)];
  const bool coordinates = from.tag == Tag::kAnd || from.tag == Tag::kComma;
  const int parallel = coordinates ? kTraits[static_cast<size_t>(from.before)].family : kNoFamily;
  State to = from;
  to.back = back;
  for (size_t c = 0; c < choices_.size(); ++c) {
    const Candidate& choice = choices_[c];
    const Traits& traits = traits_of(choice.tag);
    int transition = transitions[static_cast<size_t>(choice.tag)];
    to.awaits = from.awaits;
    if (from.awaits != 0 && is_awaited(from.awaits, choice.tag)) {
      // "Did the king sign": the verb behind the subject belongs to the auxiliary.
      transition = std::min(transition, kAwaitedCost);
      to.awaits = 0;
    }
    to.choice = static_cast<uint8_t>(c);
    to.cost = from.cost + choice.cost + transition;
    to.wanted = from.wanted;
    to.credit = from.credit;
    if (traits.transparent) {
      if (choice.tag == Tag::kQuote) to.cost = from.cost;
      to.tag = from.tag;
      to.before = from.before;
    } else {
      if (parallel == traits.family) to.cost -= kParallelBonus;
      to.tag = choice.tag;
      to.before = Tag::kStart;
      if (!traits.plain) extend_special(from, choice.tag, to);
    }
    keep(to, traits.settles);
  }
}

/// What a tag that opens, joins or ends something changes beside the tag of the state.
void Tagger::extend_special(const State& from, Tag tag, State& to) const {
  // "is united", "was closed": rather the passive than the adjective.
  if (tag == Tag::kAdjective && also_participle_ && from.tag >= Tag::kBe && from.tag <= Tag::kBeing)
    to.cost += kParticipleBonus;
  if (tag == Tag::kAnd || tag == Tag::kComma) {
    // A comma before "and" keeps what it coordinates in sight.
    to.before = from.tag == Tag::kComma ? from.before : from.tag;
  }
  // "Which states joined?" is one clause; elsewhere the word opens another.
  const bool asks = question_ && tag == Tag::kWhich && from.tag == Tag::kStart;
  if (traits_of(tag).opens && !asks)
    to.wanted = static_cast<int8_t>(std::min<int>(from.wanted + 1, kMaxWanted));
  if (tag == Tag::kSemicolon) {
    to.cost += from.wanted * std::min(missing_cost_, kMissingBeforeSemicolon);
    to.wanted = 1;
  }
  if (traits_of(tag).finite) extend_finite(from, tag, to);
  // "the treaty they signed", "the pact the states signed": a clause without its pronoun.
  const bool noun_before = from.tag == Tag::kNoun || from.tag == Tag::kNouns;
  if (noun_before && (tag == Tag::kPronoun || tag == Tag::kDeterminer || tag == Tag::kOwner))
    to.credit = 2;
  if (tag == Tag::kAnd && !paired_) to.credit = 1;
}

/// A finite verb answers a clause that wants one, or is dear.
void Tagger::extend_finite(const State& from, Tag tag, State& to) const {
  // "Never before had", "Only then did": the auxiliary comes first.
  const bool opens = from.tag == Tag::kStart || from.tag == Tag::kComma || from.tag == Tag::kAnd ||
                     from.tag == Tag::kTime;
  if (inverts_ && opens && traits_of(tag).auxiliary) to.cost -= kInversionBonus;
  if (tag == Tag::kDo && (opens || from.tag == Tag::kWhich || question_)) to.awaits = 1;
  if (tag == Tag::kModal && opens && (inverts_ || from.tag == Tag::kStart)) to.awaits = 1;
  if (tag == Tag::kHave && opens && (inverts_ || from.tag == Tag::kStart)) to.awaits = 2;
  if (from.awaits == 1 && tag != Tag::kDo) to.cost += kUnansweredCost;
  if (from.wanted > 0) {
    --to.wanted;
  } else {
    const bool told =
        says_ && tag != Tag::kPresent &&
        (from.tag == Tag::kComma || is_nominal(from.tag) || from.tag == Tag::kPronoun);
    to.cost += told          ? kToldFiniteCost
               : from.credit ? (from.tag == Tag::kAnd ? kCoordinatedFiniteCost : kCreditFiniteCost)
               : from.tag == Tag::kAnd   ? kCoordinatedFiniteCost
               : from.tag == Tag::kComma ? kAfterCommaFiniteCost
                                         : kExtraFiniteCost;
  }
  to.credit = from.wanted > 0 && from.credit == 2 ? 1 : 0;
}

/// The "and" of "between A and B" joins those two, never a second clause.
bool Tagger::closes_pair(const Workspace& work, uint32_t index) {
  constexpr uint32_t kReach = 6;
  if (work.units[index].word != work.and_word) return false;
  for (uint32_t back = 1; back <= kReach && back <= index; ++back) {
    const Unit& unit = work.units[index - back];
    if (unit.word == work.between_word) return true;
    if (unit.mark != 0 || unit.word == work.and_word) return false;
  }
  return false;
}

void Tagger::step(const Workspace& work, uint32_t index) {
  choices_ =
      std::span(candidates_)
          .subspan(first_candidate_[index], first_candidate_[index + 1] - first_candidate_[index]);
  inverts_ = also_participle_ = says_ = false;
  for (const Candidate& choice : choices_) {
    also_participle_ |= choice.tag == Tag::kPart;
    says_ |= is_verb(choice.tag) && work.is(choice.lemma, kSayVerb);
  }
  for (uint32_t back = 1; back <= 3 && back <= index; ++back) {
    const Unit& unit = work.units[index - back];
    if (unit.mark != 0) break;
    inverts_ |= work.is(unit.word, kFrontNegative) || unit.tag == Tag::kNot;
  }
  paired_ = closes_pair(work, index);
  const uint32_t before_first = first_state_.back();
  const auto before_last = static_cast<uint32_t>(states_.size());
  here_ = before_last;
  first_state_.push_back(here_);
  for (size_t c = 0; c < choices_.size(); ++c) {
    of_choice_[c].size = 0;
    if (traits_of(choices_[c].tag).settles) of_choice_[c].places.fill(kNoState);
  }
  dearest_ = kMaxStates;
  int32_t limit = states_[before_first].cost;
  for (uint32_t s = before_first + 1; s < before_last; ++s)
    limit = std::min(limit, states_[s].cost);
  limit += kBeam;
  for (uint32_t s = before_first; s < before_last; ++s) {
    const State from = states_[s];
    if (from.cost <= limit) extend_all(from, static_cast<int32_t>(s - before_first));
  }
}

int Tagger::final_cost(const State& state) const {
  // The sentence's last mark leaves one clause "wanted" again: not counted.
  const int wanted = state.tag == Tag::kEnd ? 0 : state.wanted;
  return state.cost + wanted * missing_cost_ + (state.awaits == 1 ? kUnansweredCost : 0);
}

void Tagger::run(Workspace& work) {
  const auto size = static_cast<uint32_t>(work.units.size());
  candidates_.clear();
  first_candidate_.clear();
  states_.clear();
  first_state_.clear();
  const BlockKind block = work.sentence.block < work.document->blocks.size()
                              ? work.document->blocks[work.sentence.block].kind
                              : BlockKind::kParagraph;
  const bool fragment =
      work.sentence.headline || (block != BlockKind::kParagraph && block != BlockKind::kQuote);
  question_ = work.question;
  missing_cost_ = fragment ? 40 : kMissingFiniteCost;
  for (uint32_t i = 0; i < size; ++i) collect(work, i);
  first_candidate_.push_back(static_cast<uint32_t>(candidates_.size()));
  first_state_.push_back(0);
  states_.push_back(State{});
  for (uint32_t i = 0; i < size; ++i) {
    step(work, i);
    // A full stop ends the account of finite verbs; what is missing is paid there.
    if (work.units[i].tag == Tag::kEnd && work.units[i].fixed) {
      for (size_t s = here_; s < states_.size(); ++s) {
        states_[s].cost += (states_[s].wanted) * missing_cost_;
        states_[s].wanted = 1;
      }
    }
  }
  trace_back(work);
}

void Tagger::trace_back(Workspace& work) {
  const auto size = static_cast<uint32_t>(work.units.size());
  if (size == 0) return;
  uint32_t first = first_state_.back();
  uint32_t best = first;
  for (uint32_t s = first; s < states_.size(); ++s) {
    if (final_cost(states_[s]) < final_cost(states_[best])) best = s;
  }
  for (uint32_t i = size; i-- > 0;) {
    const State& state = states_[best];
    const Candidate& candidate = candidates_[first_candidate_[i] + state.choice];
    Unit& unit = work.units[i];
    unit.tag = candidate.tag;
    unit.plural = candidate.plural;
    if (candidate.lemma != kUnknownWord) unit.lemma = candidate.lemma;
    if (unit.lemma == kUnknownWord) unit.lemma = unit.word;
    if (unit.number != kNoMention && unit.tag == Tag::kNumeral)
      std::swap(unit.number, unit.mention);
    best = first_state_[i] + static_cast<uint32_t>(state.back);
  }
}

}  // namespace factlint
