// Sentences and their phrases -> statements.
#include "engine/computation/statement.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "engine/computation/date_facts.h"
#include "engine/computation/elapsed.h"
#include "engine/computation/parts.h"

namespace factlint::computation {
namespace {

/// Told in the passive ("was signed on"), these happen once to a thing.
constexpr std::array<std::string_view, 24> kOnceVerbs = {
    "sign", "initial", "open", "launch", "inaugurate", "found", "establish", "complete", "adopt", "ratify", "build", "finish",
    "unveil", "close", "abolish", "bury", "bear", "initiale", "demolish", "publish", "discover", "invent", "create", "dissolve"};

/// And these without an object.
constexpr std::array<std::string_view, 6> kOnceIntransitives = {"open", "close", "die", "sink", "crash", "collapse"};

constexpr std::array<std::string_view, 5> kValueVerbs = {"cost", "weigh", "measure", "number", "last"};

/// With a counted object ("the stadium holds 30,000 people"), these tell a lasting trait.
constexpr std::array<std::string_view, 9> kHoldVerbs = {"hold", "seat", "house", "employ", "have", "comprise", "accommodate", "contain", "count"};

constexpr std::array<std::string_view, 7> kDimensions = {"long", "high", "tall", "wide", "deep", "thick", "away"};

template <size_t N>
bool contains(const std::array<std::string_view, N>& list, std::string_view w) {
  return std::find(list.begin(), list.end(), w) != list.end();
}

/// Reads one sentence's phrases.
class StatementReader {
 public:
  StatementReader(const DocumentText& document, const SentenceText& text, std::vector<Statement>& out)
      : context_(document.context()), text_(text), phrases_(context_.phrases(text.sentence())), out_(out) {}

  void read() {
    for (NodeId v = 0; v < phrases_.nodes.size(); ++v) {
      if (phrases_.nodes[v].kind == NodeKind::kVerb) read_verb(v);
    }
    read_group_sizes();
    read_compounds();
    read_scaled_modifiers();
  }

 private:
  const Node& node(NodeId id) const { return phrases_.nodes[id]; }
  std::string_view lemma(NodeId id) const { return context_.vocabulary.text(node(id).lemma); }

  bool asserted(const Node& verb) const {
    if (verb.negated || verb.modal || verb.tense == Tense::kFuture) return false;
    const uint16_t flags = verb.clause < phrases_.clauses.size() ? phrases_.clauses[verb.clause].flags : 0;
    return (flags & (kQuestionClause | kConditional | kDenied | kPlanned | kWish | kFalseReport)) == 0;
  }

  bool has_object(NodeId verb) const {
    const auto edges = phrases_.from(verb);
    return std::any_of(edges.begin(), edges.end(), [](const Edge& e) { return e.relation == Relation::kObject; });
  }

  NodeId subject_of(NodeId verb) const {
    for (const Edge& e : phrases_.from(verb)) {
      if (e.relation == Relation::kSubject && !e.alternative && e.to != kNoNode) return e.to;
    }
    for (const uint32_t k : phrases_.into(verb)) {
      const Edge& e = phrases_.edges[k];
      if (e.relation == Relation::kRelativeClause && node(e.from).kind == NodeKind::kNoun) return e.from;
    }
    return kNoNode;
  }

  /// Words of the noun phrase that tell it from others of its kind.
  std::vector<std::string_view> modifiers(NodeId id) const {
    std::vector<std::string_view> words;
    const Node& n = node(id);
    for (uint32_t t = n.tokens.first; t < n.tokens.last; ++t) {
      const Token& token = context_.tokens[t];
      if (t == n.head || token.kind != TokenKind::kWord) continue;
      const std::string_view w = token.word != kUnknownWord ? context_.vocabulary.text(token.word) : context_.view({t, t + 1});
      if (word_classes(w) & (kArticleWord | kHedgeWord) || w == "all" || w == "whole" || small_number(w) >= 0) continue;
      words.push_back(w);
    }
    std::sort(words.begin(), words.end());
    return words;
  }

