"""Every route as a request that sqlmap tries to break. tools/sqlmap_test calls it."""
import argparse
import csv
import glob
import json
import os
import pty
import re
import subprocess
import sys
import time
from collections import Counter

from hard_kit import CEDAR, DEEP, Failed, Server, must

IDS = {"practice": CEDAR.format(1), "program": "01999d11-9800-7002-8000-000000000001",
       "measure": "01999d11-9800-7003-8000-000000000001", "period": "2026-09", "month": "2026-09-01",
       "cycle": "01999d11-9800-7013-8000-000000000101", "member": "01999d11-9800-7005-8000-000000000102",
       "enrollment": "01999d11-9800-7006-8000-000000000001", "part": "0"}
UNKNOWN = "01999d11-9800-7fff-8000-00000000dead"
QUERY = "after=a&find=a&size=10&show=waiting"  # of lists; the others are asked below
QUERIES = {"/overview": QUERY, "/charts": "width=400&style=x&lang=en&settings=a&until=2026-09", "/csv": "names=1&numerators=1",
           "/letters": "after=a", "/open/links/stop": "token=abcdefghijklmnopqrstuvwxyz", "/help": "find=a&program=a"}
WHO = {"/api/programs": "ellen", "/api/partnership": "sam"}
LEFT_OUT = {("DELETE", "/api/me/login")}  # ends the login that asks
ORDER = ["GET", "POST", "PUT", "PATCH", "DELETE"]


def example(schema, schemas, depth=0):
    """A value of that shape; what it means does not matter, the fields do."""
    if "$ref" in schema:
        return example(schemas[schema["$ref"].split("/")[-1]], schemas, depth + 1) if depth < 4 else None
    for choice in ("oneOf", "anyOf", "allOf"):
        if choice in schema:
            return example(schema[choice][0], schemas, depth)
    if "enum" in schema:
        return schema["enum"][0]
    kind = schema.get("type")
    kind = next((one for one in kind if one != "null"), None) if isinstance(kind, list) else kind
    if kind == "object":
        return {name: example(each, schemas, depth) for name, each in schema.get("properties", {}).items()}
    if kind == "array":
        return [example(schema.get("items", {}), schemas, depth + 1)] if depth < 4 else []
    if kind in ("integer", "number"):
        return 1
    return True if kind == "boolean" else {"date": "2026-09-01"}.get(schema.get("format"), "abc")


def requests(host, tokens):
    """One block each, as sqlmap reads them from a proxy's log. A star marks a name in the address."""
    description = json.load(open("docs/api/openapi.json", encoding="utf-8"))
    schemas = description["components"]["schemas"]
    routes = [(method.upper(), path, what) for path, methods in description["paths"].items() for method, what in methods.items()]
    for method, path, what in sorted(routes, key=lambda route: (ORDER.index(route[0]), route[1])):
        if (method, path) in LEFT_OUT or path.endswith("/events"):  # those never end
            continue
        body = what.get("requestBody", {}).get("content", {}).get("application/json", {}).get("schema")
        query = next((asked for part, asked in QUERIES.items() if part in path), "") if method == "GET" or "stop" in path else ""
        if "{" not in path and not body and not query:
            continue
        address = re.sub(r"\{(\w+)\}", lambda name: IDS.get(name[1], UNKNOWN) + "*", path) + ("?" + query if query else "")
        token = next((tokens[who] for start, who in WHO.items() if path.startswith(start)), tokens["rosa"])
        head = [f"{method} {address} HTTP/1.1", f"Host: {host}", f"Authorization: Bearer {token}", 'If-Match: "v1"']
        if body:
            head.append("Content-Type: application/json")
        # With stars in the address sqlmap looks at nothing else: the fields of the body are a request of their own.
        yield f"{method} {path}", "\r\n".join(head) + "\r\n\r\n"
        if body:
            head[0] = head[0].replace("*", "")
            yield f"{method} {path}", "\r\n".join(head) + "\r\n\r\n" + json.dumps(example(body, schemas))


def attack(program, work, name, postgres):
    server = Server(program, work, name, postgres=postgres)
    try:
        tokens = {who: server.token(who) for who in ("rosa", "ellen", "sam")}
        host = f"127.0.0.1:{server.port}"
        asked = list(requests(host, tokens))
        log = f"{work}/{name}.requests"
        with open(log, "w", encoding="utf-8", newline="") as file:
            for _, block in asked:
                file.write("=" * 54 + f"\n12:00:00  http://{host}\n" + "=" * 54 + f"\n{block}\n" + "=" * 54 + "\n\n\n\n")
        strength = ["--level=2", "--risk=2"] if DEEP else ["--level=1", "--risk=1", "--technique=BEU"]
        folder = f"{work}/{name}.found"
        _, terminal = pty.openpty()  # without one sqlmap reads its targets from there
        said = subprocess.run(["sqlmap", "-l", log, "--batch", "--disable-coloring", "--ignore-code=*", "--keep-alive", "--flush-session",
                               f"--dbms={'PostgreSQL' if postgres else 'SQLite'}", f"--output-dir={folder}", *strength],
                              capture_output=True, text=True, stdin=terminal)
        os.close(terminal)
        must(server.alive() and server.ask("GET", "/healthz")[0] == 200, "the server is gone")
        return asked, said.stdout, folder, statuses_in(server.log)
    finally:
        server.stop()


def statuses_in(log):
    return Counter(re.findall(r" answered  .*?status=(\d)\d\d", open(log, encoding="utf-8", errors="replace").read()))


def found_in(folder):
    """sqlmap lists in a table of its own what it could inject into."""
    rows = []
    for table in glob.glob(f"{folder}/results-*.csv"):
        with open(table, encoding="utf-8") as file:
            rows += [row for row in csv.DictReader(file) if (row.get("Technique(s)") or "").strip()]
    return rows


def test(program, work, name):
    begin = time.perf_counter()
    asked, said, folder, statuses = attack(program, work, name, os.environ["UPSWING_TEST_PG"] if name == "postgres" else None)
    tried = len(re.findall(r"testing if .* parameter '.*' is dynamic|parameter '.*' does not (?:seem|appear) to be injectable", said))
    places = len(set(re.findall(r"parameter '(.*?)' does not seem to be injectable", said))) and \
        len(re.findall(r"does not seem to be injectable", said))
    keep = os.environ.get("UPSWING_KEEP")
    if keep:
        with open(f"{keep}/sqlmap_{name}.txt", "w", encoding="utf-8") as file:
            file.write(said)
    found = found_in(folder)
    must(not found, f"{name}: injectable: {found}")
    must(statuses["5"] == 0, f"{name}: {statuses['5']} answers were faults")
    must(places > len(asked), f"{name}: sqlmap tried only {places} places: {said[-2000:]}")
    must(tried > 0 and sum(statuses.values()) > 10 * places, f"{name}: only {sum(statuses.values())} requests")
    routes = len({route for route, _ in asked})
    return (f"{name}: {routes} routes, {places} places tried with {sum(statuses.values())} requests: none injectable, no fault "
            f"({time.perf_counter() - begin:.0f} s)")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--program", required=True)
    parser.add_argument("--work", required=True)
    parser.add_argument("databases", nargs="*", default=["sqlite", "postgres"])
    arguments = parser.parse_args()
    passed = failed = 0
    for name in arguments.databases or ["sqlite", "postgres"]:
        try:
            print(f"ok      {test(arguments.program, arguments.work, name)}", flush=True)
            passed += 1
        except Failed as why:
            print(f"not ok  {why}", flush=True)
            failed += 1
    print(f"{passed} passed, {failed} failed")
    sys.exit(failed > 0)


main()
