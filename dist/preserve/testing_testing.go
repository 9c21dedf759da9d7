// An addition to Go's testing/testing.go, made with -overlay; see docs/attribution.md. What follows the line `---` is appended to the file.

package testing

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

const (
	covtestSeed    = 2
	covtestExample = 4

	covtestEnds    = 3
	covtestPauses  = 4
	covtestResumes = 5
)

// covtestBegin is called at the head of the goroutine of a test.
func covtestBegin(c *common) {
	if covtestHooks == nil || c.parent == nil {
		return
	}
	if c.covtestIsPart() {
		c.covtest = c.parent.covtest
		covtestHooks.adopt(c.covtest)
		return
	}
	flags := uint8(0)
	if c.parent.inFuzzFn {
		flags = covtestSeed
	}
	c.covtest = covtestHooks.begin(c.parent.covtest, flags, c.name)
}

// covtestIsPart reports whether this is a part of its parent: a bubble of testing/synctest, or an input while fuzzing.
func (c *common) covtestIsPart() bool {
	return c.parent.name == c.name
}

// covtestEnd is called when everything of a test has run that is the user's.
// From then on the test has no number.
func covtestEnd(c *common) {
	covtestMoment(covtestEnds, c)
	if c.covtest != 0 && !c.covtestIsPart() {
		c.covtest = 0
	}
}

// covtestPause is called when a test begins to wait: for its turn to run in parallel, or for its parallel subtests.
func covtestPause(c *common) {
	covtestMoment(covtestPauses, c)
}

// covtestResume is called when a test goes on.
func covtestResume(c *common) {
	covtestMoment(covtestResumes, c)
}

func covtestMoment(kind uint8, c *common) {
	if covtestHooks != nil && c.covtest != 0 && !c.covtestIsPart() {
		covtestHooks.moment(kind, c.covtest)
	}
}

// covtestPhase is called when package initialisation is over (1), and when M.Run begins (2) and has ended (3).
func covtestPhase(phase uint8, importPath string) {
	if covtestHooks != nil {
		covtestHooks.phase(phase, importPath)
	}
}

// covtestExampleBegins and covtestExampleEnds are called before and after an example, which has no goroutine of its own.
func covtestExampleBegins(name string) {
	if covtestHooks != nil {
		covtestExampleNumber = covtestHooks.begin(0, covtestExample, name)
	}
}

func covtestExampleEnds(ok bool) bool {
	if covtestHooks != nil {
		covtestHooks.moment(covtestEnds, covtestExampleNumber)
		covtestHooks.adopt(0)
	}
	return ok
}

var covtestExampleNumber uint32
