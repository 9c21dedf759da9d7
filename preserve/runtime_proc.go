// What is laid over Go's runtime/proc.go by -overlay; see docs/preserving.md. Everything below the line is put behind what the file has.

package runtime

import "unsafe"

// ---

// covliveHeader is the first part of a live file; src/covdata/liveFile.ts draws it.
type covliveHeader struct {
	magic    uint32 // written last: the counters are in the file from then on
	version  uint32
	pages    uint32 // offset of the mapped pages in the file
	flags    uint32
	counters uint64 // offset of the first counter in the file
	length   uint64 // bytes of counters
	hash     [16]byte
	pid      uint64
	start    uint64 // nanoseconds since 1970
	clears   uint64 // how often the program has cleared its counters
	end      uint32 // how it ends, as far as it knows
	signal   uint32
	goos     [16]byte
	goarch   [16]byte
	argc     uint32
	argBytes uint32
	pkgMap   uint32 // pairs in use
	packages uint32 // that are initialised, or are just now
	meta     uint64 // offset of the meta-data in the file, of a test binary
	metaSize uint64
	pairs    [64][2]int32
	prefix   uint64 // FNV-1a of the hashes of these packages
}

// How a process ends without its exit hooks. Whatever is not among them is 0: SIGKILL, an exit of C code.
const (
	covliveSignal = 1 + iota
	covlivePanic
	covliveFatal
	covliveSyscallExit
	covliveExec
	_
	_
	covliveOsExit // the coverage package has a better word, if it comes so far
)

var (
	covliveMapped *covliveHeader
	covlivePath   [4096]byte

	// covliveShort: there is no room for a live file beside what Go writes.
	covliveShort bool

	// covliveFixed is where programs write that have no GOCOVERDIR. The coverage package has its value: the linker takes
	// the definition that has one.
	covliveFixed string

	// What is written at the end where the counters are not mapped: descriptors of the live file, one where it says how the
	// process ended, one where the counters are. Both are 0 if there are none.
	covliveEndFd, covliveCountersFd uintptr
	covliveEnding                   [2]uint32

	// The goroutine that writes snapshots, whether it waits, and what it does each time.
	covliveLock   mutex
	covliveG      *g
	covliveWaits  bool
	covlivePause  uint32 // microseconds
	covliveShoots func() bool
)

// covliveFile gives the coverage package the header, or nil, and the path.
//
//go:linkname covliveFile internal/coverage/cfile.covliveFile
func covliveFile() (unsafe.Pointer, string) {
	return unsafe.Pointer(covliveMapped), gostringnocopy(&covlivePath[0])
}

// covliveCounters gives the coverage package the counters of which it is to write snapshots, and how many bytes they have.
//
//go:linkname covliveCounters internal/coverage/cfile.covliveCounters
func covliveCounters() (unsafe.Pointer, uintptr) {
	if covliveShort {
		return nil, 0
	}
	begin, end := covliveRange()
	return unsafe.Pointer(begin), end - begin
}

// covliveRegister notes a package that is about to be initialised: before all of them are, nothing else tells which program
// this is.
func covliveRegister(hash [16]byte) {
	h := covliveMapped
	if h == nil {
		return
	}
	prefix := h.prefix
	if h.packages == 0 {
		prefix = 14695981039346656037
	}
	for _, b := range hash {
		prefix = (prefix ^ uint64(b)) * 1099511628211
	}
	h.prefix = prefix
	h.packages++
}

// covliveRange leaves out what the linker puts in front to align the counters; Go up to 1.26 may have it (golang/go#58936).
func covliveRange() (begin, end uintptr) {
	begin, end = (firstmoduledata.covctrs+3)&^3, firstmoduledata.ecovctrs
	if begin > end {
		begin = end
	}
	return begin, end
}

// covliveWrites has the counters written at the end of the process.
//
//go:linkname covliveWrites internal/coverage/cfile.covliveWrites
func covliveWrites(end, counters uintptr) {
	covliveEndFd, covliveCountersFd = end, counters
}

// covliveEnd is called when the process is about to end; the first reason counts. It may run in a signal handler.
//
//go:nosplit
//go:nowritebarrierrec
func covliveEnd(how, signal uint32) {
	if h := covliveMapped; h != nil {
		if h.end == 0 {
			h.end, h.signal = how, signal
		}
		return
	}
	if covliveCountersFd == 0 || covliveEnding[0] != 0 {
		return
	}
	covliveEnding = [2]uint32{how, signal}
	begin, end := (firstmoduledata.covctrs+3)&^3, firstmoduledata.ecovctrs
	write1(covliveCountersFd, unsafe.Pointer(begin), int32(end-begin))
	write1(covliveEndFd, unsafe.Pointer(&covliveEnding), 8)
}

// covliveCore is called where a core dump may come, if the counters are mapped.
var covliveCore func()

// covliveDump has what is mapped in a core dump.
//
//go:nosplit
//go:nowritebarrierrec
func covliveDump() {
	if covliveCore != nil {
		covliveCore()
	}
}

// covliveGoesOn is called where another program should have taken the place of this one, and did not.
func covliveGoesOn() {
	if h := covliveMapped; h != nil && h.end == covliveExec {
		h.end = 0
	}
	// What was written once is behind its place now; snapshots go on.
	covliveCountersFd = 0
}

// covliveSnapshots has shoot called after each pause (microseconds), until it is false. Go takes a goroutine for one of the
// system if its function is the runtime's: it is not among those that the program counts and shows. It is woken as the one
// that forces collections is, since a timer would hide deadlocks.
//
//go:linkname covliveSnapshots internal/coverage/cfile.covliveSnapshots
func covliveSnapshots(pause uint32, shoot func() bool) {
	covlivePause, covliveShoots = pause, shoot
	go covliveShooter()
	mp := acquirem()
	newm(covliveClock, nil, -1)
	releasem(mp)
}

func covliveShooter() {
	covliveG = getg()
	for {
		lock(&covliveLock)
		covliveWaits = true
		goparkunlock(&covliveLock, waitReasonForceGCIdle, traceBlockSystemGoroutine, 1)
		if !covliveShoots() {
			return
		}
	}
}

// covliveClock runs on a thread of its own, without a P, as sysmon does.
//
//go:nowritebarrierrec
func covliveClock() {
	lock(&sched.lock)
	sched.nmsys++
	checkdead()
	unlock(&sched.lock)
	for {
		usleep(covlivePause)
		lock(&covliveLock)
		if covliveWaits {
			covliveWaits = false
			var list gList
			list.push(covliveG)
			injectglist(&list)
		}
		unlock(&covliveLock)
	}
}
