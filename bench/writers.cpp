// Writes like people do, but faster: each writer keeps one connection and one practice, and every request carries the
// version that the last answer gave. Counts only what the server answered 2xx, which means: is on disk.
//
//   writers PORT PID entries SECONDS MEASURE PERIOD DAY
//   writers PORT PID hand_in TURNS
//
// with a line for each writer on standard input: TOKEN PRACTICE PERIOD,PERIOD,... (months that are complete and sent).
//
// Prints: writes, seconds, CPU seconds of process PID in that time. `hand_in` opens the periods again before each turn;
// that is not counted.
#include <arpa/inet.h>
#include <dirent.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <unistd.h>

#include <atomic>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <iostream>
#include <memory>
#include <stdexcept>
#include <string>
#include <thread>
#include <vector>

namespace {

using Clock = std::chrono::steady_clock;

struct Answer {
  int status = 0;
  std::string head, body;
};

class Connection {
 public:
  explicit Connection(int port) : socket_(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0)) {
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(static_cast<unsigned short>(port));
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    int const on = 1;
    ::setsockopt(socket_, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    if (::connect(socket_, reinterpret_cast<sockaddr*>(&address), sizeof address) != 0) {
      throw std::runtime_error("nobody listens");
    }
  }
  ~Connection() { ::close(socket_); }
  Connection(Connection const&) = delete;
  Connection& operator=(Connection const&) = delete;

  Answer ask(std::string const& request) {
    if (::send(socket_, request.data(), request.size(), MSG_NOSIGNAL) != static_cast<ssize_t>(request.size())) {
      throw std::runtime_error("the request could not be sent");
    }
    Answer answer;
    std::string text;
    std::size_t end = std::string::npos;
    while ((end = text.find("\r\n\r\n")) == std::string::npos) more(text);
    answer.head = text.substr(0, end + 2);
    answer.body = text.substr(end + 4);
    auto const length = header(answer.head, "Content-Length: ");
    while (answer.body.size() < std::strtoul(length.c_str(), nullptr, 10)) more(answer.body);
    answer.status = std::atoi(answer.head.c_str() + 9);
    return answer;
  }

  static std::string header(std::string const& head, std::string const& name) {
    auto const at = head.find("\r\n" + name);
    if (at == std::string::npos) return "";
    auto const start = at + 2 + name.size();
    return head.substr(start, head.find("\r\n", start) - start);
  }

 private:
  int socket_;
  void more(std::string& text) const {
    char part[16 * 1024];
    auto const got = ::recv(socket_, part, sizeof part, 0);
    if (got <= 0) throw std::runtime_error("the server closed the connection");
    text.append(part, static_cast<std::size_t>(got));
  }
};

struct Writer {
  std::string token, practice;
  std::vector<std::string> periods;
};

std::string request(Writer const& writer, std::string const& method, std::string const& path, std::string const& seen,
                    std::string const& body) {
  return method + " /api/practices/" + writer.practice + path +
         " HTTP/1.1\r\nHost: 127.0.0.1\r\nAuthorization: Bearer " + writer.token +
         "\r\nContent-Type: application/json\r\nIf-Match: " + seen +
         "\r\nContent-Length: " + std::to_string(body.size()) + "\r\n\r\n" + body;
}

// Sends until it is taken: a first try finds out which version there is.
void change(Connection& connection, Writer const& writer, std::string const& method, std::string const& path,
            std::string& seen, std::string const& body) {
  for (int tries = 0; tries < 3; ++tries) {
    auto const answer = connection.ask(request(writer, method, path, seen, body));
    if (answer.status / 100 == 2) {
      seen = Connection::header(answer.head, "ETag: ");
      return;
    }
    auto const at = answer.body.find("\"current_etag\":\"\\\"");
    if (answer.status != 412 || at == std::string::npos) throw std::runtime_error(method + path + ": " + answer.body);
    auto const start = at + 18;
    seen = "\"" + answer.body.substr(start, answer.body.find('\\', start) - start) + "\"";
  }
  throw std::runtime_error("somebody else writes here");
}

// Nanoseconds that the threads of a process were on a core.
double cpu_seconds(std::string const& pid) {
  std::string const folder = "/proc/" + pid + "/task";
  double sum = 0;
  DIR* const threads = ::opendir(folder.c_str());
  if (!threads) return 0;
  while (auto const* thread = ::readdir(threads)) {
    double on_core = 0;
    std::ifstream(folder + "/" + thread->d_name + "/schedstat") >> on_core;
    sum += on_core / 1e9;
  }
  ::closedir(threads);
  return sum;
}

struct Sum {
  double writes = 0, seconds = 0, cpu = 0;
};

template <class Work> void together(std::size_t count, Work const& work) {
  std::vector<std::thread> threads;
  for (std::size_t i = 0; i < count; ++i) {
    threads.emplace_back([&work, i] {
      try {
        work(i);
      } catch (std::exception const& error) {
        std::fprintf(stderr, "%s\n", error.what());
        std::exit(1);
      }
    });
  }
  for (auto& thread : threads) thread.join();
}

template <class Work> void counted(Sum& sum, std::string const& pid, Work const& work) {
  auto const begin = Clock::now();
  double const before = cpu_seconds(pid);
  sum.writes += static_cast<double>(work());
  sum.cpu += cpu_seconds(pid) - before;
  sum.seconds += std::chrono::duration<double>(Clock::now() - begin).count();
}

Sum entries(int port, std::string const& pid, std::vector<Writer> const& writers,
            std::vector<std::string> const& words) {
  auto const path = "/entries/" + words.at(1) + "/" + words.at(3);
  std::vector<std::unique_ptr<Connection>> connections;
  std::vector<std::string> seen(writers.size(), "\"v0\"");
  for (std::size_t i = 0; i < writers.size(); ++i) {
    connections.push_back(std::make_unique<Connection>(port));
    std::string submission = "\"v0\"";
    change(*connections[i], writers[i], "DELETE", "/periods/" + words.at(2) + "/submission", submission, "");
  }
  Sum sum;
  counted(sum, pid, [&] {
    auto const end = Clock::now() + std::chrono::milliseconds(std::stol(words.at(0)) * 1000);
    std::atomic<long> done{0};
    together(writers.size(), [&](std::size_t i) {
      for (int turn = 0; Clock::now() < end; ++turn, ++done) {
        auto const numerator = std::to_string(10 + turn % 10);
        change(*connections[i], writers[i], "PUT", path, seen[i],
               R"({"state":"counted","numerator":)" + numerator + R"(,"denominator":20})");
      }
    });
    return done.load();
  });
  return sum;
}

Sum hand_in(int port, std::string const& pid, std::vector<Writer> const& writers,
            std::vector<std::string> const& words) {
  std::vector<std::unique_ptr<Connection>> connections;
  std::vector<std::vector<std::string>> seen;
  std::size_t months = 0;
  for (auto const& writer : writers) {
    connections.push_back(std::make_unique<Connection>(port));
    seen.emplace_back(writer.periods.size(), "\"v0\"");
    months += writer.periods.size();
  }
  auto const all = [&](std::string const& method, std::string const& body) {
    together(writers.size(), [&](std::size_t i) {
      for (std::size_t j = 0; j < writers[i].periods.size(); ++j) {
        auto const path = "/periods/" + writers[i].periods[j] + "/submission";
        change(*connections[i], writers[i], method, path, seen[i][j], body);
      }
    });
    return months;
  };
  Sum sum;
  for (int turn = 0; turn < std::stoi(words.at(0)); ++turn) {
    all("DELETE", "");
    counted(sum, pid, [&] { return all("PUT", "{}"); });
  }
  return sum;
}

}  // namespace

int main(int argc, char** argv) try {
  std::vector<std::string> const words(argv + 1, argv + argc);
  std::vector<Writer> writers;
  std::string token, practice, months;
  while (std::cin >> token >> practice >> months) {
    Writer& writer = writers.emplace_back(Writer{token, practice, {}});
    for (std::size_t at = 0; at < months.size(); at += 8) writer.periods.push_back(months.substr(at, 7));
  }
  std::vector<std::string> const rest(words.begin() + 3, words.end());
  int const port = std::stoi(words.at(0));
  auto const sum =
      words.at(2) == "entries" ? entries(port, words.at(1), writers, rest) : hand_in(port, words.at(1), writers, rest);
  std::printf("%.0f %.4f %.4f\n", sum.writes, sum.seconds, sum.cpu);
} catch (std::exception const& error) {
  std::fprintf(stderr, "%s\n", error.what());
  return 1;
}
