//go:build integration

package e2e

import (
	"bufio"
	"bytes"
	"errors"
	"net/http"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"
)

// server is a running linkd.
type server struct {
	cmd *exec.Cmd
	url string
	log bytes.Buffer
}

// startServer runs linkd on a free port until the test ends. An empty path means a fresh database.
func startServer(t *testing.T, path string, args ...string) *server {
	t.Helper()
	if path == "" {
		path = filepath.Join(t.TempDir(), "links.db")
	}
	s := &server{cmd: exec.Command("linkd", append([]string{"-addr", "127.0.0.1:0", "-db", path}, args...)...)}
	prepareStop(s.cmd)
	s.cmd.Stderr = &s.log
	stdout, err := s.cmd.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := s.cmd.Start(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { s.stop(t) })
	line, err := bufio.NewReader(stdout).ReadString('\n')
	url, found := strings.CutPrefix(strings.TrimSpace(line), "listening on ")
	if err != nil || !found {
		t.Fatalf("linkd printed %q (%v), want its address", line, err)
	}
	s.url = url
	return s
}

// stop ends linkd as an operator would, and checks that it exits cleanly. A second call does nothing.
func (s *server) stop(t *testing.T) {
	t.Helper()
	if s.cmd.ProcessState != nil {
		return
	}
	if err := requestStop(s.cmd.Process); err != nil {
		t.Errorf("stop linkd: %v", err)
	}
	deadline := time.AfterFunc(10*time.Second, func() { s.cmd.Process.Kill() })
	defer deadline.Stop()
	if err := s.cmd.Wait(); err != nil {
		t.Errorf("linkd: %v\n%s", err, &s.log)
	}
}

// status requests a path and returns the status of the response. It does not follow redirects.
func (s *server) status(t *testing.T, path string) int {
	t.Helper()
	request, err := http.NewRequest(http.MethodGet, s.url+path, nil)
	if err != nil {
		t.Fatal(err)
	}
	answer, err := http.DefaultTransport.RoundTrip(request)
	if err != nil {
		t.Fatal(err)
	}
	answer.Body.Close()
	return answer.StatusCode
}

func TestHealth(t *testing.T) {
	s := startServer(t, "")
	if got := s.status(t, "/healthz"); got != http.StatusOK {
		t.Errorf("/healthz has status %d", got)
	}
}

func TestLinksSurviveRestart(t *testing.T) {
	path := filepath.Join(t.TempDir(), "links.db")
	s := startServer(t, path)
	linkctl(t, s, "add", "-slug", "docs", "https://go.dev/doc").want(t, 0, "docs\n")
	s.stop(t)

	s = startServer(t, path)
	if got := s.status(t, "/docs"); got != http.StatusFound {
		t.Errorf("/docs has status %d after a restart, want a redirect", got)
	}
}

func TestExpiredLinkIsPurged(t *testing.T) {
	s := startServer(t, "", "-v", "-purge", "20ms")
	linkctl(t, s, "add", "-slug", "brief", "-ttl", "1ms", "https://go.dev").want(t, 0, "brief\n")
	for deadline := time.Now().Add(5 * time.Second); s.status(t, "/api/links/brief") != http.StatusNotFound; {
		if time.Now().After(deadline) {
			t.Fatal("the link is still there after 5 seconds")
		}
		time.Sleep(10 * time.Millisecond)
	}
	s.stop(t)
	if !strings.Contains(s.log.String(), "purged expired links") {
		t.Errorf("the log does not mention the purge:\n%s", &s.log)
	}
}

func TestServerRefusesToStart(t *testing.T) {
	tests := []struct {
		name string
		args []string
		code int
		want string // part of standard error
	}{
		{"unknown flag", []string{"-port", "80"}, 2, "-port"},
		{"extra argument", []string{"serve"}, 2, `unexpected argument "serve"`},
		{"no directory for the database", []string{"-db", filepath.Join(t.TempDir(), "none", "links.db")}, 1, "open database"},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			cmd := exec.Command("linkd", test.args...)
			out, err := cmd.CombinedOutput()
			var exit *exec.ExitError
			if !errors.As(err, &exit) || exit.ExitCode() != test.code || !strings.Contains(string(out), test.want) {
				t.Errorf("%v: %v\n%s\nwant exit code %d and %q", cmd, err, out, test.code, test.want)
			}
		})
	}
}
