// An addition to Go's runtime/os_linux.go, made with -overlay; see docs/attribution.md. What follows the line `---` is appended to the
// file. A test process observes the programs that its tests start: it reads their live files when
// tests begin and end. The caller holds the lock of the journal.

package runtime

import "unsafe"

// ---

const (
	covotherGap      = 100e3 // ns between the end of a test and the beginning of the next if nothing happens in between
	covtestUsual     = 20e3  // ns that an observation of this process may take, and four times as many as others took
	covotherPatience = 2e6   // ns to wait until programs are at rest
	covotherExactly  = 1e9   // the same if everything is observed
	covotherUsual    = 100e3 // the same of other processes
	covotherTired    = 3     // a program that has not been at rest so often in a row is not waited for
)

var covother struct {
	active   bool
	reliable bool            // a lease tells whether a file is mapped
	lists    bool            // the directory is listed, as it cannot be watched
	changes  int             // how often the directory has changed before it was watched
	noticed  covliveFileInfo // of the directory, before it was listed last
	still    bool            // it had not changed for a while then
	calm     bool            // all programs were at rest when they were last observed
	watch    int32           // the descriptor, or -1
	file     covliveFileInfo
	cost     int64 // of an observation without waiting, on average
	ending   int64 // of finding out what outlives a test, on average
	waited   int64 // in the last observation
	last     int64 // when the last one ended
	images   uint64
	dir      covtestBytes
	sources  covtestBytes
	done     covtestBytes // process ids and starts of files that are there and need not be looked at again
	children covtestBytes // pairs of numbers and process ids
	counters covtestBytes // of a program, as they are now
	path     [4096 + 128]byte
	text     [8192]byte
	header   [covotherHeader]byte
}

// covtestObserveOthers records what other processes have counted since the last time. It is called with covtest.lock held,
// before the record of what happens now is written.
// `kind` is that of the record: covtestBegins (`number` is then the parent), covtestEnds, covtestPauses, covtestResumes, or
// covtestPhase (`number` is the phase).
func covtestObserveOthers(kind uint8, number uint32) {
	o, began := &covother, covtest.now
	if !o.active {
		return
	}
	looks := covotherWanted(kind, number, began)
	if looks {
		covotherLook(began)
		o.last = nanotime()
		covtest.spent += o.waited + covtestTook(&o.cost, o.last-began-o.waited, covotherUsual)
		covtest.now = o.last
		if kind == covtestPhase && number == 3 {
			covotherGiveValues()
		}
	}
	if kind == covtestEnds {
		if test := covtestTests[number]; test&covtestRoot == number && test&covtestParent != 0 {
			from := nanotime()
			covotherOutlive(number, looks && o.waited == 0)
			covtest.spent += covtestTook(&o.ending, nanotime()-from, covotherUsual)
		}
	}
}

// covotherWanted decides whether an observation is made. Those at the beginning and at the end of a test make sense together.
func covotherWanted(kind uint8, number uint32, now int64) bool {
	o := &covother
	if covtest.exact || kind == covtestPhase {
		return true
	}
	// Whose goroutines ran is known only of intervals at whose ends the counters of this process are read.
	if !covtest.observes {
		return false
	}
	cost := o.cost
	if kind == covtestBegins {
		if number == 0 && o.calm && o.last != 0 && now-o.last < covotherGap {
			return false
		}
		cost *= 2
	}
	part := int64(covotherPart)
	if o.sources.n == 0 {
		part = covotherRare
	}
	return covtestMay(cost, now, o.last, part)
}

// covotherLook observes all programs. It waits a little until they are at rest.
func covotherLook(began int64) {
	patience := int64(covotherPatience)
	if left := covtestLeft(began) - covother.cost; covtest.exact {
		patience = covotherExactly
	} else if left < patience {
		patience = left
	}
	deadline := began + patience
	covother.waited = 0
	covotherFind()
	for pause := uint32(50); ; covotherWait(pause) {
		covotherDoze(deadline, &pause)
		if covotherRead() || nanotime() >= deadline {
			break
		}
	}
	for i := range covotherSources() {
		switch s := &covotherSources()[i]; {
		case s.settled:
			if s.tired > 0 {
				s.tired--
			}
		case s.counts() && patience > 0:
			s.tired++
		}
	}
	covotherForget()
}

