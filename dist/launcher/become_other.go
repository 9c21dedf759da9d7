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
func become(program string, args, environ []string) error {
	cmd := exec.Command(program, args...)
	cmd.Env = environ
	cmd.Stdin, cmd.Stdout, cmd.Stderr = os.Stdin, os.Stdout, os.Stderr
	// Ctrl-C reaches the child too; this process waits for it to end.
	signal.Notify(make(chan os.Signal, 1), os.Interrupt)
	err := cmd.Run()
	var exit *exec.ExitError
	if errors.As(err, &exit) {
		os.Exit(exit.ExitCode())
	}
	return err
}

func sameVariable(a, b string) bool { return strings.EqualFold(a, b) }
