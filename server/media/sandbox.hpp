// After this the program can compute, read its request and write its answer, and nothing else.
#pragma once

namespace upswing::media {

/// False when the system cannot close it; then nothing may be drawn.
bool close_sandbox();

}  // namespace upswing::media