  bool capital(uint32_t token) const { return context_.tokens[token].is(kCapitalised); }

  std::optional<Statement> about(NodeId thing, std::string_view property, std::string_view unit) const {
    const Node& n = node(thing);
    if (n.kind != NodeKind::kNoun || n.pronoun || n.relative || n.negated) return std::nullopt;
    if (n.determiner == Determiner::kNegative || n.determiner == Determiner::kQuantifier || n.determiner == Determiner::kWh) return std::nullopt;
    std::string_view head = lemma(thing);
    Statement s;
    s.proper = capital(n.head) && !context_.tokens[n.head].is(kBlockStart) && n.head > context_.sentences[text_.sentence()].tokens.first;
    if (head.empty()) head = context_.view({n.head, n.head + 1});
    s.key = fmt::format("{}|{}|{}", property, head, unit);
    s.modifiers = modifiers(thing);
    s.definite = s.proper || n.determiner == Determiner::kDefinite || n.determiner == Determiner::kDemonstrative ||
                 n.determiner == Determiner::kPossessive;
    s.sentence = text_.sentence();
    // Complements are part of the description: "the cost of the bridge".
    for (const Edge& e : phrases_.from(thing)) {
      if (e.relation == Relation::kPossessor || (e.relation == Relation::kPrep && e.to != kNoNode && context_.vocabulary.text(e.word) == "of")) {
        if (e.to == kNoNode || node(e.to).kind != NodeKind::kNoun) continue;
        s.modifiers.push_back(lemma(e.to));
      }
    }
    std::sort(s.modifiers.begin(), s.modifiers.end());
    s.changed = text_.has_any(kChangedStateWord | kHypotheticalWord) || text_.disowned() || text_.question();
    return s;
  }

  void finish(Statement s, uint32_t mention, uint32_t first_token, uint32_t last_token) {
    const Mention& m = context_.mentions.all[mention];
    s.mention = mention;
    s.value = std::string(context_.document.view(m.core_text));
    s.span = context_.text_range({std::min(first_token, m.tokens.first), std::max(last_token, m.core.last)});
    s.context = std::string(context_.document.view(s.span));
    out_.push_back(std::move(s));
  }

  void read_verb(NodeId v) {
    const Node& verb = node(v);
    if (!asserted(verb)) return;
    const std::string_view l = lemma(v);
    const bool value_verb = contains(kValueVerbs, l) && !verb.passive;
    const bool once = (verb.passive && contains(kOnceVerbs, l)) || (!verb.passive && contains(kOnceIntransitives, l));
    const bool be = l == "be";
    const bool holds = contains(kHoldVerbs, l) && !verb.passive && !verb.perfect && verb.tense == Tense::kPresent;
    if (!value_verb && !once && !be && !holds) return;
    if (once && !verb.passive && has_object(v)) return;
    const NodeId subject = subject_of(v);
    if (subject == kNoNode || node(subject).number != kNoMention) return;
    for (const Edge& e : phrases_.from(v)) {
      if (e.to == kNoNode || e.alternative) continue;
      if (holds && e.relation == Relation::kObject) counted_object(v, subject, l, e.to);
      const uint32_t mention = node(e.to).entity;
      if (mention == kNoMention) continue;
      if (be && e.relation == Relation::kComplement) dimension(v, subject, mention);
      if (value_verb && (e.relation == Relation::kObject || e.relation == Relation::kComplement)) value(v, subject, l, mention);
      if (once && e.relation == Relation::kPrep) date(v, subject, l, mention);
    }
  }

  /// "the stadium holds 30,000 people": the object's own description is part of the property.
  void counted_object(NodeId v, NodeId subject, std::string_view property, NodeId object) {
    const Node& o = node(object);
    if (o.number == kNoMention || !o.plural) return;
    const Mention& m = context_.mentions.all[o.number];
    if (m.type != MentionType::kNumber) return;
    for (const Edge& e : phrases_.from(object)) {
      if (e.relation == Relation::kPrep || e.relation == Relation::kRelativeClause) return;   // some of them only
    }
    std::string unit(lemma(object));
    for (const std::string_view w : modifiers(object)) unit += fmt::format(" {}", w);
    auto s = about(subject, property, unit);
    if (!s || !s->definite) return;
    s->quantity = context_.mentions.quantity(m);
    if (s->quantity->hedge == Hedge::kVague) return;
    s->year = year_in_clause(node(v).clause, o.number);
    finish(std::move(*s), o.number, node(v).tokens.first, o.tokens.last);
  }

