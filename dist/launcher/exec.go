package main

import (
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"time"
)

// config is what the suite stage decided; the same file serves all test binaries of a run.
type config struct {
	// GoCoverDir is where the programs that the tests start leave their counters. "go test -cover" has pointed
	// GOCOVERDIR at a directory that it deletes; this takes it back.
	GoCoverDir string `json:"goCoverDir"`
	// GoFlags is appended to the GOFLAGS of the test process, so that builds inside tests are instrumented.
	GoFlags string `json:"goFlags"`
	// Deadline in Unix milliseconds: a test process still running then panics with Go's goroutine dump.
	Deadline int64 `json:"deadline"`
	// Run holds the -test.run pattern of each package directory; other directories run everything.
	Run map[string]string `json:"run"`
}

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

// workingDirectories gives the names of the package's directory: as the go command wrote it, and without links.
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

// testArgs puts our -test.run in front, so that one of the user's wins, and takes the shorter of the go command's
// -test.timeout and the time that is left.
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
	// In front: the first argument that is no flag ends flag parsing in the test binary.
	return append([]string{"-test.timeout=" + left.String()}, out...)
}

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
