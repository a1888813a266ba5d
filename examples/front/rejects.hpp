#pragma once

#include "document.hpp"
#include "job.hpp"
#include "output.hpp"

#include <optional>
#include <string>

namespace front {

/// A folder with copies of what could not be read or holds no letter, for those who look into it.
/// `index.ndjson` there tells in the order of the inputs what each is and why it failed. A copy's name is
/// made of the input's last part and a number that only this input has; nothing else of the input's name is
/// used.
class rejects {
 public:
  /// Makes the folder where it is missing; throws where that is impossible.
  explicit rejects(std::string folder);

  /// Copies what a document was made from, any number of threads at a time, and returns its line of the
  /// index; none for a document that was read.
  [[nodiscard]] std::string keep(const job& j, const document& d) const;
  /// Lines of the index.
  void list(const std::string& lines) { index_.write(lines); }
  [[nodiscard]] bool finish() { return index_.finish(); }

 private:
  std::string folder_;
  output index_;
};

}  // namespace front
