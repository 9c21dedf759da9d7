// An addition to Go's runtime/os_linux.go, made with -overlay; see docs/attribution.md. What follows the line `---` is appended to the
// file. A test process hears of new live files in the directory of the run. The caller holds
// the lock of the journal.

package runtime

import (
	covsys "internal/runtime/syscall"
	"unsafe"
)

// ---

const (
	covotherDeleted = 0x200 // IN_DELETE
	// So often a directory may change before it is watched.
	covotherChanges = 8
	// ns that the kernel may add a second file to a directory without changing its time again, and more.
	covotherTick = 20e6
	// The same if it keeps whole seconds only.
	covotherSecond = 1020e6
)

// covotherStart finds the directory of the live files, and which are there.
func covotherStart() {
	o := &covother
	if covotherOpenat == 0 || covtest.path.n+128 > uintptr(len(o.path)) {
		return
	}
	// While a run lasts, binaries write to its directory, whatever GOCOVERDIR is.
	dir := covliveFixed
	fd := covotherOpenDirectory(dir)
	if fd < 0 {
		dir = gogetenv("GOCOVERDIR")
		fd = covotherOpenDirectory(dir)
	}
	if fd < 0 {
		return
	}
	o.dir.bytes(dir)
	o.watch, o.calm = -1, true
	var disk covliveDisk
	// On overlayfs, other files are mapped than are seen.
	o.reliable = disk.read(fd) && disk.isReliable() && disk.kind != 0x794c7630
	// Now there is only one thread: later the kernel would need milliseconds for the number of the descriptor.
	if moved := covotherMoved(fd); moved >= 0 {
		closefd(moved)
	}
	closefd(fd)
	if !o.reliable {
		o.lists = !covotherWatch()
	}
	covotherNotice()
	covotherList()
	for i := range covotherSources() {
		covotherSources()[i].early = true
	}
	o.active = true
}

// covotherOpenDirectory returns -1 if there is no such directory, or if its path is not absolute. It may be a link.
func covotherOpenDirectory(dir string) int32 {
	if dir == "" || dir[0] != '/' || len(dir)+128 > len(covother.path) {
		return -1
	}
	fd, _ := covotherOpen(covotherPath(dir, "/.", 0))
	return fd
}

// covotherNotice notes when the directory was changed last. It returns false if it may have been since it was listed.
func covotherNotice() bool {
	o := &covother
	dir, ok := covliveStat(^uintptr(99), covotherPath(o.dir.string(), "", 0)) // AT_FDCWD
	same := ok && dir.modified == o.noticed.modified && dir.inode == o.noticed.inode && dir.device == o.noticed.device
	if same && o.still {
		return true
	}
	if !same {
		o.changes++
	}
	sec, nsec, _ := time_now()
	modified, tick := *(*int64)(unsafe.Pointer(&dir.modified))*1e9+int64(dir.modified[2]), int64(covotherTick)
	if dir.modified[2] == 0 {
		tick = covotherSecond
	}
	o.noticed, o.still = dir, ok && modified < sec*1e9+int64(nsec)-tick
	return false
}

// covotherUpdate finds new files. A directory is watched only if it has changed several times or has files of others: when a
// process ends that has watched one, the kernel lets it wait for milliseconds, and most test processes start no program.
func covotherUpdate() {
	o := &covother
	switch {
	case o.lists:
		covotherList()
	case o.watch >= 0:
		if !covotherHears() {
			covotherList()
		}
	case o.changes > covotherChanges || o.sources.n > 0:
		o.lists = !covotherWatch()
		covotherList()
	case !covotherNotice():
		covotherList()
	}
}

// covotherMoved returns a copy of a descriptor with a number that nobody expects to be free, or -1.
func covotherMoved(fd int32) int32 {
	for _, lowest := range [...]uintptr{1000, 200} {
		moved, _, errno := covsys.Syscall6(covotherFcntl, uintptr(fd), 1030, lowest, 0, 0, 0) // F_DUPFD_CLOEXEC
		if errno == 0 {
			return int32(moved)
		}
	}
	return -1
}

