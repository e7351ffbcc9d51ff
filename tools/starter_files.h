// The files that `factlint init` writes. tests/cli checks that they work as they are.
#pragma once

#include <array>
#include <string_view>

namespace factlint {

struct StarterFile {
  std::string_view path;
  std::string_view text;
};

inline constexpr std::array<StarterFile, 3> kStarterFiles = {{
    {"factlint.toml", R"(# Configuration of factlint; paths and globs are relative to this file.
# 'factlint check --help' tells the options that do the same for one run.

facts = ["default", "facts"]   # "default": what ships with factlint, names of countries above all
# rules = ["default", "rules"] # "default": the rules that ship with factlint; then your own

# include = ["drafts/**"]      # of the files found in folders; all drafts if left out
# exclude = ["drafts/old"]
# select = ["membership/"]     # only rules whose id begins so
# ignore = ["list/"]           # no rules whose id begins so
# min_severity = "note"        # what is told: error, warning or note
# fail_level = "error"         # what makes the exit code 1; "never": nothing does
as_of = 2025-06-01             # the date of drafts that have none of their own

# [[override]]                 # other settings for some paths
# paths = ["drafts/archive/**"]
# as_of = 2019-01-01
)"},
    {"facts/harbours.toml",
     R"(# Facts about one invented association: replace them with what you know.
# 'factlint facts lint' tells what is wrong in a file, 'factlint facts list' what is in it.

[[source]]                     # where facts come from
id = "yearbook"
publication = "Harbour Yearbook"
title = "The league in figures"
date = 2025-03-14

[defaults]                     # for every fact of this file
source = "yearbook"
checked = 2025-06-01           # the day on which somebody last looked

[[entity]]                     # who and what the facts are about
id = "harbour-league"
type = "organization"
name = "Northern Harbour League"
label = "the Northern Harbour League"
aliases = ["Harbour League"]
nouns = ["league"]             # "the league" means it once it has been named

[[entity]]
id = "port-ansgar"
type = "country"
name = "Port Ansgar"

[[entity]]
id = "vellmouth"
type = "country"
name = "Vellmouth"

[[entity]]
id = "tarn-bay"
type = "country"
name = "Tarn Bay"

[[membership]]
id = "league.members"
of = "harbour-league"
status = "full member"
aliases = ["member"]
members = ["port-ansgar", "vellmouth", "tarn-bay"]
complete = "2025/.."           # nobody else is a member, from 2025 on
section = "page 3"
)"},
    {"drafts/first.md", R"(# A league of harbours

The Northern Harbour League has five members. Vellmouth is a member of the
Northern Harbour League.
)"},
}};

}  // namespace factlint
