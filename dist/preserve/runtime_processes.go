// An addition to Go's runtime/os_linux.go, made with -overlay; see docs/attribution.md. What follows the line `---` is appended to the
// file. What the kernel says of other processes: whether they are here, run, or are at rest. The
// caller holds the lock of the journal.

package runtime

import (
	covsys "internal/runtime/syscall"
	"unsafe"
)

// ---

// covotherIsHere reports whether the process that has mapped the file has the same id here: it may run in a container.
func covotherIsHere(s *covotherSource) bool {
	covotherPath("/proc/", "", s.pid)
	fd, _ := covotherOpen(covotherMore("/maps", 0))
	if fd < 0 {
		return false
	}
	covotherPath("/live.covcounters.", "", s.pid)
	name := gostringnocopy(covotherMore(".", s.start))
	text, kept, found := &covother.text, 0, false
	for size := 0; size < 1<<20 && !found; {
		n := read(fd, unsafe.Pointer(&text[kept]), int32(len(text)-kept))
		if n <= 0 {
			break
		}
		size += int(n)
		end := kept + int(n)
		for i := 0; i+len(name) <= end && !found; i++ {
			found = text[i] == '/' && string(text[i:i+len(name)]) == name
		}
		if kept = len(name) - 1; kept > end {
			kept = end
		}
		copy(text[:kept], text[end-kept:end])
	}
	closefd(fd)
	return found
}

// covotherRuns reports whether a process is there and is no zombie.
func covotherRuns(pid uint64) bool {
	// Signal 0 asks whether there is such a process at all, which takes less than to open a file.
	if _, _, errno := covsys.Syscall6(covotherKill, uintptr(pid), 0, 0, 0, 0, 0); errno == 3 { // ESRCH
		return false
	}
	covotherPath("/proc/", "", pid)
	fd, _ := covotherOpen(covotherMore("/stat", 0))
	state := covotherState(fd)
	return state != 0 && state != 'Z' && state != 'X'
}

// covotherState returns the letter after the name, which is in parentheses, or 0. It closes the file.
func covotherState(fd int32) byte {
	if fd < 0 {
		return 0
	}
	text := &covother.header
	n := read(fd, unsafe.Pointer(text), int32(len(text)))
	closefd(fd)
	for i := n - 3; i > 0; i-- {
		if text[i] == ')' {
			return text[i+2]
		}
	}
	return 0
}

// covotherClock returns the CPU time of a process in nanoseconds, 0 if it is gone. That of a thread is added when it stops.
func covotherClock(pid uint64) uint64 {
	var time [2]uintptr
	clock := uint32(^pid<<3 | 2) // CPUCLOCK_SCHED
	_, _, errno := covsys.Syscall6(covotherClockGettime, uintptr(int32(clock)), uintptr(noescape(unsafe.Pointer(&time))), 0, 0, 0, 0)
	if errno != 0 {
		return 0
	}
	return uint64(time[0])*1e9 + uint64(time[1])
}

// covotherAsleep reports whether all threads of a process wait for something from outside.
func covotherAsleep(pid uint64) bool {
	covotherPath("/proc/", "", pid)
	fd, errno := covotherOpen(covotherMore("/task", 0))
	if fd < 0 {
		return errno == 2 || errno == 3 // ENOENT, ESRCH
	}
	asleep := true
	covotherEntries(fd, func(name string) bool {
		if name[0] != '.' {
			asleep = covotherThreadAsleep(fd, name)
		}
		return asleep
	})
	closefd(fd)
	return asleep
}

func covotherThreadAsleep(tasks int32, name string) bool {
	// It costs less than the state, but may not be shown.
	fd, _ := covotherOpenIn(uintptr(tasks), covotherPath(name, "/wchan", 0))
	if fd >= 0 {
		var text [16]byte
		n := read(fd, noescape(unsafe.Pointer(&text)), int32(len(text)))
		closefd(fd)
		if n > 6 && (string(text[:6]) == "futex_" || string(text[:7]) == "ep_poll" || string(text[:7]) == "do_epol") {
			return true
		}
	}
	fd, _ = covotherOpenIn(uintptr(tasks), covotherPath(name, "/stat", 0))
	switch covotherState(fd) {
	case 'S', 'T', 't', 'Z', 'X', 0:
		return true
	}
	return false
}

func covotherWait(microseconds uint32) {
	before := nanotime()
	covotherSleep(microseconds)
	took := nanotime() - before
	covother.waited += took
	// Others had the processor in the rest of the time.
	if over := took - 4*int64(microseconds)*1000; over > 0 {
		covtest.spent -= over
	}
}

// covotherSleep lets other goroutines run meanwhile.
//
//go:nosplit
func covotherSleep(microseconds uint32) {
	entersyscall()
	usleep(microseconds)
	exitsyscall()
}
