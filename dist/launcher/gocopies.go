package main

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
)

// otherCopy says why a program is not instrumented that is built from other code of a measured module.
const otherCopy = "another copy of the module, with other code"

// ofOtherCopy reports whether a build takes a measured module from another directory, such as a worktree of an earlier
// commit, and its code there is not the same: its figures would not be those of the sources that are reported.
func (s settings) ofOtherCopy(packages []listedPackage) bool {
	dirs := map[string]string{}
	for _, module := range s.Modules {
		dirs[module.Path] = module.Dir
	}
	for _, pkg := range packages {
		dir, ok := dirs[pkg.modulePath]
		if !ok || pkg.importPath == commandLineArguments {
			continue
		}
		within := strings.TrimPrefix(pkg.importPath, pkg.modulePath)
		if strings.HasSuffix(filepath.ToSlash(pkg.dir), "/vendor/"+pkg.importPath) {
			continue
		}
		if ours := filepath.Join(dir, filepath.FromSlash(within)); !isSame(pkg.dir, ours) && !isEqual(pkg.dir, ours) {
			return true
		}
	}
	return false
}

// isSame reports whether both paths lead to one directory. One that an overlay makes does not exist.
func isSame(dir, other string) bool {
	a, err := os.Stat(dir)
	b, otherErr := os.Stat(other)
	if err != nil && otherErr != nil {
		return true
	}
	return err == nil && otherErr == nil && os.SameFile(a, b)
}

// isEqual reports whether both directories have the same Go files, tests aside.
func isEqual(dir, other string) bool {
	files, others := goFiles(dir), goFiles(other)
	if len(files) != len(others) {
		return false
	}
	for _, name := range files {
		a, err := os.ReadFile(filepath.Join(dir, name))
		b, otherErr := os.ReadFile(filepath.Join(other, name))
		if err != nil || otherErr != nil || !bytes.Equal(a, b) {
			return false
		}
	}
	return true
}

func goFiles(dir string) []string {
	var names []string
	entries, _ := os.ReadDir(dir)
	for _, entry := range entries {
		if name := entry.Name(); strings.HasSuffix(name, ".go") && !strings.HasSuffix(name, "_test.go") {
			names = append(names, name)
		}
	}
	return names
}