  void value(NodeId v, NodeId subject, std::string_view property, uint32_t mention) {
    const Mention& m = context_.mentions.all[mention];
    if (m.type == MentionType::kDuration && property == "last") return duration(v, subject, mention);
    if (m.type != MentionType::kMoney && m.type != MentionType::kQuantity && m.type != MentionType::kNumber) return;
    const Quantity& q = context_.mentions.quantity(m);
    if (q.hedge == Hedge::kVague) return;
    auto s = about(subject, property, q.unit);
    if (!s) return;
    s->quantity = q;
    s->year = year_in_clause(node(v).clause, mention);
    finish(std::move(*s), mention, node(v).tokens.first, m.core.last);
  }

  void duration(NodeId v, NodeId subject, uint32_t mention) {
    const Mention& m = context_.mentions.all[mention];
    const Quantity& q = context_.mentions.duration(m).quantity;
    auto s = about(subject, "last", q.unit);
    if (!s || q.hedge == Hedge::kVague) return;
    s->quantity = q;
    finish(std::move(*s), mention, node(v).tokens.first, m.core.last);
  }

  /// "the five-hour talks", "the 400-kilometre pipeline".
  void read_compounds() {
    for (uint32_t i = 1; i + 1 < text_.size(); ++i) {
      const bool time = text_.is_duration(i) && text_.duration(i).quantity.unit != "year";
      const bool length = text_.is_figure(i) && text_.figure_at(i).type == MentionType::kQuantity;
      if ((!time && !length) || text_.view(i, i + 1).find('-') == std::string_view::npos) continue;
      const bool definite = text_.word(i - 1, "the");
      if (!definite && !text_.word(i - 1, "a") && !text_.word(i - 1, "an")) continue;
      const uint32_t head = i + 1;
      if (!text_.noun(head) || !text_.lower(head) || (text_.noun(head + 1) && text_.lower(head + 1) && !text_.verb(head + 1))) continue;
      Statement s;
      s.quantity = time ? text_.duration(i).quantity : text_.figure_at(i).quantity;
      s.key = fmt::format("{}|{}|{}", time ? "last" : "long", text_.lemma(head), s.quantity->unit);
      s.definite = definite;
      s.sentence = text_.sentence();
      s.changed = text_.has_any(kChangedStateWord | kHypotheticalWord) || text_.question() || text_.disowned();
      s.mention = text_.atom_mention(i);
      s.value = std::string(text_.view(i, i + 1));
      s.span = text_.range(i - 1, head + 1);
      s.context = std::string(context_.document.view(s.span));
      out_.push_back(std::move(s));
    }
  }

  /// "The bridge is 400 metres long".
  void dimension(NodeId v, NodeId subject, uint32_t mention) {
    const Mention& m = context_.mentions.all[mention];
    if (m.type != MentionType::kQuantity || m.core.last >= context_.tokens.size()) return;
    const std::string_view adjective = context_.vocabulary.text(context_.tokens[m.core.last].word);
    if (contains(kDimensions, adjective)) value(v, subject, adjective, mention);
  }

  void date(NodeId v, NodeId subject, std::string_view property, uint32_t mention) {
    const Mention& m = context_.mentions.all[mention];
    if (m.type != MentionType::kDate) return;
    const Temporal& t = context_.mentions.temporal(m);
    if (t.readings.size() != 1 || t.recurring || t.hedge != Hedge::kNone || t.impossible) return;
    if (t.relative && t.month == 0) return;
    auto s = about(subject, property, "date");
    if (!s) return;
    s->event = true;
    s->date = t.readings[0];
    // A date without its year is compared by day and month: both get the document's year.
    finish(std::move(*s), mention, node(v).tokens.first, m.core.last);
  }

