#include <imr/config.hpp>

#include <gtest/gtest.h>

#include <string>
#include <string_view>

namespace {

TEST(Config, TheVersionInWordsIsTheVersionInNumbers) {
  const std::string numbers = std::to_string(imr::version_major) + '.' + std::to_string(imr::version_minor) +
                              '.' + std::to_string(imr::version_patch);
  EXPECT_EQ(numbers, imr::version);
}

TEST(Config, TheSchemaIsNamedWithANumber) {
  const std::string_view name = "imr-letter/";
  const std::string_view schema = imr::schema;
  EXPECT_EQ(schema.substr(0, name.size()), name);
  EXPECT_GE(std::stoi(std::string(schema.substr(name.size()))), 1);
}

}  // namespace
