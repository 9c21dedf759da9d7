"""A suite in Python that drives the binary from PATH: python3 -m unittest, or pytest."""

import json
import os
import pathlib
import subprocess
import tempfile
import unittest
import urllib.request


class Server:
    """linkd on a free port. Its environment is ours, so that it gets GOCOVERDIR."""

    def __enter__(self):
        self.folder = tempfile.TemporaryDirectory()
        database = pathlib.Path(self.folder.name, "links.db")
        self.process = subprocess.Popen(
            ["linkd", "-addr", "127.0.0.1:0", "-db", str(database)],
            stdout=subprocess.PIPE,
            text=True,
            # Whatever a test sets, it adds to what is there.
            env=os.environ | {"TZ": "UTC"},
        )
        self.url = self.process.stdout.readline().split()[-1]
        return self

    def __exit__(self, *_):
        # Even by SIGKILL: preserving binaries keep their counters.
        self.process.kill()
        self.process.wait()
        self.process.stdout.close()
        self.folder.cleanup()

    def request(self, path, body=None):
        data = None if body is None else json.dumps(body).encode()
        with urllib.request.urlopen(urllib.request.Request(self.url + path, data)) as answer:
            return answer.status, answer.read()


class LinkTest(unittest.TestCase):
    def test_a_link_is_made_and_listed(self):
        with Server() as server:
            status, _ = server.request("/api/links", {"url": "https://go.dev/doc", "slug": "docs"})
            self.assertEqual(status, 201)
            _, links = server.request("/api/links")
            self.assertEqual([link["slug"] for link in json.loads(links)], ["docs"])


if __name__ == "__main__":
    unittest.main()
