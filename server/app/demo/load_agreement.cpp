// Loads what practices and their coaches agreed on: agreement.json.
#include "app/demo/help_files.hpp"
#include "app/demo/load.hpp"
#include "programs/agreement_store.hpp"
#include "programs/readiness_store.hpp"

namespace upswing::app {

void load_agreement(access::Tx& tx, std::string const& folder,
                    std::map<std::string, programs::EnrollmentId> const& enrollments,
                    std::map<std::string, access::AccountId> const& accounts) {
  auto const file = demo_file::read<demo_file::AgreementFile>(folder + "/agreement.json");
  for (auto const& line : file.yes) {
    auto const& enrollment = enrollments.at(line.practice);
    programs::keep_edition(tx, enrollment, programs::newest_edition(tx, enrollment), accounts.at(line.by), line.at);
    programs::keep_yes(tx, enrollment, line.yes, accounts.at(line.by));
  }
  for (auto const& line : file.comments) {
    programs::keep_comment(tx, enrollments.at(line.practice), line.comment, accounts.at(line.by), line.at);
  }
  for (auto const& [practice, by, tick] : file.ticks) {
    programs::keep_tick(tx, enrollments.at(practice), tick.line, tick.month, tick.state, accounts.at(by), 0);
  }
  for (auto const& line : file.talks) {
    programs::keep_talk(tx, enrollments.at(line.practice), line.talk.talk, line.talk.side,
                        {line.talk.heard, line.talk.easier}, accounts.at(line.by), line.at, 0);
  }
  for (auto const& line : file.readiness) {
    programs::keep_readiness(tx, enrollments.at(line.practice), line.round, line.input, accounts.at(line.by), line.at,
                             0);
  }
}

}  // namespace upswing::app