  /// A year told in the clause of the value.
  int year_in_clause(ClauseId clause, uint32_t except) const {
    for (const Node& n : phrases_.nodes) {
      if (n.clause != clause || n.entity == kNoMention || n.entity == except) continue;
      const Mention& m = context_.mentions.all[n.entity];
      if (!Mentions::is_temporal(m.type)) continue;
      const Temporal& t = context_.mentions.temporal(m);
      if (t.readings.size() == 1 && t.readings[0].begin) return civil(*t.readings[0].begin).year;
    }
    return 0;
  }

  /// A year told in the sentence beside the value.
  int year_told(uint32_t except) const {
    for (uint32_t i = 0; i < text_.size(); ++i) {
      if (text_[i].mention == except || years_at(text_, i)) continue;
      if (text_.is_date(i) || year_at(text_, i) != 0) {
        const auto year = calendar_year(text_, i);
        if (year) return *year;
      }
    }
    return 0;
  }

  // Sizes of groups: "fourteen people made up the Belarusian delegation", "all 16 members of the delegation".

  bool group_noun(uint32_t i) const { return (text_.noun_class(i) == NounClass::kGroup || text_.is(i, kGroupNoun)) && !text_.plural_noun(i) && text_.lower(i); }

  /// Atoms of a singular group noun phrase that begins at `i`: its head, or kNone.
  uint32_t group_at(uint32_t i) const {
    if (!text_.is(i, kArticleWord)) return kNone;
    for (uint32_t j = i + 1; j < i + 5; ++j) {
      if (group_noun(j) && !(text_.noun(j + 1) && !text_.verb(j + 1))) return j;
      if (!text_.noun(j) && !text_.adjective(j) && !text_.capital(j)) return kNone;
    }
    return kNone;
  }

  void group(uint32_t figure, uint32_t article, uint32_t head, uint32_t first, uint32_t last) {
    group(figure, article, head, first, last, !text_.word(article, "a") && !text_.word(article, "an"));
  }

  void group(uint32_t figure, uint32_t article, uint32_t head, uint32_t first, uint32_t last, bool definite) {
    Statement s;
    s.key = fmt::format("size|{}|", text_.lemma(head));
    for (uint32_t j = article + 1; j < head; ++j) s.modifiers.push_back(text_[j].word);
    std::sort(s.modifiers.begin(), s.modifiers.end());
    s.definite = definite;
    s.sentence = text_.sentence();
    s.quantity = text_.figure_at(figure).quantity;
    s.changed = text_.has_any(kChangedStateWord | kHypotheticalWord) || text_.question() || text_.disowned();
    for (const std::string_view w : {"more", "joined", "left", "other", "remaining", "rest"}) {
      for (uint32_t i = 0; i < text_.size(); ++i) s.changed |= text_.word(i, w);
    }
    const TextRange range = text_.range(first, last);
    s.mention = text_.figure_at(figure).mention;
    s.value = std::string(text_.view(figure, figure + 1));
    s.span = range;
    s.context = std::string(text_.view(first, last));
    out_.push_back(std::move(s));
  }

  /// "the six-member panel", "the nine-strong crew", "the panel, which has seven members".
  void read_compound_size(uint32_t i) {
    const bool compound = text_.mark(i + 1, kHyphen) &&
                          (text_.word(i + 2, "member") || text_.word(i + 2, "strong") || text_.word(i + 2, "person") || text_.word(i + 2, "man"));
    if (compound && i > 0 && text_.is(i - 1, kArticleWord)) {
      for (uint32_t j = i + 3; j < i + 6; ++j) {
        if (group_noun(j) && !(text_.noun(j + 1) && !text_.verb(j + 1))) return group(i, i + 2, j, i - 1, j + 1, !text_.word(i - 1, "a"));
        if (!text_.noun(j) && !text_.adjective(j)) return;
      }
    }
    if (!(text_.word(i + 1, "members") || text_.word(i + 1, "people")) || !text_.end_of_clause(i + 2) || i < 2) return;
    uint32_t j = i - 1;
    const bool numbers = text_.word(j, "numbers") || text_.word(j, "numbered");
    if (!text_.word(j, "has") && !text_.word(j, "had") && !numbers) return;
    while (j > 0 && (text_.word(j - 1, "which") || text_.word(j - 1, "that") || text_.mark(j - 1, kComma))) --j;
    if (j == 0 || !group_noun(j - 1)) return;
    const uint32_t head = j - 1;
    uint32_t article = head;
    while (article > 0 && article + 4 > head && !text_.is(article, kArticleWord)) --article;
    if (text_.is(article, kArticleWord)) group(i, article, head, article, i + 2, text_.word(article, "the"));
  }

