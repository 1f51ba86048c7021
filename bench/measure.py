"""Measures what docs/performance.md promises, in one run and beside its neighbours. bench/run calls it."""
import argparse
import json
import os
import shlex
import shutil
import signal
import socket
import resource
import subprocess
import sys
import time

import kit
import report
from caseload import caseload
from large import large
from kit import CEDAR, HEALTHY_STARTS, SCREENING, middle
from report import Row

WRITERS = ["rosa", "andrea", "denise", "wanda", "steve", "linda", "hank", "curtis"]  # of practices 1 to 8
ROUNDS = 3


class Bench:
    def __init__(self, arguments):
        self.root, self.work, self.program = arguments.root, arguments.work, arguments.program
        self.rows, self.calm = [], kit.Calm(arguments.patience)
        self.made = 0
        self.template = f"{self.work}/template"
        subprocess.run([self.program, "demo", "--data", self.template], check=True, stdout=subprocess.DEVNULL)
        self.rosa = kit.token_of(self.program, self.template, "rosa@example.org")
        self.ellen = kit.token_of(self.program, self.template, "ellen@example.org")
        self.tokens = [kit.token_of(self.program, self.template, f"{who}@example.org") for who in WRITERS]

    def demo(self):
        self.made += 1
        data = f"{self.work}/demo{self.made}"
        shutil.copytree(self.template, data)
        return data

    def serve(self, data=None):
        return kit.Upswing(self.program, data or self.demo(), f"{self.work}/server.log")

    def writers(self, server):
        """A line for each writer: token, practice, the months that are sent and complete."""
        lines = []
        for number, token in enumerate(self.tokens, 1):
            practice = f"{CEDAR[:-1]}{number}"
            listed = kit.as_json(server.get(f"/api/practices/{practice}/periods", token))["periods"]
            whole = [each["period"] for each in listed if each["state"] == "sent" and each["filled"] == each["of"]]
            lines.append(f"{token} {practice} {','.join(whole)}\n")
        return lines

    def row(self, *words, **more):
        self.rows.append(Row(*words, **more))
        print(report.spoken(self.rows[-1]), flush=True)

    def helper(self, name, *words, text=""):
        said = subprocess.run([f"{self.work}/{name}", *map(str, words)], input=text, capture_output=True, text=True)
        if said.returncode != 0:
            raise SystemExit(f"{name}: {said.stderr}")
        return [float(word) for word in said.stdout.split()]


def reading(bench):
    server, nginx = bench.serve(), kit.Nginx(bench.work)
    overview = f"/api/practices/{CEDAR}/overview"
    one_row = f"/api/practices/{CEDAR}/measures/{SCREENING}"
    seen = {"overview": [], "nginx": [], "bare": [], "one": []}
    try:
        kit.load(server, overview, bench.rosa, seconds=1)
        for _ in range(ROUNDS):
            bench.calm.wait()
            seen["nginx"].append(kit.load(nginx, "/one_kilobyte"))
            seen["overview"].append(kit.load(server, overview, bench.rosa))
            seen["bare"].append(kit.load(server, "/healthz"))
            seen["one"].append(kit.load(server, one_row, bench.rosa))
        size = len(server.get(overview, bench.rosa))
    finally:
        server.stop()
        nginx.stop()
    cpu = {name: [each[1] for each in values] for name, values in seen.items()}
    share = [ours[0] / theirs[0] for ours, theirs in zip(seen["overview"], seen["nginx"])]
    beside = [ours / theirs for ours, theirs in zip(cpu["overview"], cpu["bare"])]
    bench.row("overview_cpu", f"Practice overview (team, measures with their last twelve, next step), JSON of {size / 1000:.1f} kB: processor time a request", 0.3,
              middle(cpu["overview"]), min(cpu["overview"]), "ms",
              beside=f"{middle(beside):.1f} times a bare handler of the same server ({middle(cpu['bare']):.3f} ms)")
    rows = [ours / theirs for ours, theirs in zip(cpu["overview"], cpu["one"])]
    bench.row("overview_rows", "The same against a signed-in, scoped read of one row by the same server", 5, middle(rows),
              min(rows), "times", beside=f"{middle(cpu['one']):.3f} ms for one measure with its goal")
    bench.row("overview_share", "The same: requests a second, as a share of nginx with a 1 KB file", 0.1,
              middle(share), max(share), "share",
              beside=f"8 connections; nginx takes {middle(cpu['nginx']):.3f} ms a request", least=True)


