package main

import (
	"os/exec"
	"runtime"
	"syscall"
)

func init() {
	// The signal for a dead parent is sent when the thread ends that has started the child.
	runtime.LockOSThread()
}

// endWithParent has the child killed when this process is, as the go command itself would have been.
func endWithParent(cmd *exec.Cmd) {
	cmd.SysProcAttr = &syscall.SysProcAttr{Pdeathsig: syscall.SIGKILL}
}
