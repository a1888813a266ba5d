#include "process.hpp"

#include "file_handle.hpp"
#include "interruption.hpp"

#include <fcntl.h>
#include <signal.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <string>
#include <system_error>
#include <utility>

namespace front {
namespace {

constexpr std::size_t most_messages = 4096;

struct pipe_ends {
  file_handle read;
  file_handle write;
};

pipe_ends open_pipe() {
  std::array<int, 2> ends = {};
  if (pipe2(ends.data(), O_CLOEXEC) != 0) throw std::system_error(errno, std::generic_category(), "no pipe");
  return {file_handle(ends[0]), file_handle(ends[1])};
}

/// The parts of posix_spawn's call, freed however it ends.
struct spawn_parts {
  posix_spawn_file_actions_t files = {};
  posix_spawnattr_t attributes = {};

  spawn_parts() {
    posix_spawn_file_actions_init(&files);
    posix_spawnattr_init(&attributes);
  }
  ~spawn_parts() {
    posix_spawnattr_destroy(&attributes);
    posix_spawn_file_actions_destroy(&files);
  }
  spawn_parts(const spawn_parts&) = delete;
  spawn_parts& operator=(const spawn_parts&) = delete;
};

/// The child leads a group of its own, so that what it starts can be ended with it, and is one of many: tools
/// that would use threads use one.
int start(const command& c, const pipe_ends& output, const pipe_ends& messages, pid_t& child) {
  spawn_parts parts;
  posix_spawn_file_actions_adddup2(&parts.files, c.input, STDIN_FILENO);
  posix_spawn_file_actions_adddup2(&parts.files, output.write.get(), STDOUT_FILENO);
  posix_spawn_file_actions_adddup2(&parts.files, messages.write.get(), STDERR_FILENO);
  sigset_t all;
  sigset_t none;
  sigfillset(&all);
  sigemptyset(&none);
  posix_spawnattr_setflags(&parts.attributes,
                           POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK);
  posix_spawnattr_setpgroup(&parts.attributes, 0);
  posix_spawnattr_setsigdefault(&parts.attributes, &all);
  posix_spawnattr_setsigmask(&parts.attributes, &none);
  std::vector<char*> arguments;
  arguments.reserve(c.arguments.size() + 1);
  for (const std::string& a : c.arguments) arguments.push_back(const_cast<char*>(a.c_str()));
  arguments.push_back(nullptr);
  std::vector<char*> environment;
  for (char** variable = environ; *variable != nullptr; ++variable) environment.push_back(*variable);
  std::string one_thread = "OMP_THREAD_LIMIT=1";
  environment.push_back(one_thread.data());
  environment.push_back(nullptr);
  return posix_spawnp(&child, arguments[0], &parts.files, &parts.attributes, arguments.data(),
                      environment.data());
}

/// A child that is ended with its group unless it ended by itself.
class running {
 public:
  explicit running(pid_t child) : child_(child) {}
  ~running() {
    if (child_ > 0) end();
  }
  running(const running&) = delete;
  running& operator=(const running&) = delete;

  void end() {
    kill(-child_, SIGKILL);
    kill(child_, SIGKILL);  // where it is not yet the leader of its group
    while (waitpid(child_, &status_, 0) < 0 && errno == EINTR) continue;
    child_ = -1;
  }

  /// Waits for the child's own end; false where its time is over.
  bool wait(deadline until) {
    for (;;) {
      const pid_t ended = waitpid(child_, &status_, WNOHANG);
      if (ended == child_) {
        child_ = -1;
        return true;
      }
      const deadline now = std::chrono::steady_clock::now();
      if (now >= until) return false;
      wait_to_read(no_file, no_file, std::min(until, now + std::chrono::milliseconds(5)));
    }
  }

  [[nodiscard]] int status() const { return status_; }

 private:
  pid_t child_;
  int status_ = 0;
};

/// Reads what is there; false at the end.
bool take(int file, std::string& to, std::size_t most) {
  std::array<char, std::size_t{1} << 16> chunk;
  const ssize_t got = read(file, chunk.data(), chunk.size());
  if (got < 0) return errno == EINTR || errno == EAGAIN;
  to.append(chunk.data(), std::min(static_cast<std::size_t>(got), most - std::min(most, to.size())));
  return got > 0;
}

/// Both outputs to their ends; says why it stopped earlier.
std::string take_all(const command& c, pipe_ends& output, pipe_ends& messages, finished& to, deadline until) {
  while (output.read || messages.read) {
    const int ready = wait_to_read(output.read.get(), messages.read.get(), until);
    if (ready == no_file) return "took longer than " + std::to_string(c.limit.count()) + " seconds";
    const bool is_output = ready == output.read.get();
    const bool more =
        is_output ? take(ready, to.output, c.most_output) : take(ready, to.messages, most_messages);
    if (!more) (is_output ? output : messages).read.reset();
    if (to.output.size() == c.most_output) return "printed too much";
  }
  return {};
}

std::string how_it_ended(int status, const std::string& messages) {
  if (WIFSIGNALED(status)) return "was ended by signal " + std::to_string(WTERMSIG(status));
  if (WEXITSTATUS(status) == 0) return {};
  const std::string said = last_line(messages);
  return said.empty() ? "exit code " + std::to_string(WEXITSTATUS(status)) : said;
}

/// Why it did not end well; empty where it did.
std::string follow(const command& c, finished& to) {
  pipe_ends output = open_pipe();
  pipe_ends messages = open_pipe();
  const deadline until = std::chrono::steady_clock::now() + c.limit;
  pid_t child = 0;
  const int error = start(c, output, messages, child);
  if (error == ENOENT) return "is not installed, or not on the PATH";
  if (error != 0) return std::generic_category().message(error);
  running process(child);
  output.write.reset();
  messages.write.reset();
  std::string failure = take_all(c, output, messages, to, until);
  if (!failure.empty()) return failure;
  if (!process.wait(until)) return "took longer than " + std::to_string(c.limit.count()) + " seconds";
  return how_it_ended(process.status(), to.messages);
}

}  // namespace

finished run(const command& c) {
  finished f;
  const std::string failure = follow(c, f);
  if (!failure.empty()) f.failure = c.arguments.front() + ": " + failure;
  return f;
}

std::string last_line(const std::string& messages) {
  const std::size_t end = messages.find_last_not_of("\r\n ");
  if (end == std::string::npos) return {};
  const std::size_t before = messages.find_last_of("\r\n", end);
  return messages.substr(before + 1, end - before);
}

}  // namespace front
