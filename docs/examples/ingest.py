"""Loads the tree into SQLite: npx chuongtrinh parse FILE --format json | python3 ingest.py DATABASE

Wants nothing but Python 3. The tree is one JSON value; several documents are read with --format ndjson, one a line.
"""

import json
import sqlite3
import sys

SCHEMA = """
CREATE TABLE task (document, id, label, text, due, PRIMARY KEY (document, id));
CREATE TABLE responsibility (document, id, role, body, body_id, source);
CREATE TABLE time (document, id, kind, start, "end", rrule, raw);
"""


def tasks(node):
    """Every task of a tree, a task's own subtasks included."""
    if node["type"] == "task":
        yield node
    for child in node.get("children", ()):
        yield from tasks(child)


def load(database, programme):
    document = programme.get("document") or programme["metadata"]["number"]
    for task in tasks(programme):
        key = (document, task["id"])
        due = max((deadline["due"] for deadline in task["deadlines"] if deadline["due"]), default=None)
        database.execute("INSERT INTO task VALUES (?, ?, ?, ?, ?)", (*key, task["label"], task["text"], due))
        for one in task["responsibilities"]:
            row = (*key, one["role"], one["body"]["name"], one["body"]["id"], one["source"])
            database.execute("INSERT INTO responsibility VALUES (?, ?, ?, ?, ?, ?)", row)
        for deadline in task["deadlines"]:
            for time in deadline["times"]:
                row = (*key, time["kind"], time.get("start"), time.get("end"), time.get("rrule"), deadline["raw"])
                database.execute("INSERT INTO time VALUES (?, ?, ?, ?, ?, ?, ?)", row)


def documents(text):
    try:
        return [json.loads(text)]
    except json.JSONDecodeError:
        return [json.loads(line) for line in text.splitlines() if line]


with sqlite3.connect(sys.argv[1]) as database:
    database.executescript(SCHEMA)
    for programme in documents(sys.stdin.read()):
        load(database, programme)
    for kind, count in database.execute("SELECT kind, count(*) FROM time GROUP BY kind ORDER BY 2 DESC, 1"):
        print(f"{kind}: {count}")
