// An addition to Go's runtime/os_linux.go, made with -overlay; see docs/attribution.md. What follows the line `---` is appended to the
// file. A journal is mapped, so that a record takes no call of the kernel, and is there even if the process is killed.

package runtime

import (
	covarch "internal/goarch"
	"internal/runtime/atomic"
	covsys "internal/runtime/syscall"
	"unsafe"
)

// ---

const (
	covtestFtruncate = covarch.IsAmd64*77 + (covarch.Is386+covarch.IsArm+covarch.IsS390x+covarch.IsPpc64+covarch.IsPpc64le)*93 +
		(covarch.IsArm64+covarch.IsRiscv64+covarch.IsLoong64)*46
	covtestPrlimit = covarch.IsAmd64*302 + covarch.Is386*340 + covarch.IsArm*369 + covarch.IsS390x*334 +
		(covarch.IsPpc64+covarch.IsPpc64le)*325 + (covarch.IsArm64+covarch.IsRiscv64+covarch.IsLoong64)*261

	covtestAppend = 0x400    // O_APPEND
	covtestStep   = 64 << 10 // bytes by which the file grows, a multiple of the size of a page
	covtestMost   = 1 << 30  // bytes of a file that is mapped
)

// covtestFile is the file of this process: its records, then zeros as far as it is mapped.
var covtestFile struct {
	maps bool    // records are copied to the mapped part, rather than written
	end  uintptr // of the records
	// The part that is mapped: where in memory, from which offset in the file, and how many bytes.
	window, from, size uintptr
	alive              *uint32 // on a page that is empty in a forked child; nil: unknown
}

// covtestWatchForks makes covtestForked take no call of the kernel.
func covtestWatchForks() {
	const wipeOnFork = 18 // MADV_WIPEONFORK, since Linux 4.14
	p := covtestMemory(physPageSize)
	if p != 0 && madvise(unsafe.Pointer(p), physPageSize, wipeOnFork) == 0 {
		covtestFile.alive = (*uint32)(unsafe.Pointer(p))
		*covtestFile.alive = 1
	}
}

// covtestForked reports whether this is a child that was forked by hand. It has another journal, if any.
func covtestForked() bool {
	if alive := covtestFile.alive; alive != nil {
		return *alive == 0
	}
	return uint64(getpid()) != covtest.pid
}

// covtestWrite adds the records to the file. What cannot be added is kept until the next time. No descriptor stays open: a
// program may count them, or close those that it does not know.
func covtestWrite() {
	out, f := &covtest.out, &covtestFile
	if out.n == 0 || covtest.full || covtestForked() {
		return
	}
	if f.maps && f.end+out.n > f.from+f.size {
		covtestGrow(out.n)
	}
	if !f.maps {
		covtestAppends()
	} else if f.end+out.n <= f.from+f.size {
		covtestCopy()
	}
}

// covtestCopy copies the records to the mapped part. A length of 0 ends them, so that nobody sees them before their first byte,
// which is copied last.
func covtestCopy() {
	out, f := &covtest.out, &covtestFile
	to := f.window + f.end - f.from
	memmove(unsafe.Pointer(to+1), unsafe.Pointer(out.p+1), out.n-1)
	atomic.Store8((*uint8)(unsafe.Pointer(to)), *(*uint8)(unsafe.Pointer(out.p)))
	f.end += out.n
	out.n = 0
}

// covtestGrow makes room for n bytes of records. If they cannot be mapped, they are written from now on.
func covtestGrow(n uintptr) {
	f := &covtestFile
	create := int32(0)
	if f.size == 0 {
		create = _O_CREAT
	}
	fd := open((*byte)(unsafe.Pointer(covtest.path.p)), covliveReadWrite|covtestAppend|create|_O_CLOEXEC, 0644)
	if fd < 0 {
		return
	}
	from := f.end &^ (physPageSize - 1)
	size := (f.end - from + n + covtestStep - 1) &^ (covtestStep - 1)
	if f.maps = covtestZeros(fd, f.from+f.size, from+size); f.maps {
		offset := uint32(from)
		if covarch.IsArm == 1 {
			// As in covliveMap.
			offset >>= 12
		}
		window, err := mmap(nil, size, _PROT_READ|_PROT_WRITE, covliveShared, fd, offset)
		if f.maps = err == 0; f.maps {
			covtestLeave()
			f.window, f.from, f.size = uintptr(window), from, size
		}
	}
	if !f.maps {
		covtestLeave()
		covtestCut(fd)
	}
	closefd(fd)
}

// covtestZeros makes the file longer, if its pages are safe then: a full disk must not end the process.
func covtestZeros(fd int32, before, after uintptr) bool {
	var disk covliveDisk
	more := after - before
	if covtestFtruncate == 0 || after > covtestMost || !disk.read(fd) || !disk.isReliable() ||
		!disk.hasRoom(uint64(more)+64<<10) || !covtestMayGrow(after) {
		return false
	}
	zeros, err := mmap(nil, more, _PROT_READ, _MAP_ANON|_MAP_PRIVATE, -1, 0)
	if err != 0 {
		return false
	}
	ok := covliveWriteAll(fd, uintptr(zeros), more)
	munmap(zeros, more)
	return ok
}

// covtestMayGrow reports whether the process may make a file that long; a longer one would end it.
func covtestMayGrow(size uintptr) bool {
	var limit [2]uint64
	if covtestPrlimit == 0 {
		return true
	}
	_, _, errno := covsys.Syscall6(covtestPrlimit, 0, 1, 0, uintptr(noescape(unsafe.Pointer(&limit))), 0, 0) // RLIMIT_FSIZE
	return errno != 0 || uint64(size) <= limit[0]
}

// covtestLeave ends the mapping.
func covtestLeave() {
	f := &covtestFile
	if f.size > 0 {
		munmap(unsafe.Pointer(f.window), f.size)
		f.window, f.from, f.size = 0, 0, 0
	}
}

// covtestCut takes away what follows the records.
func covtestCut(fd int32) {
	covsys.Syscall6(covtestFtruncate, uintptr(fd), covtestFile.end, 0, 0, 0, 0)
}

// covtestUnmap leaves the file as long as its records, when the process ends. Others may follow all the same.
func covtestUnmap() {
	f := &covtestFile
	if !f.maps || f.size == 0 {
		return
	}
	fd := open((*byte)(unsafe.Pointer(covtest.path.p)), covliveWriteOnly|_O_CLOEXEC, 0)
	if fd < 0 {
		return
	}
	f.maps = false
	covtestLeave()
	covtestCut(fd)
	closefd(fd)
}

// covtestAppends writes the records.
func covtestAppends() {
	out, f := &covtest.out, &covtestFile
	if !covtestMayGrow(f.end + out.n) {
		return
	}
	fd := open((*byte)(unsafe.Pointer(covtest.path.p)), covliveWriteOnly|covtestAppend|_O_CREAT|_O_CLOEXEC, 0644)
	if fd < 0 {
		return
	}
	from := uintptr(0)
	for from < out.n {
		part := out.n - from
		if part > 1<<30 {
			part = 1 << 30
		}
		n := write1(uintptr(fd), unsafe.Pointer(out.p+from), int32(part))
		if n <= 0 {
			break
		}
		from += uintptr(n)
	}
	closefd(fd)
	if from > 0 && from < out.n {
		memmove(unsafe.Pointer(out.p), unsafe.Pointer(out.p+from), out.n-from)
	}
	out.n -= from
	f.end += from
}
