// What is laid over Go's coverage package by -overlay; see docs/preserving.md. Everything below the line is put behind what the file has.

package cfile

import (
	"internal/coverage/rtcov"
	"os"
	covruntime "runtime"
	covsync "sync"
	covatomic "sync/atomic"
	"time"
	covunsafe "unsafe"
)

// ---

// covliveHeader is the runtime's.
type covliveHeader struct {
	magic    uint32
	version  uint32
	pages    uint32
	flags    uint32
	counters uint64
	length   uint64
	hash     [16]byte
	pid      uint64
	start    uint64
	clears   uint64
	end      uint32
	signal   uint32
	goos     [16]byte
	goarch   [16]byte
	argc     uint32
	argBytes uint32
	pkgMap   uint32
	packages uint32
	meta     uint64
	metaSize uint64
	pairs    [64][2]int32
	prefix   uint64
}

const (
	covliveHashKnown = 1 << iota
	covliveTestBinary
	covliveSnapshot // the counters are those of the last snapshot
)

const (
	covliveMagic    = 0x6d6c6300
	covliveVersion  = 1
	covliveArgs     = 1024     // offset of the arguments in the file
	covlivePages    = 4096     // offset of the counters in a file of snapshots
	covlivePart     = 4096 / 4 // counters that are written at once
	covliveInterval = 100 * time.Millisecond

	// How a process ended that came to its exit hooks; the runtime has the numbers before.
	covliveItself    = 6 // its counters are written
	covliveUnwritten = 7 // they could not be
)

//go:linkname covliveFile
func covliveFile() (covunsafe.Pointer, string)

//go:linkname covliveCounters
func covliveCounters() (covunsafe.Pointer, uintptr)

//go:linkname covliveWrites
func covliveWrites(end, counters uintptr)

//go:linkname covliveSnapshots
func covliveSnapshots(pause uint32, shoot func() bool)

// covliveFixed is the directory for programs without GOCOVERDIR; the runtime reads it, too.
//
//go:linkname covliveFixed runtime.covliveFixed
var covliveFixed = "@FIXED@"

var (
	// covliveWritten counts the counter data files that this process has written.
	covliveWritten uint32
	// covliveStarted and covliveClears stand in each of them: they are of one process, and count from the start or from when
	// the program last cleared its counters.
	covliveStarted uint64 // nanoseconds since 1970
	covliveClears  uint64
	covliveAtEnd   uint32 // exit hooks run
	covliveShots   *covliveShooting
	// covliveQuiet: the program has no GOCOVERDIR, so that nobody expects a word of it.
	covliveQuiet bool
)

// covliveDirectory takes the place of os.Getenv("GOCOVERDIR").
func covliveDirectory() string {
	dir := os.Getenv("GOCOVERDIR")
	if dir != "" || covliveFixed == "" {
		return dir
	}
	if p, _ := covliveFile(); p == nil && !covliveWritable(covliveFixed) {
		return ""
	}
	covliveQuiet = true
	return covliveFixed
}

func covliveWritable(dir string) bool {
	f, err := os.CreateTemp(dir, "live.probe.")
	if err != nil {
		return false
	}
	f.Close()
	return os.Remove(f.Name()) == nil
}

// covliveInit tells the live file which program this is. A test binary writes its meta-data at its end only, so the live
// file has it as well.
func covliveInit(istest bool) {
	p, path := covliveFile()
	if p != nil {
		covliveStarted = (*covliveHeader)(p).start
		covliveDescribe((*covliveHeader)(p), path, istest)
		return
	}
	covliveStarted = uint64(time.Now().UnixNano())
	// Tests look for it at their end.
	dir := covliveDirectory()
	// There are no threads in WebAssembly.
	if _, n := covliveCounters(); n == 0 || dir == "" || covruntime.GOARCH == "wasm" {
		return
	}
	covliveShots = covliveShoot(dir, istest)
}

func covliveDescribe(h *covliveHeader, path string, istest bool) {
	flags := uint32(covliveHashKnown)
	if istest {
		flags |= covliveTestBinary
		if !covliveMeta(h, path) {
			return
		}
	}
	if !finalHashComputed {
		return
	}
	h.hash = finalHash
	for from, to := range rtcov.Meta.PkgMap {
		if int(h.pkgMap) == len(h.pairs) {
			return
		}
		h.pairs[h.pkgMap] = [2]int32{int32(from), int32(to)}
		h.pkgMap++
	}
	covatomic.StoreUint32(&h.flags, h.flags|flags)
}

