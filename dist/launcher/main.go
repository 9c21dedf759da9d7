// The launcher is built with the pinned Go and does the two jobs that need Go itself:
//
//	launcher exec CONFIG BINARY [ARG...]   the -exec program of go test: sets GOCOVERDIR to a directory that outlives
//	                                       go test, then becomes BINARY
//	launcher tests < PACKAGES              lists the test functions that files define
//
// It uses only the standard library and builds with Go 1.20 and later.
package main

import (
	"fmt"
	"os"
)

func main() {
	if err := run(os.Args[1:]); err != nil {
		fmt.Fprintln(os.Stderr, "go-integration-coverage launcher:", err)
		os.Exit(2)
	}
}

func run(args []string) error {
	switch {
	case len(args) >= 3 && args[0] == "exec":
		return execTest(args[1], args[2:])
	case len(args) == 1 && args[0] == "tests":
		return listTests(os.Stdin, os.Stdout)
	}
	return fmt.Errorf("usage: launcher exec CONFIG BINARY [ARG...] | launcher tests")
}
