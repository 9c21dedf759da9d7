// An addition to Go's runtime/os_linux.go, made with -overlay; see docs/attribution.md. What follows the line `---` is appended to the
// file. A test process hears of new live files in the directory of the run. The caller holds
// the lock of the journal.

package runtime

import (
	covsys "internal/runtime/syscall"
	"unsafe"
)

// ---

// covotherStart begins to watch the directory of the live files. There is only one thread: otherwise the kernel would need
// milliseconds for the number of the descriptor.
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
	closefd(fd)
	o.lists = !covotherWatch()
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

// covotherWatch asks the kernel for the names of new files. The descriptor gets a number that nobody expects to be free.
func covotherWatch() bool {
	o := &covother
	fd, _, errno := covsys.Syscall6(covotherInotifyInit, covotherNonblock|_O_CLOEXEC, 0, 0, 0, 0, 0)
	if errno != 0 {
		return false
	}
	for _, lowest := range [...]uintptr{1000, 200} {
		moved, _, errno := covsys.Syscall6(covotherFcntl, fd, 1030, lowest, 0, 0, 0) // F_DUPFD_CLOEXEC
		if errno == 0 {
			o.watch = int32(moved)
			break
		}
	}
	closefd(int32(fd))
	if o.watch < 0 {
		return false
	}
	path := covotherPath(o.dir.string(), "", 0)
	_, _, errno = covsys.Syscall6(covotherInotifyAdd, uintptr(o.watch), uintptr(unsafe.Pointer(path)), 0x100, 0, 0, 0) // IN_CREATE
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
			if event[3] > 0 && at <= n {
				covotherName(gostringnocopy(&o.text[from]), false)
			}
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

// covotherName notes a file if its name is that of a live file.
func covotherName(name string, listed bool) {
	const prefix = "live.covcounters."
	if !covtestHasPrefix(name, prefix) {
		return
	}
	pid, rest := covotherNumber(name[len(prefix):])
	if pid == 0 || len(rest) < 2 || rest[0] != '.' {
		return
	}
	start, rest := covotherNumber(rest[1:])
	if start == 0 || rest != "" || pid == covtest.pid && start == covtest.start {
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
