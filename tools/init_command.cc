// `factlint init [FOLDER]`: a commented starter configuration, one fact file, one draft.
#include <fmt/format.h>

#include <array>
#include <filesystem>
#include <string_view>
#include <system_error>

#include "tools/commands.h"
#include "tools/log.h"
#include "tools/output.h"
#include "tools/starter_files.h"

namespace factlint {
namespace {

namespace fs = std::filesystem;

/// False (and told) if some file is there already: nothing of the user's is ever overwritten.
bool all_absent(const fs::path& folder) {
  bool absent = true;
  for (const StarterFile& file : kStarterFiles) {
    std::error_code error;
    if (!fs::exists(folder / file.path, error)) continue;
    log_error(fmt::format("'{}' is there already; nothing written", (folder / file.path).string()));
    absent = false;
  }
  return absent;
}

bool write_file(const fs::path& path, std::string_view text) {
  std::error_code error;
  fs::create_directories(path.parent_path(), error);
  Output file(path.string());
  file.write(text);
  return file.close();
}

}  // namespace

int run_init(const Options& options) {
  const fs::path folder = options.arguments.empty() ? "." : options.arguments.front();
  if (!all_absent(folder)) return kExitFailure;
  Output output({});
  for (const StarterFile& file : kStarterFiles) {
    const fs::path path = (folder / file.path).lexically_normal();
    if (!write_file(path, file.text)) return kExitFailure;
    output.write(fmt::format("wrote {}\n", path.string()));
  }
  output.write(fmt::format("now try: cd {} && factlint check drafts\n", folder.string()));
  return output.close() ? kExitClean : kExitFailure;
}

}  // namespace factlint
