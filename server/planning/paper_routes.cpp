// The sheets of a project as PDF. Everything is read in one transaction that is over before the drawing begins.
#include <algorithm>

#include "kit/media/media.hpp"
#include "planning/draw.hpp"
#include "planning/paper.hpp"
#include "planning/routes.hpp"

namespace upswing::planning {
namespace {

using access::Call;
using access::ReadTx;
using access::Right;
using access::Viewer;
using kit::http::Reply;

MeasurePicture& measure_picture() {
  static MeasurePicture source;
  return source;
}

constexpr std::size_t most_charts = 6;
constexpr std::size_t charts_in_a_row = 3;

// Charts belong to the home practice: a partner who may not see its numbers gets the measures' names.
std::vector<std::string> drawn_charts(ReadTx const& tx, ProjectView const& view) {
  auto const& home = view.project.practice_id;
  if (!measure_picture() || !tx.may(Right::see_numbers, home)) return {};
  std::vector<std::string> charts;
  for (auto const& one : view.parts.measures.measures) {
    if (charts.size() == most_charts) break;
    auto chart = measure_picture()(tx, home, one.measure_id, tx.viewer().language);
    if (!chart.empty()) charts.push_back(std::move(chart));
  }
  std::vector<std::string> rows;
  for (std::size_t i = 0; i < charts.size(); i += charts_in_a_row) {
    auto const end = std::min(i + charts_in_a_row, charts.size());
    rows.push_back(draw_beside({charts.begin() + static_cast<std::ptrdiff_t>(i),
                                charts.begin() + static_cast<std::ptrdiff_t>(end)},
                               charts_in_a_row));
  }
  return rows;
}

PaperPictures drawn(ReadTx const& tx, ProjectView const& view) {
  auto const ideas = idea_words(tx, view.project);
  PaperPictures pictures{drawn_drivers(tx, view.project), {}, drawn_charts(tx, view)};
  for (auto const& map : view.parts.workflow.maps) pictures.maps.push_back(draw_map(map, ideas));
  return pictures;
}

template <Sheet sheet>
Reply show_paper(Call const& call, Viewer const& viewer, PracticeId const& practice, ProjectId const& id) {
  kit::media::Paper paper;
  std::string title;
  call.world.read(viewer, [&](ReadTx const& tx) {
    auto const project = the_project(tx, practice, id);
    auto const view = view_of(tx, project);
    paper = paper_of(sheet, view, sheet == Sheet::storyboard ? drawn(tx, view) : PaperPictures{}, viewer.language);
    title = project.title + " · " + sheet_name(sheet, viewer.language);
  });
  Reply reply{.type = "application/pdf",
              .body = kit::media::bytes_of(kit::media::paper_of(paper, title, most_pages(sheet)))};
  return reply.with("Content-Disposition", "attachment; filename=\"" + std::string(kit::def::spell(sheet)) + ".pdf\"");
}

template <Sheet sheet> access::Route paper_route(std::string_view pattern) {
  using namespace access;
  return for_partners(draws(gives(get<&show_paper<sheet>>(pattern, Right::see_work), "application/pdf")));
}

}  // namespace

void set_measure_picture(MeasurePicture source) { measure_picture() = std::move(source); }

std::vector<access::Route> paper_routes() {
  return {
      paper_route<Sheet::plan>("/api/practices/{practice}/planning/projects/{project}/plan/pdf"),
      paper_route<Sheet::charter>("/api/practices/{practice}/planning/projects/{project}/charter/pdf"),
      paper_route<Sheet::storyboard>("/api/practices/{practice}/planning/projects/{project}/storyboard/pdf"),
  };
}

}  // namespace upswing::planning
