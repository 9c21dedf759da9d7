// What is laid over Go's runtime/proc.go by -overlay; see docs/preserving.md. Everything below the line is put behind what the file has.

package runtime

import "unsafe"

// ---

// covliveHeader is the first part of a live file; src/covdata/liveFile.ts draws it.
type covliveHeader struct {
	magic    uint32 // written last: the counters are in the file from then on
	version  uint32
	pages    uint32 // offset of the mapped pages in the file
	flags    uint32
	counters uint64 // offset of the first counter in the file
	length   uint64 // bytes of counters
	hash     [16]byte
	pid      uint64
	start    uint64 // nanoseconds since 1970
	emitted  uint64 // counter data files of this process are not younger
	end      uint32 // how it ended
	signal   uint32
	goos     [16]byte
	goarch   [16]byte
	argc     uint32
	argBytes uint32
	pkgMap   uint32 // pairs in use
	_        uint32
	meta     uint64 // offset of the meta-data in the file, of a test binary
	metaSize uint64
	pairs    [64][2]int32
}

var (
	covliveMapped *covliveHeader
	covlivePath   [4096]byte
)

// covliveFile gives the coverage package the header, or nil, and the path.
//
//go:linkname covliveFile internal/coverage/cfile.covliveFile
func covliveFile() (unsafe.Pointer, string) {
	return unsafe.Pointer(covliveMapped), gostringnocopy(&covlivePath[0])
}
