// Runs the factlint program as a user does: arguments and standard input in, output and exit code
// out.
#include "tests/support/program.h"

#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <stdexcept>

namespace factlint::testing {
namespace {

namespace fs = std::filesystem;

void redirect(const std::string& path, int flags, int target) {
  const int file = open(path.c_str(), flags, 0600);
  if (file < 0 || dup2(file, target) < 0) _exit(126);
  close(file);
}

/// In the child: files stand in for the streams, so that no pipe can fill up.
[[noreturn]] void become_program(const std::vector<std::string>& arguments, const std::string& base,
                                 const std::string& folder) {
  redirect(base + "/in", O_RDONLY, STDIN_FILENO);
  redirect(base + "/out", O_WRONLY | O_CREAT | O_TRUNC, STDOUT_FILENO);
  redirect(base + "/err", O_WRONLY | O_CREAT | O_TRUNC, STDERR_FILENO);
  if (chdir(folder.c_str()) != 0) _exit(126);
  unsetenv("FORCE_COLOR");
  std::vector<char*> words;
  std::string program = FACTLINT_PROGRAM;
  words.push_back(program.data());
  std::vector<std::string> copies = arguments;
  for (std::string& word : copies) words.push_back(word.data());
  words.push_back(nullptr);
  execv(program.c_str(), words.data());
  _exit(127);
}

}  // namespace

Outcome run_program(const std::vector<std::string>& arguments, const std::string& input,
                    const std::string& folder) {
  const TemporaryFolder streams;
  write_file(streams.path() + "/in", input);
  const pid_t child = fork();
  if (child < 0) throw std::runtime_error("cannot fork");
  if (child == 0) {
    become_program(arguments, streams.path(), folder.empty() ? source_root() : folder);
  }
  int status = 0;
  waitpid(child, &status, 0);
  Outcome outcome;
  if (WIFEXITED(status)) outcome.exit_code = WEXITSTATUS(status);
  outcome.out = read_file(streams.path() + "/out");
  outcome.err = read_file(streams.path() + "/err");
  return outcome;
}

std::string source_root() { return FACTLINT_SOURCE_DIR; }

std::string read_file(const std::string& path) {
  std::ostringstream out;
  out << std::ifstream(path, std::ios::binary).rdbuf();
  return out.str();
}

void write_file(const std::string& path, const std::string& text) {
  fs::create_directories(fs::path(path).parent_path());
  std::ofstream(path, std::ios::binary) << text;
}

TemporaryFolder::TemporaryFolder() {
  std::string name = (fs::temp_directory_path() / "factlint-XXXXXX").string();
  if (mkdtemp(name.data()) == nullptr) throw std::runtime_error("cannot make a temporary folder");
  path_ = name;
}

TemporaryFolder::~TemporaryFolder() {
  std::error_code error;
  fs::remove_all(path_, error);
}

std::string TemporaryFolder::add(const std::string& name, const std::string& text) const {
  std::string path = path_ + "/" + name;
  write_file(path, text);
  return path;
}

}  // namespace factlint::testing
