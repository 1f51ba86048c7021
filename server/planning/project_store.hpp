// Projects, their parts and what the parts were before, in the database.
#pragma once
#include <optional>
#include <vector>

#include "access/tx.hpp"
#include "planning/project.hpp"

namespace upswing::planning {

// A part as it is kept: its document as JSON, who may read it, who wrote it last.
struct PartRow {
  std::string section;
  std::string body;
  access::Audience audience{};
  AccountId author_id;
  std::optional<std::string> who;
  Instant at{};
  std::int64_t version = 0;
};
UPSWING_DESCRIBE(PartRow, section, body, audience, author_id, who, at, version)

// What a thing of a project was after one change.
struct RevisionRow {
  std::string thing;
  std::string kind;
  std::int64_t version = 0;
  std::string body;
  access::Audience audience{};
  AccountId author_id;
  std::optional<std::string> who;
  Instant at{};
};
UPSWING_DESCRIBE(RevisionRow, thing, kind, version, body, audience, author_id, who, at)

struct Revised {
  std::string thing;
  std::string kind;
  std::int64_t version = 1;
  std::string body;
  access::Audience audience = access::Audience::team;
};

// The practice's own projects and those it is a partner of; the ones under way first, then the oldest.
std::vector<Project> projects_of(access::ReadTx const& tx, PracticeId const& practice);
std::optional<Project> find_project(access::ReadTx const& tx, PracticeId const& practice, ProjectId const& id);
// False if the id is taken already.
bool insert_project(access::Tx& tx, Project const& project);
// False if somebody changed it since `version`.
bool update_project(access::Tx& tx, ProjectId const& id, ProjectInput const& input, std::int64_t version);

std::vector<PracticeId> partners_of(access::ReadTx const& tx, ProjectId const& project);
void insert_partner(access::Tx& tx, ProjectId const& project, PracticeId const& practice);
void remove_partner(access::Tx& tx, ProjectId const& project, PracticeId const& practice);

std::vector<PartRow> parts_of(access::ReadTx const& tx, ProjectId const& project);
std::optional<PartRow> find_part(access::ReadTx const& tx, ProjectId const& project, Section section);
// Version 0: the part is new. False if somebody changed it since. Keeps the revision.
bool save_part(access::Tx& tx, ProjectId const& project, Section section, std::string const& body,
               access::Audience audience, std::int64_t version);

// What the thing is from now on. Within a quarter of an hour the same person's last line is written anew.
void keep_revision(access::Tx& tx, ProjectId const& project, Revised const& revised);
// Everything of the project was written by this person at that time: for what is brought in whole.
void sign_all(access::Tx& tx, Project const& project);
// The newest first; at most 400.
std::vector<RevisionRow> revisions_of(access::ReadTx const& tx, ProjectId const& project);
// Wipes what stood there before; what stands there now stays.
void forget_revisions(access::Tx& tx, ProjectId const& project);

}  // namespace upswing::planning
