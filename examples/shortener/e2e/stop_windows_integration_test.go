//go:build integration && windows

package e2e

import (
	"os"
	"os/exec"
	"syscall"
)

// prepareStop puts linkd into a process group of its own, which can receive a console event.
func prepareStop(cmd *exec.Cmd) {
	cmd.SysProcAttr = &syscall.SysProcAttr{CreationFlags: syscall.CREATE_NEW_PROCESS_GROUP}
}

// requestStop sends Ctrl-Break, which a Go program receives as os.Interrupt: Windows has no SIGTERM.
func requestStop(p *os.Process) error {
	event := syscall.NewLazyDLL("kernel32.dll").NewProc("GenerateConsoleCtrlEvent")
	if ok, _, err := event.Call(syscall.CTRL_BREAK_EVENT, uintptr(p.Pid)); ok == 0 {
		return err
	}
	return nil
}
