// Verbs with their subjects, objects and dates -> statements: "the tunnel cost $70 million".
#include "engine/computation/statement.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "engine/computation/date_facts.h"
#include "engine/computation/elapsed.h"
#include "engine/computation/listed_words.h"
#include "engine/computation/parts.h"

namespace factlint::computation {
namespace {

/// Told in the passive ("was signed on"), these happen once to a thing.
constexpr std::array<std::string_view, 24> kOnceVerbs = {
    "sign",  "initial",  "open",     "launch",  "inaugurate", "found",  "establish", "complete",
    "adopt", "ratify",   "build",    "finish",  "unveil",     "close",  "abolish",   "bury",
    "bear",  "initiale", "demolish", "publish", "discover",   "invent", "create",    "dissolve"};

/// And these without an object.
constexpr std::array<std::string_view, 6> kOnceIntransitives = {"open", "close", "die",
                                                                "sink", "crash", "collapse"};

constexpr std::array<std::string_view, 5> kValueVerbs = {"cost", "weigh", "measure", "number",
                                                         "last"};

/// With a counted object ("the stadium holds 30,000 people"), these tell a lasting trait.
constexpr std::array<std::string_view, 9> kHoldVerbs = {
    "hold", "seat", "house", "employ", "have", "comprise", "accommodate", "contain", "count"};

constexpr std::array<std::string_view, 7> kDimensions = {"long", "high",  "tall", "wide",
                                                         "deep", "thick", "away"};

template <size_t N>
bool contains(const std::array<std::string_view, N>& list, std::string_view w) {
  return std::find(list.begin(), list.end(), w) != list.end();
}

/// A date that StatementReader::date() takes.
bool usable_date(const Temporal& t) {
  return t.readings.size() == 1 && !t.recurring && t.hedge == Hedge::kNone && !t.impossible &&
         !(t.relative && t.month == 0);
}

/// Reads one sentence's phrases.
class StatementReader {
 public:
  StatementReader(const DocumentText& document, const SentenceText& text,
                  std::vector<Statement>& out)
      : context_(document.context()),
        text_(text),
        phrases_(context_.phrases(text.sentence())),
        out_(out) {}

  void read() {
    for (NodeId v = 0; v < phrases_.nodes.size(); ++v) {
      if (phrases_.nodes[v].kind == NodeKind::kVerb) read_verb(v);
    }
  }

 private:
  const Node& node(NodeId id) const { return phrases_.nodes[id]; }
  std::string_view lemma(NodeId id) const { return context_.vocabulary.text(node(id).lemma); }

  bool asserted(const Node& verb) const {
    if (verb.negated || (verb.modal && verb.tense != Tense::kFuture)) return false;
    const uint16_t flags =
        verb.clause < phrases_.clauses.size() ? phrases_.clauses[verb.clause].flags : 0;
    const uint16_t planned = verb.tense == Tense::kFuture ? 0 : kPlanned;
    return (flags & (kQuestionClause | kConditional | kDenied | kWish | kFalseReport | planned)) ==
           0;
  }

  int dates_under(NodeId verb) const {
    int dates = 0;
    for (const Node& n : phrases_.nodes) {
      if (n.clause != node(verb).clause || n.entity == kNoMention) continue;
      dates += Mentions::is_temporal(context_.mentions.all[n.entity].type) ? 1 : 0;
    }
    return dates;
  }

  bool has_object(NodeId verb) const {
    const auto edges = phrases_.from(verb);
    return std::any_of(edges.begin(), edges.end(),
                       [](const Edge& e) { return e.relation == Relation::kObject; });
  }

  NodeId subject_of(NodeId verb) const {
    for (const Edge& e : phrases_.from(verb)) {
      if (e.relation == Relation::kSubject && !e.alternative && e.to != kNoNode) return e.to;
    }
    for (const uint32_t k : phrases_.into(verb)) {
      const Edge& e = phrases_.edges[k];
      if (e.relation == Relation::kRelativeClause && node(e.from).kind == NodeKind::kNoun)
        return e.from;
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
      const std::string_view w = token.word != kUnknownWord ? context_.vocabulary.text(token.word)
                                                            : context_.view({t, t + 1});
      if (word_classes(w) & (kArticleWord | kHedgeWord) || w == "all" || w == "whole" ||
          small_number(w) >= 0)
        continue;
      words.push_back(w);
    }
    std::sort(words.begin(), words.end());
    return words;
  }

  bool capital(uint32_t token) const { return context_.tokens[token].is(kCapitalised); }

