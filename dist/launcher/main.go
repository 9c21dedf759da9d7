// The launcher is built with the pinned Go and does the jobs that need Go itself:
//
//	launcher exec CONFIG BINARY [ARG...]  the -exec program of our go test: sets GOCOVERDIR to a directory that outlives
//	                                      go test, then becomes BINARY
//	launcher nested DIR BINARY [ARG...]   the -exec program of a go test or go run that a test started: puts DIR first on
//	                                      PATH, then becomes BINARY
//	launcher tests < PACKAGES             lists the test functions that files define
//	launcher declarations < FILES         lists what files declare, with hashes that comments and layout do not change
//
// A copy called go, with a file go.json beside it, is the go command that tests find: it instruments what they build.
//
// The launcher uses only the standard library and builds with Go 1.20 and later.
package main

import (
	"errors"
	"fmt"
	"os"
)

func main() {
	settings, isGo, err := goSettings()
	switch {
	case err != nil:
	case isGo:
		err = goCommand(settings, os.Args[1:])
	default:
		err = run(os.Args[1:])
	}
	var exit exitCode
	if errors.As(err, &exit) {
		os.Exit(int(exit))
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, "go-integration-coverage launcher:", err)
		os.Exit(2)
	}
}

func run(args []string) error {
	switch {
	case len(args) >= 3 && args[0] == "exec":
		return execTest(args[1], args[2:])
	case len(args) >= 3 && args[0] == "nested":
		return execNested(args[1], args[2:])
	case len(args) == 1 && args[0] == "tests":
		return listTests(os.Stdin, os.Stdout)
	case len(args) == 1 && args[0] == "declarations":
		return listDeclarations(os.Stdin, os.Stdout)
	}
	return fmt.Errorf("usage: launcher exec CONFIG BINARY [ARG...] | launcher nested DIR BINARY [ARG...] | launcher tests | launcher declarations")
}
