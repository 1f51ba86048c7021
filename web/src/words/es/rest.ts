// Words of the rooms that open later.

import barriers from "./barriers.json";
import charts from "./charts.json";
import coaching from "./coaching.json";
import door from "./door.json";
import encouragement from "./encouragement.json";
import files from "./files.json";
import handover from "./handover.json";
import measures from "./measures.json";
import notes from "./notes.json";
import partnership from "./partnership.json";
import pdsa from "./pdsa.json";
import planning from "./planning.json";
import priorities from "./priorities.json";
import programs from "./programs.json";
import readers from "./readers.json";
import welcome from "./welcome.json";

export default {
  charts,
  door,
  measures,
  partnership,
  programs,
  planning,
  priorities,
  pdsa,
  welcome,
  files,
  barriers,
  coaching,
  notes,
  handover,
  encouragement,
  readers,
};