def writing(bench):
    server = bench.serve()
    lines = bench.writers(server)
    seen = {name: [] for name in ("raw", "entries 8", "entries 1", "hand_in 8", "hand_in 1")}

    def write(kind, count, *words):
        writes, seconds, cpu = bench.helper("writers", server.port, server.pid, kind, *words,
                                            text="".join(lines[:count]))
        seen[f"{kind} {count}"].append((writes / seconds, cpu / writes * 1000))
    try:
        for turn in range(2 * ROUNDS):  # short, because a share wants its two sides close together
            bench.calm.wait()
            commits, seconds, cpu = bench.helper("raw_commits", f"{bench.work}/raw{turn}.db", 1)
            seen["raw"].append((commits / seconds, cpu / commits * 1000))
            for count in (8, 1):
                write("entries", count, 1, SCREENING, "2026-08", "2026-08-01")
                write("hand_in", count, 3 if count == 8 else 24)
    finally:
        server.stop()
    raw = [each[0] for each in seen["raw"]]
    note = f"raw SQLite: {middle(raw):.0f} a second, {middle([each[1] for each in seen['raw']]):.3f} ms each"
    for key, kind, what in (("hand_in", "hand_in", "A month handed in"), ("entry", "entries", "A number saved")):
        for count, who in ((8, "8 writers at 8 practices"), (1, "one writer")):
            values = seen[f"{kind} {count}"]
            cpu = [each[1] for each in values]
            share = [each[0] / theirs for each, theirs in zip(values, raw)]
            bench.row(f"{key}_cpu_{count}", f"{what}, durably, {who}: processor time", 0.4, middle(cpu), min(cpu), "ms")
            bench.row(f"{key}_share_{count}", "The same: a second, as a share of raw synchronous=FULL commits",
                      0.5 if count == 8 else None, middle(share), max(share), "share", least=True, beside=note)
            note = ""


def memory(bench):
    server = bench.serve()
    held = []
    try:
        server.get(f"/api/practices/{CEDAR}", bench.rosa)
        time.sleep(0.5)
        rss, anonymous = server.memory()
        bench.row("idle_memory", "Idle memory on the demo, after one request", 24, rss / 1024, rss / 1024, "MB",
                  beside=f"{anonymous / 1024:.1f} MB of it not backed by a file")
        wanted = min(2000, kit.raise_file_limit(2200) - 200)
        question = b"GET /healthz HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n"
        for _ in range(wanted):
            one = socket.create_connection(("127.0.0.1", server.port), timeout=10)
            one.sendall(question)
            one.recv(4096)
            held.append(one)
        grown = (server.memory()[0] - rss) / wanted
        bench.row("idle_connection", f"Memory an idle connection ({wanted} kept alive, each after one request)", 8,
                  grown, grown, "KB")
    finally:
        for one in held:
            one.close()
        server.stop()


def starting(bench):
    times, again, cpu = [], [], []
    data = bench.demo()
    for _ in range(5):
        bench.calm.wait()
        server = bench.serve(data)
        times.append(server.seconds_to_ready)
        lines = bench.writers(server)
        writers = subprocess.Popen(
            [f"{bench.work}/writers", str(server.port), str(server.pid), "entries", "30", SCREENING, "2026-08",
             "2026-08-01"], stdin=subprocess.PIPE, text=True, stderr=subprocess.DEVNULL, stdout=subprocess.DEVNULL)
        writers.stdin.write("".join(lines))
        writers.stdin.close()
        time.sleep(0.5)
        server.stop(signal.SIGKILL)
        writers.wait()
        server = bench.serve(data)
        again.append(server.seconds_to_ready)
        server.stop()
    for _ in range(15):
        process = subprocess.Popen([bench.program, "version"], stdout=subprocess.DEVNULL)
        _, _, used = os.wait4(process.pid, 0)
        process.returncode = 0
        cpu.append((used.ru_utime + used.ru_stime) * 1000)
    bench.row("start", "From start to the first 200 of /readyz", 0.1, middle(times), min(times), "s")
    bench.row("restart", "The same after kill -9 while 8 people write", 0.3, middle(again), min(again), "s")
    bench.row("version", "upswing version: processor time", 5, middle(cpu), min(cpu), "ms")


