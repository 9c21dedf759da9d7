// Package api serves links over HTTP: a JSON API to manage them, and the redirects themselves.
package api

import (
	"crypto/rand"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"net/http"
	"time"

	"example.com/shortener"
	"example.com/shortener/internal/slug"
	"example.com/shortener/internal/store"
)

const (
	maxBody     = 8 << 10
	maxAttempts = 5 // to find a free slug
)

// A Server answers requests from a store. Its fields may be changed until Handler is called.
type Server struct {
	Store  *store.Store
	Log    *slog.Logger
	Now    func() time.Time // nil: time.Now
	Random io.Reader        // nil: crypto/rand
}

// Handler returns the server's routes.
func (s *Server) Handler() http.Handler {
	if s.Now == nil {
		s.Now = time.Now
	}
	if s.Random == nil {
		s.Random = rand.Reader
	}
	mux := http.NewServeMux()
	mux.HandleFunc("GET /healthz", s.health)
	mux.HandleFunc("POST /api/links", s.create)
	mux.HandleFunc("GET /api/links", s.list)
	mux.HandleFunc("GET /api/links/{slug}", s.stats)
	mux.HandleFunc("DELETE /api/links/{slug}", s.remove)
	mux.HandleFunc("GET /{slug}", s.redirect)
	return s.logged(mux)
}

func (s *Server) health(w http.ResponseWriter, r *http.Request) {
	list, err := s.Store.List()
	if err != nil {
		s.fail(w, err)
		return
	}
	s.reply(w, http.StatusOK, map[string]any{"status": "ok", "links": len(list)})
}

func (s *Server) create(w http.ResponseWriter, r *http.Request) {
	var request shortener.Request
	decoder := json.NewDecoder(http.MaxBytesReader(w, r.Body, maxBody))
	decoder.DisallowUnknownFields()
	if err := decoder.Decode(&request); err != nil {
		s.fail(w, badRequest{fmt.Errorf("invalid JSON: %w", err)})
		return
	}
	if err := request.Validate(); err != nil {
		s.fail(w, badRequest{err})
		return
	}
	link := shortener.Link{Slug: request.Slug, URL: request.URL, Created: s.Now().UTC().Truncate(time.Millisecond)}
	if request.TTL > 0 {
		expires := link.Created.Add(time.Duration(request.TTL))
		link.Expires = &expires
	}
	link, err := s.save(link)
	if err != nil {
		s.fail(w, err)
		return
	}
	w.Header().Set("Location", "/api/links/"+link.Slug)
	s.reply(w, http.StatusCreated, link)
}

// save stores a link. One without a slug gets the first free one of a few random slugs.
func (s *Server) save(link shortener.Link) (shortener.Link, error) {
	if link.Slug != "" {
		return link, s.Store.Create(link)
	}
	for range maxAttempts {
		name, err := slug.New(s.Random, slug.DefaultLength)
		if err != nil {
			return link, err
		}
		link.Slug = name
		if err := s.Store.Create(link); !errors.Is(err, store.ErrExists) {
			return link, err
		}
		s.Log.Warn("random slug is taken", "slug", name)
	}
	return link, fmt.Errorf("found no free slug in %d attempts", maxAttempts)
}

func (s *Server) list(w http.ResponseWriter, r *http.Request) {
	list, err := s.Store.List()
	if err != nil {
		s.fail(w, err)
		return
	}
	s.reply(w, http.StatusOK, list)
}

func (s *Server) stats(w http.ResponseWriter, r *http.Request) {
	link, err := s.Store.Get(r.PathValue("slug"))
	if err != nil {
		s.fail(w, err)
		return
	}
	s.reply(w, http.StatusOK, link)
}

func (s *Server) remove(w http.ResponseWriter, r *http.Request) {
	if err := s.Store.Delete(r.PathValue("slug")); err != nil {
		s.fail(w, err)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func (s *Server) redirect(w http.ResponseWriter, r *http.Request) {
	link, err := s.Store.Hit(r.PathValue("slug"), s.Now())
	if err != nil {
		s.fail(w, err)
		return
	}
	w.Header().Set("Cache-Control", "no-store") // otherwise browsers would not come back, and hits would be lost
	http.Redirect(w, r, link.URL, http.StatusFound)
}

// badRequest marks an error as the client's fault.
type badRequest struct{ error }

func (s *Server) fail(w http.ResponseWriter, err error) {
	status := http.StatusInternalServerError
	switch {
	case errors.As(err, new(badRequest)):
		status = http.StatusBadRequest
	case errors.Is(err, store.ErrNotFound):
		status = http.StatusNotFound
	case errors.Is(err, store.ErrExists):
		status = http.StatusConflict
	case errors.Is(err, store.ErrExpired):
		status = http.StatusGone
	}
	message := err.Error()
	if status == http.StatusInternalServerError {
		s.Log.Error("request failed", "error", err)
		message = "internal error"
	}
	s.reply(w, status, map[string]string{"error": message})
}

func (s *Server) reply(w http.ResponseWriter, status int, body any) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(status)
	if err := json.NewEncoder(w).Encode(body); err != nil {
		s.Log.Debug("reply was cut off", "error", err)
	}
}

func (s *Server) logged(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		start := time.Now()
		next.ServeHTTP(w, r)
		s.Log.Debug("served", "method", r.Method, "path", r.URL.Path, "took", time.Since(start))
	})
}
