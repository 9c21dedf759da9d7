// An addition to Go's runtime/os_linux.go, made with -overlay; see docs/attribution.md. What follows the line `---` is appended to the
// file. Test processes, and programs that belong to a test, record which files and variables of the environment they look at.

package runtime

import (
	covarch "internal/goarch"
	"unsafe"
)

// ---

const (
	// The first records are written at once, as the process may be killed; more of them only when there are many, or when
	// some time has passed.
	covlookedAtOnce = 1024
	covlookedBytes  = 4096
	covlookedPause  = 50e6
	// No more than so many different ones are recorded.
	covlookedMost = 1 << 20
)

var covlooked struct {
	seen    uintptr // a table of hashes, open addressing, 0: free
	size    uint64  // a power of two, or 0
	count   uint64
	written int64 // when, as nanotime
	here    covtestBytes
	goroot  string
	temp    string // a directory for temporary files that the process itself is not in, or empty
	data    string // GOCOVERDIR

	program   bool   // this is no test process that keeps a journal
	tag       string // of a program: what it belongs to, or empty if whoever started it did not say so
	path      string // of a program: the path by which it was executed, until it has been recorded
	directory string // of a program: where its file is
	shared    bool   // that file is the one which the test process has made for all of its programs
	made      bool   // this is such a test process, and it has tried to
}

var covlookedTable = covtestLookTable{looksAt: covlookedAt, consults: covlookedUp, started: covlookedStarted, ends: covlookedExit}

// covlookedStart is called when the files of this process are to be recorded in its journal.
func covlookedStart() {
	covlooked.goroot, covlooked.data = GOROOT(), gogetenv("GOCOVERDIR")
	temp := gogetenv("TMPDIR")
	if temp == "" {
		temp = "/tmp"
	}
	if !covlookedWithin(covtestHere(), temp) {
		covlooked.temp = temp
	}
	covtestLooks = &covlookedTable
}

// covlookedProgram prepares to record the files of a program that belongs to a test, or that was started without GOCOVERDIR: then
// whoever started it is known by its process id. They go where the live file goes: to the directory of the run if there is one.
// That the program is there is recorded at once: whoever reads it takes others for programs that record nothing.
func covlookedProgram() {
	tag, directory := gogetenv("GOCOVERTEST"), gogetenv("GOCOVERDIR")
	if tag == "" && directory != "" || isSecureMode() {
		return
	}
	if covliveFixed != "" && !covliveIsRun(directory) {
		if _, ok := covliveStat(^uintptr(99), covlivePlace(covliveFixed)); ok {
			directory = covliveFixed
		}
	}
	if directory == "" {
		return
	}
	covtestIdentify()
	covlooked.program, covlooked.tag, covlooked.directory, covlooked.shared = true, tag, directory, true
	covlooked.path = covlookedExecuted()
	covlookedStart()
	covlookedIntroduce()
	// If it executes nothing that counts, that is known. A test binary executes tests, which do not count.
	if begin, end := covliveRange(); begin < end && !covtestMain {
		covtestRecord(covtestMeasured)
		covtestDone()
	}
	covlookedWrite()
}

// covlookedExecuted returns the path that the kernel was told to execute, or "".
func covlookedExecuted() string {
	if isarchive || islibrary {
		return ""
	}
	at := argc + 1
	for argv_index(argv, at) != nil {
		at++
	}
	auxiliary := (*[1 << 28]uintptr)(add(unsafe.Pointer(argv), uintptr(at+1)*covarch.PtrSize))
	for i := 0; auxiliary[i] != 0; i += 2 {
		if auxiliary[i] == 31 { // AT_EXECFN
			return gostringnocopy(*(**byte)(unsafe.Pointer(&auxiliary[i+1])))
		}
	}
	return ""
}

// covlookedMake makes the file for what the programs of this test process open: to make one for each program would cost more
// than all else that programs do for attribution.
func covlookedMake() {
	if covlooked.made || !covother.active {
		return
	}
	covlooked.made = true
	covotherPath(covother.dir.string(), "/opened.", covtest.pid)
	fd := open(covotherMore(".", covtest.start), covliveWriteOnly|_O_CREAT|covliveExclusive|_O_CLOEXEC, 0644)
	if fd >= 0 {
		closefd(fd)
	}
}

// covlookedIntroduce says whose records follow. Whoever writes to a file that others write to says it each time.
func covlookedIntroduce() {
	if !covlooked.program || covtest.out.n > 0 || covtestFile.end > 0 {
		return
	}
	if covtest.path.n == 0 {
		covlookedPlace()
	}
	covtest.out.bytes(covtestMagic)
	// In place of a package, what the program belongs to, and in place of a directory, its path.
	covtestIntroduce(covlooked.tag, covlooked.path)
	covlooked.path = ""
}

// covlookedPlace finds out where the file is. It has the name of the test process, as the tag does, or that of this process.
func covlookedPlace() {
	pid, rest := covotherNumber(covlooked.tag)
	start := uint64(0)
	if pid != 0 && rest != "" {
		start, _ = covotherNumber(rest[1:])
	}
	if !covlooked.shared || start == 0 {
		covlooked.shared = false
		pid, start = covtest.pid, covtest.start
	}
	covtestPlace(covlooked.directory, "/opened.", pid, start)
}

// covlookedWrite adds the records to the file. If nobody has made one for several programs, or this process may not write to
// it, it makes its own.
func covlookedWrite() {
	out := &covtest.out
	if covlooked.shared && out.n > 0 && !covtest.full && !covtestForked() {
		fd := int32(-1)
		if covtestMayGrow(^uintptr(0)) {
			fd = open((*byte)(unsafe.Pointer(covtest.path.p)), covliveWriteOnly|covtestAppend|_O_CLOEXEC, 0)
		}
		if fd >= 0 {
			// In one piece. If there is no room for it, the reader leaves out what is there of it.
			if n := write1(uintptr(fd), unsafe.Pointer(out.p), int32(out.n)); n == int32(out.n) {
				out.n = 0
			}
			closefd(fd)
			return
		}
		covlooked.shared = false
		covlookedPlace()
	}
	covtestWrite()
}

