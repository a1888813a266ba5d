#include "progress.hpp"

#include <unistd.h>

#include <cmath>
#include <cstdio>

namespace front {

progress::progress(std::size_t inputs, bool wanted)
    : inputs_(inputs), wanted_(wanted && isatty(STDERR_FILENO) == 1) {}

void progress::done(std::uint64_t letters, std::uint64_t input) {
  letters_ += letters;
  if (!wanted_) return;
  const clock::time_point now = clock::now();
  if (now - start_ < std::chrono::seconds(1) || now - drawn_ < std::chrono::milliseconds(100)) return;
  draw(now, input);
  drawn_ = now;
}

void progress::draw(clock::time_point now, std::uint64_t input) {
  const double seconds = std::chrono::duration<double>(now - start_).count();
  std::fprintf(stderr, "\r%llu of %zu, %llu letter%s, %.0f a second", static_cast<unsigned long long>(input),
               inputs_, static_cast<unsigned long long>(letters_), letters_ == 1 ? "" : "s",
               static_cast<double>(letters_) / seconds);
  if (input < inputs_) {
    const double each = seconds / static_cast<double>(input);
    const long long left = std::llround(each * static_cast<double>(inputs_ - input));
    std::fprintf(stderr, ", %lld:%02lld:%02lld left", left / 3600, left / 60 % 60, left % 60);
  }
  std::fputs("\033[K", stderr);
  shown_ = true;
}

void progress::clear() {
  if (shown_) std::fputs("\r\033[K", stderr);
  shown_ = false;
}

}  // namespace front
