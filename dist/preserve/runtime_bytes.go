// An addition to Go's runtime/os_linux.go, made with -overlay; see docs/attribution.md. What follows the line `---` is appended to the
// file. Memory that grows, outside of Go's heap.

package runtime

import "unsafe"

// ---

// covtestBytes is memory that grows, outside of Go's heap.
type covtestBytes struct {
	p, n, size uintptr
}

// covtestMemory returns zeroed memory, or 0.
func covtestMemory(n uintptr) uintptr {
	p, err := mmap(nil, n, _PROT_READ|_PROT_WRITE, _MAP_ANON|_MAP_PRIVATE, -1, 0)
	if err != 0 {
		covtest.full = true
		return 0
	}
	return uintptr(p)
}

// covtestFirst is what the first bytes of several covtestBytes are in: to map memory for each of them takes longer than to
// fill it, in a program that hardly does anything else.
var covtestFirst [4096]byte

// first gives it a part of covtestFirst.
func (b *covtestBytes) first(from, to uintptr) {
	*b = covtestBytes{p: uintptr(unsafe.Pointer(&covtestFirst)) + from, size: to - from}
}

func (b *covtestBytes) room(n uintptr) bool {
	return b.n+n <= b.size || b.grow(n)
}

func (b *covtestBytes) grow(n uintptr) bool {
	size := uintptr(4096)
	for size < b.n+n {
		size *= 2
	}
	p := covtestMemory(size)
	if p == 0 {
		return false
	}
	if b.size > 0 {
		memmove(unsafe.Pointer(p), unsafe.Pointer(b.p), b.n)
		if b.p-uintptr(unsafe.Pointer(&covtestFirst)) >= unsafe.Sizeof(covtestFirst) {
			munmap(unsafe.Pointer(b.p), b.size)
		}
	}
	b.p, b.size = p, size
	return true
}

func (b *covtestBytes) byte(value byte) {
	if b.room(1) {
		*(*byte)(unsafe.Pointer(b.p + b.n)) = value
		b.n++
	}
}

func (b *covtestBytes) bytes(text string) {
	if n := uintptr(len(text)); n > 0 && b.room(n) {
		memmove(unsafe.Pointer(b.p+b.n), unsafe.Pointer(unsafe.StringData(text)), n)
		b.n += n
	}
}

func (b *covtestBytes) word(value uint32) {
	if b.room(4) {
		*(*uint32)(unsafe.Pointer(b.p + b.n)) = value
		b.n += 4
	}
}

func (b *covtestBytes) long(value uint64) {
	b.word(uint32(value))
	b.word(uint32(value >> 32))
}

// number adds an unsigned LEB128 number.
func (b *covtestBytes) number(value uint64) {
	if !b.room(10) {
		return
	}
	at := b.p + b.n
	for value >= 0x80 {
		*(*byte)(unsafe.Pointer(at)) = byte(value) | 0x80
		value >>= 7
		at++
	}
	*(*byte)(unsafe.Pointer(at)) = byte(value)
	b.n = at + 1 - b.p
}

func (b *covtestBytes) text(text string) {
	b.number(uint64(len(text)))
	b.bytes(text)
}

// digits adds a decimal number.
func (b *covtestBytes) digits(value uint64) {
	digits := uint64(1)
	for value/digits >= 10 {
		digits *= 10
	}
	for ; digits > 0; digits /= 10 {
		b.byte(byte('0' + value/digits%10))
	}
}

func (b *covtestBytes) string() string {
	if b.n == 0 {
		return ""
	}
	return unsafe.String((*byte)(unsafe.Pointer(b.p)), int(b.n))
}
