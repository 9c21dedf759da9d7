//go:build !unix

package main

import (
	"errors"
	"os"
	"os/exec"
	"os/signal"
	"strings"
)

// become runs the program as a child and exits with its exit code, since there is no exec on this system.
func become(program string, argv, environ []string) error {
	cmd := exec.Command(program)
	cmd.Args, cmd.Env = argv, environ
	cmd.Stdin, cmd.Stdout, cmd.Stderr = os.Stdin, os.Stdout, os.Stderr
	// Ctrl-C reaches the child too; this process waits for it to end.
	signal.Notify(make(chan os.Signal, 1), os.Interrupt)
	err := cmd.Run()
	var exit *exec.ExitError
	if errors.As(err, &exit) {
		return exitCode(exit.ExitCode())
	}
	if err == nil {
		return exitCode(0)
	}
	return err
}

func sameVariable(a, b string) bool { return strings.EqualFold(a, b) }

// forwarded is the signal that interrupts a go command that we supervise; it reaches the child too.
var forwarded = []os.Signal{os.Interrupt}

// hangUp does not exist on this system.
var hangUp os.Signal

var ignoredByGoRun = []os.Signal{os.Interrupt}

func endLike(state *os.ProcessState) error { return exitCode(state.ExitCode()) }
