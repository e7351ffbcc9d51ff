// The commands: options in, exit code out. Results go to stdout, everything else to stderr.
#pragma once

#include "tools/options.h"

namespace factlint {

int run_check(const Options& options);
int run_annotate(const Options& options);
int run_explain(const Options& options);
int run_test(const Options& options);
int run_rules(const Options& options);
int run_facts(const Options& options);
int run_init(const Options& options);
int run_completions(const Options& options);

}  // namespace factlint
