"""What measuring needs: the server under test and its neighbours, processor time, medians, a quiet machine."""
import http.client
import json
import os
import re
import resource
import signal
import socket
import statistics
import subprocess
import time

CEDAR = "01999d11-9800-7001-8000-000000000001"
HEALTHY_STARTS = "01999d11-9800-7002-8000-000000000001"
SCREENING = "01999d11-9800-7003-8000-000000000001"
CORES = os.cpu_count()


def free_port():
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return one.getsockname()[1]


def children(pid):
    """The process and all below it."""
    below = {}
    for name in filter(str.isdigit, os.listdir("/proc")):
        try:
            parent = int(open(f"/proc/{name}/stat").read().rpartition(")")[2].split()[1])
        except OSError:
            continue
        below.setdefault(parent, []).append(int(name))
    found, left = [], [pid]
    while left:
        found.append(left.pop())
        left += below.get(found[-1], [])
    return found


def cpu_seconds(pid):
    """Processor time of a process and its children so far, user and system, to the nanosecond."""
    total = 0.0
    for one in children(pid):
        try:
            for thread in os.listdir(f"/proc/{one}/task"):
                total += int(open(f"/proc/{one}/task/{thread}/schedstat").read().split()[0]) / 1e9
        except OSError:
            continue
    return total


def others_busy(seconds=2.0):
    """Which part of the machine is at work while nothing here is, 0 to 1."""
    def ticks():
        fields = [int(word) for word in open("/proc/stat").readline().split()[1:9]]
        return sum(fields), fields[3] + fields[4]
    all_before, idle_before = ticks()
    time.sleep(seconds)
    all_after, idle_after = ticks()
    return 1 - (idle_after - idle_before) / max(1, all_after - all_before)


class Calm:
    """Waits for a quiet machine, up to its patience in all, and remembers how quiet it was."""
    LIMIT = 0.15

    def __init__(self, patience):
        self.left, self.seen = patience, []

    def wait(self):
        while True:
            busy = others_busy()
            if busy <= self.LIMIT or self.left <= 0:
                self.seen.append(busy)
                return
            self.left -= 6
            time.sleep(4)


def middle(values):
    return statistics.median(values)


class Process:
    def __init__(self, command, log, **more):
        self.log = open(log, "ab")
        self.process = subprocess.Popen(command, stdout=self.log, stderr=self.log, **more)
        self.pid = self.process.pid

    def stop(self, how=signal.SIGTERM):
        self.process.send_signal(how)
        self.process.wait(timeout=20)
        self.log.close()


class Upswing(Process):
    def __init__(self, program, data, log):
        self.port = free_port()
        self.began = time.perf_counter()
        super().__init__([program, "serve", "--data", data, "--listen", f"127.0.0.1:{self.port}"], log)
        self.seconds_to_ready = self._until_ready()

    def _until_ready(self):
        while time.perf_counter() - self.began < 20:
            try:
                connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=5)
                connection.request("GET", "/readyz")
                if connection.getresponse().status == 200:
                    return time.perf_counter() - self.began
            except ConnectionRefusedError:
                time.sleep(0.001)
        raise SystemExit("the server did not become ready")

    def url(self, path):
        return f"http://127.0.0.1:{self.port}{path}"

    def get(self, path, token):
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=30)
        connection.request("GET", path, headers={"Authorization": f"Bearer {token}"})
        reply = connection.getresponse()
        body = reply.read()
        if reply.status != 200:
            raise SystemExit(f"{path} answered {reply.status}")
        return body

    def memory(self):
        """Resident kilobytes: all, and what no file on disk stands behind."""
        words = open(f"/proc/{self.pid}/status").read()
        kib = {name: int(value) for name, value in re.findall(r"^(\w+):\s+(\d+) kB", words, re.M)}
        return kib["VmRSS"], kib["RssAnon"]


class Nginx(Process):
    """nginx with one file of 1 KB, no access log: the fastest neighbour."""

    def __init__(self, folder):
        self.port = free_port()
        os.makedirs(f"{folder}/www", exist_ok=True)
        with open(f"{folder}/www/one_kilobyte", "w", encoding="ascii") as file:
            file.write("x" * 1024)
        user = "user root;" if os.geteuid() == 0 else ""
        temporary = "".join(f"{kind}_temp_path {folder}/nginx_{kind};" for kind in
                            ("client_body", "proxy", "fastcgi", "uwsgi", "scgi"))
        with open(f"{folder}/nginx.conf", "w", encoding="utf8") as file:
            file.write(f"""{user} daemon off; worker_processes {CORES};
pid {folder}/nginx.pid; error_log {folder}/nginx.log;
events {{ worker_connections 256; }}
http {{ access_log off; sendfile on; keepalive_requests 100000000; {temporary}
  server {{ listen 127.0.0.1:{self.port}; root {folder}/www; }} }}
""")
        super().__init__(["nginx", "-p", folder, "-c", f"{folder}/nginx.conf"], f"{folder}/nginx.out",
                         env=os.environ | {"PATH": os.environ["PATH"] + ":/usr/sbin"})
        for _ in range(500):
            with socket.socket() as one:
                if one.connect_ex(("127.0.0.1", self.port)) == 0:
                    return
            time.sleep(0.01)
        raise SystemExit("nginx did not start")

    def url(self, path):
        return f"http://127.0.0.1:{self.port}{path}"


def load(server, path, token=None, seconds=4, connections=8):
    """Requests a second and processor milliseconds of the server per request, under wrk."""
    header = ["-H", f"Authorization: Bearer {token}"] if token else []
    before = cpu_seconds(server.pid)
    said = subprocess.run(["wrk", "-t1", f"-c{connections}", f"-d{seconds}s", *header, server.url(path)],
                          capture_output=True, text=True, check=True).stdout
    used = cpu_seconds(server.pid) - before
    if "Non-2xx" in said or "Socket errors" in said:
        raise SystemExit(f"{path}: {said}")
    count = int(re.search(r"(\d+) requests in", said)[1])
    return float(re.search(r"Requests/sec:\s+([\d.]+)", said)[1]), used / count * 1000


def token_of(program, data, email):
    said = subprocess.run([program, "token", "create", "--data", data, "--email", email, "--name", "bench"],
                          capture_output=True, text=True, check=True).stdout
    return max(said.split(), key=len)


def raise_file_limit(wanted):
    _, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    most = wanted if hard == resource.RLIM_INFINITY else min(wanted, hard)
    resource.setrlimit(resource.RLIMIT_NOFILE, (most, hard))
    return most


def as_json(body):
    return json.loads(body)
