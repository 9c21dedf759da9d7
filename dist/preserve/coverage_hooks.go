// An addition to Go's coverage package, made with -overlay; see docs/preserving.md. What follows the line `---` is appended to the file.

package cfile

import (
	"internal/coverage/rtcov"
	"io"
	"os"
	covruntime "runtime"
	covsync "sync"
	covatomic "sync/atomic"
	"time"
	covunsafe "unsafe"
)

// ---

// covliveHeader is the same as in the runtime.
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
	test     [64]byte
}

const (
	covliveHashKnown = 1 << iota
	covliveTestBinary
	covliveSnapshot // the counters are from the last snapshot
)

const (
	covliveMagic    = 0x6d6c6300
	covliveVersion  = 1
	covliveArgs     = 1024     // offset of the arguments in the file
	covlivePages    = 4096     // offset of the counters in a file of snapshots
	covlivePart     = 4096 / 4 // counters that are written together
	covliveInterval = 100 * time.Millisecond

	// How a process ended that reached its exit hooks; the runtime defines the lower numbers.
	covliveItself    = 6 // normally, and its counters are written
	covliveUnwritten = 7 // its counters could not be written
)

//go:linkname covliveFile
func covliveFile() (covunsafe.Pointer, string)

//go:linkname covliveBeginning
func covliveBeginning() uint64

//go:linkname covliveCounters
func covliveCounters() (covunsafe.Pointer, uintptr)

//go:linkname covliveFirstPage
func covliveFirstPage() covunsafe.Pointer

//go:linkname covliveShotTo
func covliveShotTo(path string, handle uintptr)

//go:linkname covliveAfterHooks
func covliveAfterHooks(last func())

//go:linkname covliveSecure
func covliveSecure() bool

//go:linkname covliveSnapshots
func covliveSnapshots(pause uint32, shoot func() bool)

// covliveFixed is the directory for binaries without GOCOVERDIR; the runtime reads it too.
//
//go:linkname covliveFixed runtime.covliveFixed
var covliveFixed = "@FIXED@"

var (
	// covliveWritten counts the counter data files that this process has written.
	covliveWritten uint32
	// covliveStarted and covliveClears are written to each of them: they show that the files are of one process, and whether
	// they count from its start or from the last time that it cleared its counters.
	covliveStarted uint64 // nanoseconds since 1970
	covliveClears  uint64
	covliveCopies  uint32 // copies for the run that are being written
	covliveAtEnd   uint32 // exit hooks run
	covliveShots   *covliveShooting
	// covliveQuiet: GOCOVERDIR is not set, so nobody expects messages about coverage data.
	covliveQuiet bool
	// covliveRun is the directory of the run, while one lasts. covliveOwn: GOCOVERDIR is another one, which the program was
	// given by whoever started it. What is written there is written to the directory of the run as well.
	covliveRun string
	covliveOwn bool
	// covliveRefused: this process has no other directory than that of the run and may not write there.
	covliveRefused bool
	// covliveGiven: the program has written its counters itself to somewhere else since it last cleared them.
	covliveGiven uint32
	// covliveRegistered is how many packages there were when the program began. A plugin brings more when it is loaded.
	covliveRegistered int
	// covliveTests: this is a test binary. Without coverage it would print nothing about coverage data.
	covliveTests bool
	// covliveTest is the test that has caused the process, which package os of a test process has put into its environment.
	covliveTest string
)

// covliveDirectory replaces os.Getenv("GOCOVERDIR").
func covliveDirectory() string {
	dir := os.Getenv("GOCOVERDIR")
	if covliveFixed == "" || covliveSecure() {
		return dir
	}
	// When the process ends, the link may lead to the data of another run.
	run, err := os.Readlink(covliveFixed)
	if err != nil {
		run = covliveFixed
	}
	if info, err := os.Stat(run); err != nil || !info.IsDir() {
		covliveRefused = os.IsPermission(err)
		return dir
	}
	if dir == "" {
		if p, _ := covliveFile(); p == nil && !covliveWritable(run) {
			covliveRefused = true
			return ""
		}
		covliveRun, covliveQuiet = run, true
		return run
	}
	if covliveSame(dir, run) {
		covliveRun = run
	} else if covliveWritable(run) {
		covliveRun, covliveOwn = run, true
	}
	return dir
}

func covliveSame(one, other string) bool {
	a, err := os.Stat(one)
	if err != nil {
		return false
	}
	b, err := os.Stat(other)
	return err == nil && os.SameFile(a, b)
}

