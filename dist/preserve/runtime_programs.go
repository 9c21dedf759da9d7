// An addition to Go's runtime/os_linux.go, made with -overlay; see docs/attribution.md. What follows the line `---` is appended to the
// file. The live files that a test process knows, and whose they are. The caller holds the lock of the journal.

package runtime

import (
	covsys "internal/runtime/syscall"
	"unsafe"
)

// ---

const (
	covotherHeader  = 1024     // bytes of a live file's header that are read
	covotherTagAt   = 664      // offset of the tag in it
	covotherLargest = 64 << 20 // bytes of counters of one program; of all together four times as many
	covotherUndone  = 60e9     // ns after which a file that has not become a live file is given up
)

// covotherSource is a live file.
type covotherSource struct {
	pid, start     uint64 // as its name says
	found          int64  // when, as nanotime
	number, root   uint32 // the test that it belongs to, and its top-level test; 0: none
	offset, length uint64 // of the counters
	image          uintptr
	clock          uint64 // the CPU time of its process when it was last seen at rest
	before         uint64
	early          bool // it was there when this process began
	known          bool // what it belongs to is known, so that it is observed
	here           bool // its process id is valid here
	asleep         bool
	settled        bool
	outlived       bool
	gone           bool
	left           bool // its file is not
	vague          bool // the journal has not all values of its counters
	tired          uint8
}

func covotherSources() []covotherSource {
	list := &covother.sources
	return unsafe.Slice((*covotherSource)(unsafe.Pointer(list.p)), list.n/unsafe.Sizeof(covotherSource{}))
}

// covotherLivePath returns the path of a live file.
func covotherLivePath(s *covotherSource) *byte {
	covotherPath(covother.dir.string(), "/live.covcounters.", s.pid)
	return covotherMore(".", s.start)
}

// covotherFind looks for new live files, and for whose they are.
func covotherFind() {
	covotherUpdate()
	now := nanotime()
	for i := range covotherSources() {
		if s := &covotherSources()[i]; !s.known && !s.gone {
			covotherKnow(s, now)
		}
	}
	covotherForget()
}

// covotherKnow finds out which test a live file belongs to, if it is complete already.
func covotherKnow(s *covotherSource, now int64) {
	fd, errno := covotherOpen(covotherLivePath(s))
	if fd < 0 {
		s.gone = covotherLost(errno)
		return
	}
	header := &covother.header
	h := (*covliveHeader)(unsafe.Pointer(header))
	h.magic = 0
	n := uintptr(0)
	if covotherIsFile(fd) {
		n = covotherReadAt(fd, unsafe.Pointer(header), covotherHeader, 0)
	} else {
		s.gone = true
	}
	switch {
	case s.gone:
	case n != covotherHeader || h.magic == 0:
		s.gone = now-s.found > covotherUndone
	case !covotherIs(s, header) || h.flags&(4|covliveNoMain) != 0 || h.length > covotherLargest || h.length == 0 || h.length%4 != 0:
		s.gone = true
	default:
		s.offset, s.length = h.counters, h.length
		covotherBelongs(s, header, now)
		// What has ended before this process began is no concern of it.
		if s.known && s.early && covotherEnded(fd, s, h.end) {
			s.gone = true
		}
	}
	s.left = s.gone
	closefd(fd)
	if s.known && !s.gone {
		s.here = covotherIsHere(s)
		if covtestTests[s.root]&covtestOver != 0 {
			covotherOutlives(s)
		}
	}
}

