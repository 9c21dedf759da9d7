// An addition to Go's runtime/os_linux.go, made with -overlay; see docs/attribution.md. What follows the line `---` is appended to the
// file. Names that a test has looked at before: programs ask for the same file or variable again and again.

package runtime

import (
	"internal/runtime/atomic"
	"unsafe"
)

// ---

const (
	covrepeatedPlaces  = 1024
	covrepeatedTries   = 4
	covrepeatedLongest = 1024
	covrepeatedBytes   = 256 << 10 // of all names together
	covrepeatedLate    = 16        // so many names are not kept: most programs look at no more
)

// covrepeatedName is a name that was looked at, which follows it in memory. It is never changed or removed, except for the tests.
type covrepeatedName struct {
	n     uintptr
	how   uint32    // as covlookedAt has it; 0: a variable
	next  uint32    // which of these tests is replaced next
	tests [4]uint32 // numbers of tests that have looked at it, plus 1
}

var covrepeated struct {
	// Found by a hash. It is read without the lock of the journal.
	places *[covrepeatedPlaces]uintptr
	// Names follow the places in memory: where they begin, and how many bytes are used.
	names, used uintptr
	late        int // how many names were not kept
}

// covrepeatedStart makes room when that is worth it. Without it, no name is known.
func covrepeatedStart() {
	r := &covrepeated
	const places = covrepeatedPlaces * unsafe.Sizeof(r.names)
	if r.late++; r.late != covrepeatedLate {
		return
	}
	if p := covtestMemory(places + covrepeatedBytes); p != 0 {
		r.names = p + places
		atomic.Storeuintptr((*uintptr)(unsafe.Pointer(&r.places)), p)
	}
}

// covrepeatedHash is made of the length and both ends: that is where names differ.
func covrepeatedHash(how uint32, name string) uint32 {
	p, n := unsafe.Pointer(unsafe.StringData(name)), uintptr(len(name))
	hash := uint64(n)<<8 | uint64(how)
	if n >= 8 {
		hash ^= readUnaligned64(p)*0x9e3779b97f4a7c15 ^ readUnaligned64(add(p, n-8))
	} else {
		for i := uintptr(0); i < n; i++ {
			hash = hash<<8 ^ hash>>56 ^ uint64(*(*byte)(add(p, i)))
		}
	}
	return uint32(hash * 0xbf58476d1ce4e5b9 >> 40)
}

// covrepeatedFind returns what is known of a name, and otherwise its place, if there is one.
func covrepeatedFind(how uint32, name string) (known *covrepeatedName, place *uintptr) {
	r := &covrepeated
	places := (*[covrepeatedPlaces]uintptr)(atomic.Loadp(unsafe.Pointer(&r.places)))
	if places == nil || len(name) == 0 || len(name) > covrepeatedLongest {
		return nil, nil
	}
	hash := covrepeatedHash(how, name)
	for i := uint32(0); i < covrepeatedTries; i++ {
		place = &places[(hash+i)%covrepeatedPlaces]
		at := atomic.Loaduintptr(place)
		if at == 0 {
			return nil, place
		}
		known = (*covrepeatedName)(unsafe.Pointer(at))
		if known.n == uintptr(len(name)) && known.how == how &&
			memequal(add(unsafe.Pointer(at), unsafe.Sizeof(*known)), unsafe.Pointer(unsafe.StringData(name)), known.n) {
			return known, nil
		}
	}
	return nil, nil
}

// covrepeatedHas reports whether it is known that the test has looked at the name before, which is recorded.
func covrepeatedHas(number uint32, how uint32, name string) bool {
	known, _ := covrepeatedFind(how, name)
	if known == nil {
		return false
	}
	for i := range known.tests {
		if atomic.Load(&known.tests[i]) == number+1 {
			return true
		}
	}
	return false
}

// covrepeatedNote notes that the test has looked at the name, if there is room. The caller holds the lock of the journal.
func covrepeatedNote(number uint32, how uint32, name string) {
	r := &covrepeated
	if r.places == nil {
		covrepeatedStart()
	}
	known, place := covrepeatedFind(how, name)
	if known == nil {
		size := (unsafe.Sizeof(*known) + uintptr(len(name)) + 7) &^ 7
		if place == nil || r.used+size > covrepeatedBytes {
			return
		}
		at := r.names + r.used
		r.used += size
		known = (*covrepeatedName)(unsafe.Pointer(at))
		known.n, known.how = uintptr(len(name)), how
		memmove(add(unsafe.Pointer(at), unsafe.Sizeof(*known)), unsafe.Pointer(unsafe.StringData(name)), known.n)
		atomic.Storeuintptr(place, at)
	}
	atomic.Store(&known.tests[known.next%uint32(len(known.tests))], number+1)
	known.next++
}