func covliveMeta(h *covliveHeader, path string) bool {
	ml, err := prepareForMetaEmit()
	if err != nil || len(ml) == 0 {
		return false
	}
	f, err := os.OpenFile(path, os.O_WRONLY|os.O_APPEND, 0)
	if err != nil {
		return false
	}
	defer f.Close()
	before, err := f.Seek(0, 2)
	if err != nil || writeMetaData(f, ml, cmode, cgran, finalHash) != nil {
		return false
	}
	after, err := f.Seek(0, 2)
	if err != nil {
		return false
	}
	h.meta, h.metaSize = uint64(before), uint64(after-before)
	return true
}

// covliveShooting writes the counters to a live file from time to time, where they cannot be mapped onto it.
type covliveShooting struct {
	lock   covsync.Mutex
	path   string
	header *covliveHeader
	// The same file, each with a place of its own: for snapshots, and for what the runtime writes at the end.
	file, end, counters *os.File
	now                 []uint32 // where the program counts
	last                []uint32 // as they were written
}

func covliveShoot(dir string, istest bool) *covliveShooting {
	h := &covliveHeader{
		version:  covliveVersion,
		pages:    covlivePages,
		flags:    covliveSnapshot,
		counters: covlivePages,
		pid:      uint64(os.Getpid()),
		start:    covliveStarted,
	}
	copy(h.goos[:], covruntime.GOOS)
	copy(h.goarch[:], covruntime.GOARCH)
	p, n := covliveCounters()
	now := covunsafe.Slice((*uint32)(p), n/4)
	h.length = uint64(len(now) * 4)
	s := &covliveShooting{header: h, now: now, last: make([]uint32, len(now))}
	s.path = dir + string(os.PathSeparator) + "live.covcounters." + covliveText(h.pid) + "." + covliveText(h.start)
	if !s.open() {
		s.close()
		return nil
	}
	covliveDescribe(h, s.path, istest)
	h.magic = covliveMagic
	if !s.writeHeader() {
		s.close()
		return nil
	}
	covliveWrites(s.end.Fd(), s.counters.Fd())
	covliveSnapshots(uint32(covliveInterval/time.Microsecond), s.shoot)
	return s
}

// open makes the file, with room for the counters as they are now.
func (s *covliveShooting) open() bool {
	var err error
	if s.file, err = os.OpenFile(s.path, os.O_RDWR|os.O_CREATE|os.O_EXCL, 0600); err != nil {
		return false
	}
	page := make([]byte, covlivePages-covliveArgs)
	used := 0
	s.header.argc = uint32(len(os.Args))
	for _, arg := range os.Args {
		used += copy(page[used:], arg) + 1
		if used >= len(page) {
			used = len(page)
			break
		}
	}
	s.header.argBytes = uint32(used)
	if _, err = s.file.WriteAt(page, covliveArgs); err != nil {
		return false
	}
	if _, err = s.file.WriteAt(covliveBytes(s.last), covlivePages); err != nil || !s.write() {
		return false
	}
	if s.end, err = os.OpenFile(s.path, os.O_RDWR, 0); err != nil {
		return false
	}
	if s.counters, err = os.OpenFile(s.path, os.O_RDWR, 0); err != nil {
		return false
	}
	if _, err = s.end.Seek(int64(covunsafe.Offsetof(s.header.end)), 0); err != nil {
		return false
	}
	_, err = s.counters.Seek(covlivePages, 0)
	return err == nil
}

func (s *covliveShooting) writeHeader() bool {
	size := covunsafe.Sizeof(*s.header)
	_, err := s.file.WriteAt(covunsafe.Slice((*byte)(covunsafe.Pointer(s.header)), size), 0)
	return err == nil
}

// shoot is called after each interval; it is false if that makes no sense any more.
func (s *covliveShooting) shoot() bool {
	s.lock.Lock()
	defer s.lock.Unlock()
	return s.file != nil && s.write()
}

