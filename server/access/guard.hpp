// The one door of every request: who is asking, does it come from our own page, does the route's right hold at this place;
// then one transaction, the handler, the audit line in the same transaction, and one catch for every problem.
#pragma once
#include <map>
#include <memory>
#include <string>
#include <vector>

#include "access/route.hpp"
#include "access/sign_in.hpp"

namespace upswing::access {

class Guard {
 public:
  Guard(World& world, std::vector<Route> routes);

  // The route of a request and the path's names; nullptr with 404 or 405 when there is none.
  Route const* find(std::string_view method, std::string_view path, std::vector<std::string>& names, int& status) const;

  // Answers on the calling thread; a write is answered once it is on disk, perhaps by another writer's thread.
  void answer(kit::http::Request const& request, kit::http::Respond const& respond);

  std::vector<Route> const& routes() const { return routes_; }

 private:
  struct Part {
    std::map<std::string, Part, std::less<>> below;
    std::unique_ptr<Part> name;
    std::map<std::string, std::size_t, std::less<>> routes;  // by method
  };

  World& world_;
  std::vector<Route> routes_;
  Part root_;

  void run(Route const& route, Call const& call, kit::http::Respond const& respond);
  void write(Route const& route, Call const& call, Viewer const& viewer, kit::http::Respond const& respond);
  // Into the log; of people who are signed in also into the database, the newest ten thousand.
  void log_refusal(Viewer const& viewer, kit::http::Request const& request, int status);
};

// Tells the pages of this node what changed: "<practice> <what>"; nothing: perhaps everything.
void tell_listeners(World& world, std::string const& news);

// Turns whatever was thrown into a reply; logs what nobody expected.
kit::http::Reply answer_to(std::exception_ptr failed, kit::http::Request const& request);

}  // namespace upswing::access
