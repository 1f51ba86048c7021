#pragma once

// The exact law of the number of runs.

namespace upswing::spc {

struct RunsTails {
  double low = 1;   // P(R <= runs)
  double high = 1;  // P(R >= runs)
};

/// For `above` and `below` points in random order (Wald and Wolfowitz 1940; Swed and Eisenhart 1943).
RunsTails runs_tails(int above, int below, int runs);

}  // namespace upswing::spc
