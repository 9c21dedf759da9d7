//go:build !unix

package main

import (
	"errors"
	"os"
	"os/exec"
	"os/signal"
	"strings"
)

// become runs the program as a child and ends as it ended: there is no exec here.
func become(program string, args, environ []string) error {
	cmd := exec.Command(program, args...)
	cmd.Env = environ
	cmd.Stdin, cmd.Stdout, cmd.Stderr = os.Stdin, os.Stdout, os.Stderr
	// Ctrl-C reaches the child as well; this process waits for it.
	signal.Notify(make(chan os.Signal, 1), os.Interrupt)
	err := cmd.Run()
	var exit *exec.ExitError
	if errors.As(err, &exit) {
		os.Exit(exit.ExitCode())
	}
	return err
}

func sameVariable(a, b string) bool { return strings.EqualFold(a, b) }
