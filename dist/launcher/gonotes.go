package main

import (
	"bytes"
	"encoding/json"
	"os"
	"os/exec"
	"strings"
)

// command returns the real go command with the arguments.
func (s settings) command(args []string) *exec.Cmd {
	cmd := exec.Command(s.Go, args...)
	cmd.Args[0] = os.Args[0]
	return cmd
}

// ask returns the output of a short go command; false if it fails.
func (s settings) ask(args []string) ([]byte, bool) {
	cmd := s.command(args)
	endWithParent(cmd)
	text, err := cmd.Output()
	return text, err == nil
}

// captured is the output of a go command.
type captured struct{ stdout, stderr bytes.Buffer }

func (s settings) capture(args []string) (child, *captured, error) {
	var output captured
	result, err := supervise(s.command(args), &output.stdout, &output.stderr)
	return result, &output, err
}

func (c *captured) print() {
	os.Stdout.Write(c.stdout.Bytes())
	os.Stderr.Write(c.stderr.Bytes())
}

// firstError returns the first line that is not the name of a package.
func (c *captured) firstError() string {
	for _, line := range strings.Split(c.stderr.String(), "\n") {
		if line = strings.TrimSpace(line); line != "" && !strings.HasPrefix(line, "#") {
			return line
		}
	}
	return ""
}

// note is a line of settings.Notes; src/go/test/nestedBuilds.ts reads it.
type note struct {
	// Kind is "failed" if the instrumented build failed, and "left" if the user's flags do not allow one.
	Kind string `json:"kind"`
	// Command is the subcommand: "build".
	Command string   `json:"command"`
	Reason  string   `json:"reason"`
	Mains   []string `json:"mains"`
}

// Bounds of a note, which is written in one piece, and of all notes: a larger file would not be read.
const (
	maxNoteText  = 300
	maxNoteMains = 5
	maxNotes     = 1 << 19
)

// note tells the run that a program was not instrumented. It is lost if this process may not write there.
func (s settings) note(call goCall, plan buildPlan, kind, reason string) {
	mains := plan.mains
	if len(mains) > maxNoteMains {
		mains = mains[:maxNoteMains]
	}
	short := note{Kind: kind, Command: call.command, Reason: cut(reason)}
	for _, path := range mains {
		short.Mains = append(short.Mains, cut(path))
	}
	text, err := json.Marshal(short)
	if err != nil {
		return
	}
	file, err := os.OpenFile(s.Notes, os.O_APPEND|os.O_CREATE|os.O_WRONLY, 0o644)
	if err != nil {
		return
	}
	defer file.Close()
	if info, err := file.Stat(); err == nil && info.Mode().IsRegular() && info.Size() < maxNotes {
		file.Write(append(text, '\n'))
	}
}

func cut(text string) string {
	if len(text) <= maxNoteText {
		return text
	}
	return strings.ToValidUTF8(text[:maxNoteText], "") + "…"
}
