"""The server, the people and the ids of the hard tests."""
import http.client
import json
import os
import random
import signal
import socket
import subprocess
import time
import uuid

CEDAR = "01999d11-9800-7001-8000-00000000000{}"
WRITERS = ["maya", "andrea", "denise", "wanda", "steve", "linda", "hank", "curtis"]
DEEP = bool(os.environ.get("UPSWING_DEEP"))
chance = random.Random(20261006)


class Failed(Exception):
    pass


def must(sound, words):
    if not sound:
        raise Failed(words)


class Server:
    """Upswing with the demo inside, or a made program of some size, in a folder of its own."""

    def __init__(self, program, work, name, size=(), postgres=None):
        self.program, self.data = program, f"{work}/{name}"
        self.place = ["--data", self.data] + (["--db", postgres] if postgres else [])
        self.log = f"{work}/{name}.log"
        subprocess.run([program, "demo", *self.place, *size], check=True, stdout=subprocess.DEVNULL)
        self.start()

    def start(self):
        with socket.socket() as one:
            one.bind(("127.0.0.1", 0))
            self.port = one.getsockname()[1]
        begin = time.perf_counter()
        with open(self.log, "ab") as log:
            self.process = subprocess.Popen(
                [self.program, "serve", *self.place, "--listen", f"127.0.0.1:{self.port}"], stdout=log, stderr=log)
        while time.perf_counter() - begin < 20:
            try:
                if self.ask("GET", "/readyz")[0] == 200:
                    return time.perf_counter() - begin
            except OSError:
                time.sleep(0.002)
        raise Failed("the server did not become ready")

    def stop(self, how=signal.SIGTERM):
        self.process.send_signal(how)
        self.process.wait(timeout=30)

    def alive(self):
        return self.process.poll() is None

    def memory_kib(self):
        for line in open(f"/proc/{self.process.pid}/status", encoding="ascii"):
            if line.startswith("VmRSS"):
                return int(line.split()[1])
        return 0

    def token(self, who):
        said = subprocess.run([self.program, "token", "create", *self.place, "--email", f"{who}@example.org",
                               "--name", "hard"], capture_output=True, text=True, check=True).stdout
        return max(said.split(), key=len)

    def ask(self, method, path, token=None, body=None, headers=None):
        sent = dict(headers or {})
        if body is not None:
            sent["Content-Type"] = "application/json"
            body = json.dumps(body)
        return self.send(method, path, token, body, sent)

    def send(self, method, path, token, body, headers=None):
        """The body as it is."""
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=60)
        sent = dict(headers or {})
        if token:
            sent["Authorization"] = f"Bearer {token}"
        try:
            connection.request(method, path, body=body, headers=sent)
            reply = connection.getresponse()
            return reply.status, reply.read()
        finally:
            connection.close()


def new_id():
    """UUIDv7 in form; chance is enough here."""
    text = uuid.UUID(int=chance.getrandbits(128), version=4).hex
    return f"{text[:8]}-{text[8:12]}-7{text[13:16]}-{text[16:20]}-{text[20:]}"


def percentile(values, share):
    return sorted(values)[min(len(values) - 1, int(len(values) * share))]


def good_client(server, seconds):
    times, end = [], time.perf_counter() + seconds
    while time.perf_counter() < end:
        begin = time.perf_counter()
        must(server.ask("GET", "/healthz")[0] == 200, "a good client was not served")
        times.append(time.perf_counter() - begin)
        time.sleep(0.005)
    return times
