// The launcher is built once per run with the pinned Go and does the two jobs that need Go itself:
//
//	launcher exec CONFIG BINARY [ARG...]   as go test's -exec program: points GOCOVERDIR somewhere that lasts, then
//	                                       becomes BINARY
//	launcher tests < PACKAGES              says which test functions a set of files defines
//
// It uses the standard library only and builds with Go 1.20 and later.
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