  void read_group_sizes() {
    for (uint32_t i = 0; i < text_.size(); ++i) {
      if (!is_count(text_, i) || text_.figure_at(i).quantity.value < Decimal(2)) continue;
      read_compound_size(i);
      const uint32_t head = counted_noun(text_, i);
      if (head == kNone) continue;
      const bool whole = i > 0 && (text_.word(i - 1, "all") || text_.word(i - 1, "the"));
      const bool members = text_.word(head, "members") || text_.word(head, "people");
      if (members && head == i + 1 && whole && text_.word(head + 1, "of")) {
        const uint32_t g = group_at(head + 2);
        if (g != kNone) group(i, head + 2, g, i - 1, g + 1);
      }
      const bool made = (text_.word(head + 1, "made") || text_.word(head + 1, "make")) && text_.word(head + 2, "up");
      const bool formed = text_.word(head + 1, "formed") || text_.word(head + 1, "comprised");
      if (made || formed) {
        const uint32_t article = head + (made ? 3U : 2U);
        const uint32_t g = group_at(article);
        if (g != kNone) group(i, article, g, text_.with_hedge(i), g + 1);
      }
    }
    read_set_aside();
  }

  /// "the 580 rooms that the city had set aside": counted things with a clause that tells them again.
  void read_set_aside() {
    for (uint32_t i = 0; i < text_.size(); ++i) {
      if (!is_count(text_, i) || text_.figure_at(i).quantity.value < Decimal(2)) continue;
      const uint32_t head = counted_noun(text_, i);
      if (head == kNone || text_.is(head, kTimeUnitWord)) continue;
      const bool definite = i > 0 && (text_.word(i - 1, "the") || text_.word(i - 1, "all"));
      const bool relative = text_.word(head + 1, "that") || text_.word(head + 1, "which") || text_.word(head + 1, "who");
      const bool participle = text_.lower(head + 1) && past_participle(head + 1) && text_.is(head + 2, kPrepositionWord);
      const bool clause = definite && (relative || participle);
      const uint32_t clause_first = relative ? head + 2 : head + 1;
      std::vector<std::string_view> words = clause ? content(clause_first, std::min(text_.size(), clause_first + 7))
                                            : text_.with_hedge(i) == 0 ? content(head + 1, std::min(text_.size(), head + 7)) : content(0, i);
      const bool subject = !clause && text_.with_hedge(i) == 0;
      if (words.size() < 2 || (definite && !clause)) continue;
      Statement s;
      s.key = fmt::format("count|{}|", text_.lemma(head));
      // The last two words of content before the number, or the first two of the clause: subject and verb.
      if (words.size() > 2) {
        if (clause || subject) {
          words.resize(2);
        } else {
          words.erase(words.begin(), words.end() - 2);
        }
      }
      std::sort(words.begin(), words.end());
      s.modifiers = std::move(words);
      s.definite = clause;
      s.sentence = text_.sentence();
      s.quantity = text_.figure_at(i).quantity;
      s.changed = text_.has_any(kChangedStateWord | kHypotheticalWord) || text_.question() || text_.disowned();
      s.year = year_told(kNoMention);
      s.mention = text_.figure_at(i).mention;
      s.value = std::string(text_.view(i, i + 1));
      const uint32_t first = definite ? i - 1 : text_.with_hedge(i);
      s.span = text_.range(first, clause ? std::min(text_.size(), head + 2) : head + 1);
      s.context = std::string(context_.document.view(s.span));
      // Two places of one year differ in time only if both say so.
      s.event = true;
      out_.push_back(std::move(s));
    }
  }