  std::optional<Statement> about(NodeId thing, std::string_view property,
                                 std::string_view unit) const {
    const Node& n = node(thing);
    if (n.kind != NodeKind::kNoun || n.pronoun || n.relative || n.negated) return std::nullopt;
    if (n.determiner == Determiner::kNegative || n.determiner == Determiner::kQuantifier ||
        n.determiner == Determiner::kWh)
      return std::nullopt;
    std::string_view head = lemma(thing);
    Statement s;
    s.proper = capital(n.head) && !context_.tokens[n.head].is(kBlockStart) &&
               n.head > context_.sentences[text_.sentence()].tokens.first;
    if (head.empty()) head = context_.view({n.head, n.head + 1});
    s.key = fmt::format("{}|{}|{}", property, head, unit);
    s.modifiers = modifiers(thing);
    s.definite = s.proper || n.determiner == Determiner::kDefinite ||
                 n.determiner == Determiner::kDemonstrative ||
                 n.determiner == Determiner::kPossessive;
    s.sentence = text_.sentence();
    // Complements are part of the description: "the cost of the bridge".
    for (const Edge& e : phrases_.from(thing)) {
      if (e.relation == Relation::kPossessor || (e.relation == Relation::kPrep && e.to != kNoNode &&
                                                 context_.vocabulary.text(e.word) == "of")) {
        if (e.to == kNoNode || node(e.to).kind != NodeKind::kNoun) continue;
        s.modifiers.push_back(lemma(e.to));
      }
    }
    std::sort(s.modifiers.begin(), s.modifiers.end());
    s.changed = text_.has_any(kChangedStateWord | kHypotheticalWord) || text_.disowned() ||
                text_.question();
    return s;
  }

  void finish(Statement s, uint32_t mention, uint32_t first_token, uint32_t last_token) {
    const Mention& m = context_.mentions.all[mention];
    s.mention = mention;
    s.value = std::string(context_.document.view(m.core_text));
    s.span = context_.text_range(
        {std::min(first_token, m.tokens.first), std::max(last_token, m.core.last)});
    s.context = std::string(context_.document.view(s.span));
    out_.push_back(std::move(s));
  }

  void read_verb(NodeId v) {
    const Node& verb = node(v);
    if (!asserted(verb)) return;
    const std::string_view l = lemma(v);
    const bool value_verb = contains(kValueVerbs, l) && !verb.passive;
    const bool once = (verb.passive && contains(kOnceVerbs, l)) ||
                      (!verb.passive && contains(kOnceIntransitives, l));
    const bool be = l == "be";
    const bool holds = contains(kHoldVerbs, l) && !verb.passive && !verb.perfect &&
                       (verb.tense == Tense::kPresent || verb.tense == Tense::kFuture);
    if (!value_verb && !once && !be && !holds) return;
    if (once && !verb.passive && has_object(v)) return;
    const NodeId subject = subject_of(v);
    if (subject == kNoNode || node(subject).number != kNoMention) return;
    if (once && dates_under(v) > 1)
      return;  // "published in 1997 in Chinese and in 2001 in English"
    for (const Edge& e : phrases_.from(v)) {
      if (e.to == kNoNode || e.alternative) continue;
      if (holds && e.relation == Relation::kObject) counted_object(v, subject, l, e.to);
      const uint32_t mention = node(e.to).entity;
      if (mention == kNoMention) continue;
      if (be && e.relation == Relation::kComplement) dimension(v, subject, mention);
      if (value_verb && (e.relation == Relation::kObject || e.relation == Relation::kComplement))
        value(v, subject, l, mention);
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
      if (e.relation == Relation::kPrep || e.relation == Relation::kRelativeClause)
        return;  // some of them only
    }
    std::string unit(lemma(object));
    for (const std::string_view w : modifiers(object)) unit += fmt::format(" {}", w);
    auto s = about(subject, property, unit);
    if (!s || !s->definite) return;
    if (node(v).tense == Tense::kFuture) s->key += "|will";
    s->quantity = context_.mentions.quantity(m);
    if (s->quantity->hedge == Hedge::kVague) return;
    s->year = year_in_clause(node(v).clause, o.number);
    finish(std::move(*s), o.number, node(v).tokens.first, o.tokens.last);
  }

