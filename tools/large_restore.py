"""Backup and restore of a large database: in bounded memory, in a time that a host can wait for, the same on both databases.
tools/large_restore calls it."""
import argparse
import os
import subprocess
import sys
import threading
import time

from hard_kit import CEDAR, WRITERS, Failed, Server, must, new_id, percentile

MEGABYTE = 1 << 20
FILE_BYTES, PART_BYTES = 12 * MEGABYTE, MEGABYTE // 2  # server/files/file.hpp
MOST_MEMORY = 128 * MEGABYTE
SECONDS_A_GIGABYTE = 60


def run(*command):
    """Seconds it took, the most memory it had, and a note of its processor time: others may keep the machine busy."""
    begin = time.perf_counter()
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
    said = process.stdout.read().decode()
    _, status, used = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    must(process.returncode == 0, f"{command[1]}: {said}")
    seconds, memory = time.perf_counter() - begin, used.ru_maxrss * 1024
    return seconds, memory, (f"{seconds:.1f} s ({used.ru_utime + used.ru_stime:.1f} s of processor time), "
                             f"{memory / MEGABYTE:.0f} MB of memory")


def add_documents(server, tokens, count):
    """As the pages do: announced, sent in parts, finished. Bytes that no packing makes smaller."""
    for number in range(count):
        one, practice = new_id(), CEDAR.format(1 + number % len(tokens))
        token, path = tokens[number % len(tokens)], f"/api/practices/{practice}/files"
        body = {"id": one, "about": new_id(), "name": f"form {number}.pdf", "bytes": FILE_BYTES, "audience": "staff"}
        must(server.ask("POST", path, token, body)[0] == 201, "a document was refused")
        content = b"%PDF-" + os.urandom(FILE_BYTES - 5)
        for part in range(FILE_BYTES // PART_BYTES):
            sent = content[part * PART_BYTES:(part + 1) * PART_BYTES]
            must(server.send("PUT", f"{path}/{one}/parts/{part}", token, sent)[0] == 204, "a part was refused")
        must(server.ask("POST", f"{path}/{one}/ready", token, {})[0] == 200, "a document is not whole")


def write_while(server, tokens, busy, work):
    """How long eight people's writes take while `work` is done; their seconds, and what was done."""
    times, stop = [], threading.Event()

    def write(number):
        practice = CEDAR.format(number + 1)
        while not stop.is_set():
            begin, one = time.perf_counter(), new_id()
            body = {"id": one, "name": f"Member {one}", "email": None, "team_roles": ["data_lead"], "note": None}
            status, _ = server.ask("POST", f"/api/practices/{practice}/members", tokens[number], body)
            if status != 201:
                busy.append(status)
            times.append(time.perf_counter() - begin)
            time.sleep(0.05)

    threads = [threading.Thread(target=write, args=(number,)) for number in range(len(tokens))]
    for thread in threads:
        thread.start()
    try:
        done = work()
    finally:
        stop.set()
        for thread in threads:
            thread.join()
    return times, done


def rows_of(path):
    """A backup without its first lines (where and when it was made) and the sum over them."""
    with open(path, "rb") as file:
        file.readline()
        file.readline()
        return file.read()[:-32]


def size_of(path):
    return os.stat(path).st_size / MEGABYTE


def walk(program, work, arguments):
    say = lambda words: print(f"        {words}", flush=True)
    begin = time.perf_counter()
    server = Server(program, work, "large", ("--practices", str(arguments.practices), "--months", str(arguments.months)))
    refused = []
    try:
        tokens = [server.token(who) for who in WRITERS]
        add_documents(server, tokens, arguments.files)
        large = size_of(f"{server.data}/upswing.db")
        say(f"made in {time.perf_counter() - begin:.0f} s: {large:.0f} MB, {arguments.practices} practices, "
            f"{arguments.months} months, {arguments.files} documents of 12 MB")
        quiet, _ = write_while(server, tokens, refused, lambda: time.sleep(5))
        backup = f"{work}/large.upswing"
        times, (_, most, note) = write_while(server, tokens, refused,
                                               lambda: run(program, "backup", "--data", server.data, backup))
    finally:
        server.stop()
    must(not refused, f"writes were answered {set(refused)}")
    say(f"backup under load: {note}, file of {size_of(backup):.0f} MB; p99 of "
        f"{len(times)} writes {percentile(times, 0.99) * 1000:.0f} ms, {percentile(quiet, 0.99) * 1000:.0f} ms without")
    slowest = 0
    key = f"{server.data}/key"
    places = {"SQLite": ["--data", f"{work}/again"],
              "PostgreSQL": ["--data", f"{work}/pg", "--db", os.environ["UPSWING_TEST_PG"]]}
    for name, place in places.items():
        seconds, memory, note = run(program, "restore", *place, "--key", key, backup)
        slowest, most = max(slowest, seconds), max(most, memory)
        say(f"restored on {name}: {note}")
        _, memory, note = run(program, "backup", *place, f"{work}/{name}.upswing")
        most = max(most, memory)
        say(f"backup from there: {note}")
    must(rows_of(f"{work}/SQLite.upswing") == rows_of(f"{work}/PostgreSQL.upswing"), "the two databases hold different data")
    must(most <= MOST_MEMORY, f"{most / MEGABYTE:.0f} MB of memory")
    wanted = SECONDS_A_GIGABYTE * max(1, large / 1024)
    must(slowest <= wanted, f"the slowest restore took {slowest:.0f} s, wanted at most {wanted:.0f} s")
    return f"{large:.0f} MB; the slower restore took {slowest:.0f} s; at most {most / MEGABYTE:.0f} MB of memory; both hold the same"


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--program", required=True)
    parser.add_argument("--work", required=True)
    parser.add_argument("--practices", type=int, default=2000)
    parser.add_argument("--months", type=int, default=36)
    parser.add_argument("--files", type=int, default=40)
    arguments = parser.parse_args()
    try:
        print(f"ok      {walk(arguments.program, arguments.work, arguments)}\n1 passed, 0 failed")
    except Failed as why:
        print(f"not ok  {why}\n0 passed, 1 failed")
        sys.exit(1)


main()