// covotherBelongs reads the tag. A program without one belongs to the test that has started it, or to nobody, unless it is a
// test process that has a journal of its own.
func covotherBelongs(s *covotherSource, header *[covotherHeader]byte, now int64) {
	h := (*covliveHeader)(unsafe.Pointer(header))
	tag := header[covotherTagAt : covotherTagAt+64]
	if tag[0] != 0 {
		tag[63] = 0
		pid, rest := covotherNumber(gostringnocopy(&tag[0]))
		start, number := uint64(0), uint64(0)
		if rest != "" {
			start, rest = covotherNumber(rest[1:])
		}
		if rest != "" {
			number, rest = covotherNumber(rest[1:])
		}
		s.known = pid == covtest.pid && start == covtest.start && number <= uint64(covtest.last) && rest == ""
		s.gone = !s.known
		s.number, s.root = uint32(number), covotherRootOf(uint32(number))
		return
	}
	if number, ok := covotherChild(s.pid); ok {
		s.known, s.number, s.root = true, number, covotherRootOf(number)
		return
	}
	// Before its packages are initialised, nothing says what it is.
	if h.flags&1 == 0 {
		s.gone = now-s.found > covotherUndone
		return
	}
	if h.flags&2 != 0 && covotherHasJournal(s) {
		s.gone = true
		return
	}
	s.known = true
}

// covotherHasJournal reports whether the process keeps a journal of its own, beside that of this one.
func covotherHasJournal(s *covotherSource) bool {
	path := covtest.path.string()
	end := len(path)
	for end > 0 && path[end-1] != '/' {
		end--
	}
	covotherPath(path[:end], "journal.", s.pid)
	fd, _ := covotherOpen(covotherMore(".", s.start))
	if fd >= 0 {
		closefd(fd)
	}
	return fd >= 0
}

// covotherLost reports whether a file that cannot be opened never will be.
func covotherLost(errno uintptr) bool {
	return errno != 4 && errno != 12 && errno != 23 && errno != 24 // EINTR, ENOMEM, ENFILE, EMFILE
}

func covotherIs(s *covotherSource, header *[covotherHeader]byte) bool {
	h := (*covliveHeader)(unsafe.Pointer(header))
	return h.magic == covliveMagic && h.version == covliveVersion && h.pid == s.pid && h.start == s.start
}

// covotherEnded reports whether the process is known to have ended, so that its counters remain as they are.
func covotherEnded(fd int32, s *covotherSource, end uint32) bool {
	// Nobody gets a lease to read a file to which somebody may write: to which it is mapped.
	if covother.reliable {
		_, _, errno := covsys.Syscall6(covotherFcntl, uintptr(fd), 1024, 0, 0, 0, 0) // F_SETLEASE, F_RDLCK
		if errno == 0 {
			covsys.Syscall6(covotherFcntl, uintptr(fd), 1024, 2, 0, 0, 0) // F_UNLCK
			return true
		}
		if errno == 11 { // EAGAIN
			return false
		}
	}
	return s.here && !covotherRuns(s.pid) || end != 0 && end != covliveOsExit
}

// covotherOutlive records which programs of a top-level test that ends are still running. New files may have been looked for
// just now.
func covotherOutlive(number uint32, hasFound bool) {
	if !hasFound {
		covotherFind()
	}
	for i := range covotherSources() {
		s := &covotherSources()[i]
		if !s.known || s.root != number || s.outlived {
			continue
		}
		if fd, errno := covotherOpen(covotherLivePath(s)); fd >= 0 {
			if !covotherEnded(fd, s, 0) {
				covotherOutlives(s)
			}
			closefd(fd)
		} else if !covotherLost(errno) {
			covotherOutlives(s)
		}
	}
	covotherOrphans(number)
}

func covotherOutlives(s *covotherSource) {
	s.outlived = true
	body := covtestRecord(covtestOutlives)
	body.number(uint64(s.root))
	body.number(s.pid)
	body.number(s.start)
	covtestDone()
}

// covotherForget drops the programs that have ended. What they had counted when they were last read is recorded, unless the
// changes say it.
func covotherForget() {
	list := &covother.sources
	for i := 0; i < len(covotherSources()); {
		all := covotherSources()
		s := &all[i]
		if !s.gone {
			i++
			continue
		}
		if s.left {
			covother.done.long(s.pid)
			covother.done.long(s.start)
		}
		if s.image != 0 {
			if s.vague {
				covotherGive(s)
			}
			munmap(unsafe.Pointer(s.image), uintptr(s.length))
			covother.images -= s.length
		}
		*s = all[len(all)-1]
		list.n -= unsafe.Sizeof(covotherSource{})
	}
}