def charts(bench):
    server = bench.serve()
    chart = f"/api/practices/{CEDAR}/charts/{SCREENING}"
    multiples = f"/api/programs/{HEALTHY_STARTS}/charts/{SCREENING}"
    asked = {
        "chart_json": ("Chart, JSON", chart, bench.rosa),
        "chart_svg": ("Chart, SVG of 640 px", f"{chart}/svg?width=640", bench.rosa),
        "multiples": ("Ten practices side by side, JSON", multiples, bench.ellen),
        "today": ("Today, JSON", "/api/me/today", bench.rosa),
        "sheet": ("The month page, JSON", f"/api/practices/{CEDAR}/periods/2026-09", bench.rosa),
    }
    seen = {name: [] for name in asked}
    try:
        sizes = {name: len(server.get(path, token)) for name, (_, path, token) in asked.items()}
        for _ in range(ROUNDS):
            bench.calm.wait()
            for name, (_, path, token) in asked.items():
                seen[name].append(kit.load(server, path, token, seconds=2)[1])
    finally:
        server.stop()
    for name, (what, _, _) in asked.items():
        bench.row(name, f"{what} ({sizes[name] / 1000:.1f} kB): processor time a request", None, middle(seen[name]),
                  min(seen[name]), "ms")


ENGINE = {
    "series_ms": ("1,000 P charts of 36 points with runs analysis", 10, "ms"),
    "million_ms": ("P chart of 1,000,000 points with runs analysis", 60, "ms"),
    "growth": ("A million points against ten times a hundred thousand", None, "times"),
    "memory": ("Most memory of a million points against their input", 4, "times"),
    "run_ms": ("Run chart of 1,000,000 points", None, "ms"),
    "draw_ms": ("Drawing one P chart of 36 points", 0.3, "ms"),
}


def engine(bench):
    """The charts on one core, without a server; then the whole command."""
    rounds = []
    for _ in range(ROUNDS):
        bench.calm.wait()
        lines = subprocess.run([f"{bench.work}/charts"], capture_output=True, text=True, check=True).stdout.split("\n")
        rounds.append({name: float(figure) for name, figure in (line.split() for line in lines if line)})
    for name, (what, limit, unit) in ENGINE.items():
        seen = [each[name] for each in rounds]
        bench.row(name, f"{what}: processor time" if unit == "ms" else what, limit, middle(seen), min(seen), unit)
    seen = [command_ms(bench) for _ in range(ROUNDS)]
    what = "`upswing chart` of 36 rows to SVG, the whole process: processor time"
    bench.row("command_ms", what, 8, middle(seen), min(seen), "ms")


def command_ms(bench, times=20):
    rows = "".join(f"{2024 + i // 12}-{i % 12 + 1:02},{10 + i * 7 % 13},{30 + i * 5 % 11}\n" for i in range(36))
    file = f"{bench.work}/chart.csv"
    with open(file, "w", encoding="utf8") as out:
        out.write("period,numerator,denominator\n" + rows)
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    for _ in range(times):
        subprocess.run([bench.program, "chart", file, "--type", "p", "--format", "svg", "-o", f"{bench.work}/chart.svg"],
                       check=True)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return (after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime) * 1000 / times