// covliveUnset is Go's warning. A process that could have done without the variable, were it not for its user, prints
// nothing, as it would without coverage: tests compare what programs print.
func covliveUnset() string {
	if covliveRefused {
		return ""
	}
	return "warning: GOCOVERDIR not set, no coverage data emitted\n"
}

// covliveWhy adds to an error who was refused something: a process may have changed its user, or run in a container. Only
// binaries of a run say so; others say what Go says.
func covliveWhy(err error) string {
	const refused = "permission denied"
	text := err.Error()
	if covliveFixed == "" {
		return text
	}
	for i := 0; i+len(refused) <= len(text); i++ {
		if text[i:i+len(refused)] == refused {
			return covliveUser() + ": " + text
		}
	}
	return text
}

func covliveUser() string {
	if os.Geteuid() < 0 {
		return "the user"
	}
	return "user id " + covliveText(uint64(uint32(os.Geteuid())))
}

// covliveMessages is where messages about coverage data go.
func covliveMessages() io.Writer {
	if covliveTests {
		return io.Discard
	}
	return os.Stderr
}

func covliveWritable(dir string) bool {
	f, err := os.CreateTemp(dir, "live.probe.")
	if err != nil {
		return false
	}
	f.Close()
	return os.Remove(f.Name()) == nil
}

// covliveInit records in the live file which build this is. A test binary writes its meta-data only when it ends, so the
// live file contains it too.
func covliveInit(istest bool) {
	covliveTests = istest
	covliveTest = os.Getenv("GOCOVERTEST")
	covliveRegistered = len(rtcov.Meta.List)
	// Test binaries look for it when they end.
	dir := covliveDirectory()
	p, path := covliveFile()
	if p != nil {
		covliveStarted = (*covliveHeader)(p).start
		covliveDescribe((*covliveHeader)(p), path, istest)
		covliveShare(path)
	} else {
		covliveStarted = covliveBeginning()
	}
	if covliveOwn && !istest {
		emitMetaDataToDirectory(covliveRun, nil)
	}
	// WebAssembly has no threads.
	if _, n := covliveCounters(); p != nil || n == 0 || dir == "" || covruntime.GOARCH == "wasm" {
		return
	}
	if covliveOwn {
		covliveShots = covliveShoot(covliveRun, istest)
	}
	if covliveShots == nil {
		covliveShots = covliveShoot(dir, istest)
	}
}

