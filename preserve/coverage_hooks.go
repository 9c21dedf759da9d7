// What is laid over Go's coverage package by -overlay; see docs/preserving.md. Everything below the line is put behind what the file has.

package cfile

import (
	"internal/coverage/rtcov"
	"os"
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
	emitted  uint64
	end      uint32
	signal   uint32
	goos     [16]byte
	goarch   [16]byte
	argc     uint32
	argBytes uint32
	pkgMap   uint32
	_        uint32
	meta     uint64
	metaSize uint64
	pairs    [64][2]int32
}

const (
	covliveHashKnown = 1 << iota
	covliveTestBinary
)

//go:linkname covliveFile
func covliveFile() (covunsafe.Pointer, string)

// covliveWritten counts the counter data files that this process has written.
var covliveWritten uint32

// covliveInit tells the live file which program this is. A test binary writes its meta-data at its end only, so the live
// file has it as well.
func covliveInit(istest bool) {
	p, path := covliveFile()
	if p == nil {
		return
	}
	h := (*covliveHeader)(p)
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
	covatomic.StoreUint32(&h.flags, flags)
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

// covliveRename gives a counter data file its name. Files of this process are not younger than what the live file says.
func covliveRename(from, to string) error {
	p, _ := covliveFile()
	if p != nil {
		covatomic.StoreUint64(&(*covliveHeader)(p).emitted, uint64(time.Now().UnixNano()))
	}
	err := os.Rename(from, to)
	if err == nil {
		covatomic.AddUint32(&covliveWritten, 1)
	}
	return err
}

// covliveExit writes the counters as Go does; the live file goes once they are there.
func covliveExit() {
	before := covatomic.LoadUint32(&covliveWritten)
	emitCounterData()
	written := covatomic.LoadUint32(&covliveWritten)
	if p, path := covliveFile(); p != nil && (written > before || covProfileAlreadyEmitted && written > 0) {
		os.Remove(path)
	}
}
