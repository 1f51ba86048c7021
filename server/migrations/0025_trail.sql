-- A practice's newest numbers beside its strip (measures/trail.hpp); none until it is next made.
ALTER TABLE measures_strip ADD COLUMN trail {text};
