// A project on paper: a one-page plan, a charter, a storyboard. The same fields as on its page, in the reader's language.
#pragma once
#include <string>
#include <vector>

#include "kit/media/paper.hpp"
#include "planning/view.hpp"

namespace upswing::planning {

UPSWING_CHOICES(Sheet, plan, charter, storyboard)

// Its pictures as SVG: of the drivers, one for each workflow map, and rows of the charts of its measures.
struct PaperPictures {
  std::string drivers;
  std::vector<std::string> maps;
  std::vector<std::string> charts;
};

// How many pages a usual project may need.
unsigned most_pages(Sheet sheet);
// A word of planning.json in a language.
std::string said(access::Language language, std::string const& key);
std::string sheet_name(Sheet sheet, access::Language language);
kit::media::Paper paper_of(Sheet sheet, ProjectView const& view, PaperPictures const& pictures,
                           access::Language language);

}  // namespace upswing::planning
