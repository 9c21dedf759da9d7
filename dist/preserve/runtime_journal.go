// An addition to Go's runtime/os_linux.go, made with -overlay; see docs/attribution.md. What follows the line `---` is appended to the
// file. The journal of a test process.

package runtime

import (
	covarch "internal/goarch"
	covsys "internal/runtime/syscall"
	"unsafe"
)

// ---

// Records of a journal; docs/attribution-format.md has all of them.
const (
	covtestProcess = 1 + iota
	covtestBegins
	covtestEnds
	covtestPauses
	covtestResumes
	covtestStarts
	covtestObserved
	covtestOutlives
	covtestUnsettled
	covtestRanMeanwhile
	covtestOpened
	covtestGetenv
	covtestPhase
	covtestValues
	covtestMeasured
)

// covtestMagic begins a file, and its last byte is the version.
const covtestMagic = "covtests\x01"

// covtest is the state of a journal. It lives outside of Go's heap, and package runtime is not instrumented: neither the
// collector nor the race detector sees it.
var covtest struct {
	lock  uint32 // a semaphore: 1 if nobody has it
	exact bool   // observe always
	full  bool   // there are no more numbers or there is no more memory
	// Whether counters are observed now, and whether covtestCompare found counters whose new value it does not say.
	observes, vague bool
	pid             uint64
	start           uint64 // nanoseconds since 1970
	began           int64  // as nanotime
	now             int64  // the time of the records that are being made, or 0
	spent           int64  // nanoseconds that were spent on all of this
	cost            int64  // of observing this process, on average
	looked          int64  // when that was done last, as nanotime
	last            uint32 // the number of the last test
	path            covtestBytes
	out             covtestBytes // records that are not written yet
	from            uintptr      // where the record begins that is being made
	at              int64        // its time, as nanotime
	more            covtestBytes // a part of it
	// How counters have changed, and a run of them.
	changes, values covtestBytes
	image           uintptr // the counters of this process as they were last observed
}

var covtestLinux = covtestTable{
	begin:   covtestBegin,
	adopt:   covtestAdopt,
	moment:  covtestMoment,
	phase:   covtestReaches,
	tag:     covtestTag,
	started: covtestStarted,
}

// covtestStart begins a journal if the environment asks for one, and takes the variable away: no code of the user, and no
// program that it starts, is to see it.
func covtestStart() {
	if !covtestMain || isSecureMode() {
		covlookedProgram()
		return
	}
	const name = "GOCOVERTESTS="
	directory := ""
	for i := 0; i < len(envs); {
		if pair := envs[i]; covtestHasPrefix(pair, name) {
			directory = pair[len(name):]
			envs = append(envs[:i], envs[i+1:]...)
		} else {
			i++
		}
	}
	if directory == "" {
		covlookedProgram()
		return
	}
	covtestForget(name)
	if covtestHasPrefix(directory, "exact:") {
		directory, covtest.exact = directory[len("exact:"):], true
	}
	covtestIdentify()
	covtestPlace(directory, "/journal.", covtest.pid, covtest.start)
	covtest.out.bytes(covtestMagic)
	covtestRan = (*[covtestNumber + 1]uint32)(unsafe.Pointer(covtestMemory(unsafe.Sizeof(*covtestRan))))
	covtestRanBlock = (*[(covtestNumber + 1) / 256]uint32)(unsafe.Pointer(covtestMemory(unsafe.Sizeof(*covtestRanBlock))))
	covtestTests = (*[covtestNumber + 1]uint32)(unsafe.Pointer(covtestMemory(unsafe.Sizeof(*covtestTests))))
	if covtestRan == nil || covtestRanBlock == nil || covtestTests == nil || covtest.full {
		return
	}
	covtestInterval, covtestFile.maps = 1, true
	covtestWatchForks()
	covtestIntroduce("", covtestHere())
	covtestWrite()
	covotherStart()
	covtestHooks = &covtestLinux
	covlookedStart()
}

func covtestIdentify() {
	covtest.lock, covtest.pid, covtest.start, covtest.began = 1, uint64(getpid()), covliveBeginning(), nanotime()
	covtest.path.first(0, 1024)
	covtest.out.first(1024, 4096)
}

// covtestPlace says where the file is, which has the name of a process.
func covtestPlace(directory, name string, pid, start uint64) {
	path := &covtest.path
	path.n = 0
	path.bytes(directory)
	path.bytes(name)
	path.digits(pid)
	path.byte('.')
	path.digits(start)
	path.byte(0)
}

// covtestForget takes the variable out of the environment that C code reads.
func covtestForget(name string) {
	at := func(i int32) **byte {
		return (**byte)(add(unsafe.Pointer(argv), uintptr(argc+1+i)*covarch.PtrSize))
	}
	to := int32(0)
	for from := int32(0); *at(from) != nil; from++ {
		if pair := *at(from); !covtestHasPrefix(gostringnocopy(pair), name) {
			*at(to) = pair
			to++
		}
	}
	*at(to) = nil
}