// covotherDoze waits until all programs that can be at rest are. It notes their CPU time first: if that is the same after they
// were read, they were all at rest together. What a thread ran before it was seen asleep is on the clock then, and a thread
// that runs later was woken from outside.
func covotherDoze(deadline int64, pause *uint32) {
	for {
		all := true
		for i := range covotherSources() {
			if s := &covotherSources()[i]; s.known && s.here {
				s.before = covotherClock(s.pid)
			}
		}
		for i := range covotherSources() {
			s := &covotherSources()[i]
			s.asleep = s.known && s.here && covotherAsleep(s.pid)
			if !s.asleep && s.counts() {
				all = false
			}
		}
		if all || nanotime()+int64(*pause)*1000 >= deadline {
			return
		}
		covotherWait(*pause)
		if *pause < 800 {
			*pause *= 2
		}
	}
}

// counts reports whether others wait for the program to be at rest.
func (s *covotherSource) counts() bool {
	return s.known && s.here && !s.gone && s.tired < covotherTired
}

// covotherRead records the counters of all programs, and which of them are not at rest. It reports whether all are.
func covotherRead() bool {
	for i := range covotherSources() {
		switch s := &covotherSources()[i]; {
		case !s.known || s.gone:
		case s.settled && s.asleep && s.before == s.clock:
			// It is there, and has been at rest since it was last read.
			covtest.changes.n = 0
			covtestSays(s.pid, s.start)
		default:
			covotherVisit(s)
		}
	}
	all := true
	for i := range covotherSources() {
		if s := &covotherSources()[i]; s.known && !s.gone {
			s.clock = covotherClock(s.pid)
			s.settled = s.asleep && s.clock == s.before && s.clock != 0
			all = all && (s.settled || !s.counts())
		}
	}
	covother.calm = true
	for i := range covotherSources() {
		// A program that is at rest may be about to work for one that is not.
		if s := &covotherSources()[i]; s.known && !s.gone && !(s.settled && all) {
			covother.calm = false
			covotherSay(covtestUnsettled, s)
			covtestDone()
		}
	}
	return all
}

func covotherSay(kind byte, s *covotherSource) *covtestBytes {
	body := covtestRecord(kind)
	body.number(s.pid)
	body.number(s.start)
	return body
}

// covotherVisit records what a program has counted since it was last observed.
func covotherVisit(s *covotherSource) {
	fd, errno := covotherOpen(covotherLivePath(s))
	if fd < 0 {
		// If it is only not read this time, it does not count as at rest.
		s.gone, s.asleep = covotherLost(errno), false
		return
	}
	header := &covother.header
	if covotherReadAt(fd, unsafe.Pointer(header), 80, 0) != 80 || !covotherIs(s, header) {
		s.gone, s.left = true, true
		closefd(fd)
		return
	}
	s.gone = covotherEnded(fd, s, *(*uint32)(unsafe.Pointer(&header[72])))
	covotherCompare(fd, s)
	s.left = s.gone
	closefd(fd)
}

// covotherCompare records the differences between the counters in the file and those that were last observed.
func covotherCompare(fd int32, s *covotherSource) {
	now := &covother.counters
	now.n = 0
	if !now.room(uintptr(s.length)) || s.image == 0 && !covotherImage(s) {
		s.gone = true
		return
	}
	n := covotherReadAt(fd, unsafe.Pointer(now.p), uintptr(s.length), s.offset)
	s.asleep = s.asleep && n == uintptr(s.length)
	covtestCompare(s.image, now.p, n/4)
	s.vague = s.vague || covtest.vague
	covtestSays(s.pid, s.start)
}

// covotherImage makes room for the counters of a program.
func covotherImage(s *covotherSource) bool {
	if covother.images+s.length > 4*covotherLargest {
		return false
	}
	p, err := mmap(nil, uintptr(s.length), _PROT_READ|_PROT_WRITE, _MAP_ANON|_MAP_PRIVATE, -1, 0)
	if err != 0 {
		return false
	}
	s.image = uintptr(p)
	covother.images += s.length
	return true
}

// covotherGiveValues records all counters of the programs that are running.
func covotherGiveValues() {
	for i := range covotherSources() {
		if s := &covotherSources()[i]; s.image != 0 {
			covotherGive(s)
		}
	}
}

// covotherGive records all counters of a program as they were last read.
func covotherGive(s *covotherSource) {
	s.vague = false
	body := covotherSay(covtestValues, s)
	words := unsafe.Slice((*uint32)(unsafe.Pointer(s.image)), s.length/4)
	for at := 0; at < len(words); {
		from := at
		for at < len(words) && words[at] == 0 {
			at++
		}
		begin := at
		for at < len(words) && words[at] != 0 {
			at++
		}
		if at > begin {
			body.number(uint64(begin - from))
			body.number(uint64(at - begin))
			for _, value := range words[begin:at] {
				body.number(uint64(value))
			}
		}
	}
	covtestDone()
}