// covotherWatch asks the kernel for the names of new files.
func covotherWatch() bool {
	o := &covother
	fd, _, errno := covsys.Syscall6(covotherInotifyInit, covotherNonblock|_O_CLOEXEC, 0, 0, 0, 0, 0)
	if errno != 0 {
		return false
	}
	o.watch = covotherMoved(int32(fd))
	closefd(int32(fd))
	if o.watch < 0 {
		return false
	}
	path := covotherPath(o.dir.string(), "", 0)
	_, _, errno = covsys.Syscall6(covotherInotifyAdd, uintptr(o.watch), uintptr(unsafe.Pointer(path)), 0x100|covotherDeleted, 0, 0, 0) // IN_CREATE
	ok := false
	o.file, ok = covliveStat(uintptr(o.watch), covotherPath("", "", 0))
	if errno != 0 || !ok {
		closefd(o.watch)
		o.watch = -1
		return false
	}
	return true
}

// covotherHears reads the names of new files. It returns false if there were too many.
func covotherHears() bool {
	o := &covother
	// The program may have closed a descriptor that it does not know, and opened another by its number.
	file, ok := covliveStat(uintptr(o.watch), covotherPath("", "", 0))
	if !ok || file.inode != o.file.inode || file.device != o.file.device {
		o.lists = true
		return false
	}
	for {
		n := read(o.watch, unsafe.Pointer(&o.text), int32(len(o.text)))
		if n <= 0 {
			return true
		}
		for at := int32(0); at+16 <= n; {
			// struct inotify_event: its mask is the second number, the length of the name the fourth.
			event := (*[4]uint32)(unsafe.Pointer(&o.text[at]))
			if event[1]&0x4000 != 0 { // IN_Q_OVERFLOW
				return false
			}
			if event[1]&0x8000 != 0 { // IN_IGNORED: the directory was removed
				o.lists = true
			}
			from := at + 16
			at = from + int32(event[3])
			if event[3] == 0 || at > n {
				continue
			}
			if name := gostringnocopy(&o.text[from]); event[1]&covotherDeleted == 0 {
				covotherName(name, false)
			} else {
				covotherVanishes(name)
			}
		}
	}
}

// covotherVanishes drops a file that was removed before anything was known of it: its program has ended.
func covotherVanishes(name string) {
	pid, start := covotherNamed(name)
	for i := range covotherSources() {
		if s := &covotherSources()[i]; s.pid == pid && s.start == start && !s.known {
			s.gone = true
		}
	}
}

// covotherList lists the directory.
func covotherList() {
	fd := covotherOpenDirectory(covother.dir.string())
	if fd < 0 {
		return
	}
	covotherEntries(fd, func(name string) bool {
		covotherName(name, true)
		return true
	})
	closefd(fd)
}

// covotherNamed returns which process a file belongs to if its name is that of a live file of another process, otherwise 0.
func covotherNamed(name string) (pid, start uint64) {
	const prefix = "live.covcounters."
	if !covtestHasPrefix(name, prefix) {
		return 0, 0
	}
	pid, rest := covotherNumber(name[len(prefix):])
	if len(rest) < 2 || rest[0] != '.' {
		return 0, 0
	}
	start, rest = covotherNumber(rest[1:])
	if pid == 0 || rest != "" || pid == covtest.pid && start == covtest.start {
		return 0, 0
	}
	return pid, start
}

// covotherName notes a file if its name is that of a live file.
func covotherName(name string, listed bool) {
	pid, start := covotherNamed(name)
	if start == 0 {
		return
	}
	for i := range covotherSources() {
		if s := &covotherSources()[i]; s.pid == pid && s.start == start {
			return
		}
	}
	if listed && covotherIsDone(pid, start) {
		return
	}
	list := &covother.sources
	if size := unsafe.Sizeof(covotherSource{}); list.room(size) {
		list.n += size
		s := &covotherSources()[list.n/size-1]
		*s = covotherSource{pid: pid, start: start, found: nanotime()}
	}
}

// covotherIsDone reports whether a file was dropped. Only whoever lists the directory sees it again.
func covotherIsDone(pid, start uint64) bool {
	list := &covother.done
	for at := uintptr(0); at < list.n; at += 16 {
		if pair := (*[2]uint64)(unsafe.Pointer(list.p + at)); pair[0] == pid && pair[1] == start {
			return true
		}
	}
	return false
}