// covlookedExit is called when a process exits.
func covlookedExit() {
	if covlooked.count > 0 {
		semacquire(&covtest.lock)
		covlookedWrite()
		semrelease(&covtest.lock)
	}
}

func covlookedWithin(path, directory string) bool {
	return directory != "" && covtestHasPrefix(path, directory) &&
		(len(path) == len(directory) || path[len(directory)] == '/' || directory[len(directory)-1] == '/')
}

func covlookedAt(how uint8, name string) {
	if name == "" {
		return
	}
	number := covtestStarter(getg())
	if name[0] == '/' && (covrepeatedHas(number, uint32(how), name) || !covlookedMatters(name)) {
		return
	}
	semacquire(&covtest.lock)
	path := name
	if name[0] != '/' {
		here := &covlooked.here
		here.n = 0
		here.bytes(covtestHere())
		if here.n > 0 {
			here.byte('/')
			here.bytes(name)
			path = here.string()
		}
	}
	if path[0] == '/' && !covrepeatedHas(number, uint32(how), path) && covlookedMatters(path) {
		if covlookedNew(uint64(number)<<8|uint64(how), path) {
			covlookedIntroduce()
			body := covtestRecord(covtestOpened)
			body.number(uint64(number))
			body.byte(how)
			body.text(path)
			covlookedDone()
		}
		covrepeatedNote(number, uint32(how), path)
	}
	semrelease(&covtest.lock)
}

// covlookedStarted is called when a program has started another, and when this process is about to become another.
func covlookedStarted(pid int, flags uint8, program string) {
	semacquire(&covtest.lock)
	covlookedIntroduce()
	covtestSaysStarted(covtestStarter(getg()), pid, flags, program)
	covlookedWrite()
	semrelease(&covtest.lock)
}

// covlookedMatters leaves out what is not of a repository.
func covlookedMatters(path string) bool {
	return !covlookedWithin(path, "/proc") && !covlookedWithin(path, "/sys") && !covlookedWithin(path, "/dev") &&
		!covlookedWithin(path, covlooked.goroot) && !covlookedWithin(path, covlooked.temp) &&
		!covlookedWithin(path, covlooked.data) && !covlookedWithin(path, covliveFixed)
}

func covlookedUp(name string) {
	if covtestHasPrefix(name, "GOCOVER") {
		return
	}
	number := covtestStarter(getg())
	if covrepeatedHas(number, 0, name) {
		return
	}
	semacquire(&covtest.lock)
	if covlookedNew(uint64(number)<<8, name) {
		covlookedIntroduce()
		body := covtestRecord(covtestGetenv)
		body.number(uint64(number))
		body.text(name)
		covlookedDone()
	}
	covrepeatedNote(number, 0, name)
	semrelease(&covtest.lock)
}

func covlookedDone() {
	covtest.spent += covtestMention
	covtestDone()
	now := covtest.at
	if covlooked.count < covlookedAtOnce || covtest.out.n > covlookedBytes || now-covlooked.written > covlookedPause {
		covlookedWrite()
		covlooked.written = now
	}
}

// covlookedMix adds 64 bits to a hash, as MurmurHash64A does.
func covlookedMix(hash, more uint64) uint64 {
	more *= covlookedFactor
	more ^= more >> 47
	more *= covlookedFactor
	return (hash ^ more) * covlookedFactor
}

const covlookedFactor = 0xc6a4a7935bd1e995

// covlookedNew reports whether it is called with these values for the first time.
func covlookedNew(what uint64, text string) bool {
	hash := covlookedMix(uint64(len(text)), what)
	p, n := unsafe.Pointer(unsafe.StringData(text)), uintptr(len(text))
	for ; n >= 8; n -= 8 {
		hash = covlookedMix(hash, readUnaligned64(p))
		p = add(p, 8)
	}
	last := uint64(0)
	for i := uintptr(0); i < n; i++ {
		last = last<<8 | uint64(*(*byte)(add(p, i)))
	}
	hash = covlookedMix(hash, last)
	hash ^= hash >> 47
	hash *= covlookedFactor
	hash ^= hash >> 47
	if hash == 0 {
		hash = 1
	}
	if covlooked.count*2 >= covlooked.size && !covlookedGrow() {
		return false
	}
	if !covlookedPut(hash) {
		return false
	}
	covlooked.count++
	return true
}

func covlookedPut(hash uint64) bool {
	for i := hash; ; i++ {
		place := (*uint64)(unsafe.Pointer(covlooked.seen + uintptr(i&(covlooked.size-1))*8))
		if *place == hash {
			return false
		}
		if *place == 0 {
			*place = hash
			return true
		}
	}
}

func covlookedGrow() bool {
	if covtest.full || covlooked.count >= covlookedMost {
		return false
	}
	old, size := covlooked.seen, covlooked.size
	covlooked.size = size * 2
	if size == 0 {
		covlooked.size = 1024
	}
	covlooked.seen = covtestMemory(uintptr(covlooked.size) * 8)
	if covlooked.seen == 0 {
		covlooked.size = 0
		return false
	}
	for i := uint64(0); i < size; i++ {
		if hash := *(*uint64)(unsafe.Pointer(old + uintptr(i)*8)); hash != 0 {
			covlookedPut(hash)
		}
	}
	if old != 0 {
		munmap(unsafe.Pointer(old), uintptr(size)*8)
	}
	return true
}
