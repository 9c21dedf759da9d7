package main

import (
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"time"
)

// config is written by src/go/test/launcher.ts. All test binaries of a run use the same file.
type config struct {
	// GoCoverDir is where the binaries that the tests start write their counters. "go test -cover" sets GOCOVERDIR to a
	// directory that it deletes; this value replaces it.
	GoCoverDir string `json:"goCoverDir"`
	// GoFlags is appended to the GOFLAGS of the test process, so that builds inside tests are instrumented.
	GoFlags string `json:"goFlags"`
	// Deadline is when a test process panics with Go's goroutine dump, in Unix milliseconds.
	Deadline int64 `json:"deadline"`
	// Run contains -test.run patterns by package directory; tests in other directories all run.
	Run map[string]string `json:"run"`
}

// execTest becomes the test binary of the command, with the arguments and environment that the config asks for.
func execTest(configFile string, command []string) error {
	text, err := os.ReadFile(configFile)
	if err != nil {
		return err
	}
	var c config
	if err := json.Unmarshal(text, &c); err != nil {
		return err
	}
	args := testArgs(c, command[1:], workingDirectories(), time.Now())
	return become(command[0], args, testEnviron(c, os.Environ()))
}

// workingDirectories returns the paths of the package's directory: as the go command writes it, and without links.
func workingDirectories() []string {
	dir, err := os.Getwd()
	if err != nil {
		return nil
	}
	if real, err := filepath.EvalSymlinks(dir); err == nil && real != dir {
		return []string{dir, real}
	}
	return []string{dir}
}

// testArgs puts our -test.run first, so that the user's own takes precedence, and sets -test.timeout to the go command's
// value or the time that is left, whichever is shorter.
func testArgs(c config, args []string, dirs []string, now time.Time) []string {
	var out []string
	for _, dir := range dirs {
		if pattern, ok := c.Run[filepath.ToSlash(dir)]; ok {
			out = append(out, "-test.run="+pattern)
			break
		}
	}
	left := time.UnixMilli(c.Deadline).Sub(now)
	if left < time.Second {
		left = time.Second
	}
	for _, arg := range args {
		if value, ok := strings.CutPrefix(arg, "-test.timeout="); ok {
			if own, err := time.ParseDuration(value); err == nil && own > 0 && own < left {
				left = own
			}
			continue
		}
		out = append(out, arg)
	}
	// First: an argument that is not a flag ends flag parsing in the test binary.
	return append([]string{"-test.timeout=" + left.String()}, out...)
}

// testEnviron sets GOCOVERDIR and appends to GOFLAGS.
func testEnviron(c config, environ []string) []string {
	var out []string
	goFlags := ""
	for _, pair := range environ {
		name, value, _ := strings.Cut(pair, "=")
		switch {
		case sameVariable(name, "GOCOVERDIR"):
		case sameVariable(name, "GOFLAGS"):
			goFlags = value
		default:
			out = append(out, pair)
		}
	}
	if goFlags = strings.TrimSpace(goFlags + " " + c.GoFlags); goFlags != "" {
		out = append(out, "GOFLAGS="+goFlags)
	}
	return append(out, "GOCOVERDIR="+c.GoCoverDir)
}
