#include "engine/phrase/phrase_dump.h"

#include <fmt/format.h>

namespace factlint {
namespace {

constexpr std::string_view kRelationNames[] = {
    "subject",   "object",   "indirect",   "complement",  "prep",
    "possessor", "modifier", "apposition", "parenthesis", "colon",
    "conjunct",  "xcomp",    "relative",   "subordinate", "compound"};

constexpr struct {
  ClauseFlag flag;
  std::string_view name;
} kFlagNames[] = {{kMainClause, "main"},
                  {kRelativeClauseFlag, "relative"},
                  {kSubordinateClause, "subordinate"},
                  {kNonFinite, "nonfinite"},
                  {kQuestionClause, "question"},
                  {kConditional, "conditional"},
                  {kReported, "reported"},
                  {kDenied, "denied"},
                  {kPlanned, "planned"},
                  {kPastTime, "past"},
                  {kImperative, "imperative"},
                  {kWish, "wish"},
                  {kFalseReport, "false-report"}};

/// Verbs and nouns by their lemma where the vocabulary has it, names and numbers as written.
std::string word_of(const Node& node, const Document& document, const Tokens& tokens,
                    const Vocabulary& vocabulary) {
  if (node.kind == NodeKind::kVerb && node.lemma != kUnknownWord) {
    std::string word(vocabulary.text(node.lemma));
    if (node.particle != kUnknownWord) word += fmt::format(" {}", vocabulary.text(node.particle));
    return word;
  }
  return std::string(document.view(tokens[node.head].range()));
}

std::string node_line(const Node& node, const Document& document, const Tokens& tokens) {
  const TextRange range =
      join(tokens[node.tokens.first].range(), tokens[node.tokens.last - 1].range());
  std::string line = fmt::format("[{}]", document.view(range));
  if (node.kind == NodeKind::kVerb) {
    constexpr std::string_view kTenses[] = {"", " present", " past", " future"};
    constexpr std::string_view kForms[] = {"", " infinitive", " gerund", " participle"};
    line += kTenses[static_cast<size_t>(node.tense)];
    line += kForms[static_cast<size_t>(node.form)];
    if (node.passive) line += " passive";
    if (node.perfect) line += " perfect";
    if (node.modal) line += " modal";
  } else {
    constexpr std::string_view kDeterminers[] = {
        "",          " definite",   " indefinite", " demonstrative", " possessive",
        " negative", " quantifier", " wh"};
    line += kDeterminers[static_cast<size_t>(node.determiner)];
    if (node.plural) line += " plural";
    if (node.pronoun) line += " pronoun";
    if (node.all) line += " all";
    if (node.number != kNoMention) line += " number";
    if (node.ordinal != kNoMention) line += " ordinal";
    if (node.entity != kNoMention) line += " entity";
    if (node.kind == NodeKind::kAdjective) line += " adjective";
  }
  if (node.negated) line += " negated";
  return line;
}

}  // namespace

std::string_view relation_name(Relation relation) {
  return kRelationNames[static_cast<size_t>(relation)];
}

std::vector<RelationRecord> relations_of(const Phrases& phrases, const Document& document,
                                         const Tokens& tokens, const Mentions& mentions,
                                         const Vocabulary& vocabulary) {
  std::vector<RelationRecord> records;
  records.reserve(phrases.edges.size());
  for (const Edge& edge : phrases.edges) {
    RelationRecord record;
    record.relation = relation_name(edge.relation);
    if (edge.word != kUnknownWord)
      record.relation += fmt::format("({})", vocabulary.text(edge.word));
    const Node& from = phrases.nodes[edge.from];
    record.from = word_of(from, document, tokens, vocabulary);
    record.from_range = tokens[from.head].range();
    if (edge.to != kNoNode) {
      const Node& to = phrases.nodes[edge.to];
      record.to = word_of(to, document, tokens, vocabulary);
      record.to_range = tokens[to.head].range();
    } else if (edge.mention != kNoMention) {
      record.to_range = mentions.all[edge.mention].core_text;
      record.to = document.view(record.to_range);
    }
    record.alternative = edge.alternative;
    records.push_back(std::move(record));
  }
  return records;
}

std::string flag_names(uint16_t flags) {
  std::string names;
  for (const auto& entry : kFlagNames) {
    if ((flags & entry.flag) == 0) continue;
    if (!names.empty()) names += ' ';
    names += entry.name;
  }
  return names;
}

std::string dump(const Phrases& phrases, const Document& document, const Tokens& tokens,
                 const Mentions& mentions, const Vocabulary& vocabulary) {
  std::string out;
  for (const RelationRecord& r : relations_of(phrases, document, tokens, mentions, vocabulary)) {
    out += fmt::format("{}{} -{}-> {}\n", r.alternative ? "? " : "", r.from, r.relation, r.to);
  }
  for (const Node& node : phrases.nodes) out += node_line(node, document, tokens) + '\n';
  for (const Clause& clause : phrases.clauses) {
    const std::string verb =
        clause.verb == kNoNode ? "-"
                               : word_of(phrases.nodes[clause.verb], document, tokens, vocabulary);
    out += fmt::format("clause {}: {}\n", verb, flag_names(clause.flags));
  }
  return out;
}

}  // namespace factlint
