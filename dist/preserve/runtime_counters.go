// An addition to Go's runtime/os_linux.go, made with -overlay; see docs/attribution.md. What follows the line `---` is appended to the
// file. How the counters of a process have changed since they were last read.

package runtime

import (
	"internal/runtime/atomic"
	"unsafe"
)

// ---

const (
	// Unless it is exact, all of this takes at most a fiftieth of the time, and as many nanoseconds more; the second number once
	// there are programs, for which it may have to wait.
	covtestShare  = 50
	covtestSpare  = 5e6
	covotherSpare = 10e6
	// What takes less than that part of the time since it was last done is done in any case.
	covtestSeldom = 200
	// For programs, the spare time is for what takes less than that part of it; for looking for them as long as there are none,
	// than that.
	covotherPart = 4
	covotherRare = 50

	// What cannot be left out, in nanoseconds: the record of a moment or of a name, and a program that is started and says that
	// it is there.
	covtestMention = 200
	covtestProgram = 50e3
)

// covtestObserve records what has been counted since the last time, unless attribution has taken too long already. In any case
// it does so at the phases of the process: package initialisation, the tests and what comes after them are told apart.
func covtestObserve(kind uint8, number uint32) {
	if covtest.full {
		return
	}
	before := nanotime()
	covtest.now = before
	covtest.spent += covtestMention
	covtest.observes = covtestWanted(kind, number, before)
	interval := covtestInterval
	if covtest.observes {
		covtestNextInterval()
	}
	// It also finds out which programs outlive a test, which takes little and must not be left out.
	covtestObserveOthers(kind, number)
	if covtest.observes {
		between := covtest.now
		covtestObserveOwn(interval)
		covtest.now = nanotime()
		covtest.looked = covtest.now
		covtest.spent += covtestTook(&covtest.cost, covtest.now-between, covtestUsual)
	}
}

// covtestWanted decides whether counters are observed. Between the end of a top-level test and the beginning of the next one
// nothing of the user's runs, except what a test has left behind, which is noted: one observation is enough for both.
func covtestWanted(kind uint8, number uint32, now int64) bool {
	if covtest.exact || kind == covtestPhase {
		return true
	}
	if kind == covtestBegins && number == 0 && (covother.calm || !covother.active) && now-covtest.looked < covotherGap {
		return false
	}
	return covtestMay(covtest.cost, now, covtest.looked, 0)
}

// covtestMay reports whether something may be done now that takes so many nanoseconds, and was last done then.
func covtestMay(cost, now, last, part int64) bool {
	left := covtestLeft(now) - cost
	return left >= 0 && (cost*part <= now-last || left >= covtestSpareTime()) || cost*covtestSeldom <= now-last
}

// covtestLeft returns how long attribution may take now, in nanoseconds.
func covtestLeft(now int64) int64 {
	return (now-covtest.began)/covtestShare + covtestSpareTime() - covtest.spent
}

func covtestSpareTime() int64 {
	if covother.sources.n > 0 {
		return covotherSpare
	}
	return covtestSpare
}

// covtestTook returns what something took, and learns from it what it usually takes. If it is far more than that, others had
// the processor meanwhile, which is nothing that was spent.
func covtestTook(cost *int64, took, usual int64) int64 {
	if most := 4**cost + usual; took > most {
		took = most
	}
	*cost += (took - *cost) / 4
	return took
}

// covtestObserveOwn records what this process has counted, and before it whose goroutines have run in the interval: they
// may have caused what other processes have counted, too.
func covtestObserveOwn(interval uint32) {
	begin, end := covliveRange()
	words := (end - begin) / 4
	if covtest.image == 0 && words > 0 {
		if covtest.image = covtestMemory(words * 4); covtest.image == 0 {
			return
		}
	}
	covtestCompare(covtest.image, begin, words)
	ran := &covtest.more
	ran.n = 0
	covtestWhoRan(interval, ran)
	if ran.n > 0 {
		covtestRecord(covtestRanMeanwhile).bytes(ran.string())
		covtestDone()
	}
	covtestSays(0, 0)
}

// covtestSays records what covtestCompare has found in a process; 0 and 0 stand for this one.
func covtestSays(pid, start uint64) {
	body := covtestRecord(covtestObserved)
	body.number(pid)
	body.number(start)
	body.bytes(covtest.changes.string())
	covtestDone()
}

// covtestNextInterval makes those goroutines that run now run in the new interval, too.
func covtestNextInterval() {
	atomic.Store(&covtestInterval, covtestInterval+1)
	lock(&sched.lock)
	for mp := allm; mp != nil; mp = mp.alllink {
		if gp := mp.curg; gp != nil && readgstatus(gp)&^_Gscan == _Grunning {
			covtestRuns(gp)
		}
	}
	unlock(&sched.lock)
}

// covtestWhoRan adds the numbers of the tests of which a goroutine ran in the interval or since then: one may have begun to run
// while counters were read.
func covtestWhoRan(interval uint32, to *covtestBytes) {
	for block := uint32(0); block <= covtest.last/256; block++ {
		if covtestRanBlock[block] < interval {
			continue
		}
		for number := block * 256; number < block*256+256; number++ {
			if covtestRan[number] >= interval {
				to.number(uint64(number))
			}
		}
	}
}

// covtestCompare fills covtest.changes with how counters differ from an image of them, and updates the image.
func covtestCompare(image, counters, words uintptr) {
	const part = 1024
	changes, values := &covtest.changes, &covtest.values
	changes.n, covtest.vague = 0, false
	same, run := uintptr(0), uint64(0)
	for from := uintptr(0); from < words; from += part {
		n := words - from
		if n > part {
			n = part
		}
		if run == 0 && memequal(unsafe.Pointer(image+4*from), unsafe.Pointer(counters+4*from), 4*n) {
			same += n
			continue
		}
		for i := from; i < from+n; i++ {
			old := (*uint32)(unsafe.Pointer(image + 4*i))
			value := atomic.Load((*uint32)(unsafe.Pointer(counters + 4*i)))
			if value != *old {
				if run == 0 {
					values.n = 0
				}
				run++
				if *old == 0 || value == 0 {
					values.number(1 + uint64(value))
				} else {
					covtest.vague = true
					values.byte(0)
				}
				*old = value
				continue
			}
			if run > 0 {
				covtestRun(same, run)
				same, run = 0, 0
			}
			same++
		}
	}
	if run > 0 {
		covtestRun(same, run)
	}
}

func covtestRun(same uintptr, run uint64) {
	covtest.changes.number(uint64(same))
	covtest.changes.number(run)
	covtest.changes.bytes(covtest.values.string())
}
