package main

import (
	"os"
	"path/filepath"
	"testing"
)

func TestOfOtherCopy(t *testing.T) {
	top := t.TempDir()
	for name, text := range map[string]string{
		"m/lib/lib.go": "package lib", "m/lib/lib_test.go": "package lib", "m/old/lib/lib.go": "package lib // old",
		"equal/lib/lib.go": "package lib", "more/lib/lib.go": "package lib", "more/lib/more.go": "package lib",
		"tests/vendor/example.com/m/lib/lib.go": "package lib // vendored",
	} {
		file := filepath.Join(top, filepath.FromSlash(name))
		if err := os.MkdirAll(filepath.Dir(file), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(file, []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	if err := os.Symlink(filepath.Join(top, "m"), filepath.Join(top, "link")); err != nil {
		t.Skip(err)
	}
	s := settings{Modules: []module{{"example.com/m", filepath.Join(top, "m")}}}
	for dir, want := range map[string]bool{
		"m/lib": false, "link/lib": false, "equal/lib": false, "tests/vendor/example.com/m/lib": false,
		"m/old/lib": true, "more/lib": true,
	} {
		pkg := listedPackage{dir: filepath.Join(top, dir), importPath: "example.com/m/lib", modulePath: "example.com/m"}
		if got := s.ofOtherCopy([]listedPackage{{importPath: "fmt", standard: true}, pkg}); got != want {
			t.Errorf("%s: got %v", dir, got)
		}
		pkg.modulePath = "example.com/m/lib"
		if s.ofOtherCopy([]listedPackage{pkg}) {
			t.Errorf("%s: a module of its own is taken for a copy", dir)
		}
	}
}
