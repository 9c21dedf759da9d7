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
	// GoCoverTests is GOCOVERTESTS of the test binaries, with which they keep journals of their tests; empty: they keep none.
	// They take it out of their environment, so that nothing that they start does.
	GoCoverTests string `json:"goCoverTests"`
	// GoDir is the directory of the go command that instruments what tests build. It is put first on PATH, where "go test"
	// has put the directory of the real one. Empty: builds inside tests are left alone.
	GoDir string `json:"goDir"`
	// Variables are those of the user for which our go test has other values; nil: not set.
	Variables map[string]*string `json:"variables"`
	// Deadline is when a test process panics with Go's goroutine dump, in Unix milliseconds.
	Deadline int64 `json:"deadline"`
	// Run contains -test.run patterns by package directory; tests in other directories all run.
	Run map[string]string `json:"run"`
	// Skip contains -test.skip patterns by package directory, which are added to the user's own.
	Skip map[string]string `json:"skip"`
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
	environ := setVariable(pathFirst(os.Environ(), c.GoDir), "GOCOVERDIR", &c.GoCoverDir)
	if c.GoCoverTests != "" {
		environ = setVariable(environ, "GOCOVERTESTS", &c.GoCoverTests)
	}
	for name, value := range c.Variables {
		environ = setVariable(environ, name, value)
	}
	return become(command[0], append([]string{command[0]}, args...), environ)
}

// execNested becomes a binary that a go command inside the tests has built. That go command has put the directory of the
// real go first on PATH. If it runs a test with coverage, it has set GOCOVERDIR as well, and reads what is written there.
func execNested(goDir string, command []string) error {
	return become(command[0], command, pathFirst(os.Environ(), goDir))
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

// testArgs puts our -test.run first, so that the user's own takes precedence, adds our -test.skip to the user's own, and
// sets -test.timeout to the go command's value or the time that is left, whichever is shorter.
func testArgs(c config, args []string, dirs []string, now time.Time) []string {
	var out []string
	if pattern := patternFor(c.Run, dirs); pattern != "" {
		out = append(out, "-test.run="+pattern)
	}
	skip := patternFor(c.Skip, dirs)
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
		if value, ok := strings.CutPrefix(arg, "-test.skip="); ok && skip != "" {
			if value != "" {
				skip += "|" + value
			}
			continue
		}
		out = append(out, arg)
	}
	if skip != "" {
		out = append([]string{"-test.skip=" + skip}, out...)
	}
	// First: an argument that is not a flag ends flag parsing in the test binary.
	return append([]string{"-test.timeout=" + left.String()}, out...)
}

// patternFor returns the pattern of the first of the directories that has one, or "".
func patternFor(patterns map[string]string, dirs []string) string {
	for _, dir := range dirs {
		if pattern, ok := patterns[filepath.ToSlash(dir)]; ok {
			return pattern
		}
	}
	return ""
}

// setVariable returns the environment with the variable set to the value; nil: without the variable.
func setVariable(environ []string, name string, value *string) []string {
	var out []string
	for _, pair := range environ {
		if other, _, _ := strings.Cut(pair, "="); !sameVariable(other, name) {
			out = append(out, pair)
		}
	}
	if value == nil {
		return out
	}
	return append(out, name+"="+*value)
}

// pathFirst returns the environment with the directories first on PATH, in this order; empty ones are left out.
func pathFirst(environ []string, dirs ...string) []string {
	if strings.Join(dirs, "") == "" {
		return environ
	}
	name, rest := "PATH", ""
	for _, pair := range environ {
		// The last one counts. On Windows it may be spelled Path.
		if other, value, _ := strings.Cut(pair, "="); sameVariable(other, name) {
			name, rest = other, value
		}
	}
	path := ""
	for _, dir := range append(dirs, rest) {
		if dir != "" && path != "" {
			path += string(os.PathListSeparator)
		}
		path += dir
	}
	return setVariable(environ, name, &path)
}
