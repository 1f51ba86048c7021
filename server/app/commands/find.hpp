// How commands find their data, and how they name accounts, practices, programs and measures: by id or by name.
#pragma once
#include <string>

#include "access/account_store.hpp"
#include "access/tx.hpp"
#include "app/commands/commands.hpp"
#include "measures/measures.hpp"

namespace upswing::app {

// Opens data that is there already, and leaves its shape as it is; throws a sentence where there is none.
std::unique_ptr<kit::db::Db> open_data(Place const& place);

// Each throws a sentence for the host when there is none, or more than one.
access::Account account_named(access::ReadTx const& tx, std::string const& email);
access::PracticeId practice_named(access::ReadTx const& tx, std::string const& name);
access::ProgramId program_named(access::ReadTx const& tx, std::string const& name);
programs::MeasureId measure_named(access::ReadTx const& tx, access::PracticeId const& practice,
                                  std::string const& name);

}  // namespace upswing::app
