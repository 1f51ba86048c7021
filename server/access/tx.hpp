// The only way from a room to the database: a transaction that knows who is asking, what time it is, and what the viewer
// reaches. First argument of every store function.
#pragma once
#include <string>
#include <vector>

#include "access/role.hpp"
#include "access/viewer.hpp"
#include "kit/db/tx.hpp"

namespace upswing::access {

class ReadTx : public kit::db::ReadTx {
 public:
  // `viewer` must outlive the transaction.
  ReadTx(kit::db::Connection& connection, Viewer const& viewer, Instant now);

  Viewer const& viewer() const { return viewer_; }
  Instant now() const { return now_; }

  // What the viewer is at a practice or a program; empty when it is out of reach.
  std::vector<Role> roles_at(PracticeId const& practice) const;
  std::vector<Role> roles_at(ProgramId const& program) const;
  std::vector<Role> roles_in_partnership() const;
  // The same at a practice, and what the viewer is at the partner practices of one of its projects.
  std::vector<Role> roles_in_project(PracticeId const& practice, std::string const& project) const;

  // Throws "not found", with the same words as for what does not exist, when the place is out of reach.
  void must_see(PracticeId const& practice) const;
  void must_see(ProgramId const& program) const;

  bool may(Right right, PracticeId const& practice) const;
  bool may(Right right, ProgramId const& program) const;

 private:
  Viewer const& viewer_;
  Instant now_;
};

using Tx = kit::db::Writing<ReadTx>;

// For the program itself: commands, demo, timed work. Reaches nothing by marks; used where no person asks.
Viewer const& the_program();

bool any_may(std::vector<Role> const& roles, Right right);

}  // namespace upswing::access
