// Package slug makes and checks the short names of links.
package slug

import (
	"fmt"
	"io"
)

const (
	MinLength     = 3
	MaxLength     = 32
	DefaultLength = 6
)

// alphabet omits characters that are easily confused: 0 and O, 1, l and I.
const alphabet = "23456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz"

// New makes a slug of n characters from a source of random bytes.
func New(random io.Reader, n int) (string, error) {
	// Bytes at or above the largest multiple of the alphabet's size would favour its first characters.
	const limit = 256 - 256%len(alphabet)
	name := make([]byte, 0, n)
	var buf [1]byte
	for len(name) < n {
		if _, err := io.ReadFull(random, buf[:]); err != nil {
			return "", fmt.Errorf("make slug: %w", err)
		}
		if b := int(buf[0]); b < limit {
			name = append(name, alphabet[b%len(alphabet)])
		}
	}
	return string(name), nil
}

// Check reports what is wrong with a slug chosen by a person.
func Check(name string) error {
	if len(name) < MinLength || len(name) > MaxLength {
		return fmt.Errorf("slug %q has %d characters, want %d to %d", name, len(name), MinLength, MaxLength)
	}
	for _, r := range name {
		switch {
		case 'a' <= r && r <= 'z', 'A' <= r && r <= 'Z', '0' <= r && r <= '9', r == '-', r == '_':
		default:
			return fmt.Errorf("slug %q has the character %q, want letters, digits, - and _", name, r)
		}
	}
	if name == "api" || name == "healthz" {
		return fmt.Errorf("slug %q is reserved", name)
	}
	return nil
}
