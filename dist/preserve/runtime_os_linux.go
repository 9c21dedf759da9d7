// An addition to Go's runtime/os_linux.go, made with -overlay; see docs/preserving.md. What follows the line `---` is appended to the file.

package runtime

import (
	covarch "internal/goarch"
	covsys "internal/runtime/syscall"
	"unsafe"
)

// ---

const (
	// From the kernel's tables: arch/x86/entry/syscalls and include/uapi/asm-generic/unistd.h.
	covliveUnlinkat = covarch.IsAmd64*263 + covarch.Is386*301 + covarch.IsArm*328 + covarch.IsS390x*294 +
		(covarch.IsPpc64+covarch.IsPpc64le)*292 + (covarch.IsArm64+covarch.IsRiscv64+covarch.IsLoong64)*35
	covliveFstatfs = covarch.IsAmd64*138 + covarch.Is386*269 + covarch.IsArm*267 + covarch.IsS390x*100 +
		(covarch.IsPpc64+covarch.IsPpc64le)*100 + (covarch.IsArm64+covarch.IsRiscv64+covarch.IsLoong64)*44
	covliveStatx = covarch.IsAmd64*332 + covarch.Is386*383 + covarch.IsArm*397 + covarch.IsS390x*379 +
		(covarch.IsPpc64+covarch.IsPpc64le)*383 + (covarch.IsArm64+covarch.IsRiscv64+covarch.IsLoong64)*291
	covliveFchown = covarch.IsAmd64*93 + covarch.Is386*207 + covarch.IsArm*207 + covarch.IsS390x*207 +
		(covarch.IsPpc64+covarch.IsPpc64le)*95 + (covarch.IsArm64+covarch.IsRiscv64+covarch.IsLoong64)*55

	covliveMagic   = 0x6d6c6300
	covliveVersion = 1
	covliveArgs    = 1024 // offset of the arguments in the file

	covliveExclusive = 0x80 // O_EXCL
	covliveReadWrite = 2    // O_RDWR
	covliveWriteOnly = 1    // O_WRONLY
	covliveShared    = 1    // MAP_SHARED
)

// covliveStart maps the counters of the program onto a file. There is only one thread, and no instrumented code has run.
func covliveStart() {
	begin, end := covliveRange()
	dir := gogetenv("GOCOVERDIR")
	// A program that runs with the rights of another user creates no files for the one who started it.
	if covliveFstatfs == 0 || isSecureMode() || begin == end {
		return
	}
	// While a run lasts, the file goes to its directory: whoever gave the program a GOCOVERDIR of its own may remove that, or
	// may look at what is in it.
	if covliveFixed != "" && !covliveIsRun(dir) && covliveStartIn(covliveFixed, begin, end) {
		return
	}
	covliveStartIn(dir, begin, end)
}

// covliveIsRun reports whether a directory is that of the run, given by its real path.
func covliveIsRun(dir string) bool {
	if dir == "" || len(dir) >= len(covlivePath) {
		return false
	}
	own, ok := covliveStat(^uintptr(99), covlivePlace(dir)) // AT_FDCWD
	run, found := covliveStat(^uintptr(99), covlivePlace(covliveFixed))
	return ok && found && own.inode == run.inode && own.device == run.device
}

// covliveStartIn returns false if no file can be created in the directory.
func covliveStartIn(dir string, begin, end uintptr) bool {
	if dir == "" || len(dir) > len(covlivePath)-64 {
		return false
	}
	pid, start := uint64(getpid()), covliveBeginning()
	owner, group := covliveOwner(^uintptr(99), covlivePlace(dir)) // AT_FDCWD
	covliveName(dir, pid, start)
	fd := open(&covlivePath[0], covliveReadWrite|_O_CREAT|covliveExclusive|_O_CLOEXEC, 0600)
	if fd < 0 {
		return false
	}
	// If root runs the program, by sudo or in a container, the owner of the directory must be able to read the file.
	if owner != 0 {
		if own, _ := covliveOwner(uintptr(fd), new(byte)); own == 0 {
			covsys.Syscall6(covliveFchown, uintptr(fd), uintptr(owner), uintptr(group), 0, 0, 0)
		}
	}
	if !covliveMap(fd, begin, end, pid, start) {
		covliveUnlink()
	}
	closefd(fd)
	return true
}

