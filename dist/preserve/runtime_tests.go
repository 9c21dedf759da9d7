// An addition to Go's runtime/os_linux.go, made with -overlay; see docs/attribution.md. What follows the line `---` is appended to the
// file. What is known of tests: their top-level test, and the processes that they have started. The
// caller holds the lock of the journal.

package runtime

import "unsafe"

// ---

// covotherRootOf returns the number of the top-level test, or 0.
func covotherRootOf(number uint32) uint32 {
	return covtestTests[number] & covtestRoot
}

// covotherBegins notes a test.
func covotherBegins(number, parent uint32) {
	if parent == 0 {
		covtestTests[number] = number
	} else {
		covtestTests[number] = covotherRootOf(parent)
	}
}

// covotherStarted notes that a test has started a process.
func covotherStarted(number uint32, pid uint64) {
	o := &covother
	if !o.active {
		return
	}
	covtestTests[covotherRootOf(number)] |= covtestParent
	o.children.word(number)
	o.children.word(uint32(pid))
	for i := range covotherSources() {
		// Without a tag it may have been found before.
		if s := &covotherSources()[i]; s.pid == pid && s.known && s.number == 0 {
			s.number, s.root = number, covotherRootOf(number)
		}
	}
}

// covotherChild returns which test has started a process itself.
func covotherChild(pid uint64) (number uint32, ok bool) {
	list := &covother.children
	// A process id may be used again: the last one counts.
	for at := list.n; at >= 8; at -= 8 {
		if pair := (*[2]uint32)(unsafe.Pointer(list.p + at - 8)); uint64(pair[1]) == pid {
			return pair[0], true
		}
	}
	return 0, false
}

// covotherOrphans records which processes that the test has started itself are still running, though they have no live file
// yet; their start is not known. Others are forgotten.
func covotherOrphans(number uint32) {
	list := &covother.children
	to := uintptr(0)
	for at := uintptr(0); at < list.n; at += 8 {
		pair := *(*[2]uint32)(unsafe.Pointer(list.p + at))
		pid := uint64(pair[1])
		if covotherRootOf(pair[0]) == number {
			if !covotherRuns(pid) {
				continue
			}
			seen := false
			for i := range covotherSources() {
				s := &covotherSources()[i]
				seen = seen || s.known && s.pid == pid
			}
			if !seen {
				body := covtestRecord(covtestOutlives)
				body.number(uint64(number))
				body.number(pid)
				body.number(0)
				covtestDone()
			}
		}
		*(*[2]uint32)(unsafe.Pointer(list.p + to)) = pair
		to += 8
	}
	list.n = to
}
