#pragma once

#include "groups.hpp"

#include <nlohmann/json.hpp>

#include <string>
#include <vector>

/// Descriptions of charts in Vega-Lite. Colors are not theirs: the page's script takes them from the style
/// sheet.
namespace html {

using json = nlohmann::ordered_json;

/// A point for each group's rate of denials upheld, on a line from end to end of its interval.
[[nodiscard]] json rate_chart(const std::vector<group<decisions>>& groups, const std::string& title);

/// A bar for each group's count.
[[nodiscard]] json count_chart(const std::vector<group<occurrences>>& groups, const std::string& title);

/// A block of JSON as a page may hold it: nothing in it can end the element or begin another.
[[nodiscard]] std::string json_block(const json& value);

}  // namespace html
