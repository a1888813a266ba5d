#pragma once

#include "groups.hpp"

#include "../front/document.hpp"

#include <imr/model/dispute.hpp>

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace html {

/// What the statistics need of a letter.
struct letter_sample {
  struct item {
    std::optional<imr::order_kind> kind;
    imr::decision decision = imr::decision::unknown;
    std::optional<imr::basis> administrator;
    std::optional<imr::basis> reviewer;
  };

  bool recognized = false;
  /// Of the decision; 0 where the letter does not say it.
  int year = 0;
  /// From the application to the decision.
  std::optional<int> days;
  std::vector<std::string> specialties;
  std::vector<item> items;
};

[[nodiscard]] letter_sample sample_of(const front::document& d);

/// Days from one date to another.
[[nodiscard]] int days_between(imr::date from, imr::date to);

/// Counts over all letters. Its size depends on how many different things were seen, not on how many letters.
class statistics {
 public:
  using by_name = std::map<std::string, decisions>;

  void add(const letter_sample& s);

  std::uint64_t inputs = 0;
  std::uint64_t letters = 0;
  std::uint64_t unread_decisions = 0;
  decisions all;
  by_name by_treatment;
  by_name by_specialty;
  by_name by_year;
  std::map<int, std::uint64_t> days;
  /// What both sides rest on: of the claims administrator, of the reviewer. Only where both texts tell.
  std::map<std::pair<imr::basis, imr::basis>, std::uint64_t> bases;

 private:
  /// Specialties are told apart without regard to case; the spelling met first is shown.
  std::map<std::string, std::string> spelling_;
};

[[nodiscard]] inline std::vector<group<decisions>> groups_of(const statistics::by_name& counted) {
  std::vector<group<decisions>> groups;
  groups.reserve(counted.size());
  for (const auto& [name, counts] : counted) groups.push_back({name, counts});
  return groups;
}

}  // namespace html
