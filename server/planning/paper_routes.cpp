// The sheets of a project as PDF. Everything is read in one transaction that is over before the drawing begins.
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

template <Sheet sheet>
Reply show_paper(Call const& call, Viewer const& viewer, PracticeId const& practice, ProjectId const& id) {
  kit::media::Paper paper;
  std::string title;
  call.world.read(viewer, [&](ReadTx const& tx) {
    auto const project = the_project(tx, practice, id);
    auto const view = view_of(tx, project);
    PaperPictures pictures{drawn_drivers(tx, project), {}};
    for (auto const& map : view.parts.workflow.maps) pictures.maps.push_back(draw_map(map));
    paper = paper_of(sheet, view, pictures, viewer.language);
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

std::vector<access::Route> paper_routes() {
  return {
      paper_route<Sheet::plan>("/api/practices/{practice}/planning/projects/{project}/plan/pdf"),
      paper_route<Sheet::charter>("/api/practices/{practice}/planning/projects/{project}/charter/pdf"),
      paper_route<Sheet::storyboard>("/api/practices/{practice}/planning/projects/{project}/storyboard/pdf"),
  };
}

}  // namespace upswing::planning
