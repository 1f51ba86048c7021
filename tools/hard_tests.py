"""Hard tests of a whole server: killed, guessed at, flooded. tools/hard_tests calls it."""
import argparse
import http.client
import json
import resource
import selectors
import signal
import socket
import subprocess
import sys
import threading
import time
import uuid

from hard_kit import CEDAR, DEEP, WRITERS, Failed, Server, chance, good_client, must, new_id, percentile


def t1(program, work):
    """Kill -9 while eight people write: what was answered is there, once, and what was asked twice too."""
    server = Server(program, work, "t1")
    tokens = [server.token(who) for who in WRITERS]
    cycles = 500 if DEEP else 20
    acked, unsure, slowest = {}, {}, 0.0

    def write(number, until):
        practice = CEDAR.format(number + 1)
        while time.perf_counter() < until:
            name = f"Member {uuid.UUID(int=chance.getrandbits(128)).hex}"
            one = new_id()
            body = {"id": one, "name": name, "email": None, "team_roles": ["data_lead"], "note": None}
            try:
                status, _ = server.ask("POST", f"/api/practices/{practice}/members", tokens[number], body)
                must(status == 201, f"a member was answered {status}")
                acked[one] = (practice, name, body)
            except (OSError, http.client.HTTPException):
                unsure[one] = (practice, name, body)
                return

    try:
        for _ in range(cycles):
            until = time.perf_counter() + 2
            threads = [threading.Thread(target=write, args=(i, until)) for i in range(len(tokens))]
            for thread in threads:
                thread.start()
            time.sleep(0.05 + 0.25 * chance.random())
            server.stop(signal.SIGKILL)
            for thread in threads:
                thread.join()
            slowest = max(slowest, server.start())
        for one, (practice, _, body) in unsure.items():  # whoever got no answer asks again, with the same id
            number = int(practice[-1]) - 1
            must(server.ask("POST", f"/api/practices/{practice}/members", tokens[number], body)[0] == 201, "asked again")
        lost = doubles = halves = 0
        for number, token in enumerate(tokens):
            practice = CEDAR.format(number + 1)
            team = json.loads(server.ask("GET", f"/api/practices/{practice}", token)[1])["team"]
            names = [each["name"] for each in team]
            halves += sum(not each["team_roles"] for each in team if each["name"].startswith("Member "))
            for where, name, _ in [*acked.values(), *unsure.values()]:
                if where == practice:
                    lost += name not in names
                    doubles += names.count(name) > 1
        said = subprocess.run([program, "audit", "verify", "--data", server.data], capture_output=True, text=True)
        must(said.returncode == 0, "the audit does not hold: " + said.stdout + said.stderr)
        must(lost == doubles == halves == 0, f"{lost} lost, {doubles} twice, {halves} half")
        must(slowest < 1, f"ready again after {slowest:.2f} s")
        must(len(acked) > cycles, "hardly anything was written")
        return (f"{cycles} kills, {len(acked)} answered, {len(unsure)} asked again: 0 lost, 0 twice, 0 half; "
                f"ready again within {slowest:.3f} s; the audit holds")
    finally:
        server.stop(signal.SIGKILL)


