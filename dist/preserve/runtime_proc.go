// An addition to Go's runtime/proc.go, made with -overlay; see docs/preserving.md. What follows the line `---` is appended to the file.

package runtime

import "unsafe"

// ---

// covliveHeader is the start of a live file; src/covdata/live/liveFile.ts shows its layout.
type covliveHeader struct {
	magic    uint32 // written last: from then on the file has the counters
	version  uint32
	pages    uint32 // offset of the mapped pages in the file
	flags    uint32
	counters uint64 // offset of the first counter in the file
	length   uint64 // size of the counters in bytes
	hash     [16]byte
	pid      uint64
	start    uint64 // nanoseconds since 1970
	clears   uint64 // how often the program has cleared its counters
	end      uint32 // how the process ended, if known
	signal   uint32
	goos     [16]byte
	goarch   [16]byte
	argc     uint32
	argBytes uint32
	pkgMap   uint32 // pairs in use
	packages uint32 // initialised, or just being initialised
	meta     uint64 // offset of the meta-data in the file; test binaries only
	metaSize uint64
	pairs    [64][2]int32
	prefix   uint64   // FNV-1a of the hashes of these packages
	test     [64]byte // the variable GOCOVERTEST: the test that has caused the process
}

// How a process ends without running its exit hooks. All other ways are 0: SIGKILL, an exit in C code.
const (
	covliveSignal = 1 + iota
	covlivePanic
	covliveFatal
	covliveSyscallExit
	covliveExec
	_
	_
	covliveOsExit // the coverage package replaces it if it gets that far
)

// Flags of a live file that the runtime sets; the coverage package sets the others.
const (
	covliveNoMain  = 8 << iota // the main package is not instrumented: Go's coverage package does not run
	covliveLibrary             // it belongs to a program of C, whose exit runs no exit hooks
)

var (
	covliveMapped *covliveHeader
	covlivePath   [4096]byte

	// covliveAsked: the coverage package has asked for the live file, so that it knows the process.
	covliveAsked bool

	// covliveBegan is the start of the process in nanoseconds since 1970, if the runtime has asked for it.
	covliveBegan uint64

	// covliveShort: there is no room for a live file in addition to what Go writes.
	covliveShort bool

	// covliveFixed is where binaries without GOCOVERDIR write. The coverage package defines its value: the linker uses
	// the definition with a value.
	covliveFixed string

	// If the counters are not mapped, the live file is written again at the end: this page and the counters. It is opened
	// by covlivePath, as a program may close descriptors that it does not know; on Windows by a handle.
	covliveShot   bool
	covlivePage   [512]uint64
	covliveHandle uintptr

	// covliveLast is called after the exit hooks have run.
	covliveLast func()

	// The goroutine that writes snapshots, whether it is waiting, and what it calls each time.
	covliveLock   mutex
	covliveG      *g
	covliveWaits  bool
	covlivePause  uint32 // microseconds
	covliveShoots func() bool
)

// covliveFile returns the header, or nil, and the path to the coverage package.
//
//go:linkname covliveFile internal/coverage/cfile.covliveFile
func covliveFile() (unsafe.Pointer, string) {
	covliveAsked = true
	return unsafe.Pointer(covliveMapped), gostringnocopy(&covlivePath[0])
}

// covliveBeginning returns the start of the process, in nanoseconds since 1970.
//
//go:linkname covliveBeginning internal/coverage/cfile.covliveBeginning
func covliveBeginning() uint64 {
	if covliveBegan == 0 {
		sec, nsec, _ := time_now()
		covliveBegan = uint64(sec)*1e9 + uint64(nsec)
	}
	return covliveBegan
}

// covliveInitialised is called when all packages are initialised.
func covliveInitialised() {
	h := covliveMapped
	if h == nil {
		return
	}
	if !covliveAsked {
		h.flags |= covliveNoMain
	}
}

// covliveCounters returns to the coverage package the counters to write snapshots of, and their size in bytes.
//
//go:linkname covliveCounters internal/coverage/cfile.covliveCounters
func covliveCounters() (unsafe.Pointer, uintptr) {
	if covliveShort || isSecureMode() {
		return nil, 0
	}
	begin, end := covliveRange()
	return unsafe.Pointer(begin), end - begin
}

// covliveRegister records a package that is about to be initialised: until all of them are, nothing else shows which build
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

// covliveRange leaves out the padding that the linker of Go up to 1.26 may put before the counters (golang/go#58936).
func covliveRange() (begin, end uintptr) {
	begin, end = (firstmoduledata.covctrs+3)&^3, firstmoduledata.ecovctrs
	if begin > end {
		begin = end
	}
	return begin, end
}

// covliveFirstPage returns to the coverage package the first page of a live file that is not mapped.
//
//go:linkname covliveFirstPage internal/coverage/cfile.covliveFirstPage
func covliveFirstPage() unsafe.Pointer {
	if isarchive || islibrary {
		(*covliveHeader)(unsafe.Pointer(&covlivePage)).flags = covliveLibrary
	}
	return unsafe.Pointer(&covlivePage)
}

// covliveShotTo makes the runtime write the live file when the process ends, or no longer if the path is empty.
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

// covliveAfterHooks makes the runtime call a function after the exit hooks: before Go 1.23 nothing may delay these, because
// another goroutine that exits meanwhile would crash.
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

// covliveSecure reports whether the program runs with the rights of another user than the one who started it.
//
//go:linkname covliveSecure internal/coverage/cfile.covliveSecure
func covliveSecure() bool {
	return isSecureMode()
}

// covliveEnd is called when the process is about to end. The first reason counts, except for those during exit hooks. It
// may run in a signal handler.
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

// covliveCore is called before a possible core dump if the counters are mapped.
var covliveCore func()

// covliveDump makes a core dump include what is mapped.
//
//go:nosplit
//go:nowritebarrierrec
func covliveDump() {
	if covliveCore != nil {
		covliveCore()
	}
}

// covliveGoesOn is called if another program should have replaced this one, but did not.
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

// covliveSnapshots calls shoot after each pause (in microseconds) until it returns false. Its goroutine is a system
// goroutine, as its function belongs to the runtime: the program neither counts nor shows it. It is woken like the one that
// forces collections, because a timer would hide deadlocks.
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
