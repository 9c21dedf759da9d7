//go:build integration

package api_test

import (
	"bytes"
	"encoding/json"
	"io"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"example.com/shortener"
	"example.com/shortener/internal/api"
	"example.com/shortener/internal/store"
)

// clock is a time that stands still until a test moves it.
type clock struct{ now time.Time }

func (c *clock) Now() time.Time { return c.now }

// newServer serves a fresh database in the test process.
func newServer(t *testing.T, random io.Reader) (baseURL string, c *clock) {
	t.Helper()
	db, err := store.Open(filepath.Join(t.TempDir(), "links.db"))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { db.Close() })
	c = &clock{time.Date(2026, 3, 1, 12, 0, 0, 0, time.UTC)}
	server := &api.Server{Store: db, Log: slog.New(slog.NewTextHandler(io.Discard, nil)), Now: c.Now, Random: random}
	ts := httptest.NewServer(server.Handler())
	t.Cleanup(ts.Close)
	return ts.URL, c
}

// send sends a request, does not follow redirects, and checks the status of the response.
func send(t *testing.T, method, url, body string, wantStatus int) (answer *http.Response, text string) {
	t.Helper()
	request, err := http.NewRequest(method, url, strings.NewReader(body))
	if err != nil {
		t.Fatal(err)
	}
	answer, err = http.DefaultTransport.RoundTrip(request)
	if err != nil {
		t.Fatal(err)
	}
	defer answer.Body.Close()
	data, err := io.ReadAll(answer.Body)
	if err != nil {
		t.Fatal(err)
	}
	if answer.StatusCode != wantStatus {
		t.Fatalf("%s %s = %s\n%s\nwant status %d", method, url, answer.Status, data, wantStatus)
	}
	return answer, string(data)
}

func TestBadRequests(t *testing.T) {
	data, err := os.ReadFile(filepath.Join("testdata", "bad_requests.json"))
	if err != nil {
		t.Fatal(err)
	}
	var cases []struct{ Name, Body, Error string }
	if err := json.Unmarshal(data, &cases); err != nil {
		t.Fatal(err)
	}
	baseURL, _ := newServer(t, nil)
	for _, c := range cases {
		t.Run(c.Name, func(t *testing.T) {
			_, text := send(t, "POST", baseURL+"/api/links", c.Body, http.StatusBadRequest)
			if !strings.Contains(text, c.Error) {
				t.Errorf("answer is %s, want one with %q", text, c.Error)
			}
		})
	}
}

func TestRedirectCountsHits(t *testing.T) {
	baseURL, _ := newServer(t, nil)
	send(t, "POST", baseURL+"/api/links", `{"url":"https://go.dev/doc","slug":"docs"}`, http.StatusCreated)
	for range 3 {
		answer, _ := send(t, "GET", baseURL+"/docs", "", http.StatusFound)
		if got := answer.Header.Get("Location"); got != "https://go.dev/doc" {
			t.Errorf("Location is %q", got)
		}
	}
	_, text := send(t, "GET", baseURL+"/api/links/docs", "", http.StatusOK)
	var link shortener.Link
	if err := json.Unmarshal([]byte(text), &link); err != nil {
		t.Fatal(err)
	}
	if link.Hits != 3 {
		t.Errorf("hits = %d, want 3", link.Hits)
	}
}

func TestExpiry(t *testing.T) {
	baseURL, clock := newServer(t, nil)
	body := `{"url":"https://go.dev","slug":"sale","ttl":"1h"}`
	send(t, "POST", baseURL+"/api/links", body, http.StatusCreated)
	send(t, "GET", baseURL+"/sale", "", http.StatusFound)
	send(t, "POST", baseURL+"/api/links", body, http.StatusConflict)

	clock.now = clock.now.Add(time.Hour)
	send(t, "GET", baseURL+"/sale", "", http.StatusGone)
	send(t, "POST", baseURL+"/api/links", body, http.StatusCreated)
}

func TestRandomSlugIsTriedAgain(t *testing.T) {
	random := bytes.NewReader([]byte("\x00\x00\x00\x00\x00\x00" + "\x00\x00\x00\x00\x00\x00" + "\x01\x01\x01\x01\x01\x01"))
	baseURL, _ := newServer(t, random)
	for _, want := range []string{"/api/links/222222", "/api/links/333333"} {
		answer, _ := send(t, "POST", baseURL+"/api/links", `{"url":"https://go.dev"}`, http.StatusCreated)
		if got := answer.Header.Get("Location"); got != want {
			t.Errorf("Location is %q, want %q", got, want)
		}
	}
}
