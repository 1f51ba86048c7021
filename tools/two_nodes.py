"""Two whole servers on one PostgreSQL behind a round-robin: what one is told, pages at the other hear; one is killed while
people write, and nothing that was answered is lost or there twice. tools/two_nodes calls it."""
import argparse
import http.client
import itertools
import json
import os
import signal
import socket
import subprocess
import threading
import time
import uuid

PRACTICES = [f"01999d11-9800-7001-8000-00000000000{n}" for n in range(1, 9)]
WRITERS = ["maya", "andrea", "denise", "wanda", "steve", "linda", "hank", "curtis"]


def must(sound, words):
    if not sound:
        raise SystemExit(f"{words}\n0 passed, 1 failed")


class Node:
    def __init__(self, program, place, log):
        with socket.socket() as one:
            one.bind(("127.0.0.1", 0))
            self.port = one.getsockname()[1]
        self.process = subprocess.Popen([program, "serve", *place, "--listen", f"127.0.0.1:{self.port}"],
                                        stdout=log, stderr=log)
        for _ in range(2000):
            try:
                if ask(self.port, "GET", "/readyz")[0] == 200:
                    return
            except OSError:
                time.sleep(0.01)
        must(False, "a node did not become ready")


def ask(port, method, path, token=None, body=None):
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=20)
    head = {"Authorization": f"Bearer {token}"} if token else {}
    if body is not None:
        head["Content-Type"] = "application/json"
    try:
        connection.request(method, path, body=None if body is None else json.dumps(body), headers=head)
        reply = connection.getresponse()
        return reply.status, reply.read()
    finally:
        connection.close()


def new_id():
    text = uuid.uuid4().hex
    return f"{text[:8]}-{text[8:12]}-7{text[13:16]}-8{text[17:20]}-{text[20:]}"


class RoundRobin:
    """The next node for each request; one that does not answer is passed over, as a proxy does."""

    def __init__(self, nodes):
        self.nodes, self.turn, self.guard = nodes, itertools.count(), threading.Lock()

    def ask(self, *request):
        failed = None
        for _ in self.nodes:
            with self.guard:
                node = self.nodes[next(self.turn) % len(self.nodes)]
            try:
                return ask(node.port, *request)
            except (OSError, http.client.HTTPException) as error:
                failed = error
        raise failed


def hears(port, token, write):
    """Opens the event stream of a practice at one node and waits for what `write` does at another."""
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=10)
    connection.request("GET", f"/api/practices/{PRACTICES[0]}/events", headers={"Authorization": f"Bearer {token}"})
    stream = connection.getresponse()
    must(stream.status == 200, f"the event stream was answered {stream.status}")
    begin = time.perf_counter()
    write()
    while True:
        line = stream.readline()
        if line.startswith(b"event: changed"):
            connection.close()
            return time.perf_counter() - begin


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--program", required=True)
    parser.add_argument("--work", required=True)
    options = parser.parse_args()
    place = ["--data", options.work, "--db", os.environ["UPSWING_TEST_PG"]]
    subprocess.run([options.program, "demo", *place], check=True, stdout=subprocess.DEVNULL)

    def token(who):
        said = subprocess.run([options.program, "token", "create", *place, "--email", f"{who}@example.org", "--name", "two"],
                              capture_output=True, text=True, check=True).stdout
        return max(said.split(), key=len)

    tokens = [token(who) for who in WRITERS]
    with open(f"{options.work}/log", "ab") as log:
        nodes = [Node(options.program, place, log), Node(options.program, place, log)]
        front = RoundRobin(nodes)

        def member(practice, one, name):
            return front.ask("POST", f"/api/practices/{practice}/members", tokens[PRACTICES.index(practice)],
                             {"id": one, "name": name, "email": None, "team_roles": [], "note": None})

        took = hears(nodes[1].port, tokens[0], lambda: ask(
            nodes[0].port, "POST", f"/api/practices/{PRACTICES[0]}/members", tokens[0],
            {"id": new_id(), "name": "Heard at the other", "email": None, "team_roles": [], "note": None}))

        acked, until = {}, time.perf_counter() + 4

        def write(practice):
            while time.perf_counter() < until:
                one, name = new_id(), f"Member {uuid.uuid4().hex}"
                # Who gets no answer asks again with the same id, until there is one.
                while True:
                    try:
                        status, _ = member(practice, one, name)
                    except (OSError, http.client.HTTPException):
                        continue
                    if status == 503:
                        continue
                    must(status == 201, f"a member was answered {status}")
                    break
                acked[name] = practice

        threads = [threading.Thread(target=write, args=(practice,)) for practice in PRACTICES]
        for thread in threads:
            thread.start()
        time.sleep(2)
        nodes[0].process.send_signal(signal.SIGKILL)
        for thread in threads:
            thread.join()

        for number, practice in enumerate(PRACTICES):
            status, body = front.ask("GET", f"/api/practices/{practice}", tokens[number])
            must(status == 200, f"a practice was answered {status}")
            names = [one["name"] for one in json.loads(body)["team"]]
            for name, where in acked.items():
                must(where != practice or names.count(name) == 1, f"{name} is there {names.count(name)} times")
        nodes[1].process.terminate()
        must(nodes[1].process.wait(timeout=30) == 0, "the other node did not end in order")
    print(f"a change at one node was written and heard at the other within {took * 1000:.0f} ms")
    print(f"{len(acked)} writes were answered while one of two nodes was killed: each is there, once")
    print("2 passed, 0 failed")


main()
