// An addition to Go's os/exec_posix.go, made with -overlay; see docs/attribution.md. What follows the line `---` is appended to the file.

package os

import _ "unsafe"

// ---

// covtestTable is the same as in the runtime.
type covtestTable struct {
	begin   func(parent uint32, flags uint8, name string) uint32
	adopt   func(number uint32)
	moment  func(kind uint8, number uint32)
	phase   func(phase uint8, importPath string)
	tag     func() string
	started func(pid int, flags uint8, program string)
}

//go:linkname covtestHooks runtime.covtestHooks
var covtestHooks *covtestTable

// covtestTagged returns the environment of a program that is about to be started, with the test that it belongs to if it
// may write coverage data.
func covtestTagged(environ []string) (tagged []string, isTagged bool) {
	if covtestHooks == nil {
		return environ, false
	}
	const directory, name = "GOCOVERDIR=", "GOCOVERTEST="
	for _, pair := range environ {
		if len(pair) > len(directory) && pair[:len(directory)] == directory {
			isTagged = true
		}
	}
	if !isTagged {
		return environ, false
	}
	tagged = make([]string, 0, len(environ)+1)
	for _, pair := range environ {
		if len(pair) < len(name) || pair[:len(name)] != name {
			tagged = append(tagged, pair)
		}
	}
	return append(tagged, name+covtestHooks.tag()), true
}

// covtestLookTable is the same as in the runtime.
type covtestLookTable struct {
	looksAt  func(how uint8, name string)
	consults func(name string)
	started  func(pid int, flags uint8, program string)
	ends     func()
}

//go:linkname covtestLooks runtime.covtestLooks
var covtestLooks *covtestLookTable

// covtestStarted is called when a program was started, or could not be.
func covtestStarted(pid int, isTagged bool, program string, argv []string, err error) {
	if err != nil || covtestLooks == nil {
		return
	}
	flags := covtestGoCommand(program, argv)
	if isTagged {
		flags |= 1
	}
	if covtestHooks != nil {
		covtestHooks.started(pid, flags, program)
	} else {
		covtestLooks.started(pid, flags, program)
	}
}

// covtestGoCommand returns 2 if the program is a go command that reads nothing but Go code, 4 if it also runs what it has
// built of that, 8 more if that is tests, and otherwise 0.
func covtestGoCommand(program string, argv []string) (flags uint8) {
	const name = "go"
	from := len(program) - len(name)
	if from < 0 || program[from:] != name || from > 0 && program[from-1] != '/' || len(argv) < 2 {
		return 0
	}
	for _, arg := range argv[2:] {
		for _, flag := range [...]string{"-exec", "-toolexec", "-vettool"} {
			for len(arg) > len(flag) && arg[:2] == "--" {
				arg = arg[1:]
			}
			if len(arg) >= len(flag) && arg[:len(flag)] == flag {
				return 0
			}
		}
	}
	switch argv[1] {
	case "build", "install", "list", "env", "version", "mod", "get":
		return 2
	case "run":
		return 4
	case "test":
		return 4 | 8
	}
	return 0
}

// covtestLinks is called when another name is given to a file or directory: nobody sees whose it is when it is opened by that one.
func covtestLinks(name, link string) {
	if covtestLooks == nil || name == "" {
		return
	}
	if end := len(link) - 1; name[0] != '/' && end >= 0 {
		for end >= 0 && link[end] != '/' {
			end--
		}
		name = link[:end+1] + name
	}
	covtestLooks.looksAt(3, name)
}

// covtestLooksIn is called when a file in a Root is opened (1) or asked for (2). The name of the Root may be relative to what was
// the current directory when it was opened.
func covtestLooksIn(fd int, root string, how uint8, name string) {
	if covtestLooks == nil {
		return
	}
	digits, at := [20]byte{}, 20
	for number := fd; at == 20 || number > 0; number /= 10 {
		at--
		digits[at] = byte('0' + number%10)
	}
	if path, err := Readlink("/proc/self/fd/" + string(digits[at:])); err == nil && path != "" && path[0] == '/' {
		root = path
	}
	covtestLooks.looksAt(how, root+"/"+name)
}
