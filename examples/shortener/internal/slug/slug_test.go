package slug

import (
	"bytes"
	"crypto/rand"
	"strings"
	"testing"
)

func TestNew(t *testing.T) {
	name, err := New(rand.Reader, 20)
	if err != nil {
		t.Fatal(err)
	}
	if len(name) != 20 || strings.Trim(name, alphabet) != "" {
		t.Errorf("New(20) = %q, want 20 characters of the alphabet", name)
	}
}

func TestNewSkipsBiasedBytes(t *testing.T) {
	name, err := New(bytes.NewReader([]byte{0, 255, 1, 228, 56}), 3)
	if err != nil {
		t.Fatal(err)
	}
	if name != "23z" {
		t.Errorf("New = %q, want 23z", name)
	}
}

func TestNewWithoutRandomness(t *testing.T) {
	if name, err := New(strings.NewReader("x"), 2); err == nil {
		t.Errorf("New = %q, want an error", name)
	}
}

func TestCheck(t *testing.T) {
	for _, name := range []string{"abc", "Go_1-26", strings.Repeat("x", MaxLength)} {
		if err := Check(name); err != nil {
			t.Errorf("Check(%q) = %v, want no error", name, err)
		}
	}
	for _, name := range []string{"", "ab", strings.Repeat("x", MaxLength+1), "a/b", "äöü", "api", "healthz"} {
		if Check(name) == nil {
			t.Errorf("Check(%q) = nil, want an error", name)
		}
	}
}
