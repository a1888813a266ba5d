#pragma once

/// Inputs that are made to cost much: each a text that is repeated to any size.

#include <cstddef>
#include <fstream>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace fuzz {

struct hostile_input {
  std::string name;
  /// Stands once, before everything else.
  std::string opening;
  /// Repeated up to the wanted size.
  std::string repeated;

  [[nodiscard]] std::string make(std::size_t size) const {
    std::string text = opening;
    text.reserve(size + repeated.size());
    while (text.size() < size) text += repeated;
    return text;
  }
};

/// The bytes that a line of a libFuzzer dictionary stands for; empty for a line without an entry.
inline std::string read_entry(std::string_view line) {
  const std::size_t open = line.find('"');
  const std::size_t close = line.rfind('"');
  if (line.empty() || line.front() == '#' || open == close) return "";
  std::string bytes;
  for (std::size_t at = open + 1; at < close; ++at) {
    if (line[at] != '\\') {
      bytes += line[at];
    } else if (line[at + 1] == 'x') {
      bytes += static_cast<char>(std::stoi(std::string(line.substr(at + 2, 2)), nullptr, 16));
      at += 3;
    } else {
      bytes += line[++at];
    }
  }
  return bytes;
}

inline std::vector<std::string> read_dictionary(const std::string& path) {
  std::vector<std::string> entries;
  std::ifstream file(path, std::ios::binary);
  for (std::string line; std::getline(file, line);) {
    std::string entry = read_entry(line);
    if (!entry.empty()) entries.push_back(std::move(entry));
  }
  return entries;
}

inline std::string all_bytes() {
  std::string bytes;
  for (int value = 0; value < 256; ++value) bytes += static_cast<char>(value);
  return bytes;
}

/// Each entry of the dictionary, with and without a line end.
inline std::vector<hostile_input> token_inputs(const std::vector<std::string>& dictionary) {
  std::vector<hostile_input> inputs;
  for (const std::string& token : dictionary) {
    inputs.push_back({"token " + token, "", token});
    inputs.push_back({"line " + token, "", token + '\n'});
  }
  return inputs;
}

inline const std::string claims_label = "Claims Administrator guideline:";
inline const std::string reviewer_label = "MAXIMUS guideline:";
inline const std::string rationale_label = "Decision rationale:";
inline const std::string how_lead = "MAXIMUS Federal Services sent the complete case file\n";
inline const std::string credentials_lead = "The Expert Reviewer has the following credentials:\n";
inline const std::string summary_lead =
    "The expert reviewer developed the following clinical case summary:\n";
inline const std::string issues_lead =
    "The Final Determination was based on decisions for the disputed items:\n";

inline std::string repeat(std::string_view text, std::size_t count) {
  std::string all;
  for (std::size_t i = 0; i < count; ++i) all += text;
  return all;
}

/// Simple repetitions: bytes, punctuation, numbers.
inline std::vector<hostile_input> plain_inputs() {
  return {
      {"all bytes", "", all_bytes()},
      {"opening brackets", "", "("},
      {"full stops", "", "."},
      {"full stops and blanks", "", ". "},
      {"closing brackets in lines", "", ")\n"},
      {"quotes in lines", "", "\"\n"},
      {"colons", "", ":"},
      {"letters", "", "x"},
      {"letters in lines", "", "X\n"},
      {"digits", "", "7"},
      {"digits in lines", "", "7\n"},
      {"dates", "", "1/1/15 "},
      {"ascending page numbers", "", "1\f2\f3\f4\f5\f6\f7\f8\f9\f"},
      {"page numbers at gaps", "", "x\n\n\n7\n\n\n"},
      {"page numbers under a heading", "HOW THE IMR FINAL DETERMINATION WAS MADE\n", "7\n\f8\n\f"},
      {"blanks in lines", "", " \n"},
      {"hyphens in lines", "", "a-\n"},
      {"abbreviations in lines", "", "Dr.\n"},
      {"headings of one kind", "", "HOW THE IMR FINAL DETERMINATION WAS MADE\n"},
      {"decided lines", "", "x: Upheld\n"},
      {"decided lines without a colon", "", "X Upheld\n"},
      {"decided lines, then a label", "", repeat("x: Upheld\n", 1000) + claims_label + "\n"},
  };
}

/// Repetitions of the form: skeletons, sections, headers, credentials.
inline std::vector<hostile_input> form_inputs() {
  const std::string skeleton = claims_label + "\n" + reviewer_label + "\n" + rationale_label + "\n";
  const std::string dispute = "A: Upheld\n" + skeleton;
  return {
      {"empty skeletons", "", skeleton},
      {"skeletons with one byte in each part", "",
       "x.\n" + claims_label + " x\n" + reviewer_label + " y\n" + rationale_label + " z.\n"},
      {"disputes", "", dispute},
      {"disputes on one line", "", "A: Upheld " + claims_label + " " + rationale_label + " x. "},
      {"disputes after a far sentence", "x.\n", dispute},
      {"alternating leads", "", summary_lead + issues_lead},
      {"alternating leads with text", "", summary_lead + "x\n" + issues_lead + "y\n"},
      {"alternating leads and disputes", "", issues_lead + dispute + summary_lead},
      {"alternating credentials", "", credentials_lead + summary_lead},
      {"alternating credentials with states", "",
       credentials_lead + "State(s) of Licensure:\n" + summary_lead},
      {"alternating how and issues", "", how_lead + issues_lead},
      {"four leads", "", how_lead + credentials_lead + summary_lead + issues_lead},
      {"a long list of states", "State(s) of Licensure: ", "Ohio, "},
      {"a long list of specialties", "Certification(s)/Specialty: ", "Physical Medicine and "},
      {"board words", how_lead, "Board Board Certified in "},
      {"practice words", how_lead, "more than at least has no licensed to "},
      {"a basis at each full stop", "A: Upheld\n" + claims_label, "."},
      {"a basis in each sentence", "A: Upheld\n" + claims_label,
       "The Claims Administrator based its decision on the. "},
      {"a header of labels", "", "Date of Injury: Decision Date: "},
      {"a header of values", "Date of Injury: ", "1/1/15 CM15-0012345 Standard "},
      {"a header of rows", "", "Date of Injury: 1/1/15\n"},
      {"months without a year", "", "January 26, "},
      {"items behind a far side",
       "IMR DECISION(S) AND RATIONALE(S)\n" + issues_lead + "1. A cane is not medically necessary.\n" +
           repeat("pain went on\n", 4000) + "The Claims Administrator denied.\n",
       "A rest is medically necessary.\n"},
  };
}

