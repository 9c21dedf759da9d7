// Package store keeps links in a file.
package store

import (
	"encoding/json"
	"errors"
	"fmt"
	"time"

	"example.com/shortener"
	bolt "go.etcd.io/bbolt"
)

var (
	ErrNotFound = errors.New("no such link")
	ErrExists   = errors.New("slug is taken")
	ErrExpired  = errors.New("link has expired")
)

var linksBucket = []byte("links") // slug -> JSON of shortener.Link

// A Store is a database of links. It is safe for concurrent use by multiple goroutines.
type Store struct {
	db *bolt.DB
}

// Open opens the database file at path and creates it if there is none.
func Open(path string) (*Store, error) {
	// Without a timeout, opening waits forever for another process that has the file open.
	db, err := bolt.Open(path, 0o600, &bolt.Options{Timeout: time.Second})
	if err != nil {
		return nil, fmt.Errorf("open database %s: %w", path, err)
	}
	err = db.Update(func(tx *bolt.Tx) error {
		_, err := tx.CreateBucketIfNotExists(linksBucket)
		return err
	})
	if err != nil {
		return nil, errors.Join(fmt.Errorf("prepare database %s: %w", path, err), db.Close())
	}
	return &Store{db: db}, nil
}

// Close waits for running transactions and closes the file.
func (s *Store) Close() error {
	return s.db.Close()
}

// Create adds a link. Its slug may replace an expired link; if it is taken otherwise, Create returns [ErrExists].
func (s *Store) Create(link shortener.Link) error {
	return s.db.Update(func(tx *bolt.Tx) error {
		links := tx.Bucket(linksBucket)
		old, err := get(links, link.Slug)
		switch {
		case err == nil && !old.Expired(link.Created):
			return ErrExists
		case err != nil && !errors.Is(err, ErrNotFound):
			return err
		}
		return put(links, link)
	})
}

// Get returns the link with that slug, or [ErrNotFound].
func (s *Store) Get(slug string) (link shortener.Link, err error) {
	err = s.db.View(func(tx *bolt.Tx) error {
		link, err = get(tx.Bucket(linksBucket), slug)
		return err
	})
	return link, err
}

// List returns all links, ordered by slug.
func (s *Store) List() ([]shortener.Link, error) {
	list := []shortener.Link{}
	err := s.db.View(func(tx *bolt.Tx) error {
		return tx.Bucket(linksBucket).ForEach(func(slug, data []byte) error {
			link, err := decode(slug, data)
			list = append(list, link)
			return err
		})
	})
	return list, err
}

// Delete removes a link. It returns [ErrNotFound] if there is none.
func (s *Store) Delete(slug string) error {
	return s.db.Update(func(tx *bolt.Tx) error {
		links := tx.Bucket(linksBucket)
		if links.Get([]byte(slug)) == nil {
			return ErrNotFound
		}
		return links.Delete([]byte(slug))
	})
}

// Hit counts one use of a link and returns the link, or [ErrExpired] if its time is up.
func (s *Store) Hit(slug string, now time.Time) (link shortener.Link, err error) {
	err = s.db.Update(func(tx *bolt.Tx) error {
		links := tx.Bucket(linksBucket)
		if link, err = get(links, slug); err != nil {
			return err
		}
		if link.Expired(now) {
			return ErrExpired
		}
		link.Hits++
		return put(links, link)
	})
	return link, err
}

// Purge removes the links that have expired by now and returns their number.
func (s *Store) Purge(now time.Time) (int, error) {
	purged := 0
	err := s.db.Update(func(tx *bolt.Tx) error {
		var expired [][]byte // deleting while iterating would skip links
		links := tx.Bucket(linksBucket)
		err := links.ForEach(func(slug, data []byte) error {
			link, err := decode(slug, data)
			if err == nil && link.Expired(now) {
				expired = append(expired, slug)
			}
			return err
		})
		for _, slug := range expired {
			err = errors.Join(err, links.Delete(slug))
		}
		purged = len(expired)
		return err
	})
	return purged, err
}

func get(links *bolt.Bucket, slug string) (shortener.Link, error) {
	data := links.Get([]byte(slug))
	if data == nil {
		return shortener.Link{}, ErrNotFound
	}
	return decode([]byte(slug), data)
}

func decode(slug, data []byte) (link shortener.Link, err error) {
	if err := json.Unmarshal(data, &link); err != nil {
		return link, fmt.Errorf("link %s is damaged: %w", slug, err)
	}
	return link, nil
}

func put(links *bolt.Bucket, link shortener.Link) error {
	data, err := json.Marshal(link)
	if err != nil {
		return err
	}
	return links.Put([]byte(link.Slug), data)
}
