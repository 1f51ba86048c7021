// Spells the counts.
#include "app/metrics.hpp"

#include <unistd.h>

#include <fstream>

namespace upswing::app {
namespace {

void add_line(std::string& out, std::string const& name, std::string const& value) { out += name + " " + value + "\n"; }

void add_help(std::string& out, std::string const& name, std::string const& type, std::string const& words) {
  out += "# HELP " + name + " " + words + "\n# TYPE " + name + " " + type + "\n";
}

}  // namespace

std::uint64_t resident_bytes() {
  std::ifstream file("/proc/self/statm");
  std::uint64_t size = 0;
  std::uint64_t resident = 0;
  file >> size >> resident;
  return resident * static_cast<std::uint64_t>(::sysconf(_SC_PAGESIZE));
}

void Metrics::count(int status, std::int64_t took_us) {
  auto const kind = static_cast<std::size_t>(status / 100);
  by_class_[kind < by_class_.size() ? kind : 0].fetch_add(1, std::memory_order_relaxed);
  std::size_t slot = 0;
  while (slot < limits_us.size() && took_us > limits_us[slot]) ++slot;
  by_time_[slot].fetch_add(1, std::memory_order_relaxed);
  sum_us_.fetch_add(static_cast<std::uint64_t>(took_us), std::memory_order_relaxed);
}

std::string Metrics::text(Now const& now) const {
  std::string out;
  add_help(out, "upswing_requests_total", "counter", "Requests answered, by the first digit of their status.");
  for (std::size_t i = 1; i < by_class_.size(); ++i) {
    add_line(out, "upswing_requests_total{status=\"" + std::to_string(i) + "xx\"}",
             std::to_string(by_class_[i].load()));
  }
  add_help(out, "upswing_request_seconds", "histogram", "From the whole request to its answer.");
  std::uint64_t sum = 0;
  for (std::size_t i = 0; i < limits_us.size(); ++i) {
    sum += by_time_[i].load();
    auto const limit = std::to_string(static_cast<double>(limits_us[i]) / 1e6);
    add_line(out, "upswing_request_seconds_bucket{le=\"" + limit + "\"}", std::to_string(sum));
  }
  sum += by_time_.back().load();
  add_line(out, "upswing_request_seconds_bucket{le=\"+Inf\"}", std::to_string(sum));
  add_line(out, "upswing_request_seconds_sum", std::to_string(static_cast<double>(sum_us_.load()) / 1e6));
  add_line(out, "upswing_request_seconds_count", std::to_string(sum));
  add_help(out, "upswing_connections", "gauge", "Open connections.");
  add_line(out, "upswing_connections", std::to_string(now.connections));
  add_help(out, "upswing_waiting_requests", "gauge", "Requests that wait for a worker.");
  add_line(out, "upswing_waiting_requests", std::to_string(now.waiting));
  add_help(out, "upswing_listeners", "gauge", "Pages that listen for changes.");
  add_line(out, "upswing_listeners", std::to_string(now.listeners));
  add_help(out, "process_resident_memory_bytes", "gauge", "Memory in use.");
  add_line(out, "process_resident_memory_bytes", std::to_string(resident_bytes()));
  return out;
}

}  // namespace upswing::app