// covtestRecord begins a record, whose fields are added to what it returns.
func covtestRecord(kind byte) *covtestBytes {
	body := &covtest.out
	covtest.from = body.n
	body.byte(0) // for its length
	body.byte(kind)
	now := covtest.now
	if now == 0 {
		now = nanotime()
	}
	covtest.at = now
	body.number(uint64(now - covtest.began))
	return body
}

// covtestDone ends a record: its length goes before it.
func covtestDone() {
	out, from := &covtest.out, covtest.from
	n := out.n - from - 1
	more := uintptr(0)
	for rest := n >> 7; rest > 0; rest >>= 7 {
		more++
	}
	if covtest.full || !out.room(more) {
		return
	}
	if more > 0 {
		memmove(unsafe.Pointer(out.p+from+1+more), unsafe.Pointer(out.p+from+1), n)
	}
	out.n = from
	out.number(uint64(n))
	out.n += n
}

func covtestIntroduce(importPath, directory string) {
	body := covtestRecord(covtestProcess)
	body.number(covtest.pid)
	body.number(covtest.start)
	body.text(importPath)
	body.text(directory)
	covtestDone()
}

// covtestGetcwd is from the kernel's tables: arch/x86/entry/syscalls and include/uapi/asm-generic/unistd.h.
const covtestGetcwd = covarch.IsAmd64*79 + covarch.Is386*183 + covarch.IsArm*183 + covarch.IsS390x*183 +
	(covarch.IsPpc64+covarch.IsPpc64le)*182 + (covarch.IsArm64+covarch.IsRiscv64+covarch.IsLoong64)*17

var covtestDirectory [4096]byte

// covtestHere returns the current directory, or "". It is valid until the next call.
func covtestHere() string {
	if covtestGetcwd == 0 {
		return ""
	}
	text := &covtestDirectory
	n, _, errno := covsys.Syscall6(covtestGetcwd, uintptr(unsafe.Pointer(text)), uintptr(len(text)), 0, 0, 0, 0)
	if errno != 0 || n < 2 {
		return ""
	}
	return unsafe.String(&text[0], int(n-1))
}

func covtestSaysStarted(number uint32, pid int, flags uint8, program string) {
	body := covtestRecord(covtestStarts)
	body.number(uint64(number))
	body.number(uint64(pid))
	body.byte(flags)
	body.text(program)
	covtestDone()
}

func covtestBegin(parent uint32, flags uint8, name string) uint32 {
	gp := getg()
	if by := gp.covtest; parent != 0 && (by&covtestByOwn == 0 || by&covtestNumber != parent) {
		flags |= 1
	}
	semacquire(&covtest.lock)
	covtestObserve(covtestBegins, parent)
	number := covtest.last
	if number == covtestNumber {
		covtest.full = true
	} else {
		number++
		covtest.last = number
		covotherBegins(number, parent)
	}
	body := covtestRecord(covtestBegins)
	body.number(uint64(number))
	body.number(uint64(parent))
	body.byte(flags)
	body.text(name)
	covtestDone()
	covtestWrite()
	gp.covtest = number | covtestOwn | covtestQuiet
	covtest.now = 0
	semrelease(&covtest.lock)
	return number
}

// covtestAdopt makes the goroutine that of a test, or of none if the number is 0.
func covtestAdopt(number uint32) {
	gp := getg()
	gp.covtest = number
	if number != 0 {
		gp.covtest |= covtestOwn | covtestQuiet
	}
}

// covtestMoment records that a test ends, pauses or resumes.
func covtestMoment(kind uint8, number uint32) {
	semacquire(&covtest.lock)
	covtestObserve(kind, number)
	if kind == covtestEnds {
		covtestTests[number] |= covtestOver
	}
	covtestRecord(kind).number(uint64(number))
	covtestDone()
	covtestWrite()
	covtest.now = 0
	semrelease(&covtest.lock)
}

func covtestReaches(phase uint8, importPath string) {
	semacquire(&covtest.lock)
	if phase == 1 {
		covtestIntroduce(importPath, covtestHere())
	}
	covtestObserve(covtestPhase, uint32(phase))
	covtestRecord(covtestPhase).byte(phase)
	covtestDone()
	covtestWrite()
	if phase == 4 {
		covtestUnmap()
	}
	covtest.now = 0
	semrelease(&covtest.lock)
}

// covtestTag returns which test a program belongs to that is about to be started.
func covtestTag() string {
	semacquire(&covtest.lock)
	covlookedMake()
	tag := &covtest.more
	tag.n = 0
	tag.digits(covtest.pid)
	tag.byte('.')
	tag.digits(covtest.start)
	tag.byte('.')
	tag.digits(uint64(covtestStarter(getg())))
	text := gostringn((*byte)(unsafe.Pointer(tag.p)), int(tag.n))
	semrelease(&covtest.lock)
	return text
}

func covtestStarted(pid int, flags uint8, program string) {
	semacquire(&covtest.lock)
	covtest.spent += covtestProgram
	number := covtestStarter(getg())
	covtestSaysStarted(number, pid, flags, program)
	covotherStarted(number, uint64(pid))
	covtestWrite()
	semrelease(&covtest.lock)
}
