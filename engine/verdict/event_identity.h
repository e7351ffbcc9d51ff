// Which event a claim surely means: by the roles that agree, and by words of its sentence.
#pragma once

#include <initializer_list>
#include <string_view>

#include "engine/verdict/event_compare.h"
#include "engine/verdict/event_roles.h"

namespace factlint {

/// The text has one of `cues` in it.
bool holds_any(std::string_view text, std::initializer_list<std::string_view> cues);

/// Ministers, experts or parliaments have meetings of their own.
bool tells_of_others(const Trial& trial);
/// Troops at an exercise are no deployment.
bool tells_of_exercise(const Trial& trial);
/// Peacekeepers sent or asked for.
bool is_peacekeeping(const Trial& trial);

/// `wrong` may be told wrong: the other roles say which event the claim means.
bool identified(const Trial& trial, EventFamily family, const EventComparison& c, const Fact& fact,
                const RoleOutcome& wrong);
/// Enough roles agree, and none differs, to say that the claim tells of this event.
bool is_told(EventFamily family, const EventComparison& c);

}  // namespace factlint
