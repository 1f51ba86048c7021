"""A program of a thousand practices: its overview, its size in memory; one practice's page among two thousand and among ten."""
import json
import os
import subprocess
import sys
import time

import kit
from kit import CEDAR, HEALTHY_STARTS, SCREENING, middle

ROUNDS = 3
PROGRAM = f"/api/programs/{HEALTHY_STARTS}"


def made(bench, practices):
    data = f"{bench.work}/made{practices}"
    before = time.perf_counter()
    subprocess.run([bench.program, "demo", "--data", data, "--practices", str(practices), "--months", "36"], check=True,
                   stdout=subprocess.DEVNULL)
    return data, time.perf_counter() - before


def costs(bench, server, asked):
    seen = {name: [] for name in asked}
    for path, token in asked.values():
        kit.load(server, path, token, seconds=1)
    for _ in range(ROUNDS):
        bench.calm.wait()
        for name, (path, token) in asked.items():
            seen[name].append(kit.load(server, path, token, seconds=2)[1])
    return seen


def nodes(bench, server):
    environment = os.environ | {"UPSWING_URL": server.url(""), "UPSWING_FOLDER": f"{bench.work}/browser"}
    said = subprocess.run([f"{bench.root}/bench/browser", "dom"], env=environment, capture_output=True, text=True)
    if said.returncode != 0:
        print(f"The browser part did not run: {said.stderr.strip()[-600:]}", file=sys.stderr)
    count = json.loads(said.stdout)["nodes"] if said.returncode == 0 else None
    bench.row("large_nodes", "1,000 practices, nodes of the overview's page in a browser", 3000, count, count, "")


def large(bench):
    data, seconds = made(bench, 1000)
    bench.row("made", "Making a program of 1,000 practices, 12 measures, 36 months (432,000 numbers)", 60, seconds, seconds,
              "s")
    ellen = kit.token_of(bench.program, data, "ellen@example.org")
    rosa = kit.token_of(bench.program, data, "rosa@example.org")
    practice = f"/api/practices/{CEDAR}/overview"
    asked = {"first": (f"{PROGRAM}/overview", ellen), "whole": (f"{PROGRAM}/overview?size=1000", ellen),
             "waiting": (f"{PROGRAM}/overview?show=waiting", ellen), "sums": (f"{PROGRAM}/overview/sums", ellen),
             "panels": (f"{PROGRAM}/charts/{SCREENING}?size=12&width=280", ellen), "practice": (practice, rosa)}
    server = bench.serve(data)
    try:
        sizes = {name: len(server.get(path, token)) for name, (path, token) in asked.items()}
        cpu = costs(bench, server, asked)
        after = [server.memory()[0]]
        for _ in range(4):  # the last half of a run
            for path, token in asked.values():
                kit.load(server, path, token, seconds=1)
            after.append(server.memory()[0])
        nodes(bench, server)
    finally:
        server.stop()
    say = lambda key, words, limit: bench.row(f"large_{key}", words.format(size=sizes[key] / 1000), limit, middle(cpu[key]),
                                              min(cpu[key]), "ms")
    say("first", "1,000 practices, the overview's first page ({size:.1f} kB): processor time", 0.5)
    say("whole", "The same, the whole list in one answer ({size:.0f} kB): processor time", 3)
    say("waiting", "The same, who has not sent yet, first page: processor time", None)
    say("sums", "The same, how many have sent: processor time", None)
    say("panels", "The same, twelve small charts ({size:.0f} kB): processor time", None)
    bench.row("large_memory", "Memory after load with 1,000 practices", 64, max(after) / 1024, min(after) / 1024, "MB")
    grown = (after[-1] - after[2]) / 1024
    bench.row("large_growth", "The same, growth over the last half of the run", 1, grown, grown, "MB")
    practice_page(bench)
    many_writers(bench, data)


def practice_page(bench):
    """What one practice's page costs does not depend on how many others there are."""
    seen = {}
    for practices in (10, 2000):
        data, _ = made(bench, practices)
        token = kit.token_of(bench.program, data, "rosa@example.org")
        server = bench.serve(data)
        try:
            seen[practices] = costs(bench, server, {"practice": (f"/api/practices/{CEDAR}", token)})["practice"]
        finally:
            server.stop()
    few, many = middle(seen[10]), middle(seen[2000])
    bench.row("large_practice", "One practice's page among 2,000 practices, against among 10: processor time", 1.2, many / few,
              min(seen[2000]) / min(seen[10]), "times", beside=f"{many:.3f} and {few:.3f} ms")


def many_writers(bench, data):
    """64 connections that save numbers at 64 practices, beside raw commits one after another."""
    analyst = kit.token_of(bench.program, data, "nadia@example.org")
    lines = "".join(f"{analyst} {CEDAR[:-2]}{number:02} 2026-08\n" for number in range(1, 65) if number % 12 and number % 10)
    count = lines.count("\n")
    server = bench.serve(data)
    shares, cpus = [], []
    try:
        for turn in range(ROUNDS):
            bench.calm.wait()
            commits, seconds, _ = bench.helper("raw_commits", f"{bench.work}/raw_many{turn}.db", 1)
            writes, took, cpu = bench.helper("writers", server.port, server.pid, "entries", 2, SCREENING, "2026-08",
                                             "2026-08-01", text=lines)
            shares.append((writes / took) / (commits / seconds))
            cpus.append(cpu / writes * 1000)
    finally:
        server.stop()
    bench.row("many_share", f"A number saved, durably, {count} connections: a second, as a share of raw single commits", 2,
              middle(shares), max(shares), "share", least=True, beside=f"{middle(cpus):.3f} ms of processor time each")