  bool past_participle(uint32_t i) const {
    for (const Analysis& a : context_.lexicon.analyses(context_.vocabulary.find(text_[i].word))) {
      if (a.part == PartOfSpeech::kVerb && (a.features & kPastParticiple)) return true;
    }
    return false;
  }

  /// Nouns and verbs of [first, last), lemmas, without auxiliaries.
  std::vector<std::string_view> content(uint32_t first, uint32_t last) const {
    std::vector<std::string_view> words;
    for (uint32_t i = first; i < last && text_.in(i); ++i) {
      if (text_[i].kind == AtomKind::kMark && i > first) {
        if (first != 0) break;
        words.clear();
        continue;
      }
      if (text_[i].kind != AtomKind::kWord || text_[i].word == "'s") continue;
      if (text_.is(i, kArticleWord | kPrepositionWord | kBeWord | kModalWord | kPronounWord | kHedgeWord) || text_.word(i, "had") ||
          text_.word(i, "has") || text_.word(i, "have") || text_.word(i, "that") || text_.word(i, "up") || text_.word(i, "aside")) {
        continue;
      }
      if (text_.noun(i) || text_.verb(i)) words.push_back(text_[i].word);
    }
    return words;
  }

  // "the $3 million fund", later "the $3 billion fund": the same digits with another scale.

  void read_scaled_modifiers() {
    for (uint32_t i = 1; i + 1 < text_.size(); ++i) {
      if (!text_.is_figure(i) || text_.figure_at(i).type != MentionType::kMoney) continue;
      const Quantity& q = text_.figure_at(i).quantity;
      if (q.value < Decimal(100000) || !text_.lower(i + 1) || !text_.noun(i + 1)) continue;
      const uint32_t article = text_.with_hedge(i) - 1;
      if (!text_.is(article, kArticleWord)) continue;
      uint32_t head = i + 1;
      while (text_.noun(head + 1) && text_.lower(head + 1) && !text_.finite_verb(head + 1) && !text_.is(head + 1, kPrepositionWord) && head < i + 4) ++head;
      Decimal digits = q.value;
      while (digits >= Decimal(1000)) digits = digits / Decimal(1000);
      Statement s;
      s.key = fmt::format("scale|{}|{}|{}", text_.lemma(head), q.unit, digits.to_string());
      for (uint32_t j = i + 1; j < head; ++j) s.modifiers.push_back(text_[j].word);
      std::sort(s.modifiers.begin(), s.modifiers.end());
      s.definite = !text_.word(article, "a") && !text_.word(article, "an");
      s.sentence = text_.sentence();
      s.quantity = q;
      s.changed = text_.question() || text_.disowned();
      s.mention = text_.figure_at(i).mention;
      s.value = std::string(text_.view(i, i + 1));
      s.span = text_.range(article, head + 1);
      s.context = std::string(context_.document.view(s.span));
      out_.push_back(std::move(s));
    }
  }

  const DocumentContext& context_;
  const SentenceText& text_;
  const Phrases& phrases_;
  std::vector<Statement>& out_;
};

/// The verb forms that a statement may hang on; others need no phrases.
bool worth_reading(const SentenceText& text) { return !text.figures().empty() || text.size() > 0; }

}  // namespace

std::vector<Statement> find_statements(const DocumentText& document) {
  std::vector<Statement> statements;
  for (uint32_t s = 0; s < document.size(); ++s) {
    const SentenceText* text = document.at(s);
    if (text == nullptr || !worth_reading(*text)) continue;
    const BlockKind kind = document.context().document.blocks[document.context().sentences[s].block].kind;
    if (kind == BlockKind::kTableCell || kind == BlockKind::kTableHeader || kind == BlockKind::kFrontMatter) continue;
    StatementReader(document, *text, statements).read();
  }
  return statements;
}

}  // namespace factlint::computation
