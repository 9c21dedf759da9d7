//go:build integration

// Package e2e tests linkd and linkctl the way their users run them: as binaries.
package e2e

import (
	"fmt"
	"os"
	"os/exec"
	"testing"
)

// TestMain builds the two binaries unless they are on PATH.
func TestMain(m *testing.M) {
	os.Exit(func() int {
		if installed("linkd") && installed("linkctl") {
			return m.Run()
		}
		dir, err := os.MkdirTemp("", "shortener-e2e-")
		if err != nil {
			fmt.Fprintln(os.Stderr, err)
			return 1
		}
		defer os.RemoveAll(dir)
		build := exec.Command("go", "build", "-o", dir, "../cmd/linkd", "../cmd/linkctl")
		if out, err := build.CombinedOutput(); err != nil {
			fmt.Fprintf(os.Stderr, "%v: %v\n%s", build, err, out)
			return 1
		}
		os.Setenv("PATH", dir+string(os.PathListSeparator)+os.Getenv("PATH"))
		return m.Run()
	}())
}

func installed(program string) bool {
	_, err := exec.LookPath(program)
	return err == nil
}
