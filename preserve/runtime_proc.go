// What is laid over Go's runtime/proc.go by -overlay; see docs/preserving.md. Everything below the line is put behind what the file has.

package runtime

import "unsafe"

// ---

// covliveHeader is the first part of a live file; src/covdata/live/liveFile.ts draws it.
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

	// Where the counters are not mapped the live file is written once more at the end: this page, and the counters. It is
	// opened by covlivePath, since a program may close descriptors that it does not know; Windows has a handle.
	covliveShot   bool
	covlivePage   [512]uint64
	covliveHandle uintptr

	// covliveLast is called when exit hooks have run.
	covliveLast func()

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
	if covliveShort || isSecureMode() {
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

// covliveFirstPage gives the coverage package the page of the live file that is not mapped.
//
//go:linkname covliveFirstPage internal/coverage/cfile.covliveFirstPage
func covliveFirstPage() unsafe.Pointer {
	return unsafe.Pointer(&covlivePage)
}

// covliveShotTo has the live file written at the end of the process; no more if there is no path.
//
//go:linkname covliveShotTo internal/coverage/cfile.covliveShotTo
func covliveShotTo(path string, handle uintptr) {
	covliveShot = false
	if path == "" || len(path) >= len(covlivePath) {
		return
	}
	covlivePath[copy(covlivePath[:], path)] = 0
	covliveHandle = handle
	covliveShot = true
}

// covliveAfterHooks has a function called when exit hooks have run: before Go 1.23 nothing may delay them, since another
// goroutine that exits meanwhile crashes.
//
//go:linkname covliveAfterHooks internal/coverage/cfile.covliveAfterHooks
func covliveAfterHooks(last func()) {
	covliveLast = last
}

func covliveHooksRan() {
	if covliveLast != nil {
		covliveLast()
	}
}

// covliveSecure: the program has the rights of somebody else than who starts it.
//
//go:linkname covliveSecure internal/coverage/cfile.covliveSecure
func covliveSecure() bool {
	return isSecureMode()
}

// covliveEnd is called when the process is about to end; the first reason counts, but what comes while exit hooks run. It may
// run in a signal handler.
//
//go:nosplit
//go:nowritebarrierrec
func covliveEnd(how, signal uint32) {
	h := covliveMapped
	if h == nil {
		if !covliveShot {
			return
		}
		h = (*covliveHeader)(unsafe.Pointer(&covlivePage))
	}
	if h.end != 0 && h.end != covliveOsExit {
		return
	}
	h.end, h.signal = how, signal
	if covliveMapped == nil && how != covliveOsExit {
		covliveLastShot()
	}
}

//go:nosplit
//go:nowritebarrierrec
func covliveLastShot() {
	if GOARCH == "wasm" {
		return
	}
	fd := covliveHandle
	if GOOS != "windows" {
		opened := open(&covlivePath[0], 1, 0) // O_WRONLY
		if opened < 0 {
			return
		}
		fd = uintptr(opened)
	}
	begin, end := (firstmoduledata.covctrs+3)&^3, firstmoduledata.ecovctrs
	write1(fd, unsafe.Pointer(&covlivePage), int32(unsafe.Sizeof(covlivePage)))
	write1(fd, unsafe.Pointer(begin), int32(end-begin))
	if GOOS != "windows" {
		closefd(int32(fd))
	}
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
	h := covliveMapped
	if h == nil {
		h = (*covliveHeader)(unsafe.Pointer(&covlivePage))
	}
	if h.end != covliveExec {
		return
	}
	h.end = 0
	if covliveMapped == nil {
		covliveLastShot()
	}
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
