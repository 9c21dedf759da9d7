// An addition to Go's internal/testlog/log.go, made with -overlay; see docs/attribution.md. What follows the line `---` is appended to the file.

package testlog

import _ "unsafe"

// ---

// covtestLookTable is the same as in the runtime.
type covtestLookTable struct {
	looksAt  func(how uint8, name string)
	consults func(name string)
	started  func(pid int, flags uint8, program string)
	ends     func()
}

//go:linkname covtestLooks runtime.covtestLooks
var covtestLooks *covtestLookTable

// covtestLooksAt is called when package os opens a file (1) or asks for what is known of it (2).
func covtestLooksAt(how uint8, name string) {
	if covtestLooks != nil {
		covtestLooks.looksAt(how, name)
	}
}

// covtestConsults is called when package os reads an environment variable.
func covtestConsults(name string) {
	if covtestLooks != nil {
		covtestLooks.consults(name)
	}
}
