#pragma once

#include <string>

namespace front {

/// The text of an input that is no text itself.
struct extracted {
  std::string text;
  /// Why there is no text.
  std::string error;
  /// Why some of the text may be missing.
  std::string doubt;
};

}  // namespace front