// write brings the parts of the file up to date that have changed.
func (s *covliveShooting) write() bool {
	for from := 0; from < len(s.now); from += covlivePart {
		to := from + covlivePart
		if to > len(s.now) {
			to = len(s.now)
		}
		changed := false
		for i := from; i < to; i++ {
			if count := covatomic.LoadUint32(&s.now[i]); count != s.last[i] {
				s.last[i], changed = count, true
			}
		}
		if !changed {
			continue
		}
		if _, err := s.file.WriteAt(covliveBytes(s.last[from:to]), int64(covlivePages+4*from)); err != nil {
			return false
		}
	}
	return true
}

// cleared notes that the program has cleared its counters, which are not to be taken for those of before.
func (s *covliveShooting) cleared(clears uint64) {
	s.lock.Lock()
	defer s.lock.Unlock()
	if s.file != nil && s.write() {
		s.header.clears = clears
		s.writeHeader()
	}
}

// ended notes how the process ends; the file goes if it is not needed any more.
func (s *covliveShooting) ended(end uint32) {
	s.lock.Lock()
	if s.file != nil {
		s.header.end = end
		s.write()
		s.writeHeader()
	}
	s.lock.Unlock()
	if end == covliveItself {
		s.close()
	}
}

// close removes the file: it could not be made, or is not needed any more.
func (s *covliveShooting) close() {
	s.lock.Lock()
	defer s.lock.Unlock()
	covliveWrites(0, 0)
	for _, f := range []*os.File{s.file, s.end, s.counters} {
		if f != nil {
			f.Close()
		}
	}
	if s.file != nil {
		os.Remove(s.path)
	}
	s.file = nil
}

func covliveBytes(counters []uint32) []byte {
	if len(counters) == 0 {
		return nil
	}
	return covunsafe.Slice((*byte)(covunsafe.Pointer(&counters[0])), 4*len(counters))
}

func covliveText(number uint64) string {
	var digits [20]byte
	at := len(digits)
	for {
		at--
		digits[at] = byte('0' + number%10)
		if number /= 10; number == 0 {
			return string(digits[at:])
		}
	}
}

// covliveArguments is what Go writes of the command line, and which process this is: readers pass over keys that they do not
// know.
func covliveArguments() map[string]string {
	process := covliveText(covliveStarted) + "." + covliveText(covatomic.LoadUint64(&covliveClears))
	if covatomic.LoadUint32(&covliveAtEnd) != 0 {
		process += ".end"
	}
	args := map[string]string{"covlive": process}
	for key, value := range capturedOsArgs {
		args[key] = value
	}
	return args
}

// covliveCleared is called when ClearCounters returns.
func covliveCleared(err *error) {
	if *err != nil {
		return
	}
	clears := covatomic.AddUint64(&covliveClears, 1)
	if p, _ := covliveFile(); p != nil {
		covatomic.StoreUint64(&(*covliveHeader)(p).clears, clears)
	} else if covliveShots != nil {
		covliveShots.cleared(clears)
	}
}

// covliveRename gives a counter data file its name.
func covliveRename(from, to string) error {
	err := os.Rename(from, to)
	if err == nil {
		covatomic.AddUint32(&covliveWritten, 1)
	}
	return err
}

// covliveExit writes the counters as Go does; the live file goes once they are there.
func covliveExit() {
	before := covatomic.LoadUint32(&covliveWritten)
	covatomic.StoreUint32(&covliveAtEnd, 1)
	if !covliveQuiet {
		emitCounterData()
	} else if goCoverDir != "" && finalHashComputed && !covProfileAlreadyEmitted {
		emitCounterDataToDirectory(goCoverDir)
	}
	written := covatomic.LoadUint32(&covliveWritten)
	end := uint32(covliveItself)
	if written == before && !(covProfileAlreadyEmitted && written > 0) {
		end = covliveUnwritten
	}
	if covliveShots != nil {
		covliveShots.ended(end)
	} else if p, path := covliveFile(); p != nil && (*covliveHeader)(p).pid == uint64(os.Getpid()) {
		// A child that was forked by hand ends with the file of its parent.
		covatomic.StoreUint32(&(*covliveHeader)(p).end, end)
		if end == covliveItself {
			os.Remove(path)
		}
	}
}
