// Package shortener holds what the link server and its client agree on: links, and requests for new ones.
package shortener

import (
	"encoding/json"
	"errors"
	"fmt"
	"net/url"
	"time"

	"example.com/shortener/internal/slug"
)

// MaxURLLength is the maximum length of a target, in bytes.
const MaxURLLength = 2048

// A Link leads from a short name to a target.
type Link struct {
	Slug    string     `json:"slug"`
	URL     string     `json:"url"`
	Created time.Time  `json:"created"`
	Expires *time.Time `json:"expires,omitempty"` // nil: never
	Hits    uint64     `json:"hits"`
}

// Expired reports whether the link is no longer valid at the given time.
func (l Link) Expired(now time.Time) bool {
	return l.Expires != nil && !now.Before(*l.Expires)
}

// A Request asks for a new link.
type Request struct {
	URL  string   `json:"url"`
	Slug string   `json:"slug,omitempty"` // empty: the server makes one up
	TTL  Duration `json:"ttl,omitempty"`  // zero: the link never expires
}

// Validate reports the first thing wrong with the request.
func (r Request) Validate() error {
	if r.URL == "" {
		return errors.New("url is missing")
	}
	if len(r.URL) > MaxURLLength {
		return fmt.Errorf("url is longer than %d bytes", MaxURLLength)
	}
	target, err := url.Parse(r.URL)
	if err != nil {
		return errors.New("url cannot be parsed")
	}
	if target.Scheme != "http" && target.Scheme != "https" {
		return fmt.Errorf("url has scheme %q, want http or https", target.Scheme)
	}
	if target.Host == "" {
		return errors.New("url has no host")
	}
	if r.TTL < 0 {
		return errors.New("ttl is negative")
	}
	if r.Slug != "" {
		return slug.Check(r.Slug)
	}
	return nil
}

// A Duration is written in JSON as Go writes it: "1h30m".
type Duration time.Duration

// MarshalJSON implements [json.Marshaler].
func (d Duration) MarshalJSON() ([]byte, error) {
	return json.Marshal(time.Duration(d).String())
}

// UnmarshalJSON implements [json.Unmarshaler].
func (d *Duration) UnmarshalJSON(data []byte) error {
	var text string
	if err := json.Unmarshal(data, &text); err != nil {
		return errors.New(`ttl is not a string such as "1h30m"`)
	}
	parsed, err := time.ParseDuration(text)
	if err != nil {
		return fmt.Errorf("ttl %q is not a duration", text)
	}
	*d = Duration(parsed)
	return nil
}
