#include "charts.hpp"

#include "wilson.hpp"

#include <cstddef>
#include <utility>

namespace html {
namespace {

/// As wide as its place; as high as its groups and the axis below them need.
json base(json values) {
  constexpr std::size_t step = 26;
  constexpr std::size_t axis = 40;
  const std::size_t height = step * values.size() + axis;
  return {{"$schema", "https://vega.github.io/schema/vega-lite/v6.json"},
          {"width", "container"},
          {"height", height},
          {"autosize", {{"type", "fit"}, {"contains", "padding"}}},
          {"data", {{"values", std::move(values)}}}};
}

/// Groups stand in the order of the table.
json group_axis(const std::string& title) {
  return {{"field", "group"},
          {"type", "nominal"},
          {"title", title},
          {"sort", nullptr},
          {"axis", {{"labelLimit", 170}}}};
}

json quantity(const char* field, const char* title) {
  return {{"field", field}, {"type", "quantitative"}, {"title", title}};
}

json percent(const char* field, const char* title) {
  json channel = quantity(field, title);
  channel["format"] = ".1%";
  return channel;
}

}  // namespace

json rate_chart(const std::vector<group<decisions>>& groups, const std::string& title) {
  json values = json::array();
  for (const group<decisions>& g : groups) {
    const share s = wilson(g.counts.upheld, g.counts.size());
    values.push_back(
        {{"group", g.name}, {"n", g.counts.size()}, {"rate", s.rate}, {"low", s.low}, {"high", s.high}});
  }
  json chart = base(std::move(values));
  json x = quantity("low", "denials upheld, with 95 % interval");
  x["scale"] = {{"domain", {0, 1}}};
  x["axis"] = {{"format", ".0%"}, {"tickCount", 5}};
  chart["encoding"] = {{"y", group_axis(title)},
                       {"tooltip",
                        {{{"field", "group"}, {"type", "nominal"}, {"title", title}},
                         quantity("n", "items"),
                         percent("rate", "upheld"),
                         percent("low", "from"),
                         percent("high", "to")}}};
  json point = x;
  point["field"] = "rate";
  chart["layer"] = {
      {{"mark", {{"type", "rule"}, {"strokeWidth", 2}}},
       {"encoding", {{"x", x}, {"x2", {{"field", "high"}}}}}},
      {{"mark", {{"type", "point"}, {"filled", true}, {"size", 80}}}, {"encoding", {{"x", point}}}}};
  return chart;
}

json count_chart(const std::vector<group<occurrences>>& groups, const std::string& title) {
  json values = json::array();
  for (const group<occurrences>& g : groups) values.push_back({{"group", g.name}, {"n", g.counts.size()}});
  json chart = base(std::move(values));
  chart["encoding"] = {
      {"y", group_axis(title)},
      {"x", quantity("n", "count")},
      {"tooltip", {{{"field", "group"}, {"type", "nominal"}, {"title", title}}, quantity("n", "count")}}};
  chart["encoding"]["x"]["axis"] = {{"tickMinStep", 1}, {"tickCount", 5}};
  chart["layer"] = {{{"mark", {{"type", "bar"}, {"height", 14}}}},
                    {{"mark", {{"type", "text"}, {"align", "left"}, {"dx", 4}}},
                     {"encoding", {{"text", {{"field", "n"}, {"type", "quantitative"}}}}}}};
  return chart;
}

std::string json_block(const json& value) {
  std::string block;
  for (const char c : value.dump(-1, ' ', true, json::error_handler_t::replace)) {
    if (c == '<') {
      block += "\\u003c";
    } else {
      block += c;
    }
  }
  return block;
}

}  // namespace html
