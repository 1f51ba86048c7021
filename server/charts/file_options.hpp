#pragma once

// What is asked of `upswing chart`, as text and as the engine takes it.

#include <optional>
#include <string>
#include <variant>

#include "spc/group_rows.hpp"
#include "spc/options.hpp"

namespace upswing::charts {

/// The options as they were typed; empty: not given.
struct FileAsk {
  std::string type = "run";
  std::string freeze{};
  std::string freeze_each{};
  std::string split{};
  std::string exclude{};
  std::string target{};
  std::string center{};
  std::string sigma{};
  std::string multiply{};
  std::string aggregate = "mean";
  std::string rules{};
  std::string direction{};
  std::string by{};
  std::string title{};
  std::string language = "en";
  int width = 0;  // 0: the format's own
  bool screen_ranges = false;
  bool categorical = false;
};

struct FileOptions {
  spc::ChartType type = spc::ChartType::run;
  spc::Aggregate aggregate = spc::Aggregate::mean;
  spc::Options options;
};

/// The options understood, or the first that was not, in words.
std::variant<FileOptions, std::string> read_options(FileAsk const& ask);

}  // namespace upswing::charts
