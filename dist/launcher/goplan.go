package main

import (
	"encoding/json"
	"os"
	"path/filepath"
	"regexp"
	"strings"
)

// buildPlan says how a program is built.
type buildPlan struct {
	// flags are added to those of the user; nil: the program is built as the user wrote it.
	flags []string
	// reason says why a program with measured code is left as it is; empty otherwise.
	reason string
	// mains are the import paths of the main packages.
	mains []string
}

// goEnvironment are variables as the go command sees them in the directory of the call, those of a GOENV file included.
type goEnvironment struct {
	GOFLAGS, GOOS, GOARCH, GOHOSTOS, GOHOSTARCH, GOVERSION string
}

func (s settings) environment(call goCall) (goEnvironment, bool) {
	var env goEnvironment
	text, ok := s.ask(call.with("env", []string{"-json", "GOFLAGS", "GOOS", "GOARCH", "GOHOSTOS", "GOHOSTARCH", "GOVERSION"}))
	return env, ok && json.Unmarshal(text, &env) == nil
}

// makesWay reports whether the real go command makes way for another release, as GOTOOLCHAIN or a go.mod asks for it: our
// overlay does not fit that one, and its figures would not fit those of the pinned Go.
func (s settings) makesWay(env goEnvironment) bool { return env.GOVERSION != s.Version }

// plan decides about a build. Whatever cannot be decided is left to the real go command, and so is its error message.
func (s settings) plan(call goCall) buildPlan {
	own, arguments, ok := parseFlags(call.words)
	if !ok {
		return buildPlan{}
	}
	names := arguments
	if call.command == "run" {
		names, _ = splitRun(arguments)
	}
	env, ok := s.environment(call)
	flags := append(inheritedFlags(env.GOFLAGS), own...)
	if !ok || isOn(flags, "n") || anyVersioned(names) || isMisplaced(call.command, own) {
		return buildPlan{}
	}
	packages, ok := s.list(call, own, names)
	if !ok || !writesProgram(call.command, own, packages) {
		return buildPlan{}
	}
	patterns, mains := s.selected(packages)
	switch {
	case s.makesWay(env) && len(patterns) == 0:
		return buildPlan{}
	case s.makesWay(env):
		return buildPlan{reason: "built by " + env.GOVERSION, mains: mains}
	case len(patterns) == 0:
		return s.foreignPlan(flags)
	}
	if s.ofOtherCopy(packages) {
		plain := s.foreignPlan(flags)
		plain.reason, plain.mains = otherCopy, mains
		return plain
	}
	return s.planOf(call.command, env, own, patterns, mains)
}

// foreignPlan leaves a program without measured code as it is. A plugin must have the same runtime as the program that
// loads it, which is probably one of ours.
func (s settings) foreignPlan(flags []goFlag) buildPlan {
	mode := lastFlag(flags, "buildmode")
	if mode == nil || mode.value != "plugin" || s.Overlay == "" || lastFlag(flags, "overlay") != nil {
		return buildPlan{}
	}
	return buildPlan{flags: []string{"-overlay=" + s.Overlay}}
}

// anyVersioned reports whether a package is named with a version, so that it does not come from the main module. A path
// may contain the sign (cmd/go/internal/run.shouldUseOutsideModuleMode).
func anyVersioned(names []string) bool {
	for _, name := range names {
		isPath := strings.HasPrefix(name, ".") || filepath.IsAbs(name) || strings.HasSuffix(name, ".go")
		if strings.Contains(name, "@") && !isPath {
			return true
		}
	}
	return false
}

// isMisplaced reports whether a flag is one of another of the three commands, which the real go command says.
func isMisplaced(command string, own []goFlag) bool {
	return command != "build" && lastFlag(own, "o") != nil || command != "run" && lastFlag(own, "exec") != nil
}

func (s settings) planOf(command string, env goEnvironment, own []goFlag, patterns, mains []string) buildPlan {
	flags := append(inheritedFlags(env.GOFLAGS), own...)
	ownOverlay := lastFlag(own, "overlay") != nil
	if inherited := lastFlag(inheritedFlags(env.GOFLAGS), "overlay"); inherited != nil {
		ownOverlay = ownOverlay || inherited.value != s.InheritedOverlay
	}
	// A bare -cover asks for what we do: without ours, Go would choose another mode than that of the other binaries.
	ownChoice := lastFlag(flags, "coverpkg") != nil || lastFlag(flags, "covermode") != nil
	ownCover := ownChoice || isOn(flags, "cover")
	reason := refusal(command, env, flags)
	switch {
	case ownCover && (ownOverlay || reason != "" || ownChoice && s.Overlay == ""):
		return buildPlan{}
	case ownChoice:
		return buildPlan{flags: []string{"-overlay=" + s.Overlay}, mains: mains}
	case ownOverlay && reason == "":
		reason = "-overlay"
	}
	if reason != "" {
		return buildPlan{reason: reason, mains: mains}
	}
	ours := []string{"-cover", "-covermode=atomic", "-coverpkg=" + strings.Join(patterns, ",")}
	if s.Overlay != "" {
		ours = append(ours, "-overlay="+s.Overlay)
	}
	return buildPlan{flags: ours, mains: mains}
}