/// Items as long as an item may be, with as many possible beginnings as fit.
inline std::vector<hostile_input> item_inputs() {
  const auto with_label = [](const std::string& lines) {
    return lines + "A: Upheld\n" + claims_label + "\n";
  };
  return {
      {"items behind weak ends", "", with_label(repeat("B)\n", 660))},
      {"items behind strong ends", "", with_label(repeat("B.\n", 660))},
      {"items behind strong and weak ends", "", with_label(repeat("B.\nB)\n", 330))},
      {"items behind lines", "", with_label(repeat("B\n", 990))},
      {"items with an account", "",
       with_label(repeat("B.\n", 300) + repeat("was the original request. ", 30) + "IMR eligible\n")},
      {"items of one long word", "", with_label(std::string(1900, 'x') + ".\n")},
      {"one item with many weak ends", "", "B)\n"},
      {"partly authorized items", "",
       with_label("x was the original request. y was authorized by the Claims Administrator. The original "
                  "request, ")},
      {"items that nearly were authorized", "",
       with_label(repeat("x was the original request, was authorized ", 40))},
  };
}

/// Items of one word that can begin much: letters, numbers, amounts.
inline std::vector<hostile_input> order_inputs() {
  std::vector<hostile_input> inputs;
  for (const std::string word : {"1 ",          "12 ",
                                 "1/",          "1-",
                                 "1, ",         "#1 ",
                                 "(1) ",        "1.5 ",
                                 "1 mg ",       "2x",
                                 "2 x 3 ",      "x ",
                                 "x 1 ",        "a ",
                                 "one ",        "two ",
                                 "thirty-two ", "for ",
                                 "for 1 ",      "per ",
                                 "daily ",      "weekly ",
                                 "refill ",     "total ",
                                 "qty ",        "take 1 ",
                                 "by mouth ",   "1 tab ",
                                 "B ",          "and ",
                                 "with 1 ",     "1/2 ",
                                 "1 to 2 ",     "2 times per week for ",
                                 "1/1/15 ",     "DOS ",
                                 "unknown ",    "1 day ",
                                 "1% "}) {
    const std::string line = repeat(word, 1800 / word.size()) + "\n";
    inputs.push_back({"item of " + word, "", line + "A: Upheld\n" + claims_label + "\n"});
    inputs.push_back({"drug with " + word, "", "Naproxen " + line + "A: Upheld\n" + claims_label + "\n"});
    inputs.push_back(
        {"therapy with " + word, "", "Physical therapy " + line + "A: Upheld\n" + claims_label + "\n"});
    inputs.push_back({"short item of " + word, "", repeat(word, 6) + ": Upheld\n" + claims_label + "\n"});
  }
  return inputs;
}

/// Guideline texts of one word that can begin much: sources, chapters, pages, topics.
inline std::vector<hostile_input> citation_inputs() {
  std::vector<hostile_input> inputs;
  for (const std::string word : {"MTUS ",
                                 "ODG, ",
                                 "ACOEM ",
                                 "1 ",
                                 "1, ",
                                 "A, ",
                                 "a ",
                                 "Page 1, ",
                                 "pages 1-2 ",
                                 "p",
                                 "Chapter ",
                                 "(",
                                 "()",
                                 "(A) ",
                                 "8 CCR ",
                                 "9792.20 ",
                                 "section ",
                                 "and ",
                                 "Pain, ",
                                 "2009. ",
                                 "; ",
                                 "- ",
                                 "/ ",
                                 "Low Back ",
                                 "which is ",
                                 "Decision based on ",
                                 "MTUS Chronic Pain, ",
                                 "Guidelines, ",
                                 "Citation: ",
                                 "the ",
                                 "ODG Pain Chapter, ",
                                 "ACOEM, Chapter 12, "}) {
    inputs.push_back({"guideline of " + word, "A: Upheld\n" + reviewer_label + " ", word});
    inputs.push_back({"chapter with " + word,
                      "A: Upheld\n" + reviewer_label + " Decision based on MTUS Chronic Pain, ", word});
    inputs.push_back(
        {"odg with " + word, "A: Upheld\n" + reviewer_label + " Decision based on ODG, Pain, ", word});
    const std::string words = repeat(word, 1000 / word.size()) + "\n";
    inputs.push_back({"guidelines of " + word, "", "A: Upheld\n" + reviewer_label + " " + words});
    inputs.push_back({"odg guidelines with " + word, "",
                      "A: Upheld\n" + reviewer_label + " Decision based on ODG, Pain, " + words});
  }
  return inputs;
}

inline std::vector<hostile_input> shaped_inputs() {
  std::vector<hostile_input> inputs = plain_inputs();
  for (auto part : {form_inputs(), item_inputs(), order_inputs(), citation_inputs()})
    inputs.insert(inputs.end(), part.begin(), part.end());
  return inputs;
}

}  // namespace fuzz
