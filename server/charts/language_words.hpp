#pragma once

// The words of both languages, as the program carries them.

#include "access/access.hpp"
#include "charts/phrase.hpp"

namespace upswing::charts {

/// What charts say in a language; a key without words is said as itself.
Words const& words_of(access::Language language);

/// `?lang=es` of the request, or else the viewer's language.
Words const& words_for(access::ReadTx const& tx, access::Call const& call);

}  // namespace upswing::charts