func covliveMap(fd int32, begin, end uintptr, pid, start uint64) bool {
	page := physPageSize
	first, last := begin&^(page-1), (end+page-1)&^(page-1)
	var disk covliveDisk
	if !disk.read(fd) || !disk.isReliable() {
		return false
	}
	if !disk.hasRoom(uint64(page + last - first + covliveRoom(end-begin))) {
		covliveShort = true
		return false
	}
	if !covliveWrite(fd, first, last, page) {
		return false
	}
	p, err := mmap(nil, page, _PROT_READ|_PROT_WRITE, covliveShared, fd, 0)
	if err != 0 {
		return false
	}
	memclrNoHeapPointers(p, page)
	h := (*covliveHeader)(p)
	offset := uint32(page)
	if covarch.IsArm == 1 {
		// sys_linux_arm.s passes it unchanged to mmap2, which counts in units of 4096.
		offset >>= 12
	}
	// A file that can be mapped once can be mapped again: if this failed, the replaced pages would be lost.
	if _, err := mmap(unsafe.Pointer(first), last-first, _PROT_READ|_PROT_WRITE, covliveShared|_MAP_FIXED, fd, offset); err != 0 {
		throw("coverage counters cannot be mapped")
	}
	h.version = covliveVersion
	h.pages = uint32(page)
	h.counters = uint64(page + begin - first)
	h.length = uint64(end - begin)
	h.pid = pid
	h.start = start
	copy(h.goos[:], GOOS)
	copy(h.goarch[:], GOARCH)
	copy(h.test[:], gogetenv("GOCOVERTEST"))
	h.argc = uint32(len(argslice))
	args := unsafe.Slice((*byte)(p), page)[covliveArgs:]
	for _, arg := range argslice {
		n := copy(args[h.argBytes:], arg)
		h.argBytes += uint32(n)
		if int(h.argBytes) == len(args) {
			break
		}
		h.argBytes++
	}
	if isarchive || islibrary {
		h.flags = covliveLibrary
	}
	h.magic = covliveMagic
	covliveMapped = h
	covliveCore = covliveFilter
	return true
}

var covliveFilterPath = [...]byte{'/', 'p', 'r', 'o', 'c', '/', 's', 'e', 'l', 'f', '/', 'c', 'o', 'r', 'e', 'd', 'u', 'm', 'p', '_', 'f', 'i', 'l', 't', 'e', 'r', 0}

var covliveText [16]byte

// covliveFilter makes the kernel include mapped files in the core dump that it is about to write, as it includes variables
// (core(5), coredump_filter). Children that were started before are not affected.
//
//go:nosplit
func covliveFilter() {
	text := &covliveText
	fd := open(&covliveFilterPath[0], _O_RDONLY, 0)
	if fd < 0 {
		return
	}
	n := read(fd, unsafe.Pointer(text), int32(len(text)))
	closefd(fd)
	filter := uint32(0)
	for i := int32(0); i < n; i++ {
		switch digit := text[i]; {
		case '0' <= digit && digit <= '9':
			filter = filter<<4 + uint32(digit-'0')
		case 'a' <= digit && digit <= 'f':
			filter = filter<<4 + uint32(digit-'a'+10)
		}
	}
	filter |= 1 << 3
	text[0], text[1] = '0', 'x'
	for i := 0; i < 8; i++ {
		text[2+i] = "0123456789abcdef"[filter>>(28-4*uint(i))&15]
	}
	if fd = open(&covliveFilterPath[0], covliveWriteOnly, 0); fd >= 0 {
		write1(uintptr(fd), unsafe.Pointer(text), 10)
		closefd(fd)
	}
}

// covliveWrite fills the file: a page for the header, which may still be empty, then the pages of the counters.
func covliveWrite(fd int32, first, last, page uintptr) bool {
	// During this write, exceeding the file size limit is an error rather than a signal.
	var ignore, before sigactiont
	ignore.sa_handler = 1 // SIG_IGN
	sysSigaction(_SIGXFSZ, &ignore, &before)
	ok := covliveWriteAll(fd, first, page) && covliveWriteAll(fd, first, last-first)
	sysSigaction(_SIGXFSZ, &before, nil)
	return ok
}

func covliveWriteAll(fd int32, p, n uintptr) bool {
	for n > 0 {
		part := n
		if part > 1<<30 {
			part = 1 << 30
		}
		written := write1(uintptr(fd), unsafe.Pointer(p), int32(part))
		if written <= 0 {
			return false
		}
		p += uintptr(written)
		n -= uintptr(written)
	}
	return true
}