// covliveShare lets everyone read a live file in a directory to which every user may write: it was made to be shared, and
// whoever reads the data there may be another user than that of a container, as with the files that Go writes. Directories
// such as /tmp, where nobody may remove files of others, are not meant.
func covliveShare(path string) {
	end := len(path) - 1
	for end > 0 && !os.IsPathSeparator(path[end]) {
		end--
	}
	dir, err := os.Stat(path[:end])
	if err != nil || dir.Mode()&2 == 0 || dir.Mode()&os.ModeSticky != 0 {
		return
	}
	// Somebody else may have put a link or a pipe in its place.
	entry, err := os.Lstat(path)
	if err != nil || !entry.Mode().IsRegular() {
		return
	}
	f, err := os.Open(path)
	if err != nil {
		return
	}
	defer f.Close()
	if info, err := f.Stat(); err == nil && os.SameFile(entry, info) {
		f.Chmod(0644)
	}
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

// covliveShooting writes snapshots of the counters to a live file if they cannot be mapped onto it. It keeps no descriptor
// open: the program may close descriptors that it does not know, and reuse their numbers.
type covliveShooting struct {
	lock   covsync.Mutex
	path   string // absolute
	open   bool
	header *covliveHeader
	handle *os.File // on Windows, for what the runtime writes at the end
	now    []uint32 // the counters of the program
	last   []uint32 // as they were last written
}

func covliveShoot(dir string, istest bool) *covliveShooting {
	h := (*covliveHeader)(covliveFirstPage())
	h.version = covliveVersion
	h.pages = covlivePages
	h.flags |= covliveSnapshot
	h.counters = covlivePages
	h.pid = uint64(os.Getpid())
	h.start = covliveStarted
	copy(h.goos[:], covruntime.GOOS)
	copy(h.goarch[:], covruntime.GOARCH)
	copy(h.test[:], covliveTest)
	p, n := covliveCounters()
	now := covunsafe.Slice((*uint32)(p), n/4)
	h.length = uint64(len(now) * 4)
	s := &covliveShooting{header: h, now: now, last: make([]uint32, len(now))}
	s.path = covliveAbsolute(dir) + string(os.PathSeparator) + "live.covcounters." + covliveText(h.pid) + "." + covliveText(h.start)
	if !s.create(istest) {
		s.remove()
		return nil
	}
	handle := uintptr(0)
	if s.handle != nil {
		handle = s.handle.Fd()
	}
	covliveShotTo(s.path, handle)
	covliveSnapshots(uint32(covliveInterval/time.Microsecond), s.shoot)
	return s
}

func covliveAbsolute(dir string) string {
	if os.IsPathSeparator(dir[0]) || len(dir) > 1 && dir[1] == ':' {
		return dir
	}
	if here, err := os.Getwd(); err == nil {
		return here + string(os.PathSeparator) + dir
	}
	return dir
}

// create creates the file, with room for the counters, and writes their current values.
func (s *covliveShooting) create(istest bool) bool {
	f, err := os.OpenFile(s.path, os.O_RDWR|os.O_CREATE|os.O_EXCL, 0600)
	if err != nil {
		return false
	}
	s.open = true
	args := s.page()[covliveArgs:]
	used := 0
	s.header.argc = uint32(len(os.Args))
	for _, arg := range os.Args {
		used += copy(args[used:], arg) + 1
		if used >= len(args) {
			used = len(args)
			break
		}
	}
	s.header.argBytes = uint32(used)
	_, err = f.WriteAt(covliveBytes(s.last), covlivePages)
	f.Close()
	if err != nil {
		return false
	}
	covliveDescribe(s.header, s.path, istest)
	s.header.magic = covliveMagic
	if !s.write() || !s.writePage() {
		return false
	}
	covliveShare(s.path)
	if covruntime.GOOS == "windows" {
		s.handle, err = os.OpenFile(s.path, os.O_WRONLY, 0)
	}
	return err == nil
}

func (s *covliveShooting) page() []byte {
	return covunsafe.Slice((*byte)(covunsafe.Pointer(s.header)), covlivePages)
}

func (s *covliveShooting) writePage() bool {
	f, err := os.OpenFile(s.path, os.O_WRONLY, 0)
	if err != nil {
		return false
	}
	defer f.Close()
	_, err = f.WriteAt(s.page(), 0)
	return err == nil
}

// shoot is called after each interval. It returns false if it need not be called again.
func (s *covliveShooting) shoot() bool {
	s.lock.Lock()
	defer s.lock.Unlock()
	return s.open && s.write()
}

// write updates the parts of the file whose counters have changed. It returns false if the file is gone.
func (s *covliveShooting) write() bool {
	var f *os.File
	for from := 0; from < len(s.now); from += covlivePart {
		to := from + covlivePart
		if to > len(s.now) {
			to = len(s.now)
		}
		if !s.changed(from, to) {
			continue
		}
		if f == nil {
			var err error
			if f, err = os.OpenFile(s.path, os.O_WRONLY, 0); err != nil {
				return !os.IsNotExist(err)
			}
			defer f.Close()
		}
		for i := from; i < to; i++ {
			s.last[i] = covatomic.LoadUint32(&s.now[i])
		}
		if _, err := f.WriteAt(covliveBytes(s.last[from:to]), int64(covlivePages+4*from)); err != nil {
			// Next time there may be room.
			s.last[from]++
		}
	}
	return true
}

func (s *covliveShooting) changed(from, to int) bool {
	for i := from; i < to; i++ {
		if covatomic.LoadUint32(&s.now[i]) != s.last[i] {
			return true
		}
	}
	return false
}

// cleared records that the program has cleared its counters, so that they are not taken for older ones.
func (s *covliveShooting) cleared(clears uint64) {
	s.lock.Lock()
	defer s.lock.Unlock()
	if s.open && s.write() {
		s.header.clears = clears
		s.writePage()
	}
}

// ended records how the process ends.
func (s *covliveShooting) ended(end uint32) {
	s.lock.Lock()
	defer s.lock.Unlock()
	if s.open && s.write() {
		s.header.end = end
		s.writePage()
	}
}

// remove removes a file that could not be created or is no longer needed.
func (s *covliveShooting) remove() {
	s.lock.Lock()
	defer s.lock.Unlock()
	covliveShotTo("", 0)
	if s.handle != nil {
		s.handle.Close()
	}
	if s.open {
		os.Remove(s.path)
	}
	s.open = false
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

// covliveArguments returns what Go records of the command line, and which process this is: readers ignore keys that they
// do not know.
func covliveArguments() map[string]string {
	process := covliveText(covliveStarted) + "." + covliveText(covatomic.LoadUint64(&covliveClears))
	if covatomic.LoadUint32(&covliveAtEnd) != 0 {
		process += ".end"
	}
	if covliveQuiet || covatomic.LoadUint32(&covliveCopies) != 0 {
		process += ".fixed"
	}
	if covliveTests && covliveRunsTests() {
		process += ".test"
	} else if covliveTests {
		process += ".standin"
	}
	args := map[string]string{"covlive": process}
	if covliveTest != "" {
		args["covtest"] = covliveTest
	}
	for key, value := range capturedOsArgs {
		args[key] = value
	}
	return args
}

// covliveRunsTests reports whether a test binary runs tests: its flags say so. If not, it stands for a program (testscript).
func covliveRunsTests() bool {
	for _, arg := range os.Args[1:] {
		if len(arg) > 6 && arg[:6] == "-test." {
			return true
		}
	}
	return false
}

// covliveGives is called when the program itself writes its counters, to a directory or, if it is empty, to a writer.
func covliveGives(dir string) {
	if covliveRun != "" && (dir == "" || !covliveSame(dir, covliveRun)) {
		covatomic.StoreUint32(&covliveGiven, 1)
	}
}

// covliveClearing is called when ClearCounters begins. What the program has written elsewhere would be lost to the run.
func covliveClearing() {
	if covatomic.SwapUint32(&covliveGiven, 0) != 0 {
		covliveCopy()
	}
}

// covliveCopy writes the counters to the directory of the run, in addition to what the program or Go itself writes elsewhere.
func covliveCopy() bool {
	covatomic.AddUint32(&covliveCopies, 1)
	defer covatomic.AddUint32(&covliveCopies, ^uint32(0))
	return emitCounterDataToDirectory(covliveRun) == nil
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

// covliveRename gives a counter data file its final name.
func covliveRename(from, to string) error {
	err := os.Rename(from, to)
	if err == nil {
		covatomic.AddUint32(&covliveWritten, 1)
	}
	return err
}

// covliveExit writes the counters as Go does, and removes the live file once they are written.
func covliveExit() {
	before := covatomic.LoadUint32(&covliveWritten)
	covatomic.StoreUint32(&covliveAtEnd, 1)
	if !covliveOwn && !covProfileAlreadyEmitted {
		covliveRenew(goCoverDir)
	}
	if !covliveQuiet {
		emitCounterData()
	} else if goCoverDir != "" && finalHashComputed && !covProfileAlreadyEmitted {
		emitCounterDataToDirectory(goCoverDir)
	}
	if covliveOwn && finalHashComputed && !covProfileAlreadyEmitted {
		covliveAfterHooks(func() {
			covliveRenew(covliveRun)
			// A test binary has not written its meta-data yet.
			if covliveTests && emitMetaDataToDirectory(covliveRun, nil) != nil || !covliveCopy() {
				covliveEnded(covliveUnwritten)()
				return
			}
			covliveEnded(covliveItself)()
		})
		return
	}
	written := covatomic.LoadUint32(&covliveWritten)
	if written == before && !(covProfileAlreadyEmitted && written > 0) {
		covliveEnded(covliveUnwritten)()
		return
	}
	covliveAfterHooks(covliveEnded(covliveItself))
}

// covliveRenew writes the meta-data once more if plugins were loaded, whose packages Go leaves out: they make it another
// build, with another hash.
func covliveRenew(dir string) {
	if dir == "" || !finalHashComputed || len(rtcov.Meta.List) == covliveRegistered {
		return
	}
	hash, args := finalHash, capturedOsArgs
	if emitMetaDataToDirectory(dir, nil) != nil {
		finalHash = hash
	}
	capturedOsArgs = args
}

// covliveEnded notes how the process ends. It returns what removes the live file if it is no longer needed.
func covliveEnded(end uint32) func() {
	remove := func() {}
	if covliveShots != nil {
		covliveShots.ended(end)
		remove = covliveShots.remove
	} else if p, path := covliveFile(); p != nil && (*covliveHeader)(p).pid == uint64(os.Getpid()) {
		// A child that was forked by hand shares the live file of its parent.
		covatomic.StoreUint32(&(*covliveHeader)(p).end, end)
		remove = func() { os.Remove(path) }
	}
	if end != covliveItself {
		return func() {}
	}
	return remove
}
