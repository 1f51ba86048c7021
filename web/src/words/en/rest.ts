// Words of the rooms that open later.
import charts from "./charts.json";
import measures from "./measures.json";
import partnership from "./partnership.json";
import programs from "./programs.json";

export default { charts, measures, partnership, programs };
