// An addition to Go's runtime/os_linux.go, made with -overlay; see docs/attribution.md. What follows the line `---` is appended to the
// file. The files of other processes are opened and read by the kernel's own calls.
//
// Files may vanish, be truncated or belong to another program. The caller holds the lock of the journal.

package runtime

import (
	covarch "internal/goarch"
	covsys "internal/runtime/syscall"
	"unsafe"
)

// ---

const (
	covotherOpenat = covarch.IsAmd64*257 + covarch.Is386*295 + covarch.IsArm*322 + covarch.IsS390x*288 +
		(covarch.IsPpc64+covarch.IsPpc64le)*286 + (covarch.IsArm64+covarch.IsRiscv64+covarch.IsLoong64)*56
	covotherPread = covarch.IsAmd64*17 + (covarch.Is386+covarch.IsArm+covarch.IsS390x)*180 +
		(covarch.IsPpc64+covarch.IsPpc64le)*179 + (covarch.IsArm64+covarch.IsRiscv64+covarch.IsLoong64)*67
	covotherFcntl = covarch.IsAmd64*72 + (covarch.Is386+covarch.IsArm+covarch.IsS390x+covarch.IsPpc64+covarch.IsPpc64le)*55 +
		(covarch.IsArm64+covarch.IsRiscv64+covarch.IsLoong64)*25
	covotherGetdents = (covarch.IsAmd64+covarch.IsArm)*217 + (covarch.Is386+covarch.IsS390x)*220 +
		(covarch.IsPpc64+covarch.IsPpc64le)*202 + (covarch.IsArm64+covarch.IsRiscv64+covarch.IsLoong64)*61
	covotherClockGettime = covarch.IsAmd64*228 + covarch.Is386*265 + covarch.IsArm*263 + covarch.IsS390x*260 +
		(covarch.IsPpc64+covarch.IsPpc64le)*246 + (covarch.IsArm64+covarch.IsRiscv64+covarch.IsLoong64)*113
	covotherInotifyInit = covarch.IsAmd64*294 + covarch.Is386*332 + covarch.IsArm*360 + covarch.IsS390x*324 +
		(covarch.IsPpc64+covarch.IsPpc64le)*318 + (covarch.IsArm64+covarch.IsRiscv64+covarch.IsLoong64)*26
	covotherInotifyAdd = covarch.IsAmd64*254 + covarch.Is386*292 + covarch.IsArm*317 + covarch.IsS390x*285 +
		(covarch.IsPpc64+covarch.IsPpc64le)*276 + (covarch.IsArm64+covarch.IsRiscv64+covarch.IsLoong64)*27
	covotherKill = covarch.IsAmd64*62 + (covarch.Is386+covarch.IsArm+covarch.IsS390x+covarch.IsPpc64+covarch.IsPpc64le)*37 +
		(covarch.IsArm64+covarch.IsRiscv64+covarch.IsLoong64)*129

	covotherNonblock = 0x800 // O_NONBLOCK
	covotherNoFollow = (covarch.IsArm+covarch.IsArm64+covarch.IsPpc64+covarch.IsPpc64le)*0x8000 +
		(covarch.IsAmd64+covarch.Is386+covarch.IsS390x+covarch.IsRiscv64+covarch.IsLoong64)*0x20000
)

// covotherPath joins the parts of a path, the last of which is a number if it is not 0. It is valid until the next call.
func covotherPath(dir, name string, number uint64) *byte {
	path := &covother.path
	n := copy(path[:len(path)-64], dir)
	n += copy(path[n:len(path)-32], name)
	if number != 0 {
		n = covotherDigits(n, number)
	}
	path[n] = 0
	return &path[0]
}

func covotherDigits(n int, number uint64) int {
	digits := uint64(1)
	for number/digits >= 10 {
		digits *= 10
	}
	for ; digits > 0; digits /= 10 {
		covother.path[n] = byte('0' + number/digits%10)
		n++
	}
	return n
}

// covotherMore adds a name and a number to the path.
func covotherMore(name string, number uint64) *byte {
	path := &covother.path
	n := 0
	for path[n] != 0 {
		n++
	}
	n += copy(path[n:len(path)-32], name)
	if number != 0 {
		n = covotherDigits(n, number)
	}
	path[n] = 0
	return &path[0]
}

// covotherNumber returns the decimal number at the beginning of a text, and the rest; 0 if there is none.
func covotherNumber(text string) (number uint64, rest string) {
	i := 0
	for i < len(text) && i < 19 && '0' <= text[i] && text[i] <= '9' {
		number = 10*number + uint64(text[i]-'0')
		i++
	}
	return number, text[i:]
}

// covotherOpen opens a file or directory to read it, and does not wait for whoever may be at the other end of a pipe.
func covotherOpen(path *byte) (fd int32, errno uintptr) {
	return covotherOpenIn(^uintptr(99), path) // AT_FDCWD
}

func covotherOpenIn(dir uintptr, path *byte) (fd int32, errno uintptr) {
	opened, _, errno := covsys.Syscall6(covotherOpenat, dir, uintptr(unsafe.Pointer(path)),
		covotherNonblock|covotherNoFollow|_O_CLOEXEC, 0, 0, 0)
	if errno != 0 {
		return -1, errno
	}
	return int32(opened), 0
}

func covotherReadAt(fd int32, p unsafe.Pointer, n uintptr, offset uint64) uintptr {
	read, errno := uintptr(0), uintptr(0)
	if covarch.IsArm == 1 {
		read, _, errno = covsys.Syscall6(covotherPread, uintptr(fd), uintptr(p), n, 0, uintptr(offset), 0)
	} else {
		read, _, errno = covsys.Syscall6(covotherPread, uintptr(fd), uintptr(p), n, uintptr(offset), 0, 0)
	}
	if errno != 0 {
		return 0
	}
	return read
}

func covotherIsFile(fd int32) bool {
	const emptyPath, kind = 0x1000, 0x1 // AT_EMPTY_PATH, STATX_TYPE
	stats := &covother.text
	_, _, errno := covsys.Syscall6(covliveStatx, uintptr(fd), uintptr(unsafe.Pointer(covotherPath("", "", 0))), emptyPath, kind, uintptr(unsafe.Pointer(stats)), 0)
	return errno == 0 && *(*uint16)(unsafe.Pointer(&stats[28]))&0xf000 == 0x8000 // S_IFREG
}

// covotherEntries calls each with the names in a directory, until it returns false.
func covotherEntries(fd int32, each func(name string) bool) {
	text := &covother.text
	for {
		n, _, errno := covsys.Syscall6(covotherGetdents, uintptr(fd), uintptr(unsafe.Pointer(text)), uintptr(len(text)), 0, 0, 0)
		if errno != 0 || n == 0 || n > uintptr(len(text)) {
			return
		}
		for at := uintptr(0); at+19 < n; {
			// struct linux_dirent64: its length at 16, the name at 19.
			size := uintptr(*(*uint16)(unsafe.Pointer(&text[at+16])))
			if size == 0 || at+size > n || !each(gostringnocopy(&text[at+19])) {
				return
			}
			at += size
		}
	}
}
