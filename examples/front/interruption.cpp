#include "interruption.hpp"

#include <fcntl.h>
#include <poll.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <atomic>
#include <cerrno>
#include <csignal>
#include <system_error>

namespace front {
namespace {

constexpr std::array<int, 3> signals = {SIGINT, SIGTERM, SIGHUP};

// A handler can reach nothing but globals. A byte in the pipe wakes every thread that waits.
std::array<int, 2> wake_pipe = {-1, -1};
std::atomic<int> received{0};
static_assert(std::atomic<int>::is_always_lock_free);

extern "C" void on_signal(int signal) {
  received = signal;
  [[maybe_unused]] const auto written = write(wake_pipe[1], "", 1);
}

int milliseconds_to(deadline until) {
  const auto left = std::chrono::ceil<std::chrono::milliseconds>(until - std::chrono::steady_clock::now());
  constexpr std::chrono::milliseconds longest = std::chrono::hours(1);
  return static_cast<int>(std::clamp(left, std::chrono::milliseconds(0), longest).count());
}

}  // namespace

interruption::interruption() {
  if (wake_pipe[0] < 0 && pipe2(wake_pipe.data(), O_CLOEXEC | O_NONBLOCK) != 0)
    throw std::system_error(errno, std::generic_category(), "no pipe");
  for (const int signal : signals) {
    struct sigaction action = {};
    if (sigaction(signal, nullptr, &action) != 0 || action.sa_handler == SIG_IGN) continue;  // nohup
    action = {};
    action.sa_handler = on_signal;
    action.sa_flags = static_cast<int>(SA_RESETHAND);
    sigaction(signal, &action, nullptr);
  }
}

interruption::~interruption() {
  for (const int signal : signals) {
    struct sigaction action = {};
    if (sigaction(signal, nullptr, &action) == 0 && action.sa_handler == on_signal)
      std::signal(signal, SIG_DFL);
  }
}

int interruption::signal() { return received; }

void interruption::check() {
  if (received != 0) throw interrupted();
}

int wait_to_read(int file, int other, deadline until) {
  for (;;) {
    std::array<pollfd, 3> files = {{{file, POLLIN, 0}, {other, POLLIN, 0}, {wake_pipe[0], POLLIN, 0}}};
    const int ready = poll(files.data(), files.size(), milliseconds_to(until));
    interruption::check();
    if (ready < 0 && errno != EINTR) throw std::system_error(errno, std::generic_category(), "poll");
    if (ready > 0 && files[0].revents != 0) return file;
    if (ready > 0 && files[1].revents != 0) return other;
    if (std::chrono::steady_clock::now() >= until) return no_file;
  }
}

}  // namespace front
