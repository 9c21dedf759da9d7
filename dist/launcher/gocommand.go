package main

import (
	"encoding/json"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
)

// settings are written by src/go/test/goWrapper.ts beside the executable that is called go.
type settings struct {
	// Go is the absolute path of the real go command.
	Go string `json:"go"`
	// Launcher is the absolute path of this program under its own name.
	Launcher string `json:"launcher"`
	// Patterns are the -coverpkg patterns of the run: import paths, which mean the same in every directory.
	Patterns []string `json:"patterns"`
	// Modules are the measured modules.
	Modules []module `json:"modules"`
	// Overlay is the absolute path of our -overlay, which includes InheritedOverlay; empty: none.
	Overlay string `json:"overlay"`
	// InheritedOverlay is the -overlay in the GOFLAGS of the run; empty: none.
	InheritedOverlay string `json:"inheritedOverlay"`
	// Scratch is the absolute path of a directory of the run.
	Scratch string `json:"scratch"`
	// Notes is the absolute path of the file that says what was not instrumented, and why.
	Notes string `json:"notes"`
	// Version is that of the real go command: go1.26.8.
	Version string `json:"version"`

	// dir is the directory of the executable, which is first on PATH.
	dir string
}

// module is a module with its absolute directory.
type module struct {
	Path string `json:"path"`
	Dir  string `json:"dir"`
}

// goSettings reads the settings, and reports whether this process runs as the go command.
func goSettings() (settings, bool, error) {
	executable, err := os.Executable()
	if err != nil || strings.TrimSuffix(filepath.Base(executable), ".exe") != "go" {
		return settings{}, false, nil
	}
	s := settings{dir: filepath.Dir(executable)}
	text, err := os.ReadFile(filepath.Join(s.dir, "go.json"))
	if errors.Is(err, fs.ErrNotExist) {
		return s, false, nil
	}
	if err == nil {
		err = json.Unmarshal(text, &s)
	}
	return s, true, err
}

// goCommand instruments what go build, go install and go run build, if code of a measured module is in it. Everything
// else is left to the real go command, which replaces this process.
func goCommand(s settings, args []string) error {
	call := parseCall(args)
	switch call.command {
	case "build", "install":
		return s.build(call, args)
	case "run":
		return s.run(call, args)
	case "test":
		if env, ok := s.environment(call); ok && !s.startsOtherwise(call, env) {
			return s.becomeGo(call.with("test", s.nestedExec(), s.journaling(call, env), call.words))
		}
	}
	return s.becomeGo(args)
}

// becomeGo replaces this process by the real go command.
func (s settings) becomeGo(args []string) error {
	return become(s.Go, append([]string{os.Args[0]}, args...), os.Environ())
}

// nestedExec returns an -exec flag for a go command that puts the directory of the real go first on PATH for what it
// starts: the launcher puts ours before it.
func (s settings) nestedExec() []string {
	words := []string{s.Launcher, "nested", s.dir}
	for i, word := range words {
		words[i] = quoteForGo(word)
	}
	return []string{"-exec=" + strings.Join(words, " ")}
}

// journaling returns an -overlay flag for a go test of a script whose test processes are to keep journals of their tests.
// Those of a go test inside a test are not: the test process has taken the variable out of the environment.
func (s settings) journaling(call goCall, env goEnvironment) []string {
	if os.Getenv("GOCOVERTESTS") == "" || s.Overlay == "" || refusal(call.command, env, inheritedFlags(env.GOFLAGS)) != "" {
		return nil
	}
	if inherited := lastFlag(inheritedFlags(env.GOFLAGS), "overlay"); inherited != nil && inherited.value != s.InheritedOverlay {
		return nil
	}
	for _, word := range call.words {
		switch name, _, _ := strings.Cut(strings.TrimLeft(word, "-"), "="); name {
		case "overlay", "compiler", "linkshared", "pkgdir", "toolexec":
			if strings.HasPrefix(word, "-") {
				return nil
			}
		}
	}
	return []string{"-overlay=" + s.Overlay}
}

// quoteForGo quotes a word as the go command splits them: at blanks, with both quotes but no escapes.
func quoteForGo(word string) string {
	switch {
	case word != "" && !strings.ContainsAny(word, " \t\r\n'\""):
		return word
	case strings.Contains(word, "'"):
		return `"` + word + `"`
	}
	return "'" + word + "'"
}

// startsOtherwise reports whether a go test or go run starts what it builds in a way of its own: by an -exec of the
// user's, by the go_<os>_<arch>_exec program of another system, or with another release of Go first on PATH.
func (s settings) startsOtherwise(call goCall, env goEnvironment) bool {
	isOther := env.GOOS != env.GOHOSTOS || env.GOARCH != env.GOHOSTARCH
	if isOther || s.makesWay(env) || lastFlag(inheritedFlags(env.GOFLAGS), "exec") != nil {
		return true
	}
	for _, word := range call.words {
		if name := strings.TrimLeft(word, "-"); name != word && (name == "exec" || strings.HasPrefix(name, "exec=")) {
			return true
		}
	}
	return false
}

// build runs go build or go install. The output of an instrumented build that fails is dropped: the build is then repeated
// as the user wrote it.
func (s settings) build(call goCall, args []string) error {
	plan := s.plan(call)
	if plan.reason != "" {
		s.note(call, plan, "left", plan.reason)
	}
	if plan.flags == nil {
		return s.becomeGo(args)
	}
	result, output, err := s.capture(call.with(call.command, plan.flags, call.words))
	if err != nil {
		return s.becomeGo(args)
	}
	if result.ok() || result.interrupted {
		output.print()
		return endLike(result.state)
	}
	plain, err := supervise(s.command(args), os.Stdout, os.Stderr)
	if err != nil {
		return err
	}
	if plain.ok() {
		s.note(call, plan, "failed", output.firstError())
	}
	return endLike(plain.state)
}
