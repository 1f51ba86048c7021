// Any bytes as comma-separated text: a table that was read comes back the same when written and read again.
#include <algorithm>
#include <cstdlib>

#include "kit/csv.hpp"

using namespace upswing::kit;

namespace {

void write(csv::Writer& writer, std::vector<std::string> const& cells) {
  for (auto const& cell : cells) writer.text(cell);
  writer.end_row();
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(unsigned char const* data, std::size_t size) {
  auto const first = csv::read({reinterpret_cast<char const*>(data), size});
  if (auto const* fault = std::get_if<csv::Fault>(&first)) {
    if (fault->line < 1 || fault->code.empty()) std::abort();
    return 0;
  }
  auto const& table = std::get<csv::Table>(first);
  csv::Writer writer;
  write(writer, table.header);
  for (auto const& row : table.rows) write(writer, row.cells);
  auto const text = writer.take();
  if (text.size() > csv::most_bytes) return 0;  // quotes and apostrophes made it too large
  auto const second = csv::read(text);
  if (!std::holds_alternative<csv::Table>(second)) std::abort();
  auto const& again = std::get<csv::Table>(second);
  bool const same = again.header == table.header && again.rows.size() == table.rows.size() &&
                    std::equal(again.rows.begin(), again.rows.end(), table.rows.begin(),
                               [](auto const& a, auto const& b) { return a.cells == b.cells; });
  if (!same) std::abort();
  return 0;
}