  void value(NodeId v, NodeId subject, std::string_view property, uint32_t mention) {
    const Mention& m = context_.mentions.all[mention];
    if (m.type == MentionType::kDuration && property == "last")
      return duration(v, subject, mention);
    if (m.type != MentionType::kMoney && m.type != MentionType::kQuantity &&
        m.type != MentionType::kNumber)
      return;
    const Quantity& q = context_.mentions.quantity(m);
    if (q.hedge == Hedge::kVague) return;
    auto s = about(subject, property, q.unit);
    if (!s) return;
    s->quantity = q;
    if (node(v).tense == Tense::kFuture) s->key += "|will";
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
    if (!usable_date(t)) return;
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

  const DocumentContext& context_;
  const SentenceText& text_;
  const Phrases& phrases_;
  std::vector<Statement>& out_;
};

bool is_counted(const SentenceText& text, const Figure& figure) {
  const Tokens& tokens = text.context().tokens;
  if (figure.type != MentionType::kNumber || figure.tokens.last >= tokens.size()) return false;
  const Token& next = tokens[figure.tokens.last];
  return next.kind != TokenKind::kMark || next.mark_class == kHyphen;
}

bool is_measured(const SentenceText& text, const WordClassTable& classes, const Figure& figure) {
  const Tokens& tokens = text.context().tokens;
  return figure.type == MentionType::kQuantity && figure.tokens.last < tokens.size() &&
         (classes[tokens[figure.tokens.last].word] & kDimensionWord) != 0;
}

bool tells_known_date(const SentenceText& text) {
  const Mentions& mentions = text.context().mentions;
  const auto here = mentions.within(text.context().sentences[text.sentence()].tokens);
  return std::any_of(here.begin(), here.end(), [&](const Mention& m) {
    return m.type == MentionType::kDate && usable_date(mentions.temporal(m));
  });
}

/// A form that read_verb() may take for what happened once: of most of these verbs the participle
/// only ("was signed"), neither "sign" nor "signs" nor "signing".
bool may_happen_once(std::string_view word) {
  constexpr ListedWords kBases =
      "sign launch inaugurate establish complete adopt ratify build finish unveil abolish bury "
      "bear "
      "demolish publish discover invent create dissolve";
  for (const std::string_view alone : {"open", "clos", "die", "dy", "sink", "crash", "collaps"}) {
    if (word.starts_with(alone)) return true;
  }
  return !word.ends_with("ing") && !word.ends_with('s') && !among(kBases, word);
}

/// "signed the pact": no passive, where no form of "be" stands before it.
bool takes_object(const SentenceText& text, uint32_t i) {
  constexpr uint32_t kReach = 12;
  return text.is(i + 1, kArticleWord) && !text.has(kBeWord, i > kReach ? i - kReach : 0, i) &&
         !text.may_have("get", "gets", "got", "getting");
}

bool tells_once(const SentenceText& text) {
  if (!text.has_any(kOnceVerb) || !text.has_date()) return false;
  for (uint32_t i = 0; i < text.size(); ++i) {
    if (text.is(i, kOnceVerb) && may_happen_once(text[i].word) && !takes_object(text, i))
      return tells_known_date(text);
  }
  return false;
}

/// A length, height or distance that "is" may tell: "The bridge is 400 metres long".
bool tells_measure(const SentenceText& text, const WordClassTable& classes) {
  const auto& figures = text.figures();
  return (text.has_any(kBeWord) || text.may_have("'s", "'re", "'m")) &&
         std::any_of(figures.begin(), figures.end(),
                     [&](const Figure& f) { return is_measured(text, classes, f); });
}

/// Whether some verb may state something: a form of one, and a value that its object, complement
/// or time can be. Spares most sentences the analysis of their phrases.
bool may_state(const DocumentText& document, const SentenceText& text) {
  if (tells_once(text)) return true;
  if (!text.has_figure() && !text.has_duration()) return false;
  // "number" and "last" are seldom verbs: a value stands not far behind those that are.
  constexpr uint32_t kReach = 10;
  for (uint32_t i = 0; text.has_any(kValueVerb | kHoldVerb) && i < text.size(); ++i) {
    if (!text.is(i, kValueVerb | kHoldVerb)) continue;
    // What something held is no lasting value: read_verb() takes no past of these verbs.
    if (!text.is(i, kValueVerb) &&
        (text.any_word(i, {"had", "'d", "held"}) || text[i].word.ends_with("ed")))
      continue;
    if (text.word(i + 1, "of")) continue;  // "the number of", "at a cost of": nouns
    for (uint32_t k = i + 1; k < i + kReach && text.in(k); ++k) {
      if (text.is_duration(k) && text.is(i, kValueVerb)) return true;
      if (text.is_figure(k) && (text.is(i, kValueVerb) || is_counted(text, text.figure_at(k))))
        return true;
    }
  }
  return tells_measure(text, document.word_classes());
}

}  // namespace

void Statements::read(const SentenceText& text) {
  const DocumentContext& context = document_.context();
  const BlockKind kind = context.document.blocks[context.sentences[text.sentence()].block].kind;
  if (kind == BlockKind::kTableCell || kind == BlockKind::kTableHeader ||
      kind == BlockKind::kFrontMatter)
    return;
  if (may_state(document_, text)) StatementReader(document_, text, all_).read();
  read_counted_statements(context, text, all_);
}

std::vector<Statement> Statements::take() {
  std::stable_sort(all_.begin(), all_.end(), [](const Statement& a, const Statement& b) {
    return a.span.begin < b.span.begin;
  });
  return std::move(all_);
}

}  // namespace factlint::computation