func covliveName(dir string, pid, start uint64) {
	n := copy(covlivePath[:], dir)
	n += copy(covlivePath[n:], "/live.covcounters.")
	n = covliveNumber(n, pid)
	covlivePath[n] = '.'
	n = covliveNumber(n+1, start)
	covlivePath[n] = 0
}

func covliveNumber(n int, number uint64) int {
	digits := uint64(1)
	for number/digits >= 10 {
		digits *= 10
	}
	for ; digits > 0; digits /= 10 {
		covlivePath[n] = byte('0' + number/digits%10)
		n++
	}
	return n
}

// covlivePlace returns the path as the kernel takes it. It is valid until covliveName writes its own.
func covlivePlace(dir string) *byte {
	covlivePath[copy(covlivePath[:], dir)] = 0
	return &covlivePath[0]
}

// covliveOwner returns the owner of a file, given by its path or by its descriptor and an empty path; 0 if unknown.
func covliveOwner(fd uintptr, path *byte) (user, group uint32) {
	file, _ := covliveStat(fd, path)
	return file.user, file.group
}

// covliveFileInfo is a part of struct statx, which is the same on all architectures.
type covliveFileInfo struct {
	_           [5]uint32
	user, group uint32
	_           uint32
	inode       [2]uint32
	_           [18]uint32
	modified    [3]uint32 // seconds, 64 bits of them, and nanoseconds
	_           [3]uint32
	device      [2]uint32
	_           [28]uint32
}

// covliveStat follows links.
func covliveStat(fd uintptr, path *byte) (file covliveFileInfo, ok bool) {
	const emptyPath, wanted = 0x1000, 0x8 | 0x10 | 0x40 | 0x100 // AT_EMPTY_PATH, STATX_UID | STATX_GID | STATX_MTIME | STATX_INO
	_, _, errno := covsys.Syscall6(covliveStatx, fd, uintptr(unsafe.Pointer(path)), emptyPath, wanted, uintptr(unsafe.Pointer(&file)), 0)
	if errno != 0 {
		return covliveFileInfo{}, false
	}
	return file, true
}

func covliveUnlink() {
	// The first argument is AT_FDCWD, -100.
	covsys.Syscall6(covliveUnlinkat, ^uintptr(99), uintptr(unsafe.Pointer(&covlivePath)), 0, 0, 0, 0)
}

// covliveRoom is roughly the maximum that Go's own files take: per statement 4 bytes of counters and 10 of meta-data.
func covliveRoom(counters uintptr) uintptr {
	return 8*counters + 64<<10
}

// covliveDisk describes a file system: its type, the number of files, the size of a block in bytes, the number of blocks,
// and how many of these are free.
type covliveDisk struct {
	kind, files, block, blocks, free uint64
}

func (d *covliveDisk) read(fd int32) bool {
	var stats [32]uint64
	p := uintptr(unsafe.Pointer(&stats))
	var errno uintptr
	if covarch.PtrSize == 4 {
		_, _, errno = covsys.Syscall6(covliveFstatfs, uintptr(fd), 84, p, 0, 0, 0)
	} else {
		_, _, errno = covsys.Syscall6(covliveFstatfs, uintptr(fd), p, 0, 0, 0, 0)
	}
	// The first two are unsigned long in the kernel, except on 32-bit systems (statfs64) and s390x.
	rest := stats[2:]
	if covarch.PtrSize == 4 || covarch.IsS390x == 1 {
		halves := (*[2]uint32)(unsafe.Pointer(&stats))
		d.kind, d.block = uint64(halves[0]), uint64(halves[1])
		rest = stats[1:]
	} else {
		d.kind, d.block = stats[0], stats[1]
	}
	d.blocks, d.free, d.files = rest[0], rest[2], rest[3]
	return errno == 0
}

// isReliable reports whether the space for pages is reserved once they are written. On other file systems the disk may be
// full when a page is written back, and the program would get SIGBUS.
func (d *covliveDisk) isReliable() bool {
	switch d.kind {
	case 0xef53, // ext2 to ext4
		0x58465342, // xfs
		0x01021994: // tmpfs
		return true
	case 0x794c7630: // overlayfs, the root of a container, has the number of the file system below it: none on btrfs
		return d.files != 0
	}
	return false
}

// hasRoom reports whether that many bytes are free, so that Go has room for its own files. An unlimited tmpfs has 0 blocks.
func (d *covliveDisk) hasRoom(bytes uint64) bool {
	return d.blocks == 0 || d.block == 0 || d.free >= bytes/d.block+1
}
