package main

import "strings"

// goCall is a command line of the go command.
type goCall struct {
	// command is the first word, such as "build".
	command string
	// chdir is the flag -C in one or two words. It must come first, so ours cannot precede it.
	chdir []string
	// words is everything after those.
	words []string
}

func parseCall(args []string) goCall {
	if len(args) == 0 {
		return goCall{}
	}
	call := goCall{command: args[0], words: args[1:]}
	switch first := strings.Replace(firstOf(call.words), "--", "-", 1); {
	case first == "-C" && len(call.words) > 1:
		call.chdir, call.words = call.words[:2], call.words[2:]
	case strings.HasPrefix(first, "-C="):
		call.chdir, call.words = call.words[:1], call.words[1:]
	}
	return call
}

func firstOf(words []string) string {
	if len(words) == 0 {
		return ""
	}
	return words[0]
}

// directory returns the argument of -C; empty without it.
func (c goCall) directory() string {
	switch len(c.chdir) {
	case 1:
		_, dir, _ := strings.Cut(c.chdir[0], "=")
		return dir
	case 2:
		return c.chdir[1]
	}
	return ""
}

// with returns the arguments of a go command that runs in the same directory: the command, -C, and the words.
func (c goCall) with(command string, words ...[]string) []string {
	out := append([]string{command}, c.chdir...)
	for _, more := range words {
		out = append(out, more...)
	}
	return out
}

// goFlag is a flag of go build, go install or go run.
type goFlag struct {
	name, value string
	words       []string
}

// off reports whether a boolean flag is turned off.
func (f goFlag) off() bool {
	switch strings.ToLower(f.value) {
	case "false", "f", "0":
		return true
	}
	return false
}

// Flags of go build, go install and go run ("go help build"), those with a value and those without.
var (
	valueFlags = setOf("asmflags buildmode compiler covermode coverpkg exec gccgoflags gcflags installsuffix ldflags mod " +
		"modfile o overlay p pgo pkgdir tags toolexec")
	plainFlags = setOf("a asan buildvcs cover i json linkshared modcacherw msan n race trimpath v work x")
)

func setOf(words string) map[string]bool {
	set := map[string]bool{}
	for _, word := range strings.Fields(words) {
		set[word] = true
	}
	return set
}

// parseFlags splits words into flags and arguments, as the go command does. It reports false for a flag that it does not
// know, or that lacks its value.
func parseFlags(words []string) (flags []goFlag, arguments []string, ok bool) {
	for i := 0; i < len(words); i++ {
		word := words[i]
		if word == "--" {
			return flags, words[i+1:], true
		}
		if len(word) < 2 || word[0] != '-' {
			return flags, words[i:], true
		}
		name, value, given := strings.Cut(strings.TrimPrefix(word[1:], "-"), "=")
		flag := goFlag{name, value, words[i : i+1]}
		switch {
		case valueFlags[name] && !given:
			if i++; i == len(words) {
				return nil, nil, false
			}
			flag.value, flag.words = words[i], words[i-1:i+1]
		case !valueFlags[name] && !plainFlags[name]:
			return nil, nil, false
		}
		flags = append(flags, flag)
	}
	return flags, nil, true
}

// inheritedFlags parses GOFLAGS, whose words may be in either kind of quotes (cmd/internal/quoted).
func inheritedFlags(text string) []goFlag {
	var flags []goFlag
	for text = strings.TrimLeft(text, " \t\r\n"); text != ""; text = strings.TrimLeft(text, " \t\r\n") {
		word := ""
		if quote := text[0]; quote == '\'' || quote == '"' {
			word, text, _ = strings.Cut(text[1:], string(quote))
		} else if end := strings.IndexAny(text, " \t\r\n"); end >= 0 {
			word, text = text[:end], text[end:]
		} else {
			word, text = text, ""
		}
		name, value, _ := strings.Cut(strings.TrimLeft(word, "-"), "=")
		flags = append(flags, goFlag{name, value, []string{word}})
	}
	return flags
}

// lastFlag returns the flag that counts if several have the name; nil if there is none.
func lastFlag(flags []goFlag, name string) *goFlag {
	for i := len(flags) - 1; i >= 0; i-- {
		if flags[i].name == name {
			return &flags[i]
		}
	}
	return nil
}

func isOn(flags []goFlag, name string) bool {
	flag := lastFlag(flags, name)
	return flag != nil && !flag.off()
}
