// An addition to Go's runtime/runtime2.go, made with -overlay; see docs/attribution.md. What follows the line `---` is appended to the file.

package runtime

import "internal/runtime/atomic"

// ---

// The field covtest of a goroutine: the number of the test that it belongs to, which goroutines inherit, and these bits.
const (
	covtestNumber = 1<<22 - 1
	// covtestQuiet: whatever runs in this goroutine runs for somebody whose goroutines run, too: the goroutine of a test
	// itself, which waits while others run, and those that the standard library starts to serve.
	covtestQuiet = 1 << 31
	// covtestOwn: the goroutine in which the function of the test runs.
	covtestOwn = 1 << 30
	// covtestByOwn: the goroutine was started by that one.
	covtestByOwn = 1 << 29
	// covtestServing: the goroutine is one that the standard library has started to serve, that has got something from a
	// goroutine of another test, or that was started by such a one. Whom it works for is not known.
	covtestServing = 1 << 28
)

// Of each number of a test: that of its top-level test, and these bits.
var covtestTests *[covtestNumber + 1]uint32

const (
	covtestOver   = 1 << 31 // it has ended
	covtestParent = 1 << 30 // it, or a test in it, has started a process
	covtestRoot   = covtestNumber
)

// Flags of a program that is started.
const covtestTags = 1 // it was given the tag of the test

// covtestTable is what package testing and others call. It is nil unless this is a test process that keeps a journal.
type covtestTable struct {
	begin   func(parent uint32, flags uint8, name string) uint32
	adopt   func(number uint32)
	moment  func(kind uint8, number uint32)
	phase   func(phase uint8, importPath string)
	tag     func() string
	started func(pid int, flags uint8, program string)
}

//go:linkname covtestHooks
var covtestHooks *covtestTable

// covtestLookTable is what package testlog calls. It is nil unless this process records which files it looks at.
type covtestLookTable struct {
	looksAt  func(how uint8, name string)
	consults func(name string)
	started  func(pid int, flags uint8, program string)
	ends     func()
}

//go:linkname covtestLooks
var covtestLooks *covtestLookTable

// covtestMain: this is a test binary. Package testdeps, which only those have, defines its value.
var covtestMain bool

// For each number of a test, and for each 256 of them, the last interval in which a goroutine of it ran that is not quiet.
var (
	covtestRan      *[covtestNumber + 1]uint32
	covtestRanBlock *[(covtestNumber + 1) / 256]uint32
	covtestInterval uint32
)

// covtestInherit is called when a goroutine starts another.
func covtestInherit(newg, by *g, entry uintptr) {
	test := by.covtest
	if test == 0 {
		newg.covtest = 0
		return
	}
	inherited := test & (covtestNumber | covtestServing)
	if test&covtestOwn != 0 {
		inherited |= covtestByOwn
	}
	switch covtestEntryOf(entry) {
	case covtestServer:
		inherited |= covtestQuiet | covtestServing
	case covtestWaiter:
		inherited |= covtestQuiet
	case covtestSystem:
		inherited = 0
	}
	newg.covtest = inherited
}

// What a goroutine is, by the function with which it begins.
const (
	covtestUser   = iota
	covtestServer // it works for others
	covtestWaiter // it belongs to a test that waits, or waits for one
	covtestSystem // finalizers, and all others of the system
)

// covtestEntries has what is known of functions: their addresses, which are multiples of 4, and what begins with them.
var covtestEntries [256]uintptr

func covtestEntryOf(entry uintptr) (kind uintptr) {
	place := &covtestEntries[entry/16%uintptr(len(covtestEntries))]
	if known := atomic.Loaduintptr(place); known&^3 == entry && known != 0 {
		return known & 3
	}
	switch name := funcname(findfunc(entry)); {
	case covtestServes(name):
		kind = covtestServer
	case covtestHasPrefix(name, "testing."), covtestHasPrefix(name, "context."):
		kind = covtestWaiter
	case covtestHasPrefix(name, "runtime.") && name != "runtime.corostart":
		kind = covtestSystem
	}
	if entry&3 == 0 {
		atomic.Storeuintptr(place, entry|kind)
	}
	return kind
}

// covtestServes reports whether a goroutine that begins with the function, given by its full name, works for others.
func covtestServes(name string) bool {
	switch {
	case covtestHasPrefix(name, "net."), covtestHasPrefix(name, "net/"), covtestHasPrefix(name, "crypto/tls."),
		covtestHasPrefix(name, "database/sql."), covtestHasPrefix(name, "os/signal."),
		covtestHasPrefix(name, "internal/"), covtestHasPrefix(name, "log/"), covtestHasPrefix(name, "vendor/"):
		return true
	}
	return false
}

// covtestWakes is called when a goroutine makes another, which belongs to a test, ready to run. If a value may have passed between them, and they belong
// to different top-level tests, the one that gets it may work for the other test from now on: so it is not known for which, as if it
// had been started to serve. The goroutine of a test itself works for that test, whatever it gets.
func covtestWakes(gp *g) {
	woken, by := gp.covtest&covtestNumber, getg().m.curg
	if by == nil || by.covtest&covtestNumber == 0 || by.covtest&covtestNumber == woken || woken == 0 ||
		gp.covtest&by.covtest&covtestServing != 0 {
		return
	}
	if covtestTests[woken]&covtestRoot == covtestTests[by.covtest&covtestNumber]&covtestRoot {
		return
	}
	gets, gives := false, false
	switch gp.waitreason {
	case waitReasonChanReceive, waitReasonSyncCondWait:
		gets = true
	case waitReasonChanSend:
		gives = true
	case waitReasonSelect:
		gets, gives = true, true
	}
	if gets && gp.covtest&covtestOwn == 0 {
		gp.covtest |= covtestServing
	}
	if gives && by.covtest&covtestOwn == 0 {
		by.covtest |= covtestServing
	}
}

// covtestStarter returns the number of the test for which the goroutine starts a program, or looks at a file; 0 if it is not
// known.
func covtestStarter(gp *g) uint32 {
	if gp.covtest&covtestServing != 0 {
		return 0
	}
	return gp.covtest & covtestNumber
}

// covtestFires makes this goroutine, of a timer, that of the test which has set the timer. It returns what it was before.
func covtestFires(test uint32) uint32 {
	gp := getg()
	before := gp.covtest
	gp.covtest = test
	return before
}

// covtestSets returns what a timer keeps of the goroutine that sets it.
func covtestSets() uint32 {
	return getg().covtest & (covtestNumber | covtestServing)
}

func covtestHasPrefix(text, with string) bool {
	return len(text) >= len(with) && text[:len(with)] == with
}

// covtestExit is called when the process exits, before its exit hooks run.
func covtestExit() {
	if covtestHooks != nil {
		covtestHooks.phase(4, "")
	} else if covtestLooks != nil {
		covtestLooks.ends()
	}
}

// covtestExecs is called when the process is about to become another program, which keeps its id. What it executes then is
// found out as if it had started that.
func covtestExecs() {
	if covtestLooks != nil {
		covtestLooks.started(int(getpid()), covtestTags, "")
	}
}

// covtestRuns is called when a goroutine begins to run, or goes on after a system call.
//
//go:nosplit
//go:nowritebarrierrec
func covtestRuns(gp *g) {
	test := gp.covtest
	if test == 0 || test&covtestQuiet != 0 {
		return
	}
	interval, number := atomic.Load(&covtestInterval), test&covtestNumber
	if covtestRan[number] != interval {
		covtestRan[number] = interval
		covtestRanBlock[number/256] = interval
	}
}