def t4(program, work):
    """Sixteen people add one to the same number, each from the version they saw: nothing is lost, nobody is misled."""
    server = Server(program, work, "t4")
    tokens = [server.token(who) for who in ("rosa", "maya", "samuel")]
    path = f"/api/practices/{CEDAR.format(1)}/entries/01999d11-9800-7003-8000-000000000001/2026-10-01"
    each = 1000 if DEEP else 60
    saved, refused, guard = [0], [0], threading.Lock()

    def add_one(number):
        token, seen, value = tokens[number % len(tokens)], 0, 0
        for _ in range(each):
            while True:
                body = {"numerator": value + 1, "denominator": 100000, "value": None, "state": "counted",
                        "no_data_reason": None, "no_data_words": None, "note": None}
                status, said = server.ask("PUT", path, token, body, {"If-Match": f'"v{seen}"'})
                said = json.loads(said)
                now = said if status == 200 else said.get("current")
                must(status in (200, 412) and now, f"an editor was answered {status}")
                with guard:
                    (saved if status == 200 else refused)[0] += 1
                seen, value = now["version"], int(now["numerator"] or 0)
                if status == 200:
                    break

    try:
        threads = [threading.Thread(target=add_one, args=(i,)) for i in range(16)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        status, said = server.ask("GET", f"{path}/revisions", tokens[0])
        revisions = json.loads(said)["revisions"]
        numbers = [int(one["numerator"]) for one in revisions]
        must(status == 200 and numbers == list(range(16 * each, 0, -1)), "the revisions do not count up by one")
        return f"16 people, {saved[0]} saves, {refused[0]} told that somebody was faster: the number is {numbers[0]}"
    finally:
        server.stop()


def t5(program, work):
    """Backups while people write: writers hardly wait, and what was made is restored."""
    server = Server(program, work, "t5")
    token = server.token("maya")
    practice = CEDAR.format(1)

    def write_for(seconds):
        times, end = [], time.perf_counter() + seconds
        while time.perf_counter() < end:
            one, begin = new_id(), time.perf_counter()
            body = {"id": one, "name": f"Member {one}", "email": None, "team_roles": ["data_lead"], "note": None}
            must(server.ask("POST", f"/api/practices/{practice}/members", token, body)[0] == 201, "a write was refused")
            times.append(time.perf_counter() - begin)
        return times

    try:
        quiet = percentile(write_for(3), 0.99)
        made, stop = [], threading.Event()

        def back_up():
            while not stop.is_set():
                file = f"{work}/t5-{len(made)}.upswing"
                subprocess.run([program, "backup", "--data", server.data, file], check=True, capture_output=True)
                made.append(file)

        thread = threading.Thread(target=back_up)
        thread.start()
        busy = percentile(write_for(6), 0.99)
        stop.set()
        thread.join()
    finally:
        server.stop()
    begin = time.perf_counter()
    subprocess.run([program, "restore", "--data", f"{work}/t5-new", "--key", f"{server.data}/key", made[-1]], check=True,
                   capture_output=True)
    took = time.perf_counter() - begin
    must(busy < max(0.25, 10 * quiet), f"p99 went from {quiet * 1000:.1f} to {busy * 1000:.1f} ms")
    return (f"{len(made)} backups under way: p99 of a write {busy * 1000:.1f} ms, {quiet * 1000:.1f} ms without; "
            f"the last one restored in {took:.1f} s")


def t17(program, work):
    """Killed at any moment while the tables are made: the next start makes them, whole."""
    kills = 200 if DEEP else 25
    begin = time.perf_counter()
    subprocess.run([program, "migrate", "--data", f"{work}/t17-whole"], check=True, capture_output=True)
    whole = time.perf_counter() - begin

    def tables(data):
        said = subprocess.run(["sqlite3", f"{data}/upswing.db", "SELECT name, sql FROM sqlite_master ORDER BY name"],
                              capture_output=True, text=True, check=True)
        return said.stdout

    wanted, ended = tables(f"{work}/t17-whole"), 0
    for number in range(kills):
        data = f"{work}/t17-{number}"
        process = subprocess.Popen([program, "migrate", "--data", data], stdout=subprocess.DEVNULL,
                                   stderr=subprocess.DEVNULL)
        time.sleep(whole * number / kills)
        process.send_signal(signal.SIGKILL)
        ended += process.wait() != 0
        again = subprocess.run([program, "migrate", "--data", data], capture_output=True, text=True)
        must(again.returncode == 0, f"after kill {number}: {again.stderr}")
        must(tables(data) == wanted, f"after kill {number} the tables are others")
    must(ended > kills / 3, "hardly one was killed in time")
    return f"{ended} of {kills} killed within the {whole * 1000:.0f} ms it takes; each time the next start made the same tables"


def t12(program, work):
    """A thousand wrong passwords on one account, and one password on a thousand."""
    server = Server(program, work, "t12")
    try:
        home = {"Origin": f"http://127.0.0.1:{server.port}"}
        owner = {"email": "rosa@example.org", "password": "twenty-charts"}
        connection = http.client.HTTPConnection("127.0.0.1", server.port, timeout=60)
        connection.request("POST", "/api/open/login", json.dumps(owner), home | {"Content-Type": "application/json"})
        reply = connection.getresponse()
        reply.read()
        cookies = "; ".join(value.split(";")[0] for name, value in reply.getheaders() if name == "Set-Cookie")
        begin, counts = time.perf_counter(), {}
        for i in range(1000):
            status, _ = server.ask("POST", "/api/open/login", body=owner | {"password": f"guess number {i}"}, headers=home)
            counts[status] = counts.get(status, 0) + 1
        for i in range(1000):
            status, _ = server.ask("POST", "/api/open/login", body={"email": f"p{i}@example.org", "password": "Spring2026!"},
                                   headers=home)
            counts[status] = counts.get(status, 0) + 1
        minutes = 1 + (time.perf_counter() - begin) / 60
        must(set(counts) <= {401, 429}, f"answers {counts}")
        must(counts.get(401, 0) <= 20 * minutes, f"{counts.get(401)} guesses reached the hash in {minutes:.1f} minutes")
        status, _ = server.ask("POST", "/api/open/login", body=owner, headers=home | {"Cookie": cookies})
        must(status == 201, f"the owner's own browser got {status}")
        return f"{counts.get(401, 0)} of 2,000 guesses reached the hash; the owner's browser signs in"
    finally:
        server.stop()


HEADS = [
    b"GET /api/me HTTP/1.1\r\nHost: x\r\n\r\n",
    b"POST /api/open/login HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 2\r\n\r\n{}",
    b"POST /api/open/login HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n0\r\n\r\n",
    b"PUT /api/me/settings HTTP/1.1\r\nHost: x\r\nIf-Match: \"v1\"\r\nContent-Length: 4\r\n\r\nnull",
]
EVIL = [b"Content-Length: 4\r\nTransfer-Encoding: chunked\r\n", b"Transfer-Encoding: xchunked\r\n", b"Content-Length: -1\r\n",
        b"Content-Length: 99999999999999999999\r\n", b"Content-Length: 1\r\nContent-Length: 2\r\n", b"X: \x00\r\n",
        b"X : y\r\n", b" folded: yes\r\n", b"X: y\n", b"\xff\xfe: z\r\n", b"A: b\r\n" * 300, b"Expect: 100-continue\r\n",
        b"Host: two\r\n", b"Connection: upgrade\r\nUpgrade: h2c\r\n", b"X:" + b"y" * 20000 + b"\r\n"]
HIDDEN = b"GET /healthz HTTP/1.1\r\nHost: hidden\r\n\r\n"


def mutated():
    head = bytearray(chance.choice(HEADS))
    for _ in range(chance.randrange(1, 4)):
        kind = chance.randrange(5)
        at = chance.randrange(len(head))
        if kind == 0:
            head[at] = chance.randrange(256)
        elif kind == 1:
            del head[at:at + chance.randrange(1, 6)]
        elif kind == 2:
            head[at:at] = bytes(chance.randrange(256) for _ in range(chance.randrange(1, 9)))
        else:
            line = head.find(b"\r\n") + 2
            head[line:line] = chance.choice(EVIL)
        if not head:
            head = bytearray(b"\r\n")
    return bytes(head)


def t14(program, work):
    """Requests that nobody's browser would send: none brings the server down, none is a fault of ours."""
    server = Server(program, work, "t14")
    try:
        count = 100_000 if DEEP else 15_000
        before, statuses = server.memory_kib(), {}
        for i in range(count):
            if i == 2000:
                before = server.memory_kib()
            with socket.create_connection(("127.0.0.1", server.port), timeout=20) as one:
                try:
                    one.sendall(mutated())
                    one.shutdown(socket.SHUT_WR)
                    heard = one.recv(65536)
                except (ConnectionResetError, BrokenPipeError):
                    heard = b""
            status = int(heard[9:12]) if heard[9:12].isdigit() else 0
            statuses[status] = statuses.get(status, 0) + 1
            must(status < 500, f"answered {status}")
        for evil in EVIL[:5]:  # a second request behind one whose length is in doubt is never answered
            with socket.create_connection(("127.0.0.1", server.port), timeout=20) as one:
                one.sendall(b"POST /api/open/login HTTP/1.1\r\nHost: x\r\n" + evil + b"\r\n" + b"0\r\n\r\n" + HIDDEN)
                one.shutdown(socket.SHUT_WR)
                heard = b""
                while part := one.recv(65536):
                    heard += part
                must(b"HTTP/1.1 200" not in heard, f"a hidden request was answered behind {evil!r}")
        must(server.alive() and server.ask("GET", "/healthz")[0] == 200, "the server is gone")
        grown = server.memory_kib() / before
        must(grown < 1.1, f"memory grew {grown:.2f} times")
        return f"{count} requests: {dict(sorted(statuses.items()))}; no fault, memory {grown:.2f} times"
    finally:
        server.stop()


def t15(program, work):
    """Thousands of connections that drip: a good client does not notice, and they are cut."""
    _, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    wanted = 9_900
    resource.setrlimit(resource.RLIMIT_NOFILE, (min(hard, 12_000), hard))
    wanted = min(wanted, resource.getrlimit(resource.RLIMIT_NOFILE)[0] - 200)
    server = Server(program, work, "t15")
    held, pool = [], selectors.DefaultSelector()
    try:
        quiet = percentile(good_client(server, 2), 0.99)
        before = server.memory_kib()
        for i in range(wanted):
            one = socket.create_connection(("127.0.0.1", server.port), timeout=10)
            one.setblocking(False)
            one.send((b"GET / HTTP/1.1\r\nHost: x\r\nX: ", b"POST /api/open/login HTTP/1.1\r\nHost: x\r\nContent-Length: 500\r\n\r\n{")
                     [i % 2])
            held.append(one)
            pool.register(one, selectors.EVENT_READ)
        begin, times, open_ones = time.perf_counter(), [], set(held)
        each = (server.memory_kib() - before) / wanted
        while open_ones and time.perf_counter() - begin < 40:
            times += good_client(server, 0.4)
            for one in list(open_ones)[:2000]:
                try:
                    one.send(b"x")
                except OSError:
                    open_ones.discard(one)
            for key, _ in pool.select(timeout=0):
                try:
                    if not key.fileobj.recv(4096):
                        open_ones.discard(key.fileobj)
                        pool.unregister(key.fileobj)
                except OSError:
                    open_ones.discard(key.fileobj)
                    pool.unregister(key.fileobj)
        took, p99 = time.perf_counter() - begin, percentile(times, 0.99)
        must(not open_ones, f"{len(open_ones)} drip on after {took:.0f} s")
        must(p99 < 0.1, f"a good client's p99 is {p99 * 1000:.0f} ms")
        must(each < 16, f"{each:.1f} KB each")
        return (f"{wanted} dripping: a good client's p99 {p99 * 1000:.1f} ms (quiet {quiet * 1000:.1f}), {each:.1f} KB each, "
                f"all cut after {took:.0f} s")
    finally:
        for one in held:
            one.close()
        server.stop()


def t16(program, work):
    """Ten gigabytes announced, or sent in chunks: refused after the limit, without the memory."""
    server = Server(program, work, "t16")
    try:
        before = server.memory_kib()
        sent = []
        for chunked in (False, True):
            with socket.create_connection(("127.0.0.1", server.port), timeout=20) as one:
                length = b"Transfer-Encoding: chunked" if chunked else b"Content-Length: 10737418240"
                one.sendall(b"POST /api/open/login HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n" + length +
                            b"\r\n\r\n")
                block, count = b"x" * 65536, 0
                part = (b"10000\r\n" + block + b"\r\n") if chunked else block
                try:
                    while count < 64 * 1024 * 1024:
                        one.sendall(part)
                        count += len(block)
                except OSError:
                    pass
                sent.append(count)
                try:
                    heard = one.recv(65536)
                    must(heard == b"" or heard.startswith(b"HTTP/1.1 413"), f"answered {heard[:40]!r}")
                except ConnectionResetError:
                    pass
        grown = server.memory_kib() - before
        must(max(sent) < 16 * 1024 * 1024, f"{max(sent)} bytes were taken")
        must(grown < 32 * 1024, f"memory grew by {grown} KB")
        must(server.ask("GET", "/healthz")[0] == 200, "the server is gone")
        return f"refused after {sent[0] >> 10} and {sent[1] >> 10} KB in the pipe; memory grew by {grown} KB"
    finally:
        server.stop()


TESTS = {"T1": t1, "T4": t4, "T5": t5, "T12": t12, "T14": t14, "T15": t15, "T16": t16, "T17": t17}


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--program", required=True)
    parser.add_argument("--work", required=True)
    parser.add_argument("tests", nargs="*", default=list(TESTS))
    arguments = parser.parse_args()
    passed = failed = 0
    for name in arguments.tests or TESTS:
        begin = time.perf_counter()
        try:
            said = TESTS[name](arguments.program, arguments.work)
            passed += 1
            print(f"ok      {name}: {said} ({time.perf_counter() - begin:.0f} s)", flush=True)
        except Failed as why:
            failed += 1
            print(f"not ok  {name}: {why}", flush=True)
    print(f"{passed} passed, {failed} failed")
    sys.exit(failed > 0)


main()
