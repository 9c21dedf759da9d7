package store

import (
	"errors"
	"path/filepath"
	"testing"
	"time"

	"example.com/shortener"
)

var noon = time.Date(2026, 3, 1, 12, 0, 0, 0, time.UTC)

func open(t *testing.T) *Store {
	t.Helper()
	s, err := Open(filepath.Join(t.TempDir(), "links.db"))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := s.Close(); err != nil {
			t.Error(err)
		}
	})
	return s
}

func create(t *testing.T, s *Store, slug string, expires *time.Time) {
	t.Helper()
	if err := s.Create(shortener.Link{Slug: slug, URL: "https://go.dev", Created: noon, Expires: expires}); err != nil {
		t.Fatal(err)
	}
}

func TestCreateTakenSlug(t *testing.T) {
	s := open(t)
	create(t, s, "docs", nil)
	if err := s.Create(shortener.Link{Slug: "docs", Created: noon}); !errors.Is(err, ErrExists) {
		t.Errorf("second Create = %v, want ErrExists", err)
	}
}

func TestCreateReplacesExpired(t *testing.T) {
	s := open(t)
	past := noon.Add(-time.Minute)
	create(t, s, "docs", &past)
	create(t, s, "docs", nil)
}

func TestHitCounts(t *testing.T) {
	s := open(t)
	create(t, s, "docs", nil)
	for want := uint64(1); want <= 3; want++ {
		link, err := s.Hit("docs", noon)
		if err != nil {
			t.Fatal(err)
		}
		if link.Hits != want {
			t.Errorf("Hits = %d, want %d", link.Hits, want)
		}
	}
}

func TestPurge(t *testing.T) {
	s := open(t)
	soon, later := noon.Add(time.Minute), noon.Add(time.Hour)
	create(t, s, "forever", nil)
	create(t, s, "later", &later)
	create(t, s, "soon", &soon)
	n, err := s.Purge(soon)
	if n != 1 || err != nil {
		t.Fatalf("Purge = %d, %v, want 1 link", n, err)
	}
	if _, err := s.Get("soon"); !errors.Is(err, ErrNotFound) {
		t.Errorf("Get after Purge = %v, want ErrNotFound", err)
	}
}

func TestOpenTwice(t *testing.T) {
	path := filepath.Join(t.TempDir(), "links.db")
	s, err := Open(path)
	if err != nil {
		t.Fatal(err)
	}
	defer s.Close()
	if _, err := Open(path); err == nil {
		t.Error("Open of a database in use succeeded")
	}
}
