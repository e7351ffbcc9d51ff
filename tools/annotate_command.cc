// `factlint annotate`: drafts in, what is read in them out.
#include "engine/report/json_writer.h"
#include "tools/annotated_text.h"
#include "tools/commands.h"
#include "tools/output.h"
#include "tools/run.h"
#include "tools/session.h"

namespace factlint {
namespace {

std::string render(const Options& options, const DocumentReport& report, std::string_view id) {
  if (options.format == "jsonl") return write_annotation_jsonl(report, id);
  return write_annotation(report, {use_color(options), true});
}

}  // namespace

int run_annotate(const Options& options) {
  Session session(options);
  if (!session.valid()) return kExitFailure;
  Output output({});
  bool good = true;
  if (reads_jsonl(options)) {
    const auto write = [&options](const DocumentReport& report, std::string_view id,
                                  const Settings& /*settings*/) {
      return render(options, report, id);
    };
    good = check_lines(options, session, true, write, output);
  } else {
    const FileRun run = check_files(options, session, true);
    good = !run.failed;
    for (const CheckedDocument& document : run.documents) {
      if (options.format == "full" && &document != &run.documents.front()) output.write("\n");
      output.write(render(options, document.report, {}));
    }
  }
  good &= output.close();
  return good ? kExitClean : kExitFailure;
}

}  // namespace factlint