// refusal returns the flag or variable with which a program cannot be instrumented, or not without a change of what the
// user wants; empty if there is none.
func refusal(command string, env goEnvironment, flags []goFlag) string {
	if cover := lastFlag(flags, "cover"); cover != nil && cover.off() {
		return "-cover=false"
	}
	if mode := lastFlag(flags, "buildmode"); mode != nil {
		switch mode.value {
		case "default", "exe", "pie", "plugin":
		default:
			return "-buildmode=" + mode.value
		}
	}
	if compiler := lastFlag(flags, "compiler"); compiler != nil && compiler.value != "gc" {
		return "-compiler=" + compiler.value
	}
	for _, name := range []string{"exec", "linkshared", "pkgdir"} {
		// In GOFLAGS, go build ignores the flags of go run.
		if flag := lastFlag(flags, name); flag != nil && !flag.off() && (name != "exec" || command == "run") {
			return "-" + name
		}
	}
	if env.GOARCH == "wasm" {
		return "GOARCH=wasm"
	}
	return ""
}

// listedPackage is a package that a build links.
type listedPackage struct {
	root, standard, isMain bool
	dir, importPath        string
	modulePath             string
}

// graphFlags are the flags of go build that decide which packages and files are built.
var graphFlags = setOf("asan compiler mod modfile msan overlay race tags")

const listFormat = "{{.DepOnly}}\t{{.Standard}}\t{{.Name}}\t{{.Dir}}\t{{.ImportPath}}\t{{with .Module}}{{.Path}}{{end}}"

// list returns the packages of a build; false if they cannot be listed.
func (s settings) list(call goCall, flags []goFlag, names []string) ([]listedPackage, bool) {
	words := []string{"-deps", "-f", listFormat, "-buildvcs=false"}
	for _, flag := range flags {
		if graphFlags[flag.name] {
			words = append(words, flag.words...)
		}
	}
	text, ok := s.ask(call.with("list", words, []string{"--"}, names))
	if !ok {
		return nil, false
	}
	var packages []listedPackage
	for _, line := range strings.Split(string(text), "\n") {
		if field := strings.Split(strings.TrimSuffix(line, "\r"), "\t"); len(field) == 6 {
			packages = append(packages, listedPackage{
				field[0] == "false", field[1] == "true", field[2] == "main", field[3], field[4], field[5],
			})
		}
	}
	return packages, true
}

// writesProgram reports whether the command leaves an executable: go build of several packages only compiles them.
func writesProgram(command string, own []goFlag, packages []listedPackage) bool {
	roots, mains := 0, 0
	for _, pkg := range packages {
		if pkg.root {
			roots++
			if pkg.isMain {
				mains++
			}
		}
	}
	output := lastFlag(own, "o")
	if command != "build" {
		return mains > 0
	}
	if output == nil {
		return roots == 1 && mains == 1
	}
	return mains > 0 && output.value != os.DevNull
}

// commandLineArguments is the import path of a package that is named by its files.
const commandLineArguments = "command-line-arguments"

// selected returns patterns for -coverpkg, of which each matches a package of the build, so that the go command warns of
// none; no patterns if the build has no measured code. Main packages are among them: without its main package, a program
// writes no data (golang/go#80307).
func (s settings) selected(packages []listedPackage) (patterns, mains []string) {
	measured := false
	matched := map[string]bool{}
	for _, pattern := range s.Patterns {
		matches := matcher(pattern)
		for _, pkg := range packages {
			if matches(pkg) {
				patterns = append(patterns, pattern)
				matched[pkg.importPath], measured = true, true
				for _, other := range packages {
					matched[other.importPath] = matched[other.importPath] || matches(other)
				}
				break
			}
		}
	}
	for _, pkg := range packages {
		if !pkg.root || !pkg.isMain {
			continue
		}
		mains = append(mains, pkg.importPath)
		measured = measured || pkg.importPath == commandLineArguments && s.contains(pkg.dir)
		if !matched[pkg.importPath] {
			patterns = append(patterns, pkg.importPath)
		}
	}
	if !measured {
		return nil, mains
	}
	return patterns, mains
}

// contains reports whether a directory is in one of the measured modules.
func (s settings) contains(dir string) bool {
	for _, module := range s.Modules {
		if isBelow(dir, module.Dir) {
			return true
		}
	}
	return false
}

// matcher returns the meaning of a -coverpkg pattern (cmd/go/internal/load.MatchPackage).
func matcher(pattern string) func(listedPackage) bool {
	switch pattern {
	case "all":
		return func(listedPackage) bool { return true }
	case "std":
		return func(pkg listedPackage) bool { return pkg.standard }
	}
	text := strings.ReplaceAll(regexp.QuoteMeta(pattern), `\.\.\.`, `.*`)
	// net/... matches net too.
	if strings.HasSuffix(text, `/.*`) {
		text = strings.TrimSuffix(text, `/.*`) + `(/.*)?`
	}
	expression, err := regexp.Compile(`^(?:` + text + `)$`)
	return func(pkg listedPackage) bool { return err == nil && expression.MatchString(pkg.importPath) }
}

func isBelow(path, dir string) bool {
	for _, each := range []*string{&path, &dir} {
		if real, err := filepath.EvalSymlinks(*each); err == nil {
			*each = real
		}
	}
	way, err := filepath.Rel(dir, path)
	return err == nil && way != ".." && !strings.HasPrefix(way, ".."+string(filepath.Separator))
}
