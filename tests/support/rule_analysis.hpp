#pragma once

#include <imr/detail/peg.hpp>

#include <tao/pegtl/contrib/analyze.hpp>

#include <algorithm>
#include <string_view>
#include <vector>

/// The analysis of a grammar. Rules are data here: a function for each, as PEGTL's own analysis instantiates them, takes
/// the compiler longer than all the rest of the tests.
namespace support {

/// A rule with the rules that it calls: as PEGTL's analysis sees them, and as they are written.
struct rule_node {
  std::string_view name;
  imr::peg::internal::analyze_type type;
  const rule_node* const* analyzed;
  const rule_node* const* called;
};

template <class Rule> struct node_of;

template <class Rules> struct nodes_of;
/// Ends with a null pointer.
template <class... Rules> struct nodes_of<imr::peg::type_list<Rules...>> {
  static constexpr const rule_node* value[] = {&node_of<Rules>::value..., nullptr};
};

template <class Rule> struct node_of {
  using traits = imr::peg::analyze_traits<Rule, typename Rule::rule_t>;
  static const rule_node value;
};

template <class Rule>
const rule_node node_of<Rule>::value{imr::peg::demangle<Rule>(), traits::type_v,
                                     nodes_of<typename traits::subs_t>::value,
                                     nodes_of<typename Rule::subs_t>::value};

/// PEGTL's analysis: rules that can repeat without progress.
class progress_analysis : imr::peg::internal::analyze_cycles_impl {
 public:
  explicit progress_analysis(const rule_node& root) : analyze_cycles_impl(1) { insert(root); }

  using analyze_cycles_impl::problems;

 private:
  void insert(const rule_node& rule) {
    const auto [entry, is_new] = m_entries.try_emplace(rule.name, rule.type);
    if (!is_new) return;
    for (const rule_node* const* sub = rule.analyzed; *sub != nullptr; ++sub) {
      insert(**sub);
      entry->second.subs.push_back((*sub)->name);
    }
  }
};

/// Walks the rules below one another; what is on the path may not come again.
struct rule_walk {
  std::vector<const rule_node*> path;
  std::vector<const rule_node*> done;

  [[nodiscard]] bool meets_cycle(const rule_node& rule) {
    if (std::find(path.begin(), path.end(), &rule) != path.end()) return true;
    if (std::find(done.begin(), done.end(), &rule) != done.end()) return false;
    path.push_back(&rule);
    bool cycle = false;
    for (const rule_node* const* sub = rule.called; *sub != nullptr && !cycle; ++sub)
      cycle = meets_cycle(**sub);
    path.pop_back();
    done.push_back(&rule);
    return cycle;
  }
};

}  // namespace support
