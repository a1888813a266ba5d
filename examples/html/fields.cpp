#include "fields.hpp"

#include "words.hpp"

#include <cstddef>
#include <string_view>
#include <utility>

namespace html {
namespace {

using front::json;

/// One entry of a list, where the list's name without its `s` is not the word.
struct singular {
  std::string_view list;
  std::string_view entry;
};

constexpr singular singulars[] = {
    {"disputes", "item"},
    {"specialties", "specialty"},
    {"injuries", "injury"},
    {"diagnoses", "diagnosis"},
    {"item", "as printed"},
    {"ur_decisions", "utilization review decision"},
    {"text", "whole text"},
    {"strengths", "strength"},
    {"ur_denial_date", "utilization review denial date"},
};

std::string word_for(std::string_view name, bool entry) {
  for (const singular& s : singulars) {
    if (s.list == name) return std::string(s.entry);
  }
  if (entry && name.back() == 's') name.remove_suffix(1);
  return words(name);
}

bool contains(std::string_view text, std::string_view part) {
  return text.find(part) != std::string_view::npos;
}

bool is_enumerator(std::string_view value) {
  return value.find_first_not_of("abcdefghijklmnopqrstuvwxyz_") == std::string_view::npos;
}

/// By the path alone: what it ends in, then what it goes through.
std::string_view look_of(std::string_view path, bool object) {
  const std::string_view last = path.substr(path.rfind('.') + 1);
  if (object || last == "text" || last == "documents_reviewed") return "area";
  if (last == "decision_text") return "decision";
  if (contains(path, ".order.")) return "order";
  if (contains(path, "guideline.")) return "guideline";
  if (contains(path, "disputes[")) return "item";
  return contains(path, "clinical_summary.") ? "summary" : "header";
}

std::string joined(std::string label, const std::string& word) {
  if (label.empty()) return word;
  return label.append(", ").append(word);
}

class finder {
 public:
  std::vector<field> found;

  void object(const json& o, const std::string& path, const std::string& label) {
    for (const auto& [name, value] : o.items()) {
      const std::string inner = path.empty() ? name : path + '.' + name;
      const std::string word = joined(label, word_for(name, false));
      if (name == "source" || name == "diagnostics") continue;
      if (const auto place = o.find(name + "_span"); place != o.end()) add(inner, word, value, *place);
      if (value.is_object()) object(value, inner, word);
      if (value.is_array()) list(value, o.find(name + "_spans"), o.end(), inner, label, name);
    }
  }

 private:
  template <class Iterator>
  void list(const json& values, Iterator places, Iterator none, const std::string& path,
            const std::string& label, const std::string& name) {
    for (std::size_t i = 0; i < values.size(); ++i) {
      const std::string inner = path + '[' + std::to_string(i) + ']';
      std::string word = joined(label, word_for(name, true));
      if (name != "sections") word.append(" ").append(std::to_string(i + 1));
      if (places != none && i < places->size()) add(inner, word, values[i], (*places)[i]);
      if (!values[i].is_object()) continue;
      if (const auto place = values[i].find("span"); place != values[i].end())
        add(inner, name == "sections" ? word + ", " + values[i].value("kind", "") : word, values[i], *place);
      object(values[i], inner, word);
    }
  }

  /// A value that is no text of the letter is told beside its name.
  void add(const std::string& path, std::string label, const json& value, const json& place) {
    const imr::span where{place[0].get<std::uint64_t>(), place[1].get<std::uint64_t>()};
    if (where.empty()) return;
    const std::string_view look = look_of(path, value.is_object() && value.contains("span"));
    if (value.is_number() || value.is_boolean()) {
      label += ": " + value.dump();
    } else if (value.is_string() && value.get_ref<const std::string&>().size() <= 24) {
      const auto& said = value.get_ref<const std::string&>();
      label += ": " + (is_enumerator(said) ? words(said) : said);
    }
    found.push_back({path, std::move(label), where, look});
  }
};

}  // namespace

std::vector<field> find_fields(const front::json& record) {
  finder f;
  f.object(record, "", "");
  return std::move(f.found);
}

std::string id_of(std::string_view path) {
  std::string id;
  for (const char c : path) {
    if (c == ']') continue;
    id += c == '.' || c == '[' ? '-' : c;
  }
  return id;
}

}  // namespace html
