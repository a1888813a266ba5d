#pragma once

#include "../front/document.hpp"

#include <string>
#include <string_view>

namespace html {

/// The page of one letter, complete. `up` leads to the folder of all pages.
[[nodiscard]] std::string letter_page(const front::document& d, std::string_view up);

/// What a letter is called where it has no case number.
[[nodiscard]] std::string name_of(const front::document& d);

}  // namespace html