def first_load(bench):
    bench.calm.wait()
    server = bench.serve()
    try:
        environment = os.environ | {"UPSWING_URL": server.url(""), "UPSWING_FOLDER": f"{bench.work}/browser"}
        said = subprocess.run([f"{bench.root}/bench/browser"], env=environment, capture_output=True, text=True)
    finally:
        server.stop()
    if said.returncode != 0:
        print(f"The browser part did not run: {said.stderr.strip()[-600:]}", file=sys.stderr)
        bench.row("first_load", "First load of Today in a browser", 190, None, None, "kB")
        return
    rounds = json.loads(said.stdout)
    sizes = [each["bytes"] / 1000 for each in rounds]
    counts = [each["requests"] for each in rounds]
    paint = [each["paint_ms"] / 1000 for each in rounds]
    kinds = ", ".join(f"{name} {size / 1000:.1f}" for name, size in rounds[0]["kinds"].items())
    bench.row("first_load", "First load: all that came until the first next step is readable, heads included", 190,
              middle(sizes), min(sizes), "kB", beside=kinds)
    bench.row("first_requests", "Requests until then", 8, middle(counts), min(counts), "")
    bench.row("paint", "Largest paint at 390 px, processor slowed 4 times, 1.6 Mbit/s, 150 ms", 1.5, middle(paint),
              min(paint), "s")


def building(bench, whole):
    commands = json.load(open(f"{bench.root}/build/release/compile_commands.json", encoding="utf8"))
    handler = next(each for each in commands if each["file"].endswith("server/practices/practice_routes.cpp"))
    words = shlex.split(handler["command"])
    words = words[1:] if words[0].endswith("ccache") else words
    words[words.index("-o") + 1] = f"{bench.work}/handler.o"
    times = []
    for _ in range(ROUNDS):
        bench.calm.wait()
        process = subprocess.Popen(words, cwd=handler["directory"])
        _, status, used = os.wait4(process.pid, 0)
        process.returncode = status
        if status != 0:
            raise SystemExit("the handler file does not compile")
        times.append(used.ru_utime + used.ru_stime)
    bench.row("handler", "A handler file (practice_routes.cpp) compiled at -O2: processor time", 5, middle(times),
              min(times), "s")
    if not whole:
        return
    folder = f"{bench.work}/build"
    plain = os.environ | {"CCACHE_DISABLE": "1"}
    run = lambda *command: subprocess.run(command, cwd=bench.root, env=plain, check=True, stdout=subprocess.DEVNULL)
    run("cmake", "--preset", "release", "-B", folder)
    for name, key, what in ((None, "full_build", "The whole release build, without ccache"),
                            ("practice_routes", "rebuild", "After a change in a handler file: compile, archive, link")):
        if name:
            subprocess.run(["find", folder, "-name", f"{name}.cpp.o", "-delete"], check=True)
        bench.calm.wait()
        before, begin = os.times(), time.perf_counter()
        run("cmake", "--build", folder, "--target", "upswing", "--parallel", str(kit.CORES))
        after, wall = os.times(), time.perf_counter() - begin
        used = after.children_user + after.children_system - before.children_user - before.children_system
        bench.row(key, f"{what}: processor time", None, used, used, "s",
                  beside=f"{wall:.0f} s on the clock, {kit.CORES} jobs")


PARTS = {"reading": reading, "writing": writing, "memory": memory, "starting": starting, "charts": charts, "engine": engine,
         "large": large, "caseload": caseload, "first_load": first_load}


def main():
    parser = argparse.ArgumentParser()
    for name in ("root", "work", "program"):
        parser.add_argument(f"--{name}", required=True)
    parser.add_argument("--only", default="")
    parser.add_argument("--patience", type=float, default=240)
    parser.add_argument("--build", action="store_true")
    parser.add_argument("--write", action="store_true")
    arguments = parser.parse_args()
    wanted = arguments.only.split(",") if arguments.only else [*PARTS, "building"]
    if arguments.write and arguments.only:
        parser.error("--write wants everything measured, not a part")
    bench = Bench(arguments)
    for name in wanted:
        if name == "building":
            building(bench, arguments.build)
        else:
            PARTS[name](bench)
    print("\n" + report.table(bench.rows, bench.root))
    print(report.calmness(bench.calm))
    if arguments.write:
        report.write(bench.rows, bench.calm, bench.root)
        print("Written: docs/performance.md")


main()
