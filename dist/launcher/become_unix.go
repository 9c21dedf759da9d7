//go:build unix

package main

import (
	"os"
	"os/signal"
	"syscall"
	"time"
)

// become replaces this process, so that the program gets its parent, its signals and its exit status.
func become(program string, argv, environ []string) error {
	return syscall.Exec(program, argv, environ)
}

func sameVariable(a, b string) bool { return a == b }

// forwarded are the signals that are passed on to a go command that we supervise.
var forwarded = []os.Signal{syscall.SIGINT, syscall.SIGQUIT, syscall.SIGTERM, syscall.SIGHUP}

// hangUp is the only signal that a go command ignores because its parent did: Go's runtime lets a program inherit that
// for SIGHUP and SIGINT alone, and the go command listens for SIGINT.
var hangUp os.Signal = syscall.SIGHUP

// ignoredByGoRun are the signals that "go run" leaves to its program (cmd/go/internal/base/signal_unix.go).
var ignoredByGoRun = []os.Signal{syscall.SIGINT, syscall.SIGQUIT}

// endLike ends this process as a child has ended: by the same signal or with the same exit code.
func endLike(state *os.ProcessState) error {
	status, ok := state.Sys().(syscall.WaitStatus)
	if !ok || !status.Signaled() {
		return exitCode(state.ExitCode())
	}
	switch number := status.Signal(); number {
	case syscall.SIGKILL, syscall.SIGTERM, syscall.SIGINT, syscall.SIGHUP:
		signal.Reset(number)
		syscall.Kill(os.Getpid(), number)
		// The signal may take a moment.
		time.Sleep(time.Second)
	}
	return exitCode(128 + int(status.Signal()))
}
