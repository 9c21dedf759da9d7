//go:build integration && unix

package e2e

import (
	"os"
	"os/exec"
	"syscall"
)

func prepareStop(*exec.Cmd) {}

func requestStop(p *os.Process) error {
	return p.Signal(syscall.SIGTERM)
}
