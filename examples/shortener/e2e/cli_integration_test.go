//go:build integration

package e2e

import (
	"bytes"
	"encoding/json"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"example.com/shortener"
)

// result is the outcome of a run of linkctl.
type result struct {
	code           int
	stdout, stderr string
}

// linkctl runs the client against a server.
func linkctl(t *testing.T, s *server, args ...string) result {
	t.Helper()
	var stdout, stderr bytes.Buffer
	cmd := exec.Command("linkctl", args...)
	cmd.Env = append(os.Environ(), "LINKCTL_ADDR="+s.url)
	cmd.Stdout, cmd.Stderr = &stdout, &stderr
	if err := cmd.Run(); cmd.ProcessState == nil {
		t.Fatal(err)
	}
	return result{cmd.ProcessState.ExitCode(), stdout.String(), stderr.String()}
}

func (r result) want(t *testing.T, code int, stdout string) {
	t.Helper()
	if r.code != code || r.stdout != stdout {
		t.Errorf("linkctl ended with code %d, printed %q and %q; want code %d and %q", r.code, r.stdout, r.stderr, code, stdout)
	}
}

func golden(t *testing.T, name string) string {
	t.Helper()
	data, err := os.ReadFile(filepath.Join("testdata", name))
	if err != nil {
		t.Fatal(err)
	}
	return strings.ReplaceAll(string(data), "\r\n", "\n")
}

func TestListAndRemove(t *testing.T) {
	s := startServer(t, "")
	linkctl(t, s, "add", "-slug", "wiki", "https://go.dev/wiki").want(t, 0, "wiki\n")
	linkctl(t, s, "add", "-slug", "blog", "https://go.dev/blog").want(t, 0, "blog\n")
	if got := s.status(t, "/blog"); got != http.StatusFound {
		t.Fatalf("/blog has status %d", got)
	}
	linkctl(t, s, "ls").want(t, 0, golden(t, "ls.txt"))
	linkctl(t, s, "stats", "blog").want(t, 0, golden(t, "stats.txt"))

	linkctl(t, s, "rm", "wiki", "blog").want(t, 0, "")
	linkctl(t, s, "-json", "ls").want(t, 0, "[]\n")
	linkctl(t, s, "rm", "wiki").want(t, 3, "")
}

func TestAddMakesUpSlug(t *testing.T) {
	s := startServer(t, "")
	added := linkctl(t, s, "-json", "add", "-ttl", "1h", "https://go.dev")
	var link shortener.Link
	if err := json.Unmarshal([]byte(added.stdout), &link); err != nil {
		t.Fatalf("%v in %q", err, added.stdout)
	}
	if len(link.Slug) != 6 || link.Expires == nil {
		t.Errorf("link is %+v, want a slug of 6 characters and a time of expiry", link)
	}
}

func TestSlugIsTaken(t *testing.T) {
	s := startServer(t, "")
	linkctl(t, s, "add", "-slug", "docs", "https://go.dev").want(t, 0, "docs\n")
	again := linkctl(t, s, "add", "-slug", "docs", "https://go.dev")
	if again.code != 1 || !strings.Contains(again.stderr, "slug is taken") {
		t.Errorf("second add ended with code %d and %q", again.code, again.stderr)
	}
}

func TestWrongUsage(t *testing.T) {
	nowhere := &server{}
	for _, args := range [][]string{{}, {"open"}, {"-color", "ls"}, {"ls", "all"}, {"rm"}, {"add"}, {"add", "go.dev"}} {
		if got := linkctl(t, nowhere, args...); got.code != 2 || !strings.Contains(got.stderr, "linkctl -h") {
			t.Errorf("linkctl %q ended with code %d and %q, want code 2 and a hint", args, got.code, got.stderr)
		}
	}
	if got := linkctl(t, nowhere, "-h"); got.code != 0 || !strings.HasPrefix(got.stdout, "Usage:") {
		t.Errorf("linkctl -h ended with code %d and %q", got.code, got.stdout)
	}
}
