// Walks the audit chains: in one pass over all lines, which need not fit into memory.
#include <charconv>
#include <map>
#include <stdexcept>

#include "kit/audit.hpp"
#include "kit/text/utf8.hpp"

namespace upswing::kit {
namespace {

class Walk {
 public:
  Walk(std::vector<AuditHead> heads, std::span<AuditHead const> kept) {
    for (auto& head : heads) heads_.emplace(head.chain, std::move(head));
    for (auto const& head : kept) kept_.emplace(head.chain, head);
  }

  void line(AuditLine const& line) {
    if (!begun_ || line.chain != chain_) {
      end_chain();
      begin_chain(line.chain);
    }
    ++report_.lines;
    if (line.number > last_ + 1) fault(last_ + 1, "a line is missing");
    else if (line.number <= last_) fault(line.number, "a line was added");
    else if (line.hash != audit_hash(hash_, line)) fault(line.number, "a line was changed");
    last_ = line.number;
    hash_ = line.hash;
    auto const [from, to] = kept_.equal_range(chain_);
    for (auto it = from; it != to; ++it) {
      if (it->second.number == last_ && it->second.hash != hash_) fault(last_, "the line is another than the one kept");
    }
  }

  // Chains without any line come last.
  AuditReport end() {
    end_chain();
    while (!heads_.empty()) empty_chain(heads_.begin()->first);
    while (!kept_.empty()) empty_chain(kept_.begin()->first);
    return std::move(report_);
  }

 private:
  std::map<std::string, AuditHead> heads_;
  std::multimap<std::string, AuditHead> kept_;
  AuditReport report_;
  bool begun_ = false;
  std::string chain_;
  std::int64_t last_ = 0;
  std::string hash_;

  void fault(std::int64_t number, char const* what) { report_.faults.push_back({chain_, number, what}); }

  void begin_chain(std::string const& chain) {
    begun_ = true;
    chain_ = chain;
    last_ = 0;
    hash_.clear();
    ++report_.chains;
  }

  void empty_chain(std::string const& chain) {
    begin_chain(std::string(chain));
    end_chain();
  }

  void end_chain() {
    if (!begun_) return;
    begun_ = false;
    auto const head = heads_.find(chain_);
    if (head == heads_.end()) fault(0, "the chain's end is missing");
    else if (last_ > head->second.number) fault(head->second.number, "there are lines after the end");
    else if (last_ < head->second.number || hash_ != head->second.hash)
      fault(head->second.number, "the end is missing");
    auto const [from, to] = kept_.equal_range(chain_);
    for (auto it = from; it != to; ++it) {
      if (it->second.number > last_) fault(it->second.number, "a line that was kept is missing");
    }
    heads_.erase(chain_);
    kept_.erase(chain_);
  }
};

AuditHead parsed(std::string_view line, std::size_t number) {
  auto const parts = text::split(line, ' ');
  AuditHead head{{}, -1, {}};
  if (parts.size() == 3) {
    head = {std::string(parts[0]), -1, std::string(parts[2])};
    auto const end = parts[1].data() + parts[1].size();
    if (std::from_chars(parts[1].data(), end, head.number).ptr != end) head.number = -1;
  }
  bool const fits = head.number >= 0 && head.hash.size() == (head.number == 0 ? 0U : 64U);
  if (!fits)
    throw std::runtime_error("Line " + std::to_string(number) + " is not one that upswing audit head printed.");
  return head;
}

}  // namespace

std::vector<AuditHead> audit_heads(db::ReadTx const& tx) {
  return tx.all<AuditHead>("SELECT {columns} FROM kit_audit_chain ORDER BY chain");
}

std::string spell(std::vector<AuditHead> const& heads) {
  std::string out;
  for (auto const& head : heads) out += head.chain + " " + std::to_string(head.number) + " " + head.hash + "\n";
  return out;
}

std::vector<AuditHead> parse_audit_heads(std::string_view text) {
  std::vector<AuditHead> heads;
  std::size_t number = 0;
  for (auto const line : text::split(text, '\n')) {
    ++number;
    if (!text::trim(line).empty()) heads.push_back(parsed(line, number));
  }
  return heads;
}

AuditReport verify_audit(db::ReadTx const& tx, std::span<AuditHead const> kept) {
  if (tx.dialect() == db::Dialect::postgres) tx.connection().script("SET LOCAL statement_timeout = 0");
  Walk walk(audit_heads(tx), kept);
  auto const& shape = def::shape_of<AuditLine>();
  AuditLine line;
  tx.connection().stream("SELECT " + def::columns_of(shape, "") + " FROM kit_audit ORDER BY chain, number",
                         [&](def::RowView const& row) {
                           def::read_row(row, &line, shape);
                           walk.line(line);
                         });
  return walk.end();
}

}  // namespace upswing::kit
