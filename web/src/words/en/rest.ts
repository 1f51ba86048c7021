// Words of the rooms that open later.
import charts from "./charts.json";
import door from "./door.json";
import measures from "./measures.json";
import programs from "./programs.json";

export default { charts, door, measures, programs };
