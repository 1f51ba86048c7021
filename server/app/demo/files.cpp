// Reads the embedded files of a scenario.
#include "app/demo/files.hpp"

#include <algorithm>
#include <charconv>
#include <stdexcept>

#include "app/embedded.hpp"

namespace upswing::app::demo_file {

std::string_view bytes_of(std::string const& path) { return embedded(demo_assets(), path); }

void complain(std::string const& path, kit::def::FieldErrors const& errors) {
  throw std::runtime_error("demo/" + path + ": " + kit::def::to_json(errors));
}

Rows::Rows(std::string const& path) : path_(path) {
  auto read = kit::csv::read(bytes_of(path));
  if (auto const* fault = std::get_if<kit::csv::Fault>(&read)) {
    throw std::runtime_error("demo/" + path + ": " + fault->code + " in line " + std::to_string(fault->line));
  }
  table_ = std::get<kit::csv::Table>(std::move(read));
}

std::optional<std::string> Rows::text(std::size_t row, std::string_view column) const {
  auto const found = std::find(table_.header.begin(), table_.header.end(), column);
  if (found == table_.header.end()) return std::nullopt;
  auto const& cells = table_.rows.at(row).cells;
  auto const at = static_cast<std::size_t>(found - table_.header.begin());
  if (at >= cells.size() || cells[at].empty()) return std::nullopt;
  return cells[at];
}

std::optional<double> Rows::number(std::size_t row, std::string_view column) const {
  auto const cell = text(row, column);
  if (!cell) return std::nullopt;
  double value = 0;
  auto const end = std::from_chars(cell->data(), cell->data() + cell->size(), value);
  if (end.ec != std::errc{} || end.ptr != cell->data() + cell->size()) {
    throw std::runtime_error("demo/" + path_ + ": \"" + *cell + "\" is not a number");
  }
  return value;
}

}  // namespace upswing::app::demo_file
