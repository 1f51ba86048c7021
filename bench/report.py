"""The figures as lines, as a table, and as docs/performance.md."""
import os
import re
from dataclasses import dataclass

HOW_TO_READ = """## How to read it

Absolute numbers are of one machine; ratios travel. So everything is measured in one run, in rounds that alternate with
the neighbours: nginx with a file of 1 KB and no access log, SQLite alone with the same row and `synchronous=FULL`, and
`/healthz`, which touches neither a worker nor the database. Upswing writes its log to a file meanwhile. Processor time
is user and system time of all threads of the server, from the kernel; others on the machine disturb it least. The
median of the rounds counts; the best is beside it.

- *Practice overview* is asked for as the demo stands, with numbers waiting as the next step. Once they are sent and nearer
  steps were put off, the rooms further down are asked for one, and it costs more, in the end two to three times as much.
- *A month handed in* is the PUT that sends a month with all its numbers: rights, the check that nothing is missing,
  the numbers marked as sent, their revisions, the audit line; how the month stands is the answer. *A number saved*
  is one cell. Both are answered when they are on disk. Writers who come together share a commit. Where a sync takes
  milliseconds, as on most disks, that decides; where it takes none, processor time does.
- *First load* is what a browser really fetched, from an empty cache, signed in as Rosa of the demo.
- Of 8 connections or writers, the load itself runs on the same cores and takes its share of them.
"""


@dataclass
class Row:
    key: str
    what: str
    limit: float | None
    median: float | None
    best: float | None
    unit: str
    beside: str = ""
    least: bool = False  # the limit is the least that is wanted, not the most
    unjudged: bool = False  # a share of a clock's time, and the machine was busy

    def met(self):
        if self.limit is None or self.median is None or self.unjudged:
            return None
        return self.median >= self.limit if self.least else self.median <= self.limit


def figure(value, unit):
    if value is None:
        return "not measured"
    if unit == "share":
        return f"{value * 100:.0f} %"
    digits = 0 if value >= 100 or unit == "" else 1 if value >= 10 else 2 if value >= 1 else 3
    return f"{value:.{digits}f} {unit}".strip()


def limit_of(row):
    if row.limit is None:
        return ""
    words = f"{row.limit * 100:g} %" if row.unit == "share" else f"{row.limit:g} {row.unit}".strip()
    return ("at least " if row.least else "at most ") + words


def reasons(root):
    """bench/why.txt: "key: reason" for what is known to be missed."""
    with open(f"{root}/bench/why.txt", encoding="utf8") as file:
        pairs = [line.split(":", 1) for line in file if ":" in line and not line.startswith("#")]
    return {key.strip(): words.strip() for key, words in pairs}


def verdict(row, root):
    if row.unjudged:
        return "not judged: the machine was busy"
    if row.met() is None:
        return "" if row.limit is None else "not measured"
    if row.met():
        return "met"
    return "missed: " + reasons(root).get(row.key, "not yet looked into")


def spoken(row):
    state = {True: "met", False: "MISSED", None: ""}[row.met()]
    tail = "; ".join(part for part in (limit_of(row), state, row.beside) if part)
    numbers = f"{figure(row.median, row.unit)} (best {figure(row.best, row.unit)})"
    return f"{row.what}: {numbers}" + (f" - {tail}" if tail else "")


def table(rows, root):
    lines = ["| what | limit | median | best | |", "| --- | --- | --- | --- | --- |"]
    for row in rows:
        last = "; ".join(part for part in (verdict(row, root), row.beside) if part)
        median, best = figure(row.median, row.unit), figure(row.best, row.unit)
        lines.append(f"| {row.what} | {limit_of(row)} | {median} | {best} | {last} |")
    return "\n".join(lines)


def calmness(calm):
    if not calm.seen:
        return ""
    busy = middle_busy(calm)
    return (f"Before the rounds, others kept the machine {busy * 100:.0f} % busy (median; at worst"
            f" {max(calm.seen) * 100:.0f} %).")


def middle_busy(calm):
    return sorted(calm.seen)[len(calm.seen) // 2] if calm.seen else 0


def machine():
    kib = int(re.search(r"MemTotal:\s+(\d+)", open("/proc/meminfo", encoding="ascii").read())[1])
    return f"{os.cpu_count()} cores, {round(kib / 1024 / 1024)} GB of memory; load and server on the same cores"


def write(rows, calm, root):
    for row in rows:
        row.unjudged = row.limit is not None and middle_busy(calm) > 0.3 and (row.unit == "share" or row.key == "paint")
    missed = [row for row in rows if row.met() is False]
    unknown = [row for row in rows if row.limit is not None and row.median is None]
    lines = ["# How fast", "",
             "Written by `make bench` (`bench/run --write`). Anyone can run it: [bench/README.md](../bench/README.md).", ""]
    if middle_busy(calm) > 0.3:
        lines += ["**The machine was busy with other things while this was measured:** processor times come out higher",
                  "than on a quiet one; shares and the paint are not judged. `make bench` on a quiet machine writes this anew.",
                  ""]
    if missed or unknown:
        lines += ["**Missed:**", ""]
        for row in missed:
            why = verdict(row, root).removeprefix("missed: ")
            lines.append(f"- {row.what}: {figure(row.median, row.unit)}, wanted {limit_of(row)}. Why: {why}.")
        lines += [f"- {row.what}: not measured here." for row in unknown]
    else:
        lines += ["Every limit is met."]
    lines += ["", "## Figures", "", table(rows, root), "", f"Machine: {machine()}. {calmness(calm)}", "", HOW_TO_READ]
    with open(f"{root}/docs/performance.md", "w", encoding="utf8") as file:
        file.write("\n".join(lines))
