// What a further thousand rules and a further hundred thousand names cost: loading and checking.
#include <benchmark/benchmark.h>
#include <fmt/format.h>
#include <unistd.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <memory>
#include <string>

#include "engine/pipeline.h"
#include "tests/bench/sample_text.h"

namespace factlint {
namespace {

namespace fs = std::filesystem;

/// A folder with generated files, removed at the end.
class GeneratedFolder {
 public:
  explicit GeneratedFolder(const char* kind)
      : path_(fs::temp_directory_path() / fmt::format("factlint-bench-{}-{}", kind, getpid())) {
    fs::create_directories(path_);
  }
  ~GeneratedFolder() {
    std::error_code error;
    fs::remove_all(path_, error);
  }
  GeneratedFolder(const GeneratedFolder&) = delete;
  GeneratedFolder& operator=(const GeneratedFolder&) = delete;
  void write(const char* name, const std::string& text) const {
    std::ofstream(path_ / name) << text;
  }
  std::string path() const { return path_.string(); }

 private:
  fs::path path_;
};

/// A word that no text holds, different for each number.
std::string made_up_word(int number) {
  std::string word = "qu";
  for (int rest = number + 1; rest > 0; rest /= 20) word += "bcdfghjklmnpqrstvwxz"[rest % 20];
  return word;
}

/// `count` rules of a predicate, or with a pattern each, and as many words that the predicate of
/// membership also goes by.
void write_rules(const GeneratedFolder& folder, int count, bool patterns = false) {
  if (count == 0) return;
  std::string rules, words;
  for (int i = 0; i < count; ++i) {
    const std::string reads =
        patterns
            ? fmt::format("pattern = '{{subject:organization}} {} {{value:name}}'", made_up_word(i))
            : std::string("predicate = \"capital\"");
    rules += fmt::format(R"([[rule]]
id = "scale/rule-{0}"
summary = "generated"
check = "attribute"
property = "scale {0}"
{1}
[[rule.example]]
text = "One."
verdict = "contradicted"
[[rule.example]]
text = "Two."
verdict = "supported"
[[rule.example]]
text = "Three."
verdict = "silent"
)",
                         i, reads);
    words += fmt::format("{}\"{}\"", i == 0 ? "" : ", ", made_up_word(i));
  }
  folder.write("rules.toml", rules);
  folder.write("words.toml", fmt::format("[[predicate]]\nid = \"membership\"\n[[predicate.verb]]\n"
                                         "lemmas = [{}]\nsubject = \"whole\"\nobject = \"part\"\n",
                                         words));
}

/// `count` organisations with two names each.
void write_names(const GeneratedFolder& folder, int count) {
  if (count == 0) return;
  std::string text;
  for (int i = 0; i < count / 2; ++i) {
    std::string word = made_up_word(i);
    word[0] = 'Q';
    text += fmt::format(
        "[[entity]]\nid = \"scale-{0}\"\ntype = \"organization\"\nname = \"{1} Harbour League\"\n"
        "aliases = [\"{1} League\"]\n",
        i, word);
  }
  folder.write("names.toml", text);
}

std::unique_ptr<Engine> load(const std::string& more_facts, const std::string& more_rules) {
  EngineOptions options{{FACTLINT_SOURCE_DIR "/facts"}, {FACTLINT_SOURCE_DIR "/rules"}};
  if (!more_facts.empty()) options.fact_paths.push_back(more_facts);
  if (!more_rules.empty()) options.rule_paths.push_back(more_rules);
  Diagnostics diagnostics;
  std::unique_ptr<Engine> engine = Engine::load(options, diagnostics);
  if (engine == nullptr) fmt::print(stderr, "{}", diagnostics.to_string());
  return engine;
}

void check(benchmark::State& state, const Engine* engine) {
  if (engine == nullptr) {
    state.SkipWithError("the generated files do not load");
    return;
  }
  CheckRequest request;
  request.source = std::make_shared<const Source>("bench.txt", sample_prose(1 << 20));
  request.format = Format::kText;
  request.as_of = make_day(2025, 10, 10);
  for (auto _ : state) benchmark::DoNotOptimize(engine->check(request));
  state.SetBytesProcessed(state.iterations() *
                          static_cast<int64_t>(request.source->bytes().size()));
}

void check_with_more_rules(benchmark::State& state) {
  const GeneratedFolder folder("rules");
  write_rules(folder, static_cast<int>(state.range(0)));
  const std::unique_ptr<Engine> engine = load({}, folder.path());
  check(state, engine.get());
}
BENCHMARK(check_with_more_rules)->Arg(0)->Arg(1000)->Arg(2000)->Unit(benchmark::kMillisecond);

void check_with_more_patterns(benchmark::State& state) {
  const GeneratedFolder folder("patterns");
  write_rules(folder, static_cast<int>(state.range(0)), true);
  const std::unique_ptr<Engine> engine = load({}, folder.path());
  check(state, engine.get());
}
BENCHMARK(check_with_more_patterns)->Arg(0)->Arg(1000)->Arg(2000)->Unit(benchmark::kMillisecond);

void load_more_rules(benchmark::State& state) {
  const GeneratedFolder folder("rules");
  write_rules(folder, static_cast<int>(state.range(0)));
  for (auto _ : state) benchmark::DoNotOptimize(load({}, folder.path()));
}
BENCHMARK(load_more_rules)->Arg(0)->Arg(1000)->Arg(2000)->Unit(benchmark::kMillisecond);

void load_more_patterns(benchmark::State& state) {
  const GeneratedFolder folder("patterns");
  write_rules(folder, static_cast<int>(state.range(0)), true);
  for (auto _ : state) benchmark::DoNotOptimize(load({}, folder.path()));
}
BENCHMARK(load_more_patterns)->Arg(0)->Arg(1000)->Arg(2000)->Unit(benchmark::kMillisecond);

void check_with_more_names(benchmark::State& state) {
  const GeneratedFolder folder("names");
  write_names(folder, static_cast<int>(state.range(0)));
  const std::unique_ptr<Engine> engine = load(folder.path(), {});
  check(state, engine.get());
}
BENCHMARK(check_with_more_names)->Arg(0)->Arg(100000)->Arg(200000)->Unit(benchmark::kMillisecond);

void load_more_names(benchmark::State& state) {
  const GeneratedFolder folder("names");
  write_names(folder, static_cast<int>(state.range(0)));
  for (auto _ : state) benchmark::DoNotOptimize(load(folder.path(), {}));
}
BENCHMARK(load_more_names)->Arg(0)->Arg(100000)->Arg(200000)->Unit(benchmark::kMillisecond);

}  // namespace
}  // namespace factlint
