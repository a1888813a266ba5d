#pragma once

#include "document.hpp"

#include <memory>
#include <string>

namespace front {

/// Fills documents in. One file of a program includes the parser itself, which takes longer to compile than
/// all the rest.
class letter_parser {
 public:
  letter_parser();
  ~letter_parser();
  letter_parser(const letter_parser&) = delete;
  letter_parser& operator=(const letter_parser&) = delete;

  /// Reads the letter that is the text of a document.
  void read(document& d);
  /// Says of a document that was read that some of it may be missing.
  static void doubt(document& d, std::string why);
  /// Makes a document of an input that cannot be read.
  static void refuse(document& d, std::string error);

 private:
  struct state;
  std::unique_ptr<state> state_;
};

}  // namespace front
