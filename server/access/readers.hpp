// People's names for a level of readers: who reads it at a practice today, who has read a text already, and the question
// that is asked before more people read it. Who reads what is decided in audience.hpp.
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "access/audience.hpp"
#include "access/route.hpp"

namespace upswing::access {

struct ReaderOf {
  Audience audience{};
  AccountId id;
  std::string name;
};
UPSWING_DESCRIBE(ReaderOf, audience, id, name)

// By level and name; `author` and `named` are no levels of roles. Of coaches only those of `program`, where one is given.
std::vector<ReaderOf> readers_at(ReadTx const& tx, PracticeId const& practice,
                                 std::optional<ProgramId> const& program = {});

// A text is about to get other readers. Fewer always may; more need somebody who is sure.
struct Widening {
  Audience before{};
  Audience after{};
  std::optional<ProgramId> program_id{};
};
// Throws 409 `more_readers` with the names of those who would read it too.
void must_be_sure(ReadTx const& tx, PracticeId const& practice, Widening const& widening, bool sure);
// `?sure=yes`
bool is_sure(Call const& call);

// A text of somebody that is being shown to the viewer.
struct Shown {
  kit::Id thing;
  AccountId author;
  std::int64_t version = 0;
};
UPSWING_DESCRIBE(Shown, thing, author, version)

// Keeps that the viewer has them before their eyes now; their own are left out.
void keep_seen(ReadTx const& tx, Call const& call, std::vector<Shown> const& shown);
// The text is gone, and with it who has read it.
void forget_seen(Tx& tx, kit::Id const& thing);

}  // namespace upswing::access
