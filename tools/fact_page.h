// Facts, entities and rules -> pages for people.
#pragma once

#include <string>

#include "engine/fact/fact_base.h"
#include "engine/rule/rule.h"

namespace factlint {

/// "cis.members  membership  the CIS, full member: Azerbaijan, Armenia, ...", one line.
std::string fact_line(const FactBase& facts, const Fact& fact);
/// Everything a fact says, its source, its dates, and the facts of the same subject and property.
/// The pages of the fact `id`, or of all that one table of the file gave ("ID#1", "ID#2", ...);
/// empty if there is none.
std::string fact_pages(const FactBase& facts, const std::string& id);
std::string fact_page(const FactBase& facts, const Fact& fact);
/// An entity's names and the facts that are about it or name it.
std::string entity_page(const FactBase& facts, EntityId id);
/// A rule's page: what it reports, why, what it reads, its examples.
std::string rule_page(const Rule& rule);

std::string_view expected_name(ExpectedVerdict verdict);

}  // namespace factlint
