// A program's numbers as files, and its snapshots: made by who runs the program, read by who may take numbers along.
#include "measures/measure_store.hpp"
#include "measures/measures.hpp"
#include "measures/routes.hpp"
#include "measures/snapshot_store.hpp"

namespace upswing::measures {

using access::Call;
using access::Created;
using access::ReadTx;
using access::Right;
using access::Tx;
using kit::http::Problem;
using kit::http::Reply;

namespace {

Reply as_file(std::string body, std::string const& name) {
  Reply reply{.type = "text/csv; charset=utf-8", .body = std::move(body)};
  return reply.with("Content-Disposition", "attachment; filename=\"" + name + ".csv\"");
}

// The files of a program: its definitions, then the numbers of each measure.
std::vector<std::string> parts_of(ReadTx const& tx, ProgramId const& program, bool by_name, SnapshotLine& line,
                                  SnapshotSummary& summary) {
  auto const measures = all_measures_of_program(tx, program);
  std::vector<std::string> parts{definitions_csv(measures)};
  for (auto const& measure : measures) {
    auto const numbers = sent_numbers(tx, program, measure.id, by_name);
    parts.push_back(numbers_csv(measure, numbers));
    summary.measures.push_back(summary_of(measure, numbers));
    line.practices = std::max(line.practices, summary.measures.back().practices);
    line.numbers += summary.measures.back().numbers;
  }
  return parts;
}

std::string joined(std::vector<std::string> const& parts) {
  auto text = numbers_header();
  for (std::size_t i = 1; i < parts.size(); ++i) text += parts[i];
  return text;
}

// `?names=coded`: practices that do not share their names appear by their codes.
Reply numbers_file(ReadTx const& tx, Call const& call, ProgramId const& program) {
  programs::the_program(tx, program);
  SnapshotLine line;
  SnapshotSummary summary;
  bool const by_name = call.request.parameter("names").value_or("") != "coded";
  return as_file(joined(parts_of(tx, program, by_name, line, summary)),
                 "numbers-" + kit::spell(tx.now()).substr(0, 10));
}

Reply definitions_file(ReadTx const& tx, ProgramId const& program) {
  programs::the_program(tx, program);
  return as_file(definitions_csv(all_measures_of_program(tx, program)),
                 "definitions-" + kit::spell(tx.now()).substr(0, 10));
}

SnapshotLine the_snapshot(ReadTx const& tx, ProgramId const& program, SnapshotId const& id) {
  auto line = find_snapshot(tx, program, id);
  if (!line) throw kit::http::not_found();
  return *line;
}

// What is kept, after making sure that it is what was kept.
struct Kept {
  SnapshotLine line;
  std::string summary;
  std::vector<std::string> parts;
};
Kept kept(ReadTx const& tx, ProgramId const& program, SnapshotId const& id) {
  Kept kept{the_snapshot(tx, program, id), snapshot_summary(tx, id), snapshot_parts(tx, id)};
  bool const sound = hash_of(kept.summary, kept.parts) == kept.line.sha256;
  if (!sound) throw Problem(409, "changed", "This snapshot is not what was kept. Somebody changed it in the database.");
  return kept;
}

// Keeps what was sent up to now; false where this id is taken.
bool keep_snapshot(Tx& tx, ProgramId const& program, SnapshotLine line, access::AccountId const& by) {
  SnapshotSummary summary{programs::the_program(tx, program).name, {}};
  auto const parts = parts_of(tx, program, false, line, summary);
  auto const text = kit::def::to_json(summary);
  line.sha256 = hash_of(text, parts);
  return insert_snapshot(tx, program, line, by, text, parts);
}

// The same id again answers the same snapshot.
Created<SnapshotLine> make_snapshot(Tx& tx, ProgramId const& program, NewSnapshot const& input) {
  if (auto const known = find_snapshot(tx, program, input.id)) return {*known};
  if (!keep_snapshot(tx, program, {input.id, input.name, tx.now(), {}, 0, 0, {}}, tx.viewer().account))
    throw Problem(409, "duplicate", "This exists already.");
  return {the_snapshot(tx, program, input.id)};
}

SnapshotList list_snapshots(ReadTx const& tx, ProgramId const& program) { return {snapshots_of(tx, program)}; }

SnapshotView show_snapshot(ReadTx const& tx, ProgramId const& program, SnapshotId const& id) {
  auto const found = kept(tx, program, id);
  SnapshotView view{found.line, {}};
  kit::def::FieldErrors errors;
  if (!kit::def::from_json(found.summary, view.summary, errors)) throw std::runtime_error("a summary cannot be read");
  return view;
}

Reply snapshot_numbers(ReadTx const& tx, ProgramId const& program, SnapshotId const& id) {
  auto const found = kept(tx, program, id);
  return as_file(joined(found.parts), "snapshot-numbers-" + kit::spell(found.line.made_at).substr(0, 10));
}

Reply snapshot_definitions(ReadTx const& tx, ProgramId const& program, SnapshotId const& id) {
  auto const found = kept(tx, program, id);
  return as_file(found.parts.at(0), "snapshot-definitions-" + kit::spell(found.line.made_at).substr(0, 10));
}

}  // namespace

void put_snapshot(Tx& tx, ProgramId const& program, SnapshotId const& id, std::string const& name, kit::Instant at,
                  access::AccountId const& by) {
  keep_snapshot(tx, program, {id, name, at, {}, 0, 0, {}}, by);
}

std::vector<access::Route> snapshot_routes() {
  using namespace access;
  return {
      gives(get<&numbers_file>("/api/programs/{program}/numbers.csv", Right::export_numbers), "text/csv"),
      gives(get<&definitions_file>("/api/programs/{program}/definitions.csv", Right::export_numbers), "text/csv"),
      get<&list_snapshots>("/api/programs/{program}/snapshots", Right::export_numbers),
      post<&make_snapshot>("/api/programs/{program}/snapshots", Right::edit_program),
      get<&show_snapshot>("/api/programs/{program}/snapshots/{snapshot}", Right::export_numbers),
      gives(get<&snapshot_numbers>("/api/programs/{program}/snapshots/{snapshot}/numbers.csv", Right::export_numbers),
            "text/csv"),
      gives(get<&snapshot_definitions>("/api/programs/{program}/snapshots/{snapshot}/definitions.csv",
                                       Right::export_numbers),
            "text/csv"),
  };
}

}  // namespace upswing::measures
