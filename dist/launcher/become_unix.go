//go:build unix

package main

import "syscall"

// become replaces this process, so that the test binary gets its parent, its signals and its exit status.
func become(program string, args, environ []string) error {
	return syscall.Exec(program, append([]string{program}, args...), environ)
}

func sameVariable(a, b string) bool { return a == b }
