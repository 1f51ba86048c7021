// Who reads a piece of writing, beyond the right to see the place: THE rule, once as a predicate and once as marks of SQL.
// Each text carries one level. Lists ask with {audience:n}, where n has the columns id, audience, author_id and practice_id;
// coaching's writing with {enrollment:n}, which wants program_id too. access_test.cpp holds the two forms together.
#pragma once
#include <optional>
#include <vector>

#include "access/role.hpp"
#include "kit/db/tx.hpp"

namespace upswing::access {

// `named`: the people listed in access_named, and the author. `program_practices`: also the other practices of a program.
UPSWING_CHOICES(Audience, author, coaches, staff, team, program_staff, program_practices, named)

// Whether a role at the practice (or over it) reads this level. Authors always read their own; so do those named.
bool reads(Role role, Audience audience);

// Writes the table above into the database, where the marks find it.
void write_audiences(kit::db::Tx& tx);

// Somebody's role at the practice of a text today, and within which program: none for the practice's own people.
struct Layer {
  Role role{};
  std::optional<ProgramId> program_id{};
};
UPSWING_DESCRIBE(Layer, role, program_id)

// The mark {enrollment:n}. Who has no role at the practice today reads nothing, not even what they wrote. A role within a
// program reads what belongs to that program or to none. Within that: authors their own, those named, roles by the table;
// who runs or analyses the program is never one of those named.
struct Text {
  Audience audience{};
  std::optional<ProgramId> program_id{};
  bool by_reader = false;     // the reader wrote it
  bool names_reader = false;  // the reader is in access_named
};
bool reads(std::vector<Layer> const& layers, Text const& text);

inline constexpr std::string_view audience_mark =
    "(@.author_id = #"
    " OR EXISTS (SELECT 1 FROM access_reach m_reach JOIN access_audience m_level ON m_level.role = m_reach.role"
    " WHERE m_reach.account_id = # AND m_reach.practice_id = @.practice_id AND m_level.audience = @.audience)"
    " OR (@.audience = 'named' AND EXISTS (SELECT 1 FROM access_named m_named"
    " WHERE m_named.thing_id = @.id AND m_named.account_id = #))"
    " OR (@.audience = 'program_practices' AND EXISTS (SELECT 1 FROM access_peer m_peer"
    " WHERE m_peer.account_id = # AND m_peer.practice_id = @.practice_id)))";

inline constexpr std::string_view enrollment_mark =
    "EXISTS (SELECT 1 FROM access_layer m_layer WHERE m_layer.account_id = # AND m_layer.practice_id = @.practice_id"
    " AND (m_layer.program_id IS NULL OR @.program_id IS NULL OR m_layer.program_id = @.program_id)"
    " AND (@.author_id = #"
    " OR EXISTS (SELECT 1 FROM access_audience m_level"
    " WHERE m_level.role = m_layer.role AND m_level.audience = @.audience)"
    " OR (@.audience = 'named' AND m_layer.role NOT IN ('coordinator', 'director', 'analyst')"
    " AND EXISTS (SELECT 1 FROM access_named m_named WHERE m_named.thing_id = @.id AND m_named.account_id = #))))";

}  // namespace upswing::access
