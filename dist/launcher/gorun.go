package main

import (
	"fmt"
	"os"
	"os/exec"
	"os/signal"
	"path/filepath"
	"strings"
)

// run builds the program of a go run with instrumentation, and then does what go run does with it. If it cannot be built so,
// the real go run takes over.
func (s settings) run(call goCall, args []string) error {
	plan := s.plan(call)
	if plan.reason != "" {
		s.note(call, plan, "left", plan.reason)
	}
	if plan.flags != nil {
		if dir, err := s.scratchDir(); err == nil {
			program, ended, err := s.buildProgram(call, plan, dir)
			if program != "" {
				err = s.runProgram(call, program)
			}
			os.RemoveAll(dir)
			if program != "" || ended {
				return err
			}
		}
	}
	if env, ok := s.environment(call); ok && !s.startsOtherwise(goCall{words: wordsOf(call)}, env) {
		return s.becomeGo(call.with("run", s.nestedExec(), call.words))
	}
	return s.becomeGo(args)
}

// wordsOf returns the flags of the call, without the arguments, which may be those of the program.
func wordsOf(call goCall) []string {
	_, arguments, _ := parseFlags(call.words)
	return call.words[:len(call.words)-len(arguments)]
}

// scratchDir returns a new directory for a program.
func (s settings) scratchDir() (string, error) {
	if dir, err := os.MkdirTemp(s.Scratch, "go-run-"); err == nil {
		return dir, nil
	}
	// This may be another user.
	return os.MkdirTemp("", "go-run-")
}

// buildProgram returns the path of the instrumented program; empty if it could not be built. Ended means that a signal
// has ended the build, and nothing is left to do but to end with the error.
func (s settings) buildProgram(call goCall, plan buildPlan, dir string) (program string, ended bool, err error) {
	flags, arguments, _ := parseFlags(call.words)
	names, _ := splitRun(arguments)
	own := []string{}
	for _, flag := range flags {
		own = append(own, flag.words...)
	}
	build := func(more []string) []string {
		// go run records no version control information.
		output := []string{"-buildvcs=false", "-o", dir + string(filepath.Separator), "--"}
		return call.with("build", more, own, output, names)
	}
	result, output, err := s.capture(build(plan.flags))
	if err != nil {
		return "", false, nil
	}
	if result.interrupted {
		output.print()
		return "", true, endLike(result.state)
	}
	if !result.ok() {
		if plain, _, err := s.capture(build(nil)); err == nil && plain.ok() {
			s.note(call, plan, "failed", output.firstError())
		}
		return "", false, nil
	}
	entries, err := os.ReadDir(dir)
	if err != nil || len(entries) != 1 {
		return "", false, nil
	}
	output.print()
	return filepath.Join(dir, entries[0].Name()), false, nil
}

// splitRun separates what go run builds from the arguments of the program.
func splitRun(words []string) (names, arguments []string) {
	n := 0
	for n < len(words) && strings.HasSuffix(words[n], ".go") {
		n++
	}
	if n == 0 && len(words) > 0 {
		n = 1
	}
	return words[:n], words[n:]
}

// runProgram does what the go command does (cmd/go/internal/base.RunStdin): it waits for the program, leaves interrupts to
// it, and ends with 1 if the program fails, whatever its exit code is.
func (s settings) runProgram(call goCall, program string) error {
	if dir := call.directory(); dir != "" {
		if err := os.Chdir(dir); err != nil {
			return err
		}
	}
	_, arguments, _ := parseFlags(call.words)
	_, own := splitRun(arguments)
	cmd := exec.Command(program, own...)
	cmd.Stdin, cmd.Stdout, cmd.Stderr = os.Stdin, os.Stdout, os.Stderr
	cmd.Env = pathFirst(os.Environ(), s.dir, filepath.Dir(s.Go))
	signal.Notify(make(chan os.Signal, 1), ignoredByGoRun...)
	if err := cmd.Run(); err != nil {
		fmt.Fprintln(os.Stderr, err)
		return exitCode(1)
	}
	return exitCode(0)
}
