// THE list of rooms: a new room adds its line to each of the two functions.
#include "app/rooms.hpp"

#include "access/access.hpp"
#include "access/invite.hpp"
#include "access/post.hpp"
#include "app/embedded.hpp"
#include "barriers/barriers.hpp"
#include "charts/charts.hpp"
#include "coaching/coaching.hpp"
#include "coaching/held_store.hpp"
#include "coaching/offer.hpp"
#include "encouragement/draft.hpp"
#include "encouragement/encouragement.hpp"
#include "files/files.hpp"
#include "measures/effort_store.hpp"
#include "measures/measures.hpp"
#include "measures/sent_store.hpp"
#include "partnership/partnership.hpp"
#include "pdsa/effort_store.hpp"
#include "pdsa/idle_source.hpp"
#include "pdsa/pdsa.hpp"
#include "pdsa/written_store.hpp"
#include "planning/effort_store.hpp"
#include "planning/idle_source.hpp"
#include "planning/planning.hpp"
#include "practices/practices.hpp"
#include "priorities/priorities.hpp"
#include "programs/agreement.hpp"
#include "programs/programs.hpp"
#include "programs/readiness.hpp"
#include "programs/readiness_job.hpp"

namespace upswing::app {

std::vector<access::Route> all_routes() {
  std::vector<access::Route> all;
  for (auto const& room : {access::routes(), practices::routes(), programs::routes(), measures::routes(),
                           charts::routes(), partnership::routes(), priorities::routes(), planning::routes(),
                           pdsa::routes(), files::routes(), barriers::routes(), coaching::routes(),
                           coaching::note_routes(), coaching::handover_routes(), encouragement::routes()}) {
    all.insert(all.end(), room.begin(), room.end());
  }
  return all;
}

void add_jobs(kit::jobs::Worker& worker, access::World& world) {
  for (auto& kind : access::letter_jobs(world)) worker.add(std::move(kind));
  worker.add(measures::reminder_job(world));
  worker.add(measures::reminder_round());
  worker.add(coaching::call_reminder_job(world));
  worker.add(coaching::call_reminder_round());
  worker.add(programs::readiness_job(world));
  worker.add(programs::readiness_round());
  worker.add(files::unfinished_job());
  worker.add(files::unfinished_round());
  worker.add(coaching::cover_job(world));
  worker.add(coaching::cover_round());
  for (auto& round : access::letter_rounds()) worker.add(std::move(round));
}

void connect_rooms() {
  access::set_letter_words(access::Language::en, embedded(words_assets(), "en/mail.json"));
  access::set_letter_words(access::Language::es, embedded(words_assets(), "es/mail.json"));
  access::set_joined(practices::joined);
  practices::set_today_sources({practices::today_source(), measures::today_source(), charts::today_source(),
                                partnership::today_source(), pdsa::today_source(), planning::today_source(),
                                coaching::today_source(), barriers::today_source(), programs::today_source(),
                                encouragement::today_source()});
  practices::set_also_sources({encouragement::also_source()});
  practices::set_next_step_sources({practices::next_step_source(), measures::next_step_source(),
                                    priorities::next_step_source(), pdsa::next_step_source(),
                                    planning::next_step_source(), pdsa::idle_source(), planning::idle_source()});
  practices::set_handover_sources(
      {practices::handover_source(), measures::handover_source(), planning::handover_source()});
  // A picked priority becomes a project, and what is under way is counted by the room of plans.
  priorities::set_picked([](access::Tx& tx, access::PracticeId const& practice, priorities::Priority const& priority,
                            kit::Id const& project) {
    return planning::begin_project(tx, practice, planning::ProjectId{{project.text}}, priority.words, priority.id);
  });
  priorities::set_under_way([](access::ReadTx const& tx, access::PracticeId const& practice) {
    auto const count = planning::under_way_at(tx, practice);
    return priorities::TeamLoad{count.projects, count.open_actions};
  });
  measures::set_templates(embedded(measure_content_assets(), "templates.json"));
  planning::set_idea_states(pdsa::idea_tests);
  planning::set_measure_picture(charts::picture_for_paper);
  planning::set_calendar_days(pdsa::test_days);
  planning::set_own_days(coaching::calendar_days);
  coaching::set_questions(embedded(coaching_content_assets(), "questions.json"));
  planning::set_templates(embedded(planning_content_assets(), "templates.json"));
  barriers::set_kinds(embedded(barrier_content_assets(), "kinds.json"));
  barriers::set_cards(embedded(barrier_content_assets(), "cards.json"));
  programs::set_agreement_lines(embedded(program_content_assets(), "agreement.json"));
  programs::set_readiness_items(embedded(program_content_assets(), "readiness.json"));
  auto sources = coaching::held_sources();
  sources.push_back(measures::sent_source());
  sources.push_back(pdsa::written_source());
  programs::set_agreement_sources(std::move(sources));
  encouragement::set_effort_sources({pdsa::effort_source(), planning::effort_source(), measures::effort_source()});
  encouragement::set_offer_sources({coaching::offer_source(), measures::offer_source()});
  encouragement::set_draft_words(access::Language::en, embedded(words_assets(), "en/encouragement.json"));
  encouragement::set_draft_words(access::Language::es, embedded(words_assets(), "es/encouragement.json"));
  planning::set_paper_words(access::Language::en, embedded(words_assets(), "en/planning.json"),
                            embedded(words_assets(), "en/sentence.json"));
  planning::set_paper_words(access::Language::es, embedded(words_assets(), "es/planning.json"),
                            embedded(words_assets(), "es/sentence.json"));
  charts::set_words(access::Language::en, embedded(words_assets(), "en/sentence.json"));
  charts::set_words(access::Language::es, embedded(words_assets(), "es/sentence.json"));
}

}  // namespace upswing::app
