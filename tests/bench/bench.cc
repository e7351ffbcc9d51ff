// Bytes a second of each stage and of the whole pipeline, one thread.
#include <benchmark/benchmark.h>

#include <memory>
#include <string>
#include <string_view>

#include "engine/document/reader.h"
#include "engine/document/sentence_splitter.h"
#include "engine/document/tokenizer.h"
#include "engine/fact/fact_loader.h"
#include "engine/lexicon/lexicon.h"
#include "engine/mention/mention_finder.h"
#include "engine/phrase/phrase_finder.h"
#include "engine/pipeline.h"
#include "tests/bench/sample_text.h"

namespace factlint {
namespace {

constexpr size_t kBytes = 1 << 20;

/// One text with what every stage makes of it, and the finders that do so.
struct Bench {
  Vocabulary vocabulary;
  Lexicon lexicon{vocabulary};
  FactBase facts;
  std::unique_ptr<NumberFinder> numbers;
  std::unique_ptr<DateFinder> dates;
  std::unique_ptr<NameFinder> names;
  std::unique_ptr<PhraseFinder> phrases;
  std::shared_ptr<const Source> source;
  Document document;
  Tokens tokens;
  std::vector<Sentence> sentences;
  Mentions mentions;

  Bench() {
    Diagnostics diagnostics;
    facts = load_facts({FACTLINT_SOURCE_DIR "/facts"}, diagnostics).value();
    numbers = std::make_unique<NumberFinder>(vocabulary);
    dates = std::make_unique<DateFinder>(vocabulary);
    names = std::make_unique<NameFinder>(facts, vocabulary, lexicon);
    phrases = std::make_unique<PhraseFinder>(vocabulary, lexicon);
    source = std::make_shared<const Source>("bench.md", sample_prose(kBytes));
    document = read_document(source, Format::kMarkdown);
    tokens = tokenize(document, vocabulary);
    sentences = split_sentences(document, tokens, vocabulary);
    mentions = find_all_mentions();
  }

  Mentions find_all_mentions() const {
    return find_mentions(document, tokens, sentences, make_day(2025, 10, 10),
                         {*numbers, *dates, *names}, vocabulary);
  }
};

const Bench& bench() {
  static const Bench kBench;
  return kBench;
}

void report_speed(benchmark::State& state, size_t bytes) {
  state.SetBytesProcessed(static_cast<int64_t>(state.iterations()) * static_cast<int64_t>(bytes));
}

template <typename Work>
void measure(benchmark::State& state, Work work) {
  const Bench& all = bench();
  for (auto _ : state) benchmark::DoNotOptimize(work(all));
  report_speed(state, all.source->bytes().size());
}

void read_text(benchmark::State& state) {
  measure(state, [](const Bench& all) { return read_document(all.source, Format::kText); });
}
BENCHMARK(read_text)->Unit(benchmark::kMillisecond);

void read_markdown(benchmark::State& state) {
  measure(state, [](const Bench& all) { return read_document(all.source, Format::kMarkdown); });
}
BENCHMARK(read_markdown)->Unit(benchmark::kMillisecond);

void split_tokens(benchmark::State& state) {
  measure(state, [](const Bench& all) { return tokenize(all.document, all.vocabulary); });
}
BENCHMARK(split_tokens)->Unit(benchmark::kMillisecond);

void split_into_sentences(benchmark::State& state) {
  measure(state, [](const Bench& all) {
    return split_sentences(all.document, all.tokens, all.vocabulary);
  });
}
BENCHMARK(split_into_sentences)->Unit(benchmark::kMillisecond);

void find_numbers(benchmark::State& state) {
  measure(state, [](const Bench& all) {
    Mentions mentions;
    all.numbers->find(all.document, all.tokens, all.sentences, mentions);
    return mentions.all.size();
  });
}
BENCHMARK(find_numbers)->Unit(benchmark::kMillisecond);

void find_dates(benchmark::State& state) {
  measure(state, [](const Bench& all) {
    Mentions mentions;
    all.dates->find(all.document, all.tokens, all.sentences, make_day(2025, 10, 10), mentions);
    return mentions.all.size();
  });
}
BENCHMARK(find_dates)->Unit(benchmark::kMillisecond);

void find_names(benchmark::State& state) {
  measure(state, [](const Bench& all) {
    Mentions mentions;
    all.names->find(all.document, all.tokens, all.sentences, mentions);
    return mentions.all.size();
  });
}
BENCHMARK(find_names)->Unit(benchmark::kMillisecond);

void find_mentions_with_lists(benchmark::State& state) {
  measure(state, [](const Bench& all) { return all.find_all_mentions().all.size(); });
}
BENCHMARK(find_mentions_with_lists)->Unit(benchmark::kMillisecond);

/// Every sentence; the pipeline only analyses those that hold something to check.
void find_phrases(benchmark::State& state) {
  measure(state, [](const Bench& all) {
    size_t nodes = 0;
    for (const Sentence& sentence : all.sentences) {
      nodes += all.phrases->find(all.document, all.tokens, sentence, all.mentions).nodes.size();
    }
    return nodes;
  });
}
BENCHMARK(find_phrases)->Unit(benchmark::kMillisecond);

const Engine& engine() {
  static const std::unique_ptr<Engine> kEngine = [] {
    Diagnostics diagnostics;
    return Engine::load({{FACTLINT_SOURCE_DIR "/facts"}, {FACTLINT_SOURCE_DIR "/rules"}},
                        diagnostics);
  }();
  return *kEngine;
}

/// The whole pipeline on a text of range(0) MiB.
void check_whole(benchmark::State& state) {
  CheckRequest request;
  request.source = std::make_shared<const Source>(
      "bench.txt", sample_prose(static_cast<size_t>(state.range(0)) << 20));
  request.format = Format::kText;
  request.as_of = make_day(2025, 10, 10);
  engine();
  for (auto _ : state) benchmark::DoNotOptimize(engine().check(request));
  report_speed(state, request.source->bytes().size());
}
BENCHMARK(check_whole)->Arg(1)->Arg(10)->Unit(benchmark::kMillisecond);

/// A text of range(0) MiB in which every sentence is wrong: the time must grow with its length
/// only.
void check_findings(benchmark::State& state) {
  constexpr std::string_view kWrong =
      "Turnover rose from 160 million euros in 2021 to 200 million euros in 2023, an increase of "
      "30 percent. ";
  std::string text;
  for (size_t count = 1; text.size() < static_cast<size_t>(state.range(0)) << 20; ++count)
    text.append(kWrong).append(count % 6 == 0 ? "\n\n" : "");
  CheckRequest request;
  request.source = std::make_shared<const Source>("bench.txt", std::move(text));
  request.format = Format::kText;
  request.as_of = make_day(2025, 10, 10);
  engine();
  for (auto _ : state) benchmark::DoNotOptimize(engine().check(request));
  report_speed(state, request.source->bytes().size());
}
BENCHMARK(check_findings)->Arg(1)->Arg(2)->Arg(4)->Unit(benchmark::kMillisecond);

void load_engine(benchmark::State& state) {
  for (auto _ : state) {
    Diagnostics diagnostics;
    benchmark::DoNotOptimize(Engine::load(
        {{FACTLINT_SOURCE_DIR "/facts"}, {FACTLINT_SOURCE_DIR "/rules"}}, diagnostics));
  }
}
BENCHMARK(load_engine)->Unit(benchmark::kMillisecond);

}  // namespace
}  // namespace factlint
