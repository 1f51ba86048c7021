// THE list of rooms: a new room adds its line to each of the two functions.
#include "app/rooms.hpp"

#include "access/access.hpp"
#include "measures/measures.hpp"
#include "practices/practices.hpp"
#include "programs/programs.hpp"

namespace upswing::app {

std::vector<access::Route> all_routes() {
  std::vector<access::Route> all;
  for (auto const& room : {access::routes(), practices::routes(), programs::routes(), measures::routes()}) {
    all.insert(all.end(), room.begin(), room.end());
  }
  return all;
}

void connect_rooms() { practices::set_today_sources({practices::today_source(), measures::today_source()}); }

}  // namespace upswing::app
