// Claims that an acronym stands for some words + the names the facts know -> verdicts.
#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "engine/base/utf8.h"
#include "engine/verdict/content_words.h"
#include "engine/verdict/judging.h"

namespace factlint {
namespace {

/// Words that bodies of any kind share: no sign that the same one is meant.
constexpr std::array<std::string_view, 14> kGeneric = {
    "organization", "council",    "center",  "international", "union",
    "association",  "institute",  "group",   "national",      "committee",
    "agency",       "commission", "service", "system"};

bool is_generic(const std::string& word) {
  return std::find(kGeneric.begin(), kGeneric.end(), word) != kGeneric.end();
}

/// The initials of the content words: "cis".
std::string initials(const WordList& words) {
  std::string letters;
  for (const std::string& word : words) letters += word.front();
  return letters;
}

/// Names long enough to be an expansion, `name` first.
std::vector<std::string> long_names(const Entity& entity) {
  std::vector<std::string> names;
  for (const EntityName& name : entity.names) {
    const bool full = name.form == static_cast<uint8_t>(NameForm::kName) ||
                      name.form == static_cast<uint8_t>(NameForm::kAlias);
    if (full && content_words(name.text, false).size() >= 2) names.push_back(name.text);
  }
  if (names.empty()) names.push_back(entity.name);
  return names;
}

/// The document names the entity elsewhere by more than the acronym.
bool named_in_full(const Trial& trial, EntityId entity, TextRange expansion) {
  const Mentions& mentions = trial.context.mentions;
  return std::any_of(mentions.all.begin(), mentions.all.end(), [&](const Mention& m) {
    return m.type == MentionType::kEntity && mentions.entity(m).form == NameForm::kName &&
           contains(mentions.entity(m).candidates, entity) && !m.text.overlaps(expansion);
  });
}

/// Near enough to the known name to be it, gone wrong.
bool is_garbled(const Trial& trial, EntityId entity, const WordList& stated, const WordList& known,
                const RoleFiller& filler, std::string_view acronym) {
  const size_t shared =
      static_cast<size_t>(std::count_if(known.begin(), known.end(), [&](const std::string& word) {
        return !is_generic(word) && has_word(stated, word);
      }));
  std::string folded_acronym;
  fold(acronym, folded_acronym);
  // Four letters and more in common are no accident.
  if (initials(stated) == folded_acronym && folded_acronym.size() >= 4) return true;
  if (shared == 0) return false;
  const size_t alike = static_cast<size_t>(std::count_if(
      known.begin(), known.end(), [&](const std::string& word) { return has_word(stated, word); }));
  if (alike * 2 >= known.size()) return true;
  // One word in common: with other initials no acronym of its own; with the same it may be another
  // body's.
  std::string letters;
  fold(acronym, letters);
  return initials(stated) != letters || named_in_full(trial, entity, filler.range);
}

bool is_body(const Entity& entity) {
  return entity.type == "organization" || entity.type == "alliance" || entity.type == "union";
}

/// The words are the full name of another known body: its acronym is another.
bool names_other_body(const Trial& trial, EntityId entity, TextRange expansion) {
  const Mentions& mentions = trial.context.mentions;
  const auto names_other = [&](const Mention& m) {
    if (m.type != MentionType::kEntity || m.core_text != expansion) return false;
    const EntityMention& named = mentions.entity(m);
    return (named.form == NameForm::kName || named.form == NameForm::kAlias) &&
           !contains(named.candidates, entity) &&
           is_body(trial.facts.entity(named.candidates.front()));
  };
  // In text order; a name begins with its core, or with an article before it.
  constexpr uint32_t kBefore = 256;  // bytes
  auto at = std::partition_point(mentions.all.begin(), mentions.all.end(),
                                 [&](const Mention& m) { return m.text.begin <= expansion.begin; });
  while (at != mentions.all.begin() && (--at)->text.begin + kBefore > expansion.begin) {
    if (names_other(*at)) return true;
  }
  return false;
}

/// The fact that the base has of this name, for the evidence: an expansion or the entity's name.
FactId expansion_fact(const Trial& trial, EntityId entity) {
  for (const FactId id : trial.facts.of(entity, FactKind::kAttribute)) {
    const std::string& property = trial.facts.fact(id).property;
    if (property == "expansion" || property == "name" || property == "stands for") return id;
  }
  return kNoFact;
}

/// "the O in NON stands for Order": some word of the name that begins with the letter.
Verdict judge_letter(const Trial& trial, EntityId entity, const RoleFiller& acronym,
                     const WordList& words) {
  const Entity& known = trial.facts.entity(entity);
  std::string letter;
  fold(trial.claim.role("letter")->text, letter);
  const WordList name = content_words(known.name, false);
  const bool in_name = std::any_of(name.begin(), name.end(), [&](const std::string& word) {
    return word.front() == letter.front();
  });
  if (words.size() != 1 || !in_name || words.front().front() != letter.front() || trial.negated)
    return unverifiable("no letter of the name is read");
  const Evidence evidence = evidence_of(expansion_fact(trial, entity), known.name,
                                        {fmt::format("{}: {}", known.id, known.name)});
  const std::string right = fmt::format("{} stands for {}", acronym.text, known.name);
  if (has_word(name, words.front())) return supported(right, evidence);
  return disagreeing(VerdictKind::kContradicted, right, evidence);
}

Verdict judge_entity(const Trial& trial, EntityId entity, const RoleFiller& acronym,
                     const RoleFiller& expansion) {
  const Entity& known = trial.facts.entity(entity);
  const std::string stated =
      expansion.text.empty() ? trial.written(expansion.range) : expansion.text;
  const WordList words = content_words(stated, false);
  if (trial.claim.role("letter") != nullptr) return judge_letter(trial, entity, acronym, words);
  if (words.size() < 2) return unverifiable("no expansion is read");
  const auto names = long_names(known);
  const Evidence evidence = evidence_of(expansion_fact(trial, entity), known.name,
                                        {fmt::format("{}: {}", known.id, known.name)});
  for (const std::string& name : names) {
    if (!same_words(words, content_words(name, false))) continue;
    if (!trial.negated)
      return supported(fmt::format("{} stands for {}", acronym.text, known.name), evidence);
    return unverifiable("a denial of an expansion");
  }
  if (trial.negated)
    return supported(fmt::format("{} stands for {}", acronym.text, known.name), evidence);
  if (!names_other_body(trial, entity, expansion.range) &&
      !is_garbled(trial, entity, words, content_words(known.name, false), expansion,
                  acronym.text)) {
    return unverifiable("another body of the same initials");
  }
  Verdict verdict = disagreeing(
      VerdictKind::kContradicted,
      fmt::format("{} stands for {}, not {}", acronym.text, known.name, stated), evidence);
  verdict.suggestion = known.name;
  return verdict;
}

}  // namespace

Verdict judge_expansion(const Trial& trial) {
  const RoleFiller* acronym = trial.claim.role("acronym");
  const RoleFiller* expansion = trial.claim.role("expansion");
  if (acronym == nullptr || expansion == nullptr)
    return unverifiable("no acronym or no expansion is read");
  std::optional<Verdict> best;
  for (const EntityId entity : trial.entities("acronym")) {
    Verdict verdict = judge_entity(trial, entity, *acronym, *expansion);
    best = best ? kinder(*std::move(best), std::move(verdict)) : std::move(verdict);
  }
  return best ? *std::move(best) : unverifiable("an acronym that is not known");
}

}  // namespace factlint
