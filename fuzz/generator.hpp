#pragma once

#include "choices.hpp"

#include <imr/model/letter.hpp>

#include <optional>
#include <string>
#include <vector>

namespace fuzz {

/// An item of which everything is known.
struct true_dispute {
  std::string item;
  /// What the numbers are about: of an item in part, what is in dispute.
  std::vector<double> strengths;
  std::optional<double> quantity;
  std::optional<int> refills;
  std::optional<double> sessions;
  bool partial = false;
  imr::decision decision = imr::decision::upheld;
  std::string claims_guideline;
  std::string reviewer_guideline;
  std::string rationale;
  imr::conclusion conclusion = imr::conclusion::unstated;
};

/// A letter of which everything is known.
struct true_letter {
  std::string case_number;
  imr::date injury;
  imr::date denied;
  imr::date received;
  imr::date assigned;
  imr::date decided;
  imr::priority priority = imr::priority::standard;
  std::vector<std::string> states;
  std::vector<std::string> specialties;
  int practice_years = 5;
  int practice_hours = 24;
  std::string documents;
  int age = 0;
  std::optional<imr::sex> sex;
  std::string summary;
  std::vector<true_dispute> disputes;
};

/// A letter of one to six items; every sentence of it is invented.
[[nodiscard]] true_letter generate(choices& from);

/// The record of a letter; it points into `truth`.
[[nodiscard]] imr::letter record_of(const true_letter& truth);

/// A letter as `imr::write::text` writes it.
[[nodiscard]] std::string written(const imr::letter& letter);

}  // namespace fuzz
