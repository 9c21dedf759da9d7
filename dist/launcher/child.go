package main

import (
	"fmt"
	"io"
	"os"
	"os/exec"
	"os/signal"
)

// exitCode is an error that ends this process with the code and without a message.
type exitCode int

func (e exitCode) Error() string { return fmt.Sprintf("exit status %d", int(e)) }

// child is a go command that was supervised until it ended.
type child struct {
	state *os.ProcessState
	// interrupted reports whether a signal was passed on to it.
	interrupted bool
}

func (c child) ok() bool { return c.state.Success() }

// supervise runs a go command that takes the place of this process: signals are passed on to it.
func supervise(cmd *exec.Cmd, stdout, stderr io.Writer) (child, error) {
	cmd.Stdin, cmd.Stdout, cmd.Stderr = os.Stdin, stdout, stderr
	endWithParent(cmd)
	signals := make(chan os.Signal, 8)
	for _, number := range forwarded {
		// Listening would end what nohup has arranged: the child would no longer inherit it.
		if number != hangUp || !signal.Ignored(number) {
			signal.Notify(signals, number)
		}
	}
	defer signal.Stop(signals)
	if err := cmd.Start(); err != nil {
		return child{}, err
	}
	ended := make(chan struct{})
	passedOn := make(chan bool)
	go func() {
		interrupted := false
		for {
			select {
			case number := <-signals:
				interrupted = true
				cmd.Process.Signal(number)
			case <-ended:
				passedOn <- interrupted
				return
			}
		}
	}()
	err := cmd.Wait()
	close(ended)
	result := child{cmd.ProcessState, <-passedOn}
	if result.state == nil {
		return result, err
	}
	return result, nil
}
