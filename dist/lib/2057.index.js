export const id = 2057;
export const ids = [2057];
export const modules = {

/***/ 71301:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  PZ: () => (/* binding */ AttributionBuilder),
  qX: () => (/* binding */ MAX_SET_BYTES)
});

// UNUSED EXPORTS: NOBODY

// EXTERNAL MODULE: ./src/attribution/attributionOrder.ts
var attributionOrder = __webpack_require__(14346);
// EXTERNAL MODULE: ./src/attribution/chunkBits.ts
var chunkBits = __webpack_require__(43284);
;// CONCATENATED MODULE: ./src/attribution/chunkUnions.ts
/** @module Unions of two chunks of a column: many subjects have the same one, and get the same one. */

/** More than there are chunks in a column. */
const LIMIT = 2 ** 26;
class ChunkUnions {
    chunks;
    known = new Map();
    bits = new chunkBits/* ChunkBits */.k();
    /** @param chunks neither of them is given away before `release` */
    constructor(chunks) {
        this.chunks = chunks;
    }
    /** The chunk with the units of both, which is kept until `release`. */
    of(one, other) {
        if (one === other)
            return one;
        const key = one * LIMIT + other;
        let union = this.known.get(key);
        if (union === undefined) {
            // With it, the number of the first one stays what it means.
            this.chunks.retain(one);
            this.bits.set(this.chunks.load(one).bytes).add(this.chunks.load(other));
            this.known.set(key, (union = this.chunks.intern(this.bits)));
        }
        return union;
    }
    release() {
        for (const [key, union] of this.known) {
            this.chunks.release(Math.floor(key / LIMIT));
            this.chunks.release(union);
        }
        this.known.clear();
    }
}

// EXTERNAL MODULE: ./src/attribution/chunkWorkspace.ts + 1 modules
var chunkWorkspace = __webpack_require__(89182);
// EXTERNAL MODULE: ./src/attribution/numberedSubjects.ts
var numberedSubjects = __webpack_require__(49508);
// EXTERNAL MODULE: ./src/attribution/pagedNumbers.ts
var pagedNumbers = __webpack_require__(24188);
;// CONCATENATED MODULE: ./src/attribution/openSubjects.ts

/** Bits of what is known of a subject. */
const [EXACT, USED] = [1, 2];
/** Subjects by number, in the order in which they were added. */
class OpenSubjects {
    /** The tests of all subjects, and where those of each one begin. */
    members;
    starts;
    flags;
    /** By test: one more than the number of the subject of this test alone, if it is exact or not. */
    exactOnes;
    otherOnes;
    /** By their tests: subjects of none or several. */
    groups = new Map();
    count = 0;
    memberCount = 0;
    constructor(memory) {
        this.members = new pagedNumbers/* PagedNumbers */.y(memory);
        this.starts = new pagedNumbers/* PagedNumbers */.y(memory);
        this.flags = new pagedNumbers/* PagedNumbers */.y(memory);
        this.exactOnes = new pagedNumbers/* PagedNumbers */.y(memory);
        this.otherOnes = new pagedNumbers/* PagedNumbers */.y(memory);
    }
    get size() {
        return this.count;
    }
    /** @param tests ascending, each once @param exact only if it is one test */
    find(tests, exact) {
        const [test] = tests;
        if (test === undefined || tests.length > 1)
            return this.groups.get(tests.join());
        const found = (exact ? this.exactOnes : this.otherOnes).at(test);
        return found === 0 ? undefined : found - 1;
    }
    /** Adds a subject that is not there yet, as `find` takes it. @returns its number */
    add(tests, exact) {
        const number = this.count++;
        this.starts.put(number, this.memberCount);
        this.flags.put(number, exact ? EXACT : 0);
        for (const test of tests)
            this.members.put(this.memberCount++, test);
        const [test] = tests;
        if (test === undefined || tests.length > 1)
            this.groups.set(tests.join(), number);
        else
            (exact ? this.exactOnes : this.otherOnes).put(test, number + 1);
        return number;
    }
    testsOf(number) {
        const start = this.starts.at(number);
        const end = number + 1 < this.count ? this.starts.at(number + 1) : this.memberCount;
        return Array.from({ length: end - start }, (_, place) => this.members.at(start + place));
    }
    isExact(number) {
        return (this.flags.at(number) & EXACT) !== 0;
    }
    /** The subject has units. */
    markUsed(number) {
        this.flags.put(number, this.flags.at(number) | USED);
    }
    /** The numbers of those that have units. */
    used() {
        const found = [];
        for (let number = 0; number < this.count; number++)
            if ((this.flags.at(number) & USED) !== 0)
                found.push(number);
        return found;
    }
}

// EXTERNAL MODULE: ./src/attribution/pooledAttribution.ts
var pooledAttribution = __webpack_require__(68217);
// EXTERNAL MODULE: ./src/attribution/storedName.ts
var storedName = __webpack_require__(36913);
// EXTERNAL MODULE: ./src/attribution/subjectColumn.ts + 3 modules
var subjectColumn = __webpack_require__(42613);
// EXTERNAL MODULE: ./src/attribution/unitChunk.ts
var unitChunk = __webpack_require__(50334);
;// CONCATENATED MODULE: ./src/attribution/attributionBuilder.ts










/** In bytes: what sets may take. What there is no room for is attributed to nobody. */
const MAX_SET_BYTES = 192 * 2 ** 20;
/** In bytes: what a subject takes once it is finished. */
const SUBJECT_BYTES = 160;
/** The subject that has no test. */
const NOBODY = 0;
class AttributionBuilder {
    units;
    max;
    left;
    workspace = new chunkWorkspace/* ChunkWorkspace */.T();
    columns = [];
    tests = [];
    /** By stretch and import path, and by name. */
    testNumbers = new Map();
    subjects = new OpenSubjects(this.workspace.memory);
    total;
    bits = new chunkBits/* ChunkBits */.k();
    /**
     * @param max in bytes: what the sets may take
     * @param left how many units are attributed to nobody already, as in Attribution
     */
    constructor(units, max = MAX_SET_BYTES, left = 0) {
        this.units = units;
        this.max = max;
        this.left = left;
        this.total = units.positions.length / 4;
        this.subject([], false);
    }
    /** The number of a test, for `subject` and `add`. */
    test({ importPath, stretch, name: whole }) {
        const name = (0,storedName/* storedName */.R)(whole);
        const key = `${stretch} ${importPath}`;
        let known = this.testNumbers.get(key);
        // Tests share the text of their package.
        if (known === undefined)
            this.testNumbers.set(key, (known = { importPath, numbers: new Map() }));
        let number = known.numbers.get(name);
        if (number === undefined) {
            number = this.tests.push({ importPath: known.importPath, stretch, name }) - 1;
            known.numbers.set(name, number);
        }
        return number;
    }
    /**
     * The number of a subject: one test, or several of which at least one executed each unit; NOBODY without tests.
     * @param tests as `test` numbers them
     */
    subject(tests, exact) {
        const ordered = tests.length < 2 ? tests : [...new Set(tests)].sort((one, other) => one - other);
        const isExact = exact && ordered.length === 1;
        const known = this.subjects.find(ordered, isExact);
        if (known !== undefined)
            return known;
        return this.isFull() ? NOBODY : this.subjects.add(ordered, isExact);
    }
    /**
     * Units that the test executed, or that at least one of the tests did if they are several or not `exact`; nobody knows
     * who did if there is no test. They are added to those that the same subject has already.
     * @param tests as `test` numbers them
     * @param units in any order; those that do not exist are ignored
     */
    add(tests, exact, units) {
        this.addTo(this.subject(tests, exact), tests.length > 0, this.sorted(units));
    }
    /** Attributes those of the units that no subject has to nobody. */
    addRest(units) {
        const rest = this.sorted(units).filter((unit) => !this.isAttributed(unit));
        this.addTo(NOBODY, false, rest);
    }
    /** The subjects of another attribution, for `addColumn`; what it has left out is left out here, too. */
    subjectsOf({ tests, subjects, leftOut = 0 }) {
        this.left += leftOut;
        const numbers = tests.map((test) => this.test(test));
        return new numberedSubjects/* NumberedSubjects */.A(subjects, ({ tests: own, exact }) => this.subject(own.flatMap((test) => numbers[test] ?? []), exact));
    }
    /**
     * What subjects have in a column of these units.
     * @param subjects all those of the column
     */
    addColumn(column, subjects) {
        const own = this.columnAt(column.number);
        const chunks = Array.from({ length: column.count }, (_, chunk) => own.intern(this.bits.set(column.bitsOf(chunk))));
        const unions = new ChunkUnions(own.chunks);
        subjects.each((index, number) => {
            const chunk = column.chunkOf(index);
            if (chunk === undefined)
                return;
            const subject = this.isFull() ? NOBODY : number;
            if (subject === NOBODY && subjects.isKnown(index))
                this.left += (0,unitChunk/* unitsInChunk */.wh)(column.bitsOf(chunk));
            own.addChunk(subject, chunks[chunk] ?? 0, unions);
            this.subjects.markUsed(subject);
        });
        unions.release();
        for (const chunk of chunks)
            own.chunks.release(chunk);
    }
    /**
     * What was added. Nothing can be added afterwards. Tests are in it that have no units; subjects, and what happens outside
     * tests, are not.
     */
    finish() {
        const withUnits = this.subjects.used().map((number) => ({ number, tests: this.subjects.testsOf(number) }));
        const used = new Set();
        for (const { tests } of withUnits)
            for (const test of tests)
                used.add(test);
        const order = this.tests
            .map((test, number) => ({ test, number }))
            .filter(({ test, number }) => test.stretch === 'test' || used.has(number));
        order.sort((one, other) => (0,attributionOrder/* compareTests */.l)(one.test, other.test));
        const places = new Uint32Array(this.tests.length);
        for (const [place, { number }] of order.entries())
            places[number] = place;
        const subjects = withUnits.map(({ number, tests }) => {
            const own = tests.map((test) => places[test] ?? 0).sort((one, other) => one - other);
            return { number, subject: { tests: own, exact: this.subjects.isExact(number) } };
        });
        subjects.sort((one, other) => (0,attributionOrder/* compareSubjects */.N)(one.subject, other.subject));
        for (const column of this.columns)
            column?.chunks.seal();
        return new pooledAttribution/* PooledAttribution */.N(order.map(({ test }) => test), this.units, subjects.map(({ subject }) => subject), this.columns, Uint32Array.from(subjects, ({ number }) => number), this.left);
    }
    isFull() {
        return this.workspace.memory.bytes + this.subjects.size * SUBJECT_BYTES > this.max;
    }
    isAttributed(unit) {
        const column = this.columns[Math.floor(unit / unitChunk/* CHUNK_UNITS */.Gb)];
        return column !== undefined && (0,unitChunk/* hasUnit */.p6)(column.attributed.bytes, unit % unitChunk/* CHUNK_UNITS */.Gb);
    }
    columnAt(number) {
        while (this.columns.length <= number)
            this.columns.push(undefined);
        return (this.columns[number] ??= new subjectColumn/* SubjectColumn */.B(this.workspace));
    }
    /** Ascending, without units that do not exist; perhaps the same array. */
    sorted(units) {
        const all = units instanceof Uint32Array ? units : Uint32Array.from(units);
        return isAscending(all) && (all.at(-1) ?? 0) < this.total
            ? all
            : all.filter((unit) => unit < this.total).sort();
    }
    /** @param isKnown whether somebody is known to have executed the units */
    addTo(subject, isKnown, units) {
        if (units.length === 0)
            return;
        const own = this.isFull() ? NOBODY : subject;
        if (isKnown && own === NOBODY)
            this.left += units.length;
        this.subjects.markUsed(own);
        for (let at = 0; at < units.length;)
            at = this.addChunk(own, units, at);
    }
    /** Adds the units of the next chunk. @returns where those of the one after it begin */
    addChunk(subject, units, from) {
        const { bits } = this;
        const column = Math.floor((units[from] ?? 0) / unitChunk/* CHUNK_UNITS */.Gb);
        const first = column * unitChunk/* CHUNK_UNITS */.Gb;
        bits.clear();
        let at = from;
        for (; at < units.length && (units[at] ?? 0) < first + unitChunk/* CHUNK_UNITS */.Gb; at++)
            (0,unitChunk/* setUnit */.bp)(bits.bytes, (units[at] ?? 0) - first);
        this.columnAt(column).add(subject, bits);
        return at;
    }
}
/** By index: iterating would leave an object behind for each of very many units. */
function isAscending(units) {
    for (let at = 1; at < units.length; at++)
        if ((units[at] ?? 0) < (units[at - 1] ?? 0))
            return false;
    return true;
}


/***/ }),

/***/ 32432:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ AttributionMerge)
});

// EXTERNAL MODULE: ./src/attribution/attributionBuilder.ts + 2 modules
var attributionBuilder = __webpack_require__(71301);
// EXTERNAL MODULE: ./src/attribution/columnRoom.ts
var columnRoom = __webpack_require__(31772);
// EXTERNAL MODULE: ./src/attribution/unitChunk.ts
var unitChunk = __webpack_require__(50334);
// EXTERNAL MODULE: ./src/attribution/unitColumns.ts
var unitColumns = __webpack_require__(3184);
;// CONCATENATED MODULE: ./src/attribution/mappedColumns.ts
/** @module The units of a column as those of other columns, which they are, or are part of, in another table of units. */



const MIN_CHUNKS = 16;
function* mappedColumns(column, mapping) {
    const targets = new Map();
    for (let chunk = 0; chunk < column.count; chunk++) {
        const add = (unit) => {
            const number = Math.floor(unit / unitChunk/* CHUNK_UNITS */.Gb);
            let target = targets.get(number);
            if (target === undefined)
                targets.set(number, (target = new TargetColumn(number, column)));
            target.add(chunk, unit % unitChunk/* CHUNK_UNITS */.Gb);
        };
        for (const unit of (0,unitChunk/* unitsOfChunk */.SB)(column.bitsOf(chunk)))
            mapping.eachTarget(column.number * unitChunk/* CHUNK_UNITS */.Gb + unit, add);
    }
    for (const target of targets.values())
        yield target.finish();
}
class TargetColumn {
    number;
    source;
    /** By chunk of the source: its number here, from 1 on; 0 for those that have no unit here. */
    numbers;
    count = 0;
    bits = new Uint8Array(MIN_CHUNKS * unitChunk/* CHUNK_BYTES */.EC);
    constructor(number, source) {
        this.number = number;
        this.source = source;
        this.numbers = new Uint32Array(source.count);
    }
    add(chunk, unit) {
        const number = this.numbers[chunk] ?? 0;
        const place = number === 0 ? this.newChunk(chunk) : number - 1;
        const at = place * unitChunk/* CHUNK_BYTES */.EC + (unit >> 3);
        this.bits[at] = (this.bits[at] ?? 0) | (1 << (unit & 7));
    }
    finish() {
        const { source, numbers } = this;
        const chunkOf = Uint32Array.from({ length: source.subjectCount }, (_, subject) => numbers[source.chunkOf(subject) ?? -1] ?? 0);
        return unitColumns/* UnitColumn */.z.of(this.number, this.bits.subarray(0, this.count * unitChunk/* CHUNK_BYTES */.EC), chunkOf, new columnRoom/* ColumnRoom */.K());
    }
    newChunk(chunk) {
        const place = this.count++;
        this.numbers[chunk] = this.count;
        if (this.count * unitChunk/* CHUNK_BYTES */.EC > this.bits.length) {
            const grown = new Uint8Array(2 * this.bits.length);
            grown.set(this.bits);
            this.bits = grown;
        }
        return place;
    }
}

// EXTERNAL MODULE: ./src/attribution/rebuilt.ts
var rebuilt = __webpack_require__(93298);
// EXTERNAL MODULE: ./src/attribution/unitMapping.ts
var unitMapping = __webpack_require__(5733);
;// CONCATENATED MODULE: ./src/attribution/attributionMerge.ts





class AttributionMerge {
    units;
    builder;
    /**
     * @param units of the merged model
     * @param max in bytes: what sets may take
     */
    constructor(units, max) {
        this.units = units;
        this.builder = new attributionBuilder/* AttributionBuilder */.PZ(units, max);
    }
    /**
     * Adds what a leg knows. The same leg twice changes nothing.
     * @param nameOf the path in the merged model of a file that is not in it by its own
     */
    add(attribution, nameOf) {
        // A second table of very many units would take as much memory as all of their sets.
        const isSame = (0,unitColumns/* isColumnar */.G)(attribution) && attribution.hasUnitsOf?.(this.units) === true;
        this.addMapped(attribution, isSame ? unitMapping/* SAME_UNITS */.ji : (0,unitMapping/* mapUnits */.uo)(attribution.units, this.units, nameOf));
    }
    /** @param mapping from its units to those of the merged model */
    addMapped(attribution, mapping) {
        const leg = (0,unitColumns/* isColumnar */.G)(attribution) ? attribution : (0,rebuilt/* rebuilt */.a)(attribution);
        this.addColumns(leg, leg.columns(), mapping);
    }
    /** Tests that are there even if they execute nothing. */
    addTests(tests) {
        for (const test of tests)
            this.builder.test(test);
    }
    /**
     * Adds what is known of other units.
     * @param columns all those of the attribution
     */
    addColumns(attribution, columns, mapping) {
        const subjects = this.builder.subjectsOf(attribution);
        for (const column of columns)
            if (mapping.isIdentity)
                this.builder.addColumn(column, subjects);
            else
                for (const mapped of mappedColumns(column, mapping))
                    this.builder.addColumn(mapped, subjects);
    }
    /**
     * Everything that was added.
     * @param covered the units that any leg covers: those that nobody is known to have executed have the subject without tests
     */
    finish(covered) {
        this.builder.addRest(covered);
        return this.builder.finish();
    }
}


/***/ }),

/***/ 14346:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ compareSubjects),
/* harmony export */   l: () => (/* binding */ compareTests)
/* harmony export */ });
/* harmony import */ var _covdata_bytes_byteOrder_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44122);
/** @module The order of tests and subjects in an attribution: the same whatever the order in which they were added. */

/** By import path, then stretch, then name. */
function compareTests(one, other) {
    return ((0,_covdata_bytes_byteOrder_js__WEBPACK_IMPORTED_MODULE_0__/* .compareBytes */ .X)(one.importPath, other.importPath) ||
        (0,_covdata_bytes_byteOrder_js__WEBPACK_IMPORTED_MODULE_0__/* .compareBytes */ .X)(one.stretch, other.stretch) ||
        (0,_covdata_bytes_byteOrder_js__WEBPACK_IMPORTED_MODULE_0__/* .compareBytes */ .X)(one.name, other.name));
}
/** By their tests, from the first on; of equal ones the exact one first. */
function compareSubjects(one, other) {
    const shared = Math.min(one.tests.length, other.tests.length);
    for (let at = 0; at < shared; at++) {
        const difference = (one.tests[at] ?? 0) - (other.tests[at] ?? 0);
        if (difference !== 0)
            return difference;
    }
    return one.tests.length - other.tests.length || Number(other.exact) - Number(one.exact);
}


/***/ }),

/***/ 43284:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ ChunkBits)
/* harmony export */ });
/* harmony import */ var _unitChunk_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50334);
/** @module The units of one chunk, in memory that serves many of them one after the other. */

class ChunkBits {
    words = new Uint32Array(_unitChunk_js__WEBPACK_IMPORTED_MODULE_0__/* .CHUNK_BYTES */ .EC / 4);
    /** The same memory, as in unitChunk.ts. */
    bytes = new Uint8Array(this.words.buffer);
    clear() {
        this.words.fill(0);
        return this;
    }
    /** @param bytes copied */
    set(bytes) {
        this.bytes.set(bytes);
        return this;
    }
    /** Adds the units of another chunk. */
    add({ words: others }) {
        const { words } = this;
        for (let at = 0; at < words.length; at++)
            words[at] = (words[at] ?? 0) | (others[at] ?? 0);
        return this;
    }
    /** Leaves the units that only one of them has. */
    xor({ words: others }) {
        const { words } = this;
        for (let at = 0; at < words.length; at++)
            words[at] = (words[at] ?? 0) ^ (others[at] ?? 0);
        return this;
    }
    isSame({ words: others }) {
        const { words } = this;
        for (let at = 0; at < words.length; at++)
            if (words[at] !== others[at])
                return false;
        return true;
    }
    /** FNV-1a, over words. */
    hash() {
        let hash = 0x811c9dc5;
        for (const word of this.words) {
            hash = Math.imul(hash ^ word, 0x01000193);
            hash ^= hash >>> 15;
        }
        return (hash ^ (hash >>> 13)) >>> 0;
    }
}


/***/ }),

/***/ 56802:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ ChunkEncoder)
/* harmony export */ });
/* harmony import */ var _chunkBits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43284);
/* harmony import */ var _unitChunk_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50334);
/** @module Encodes chunks: whole, or as the difference to a key chunk of the same column if that is much shorter. */


/** Shorter ones are not worth a difference. */
const MIN_KEY_BYTES = 16;
class ChunkEncoder {
    difference = new _chunkBits_js__WEBPACK_IMPORTED_MODULE_0__/* .ChunkBits */ .k();
    whole = new Uint8Array(_unitChunk_js__WEBPACK_IMPORTED_MODULE_1__/* .CHUNK_BYTES */ .EC);
    short = new Uint8Array(_unitChunk_js__WEBPACK_IMPORTED_MODULE_1__/* .CHUNK_BYTES */ .EC);
    /** @param bits with units, and not those of a key */
    encode(bits, keys) {
        const { difference, whole, short } = this;
        const length = (0,_unitChunk_js__WEBPACK_IMPORTED_MODULE_1__/* .encodeChunk */ .cB)(bits.bytes, whole);
        if (length < MIN_KEY_BYTES)
            return { base: 0, bytes: whole, length, isKey: false };
        const base = keys.nearest(bits, difference);
        const shorter = base === 0 ? length : (0,_unitChunk_js__WEBPACK_IMPORTED_MODULE_1__/* .encodeChunk */ .cB)(difference.bytes, short);
        if (shorter > 0 && 2 * shorter < length)
            return { base, bytes: short, length: shorter, isKey: false };
        return { base: 0, bytes: whole, length, isKey: true };
    }
}


/***/ }),

/***/ 89182:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ ChunkWorkspace)
});

// EXTERNAL MODULE: ./src/attribution/chunkBits.ts
var chunkBits = __webpack_require__(43284);
// EXTERNAL MODULE: ./src/attribution/chunkEncoder.ts
var chunkEncoder = __webpack_require__(56802);
;// CONCATENATED MODULE: ./src/attribution/memoryUse.ts
/** @module How much memory the sets of an attribution take, which is bounded. */
/** In bytes: what V8 takes for a typed array itself. */
const OBJECT = 256;
class MemoryUse {
    taken = 0;
    /** In bytes. */
    get bytes() {
        return this.taken;
    }
    take({ byteLength }) {
        this.taken += byteLength + OBJECT;
    }
    giveBack({ byteLength }) {
        this.taken -= byteLength + OBJECT;
    }
}

;// CONCATENATED MODULE: ./src/attribution/chunkWorkspace.ts
/** @module What all columns of an attribution share: memory for the chunk at hand, and how much they take. */



class ChunkWorkspace {
    memory = new MemoryUse();
    encoder = new chunkEncoder/* ChunkEncoder */.I();
    loaded = new chunkBits/* ChunkBits */.k();
    base = new chunkBits/* ChunkBits */.k();
}


/***/ }),

/***/ 71451:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ ColumnKeys)
/* harmony export */ });
/* harmony import */ var _chunkBits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43284);
/**
 * @module Key chunks of a column: those of other tests differ little from one of them, as they start the same binary, and
 * are kept as the difference.
 */

/** Binaries and modes of start that tests may alternate between, and not so many that comparing takes long. */
const MAX_KEYS = 16;
class ColumnKeys {
    /** Those that were of use last come first. */
    keys = [];
    /** In place of the one that was of no use for the longest time. @param bits copied */
    add(number, bits) {
        if (this.keys.length < MAX_KEYS)
            this.keys.push({ number: 0, bits: new _chunkBits_js__WEBPACK_IMPORTED_MODULE_0__/* .ChunkBits */ .k() });
        const key = this.toFront(this.keys.length - 1);
        if (key === undefined)
            return;
        key.number = number;
        key.bits.words.set(bits.words);
    }
    remove(number) {
        const at = this.keys.findIndex((key) => key.number === number);
        if (at >= 0)
            this.keys.splice(at, 1);
    }
    /**
     * Finds the key with the smallest difference.
     * @param difference gets the units that only one of them has
     * @returns the number of the key; 0 if there is none
     */
    nearest(bits, difference) {
        let [place, least] = [-1, Number.POSITIVE_INFINITY];
        for (let at = 0; at < this.keys.length; at++) {
            const distance = distanceBetween(this.keys[at]?.bits ?? bits, bits, least);
            if (distance >= least)
                continue;
            least = distance;
            place = at;
        }
        const best = this.toFront(place);
        if (best === undefined)
            return 0;
        difference.words.set(bits.words);
        difference.xor(best.bits);
        return best.number;
    }
    toFront(place) {
        const { keys } = this;
        const key = keys[place];
        if (key === undefined)
            return undefined;
        for (let at = place; at > 0; at--)
            keys[at] = keys[at - 1] ?? key;
        keys[0] = key;
        return key;
    }
}
/** How many units only one of them has; perhaps less if it is no less than `most`. */
function distanceBetween({ words: one }, { words: other }, most) {
    let count = 0;
    for (let at = 0; at < one.length && count < most; at++) {
        let word = (one[at] ?? 0) ^ (other[at] ?? 0);
        if (word === 0)
            continue;
        word -= (word >>> 1) & 0x55555555;
        word = (word & 0x33333333) + ((word >>> 2) & 0x33333333);
        count += Math.imul((word + (word >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
    }
    return count;
}


/***/ }),

/***/ 31772:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ ColumnRoom)
/* harmony export */ });
/* harmony import */ var _unitChunk_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50334);
/** @module Memory for one column after the other: what each allocates for itself would pile up until it is collected. */

/** By how much more than is needed it grows. */
const SPARE = 1.25;
class ColumnRoom {
    memory = new Uint8Array(0);
    numbers = new Map();
    /** For so many chunks, all of them empty. */
    bits(chunks) {
        const size = chunks * _unitChunk_js__WEBPACK_IMPORTED_MODULE_0__/* .CHUNK_BYTES */ .EC;
        if (this.memory.length < size)
            this.memory = new Uint8Array(grownTo(size, this.memory.length));
        return this.memory.subarray(0, size).fill(0);
    }
    zeros(purpose, length) {
        let known = this.numbers.get(purpose);
        if (known === undefined || known.length < length)
            this.numbers.set(purpose, (known = new Uint32Array(grownTo(length, known?.length ?? 0))));
        return known.subarray(0, length).fill(0);
    }
}
/** A room that serves a single column has nothing to spare. */
function grownTo(needed, before) {
    return before === 0 ? needed : Math.ceil(SPARE * needed);
}


/***/ }),

/***/ 32358:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BE: () => (/* binding */ MAX_FILES),
/* harmony export */   Bx: () => (/* binding */ MAX_INFLATED_BYTES),
/* harmony export */   F4: () => (/* binding */ MAX_UNITS),
/* harmony export */   I_: () => (/* binding */ CHECKSUM_BYTES),
/* harmony export */   Ld: () => (/* binding */ magicOf),
/* harmony export */   OZ: () => (/* binding */ MAX_COUNTS),
/* harmony export */   R1: () => (/* binding */ MAX_TESTS),
/* harmony export */   S8: () => (/* binding */ VERSIONS),
/* harmony export */   Ub: () => (/* binding */ MAX_REFERENCES),
/* harmony export */   Vn: () => (/* binding */ MAX_SUBJECTS),
/* harmony export */   Wd: () => (/* binding */ AttributionFileError),
/* harmony export */   dd: () => (/* binding */ TAIL_BYTES),
/* harmony export */   dw: () => (/* binding */ MAX_MEMBERS),
/* harmony export */   kP: () => (/* binding */ MAGIC_BYTES),
/* harmony export */   lf: () => (/* binding */ checksumOf),
/* harmony export */   qi: () => (/* binding */ ATTRIBUTION_NAME),
/* harmony export */   r0: () => (/* binding */ MAX_BLOCK_BYTES),
/* harmony export */   wu: () => (/* binding */ STRETCHES),
/* harmony export */   x5: () => (/* binding */ MAX_ATTRIBUTION_BYTES)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _attributionBuilder_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71301);
/**
 * @module attribution.bin: which test covers which unit, as a file. docs/attribution-format.md describes it; what is said
 * here and there has to change together, and then the version, too.
 */


const ATTRIBUTION_NAME = 'attribution.bin';
/** In bytes: more than any file that is written. */
const MAX_ATTRIBUTION_BYTES = 256 * 2 ** 20;
/** `covattr`. */
const NAME = [0x63, 0x6f, 0x76, 0x61, 0x74, 0x74, 0x72];
/** What a file is about: all units that were measured or, as in version 2, those that are not excluded. */
const VERSIONS = { whole: 3, counted: 2 };
/** In bytes. */
const MAGIC_BYTES = NAME.length + 1;
/** In bytes, at the end of the file: two sizes of the directory, its checksum, and the first bytes of the file again. */
const TAIL_BYTES = 24;
const CHECKSUM_BYTES = 8;
/** By their numbers in the file. */
const STRETCHES = ['test', 'initialisation', 'TestMain', 'between', 'after'];
const MAX_TESTS = 2 ** 20;
const MAX_FILES = 2 ** 20;
const MAX_UNITS = 2 ** 23;
const MAX_SUBJECTS = 2 ** 20;
/** Of all subjects together. */
const MAX_MEMBERS = 2 ** 24;
/** What a file may have; with more, subtests are stored as part of their tests. */
const MAX_COUNTS = { tests: MAX_TESTS, subjects: MAX_SUBJECTS, members: MAX_MEMBERS };
/** How many chunks all subjects have together. */
const MAX_REFERENCES = _attributionBuilder_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_SET_BYTES */ .qX / 4;
/** In bytes: of one block, and of all of them, inflated. */
const MAX_BLOCK_BYTES = 128 * 2 ** 20;
const MAX_INFLATED_BYTES = 4 * _attributionBuilder_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_SET_BYTES */ .qX;
/** The first bytes of a file. */
function magicOf(extent) {
    return [...NAME, VERSIONS[extent]];
}
/** Of a block, as it is stored. */
function checksumOf(stored) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(stored).digest().subarray(0, CHECKSUM_BYTES);
}
/** Thrown for a file that cannot be used. The message is the end of a sentence. */
class AttributionFileError extends Error {
    name = 'AttributionFileError';
}


/***/ }),

/***/ 57627:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ MARK_BYTES),
/* harmony export */   o: () => (/* binding */ dataMark)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _covdata_bytes_byteOrder_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(44122);
/* harmony import */ var _covdata_bytes_fileSystem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49749);
/* harmony import */ var _coverage_model_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(43307);
/* harmony import */ var _support_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(87700);
/** @module Which data an attribution.bin is about: that in its folder when it was written. */






/** In bytes. */
const MARK_BYTES = 16;
/** The names of stored data files, which have the hash of the program and a time in nanoseconds. */
const DATA_NAME = /^cov(?:meta|counters)\./;
const ABSENT = ['ENOENT', 'ENOTDIR'];
/**
 * A hash of the names of the suite's data files in a folder, and in its folders for each source.
 * @param folder absolute
 * @throws Node's errors if it is there and cannot be read
 */
async function dataMark(folder) {
    const names = [];
    for (const directory of [folder, ..._coverage_model_js__WEBPACK_IMPORTED_MODULE_3__/* .SOURCES */ .Hl.map((source) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, source))])
        names.push(...(await namesIn(directory)).filter((name) => DATA_NAME.test(name)));
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    for (const name of names.sort(_covdata_bytes_byteOrder_js__WEBPACK_IMPORTED_MODULE_5__/* .compareBytes */ .X))
        hash.update(`${name}\n`);
    return hash.digest().subarray(0, MARK_BYTES);
}
async function namesIn(directory) {
    return (0,_covdata_bytes_fileSystem_js__WEBPACK_IMPORTED_MODULE_2__/* .readdir */ .Cy)(directory).catch((error) => {
        if (ABSENT.includes((0,_support_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .errorCode */ .CA)(error) ?? ''))
            return [];
        throw error;
    });
}


/***/ }),

/***/ 15501:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ openAttribution)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/support/regularFile.ts
var regularFile = __webpack_require__(62665);
// EXTERNAL MODULE: ./src/attribution/file/attributionFormat.ts
var attributionFormat = __webpack_require__(32358);
// EXTERNAL MODULE: ./src/attribution/file/dataMark.ts
var dataMark = __webpack_require__(57627);
// EXTERNAL MODULE: ./src/attribution/columnRoom.ts
var columnRoom = __webpack_require__(31772);
// EXTERNAL MODULE: ./src/attribution/chunkBits.ts
var chunkBits = __webpack_require__(43284);
// EXTERNAL MODULE: ./src/attribution/chunkWorkspace.ts + 1 modules
var chunkWorkspace = __webpack_require__(89182);
// EXTERNAL MODULE: ./src/attribution/pooledAttribution.ts
var pooledAttribution = __webpack_require__(68217);
// EXTERNAL MODULE: ./src/attribution/subjectColumn.ts + 3 modules
var subjectColumn = __webpack_require__(42613);
;// CONCATENATED MODULE: ./src/attribution/pooled.ts
/** @module Takes an attribution into memory, so that any number of subjects can be asked for. */




function pooled(attribution) {
    const { tests, units, subjects } = attribution;
    const workspace = new chunkWorkspace/* ChunkWorkspace */.T();
    const columns = [];
    for (const column of attribution.columns())
        columns[column.number] = pooledColumn(column, workspace);
    return new pooledAttribution/* PooledAttribution */.N(tests, units, subjects, columns, Uint32Array.from(subjects.keys()));
}
function pooledColumn(column, workspace) {
    const own = new subjectColumn/* SubjectColumn */.B(workspace);
    const bits = new chunkBits/* ChunkBits */.k();
    for (let subject = 0; subject < column.subjectCount; subject++) {
        const chunk = column.chunkOf(subject);
        if (chunk !== undefined)
            own.add(subject, bits.set(column.bitsOf(chunk)));
    }
    own.chunks.seal();
    return own;
}

// EXTERNAL MODULE: ./src/attribution/unitMapping.ts
var unitMapping = __webpack_require__(5733);
// EXTERNAL MODULE: ./src/attribution/unitChunk.ts
var unitChunk = __webpack_require__(50334);
// EXTERNAL MODULE: ./src/attribution/unitColumns.ts
var unitColumns = __webpack_require__(3184);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./src/covdata/bytes/bytes.ts
var bytes_bytes = __webpack_require__(63311);
// EXTERNAL MODULE: ./src/support/errors.ts
var errors = __webpack_require__(87700);
;// CONCATENATED MODULE: ./src/attribution/file/blockReader.ts
/** @module Finds and inflates the blocks of attribution.bin, which is untrusted. */






class BlockReader {
    file;
    at = attributionFormat/* MAGIC_BYTES */.kP;
    inflated = 0;
    /** The last block of chunks that was read: neighbours are often asked for. */
    last;
    constructor(file) {
        this.file = file;
    }
    /** Read once. @throws AttributionFileError */
    directory() {
        const { file } = this;
        if (file.length < attributionFormat/* MAGIC_BYTES */.kP + attributionFormat/* TAIL_BYTES */.dd)
            throw new attributionFormat/* AttributionFileError */.Wd('it is cut off');
        const tail = new bytes_bytes/* ByteCursor */.TV(file, file.length - attributionFormat/* TAIL_BYTES */.dd);
        const { extent, ...block } = reading(() => {
            const own = extentIn(file);
            const [stored, size] = [tail.u32('a size'), tail.u32('a size')];
            const checksum = tail.take(attributionFormat/* CHECKSUM_BYTES */.I_, 'a checksum');
            tail.magic((0,attributionFormat/* magicOf */.Ld)(own), 'the end of an attribution.bin');
            return { extent: own, at: file.length - attributionFormat/* TAIL_BYTES */.dd - stored, stored, size, checksum };
        });
        if (block.at < attributionFormat/* MAGIC_BYTES */.kP || block.size > attributionFormat/* MAX_BLOCK_BYTES */.r0)
            throw new attributionFormat/* AttributionFileError */.Wd('its directory is cut off');
        const end = block.at;
        const directory = this.read(block, (bytes) => this.parse(bytes));
        if (this.at !== end)
            throw new attributionFormat/* AttributionFileError */.Wd('its blocks do not fill it');
        return { extent, ...directory };
    }
    /** @throws AttributionFileError if the block is damaged, or `parse` throws a FormatError */
    read(block, parse) {
        return reading(() => parse(this.bytesOf(block)));
    }
    /** The chunks of a block, encoded. @throws AttributionFileError */
    chunks(block) {
        if (this.last?.block === block)
            return this.last.chunks;
        const chunks = [];
        this.eachChunk(block, (base, bytes, start, end) => chunks.push({ base, bytes: bytes.subarray(start, end) }));
        this.last = { block, chunks };
        return chunks;
    }
    /** Calls `visit` for all chunks of a block, none of which is kept. @throws AttributionFileError, perhaps after some */
    eachChunk(block, visit) {
        this.read(block, (bytes) => {
            const cursor = new bytes_bytes/* ByteCursor */.TV(bytes);
            for (let left = cursor.count(block.count, 3, 'chunks'); left > 0; left--) {
                const base = cursor.uleb('the number of a chunk');
                const length = cursor.uleb('the length of a chunk');
                if (length > unitChunk/* CHUNK_BYTES */.EC)
                    throw new bytes_bytes/* FormatError */.IF(cursor.position, 'a chunk', 'more');
                cursor.need(length, 'a chunk');
                const start = cursor.position;
                cursor.position += length;
                visit(base, bytes, start, cursor.position);
            }
            if (cursor.remaining > 0)
                throw new bytes_bytes/* FormatError */.IF(cursor.position, 'the end', 'more');
        });
    }
    bytesOf({ at, stored, size, checksum }) {
        const bytes = this.file.subarray(at, at + stored);
        if (!(0,attributionFormat/* checksumOf */.lf)(bytes).every((byte, index) => byte === checksum[index]))
            throw new attributionFormat/* AttributionFileError */.Wd('its checksum is wrong: it was changed');
        if (stored === size)
            return bytes;
        try {
            const inflated = (0,external_node_zlib_.inflateRawSync)(bytes, { maxOutputLength: Math.max(1, size) });
            if (inflated.length === size)
                return inflated;
        }
        catch (error) {
            if ((0,errors/* errorCode */.CA)(error) === undefined)
                throw error;
        }
        throw new attributionFormat/* AttributionFileError */.Wd('a part of it has another size than it says');
    }
    parse(bytes) {
        const cursor = new bytes_bytes/* ByteCursor */.TV(bytes);
        const data = cursor.take(dataMark/* MARK_BYTES */.C, 'a mark of data');
        const tests = this.counted(cursor, attributionFormat/* MAX_TESTS */.R1, 'tests');
        const files = this.counted(cursor, attributionFormat/* MAX_FILES */.BE, 'files');
        const units = this.counted(cursor, attributionFormat/* MAX_UNITS */.F4, 'units');
        const subjects = this.counted(cursor, attributionFormat/* MAX_SUBJECTS */.Vn, 'subjects');
        const count = cursor.count(Math.ceil(units.count / unitChunk/* CHUNK_UNITS */.Gb), 1, 'columns');
        const columns = Array.from({ length: count }, () => this.column(cursor, subjects.count));
        if (cursor.remaining > 0)
            throw new bytes_bytes/* FormatError */.IF(cursor.position, 'the end', 'more');
        return { data, tests, files, units, subjects, columns };
    }
    column(cursor, subjects) {
        const count = cursor.uleb('a number of chunks');
        if (count === 0)
            return undefined;
        if (count > subjects)
            throw new bytes_bytes/* FormatError */.IF(cursor.position, `at most ${subjects} chunks`, `${count}`);
        const map = this.block(cursor);
        const blocks = [];
        for (let left = count; left > 0;) {
            const block = this.counted(cursor, left, 'chunks');
            if (block.count === 0)
                throw new bytes_bytes/* FormatError */.IF(cursor.position, 'chunks', 'none');
            blocks.push(block);
            left -= block.count;
        }
        return { count, map, blocks };
    }
    counted(cursor, max, what) {
        const count = cursor.uleb(`a number of ${what}`);
        if (count > max)
            throw new bytes_bytes/* FormatError */.IF(cursor.position, `at most ${max} ${what}`, `${count}`);
        return { count, ...this.block(cursor) };
    }
    /** The next block of the file. */
    block(cursor) {
        const [stored, size] = [cursor.uleb('a size'), cursor.uleb('a size')];
        const checksum = cursor.take(attributionFormat/* CHECKSUM_BYTES */.I_, 'a checksum');
        this.inflated += size;
        const isTooMuch = size > attributionFormat/* MAX_BLOCK_BYTES */.r0 || this.inflated > attributionFormat/* MAX_INFLATED_BYTES */.Bx;
        if (stored > size || isTooMuch || this.at + stored > this.file.length)
            throw new bytes_bytes/* FormatError */.IF(cursor.position, 'a block that can be there', `${stored} and ${size} bytes`);
        const at = this.at;
        this.at += stored;
        return { at, stored, size, checksum };
    }
}
/** @throws FormatError, and AttributionFileError if it is of another version */
function extentIn(file) {
    const head = new bytes_bytes/* ByteCursor */.TV(file);
    head.magic((0,attributionFormat/* magicOf */.Ld)('whole').slice(0, -1), 'the start of an attribution.bin');
    const version = head.u8('a version');
    if (version === attributionFormat/* VERSIONS */.S8.whole)
        return 'whole';
    if (version === attributionFormat/* VERSIONS */.S8.counted)
        return 'counted';
    throw new attributionFormat/* AttributionFileError */.Wd(`it is of version ${version}, not ${attributionFormat/* VERSIONS */.S8.counted} or ${attributionFormat/* VERSIONS */.S8.whole}`);
}
/** @throws AttributionFileError in place of a FormatError */
function reading(read) {
    try {
        return read();
    }
    catch (error) {
        if (error instanceof bytes_bytes/* FormatError */.IF)
            throw new attributionFormat/* AttributionFileError */.Wd(`it is damaged: ${error.message}`, { cause: error });
        throw error;
    }
}

// EXTERNAL MODULE: ./src/attribution/attributionOrder.ts
var attributionOrder = __webpack_require__(14346);
// EXTERNAL MODULE: ./src/attribution/storedName.ts
var storedName = __webpack_require__(36913);
;// CONCATENATED MODULE: ./src/attribution/file/readTables.ts
/** @module Reads the tables of attribution.bin, which is untrusted: what is not as it is written is refused. */




/** What a row of each table has at least, in bytes. */
const MIN_TEST = 3;
const MIN_FILE = 3;
const MIN_UNIT = 5;
/** @throws FormatError */
function readTests(bytes, count) {
    const cursor = new bytes_bytes/* ByteCursor */.TV(bytes);
    const paths = Array.from({ length: cursor.count(cursor.uleb('paths'), 1, 'paths') }, () => textIn(cursor, 'an import path'));
    cursor.count(count, MIN_TEST, 'tests');
    const tests = [];
    for (let number = 0; number < count; number++) {
        const importPath = paths[cursor.uleb('the number of an import path')];
        const stretch = attributionFormat/* STRETCHES */.wu[cursor.u8('a stretch')];
        const name = textIn(cursor, 'the name of a test', storedName/* MAX_NAME_BYTES */.p);
        if (importPath === undefined || stretch === undefined)
            throw odd(cursor, 'a known package and stretch');
        const test = { importPath, stretch, name };
        const before = tests.at(-1);
        if (before !== undefined && (0,attributionOrder/* compareTests */.l)(before, test) >= 0)
            throw odd(cursor, 'tests in order');
        tests.push(test);
    }
    return ended(cursor, tests);
}
/** @param units of all files @throws FormatError */
function readFiles(bytes, count, units) {
    const cursor = new bytes_bytes/* ByteCursor */.TV(bytes);
    cursor.count(count, MIN_FILE, 'files');
    const files = [];
    let first = 0;
    for (let number = 0; number < count; number++) {
        const path = textIn(cursor, 'the path of a file');
        const importPath = textIn(cursor, 'an import path');
        const own = cursor.uleb('a number of units');
        files.push({ path, ...(importPath === '' ? {} : { importPath }), first, count: own });
        first += own;
    }
    if (first !== units)
        throw odd(cursor, `files with ${units} units`);
    return ended(cursor, files);
}
/** @throws FormatError */
function readPositions(bytes, files, units) {
    new bytes_bytes/* ByteCursor */.TV(bytes).count(units, MIN_UNIT, 'units');
    const positions = new Uint32Array(4 * units);
    const statements = new Uint32Array(units);
    let known = 0;
    eachUnit(bytes, files, units, (unit, startLine, startColumn, endLine, endColumn, own) => {
        const at = 4 * unit;
        positions[at] = startLine;
        positions[at + 1] = startColumn;
        positions[at + 2] = endLine;
        positions[at + 3] = endColumn;
        if (own === 0)
            return;
        statements[unit] = own - 1;
        known++;
    });
    return known === units ? { positions, statements } : { positions };
}
/** Calls `visit` for all units. @throws FormatError, perhaps after some of them */
function eachUnit(bytes, files, units, visit) {
    const cursor = new bytes_bytes/* ByteCursor */.TV(bytes);
    cursor.count(units, MIN_UNIT, 'units');
    for (const { first, count } of files) {
        let line = 0;
        for (let unit = first; unit < first + count; unit++) {
            line = (line + cursor.uleb32('a line')) >>> 0;
            const startColumn = cursor.uleb32('a column');
            const endLine = (line + cursor.uleb32('a line')) >>> 0;
            const endColumn = cursor.uleb32('a column');
            visit(unit, line, startColumn, endLine, endColumn, cursor.uleb32('a number of statements'));
        }
    }
    if (cursor.remaining > 0)
        throw odd(cursor, 'the end');
}
/** @throws FormatError */
function readSubjects(bytes, count, tests) {
    const cursor = new bytes_bytes/* ByteCursor */.TV(bytes);
    cursor.count(count, 1, 'subjects');
    const subjects = [];
    let members = 0;
    for (let number = 0; number < count; number++) {
        const head = cursor.uleb('a number of tests');
        const exact = head % 2 === 1;
        const size = cursor.count(Math.floor(head / 2), 1, 'tests');
        members += size;
        if (members > attributionFormat/* MAX_MEMBERS */.dw || (exact && size !== 1))
            throw odd(cursor, 'a subject');
        const own = [];
        let last = -1;
        for (let at = 0; at < size; at++)
            own.push((last += cursor.uleb('a test') + 1));
        if (last >= tests)
            throw odd(cursor, `a test below ${tests}`);
        const subject = { tests: own, exact };
        const before = subjects.at(-1);
        if (before !== undefined && (0,attributionOrder/* compareSubjects */.N)(before, subject) >= 0)
            throw odd(cursor, 'subjects in order');
        subjects.push(subject);
    }
    return ended(cursor, subjects);
}
/**
 * Which subjects have which chunk of a column.
 * @param chunks how many the column has
 * @param onRun gets the number of a chunk, from 0 on, and the subjects from the first to before the second number
 * @throws FormatError, perhaps after some runs
 */
function readSubjectMap(bytes, subjects, chunks, onRun) {
    const cursor = new bytes_bytes/* ByteCursor */.TV(bytes);
    let seen = 0;
    for (let from = 0; cursor.remaining > 0;) {
        const value = cursor.uleb('a chunk');
        const to = from + cursor.uleb('a number of subjects');
        if (to <= from || to > subjects)
            throw odd(cursor, 'subjects that exist');
        const chunk = value === 1 ? seen++ : value - 2;
        if (chunk >= seen)
            throw odd(cursor, 'a chunk that was there before');
        if (value > 0)
            onRun(chunk, from, to);
        from = to;
    }
    if (seen !== chunks)
        throw odd(cursor, `${chunks} chunks`);
}
/** @throws FormatError if there is more */
function ended(cursor, value) {
    if (cursor.remaining > 0)
        throw odd(cursor, 'the end');
    return value;
}
/** @param max in bytes; by default what the block has */
function textIn(cursor, what, max = Infinity) {
    const length = cursor.uleb(`the length of ${what}`);
    if (length > max)
        throw odd(cursor, `${what} of at most ${max} bytes`);
    const start = cursor.position;
    const bytes = cursor.take(length, what);
    cursor.checkName(start, cursor.position, what);
    return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('utf8');
}
function odd({ position }, expected) {
    return new bytes_bytes/* FormatError */.IF(position, expected, 'something else');
}

;// CONCATENATED MODULE: ./src/attribution/file/storedAttribution.ts








/** Who asks for more subjects gets all of them from memory: each needs a part of every column. */
const MAX_SINGLE_SUBJECTS = 4;
/** Enough for one pass over the units of a file. */
const KEPT_COLUMNS = 2;
/** Throws AttributionFileError whenever what it needs turns out to be damaged; not after `check`. */
class StoredAttribution {
    tests;
    subjects;
    /** Of which data it is, as `dataMark` returns it. */
    data;
    /** Which units it is about. */
    extent;
    files;
    positions;
    reader;
    directory;
    kept = [];
    singles = 0;
    all;
    /**
     * @param file untrusted
     * @throws AttributionFileError
     */
    constructor(file) {
        this.reader = new BlockReader(file);
        const { reader } = this;
        const directory = reader.directory();
        this.directory = directory;
        this.data = directory.data;
        this.extent = directory.extent;
        const { tests, files, units, subjects } = directory;
        this.tests = reader.read(tests, (bytes) => readTests(bytes, tests.count));
        this.files = reader.read(files, (bytes) => readFiles(bytes, files.count, units.count));
        this.subjects = reader.read(subjects, (bytes) => readSubjects(bytes, subjects.count, tests.count));
    }
    /** Read when it is asked for first, as it is large. */
    get units() {
        const { files, directory, reader } = this;
        const { units } = directory;
        this.positions ??= {
            files,
            ...reader.read(units, (bytes) => readPositions(bytes, files, units.count)),
        };
        return this.positions;
    }
    /** Whether all units have the same numbers there, without a table of them. @throws AttributionFileError */
    hasUnitsOf({ files, positions }) {
        if (!(0,unitMapping/* isSameFiles */.Wz)(this.files, files))
            return false;
        let isSame = true;
        this.eachUnit((unit, startLine, startColumn, endLine, endColumn) => {
            const at = 4 * unit;
            isSame &&=
                positions[at] === startLine &&
                    positions[at + 1] === startColumn &&
                    positions[at + 2] === endLine &&
                    positions[at + 3] === endColumn;
        });
        return isSame;
    }
    /** @returns how many different chunks it has @throws AttributionFileError if anything in it is damaged */
    check() {
        let chunks = 0;
        for (const column of this.columns())
            chunks += column.count;
        this.eachUnit(() => undefined);
        return chunks;
    }
    unitsOf(subject) {
        if (this.all === undefined && this.singles++ < MAX_SINGLE_SUBJECTS)
            return this.single(subject);
        this.all ??= pooled(this);
        return this.all.unitsOf(subject);
    }
    subjectsOf(unit) {
        const number = Math.floor(unit / unitChunk/* CHUNK_UNITS */.Gb);
        let column = this.kept.find((each) => each.number === number);
        if (column === undefined) {
            const stored = this.directory.columns[number];
            column = stored === undefined ? unitColumns/* UnitColumn */.z.empty(number) : this.column(stored, number, new columnRoom/* ColumnRoom */.K());
            this.kept = [column, ...this.kept.slice(0, KEPT_COLUMNS - 1)];
        }
        return column.subjectsOfUnit(unit);
    }
    *columns() {
        let references = 0;
        const room = new columnRoom/* ColumnRoom */.K();
        for (const [number, stored] of this.directory.columns.entries()) {
            if (stored === undefined)
                continue;
            const column = this.column(stored, number, room);
            references += column.references;
            if (references > attributionFormat/* MAX_REFERENCES */.Ub)
                throw new attributionFormat/* AttributionFileError */.Wd('its subjects have more chunks than are allowed');
            yield column;
        }
    }
    eachUnit(visit) {
        const { files, directory, reader } = this;
        reader.read(directory.units, (bytes) => {
            eachUnit(bytes, files, directory.units.count, visit);
        });
    }
    column(stored, number, room) {
        const chunkOf = room.zeros('chunks', this.subjects.length);
        this.eachRun(stored, (chunk, from, to) => {
            chunkOf.fill(chunk + 1, from, to);
        });
        const bits = room.bits(stored.count);
        const bitsOf = (chunk) => bits.subarray((chunk - 1) * unitChunk/* CHUNK_BYTES */.EC, chunk * unitChunk/* CHUNK_BYTES */.EC);
        const wholes = new Set();
        let chunk = 0;
        const add = (base, bytes, start, end) => {
            const own = bitsOf(++chunk);
            if (base === 0)
                wholes.add(chunk);
            else if (!wholes.has(base))
                throw damaged();
            if (!(0,unitChunk/* decodeChunk */.WQ)(bytes, start, end, own))
                throw damaged();
            if (base !== 0)
                (0,unitChunk/* xorChunk */.XO)(own, bitsOf(base));
            this.refuseOdd(own, number);
        };
        for (const block of stored.blocks)
            this.reader.eachChunk(block, add);
        return unitColumns/* UnitColumn */.z.of(number, bits, chunkOf, room);
    }
    eachRun({ map, count }, onRun) {
        this.reader.read(map, (bytes) => {
            readSubjectMap(bytes, this.subjects.length, count, onRun);
        });
    }
    single(subject) {
        const found = new Map();
        for (const [number, stored] of this.directory.columns.entries()) {
            if (stored === undefined)
                continue;
            let own = -1;
            this.eachRun(stored, (chunk, from, to) => {
                if (from <= subject && subject < to)
                    own = chunk;
            });
            if (own >= 0)
                found.set(number, this.chunkIn(stored, own, number));
        }
        return new UnitsByColumn(found);
    }
    /** A chunk by itself, and the one that it differs from. @param chunk its number in the column, from 0 on */
    chunkIn(stored, chunk, column) {
        const bits = new Uint8Array(unitChunk/* CHUNK_BYTES */.EC);
        const { base, bytes } = this.storedChunk(stored, chunk);
        if (!(0,unitChunk/* decodeChunk */.WQ)(bytes, 0, bytes.length, bits))
            throw damaged();
        if (base > 0) {
            const other = new Uint8Array(unitChunk/* CHUNK_BYTES */.EC);
            const whole = this.storedChunk(stored, base - 1);
            if (whole.base !== 0 || base > chunk || !(0,unitChunk/* decodeChunk */.WQ)(whole.bytes, 0, whole.bytes.length, other))
                throw damaged();
            (0,unitChunk/* xorChunk */.XO)(bits, other);
        }
        this.refuseOdd(bits, column);
        return bits;
    }
    storedChunk({ blocks }, chunk) {
        let before = 0;
        for (const block of blocks) {
            const found = chunk < before + block.count ? this.reader.chunks(block)[chunk - before] : undefined;
            if (found !== undefined)
                return found;
            before += block.count;
        }
        throw damaged();
    }
    refuseOdd(bits, column) {
        const left = this.directory.units.count - column * unitChunk/* CHUNK_UNITS */.Gb;
        if ((0,unitChunk/* unitsInChunk */.wh)(bits) === 0 || (left < unitChunk/* CHUNK_UNITS */.Gb && hasBeyond(bits, left)))
            throw damaged();
    }
}
function damaged() {
    return new attributionFormat/* AttributionFileError */.Wd('a chunk in it is not as chunks are');
}
function hasBeyond(bits, count) {
    for (let unit = count; unit < unitChunk/* CHUNK_UNITS */.Gb; unit++)
        if ((0,unitChunk/* hasUnit */.p6)(bits, unit))
            return true;
    return false;
}
class UnitsByColumn {
    columns;
    constructor(columns) {
        this.columns = columns;
    }
    get size() {
        return [...this.columns.values()].reduce((sum, bits) => sum + (0,unitChunk/* unitsInChunk */.wh)(bits), 0);
    }
    has(unit) {
        const bits = this.columns.get(Math.floor(unit / unitChunk/* CHUNK_UNITS */.Gb));
        return bits !== undefined && (0,unitChunk/* hasUnit */.p6)(bits, unit % unitChunk/* CHUNK_UNITS */.Gb);
    }
    *[Symbol.iterator]() {
        for (const [column, bits] of this.columns)
            for (const unit of (0,unitChunk/* unitsOfChunk */.SB)(bits))
                yield column * unitChunk/* CHUNK_UNITS */.Gb + unit;
    }
}

;// CONCATENATED MODULE: ./src/attribution/file/openAttribution.ts
/** @module Opens an attribution.bin, which is untrusted. */





/** @throws AttributionFileError if it cannot be used, or is about other data than that beside it; Node's errors if it cannot be read, or is not there */
async function openAttribution(path) {
    const file = await (0,regularFile/* readRegularFile */.XF)(path, attributionFormat/* MAX_ATTRIBUTION_BYTES */.x5).catch((error) => {
        throw error instanceof regularFile/* OddFile */.cb ? new attributionFormat/* AttributionFileError */.Wd(error.message, { cause: error }) : error;
    });
    const stored = new StoredAttribution(file);
    if (Buffer.compare(stored.data, await (0,dataMark/* dataMark */.o)((0,external_node_path_.dirname)(path))) !== 0)
        throw new attributionFormat/* AttributionFileError */.Wd('it is about other data than that beside it');
    return stored;
}


/***/ }),

/***/ 49508:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ NumberedSubjects)
/* harmony export */ });
class NumberedSubjects {
    numbers;
    isOfTests;
    /** The indexes of the subjects, by their numbers: a column gets them in that order. */
    ordered;
    constructor(subjects, numberOf) {
        const numbers = Uint32Array.from(subjects, numberOf);
        this.numbers = numbers;
        this.isOfTests = Uint8Array.from(subjects, ({ tests }) => Number(tests.length > 0));
        this.ordered = Uint32Array.from(subjects.keys()).sort((one, other) => (numbers[one] ?? 0) - (numbers[other] ?? 0));
    }
    /** Calls `visit` for all of them, by number. Several may have the same one. */
    each(visit) {
        this.ordered.forEach((index) => {
            visit(index, this.numbers[index] ?? 0);
        });
    }
    /** Whether somebody is known to have executed what the subject has. */
    isKnown(index) {
        return this.isOfTests[index] === 1;
    }
}


/***/ }),

/***/ 24188:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ PagedNumbers)
/* harmony export */ });
const PAGE_BITS = 11;
const PAGE = 2 ** PAGE_BITS;
const IN_PAGE = PAGE - 1;
/** Of the first page, which grows: most lists are short. */
const MIN_PAGE = 16;
const MAX_NARROW = 0xffff;
/** Numbers below 2^32 by index, 0 at first. As long as all of them are below 2^16, they take half as much memory. */
class PagedNumbers {
    memory;
    pages = [];
    /** How many have room. */
    room = 0;
    isWide = false;
    constructor(memory) {
        this.memory = memory;
    }
    at(index) {
        return this.pages[index >>> PAGE_BITS]?.[index & IN_PAGE] ?? 0;
    }
    put(index, value) {
        while (index >= this.room)
            this.grow();
        if (value > MAX_NARROW && !this.isWide)
            this.widen();
        const page = this.pages[index >>> PAGE_BITS];
        if (page !== undefined)
            page[index & IN_PAGE] = value;
    }
    /** In front of the number at the index. @param length how many there are: all from the index on move */
    insert(index, value, length) {
        if (length >= this.room)
            this.grow();
        for (let number = length >>> PAGE_BITS; number > index >>> PAGE_BITS; number--) {
            const page = this.pages[number];
            page?.copyWithin(1, 0);
            if (page !== undefined)
                page[0] = this.at(number * PAGE - 1);
        }
        const place = index & IN_PAGE;
        this.pages[index >>> PAGE_BITS]?.copyWithin(place + 1, place);
        this.put(index, value);
    }
    grow() {
        const first = this.pages[0]?.length ?? 0;
        if (first > 0 && first < PAGE)
            this.replace(0, this.newPage(2 * first));
        else
            this.replace(this.pages.length, this.newPage(first === 0 ? MIN_PAGE : PAGE));
        this.room = this.pages.reduce((sum, page) => sum + page.length, 0);
    }
    widen() {
        this.isWide = true;
        for (const [number, { length }] of this.pages.entries())
            this.replace(number, this.newPage(length));
    }
    newPage(length) {
        return this.isWide ? new Uint32Array(length) : new Uint16Array(length);
    }
    replace(number, page) {
        const old = this.pages[number];
        this.memory.take(page);
        this.pages[number] = page;
        if (old === undefined)
            return;
        page.set(old);
        this.memory.giveBack(old);
    }
}


/***/ }),

/***/ 68217:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ PooledAttribution)
/* harmony export */ });
/* harmony import */ var _columnRoom_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31772);
/* harmony import */ var _unitChunk_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50334);
/* harmony import */ var _unitColumns_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3184);



/** Enough for one pass over the units of a file. */
const KEPT_COLUMNS = 2;
/** The number of none. */
const NO_SUBJECT = 0xffffffff;
class PooledAttribution {
    tests;
    units;
    subjects;
    sets;
    numbers;
    leftOut;
    kept = [];
    /** By the number that a subject has in the columns: its index. */
    indexes;
    /**
     * @param sets to which nothing is added any more
     * @param numbers that the subjects have in the columns
     */
    constructor(tests, units, subjects, sets, numbers, leftOut = 0) {
        this.tests = tests;
        this.units = units;
        this.subjects = subjects;
        this.sets = sets;
        this.numbers = numbers;
        this.leftOut = leftOut;
        this.indexes = new Uint32Array(numbers.reduce((most, number) => Math.max(most, number + 1), 0));
        for (const [index, number] of numbers.entries())
            this.indexes[number] = index;
    }
    unitsOf(subject) {
        return new PooledUnits(this.sets, this.numbers[subject] ?? NO_SUBJECT);
    }
    subjectsOf(unit) {
        return this.column(Math.floor(unit / _unitChunk_js__WEBPACK_IMPORTED_MODULE_1__/* .CHUNK_UNITS */ .Gb)).subjectsOfUnit(unit);
    }
    *columns() {
        const room = new _columnRoom_js__WEBPACK_IMPORTED_MODULE_0__/* .ColumnRoom */ .K();
        for (const number of this.sets.keys()) {
            const column = this.columnOf(number, room);
            if (column.count > 0)
                yield column;
        }
    }
    /** As `columns`, but each is gone when the next one is asked for. */
    *takeColumns() {
        for (const column of this.columns()) {
            yield column;
            this.sets[column.number] = undefined;
        }
    }
    column(number) {
        const known = this.kept.find((column) => column.number === number);
        if (known !== undefined)
            return known;
        const column = this.columnOf(number, new _columnRoom_js__WEBPACK_IMPORTED_MODULE_0__/* .ColumnRoom */ .K());
        this.kept = [column, ...this.kept.slice(0, KEPT_COLUMNS - 1)];
        return column;
    }
    columnOf(number, room) {
        const sets = this.sets[number];
        return sets === undefined ? _unitColumns_js__WEBPACK_IMPORTED_MODULE_2__/* .UnitColumn */ .z.empty(number) : this.filled(number, sets, room);
    }
    /** Chunks are numbered as subjects have them first. */
    filled(number, sets, room) {
        const { indexes } = this;
        const { chunks } = sets;
        const chunkOf = room.zeros('chunks', this.subjects.length);
        sets.each((subject, chunk) => (chunkOf[indexes[subject] ?? 0] = chunk));
        const [numbers, originals] = [room.zeros('numbers', chunks.limit), room.zeros('originals', chunks.size)];
        let count = 0;
        for (let subject = 0; subject < chunkOf.length; subject++) {
            const chunk = chunkOf[subject] ?? 0;
            if (chunk === 0)
                continue;
            if (numbers[chunk] === 0) {
                originals[count++] = chunk;
                numbers[chunk] = count;
            }
            chunkOf[subject] = numbers[chunk] ?? 0;
        }
        const bits = room.bits(count);
        for (let place = 0; place < count; place++)
            bits.set(chunks.load(originals[place] ?? 0).bytes, place * _unitChunk_js__WEBPACK_IMPORTED_MODULE_1__/* .CHUNK_BYTES */ .EC);
        return _unitColumns_js__WEBPACK_IMPORTED_MODULE_2__/* .UnitColumn */ .z.of(number, bits, chunkOf, room);
    }
}
class PooledUnits {
    sets;
    subject;
    /** @param subject its number in the columns */
    constructor(sets, subject) {
        this.sets = sets;
        this.subject = subject;
    }
    get size() {
        let size = 0;
        for (const number of this.sets.keys()) {
            const bits = this.bitsIn(number);
            if (bits !== undefined)
                size += (0,_unitChunk_js__WEBPACK_IMPORTED_MODULE_1__/* .unitsInChunk */ .wh)(bits);
        }
        return size;
    }
    has(unit) {
        const bits = this.bitsIn(Math.floor(unit / _unitChunk_js__WEBPACK_IMPORTED_MODULE_1__/* .CHUNK_UNITS */ .Gb));
        return bits !== undefined && (0,_unitChunk_js__WEBPACK_IMPORTED_MODULE_1__/* .hasUnit */ .p6)(bits, unit % _unitChunk_js__WEBPACK_IMPORTED_MODULE_1__/* .CHUNK_UNITS */ .Gb);
    }
    *[Symbol.iterator]() {
        for (const number of this.sets.keys()) {
            const bits = this.bitsIn(number);
            if (bits === undefined)
                continue;
            const first = number * _unitChunk_js__WEBPACK_IMPORTED_MODULE_1__/* .CHUNK_UNITS */ .Gb;
            // A copy, as others may load chunks meanwhile.
            for (const unit of (0,_unitChunk_js__WEBPACK_IMPORTED_MODULE_1__/* .unitsOfChunk */ .SB)(bits.slice()))
                yield first + unit;
        }
    }
    /** Valid until other ones are asked for. */
    bitsIn(column) {
        const sets = this.sets[column];
        const chunk = sets?.chunkOf(this.subject) ?? 0;
        return chunk === 0 ? undefined : sets?.chunks.load(chunk).bytes;
    }
}


/***/ }),

/***/ 93298:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ rebuilt)
/* harmony export */ });
/* harmony import */ var _attributionBuilder_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71301);

/** @param keep whether a unit stays, by its number; by default all stay */
function rebuilt(attribution, keep) {
    const builder = new _attributionBuilder_js__WEBPACK_IMPORTED_MODULE_0__/* .AttributionBuilder */ .PZ(attribution.units, _attributionBuilder_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_SET_BYTES */ .qX, attribution.leftOut);
    const numbers = attribution.tests.map((test) => builder.test(test));
    for (const [subject, { tests, exact }] of attribution.subjects.entries()) {
        const units = attribution.unitsOf(subject);
        builder.add(tests.flatMap((test) => numbers[test] ?? []), exact, keep === undefined ? units : [...units].filter(keep));
    }
    return builder.finish();
}


/***/ }),

/***/ 36913:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ storedName),
/* harmony export */   p: () => (/* binding */ MAX_NAME_BYTES)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/** @module Names of tests as attributions have them: of a length that every reader of attribution.bin accepts. */

/** In bytes, as UTF-8. */
const MAX_NAME_BYTES = 2 ** 16;
/** In bytes, of the SHA-256: enough to keep any names apart. */
const HASH_BYTES = 16;
/** The name, or its start and a hash of all of it if it is too long. */
function storedName(name) {
    // No character takes more than three bytes for each of its UTF-16 units.
    if (3 * name.length <= MAX_NAME_BYTES)
        return name;
    const bytes = Buffer.from(name);
    if (bytes.length <= MAX_NAME_BYTES)
        return name;
    const end = `…${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256')
        .update(bytes)
        .digest('hex')
        .slice(0, 2 * HASH_BYTES)}`;
    let length = MAX_NAME_BYTES - Buffer.byteLength(end);
    while (((bytes[length] ?? 0) & 0xc0) === 0x80)
        length--;
    return bytes.toString('utf8', 0, length) + end;
}


/***/ }),

/***/ 42613:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  B: () => (/* binding */ SubjectColumn)
});

// EXTERNAL MODULE: ./src/attribution/chunkBits.ts
var chunkBits = __webpack_require__(43284);
;// CONCATENATED MODULE: ./src/attribution/byteArena.ts
/** No piece crosses the end of a page. */
const PAGE_BYTES = 2 ** 13;
/** Of the first page, which grows: most arenas are small. */
const MIN_PAGE_BYTES = 64;
class ByteArena {
    memory;
    pages = [];
    /** How many bytes of the last page are used. */
    used = 0;
    stored = 0;
    dropped = 0;
    constructor(memory) {
        this.memory = memory;
    }
    /** @param length at most PAGE_BYTES @returns where the bytes are */
    store(source, start, length) {
        const page = this.pageWithRoom(length);
        const own = this.used;
        for (let at = 0; at < length; at++)
            page[own + at] = source[start + at] ?? 0;
        this.used += length;
        this.stored += length;
        return (this.pages.length - 1) * PAGE_BYTES + own;
    }
    /** The bytes among which those at a place are. */
    pageOf(place) {
        return this.pages[Math.floor(place / PAGE_BYTES)] ?? new Uint8Array(0);
    }
    /** Where they are in them. */
    startOf(place) {
        return place % PAGE_BYTES;
    }
    /** Nobody needs a piece any more. @returns whether so much was dropped that the rest should be stored anew */
    drop(length) {
        this.dropped += length;
        return 2 * this.dropped > this.stored + PAGE_BYTES;
    }
    /** Begins anew. @returns what was there before */
    restart() {
        const old = new ByteArena(this.memory);
        old.pages = this.pages;
        for (const page of this.pages)
            this.memory.giveBack(page);
        this.pages = [];
        this.used = this.stored = this.dropped = 0;
        return old;
    }
    pageWithRoom(length) {
        const needed = this.used + length;
        const last = this.pages.at(-1);
        if (last !== undefined && needed <= last.length)
            return last;
        if (last !== undefined && needed <= PAGE_BYTES)
            return this.grow(last, needed);
        this.used = 0;
        return this.add(new Uint8Array(last === undefined ? Math.max(MIN_PAGE_BYTES, length) : PAGE_BYTES));
    }
    grow(page, needed) {
        const grown = new Uint8Array(Math.min(PAGE_BYTES, Math.max(2 * page.length, needed)));
        grown.set(page);
        this.pages.pop();
        this.memory.giveBack(page);
        return this.add(grown);
    }
    add(page) {
        this.memory.take(page);
        this.pages.push(page);
        return page;
    }
}

// EXTERNAL MODULE: ./src/attribution/pagedNumbers.ts
var pagedNumbers = __webpack_require__(24188);
;// CONCATENATED MODULE: ./src/attribution/chunkIndex.ts

const MIN_HEADS = 16;
/** How many chunks a head has before there are more heads: comparing hashes takes no time. */
const MAX_LOAD = 4;
/** Chunks by number, from 1 on. */
class ChunkIndex {
    memory;
    /** By chunk: its hash, and the next one with the same head. */
    hashes;
    following;
    heads = new Uint32Array(MIN_HEADS);
    count = 0;
    constructor(memory) {
        this.memory = memory;
        this.hashes = new pagedNumbers/* PagedNumbers */.y(memory);
        this.following = new pagedNumbers/* PagedNumbers */.y(memory);
        memory.take(this.heads);
    }
    /** A chunk with the hash; 0 if there is none. */
    first(hash) {
        return this.withHash(this.heads[this.headOf(hash)] ?? 0, hash);
    }
    /** Another one with the same hash; 0 if there is none. */
    next(chunk, hash) {
        return this.withHash(this.following.at(chunk), hash);
    }
    add(chunk, hash) {
        this.hashes.put(chunk, hash);
        if (++this.count > MAX_LOAD * this.heads.length)
            this.rehash(MAX_LOAD * this.heads.length);
        this.link(chunk, hash);
    }
    remove(chunk) {
        this.count--;
        const head = this.headOf(this.hashes.at(chunk));
        const next = this.following.at(chunk);
        let before = this.heads[head] ?? 0;
        if (before === chunk) {
            this.heads[head] = next;
            return;
        }
        while (this.following.at(before) !== chunk)
            before = this.following.at(before);
        this.following.put(before, next);
    }
    withHash(from, hash) {
        let chunk = from;
        while (chunk !== 0 && this.hashes.at(chunk) !== hash)
            chunk = this.following.at(chunk);
        return chunk;
    }
    headOf(hash) {
        return hash & (this.heads.length - 1);
    }
    link(chunk, hash) {
        const head = this.headOf(hash);
        this.following.put(chunk, this.heads[head] ?? 0);
        this.heads[head] = chunk;
    }
    rehash(capacity) {
        const old = this.heads;
        this.heads = new Uint32Array(capacity);
        this.memory.take(this.heads);
        this.memory.giveBack(old);
        for (const head of old)
            for (let chunk = head; chunk !== 0;) {
                const next = this.following.at(chunk);
                this.link(chunk, this.hashes.at(chunk));
                chunk = next;
            }
    }
}

// EXTERNAL MODULE: ./src/attribution/columnKeys.ts
var columnKeys = __webpack_require__(71451);
// EXTERNAL MODULE: ./src/attribution/unitChunk.ts
var unitChunk = __webpack_require__(50334);
;// CONCATENATED MODULE: ./src/attribution/columnChunks.ts
/** @module Keeps each chunk of a column once, however many sets have it: tests that start the same binary share most of them. */





/** Chunks by number, from 1 on. Equal ones have the same. */
class ColumnChunks {
    workspace;
    arena;
    /** By number: where its bytes are, or the next number that is free. */
    places;
    lengths;
    /** By number: the key that its bytes are the difference to, or 0. */
    bases;
    /** By number: how many sets and differences need it. */
    references;
    index;
    keys = new columnKeys/* ColumnKeys */.V();
    count = 0;
    /** One more than the highest number that was ever in use. */
    end = 1;
    free = 0;
    constructor(workspace) {
        this.workspace = workspace;
        const { memory } = workspace;
        this.arena = new ByteArena(memory);
        this.places = new pagedNumbers/* PagedNumbers */.y(memory);
        this.lengths = new pagedNumbers/* PagedNumbers */.y(memory);
        this.bases = new pagedNumbers/* PagedNumbers */.y(memory);
        this.references = new pagedNumbers/* PagedNumbers */.y(memory);
        this.index = new ChunkIndex(memory);
    }
    /** How many different chunks there are. */
    get size() {
        return this.count;
    }
    /** One more than the highest number of a chunk. */
    get limit() {
        return this.end;
    }
    /** The number of a chunk, which has one more reference now. @param bits with units */
    intern(bits) {
        const hash = bits.hash();
        const { index } = this;
        for (let chunk = index.first(hash); chunk !== 0; chunk = index.next(chunk, hash))
            if (this.load(chunk).isSame(bits)) {
                this.retain(chunk);
                return chunk;
            }
        const chunk = this.store(bits);
        index.add(chunk, hash);
        return chunk;
    }
    /** One more set has the chunk. */
    retain(chunk) {
        this.references.put(chunk, this.references.at(chunk) + 1);
    }
    /** One set less has the chunk; without any, its number is given to another one. */
    release(chunk) {
        const left = this.references.at(chunk) - 1;
        this.references.put(chunk, left);
        if (left > 0)
            return;
        this.index.remove(chunk);
        this.places.put(chunk, this.free);
        this.free = chunk;
        this.count--;
        if (this.arena.drop(this.lengths.at(chunk)))
            this.compact();
        const base = this.bases.at(chunk);
        if (base === 0)
            this.keys.remove(chunk);
        else
            this.release(base);
    }
    /** Frees what only `intern` and `release` need, neither of which is called any more. */
    seal() {
        const { memory } = this.workspace;
        this.keys = new columnKeys/* ColumnKeys */.V();
        this.references = new pagedNumbers/* PagedNumbers */.y(memory);
        this.index = new ChunkIndex(memory);
    }
    /** The units of a chunk, valid until the next one of any column is loaded. */
    load(chunk) {
        const { loaded, base } = this.workspace;
        this.decode(chunk, loaded);
        const key = this.bases.at(chunk);
        if (key !== 0)
            loaded.xor(this.decode(key, base));
        return loaded;
    }
    decode(chunk, bits) {
        const place = this.places.at(chunk);
        const start = this.arena.startOf(place);
        (0,unitChunk/* decodeChunk */.WQ)(this.arena.pageOf(place), start, start + this.lengths.at(chunk), bits.clear().bytes);
        return bits;
    }
    store(bits) {
        const { base, bytes, length, isKey } = this.workspace.encoder.encode(bits, this.keys);
        const chunk = this.newNumber();
        this.places.put(chunk, this.arena.store(bytes, 0, length));
        this.lengths.put(chunk, length);
        this.references.put(chunk, 1);
        this.bases.put(chunk, base);
        if (base !== 0)
            this.retain(base);
        if (isKey)
            this.keys.add(chunk, bits);
        this.count++;
        return chunk;
    }
    newNumber() {
        const { free } = this;
        if (free === 0)
            return this.end++;
        this.free = this.places.at(free);
        return free;
    }
    /** Leaves out the bytes of chunks that no set has any more. */
    compact() {
        const old = this.arena.restart();
        for (let chunk = 1; chunk < this.end; chunk++) {
            if (this.references.at(chunk) === 0)
                continue;
            const place = this.places.at(chunk);
            this.places.put(chunk, this.arena.store(old.pageOf(place), old.startOf(place), this.lengths.at(chunk)));
        }
    }
}

;// CONCATENATED MODULE: ./src/attribution/subjectColumn.ts
/** @module Which subjects have which units of a column, while they are added and afterwards. */



class SubjectColumn {
    chunks;
    /** Units that any subject has. */
    attributed = new chunkBits/* ChunkBits */.k();
    /** Ascending, and for each the chunk that it has. */
    subjects;
    owned;
    count = 0;
    constructor(workspace) {
        const { memory } = workspace;
        this.chunks = new ColumnChunks(workspace);
        this.subjects = new pagedNumbers/* PagedNumbers */.y(memory);
        this.owned = new pagedNumbers/* PagedNumbers */.y(memory);
        memory.take(this.attributed.words);
    }
    /** The chunk of a subject; 0 if it has none. */
    chunkOf(subject) {
        const place = this.placeOf(subject);
        return this.hasAt(place, subject) ? this.owned.at(place) : 0;
    }
    /** Calls `visit` for all subjects that have units, ascending. */
    each(visit) {
        for (let place = 0; place < this.count; place++)
            visit(this.subjects.at(place), this.owned.at(place));
    }
    /** The number of a chunk that subjects are about to get, which has one more reference now. @param bits at least one unit */
    intern(bits) {
        this.attributed.add(bits);
        return this.chunks.intern(bits);
    }
    /** The subject has these units, too. @param bits at least one; overwritten */
    add(subject, bits) {
        const { chunks } = this;
        this.attributed.add(bits);
        const place = this.placeOf(subject);
        if (!this.hasAt(place, subject)) {
            this.insert(place, subject, chunks.intern(bits));
            return;
        }
        const old = this.owned.at(place);
        this.owned.put(place, chunks.intern(bits.add(chunks.load(old))));
        chunks.release(old);
    }
    /**
     * The subject has the units of a chunk of this column, too.
     * @param unions of this column, for as long as many subjects get the same chunks
     */
    addChunk(subject, chunk, unions) {
        const { chunks } = this;
        const place = this.placeOf(subject);
        if (!this.hasAt(place, subject)) {
            chunks.retain(chunk);
            this.insert(place, subject, chunk);
            return;
        }
        const old = this.owned.at(place);
        const union = unions.of(old, chunk);
        if (union === old)
            return;
        chunks.retain(union);
        this.owned.put(place, union);
        chunks.release(old);
    }
    insert(place, subject, chunk) {
        this.subjects.insert(place, subject, this.count);
        this.owned.insert(place, chunk, this.count);
        this.count++;
    }
    hasAt(place, subject) {
        return place < this.count && this.subjects.at(place) === subject;
    }
    /** Where a subject is, or would be. Most are added behind all others. */
    placeOf(subject) {
        const { subjects, count } = this;
        if (count === 0 || subjects.at(count - 1) < subject)
            return count;
        let [low, high] = [0, count - 1];
        while (low < high) {
            const middle = (low + high) >>> 1;
            if (subjects.at(middle) < subject)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }
}


/***/ }),

/***/ 50334:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bi: () => (/* binding */ addChunk),
/* harmony export */   EC: () => (/* binding */ CHUNK_BYTES),
/* harmony export */   Gb: () => (/* binding */ CHUNK_UNITS),
/* harmony export */   SB: () => (/* binding */ unitsOfChunk),
/* harmony export */   WQ: () => (/* binding */ decodeChunk),
/* harmony export */   XO: () => (/* binding */ xorChunk),
/* harmony export */   bp: () => (/* binding */ setUnit),
/* harmony export */   cB: () => (/* binding */ encodeChunk),
/* harmony export */   p6: () => (/* binding */ hasUnit),
/* harmony export */   wh: () => (/* binding */ unitsInChunk)
/* harmony export */ });
/**
 * @module A chunk is a set of units among CHUNK_UNITS consecutive ones. It is written in one of two ways, whichever is
 * shorter: as runs, or as a bit for each unit.
 */
/** Few enough that tests which differ a little share most chunks, and enough that a set has few of them. */
const CHUNK_UNITS = 4096;
/** A bit for each unit: unit `n` of the chunk is bit `n % 8` of byte `n >> 3`. */
const CHUNK_BYTES = CHUNK_UNITS / 8;
/**
 * Writes the units of a chunk: for each run, how many units it is behind the last one and how many it has, as uleb
 * numbers; or the bits, if that is not longer. Equal sets give equal bytes.
 * @param out has room for CHUNK_BYTES
 * @returns how many bytes it took, CHUNK_BYTES if they are the bits
 */
function encodeChunk(bits, out) {
    let used = 0;
    let end = 0;
    for (let start = nextUnit(bits, 0, true); start < CHUNK_UNITS; start = nextUnit(bits, end, true)) {
        const skip = start - end;
        end = nextUnit(bits, start, false);
        const count = end - start;
        const length = (skip < 0x80 ? 1 : 2) + (count < 0x80 ? 1 : 2);
        if (used + length >= CHUNK_BYTES) {
            out.set(bits);
            return CHUNK_BYTES;
        }
        used = putNumber(out, putNumber(out, used, skip), count);
    }
    return used;
}
/**
 * Adds the units of an encoded chunk to the bits.
 * @param start where among the bytes it begins: a view of each chunk would be much garbage
 * @param end where it ends
 * @returns whether these are bytes that `encodeChunk` may have written; if not, the bits mean nothing
 */
function decodeChunk(bytes, start, end, bits) {
    if (end - start === CHUNK_BYTES) {
        for (let at = 0; at < CHUNK_BYTES; at++)
            bits[at] = (bits[at] ?? 0) | (bytes[start + at] ?? 0);
        return true;
    }
    let unit = 0;
    for (let at = start; at < end;) {
        const skip = bytes[at] ?? 0;
        const low = bytes[at + 1] ?? 0x80;
        at += skip < 0x80 ? 1 : 2;
        if (skip >= 0x80 && low >= 0x80)
            return false;
        unit += skip < 0x80 ? skip : (skip & 0x7f) | (low << 7);
        const count = bytes[at] ?? 0;
        const high = bytes[at + 1] ?? 0x80;
        at += count < 0x80 ? 1 : 2;
        if (at > end || (count >= 0x80 && high >= 0x80))
            return false;
        const to = unit + (count < 0x80 ? count : (count & 0x7f) | (high << 7));
        if (to === unit || to > CHUNK_UNITS)
            return false;
        setRun(bits, unit, to);
        unit = to;
    }
    return true;
}
/** How many units it has. */
function unitsInChunk(bits) {
    let count = 0;
    for (let at = 0; at < CHUNK_BYTES; at++) {
        let byte = bits[at] ?? 0;
        byte -= (byte >> 1) & 0x55;
        byte = (byte & 0x33) + ((byte >> 2) & 0x33);
        count += (byte + (byte >> 4)) & 0x0f;
    }
    return count;
}
function hasUnit(bits, unit) {
    return ((bits[unit >> 3] ?? 0) & (1 << (unit & 7))) !== 0;
}
function setUnit(bits, unit) {
    bits[unit >> 3] = (bits[unit >> 3] ?? 0) | (1 << (unit & 7));
}
/** Adds the units of another chunk to the bits. */
function addChunk(bits, other) {
    for (let at = 0; at < CHUNK_BYTES; at++)
        bits[at] = (bits[at] ?? 0) | (other[at] ?? 0);
}
/** Leaves the units that only one of them has. */
function xorChunk(bits, other) {
    for (let at = 0; at < CHUNK_BYTES; at++)
        bits[at] = (bits[at] ?? 0) ^ (other[at] ?? 0);
}
/** The units of a chunk, ascending. */
function* unitsOfChunk(bits) {
    for (let unit = nextUnit(bits, 0, true); unit < CHUNK_UNITS; unit = nextUnit(bits, unit + 1, true))
        yield unit;
}
/** The first unit from `from` on that is in the set, or that is not; CHUNK_UNITS if there is none. */
function nextUnit(bits, from, isSet) {
    const flip = isSet ? 0 : 0xff;
    for (let at = from >> 3; at < CHUNK_BYTES; at++) {
        const first = at === from >> 3 ? from & 7 : 0;
        const rest = ((bits[at] ?? 0) ^ flip) >> first;
        if (rest !== 0)
            return (at << 3) + first + (31 - Math.clz32(rest & -rest));
    }
    return CHUNK_UNITS;
}
function setRun(bits, start, end) {
    for (let unit = start; unit < end;)
        if ((unit & 7) === 0 && unit + 8 <= end) {
            bits[unit >> 3] = 0xff;
            unit += 8;
        }
        else
            setUnit(bits, unit++);
}
/** @param value less than 2^14 */
function putNumber(out, at, value) {
    if (value < 0x80) {
        out[at] = value;
        return at + 1;
    }
    out[at] = (value & 0x7f) | 0x80;
    out[at + 1] = value >> 7;
    return at + 2;
}


/***/ }),

/***/ 3184:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ isColumnar),
/* harmony export */   z: () => (/* binding */ UnitColumn)
/* harmony export */ });
/* harmony import */ var _unitChunk_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50334);

/** CHUNK_UNITS units from a multiple of that number on, with the subjects that have some of them. */
class UnitColumn {
    number;
    bits;
    chunks;
    starts;
    subjects;
    /** How many different chunks there are. */
    count;
    /**
     * @param number of its first unit, divided by CHUNK_UNITS
     * @param bits of its chunks, one after the other, as in unitChunk.ts
     * @param chunks by subject: the number of its chunk, from 1 on, or 0
     * @param starts where the subjects of each chunk begin, and where the last ones end
     * @param subjects ascending for each chunk, and each in one
     */
    constructor(number, bits, chunks, starts, subjects) {
        this.number = number;
        this.bits = bits;
        this.chunks = chunks;
        this.starts = starts;
        this.subjects = subjects;
        this.count = starts.length - 1;
    }
    static empty(number) {
        const none = new Uint32Array(0);
        return new UnitColumn(number, new Uint8Array(0), none, Uint32Array.of(0), none);
    }
    /**
     * @param chunkOf by subject: the number of its chunk, from 1 on, or 0
     * @param room which the column is in, as `bits` and `chunkOf` may be
     */
    static of(number, bits, chunkOf, room) {
        const count = bits.length / _unitChunk_js__WEBPACK_IMPORTED_MODULE_0__/* .CHUNK_BYTES */ .EC;
        const starts = room.zeros('starts', count + 1);
        chunkOf.forEach((chunk) => {
            if (chunk > 0)
                starts[chunk] = (starts[chunk] ?? 0) + 1;
        });
        for (let chunk = 1; chunk <= count; chunk++)
            starts[chunk] = (starts[chunk] ?? 0) + (starts[chunk - 1] ?? 0);
        const subjects = room.zeros('subjects', starts[count] ?? 0);
        const next = room.zeros('next', count);
        for (let chunk = 0; chunk < count; chunk++)
            next[chunk] = starts[chunk] ?? 0;
        for (let subject = 0; subject < chunkOf.length; subject++) {
            const chunk = (chunkOf[subject] ?? 0) - 1;
            if (chunk < 0)
                continue;
            const at = next[chunk] ?? 0;
            subjects[at] = subject;
            next[chunk] = at + 1;
        }
        return new UnitColumn(number, bits, chunkOf, starts, subjects);
    }
    /** How many subjects there are, with units of the column or without. */
    get subjectCount() {
        return this.chunks.length;
    }
    /** How many chunks all subjects have together. */
    get references() {
        return this.subjects.length;
    }
    bitsOf(chunk) {
        return this.bits.subarray(chunk * _unitChunk_js__WEBPACK_IMPORTED_MODULE_0__/* .CHUNK_BYTES */ .EC, (chunk + 1) * _unitChunk_js__WEBPACK_IMPORTED_MODULE_0__/* .CHUNK_BYTES */ .EC);
    }
    /** The chunk that a subject has; undefined if it has none. */
    chunkOf(subject) {
        const chunk = this.chunks[subject] ?? 0;
        return chunk === 0 ? undefined : chunk - 1;
    }
    /** Ascending. */
    subjectsOf(chunk) {
        return this.subjects.subarray(this.starts[chunk], this.starts[chunk + 1]);
    }
    /** The subjects of a unit of the column, ascending. */
    subjectsOfUnit(unit) {
        const found = [];
        for (let chunk = 0; chunk < this.count; chunk++)
            if ((0,_unitChunk_js__WEBPACK_IMPORTED_MODULE_0__/* .hasUnit */ .p6)(this.bitsOf(chunk), unit % _unitChunk_js__WEBPACK_IMPORTED_MODULE_0__/* .CHUNK_UNITS */ .Gb))
                for (const subject of this.subjectsOf(chunk))
                    found.push(subject);
        return found.sort((one, other) => one - other);
    }
}
function isColumnar(attribution) {
    return 'columns' in attribution && typeof attribution.columns === 'function';
}


/***/ }),

/***/ 5733:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Wz: () => (/* binding */ isSameFiles),
/* harmony export */   ji: () => (/* binding */ SAME_UNITS),
/* harmony export */   uo: () => (/* binding */ mapUnits)
/* harmony export */ });
/* harmony import */ var _coverage_overlaps_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46624);
/* harmony import */ var _support_arrays_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30009);
/**
 * @module Which units of one table are the same source code as those of another: by their positions, as counts are merged
 * (legs/mergeLegs.ts), because other Go versions, systems and tags divide a file into other units.
 */


/** @param nameOf the path in `to` of a file that is not in it by its own */
function mapUnits(from, to, nameOf = () => undefined) {
    if (isSame(from, to))
        return SAME_UNITS;
    const targets = (0,_support_arrays_js__WEBPACK_IMPORTED_MODULE_0__/* .groupBy */ .$)(to.files, ({ path }) => path);
    const mapping = new MappedUnits(from.positions.length / 4);
    for (const file of from.files) {
        const own = targets.get(file.path)?.filter((target) => isOfPackage(file, target));
        const named = own ?? targets.get(nameOf(file.path) ?? '') ?? [];
        for (const target of named)
            addOverlapping(mapping, unitsIn(from, file), unitsIn(to, target));
    }
    return mapping;
}
/** Of units that have the same numbers in both tables. */
const SAME_UNITS = {
    isIdentity: true,
    eachTarget: (unit, visit) => {
        visit(unit);
    },
};
/** Most units have one target. */
class MappedUnits {
    isIdentity = false;
    /** One more than the first target of a unit; 0 for none. */
    firsts;
    others = new Map();
    constructor(units) {
        this.firsts = new Uint32Array(units);
    }
    add(unit, target) {
        if (this.firsts[unit] === 0) {
            this.firsts[unit] = target + 1;
            return;
        }
        const others = this.others.get(unit);
        if (others === undefined)
            this.others.set(unit, [target]);
        else
            others.push(target);
    }
    eachTarget(unit, visit) {
        const first = this.firsts[unit] ?? 0;
        if (first === 0)
            return;
        visit(first - 1);
        for (const target of this.others.get(unit) ?? [])
            visit(target);
    }
}
/** Files that line directives name may be in several packages. */
function isOfPackage(one, other) {
    return one.importPath === undefined || other.importPath === undefined || one.importPath === other.importPath;
}
/** As in `mergeLegs`: a unit of a merged file counts what the units of the leg count that it is, or overlaps. */
function addOverlapping(mapping, from, to) {
    const find = (0,_coverage_overlaps_js__WEBPACK_IMPORTED_MODULE_1__/* .overlapFinder */ .w)(from);
    for (const unit of to)
        for (const { number } of find(unit))
            mapping.add(number, unit.number);
}
function unitsIn({ positions, statements }, { first, count }) {
    return Array.from({ length: count }, (_, index) => {
        const number = first + index;
        const [startLine = 0, startColumn = 0, endLine = 0, endColumn = 0] = positions.subarray(4 * number, 4 * number + 4);
        return { number, startLine, startColumn, endLine, endColumn, statements: statements?.[number] ?? 1 };
    });
}
function isSame(one, other) {
    return (one.positions.length === other.positions.length &&
        isSameFiles(one.files, other.files) &&
        one.positions.every((position, index) => position === other.positions[index]));
}
/** Whether files have as many units, and the same paths. */
function isSameFiles(one, other) {
    return (one.length === other.length &&
        one.every((file, index) => {
            const same = other[index];
            return same?.path === file.path && same.count === file.count && isOfPackage(file, same);
        }));
}


/***/ }),

/***/ 68565:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ unitNumbers),
/* harmony export */   z: () => (/* binding */ NO_UNIT)
/* harmony export */ });
/* harmony import */ var _covdata_format_format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32263);
/** @module The numbers that the units of an index have in a coverage model from which some were taken out. */

/** The number of no unit. */
const NO_UNIT = 0xffffffff;
/** In Go's report order of the fields of a unit: start line, end line, start column, end column, statements. */
const ORDER = [0, 2, 1, 3, 4];
/**
 * The number of each unit of the index in a model of it: NO_UNIT for those that are not in the model.
 * @param model has the same packages, files and units in the same order, except for those that were taken out
 */
function unitNumbers(index, { packages }) {
    const numbers = new Uint32Array(index.units).fill(NO_UNIT);
    const indexed = new Map(index.packages.map((pkg) => [pkg.importPath, pkg]));
    let number = 0;
    for (const { importPath, files } of packages) {
        const pkg = indexed.get(importPath);
        const starts = pkg === undefined ? new Map() : fileStarts(pkg);
        for (const { path, units } of files) {
            if (pkg !== undefined)
                numberFile(pkg, starts.get(path) ?? Infinity, units, { numbers, number });
            number += units.length;
        }
    }
    return numbers;
}
/** For each file, its first unit. */
function fileStarts({ functions, functionOf }) {
    const starts = new Map();
    for (const [unit, owner] of functionOf.entries()) {
        const file = functions[owner]?.sourceFile ?? '';
        if (!starts.has(file))
            starts.set(file, unit);
    }
    return starts;
}
function numberFile({ start, positions }, first, units, { numbers, number }) {
    let at = first;
    for (const [place, unit] of units.entries()) {
        const wanted = [unit.startLine, unit.startColumn, unit.endLine, unit.endColumn, unit.statements];
        while (_covdata_format_format_js__WEBPACK_IMPORTED_MODULE_0__/* .UNIT_FIELDS */ .RU * at < positions.length && compare(positions, at, wanted) < 0)
            at++;
        if (_covdata_format_format_js__WEBPACK_IMPORTED_MODULE_0__/* .UNIT_FIELDS */ .RU * at >= positions.length)
            return;
        if (compare(positions, at, wanted) === 0)
            numbers[start + at++] = number + place;
    }
}
function compare(positions, unit, wanted) {
    for (const field of ORDER) {
        const difference = (positions[_covdata_format_format_js__WEBPACK_IMPORTED_MODULE_0__/* .UNIT_FIELDS */ .RU * unit + field] ?? 0) - (wanted[field] ?? 0);
        if (difference !== 0)
            return difference;
    }
    return 0;
}


/***/ }),

/***/ 61342:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ coveredUnits),
/* harmony export */   W: () => (/* binding */ unitTableOf)
/* harmony export */ });
/* harmony import */ var _coverage_carriedReach_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22189);
/** @module The units of a coverage model by number. */

/** Numbers the units through all packages and files, in their order. */
function unitTableOf({ packages }) {
    const files = [];
    let count = 0;
    for (const { importPath, files: own } of packages)
        for (const { path, units } of own) {
            files.push({ path, importPath, first: count, count: units.length });
            count += units.length;
        }
    const positions = new Uint32Array(4 * count);
    const statements = new Uint32Array(count);
    let unit = 0;
    for (const { units } of packages.flatMap((pkg) => pkg.files))
        for (const { startLine, startColumn, endLine, endColumn, statements: own } of units) {
            const at = 4 * unit;
            positions[at] = startLine;
            positions[at + 1] = startColumn;
            positions[at + 2] = endLine;
            positions[at + 3] = endColumn;
            statements[unit++] = own;
        }
    return { files, positions, statements };
}
/** The numbers of the units that the run has covered itself. */
function* coveredUnits({ packages, reach, }) {
    const carried = new _coverage_carriedReach_js__WEBPACK_IMPORTED_MODULE_0__/* .CarriedReach */ .m(reach);
    let number = 0;
    for (const { files } of packages)
        for (const { units } of files)
            for (const unit of units) {
                if (unit.count > 0 && carried.baselinesOf(unit).length === 0)
                    yield number;
                number++;
            }
}


/***/ }),

/***/ 22179:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dQ: () => (/* binding */ healthFindings),
/* harmony export */   fI: () => (/* binding */ foreignData),
/* harmony export */   gs: () => (/* binding */ idleBinaries),
/* harmony export */   jl: () => (/* binding */ missedBinaries),
/* harmony export */   wm: () => (/* binding */ withoutPlace)
/* harmony export */ });
/* harmony import */ var _findings_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44879);
/* harmony import */ var _coverage_selectedPods_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87461);
/* harmony import */ var _problemFindings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17736);
/* harmony import */ var _support_plural_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(87973);




/** Finds silent binaries, data of other modules and problems with files; `no-data` if there are no counters at all. */
function healthFindings(evidence) {
    return [
        // If no test ran, missing data is no surprise, and another finding says so.
        ...(evidence.suite === 'idle' ? [] : [...noData(evidence), ...silentBinaries(evidence)]),
        ...foreignData(evidence.foreign),
        ...unselectedPackages(evidence.unselected),
        ...(0,_problemFindings_js__WEBPACK_IMPORTED_MODULE_2__/* .problemFindings */ .E)(evidence.problems),
    ];
}
/** For packages without an import path. */
const BUILT_FROM_FILES = 'If these files are those of the repository in another place, such as a container, say with path-map where that is: /src=.';
/** Without the counters of any process, a figure would be a zero that nobody measured. */
function noData({ podsOf, binaries, problems, counterFiles, suite, inProcess, }) {
    if (counterFiles > 0)
        return [];
    const isUnreadable = problems.some((problem) => problem.code === 'counter-file-unreadable');
    if (suite === 'none') {
        // Another finding says why, and what to do.
        if (isUnreadable)
            return [(0,_findings_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .gk)('no-data', 'None of the data in the directories can be read', { detail: '', fix: '' })];
        return [
            (0,_findings_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .gk)('no-data', 'There is no coverage data in the directories', {
                detail: 'A directory with data contains covmeta and covcounters files.',
                fix: 'Name the directories that GOCOVERDIR was set to when the instrumented binaries ran.',
            }),
        ];
    }
    const why = isUnreadable
        ? 'Counter data files were written, but none of them can be read.'
        : binaries.length === 0
            ? 'There was no main package to build.'
            : podsOf.size > 0
                ? 'Binaries were started, but every process was killed or crashed before it wrote its counters.'
                : 'The tests started none of the binaries, or not with a GOCOVERDIR to which they can write.';
    const tests = inProcess
        ? 'The test processes executed no code of the measured packages.'
        : 'The test processes were not measured (in-process: false).';
    const own = suite === 'steps' && !isUnreadable;
    if (own)
        return [noDataOfSteps(podsOf.size > 0)];
    return [
        (0,_findings_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .gk)('no-data', 'No coverage data was written', {
            detail: isUnreadable && inProcess ? why : `${why} ${tests}`,
            ...(binaries.length > 0
                ? {}
                : {
                    fix: 'If the main packages are in another module, set working-directory to its directory and test-directory to that of the tests.',
                }),
        }),
    ];
}
function noDataOfSteps(started) {
    return (0,_findings_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .gk)('no-data', 'The steps before left no coverage data', {
        detail: started
            ? 'Binaries were started, but every process ended before it wrote its counters.'
            : 'They started none of the binaries that were built, or not with a GOCOVERDIR to which these could write.',
        fix: 'Start the binaries from PATH, and pass GOCOVERDIR on to wherever they run: into a container, mount it and set it (docker run --volume "$GOCOVERDIR:/cov" --env GOCOVERDIR=/cov). If the data is elsewhere, name its place with paths.',
    });
}
function silentBinaries({ binaries, podsOf, reExecuted, executed, namedAt, goByPath, suite, }) {
    if (suite === 'none')
        return silentMergedBinaries(podsOf);
    const silent = binaries.filter((binary) => binary.processes === 0);
    const started = silent.filter((binary) => (podsOf.get(binary.importPath) ?? []).length > 0);
    const within = binaries.filter((binary) => reExecuted.has(binary.importPath));
    // Tests called its functions, or started themselves in place of it.
    const never = silent.filter((binary) => !started.includes(binary) && !executed.has(binary.importPath));
    const missed = never.filter((binary) => namedAt.has(binary.importPath));
    const idle = never.filter((binary) => !namedAt.has(binary.importPath));
    const names = (list) => list.map((binary) => `${binary.name} (${binary.importPath})`);
    return [
        ...binaryFindings('process-without-counters', 'started but left no counters', names(started)),
        ...(suite === 'steps'
            ? silentInSteps(names(missed))
            : missedBinaries(missed.map((binary) => namedText(binary, namedAt)))),
        ...builtByPath(missed.flatMap(({ importPath }) => goByPath.get(importPath) ?? [])),
        ...(suite === 'steps' ? silentInSteps(names(idle), 'notice') : idleBinaries(names(idle))),
        ...binaryFindings('run-as-test-binary', 'ran inside a test binary', names(within)),
    ];
}
/** A word may mean something else than the program: whoever reads this looks it up. */
function namedText({ name, importPath }, namedAt) {
    return `${name} (${importPath}), named in ${namedAt.get(importPath) ?? ''}`;
}
/** The binary of such a text, as where it is named depends on which tests a shard knows. */
function withoutPlace(evidence) {
    return evidence.replace(/, named in .*$/, '');
}
/** @param names of binaries that the tests name, with the place if it is known */
function missedBinaries(names) {
    const title = `${(0,_support_plural_js__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .L)(names.length, 'binary')} left no data although the tests name ${names.length === 1 ? 'it' : 'them'}`;
    return (0,_findings_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .findingIfAny */ .HN)('binary-never-ran', title, names);
}
/** Builds that no go command of ours sees. */
function builtByPath(places) {
    return (0,_findings_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .findingIfAny */ .HN)('go-by-path', 'Tests name the go command by its path', [...new Set(places)]);
}
/** Nobody knows what the user's own steps start. */
function silentInSteps(names, severity) {
    const found = (0,_findings_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .findingIfAny */ .HN)('binary-never-ran', `${(0,_support_plural_js__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .L)(names.length, 'binary')} never ran`, names, {
        fix: 'Start it from PATH, and pass GOCOVERDIR on to wherever it runs. To build only some main packages, name them in packages of the build action.',
    });
    return severity === undefined ? found : found.map((item) => ({ ...item, severity }));
}
/**
 * No test was ever meant to start them: generators, release tools, examples.
 * @param names of binaries that the tests do not name
 */
function idleBinaries(names) {
    const title = `${(0,_support_plural_js__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .L)(names.length, 'binary')} never ran; no test seems to start ${names.length === 1 ? 'it' : 'them'}`;
    const found = (0,_findings_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .findingIfAny */ .HN)('binary-never-ran', title, names, { detail: '', fix: '' });
    return found.map((item) => ({ ...item, severity: 'notice' }));
}
/** For data that was collected earlier: compacting sums up processes, so even then a binary without any is a loss. */
function silentMergedBinaries(podsOf) {
    const silent = [...podsOf].filter(([, pods]) => pods.every((pod) => pod.processes.length === 0));
    const names = silent.map(([importPath]) => importPath);
    return binaryFindings('process-without-counters', 'started but left no counters', names);
}
function binaryFindings(code, what, evidence) {
    return (0,_findings_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .findingIfAny */ .HN)(code, `${(0,_support_plural_js__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .L)(evidence.length, 'binary')} ${what}`, evidence);
}
/** Names the other modules that the pods belong to, and the files of packages that are known by nothing else. */
function foreignData(foreign) {
    const packages = foreign.flatMap((pod) => pod.meta.packages);
    const evidence = [...new Set(packages.map(originOf))].sort();
    const fix = packages.some(_coverage_selectedPods_js__WEBPACK_IMPORTED_MODULE_1__/* .isUnnamed */ .Vn) ? { fix: BUILT_FROM_FILES } : {};
    return (0,_findings_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .findingIfAny */ .HN)('foreign-data', 'Data from binaries of other modules was left out', evidence, fix);
}
function originOf(pkg) {
    if (!(0,_coverage_selectedPods_js__WEBPACK_IMPORTED_MODULE_1__/* .isUnnamed */ .Vn)(pkg) || pkg.records.length === 0)
        return pkg.modulePath || pkg.importPath;
    return `${pkg.importPath}: ${pkg.records.sourceFile(0)}`;
}
/** Names the packages of the module that are in the data although nobody selected them. */
function unselectedPackages(unselected) {
    const evidence = [...unselected].map(([path, count]) => `${path}: ${(0,_support_plural_js__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .L)(count, 'statement')}`).sort();
    const [verb, counts] = evidence.length === 1 ? ['is', 'does'] : ['are', 'do'];
    const title = `${(0,_support_plural_js__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .L)(evidence.length, 'package')} that tests built ${verb} not selected and ${counts} not count`;
    return (0,_findings_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .findingIfAny */ .HN)('package-not-selected', title, evidence);
}


/***/ }),

/***/ 76299:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Q: () => (/* binding */ COLLECTED_BEFORE),
  s: () => (/* binding */ describeData)
});

// EXTERNAL MODULE: ./src/coverage/measuredBinaries.ts + 1 modules
var measuredBinaries = __webpack_require__(19738);
// EXTERNAL MODULE: ./src/coverage/readData.ts
var readData = __webpack_require__(532);
// EXTERNAL MODULE: ./src/coverage/tallyColumn.ts
var tallyColumn = __webpack_require__(75134);
// EXTERNAL MODULE: ./src/checks/dataHealth.ts
var dataHealth = __webpack_require__(22179);
// EXTERNAL MODULE: ./src/covdata/read/readPods.ts
var readPods = __webpack_require__(13757);
// EXTERNAL MODULE: ./src/covdata/units/unitIndex.ts + 2 modules
var unitIndex = __webpack_require__(47891);
// EXTERNAL MODULE: ./src/findings/finding.ts
var finding = __webpack_require__(44879);
// EXTERNAL MODULE: ./src/covdata/read/podProcess.ts
var podProcess = __webpack_require__(73329);
// EXTERNAL MODULE: ./src/coverage/model.ts
var model = __webpack_require__(43307);
// EXTERNAL MODULE: ./src/support/arrays.ts
var arrays = __webpack_require__(30009);
// EXTERNAL MODULE: ./src/support/plural.ts
var plural = __webpack_require__(87973);
;// CONCATENATED MODULE: ./src/checks/keptProcesses.ts
/** @module Processes that did not exit normally, and what is covered only because their counters were kept. */







/** What follows the command of a test binary that a test started under another name. */
const TEST_BINARY = ' (test binary)';
/** The number of statements that are covered only by processes whose counters Go itself would not have written. */
function keptStatements(index, pods) {
    const columns = [...model/* SOURCES */.Hl.keys()];
    const all = pods.flatMap((pod) => (0,readPods/* countersOfColumns */.sP)(pod, columns) ?? []);
    const ended = pods.flatMap((pod) => [...pod.endedByColumn.values()]);
    const covered = (counters) => (0,unitIndex/* coveredStatements */.hJ)(index, (0,unitIndex/* countUnits */.jK)(index, counters, 'set'));
    return covered(all) - covered(ended);
}
/** Names the processes that did not exit normally, grouped by program and ending. */
function keptFinding(processes) {
    const kept = processes.filter(({ ending }) => ending !== undefined);
    const count = (0,plural/* plural */.L)((0,podProcess/* processCount */.N)(kept), 'process', 'es');
    const title = `${count} did not exit normally; the counters were kept`;
    return (0,finding/* findingIfAny */.HN)('process-ended-early', title, groups(kept), { detail: '' });
}
/** `server -addr (pid 12): panicked`, `server: 8 processes killed by SIGKILL`. */
function groups(processes) {
    const found = (0,arrays/* groupBy */.$)(processes, (process) => JSON.stringify([programOf(process), process.ending]));
    return [...found.values()].flatMap((group) => {
        const [first] = group;
        if (first === undefined)
            return [];
        const { pid, ending = '' } = first;
        const count = (0,podProcess/* processCount */.N)(group);
        return count === 1
            ? `${first.command} (pid ${pid}): ${ending}`
            : `${programOf(first)}: ${count} processes ${ending}`;
    });
}
/** The command without its flags. */
function programOf({ command }) {
    const label = command.endsWith(TEST_BINARY) ? TEST_BINARY : '';
    const text = command.slice(0, command.length - label.length);
    return text.replace(/ -.*$/s, '') + label;
}

;// CONCATENATED MODULE: ./src/checks/describeData.ts





/** For data that was collected earlier: nothing is known about how. */
const COLLECTED_BEFORE = {
    built: [],
    suite: 'none',
    inProcess: true,
    running: new Set(),
};
/**
 * Describes the binaries and processes of the data, and finds what is missing.
 * @param indexes a cache of unit lists, which this may add to
 * @param counted one without what is excluded, for the figures that are shown
 */
function describeData(data, { built, suite, inProcess, running }, indexes, counted = indexes) {
    const { pods, linked, foreign, unselected, problems } = data;
    const podsOf = (0,measuredBinaries/* binaryPods */.iM)(pods, built);
    const tallyIn = (lists) => (own) => (0,tallyColumn/* tallyColumn */.N)(lists.of(own, linked), own, 'binaries');
    const binaries = (0,measuredBinaries/* binaryInfos */.Je)(built, podsOf, tallyIn(indexes));
    const processes = (0,measuredBinaries/* processInfos */.fM)(pods, built, running);
    const kept = processes.some(({ ending }) => ending !== undefined)
        ? keptStatements(counted.of(pods, linked), pods)
        : 0;
    return {
        binaries: counted === indexes ? binaries : (0,measuredBinaries/* binaryInfos */.Je)(built, podsOf, tallyIn(counted)),
        processes,
        keptStatements: kept,
        findings: [
            ...(0,dataHealth/* healthFindings */.dQ)({
                binaries,
                podsOf,
                foreign,
                unselected,
                problems,
                counterFiles: (0,readData/* counterFilesOf */.V)(pods),
                suite,
                inProcess,
                reExecuted: (0,measuredBinaries/* reExecutedMains */.pO)(pods, built),
                executed: (0,measuredBinaries/* executedMains */.kK)(pods),
                namedAt: new Map(built.flatMap(({ importPath, namedAt }) => (namedAt === undefined ? [] : [[importPath, namedAt]]))),
                goByPath: new Map(built.map(({ importPath, goByPath }) => [importPath, goByPath])),
            }),
            ...keptFinding(processes),
        ],
    };
}


/***/ }),

/***/ 86305:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ withCauses),
/* harmony export */   x: () => (/* binding */ missingDataFindings)
/* harmony export */ });
/* harmony import */ var _process_asUser_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(88458);
/* harmony import */ var _support_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87700);
/* harmony import */ var _support_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88020);
/* harmony import */ var _dataExam_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70219);
/* harmony import */ var _doctor_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58563);





/** What says that data is missing. As notices they say that nobody expected any. */
const MISSING = ['no-data', 'binary-never-ran', 'process-without-counters'];
/** Binaries whose files and processes are examined. */
const MAX_BINARIES = 5;
/** Directories that are examined. */
const MAX_DIRECTORIES = 20;
/**
 * Examines the binaries of a run and its directory if data is missing.
 * @param found what is known already: the same is not said twice
 */
async function missingDataFindings(found, { binaries, directory, isWrittenHere, ...rest }) {
    if (!isMissing(found))
        return [];
    const subjects = [];
    let data;
    const names = new Map([[directory, 'GOCOVERDIR']]);
    const user = isWrittenHere ? (0,_process_asUser_js__WEBPACK_IMPORTED_MODULE_4__/* .ownUser */ ._G)() : undefined;
    const request = { ...rest, pids: [], user, now: Date.now() };
    for (const { name, path } of binaries.slice(0, MAX_BINARIES)) {
        if (!(await (0,_support_files_js__WEBPACK_IMPORTED_MODULE_1__/* .isFile */ .fo)(path)))
            continue;
        names.set(path, name);
        if (await (0,_support_files_js__WEBPACK_IMPORTED_MODULE_1__/* .isDirectory */ .wd)(directory))
            data ??= await (0,_dataExam_js__WEBPACK_IMPORTED_MODULE_2__/* .readDirectory */ .g)({ directory, platform: rest.platform });
        const each = { ...request, binary: path, directory, data, findsProcesses: true };
        const examined = await (0,_doctor_js__WEBPACK_IMPORTED_MODULE_3__/* .examine */ .s)(each).catch(nothingOf);
        subjects.push(...(isWrittenHere ? examined : examined.map(withoutRoom)));
    }
    return newFindings(subjects, names, found);
}
/**
 * Examines the directories that were named if there is no data in them.
 * @returns what was found already, and the causes
 */
async function withCauses(found, directories, checkout) {
    if (!isMissing(found))
        return found;
    const subjects = [];
    for (const directory of directories.slice(0, MAX_DIRECTORIES)) {
        if (!(await (0,_support_files_js__WEBPACK_IMPORTED_MODULE_1__/* .isDirectory */ .wd)(directory)))
            continue;
        const checks = await (0,_dataExam_js__WEBPACK_IMPORTED_MODULE_2__/* .examineData */ .U)({
            directory,
            executable: undefined,
            // Without a checkout, no file is looked for.
            checkout: checkout ?? '/',
            platform: undefined,
            now: Date.now(),
        });
        subjects.push({ kind: 'directory', name: directory, checks });
    }
    return [...found, ...newFindings(subjects, new Map(), found)];
}
/** A binary that cannot be examined, as a test changed or replaced it, is no reason to lose the report. */
function nothingOf(error) {
    if (error instanceof _support_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo || (0,_support_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .errorCode */ .CA)(error) !== undefined)
        return [];
    throw error;
}
function withoutRoom(subject) {
    return { ...subject, checks: subject.checks.filter(({ check }) => check !== 'room') };
}
function isMissing(found) {
    return found.some(({ code, severity }) => severity !== 'notice' && MISSING.some((each) => each === code));
}
/** The problems with the names of what has them; those that several binaries share only once. */
function newFindings(subjects, names, found) {
    const known = new Set(found.map(({ code }) => code));
    const all = subjects.flatMap(({ name, checks }) => checks.flatMap(({ state, finding }) => {
        if (state !== 'problem' || finding === undefined || known.has(finding.code))
            return [];
        return [{ ...finding, title: titleWith(names.get(name) ?? name, finding.title) }];
    }));
    return [...new Map(all.map((item) => [`${item.code} ${item.title}`, item])).values()];
}
/** `It was built without -cover` becomes `linkd was built without -cover`. */
function titleWith(name, title) {
    return title.startsWith('It ') ? `${name}${title.slice('It'.length)}` : `${name}: ${title}`;
}


/***/ }),

/***/ 71115:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ exclusionFindings)
/* harmony export */ });
/* harmony import */ var _coverage_excludeUnits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27401);
/* harmony import */ var _findings_finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44879);
/* harmony import */ var _support_plural_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87973);
/** @module Findings about what is excluded, and about what should be but is not. */



/**
 * @param whole the model before anything was excluded
 * @param rest what is left of it
 * @param unseen files whose comments cannot be seen
 */
function exclusionFindings(exclusions, whole, rest, unseen = []) {
    const { unreasoned, unmatchedGlobs } = exclusions;
    const { unexplained, unused } = commentsOf(exclusions, whole, rest);
    const idle = [...exclusions.idle, ...unused].sort(byPlace);
    return [
        ...everythingExcluded(rest),
        ...(0,_findings_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .findingIfAny */ .HN)('exclusion-without-reason', `${(0,_support_plural_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .L)(unreasoned.length, 'comment')} without a reason ${unreasoned.length === 1 ? 'excludes' : 'exclude'} nothing`, unreasoned),
        ...(0,_findings_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .findingIfAny */ .HN)('exclusion-unexplained', `${(0,_support_plural_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .L)(unexplained.length, 'comment')} of another tool ${unexplained.length === 1 ? 'excludes' : 'exclude'} code without a reason`, unexplained),
        ...(0,_findings_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .findingIfAny */ .HN)('exclusion-unused', 'Exclusions that match nothing', [
            ...unmatchedGlobs.map((glob) => `exclude: ${glob}`),
            ...idle,
        ]),
        ...(0,_findings_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .findingIfAny */ .HN)('exclusion-unseen', `The comments of ${(0,_support_plural_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .L)(unseen.length, 'file')} cannot be seen`, unseen),
    ];
}
function everythingExcluded(rest) {
    const { total } = (0,_coverage_excludeUnits_js__WEBPACK_IMPORTED_MODULE_0__/* .excludedTally */ .zK)(rest);
    if (total === 0 || rest.tallies.together.total > 0)
        return [];
    const title = total === 1 ? 'The only measured statement is' : `All ${total} measured statements are`;
    const reasons = new Set(rest.excluded?.map(({ by, reason }) => (by === 'comment' ? 'comments' : reason)));
    return [(0,_findings_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .finding */ .gk)('everything-excluded', `${title} excluded`, { evidence: [...reasons] })];
}
/** By file, then by line. */
function byPlace(one, other) {
    const colon = one.lastIndexOf(':');
    return one.slice(0, colon) === other.slice(0, other.lastIndexOf(':'))
        ? Number(one.slice(colon + 1)) - Number(other.slice(colon + 1))
        : one < other
            ? -1
            : 1;
}
/** Comments that exclude something without a reason, and comments that exclude nothing of what was measured. */
function commentsOf(exclusions, whole, { excluded = [] }) {
    const [unexplained, unused] = [[], []];
    const effective = new Set(excluded.map(({ path, commentLine = 0 }) => `${path}:${commentLine}`));
    for (const { path } of whole.packages.flatMap((pkg) => pkg.files)) {
        const rules = exclusions.of(path);
        const isWhole = rules.some(({ scope, by }) => scope.kind === 'file' && by !== 'comment');
        for (const { by, line, reason } of rules) {
            if (by !== 'comment' || line === undefined)
                continue;
            const place = `${exclusions.nameOf(path)}:${line}`;
            if (!effective.has(`${path}:${line}`)) {
                // In a file that is excluded anyway, it is no mistake.
                if (!isWhole)
                    unused.push(place);
            }
            else if (reason === '')
                unexplained.push(place);
        }
    }
    return { unexplained, unused };
}


/***/ }),

/***/ 65249:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KV: () => (/* binding */ repeatedStatementFindings),
/* harmony export */   s2: () => (/* binding */ isFaulty),
/* harmony export */   tS: () => (/* binding */ repeatsStatements)
/* harmony export */ });
/* harmony import */ var _findings_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44879);
/* harmony import */ var _go_goVersion_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97508);
/* harmony import */ var _support_plural_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87973);
/**
 * @module A bug of Go 1.27.0 and 1.27.1 (golang/go#80974): if blank or comment lines split a run of statements into
 * several units, each unit is recorded with the number of statements of the whole run, so totals are too high.
 */



/** If the Go version is unknown, fewer places than one in so many units may be due to lines with two statements. */
const UNITS_PER_PLACE = 500;
/** Whether a Go version is known to have the bug, even if units do not show it. */
function isFaulty(go) {
    return (go !== undefined &&
        (0,_go_goVersion_js__WEBPACK_IMPORTED_MODULE_1__/* .compareVersions */ .Zy)(go, _go_goVersion_js__WEBPACK_IMPORTED_MODULE_1__/* .FIRST_WITH_SPLIT_UNITS */ .X5) >= 0 &&
        (0,_go_goVersion_js__WEBPACK_IMPORTED_MODULE_1__/* .compareVersions */ .Zy)(go, _go_goVersion_js__WEBPACK_IMPORTED_MODULE_1__/* .FIRST_COUNTING_SPLIT_UNITS */ .Mb) < 0);
}
/** Whether the units of the files show the bug. */
function repeatsStatements({ go, files }) {
    if (go !== undefined && (0,_go_goVersion_js__WEBPACK_IMPORTED_MODULE_1__/* .compareVersions */ .Zy)(go, _go_goVersion_js__WEBPACK_IMPORTED_MODULE_1__/* .FIRST_WITH_SPLIT_UNITS */ .X5) < 0)
        return false;
    const places = files.reduce((sum, file) => sum + placesIn(file).certain, 0);
    const units = files.reduce((sum, file) => sum + file.units.length, 0);
    return places > 0 && (go !== undefined || places * UNITS_PER_PLACE >= units);
}
/** Names the files that show the bug and, for a Go version known to have it, those that may be affected. */
function repeatedStatementFindings(parts) {
    const evidence = parts.flatMap((part) => {
        const shown = repeatsStatements(part);
        if (!shown && !isFaulty(part.go))
            return [];
        return part.files.flatMap((file) => {
            const { certain, possible } = placesIn(file);
            if (certain > 0 && shown)
                return `${file.path}: at least ${(0,_support_plural_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .L)(certain, 'place')}`;
            return possible > 0 && isFaulty(part.go) ? `${file.path}: perhaps ${(0,_support_plural_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .L)(possible, 'place')}` : [];
        });
    });
    const title = parts.some(repeatsStatements)
        ? 'Go counted statements more than once, so the total is too high'
        : 'Go may have counted statements more than once, so the total may be too high';
    return (0,_findings_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .findingIfAny */ .HN)('statements-repeated', title, evidence.sort());
}
/**
 * Counts pairs of adjacent units with the same number of statements and a blank or comment line between them, which may be
 * parts of one run. A pair is certain if one unit has fewer lines than statements: together they have at least one statement
 * fewer than recorded. This relies on gofmt's one statement per line; other code may go unnoticed.
 */
function placesIn({ units }) {
    let [certain, possible] = [0, 0];
    for (const [index, unit] of units.entries()) {
        const next = units[index + 1];
        if (next?.statements !== unit.statements || next.functionName !== unit.functionName)
            continue;
        // Every part of a run but the last ends at the end of its last line, which is column 1 of the next.
        if (unit.endColumn !== 1 || next.startLine <= unit.endLine)
            continue;
        if (unit.statements > Math.min(linesOf(unit), linesOf(next)))
            certain++;
        // Parts of one run start in the same column and are executed equally often, and a single statement is never split.
        // Cases and branches that were not executed look the same, so they do not count.
        else if (unit.statements > 1 && unit.startColumn === next.startColumn && isCountedAlike(unit, next))
            possible++;
    }
    return { certain, possible };
}
function isCountedAlike(unit, next) {
    return unit.count === next.count && unit.count > 0;
}
function linesOf({ startLine, endLine, endColumn }) {
    return endLine - startLine + (endColumn === 1 ? 0 : 1);
}


/***/ }),

/***/ 66007:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ sourceFindings),
/* harmony export */   M: () => (/* binding */ revisionFindings)
/* harmony export */ });
/* harmony import */ var _findings_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44879);
/** @module Finds data of different revisions of a file, which a plain union would count as more code than there is. */

/**
 * Names the files with overlapping units. The units of one build never overlap, so the data comes from different sources, or
 * from Go versions that divide code differently (as Go 1.27 does).
 * @param directed files that line directives name, whose units may be at any lines
 */
function revisionFindings(model, directed) {
    const mixed = model.packages
        .flatMap((pkg) => pkg.files)
        .filter((file) => !directed.has(file.path) && overlaps(file))
        .map((file) => file.path);
    const title = 'The data comes from different revisions of the same files, or from different Go versions';
    return (0,_findings_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .findingIfAny */ .HN)('several-revisions', title, mixed, {
        detail: 'Their statements are counted separately, so neither the total nor the percentage is right.',
        fix: 'Merge data of one commit and one minor version of Go, and report other data separately.',
    });
}
/** Names the files that differ between legs, whose units cannot be merged. */
function sourceFindings(files) {
    const blobs = new Map();
    const mixed = new Set();
    for (const { path, blob, textBlob = blob } of files) {
        // A leg on Windows cannot know how git stores the line ends.
        if ((blobs.get(path) ?? textBlob) !== textBlob)
            mixed.add(path);
        blobs.set(path, textBlob);
    }
    const title = 'The jobs measured different revisions of the same files';
    return (0,_findings_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .findingIfAny */ .HN)('several-revisions', title, [...mixed].sort(), {
        fix: 'Merge jobs that checked out the same commit. If only some were run again, run all of them.',
    });
}
/** Expects units sorted by their start. Units without statements may overlap others. */
function overlaps(file) {
    let furthest;
    for (const unit of file.units) {
        if (unit.statements === 0)
            continue;
        if (furthest !== undefined && startsWithin(unit, furthest))
            return true;
        furthest = unit;
    }
    return false;
}
function startsWithin({ startLine, startColumn }, { endLine, endColumn }) {
    return startLine < endLine || (startLine === endLine && startColumn < endColumn);
}


/***/ }),

/***/ 44644:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ mayRunElsewhere),
/* harmony export */   W: () => (/* binding */ findingsOfShard)
/* harmony export */ });
/* harmony import */ var _findings_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44879);
/** @module What a shard of a suite says about data: whether there is none, as of a binary, is known only of all shards together. */

/** What a shard does not say: whether it is so is known only of all of them. */
const KNOWN_OF_ALL = new Set([
    'go-by-path',
    'no-unit-data',
    'unit-files-unknown',
]);
const ELSEWHERE = 'Tests of other shards may start it.';
/** The findings of a shard. A report on all shards finds out which binaries none of them started, and whether there is data. */
function findingsOfShard(findings, shard) {
    if (shard === undefined || shard.total === 1)
        return findings;
    return findings
        .filter(({ code }) => !KNOWN_OF_ALL.has(code))
        .map((item) => {
        if (item.code === 'no-data')
            return withoutData(item);
        return item.code === 'binary-never-ran' && item.severity === 'warning'
            ? { ...item, severity: 'notice', detail: ELSEWHERE }
            : item;
    });
}
function withoutData({ detail }) {
    return (0,_findings_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .gk)('shard-without-data', 'The tests of this shard left no coverage data', { detail });
}
/** Whether the tests of the shard name the binaries of a finding. */
function mayRunElsewhere({ code, detail }) {
    return code === 'binary-never-ran' && detail === ELSEWHERE;
}


/***/ }),

/***/ 91764:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ unknownFilesFinding)
/* harmony export */ });
/* harmony import */ var _findings_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44879);
/* harmony import */ var _support_plural_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87973);


/** Names the files of the data that are in no measured package, or says that all of them are. */
function unknownFilesFinding({ unitTests, tallies }) {
    if (unitTests === undefined)
        return [];
    const { unknownFiles, packages } = unitTests;
    const isForeign = packages.length === 0 && (tallies.unitTests?.covered ?? 0) === 0;
    if (isForeign && unknownFiles.length > 0)
        return [
            (0,_findings_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .gk)('no-unit-data', 'The data of the unit tests covers no measured package', {
                evidence: unknownFiles,
            }),
        ];
    const title = `${(0,_support_plural_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .L)(unknownFiles.length, 'file')} of the unit tests’ data ${unknownFiles.length === 1 ? 'is' : 'are'} in no measured package`;
    return (0,_findings_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .findingIfAny */ .HN)('unit-files-unknown', title, unknownFiles);
}


/***/ }),

/***/ 54624:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ unusedMappings)
/* harmony export */ });
/* harmony import */ var _findings_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44879);
/* harmony import */ var _support_plural_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87973);


/** @param pathMap after everything was looked up with it */
function unusedMappings(pathMap) {
    const unused = pathMap.unused();
    return (0,_findings_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .findingIfAny */ .HN)('path-map-unused', `${(0,_support_plural_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .L)(unused.length, 'pair')} of path-map matched nothing`, unused);
}


/***/ }),

/***/ 53002:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L5: () => (/* binding */ unknown),
/* harmony export */   XG: () => (/* binding */ WITHOUT_BASELINE),
/* harmony export */   gE: () => (/* binding */ NO_COMPARISON)
/* harmony export */ });
/** What is not known, and why. */
function unknown(reason) {
    return { value: undefined, reason };
}
const WITHOUT_CHANGE = unknown('there is no change to compare with');
/** For when nobody asked for a baseline. */
const WITHOUT_BASELINE = unknown('there is no baseline');
/** For when there is nothing to compare with, or no comparison was requested. */
const NO_COMPARISON = {
    lines: { kind: 'none' },
    problem: undefined,
    change: WITHOUT_CHANGE,
    patch: WITHOUT_CHANGE,
    baseline: WITHOUT_BASELINE,
};


/***/ }),

/***/ 84905:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ buildModel)
/* harmony export */ });
/* harmony import */ var _covdata_format_format_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(32263);
/* harmony import */ var _covdata_read_readPods_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13757);
/* harmony import */ var _covdata_units_unitIndex_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(47891);
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43307);
/* harmony import */ var _reach_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46529);
/* harmony import */ var _tallies_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2480);
/* harmony import */ var _unitIndexes_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(11050);
/** @module Building the coverage model from pods: merged as Go does it, over all sources and over each of them. */







/**
 * The coverage model of the measured packages.
 * @param indexes unit lists to reuse; new ones are added to it
 */
function buildModel({ pods, measured, selected, unlinkedStatements = new Map(), reach = reachOf(pods) }, indexes = new _unitIndexes_js__WEBPACK_IMPORTED_MODULE_4__/* .UnitIndexes */ .r()) {
    const mode = pods.map((pod) => pod.meta.mode).reduce(_covdata_format_format_js__WEBPACK_IMPORTED_MODULE_5__/* .widerMode */ .$Q, 'set');
    const columns = [..._model_js__WEBPACK_IMPORTED_MODULE_1__/* .SOURCES */ .Hl.keys()].filter((column) => pods.some((pod) => pod.columns.includes(column)));
    const index = indexes.of(pods, measured);
    const count = (counted) => (0,_covdata_units_unitIndex_js__WEBPACK_IMPORTED_MODULE_6__/* .countUnits */ .jK)(index, pods.flatMap((pod) => (0,_covdata_read_readPods_js__WEBPACK_IMPORTED_MODULE_0__/* .countersOfColumns */ .sP)(pod, counted) ?? []), mode);
    const together = count(columns);
    const notLinked = selected.filter((importPath) => !measured.has(importPath));
    const bySource = columns.map((column) => count([column]));
    const reached = (0,_reach_js__WEBPACK_IMPORTED_MODULE_2__/* .unitReach */ .ku)(index, reach);
    const shared = new SharedCounts(bySource);
    const counts = { together, bySource, shared, reach: reached.setOf };
    const packages = index.packages.map((pkg) => packageCoverage(pkg, counts));
    return {
        mode,
        sources: _model_js__WEBPACK_IMPORTED_MODULE_1__/* .SOURCES */ .Hl.filter((_, column) => columns.includes(column)),
        packages,
        notLinked,
        unlinkedStatements: new Map([...unlinkedStatements].filter(([path]) => notLinked.includes(path))),
        tallies: (0,_tallies_js__WEBPACK_IMPORTED_MODULE_3__/* .sumAllTallies */ .tB)(packages, columns.length),
        reach: reached.reach,
    };
}
function reachOf(pods) {
    const reach = new Map();
    (0,_reach_js__WEBPACK_IMPORTED_MODULE_2__/* .addReach */ .P_)(reach, pods);
    return reach;
}
function packageCoverage(pkg, counts) {
    const files = filesOf(pkg, counts);
    return {
        importPath: pkg.importPath,
        modulePath: pkg.modulePath,
        files,
        tallies: (0,_tallies_js__WEBPACK_IMPORTED_MODULE_3__/* .sumAllTallies */ .tB)(files, counts.bySource.length),
    };
}
/** The files of a package, whose units are sorted by file. */
function filesOf(pkg, { together, bySource, shared, reach }) {
    const files = new Map();
    let units = [];
    let path;
    for (let unit = 0; unit < pkg.functionOf.length; unit++) {
        const fn = pkg.functions[pkg.functionOf[unit] ?? -1];
        if (fn === undefined)
            continue;
        if (fn.sourceFile !== path) {
            path = fn.sourceFile;
            files.set(path, (units = files.get(path) ?? []));
        }
        const at = unit * _covdata_format_format_js__WEBPACK_IMPORTED_MODULE_5__/* .UNIT_FIELDS */ .RU;
        units.push({
            startLine: pkg.positions[at] ?? 0,
            startColumn: pkg.positions[at + 1] ?? 0,
            endLine: pkg.positions[at + 2] ?? 0,
            endColumn: pkg.positions[at + 3] ?? 0,
            statements: pkg.positions[at + 4] ?? 0,
            functionName: fn.name,
            literal: fn.literal,
            count: together[pkg.start + unit] ?? 0,
            counts: shared.of(pkg.start + unit),
            reach: reach[pkg.start + unit] ?? 0,
        });
    }
    return [...files].map(([own, list]) => ({
        path: own,
        units: list,
        tallies: (0,_tallies_js__WEBPACK_IMPORTED_MODULE_3__/* .talliesOfUnits */ .je)(list, bySource.length),
    }));
}
/** How many lists may be shared at a time. */
const LISTS = 256;
/**
 * The counts of units by source. Most units have the counts of others nearby, and share one list with them: a list takes half as
 * much memory as a unit.
 */
class SharedCounts {
    bySource;
    lists = Array.from({ length: LISTS }, () => []);
    constructor(bySource) {
        this.bySource = bySource;
    }
    of(unit) {
        const { bySource, lists } = this;
        let hash = 0;
        for (const counts of bySource)
            hash = 31 * (hash % LISTS) + (counts[unit] ?? 0);
        const known = lists[hash % LISTS] ?? [];
        let source = 0;
        while (source < bySource.length && bySource[source]?.[unit] === known[source])
            source++;
        if (source === bySource.length)
            return known;
        return (lists[hash % LISTS] = bySource.map((counts) => counts[unit] ?? 0));
    }
}


/***/ }),

/***/ 22189:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ CarriedReach),
/* harmony export */   v: () => (/* binding */ carriedStatements)
/* harmony export */ });
class CarriedReach {
    /** By set of reachers. */
    sets;
    constructor(reach) {
        const { reachers = [], sets = [] } = reach ?? {};
        this.sets = sets.map((set) => {
            const members = set.flatMap((member) => reachers[member] ?? []);
            const baselines = members.filter(({ kind }) => kind === 'baseline');
            return {
                baselines: [...new Set(baselines.map(({ name }) => name))],
                isUncertain: baselines.every(({ isUncertain }) => isUncertain === true),
                isMeasured: members.some(({ kind }) => kind === 'binary' || kind === 'tests'),
            };
        });
    }
    /** The baselines that a unit was carried over from; none if this run has executed it, or nothing has. */
    baselinesOf({ count, reach = 0 }) {
        const found = this.sets[reach];
        return count === 0 || found === undefined || found.isMeasured ? [] : found.baselines;
    }
    /** Whether a unit was carried over, and nobody knows whether all tests together would have executed it. */
    isUncertain(unit) {
        return this.baselinesOf(unit).length > 0 && this.sets[unit.reach ?? 0]?.isUncertain === true;
    }
    /** Whether tests that were left out executed a unit, be it that others did as well. */
    isOfLeftOut({ reach = 0 }) {
        return (this.sets[reach]?.baselines.length ?? 0) > 0;
    }
}
function carriedStatements({ packages, reach, }) {
    const known = new CarriedReach(reach);
    let [carried, uncertain] = [0, 0];
    for (const { files } of packages)
        for (const { units } of files)
            for (const unit of units) {
                if (known.baselinesOf(unit).length === 0)
                    continue;
                carried += unit.statements;
                if (known.isUncertain(unit))
                    uncertain += unit.statements;
            }
    return { carried, uncertain };
}


/***/ }),

/***/ 4027:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ modeClashes),
/* harmony export */   v: () => (/* binding */ withOneGranularity)
/* harmony export */ });
/* harmony import */ var _covdata_format_format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32263);
/** @module Binaries whose counters are of different kinds. Nothing here depends on the order of the pods. */

/**
 * Leaves out pods that count by function (perfunc) if others count by unit (perblock), since they cannot be added up.
 * @returns the pods of one granularity, and a problem for each pod that is left out
 */
function withOneGranularity(pods) {
    const byUnit = pods.filter((pod) => pod.meta.granularity === 'perblock');
    const kept = byUnit.length === 0 ? pods : byUnit;
    const left = pods.filter((pod) => !kept.includes(pod));
    return {
        pods: kept,
        problems: left.map(({ metaPath, meta }) => ({
            code: 'granularity-clash',
            path: metaPath,
            message: `it has a counter for each function (${meta.granularity}), other binaries for each unit (perblock); it is left out`,
        })),
    };
}
/** A problem for each pod whose mode is narrower than the widest one. */
function modeClashes(pods) {
    const [first, ...modes] = pods.map((pod) => pod.meta.mode);
    const widest = modes.reduce(_covdata_format_format_js__WEBPACK_IMPORTED_MODULE_0__/* .widerMode */ .$Q, first ?? 'set');
    const narrower = pods.filter((pod) => pod.meta.mode !== widest);
    return narrower.map(({ metaPath, meta }) => ({
        code: 'mode-clash',
        path: metaPath,
        message: `its mode is ${meta.mode}, that of other binaries ${widest}${meta.mode === 'set' ? '; what it covers counts as executed once' : ''}`,
    }));
}


/***/ }),

/***/ 27401:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QO: () => (/* binding */ excludedFiles),
/* harmony export */   S_: () => (/* binding */ excludeUnits),
/* harmony export */   l2: () => (/* binding */ wholeOf),
/* harmony export */   zK: () => (/* binding */ excludedTally)
/* harmony export */ });
/* harmony import */ var _exclusions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14833);
/* harmony import */ var _tallies_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2480);
/* harmony import */ var _uncovered_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89321);
/** @module Takes excluded units out of a coverage model, so that every figure and view is without them. */



/** The model without the excluded units; files and packages of which nothing is left are gone. */
function excludeUnits(model, exclusions) {
    if (exclusions.isEmpty)
        return model;
    const { unitTests, sources } = model;
    const { packages, excluded, excludedPackages } = divide(model.packages, exclusions, sources.length);
    return {
        ...model,
        packages,
        // Packages that only unit tests link are in no total, so nobody has to be told what of them is excluded.
        ...(unitTests && {
            unitTests: { ...unitTests, packages: divide(unitTests.packages, exclusions, 0).packages },
        }),
        tallies: (0,_tallies_js__WEBPACK_IMPORTED_MODULE_1__/* .sumAllTallies */ .tB)(packages, sources.length),
        ...(excluded.length === 0 ? {} : { excluded, wholePackages: model.packages }),
        ...(excludedPackages.length === 0 ? {} : { excludedPackages }),
    };
}
/** @param sources how many columns the tallies have beside the sum */
function divide(all, exclusions, sources) {
    const excluded = [];
    const excludedPackages = [];
    const packages = all.flatMap((pkg) => {
        if (!pkg.files.some(({ path }) => exclusions.of(path).length > 0))
            return [pkg];
        const files = pkg.files.flatMap((file) => {
            const rules = exclusions.of(file.path);
            if (rules.length === 0)
                return file;
            const { kept, parts } = split(file, rules);
            excluded.push(...parts);
            return kept.length === 0 ? [] : { ...file, units: kept, tallies: (0,_tallies_js__WEBPACK_IMPORTED_MODULE_1__/* .talliesOfUnits */ .je)(kept, sources) };
        });
        if (files.length === 0) {
            excludedPackages.push(pkg.importPath);
            return [];
        }
        const tallies = (0,_tallies_js__WEBPACK_IMPORTED_MODULE_1__/* .sumAllTallies */ .tB)(files, sources);
        return [{ ...pkg, files, tallies }];
    });
    return { packages, excluded, excludedPackages };
}
/** Everything that was measured: no figure is made of it, but who executed what is known of all of it. */
function wholeOf({ packages, wholePackages, reach, }) {
    return { packages: wholePackages ?? packages, ...(reach && { reach }) };
}
/** The sum of what was excluded. */
function excludedTally({ excluded = [] }) {
    return excluded.reduce((sum, { tally }) => ({ covered: sum.covered + tally.covered, total: sum.total + tally.total }), { covered: 0, total: 0 });
}
/** The paths of the files that the input exclude leaves out. */
function excludedFiles({ excluded = [] }) {
    return [...new Set(excluded.flatMap(({ by, path }) => (by === 'comment' ? [] : [path])))];
}
function split({ path, units }, rules) {
    const owners = (0,_exclusions_js__WEBPACK_IMPORTED_MODULE_0__/* .excludedBy */ .UC)(rules, units);
    const kept = units.filter((_, unit) => (owners[unit] ?? 0) < 0);
    const parts = rules.flatMap((rule, number) => {
        const own = units.filter((_, unit) => owners[unit] === number);
        const [first] = own;
        if (first === undefined)
            return [];
        const commented = rule.by === 'comment' ? NOTHING : commentedTally(own, rules);
        return [
            {
                path,
                by: rule.by,
                what: rule.scope.kind,
                reason: rule.reason,
                commentLine: rule.line,
                startLine: own.reduce((line, unit) => Math.min(line, unit.startLine), first.startLine),
                endLine: own.reduce((line, unit) => Math.max(line, (0,_uncovered_js__WEBPACK_IMPORTED_MODULE_2__/* .lastLineOf */ .SH)(unit)), first.startLine),
                tally: (0,_tallies_js__WEBPACK_IMPORTED_MODULE_1__/* .tallyUnits */ .aA)(own, (unit) => unit.count),
                ...(commented.total === 0 ? {} : { commented }),
                units: own,
            },
        ];
    });
    return { kept, parts };
}
const NOTHING = { covered: 0, total: 0 };
/** What comments exclude of units, whatever else does. */
function commentedTally(units, rules) {
    const comments = rules.filter(({ by }) => by === 'comment');
    if (comments.length === 0)
        return NOTHING;
    const owners = (0,_exclusions_js__WEBPACK_IMPORTED_MODULE_0__/* .excludedBy */ .UC)(comments, units);
    const commented = units.filter((_, unit) => (owners[unit] ?? 0) >= 0);
    return (0,_tallies_js__WEBPACK_IMPORTED_MODULE_1__/* .tallyUnits */ .aA)(commented, (unit) => unit.count);
}


/***/ }),

/***/ 16649:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Xb: () => (/* binding */ exclusionComments),
  UK: () => (/* binding */ isGenerated),
  B_: () => (/* binding */ markerLine),
  OS: () => (/* binding */ mayBeGenerated),
  Bw: () => (/* binding */ mayHaveExclusions)
});

// EXTERNAL MODULE: ./src/coverage/sourceCode.ts
var sourceCode = __webpack_require__(8988);
;// CONCATENATED MODULE: ./src/coverage/blockScan.ts
/** @module The blocks, clauses and comments of a Go file, and the lines of the statements that open the blocks. */

/** What ends a statement at the end of its line, by Go's rule for semicolons. */
const STATEMENT_END = /(?:[\w"'`)\]}\u0080-\u00ff]|\+\+|--)$/;
const [COMMA, COLON, EQUALS, OPEN_BRACE] = [0x2c, 0x3a, 0x3d, 0x7b];
const OPENING = new Set(Buffer.from('([{'));
/** The longest word that matters. */
const MAX_WORD = 'package'.length;
class BlockScan {
    content;
    comments = [];
    blocks = [];
    clauses = [];
    /** The ends of lines on which no bracket is open. */
    outerEnds = [];
    /** The line of the package clause; 0 if there is none. */
    packageLine = 0;
    /** The offset behind the last token. */
    tokenEnd = 0;
    file = { byte: 0, start: 0, line: 0, lastLine: 0 };
    open = [];
    /** @param content Go source; for anything else, the result is of no use but does no harm */
    constructor(content) {
        this.content = content;
        new sourceCode/* GoScan */.q(content, {
            comment: (start, end, line) => this.comments.push({ start, end, line }),
            token: (start, end, line) => {
                this.token(start, end, line);
            },
            bracket: (byte, at, line) => {
                if (OPENING.has(byte))
                    this.opened(byte, at, line);
                else
                    this.closed(at, line);
            },
            word: (start, end, line) => {
                this.word(start, end, line);
            },
            lineEnd: (at) => {
                this.lineEnd(at);
            },
        });
    }
    /** The innermost bracket that is open. */
    get inner() {
        return this.open.at(-1) ?? this.file;
    }
    token(start, end, line) {
        const { content, inner } = this;
        const byte = content[start];
        this.tokenEnd = end;
        if (byte === COMMA)
            inner.fn = undefined;
        else if (byte === COLON && content[end] !== EQUALS && inner.clause !== undefined)
            inner.clause.lastLine ??= line;
    }
    opened(byte, at, line) {
        const { inner } = this;
        const header = byte === OPEN_BRACE ? (inner.fn ?? inner.control) : undefined;
        this.open.push({ byte, start: header?.elseEnd ?? at, line: header?.line ?? line, lastLine: line });
        if (byte !== OPEN_BRACE)
            return;
        inner.fn = undefined;
        if (header?.elseEnd !== undefined)
            inner.control = undefined;
    }
    closed(at, endLine) {
        const last = this.open.pop();
        if (last === undefined)
            return;
        this.endClause(last, at, endLine);
        const { byte, start, line, lastLine } = last;
        if (byte === OPEN_BRACE)
            this.blocks.push({ line, start, lastLine, end: at, endLine });
    }
    word(start, end, line) {
        const { inner } = this;
        switch (this.content.toString('latin1', start, Math.min(end, start + MAX_WORD + 1))) {
            case 'package':
                if (this.packageLine === 0)
                    this.packageLine = line;
                break;
            case 'if':
            case 'for':
            case 'switch':
            case 'select':
                inner.control = { line };
                break;
            case 'else':
                inner.control = { line, elseEnd: end };
                break;
            case 'func':
                inner.fn ??= { line };
                break;
            case 'case':
            case 'default':
                if (inner === this.file)
                    return;
                this.endClause(inner, start - 1, line);
                inner.clause = { start, line, lastLine: undefined };
                inner.control = undefined;
                inner.fn = undefined;
        }
    }
    endClause({ clause }, end, endLine) {
        if (clause === undefined)
            return;
        this.clauses.push({ ...clause, lastLine: clause.lastLine ?? clause.line, end, endLine });
    }
    lineEnd(at) {
        const { inner } = this;
        if (inner === this.file)
            this.outerEnds.push(at);
        if (inner.control?.elseEnd === this.tokenEnd || !this.endsStatement())
            return;
        inner.control = undefined;
        inner.fn = undefined;
    }
    endsStatement() {
        const text = this.content.toString('latin1', Math.max(0, this.tokenEnd - 2), this.tokenEnd);
        return STATEMENT_END.test(text);
    }
}

;// CONCATENATED MODULE: ./src/coverage/goOutline.ts
/** @module The parts of a Go file that a comment can be about: lines with code, blocks, clauses and declarations. */


const NEWLINE = 0x0a;
const SPACE = 0x20;
/** A label alone on its line, which belongs to the statement below it. */
const LABEL = /^\s*(?!default\b)[\p{L}_][\p{L}\p{N}_]*\s*:\s*(?:\/\/.*)?$/u;
class GoOutline {
    content;
    comments;
    /** The line of the package clause; 0 if there is none. */
    packageLine;
    /** Those that have nothing but a comment. */
    commentLines;
    code;
    outerEnds;
    blocks;
    clauses;
    /** @param content Go source; for anything else, the result is of no use but does no harm */
    constructor(content) {
        this.content = content;
        this.code = new sourceCode/* SourceCode */.x(content);
        const found = new BlockScan(content);
        this.outerEnds = found.outerEnds;
        this.blocks = found.blocks;
        this.clauses = found.clauses;
        this.packageLine = found.packageLine;
        this.comments = found.comments.map(({ start, end, line }) => ({
            ...this.position(start),
            text: content.toString('utf8', start, end).trimEnd(),
            isAlone: this.firstByte(line) === start,
        }));
        this.commentLines = new Set(this.comments.filter(({ isAlone }) => isAlone).map(({ line }) => line));
    }
    /** The line that a comment is about: its own, or the next one below other comments; undefined before a blank line. */
    lineOf({ line, isAlone }) {
        let next = isAlone ? this.lineBelow(line) : line;
        while (next !== undefined && this.isLabel(next))
            next = this.lineBelow(next);
        return next;
    }
    /** The function that is declared on a line. */
    functionAt(line) {
        if (!this.code.declarations.includes(line))
            return undefined;
        const start = this.startOf(line);
        const end = this.outerEnds.find((at) => at >= start) ?? this.content.length;
        return this.region({ line, start, end });
    }
    /** The blocks that the statement opens which has the line in its header: one `case`, or everything in braces. */
    blocksAt(line) {
        const clause = this.clauses.find((part) => this.isInHeader(part, line));
        const parts = clause === undefined ? this.blocks.filter((part) => this.isInHeader(part, line)) : [clause];
        return parts.map((part) => this.region(part));
    }
    /** The first code on a line; undefined if there is none but brackets. */
    codeAt(line) {
        if (!this.code.hasCode(line))
            return undefined;
        const start = this.startOf(line);
        let at = start;
        while ((this.content[at] ?? 0) <= SPACE)
            at++;
        // What begins with brackets is of the same statement as the code behind them.
        while (!this.code.hasCode(line, at - start + 1, at - start + 2))
            at++;
        return { line, column: at - start + 1 };
    }
    /** Whether a line is from the beginning of a statement to its brace or colon, but not in a literal on the way. */
    isInHeader({ line: first, lastLine }, line) {
        if (line < first || line > lastLine)
            return false;
        return !this.blocks.some((inner) => inner.line >= first && inner.lastLine < line && inner.endLine > line && inner.endLine <= lastLine);
    }
    /** The line below one and below the comments that follow it; undefined if it is blank. */
    lineBelow(line) {
        let next = line + 1;
        while (this.commentLines.has(next))
            next++;
        return this.firstByte(next) === undefined ? undefined : next;
    }
    isLabel(line) {
        return LABEL.test(this.content.toString('utf8', this.startOf(line), this.startOf(line + 1)));
    }
    region({ start, end }) {
        return { start: this.position(start), end: this.position(end) };
    }
    position(offset) {
        const line = this.code.lineAt(offset);
        return { line, column: offset - this.startOf(line) + 1 };
    }
    /** The offset of a line; Infinity behind the last one. */
    startOf(line) {
        return this.code.offsetOf(line, 1);
    }
    /** The first byte of a line that is not blank. */
    firstByte(line) {
        for (let at = this.startOf(line); at < this.content.length; at++) {
            const byte = this.content[at] ?? 0;
            if (byte === NEWLINE)
                return undefined;
            if (byte > SPACE)
                return at;
        }
        return undefined;
    }
}

;// CONCATENATED MODULE: ./src/coverage/exclusionComments.ts
/**
 * @module The comments of a Go file that exclude code from coverage: `//coverage:ignore reason`, and those of other Go
 * tools. docs/exclusions.md says what each of them excludes.
 */

/** Longer ones are cut. */
const MAX_REASON_LENGTH = 200;
const OWN = /^\/\/ ?coverage:ignore(?![-\w])(.*)$/;
/** In this order: go-test-coverage, go-cov and courtney. */
const OTHERS = [
    /^\/\/\s*coverage-ignore(?![-\w])(.*)$/,
    /^\/\/go-cov:skip(?![-\w])(.*)$/,
    /^\/\/\s*notest(?![-\w])(.*)$/,
];
const MARKS = /coverage[:-]ignore|go-cov:skip|notest/;
const GENERATED_MARK = '// Code generated ';
const BYTE_ORDER_MARK = Buffer.from('\ufeff');
const GENERATED = /^\/\/ Code generated .* DO NOT EDIT\.$/;
/** Whether a file may have such comments: most files need not be looked at again. */
function mayHaveExclusions(content) {
    // One search in a string takes half the time of four in a buffer.
    return MARKS.test(content.toString('latin1'));
}
/** Whether a file may have been generated, or says in other words that something was. */
function mayBeGenerated(content) {
    return content.includes(GENERATED_MARK);
}
/** Whether Go's own marker says that a file was generated: a line of its own before the package clause. */
function isGenerated(content) {
    return markerLine(content) !== undefined;
}
/** The line of that marker, 1-based; undefined if there is none. */
function markerLine(content) {
    const last = content.lastIndexOf(GENERATED_MARK);
    if (last < 0)
        return undefined;
    const isMarked = content.subarray(0, BYTE_ORDER_MARK.length).equals(BYTE_ORDER_MARK);
    const end = content.indexOf('\n', last);
    // What follows, usually all of the file, does not matter.
    const head = content.subarray(isMarked ? BYTE_ORDER_MARK.length : 0, end < 0 ? content.length : end);
    const { comments, packageLine } = new GoOutline(head);
    return comments.find(({ line, column, text }) => (packageLine === 0 || line < packageLine) && column === 1 && GENERATED.test(text))?.line;
}
function exclusionComments(content) {
    const outline = new GoOutline(content);
    const found = { exclusions: [], unreasoned: [], idle: [] };
    for (const comment of outline.comments) {
        const marked = markOf(comment.text);
        if (marked === undefined)
            continue;
        const { line } = comment;
        const isOfFile = line <= outline.packageLine;
        const reason = reasonIn(isOfFile ? marked.text.replace(/^\s*file\b/, '') : marked.text);
        if (reason === '' && marked.isOwn) {
            found.unreasoned.push(line);
            continue;
        }
        const scope = isOfFile ? { kind: 'file' } : scopeOf(comment, outline);
        if (scope === undefined)
            found.idle.push(line);
        else
            found.exclusions.push({ line, reason, scope });
    }
    return found;
}
/** What follows the mark of a comment, and whether it is our own; undefined for other comments. */
function markOf(comment) {
    const own = OWN.exec(comment);
    if (own !== null)
        return { text: own[1] ?? '', isOwn: true };
    for (const pattern of OTHERS) {
        const other = pattern.exec(comment);
        if (other !== null)
            return { text: other[1] ?? '', isOwn: false };
    }
    return undefined;
}
/** A reason has at least a letter or a digit. */
function reasonIn(text) {
    const reason = text.replace(/^[\s:,;.–—/-]+/u, '').trim();
    if (!/[\p{L}\p{N}]/u.test(reason))
        return '';
    return reason.length > MAX_REASON_LENGTH ? `${reason.slice(0, MAX_REASON_LENGTH - 1)}…` : reason;
}
function scopeOf(comment, outline) {
    const line = outline.lineOf(comment);
    if (line === undefined)
        return undefined;
    const fn = outline.functionAt(line);
    if (fn !== undefined)
        return { kind: 'function', regions: [fn], at: undefined };
    const [regions, at] = [outline.blocksAt(line), outline.codeAt(line)];
    if (regions.length > 0)
        return { kind: 'block', regions, at };
    return at === undefined ? undefined : { kind: 'statement', at };
}


/***/ }),

/***/ 14833:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O4: () => (/* binding */ Exclusions),
/* harmony export */   UC: () => (/* binding */ excludedBy),
/* harmony export */   mE: () => (/* binding */ mayExclude)
/* harmony export */ });
/* harmony import */ var _exclusionComments_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16649);
/* harmony import */ var _support_globs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30744);
/** @module Which units are excluded, by the input `exclude` or by comments: files are added one by one, with their sources. */


const WHOLE_FILE = { kind: 'file' };
/** Neither excluded nor counted again. */
const NONE = -1;
class Exclusions {
    rules;
    files = new Map();
    matched = new Set();
    /** How files are named in findings, by their paths in the coverage model. */
    names = new Map();
    /** The places of comments that lack the reason they need, such as `cart/cart.go:12`. */
    unreasoned = [];
    /** Those of comments that are not about any code. */
    idle = [];
    globs;
    constructor(rules) {
        this.rules = rules;
        this.globs = rules.globs.map((glob) => ({ glob, matches: (0,_support_globs_js__WEBPACK_IMPORTED_MODULE_1__/* .globMatch */ .e)(glob) }));
    }
    /** Whether nothing is excluded. */
    get isEmpty() {
        return this.files.size === 0;
    }
    /** Globs that match no file that was added. */
    get unmatchedGlobs() {
        return this.rules.globs.filter((glob) => !this.matched.has(glob));
    }
    /**
     * @param path as in the coverage model
     * @param file in the repository, or in the module if there is none
     * @param content undefined if it is not known, or if nothing in it matters
     */
    add(path, file, content) {
        const found = [];
        for (const { glob, matches } of this.globs) {
            if (!matches(file))
                continue;
            this.matched.add(glob);
            found.push({ by: 'glob', reason: glob, scope: WHOLE_FILE, line: undefined });
        }
        if (content !== undefined) {
            if (this.rules.generated && (0,_exclusionComments_js__WEBPACK_IMPORTED_MODULE_0__/* .isGenerated */ .UK)(content))
                found.push({ by: 'generated', reason: 'generated', scope: WHOLE_FILE, line: undefined });
            if ((0,_exclusionComments_js__WEBPACK_IMPORTED_MODULE_0__/* .mayHaveExclusions */ .Bw)(content))
                found.push(...this.commentsIn(content, file));
        }
        if (found.length === 0)
            return;
        this.files.set(path, found);
        this.names.set(path, file);
    }
    /** What excludes units of a file, what excludes all of it first. */
    of(path) {
        return this.files.get(path) ?? [];
    }
    /** How a file is named in findings: its path in the repository if that is known. */
    nameOf(path) {
        return this.names.get(path) ?? path;
    }
    commentsIn(content, file) {
        const { exclusions, unreasoned, idle } = (0,_exclusionComments_js__WEBPACK_IMPORTED_MODULE_0__/* .exclusionComments */ .Xb)(content);
        for (const line of unreasoned)
            this.unreasoned.push(`${file}:${line}`);
        for (const line of idle)
            this.idle.push(`${file}:${line}`);
        return exclusions
            .map((exclusion) => ({ by: 'comment', ...exclusion }))
            .sort((one, other) => Number(other.scope.kind === 'file') - Number(one.scope.kind === 'file'));
    }
}
/** Whether the source of a file may exclude anything of it. */
function mayExclude({ generated }, content) {
    return (0,_exclusionComments_js__WEBPACK_IMPORTED_MODULE_0__/* .mayHaveExclusions */ .Bw)(content) || (generated && (0,_exclusionComments_js__WEBPACK_IMPORTED_MODULE_0__/* .mayBeGenerated */ .OS)(content));
}
/**
 * For each unit of a file, the number of the exclusion that excludes it, or -1. If several do, the first counts.
 * @param units of one file
 */
function excludedBy(exclusions, units) {
    const owners = new Int32Array(units.length).fill(NONE);
    for (const [number, { scope }] of exclusions.entries()) {
        for (const unit of unitsIn(scope, units))
            if (owners[unit] === NONE)
                owners[unit] = number;
    }
    return owners;
}
function unitsIn(scope, units) {
    if (scope.kind === 'file')
        return [...units.keys()];
    if (scope.kind === 'statement')
        return unitAt(scope.at, units);
    const within = [...units.entries()]
        .filter(([, unit]) => scope.regions.some(({ start, end }) => !isBefore(startOf(unit), start) && !isBefore(end, startOf(unit))))
        .map(([index]) => index);
    // The braces of a composite literal begin no block.
    return within.length > 0 || scope.at === undefined ? within : unitAt(scope.at, units);
}
/** The innermost unit at a position. */
function unitAt(at, units) {
    let found;
    for (const [index, unit] of units.entries()) {
        const end = { line: unit.endLine, column: unit.endColumn };
        if (isBefore(at, startOf(unit)) || !isBefore(at, end))
            continue;
        const known = found === undefined ? undefined : units[found];
        if (known === undefined || !isBefore(startOf(unit), startOf(known)))
            found = index;
    }
    return found === undefined ? [] : [found];
}
function startOf({ startLine: line, startColumn: column }) {
    return { line, column };
}
function isBefore(one, other) {
    return one.line < other.line || (one.line === other.line && one.column < other.column);
}


/***/ }),

/***/ 47775:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TW: () => (/* binding */ functionsOf),
/* harmony export */   W9: () => (/* binding */ functionText),
/* harmony export */   dG: () => (/* binding */ uncoveredFunctions)
/* harmony export */ });
/* harmony import */ var _covdata_bytes_byteOrder_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44122);
/* harmony import */ var _tallies_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2480);
/* harmony import */ var _uncovered_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89321);
/** @module The functions of a file with their figures, as people know them from `go tool cover -func`. */



/**
 * The functions of a file, in its order; each unit is in exactly one. As in `go tool covdata func`, a function begins where
 * the name changes from one unit to the next: adjacent functions with the same name are one, since nothing in the data
 * separates them (several `init`, or methods of generic types, whose names lack the type).
 */
function functionsOf({ units, tallies }) {
    const sources = tallies.bySource.length;
    const groups = [];
    let name;
    for (const unit of units) {
        if (unit.functionName !== name)
            groups.push([]);
        name = unit.functionName;
        groups.at(-1)?.push(unit);
    }
    return groups.flatMap((group) => {
        const [first] = group;
        if (first === undefined)
            return [];
        return {
            name: first.functionName,
            literal: first.literal,
            startLine: group.reduce((line, unit) => Math.min(line, unit.startLine), first.startLine),
            endLine: group.reduce((line, unit) => Math.max(line, (0,_uncovered_js__WEBPACK_IMPORTED_MODULE_1__/* .lastLineOf */ .SH)(unit)), first.startLine),
            tallies: (0,_tallies_js__WEBPACK_IMPORTED_MODULE_0__/* .talliesOfUnits */ .je)(group, sources),
            units: group,
        };
    });
}
/** The functions of all files with uncovered statements, those with most of them first, then by path and line. */
function uncoveredFunctions({ packages }) {
    return packages
        .flatMap(({ files }) => files)
        .flatMap((file) => functionsOf(file).map((fn) => ({
        ...fn,
        path: file.path,
        uncovered: (0,_tallies_js__WEBPACK_IMPORTED_MODULE_0__/* .uncoveredOf */ .Fg)(fn.tallies.together),
        reached: fn.tallies.together.covered > 0,
    })))
        .filter(({ uncovered }) => uncovered > 0)
        .sort((a, b) => b.uncovered - a.uncovered ||
        (0,_covdata_bytes_byteOrder_js__WEBPACK_IMPORTED_MODULE_2__/* .compareBytes */ .X)(a.path, b.path) ||
        a.startLine - b.startLine ||
        a.endLine - b.endLine ||
        (0,_covdata_bytes_byteOrder_js__WEBPACK_IMPORTED_MODULE_2__/* .compareBytes */ .X)(a.name, b.name));
}
/**
 * The name of a function as people read it: `T.M` for `*T.M`, since a type has one method of a name. Function literals at
 * package level are named after their position (by cmd/cover).
 * @param name as in the coverage model; it is untrusted, and so is the result
 */
function functionText(name) {
    return /^func\.L\d+\.C\d+$/.test(name) ? 'a function literal' : name.replace(/^\*/, '');
}


/***/ }),

/***/ 86657:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ moduleDirectory),
/* harmony export */   y: () => (/* binding */ findModuleFile)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _go_packages_modFile_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(71020);
/* harmony import */ var _go_packages_moduleTree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96124);
/* harmony import */ var _support_pathsWithin_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(22268);
/* harmony import */ var _support_regularFile_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(62665);
/* harmony import */ var _objectFormat_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1128);
/* harmony import */ var _sourceFiles_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(53078);
/** @module The measured modules and their go.mod files in the repository, where a figure for a whole module can be shown. */








/** Where a module is in the repository, with slashes: `.` for its top; undefined if that is not known. */
function moduleDirectory({ file, directory, }) {
    return file === undefined ? directory : node_path__WEBPACK_IMPORTED_MODULE_1__.posix.dirname(file.file);
}
/**
 * The go.mod of a module; undefined if it is not in a repository.
 * @param moduleDir absolute
 * @param workspace absolute: the checkout on a runner; undefined elsewhere
 */
async function findModuleFile(moduleDir, workspace, platform) {
    const directory = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(moduleDir).catch(() => undefined);
    const root = directory === undefined ? undefined : await (0,_sourceFiles_js__WEBPACK_IMPORTED_MODULE_6__/* .repositoryRoot */ .Hn)(directory, workspace);
    if (directory === undefined || root === undefined)
        return undefined;
    const absolute = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, 'go.mod');
    const file = (0,_support_pathsWithin_js__WEBPACK_IMPORTED_MODULE_3__/* .pathBelow */ .Br)(root, absolute);
    if (file === undefined)
        return undefined;
    // A link, or whatever tests have put there, is not what the repository has under this name.
    const content = await (0,_support_regularFile_js__WEBPACK_IMPORTED_MODULE_4__/* .readRegularFile */ .XF)(absolute, _go_packages_moduleTree_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_MOD_FILE */ .h).catch(() => undefined);
    const line = (0,_go_packages_modFile_js__WEBPACK_IMPORTED_MODULE_7__/* .parseDirectives */ .M)(content?.toString() ?? '').find(({ verb }) => verb === 'module')?.line;
    if (content === undefined || line === undefined)
        return undefined;
    return { file, line, ...(0,_sourceFiles_js__WEBPACK_IMPORTED_MODULE_6__/* .hashesOf */ .mU)(content, platform, await (0,_objectFormat_js__WEBPACK_IMPORTED_MODULE_5__/* .objectFormat */ .n)(root)) };
}


/***/ }),

/***/ 41400:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ fileNamer)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _covdata_bytes_fileReader_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88663);
/* harmony import */ var _go_packages_modFile_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(71020);
/* harmony import */ var _support_pathsWithin_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22268);
/** @module Files that Go names by where they were built (`go build main.go`), as files of their modules. */




/**
 * Names the files that `path-map` finds in the repository, and those that were built in it, by the nearest go.mod.
 * @param root absolute: the top of the repository
 */
function fileNamer(root, pathMap) {
    const modules = new Map();
    const moduleAt = (directory) => {
        if (!modules.has(directory))
            modules.set(directory, modulePathOf((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, directory, 'go.mod')));
        return modules.get(directory);
    };
    return (file) => {
        const place = pathMap.find(file) ?? (0,_support_pathsWithin_js__WEBPACK_IMPORTED_MODULE_2__/* .pathBelow */ .Br)(root, file);
        if (place === undefined)
            return undefined;
        for (let directory = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(place);; directory = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(directory)) {
            const modulePath = moduleAt(directory);
            if (modulePath !== undefined)
                return { path: node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(modulePath, node_path__WEBPACK_IMPORTED_MODULE_0__.posix.relative(directory, place)), modulePath };
            if (directory === '.')
                return undefined;
        }
    };
}
/** Read at once, as the rest of the data is. */
function modulePathOf(file) {
    try {
        return (0,_go_packages_modFile_js__WEBPACK_IMPORTED_MODULE_3__/* .modulePathIn */ .f)(Buffer.from(new _covdata_bytes_fileReader_js__WEBPACK_IMPORTED_MODULE_1__/* .FileReader */ .q().read(file)).toString('utf8'));
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 1128:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ objectFormat)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _support_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88020);
/* harmony import */ var _support_regularFile_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62665);
/** @module By which hash a repository names its contents. */



/** In bytes; of files of git's own. */
const MAX_LENGTH = 1024 * 1024;
const GIT_DIRECTORY = /^gitdir: (.+?)\r?\n?$/;
const EXTENSIONS = /^[ \t]*\[extensions\]([^[]*)/gim;
const SHA256 = /^[ \t]*objectformat[ \t]*=[ \t]*"?sha256"?[ \t]*(?:[#;].*)?\r?$/im;
/**
 * The format of a repository; SHA-1 if it does not say.
 * @param root absolute: the top of its working tree
 */
async function objectFormat(root) {
    const config = await textOf((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(await gitDirectory((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, '.git')), 'config'));
    return [...config.matchAll(EXTENSIONS)].some(([, section = '']) => SHA256.test(section)) ? 'sha256' : 'sha1';
}
/** The directory with the configuration: worktrees share that of their repository. */
async function gitDirectory(path) {
    if (await (0,_support_files_js__WEBPACK_IMPORTED_MODULE_1__/* .isDirectory */ .wd)(path))
        return path;
    const [, named] = GIT_DIRECTORY.exec(await textOf(path)) ?? [];
    if (named === undefined)
        return path;
    const own = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(path), named);
    const common = (await textOf((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(own, 'commondir'))).trim();
    return common === '' ? own : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(own, common);
}
/** Empty if it cannot be read. */
async function textOf(path) {
    const content = await (0,_support_regularFile_js__WEBPACK_IMPORTED_MODULE_2__/* .readRegularFile */ .XF)(path, MAX_LENGTH).catch(() => undefined);
    return content?.toString() ?? '';
}


/***/ }),

/***/ 51225:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ PathMap)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/** @module `path-map`: where files that were built in another place are in the repository. */

/** `C:\x`, `C:/x`, and `\\server\share`: absolute on Windows, whatever system reads the data. */
const WINDOWS = /^(?:[A-Za-z]:[\\/]|\\\\)/;
/** Finds files in the repository by their names in the data, and remembers which pairs found something. */
class PathMap {
    rules;
    used = new Set();
    constructor(mappings = []) {
        this.rules = mappings
            .map((mapping) => ({
            mapping,
            prefix: comparable(mapping.from).replace(/\/+$/, ''),
            directory: node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(mapping.to.replaceAll('\\', '/')).replace(/^\.$|\/+$/g, ''),
        }))
            // The longest first, so that a directory can be elsewhere than the one that it is in.
            .sort((a, b) => b.prefix.length - a.prefix.length);
    }
    /** The path in the repository, with slashes; undefined if no pair matches. */
    find(name) {
        const text = comparable(name);
        const rule = this.rules.find(({ prefix }) => text === prefix || text.startsWith(`${prefix}/`));
        if (rule === undefined)
            return undefined;
        const within = withSlashes(name).slice(rule.prefix.length + 1);
        const path = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(rule.directory, within);
        if (path === '..' || path.startsWith('../'))
            return undefined;
        this.used.add(rule.mapping);
        return path;
    }
    /**
     * Locates packages that a pair names in the repository, and others as before.
     * @param root absolute: the repository
     */
    locator(root, locate) {
        return (importPath) => {
            const path = this.find(importPath);
            return path === undefined ? locate(importPath) : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, path);
        };
    }
    /** The pairs that matched nothing so far, as the user wrote them. */
    unused() {
        const all = this.rules.map(({ mapping }) => mapping);
        return all.filter((mapping) => !this.used.has(mapping)).map(({ from, to }) => `${from}=${to}`);
    }
}
function withSlashes(name) {
    return WINDOWS.test(name) ? name.replaceAll('\\', '/') : name;
}
/** Windows does not distinguish upper and lower case. */
function comparable(name) {
    return WINDOWS.test(name) ? withSlashes(name).toLowerCase() : name;
}


/***/ }),

/***/ 46529:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P_: () => (/* binding */ addReach),
/* harmony export */   XZ: () => (/* binding */ ReachSets),
/* harmony export */   ku: () => (/* binding */ unitReach)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _covdata_format_carriedName_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96047);
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43307);
/* harmony import */ var _measuredBinaries_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19738);
/** @module Who executed which unit: binaries, the tests of packages, and the legs of a matrix. */




/** The name of test binaries whose processes are not known any more, as in compacted data. */
const SOME_TESTS = 'tests';
/** Test binaries that are named as the one that may have executed something. */
const MAX_NAMES = 8;
/**
 * What the sources of pods executed.
 * @param known is added to
 * @param leg executed all of it as well; undefined if it has no name
 */
function addReach(known, pods, leg) {
    for (const pod of pods) {
        const { layout } = pod.counters;
        const sources = [...pod.countersByColumn].map(([column, counters]) => ({
            reacher: reacherOf(pod, column),
            hits: counters.hits(),
        }));
        const whole = leg === undefined ? [] : [{ reacher: { kind: 'leg', name: leg }, hits: pod.counters.hits() }];
        known.set(layout, [...sources, ...whole].reduce(withReach, known.get(layout) ?? []));
    }
}
/** Test binaries that link the same packages share their meta-data, and their counters are added up: it is one of them. */
function reacherOf(pod, column) {
    const from = (0,_covdata_format_carriedName_js__WEBPACK_IMPORTED_MODULE_1__/* .carriedFrom */ .F)(pod.meta);
    if (from !== undefined)
        return { kind: 'baseline', name: from.commit, ...(from.isCertain ? {} : { isUncertain: true }) };
    const main = (0,_measuredBinaries_js__WEBPACK_IMPORTED_MODULE_3__/* .mainOf */ .HV)(pod);
    if (_model_js__WEBPACK_IMPORTED_MODULE_2__/* .SOURCES */ .Hl[column] !== 'tests' && main !== undefined)
        return { kind: 'binary', name: main };
    const names = [
        ...new Set(pod.processes.flatMap(({ args: [program = ''] }) => testBinaryName(program) ?? [])),
    ];
    const [shown, more] = [names.sort().slice(0, MAX_NAMES), names.length - MAX_NAMES];
    const all = more > 0 ? [...shown, `${more} more`] : shown;
    return { kind: 'tests', name: all.length === 0 ? SOME_TESTS : all.join(' or ') };
}
function testBinaryName(program) {
    const name = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(program.replaceAll('\\', '/'));
    return _measuredBinaries_js__WEBPACK_IMPORTED_MODULE_3__/* .TEST_BINARY */ .Jt.test(name) ? name : undefined;
}
function withReach(known, more) {
    const key = keyOf(more.reacher);
    const at = known.findIndex(({ reacher }) => keyOf(reacher) === key);
    const same = known[at];
    if (same === undefined)
        return [...known, more];
    const hits = same.hits.map((byte, index) => byte | (more.hits[index] ?? 0));
    return known.with(at, { reacher: more.reacher, hits });
}
function keyOf({ kind, name, isUncertain = false }) {
    return `${kind} ${name}${isUncertain ? ' perhaps' : ''}`;
}
/** Sets of reachers, each with a number. The empty set is 0. */
class ReachSets {
    reachers;
    numbers;
    sets = [[]];
    setNumbers = new Map([['', 0]]);
    /** By set, then by reacher: the set with that reacher in it. */
    larger = [];
    /** @param reachers in any order, and possibly several times */
    constructor(reachers) {
        const unique = new Map([...reachers].map((reacher) => [keyOf(reacher), reacher]));
        const sorted = [...unique].sort(([one], [other]) => (one < other ? -1 : 1));
        this.reachers = sorted.map(([, reacher]) => reacher);
        this.numbers = new Map(sorted.map(([key], number) => [key, number]));
    }
    /** The number of a reacher in `reachers`. */
    numberOf(reacher) {
        return this.numbers.get(keyOf(reacher)) ?? 0;
    }
    /** The number of a set with one more reacher. */
    with(set, reacher) {
        const larger = (this.larger[set] ??= new Map());
        let number = larger.get(reacher);
        if (number === undefined)
            larger.set(reacher, (number = this.add(set, reacher)));
        return number;
    }
    add(set, reacher) {
        const members = this.sets[set] ?? [];
        if (members.includes(reacher))
            return set;
        const added = [...members, reacher].sort((one, other) => one - other);
        const key = added.join();
        const number = this.setNumbers.get(key) ?? this.sets.push(added) - 1;
        this.setNumbers.set(key, number);
        return number;
    }
    /** The sets, numbered anew in the order of their first use, so that the order of additions does not show. */
    inOrderOf(uses) {
        const renumbered = new Map([[0, 0]]);
        for (const set of uses)
            if (!renumbered.has(set))
                renumbered.set(set, renumbered.size);
        return {
            reach: { reachers: this.reachers, sets: [...renumbered.keys()].map((set) => this.sets[set] ?? []) },
            renumbered,
        };
    }
}
function unitReach(index, builds) {
    const known = [...builds].filter(([layout]) => index.unitsOf.has(layout));
    const sets = new ReachSets(known.flatMap(([, reaches]) => reaches.map(({ reacher }) => reacher)));
    const setOf = new Uint32Array(index.units);
    for (const [layout, reaches] of known) {
        const units = index.unitsOf.get(layout) ?? new Uint32Array();
        for (const { reacher, hits } of reaches)
            addHits(setOf, units, hits, sets, sets.numberOf(reacher));
    }
    const { reach, renumbered } = sets.inOrderOf(setOf);
    return { reach, setOf: setOf.map((set) => renumbered.get(set) ?? 0) };
}
function addHits(setOf, units, hits, sets, reacher) {
    for (let at = 0; at < hits.length; at++) {
        const byte = hits[at] ?? 0;
        if (byte === 0)
            continue;
        for (let bit = 0; bit < 8; bit++) {
            if ((byte & (1 << bit)) === 0)
                continue;
            const unit = units[8 * at + bit] ?? setOf.length;
            const set = setOf[unit];
            if (set !== undefined)
                setOf[unit] = sets.with(set, reacher);
        }
    }
}


/***/ }),

/***/ 532:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ counterFilesOf),
/* harmony export */   v: () => (/* binding */ readData)
/* harmony export */ });
/* harmony import */ var _covdata_read_readPods_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13757);
/* harmony import */ var _clashes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4027);
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43307);
/* harmony import */ var _selectedPods_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87461);




/**
 * Reads the data, with a column for each of SOURCES. A file that cannot be read is a problem and does not affect others.
 * @throws UserError if a directory cannot be read
 */
async function readData({ directories, measured, seen, onProgress, onProcess, }) {
    const read = await (0,_covdata_read_readPods_js__WEBPACK_IMPORTED_MODULE_0__/* .readPods */ .zL)(directories.map((directory) => directory.path), {
        columns: directories.map((directory) => _model_js__WEBPACK_IMPORTED_MODULE_1__/* .SOURCES */ .Hl.indexOf(directory.source)),
        testColumn: _model_js__WEBPACK_IMPORTED_MODULE_1__/* .SOURCES */ .Hl.indexOf('tests'),
        once: seen,
        onProgress,
        onProcess,
    });
    const selected = (0,_selectedPods_js__WEBPACK_IMPORTED_MODULE_2__/* .selectPods */ .x0)(read.pods, measured);
    const { pods, problems } = (0,_clashes_js__WEBPACK_IMPORTED_MODULE_3__/* .withOneGranularity */ .v)(selected.pods);
    const { copies } = read;
    const directoriesRepeated = directories.length > 0 && copies.directories === directories.length;
    return {
        pods,
        linked: (0,_selectedPods_js__WEBPACK_IMPORTED_MODULE_2__/* .measuredPackages */ .gX)(pods, measured),
        foreign: selected.foreign,
        unselected: selected.unselected,
        problems: [...read.problems, ...problems],
        modeClashes: (0,_clashes_js__WEBPACK_IMPORTED_MODULE_3__/* .modeClashes */ .V)(pods),
        copies: copies.directories > 0 || copies.counterFiles > 0,
        repeated: directoriesRepeated || (copies.counterFiles > 0 && counterFilesOf(pods) === 0),
    };
}
/** How many counter data files of the pods could be read. */
function counterFilesOf(pods) {
    return pods.reduce((sum, pod) => sum + pod.processes.length, 0);
}


/***/ }),

/***/ 23435:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C_: () => (/* binding */ MAX_OF_LEG),
/* harmony export */   Ld: () => (/* binding */ withShortList),
/* harmony export */   Tf: () => (/* binding */ MAX_OF_LEGS),
/* harmony export */   oG: () => (/* binding */ shortProcesses)
/* harmony export */ });
/* harmony import */ var _covdata_read_podProcess_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73329);
/* harmony import */ var _support_arrays_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30009);
/** @module Lists of processes that stay short, however many processes there were. */


/** How many processes a manifest lists one by one. */
const MAX_OF_LEG = 1000;
/** How many a report of merged legs lists one by one. */
const MAX_OF_LEGS = 10_000;
/** The same list if it is short enough; otherwise the first of those with the same command and ending stands for all. */
function shortProcesses(processes, max) {
    if (processes.length <= max)
        return processes;
    const groups = (0,_support_arrays_js__WEBPACK_IMPORTED_MODULE_0__/* .groupBy */ .$)(processes, ({ source, command, ending }) => JSON.stringify([source, command, ending]));
    return [...groups.values()].flatMap((group) => {
        const [first] = group;
        const others = (0,_covdata_read_podProcess_js__WEBPACK_IMPORTED_MODULE_1__/* .processCount */ .N)(group) - 1;
        return first === undefined ? [] : others === 0 ? first : { ...first, others };
    });
}
/** A manifest whose list is short: many are in memory at once, and those of earlier versions list every process. */
function withShortList(manifest) {
    return { ...manifest, processes: shortProcesses(manifest.processes, MAX_OF_LEG) };
}


/***/ }),

/***/ 8988:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ GoScan),
/* harmony export */   x: () => (/* binding */ SourceCode)
/* harmony export */ });
/**
 * @module Where a Go file has code: the bytes of tokens that say something. White space, comments and mere punctuation
 * (brackets, commas, semicolons) do not count, so that a line which only closes a block is not a line of code.
 */
/** The number of ASCII values. */
const ASCII = 0x80;
const NEWLINE = 0x0a;
const SPACE = 0x20;
const DOUBLE_QUOTE = 0x22;
const SINGLE_QUOTE = 0x27;
const ASTERISK = 0x2a;
const SLASH = 0x2f;
const SEMICOLON = 0x3b;
const BACKSLASH = 0x5c;
const BACKQUOTE = 0x60;
const FUNC = valuesOf('func');
const BYTE_ORDER_MARKS = [[0xef, 0xbb, 0xbf], [0xfeff]];
const OPENING = new Set(valuesOf('([{'));
const CLOSING = new Set(valuesOf(')]}'));
const SILENT = tableOf(valuesOf('()[]{},;'), 0);
const IDENTIFIER = tableOf(valuesOf('_abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789'), 1);
/**
 * Where a file has code. Offsets are 0-based and count bytes or code units, as the text has them; lines are 1-based. The
 * text is scanned when something other than its number of lines is asked for.
 */
class SourceCode {
    content;
    /** The offset of each line; a text that ends with a newline has an empty last line. */
    lineStarts;
    scanned;
    /** @param content Go source; for anything else, the result is of no use but does no harm */
    constructor(content) {
        this.content = content;
        const starts = [0];
        for (let at = content.indexOf(NEWLINE); at >= 0; at = content.indexOf(NEWLINE, at + 1))
            starts.push(at + 1);
        this.lineStarts = starts;
    }
    /** The number of lines, the last of which may be empty. */
    get lines() {
        return this.lineStarts.length;
    }
    /** The lines on which functions are declared, in ascending order. */
    get declarations() {
        return this.scan.declarations;
    }
    /**
     * Whether there is code on a line between two columns.
     * @param line at most `lines`
     * @param startColumn 1-based
     * @param endColumn exclusive
     */
    hasCode(line, startColumn = 1, endColumn = Infinity) {
        const start = this.lineStarts[line - 1] ?? Infinity;
        const lineEnd = this.lineStarts[line] ?? Infinity;
        const [from, to] = [start + startColumn - 1, Math.min(lineEnd, start + endColumn - 1)];
        return this.hasCodeBetween(from, to);
    }
    /** For each line, from 1 on, whether there is any code on it. */
    linesWithCode() {
        const found = new Uint8Array(this.lines + 1);
        let line = 1;
        for (const start of this.scan.starts) {
            while ((this.lineStarts[line] ?? Infinity) <= start)
                line++;
            found[line] = 1;
        }
        return found;
    }
    get scan() {
        this.scanned ??= new GoScan(this.content);
        return this.scanned;
    }
    /** The 0-based offset of a place. @param column 1-based */
    offsetOf(line, column) {
        return (this.lineStarts[line - 1] ?? Infinity) + column - 1;
    }
    /** The line of an offset. */
    lineAt(offset) {
        return firstAbove(this.lineStarts, offset);
    }
    /** Whether there is code between two offsets. */
    hasCodeBetween(from, to) {
        if (from >= to)
            return false;
        const { starts, ends } = this.scan;
        return (starts[firstAbove(ends, from)] ?? Infinity) < to;
    }
}
/** The index of the first of some ascending numbers that is above another one. */
function firstAbove(numbers, least) {
    let [low, high] = [0, numbers.length];
    while (low < high) {
        const middle = (low + high) >>> 1;
        if ((numbers[middle] ?? 0) > least)
            high = middle;
        else
            low = middle + 1;
    }
    return low;
}
/** One pass over a file. */
class GoScan {
    content;
    listener;
    /** Code without white space in it: where it begins, in ascending order, and where it ends. */
    starts = [];
    ends = [];
    declarations = [];
    at = 0;
    line = 1;
    /** Brackets that are open. */
    depth = 0;
    /** Whether a declaration may begin here: at the start of a line, or after a semicolon. */
    isFresh = true;
    constructor(content, listener) {
        this.content = content;
        this.listener = listener;
        this.at = BYTE_ORDER_MARKS.find((mark) => mark.every((value, at) => content[at] === value))?.length ?? 0;
        this.run();
    }
    run() {
        const { content } = this;
        while (this.at < content.length) {
            const byte = content[this.at] ?? 0;
            if (byte <= SPACE)
                this.space(byte);
            else if (byte === SLASH && content[this.at + 1] === SLASH)
                this.lineComment();
            else if (byte === SLASH && content[this.at + 1] === ASTERISK)
                this.blockComment();
            else if (isIn(SILENT, byte))
                this.punctuation(byte);
            else if (byte === BACKQUOTE)
                this.rawString();
            else if (byte === DOUBLE_QUOTE || byte === SINGLE_QUOTE)
                this.quoted(byte);
            else if (isIn(IDENTIFIER, byte))
                this.word();
            else
                this.code(this.at + 1);
        }
    }
    space(byte) {
        this.at++;
        if (byte === NEWLINE)
            this.newLine();
    }
    newLine() {
        this.listener?.lineEnd(this.at - 1);
        this.line++;
        this.isFresh = true;
    }
    lineComment() {
        const end = this.content.indexOf(NEWLINE, this.at);
        const after = end < 0 ? this.content.length : end;
        this.listener?.comment(this.at, after, this.line);
        this.at = after;
    }
    blockComment() {
        const after = this.endOfComment(this.at + 2);
        this.listener?.comment(this.at, after, this.line);
        for (;;) {
            const newline = this.content.indexOf(NEWLINE, this.at);
            if (newline < 0 || newline >= after)
                break;
            this.at = newline + 1;
            this.newLine();
        }
        this.at = after;
    }
    /** The offset after the next asterisk and slash, or the end of the text. */
    endOfComment(from) {
        let at = this.content.indexOf(ASTERISK, from);
        while (at >= 0 && this.content[at + 1] !== SLASH)
            at = this.content.indexOf(ASTERISK, at + 1);
        return at < 0 ? this.content.length : at + 2;
    }
    punctuation(byte) {
        this.listener?.token(this.at, this.at + 1, this.line);
        if (OPENING.has(byte)) {
            this.depth++;
            this.listener?.bracket(byte, this.at, this.line);
        }
        else if (CLOSING.has(byte)) {
            this.depth--;
            this.listener?.bracket(byte, this.at, this.line);
        }
        this.at++;
        // What follows a bracket on its line declares nothing; what follows a semicolon may.
        this.isFresh = byte === SEMICOLON;
    }
    /** The lines of a raw string are code unless they are blank. */
    rawString() {
        const end = this.content.indexOf(BACKQUOTE, this.at + 1);
        const after = end < 0 ? this.content.length : end + 1;
        this.listener?.token(this.at, after, this.line);
        while (this.at < after) {
            const byte = this.content[this.at] ?? 0;
            if (byte <= SPACE) {
                if (byte === NEWLINE)
                    this.line++;
                this.at++;
            }
            else {
                let to = this.at + 1;
                while (to < after && (this.content[to] ?? 0) > SPACE)
                    to++;
                this.addCode(to);
            }
        }
    }
    /** A string or a rune, which ends at the end of the line at the latest. */
    quoted(quote) {
        let to = this.at + 1;
        for (; to < this.content.length; to++) {
            const byte = this.content[to];
            if (byte === quote || byte === NEWLINE)
                break;
            if (byte === BACKSLASH && this.content[to + 1] !== NEWLINE)
                to++;
        }
        const isClosed = this.content[to] === quote;
        this.code(Math.min(this.content.length, isClosed ? to + 1 : to));
    }
    word() {
        let to = this.at + 1;
        while (isIn(IDENTIFIER, this.content[to] ?? 0))
            to++;
        const isFunc = to - this.at === FUNC.length && FUNC.every((value, index) => this.content[this.at + index] === value);
        if (isFunc && this.isFresh && this.depth === 0)
            this.declarations.push(this.line);
        const [start, { line }] = [this.at, this];
        this.code(to);
        this.listener?.word(start, to, line);
    }
    code(to) {
        this.listener?.token(this.at, to, this.line);
        this.addCode(to);
    }
    addCode(to) {
        const last = this.ends.length - 1;
        if (this.ends[last] === this.at)
            this.ends[last] = to;
        else {
            this.starts.push(this.at);
            this.ends.push(to);
        }
        this.at = to;
        this.isFresh = false;
    }
}
function valuesOf(text) {
    return Array.from(text, (char) => char.charCodeAt(0));
}
/** For each ASCII value whether it is listed, and after them, for all others. */
function tableOf(listed, others) {
    const table = new Uint8Array(ASCII + 1);
    for (const value of listed)
        table[value] = 1;
    table[ASCII] = others;
    return table;
}
function isIn(table, value) {
    return table[value < ASCII ? value : ASCII] === 1;
}


/***/ }),

/***/ 53078:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DE: () => (/* binding */ blobOf),
/* harmony export */   Fp: () => (/* binding */ hasHash),
/* harmony export */   Hn: () => (/* binding */ repositoryRoot),
/* harmony export */   Mf: () => (/* binding */ MAX_SOURCE_LENGTH),
/* harmony export */   _b: () => (/* binding */ findSourceFiles),
/* harmony export */   j7: () => (/* binding */ MARKS),
/* harmony export */   mU: () => (/* binding */ hashesOf),
/* harmony export */   r4: () => (/* binding */ isBlobOf),
/* harmony export */   w6: () => (/* binding */ withoutReturns)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _support_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88020);
/* harmony import */ var _support_parallel_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(53500);
/* harmony import */ var _support_pathsWithin_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(22268);
/* harmony import */ var _support_regularFile_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(62665);
/* harmony import */ var _exclusionComments_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(16649);
/* harmony import */ var _objectFormat_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1128);
/** @module The measured files in the repository, and their content when they were measured. */









/** In how many packages files are read at the same time. */
const PARALLEL_PACKAGES = 8;
/** In bytes; generated files can be large. */
const MAX_SOURCE_LENGTH = 64 * 1024 * 1024;
const NEWLINE = 0x0a;
/** In hexadecimal digits. */
const SHA256_LENGTH = 64;
/** What in a file may exclude code: comments (and perhaps Go's marker as well), or only Go's marker of generated files. */
const MARKS = ['comments', 'generated'];
/**
 * The measured files that are in the repository, sorted by path; empty outside a repository. Files that a
 * build generated elsewhere are left out.
 */
async function findSourceFiles(model, { top, locate, workspace, misnamed }, platform) {
    const root = await repositoryRoot(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(top), workspace);
    if (root === undefined)
        return [];
    const format = await (0,_objectFormat_js__WEBPACK_IMPORTED_MODULE_7__/* .objectFormat */ .n)(root);
    const found = [];
    await (0,_support_parallel_js__WEBPACK_IMPORTED_MODULE_8__/* .forEachLimited */ .v)(model.packages, PARALLEL_PACKAGES, async ({ importPath, files }) => {
        const located = locate(importPath);
        const directory = located === undefined ? undefined : await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(located).catch(() => undefined);
        if (directory === undefined)
            return;
        for (const { path } of files) {
            if (misnamed.has(path))
                continue;
            const absolute = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, path.slice(importPath.length + 1));
            const file = (0,_support_pathsWithin_js__WEBPACK_IMPORTED_MODULE_4__/* .pathBelow */ .Br)(root, absolute);
            if (file === undefined)
                continue;
            const content = await (0,_support_regularFile_js__WEBPACK_IMPORTED_MODULE_5__/* .readRegularFile */ .XF)(absolute, MAX_SOURCE_LENGTH).catch(() => undefined);
            if (content === undefined)
                continue;
            const where = { path, file, lines: linesIn(content) };
            found.push({ ...where, ...hashesOf(content, platform, format), ...markOf(content) });
        }
    });
    return found.sort((a, b) => (a.path < b.path ? -1 : 1));
}
function markOf(content) {
    if ((0,_exclusionComments_js__WEBPACK_IMPORTED_MODULE_6__/* .mayHaveExclusions */ .Bw)(content))
        return { marked: 'comments' };
    return (0,_exclusionComments_js__WEBPACK_IMPORTED_MODULE_6__/* .mayBeGenerated */ .OS)(content) ? { marked: 'generated' } : {};
}
function linesIn(content) {
    let lines = content.length > 0 && content.at(-1) !== NEWLINE ? 1 : 0;
    for (let at = content.indexOf(NEWLINE); at >= 0; at = content.indexOf(NEWLINE, at + 1))
        lines++;
    return lines;
}
/** The hashes of a file's content. */
function hashesOf(content, platform, format = 'sha1') {
    const [blob, textBlob] = [blobOf(content, platform, format), blobOf(content, 'win32', format)];
    return blob === textBlob ? { blob } : { blob, textBlob };
}
/** Whether a recorded hash, of either format, is that of a file's content. */
function hasHash(content, platform, id) {
    return blobOf(content, platform, id.length === SHA256_LENGTH ? 'sha256' : 'sha1') === id;
}
/** Whether a measured file has that content. */
function isBlobOf({ blob, textBlob }, id) {
    return id !== undefined && (id === blob || id === textBlob);
}
/** Git's hash of a file's content. On Windows, git checks out text files with CRLF and stores them with LF. */
function blobOf(content, platform, format = 'sha1') {
    const kept = platform === 'win32' ? withoutReturns(content) : content;
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(format).update(`blob ${kept.length}\0`).update(kept).digest('hex');
}
/** The content with LF as line ends. */
function withoutReturns(content) {
    return content.includes('\r\n')
        ? Buffer.from(content.toString('latin1').replaceAll('\r\n', '\n'), 'latin1')
        : content;
}
/**
 * The nearest directory with a `.git`, which is a file in worktrees and submodules, or else the workspace that the
 * directory is in: a checkout by the API, or in a container without git, has no `.git`. Undefined if there is neither.
 * @param directory absolute, without links
 */
async function repositoryRoot(directory, workspace) {
    for (let current = directory;; current = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(current)) {
        if (await (0,_support_files_js__WEBPACK_IMPORTED_MODULE_3__/* .isThere */ .$B)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(current, '.git')))
            return current;
        if ((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(current) === current)
            break;
    }
    const root = workspace === undefined ? undefined : await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(workspace).catch(() => undefined);
    if (root === undefined)
        return undefined;
    return directory === root || (0,_support_pathsWithin_js__WEBPACK_IMPORTED_MODULE_4__/* .pathBelow */ .Br)(root, directory) !== undefined ? root : undefined;
}


/***/ }),

/***/ 99937:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SI: () => (/* binding */ sourceNames),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   l1: () => (/* binding */ filesByPackage)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _support_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88020);
/* harmony import */ var _support_parallel_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(53500);
/* harmony import */ var _support_regularFile_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62665);
/* harmony import */ var _sourceFiles_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(53078);
/**
 * @module The names of source files in coverage data, compared with the files: `//line` directives give functions the
 * names of other files, and tests may remove sources that they generated.
 */






/** How many packages are looked at at the same time. */
const PARALLEL_PACKAGES = 8;
/**
 * Compares the names in the data with the files on disk.
 * @param linked import paths of the packages to look at
 * @param moduleDirs nothing counts as gone if one of these directories is
 * @param wants whether the text of a file is asked for; by default none is
 */
async function sourceNames(pods, linked, locate, moduleDirs, wants = () => false) {
    const gone = new Set();
    const directed = new Map();
    const texts = new Map();
    const there = !(await Promise.all(moduleDirs.map(_support_files_js__WEBPACK_IMPORTED_MODULE_2__/* .isDirectory */ .wd))).includes(false);
    await (0,_support_parallel_js__WEBPACK_IMPORTED_MODULE_5__/* .forEachLimited */ .v)([...filesByPackage(pods, linked)], PARALLEL_PACKAGES, async ([importPath, names]) => {
        const directory = locate(importPath);
        if (directory === undefined)
            return;
        const files = (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(directory).catch(() => [])).filter((name) => name.endsWith('.go'));
        const sources = files.filter((name) => !name.endsWith('_test.go'));
        const targets = new Map();
        for (const source of sources) {
            const text = await textOf((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, source));
            if (text === undefined)
                continue;
            for (const target of directiveTargets(text.toString('utf8')))
                targets.set(target, source);
            if (wants(text))
                texts.set(`${importPath}/${source}`, text);
        }
        for (const name of names) {
            const [path, source] = [`${importPath}/${name}`, targets.get(name)];
            if (source !== undefined) {
                directed.set(path, source);
                texts.delete(path);
            }
            else if (there && !sources.includes(name))
                gone.add(path);
        }
    });
    return { gone, directed, texts };
}
/** Undefined if it is not a regular file, or cannot be read. */
async function textOf(path) {
    return (0,_support_regularFile_js__WEBPACK_IMPORTED_MODULE_3__/* .readRegularFile */ .XF)(path, _sourceFiles_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_SOURCE_LENGTH */ .Mf).catch(() => undefined);
}
/** The base names of the source files in the data, by package. */
function filesByPackage(pods, linked) {
    const found = new Map();
    for (const { importPath, records } of pods.flatMap((pod) => pod.meta.packages)) {
        if (!linked.has(importPath))
            continue;
        const names = found.get(importPath) ?? new Set();
        found.set(importPath, names);
        for (let index = 0; index < records.length; index++)
            names.add(records.sourceFile(index).slice(importPath.length + 1));
    }
    return found;
}
/** The base names of the files that the line directives of a Go file name. */
function directiveTargets(text) {
    const whole = text.matchAll(/^\/\/line (.+?):\d+(?::\d+)?\s*$/gm);
    const within = text.matchAll(/\/\*line ([^*\n]+?):\d+(?::\d+)?\*\//g);
    return [...whole, ...within].flatMap(([, file = '']) => file.split(/[\\/]/).at(-1) ?? []);
}


/***/ }),

/***/ 27592:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ej: () => (/* binding */ textsIn),
/* harmony export */   Ep: () => (/* binding */ MAX_PACKED_TEXT),
/* harmony export */   Mz: () => (/* binding */ unpackText),
/* harmony export */   ZR: () => (/* binding */ packText),
/* harmony export */   "if": () => (/* binding */ packHead),
/* harmony export */   im: () => (/* binding */ MAX_PACK_LENGTH),
/* harmony export */   re: () => (/* binding */ textId),
/* harmony export */   tW: () => (/* binding */ SOURCES_NAME),
/* harmony export */   uM: () => (/* binding */ packedBytes),
/* harmony export */   vt: () => (/* binding */ SourcePackError)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_util__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38522);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_zlib__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _sourceFiles_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53078);
/**
 * @module sources.bin: the text of measured files, so that their lines can be shown where there is no checkout. After a
 * first line, each text follows a line with its git blob id, its size and that of the deflated text. Line ends are LF,
 * as git stores them, so that legs on different systems have the same texts.
 */



const SOURCES_NAME = 'sources.bin';
/** In bytes: of sources.bin. Ten times as much as a module with a million statements needs. */
const MAX_PACK_LENGTH = 64 * 1024 * 1024;
/** In bytes: of all texts in one. */
const MAX_PACKED_TEXT = 512 * 1024 * 1024;
const HEAD = Buffer.from('go-integration-coverage sources 1\n');
const NEWLINE = 0x0a;
/** Of the line before a text. */
const TEXT_LINE = /^([0-9a-f]{40}|[0-9a-f]{64}) (\d{1,9}) (\d{1,9})$/;
const MAX_LINE_LENGTH = 96;
/** Higher levels take much longer for a few percent. */
const LEVEL = 6;
/** No text is compressed more by deflate. */
const MAX_RATIO = 1032;
const deflate = (0,node_util__WEBPACK_IMPORTED_MODULE_0__.promisify)((node_zlib__WEBPACK_IMPORTED_MODULE_1___default().deflateRaw));
const inflate = (0,node_util__WEBPACK_IMPORTED_MODULE_0__.promisify)((node_zlib__WEBPACK_IMPORTED_MODULE_1___default().inflateRaw));
/** Thrown for a file that is not a sources.bin. The message is the end of a sentence. */
class SourcePackError extends Error {
    name = 'SourcePackError';
}
/** The id under which the text of a file is stored. */
function textId({ blob, textBlob }) {
    return textBlob ?? blob;
}
/** The first bytes of sources.bin. */
function packHead() {
    return Buffer.from(HEAD);
}
/** @param content with the line ends of any system */
async function packText(id, content) {
    const text = (0,_sourceFiles_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutReturns */ .w6)(content);
    return { id, size: text.length, deflated: await deflate(text, { level: LEVEL }) };
}
/** The bytes of a text in sources.bin. */
function packedBytes({ id, size, deflated }) {
    return Buffer.concat([Buffer.from(`${id} ${size} ${deflated.length}\n`), deflated]);
}
/**
 * The texts in a sources.bin, which is untrusted; they are inflated by `unpackText`.
 * @throws SourcePackError, and nothing else whatever the bytes are; texts before the damage have been given out
 */
function* textsIn(pack) {
    if (!pack.subarray(0, HEAD.length).equals(HEAD))
        throw new SourcePackError(`it does not begin with ${JSON.stringify(HEAD.toString().trim())}`);
    let at = HEAD.length;
    let total = 0;
    while (at < pack.length) {
        const { id, size, length, end } = textLine(pack, at);
        total += size;
        if (size > _sourceFiles_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_SOURCE_LENGTH */ .Mf || total > MAX_PACKED_TEXT)
            throw new SourcePackError('it claims to have larger texts than are allowed');
        if (end + length > pack.length)
            throw new SourcePackError('it is cut off');
        if (size > MAX_RATIO * length)
            throw new SourcePackError('a text in it has a size that it cannot have');
        yield { id, size, deflated: pack.subarray(end, end + length) };
        at = end + length;
    }
}
/** The text, with LF as line ends; undefined unless it is what its id says. */
async function unpackText({ id, size, deflated }) {
    // Node.js takes no limit of zero bytes.
    const text = await inflate(deflated, { maxOutputLength: Math.max(1, size) }).catch(() => undefined);
    return text?.length === size && (0,_sourceFiles_js__WEBPACK_IMPORTED_MODULE_2__/* .hasHash */ .Fp)(text, 'linux', id) ? text : undefined;
}
/** The line before a text. */
function textLine(pack, at) {
    const newline = pack.subarray(at, at + MAX_LINE_LENGTH).indexOf(NEWLINE);
    const [, id, size, length] = newline < 0 ? [] : (TEXT_LINE.exec(pack.toString('latin1', at, at + newline)) ?? []);
    if (id === undefined)
        throw new SourcePackError('it is cut off or damaged');
    return { id, size: Number(size), length: Number(length), end: at + newline + 1 };
}


/***/ }),

/***/ 84272:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dw: () => (/* binding */ NO_SOURCES),
/* harmony export */   RU: () => (/* binding */ mergedSources),
/* harmony export */   Wm: () => (/* binding */ GUESS_WORDS),
/* harmony export */   u: () => (/* binding */ runSources),
/* harmony export */   xg: () => (/* binding */ GAP_WORDS)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _support_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88020);
/* harmony import */ var _support_pathsWithin_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(22268);
/* harmony import */ var _support_regularFile_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(62665);
/* harmony import */ var _sourceFiles_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(53078);
/* harmony import */ var _sourcePack_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(27592);
/**
 * @module The text of measured files, for views that show or need it. A text is only given out if it is the one that was
 * measured, as far as that is known: another one would be shown with wrong colours.
 */








/** A reason for a reader: the rest of a sentence about a file. */
const GAP_WORDS = {
    missing: 'its source was not found',
    differs: 'its source in the checkout is not the one that was measured',
    several: 'jobs measured different versions of its source',
    unknown: 'its source is not known',
};
/** What a reader has to know of a text that is a guess: the rest of a sentence about the file. */
const GUESS_WORDS = 'its data does not say which source was measured; this one is in the checkout, and all blocks fit it';
/** Nothing is known about any file. */
const NO_SOURCES = {
    read: () => Promise.resolve({ kind: 'unknown' }),
    guess: () => Promise.resolve(undefined),
    place: () => Promise.resolve(undefined),
};
/**
 * The sources of a run, in the directories of its packages, which need not be in a repository. Files whose content was
 * recorded must still have it.
 */
function runSources({ locate, files, directed }) {
    const recorded = new Map(files.map((file) => [file.path, file]));
    /** By import path. */
    const places = new Map();
    const placeOf = (path) => {
        const importPath = node_path__WEBPACK_IMPORTED_MODULE_2__.posix.dirname(path);
        if (!places.has(importPath))
            places.set(importPath, realDirectory(locate(importPath)));
        const place = places.get(importPath);
        return place === undefined ? undefined : (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(place, node_path__WEBPACK_IMPORTED_MODULE_2__.posix.basename(path));
    };
    return {
        read: async (path) => directed.has(path) ? { kind: 'unknown' } : contentAt(placeOf(path), recorded.get(path)),
        guess: () => Promise.resolve(undefined),
        place: async (path) => {
            const place = placeOf(path);
            return place !== undefined && (await (0,_support_files_js__WEBPACK_IMPORTED_MODULE_3__/* .isThere */ .$B)(place)) ? place : undefined;
        },
    };
}
/** Undefined if it is not there. Directories are few: the call in another thread would take longer. */
function realDirectory(directory) {
    try {
        return directory === undefined ? undefined : node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(directory);
    }
    catch {
        return undefined;
    }
}
/**
 * The sources of merged legs, in a checkout or with their data: only files that have the recorded content, and in a
 * checkout only those that are inside of it.
 */
function mergedSources({ roots, files, directed, texts, located }) {
    const recorded = new Map();
    for (const file of files) {
        const known = recorded.get(file.path);
        if (known === undefined)
            recorded.set(file.path, file);
        else if (known !== 'several' && (0,_sourcePack_js__WEBPACK_IMPORTED_MODULE_7__/* .textId */ .re)(known) !== (0,_sourcePack_js__WEBPACK_IMPORTED_MODULE_7__/* .textId */ .re)(file))
            recorded.set(file.path, 'several');
    }
    const inRepository = new Map(files.map(({ path, file }) => [path, file]));
    const realRoots = new Map();
    const placeIn = async (root, file) => {
        const known = realRoots.get(root) ?? (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(root).catch(() => undefined);
        realRoots.set(root, known);
        return placeBelow(await known, file);
    };
    return {
        read: async (path) => {
            const file = recorded.get(path);
            if (file === undefined || directed.has(path))
                return { kind: 'unknown' };
            if (file === 'several')
                return { kind: 'several' };
            let found = { kind: 'missing' };
            for (const root of roots) {
                const content = await contentAt(await placeIn(root, file.file), file);
                if (content.kind === 'found')
                    return content;
                if (content.kind === 'differs')
                    found = content;
            }
            const stored = await texts.text((0,_sourcePack_js__WEBPACK_IMPORTED_MODULE_7__/* .textId */ .re)(file));
            return stored === undefined ? found : { kind: 'found', content: stored };
        },
        guess: async (path) => {
            const [root, file] = [roots.at(-1), located?.get(path)];
            if (root === undefined || file === undefined || directed.has(path))
                return undefined;
            const content = await contentAt(await placeIn(root, file), undefined);
            return content.kind === 'found' ? content.content : undefined;
        },
        place: async (path) => {
            const file = inRepository.get(path);
            if (file === undefined)
                return undefined;
            for (const root of roots) {
                const place = await placeIn(root, file);
                if (place !== undefined)
                    return place;
            }
            return undefined;
        },
    };
}
/**
 * The real path of a file in a checkout; undefined if it is not there, or is elsewhere by a link.
 * @param realRoot absolute, without links; undefined if the checkout is not there
 * @param file with slashes; from a manifest, which may say anything
 */
async function placeBelow(realRoot, file) {
    if (realRoot === undefined || (0,_support_pathsWithin_js__WEBPACK_IMPORTED_MODULE_4__/* .pathBelow */ .Br)(realRoot, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(realRoot, file)) === undefined)
        return undefined;
    const place = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(realRoot, file)).catch(() => undefined);
    return place !== undefined && (0,_support_pathsWithin_js__WEBPACK_IMPORTED_MODULE_4__/* .pathBelow */ .Br)(realRoot, place) !== undefined ? place : undefined;
}
/** @param recorded what the content has to be; undefined if it may be any */
async function contentAt(place, recorded) {
    if (place === undefined)
        return { kind: 'missing' };
    const content = await (0,_support_regularFile_js__WEBPACK_IMPORTED_MODULE_5__/* .readRegularFile */ .XF)(place, _sourceFiles_js__WEBPACK_IMPORTED_MODULE_6__/* .MAX_SOURCE_LENGTH */ .Mf).catch(() => undefined);
    if (content === undefined)
        return { kind: 'missing' };
    const isMeasured = recorded === undefined || (0,_sourceFiles_js__WEBPACK_IMPORTED_MODULE_6__/* .hasHash */ .Fp)(content, 'win32', (0,_sourcePack_js__WEBPACK_IMPORTED_MODULE_7__/* .textId */ .re)(recorded));
    return isMeasured ? { kind: 'found', content } : { kind: 'differs' };
}


/***/ }),

/***/ 75134:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ tallyColumn)
/* harmony export */ });
/* harmony import */ var _covdata_read_readPods_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13757);
/* harmony import */ var _covdata_units_unitIndex_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47891);
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43307);
/** @module What pods cover, without building a model. */



/**
 * The covered and total statements of pods.
 * @param index the units of these pods
 * @param source the source whose counters count; by default all
 */
function tallyColumn(index, pods, source) {
    const columns = source === undefined ? [..._model_js__WEBPACK_IMPORTED_MODULE_1__/* .SOURCES */ .Hl.keys()] : [_model_js__WEBPACK_IMPORTED_MODULE_1__/* .SOURCES */ .Hl.indexOf(source)];
    // Whether a unit is covered is the same in every mode.
    const counts = (0,_covdata_units_unitIndex_js__WEBPACK_IMPORTED_MODULE_2__/* .countUnits */ .jK)(index, pods.flatMap((pod) => (0,_covdata_read_readPods_js__WEBPACK_IMPORTED_MODULE_0__/* .countersOfColumns */ .sP)(pod, columns) ?? []), 'set');
    return { covered: (0,_covdata_units_unitIndex_js__WEBPACK_IMPORTED_MODULE_2__/* .coveredStatements */ .hJ)(index, counts), total: index.statements };
}


/***/ }),

/***/ 35250:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   eo: () => (/* binding */ ProfileError),
/* harmony export */   er: () => (/* binding */ readProfile),
/* harmony export */   uE: () => (/* binding */ PROFILE_NAME)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_readline__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80481);
/* harmony import */ var node_readline__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_readline__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _covdata_format_format_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(32263);
/* harmony import */ var _tallies_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2480);
/** @module Go's text profiles, as `go test -coverprofile` writes them: data of unit tests without functions. */





/** The name of a profile that is stored with other data. */
const PROFILE_NAME = 'coverage.out';
/** Go's counters do not exceed it. */
const MAX_COUNT = 0xffffffff;
const MODE = /^mode: (\w+)$/;
const BLOCK = /^(.+):(\d{1,9})\.(\d{1,9}),(\d{1,9})\.(\d{1,9}) (\d{1,9})$/;
const COUNT = /^\d+$/;
/** Thrown for a text that is no profile; the message says what is wrong with it. */
class ProfileError extends Error {
    name = 'ProfileError';
}
/**
 * Reads a profile. Blocks that are there several times, as of the test binaries of several packages, are added up as
 * `go tool cover` does it.
 * @param nameFile names files that Go names by where they were built
 * @returns a model without sources, whose counts are those of the profile
 * @throws ProfileError; Node's errors if the file cannot be read
 */
async function readProfile(path, nameFile) {
    if (!(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path)).isFile())
        throw new ProfileError('it is not a regular file');
    const reader = new ProfileReader();
    const input = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(path, { encoding: 'utf8' });
    // Reads no faster than lines are taken.
    for await (const line of (0,node_readline__WEBPACK_IMPORTED_MODULE_2__.createInterface)({ input, crlfDelay: Infinity }))
        reader.add(line);
    return reader.model(nameFile);
}
/** Takes a profile line by line. It is never whole in memory, as it may list the same blocks for each package. */
class ProfileReader {
    counts = new Map();
    mode;
    lines = 0;
    add(line) {
        this.lines++;
        const name = MODE.exec(line)?.[1];
        if (name !== undefined) {
            const mode = _covdata_format_format_js__WEBPACK_IMPORTED_MODULE_4__/* .MODES */ .FN.find((known) => known === name);
            if (mode === undefined)
                throw this.error(`has the mode ${JSON.stringify(name.slice(0, 20))}`);
            // Profiles that were joined with cat have several such lines.
            this.mode = this.mode === undefined || this.mode === 'set' ? mode : this.mode;
            return;
        }
        if (this.mode === undefined)
            throw this.error('is not "mode: set", "mode: count" or "mode: atomic"');
        if (line === '')
            return;
        const end = line.lastIndexOf(' ');
        const [block, count] = [line.slice(0, end), line.slice(end + 1)];
        const known = this.counts.get(block);
        if (!COUNT.test(count) || (known === undefined && !BLOCK.test(block)))
            throw this.error('is no line of a profile: "file:line.column,line.column statements count" is expected');
        this.counts.set(block, Math.min(MAX_COUNT, (known ?? 0) + Math.min(MAX_COUNT, Number(count))));
    }
    model(nameFile) {
        const { mode } = this;
        if (mode === undefined)
            throw new ProfileError('it is empty');
        const files = new Map();
        for (const [block, count] of this.counts) {
            const [, file = '', ...numbers] = BLOCK.exec(block) ?? [];
            const units = files.get(file);
            const unit = unitOf(numbers.map(Number), mode === 'set' ? Math.min(1, count) : count);
            if (units === undefined)
                files.set(file, [unit]);
            else
                units.push(unit);
        }
        return modelOf(mode, files, nameFile);
    }
    error(what) {
        return new ProfileError(`line ${this.lines} ${what}`);
    }
}
function unitOf([startLine = 0, startColumn = 0, endLine = 0, endColumn = 0, statements = 0], count) {
    const place = { startLine, startColumn, endLine, endColumn };
    return { ...place, statements, functionName: '', literal: false, count, counts: [] };
}
function modelOf(mode, files, nameFile) {
    const found = new Map();
    for (const [name, units] of files) {
        const { path, modulePath } = nameFile?.(name) ?? { path: name, modulePath: '' };
        const importPath = path.slice(0, Math.max(0, path.lastIndexOf('/')));
        const pkg = found.get(importPath) ?? { modulePath, files: [] };
        found.set(importPath, pkg);
        const sorted = units.toSorted((one, other) => one.startLine - other.startLine || one.startColumn - other.startColumn);
        pkg.files.push({ path, units: sorted, tallies: (0,_tallies_js__WEBPACK_IMPORTED_MODULE_3__/* .talliesOfUnits */ .je)(sorted, 0) });
    }
    const packages = [...found].map(([importPath, pkg]) => ({
        importPath,
        ...pkg,
        tallies: (0,_tallies_js__WEBPACK_IMPORTED_MODULE_3__/* .sumAllTallies */ .tB)(pkg.files, 0),
    }));
    return {
        mode,
        sources: [],
        packages,
        notLinked: [],
        unlinkedStatements: new Map(),
        tallies: (0,_tallies_js__WEBPACK_IMPORTED_MODULE_3__/* .sumAllTallies */ .tB)(packages, 0),
    };
}


/***/ }),

/***/ 89321:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HN: () => (/* binding */ rangesOfUnits),
/* harmony export */   SH: () => (/* binding */ lastLineOf),
/* harmony export */   yv: () => (/* binding */ uncoveredRanges)
/* harmony export */ });
/**
 * Ranges of uncovered units. Units of one function are joined if there is no covered unit between them. A line that only
 * opens or closes a block (`if err != nil {`, `} else {`) belongs to the covered unit on it.
 *
 * Each uncovered statement counts in exactly one range, ranges of one function share no line, and a line of a range that
 * has a covered unit has an uncovered one too. Units without statements are ignored. Adjacent functions of the same name
 * (`init`) may share a range.
 * @returns sorted by start line, then end line
 */
function uncoveredRanges(file) {
    return rangesOf(file.units, () => false);
}
/**
 * Ranges of some units, by the same rule, but for the last line of a unit that ends where another one begins: it is a
 * condition (`if ok {`), of which nothing would be left.
 * @param isChosen whether a unit is one of them, by its index
 */
function rangesOfUnits({ units }, isChosen) {
    const chosen = units.map((unit, index) => ({ ...unit, count: isChosen(index) ? 0 : 1 }));
    return rangesOf(chosen, (unit, next) => unit.endLine === next.startLine && unit.endColumn === next.startColumn);
}
function rangesOf(all, keepsEnd) {
    const units = sorted(all.filter((unit) => unit.statements > 0));
    const runs = [];
    for (let start = 0; start < units.length;) {
        let end = start + 1;
        if (!isCovered(units[start])) {
            while (end < units.length && belongTogether(units[start], units[end]))
                end++;
            const run = runOf(units, start, end, keepsEnd);
            if (run !== undefined)
                addRun(runs, run);
        }
        start = end;
    }
    return runs.map(({ range }) => range).sort((a, b) => a.startLine - b.startLine || a.endLine - b.endLine);
}
/** By position, which they nearly always are before. */
function sorted(units) {
    for (let at = 1; at < units.length; at++) {
        const [before, unit] = [units[at - 1], units[at]];
        if (before !== undefined && unit !== undefined && byPosition(before, unit) > 0)
            return units.sort(byPosition);
    }
    return units;
}
function byPosition(a, b) {
    return (a.startLine - b.startLine ||
        a.startColumn - b.startColumn ||
        a.endLine - b.endLine ||
        a.endColumn - b.endColumn);
}
function belongTogether(first, next) {
    return first?.count === 0 && next?.count === 0 && first.functionName === next.functionName;
}
/** @param units those of the run are uncovered, from `start` up to `end` */
function runOf(units, start, end, keepsEnd) {
    const [first, before, after] = [units[start], units[start - 1], units[end]];
    if (first === undefined)
        return undefined;
    const firstLine = first.startLine;
    let [lastLine, statements] = [firstLine, 0];
    for (let at = start; at < end; at++) {
        const unit = units[at] ?? first;
        lastLine = Math.max(lastLine, lastLineOf(unit));
        statements += unit.statements;
    }
    const opened = isCovered(before) && lastLineOf(before) === firstLine && lastLineOf(first) > firstLine;
    const startLine = firstLine + (opened ? 1 : 0);
    const closed = isCovered(after) &&
        after.startLine === lastLine &&
        lastLine > startLine &&
        units.slice(start, end).every((unit) => unit.startLine < lastLine && !keepsEnd(unit, after));
    const endLine = lastLine - (closed ? 1 : 0);
    return {
        range: { startLine, endLine, statements, functionName: first.functionName },
        firstLine,
        lastLine,
    };
}
function isCovered(unit) {
    return unit !== undefined && unit.count > 0;
}
/** The last line on which a unit has something: one that ends before the first column of a line has nothing on it. */
function lastLineOf({ startLine, endLine, endColumn, }) {
    return Math.max(startLine, endColumn <= 1 ? endLine - 1 : endLine);
}
/** Adds a run, joined with the previous one if only covered code within a line separates them. */
function addRun(runs, { range, firstLine, lastLine }) {
    const previous = runs.at(-1);
    const joined = previous?.range.functionName === range.functionName &&
        (previous.range.endLine >= firstLine || previous.lastLine >= range.startLine);
    if (!joined) {
        runs.push({ range, firstLine, lastLine });
        return;
    }
    runs[runs.length - 1] = {
        range: {
            ...range,
            startLine: Math.min(previous.range.startLine, range.startLine),
            endLine: Math.max(previous.range.endLine, range.endLine),
            statements: previous.range.statements + range.statements,
        },
        firstLine: previous.firstLine,
        lastLine: Math.max(previous.lastLine, lastLine),
    };
}


/***/ }),

/***/ 11050:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  r: () => (/* binding */ UnitIndexes)
});

// EXTERNAL MODULE: ./src/covdata/units/unitIndex.ts + 2 modules
var unitIndex = __webpack_require__(47891);
// EXTERNAL MODULE: ./src/covdata/format/format.ts
var format = __webpack_require__(32263);
// EXTERNAL MODULE: ./src/covdata/format/metaFile.ts + 1 modules
var metaFile = __webpack_require__(21398);
// EXTERNAL MODULE: ./src/support/arrays.ts
var arrays = __webpack_require__(30009);
// EXTERNAL MODULE: ./src/coverage/exclusions.ts
var coverage_exclusions = __webpack_require__(14833);
;// CONCATENATED MODULE: ./src/coverage/excludeFromIndex.ts
/** @module Takes the statements of excluded units out of a unit index, for figures that are counted without a model. */




/** The same units, the excluded ones without statements. */
function withoutStatements(index, exclusions) {
    let statements = index.statements;
    const packages = index.packages.map((pkg) => {
        const positions = Uint32Array.from(pkg.positions);
        for (const [path, units] of unitsByFile(pkg)) {
            const rules = exclusions.of(path);
            if (rules.length === 0)
                continue;
            const owners = (0,coverage_exclusions/* excludedBy */.UC)(rules, units.map((unit) => (0,metaFile/* unitAt */.aP)(pkg.positions, unit)));
            for (const [at, unit] of units.entries()) {
                if ((owners[at] ?? 0) < 0)
                    continue;
                const field = unit * format/* UNIT_FIELDS */.RU + format/* UNIT_FIELDS */.RU - 1;
                statements -= positions[field] ?? 0;
                positions[field] = 0;
            }
        }
        return { ...pkg, positions };
    });
    return { ...index, packages, statements };
}
/** The numbers of the units of each file. */
function unitsByFile({ functions, functionOf }) {
    return (0,arrays/* groupBy */.$)(functionOf.keys(), (unit) => functions[functionOf[unit] ?? 0]?.sourceFile ?? '');
}

;// CONCATENATED MODULE: ./src/coverage/unitIndexes.ts


/** Legs of a matrix usually have the same binaries, but in a monorepo all may be different. */
const MAX_INDEXES = 64;
/** Unit lists by builds and measured packages. */
class UnitIndexes {
    withoutFiles;
    exclusions;
    indexes = new Map();
    /** A number for each build. */
    numbers = new Map();
    /**
     * @param withoutFiles paths of source files whose units are left out
     * @param exclusions units that are there, but have no statements
     */
    constructor(withoutFiles = new Set(), exclusions) {
        this.withoutFiles = withoutFiles;
        this.exclusions = exclusions;
    }
    /** Unit lists in which excluded units have no statements: the same if nothing is excluded. */
    without(exclusions) {
        return exclusions.isEmpty ? this : new UnitIndexes(this.withoutFiles, exclusions);
    }
    /** The units of the measured packages in the pods. */
    of(pods, measured) {
        const builds = pods.map(({ counters: { layout } }) => {
            const number = this.numbers.get(layout) ?? this.numbers.size;
            this.numbers.set(layout, number);
            return number;
        });
        const key = JSON.stringify([builds, [...measured].sort()]);
        const known = this.indexes.get(key);
        if (known !== undefined)
            return known;
        const whole = (0,unitIndex/* indexUnits */.aB)(pods.map(({ meta, counters: { layout } }) => ({ meta, layout })), (importPath) => measured.has(importPath), (sourceFile) => this.withoutFiles.has(sourceFile));
        const index = this.exclusions === undefined ? whole : withoutStatements(whole, this.exclusions);
        // The oldest is removed first.
        const [oldest] = this.indexes.keys();
        if (oldest !== undefined && this.indexes.size === MAX_INDEXES)
            this.indexes.delete(oldest);
        this.indexes.set(key, index);
        return index;
    }
}


/***/ }),

/***/ 50121:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ withUnitTests),
/* harmony export */   u: () => (/* binding */ fourFigures)
/* harmony export */ });
/* harmony import */ var _covdata_bytes_byteOrder_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44122);
/* harmony import */ var _overlaps_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46624);
/* harmony import */ var _tallies_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2480);
/**
 * @module Unit tests beside integration tests: what each of them covers of the same statements. The total, its gates and its
 * list of packages remain those of the integration tests, so that data of unit tests never changes a verdict.
 */



/** Undefined if there is no data of unit tests. */
function fourFigures({ together, unitTests }) {
    if (unitTests === undefined)
        return undefined;
    const { covered, both } = unitTests;
    const integrationOnly = together.covered - both;
    const unitOnly = covered - both;
    return { integrationOnly, unitOnly, both, neither: together.total - integrationOnly - unitOnly - both };
}
/**
 * The model with what unit tests executed of its units: a unit of the same position, or else any unit that overlaps it, as
 * when legs of several Go versions are merged. Nothing else of the model changes.
 * @param data of unit tests, with their counts as `count`
 * @param knows whether a package is one of the project's, although no integration test links it
 */
function withUnitTests(model, data, knows) {
    const sources = model.sources.length;
    const executed = new Map(data.flatMap(({ files }) => files.map((file) => [file.path, file])));
    const known = new Set();
    const packages = model.packages.map((pkg) => {
        const files = pkg.files.map((file) => {
            known.add(file.path);
            return withCounts(file, executed.get(file.path), sources);
        });
        return { ...pkg, files, tallies: (0,_tallies_js__WEBPACK_IMPORTED_MODULE_0__/* .sumAllTallies */ .tB)(files, sources) };
    });
    const linked = new Set(packages.map(({ importPath }) => importPath));
    const others = data.filter(({ importPath }) => !linked.has(importPath));
    const outside = others.filter(knows);
    const counted = new Set([...known, ...outside.flatMap(({ files }) => files.map(({ path }) => path))]);
    return {
        ...model,
        packages,
        tallies: withFigures((0,_tallies_js__WEBPACK_IMPORTED_MODULE_0__/* .sumAllTallies */ .tB)(packages, sources)),
        unitTests: {
            packages: outside.toSorted((one, other) => (0,_covdata_bytes_byteOrder_js__WEBPACK_IMPORTED_MODULE_1__/* .compareBytes */ .X)(one.importPath, other.importPath)),
            unknownFiles: [...executed.keys()].filter((path) => !counted.has(path)).sort(_covdata_bytes_byteOrder_js__WEBPACK_IMPORTED_MODULE_1__/* .compareBytes */ .X),
        },
    };
}
function withCounts(file, data, sources) {
    const overlapping = (0,_overlaps_js__WEBPACK_IMPORTED_MODULE_2__/* .overlapFinder */ .w)(data?.units ?? []);
    const units = file.units.map((unit) => ({
        ...unit,
        unitTests: Math.max(0, ...overlapping(unit).map(({ count }) => count)),
    }));
    return { path: file.path, units, tallies: withFigures((0,_tallies_js__WEBPACK_IMPORTED_MODULE_0__/* .talliesOfUnits */ .je)(units, sources)) };
}
/** A file without units has the figures too. */
function withFigures(tallies) {
    return { unitTests: { covered: 0, both: 0 }, ...tallies };
}


/***/ }),

/***/ 7111:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FV: () => (/* binding */ pendingRules),
/* harmony export */   J$: () => (/* binding */ believedGates),
/* harmony export */   R1: () => (/* binding */ eachRuleOnce)
/* harmony export */ });
/* harmony import */ var _support_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87700);
/* harmony import */ var _gateRules_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37525);
/** @module A gate of one leg, as its manifest says. */


/** Gates as anybody may have written them down: one that contradicts itself has failed, and its words say so. */
function believedGates(gates) {
    return gates.map((gate) => isContradictory(gate)
        ? {
            rule: gate.rule,
            state: 'failed',
            passed: false,
            text: `${gate.rule} failed (its result contradicts itself)`,
        }
        : gate);
}
/**
 * The rules that shards leave to the report on all of them, each once.
 * @param gates as they are believed
 */
function pendingRules(gates) {
    const rules = gates.flatMap(({ rule, pending }) => pending === undefined ? [] : rulesIn(rule).map((parsed) => ({ ...parsed, ifUnknown: pending })));
    return eachRuleOnce(rules);
}
/** Of the same rule, that counts which is stricter with what cannot be judged. */
function eachRuleOnce(rules) {
    const once = new Map();
    for (const each of rules)
        if (!once.has(each.rule) || each.ifUnknown === 'fail')
            once.set(each.rule, each);
    return [...once.values()];
}
/** None if it is no rule. */
function rulesIn(text) {
    try {
        return (0,_gateRules_js__WEBPACK_IMPORTED_MODULE_1__/* .parseGateRules */ .i)(text);
    }
    catch (error) {
        if (error instanceof _support_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo)
            return [];
        throw error;
    }
}
function isContradictory({ rule, state, passed, text, pending }) {
    if (state !== 'unknown' && passed !== (state === 'passed'))
        return true;
    if (pending !== undefined && !(state === 'unknown' && passed && rulesIn(rule).length === 1))
        return true;
    return text.startsWith(`${rule} ${passed ? 'failed' : 'passed'}`);
}


/***/ }),

/***/ 4916:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JN: () => (/* binding */ packageLocator),
/* harmony export */   TW: () => (/* binding */ importPatterns),
/* harmony export */   Xl: () => (/* binding */ modulePattern),
/* harmony export */   cD: () => (/* binding */ moduleOf),
/* harmony export */   h4: () => (/* binding */ withMains)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _support_pathsWithin_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22268);
/** @module Which packages are measured: -coverpkg patterns that mean the same in every directory. */


/** The -coverpkg pattern for all packages of a module. */
function modulePattern({ path }) {
    return `${path}/...`;
}
/**
 * Patterns with import paths in place of paths, because builds inside tests run in other directories.
 * @param patterns import paths, and absolute paths
 */
function importPatterns(modules, patterns) {
    return patterns.map((pattern) => {
        if (!(0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(pattern))
            return pattern;
        const owner = deepest(modules.filter(({ dir }) => (0,_support_pathsWithin_js__WEBPACK_IMPORTED_MODULE_1__/* .pathBelow */ .Br)(dir, pattern) !== undefined || dir === pattern));
        const { path, dir } = owner ?? modules[0];
        return node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(path, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(dir, pattern).split(node_path__WEBPACK_IMPORTED_MODULE_0__.sep).join('/'));
    });
}
/**
 * The patterns with the main packages added: a binary whose main package is not instrumented writes no data and gives
 * no warning (golang/go#80307).
 * @param mains import paths
 */
function withMains(patterns, modules, mains) {
    const whole = modules.filter((module) => patterns.includes(modulePattern(module)));
    const others = mains.filter((main) => !whole.some((module) => isOf(module, main)));
    return [...new Set([...patterns, ...others])];
}
/**
 * Locates packages as the go command did, and others of the modules by their import paths.
 * @param listed packages of any module
 */
function packageLocator(modules, listed) {
    const known = new Map(listed.map((pkg) => [pkg.importPath, pkg.dir]));
    return (importPath) => {
        const dir = known.get(importPath) ?? '';
        if (dir !== '')
            return dir;
        const module = moduleOf(modules, importPath);
        return module && (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(module.dir, importPath.slice(module.path.length));
    };
}
/** The module that a package belongs to by its import path: of nested ones, the innermost. */
function moduleOf(modules, importPath) {
    return modules
        .filter((module) => isOf(module, importPath))
        .toSorted((one, other) => other.path.length - one.path.length)[0];
}
function isOf({ path }, importPath) {
    return importPath === path || importPath.startsWith(`${path}/`);
}
function deepest(modules) {
    return modules.toSorted((one, other) => other.dir.length - one.dir.length)[0];
}


/***/ }),

/***/ 2882:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Aw: () => (/* binding */ unstableTests),
/* harmony export */   Ix: () => (/* binding */ isExcused),
/* harmony export */   N6: () => (/* binding */ isFailure),
/* harmony export */   OA: () => (/* binding */ functionOf),
/* harmony export */   TY: () => (/* binding */ failedOutside),
/* harmony export */   Vk: () => (/* binding */ isRefusedByVet),
/* harmony export */   Xk: () => (/* binding */ flakyTests),
/* harmony export */   Y4: () => (/* binding */ failsSuite),
/* harmony export */   aj: () => (/* binding */ leafTests),
/* harmony export */   dw: () => (/* binding */ testRecords),
/* harmony export */   ei: () => (/* binding */ quarantinedFailures),
/* harmony export */   fK: () => (/* binding */ isQuarantined),
/* harmony export */   s8: () => (/* binding */ isFlaky)
/* harmony export */ });
/** The tests of a suite, those that count; undefined for a command, which has none that are known. */
function testRecords({ kind, packages, }) {
    if (kind !== 'go test')
        return undefined;
    return packages.flatMap((pkg) => leafTests(pkg).map((test) => ({
        name: `${pkg.importPath} ${test.name}`,
        outcome: test.outcome,
        seconds: test.seconds,
        ...(isFlaky(test) ? { flaky: true } : {}),
        ...(isQuarantined(test) ? { quarantined: true } : {}),
    })));
}
/** Whether the test passed, but only when it was run again. */
function isFlaky({ outcome, attempts = [] }) {
    return outcome === 'pass' && attempts.some(isFailure);
}
/** Whether the test may fail. */
function isQuarantined({ quarantine }) {
    return quarantine !== undefined && quarantine !== null;
}
/** Whether the test failed or did not finish, and is not in quarantine. */
function failsSuite(test) {
    return isFailure(test) && !isQuarantined(test);
}
/** The flaky tests to count: a parent only repeats that its subtests are flaky. */
function flakyTests(pkg) {
    const flaky = pkg.tests.filter(isFlaky);
    const parents = ancestorsOf(flaky);
    return flaky.filter(({ name }) => !parents.has(name));
}
/** The failed tests in quarantine. */
function quarantinedFailures(pkg) {
    return leafTests(pkg).filter((test) => isFailure(test) && isQuarantined(test));
}
/**
 * The tests whose failures do not fail the suite.
 * @param max how many are named
 */
function unstableTests(packages, max) {
    const named = (of) => packages.flatMap((pkg) => of(pkg).map(({ name }) => `${pkg.importPath} ${name}`));
    const [flaky, quarantined] = [named(flakyTests), named(quarantinedFailures)];
    return {
        flaky: flaky.length,
        quarantined: quarantined.length,
        flakyTests: flaky.slice(0, max),
        quarantinedTests: quarantined.slice(0, max),
    };
}
/** Whether a package failed, and tests in quarantine are all that failed in it. */
function isExcused({ outcome, outside, tests, }) {
    if (outcome !== 'fail' || outside === true)
        return false;
    const failed = leafTests({ tests }).filter(isFailure);
    return failed.length > 0 && failed.every(isQuarantined);
}
/** The test function of a test: `TestA` for `TestA/b`. */
function functionOf(name) {
    const slash = name.indexOf('/');
    return slash < 0 ? name : name.slice(0, slash);
}
/**
 * The tests to count: those without subtests, because a parent only repeats how its subtests went, and parents that
 * failed although all of their subtests passed.
 */
function leafTests(pkg) {
    const parents = ancestorsOf(pkg.tests);
    const repeating = ancestorsOf(pkg.tests.filter(isFailure));
    return pkg.tests.filter((test) => !(isFailure(test) ? repeating : parents).has(test.name));
}
/** Whether the test failed or did not finish. */
function isFailure(test) {
    return test.outcome === 'fail' || test.outcome === 'unfinished';
}
/** Whether go vet kept the tests of a package from being run, as go test has it look at them first. Go 1.20 does not say. */
function isRefusedByVet({ outcome, output, }) {
    return outcome === 'build-failed' && /^# \[\S+\]$/m.test(output);
}
/** Whether no test explains the failure of a package: it did not compile, or TestMain or a panic ended it. */
function failedOutside({ outcome, tests, outside }) {
    return outcome === 'build-failed' || (outcome === 'fail' && (outside === true || !tests.some(isFailure)));
}
/** `A` and `A/b` for the test `A/b/c`; each is made once, however many subtests it has. */
function ancestorsOf(tests) {
    const found = new Set();
    for (const { name } of tests) {
        for (let end = name.lastIndexOf('/'); end > 0; end = name.lastIndexOf('/', end - 1)) {
            const ancestor = name.slice(0, end);
            if (found.has(ancestor))
                break;
            found.add(ancestor);
        }
    }
    return found;
}


/***/ }),

/***/ 29364:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ hasEndedEarly),
/* harmony export */   p: () => (/* binding */ dataProblems)
/* harmony export */ });
const CODES = new Set([
    // Not process-ended-early: mapped counters are complete whatever ends a process, and others are not.
    ...['no-data', 'process-without-counters', 'counters-not-mapped', 'process-still-running'],
    ...['program-not-instrumented', 'main-not-instrumented', 'binary-replaced', 'process-of-other-build'],
    ...['gocoverdir-not-set', 'gocoverdir-unusable', 'process-writes-elsewhere', 'foreign-data'],
    ...['data-directory-missing', 'data-directory-unwritable', 'data-directory-full', 'data-folder-unread'],
    ...['foreign-owned-data', 'data-not-stored', 'archived-data-unread', 'counter-file-unreadable'],
    ...['meta-file-unreadable', 'orphan-counters', 'leftover-temporary-file', 'counter-shape-mismatch'],
    ...['unknown-function', 'plugin-left-out', 'more-entries', 'hash-mismatch', 'live-file-unreadable'],
    ...['live-file-unknown', 'mode-clash', 'granularity-clash', 'sources-gone', 'statements-repeated'],
    ...['nested-build-failed', 'nested-build-plain', 'suite-timeout', 'interrupted', 'command-failed'],
    ...['not-preserved', 'overlay-ignored', 'not-attributed', 'several-revisions', 'attribution-missing'],
    ...['attribution-unusable', 'attribution-not-stored', 'journal-unusable'],
    ...['leg-missing', 'leg-broken', 'leg-foreign', 'leg-contradictory', 'shard-missing', 'shards-disagree'],
]);
/** What is missing in the data, as clauses. */
function dataProblems(findings) {
    return findings.filter(({ code }) => CODES.has(code)).map(({ code, title }) => `${title} (${code})`);
}
/** Whether processes did not exit normally. */
function hasEndedEarly(findings) {
    return findings.some(({ code }) => code === 'process-ended-early');
}


/***/ }),

/***/ 68310:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CK: () => (/* binding */ PRESENT),
/* harmony export */   Md: () => (/* binding */ DIRECTORY),
/* harmony export */   l5: () => (/* binding */ IMPACT_NAME),
/* harmony export */   qc: () => (/* binding */ IMPACT_VERSION),
/* harmony export */   sj: () => (/* binding */ ABSENT)
/* harmony export */ });
const IMPACT_NAME = 'impact.json';
const IMPACT_VERSION = 1;
const ABSENT = 'absent';
/** A directory whose entries were listed. */
const DIRECTORY = 'directory';
/** A directory that was only asked for. */
const PRESENT = 'present';


/***/ }),

/***/ 83724:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseImpact: () => (/* binding */ parseImpact),
/* harmony export */   t: () => (/* binding */ impactJson)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77934);
/* harmony import */ var _support_jsonShape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47488);
/* harmony import */ var _support_jsonText_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46410);
/* harmony import */ var _impactData_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68310);
/** @module Writes and reads `impact.json`, which may come from anybody. */




const fileShape = (0,_support_jsonShape_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({ path: _support_jsonShape_js__WEBPACK_IMPORTED_MODULE_0__/* .anyText */ .Ae, state: _support_jsonShape_js__WEBPACK_IMPORTED_MODULE_0__/* .anyText */ .Ae });
const settingShape = (0,_support_jsonShape_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({ name: _support_jsonShape_js__WEBPACK_IMPORTED_MODULE_0__/* .anyText */ .Ae, value: _support_jsonShape_js__WEBPACK_IMPORTED_MODULE_0__/* .anyText */ .Ae });
const testShape = (0,_support_jsonShape_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({
    importPath: _support_jsonShape_js__WEBPACK_IMPORTED_MODULE_0__/* .anyText */ .Ae,
    name: _support_jsonShape_js__WEBPACK_IMPORTED_MODULE_0__/* .anyText */ .Ae,
    outcome: (0,valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .mee)((0,_support_jsonShape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)(['pass', 'fail', 'skip', 'unfinished'])),
    unstable: _support_jsonShape_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt,
    seconds: (0,_support_jsonShape_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)(0),
    opened: (0,_support_jsonShape_js__WEBPACK_IMPORTED_MODULE_0__/* .all */ .Q7)((0,_support_jsonShape_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd)()),
    read: (0,_support_jsonShape_js__WEBPACK_IMPORTED_MODULE_0__/* .all */ .Q7)((0,_support_jsonShape_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd)()),
    unseen: (0,valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .mee)((0,_support_jsonShape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)(['builds', 'others'])),
    unseenCode: (0,valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM)(_support_jsonShape_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt),
});
const legShape = (0,_support_jsonShape_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({
    commit: (0,valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .mee)(_support_jsonShape_js__WEBPACK_IMPORTED_MODULE_0__/* .anyText */ .Ae),
    uncommitted: (0,_support_jsonShape_js__WEBPACK_IMPORTED_MODULE_0__/* .all */ .Q7)(fileShape),
    problems: (0,_support_jsonShape_js__WEBPACK_IMPORTED_MODULE_0__/* .all */ .Q7)(_support_jsonShape_js__WEBPACK_IMPORTED_MODULE_0__/* .anyText */ .Ae),
    settings: (0,_support_jsonShape_js__WEBPACK_IMPORTED_MODULE_0__/* .all */ .Q7)(settingShape),
    tests: (0,_support_jsonShape_js__WEBPACK_IMPORTED_MODULE_0__/* .all */ .Q7)(testShape),
    files: (0,_support_jsonShape_js__WEBPACK_IMPORTED_MODULE_0__/* .all */ .Q7)(fileShape),
    ignored: (0,valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM)((0,_support_jsonShape_js__WEBPACK_IMPORTED_MODULE_0__/* .all */ .Q7)(fileShape)),
    variables: (0,_support_jsonShape_js__WEBPACK_IMPORTED_MODULE_0__/* .all */ .Q7)((0,_support_jsonShape_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({ name: _support_jsonShape_js__WEBPACK_IMPORTED_MODULE_0__/* .anyText */ .Ae, hash: (0,valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .mee)(_support_jsonShape_js__WEBPACK_IMPORTED_MODULE_0__/* .anyText */ .Ae) })),
});
const shape = (0,_support_jsonShape_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({ schemaVersion: (0,_support_jsonShape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)([_impactData_js__WEBPACK_IMPORTED_MODULE_2__/* .IMPACT_VERSION */ .qc]), legs: (0,_support_jsonShape_js__WEBPACK_IMPORTED_MODULE_0__/* .all */ .Q7)(legShape) });
function impactJson({ legs }) {
    const value = {
        schemaVersion: _impactData_js__WEBPACK_IMPORTED_MODULE_2__/* .IMPACT_VERSION */ .qc,
        legs: legs.map(({ commit, settings, tests, variables, ...leg }) => ({
            commit: commit ?? null,
            ...leg,
            settings: Object.entries(settings).map(([name, text]) => ({ name, value: text })),
            tests: tests.map(({ outcome, unseen, ...test }) => ({
                ...test,
                outcome: outcome ?? null,
                unseen: unseen ?? null,
            })),
            variables: variables.map(({ name, hash }) => ({ name, hash: hash ?? null })),
        })),
    };
    return `${JSON.stringify(value)}\n`;
}
/** @throws SyntaxError or ShapeError if it is not what this version writes */
function parseImpact(json) {
    const { legs } = (0,_support_jsonShape_js__WEBPACK_IMPORTED_MODULE_0__/* .parseShape */ .Tr)(shape, (0,_support_jsonText_js__WEBPACK_IMPORTED_MODULE_3__/* .parseJson */ .q)(json));
    for (const { tests, files, variables } of legs)
        for (const { opened, read } of tests)
            if (!opened.every((index) => index < files.length) || !read.every((index) => index < variables.length))
                throw new _support_jsonShape_js__WEBPACK_IMPORTED_MODULE_0__/* .ShapeError */ .ym('a test has the index of a file or a variable that is not there');
    return {
        legs: legs.map(({ commit, settings, tests, variables, ignored, ...leg }) => ({
            ...leg,
            ...(ignored === undefined ? {} : { ignored }),
            commit: commit ?? undefined,
            settings: Object.fromEntries(settings.map(({ name, value }) => [name, value])),
            tests: tests.map(({ outcome, unseen, unseenCode, ...test }) => ({
                ...test,
                outcome: outcome ?? undefined,
                ...(unseen === null ? {} : { unseen }),
                ...(unseenCode === true ? { unseenCode } : {}),
            })),
            variables: variables.map(({ name, hash }) => ({ name, hash: hash ?? undefined })),
        })),
    };
}


/***/ }),

/***/ 80495:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V8: () => (/* binding */ contradictionIn),
/* harmony export */   q2: () => (/* binding */ but),
/* harmony export */   vL: () => (/* binding */ mayBeIdle)
/* harmony export */ });
/* harmony import */ var _support_plural_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87973);

/** Whether no test need have run: a shard may have none, and a change may affect none. */
function mayBeIdle({ findings, impact }) {
    return impact?.selection !== undefined || findings.some(({ code }) => code === 'shard-empty');
}
/**
 * Why a suite cannot have passed although it is said to have; undefined if nothing contradicts it.
 * @param about the run: it passes with failed tests if go test says that their packages passed, and without tests if it may be
 * idle
 */
function contradictionIn({ kind, passed, tests, failed, exitCode, timedOut, unstable }, about) {
    if (!passed)
        return undefined;
    // go test exits with 1 if tests failed, also in quarantine.
    const excused = unstable?.quarantined ?? 0;
    const failures = Math.max(tests.fail + tests.unfinished - excused, failed.length);
    const areHidden = about.findings.some(({ code }) => code === 'failures-hidden');
    if (failures > 0 && !areHidden)
        return but(`${(0,_support_plural_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .L)(failures, 'test')} to have failed`);
    if (exitCode !== 0 && !(exitCode === 1 && excused > 0))
        return but(`to have exited with ${exitCode}`);
    if (timedOut)
        return but('to have timed out');
    return kind === 'go test' && failures + excused + tests.pass + tests.skip === 0 && !mayBeIdle(about)
        ? but('no test to have run')
        : undefined;
}
/** @param rest what else is said about a suite that is said to have passed */
function but(rest) {
    return `the suite is said to have passed, and ${rest}`;
}


/***/ }),

/***/ 39463:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ REPORT_NAME)
/* harmony export */ });
const REPORT_NAME = 'report.json';


/***/ }),

/***/ 54951:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ measuredBy),
/* harmony export */   j: () => (/* binding */ gatherLegs)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _checks_dataHealth_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22179);
/* harmony import */ var _checks_describeData_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76299);
/* harmony import */ var _checks_problemFindings_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(17736);
/* harmony import */ var _covdata_read_seenFiles_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5783);
/* harmony import */ var _coverage_readData_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(532);
/* harmony import */ var _coverage_shortProcesses_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(23435);
/* harmony import */ var _support_arrays_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(30009);
/* harmony import */ var _support_canonicalJson_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(44519);
/* harmony import */ var _support_plural_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(87973);
/* harmony import */ var _legGroups_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(81758);
/* harmony import */ var _legInfo_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(97881);
/** @module Reading the data of all legs of a matrix, one after the other. */












/** What data without a manifest is called beside legs. */
const OTHER_DATA = 'data of no job';
/**
 * Reads one leg after the other and adds it up at once, so that memory does not grow with their number.
 * @param selections what counts of data without a manifest, as earlier reports of it say
 * @param onStep called often with what is being read
 * @throws UserError if a directory cannot be read
 */
async function gatherLegs(all, selections, { nameFile, running = _checks_describeData_js__WEBPACK_IMPORTED_MODULE_2__/* .COLLECTED_BEFORE */ .Q.running, excluding } = {}, onStep = () => undefined) {
    const known = [...all.map(({ manifest }) => manifest), ...selections];
    const filesLeftOut = new Set(known.flatMap((each) => each?.filesLeftOut ?? []));
    const hasLegs = all.some(({ manifest }) => manifest !== undefined);
    const groups = new _legGroups_js__WEBPACK_IMPORTED_MODULE_6__/* .LegGroups */ .b(filesLeftOut, excluding?.exclusions, hasLegs ? OTHER_DATA : undefined);
    const seen = new _covdata_read_seenFiles_js__WEBPACK_IMPORTED_MODULE_4__/* .SeenFiles */ .T();
    const identities = new Set();
    const gathered = {
        manifests: [],
        legs: [],
        binaries: [],
        processes: [],
    };
    const problems = [];
    const foreign = new Map();
    let plain = [];
    let kept;
    for (const [number, { manifest, directories, origin, identity: whose }] of all.entries()) {
        const request = { directories, measured: measuredBy(manifest, selections, nameFile) };
        const data = await (0,_coverage_readData_js__WEBPACK_IMPORTED_MODULE_5__/* .readData */ .v)({ ...request, seen, onProgress: legProgress(number, all.length, onStep) });
        if (manifest === undefined) {
            await excluding?.prepare(data.pods, data.linked);
            const described = (0,_checks_describeData_js__WEBPACK_IMPORTED_MODULE_2__/* .describeData */ .s)(data, { ..._checks_describeData_js__WEBPACK_IMPORTED_MODULE_2__/* .COLLECTED_BEFORE */ .Q, running }, groups.indexes, groups.counted);
            plain = described.findings;
            if (all.length === 1)
                kept = described.keptStatements;
            addPrograms(gathered, described);
        }
        else {
            (0,_support_arrays_js__WEBPACK_IMPORTED_MODULE_8__/* .append */ .B)(problems, data.problems);
            for (const pod of data.foreign)
                foreign.set(pod.counters.layout, pod);
            const identity = identityOf(manifest);
            // The same leg, named twice. Another leg keeps its verdict and its findings even if it has no data of its own.
            if (data.repeated && identities.has(identity))
                continue;
            identities.add(identity);
            gathered.manifests.push({ manifest, origin });
            addPrograms(gathered, manifest);
            const own = data.copies ? await (0,_coverage_readData_js__WEBPACK_IMPORTED_MODULE_5__/* .readData */ .v)({ ...request, seen: new _covdata_read_seenFiles_js__WEBPACK_IMPORTED_MODULE_4__/* .SeenFiles */ .T() }) : data;
            gathered.legs.push((0,_legInfo_js__WEBPACK_IMPORTED_MODULE_7__/* .legInfo */ .P4)(manifest, (0,_coverage_readData_js__WEBPACK_IMPORTED_MODULE_5__/* .counterFilesOf */ .V)(own.pods) > 0, groups.tally(own), whose));
            if (data.repeated)
                continue;
        }
        groups.add(manifest, data, manifest === undefined ? selections : undefined);
    }
    const settled = groups.settle();
    return {
        settled,
        ...gathered,
        filesLeftOut,
        directedFiles: new Set(known.flatMap((each) => each?.directedFiles ?? [])),
        keptStatements: kept,
        findings: [
            ...plain,
            ...(0,_checks_dataHealth_js__WEBPACK_IMPORTED_MODULE_1__/* .foreignData */ .fI)([...foreign.values()]),
            ...(0,_checks_problemFindings_js__WEBPACK_IMPORTED_MODULE_3__/* .problemFindings */ .E)([...problems, ...settled.problems]),
        ],
    };
}
/** The same for equal manifests. Not their text: there may be a thousand large ones. */
function identityOf(manifest) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update((0,_support_canonicalJson_js__WEBPACK_IMPORTED_MODULE_9__/* .canonicalJson */ .d)(manifest)).digest('base64');
}
function addPrograms(to, from) {
    (0,_support_arrays_js__WEBPACK_IMPORTED_MODULE_8__/* .append */ .B)(to.binaries, from.binaries);
    (0,_support_arrays_js__WEBPACK_IMPORTED_MODULE_8__/* .append */ .B)(to.processes, from.processes);
    const short = (0,_coverage_shortProcesses_js__WEBPACK_IMPORTED_MODULE_10__/* .shortProcesses */ .oG)(to.processes, _coverage_shortProcesses_js__WEBPACK_IMPORTED_MODULE_10__/* .MAX_OF_LEGS */ .Tf);
    if (short === to.processes)
        return;
    to.processes.length = 0;
    (0,_support_arrays_js__WEBPACK_IMPORTED_MODULE_8__/* .append */ .B)(to.processes, short);
}
/** Says which leg is being read, if there are several, and how many of its files have been. */
function legProgress(index, legs, onStep) {
    const what = legs > 1 ? `leg ${index + 1} of ${legs}` : 'data';
    if (legs > 1)
        onStep(`reading ${what}`);
    return (read, total) => {
        onStep(`reading ${what}: ${read} of ${(0,_support_plural_js__WEBPACK_IMPORTED_MODULE_11__/* .plural */ .L)(total, 'file')}`);
    };
}
/** What counts of the data of a leg, or of data without a manifest. */
function measuredBy(manifest, selections, nameFile) {
    const counted = new Set(selections.flatMap((selection) => selection.packages));
    const leftOut = selections.flatMap((selection) => selection.packagesLeftOut);
    const without = new Set(leftOut.filter((importPath) => !counted.has(importPath)));
    return manifest === undefined
        ? { modules: [], packages: undefined, without, ...(nameFile === undefined ? {} : { nameFile }) }
        : {
            ...ofManifest(manifest),
            ...(manifest.go === undefined && nameFile !== undefined ? { nameFile } : {}),
        };
}
function ofManifest({ modules, module, packages }) {
    const placed = (modules ?? [module]).filter(({ dir }) => dir !== '');
    return { modules: placed, packages: new Set(packages) };
}


/***/ }),

/***/ 24387:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VJ: () => (/* binding */ unitTestPlaces),
/* harmony export */   _L: () => (/* binding */ NO_UNIT_DATA),
/* harmony export */   lK: () => (/* binding */ gatherUnitTests),
/* harmony export */   pR: () => (/* binding */ namedProfile)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _checks_problemFindings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17736);
/* harmony import */ var _covdata_format_dataProblem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(61745);
/* harmony import */ var _covdata_read_seenFiles_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5783);
/* harmony import */ var _coverage_readData_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(532);
/* harmony import */ var _coverage_textProfile_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(35250);
/* harmony import */ var _findings_finding_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(44879);
/* harmony import */ var _support_arrays_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(30009);
/* harmony import */ var _support_errors_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(87700);
/* harmony import */ var _support_systemFault_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(13884);
/* harmony import */ var _gatherLegs_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(54951);
/* harmony import */ var _legData_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(87765);
/* harmony import */ var _legGroups_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(81758);
/* harmony import */ var _mergeLegs_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(54241);
/** @module Reading data of unit tests, which is merged like that of legs, but apart from it. */















const ADVICE = 'Name the directory that unit tests wrote to (go test -cover ./... -args -test.gocoverdir=DIR), or the profile of go test -coverprofile.';
/**
 * Finds out what each path is.
 * @param paths absolute: GOCOVERDIRs, covdata folders, reports, unpacked artifacts and text profiles
 * @throws UserError if there is nothing
 */
async function unitTestPlaces(paths) {
    const parts = [];
    const profiles = [];
    for (const path of paths) {
        const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).catch((error) => {
            throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_8__/* .UserError */ .yo(`unit: ${path} cannot be read: ${(0,_support_systemFault_js__WEBPACK_IMPORTED_MODULE_9__/* .systemReason */ .uc)(error)}`, ADVICE, { cause: error });
        });
        if (!found.isDirectory()) {
            profiles.push(path);
            continue;
        }
        const { legs, unit } = await (0,_legData_js__WEBPACK_IMPORTED_MODULE_11__/* .findLegData */ .ad)(path);
        const all = [...legs.map(partOf), { manifest: undefined, directories: unit }];
        const filled = all.filter(({ directories }) => directories.length > 0);
        parts.push(...filled);
        if (filled.length > 0)
            continue;
        if (!(await isProfile((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, _coverage_textProfile_js__WEBPACK_IMPORTED_MODULE_6__/* .PROFILE_NAME */ .uE))))
            throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_8__/* .UserError */ .yo(`unit: ${path} has no coverage data`, ADVICE);
        profiles.push((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, _coverage_textProfile_js__WEBPACK_IMPORTED_MODULE_6__/* .PROFILE_NAME */ .uE));
    }
    return { parts, profiles };
}
/** All of a leg's data: whoever names it says that it is of unit tests. */
function partOf({ manifest, directories, unit = [] }) {
    return { manifest, directories: [...directories.map(({ path }) => path), ...unit] };
}
/**
 * Reads and merges all of it.
 * @returns undefined if there is none
 * @throws UserError if what the user names cannot be read
 */
async function gatherUnitTests(request) {
    const { parts, profiles, packages, selections, filesLeftOut, nameFile, excluding } = request;
    if (parts.length + profiles.length === 0)
        return undefined;
    const groups = new _legGroups_js__WEBPACK_IMPORTED_MODULE_12__/* .LegGroups */ .b(filesLeftOut);
    const seen = new _covdata_read_seenFiles_js__WEBPACK_IMPORTED_MODULE_4__/* .SeenFiles */ .T();
    const problems = [];
    const texts = [];
    let counterFiles = 0;
    for (const { manifest, directories } of parts) {
        const data = await (0,_coverage_readData_js__WEBPACK_IMPORTED_MODULE_5__/* .readData */ .v)({
            // They are one column, whatever the tests started.
            directories: directories.map((path) => ({ path, source: 'tests' })),
            measured: (0,_gatherLegs_js__WEBPACK_IMPORTED_MODULE_10__/* .measuredBy */ .e)(manifest && { ...manifest, packages }, selections, nameFile),
            seen,
        });
        (0,_support_arrays_js__WEBPACK_IMPORTED_MODULE_14__/* .append */ .B)(problems, data.problems);
        counterFiles += (0,_coverage_readData_js__WEBPACK_IMPORTED_MODULE_5__/* .counterFilesOf */ .V)(data.pods);
        await excluding.prepare(data.pods, data.linked);
        groups.add(manifest, data, []);
        for (const directory of directories)
            texts.push(...(await storedProfile((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, _coverage_textProfile_js__WEBPACK_IMPORTED_MODULE_6__/* .PROFILE_NAME */ .uE), nameFile, problems)));
    }
    for (const path of profiles)
        texts.push(await namedProfile(path, nameFile));
    const settled = groups.settle();
    const profile = texts.length === 0 ? undefined : (0,_mergeLegs_js__WEBPACK_IMPORTED_MODULE_13__/* .mergeLegs */ .g)(texts.map(profileLeg));
    const models = [...settled.models(), ...(profile === undefined ? [] : [profileLeg(profile)])];
    const findings = (0,_checks_problemFindings_js__WEBPACK_IMPORTED_MODULE_2__/* .problemFindings */ .E)([...problems, ...settled.problems]);
    return {
        model: (0,_mergeLegs_js__WEBPACK_IMPORTED_MODULE_13__/* .mergeLegs */ .g)(models),
        pods: settled.pods,
        profile,
        findings: counterFiles + texts.length === 0 ? [...findings, (0,_findings_finding_js__WEBPACK_IMPORTED_MODULE_7__/* .finding */ .gk)('no-unit-data', NO_UNIT_DATA)] : findings,
    };
}
const NO_UNIT_DATA = 'There is no coverage data of unit tests';
/** Profiles do not say which Go wrote them. */
function profileLeg(model) {
    return { name: '', goVersion: undefined, model };
}
/** @throws UserError if it is no profile */
async function namedProfile(path, nameFile) {
    return (0,_coverage_textProfile_js__WEBPACK_IMPORTED_MODULE_6__/* .readProfile */ .er)(path, nameFile).catch((error) => {
        if (!(error instanceof _coverage_textProfile_js__WEBPACK_IMPORTED_MODULE_6__/* .ProfileError */ .eo))
            throw error;
        throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_8__/* .UserError */ .yo(`unit: ${path} is no coverage profile: ${error.message}`, ADVICE, { cause: error });
    });
}
/** One that an earlier report or a leg has stored; a bad one is a problem. */
async function storedProfile(path, nameFile, problems) {
    if (!(await isProfile(path)))
        return [];
    try {
        return [await (0,_coverage_textProfile_js__WEBPACK_IMPORTED_MODULE_6__/* .readProfile */ .er)(path, nameFile)];
    }
    catch (error) {
        problems.push(error instanceof _coverage_textProfile_js__WEBPACK_IMPORTED_MODULE_6__/* .ProfileError */ .eo
            ? { code: 'counter-file-unreadable', path, message: error.message }
            : (0,_covdata_format_dataProblem_js__WEBPACK_IMPORTED_MODULE_3__/* .unreadable */ .O)('counter-file-unreadable', path, error));
        return [];
    }
}
async function isProfile(path) {
    return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path).catch(() => undefined))?.isFile() === true;
}


/***/ }),

/***/ 87765:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ad: () => (/* binding */ findLegData),
  al: () => (/* binding */ foldersWithData),
  yn: () => (/* binding */ legDataOf),
  ZY: () => (/* binding */ plainTogether),
  S5: () => (/* binding */ reportDataOf)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/coverage/shortProcesses.ts
var shortProcesses = __webpack_require__(23435);
// EXTERNAL MODULE: ./src/support/errors.ts
var errors = __webpack_require__(87700);
// EXTERNAL MODULE: ./src/support/files.ts
var files = __webpack_require__(88020);
// EXTERNAL MODULE: ./src/support/regularFile.ts
var regularFile = __webpack_require__(62665);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./src/covdata/read/realDirectory.ts
var realDirectory = __webpack_require__(36910);
// EXTERNAL MODULE: ./src/coverage/model.ts
var model = __webpack_require__(43307);
// EXTERNAL MODULE: ./src/coverage/textProfile.ts
var textProfile = __webpack_require__(35250);
// EXTERNAL MODULE: ./src/legs/earlierReport.ts
var legs_earlierReport = __webpack_require__(39463);
// EXTERNAL MODULE: ./src/legs/manifest.ts
var legs_manifest = __webpack_require__(71540);
;// CONCATENATED MODULE: ./src/legs/foundFolders.ts








/** How many directories are searched below one that the user names. */
const MAX_FOLDERS = 10_000;
const REASONS = {
    ENOENT: 'there is no such directory',
    ENOTDIR: 'it is not a directory',
};
/** Beside report.json if that is a report of ours. */
const SCHEMA_NAME = 'report.schema.json';
/** The names of the files that processes leave in a GOCOVERDIR, complete or not. */
const DATA_NAME = /^(?:covmeta|covcounters|live\.covcounters|tmp\.cov(?:meta|counters))\./;
/** The names of files with counters. */
const COUNTERS_NAME = /^(?:live\.)?covcounters\./;
/**
 * Finds everything in a directory and its subdirectories. Links to directories are not followed below the first.
 * @param outDirectory of the report: it may be empty
 * @param max how many directories are searched
 * @throws UserError if a directory cannot be read, or there are too many
 */
async function findFolders(directory, outDirectory, max = MAX_FOLDERS) {
    const found = [];
    const queue = [{ path: directory, source: 'binaries' }];
    const out = outDirectory === undefined ? undefined : (0,realDirectory/* realDirectory */.U)(outDirectory);
    for (let at = 0; at < queue.length; at++) {
        if (at >= max)
            throw new errors/* UserError */.yo(`${directory} has more than ${max} subdirectories`, 'Name the directories with coverage data themselves.');
        const here = queue[at];
        if (here === undefined)
            continue;
        queue.push(...(await search(here, found)));
    }
    const ofItsOwn = found.some(({ path, kind }) => path === directory && kind !== 'hollow');
    const isLost = (path) => !ofItsOwn && (0,external_node_path_.dirname)(path) === directory && (0,realDirectory/* realDirectory */.U)(path) !== out;
    return found.filter(({ path, kind }) => kind !== 'hollow' || isLost(path));
}
/** Whether a directory has a file with counters, in any state. */
async function hasCounters({ path }) {
    return (await entriesIn(path)).some(({ name }) => COUNTERS_NAME.test(name));
}
/** The directories of a covdata folder of ours, by their sources. */
async function sourceFolders(directory) {
    const names = (await entriesIn(directory)).map(({ name }) => name);
    const folders = [...model/* SOURCES */.Hl, model/* UNIT_FOLDER */.cB];
    return folders
        .filter((source) => names.includes(source))
        .map((source) => ({ path: (0,external_node_path_.join)(directory, source), source }));
}
/** The directories of the suite and, apart from them, those of unit tests. */
function separated(directories) {
    return {
        directories: directories.filter((directory) => directory.source !== model/* UNIT_FOLDER */.cB),
        unit: directories.filter(({ source }) => source === model/* UNIT_FOLDER */.cB).map(({ path }) => path),
    };
}
/** @returns the subdirectories that are left to search */
async function search(here, found) {
    const { path, source } = here;
    const entries = await entriesIn(path);
    const names = new Set(entries.map(({ name }) => name));
    const isData = entries.some((entry) => DATA_NAME.test(entry.name) && !entry.isDirectory()) ||
        (source === model/* UNIT_FOLDER */.cB && names.has(textProfile/* PROFILE_NAME */.uE));
    const below = (skipped, sourceOf) => entries
        .filter((entry) => entry.isDirectory() && !skipped.includes(entry.name))
        .map(({ name }) => ({ path: (0,external_node_path_.join)(path, name), source: sourceOf(name) }));
    if (names.has(legs_manifest/* MANIFEST_NAME */.i)) {
        found.push({ path, kind: 'artifact', directories: isData ? [here] : await sourceFolders(path) });
        return below(model/* DATA_FOLDERS */.bM, () => source);
    }
    if (entries.length === 0)
        found.push({ path, kind: 'hollow', directories: [] });
    if (isData)
        found.push({ path, kind: 'data', directories: [here] });
    // The report of a run without data has no covdata folder.
    if (names.has(legs_earlierReport/* REPORT_NAME */.F) && (names.has('covdata') || names.has(SCHEMA_NAME)))
        found.push({ path, kind: 'report', directories: [] });
    // A covdata folder has a folder for each source; in a GOCOVERDIR, their names mean nothing.
    const isSource = (name) => !isData && model/* SOURCES */.Hl.some((known) => known === name);
    // Elsewhere, a folder of that name may hold anything.
    const isStored = !isData && ((0,external_node_path_.basename)(path) === 'covdata' || model/* SOURCES */.Hl.some((known) => names.has(known)));
    return below([], (name) => isSource(name) ? name : isStored && name === model/* UNIT_FOLDER */.cB ? model/* UNIT_FOLDER */.cB : source);
}
async function entriesIn(directory) {
    return (0,promises_.readdir)(directory, { withFileTypes: true }).catch((error) => {
        const reason = REASONS[(0,errors/* errorCode */.CA)(error) ?? ''] ?? (0,errors/* describeError */.Uc)(error);
        throw new errors/* UserError */.yo(`${directory} cannot be read: ${reason}`, 'Name a directory that GOCOVERDIR was set to, or the covdata folder of a report.');
    });
}

// EXTERNAL MODULE: ./src/legs/manifestLimits.ts
var manifestLimits = __webpack_require__(54900);
;// CONCATENATED MODULE: ./src/legs/legData.ts
/** @module Data to merge: of a leg with a manifest, or plain directories without one. */









/** In bytes: report.json has the output of failed tests. */
const MAX_REPORT_LENGTH = 256 * 1024 * 1024;
/** In bytes: an artifact's is untrusted, and one of 1,000 legs has a few MiB. */
const MAX_STORED_REPORT = 64 * 1024 * 1024;
/**
 * The data in a directory that the user names, and in its subdirectories: GOCOVERDIRs, reports, their covdata folders,
 * and unpacked artifacts.
 * @param directory absolute
 * @param outDirectory absolute: it may be empty, as the report has yet to be written there
 * @throws UserError if it, a manifest or a report cannot be read
 */
async function findLegData(directory, outDirectory) {
    const folders = await findFolders(directory, outDirectory);
    const legs = [];
    for (const folder of folders)
        if (folder.kind === 'artifact')
            legs.push(...(await artifactIn(folder, directory)));
    const { directories: data, unit } = separated(folders.filter(({ kind }) => kind === 'data').flatMap(({ directories }) => directories));
    const artifacts = folders.filter(({ kind }) => kind === 'artifact').map(({ path }) => path);
    const reports = [];
    const empty = folders.filter(({ kind }) => kind === 'hollow').map(({ path }) => shown(path));
    for (const place of reportPlaces(directory, folders)) {
        // A report of the action: the manifest in its covdata folder says the same.
        if (artifacts.includes((0,external_node_path_.join)(place, 'covdata')))
            continue;
        const report = await readReport(place);
        if (report === undefined)
            continue;
        const own = data.filter(({ path }) => (path + external_node_path_.sep).startsWith((0,external_node_path_.join)(place, 'covdata') + external_node_path_.sep));
        const counted = await anyCounters(own);
        const isFine = counted || areIdle(report);
        if (!isFine)
            empty.push(report.name);
        reports.push(isFine ? report : { ...report, legs: report.legs.map(emptied) });
    }
    if (legs.length === 0 && reports.length === 0 && !(await anyCounters(data)))
        empty.push(shown(directory));
    if (data.length > 0)
        legs.push({ manifest: undefined, directories: data });
    return { legs, unit, reports, empty };
}
/**
 * The directories, among one that the user names and its subdirectories, from which `findLegData` reads.
 * @param directory absolute
 * @throws UserError if it or a manifest cannot be read
 */
async function foldersWithData(directory) {
    const paths = [];
    for (const folder of await findFolders(directory)) {
        const { path, kind, directories } = folder;
        if (kind === 'hollow')
            continue;
        const isUnsure = kind === 'artifact' && directories.length === 0;
        if (!isUnsure || (await artifactIn(folder, directory)).length > 0)
            paths.push(path);
    }
    return paths;
}
/**
 * The data of an artifact whose manifest has been read.
 * @param directory absolute path of the unpacked artifact
 * @param origin what the artifact has to belong to
 * @throws UserError if it cannot be read
 */
async function legDataOf(directory, manifest, origin) {
    return { manifest, ...separated(await sourceFolders(directory)), folder: directory, origin };
}
/**
 * The data of a report's artifact. Nothing else of it is merged.
 * @param directory absolute path of the unpacked artifact
 * @param name how it is shown; by default its legs need not be told from others
 * @returns undefined if there is no report of ours in it
 * @throws UserError if it cannot be read
 */
async function reportDataOf(directory, name = '') {
    const report = await readReport(directory, name, MAX_STORED_REPORT);
    if (report === undefined)
        return undefined;
    const folder = (0,external_node_path_.join)(directory, 'covdata');
    const { directories, unit } = separated((await (0,files/* isThere */.$B)(folder)) ? await sourceFolders(folder) : []);
    const isFine = (await anyCounters(directories)) || areIdle(report);
    return {
        legs: [{ manifest: undefined, directories }],
        unit,
        reports: [isFine ? report : { ...report, legs: report.legs.map(emptied) }],
        empty: isFine ? [] : [name],
    };
}
/** Joins all directories without a manifest, as nothing distinguishes them, and puts them after the legs. */
function plainTogether(all) {
    const plain = all.filter(({ manifest }) => manifest === undefined).flatMap(({ directories }) => directories);
    const legs = all.filter(({ manifest }) => manifest !== undefined);
    return plain.length > 0 || legs.length === 0 ? [...legs, { manifest: undefined, directories: plain }] : legs;
}
/** A path as it is shown: relative to the working directory if it is below it. */
function shown(path) {
    const text = (0,external_node_path_.relative)('.', path);
    return text === '' || text.startsWith('..') ? path : text;
}
async function anyCounters(directories) {
    for (const directory of directories)
        if (await hasCounters(directory))
            return true;
    return false;
}
/** Whether it is about shards that say they left no data. */
function areIdle({ shards, legs }) {
    return shards.length > 0 && shards.length === legs.length && shards.every(({ hasNoData }) => hasNoData);
}
function emptied(leg) {
    return leg.state === 'merged' ? { ...leg, state: 'empty' } : leg;
}
/** The directories of reports; that of the report whose covdata folder the user names is included. */
function reportPlaces(directory, folders) {
    const found = folders.filter(({ kind }) => kind === 'report').map(({ path }) => path);
    return (0,external_node_path_.basename)(directory) === 'covdata' ? [(0,external_node_path_.dirname)(directory), ...found] : found;
}
/**
 * Reads the manifest of an artifact.
 * @param named the directory that the user names; below it, files of other programs may have the same name
 */
async function artifactIn({ path, directories }, named) {
    const manifest = (0,external_node_path_.join)(path, legs_manifest/* MANIFEST_NAME */.i);
    // Loads valibot, so it is imported only if there is a manifest.
    const { isManifest, parseManifest } = await __webpack_require__.e(/* import() */ 8800).then(__webpack_require__.bind(__webpack_require__, 58800));
    try {
        const json = (await (0,regularFile/* readRegularFile */.XF)(manifest, manifestLimits/* MAX_MANIFEST_LENGTH */.eM)).toString('utf8');
        if (path !== named && directories.length === 0 && !isManifest(json))
            return [];
        return [{ manifest: (0,shortProcesses/* withShortList */.Ld)(parseManifest(json)), ...separated(directories), folder: path }];
    }
    catch (error) {
        throw new errors/* UserError */.yo(`${manifest} cannot be used: ${(0,errors/* describeError */.Uc)(error)}`, 'It describes the data next to it; remove it to merge the data without it.');
    }
}
/** @returns undefined if there is no report of ours */
async function readReport(directory, name = shown(directory), max = MAX_REPORT_LENGTH) {
    const path = (0,external_node_path_.join)(directory, legs_earlierReport/* REPORT_NAME */.F);
    const { earlierReport } = await __webpack_require__.e(/* import() */ 8409).then(__webpack_require__.bind(__webpack_require__, 88409));
    try {
        const json = (await (0,regularFile/* readRegularFile */.XF)(path, max)).toString('utf8');
        return earlierReport(json, directory, name);
    }
    catch (error) {
        if ((0,errors/* errorCode */.CA)(error) === 'ENOENT')
            return undefined;
        throw new errors/* UserError */.yo(`${path} cannot be used: ${(0,errors/* describeError */.Uc)(error)}`, 'It holds the verdict of the suite whose data is in covdata; remove it to merge the data without it.');
    }
}


/***/ }),

/***/ 20415:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qp: () => (/* binding */ emptyFindings),
/* harmony export */   Ww: () => (/* binding */ missingFinding),
/* harmony export */   nF: () => (/* binding */ legFindings)
/* harmony export */ });
/* harmony import */ var _covdata_bytes_byteOrder_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(44122);
/* harmony import */ var _findings_catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76158);
/* harmony import */ var _findings_finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44879);
/* harmony import */ var _leg_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45237);
/** @module Findings about the legs of a matrix: missing and empty ones, and the legs' own findings. */




/** The finding for jobs that left no artifact; none without names. */
function missingFinding(names) {
    const jobs = names.length === 1 ? 'A job' : `${names.length} jobs`;
    return (0,_findings_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .findingIfAny */ .HN)('leg-missing', `${jobs} of the matrix uploaded no artifact`, names);
}
/**
 * The findings for legs and directories without coverage data.
 * @param directories as they are shown
 */
function emptyFindings(legs, directories) {
    const names = legs.filter((leg) => leg.state === 'empty').map((leg) => leg.name);
    const jobs = names.length === 1 ? 'A job' : `${names.length} jobs`;
    const count = directories.length;
    const places = count === 1 ? 'A directory has' : `${count} directories have`;
    return [
        ...(0,_findings_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .findingIfAny */ .HN)('leg-empty', `${jobs} uploaded an artifact without coverage data`, names),
        ...(0,_findings_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .findingIfAny */ .HN)('leg-empty', `${places} no coverage data`, directories, {
            fix: 'Find out why nothing was written there, or do not name it.',
        }),
    ];
}
/** A title that says how many there are: `1 process did not …`, `A coverage data directory …`, `The tests of 2 packages …`. */
const COUNTING = /^An? |\b\d+ [a-z]/;
/** Findings about processes: each leg has its own, even if the lines about them are the same. */
const OF_PROCESSES = [
    'process-ended-early',
    'process-still-running',
];
/** The number in a title is that of a single leg: unless all legs count the same things, it says so. */
function titleOf({ finding: { code, title, evidence: own }, legs, evidence }) {
    const isShared = evidence.size === own.length && !OF_PROCESSES.includes(code);
    return legs.length === 1 || isShared || !COUNTING.test(title)
        ? title
        : `${title}, in each of ${legs.length} legs`;
}
/** Sorted by name, so that the result does not depend on the order in which they are read. */
function inOrder(all) {
    return all.toSorted((one, other) => (0,_covdata_bytes_byteOrder_js__WEBPACK_IMPORTED_MODULE_3__/* .compareBytes */ .X)(one.name, other.name));
}
/**
 * The findings of legs and earlier reports. A finding of several is listed once; its title names them unless all of them
 * have it.
 */
function legFindings(manifests, reports = []) {
    const all = [...reports, ...manifests.map(({ leg, findings }) => ({ name: (0,_leg_js__WEBPACK_IMPORTED_MODULE_2__/* .legName */ .ue)(leg), findings }))];
    const found = new Map();
    for (const { name, findings } of inOrder(all)) {
        for (const item of findings) {
            if ((0,_findings_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .isFindingCode */ .dT)(item.code) && (0,_findings_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .diagnosisOf */ .jo)(item.code).foundAgain === true)
                continue;
            // The severity may differ because of fail-on in the jobs.
            const key = JSON.stringify([item.code, (0,_findings_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .isFindingCode */ .dT)(item.code) ? '' : item.severity, item.title]);
            const known = found.get(key) ?? { finding: item, legs: [], details: new Set(), evidence: new Set() };
            known.legs.push(name);
            known.details.add(item.detail);
            for (const line of item.evidence)
                known.evidence.add(line);
            found.set(key, known);
        }
    }
    return [...found.values()].map((each) => ({
        ...each.finding,
        detail: [...each.details].join(' '),
        title: `${each.legs.length === all.length ? '' : `${each.legs.join(' and ')}: `}${titleOf(each)}`,
        evidence: [...each.evidence],
    }));
}


/***/ }),

/***/ 81758:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  b: () => (/* binding */ LegGroups)
});

// EXTERNAL MODULE: ./src/coverage/buildModel.ts
var buildModel = __webpack_require__(84905);
// EXTERNAL MODULE: ./src/coverage/clashes.ts
var clashes = __webpack_require__(4027);
// EXTERNAL MODULE: ./src/covdata/bytes/byteOrder.ts
var byteOrder = __webpack_require__(44122);
// EXTERNAL MODULE: ./src/covdata/counters/podCounters.ts
var podCounters = __webpack_require__(89718);
;// CONCATENATED MODULE: ./src/coverage/buildSums.ts
/** @module Adds up the pods of many measurements, so that only one pod per build is kept in memory. */


/** Adds up pods of the same build (one CounterLayout): their counters column by column, and their lists of processes. */
class BuildSums {
    sums = new Map();
    /** @param pods must all be read with the same SeenFiles, so that pods of the same build share a layout */
    add(pods) {
        for (const pod of pods) {
            const { layout, mode } = pod.counters;
            let sum = this.sums.get(layout);
            if (sum === undefined) {
                sum = { pod, columns: new Set(), countersByColumn: new Map(), processes: [] };
                this.sums.set(layout, sum);
            }
            if ((0,byteOrder/* compareBytes */.X)(pod.metaPath, sum.pod.metaPath) < 0)
                sum.pod = pod;
            for (const column of pod.columns)
                sum.columns.add(column);
            for (const [column, counters] of pod.countersByColumn) {
                const known = sum.countersByColumn.get(column) ?? new podCounters/* PodCounters */.v(layout, mode);
                known.addAll(counters);
                sum.countersByColumn.set(column, known);
            }
            for (const process of pod.processes)
                sum.processes.push(process);
        }
    }
    /** One pod per build, sorted by path, so that the order in which they were added does not matter. */
    pods() {
        const sums = [...this.sums.values()].sort((one, other) => (0,byteOrder/* compareBytes */.X)(one.pod.metaPath, other.pod.metaPath));
        return sums.map(({ pod, columns, countersByColumn, processes }) => ({
            ...pod,
            columns: [...columns].sort((one, other) => one - other),
            counters: podCounters/* PodCounters */.v.sum(pod.counters.layout, pod.counters.mode, [...countersByColumn.values()]),
            countersByColumn,
            // Compacted data has no live files any more: those were read where the processes ran.
            endedByColumn: countersByColumn,
            processes,
        }));
    }
}

// EXTERNAL MODULE: ./src/coverage/reach.ts
var reach = __webpack_require__(46529);
// EXTERNAL MODULE: ./src/coverage/tallyColumn.ts
var tallyColumn = __webpack_require__(75134);
// EXTERNAL MODULE: ./src/coverage/unitIndexes.ts + 1 modules
var unitIndexes = __webpack_require__(11050);
// EXTERNAL MODULE: ./src/go/goVersion.ts
var goVersion = __webpack_require__(97508);
// EXTERNAL MODULE: ./src/support/arrays.ts
var arrays = __webpack_require__(30009);
// EXTERNAL MODULE: ./src/legs/leg.ts
var legs_leg = __webpack_require__(45237);
;// CONCATENATED MODULE: ./src/legs/legGroups.ts









/** The legs of one Go version and system. Data without a manifest is a group of its own. */
class LegGroup {
    goVersion;
    plainName;
    sums = new BuildSums();
    reach = new Map();
    names = [];
    linked = new Set();
    notLinked = new Set();
    unlinkedStatements = new Map();
    /** @param plainName what data without a manifest is called among those who executed code; undefined if it is not */
    constructor(goVersion, plainName) {
        this.goVersion = goVersion;
        this.plainName = plainName;
    }
    /** @param name of a leg, or of the group in an earlier report */
    add(name, manifest, { pods, linked }, selections) {
        this.names.push(name);
        for (const importPath of linked)
            this.linked.add(importPath);
        for (const { notLinked, unlinked = [] } of selections) {
            for (const importPath of notLinked)
                this.notLinked.add(importPath);
            for (const { importPath, statements } of unlinked)
                this.unlinkedStatements.set(importPath, statements);
        }
        this.sums.add(pods);
        (0,reach/* addReach */.P_)(this.reach, pods, manifest === undefined ? this.plainName : (0,legs_leg/* legName */.ue)(manifest.leg));
    }
    pods() {
        return this.sums.pods();
    }
    /** The first by name, so that the order of the legs does not matter. */
    get name() {
        return [...this.names].sort()[0] ?? '';
    }
    /**
     * @param pods the pods of the group that count
     * @param indexes unit lists to reuse, shared by all groups
     */
    model(pods, indexes) {
        return {
            name: this.name,
            goVersion: this.goVersion === undefined ? undefined : (0,goVersion/* parseGoVersion */.SX)(this.goVersion),
            model: (0,buildModel/* buildModel */.y)({
                pods,
                measured: this.linked,
                selected: [...this.notLinked],
                unlinkedStatements: this.unlinkedStatements,
                reach: reachOf(pods, this.reach),
            }, indexes),
        };
    }
}
/** Of some of the builds. */
function reachOf(pods, reach) {
    return new Map(pods.map(({ counters: { layout } }) => [layout, reach.get(layout) ?? []]));
}
/** Adds up legs by group. */
class LegGroups {
    exclusions;
    plainName;
    groups = new Map();
    /** The unit lists of all groups and legs. */
    indexes;
    countedIndexes;
    /**
     * @param filesLeftOut paths of source files that do not count
     * @param exclusions more may be added to it, but not of legs that were added here
     * @param plainName of data without a manifest beside legs, so that it is known what only a leg executed
     */
    constructor(filesLeftOut = new Set(), exclusions, plainName) {
        this.exclusions = exclusions;
        this.plainName = plainName;
        this.indexes = new unitIndexes/* UnitIndexes */.r(filesLeftOut);
    }
    /** The unit lists without what is excluded. */
    get counted() {
        if (this.exclusions === undefined || this.exclusions.isEmpty)
            return this.indexes;
        this.countedIndexes ??= this.indexes.without(this.exclusions);
        return this.countedIndexes;
    }
    /** @param selections what is known about packages that nothing links, here the manifest's by default */
    add(manifest, data, selections = manifest === undefined ? [] : [manifest]) {
        if (manifest !== undefined) {
            const group = this.group(groupKey(manifest), manifest.go?.version);
            group.add((0,legs_leg/* legName */.ue)(manifest.leg), manifest, data, selections);
            return;
        }
        const builds = new Map(selections.flatMap((each) => each.builds ?? []).map((build) => [build.tag, build]));
        const parts = (0,arrays/* groupBy */.$)(data.pods, ({ tag }) => keyOfBuild(builds.get(tag)));
        // What no pod says, such as packages that nothing links, belongs to data of any kind.
        for (const [key, pods] of parts.size === 0 ? [['', []]] : parts) {
            const build = pods[0] === undefined ? undefined : builds.get(pods[0].tag);
            const group = this.group(key, build?.go);
            group.add(build?.group ?? '', undefined, { ...data, pods }, selections);
        }
    }
    group(key, goVersion) {
        const group = this.groups.get(key) ?? new LegGroup(goVersion, this.plainName);
        this.groups.set(key, group);
        return group;
    }
    /** Finds clashes between legs, which may occur as between the binaries of one leg. */
    settle() {
        const groups = [...this.groups.values()].map((group) => ({ group, pods: group.pods() }));
        const sums = new BuildSums();
        for (const { pods } of groups)
            sums.add(pods);
        const { pods, problems } = (0,clashes/* withOneGranularity */.v)(sums.pods());
        const kept = new Set(pods.map(({ counters }) => counters.layout));
        const own = groups.map(({ group, pods: all }) => ({
            group,
            pods: all.filter((pod) => kept.has(pod.counters.layout)),
        }));
        return {
            pods,
            builds: own.length > 1 ? own.flatMap(buildsOf) : [],
            problems: [...problems, ...(0,clashes/* modeClashes */.V)(pods)],
            models: (matches = () => true) => own.map((each) => each.group.model(each.pods.filter(matches), this.indexes)),
        };
    }
    /** What a leg alone covers. Legs with the same binaries share a unit list. */
    tally({ pods, linked }) {
        return (0,tallyColumn/* tallyColumn */.N)(this.counted.of(pods, linked), pods);
    }
}
function buildsOf({ group, pods }) {
    return pods.map(({ tag }) => ({ tag, group: group.name, go: group.goVersion }));
}
/** Builds of one group have the same; data of which nothing is known has that of no group. */
function keyOfBuild(build) {
    return build === undefined ? '' : JSON.stringify([build.go ?? null, build.group]);
}
/** Legs that do not know their Go are merged by position: another one may have built them. */
function groupKey({ go, leg }) {
    return go === undefined ? `leg ${(0,legs_leg/* legName */.ue)(leg)}` : `${go.version} ${go.goos} ${go.goarch}`;
}


/***/ }),

/***/ 1815:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ legIdentity),
/* harmony export */   y: () => (/* binding */ runIdentity)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _support_canonicalJson_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44519);
/* harmony import */ var _leg_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45237);
/** @module What a measurement is recognised by when it is named again beside a report that it is a part of. */



/** Depends only on what no reader shortens. */
function legIdentity(manifest) {
    const { repository, runId, runAttempt, leg, commit, startedAt, seconds, go, module, suite, shard } = manifest;
    const job = [repository.toLowerCase(), runId, (0,_leg_js__WEBPACK_IMPORTED_MODULE_1__/* .jobKey */ .tv)(leg), leg.index, leg.matrix];
    const { kind, passed, exitCode, tests } = suite;
    const ran = [kind, suite.seconds, passed, exitCode, tests, shard?.index];
    const data = [job, runAttempt, commit, startedAt, seconds, go, module.path, ran];
    return { job: hashOf(job), data: hashOf(data) };
}
/** @param report what the report of a run says of it */
function runIdentity(report) {
    return { data: hashOf(report) };
}
function hashOf(value) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update((0,_support_canonicalJson_js__WEBPACK_IMPORTED_MODULE_2__/* .canonicalJson */ .d)(value)).digest('hex');
}


/***/ }),

/***/ 97881:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P4: () => (/* binding */ legInfo),
/* harmony export */   XU: () => (/* binding */ missingLegs),
/* harmony export */   dA: () => (/* binding */ lostLeg),
/* harmony export */   og: () => (/* binding */ ifUnstable)
/* harmony export */ });
/* harmony import */ var _contradictions_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(80495);
/* harmony import */ var _leg_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45237);
/* harmony import */ var _legIdentity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1815);
/* harmony import */ var _shardsWithoutData_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(49718);
/* harmony import */ var _gates_legGate_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7111);
/* harmony import */ var _support_arrays_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(30009);
/** @module The legs of a matrix in a report: what each measured, and which are missing. */






/** GitHub's limit for the jobs of a matrix: a manifest that says more is wrong, and not worth a line for each of them. */
const MAX_MISSING = 256;
/**
 * A leg that was merged.
 * @param counted whether any of its counter data files could be read
 * @param tally what it alone covers
 */
function legInfo(manifest, counted, tally, identity = (0,_legIdentity_js__WEBPACK_IMPORTED_MODULE_1__/* .legIdentity */ .V)(manifest)) {
    const { go, suite, leg, shard, impact, gates = [] } = manifest;
    const hasNone = !counted && (0,_shardsWithoutData_js__WEBPACK_IMPORTED_MODULE_3__/* .saysNoData */ .C)(manifest);
    return {
        name: (0,_leg_js__WEBPACK_IMPORTED_MODULE_0__/* .legName */ .ue)(leg),
        ...(shard === undefined ? {} : { shard: withoutTests(shard) }),
        ...(impact && { impact }),
        state: counted || hasNone ? 'merged' : 'empty',
        go,
        tests: suite.kind === 'go test' ? suite.tests : undefined,
        suitePassed: suite.passed && (0,_contradictions_js__WEBPACK_IMPORTED_MODULE_4__/* .contradictionIn */ .V8)(suite, manifest) === undefined,
        ...(suite.kind === 'steps' ? { ownSteps: true } : {}),
        failedTests: suite.failed,
        ...ifUnstable(suite.unstable),
        ...(gates.length === 0 ? {} : { gates: (0,_gates_legGate_js__WEBPACK_IMPORTED_MODULE_2__/* .believedGates */ .J$)(gates) }),
        tally: hasNone ? undefined : tally,
        identity,
    };
}
/** They may be many; their number is enough to see whether some did not run. */
function withoutTests(shard) {
    return { ...shard, tests: undefined };
}
/** As a property of a leg, if there are any. */
function ifUnstable(unstable) {
    return unstable === undefined || unstable.flaky + unstable.quarantined === 0 ? {} : { unstable };
}
/** A leg of which only the name is known. */
function lostLeg(name, state) {
    return {
        name,
        state,
        go: undefined,
        tests: undefined,
        suitePassed: undefined,
        failedTests: [],
        tally: undefined,
    };
}
/**
 * Names of the jobs that left no artifact, found from the size of the matrix as the other legs state it. Their matrix
 * values are unknown, so they are named by number: `test (job 3 of 6)`.
 */
function missingLegs(legs) {
    return [...(0,_support_arrays_js__WEBPACK_IMPORTED_MODULE_5__/* .groupBy */ .$)(legs, _leg_js__WEBPACK_IMPORTED_MODULE_0__/* .jobKey */ .tv).values()].flatMap((found) => {
        const total = Math.max(0, ...found.map((leg) => leg.total ?? 0));
        const seen = new Set(found.map((leg) => leg.index));
        const job = found[0] === undefined ? '' : (0,_leg_js__WEBPACK_IMPORTED_MODULE_0__/* .jobName */ .dZ)(found[0]);
        const missing = Array.from({ length: total }, (_, index) => index).filter((index) => !seen.has(index));
        const named = missing.slice(0, MAX_MISSING).map((index) => `${job} (job ${index + 1} of ${total})`);
        const more = missing.length - named.length;
        return more === 0 ? named : [...named, `${job} (${more} more of ${total} jobs)`];
    });
}


/***/ }),

/***/ 71540:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ MANIFEST_VERSION),
/* harmony export */   i: () => (/* binding */ MANIFEST_NAME)
/* harmony export */ });
const MANIFEST_NAME = 'manifest.json';
const MANIFEST_VERSION = 1;


/***/ }),

/***/ 54241:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ mergeLegs),
  T: () => (/* binding */ referenceFiles)
});

// EXTERNAL MODULE: ./src/coverage/reach.ts
var reach = __webpack_require__(46529);
;// CONCATENATED MODULE: ./src/legs/mergedReach.ts

/** Makes one set of the sets of several legs. */
class MergedReach {
    sets;
    /** By leg, then by the number of a set in it: numbers of reachers here. */
    members;
    constructor(legs) {
        const sets = new reach/* ReachSets */.XZ(legs.flatMap(({ reach }) => reach?.reachers ?? []));
        this.sets = sets;
        this.members = legs.map(({ reach }) => {
            const numbers = (reach?.reachers ?? []).map((reacher) => sets.numberOf(reacher));
            return (reach?.sets ?? []).map((set) => set.flatMap((member) => numbers[member] ?? []));
        });
    }
    /** The number of the set of all that executed some units of a leg, with those of another set. */
    with(set, leg, units) {
        let all = set;
        for (const { reach = 0 } of units)
            for (const reacher of this.members[leg]?.[reach] ?? [])
                all = this.sets.with(all, reacher);
        return all;
    }
    /** The packages with sets that are numbered in their order. */
    settle(packages) {
        const units = packages.flatMap(({ files }) => files.flatMap((file) => file.units));
        const { reach, renumbered } = this.sets.inOrderOf(units.map((unit) => unit.reach ?? 0));
        const settled = packages.map((pkg) => ({
            ...pkg,
            files: pkg.files.map((file) => ({
                ...file,
                units: file.units.map((unit) => ({ ...unit, reach: renumbered.get(unit.reach ?? 0) ?? 0 })),
            })),
        }));
        return { packages: settled, reach };
    }
}

// EXTERNAL MODULE: ./src/go/goVersion.ts
var goVersion = __webpack_require__(97508);
// EXTERNAL MODULE: ./src/covdata/format/format.ts
var format = __webpack_require__(32263);
// EXTERNAL MODULE: ./src/covdata/bytes/byteOrder.ts
var byteOrder = __webpack_require__(44122);
// EXTERNAL MODULE: ./src/coverage/overlaps.ts
var overlaps = __webpack_require__(46624);
// EXTERNAL MODULE: ./src/checks/repeatedStatements.ts
var repeatedStatements = __webpack_require__(65249);
// EXTERNAL MODULE: ./src/coverage/model.ts
var model = __webpack_require__(43307);
// EXTERNAL MODULE: ./src/coverage/tallies.ts
var tallies = __webpack_require__(2480);
;// CONCATENATED MODULE: ./src/legs/mergeLegs.ts
/**
 * @module Merging measurements of one module by position: other Go versions, systems and tags divide the same file into
 * other units. Each file gets the units of its reference leg, the one with the newest Go that has the file and counts its
 * statements correctly; a unit is covered if any leg executed source code that overlaps it. For straight-line code that
 * is exact; docs/merging-legs.md has an example.
 */








/** Go's counters do not exceed it. */
const MAX_COUNT = 0xffffffff;
/** The merged model, which does not depend on the order of the legs. A single leg is returned unchanged. */
function mergeLegs(legs) {
    const [only] = legs;
    if (only !== undefined && legs.length === 1)
        return only.model;
    const ordered = inReferenceOrder(legs);
    const sources = model/* SOURCES */.Hl.filter((source) => ordered.some(({ model }) => model.sources.includes(source)));
    const mode = ordered.map(({ model }) => model.mode).reduce(format/* widerMode */.$Q, 'set');
    const importPaths = ordered.flatMap(({ model }) => model.packages.map((pkg) => pkg.importPath));
    const merged = new MergedReach(ordered.map(({ model }) => model));
    const legPackages = ordered.map(({ model }, leg) => ({
        leg,
        columns: sources.map((source) => columnOf(model, source)),
        packages: new Map(model.packages.map((pkg) => [pkg.importPath, pkg])),
    }));
    const { packages, reach } = merged.settle(sortedUnique(importPaths).map((importPath) => mergePackage(importPath, legPackages, { sources: sources.length, mode, reach: merged })));
    const linked = new Set(importPaths);
    return {
        mode,
        sources,
        packages,
        notLinked: sortedUnique(ordered.flatMap(({ model }) => model.notLinked)).filter((path) => !linked.has(path)),
        unlinkedStatements: unlinkedStatements(ordered, linked),
        tallies: (0,tallies/* sumAllTallies */.tB)(packages, sources.length),
        reach,
    };
}
/** As the leg that comes first in the order of references counts them. */
function unlinkedStatements(ordered, linked) {
    const all = ordered.toReversed().flatMap(({ model }) => [...model.unlinkedStatements]);
    return new Map(all.filter(([path]) => !linked.has(path)));
}
/**
 * The legs whose statements are counted correctly come first, then the newest Go; names break ties, so that the order of
 * the input does not matter.
 */
function inReferenceOrder(legs) {
    const faulty = new Set(legs.filter(({ model, goVersion: go }) => (0,repeatedStatements/* isFaulty */.s2)(go) || (0,repeatedStatements/* repeatsStatements */.tS)({ go, files: filesOf(model) })));
    return legs.toSorted((left, right) => Number(faulty.has(left)) - Number(faulty.has(right)) || byVersion(left, right));
}
/** For each leg the files whose reference it is. */
function referenceFiles(legs) {
    const seen = new Set();
    return inReferenceOrder(legs).map(({ model, goVersion }) => {
        const files = filesOf(model).filter(({ path }) => !seen.has(path));
        for (const { path } of files)
            seen.add(path);
        return { go: goVersion, files };
    });
}
function filesOf(model) {
    return model.packages.flatMap((pkg) => pkg.files);
}
function byVersion(left, right) {
    const byName = left.name < right.name ? -1 : left.name > right.name ? 1 : 0;
    if (left.goVersion === undefined || right.goVersion === undefined)
        return Number(left.goVersion === undefined) - Number(right.goVersion === undefined) || byName;
    return (0,goVersion/* compareVersions */.Zy)(right.goVersion, left.goVersion) || byName;
}
function columnOf({ sources }, source) {
    const column = sources.indexOf(source);
    return column < 0 ? undefined : column;
}
function mergePackage(importPath, legs, merging) {
    const files = new Map();
    let modulePath = '';
    for (const { packages, columns, leg } of legs) {
        const pkg = packages.get(importPath);
        if (pkg === undefined)
            continue;
        if (modulePath === '')
            modulePath = pkg.modulePath;
        for (const file of pkg.files) {
            const known = files.get(file.path);
            if (known === undefined)
                files.set(file.path, [{ file, leg, columns }]);
            else
                known.push({ file, leg, columns });
        }
    }
    const merged = sortedUnique([...files.keys()]).map((path) => mergeFile(path, files.get(path) ?? [], merging));
    return {
        importPath,
        modulePath,
        files: merged,
        tallies: (0,tallies/* sumAllTallies */.tB)(merged, merging.sources),
    };
}
/** @param legs the legs that have the file, the reference first */
function mergeFile(path, legs, { mode, reach }) {
    const [reference] = legs;
    const others = legs.map((leg) => ({ ...leg, overlapping: (0,overlaps/* overlapFinder */.w)(leg.file.units) }));
    const max = mode === 'set' ? 1 : MAX_COUNT;
    const units = (reference?.file.units ?? []).map((unit) => {
        const found = others.map(({ leg, columns, overlapping }) => ({ leg, columns, units: overlapping(unit) }));
        const add = (countOf) => found.reduce((sum, leg) => Math.min(max, sum + Math.max(0, ...leg.units.map((other) => countOf(other, leg.columns)))), 0);
        return {
            ...unit,
            count: add((other) => other.count),
            counts: (reference?.columns ?? []).map((_, i) => add((other, columns) => other.counts[columns[i] ?? -1] ?? 0)),
            reach: found.reduce((set, { leg, units }) => reach.with(set, leg, units), 0),
        };
    });
    return { path, units, tallies: (0,tallies/* talliesOfUnits */.je)(units, reference?.columns.length ?? 0) };
}
/** Each name once, sorted as in the model: byte by byte. */
function sortedUnique(names) {
    return [...new Set(names)].sort(byteOrder/* compareBytes */.X);
}


/***/ }),

/***/ 58273:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jf: () => (/* binding */ isNarrowed),
/* harmony export */   PS: () => (/* binding */ inSuites),
/* harmony export */   tb: () => (/* binding */ shardGroups),
/* harmony export */   uT: () => (/* binding */ shardedLeg)
/* harmony export */ });
/* harmony import */ var _covdata_bytes_byteOrder_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(44122);
/* harmony import */ var _support_canonicalJson_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(44519);
/* harmony import */ var _support_arrays_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30009);
/* harmony import */ var _leg_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45237);
/* harmony import */ var _shardsWithoutData_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49718);
/** @module Which shards belong together: those of one suite that ran in the same way, as with one Go version. */





function shardedLeg(manifest) {
    const { leg, go, suite, shard } = manifest;
    if (shard === undefined)
        return [];
    return [
        {
            name: (0,_leg_js__WEBPACK_IMPORTED_MODULE_0__/* .legName */ .ue)(leg),
            use: (0,_leg_js__WEBPACK_IMPORTED_MODULE_0__/* .jobKey */ .tv)(leg),
            job: (0,_leg_js__WEBPACK_IMPORTED_MODULE_0__/* .legName */ .ue)({ ...leg, matrix: null }),
            matrix: leg.matrix ?? {},
            go: go === undefined ? '' : `${go.version} ${go.goos}/${go.goarch}`,
            shard,
            tests: suite.kind === 'go test' ? suite.tests : undefined,
            passed: suite.passed,
            hasNoData: (0,_shardsWithoutData_js__WEBPACK_IMPORTED_MODULE_1__/* .saysNoData */ .C)(manifest),
            isNarrowed: isNarrowed(manifest.impact),
        },
    ];
}
/** Whether tests were left out. */
function isNarrowed(impact) {
    return impact?.selection !== undefined;
}
/** Sorted, so that the order of the legs does not matter. */
function shardGroups(legs) {
    // Reports do not say what distinguishes them but the Go version.
    const uses = (0,_support_arrays_js__WEBPACK_IMPORTED_MODULE_2__/* .groupBy */ .$)(legs, ({ use, go, shard }) => (0,_support_canonicalJson_js__WEBPACK_IMPORTED_MODULE_3__/* .canonicalJson */ .d)([use, shard.total, use === '' ? go : '']));
    const groups = [...uses.values()].flatMap(groupsOfUse);
    return joined(groups.sort((one, other) => (0,_covdata_bytes_byteOrder_js__WEBPACK_IMPORTED_MODULE_4__/* .compareBytes */ .X)(one.name, other.name)));
}
/** Legs with the names of the suites that they are shards of. */
function inSuites(legs, shards) {
    const names = new Map(shardGroups(shards).flatMap(({ name, legs: own }) => own.map((leg) => [leg.name, name])));
    return legs.map((leg) => leg.shard === undefined
        ? leg
        : { ...leg, shard: { ...leg.shard, suite: names.get(leg.name) ?? leg.shard.suite } });
}
/** The legs of a job by the matrix values that do not choose the shard. */
function groupsOfUse(legs) {
    const names = new Set(legs.flatMap(({ matrix }) => Object.keys(matrix)));
    const choosing = [...names].filter((name) => choosesShard(name, legs));
    const rest = ({ matrix }) => Object.fromEntries(Object.entries(matrix).filter(([name]) => !choosing.includes(name)));
    return [...(0,_support_arrays_js__WEBPACK_IMPORTED_MODULE_2__/* .groupBy */ .$)(legs, (leg) => (0,_support_canonicalJson_js__WEBPACK_IMPORTED_MODULE_3__/* .canonicalJson */ .d)(rest(leg))).values()].flatMap((own) => {
        const [first] = own;
        if (first === undefined)
            return [];
        const values = (0,_leg_js__WEBPACK_IMPORTED_MODULE_0__/* .matrixText */ .vs)(rest(first));
        const name = `${first.job}${values === '' ? '' : ` (${values})`}`;
        return [{ name, total: first.shard.total, legs: own }];
    });
}
/**
 * Whether a matrix value decides which shard a job runs: each value belongs to one shard. Beside one called `shard`, it must
 * also be another way of saying the same.
 */
function choosesShard(name, legs) {
    if (name === 'shard')
        return true;
    const pairs = legs.map(({ matrix, shard }) => [(0,_support_canonicalJson_js__WEBPACK_IMPORTED_MODULE_3__/* .canonicalJson */ .d)(matrix[name] ?? null), shard.index]);
    const count = new Set(pairs.map(_support_canonicalJson_js__WEBPACK_IMPORTED_MODULE_3__/* .canonicalJson */ .d)).size;
    const shards = new Set(pairs.map(([, index]) => index)).size;
    const isNamed = legs.some(({ matrix }) => Object.hasOwn(matrix, 'shard'));
    const decides = count === new Set(pairs.map(([value]) => value)).size;
    return decides && (isNamed ? count === shards : shards > 1);
}
/** Joins what jobs of different names ran of the same suite. */
function joined(groups) {
    const found = [];
    for (const group of groups) {
        const at = found.findIndex((other) => completes(other, group));
        const other = found[at];
        if (other === undefined)
            found.push(group);
        else
            found[at] = {
                ...other,
                name: other.name === group.name ? other.name : `${other.name} and ${group.name}`,
                legs: [...other.legs, ...group.legs],
            };
    }
    return found;
}
function completes(one, other) {
    const suiteOf = ({ total, legs: [first] }) => (0,_support_canonicalJson_js__WEBPACK_IMPORTED_MODULE_3__/* .canonicalJson */ .d)([total, first?.go ?? null, first?.shard.list ?? null]);
    const indexes = new Set(one.legs.map(({ shard }) => shard.index));
    const uses = new Set(one.legs.map(({ use }) => use));
    const isApart = other.legs.every(({ use, shard }) => !uses.has(use) && !indexes.has(shard.index));
    return isApart && suiteOf(one) === suiteOf(other);
}


/***/ }),

/***/ 49718:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ saysNoData),
/* harmony export */   L: () => (/* binding */ reportsNoData)
/* harmony export */ });
/* harmony import */ var _go_test_shard_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81075);

/** Whether a shard says that it left no data: if there is none, nothing of it was lost. */
function saysNoData({ shard, findings, processes = [] }) {
    const codes = new Set(findings.map(({ code }) => code));
    if (!(0,_go_test_shard_js__WEBPACK_IMPORTED_MODULE_0__/* .isShard */ .ze)(shard))
        return false;
    // A process of a shard whose tests were all skipped may have left data.
    return codes.has('shard-without-data') || (codes.has('shard-empty') && processes.length === 0);
}
/** Whether a report is of a shard that says so, and has no figures. */
function reportsNoData({ suite, findings, total }) {
    return total.covered === 0 && saysNoData({ shard: suite?.shard, findings });
}


/***/ }),

/***/ 91998:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BW: () => (/* binding */ baselineText),
/* harmony export */   _8: () => (/* binding */ chosenText),
/* harmony export */   bw: () => (/* binding */ impactSentences)
/* harmony export */ });
/* harmony import */ var _support_plural_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87973);

/** Of a commit, as baselines are named. */
const COMMIT_DIGITS = 7;
/** What a log says before the suite runs. */
function chosenText(chosen) {
    if (chosen.kind === 'everything')
        return everythingText(chosen.reasons, 'run');
    const { tests, total } = chosen.affected;
    return sharedText({ selected: tests.length, total }, chosen.baseline.name, 'run');
}
/** What views say below the figures: a sentence each; empty if nobody asked which tests have to run. */
function impactSentences({ impact, coverage, }) {
    if (impact === undefined)
        return [];
    const { everything, selection, baseline: { name } = { name: 'the baseline' } } = impact;
    if (selection === undefined)
        return everything.length === 0 ? [] : [everythingText(everything, 'ran')];
    const { covered } = coverage.tallies.together;
    return [
        sharedText(selection, name, 'ran'),
        ...timeSentence(selection),
        ...carriedSentences(selection, name, covered),
        ...(everything.length === 0 ? [] : [`Elsewhere, all tests ran: ${everything.join('; ')}.`]),
    ];
}
/**
 * What a baseline is called that something was carried over from.
 * @param baseline of the report, if it is known
 * @param commit the full hash of the one that is meant
 */
function baselineText(baseline, commit) {
    return baseline?.commit === commit ? baseline.name : commit.slice(0, COMMIT_DIGITS);
}
function everythingText(reasons, verb) {
    return `All tests ${verb}: ${reasons.join('; ')}.`;
}
/** `12 of 40 test functions ran: the change since main at abc1234 can affect no others.` */
function sharedText({ selected, total }, baseline, verb) {
    const since = `the change since ${baseline}`;
    if (total === 0)
        return `No test ${verb === 'ran' ? 'ran' : 'runs'}: the suite has none.`;
    if (selected === 0)
        return `None of ${(0,_support_plural_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .L)(total, 'test function')} ${verb === 'ran' ? 'ran' : 'runs'}: ${since} can affect none.`;
    if (selected === total)
        return total === 1
            ? `The only test function ${verb === 'ran' ? 'ran' : 'runs'}: ${since} can affect it.`
            : `All ${total} test functions ${verb}: ${since} can affect each of them.`;
    return `${selected} of ${total} test functions ${selected === 1 && verb === 'run' ? 'runs' : verb}: ${since} can affect no others.`;
}
/** In seconds: what is shown as 0.0 s says nothing. */
const MIN_SECONDS = 0.05;
/** `The other 28 took 3.0 s there.` Tests that ran at the same time count one after the other. */
function timeSentence({ selected, total, secondsLeftOut }) {
    const left = total - selected;
    if (left === 0 || secondsLeftOut < MIN_SECONDS)
        return [];
    const who = selected === 0 ? (left === 1 ? 'It' : 'They') : `The other ${left === 1 ? 'one' : left}`;
    return [`${who} took ${secondsLeftOut.toFixed(1)} s there.`];
}
/** @param covered how many statements are covered, those that were carried over among them */
function carriedSentences({ carried, uncertain, unplaced }, baseline, covered) {
    const share = `${carried} of ${(0,_support_plural_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .L)(covered, 'covered statement')}`;
    const groups = uncertain === 0 ? '' : `, ${uncertain} of them of groups in which some test ran`;
    return [
        ...(carried === 0
            ? []
            : [`${share} ${carried === 1 ? 'is' : 'are'} carried over from ${baseline}${groups}.`]),
        ...(unplaced === 0
            ? []
            : [
                `${(0,_support_plural_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .L)(unplaced, 'statement')} covered there could not be found again: ${unplaced === 1 ? 'it is' : 'they are'} uncovered here, or not part of the total.`,
            ]),
    ];
}


/***/ }),

/***/ 72303:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CB: () => (/* binding */ moduleTableOf),
/* harmony export */   Sr: () => (/* binding */ moduleFigures),
/* harmony export */   iQ: () => (/* binding */ countsByModule)
/* harmony export */ });
/* harmony import */ var _coverage_moduleFiles_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86657);
/* harmony import */ var _coverage_tallies_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2480);
/* harmony import */ var _go_packages_selection_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4916);
/* harmony import */ var _go_test_suiteResult_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2882);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72691);
/** @module The figures of each measured module: the top level of every view if there is more than one. */





/** The modules, in the order in which they were measured, and then others of the data by their paths. */
function moduleFigures({ coverage, modules, suite, mergedTests }) {
    const { packages, sources } = coverage;
    const others = [...new Set(packages.map((pkg) => pkg.modulePath))].filter((path) => path !== '' && !modules.some((module) => module.path === path));
    const all = [...modules, ...others.map((path) => ({ path }))];
    const records = suite === undefined ? mergedTests : (0,_go_test_suiteResult_js__WEBPACK_IMPORTED_MODULE_4__/* .testRecords */ .dw)(suite);
    const ran = records === undefined ? undefined : countsByModule(all, records);
    const excused = countsByModule(all, (records ?? []).filter(isQuarantinedFailure));
    return all.map((module) => ({
        path: module.path,
        directory: (0,_coverage_moduleFiles_js__WEBPACK_IMPORTED_MODULE_0__/* .moduleDirectory */ ._)(module),
        tallies: (0,_coverage_tallies_js__WEBPACK_IMPORTED_MODULE_1__/* .sumAllTallies */ .tB)(packages.filter(({ modulePath }) => modulePath === module.path), sources.length),
        tests: ran === undefined ? module.tests : ran.get(module.path),
        quarantined: failuresIn(excused.get(module.path)),
    }));
}
function isQuarantinedFailure(test) {
    return test.quarantined === true && (0,_go_test_suiteResult_js__WEBPACK_IMPORTED_MODULE_4__/* .isFailure */ .N6)(test);
}
function failuresIn(tests) {
    return tests === undefined ? 0 : tests.fail + tests.unfinished;
}
/** For every view with columns; without rows if there is only one module. */
function moduleTableOf(report) {
    const figures = moduleFigures(report);
    return {
        heads: ['module', 'statements', 'tests', 'covered'],
        rows: figures.length < 2
            ? []
            : figures.map((figure) => [
                figure.directory ?? figure.path,
                `${figure.tallies.together.covered}/${figure.tallies.together.total}`,
                testsText(figure),
                (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .percentText */ .fL)(figure.tallies.together),
            ]),
    };
}
/** `2 passed, 1 failed, 1 failed in quarantine`; a module whose tests did not run because it has none says so. */
function testsText({ tests, quarantined }) {
    if (tests === undefined)
        return '–';
    const failed = failuresIn(tests) - quarantined;
    const parts = [
        ...(tests.pass > 0 ? [`${tests.pass} passed`] : []),
        ...(failed > 0 ? [`${failed} failed`] : []),
        ...(quarantined > 0 ? [`${quarantined} failed in quarantine`] : []),
        ...(tests.skip > 0 ? [`${tests.skip} skipped`] : []),
    ];
    return parts.length === 0 ? 'none ran' : parts.join(', ');
}
/** The tests of each module by outcome, by its path. */
function countsByModule(modules, records) {
    const found = new Map(modules.map(({ path }) => [path, { pass: 0, fail: 0, skip: 0, unfinished: 0 }]));
    const owners = new Map();
    for (const { name, outcome } of records) {
        const importPath = name.split(' ', 1)[0] ?? '';
        if (!owners.has(importPath))
            owners.set(importPath, (0,_go_packages_selection_js__WEBPACK_IMPORTED_MODULE_2__/* .moduleOf */ .cD)(modules, importPath)?.path);
        const counts = found.get(owners.get(importPath) ?? '');
        if (counts !== undefined)
            counts[outcome]++;
    }
    return found;
}


/***/ }),

/***/ 10214:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EO: () => (/* binding */ withoutReports),
/* harmony export */   JL: () => (/* binding */ REPORT_FILES),
/* harmony export */   OJ: () => (/* binding */ prepareReportFolder),
/* harmony export */   ej: () => (/* binding */ DATA_FOLDER),
/* harmony export */   jf: () => (/* binding */ removeData),
/* harmony export */   w2: () => (/* binding */ isPlainDirectory)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _attribution_file_attributionFormat_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32358);
/* harmony import */ var _coverage_model_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(43307);
/* harmony import */ var _coverage_sourcePack_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(27592);
/* harmony import */ var _impact_impactData_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(68310);
/* harmony import */ var _legs_earlierReport_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(39463);
/* harmony import */ var _legs_manifest_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(71540);
/* harmony import */ var _support_directories_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(30172);
/* harmony import */ var _support_errors_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(87700);
/* harmony import */ var _support_files_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(88020);
/* harmony import */ var _support_newFiles_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(75786);
/* harmony import */ var _support_regularFile_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(62665);
/* harmony import */ var _support_systemFault_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(13884);
/** @module The folder of a report: what of it is ours, and whether a new report can be written there. */














/** The files of a report; report.json says that the others are ours. */
const REPORT_FILES = [
    _legs_earlierReport_js__WEBPACK_IMPORTED_MODULE_11__/* .REPORT_NAME */ .F,
    'report.schema.json',
    'summary.md',
    'index.html',
    'coverage.out',
    'lcov.info',
    'cobertura.xml',
    'sonar.xml',
    'junit.xml',
    'ctrf.json',
    'badge.svg',
    'badge.json',
];
/** The folder of the compacted data. */
const DATA_FOLDER = 'covdata';
/** The first property of report.json. */
const MARK = '"$schema": "./report.schema.json"';
const MARK_BYTES = 200;
/** Files that we write to the folders in covdata. */
const DATA_NAME = /^(?:cov(?:meta|counters)\.|coverage\.out$)/;
/** Files that we write beside these folders. */
const BESIDE_DATA = [_legs_manifest_js__WEBPACK_IMPORTED_MODULE_12__/* .MANIFEST_NAME */ .i, _coverage_sourcePack_js__WEBPACK_IMPORTED_MODULE_4__/* .SOURCES_NAME */ .tW, _attribution_file_attributionFormat_js__WEBPACK_IMPORTED_MODULE_2__/* .ATTRIBUTION_NAME */ .qi, _impact_impactData_js__WEBPACK_IMPORTED_MODULE_13__/* .IMPACT_NAME */ .l5];
/** Enough to notice a full disk. */
const PROBE_BYTES = 64 * 1024;
/**
 * Makes a folder ready for a report: an earlier report is removed, so that it cannot be taken for the result of a run that
 * fails. Called before anything else is done, so that no work is lost because its report cannot be written.
 * @throws UserError if it cannot be written, or has files that are not ours in the places of a report's
 */
async function prepareReportFolder(folder) {
    const isNew = !(await (0,_support_files_js__WEBPACK_IMPORTED_MODULE_7__/* .isThere */ .$B)(folder));
    await make(folder);
    if (await isReport(folder)) {
        // report.json goes last: it says that the others are ours.
        for (const name of REPORT_FILES.toReversed())
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name), { force: true });
        await removeData((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, DATA_FOLDER));
    }
    else
        await refuseForeign(folder);
    await probe(folder);
    let known = await identityOf(folder);
    let isDataOurs = false;
    const check = async () => {
        await make(folder);
        const now = await identityOf(folder);
        if (now.path !== known.path)
            throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .UserError */ .yo(`out: ${folder} was replaced by a link to ${now.path} during the run`, 'Find out which test does so, or choose another directory with --out.');
        if (now.inode !== known.inode && !(await isReport(folder)))
            await refuseForeign(folder, isDataOurs);
        known = now;
        // From now on the data that is found there is what was stored since.
        isDataOurs = true;
    };
    return { isNew, check };
}
async function make(folder) {
    await (0,_support_directories_js__WEBPACK_IMPORTED_MODULE_5__/* .makeDirectory */ .Oh)(folder).catch((cause) => {
        // Where the system lets nobody create anything, such as in /proc, it says that the place does not exist.
        const why = (0,_support_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .errorCode */ .CA)(cause) === 'ENOENT' ? 'the system does not allow it' : (0,_support_systemFault_js__WEBPACK_IMPORTED_MODULE_10__/* .systemReason */ .uc)(cause);
        throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .UserError */ .yo(`out: cannot create ${folder}: ${why}`, 'Name a directory that can be written to.', {
            cause,
        });
    });
}
/** Its path without links, and what tells it from another folder there. */
async function identityOf(folder) {
    const { dev, ino } = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(folder, { bigint: true });
    return { path: await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(folder), inode: `${dev} ${ino}` };
}
/** @throws UserError if files that are not ours would be overwritten */
async function refuseForeign(folder, isDataOurs = false) {
    const names = new Set(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder).catch(() => []));
    const foreign = REPORT_FILES.find((name) => names.has(name)) ??
        (isDataOurs ? undefined : await foreignData((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, DATA_FOLDER)));
    if (foreign !== undefined)
        throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .UserError */ .yo(`out: ${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, foreign)} is not part of a report, and would be overwritten`, 'Remove it, or choose another directory with --out.');
}
/**
 * Removes compacted data of ours and leaves everything else.
 * @param directory the covdata folder of a report
 */
async function removeData(directory) {
    if (!(await isPlainDirectory(directory)))
        return;
    for (const name of BESIDE_DATA)
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, name), { force: true });
    for (const source of _coverage_model_js__WEBPACK_IMPORTED_MODULE_3__/* .DATA_FOLDERS */ .bM) {
        const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, source);
        if (!(await isPlainDirectory(folder)))
            continue;
        for (const name of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder))
            if (DATA_NAME.test(name))
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name), { force: true });
        await removeEmpty(folder);
    }
    await removeEmpty(directory);
}
/** Whether it is a directory itself, and not a link to one. */
async function isPlainDirectory(path) {
    return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path).catch(() => undefined))?.isDirectory() === true;
}
async function isReport(folder) {
    const start = await (0,_support_regularFile_js__WEBPACK_IMPORTED_MODULE_9__/* .readStart */ .H6)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, _legs_earlierReport_js__WEBPACK_IMPORTED_MODULE_11__/* .REPORT_NAME */ .F), MARK_BYTES).catch(() => undefined);
    return start?.toString('utf8').includes(MARK) === true;
}
/**
 * Files without those of reports, which are told by their report.json.
 * @param root absolute
 * @param files paths in it, with slashes
 */
async function withoutReports(root, files) {
    const places = files.map((file) => ({ file, folder: reportOf(file) }));
    const reports = new Set();
    for (const folder of new Set(places.flatMap(({ folder = [] }) => folder)))
        if (await isReport((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, folder)))
            reports.add(folder);
    return places.flatMap(({ file, folder }) => (folder !== undefined && reports.has(folder) ? [] : file));
}
/** The folder of the report of which a file would be by its name. */
function reportOf(file) {
    const parts = file.split('/');
    const name = parts.pop() ?? '';
    if (REPORT_FILES.some((each) => each === name))
        return parts.join('/');
    const [covdata, source] = [parts.at(-2), parts.at(-1)];
    if (source === DATA_FOLDER)
        return BESIDE_DATA.includes(name) ? parts.slice(0, -1).join('/') : undefined;
    const isData = covdata === DATA_FOLDER && _coverage_model_js__WEBPACK_IMPORTED_MODULE_3__/* .DATA_FOLDERS */ .bM.some((each) => each === source) && DATA_NAME.test(name);
    return isData ? parts.slice(0, -2).join('/') : undefined;
}
/** The path of what is in the way of compacted data, in the folder of a report; undefined if nothing is. */
async function foreignData(directory) {
    if (!(await (0,_support_files_js__WEBPACK_IMPORTED_MODULE_7__/* .isThere */ .$B)(directory)))
        return undefined;
    if (!(await isPlainDirectory(directory)))
        return DATA_FOLDER;
    for (const name of BESIDE_DATA)
        if (await (0,_support_files_js__WEBPACK_IMPORTED_MODULE_7__/* .isThere */ .$B)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, name)))
            return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(DATA_FOLDER, name);
    for (const source of _coverage_model_js__WEBPACK_IMPORTED_MODULE_3__/* .DATA_FOLDERS */ .bM) {
        const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, source);
        if (!(await (0,_support_files_js__WEBPACK_IMPORTED_MODULE_7__/* .isThere */ .$B)(folder)))
            continue;
        const isOther = !(await isPlainDirectory(folder));
        if (isOther || (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder)).some((name) => DATA_NAME.test(name)))
            return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(DATA_FOLDER, source);
    }
    return undefined;
}
async function removeEmpty(directory) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rmdir)(directory).catch((error) => {
        if (!['ENOTEMPTY', 'EEXIST'].includes((0,_support_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .errorCode */ .CA)(error) ?? ''))
            throw error;
    });
}
/** @throws UserError if nothing can be written */
async function probe(folder) {
    const file = (0,_support_newFiles_js__WEBPACK_IMPORTED_MODULE_8__/* .temporaryIn */ .xt)(folder);
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(file, Buffer.alloc(PROBE_BYTES), { flag: 'wx' });
    }
    catch (cause) {
        throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .UserError */ .yo(`out: ${folder} cannot be written`, 'Name a directory that can be written.', {
            cause,
        });
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(file, { force: true });
    }
}


/***/ }),

/***/ 50071:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ reportedPaths)
/* harmony export */ });
/* harmony import */ var _repositoryFiles_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40753);

/** What Go calls the package of files that are named one by one. */
const NAMED_FILES = 'command-line-arguments';
function reportedPaths(report) {
    const { directedFiles, modulePath, coverage } = report;
    const known = (0,_repositoryFiles_js__WEBPACK_IMPORTED_MODULE_0__/* .repositoryPaths */ .D4)(report);
    // Those that were recorded have the lines that the data says.
    const recorded = new Set(report.files.map(({ path }) => path));
    const directed = new Set(directedFiles.filter((path) => !recorded.has(path)));
    const roots = moduleRoots(coverage.packages, known);
    return (path, { modulePath: own }) => {
        if (directed.has(path))
            return undefined;
        const file = known.get(path);
        if (file !== undefined)
            return file;
        const root = roots.get(own) ?? (own === modulePath ? '' : undefined);
        const inModule = pathInModule(path, own);
        return root === undefined || inModule === undefined ? path : root + inModule;
    };
}
/** The directories of modules in the repository, as far as they are known: empty, or with a slash at the end. */
function moduleRoots(packages, known) {
    const roots = new Map();
    for (const { modulePath, files } of packages) {
        if (roots.has(modulePath))
            continue;
        for (const { path } of files) {
            const [file, inModule] = [known.get(path), pathInModule(path, modulePath)];
            if (file === undefined || inModule === undefined)
                continue;
            if (file === inModule || file.endsWith(`/${inModule}`)) {
                roots.set(modulePath, file.slice(0, file.length - inModule.length));
                break;
            }
        }
    }
    return roots;
}
function pathInModule(path, modulePath) {
    const prefix = `${modulePath === '' ? NAMED_FILES : modulePath}/`;
    return path.startsWith(prefix) ? path.slice(prefix.length) : undefined;
}


/***/ }),

/***/ 40753:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D4: () => (/* binding */ repositoryPaths),
/* harmony export */   MV: () => (/* binding */ MAX_LINE),
/* harmony export */   gF: () => (/* binding */ repositoryFiles),
/* harmony export */   og: () => (/* binding */ isRepositoryPath)
/* harmony export */ });
/** The last line number that an API with 32-bit numbers can take; data from elsewhere may contain any number. */
const MAX_LINE = 0x7fffffff;
/** Characters; no file system has longer paths. */
const MAX_PATH_LENGTH = 4096;
/** The files with a possible place in the repository, by their paths in the coverage model. */
function repositoryFiles({ files }) {
    return new Map(files.filter(({ file }) => isRepositoryPath(file)).map((file) => [file.path, file]));
}
/**
 * The paths in the repository of the measured files, by their paths in the coverage model; some say nothing of the content.
 * Of files that line directives name, only those are known that were compared with the data.
 */
function repositoryPaths({ files, located, directedFiles, }) {
    const paths = new Map(located);
    for (const path of directedFiles)
        paths.delete(path);
    for (const { path, file } of files)
        paths.set(path, file);
    return paths;
}
/** Whether git could have the path: relative, with slashes, and without `.` and `..`. */
function isRepositoryPath(path) {
    return (path !== '' &&
        path.length <= MAX_PATH_LENGTH &&
        !/[\\\p{Cc}]/u.test(path) &&
        path.split('/').every((part) => part !== '' && part !== '.' && part !== '..'));
}


/***/ }),

/***/ 45334:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ textProfile),
/* harmony export */   s: () => (/* binding */ textProfilePieces)
/* harmony export */ });
/** Makes a profile: a line with the mode, then one line for each unit in Go's order. */
function textProfile(model) {
    return [...textProfilePieces(model)].join('');
}
/** The same, file by file. */
function* textProfilePieces({ mode, packages }) {
    yield `mode: ${mode}\n`;
    for (const { files } of packages)
        for (const file of files)
            yield linesOf(file);
}
function linesOf({ path, units }) {
    let text = '';
    for (const unit of units) {
        const range = `${unit.startLine}.${unit.startColumn},${unit.endLine}.${unit.endColumn}`;
        text += `${path}:${range} ${unit.statements} ${unit.count}\n`;
    }
    return text;
}


/***/ }),

/***/ 72691:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B$: () => (/* binding */ builderText),
/* harmony export */   F3: () => (/* binding */ outsideText),
/* harmony export */   Fq: () => (/* binding */ noFigureText),
/* harmony export */   GD: () => (/* binding */ keptText),
/* harmony export */   KN: () => (/* binding */ percent),
/* harmony export */   V$: () => (/* binding */ exactPath),
/* harmony export */   XF: () => (/* binding */ countOutcomes),
/* harmony export */   YE: () => (/* binding */ SOURCE_HEADINGS),
/* harmony export */   Zy: () => (/* binding */ pathInModule),
/* harmony export */   _1: () => (/* binding */ shortPath),
/* harmony export */   a: () => (/* binding */ excludedText),
/* harmony export */   fL: () => (/* binding */ percentText),
/* harmony export */   lE: () => (/* binding */ TOTAL_TEXT),
/* harmony export */   qY: () => (/* binding */ outside),
/* harmony export */   tZ: () => (/* binding */ plainFunction),
/* harmony export */   tu: () => (/* binding */ countTests),
/* harmony export */   wc: () => (/* binding */ UNIT_HEADING),
/* harmony export */   yO: () => (/* binding */ suiteText),
/* harmony export */   zm: () => (/* binding */ isFolded)
/* harmony export */ });
/* harmony import */ var _coverage_excludeUnits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27401);
/* harmony import */ var _covdata_text_percentFormat_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96700);
/* harmony import */ var _coverage_functions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47775);
/* harmony import */ var _support_plainText_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(45124);
/* harmony import */ var _support_plural_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(87973);
/* harmony import */ var _go_test_suiteResult_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2882);






/** The percentage as Go rounds it, without a sign: `72.4`; undefined if there are no statements. */
function percent({ covered, total }) {
    return total === 0 ? undefined : (0,_covdata_text_percentFormat_js__WEBPACK_IMPORTED_MODULE_2__/* .formatPercent */ .l)(covered, total).replace('%', '');
}
/** The percentage as Go prints it, `72.4%`, or a dash if there are no statements. */
function percentText({ covered, total }) {
    return total === 0 ? '–' : (0,_covdata_text_percentFormat_js__WEBPACK_IMPORTED_MODULE_2__/* .formatPercent */ .l)(covered, total);
}
/** `not counted: 345 statements in 6 packages linked into nothing that ran`; undefined if everything selected is in the total. */
function outsideText({ coverage }) {
    const { notLinked } = coverage;
    const { statements, complete } = outside(coverage);
    if (notLinked.length === 0 || (complete && statements === 0))
        return undefined;
    const packages = `${(0,_support_plural_js__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .L)(notLinked.length, 'package')} linked into nothing that ran`;
    if (statements === 0)
        return `not counted: ${packages}`;
    return `not counted: ${complete ? '' : 'at least '}${(0,_support_plural_js__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .L)(statements, 'statement')} in ${packages}`;
}
/** `excluded: 18 statements in 3 files`; undefined if nothing is. */
function excludedText({ coverage }) {
    const { total } = (0,_coverage_excludeUnits_js__WEBPACK_IMPORTED_MODULE_0__/* .excludedTally */ .zK)(coverage);
    if (total === 0)
        return undefined;
    const files = new Set(coverage.excluded?.map(({ path }) => path)).size;
    return `excluded: ${(0,_support_plural_js__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .L)(total, 'statement')} in ${(0,_support_plural_js__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .L)(files, 'file')}`;
}
/** Stands for the figure if there is none. @param nothing the words if there is no data at all */
function noFigureText(coverage, nothing = 'nothing was measured') {
    return (0,_coverage_excludeUnits_js__WEBPACK_IMPORTED_MODULE_0__/* .excludedTally */ .zK)(coverage).total > 0 ? 'everything is excluded' : nothing;
}
/** What preserving is worth: `4866 of 5136 covered statements would be missing without preserve`; undefined if nothing. */
function keptText({ keptStatements = 0, coverage }) {
    if (keptStatements === 0)
        return undefined;
    const { covered } = coverage.tallies.together;
    return `${keptStatements} of ${(0,_support_plural_js__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .L)(covered, 'covered statement')} would be missing without preserve`;
}
/** Whether a finding is so often of no consequence that views show its title only, and the rest on demand. */
function isFolded({ code, severity }) {
    return code === 'binary-never-ran' && severity === 'notice';
}
/** The statements of selected packages that nothing links, and whether all of them are known. */
function outside({ notLinked, unlinkedStatements }) {
    const statements = [...unlinkedStatements.values()].reduce((sum, count) => sum + count, 0);
    return { statements, complete: notLinked.every((path) => unlinkedStatements.has(path)) };
}
/** Shortens an import path within a module: `example.com/m/internal/store` in `example.com/m` is `./internal/store`. */
function shortPath(importPath, modulePath) {
    return (0,_support_plainText_js__WEBPACK_IMPORTED_MODULE_4__/* .shownName */ .HD)(exactPath(importPath, modulePath));
}
/** The same, with every character as it is, for tables that keep names apart. */
function exactPath(importPath, modulePath) {
    if (importPath === modulePath)
        return '.';
    const isWithin = modulePath !== undefined && importPath.startsWith(`${modulePath}/`);
    return isWithin ? `.${importPath.slice(modulePath.length)}` : importPath;
}
/** The name of a function as people read it: plain text on one line. */
function plainFunction(name) {
    return (0,_support_plainText_js__WEBPACK_IMPORTED_MODULE_4__/* .plainLine */ .h0)((0,_coverage_functions_js__WEBPACK_IMPORTED_MODULE_1__/* .functionText */ .W9)(name));
}
/** The path of a file within the module, if everything is of one module: `internal/store/store.go`. */
function pathInModule(path, { packages }) {
    const [module, ...others] = new Set(packages.map((pkg) => pkg.modulePath));
    return others.length === 0 ? shortPath(path, module).replace(/^\.\//, '') : (0,_support_plainText_js__WEBPACK_IMPORTED_MODULE_4__/* .shownName */ .HD)(path);
}
/** Who built a binary that the run did not; undefined if the run did, or nobody knows. */
function builderText({ suite, go }, { origin }) {
    if (suite === undefined || origin === 'built')
        return undefined;
    if (suite.kind !== 'steps')
        return 'built by a test';
    // Without what the build action left, it may have built everything.
    return go === undefined ? undefined : 'not built by the build action';
}
/** The result of the suite in one line; undefined if no suite was run. */
function suiteText(report) {
    const { suite } = report;
    if (suite === undefined)
        return undefined;
    const seconds = `${suite.seconds.toFixed(1)} s`;
    if (suite.kind === 'steps')
        return suite.passed ? `the job’s own steps, ${seconds}` : 'an earlier step of the job failed';
    if (suite.kind === 'command')
        return `the command exited with code ${suite.exitCode} after ${seconds}`;
    const counts = countTests(report);
    if (Object.values(counts).every((count) => count === 0))
        return `no test ran${leftOut(suite)}`;
    const ran = suite.packages.filter((pkg) => pkg.outcome !== 'none').length;
    const parts = [`${counts.pass} passed${counts.flaky === 0 ? '' : ` (${counts.flaky} flaky)`}`];
    const interrupted = report.findings.some(({ code }) => code === 'interrupted') ? counts.unfinished : 0;
    const failed = counts.fail + counts.unfinished - interrupted;
    if (failed > 0)
        parts.push(`${failed} failed`);
    if (counts.quarantined > 0)
        parts.push(`${counts.quarantined} failed in quarantine`);
    if (interrupted > 0)
        parts.push(`${interrupted} interrupted`);
    if (counts.skip > 0)
        parts.push(`${counts.skip} skipped`);
    return `${parts.join(', ')} in ${(0,_support_plural_js__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .L)(ran, 'package')}, ${seconds}${leftOut(suite)}`;
}
function leftOut(suite) {
    return suite.leftOut === 0 ? '' : `; ${(0,_support_plural_js__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .L)(suite.leftOut, 'untagged test function')} left out`;
}
/** Counts tests by outcome; of a test with subtests, only the subtests are counted. */
function countOutcomes(report) {
    const counts = { pass: 0, fail: 0, skip: 0, unfinished: 0 };
    for (const pkg of report.suite?.packages ?? []) {
        for (const test of (0,_go_test_suiteResult_js__WEBPACK_IMPORTED_MODULE_5__/* .leafTests */ .aj)(pkg))
            counts[test.outcome]++;
    }
    return counts;
}
/** Counts tests as countOutcomes does, but those that failed in quarantine apart. Flaky tests have passed. */
function countTests({ suite, }) {
    const counts = { pass: 0, fail: 0, skip: 0, unfinished: 0, flaky: 0, quarantined: 0 };
    for (const pkg of suite?.packages ?? []) {
        for (const test of (0,_go_test_suiteResult_js__WEBPACK_IMPORTED_MODULE_5__/* .leafTests */ .aj)(pkg)) {
            if ((0,_go_test_suiteResult_js__WEBPACK_IMPORTED_MODULE_5__/* .isFailure */ .N6)(test) && (0,_go_test_suiteResult_js__WEBPACK_IMPORTED_MODULE_5__/* .isQuarantined */ .fK)(test))
                counts.quarantined++;
            else
                counts[test.outcome]++;
        }
        counts.flaky += (0,_go_test_suiteResult_js__WEBPACK_IMPORTED_MODULE_5__/* .flakyTests */ .Xk)(pkg).length;
    }
    return counts;
}
/** What the total counts: the union of the units of all pods, those of packages that nothing links with `include: all` too. */
const TOTAL_TEXT = 'The total counts each statement once, however many measured binaries and tests link it.';
/** Unit tests where sources are listed; they are none. */
const UNIT_HEADING = 'unit tests';
const SOURCE_HEADINGS = { binaries: 'binaries', tests: 'test processes' };


/***/ }),

/***/ 3147:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ compactData)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/covdata/write/podFiles.ts
var podFiles = __webpack_require__(90796);
// EXTERNAL MODULE: ./src/covdata/read/readPods.ts
var readPods = __webpack_require__(13757);
// EXTERNAL MODULE: ./src/support/directories.ts
var directories = __webpack_require__(30172);
// EXTERNAL MODULE: ./src/covdata/bytes/bytes.ts
var bytes = __webpack_require__(63311);
// EXTERNAL MODULE: ./src/covdata/format/encodeMeta.ts
var encodeMeta = __webpack_require__(36607);
// EXTERNAL MODULE: ./src/covdata/format/metaHash.ts
var metaHash = __webpack_require__(8413);
;// CONCATENATED MODULE: ./src/covdata/write/renamedMeta.ts
/** @module The meta-data file of a pod whose packages have other names than when it was read. */



/** The file as it was read, or with a new hash and name if any package was renamed. */
function writtenMeta({ tag, meta }) {
    const isRenamed = ({ records }) => records.isRenamed;
    if (!meta.packages.some(isRenamed))
        return { tag, hash: Buffer.from(meta.hash, 'hex'), bytes: meta.bytes };
    const algorithm = (0,metaHash/* algorithmOf */.Hy)(meta.packages.filter((pkg) => !isRenamed(pkg)));
    const blobs = meta.packages.map((pkg) => (isRenamed(pkg) ? (0,encodeMeta/* encodePackage */.V)(algorithm, pkg) : pkg.blob));
    const hash = (0,metaHash/* hashBlobs */.DW)(algorithm, blobs);
    const { mode, granularity } = meta;
    return { tag: (0,bytes/* hex */.uh)(hash), hash, bytes: (0,encodeMeta/* encodeMetaFile */.k)({ hash, mode, granularity, blobs }) };
}

;// CONCATENATED MODULE: ./src/covdata/write/compact.ts
/** @module Compacts coverage data for keeping: one counter data file per pod, without anything that may be secret. */




/**
 * Writes the pods of some columns to `outDirectory`, which is created if necessary: the meta-data file, and the
 * sum of the counters. The file is the same byte for byte unless packages were renamed (`go build main.go`). A pod without counters in these columns (its processes were killed) gets no counter data file,
 * so that this remains visible. The arguments of the processes are not written, as they may hold secrets.
 */
async function compactPods(pods, outDirectory, { columns }) {
    await (0,directories/* makeDirectory */.Oh)(outDirectory);
    const times = new Map();
    for (const pod of pods) {
        if (!pod.columns.some((column) => columns.includes(column)))
            continue;
        const { tag, hash, bytes } = writtenMeta(pod);
        await (0,podFiles/* writeMetaFile */.B7)(outDirectory, tag, bytes);
        const counters = (0,readPods/* countersOfColumns */.sP)(pod, columns);
        if (counters === undefined)
            continue;
        const processes = pod.processes.filter(({ column }) => columns.includes(column));
        // Binaries that differ only in names become one pod: their counter data files need different names.
        const [latest, previous = -1n] = [(0,podFiles/* latestTime */.ZV)(processes), times.get(tag)];
        const time = latest > previous ? latest : previous + 1n;
        times.set(tag, time);
        await (0,podFiles/* writeCounterFile */.Ii)(outDirectory, tag, {
            metaHash: hash,
            time,
            origin: { ...(0,podFiles/* commonOrigin */.wU)(processes), args: [] },
            entries: counters.entries(),
        });
    }
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./src/covdata/write/storedNames.ts
/**
 * @module The names of stored data files. A test may leave files whose names Go's tools accept, but that no binary writes;
 * what is stored has only names as Go's runtime gives them, so that every reader of ours accepts it.
 */

const TAG = /^[0-9a-f]{32}$/;
/** 20 digits, as many as a 64-bit number can have. */
const MAX_TIME = 10n ** 20n - 1n;
/** The pods with tags and times that can be stored; different tags stay different. */
function storable(pods) {
    return pods.map((pod) => {
        const isOdd = pod.processes.some(({ time }) => time > MAX_TIME);
        return {
            ...pod,
            tag: TAG.test(pod.tag) ? pod.tag : (0,external_node_crypto_.createHash)('sha256').update(pod.tag).digest('hex').slice(0, 32),
            processes: isOdd
                ? pod.processes.map((process) => ({
                    ...process,
                    time: process.time > MAX_TIME ? MAX_TIME : process.time,
                }))
                : pod.processes,
        };
    });
}

// EXTERNAL MODULE: ./src/coverage/model.ts
var model = __webpack_require__(43307);
// EXTERNAL MODULE: ./src/coverage/textProfile.ts
var textProfile = __webpack_require__(35250);
// EXTERNAL MODULE: ./src/findings/finding.ts
var finding = __webpack_require__(44879);
// EXTERNAL MODULE: ./src/report/reportFolder.ts
var reportFolder = __webpack_require__(10214);
// EXTERNAL MODULE: ./src/report/text/coverageOut.ts
var coverageOut = __webpack_require__(45334);
// EXTERNAL MODULE: ./src/support/errors.ts
var errors = __webpack_require__(87700);
;// CONCATENATED MODULE: ./src/stages/compactData.ts
/** @module Compacts the data of a report to be kept, with a directory for each source. */











/**
 * Writes the data to a directory for each source, and one for unit tests.
 * @param directory the covdata of a report; data of an earlier report is removed, other files stay
 * @param checkFolder of the report; undefined: nobody else knows its folder
 * @param unitTests undefined if there is no data of theirs
 * @returns a finding if it cannot be written: the figures are known all the same
 */
async function compactData(pods, directory, checkFolder, unitTests) {
    try {
        await checkFolder?.();
        await write(storable(pods), directory, unitTests);
        return [];
    }
    catch (error) {
        return [
            (0,finding/* finding */.gk)('data-not-stored', 'The coverage data could not be stored', {
                evidence: [`${directory}: ${(0,errors/* describeError */.Uc)(error)}`],
            }),
        ];
    }
}
/** Writes into a new folder that nobody can have prepared, and moves complete files from there. */
async function write(pods, directory, unitTests) {
    await (0,directories/* makeDirectory */.Oh)((0,external_node_path_.dirname)(directory));
    const fresh = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_path_.dirname)(directory), '.covdata-'));
    try {
        for (const [column, source] of model/* SOURCES */.Hl.entries()) {
            if (pods.some((pod) => pod.columns.includes(column)))
                await compactPods(pods, (0,external_node_path_.join)(fresh, source), { columns: [column] });
        }
        if (unitTests !== undefined)
            await writeUnitTests(unitTests, (0,external_node_path_.join)(fresh, model/* UNIT_FOLDER */.cB));
        // Whoever reads the directory would merge pods of an earlier report into this one.
        await (0,reportFolder/* removeData */.jf)(directory);
        await makePlain(directory);
        for (const source of await (0,promises_.readdir)(fresh))
            await moveFiles((0,external_node_path_.join)(fresh, source), (0,external_node_path_.join)(directory, source));
    }
    finally {
        await (0,promises_.rm)(fresh, { recursive: true, force: true });
    }
}
/** All columns of the pods, as everything that unit tests started is theirs. */
async function writeUnitTests({ pods, profile }, directory) {
    if (pods.length > 0)
        await compactPods(storable(pods), directory, { columns: [...model/* SOURCES */.Hl.keys()] });
    if (profile === undefined)
        return;
    await (0,directories/* makeDirectory */.Oh)(directory);
    await (0,promises_.writeFile)((0,external_node_path_.join)(directory, textProfile/* PROFILE_NAME */.uE), (0,coverageOut/* textProfile */.l)(profile));
}
async function moveFiles(from, to) {
    await makePlain(to);
    for (const name of await (0,promises_.readdir)(from))
        await (0,promises_.rename)((0,external_node_path_.join)(from, name), (0,external_node_path_.join)(to, name));
}
/** Creates a directory, unless it exists. A link to one was left by somebody else, and is removed. */
async function makePlain(path) {
    if (await (0,reportFolder/* isPlainDirectory */.w2)(path))
        return;
    await (0,promises_.rm)(path, { force: true });
    await (0,promises_.mkdir)(path);
}


/***/ }),

/***/ 4151:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ judge),
  N: () => (/* binding */ rulesFor)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/coverage/moduleFiles.ts
var moduleFiles = __webpack_require__(86657);
// EXTERNAL MODULE: ./src/findings/failOn.ts
var findings_failOn = __webpack_require__(46329);
;// CONCATENATED MODULE: ./src/gates/exactShares.ts
const HUNDRED = 100n;
/** The sum of two numbers. */
function plus(one, other) {
    return {
        scaled: one.scaled * other.scale + other.scaled * one.scale,
        scale: one.scale * other.scale,
    };
}
/** The difference of two numbers, or 0 if it would be negative. */
function minus(one, other) {
    const scaled = one.scaled * other.scale - other.scaled * one.scale;
    return { scaled: scaled > 0n ? scaled : 0n, scale: one.scale * other.scale };
}
/** How many more statements have to be covered for a minimum percentage; 0 if it is reached. */
function missingToShare({ covered, total }, { scaled, scale }) {
    return positive(ceilDivided(scaled * BigInt(total), HUNDRED * scale) - BigInt(covered));
}
/**
 * How many more statements have to be covered for the percentage to be at most some points below an earlier one; 0 if it is.
 * @param before of at least one statement
 */
function missingToDrop(before, { covered, total }, { scaled, scale }) {
    // covered / total >= before.covered / before.total - points / 100
    const all = BigInt(before.total);
    const numerator = BigInt(total) * (HUNDRED * scale * BigInt(before.covered) - scaled * all);
    return positive(ceilDivided(numerator, HUNDRED * scale * all) - BigInt(covered));
}
/** How many items are above a maximum; 0 if none. */
function above(count, { scaled, scale }) {
    return positive(BigInt(count) - scaled / scale);
}
/** @param divisor positive */
function ceilDivided(dividend, divisor) {
    const quotient = dividend / divisor;
    return dividend > 0n && dividend % divisor !== 0n ? quotient + 1n : quotient;
}
function positive(number) {
    return number > 0n ? Number(number) : 0;
}

// EXTERNAL MODULE: ./src/support/plural.ts
var plural = __webpack_require__(87973);
;// CONCATENATED MODULE: ./src/gates/shareGates.ts


/** Judges one figure. Without any statements it fails. */
function judgeShare(rule, tally) {
    if (isExempt(rule, tally.total))
        return { ...judgement(rule, true), tally, missing: 0, reason: exemption(tally.total) };
    const missing = missingOf(rule, tally);
    const passed = tally.total > 0 && missing === 0;
    const reason = passed && missingToShare(tally, rule.limit) > 0 ? WITHIN : undefined;
    return { ...judgement(rule, passed), tally, missing, reason };
}
/** How many more statements have to be covered, with the tolerance; 0 if the minimum is reached. */
function missingOf({ limit, tolerance }, tally) {
    return missingToShare(tally, minus(limit, tolerance));
}
/** Whether a figure is about too few statements for the gate to count. Nothing at all is another matter. */
function isExempt({ minStatements }, statements) {
    return statements > 0 && statements < minStatements;
}
/** Why a gate with `unless fewer than` passes. */
function exemption(statements) {
    return `only ${(0,plural/* plural */.L)(statements, 'statement')}`;
}
/** Why a gate passes although its limit is not reached. */
const WITHIN = 'within the tolerance';
/** What every result of a gate says that could be judged. */
function judgement({ rule, kind }, passed) {
    return { rule, kind, state: passed ? 'passed' : 'failed', passed };
}
/** The result of a gate that cannot be judged. */
function unknownGate({ rule, kind, ifUnknown }, reason, tally) {
    return { rule, kind, state: 'unknown', passed: ifUnknown === 'pass', reason, tally, missing: 0 };
}

;// CONCATENATED MODULE: ./src/gates/changeGates.ts
/** @module Gates for what a change or a baseline is compared with. */


const NOTHING = { covered: 0, total: 0 };
function judgePatch(rule, { value, reason }) {
    if (value === undefined)
        return unknownGate(rule, reason, NOTHING);
    const { tally, uncovered, gap } = value;
    if (tally.total === 0)
        return unknownGate(rule, gap ?? 'the change has no statements', NOTHING);
    const result = judgeShare(rule, tally);
    // What is not known could only make it fail, which `if-unknown: fail` wants to be told.
    if (result.passed && gap !== undefined && rule.ifUnknown === 'fail')
        return { ...unknownGate(rule, gap, tally), places: uncovered };
    const reasons = [result.reason, gap].filter((part) => part !== undefined);
    return {
        ...result,
        reason: reasons.length === 0 ? undefined : reasons.join('; '),
        places: uncovered,
    };
}
function judgeDrop(rule, { value, reason }) {
    if (value === undefined)
        return unknownGate(rule, reason, NOTHING);
    const { before, after } = value;
    if (before.total === 0)
        return { ...unknownGate(rule, 'the baseline has no statements', after), before };
    const allowed = plus(rule.limit, rule.tolerance);
    const missing = missingToDrop(before, after, allowed);
    const isFew = isExempt(rule, missing);
    const passed = after.total > 0 && (missing === 0 || isFew);
    const isTolerated = passed && missingToDrop(before, after, rule.limit) > 0;
    return {
        ...judgement(rule, passed),
        reason: isFew ? exemption(missing) : isTolerated ? WITHIN : undefined,
        tally: after,
        missing: passed ? 0 : missing,
        before,
    };
}
function judgeLost(rule, { value, reason }) {
    if (value === undefined)
        return unknownGate(rule, reason, NOTHING);
    const { before, after, lost, lostStatements: count } = value;
    if (before.total === 0)
        return unknownGate(rule, 'the baseline has no statements', after);
    const missing = above(count, plus(rule.limit, rule.tolerance));
    const isFew = isExempt(rule, count);
    const passed = missing === 0 || isFew;
    const isTolerated = passed && above(count, rule.limit) > 0;
    return {
        ...judgement(rule, passed),
        reason: isFew && missing > 0 ? exemption(count) : isTolerated ? WITHIN : undefined,
        tally: after,
        missing: passed ? 0 : missing,
        lost: count,
        places: lost,
    };
}

;// CONCATENATED MODULE: ./src/gates/doubt.ts
/** @module What a gate says of statements that count as covered although nobody knows whether all tests would cover them. */

/**
 * The result with how many of the statements that it counts are uncertain, and whether it passes only with them.
 * @param worst the result if all of them were uncovered
 */
function withDoubt(result, worst) {
    const count = result.tally.covered - worst.tally.covered;
    if (result.state !== 'passed' || worst.state === 'unknown' || count <= 0)
        return result;
    const [are, them] = count === 1 ? ['is', 'it'] : ['are', 'them'];
    const rest = worst.passed ? '' : `, and without ${them} the gate fails`;
    const doubt = `${(0,plural/* plural */.L)(count, 'covered statement')} ${are} uncertain${rest}`;
    return { ...result, reason: result.reason === undefined ? doubt : `${result.reason}; ${doubt}` };
}

// EXTERNAL MODULE: ./src/covdata/units/packagePatterns.ts
var packagePatterns = __webpack_require__(53227);
// EXTERNAL MODULE: ./src/support/globs.ts
var globs = __webpack_require__(30744);
;// CONCATENATED MODULE: ./src/gates/partGates.ts
/** @module Gates for each package or file that a pattern matches. */




function judgePackages(rule, packages) {
    const matching = packages.filter(matcherOf(rule.pattern));
    return judgeParts(rule, matching.map(({ importPath: name, tally }) => ({ name, tally })), 'package');
}
/** Patterns that are paths start at the directory of each module and, with several modules, at the top of the repository. */
function matcherOf(pattern) {
    if (!(0,packagePatterns/* isRelative */.n3)(pattern)) {
        const matches = (0,packagePatterns/* parsePackagePatterns */.xz)(pattern);
        return ({ importPath }) => matches(importPath);
    }
    const inRepository = (0,packagePatterns/* parsePackagePatterns */.xz)((0,packagePatterns/* resolvePattern */.XO)(pattern, ''));
    return ({ importPath, modulePath, directory }) => (0,packagePatterns/* parsePackagePatterns */.xz)((0,packagePatterns/* resolvePattern */.XO)(pattern, modulePath))(importPath) ||
        (directory !== undefined && inRepository(directory));
}
function judgeFiles(rule, files) {
    const matches = (0,globs/* globMatch */.e)(rule.pattern);
    return judgeParts(rule, files.filter(({ file }) => matches(file)).map(({ file: name, tally }) => ({ name, tally })), 'file');
}
function judgeParts(rule, matching, noun) {
    const parts = matching.filter(({ tally }) => tally.total > 0);
    const tally = {
        covered: parts.reduce((sum, part) => sum + part.tally.covered, 0),
        total: parts.reduce((sum, part) => sum + part.tally.total, 0),
    };
    if (parts.length === 0) {
        const what = matching.length === 0 ? `no measured ${noun} matches it` : `no ${noun} that matches it has statements`;
        return { ...unknownGate(rule, what, tally), matched: 0, parts: [] };
    }
    const judged = parts.filter((part) => !isExempt(rule, part.tally.total));
    const failing = judged
        .map((part) => ({ ...part, missing: missingOf(rule, part.tally) }))
        .filter(({ missing }) => missing > 0)
        .sort(byShare);
    const tolerated = judged.filter((part) => missingToShare(part.tally, rule.limit) > 0);
    const exempt = parts.length - judged.length;
    const reasons = [
        ...(failing.length === 0 && tolerated.length > 0 ? [`${tolerated.length} ${WITHIN}`] : []),
        ...(exempt === 0 ? [] : [`${exempt} with too few statements`]),
    ];
    return {
        ...judgement(rule, failing.length === 0),
        reason: reasons.length === 0 ? undefined : reasons.join(', '),
        tally,
        missing: failing.reduce((sum, { missing }) => sum + missing, 0),
        matched: parts.length,
        parts: failing,
    };
}
/** The smallest share first, then the most that is missing. */
function byShare(one, other) {
    const [mine, its] = [one.tally.covered * other.tally.total, other.tally.covered * one.tally.total];
    return mine - its || other.missing - one.missing || (one.name < other.name ? -1 : 1);
}

;// CONCATENATED MODULE: ./src/gates/gateResults.ts




/**
 * Checks each rule; the results are in the order of the rules.
 * @param worst the figures without what is uncertain; undefined if nothing is
 */
function checkGates(rules, figures, worst) {
    return rules.map((rule) => {
        const result = checkRule(rule, figures);
        return worst === undefined ? result : withDoubt(result, checkRule(rule, worst));
    });
}
/** The results in a shard: it covers what its part of the tests reaches, so the rules are left to the report on all shards. */
function leaveGates(rules, total) {
    return rules.map((rule) => ({
        ...unknownGate(rule, OF_ALL_SHARDS, total),
        passed: true,
        pending: rule.ifUnknown,
    }));
}
const OF_ALL_SHARDS = 'a shard covers only a part; the report on all shards judges it';
function checkRule(rule, figures) {
    switch (rule.kind) {
        case 'total':
            return judgeShare(rule, figures.total);
        case 'package':
            return judgePackages(rule, figures.packages);
        case 'file':
            return judgeFiles(rule, figures.files);
        case 'patch':
            return judgePatch(rule, figures.patch);
        case 'drop':
            return judgeDrop(rule, figures.baseline);
        case 'lost':
            return judgeLost(rule, figures.baseline);
    }
}

// EXTERNAL MODULE: ./src/gates/legGate.ts
var legGate = __webpack_require__(7111);
// EXTERNAL MODULE: ./src/report/reportedPaths.ts
var reportedPaths = __webpack_require__(50071);
// EXTERNAL MODULE: ./src/coverage/carriedReach.ts
var carriedReach = __webpack_require__(22189);
;// CONCATENATED MODULE: ./src/stages/worstFigures.ts

/**
 * Undefined if nothing is uncertain.
 * @param figures of the same measurement, its packages and files in the same order
 */
function worstFigures(figures, { coverage: { packages, reach }, impact }, { patch: { value: patch } }) {
    const { uncertain = 0, shardsDiffer = false } = impact?.selection ?? {};
    if (uncertain === 0)
        return undefined;
    const known = new carriedReach/* CarriedReach */.m(reach);
    const isUncertain = (unit) => shardsDiffer ? known.baselinesOf(unit).length > 0 : known.isUncertain(unit);
    const countOf = ({ units }) => units.reduce((sum, unit) => sum + (isUncertain(unit) ? unit.statements : 0), 0);
    const byFile = packages.map(({ files }) => files.map(countOf));
    const byPackage = byFile.map(sumOf);
    const inAll = sumOf(byPackage);
    const inFiles = byFile.flat();
    const filesByPath = new Map(packages.flatMap(({ files }) => files.map((file) => [file.path, file])));
    const inPatch = sumOf((patch?.files ?? []).map(({ path, units }) => {
        const file = filesByPath.get(path);
        return file === undefined ? 0 : countOf({ units: units.flatMap((unit) => file.units[unit] ?? []) });
    }));
    const { baseline } = figures;
    return {
        total: without(figures.total, inAll),
        packages: figures.packages.map((pkg, at) => ({ ...pkg, tally: without(pkg.tally, byPackage[at] ?? 0) })),
        files: figures.files.map((file, at) => ({ ...file, tally: without(file.tally, inFiles[at] ?? 0) })),
        patch: figures.patch.value === undefined
            ? figures.patch
            : { value: { ...figures.patch.value, tally: without(figures.patch.value.tally, inPatch) } },
        baseline: baseline.value === undefined
            ? baseline
            : {
                value: {
                    ...baseline.value,
                    after: without(baseline.value.after, inAll),
                    lostStatements: baseline.value.lostStatements + inAll,
                },
            },
    };
}
function sumOf(counts) {
    return counts.reduce((sum, count) => sum + count, 0);
}
function without({ covered, total }, uncertain) {
    return { covered: Math.max(0, covered - uncertain), total };
}

;// CONCATENATED MODULE: ./src/stages/judge.ts
/** @module Judges a measurement: checks the gates and grades the findings, once for all views. */








/**
 * Makes the report of a measurement.
 * @param comparison known already, as gates depend on it
 */
function judge(measurement, comparison, { gates, failOn }) {
    return {
        ...measurement,
        comparison,
        findings: (0,findings_failOn/* gradeFindings */.UU)(measurement.findings, failOn),
        gates: gatesOf(measurement, comparison, rulesFor(measurement, gates)),
    };
}
/** @param gates what the user demands of this report: its shards may have left more to it */
function rulesFor({ legs }, gates) {
    const pending = (0,legGate/* pendingRules */.FV)(legs.flatMap((leg) => leg.gates ?? []));
    return pending.length === 0 ? gates : (0,legGate/* eachRuleOnce */.R1)([...gates, ...pending]);
}
function gatesOf(measurement, comparison, rules) {
    if (rules.length === 0)
        return [];
    const { suite, coverage } = measurement;
    if ((suite?.shard?.total ?? 1) > 1)
        return leaveGates(rules, coverage.tallies.together);
    const figures = figuresOf(measurement, comparison);
    return checkGates(rules, figures, worstFigures(figures, measurement, comparison));
}
function figuresOf(measurement, { patch, baseline }) {
    const { packages, tallies } = measurement.coverage;
    const paths = (0,reportedPaths/* reportedPaths */.G)(measurement);
    return {
        total: tallies.together,
        packages: packages.map((pkg) => ({
            importPath: pkg.importPath,
            modulePath: pkg.modulePath,
            directory: directoryOf(pkg, measurement),
            tally: pkg.tallies.together,
        })),
        files: packages.flatMap((pkg) => pkg.files.map(({ path, tallies: { together: tally } }) => ({ file: paths(path, pkg) ?? path, tally }))),
        patch: patch.value === undefined ? patch : { value: patchFigure(patch.value) },
        baseline: baseline.value === undefined
            ? baseline
            : {
                value: {
                    ...baseline.value,
                    lost: baseline.value.lost.map((range) => placeOf(range.file ?? range.path, range)),
                },
            },
    };
}
/** Where a package of one of several modules is in the repository; undefined if that is not known. */
function directoryOf({ importPath, modulePath }, { modules }) {
    const module = modules.length > 1 ? modules.find(({ path }) => path === modulePath) : undefined;
    const top = module && (0,moduleFiles/* moduleDirectory */._)(module);
    return top === undefined ? undefined : external_node_path_.posix.join(top, importPath.slice(modulePath.length));
}
function placeOf(file, { startLine, endLine, statements }) {
    return { file, startLine, endLine, statements };
}
function patchFigure({ tally, files, unknown, truncated }) {
    const gaps = [
        ...(truncated ? ['the change has more files than GitHub lists'] : []),
        ...(unknown.length === 0 ? [] : [`${(0,plural/* plural */.L)(unknown.length, 'changed file')} could not be judged`]),
    ];
    return {
        tally,
        uncovered: files.flatMap(({ file, uncovered }) => uncovered.map((range) => placeOf(file, range))),
        gap: gaps.length === 0 ? undefined : gaps.join(', '),
    };
}


/***/ }),

/***/ 85806:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  J: () => (/* binding */ keepAttribution)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/coverage/excludeUnits.ts
var excludeUnits = __webpack_require__(27401);
// EXTERNAL MODULE: ./src/attribution/attributionMerge.ts + 1 modules
var attributionMerge = __webpack_require__(32432);
// EXTERNAL MODULE: ./src/attribution/unitNumbers.ts
var unitNumbers = __webpack_require__(68565);
// EXTERNAL MODULE: ./src/attribution/unitTableOf.ts
var unitTableOf = __webpack_require__(61342);
;// CONCATENATED MODULE: ./src/attribution/countedPart.ts
/** @module What of an attribution is about units that count: views are without what is excluded, as figures are. */




/**
 * The attribution of the units of a model.
 * @param whole of these units and of those that are excluded
 */
function countedPart(whole, model) {
    if (model.wholePackages === undefined)
        return whole;
    const part = new attributionMerge/* AttributionMerge */.M((0,unitTableOf/* unitTableOf */.W)(model));
    part.addMapped(whole, countedUnits(model));
    return part.finish([]);
}
/** The numbers in a model of units in all that was measured. */
function countedUnits(model) {
    const all = [...unitsOf((0,excludeUnits/* wholeOf */.l2)(model).packages)];
    const numbers = new Uint32Array(all.length).fill(unitNumbers/* NO_UNIT */.z);
    let [number, place] = [0, 0];
    for (const unit of unitsOf(model.packages)) {
        while (place < all.length && all[place] !== unit)
            place++;
        numbers[place++] = number++;
    }
    return {
        isIdentity: false,
        eachTarget: (unit, visit) => {
            const target = numbers[unit] ?? unitNumbers/* NO_UNIT */.z;
            if (target !== unitNumbers/* NO_UNIT */.z)
                visit(target);
        },
    };
}
function* unitsOf(packages) {
    for (const { files } of packages)
        for (const { units } of files)
            yield* units;
}

// EXTERNAL MODULE: ./src/attribution/rebuilt.ts
var rebuilt = __webpack_require__(93298);
;// CONCATENATED MODULE: ./src/attribution/coveredPart.ts

/**
 * The attribution without units that are uncovered, which only subjects with a stretch after all tests have.
 * @param covered the numbers of covered units
 */
function coveredPart(attribution, covered) {
    const { tests, subjects, units } = attribution;
    const isAfter = tests.map(({ stretch }) => stretch === 'after');
    const after = [...subjects.keys()].filter((subject) => subjects[subject]?.tests.some((test) => isAfter[test] === true));
    if (after.length === 0)
        return attribution;
    const counts = new Uint8Array(units.positions.length / 4);
    for (const unit of covered)
        counts[unit] = 1;
    const hasUncovered = (subject) => [...attribution.unitsOf(subject)].some((unit) => counts[unit] !== 1);
    return after.some(hasUncovered) ? (0,rebuilt/* rebuilt */.a)(attribution, (unit) => counts[unit] === 1) : attribution;
}

// EXTERNAL MODULE: ./src/attribution/file/attributionFormat.ts
var attributionFormat = __webpack_require__(32358);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./src/covdata/bytes/byteWriter.ts
var byteWriter = __webpack_require__(87223);
// EXTERNAL MODULE: ./src/support/chunkedFile.ts
var chunkedFile = __webpack_require__(82265);
// EXTERNAL MODULE: ./src/support/newFiles.ts
var newFiles = __webpack_require__(75786);
// EXTERNAL MODULE: ./src/attribution/chunkBits.ts
var chunkBits = __webpack_require__(43284);
// EXTERNAL MODULE: ./src/attribution/chunkEncoder.ts
var chunkEncoder = __webpack_require__(56802);
// EXTERNAL MODULE: ./src/attribution/columnKeys.ts
var columnKeys = __webpack_require__(71451);
// EXTERNAL MODULE: ./src/attribution/unitChunk.ts
var unitChunk = __webpack_require__(50334);
// EXTERNAL MODULE: ./src/attribution/unitColumns.ts
var unitColumns = __webpack_require__(3184);
// EXTERNAL MODULE: ./src/attribution/file/dataMark.ts
var dataMark = __webpack_require__(57627);
;// CONCATENATED MODULE: ./src/attribution/file/writtenTables.ts
/** @module The tables of attribution.bin as bytes: tests, files, positions of units, and subjects. */


/** The import paths, then each test with the number of its own. */
function testsBlock(tests) {
    const paths = new Map([...new Set(tests.map(({ importPath }) => importPath))].map((path, at) => [path, at]));
    const block = new byteWriter/* ByteWriter */.U();
    block.uleb(paths.size);
    for (const path of paths.keys())
        block.text(path);
    for (const { importPath, stretch, name } of tests) {
        block.uleb(paths.get(importPath) ?? 0);
        block.u8(attributionFormat/* STRETCHES */.wu.indexOf(stretch));
        block.text(name);
    }
    return block.finish();
}
function filesBlock(files) {
    const block = new byteWriter/* ByteWriter */.U();
    for (const { path, importPath = '', count } of files) {
        block.text(path);
        block.text(importPath);
        block.uleb(count);
    }
    return block.finish();
}
/** Differences modulo 2^32, as lines of line directives go back. */
function positionsBlock({ files, positions, statements }) {
    const block = new byteWriter/* ByteWriter */.U(2 * positions.length);
    for (const { first, count } of files) {
        let line = 0;
        for (let unit = first; unit < first + count; unit++) {
            const at = 4 * unit;
            const start = positions[at] ?? 0;
            block.uleb((start - line) >>> 0);
            block.uleb(positions[at + 1] ?? 0);
            block.uleb(((positions[at + 2] ?? 0) - start) >>> 0);
            block.uleb(positions[at + 3] ?? 0);
            const own = statements?.[unit];
            block.uleb(own === undefined ? 0 : own + 1);
            line = start;
        }
    }
    return block.finish();
}
function subjectsBlock(subjects) {
    const block = new byteWriter/* ByteWriter */.U();
    for (const { tests, exact } of subjects) {
        block.uleb(2 * tests.length + Number(exact));
        let last = -1;
        for (const test of tests) {
            block.uleb(test - last - 1);
            last = test;
        }
    }
    return block.finish();
}

;// CONCATENATED MODULE: ./src/attribution/file/writeAttribution.ts
/** @module Writes attribution.bin, one column of units after the other. */














/** Larger blocks are a little smaller together, and take longer to find one chunk in. */
const CHUNK_BLOCK_BYTES = 64 * 1024;
const LEVEL = 6;
/**
 * Writes the file in the place of whatever is there, beside the data that it is about.
 * @param extent which units it is about
 * @returns its size in bytes
 * @throws AttributionFileError if there is more than a reader accepts; Node's errors if it cannot be written
 */
async function writeAttribution(attribution, path, extent = 'whole') {
    const columnar = (0,unitColumns/* isColumnar */.G)(attribution) ? attribution : (0,rebuilt/* rebuilt */.a)(attribution);
    refuseExcess(columnar);
    let size = 0;
    await (0,newFiles/* replaceFileBy */.IJ)(path, async (handle) => {
        const file = new chunkedFile/* ChunkedFile */.T(handle);
        const magic = Uint8Array.from((0,attributionFormat/* magicOf */.Ld)(extent));
        await file.append(Buffer.from(magic));
        const directory = await writeBlocks(columnar, await (0,dataMark/* dataMark */.o)((0,external_node_path_.dirname)(path)), file);
        await writeTail(directory, magic, file);
        size = await file.end();
        refuseMore(size, attributionFormat/* MAX_ATTRIBUTION_BYTES */.x5, 'bytes in the file');
    });
    return size;
}
function refuseExcess({ tests, units, subjects }) {
    const members = subjects.reduce((sum, subject) => sum + subject.tests.length, 0);
    const counts = [
        [tests.length, attributionFormat/* MAX_TESTS */.R1, 'tests'],
        [units.files.length, attributionFormat/* MAX_FILES */.BE, 'files'],
        [units.positions.length / 4, attributionFormat/* MAX_UNITS */.F4, 'units'],
        [subjects.length, attributionFormat/* MAX_SUBJECTS */.Vn, 'subjects'],
        [members, attributionFormat/* MAX_MEMBERS */.dw, 'tests in groups'],
    ];
    for (const [count, max, what] of counts)
        refuseMore(count, max, what);
}
function refuseMore(count, max, what) {
    if (count > max)
        throw new attributionFormat/* AttributionFileError */.Wd(`there are ${count} ${what}, more than the allowed ${max}`);
}
/** @returns the directory */
async function writeBlocks(attribution, data, file) {
    const { tests, units, subjects } = attribution;
    const directory = new byteWriter/* ByteWriter */.U();
    directory.bytes(data);
    const count = units.positions.length / 4;
    for (const [number, block] of [
        [tests.length, () => testsBlock(tests)],
        [units.files.length, () => filesBlock(units.files)],
        [count, () => positionsBlock(units)],
        [subjects.length, () => subjectsBlock(subjects)],
    ]) {
        directory.uleb(number);
        await writeBlock(block(), file, directory);
    }
    let next = 0;
    const block = new byteWriter/* ByteWriter */.U(2 * CHUNK_BLOCK_BYTES);
    for (const column of attribution.columns()) {
        directory.zeros(column.number - next);
        next = column.number + 1;
        directory.uleb(column.count);
        await writeBlock(subjectMap(column), file, directory);
        await writeChunks(column, block, file, directory);
    }
    directory.zeros(Math.ceil(count / unitChunk/* CHUNK_UNITS */.Gb) - next);
    return directory.finish();
}
/** Writes a block and, in the directory, how to read it. */
async function writeBlock(bytes, file, directory) {
    refuseMore(bytes.length, attributionFormat/* MAX_BLOCK_BYTES */.r0, 'bytes in a block');
    const stored = storedBytes(bytes);
    await file.append(stored);
    directory.uleb(stored.length);
    directory.uleb(bytes.length);
    directory.bytes((0,attributionFormat/* checksumOf */.lf)(stored));
}
/** Deflated if that makes them shorter: a reader knows it by the sizes. */
function storedBytes(bytes) {
    const deflated = (0,external_node_zlib_.deflateRawSync)(bytes, { level: LEVEL });
    return deflated.length < bytes.length ? deflated : Buffer.from(bytes);
}
async function writeTail(directory, magic, file) {
    refuseMore(directory.length, attributionFormat/* MAX_BLOCK_BYTES */.r0, 'bytes in the directory');
    const stored = storedBytes(directory);
    await file.append(stored);
    const tail = new byteWriter/* ByteWriter */.U();
    tail.u32(stored.length);
    tail.u32(directory.length);
    tail.bytes((0,attributionFormat/* checksumOf */.lf)(stored));
    tail.bytes(magic);
    await file.append(Buffer.from(tail.finish()));
}
/** @param block overwritten: one for all columns, as new ones would pile up until they are collected */
async function writeChunks(column, block, file, directory) {
    const [keys, encoder, bits] = [new columnKeys/* ColumnKeys */.V(), new chunkEncoder/* ChunkEncoder */.I(), new chunkBits/* ChunkBits */.k()];
    block.clear();
    let inBlock = 0;
    for (let chunk = 1; chunk <= column.count; chunk++) {
        bits.set(column.bitsOf(chunk - 1));
        const { base, bytes, length, isKey } = encoder.encode(bits, keys);
        if (isKey)
            keys.add(chunk, bits);
        block.uleb(base);
        block.uleb(length);
        block.firstBytes(bytes, length);
        inBlock++;
        if (block.length < CHUNK_BLOCK_BYTES && chunk < column.count)
            continue;
        directory.uleb(inBlock);
        await writeBlock(block.finish(), file, directory);
        block.clear();
        inBlock = 0;
    }
}
/** Which subject has which chunk: runs of 0 for none, 1 for the next chunk, and 2 and more for those that were there before. */
function subjectMap(column) {
    const valueOf = (subject) => (column.chunkOf(subject) ?? -2) + 2;
    const map = new byteWriter/* ByteWriter */.U();
    let end = column.subjectCount;
    while (end > 0 && valueOf(end - 1) === 0)
        end--;
    let seen = 2;
    for (let from = 0; from < end;) {
        const value = valueOf(from);
        const isNew = value === seen;
        if (isNew)
            seen++;
        let to = from + 1;
        if (!isNew)
            while (to < end && valueOf(to) === value)
                to++;
        map.uleb(isNew ? 1 : value);
        map.uleb(to - from);
        from = to;
    }
    return map.finish();
}

// EXTERNAL MODULE: ./src/attribution/attributionBuilder.ts + 2 modules
var attributionBuilder = __webpack_require__(71301);
// EXTERNAL MODULE: ./src/attribution/numberedSubjects.ts
var numberedSubjects = __webpack_require__(49508);
;// CONCATENATED MODULE: ./src/attribution/topLevelOnly.ts




/** What several subtests of one test may have executed is exactly that test's. */
function topLevelOnly(attribution) {
    const columnar = (0,unitColumns/* isColumnar */.G)(attribution) ? attribution : (0,rebuilt/* rebuilt */.a)(attribution);
    const builder = new attributionBuilder/* AttributionBuilder */.PZ(columnar.units);
    const tops = columnar.tests.map((test) => builder.test({ ...test, name: test.name.replace(/\/.*$/s, '') }));
    const subjects = new numberedSubjects/* NumberedSubjects */.A(columnar.subjects, ({ tests }) => {
        const own = new Set(tests.flatMap((test) => tops[test] ?? []));
        return builder.subject([...own], own.size === 1);
    });
    for (const column of columnar.columns())
        builder.addColumn(column, subjects);
    return builder.finish();
}

// EXTERNAL MODULE: ./src/findings/finding.ts
var finding = __webpack_require__(44879);
// EXTERNAL MODULE: ./src/report/reportFolder.ts
var reportFolder = __webpack_require__(10214);
// EXTERNAL MODULE: ./src/support/errors.ts
var errors = __webpack_require__(87700);
// EXTERNAL MODULE: ./src/support/plural.ts
var plural = __webpack_require__(87973);
;// CONCATENATED MODULE: ./src/stages/keepAttribution.ts
/** @module Stores which test covers what beside the data of a report. */











/**
 * Writes the file into the folder of the data, which has been stored before. It has everything, for test selection; views
 * get what the model counts as covered.
 * @param all of the model and of what is excluded from it; undefined if it is not known
 * @param outDirectory absolute: the report's; undefined if nothing is kept
 * @param checkFolder of the report; undefined: nobody else knows its folder
 * @param max with more, subtests are stored as part of their tests
 * @param extent `counted`: who executed what is excluded is not known of all data, so nothing of it is stored
 */
async function keepAttribution(all, model, outDirectory, checkFolder, max = attributionFormat/* MAX_COUNTS */.OZ, extent = 'whole') {
    if (all === undefined)
        return { known: {}, findings: [] };
    const counted = countedPart(all, model);
    const attribution = coveredPart(counted, (0,unitTableOf/* coveredUnits */.Q)(model));
    const shortened = shortenedFinding(all.leftOut ?? 0);
    if (outDirectory === undefined)
        return { known: { attribution }, findings: shortened };
    const path = (0,external_node_path_.join)(outDirectory, reportFolder/* DATA_FOLDER */.ej, attributionFormat/* ATTRIBUTION_NAME */.qi);
    try {
        await checkFolder?.();
        const kept = extent === 'whole' ? all : counted;
        const excess = excessOf(kept, max);
        const stored = excess === undefined ? kept : topLevelOnly(kept);
        const attributionBytes = await writeAttribution(stored, path, extent);
        const title = 'There are too many tests to store each';
        const findings = (0,finding/* findingIfAny */.HN)('attribution-shortened', title, excess === undefined ? [] : [excess]);
        return { known: { attribution, attributionBytes }, findings: [...shortened, ...findings] };
    }
    catch (error) {
        if (!(error instanceof attributionFormat/* AttributionFileError */.Wd) && (0,errors/* errorCode */.CA)(error) === undefined)
            throw error;
        const evidence = [`${path}: ${(0,errors/* describeError */.Uc)(error)}`];
        const title = 'Which test covers what could not be stored';
        const lost = (0,finding/* finding */.gk)('attribution-not-stored', title, { evidence });
        return { known: { attribution }, findings: [...shortened, lost] };
    }
}
/** @param leftOut how many units had to be attributed to nobody */
function shortenedFinding(leftOut) {
    const title = 'There is no room for which test covers what';
    const evidence = leftOut === 0 ? [] : [`${(0,plural/* plural */.L)(leftOut, 'unit')} of tests attributed to nobody`];
    return (0,finding/* findingIfAny */.HN)('attribution-shortened', title, evidence);
}
/** Of what there is more than a file may have; undefined if there is not. */
function excessOf({ tests, subjects }, max) {
    const members = subjects.reduce((sum, subject) => sum + subject.tests.length, 0);
    const counts = [
        [tests.length, max.tests, 'tests'],
        [subjects.length, max.subjects, 'groups'],
        [members, max.members, 'tests in all groups'],
    ];
    const [found] = counts.filter(([count, most]) => count > most);
    if (found === undefined)
        return undefined;
    const [count, most, what] = found;
    return `${count} ${what}, of ${most} that can be stored: subtests are stored as part of their tests`;
}


/***/ }),

/***/ 59032:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ keepImpact)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _findings_finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44879);
/* harmony import */ var _impact_impactData_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(68310);
/* harmony import */ var _impact_impactJson_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83724);
/* harmony import */ var _report_reportFolder_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10214);
/* harmony import */ var _support_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(87700);
/* harmony import */ var _support_newFiles_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(75786);
/** @module Stores what test selection needs beside the data of a report. */







/**
 * Writes the file into the folder of the data, which has been stored before.
 * @param outDirectory absolute: the report's
 * @param checkFolder of the report; undefined: nobody else knows its folder
 */
async function keepImpact(data, outDirectory, checkFolder) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(outDirectory, _report_reportFolder_js__WEBPACK_IMPORTED_MODULE_3__/* .DATA_FOLDER */ .ej, _impact_impactData_js__WEBPACK_IMPORTED_MODULE_6__/* .IMPACT_NAME */ .l5);
    try {
        await checkFolder?.();
        await (0,_support_newFiles_js__WEBPACK_IMPORTED_MODULE_5__/* .replaceFile */ .fR)(path, (0,_impact_impactJson_js__WEBPACK_IMPORTED_MODULE_2__/* .impactJson */ .t)(data));
        return [];
    }
    catch (error) {
        if ((0,_support_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .errorCode */ .CA)(error) === undefined)
            throw error;
        const evidence = [`${path}: ${(0,_support_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .describeError */ .Uc)(error)}`];
        return [(0,_findings_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .finding */ .gk)('attribution-not-stored', 'What tests opened could not be stored', { evidence })];
    }
}


/***/ }),

/***/ 15835:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ merge)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/checks/doctor/missingData.ts
var missingData = __webpack_require__(86305);
// EXTERNAL MODULE: ./src/covdata/bytes/byteOrder.ts
var byteOrder = __webpack_require__(44122);
// EXTERNAL MODULE: ./src/findings/finding.ts
var finding = __webpack_require__(44879);
// EXTERNAL MODULE: ./src/support/arrays.ts
var arrays = __webpack_require__(30009);
;// CONCATENATED MODULE: ./src/checks/mixedModules.ts
/** @module Modules of one path in several directories, which Go's data cannot tell apart once they are merged. */



function mixedModules(places) {
    const mixed = [...(0,arrays/* groupBy */.$)(places, ({ path }) => path)].flatMap(([path, all]) => {
        const apart = all.filter((place, index) => all.slice(0, index).every((other) => areApart(place, other)));
        return apart.length < 2 ? [] : { path, directories: apart.map(({ directory }) => directory) };
    });
    const lines = mixed.map(({ path, directories }) => `${path}: ${directories.sort(byteOrder/* compareBytes */.X).join(' and ')}`);
    const title = 'Modules of the same path in different directories were merged';
    return {
        findings: (0,finding/* findingIfAny */.HN)('modules-mixed', title, lines.sort(byteOrder/* compareBytes */.X)),
        has: (file) => mixed.some(({ path }) => file.path.startsWith(`${path}/`)),
    };
}
/** The same module is in another directory if a job has checked out the repository into a folder of its workspace. */
function areApart(one, other) {
    const isBelow = isEndOf(one.directory, other.directory) || isEndOf(other.directory, one.directory);
    const areEqual = one.blob === undefined || other.blob === undefined || one.blob === other.blob;
    return !(isBelow && areEqual);
}
function isEndOf(end, directory) {
    return end === '.' || directory === end || directory.endsWith(`/${end}`);
}

// EXTERNAL MODULE: ./src/checks/exclusionFindings.ts
var exclusionFindings = __webpack_require__(71115);
// EXTERNAL MODULE: ./src/checks/repeatedStatements.ts
var repeatedStatements = __webpack_require__(65249);
// EXTERNAL MODULE: ./src/checks/revisions.ts
var checks_revisions = __webpack_require__(66007);
// EXTERNAL MODULE: ./src/checks/unusedMappings.ts
var unusedMappings = __webpack_require__(54624);
// EXTERNAL MODULE: ./src/coverage/measuredBinaries.ts + 1 modules
var measuredBinaries = __webpack_require__(19738);
// EXTERNAL MODULE: ./src/coverage/excludeUnits.ts
var excludeUnits = __webpack_require__(27401);
// EXTERNAL MODULE: ./src/coverage/namedFiles.ts
var namedFiles = __webpack_require__(41400);
// EXTERNAL MODULE: ./src/coverage/selectedPods.ts
var selectedPods = __webpack_require__(87461);
// EXTERNAL MODULE: ./src/covdata/read/realDirectory.ts
var realDirectory = __webpack_require__(36910);
// EXTERNAL MODULE: ./src/support/plural.ts
var plural = __webpack_require__(87973);
// EXTERNAL MODULE: ./src/legs/leg.ts
var legs_leg = __webpack_require__(45237);
;// CONCATENATED MODULE: ./src/legs/countedOnce.ts
/** @module Counting once what is named twice: a leg beside a report that it is a part of, and reports that share legs. */






/** The legs of the reports that count. */
class LegsOfReports {
    byData = new Map();
    byJob = new Map();
    /** Of those without data. */
    lost = new Map();
    add({ name, legs }) {
        for (const leg of legs) {
            if (isLost(leg))
                this.lost.set(leg.name, name);
            if (leg.identity === undefined)
                continue;
            this.byData.set(leg.identity.data, name);
            if (leg.identity.job !== undefined)
                this.byJob.set(leg.identity.job, name);
        }
    }
    /** @returns the name of the report that has the leg; undefined if none has, or nobody knows */
    holderOf(leg) {
        if (leg.identity !== undefined)
            return this.byData.get(leg.identity.data);
        if (!isLost(leg))
            return undefined;
        // A report puts its own name before those of the legs of others.
        return [...this.lost].find(([name]) => name.endsWith(`: ${leg.name}`))?.[1];
    }
    /** @returns the name of the report that has the same job, perhaps of another attempt */
    jobHolderOf({ identity }) {
        return identity?.job === undefined ? undefined : this.byJob.get(identity.job);
    }
}
function isLost({ state }) {
    return state === 'missing' || state === 'broken';
}
/**
 * Leaves out the reports whose legs are all in other ones, with their data.
 * @param named in any order: reports of more legs are taken first
 */
function countedOnce(named) {
    const reports = uniqueReports(named);
    const known = new LegsOfReports();
    const lines = { once: [], twice: [] };
    const kept = new Map();
    const repeated = [];
    const inOrder = reports.toSorted((one, other) => other.legs.length - one.legs.length || (0,byteOrder/* compareBytes */.X)(one.place, other.place));
    for (const report of inOrder) {
        const rest = ofReport(report, known, lines);
        if (rest.every(isLost))
            repeated.push(report.place);
        if (rest.length > 0)
            kept.set(report.place, { ...report, legs: rest });
        known.add({ ...report, legs: rest });
    }
    return {
        named: repeated.length === 0 ? named : named.map((found) => withoutData(found, repeated)),
        reports: reports.flatMap(({ place }) => kept.get(place) ?? []),
        without: (legs) => ({
            legs: legs.filter((leg) => counts(leg, known, lines)),
            findings: findingsOf(lines),
        }),
    };
}
function uniqueReports(named) {
    const reports = named.flatMap((found) => found.reports);
    return [...new Map(reports.map((report) => [report.place, report])).values()];
}
/** @returns the legs of a report that are in no other */
function ofReport(report, known, { once, twice }) {
    const holders = report.legs.map((leg) => known.holderOf(leg));
    const rest = report.legs.filter((_, index) => holders[index] === undefined);
    const found = [...new Set(holders.flatMap((holder) => holder ?? []))].sort(byteOrder/* compareBytes */.X);
    if (found.length > 0 && rest.every(isLost))
        once.push(`${report.name}: it is in ${found.join(' and ')}`);
    else
        for (const [index, { name }] of report.legs.entries()) {
            const holder = holders[index];
            if (holder !== undefined)
                twice.push(`${name}: it is in ${holder}, too`);
        }
    for (const leg of rest) {
        const holder = known.jobHolderOf(leg);
        if (holder !== undefined)
            twice.push(`${leg.name}: ${holder} has other data of this job`);
    }
    return rest;
}
/** Whether a leg is in none of the reports. */
function counts({ manifest, identity }, known, { once, twice }) {
    if (manifest === undefined || identity === undefined)
        return true;
    const name = (0,legs_leg/* legName */.ue)(manifest.leg);
    const holder = known.holderOf({ name, state: 'merged', identity });
    if (holder !== undefined) {
        once.push(`${name}: it is in ${holder}`);
        return false;
    }
    const other = known.jobHolderOf({ identity });
    if (other !== undefined)
        twice.push(`${name}, attempt ${manifest.runAttempt}: ${other} has other data of this job`);
    return true;
}
function findingsOf({ once, twice }) {
    const [are, count] = once.length === 1 ? ['is', 'counts'] : ['are', 'count'];
    return [
        ...(0,finding/* findingIfAny */.HN)('leg-in-report', `${(0,plural/* plural */.L)(once.length, 'input')} ${are} part of a report that is merged too, and ${count} once`, once.sort(byteOrder/* compareBytes */.X)),
        ...(0,finding/* findingIfAny */.HN)('leg-counted-twice', `The data of ${(0,plural/* plural */.L)(twice.length, 'job')} counts twice`, twice.sort(byteOrder/* compareBytes */.X)),
    ];
}
/** @param places of reports whose data does not count */
function withoutData(found, places) {
    const folders = places.map((place) => (0,external_node_path_.join)(place, 'covdata'));
    const isGone = (path) => {
        const real = (0,realDirectory/* realDirectory */.U)(path);
        return folders.some((folder) => real === folder || real.startsWith(folder + external_node_path_.sep));
    };
    return {
        ...found,
        unit: found.unit.filter((path) => !isGone(path)),
        legs: found.legs.map((leg) => leg.manifest === undefined
            ? { ...leg, directories: leg.directories.filter(({ path }) => !isGone(path)) }
            : leg),
    };
}

// EXTERNAL MODULE: ./src/coverage/carriedReach.ts
var carriedReach = __webpack_require__(22189);
// EXTERNAL MODULE: ./src/go/test/shard.ts
var test_shard = __webpack_require__(81075);
// EXTERNAL MODULE: ./src/legs/manifestLimits.ts
var manifestLimits = __webpack_require__(54900);
;// CONCATENATED MODULE: ./src/legs/impactOfLegs.ts
/** @module What the legs of a merge say together about the choice of their tests. */






/** @param coverage of the legs together: what several of them carried over counts once */
function impactOfLegs(legs, coverage) {
    const asked = legs.flatMap(({ name, impact }) => (impact === undefined ? [] : [{ name, ...impact }]));
    if (asked.length === 0)
        return { findings: [] };
    const baseline = asked.find(({ selection }) => selection !== undefined)?.baseline ?? asked[0]?.baseline;
    const reasons = asked.flatMap(({ name, everything }) => everything.map((reason) => (legs.length === 1 ? reason : `${name}: ${reason}`)));
    const suites = suitesOf(legs);
    const torn = suites.filter((suite) => !isAgreed(suite));
    const selections = suites.flatMap((suite) => selectionOf(suite) ?? []);
    return {
        impact: {
            ...(baseline && { baseline }),
            everything: reasons.slice(0, manifestLimits/* MAX_REASONS */.n),
            ...(selections.length === 0 ? {} : { selection: together(selections, coverage, torn.length > 0) }),
            missed: asked.flatMap(({ missed }) => missed),
        },
        findings: (0,finding/* findingIfAny */.HN)('impact-differs', 'The shards of a suite did not choose their tests by the same data', torn.flatMap((suite) => suite.map(choiceText))),
    };
}
function suitesOf(legs) {
    const keyOf = ({ name, shard }) => (0,test_shard/* isShard */.ze)(shard) && shard?.suite !== undefined ? `shards ${shard.total} ${shard.suite}` : `leg ${name}`;
    return [...(0,arrays/* groupBy */.$)(legs, keyOf).values()];
}
/** Whether no shard ran other tests than the others thought. */
function isAgreed(suite) {
    const choices = new Set(suite.map(({ impact }) => impact?.selection?.choice));
    return (suite.length === 1 || choices.size === 1 || suite.every(({ impact }) => impact?.selection === undefined));
}
function choiceText({ name, impact }) {
    const { selection, baseline } = impact ?? {};
    if (selection === undefined)
        return `${name}: all tests ran`;
    const { selected, total } = selection;
    return `${name}: ${selected} of ${(0,plural/* plural */.L)(total, 'test function')} ran, by ${baseline?.name ?? 'a baseline without a name'}`;
}
/** What the shards of a suite ran. Each of them knows of the whole suite what was not found again. */
function selectionOf(suite) {
    const selections = suite.flatMap(({ impact }) => impact?.selection ?? []);
    const [first] = selections;
    if (first === undefined)
        return undefined;
    return { ...addedUp(selections), unplaced: Math.max(...selections.map(({ unplaced }) => unplaced)) };
}
/** @param isTorn whether shards do not agree: a group of which one shard left a test out may have run in another */
function together(selections, coverage, isTorn) {
    const { carried, uncertain } = (0,carriedReach/* carriedStatements */.v)(coverage);
    return {
        ...addedUp(selections),
        carried,
        ...(isTorn ? { uncertain: carried, shardsDiffer: true } : { uncertain }),
    };
}
function addedUp(selections) {
    const sum = (of) => selections.reduce((total, selection) => total + of(selection), 0);
    const areKnown = selections.every(({ leftOut }) => leftOut !== undefined);
    const leftOut = [...new Set(selections.flatMap((selection) => selection.leftOut ?? []))].sort();
    return {
        selected: sum(({ selected }) => selected),
        total: sum(({ total }) => total),
        secondsLeftOut: sum(({ secondsLeftOut }) => secondsLeftOut),
        ...(areKnown ? { leftOut } : {}),
        carried: sum(({ carried }) => carried),
        uncertain: sum(({ uncertain }) => uncertain),
        unplaced: sum(({ unplaced }) => unplaced),
    };
}

// EXTERNAL MODULE: ./src/legs/gatherLegs.ts
var gatherLegs = __webpack_require__(54951);
// EXTERNAL MODULE: ./src/legs/legData.ts + 1 modules
var legData = __webpack_require__(87765);
// EXTERNAL MODULE: ./src/legs/contradictions.ts
var contradictions = __webpack_require__(80495);
;// CONCATENATED MODULE: ./src/legs/legConflicts.ts
/** @module Manifests and reports that contradict themselves, each other, or the workflow run that reports on them. */





/**
 * The findings about manifests and reports that cannot all be true.
 * @param inReports what contradicts itself in earlier reports, each with the name of the leg
 */
function conflictFindings(all, inReports = []) {
    const foreign = [...foreignLegs(all), ...disagreements(all)].sort(byteOrder/* compareBytes */.X);
    const inManifests = all
        .map(({ manifest }) => ({
        name: (0,legs_leg/* legName */.ue)(manifest.leg),
        why: (0,contradictions/* contradictionIn */.V8)(manifest.suite, manifest),
    }))
        .flatMap(({ name, why }) => (why === undefined ? [] : [`${name}: ${why}`]));
    const contradictory = [...inManifests, ...inReports].sort(byteOrder/* compareBytes */.X);
    return [
        ...(0,finding/* findingIfAny */.HN)('leg-foreign', 'Legs belong to another commit, repository or workflow run', foreign),
        ...(0,finding/* findingIfAny */.HN)('leg-contradictory', 'Legs contradict themselves', contradictory),
    ];
}
/** Legs that do not belong to what is expected of them. */
function foreignLegs(all) {
    return all.flatMap(({ manifest, origin }) => {
        if (origin === undefined)
            return [];
        const { repository, commit, runId, runAttempt } = manifest;
        return [
            ...(isSame(repository, origin.repository)
                ? []
                : [`repository ${repository} instead of ${origin.repository}`]),
            ...(origin.commit === undefined || commit === origin.commit
                ? []
                : [`commit ${commit} instead of ${origin.commit}`]),
            ...(origin.runId === undefined || runId === origin.runId
                ? []
                : [`workflow run ${runId} instead of ${origin.runId}`]),
            ...(isPossible(manifest, origin)
                ? []
                : [`attempt ${runAttempt} of a workflow run with ${(0,plural/* plural */.L)(origin.runAttempt ?? 0, 'attempt')}`]),
        ].map((text) => `${(0,legs_leg/* legName */.ue)(manifest.leg)}: ${text}`);
    });
}
/** Whether the workflow run has had the attempt that a manifest is of. */
function isPossible({ runAttempt }, origin) {
    return origin?.runAttempt === undefined || runAttempt <= origin.runAttempt;
}
/** Legs of which nothing is expected, if they are not all of one repository and commit. */
function disagreements(all) {
    const free = all.filter(({ origin }) => origin?.commit === undefined).map(({ manifest }) => manifest);
    const lines = (text) => new Set(free.map((manifest) => text(manifest).toLowerCase())).size < 2
        ? []
        : free.map((manifest) => `${(0,legs_leg/* legName */.ue)(manifest.leg)}: ${text(manifest)}`);
    return [
        ...lines(({ repository }) => `repository ${repository}`),
        ...lines(({ commit }) => `commit ${commit}`),
    ];
}
/** GitHub's names of repositories ignore case. */
function isSame(one, other) {
    return one.toLowerCase() === other.toLowerCase();
}

// EXTERNAL MODULE: ./src/legs/legFindings.ts
var legFindings = __webpack_require__(20415);
// EXTERNAL MODULE: ./src/legs/shardGroups.ts
var shardGroups = __webpack_require__(58273);
;// CONCATENATED MODULE: ./src/legs/shardFindings.ts
/** @module What is wrong with the shards of suites: some are missing or ran twice, or do not share the tests exactly. */






/** Tests that are named, of those that ran in several shards. */
const MAX_NAMED = 100;
/** The findings about all shards. Legs that are the same, as of a job that was run again, are one. */
function shardFindings(legs) {
    const groups = (0,shardGroups/* shardGroups */.tb)(legs).filter(isUnchecked);
    const missing = groups.flatMap(missingShards);
    const repeated = groups.flatMap(repeatedShards);
    const torn = groups.flatMap(shardFindings_disagreements);
    return [
        ...missingFinding(missing),
        ...(0,finding/* findingIfAny */.HN)('shard-repeated', `${(0,plural/* plural */.L)(repeated.length, 'shard')} ran in several jobs`, repeated),
        ...(0,finding/* findingIfAny */.HN)('shards-disagree', 'Shards do not share the tests of their suite exactly', torn),
        ...groups.flatMap(idleGroups),
    ];
}
/** Whether the shards of a group come together only now. What was wrong with those of one report, that report says. */
function isUnchecked({ legs }) {
    const [first] = legs;
    return legs.some(({ checkedIn }) => checkedIn === undefined || checkedIn !== first?.checkedIn);
}
/**
 * The findings of earlier reports without the shards that were missing there and are found here.
 * @param legs all that are merged
 */
function withoutFoundShards(findings, legs) {
    if (legs.length === 0)
        return findings;
    const found = new Set((0,shardGroups/* shardGroups */.tb)(legs).flatMap(foundLines));
    return findings.flatMap((item) => {
        if (item.code !== 'shard-missing')
            return [item];
        const evidence = item.evidence.filter((line) => !found.has(line));
        return evidence.length === item.evidence.length ? [item] : missingFinding(evidence);
    });
}
/** What reports on a part of a group say of its shards, if they lack them: each has its own name for it. */
function foundLines({ name, total, legs }) {
    const names = [...new Set([name, ...legs.map(({ job }) => job)])];
    const indexes = [...new Set(legs.map(({ shard }) => shard.index))];
    return names.flatMap((suite) => indexes.map((index) => missingLine(suite, { index, total })));
}
function missingFinding(lines) {
    return (0,finding/* findingIfAny */.HN)('shard-missing', `${(0,plural/* plural */.L)(lines.length, 'shard')} of a suite did not run`, lines);
}
function missingLine(suite, shard) {
    return `${suite}: shard ${(0,test_shard/* shardText */.eG)(shard)}`;
}
/** The shards of a group by their number. */
function byIndex({ legs }) {
    return (0,arrays/* groupBy */.$)(legs, ({ shard }) => shard.index);
}
function missingShards(group) {
    const found = byIndex(group);
    return Array.from({ length: group.total }, (_, i) => i + 1)
        .filter((index) => !found.has(index))
        .map((index) => missingLine(group.name, { index, total: group.total }));
}
function repeatedShards(group) {
    return [...byIndex(group)]
        .map(([index, legs]) => [index, new Set(legs.map(({ name }) => name))])
        .filter(([, names]) => names.size > 1)
        .map(([index, names]) => `shard ${(0,test_shard/* shardText */.eG)({ index, total: group.total })}: ${[...names].sort(byteOrder/* compareBytes */.X).join(', ')}`);
}
function shardsText(shards) {
    const numbers = shards.map(({ index }) => index);
    return `the ${numbers.length === 1 ? 'shard' : 'shards'} ${numbers.join(', ')}`;
}
/** Tests that ran in several shards of a group, or in none. */
function shardFindings_disagreements(group) {
    const shards = [...byIndex(group).values()]
        .flatMap(([first]) => first?.shard ?? [])
        .sort((one, other) => one.index - other.index);
    const plans = new Set(shards.map(({ plan }) => plan));
    const lists = new Set(shards.map(({ list }) => list));
    const isComplete = shards.length === group.total;
    const listed = Math.max(...shards.map((shard) => shard.listed));
    const line = (text) => `${group.name}: ${text}`;
    const withUnits = shards.filter(({ unitTests }) => unitTests !== undefined);
    if (withUnits.length > 0 && withUnits.length < shards.length)
        return [line(`unit tests were asked for only in ${shardsText(withUnits)}`)];
    if (shards.some(({ tests, assigned }) => tests === undefined && assigned > 0)) {
        const assigned = sum(shards.map((shard) => shard.assigned));
        const isExact = plans.size === 1 && lists.size === 1 && (!isComplete || assigned === listed);
        return isExact ? [] : [line('the jobs used different plans, and not all of their tests are known')];
    }
    const places = new Map();
    for (const { index, tests = [] } of shards)
        for (const test of tests)
            places.set(test, [...(places.get(test) ?? []), index]);
    const twice = [...places].filter(([, indexes]) => indexes.length > 1);
    const never = isComplete ? listed - places.size : 0;
    return [
        ...(never > 0 ? [line(`${(0,plural/* plural */.L)(never, 'test')} ran in no shard`)] : []),
        ...twice
            .slice(0, MAX_NAMED)
            .map(([test, indexes]) => line(`${test} ran in the shards ${indexes.join(' and ')}`)),
        ...(twice.length > MAX_NAMED
            ? [line(`${(0,plural/* plural */.L)(twice.length - MAX_NAMED, 'more test')} ran in several shards`)]
            : []),
        ...(never > 0 || twice.length > 0
            ? [line(lists.size > 1 ? 'the jobs have different tests' : 'the jobs used different plans')]
            : []),
    ];
}
/** A shard alone may have nothing to do, but not all of them. */
function idleGroups(group) {
    const { name, total, legs } = group;
    const isComplete = new Set(legs.map(({ shard }) => shard.index)).size === total;
    const mayRunNone = legs.some(({ isNarrowed }) => isNarrowed);
    const outcomes = isComplete && !mayRunNone && legs.every(({ passed }) => passed) ? outcomesOf(group) : [];
    const idle = outcomes.filter(({ ran }) => ran === 0);
    const findings = idle.map(({ what, skipped }) => skipped === 0
        ? (0,finding/* finding */.gk)('no-test-ran', `${name}: no ${what}test ran in any shard`)
        : (0,finding/* finding */.gk)('all-tests-skipped', skipped === 1
            ? `${name}: the only ${what}test of all shards was skipped`
            : `${name}: all ${skipped} ${what}tests of all shards were skipped`));
    return [...findings, ...(idle.some(({ what }) => what === '') ? [] : shardFindings_withoutData(group))];
}
/** How many tests ran and were skipped, apart for the suite and its unit tests. Nobody knows those of a command. */
function outcomesOf({ legs }) {
    const units = legs.flatMap(({ shard }) => shard.unitTests ?? []);
    const unit = { ran: sum(units.map(({ ran }) => ran)), skipped: sum(units.map(({ skipped }) => skipped)) };
    const all = legs.flatMap(({ tests }) => tests ?? []);
    const suite = {
        what: '',
        ran: sum(all.map(({ pass, fail, unfinished }) => pass + fail + unfinished)) - unit.ran,
        skipped: sum(all.map(({ skip }) => skip)) - unit.skipped,
    };
    return [
        ...(all.length === legs.length ? [suite] : []),
        ...(units.length === legs.length ? [{ what: 'unit ', ...unit }] : []),
    ];
}
function shardFindings_withoutData({ name, legs }) {
    if (!legs.every(({ hasNoData }) => hasNoData))
        return [];
    return [
        (0,finding/* finding */.gk)('no-data', `${name}: no shard left coverage data`, {
            detail: 'The report of each shard says why.',
        }),
    ];
}
function sum(numbers) {
    return numbers.reduce((before, number) => before + number, 0);
}

// EXTERNAL MODULE: ./src/checks/dataHealth.ts
var dataHealth = __webpack_require__(22179);
// EXTERNAL MODULE: ./src/checks/shardedData.ts
var shardedData = __webpack_require__(44644);
;// CONCATENATED MODULE: ./src/legs/shardedBinaries.ts
/** @module Binaries that never ran in any shard of a suite. In a shard alone, that says nothing. */




/** The manifests with what all shards of a suite agree on: a binary that one of them started is not missing. */
function withoutRunElsewhere(manifests) {
    const sharded = manifests.filter((manifest) => manifest.shard !== undefined && ranTests(manifest));
    const silent = new Map();
    for (const [key, shards] of (0,arrays/* groupBy */.$)(sharded, keyOf)) {
        const [first = new Set(), ...others] = shards.map(silentIn);
        silent.set(key, new Set([...first].filter((name) => others.every((other) => other.has(name)))));
    }
    return manifests.map((manifest) => {
        const { shard, findings } = manifest;
        if (shard === undefined || shard.total === 1)
            return manifest;
        const names = silent.get(keyOf(manifest)) ?? new Set();
        return { ...manifest, findings: findings.flatMap((item) => inAll(item, names)) };
    });
}
function ranTests({ suite: { kind, tests } }) {
    return kind === 'command' || tests.pass + tests.fail + tests.unfinished > 0;
}
function keyOf({ leg, shard }) {
    return `${(0,legs_leg/* jobKey */.tv)(leg)} ${shard?.total ?? 0}`;
}
function silentIn({ findings }) {
    return new Set(findings.flatMap(({ code, evidence }) => (code === 'binary-never-ran' ? evidence.map(dataHealth/* withoutPlace */.wm) : [])));
}
function inAll(item, names) {
    if (item.code !== 'binary-never-ran')
        return [item];
    const evidence = item.evidence.filter((name) => names.has((0,dataHealth/* withoutPlace */.wm)(name)));
    if ((0,shardedData/* mayRunElsewhere */.H)(item))
        return (0,dataHealth/* missedBinaries */.jl)(evidence);
    // Its title says how many there are.
    return evidence.length === item.evidence.length ? [item] : (0,dataHealth/* idleBinaries */.gs)(evidence);
}

// EXTERNAL MODULE: ./src/support/canonicalJson.ts
var canonicalJson = __webpack_require__(44519);
;// CONCATENATED MODULE: ./src/legs/collectedTwice.ts
/**
 * @module Jobs that collected more than once: what a step has collected again counts once, and steps that collected different
 * things get different names.
 */






/** Equal for the steps of one job of one attempt. */
function jobOf({ manifest: { leg, repository, runId, runAttempt } }) {
    const { id, workflow, job, index, matrix } = leg;
    return (0,canonicalJson/* canonicalJson */.d)([repository.toLowerCase(), runId, runAttempt, id, workflow, job, index, matrix]);
}
/** When the step collected, in milliseconds since 1970. */
function timeOf({ manifest: { startedAt, seconds } }) {
    return Date.parse(startedAt) + 1000 * seconds;
}
/** The legs whose files with counters another step of the job collected, too, each with that one. */
function collectedAgain(all) {
    const jobs = (0,arrays/* groupBy */.$)(all.filter(isOfSteps), jobOf);
    return new Map([...jobs.values()].flatMap(againIn));
}
function againIn(legs) {
    const latestFirst = legs.toSorted((one, other) => timeOf(other) - timeOf(one));
    const kept = [];
    const again = [];
    // The larger one first, so that what it holds is found in it whichever step was the last.
    for (const leg of latestFirst.toSorted((one, other) => sizeOf(other) - sizeOf(one))) {
        const holder = kept.find((other) => holds(other, leg));
        if (holder === undefined)
            kept.push(leg);
        else
            again.push([leg, holder]);
    }
    return again;
}
function isOfSteps({ manifest }) {
    return manifest.suite.kind === 'steps';
}
function sizeOf({ manifest }) {
    return manifest.collected?.length ?? 0;
}
/** Whether a leg has all files of another, of which something is known, and is not that one, named twice. */
function holds({ manifest }, { manifest: other }) {
    const all = new Set(manifest.collected);
    const files = other.collected ?? [];
    const isPart = files.length > 0 && files.every((file) => all.has(file));
    return isPart && (0,canonicalJson/* canonicalJson */.d)(manifest) !== (0,canonicalJson/* canonicalJson */.d)(other);
}
function collectedAgainFinding(again) {
    const lines = [...again].map(([leg, holder]) => `${(0,legs_leg/* legName */.ue)(leg.manifest.leg)}: ${(0,legs_leg/* legName */.ue)(holder.manifest.leg)} has its data, and counts`);
    const title = `${(0,plural/* plural */.L)(lines.length, 'artifact')} not merged: another step of the job collected the same data`;
    return (0,finding/* findingIfAny */.HN)('leg-collected-again', title, lines.sort(byteOrder/* compareBytes */.X));
}
/**
 * Numbers the steps of a job that collected different things without names of their own, in the order of time. They are of one
 * job if what they collected was built at one time; others may be of several calls of a workflow.
 */
function withSteps(all) {
    const numbers = new Map();
    const same = (0,arrays/* groupBy */.$)(all.filter(isOfSteps), (each) => {
        const { leg, startedAt } = each.manifest;
        return (0,canonicalJson/* canonicalJson */.d)([jobOf(each), leg.step, startedAt]);
    });
    for (const legs of same.values()) {
        const artifacts = new Set(legs.map(({ manifest }) => (0,canonicalJson/* canonicalJson */.d)(manifest)));
        if (artifacts.size < 2 || artifacts.size < legs.length)
            continue;
        for (const [index, leg] of legs.toSorted((one, other) => timeOf(one) - timeOf(other)).entries())
            numbers.set(leg, index + 1);
    }
    return all.map((each) => {
        const number = numbers.get(each);
        if (number === undefined)
            return each;
        const { leg } = each.manifest;
        const step = `${leg.step === '' ? 'collect' : leg.step} ${number}`;
        return { ...each, manifest: { ...each.manifest, leg: { ...leg, step } } };
    });
}

// EXTERNAL MODULE: ./src/legs/legIdentity.ts
var legIdentity = __webpack_require__(1815);
;// CONCATENATED MODULE: ./src/legs/toldApart.ts
/**
 * @module Telling the legs of a merge apart: of a job that was run again only the newest data counts, and legs of equal names
 * get different ones. What cannot be told apart is said.
 */










function toldApart(all) {
    const described = all.filter(hasManifest);
    const superseded = new Map([...(0,arrays/* groupBy */.$)(described, legKey).values()].flatMap(supersededIn));
    const inLast = described.filter((leg) => !superseded.has(leg));
    const again = collectedAgain(inLast);
    const newest = inLast.filter((leg) => !again.has(leg));
    const named = withSteps(newest);
    const names = distinctNames(named);
    const manifests = new Map(named.map((leg, index) => [newest[index] ?? leg, names.get(leg) ?? leg.manifest]));
    return {
        legs: all.flatMap((leg) => {
            if (!hasManifest(leg))
                return leg;
            const manifest = manifests.get(leg);
            return manifest === undefined ? [] : { ...leg, manifest, identity: (0,legIdentity/* legIdentity */.V)(leg.manifest) };
        }),
        findings: [
            ...supersededFinding(superseded),
            ...collectedAgainFinding(again),
            ...(0,finding/* findingIfAny */.HN)('leg-ambiguous', 'Jobs cannot be told apart', [...(0,arrays/* groupBy */.$)(named, runJobKey).values()].flatMap(ambiguousIn).sort(byteOrder/* compareBytes */.X)),
            ...earlierFinding(newest),
        ],
    };
}
function hasManifest(leg) {
    return leg.manifest !== undefined;
}
/** Equal for the legs of one job of one workflow run. */
function runJobKey({ manifest: { leg, repository, runId } }) {
    return JSON.stringify([repository.toLowerCase(), runId, (0,legs_leg/* jobKey */.tv)(leg)]);
}
/** Equal for one leg in all attempts of its run. */
function legKey(leg) {
    const { matrix, index } = leg.manifest.leg;
    return JSON.stringify([runJobKey(leg), index, (0,canonicalJson/* canonicalJson */.d)(matrix)]);
}
/** The data of earlier attempts, with the newest one. @param legs one leg in any attempts */
function supersededIn(legs) {
    const newest = newestAttempt(legs);
    return legs.filter(({ manifest }) => manifest.runAttempt < newest).map((leg) => [leg, newest]);
}
/** Of an attempt that there never was, nothing is believed. */
function newestAttempt(legs) {
    return legs.reduce((max, { manifest, origin }) => (isPossible(manifest, origin) ? Math.max(max, manifest.runAttempt) : max), 0);
}
function supersededFinding(superseded) {
    const lines = [...superseded].map(([{ manifest }, newest]) => `${(0,legs_leg/* legName */.ue)(manifest.leg)}: attempt ${manifest.runAttempt}; the data of attempt ${newest} counts`);
    const title = `${(0,plural/* plural */.L)(lines.length, 'artifact')} of earlier attempts not merged`;
    return (0,finding/* findingIfAny */.HN)('leg-superseded', title, lines.sort(byteOrder/* compareBytes */.X));
}
/** Legs that did not run in the newest attempt of their workflow run, while others did. */
function earlierFinding(legs) {
    const runs = (0,arrays/* groupBy */.$)(legs, ({ manifest: { repository, runId } }) => `${repository.toLowerCase()} ${runId}`);
    const lines = [...runs.values()].flatMap((run) => {
        const newest = newestAttempt(run);
        return run
            .filter(({ manifest }) => manifest.runAttempt < newest)
            .map(({ manifest: { leg, runAttempt, suite } }) => {
            const failed = suite.passed ? '' : ', where its suite failed';
            return `${(0,legs_leg/* legName */.ue)(leg)}: attempt ${runAttempt} of ${newest}${failed}`;
        });
    });
    const jobs = lines.length === 1 ? 'A job' : `${lines.length} jobs`;
    return (0,finding/* findingIfAny */.HN)('leg-of-earlier-attempt', `${jobs} left no data in the newest attempt`, lines.sort(byteOrder/* compareBytes */.X));
}
/** Names of legs that seem to be one and the same job of a matrix, but are not. @param legs of one job of one run */
function ambiguousIn(legs) {
    const places = (0,arrays/* groupBy */.$)(legs, ({ manifest: { leg } }) => String(leg.index ?? (0,canonicalJson/* canonicalJson */.d)(leg.matrix)));
    const clashes = [...places.values()].filter((same) => same.length > 1 && new Set(same.map(({ manifest }) => (0,canonicalJson/* canonicalJson */.d)(manifest))).size > 1);
    return clashes.map((same) => {
        const names = [...new Set(same.map(({ manifest }) => (0,legs_leg/* legName */.ue)(manifest.leg)))].sort(byteOrder/* compareBytes */.X);
        const { leg } = same[0]?.manifest ?? { leg: undefined };
        const place = leg?.index === undefined ? '' : `: each is job ${leg.index + 1} of ${leg.total ?? '?'}`;
        return names.length === 1
            ? `${names.join()}: ${same.length} artifacts with different data`
            : `${names.join(' and ')}${place}`;
    });
}
/** Manifests with other names for legs that share theirs with legs of other workflow files or runs. */
function distinctNames(legs) {
    const renamed = new Map();
    for (const same of (0,arrays/* groupBy */.$)(legs, ({ manifest: { leg } }) => (0,legs_leg/* legName */.ue)(leg)).values()) {
        const files = new Set(same.map(({ manifest: { leg } }) => leg.workflow ?? ''));
        const runs = new Set(same.map(({ manifest: { runId } }) => runId));
        if (files.size === 1 && runs.size === 1)
            continue;
        for (const each of same) {
            const { leg, runId } = each.manifest;
            const parts = [
                leg.id ?? '',
                files.size > 1 && leg.workflow !== undefined ? external_node_path_.posix.basename(leg.workflow) : '',
                runs.size > 1 ? `run ${runId}` : '',
            ].filter((part) => part !== '');
            const id = parts.length === 0 ? undefined : parts.join(', ');
            renamed.set(each, { ...each.manifest, leg: { ...leg, id } });
        }
    }
    return renamed;
}

// EXTERNAL MODULE: ./src/legs/mergeLegs.ts + 1 modules
var mergeLegs = __webpack_require__(54241);
// EXTERNAL MODULE: ./src/report/reportFolder.ts
var reportFolder = __webpack_require__(10214);
// EXTERNAL MODULE: ./src/support/slowProgress.ts
var slowProgress = __webpack_require__(42405);
// EXTERNAL MODULE: ./src/stages/compactData.ts + 3 modules
var compactData = __webpack_require__(3147);
// EXTERNAL MODULE: ./src/attribution/attributionMerge.ts + 1 modules
var attributionMerge = __webpack_require__(32432);
// EXTERNAL MODULE: ./src/attribution/file/attributionFormat.ts
var attributionFormat = __webpack_require__(32358);
// EXTERNAL MODULE: ./src/attribution/file/openAttribution.ts + 4 modules
var openAttribution = __webpack_require__(15501);
// EXTERNAL MODULE: ./src/attribution/unitTableOf.ts
var unitTableOf = __webpack_require__(61342);
// EXTERNAL MODULE: ./src/legs/earlierReport.ts
var earlierReport = __webpack_require__(39463);
// EXTERNAL MODULE: ./src/legs/shardsWithoutData.ts
var shardsWithoutData = __webpack_require__(49718);
// EXTERNAL MODULE: ./src/support/errors.ts
var errors = __webpack_require__(87700);
// EXTERNAL MODULE: ./src/stages/keepAttribution.ts + 5 modules
var keepAttribution = __webpack_require__(85806);
;// CONCATENATED MODULE: ./src/stages/mergedAttribution.ts
/** @module Which test covers what in merged data: all that the legs and reports have stored. */















/**
 * Merges one file after the other, and stores the result. What is wrong with one costs nothing but what it says.
 * @param legs with or without a manifest
 */
async function mergedAttribution(legs, reports, { model, nameFile, outDirectory }) {
    const [missing, unusable, expected] = [[], [], []];
    const whole = (0,excludeUnits/* wholeOf */.l2)(model);
    let merge;
    let extent = 'whole';
    for (const { name, folder, isExpected, isIdle } of attributedData(legs, reports)) {
        const stored = folder === undefined ? undefined : await storedIn(folder);
        if (typeof stored === 'string')
            unusable.push(`${name}: ${stored}`);
        else if (stored !== undefined) {
            merge ??= new attributionMerge/* AttributionMerge */.M((0,unitTableOf/* unitTableOf */.W)(whole));
            merge.add(stored, (file) => nameFile?.(file)?.path);
            if (stored.extent === 'counted')
                extent = 'counted';
        }
        else if (isExpected === true)
            expected.push(`${name}: ${reportFolder/* DATA_FOLDER */.ej}/${attributionFormat/* ATTRIBUTION_NAME */.qi} is gone`);
        else if (isIdle !== true)
            missing.push(name);
    }
    // If nobody knows it, nothing is missing.
    const without = [...expected, ...(merge === undefined ? [] : missing)].sort(byteOrder/* compareBytes */.X);
    const findings = [
        ...(0,finding/* findingIfAny */.HN)('attribution-unusable', 'A file that says which test covers what cannot be used', unusable),
        ...(0,finding/* findingIfAny */.HN)('attribution-missing', 'Some data does not say which test covers what', without),
    ];
    const all = merge?.finish((0,unitTableOf/* coveredUnits */.Q)(whole));
    const kept = await (0,keepAttribution/* keepAttribution */.J)(all, model, outDirectory, undefined, undefined, extent);
    return { ...kept, findings: [...findings, ...kept.findings] };
}
/** All data that is merged, without that of shards which say that they left none. */
function attributedData(legs, reports) {
    const places = reports.map(({ place }) => place + external_node_path_.sep);
    const plain = legs
        .filter(({ manifest }) => manifest === undefined)
        .flatMap(({ directories }) => directories.map(({ path }) => (0,realDirectory/* realDirectory */.U)(path) + external_node_path_.sep))
        .filter((path) => !places.some((place) => path.startsWith(place)));
    return [
        ...legs.flatMap(({ manifest, folder }) => manifest === undefined || (0,shardsWithoutData/* saysNoData */.C)(manifest)
            ? []
            : [{ name: (0,legs_leg/* legName */.ue)(manifest.leg), folder, isIdle: ranNone(manifest.impact) }]),
        ...reports.filter(mayHaveData).map(({ name, place, hasAttribution, legs: ownLegs }) => ({
            name: name === '' ? earlierReport/* REPORT_NAME */.F : name,
            folder: (0,external_node_path_.join)(place, reportFolder/* DATA_FOLDER */.ej),
            isExpected: hasAttribution,
            isIdle: ownLegs.length > 0 && ownLegs.every(({ impact }) => ranNone(impact)),
        })),
        ...(plain.length === 0 ? [] : [{ name: 'data of no job', folder: undefined }]),
    ];
}
/** Whether the change could affect no test, so that nothing is known of any. */
function ranNone(impact) {
    return impact?.selection?.selected === 0;
}
function mayHaveData({ hasAttribution, shards }) {
    return hasAttribution || shards.length === 0 || shards.some(({ hasNoData }) => !hasNoData);
}
/** @returns what is wrong with the file; undefined if it is not there */
async function storedIn(folder) {
    try {
        const stored = await (0,openAttribution/* openAttribution */.A)((0,external_node_path_.join)(folder, attributionFormat/* ATTRIBUTION_NAME */.qi));
        stored.check();
        return stored;
    }
    catch (error) {
        if (error instanceof attributionFormat/* AttributionFileError */.Wd)
            return error.message;
        const code = (0,errors/* errorCode */.CA)(error);
        if (code === 'ENOENT' || code === 'ENOTDIR')
            return undefined;
        if (code !== undefined)
            return `it cannot be read: ${code}`;
        throw error;
    }
}

// EXTERNAL MODULE: ./src/impact/dataProblems.ts
var dataProblems = __webpack_require__(29364);
// EXTERNAL MODULE: ./src/impact/impactData.ts
var impactData = __webpack_require__(68310);
// EXTERNAL MODULE: ./src/stages/keepImpact.ts
var keepImpact = __webpack_require__(59032);
// EXTERNAL MODULE: ./src/stages/readImpact.ts
var readImpact = __webpack_require__(63365);
;// CONCATENATED MODULE: ./src/stages/mergedImpact.ts
/** @module What merged data keeps for test selection: what all legs know, each for itself. */






/**
 * Writes the file if any of the data has one. What others do not know keeps tests from being left out.
 * @param findings of the merge
 * @param outDirectory absolute: the report's; undefined if nothing is kept
 */
async function mergedImpact(folders, findings, outDirectory) {
    if (outDirectory === undefined)
        return [];
    const legs = [];
    const missing = [];
    for (const { name, folder } of folders) {
        const data = folder === undefined ? undefined : await impactIn(folder);
        if (typeof data === 'object')
            legs.push(...data.legs);
        else
            missing.push(`${name}: ${data ?? `there is no ${impactData/* IMPACT_NAME */.l5}`}`);
    }
    if (legs.length === 0)
        return [];
    // Go releases cut the same code in other ways; all units of a function are looked at.
    const ignored = isOfOneState(legs) ? CUT_OTHERWISE : [];
    const problems = [...(0,dataProblems/* dataProblems */.p)(findings.filter(({ code }) => !ignored.includes(code))), ...missing];
    return (0,keepImpact/* keepImpact */._)({ legs: legs.map((leg) => ({ ...leg, problems: [...leg.problems, ...problems] })) }, outDirectory);
}
const CUT_OTHERWISE = ['statements-repeated', 'several-revisions'];
/** Whether all legs tested the same code. */
function isOfOneState(legs) {
    return new Set(legs.map(({ commit, uncommitted }) => JSON.stringify([commit, uncommitted]))).size === 1;
}
/** @returns what is wrong with it; undefined if it is not there */
async function impactIn(folder) {
    try {
        return await (0,readImpact/* readImpact */.R)((0,external_node_path_.join)(folder, impactData/* IMPACT_NAME */.l5));
    }
    catch (error) {
        const code = (0,errors/* errorCode */.CA)(error);
        return code === 'ENOENT' || code === 'ENOTDIR' ? undefined : `its ${impactData/* IMPACT_NAME */.l5} cannot be used`;
    }
}

// EXTERNAL MODULE: ./src/coverage/exclusionRules.ts
var exclusionRules = __webpack_require__(93219);
// EXTERNAL MODULE: ./src/coverage/exclusions.ts
var coverage_exclusions = __webpack_require__(14833);
// EXTERNAL MODULE: ./src/go/packages/modulesBelow.ts
var modulesBelow = __webpack_require__(19510);
// EXTERNAL MODULE: ./src/support/files.ts
var files = __webpack_require__(88020);
// EXTERNAL MODULE: ./src/support/parallel.ts
var parallel = __webpack_require__(53500);
// EXTERNAL MODULE: ./src/support/pathsWithin.ts
var pathsWithin = __webpack_require__(22268);
;// CONCATENATED MODULE: ./src/coverage/locatedFiles.ts
/** @module Measured files in a checkout of which nothing is recorded: data without a manifest, and files of other places. */





/** How many files are looked for at the same time. */
const PARALLEL_FILES = 16;
/**
 * The paths in the repository of measured files, by their paths in the model: where `path-map` says, or where the file is
 * in its module. Nobody knows whether they have the content that was measured.
 * @param known paths of files that need not be looked for
 */
async function locateFiles({ packages }, known, checkout) {
    const paths = packages.flatMap((pkg) => pkg.files).map(({ path }) => path);
    return locatePaths(paths.filter((path) => !known.has(path)), checkout);
}
/** The paths in the repository of measured files, by their paths in the model. */
async function locatePaths(paths, { root, pathMap }) {
    const found = new Map();
    const sought = [];
    for (const path of paths) {
        const place = pathMap.find(path) ?? (root === undefined ? undefined : (0,pathsWithin/* pathBelow */.Br)(root, path));
        if (place === undefined)
            sought.push(path);
        else
            found.set(path, place);
    }
    if (root === undefined || sought.length === 0 || !(await isCheckout(root)))
        return found;
    const modules = await (0,modulesBelow/* modulesBelow */.V)(root);
    await (0,parallel/* forEachLimited */.v)(sought, PARALLEL_FILES, async (path) => {
        const place = await placeIn(root, modules, path);
        if (place !== undefined)
            found.set(path, place);
    });
    return found;
}
/** Other directories, which may be somebody's home, are not searched for modules. */
async function isCheckout(root) {
    const marks = await Promise.all(['.git', 'go.mod', 'go.work'].map((name) => (0,files/* isThere */.$B)((0,external_node_path_.join)(root, name))));
    return marks.includes(true);
}
async function placeIn(root, modules, path) {
    // Nested modules have longer paths than the one that they are in.
    const owners = modules.filter((module) => path.startsWith(`${module.path}/`));
    for (const { path: modulePath, directory } of owners.toSorted((a, b) => b.path.length - a.path.length)) {
        const place = (0,pathsWithin/* pathBelow */.Br)(root, (0,external_node_path_.join)(root, directory, path.slice(modulePath.length + 1)));
        if (place !== undefined && (await (0,files/* isFile */.fo)((0,external_node_path_.join)(root, place))))
            return place;
    }
    return undefined;
}

// EXTERNAL MODULE: ./src/coverage/sourceNames.ts
var sourceNames = __webpack_require__(99937);
// EXTERNAL MODULE: ./src/coverage/sources.ts
var coverage_sources = __webpack_require__(84272);
;// CONCATENATED MODULE: ./src/stages/mergeExclusions.ts






/** How many files are read at the same time. */
const mergeExclusions_PARALLEL_FILES = 16;
/** What is excluded, as far as manifests and reports say what was measured. */
async function exclusionsIn(legs, selections, texts, place, rules = exclusionRules/* NO_EXCLUSION_RULES */.F) {
    const parts = [...legs.flatMap(({ manifest }) => manifest ?? []), ...selections];
    const files = parts.flatMap((part) => part.files ?? []);
    const directed = new Set(parts.flatMap(({ directedFiles }) => directedFiles ?? []));
    const sources = (0,coverage_sources/* mergedSources */.RU)({ roots: place.checkouts, files, directed, texts });
    return mergeExclusions(rules, files, sources, place);
}
/** @param recorded what the legs and reports say about their files */
async function mergeExclusions(rules, recorded, sources, place) {
    const exclusions = new coverage_exclusions/* Exclusions */.O4(rules);
    const unseen = [];
    const known = new Map();
    for (const file of recorded)
        if (known.get(file.path)?.marked !== 'comments')
            known.set(file.path, file);
    await (0,parallel/* forEachLimited */.v)([...known.values()], mergeExclusions_PARALLEL_FILES, async ({ path, file, marked }) => {
        const matters = marked === 'comments' || (marked === 'generated' && rules.generated);
        const source = matters ? await sources.read(path) : undefined;
        const text = source?.kind === 'found' ? source.content : undefined;
        if (matters && text === undefined)
            unseen.push(file);
        exclusions.add(path, file, text);
    });
    return {
        exclusions,
        unseen: unseen.sort(),
        prepare: async (pods, measured) => {
            if (rules.globs.length === 0)
                return;
            const paths = [...(0,sourceNames/* filesByPackage */.l1)(pods, measured)].flatMap(([importPath, names]) => [...names].map((name) => `${importPath}/${name}`));
            const others = paths.filter((path) => !known.has(path));
            const located = await locatePaths(others, place);
            for (const path of others)
                exclusions.add(path, located.get(path) ?? path, undefined);
        },
    };
}
/** Files that any of the merged parts left out by its own rules; undefined if one of them does not say it. */
function excludedBefore(parts) {
    const lists = parts.map(({ excludedFiles }) => excludedFiles);
    if (lists.length === 0 || lists.includes(undefined))
        return undefined;
    return new Set(lists.flatMap((list) => list ?? []));
}

// EXTERNAL MODULE: ./src/coverage/pathMap.ts
var coverage_pathMap = __webpack_require__(51225);
// EXTERNAL MODULE: ./src/coverage/moduleFiles.ts
var moduleFiles = __webpack_require__(86657);
// EXTERNAL MODULE: ./src/report/moduleFigures.ts
var moduleFigures = __webpack_require__(72303);
;// CONCATENATED MODULE: ./src/stages/mergedModules.ts



/**
 * Each once, in the order in which they are named. Where one is in the repository is known if nobody disagrees; its tests
 * are, if every part knows them.
 */
function mergedModules({ packages }, parts) {
    const named = parts.flatMap(namedBy);
    const others = packages.map((pkg) => ({ path: pkg.modulePath }));
    const found = (0,arrays/* groupBy */.$)([...named, ...others].filter(({ path }) => path !== ''), ({ path }) => path);
    const modules = [...found].map(([path, all]) => mergedModule(path, all));
    const ran = parts.map((part) => testsOf(part, modules));
    return modules.map((module) => {
        const counts = ran.map((each) => each?.get(module.path));
        return { ...module, tests: counts.length === 0 ? undefined : counts.reduce(mergedModules_sum) };
    });
}
/** The only module; undefined if there are several, or packages outside it. */
function onlyModule({ packages }, modules) {
    const [first, ...others] = modules;
    if (first === undefined || others.length > 0)
        return undefined;
    return packages.every(({ modulePath }) => modulePath === first.path) ? first.path : undefined;
}
/** Where the modules are in the repository, as far as it is known. */
function modulePlaces(parts) {
    return parts.flatMap(namedBy).flatMap((module) => {
        const directory = (0,moduleFiles/* moduleDirectory */._)(module);
        const { path, file } = module;
        return directory === undefined ? [] : [{ path, directory, blob: file?.textBlob ?? file?.blob }];
    });
}
function namedBy({ module, moduleFile, modules }) {
    if (modules !== undefined)
        return modules;
    return module === undefined ? [] : [{ path: module.path, file: moduleFile }];
}
function mergedModule(path, all) {
    const directories = new Set(all.flatMap((each) => (0,moduleFiles/* moduleDirectory */._)(each) ?? []));
    const [directory] = directories;
    return directories.size > 1
        ? { path }
        : { path, directory, file: all.find(({ file }) => file !== undefined)?.file };
}
/** Undefined if the part does not know all of its tests; modules that it does not have ran none. */
function testsOf({ tests, modules: own }, modules) {
    if (tests !== undefined)
        return (0,moduleFigures/* countsByModule */.iQ)(modules, tests);
    if (own === undefined || own.some((module) => module.tests === undefined))
        return undefined;
    const known = new Map(own.map((module) => [module.path, module.tests]));
    const none = { pass: 0, fail: 0, skip: 0, unfinished: 0 };
    return new Map(modules.map(({ path }) => [path, known.get(path) ?? none]));
}
function mergedModules_sum(one, other) {
    if (one === undefined || other === undefined)
        return undefined;
    return {
        pass: one.pass + other.pass,
        fail: one.fail + other.fail,
        skip: one.skip + other.skip,
        unfinished: one.unfinished + other.unfinished,
    };
}

;// CONCATENATED MODULE: ./src/stages/mergedFiles.ts




function mergePlace(checkouts = [], pathMap = new coverage_pathMap/* PathMap */.S()) {
    return { checkouts, root: checkouts.at(-1), pathMap };
}
/**
 * @param parts manifests of legs, and what earlier reports say
 * @param texts what they stored of their sources
 */
async function mergedFiles(model, parts, directed, texts, { checkouts, ...place }) {
    const recorded = parts.flatMap(({ files }) => files ?? []);
    const known = new Map(recorded.map((file) => [file.path, file]));
    const modules = mergedModules(model, parts);
    const located = await locateFiles(model, new Set(known.keys()), place);
    return {
        recorded,
        files: [...known.values()],
        modules,
        moduleFiles: moduleFilesOf(parts),
        located,
        sources: (0,coverage_sources/* mergedSources */.RU)({ roots: checkouts, files: recorded, directed, texts, located }),
    };
}
function moduleFilesOf(parts) {
    const all = parts.flatMap(({ moduleFile, modules = [] }) => [
        moduleFile,
        ...modules.map(({ file }) => file),
    ]);
    return [...new Map(all.flatMap((item) => (item === undefined ? [] : [[item.file, item]]))).values()];
}

// EXTERNAL MODULE: ./src/checks/unitTestFiles.ts
var unitTestFiles = __webpack_require__(91764);
// EXTERNAL MODULE: ./src/coverage/unitTests.ts
var unitTests = __webpack_require__(50121);
// EXTERNAL MODULE: ./src/legs/gatherUnitTests.ts
var gatherUnitTests = __webpack_require__(24387);
;// CONCATENATED MODULE: ./src/stages/besideUnitTests.ts
/** @module Data of unit tests when data is merged: what legs and reports have stored, and what the user names. */





/**
 * Reads data of unit tests, and lays it over the model of the integration tests.
 * @throws UserError if what the user names cannot be read
 */
async function besideUnitTests(model, { legs, named, paths = [], ...request }, shards) {
    const stored = [...legs, { manifest: undefined, unit: named.flatMap(({ unit }) => unit) }].map(({ manifest, unit: directories = [] }) => ({ manifest, directories }));
    const { parts, profiles } = await (0,gatherUnitTests/* unitTestPlaces */.VJ)(paths);
    const manifests = [...legs, ...parts].flatMap(({ manifest }) => manifest ?? []);
    const data = await (0,gatherUnitTests/* gatherUnitTests */.lK)({
        ...request,
        packages: [...new Set(manifests.flatMap((each) => [...each.packages, ...each.notLinked]))],
        parts: [...stored.filter(({ directories }) => directories.length > 0), ...parts],
        profiles,
    });
    if (data === undefined) {
        // If no shard has data, none has said so.
        const asked = shards.some(({ shard }) => (0,test_shard/* isShard */.ze)(shard) && shard.unitTests !== undefined);
        return { model, data, findings: asked ? [(0,finding/* finding */.gk)('no-unit-data', gatherUnitTests/* NO_UNIT_DATA */._L)] : [] };
    }
    const whole = (0,unitTests/* withUnitTests */.i)(model, data.model.packages, ownPackages(model));
    return { model: whole, data, findings: [...data.findings, ...(0,unitTestFiles/* unknownFilesFinding */.L)(whole)] };
}
/** Whether a package is one of the modules that are measured. */
function ownPackages({ packages, notLinked }) {
    const modules = new Set(packages.map(({ modulePath }) => modulePath).filter((path) => path !== ''));
    const known = new Set(notLinked);
    return ({ importPath, modulePath }) => known.has(importPath) ||
        [...modules].some((path) => 
        // Text profiles do not name the modules.
        modulePath === '' ? `${importPath}/`.startsWith(`${path}/`) : modulePath === path);
}

// EXTERNAL MODULE: ./src/coverage/sourcePack.ts
var sourcePack = __webpack_require__(27592);
;// CONCATENATED MODULE: ./src/coverage/sourceTexts.ts
/** @module The texts of measured files that legs and reports have stored: each once, compressed until it is read. */

const LIMITS = { kept: 128 * 1024 * 1024, checked: 1024 ** 3 };
class SourceTexts {
    texts = new Map();
    kept;
    checked;
    constructor({ kept, checked } = LIMITS) {
        this.kept = kept;
        this.checked = checked;
    }
    /**
     * Adds the texts of a sources.bin whose ids are wanted. A text that is not what its id says is left out, so that another
     * leg can have the right one.
     * @param pack untrusted
     * @returns how many texts were refused
     * @throws SourcePackError if the file is damaged; what comes before is kept
     */
    async add(pack, wanted) {
        let refused = 0;
        for (const packed of (0,sourcePack/* textsIn */.Ej)(pack)) {
            const { id, size, deflated } = packed;
            if (!wanted.has(id) || this.texts.has(id))
                continue;
            this.checked -= size;
            if (deflated.length > this.kept || this.checked < 0 || (await (0,sourcePack/* unpackText */.Mz)(packed)) === undefined) {
                refused++;
                continue;
            }
            this.kept -= deflated.length;
            // A part of the file would keep all of it in memory.
            this.texts.set(id, { ...packed, deflated: Buffer.from(deflated) });
        }
        return refused;
    }
    /** The text with this git blob id, with LF as line ends; undefined if there is none. */
    async text(id) {
        const packed = this.texts.get(id);
        return packed === undefined ? undefined : (0,sourcePack/* unpackText */.Mz)(packed);
    }
}

// EXTERNAL MODULE: ./src/support/regularFile.ts
var regularFile = __webpack_require__(62665);
;// CONCATENATED MODULE: ./src/stages/storedTexts.ts
/** @module The sources that legs and reports have stored with their data. */







/**
 * Reads the stored sources, one file after the other. What is wrong with one costs nothing but these texts.
 * @param stored untrusted
 */
async function storedTexts(stored) {
    const texts = new SourceTexts();
    const problems = [];
    for (const { name, folder, files } of stored) {
        const problem = await addTexts(texts, folder, new Set(files.map(sourcePack/* textId */.re)));
        if (problem !== undefined)
            problems.push(`${name}: ${problem}`);
    }
    const title = 'The source text that jobs stored cannot be used';
    return { texts, findings: (0,finding/* findingIfAny */.HN)('sources-unusable', title, problems) };
}
/** @returns what is wrong with the file; undefined if it is good or not there */
async function addTexts(texts, folder, wanted) {
    try {
        const pack = await (0,regularFile/* readRegularFile */.XF)((0,external_node_path_.join)(folder, sourcePack/* SOURCES_NAME */.tW), sourcePack/* MAX_PACK_LENGTH */.im);
        const refused = await texts.add(pack, wanted);
        return refused === 0 ? undefined : `${(0,plural/* plural */.L)(refused, 'text')} refused`;
    }
    catch (error) {
        if (error instanceof sourcePack/* SourcePackError */.vt)
            return `${sourcePack/* SOURCES_NAME */.tW}: ${error.message}`;
        if (error instanceof regularFile/* OddFile */.cb)
            return `${sourcePack/* SOURCES_NAME */.tW}: ${error.message}`;
        const code = (0,errors/* errorCode */.CA)(error);
        if (code === 'ENOENT' || code === 'ENOTDIR')
            return undefined;
        if (code !== undefined)
            return `${sourcePack/* SOURCES_NAME */.tW} cannot be read: ${code}`;
        throw error;
    }
}

// EXTERNAL MODULE: ./src/stages/outConflict.ts
var outConflict = __webpack_require__(8553);
;// CONCATENATED MODULE: ./src/stages/merge.ts
/** @module Merges data that was collected earlier: the stage that replaces a run in `report`. */



































/**
 * Merges directories and legs.
 * @throws UserError if a directory cannot be read, or would be overwritten by the report
 */
async function merge(request) {
    const started = new Date();
    const { outDirectory, running, log, lost = { legs: [], findings: [] } } = request;
    if (outDirectory !== undefined)
        await (0,outConflict/* refuseConflict */.Xs)(request.directories, outDirectory);
    const { named, reports, without } = countedOnce(await namedData(request));
    const selections = reports.map(({ selection }) => selection);
    const place = mergePlace(request.checkouts, request.pathMap);
    const nameFile = place.root === undefined ? undefined : (0,namedFiles/* fileNamer */.Q)(place.root, place.pathMap);
    const { legs: all, findings: aboutLegs } = legsOf(request, named, without);
    const stored = await storedTexts(textsOf(all, reports));
    const excluding = await exclusionsIn(all, selections, stored.texts, place, request.exclude);
    const gathered = await (0,gatherLegs/* gatherLegs */.j)(all, selections, { nameFile, running, excluding }, stepsIn(log));
    const { settled, filesLeftOut, directedFiles: directed } = gathered;
    const manifests = gathered.manifests.map(({ manifest }) => manifest);
    const [models, shards] = [settled.models(), shardsOf(manifests, reports)];
    const given = { legs: all, named, paths: request.unit, selections, filesLeftOut, nameFile, excluding };
    const { model: whole, ...unitTests } = await besideUnitTests((0,mergeLegs/* mergeLegs */.g)(models), given, shards);
    const model = (0,excludeUnits/* excludeUnits */.S_)(whole, excluding.exclusions);
    const unstored = await keep(settled.pods, unitTests.data, outDirectory);
    const attributed = await mergedAttribution(all, reports, { model, nameFile, outDirectory });
    const reported = reports.flatMap((report) => report.legs);
    const legs = [...(0,shardGroups/* inSuites */.PS)([...reported, ...gathered.legs], shards), ...lost.legs];
    const { impact, findings: aboutImpact } = impactOfLegs(legs, model);
    const parts = [...manifests, ...reports.map(({ selection, tests }) => ({ ...selection, tests }))];
    const mixed = mixedModules(modulePlaces(parts));
    const { recorded, ...files } = await mergedFiles(whole, parts, directed, stored.texts, place);
    const found = [
        ...lost.findings,
        ...aboutLegs,
        ...(0,legFindings/* emptyFindings */.Qp)(gathered.legs, emptyDirectories(named, gathered)),
        ...foundByLegs(manifests, reports, shards, gathered, aboutImpact),
        ...(await (0,missingData/* withCauses */.v)(gathered.findings, request.directories, place.root)),
        ...unitTests.findings,
        ...codeFindings(models, directed, mixed.findings),
        ...(0,checks_revisions/* sourceFindings */.C)(recorded.filter((file) => !mixed.has(file))),
        ...(0,exclusionFindings/* exclusionFindings */.h)(excluding.exclusions, whole, model, excluding.unseen),
        ...stored.findings,
        ...(0,unusedMappings/* unusedMappings */.y)(place.pathMap),
        ...[unstored, attributed.findings, aboutImpact].flat(),
    ];
    return {
        version: request.version,
        ...timeSince(started),
        modulePath: onlyModule(whole, files.modules),
        moduleDir: undefined,
        go: undefined,
        coverage: model,
        exclude: excluding.exclusions.rules,
        binaries: binariesOf(gathered),
        processes: gathered.processes,
        keptStatements: gathered.keptStatements,
        ...merge_suitesOf([...manifests, ...reports]),
        findings: [...found, ...(await mergedImpact(attributedData(all, reports), found, outDirectory))],
        legs,
        ...(impact && { impact }),
        ...files,
        ...leftOutOf(gathered, whole, parts),
        ...attributed.known,
    };
}
async function namedData({ found = [], directories, outDirectory, }) {
    return [
        ...found,
        ...(await Promise.all(directories.map((directory) => (0,legData/* findLegData */.ad)(directory, outDirectory)))),
    ];
}
function shardsOf(manifests, reports) {
    return [...manifests.flatMap(shardGroups/* shardedLeg */.uT), ...reports.flatMap((report) => report.shards)];
}
/** What the legs found, and what is wrong with them together, with shards among them. */
function foundByLegs(manifests, reports, shards, gathered, again) {
    const contradictions = reports.flatMap((report) => report.contradictions);
    return [
        ...conflictFindings(gathered.manifests, contradictions),
        ...shardFindings(shards).filter(({ code }) => code !== 'no-data' || !knowsNoData(gathered)),
        ...(0,legFindings/* legFindings */.nF)(withoutRunElsewhere(manifests), withoutRepeated(reports, [...gathered.findings, ...again], shards)),
    ];
}
function codeFindings(models, directed, mixed) {
    const revisions = models.flatMap((leg) => (0,checks_revisions/* revisionFindings */.M)(leg.model, directed));
    return [...revisions, ...(0,repeatedStatements/* repeatedStatementFindings */.KV)((0,mergeLegs/* referenceFiles */.T)(models)), ...mixed];
}
function leftOutOf({ settled, filesLeftOut, directedFiles }, { packages }, parts) {
    return {
        excludedBefore: excludedBefore(parts),
        ...(settled.builds.length === 0 ? {} : { builds: settled.builds }),
        packagesLeftOut: (0,selectedPods/* packagesLeftOut */.dP)(settled.pods, new Set(packages.map((pkg) => pkg.importPath))),
        filesLeftOut: [...filesLeftOut].sort(),
        directedFiles: [...directedFiles].sort(),
    };
}
/** All legs, each once and with a name of its own, then the data without a manifest. */
function legsOf({ origin, legs = [] }, named, without) {
    const found = named.flatMap((each) => each.legs).map((leg) => ({ ...leg, origin }));
    const apart = toldApart([...found, ...legs]);
    const counted = without(apart.legs);
    return { legs: (0,legData/* plainTogether */.ZY)(counted.legs), findings: [...apart.findings, ...counted.findings] };
}
/** Known only if every leg and report says which tests it ran. */
function merge_suitesOf(parts) {
    const lists = parts.flatMap(({ tests }) => (tests === undefined ? [] : [tests]));
    const isKnown = lists.length > 0 && lists.length === parts.length;
    return { suite: undefined, mergedTests: isKnown ? lists.flat() : undefined };
}
function timeSince(started) {
    return { startedAt: started.toISOString(), seconds: (Date.now() - started.getTime()) / 1000 };
}
function stepsIn(log) {
    if (log === undefined)
        return undefined;
    const progress = new slowProgress/* SlowProgress */.t(log);
    return (message) => {
        progress.step(message);
    };
}
async function keep(pods, unitTests, outDirectory) {
    if (outDirectory === undefined)
        return [];
    return (0,compactData/* compactData */.A)(pods, (0,external_node_path_.join)(outDirectory, reportFolder/* DATA_FOLDER */.ej), undefined, unitTests);
}
/** What may have stored its sources: artifacts, and the data of reports. */
function textsOf(legs, reports) {
    return [
        ...legs.flatMap(({ manifest, folder }) => manifest === undefined || folder === undefined
            ? []
            : [{ name: (0,legs_leg/* legName */.ue)(manifest.leg), folder, files: manifest.files }]),
        ...reports.map(({ name, place, selection }) => ({
            name,
            folder: (0,external_node_path_.join)(place, reportFolder/* DATA_FOLDER */.ej),
            files: selection.files ?? [],
        })),
    ];
}
/** Leaves out what was found again, in the same words, in the data of the reports, and shards that are missing no longer. */
function withoutRepeated(reports, again, shards) {
    const known = new Set(again.map(({ code, title }) => `${code} ${title}`));
    return reports.map((report) => ({
        ...report,
        findings: withoutFoundShards(report.findings, shards).filter(({ code, title }) => !known.has(`${code} ${title}`)),
    }));
}
/** Each once. If all of them are empty, `no-data` says so. */
function emptyDirectories(named, gathered) {
    return knowsNoData(gathered) ? [] : [...new Set(named.flatMap(({ empty }) => empty))];
}
function knowsNoData({ findings }) {
    return findings.some(({ code }) => code === 'no-data');
}
/** Combines the binaries of all legs by import path, in order of appearance. */
function binariesOf({ binaries, settled }) {
    const found = (0,arrays/* groupBy */.$)(binaries, ({ importPath }) => importPath);
    return [...found].flatMap(([importPath, [first, ...others]]) => {
        if (first === undefined)
            return [];
        const processes = others.reduce((sum, binary) => sum + binary.processes, first.processes);
        // The data of a binary that never ran comes from a test binary that tests started in place of it.
        if (others.length === 0 || processes === 0)
            return [first];
        const model = (0,mergeLegs/* mergeLegs */.g)(settled.models((pod) => (0,measuredBinaries/* mainOf */.HV)(pod) === importPath));
        const tally = model.tallies.bySource[model.sources.indexOf('binaries')];
        return [{ ...first, processes, tally: tally ?? { covered: 0, total: 0 } }];
    });
}


/***/ }),

/***/ 8553:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Xs: () => (/* binding */ refuseConflict),
/* harmony export */   qM: () => (/* binding */ refusePathConflict),
/* harmony export */   ts: () => (/* binding */ refuseUnitConflict)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _covdata_read_realDirectory_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36910);
/* harmony import */ var _legs_legData_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87765);
/* harmony import */ var _report_reportFolder_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10214);
/* harmony import */ var _support_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(87700);
/* harmony import */ var _support_files_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(88020);
/** @module Refuses a report that would overwrite the data it is made from. */






/**
 * Compares places, whatever names they have. A report above the data, or beside it in a directory that is searched, is no
 * conflict.
 * @param directories absolute, the data to merge
 * @param outDirectory absolute, of the report
 * @throws UserError if the report would overwrite data or an earlier report, or be inside it, or if a directory cannot be
 *   read
 */
async function refuseConflict(directories, outDirectory) {
    const out = await placeOf(outDirectory);
    for (const directory of directories) {
        refuseAt(directory, false);
        for (const folder of await (0,_legs_legData_js__WEBPACK_IMPORTED_MODULE_2__/* .foldersWithData */ .al)(directory))
            refuseAt(folder, true);
    }
    function refuseAt(folder, hasData) {
        const place = (0,_covdata_read_realDirectory_js__WEBPACK_IMPORTED_MODULE_1__/* .realDirectory */ .U)(folder);
        const overwrites = place === out || isWithin(place, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(out, _report_reportFolder_js__WEBPACK_IMPORTED_MODULE_3__/* .DATA_FOLDER */ .ej));
        if (!overwrites && !(hasData && isWithin(out, place)))
            return;
        throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo(`out: the report in ${outDirectory} would ${overwrites ? 'overwrite' : 'be inside'} what it is made from, ${folder}`, 'Choose another directory with --out; or remove that one if it is a report that you no longer need.');
    }
}
/**
 * Refuses a report that would overwrite data of unit tests.
 * @param paths absolute: directories and text profiles
 * @throws UserError as `refuseConflict` does
 */
async function refuseUnitConflict(paths, outDirectory) {
    await refusePathConflict(paths, outDirectory, 'the data of unit tests');
}
/**
 * Refuses a report that would overwrite what it is made from.
 * @param paths absolute: directories and files
 * @param what names it
 * @throws UserError as `refuseConflict` does
 */
async function refusePathConflict(paths, outDirectory, what = 'what it is made from') {
    const out = await placeOf(outDirectory);
    for (const path of paths) {
        // What is not there is reported where it is read.
        if (!(await (0,_support_files_js__WEBPACK_IMPORTED_MODULE_5__/* .isThere */ .$B)(path)))
            continue;
        if (await (0,_support_files_js__WEBPACK_IMPORTED_MODULE_5__/* .isDirectory */ .wd)(path)) {
            await refuseConflict([path], outDirectory);
            continue;
        }
        const place = (0,_covdata_read_realDirectory_js__WEBPACK_IMPORTED_MODULE_1__/* .realDirectory */ .U)(path);
        const isOurs = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(place) === out && _report_reportFolder_js__WEBPACK_IMPORTED_MODULE_3__/* .REPORT_FILES */ .JL.some((name) => name === (0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(place));
        if (!isOurs && !isWithin(place, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(out, _report_reportFolder_js__WEBPACK_IMPORTED_MODULE_3__/* .DATA_FOLDER */ .ej)))
            continue;
        throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo(`out: the report in ${outDirectory} would overwrite ${what}, ${path}`, 'Choose another directory with --out, or move the file.');
    }
}
function isWithin(path, directory) {
    return path === directory || path.startsWith(directory.endsWith(node_path__WEBPACK_IMPORTED_MODULE_0__.sep) ? directory : directory + node_path__WEBPACK_IMPORTED_MODULE_0__.sep);
}
/** The path without links; the part of it that does not exist stays as it is. */
async function placeOf(path) {
    if ((await (0,_support_files_js__WEBPACK_IMPORTED_MODULE_5__/* .isThere */ .$B)(path)) || (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(path) === path)
        return (0,_covdata_read_realDirectory_js__WEBPACK_IMPORTED_MODULE_1__/* .realDirectory */ .U)(path);
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(await placeOf((0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(path)), (0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(path));
}


/***/ }),

/***/ 63365:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ readImpact)
/* harmony export */ });
/* harmony import */ var _support_regularFile_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62665);

/** In bytes; 30,000 tests that open a hundred files each have 30 MB. */
const MAX_IMPACT_BYTES = 512 * 1024 * 1024;
/** @throws SyntaxError, ShapeError or OddFile if it cannot be used; Node's errors if it cannot be read, or is not there */
async function readImpact(path) {
    const text = (await (0,_support_regularFile_js__WEBPACK_IMPORTED_MODULE_0__/* .readRegularFile */ .XF)(path, MAX_IMPACT_BYTES)).toString('utf8');
    // Loads valibot, so it is imported only if there is such a file.
    const { parseImpact } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 83724));
    return parseImpact(text);
}


/***/ }),

/***/ 82265:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ ChunkedFile)
/* harmony export */ });
/** In bytes, before they are written. */
const CHUNK = 1 << 18;
/** In bytes: what a UTF-16 code unit takes at most. */
const MAX_UTF8 = 3;
/** A new file that a text is written to from its start. Nothing is written in full before `end`. */
class ChunkedFile {
    file;
    /** Texts are encoded as they come: one that was put together from many pieces takes several times its length until then. */
    chunk = Buffer.allocUnsafe(CHUNK);
    length = 0;
    written = 0;
    /** @param file open for writing, and empty */
    constructor(file) {
        this.file = file;
    }
    /** @param text bytes are those of UTF-8 */
    async append(text) {
        const fits = this.length + (typeof text === 'string' ? MAX_UTF8 : 1) * text.length <= CHUNK;
        if (!fits)
            await this.flush();
        if (typeof text !== 'string')
            await this.appendBytes(text);
        else if (MAX_UTF8 * text.length > CHUNK)
            await this.write(Buffer.from(text));
        else
            this.length += this.chunk.write(text, this.length);
    }
    /** Writes what is left. @returns the size of the file, in bytes */
    async end() {
        await this.flush();
        return this.written;
    }
    /** Replaces the start of the file, after `end`. @param text as long as what it replaces, in bytes */
    async replaceStart(text) {
        const bytes = Buffer.from(text);
        await this.file.write(bytes, 0, bytes.length, 0);
    }
    async appendBytes(bytes) {
        if (bytes.length > CHUNK)
            await this.write(bytes);
        else
            this.length += bytes.copy(this.chunk, this.length);
    }
    async flush() {
        const bytes = this.chunk.subarray(0, this.length);
        this.length = 0;
        await this.write(bytes);
    }
    async write(bytes) {
        for (let at = 0; at < bytes.length;) {
            const { bytesWritten } = await this.file.write(bytes, at, bytes.length - at, this.written);
            at += bytesWritten;
            this.written += bytesWritten;
        }
    }
}


/***/ }),

/***/ 30172:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NJ: () => (/* binding */ makeWritableTree),
/* harmony export */   Oh: () => (/* binding */ makeDirectory),
/* harmony export */   mP: () => (/* binding */ makeWritableDirectory),
/* harmony export */   n$: () => (/* binding */ firstWritable)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87700);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88020);
/** @module Making directories, and finding out before the work whether they can be used. */




/**
 * Makes a directory and the directories above it, as far as they are missing. Node's own recursive mkdir tries for ever
 * in places such as /proc, where a directory can be neither found nor made.
 * @throws the error of the operating system
 */
async function makeDirectory(path) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(path);
    }
    catch (error) {
        if (await (0,_files_js__WEBPACK_IMPORTED_MODULE_3__/* .isDirectory */ .wd)(path))
            return;
        const parent = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path);
        if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .errorCode */ .CA)(error) !== 'ENOENT' || parent === path)
            throw error;
        await makeDirectory(parent);
        await makeLast(path);
    }
}
/** Another process may make it at the same time. */
async function makeLast(path) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(path);
    }
    catch (error) {
        if (!(await (0,_files_js__WEBPACK_IMPORTED_MODULE_3__/* .isDirectory */ .wd)(path)))
            throw error;
    }
}
/**
 * Makes a directory if need be, and checks that files can be made in it, by making one: permissions do not say so for
 * root, nor for a full disk.
 * @throws the error of the operating system
 */
async function makeWritableDirectory(path) {
    await makeDirectory(path);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rmdir)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, '.probe-')));
}
/** The first of the directories that files can be made in, after making it if need be; undefined if there is none. */
async function firstWritable(paths) {
    for (const path of paths)
        if (await (0,_files_js__WEBPACK_IMPORTED_MODULE_3__/* .succeeds */ .kz)(makeWritableDirectory(path)))
            return path;
    return undefined;
}
/** Makes a directory and all directories in it writable for their owner, so that they can be moved or removed. */
async function makeWritableTree(directory) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.chmod)(directory, 0o755);
    for (const entry of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(directory, { withFileTypes: true }))
        if (entry.isDirectory())
            await makeWritableTree((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, entry.name));
}


/***/ }),

/***/ 47488:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ae: () => (/* binding */ anyText),
/* harmony export */   B2: () => (/* binding */ tree),
/* harmony export */   Ik: () => (/* binding */ object),
/* harmony export */   Jt: () => (/* binding */ flag),
/* harmony export */   Q7: () => (/* binding */ all),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   Tr: () => (/* binding */ parseShape),
/* harmony export */   ai: () => (/* binding */ number),
/* harmony export */   nd: () => (/* binding */ integer),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   yL: () => (/* binding */ oneOf),
/* harmony export */   ym: () => (/* binding */ ShapeError)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77934);
/* harmony import */ var _records_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6149);
/**
 * @module What valibot's schemas lack for untrusted JSON: limits that are checked before the content is read, and error
 * messages with the position. Values are copied, and properties that are not requested are left out.
 */


/** Thrown for a value that does not have the required shape. */
class ShapeError extends Error {
    name = 'ShapeError';
}
/**
 * Checks a value and copies it.
 * @throws ShapeError with the first position at which the value does not have the shape, and what was expected there
 */
function parseShape(shape, value) {
    const { success, output, issues } = valibot__WEBPACK_IMPORTED_MODULE_0__/* .safeParse */ .xLC(shape, value, { abortEarly: true });
    if (success)
        return output;
    const [{ path = [], input, message }] = issues;
    throw new ShapeError(`${placeText(path)} is ${foundText(input)}, expected ${message}`);
}
/** The position as in JavaScript: `files[3].blob`; `it` for the whole value. */
function placeText(path) {
    const steps = path.map(({ key }) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`));
    return steps.length === 0 ? 'it' : steps.join('').slice(1);
}
const MAX_SHOWN_LENGTH = 60;
function foundText(value) {
    if (value === undefined)
        return 'missing';
    if (Array.isArray(value))
        return `a list of ${value.length}`;
    if (typeof value === 'object' && value !== null)
        return 'an object';
    // JSON cannot express what a number such as 1e999 becomes: Infinity.
    if (typeof value === 'number')
        return String(value);
    if (typeof value !== 'string')
        return JSON.stringify(value);
    const shown = JSON.stringify(value.slice(0, MAX_SHOWN_LENGTH));
    return value.length > MAX_SHOWN_LENGTH ? `${shown} and so on, ${value.length} characters` : shown;
}
/** A string. */
function text({ max, pattern = /^/, expected = `a text of at most ${max} characters`, }) {
    return valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(expected), valibot__WEBPACK_IMPORTED_MODULE_0__/* .maxLength */ .Ru6(max, expected), valibot__WEBPACK_IMPORTED_MODULE_0__/* .regex */ .yGV(pattern, expected));
}
/** A finite number, which `1e999` in JSON is not. */
function number(min) {
    const expected = `a number of at least ${min}`;
    return valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(expected), valibot__WEBPACK_IMPORTED_MODULE_0__/* .finite */ .E2x(expected), valibot__WEBPACK_IMPORTED_MODULE_0__/* .minValue */ .Wwf(min, expected));
}
/** A whole number within inclusive limits. */
function integer(min = 0, max = Number.MAX_SAFE_INTEGER) {
    const expected = `a whole number from ${min} to ${max}`;
    return valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(expected), valibot__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .ndf(expected), valibot__WEBPACK_IMPORTED_MODULE_0__/* .minValue */ .Wwf(min, expected), valibot__WEBPACK_IMPORTED_MODULE_0__/* .maxValue */ .cGV(max, expected));
}
/** A boolean. */
const flag = valibot__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY('true or false');
/** One of the given values. */
function oneOf(choices) {
    return valibot__WEBPACK_IMPORTED_MODULE_0__/* .picklist */ .KIO(choices, choices.map((choice) => JSON.stringify(choice)).join(' or '));
}
/** Text of any length, in a file whose size is limited. */
const anyText = text({ max: Number.MAX_SAFE_INTEGER });
/** A list of at most `max` items. If it is longer no item is read: valibot checks its own limit after all items. */
function list(item, max) {
    const isShort = (value) => Array.isArray(value) && value.length <= max;
    return valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .custom */ .IeY(isShort, `a list of at most ${max}`), valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(item));
}
/** A list of any length, in a file whose size is limited. */
function all(item) {
    return list(item, Number.MAX_SAFE_INTEGER);
}
const record = valibot__WEBPACK_IMPORTED_MODULE_0__/* .custom */ .IeY((value) => (0,_records_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u)(value) && !Array.isArray(value), 'an object');
/**
 * An object with properties of the given shapes. For valibot, lists are objects too, inherited properties count, and a
 * missing property is an error of the object, so that the message of the property's own shape would not be used.
 */
function object(shapes) {
    const names = Object.keys(shapes);
    const own = (value) => Object.fromEntries(names.map((name) => [name, Object.hasOwn(value, name) ? value[name] : undefined]));
    return valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(record, valibot__WEBPACK_IMPORTED_MODULE_0__/* .transform */ .pdi(own), valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc(shapes));
}
/**
 * An object with any JSON content, within limits. valibot has no such limits: its recursive schemas are limited only by
 * the stack, and its records leave out `constructor` and `__proto__`, which are ordinary names here.
 */
function tree(rules) {
    return valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(record, valibot__WEBPACK_IMPORTED_MODULE_0__/* .rawCheck */ .H0v(({ dataset, addIssue }) => {
        const fault = dataset.typed ? treeFault(dataset.value, rules) : undefined;
        if (fault !== undefined)
            addIssue(fault);
    }));
}
function treeFault(root, { depth, values, text: maxText }) {
    let count = 0;
    const faultInItem = (item, level) => {
        count += 1;
        if (count > values)
            return { message: `at most ${values} values`, input: root };
        if (level > depth)
            return { message: `at most ${depth} levels`, input: root };
        return (0,_records_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u)(item) ? faultInItems(item, level) : faultInText(item);
    };
    const faultInText = (item) => typeof item === 'string' && item.length > maxText
        ? { message: `a text of at most ${maxText} characters`, input: item }
        : undefined;
    const faultInItems = (items, level) => {
        for (const [name, item] of Object.entries(items)) {
            const fault = faultInText(name) ?? faultInItem(item, level + 1);
            if (fault !== undefined)
                return fault;
        }
        return undefined;
    };
    return faultInItems(root, 0);
}


/***/ }),

/***/ 46410:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ parseJson)
/* harmony export */ });
/** @module JSON in files that users may have edited. */
const BYTE_ORDER_MARK = /^\uFEFF/;
/**
 * The value of a JSON text, which may begin with a byte order mark, as editors on Windows write it.
 * @throws SyntaxError in words for people
 */
function parseJson(text) {
    try {
        return JSON.parse(text.replace(BYTE_ORDER_MARK, ''));
    }
    catch {
        throw new SyntaxError('it is not JSON');
    }
}


/***/ }),

/***/ 75786:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IJ: () => (/* binding */ replaceFileBy),
/* harmony export */   fR: () => (/* binding */ replaceFile),
/* harmony export */   jy: () => (/* binding */ replaceFilesBy),
/* harmony export */   qH: () => (/* binding */ replaceWithCopy),
/* harmony export */   xt: () => (/* binding */ temporaryIn)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _regularFile_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62665);
/** @module Writing files where others may have put something before us. */




/** A path in the directory that nobody can guess, for a file that will be renamed. */
function temporaryIn(directory) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, `.go-integration-coverage-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}`);
}
/**
 * Writes a whole file in the place of whatever is there, so that nobody sees half of it. A link is replaced, not followed.
 * @throws if it cannot be written, or a directory has its name
 */
async function replaceFile(path, content) {
    await replace(path, async (temporary) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(temporary, content, { flag: 'wx' }));
}
/**
 * Like `replaceFile`, for content that is written piece by piece.
 * @param write gets the new file, and leaves it open
 */
async function replaceFileBy(path, write) {
    await replace(path, async (temporary) => {
        const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(temporary, 'wx');
        try {
            await write(file);
        }
        finally {
            await file.close();
        }
    });
}
/**
 * Like `replaceFileBy`, for several files that are written together. Each is in its place when all have been written.
 * @param write gets the new files in the order of the paths
 */
async function replaceFilesBy([path, ...others], write) {
    if (path === undefined)
        await write([]);
    else
        await replaceFileBy(path, (file) => replaceFilesBy(others, (files) => write([file, ...files])));
}
/**
 * Like `replaceFile`, with the content and the permissions of another file.
 * @throws also if that is not a regular file
 */
async function replaceWithCopy(path, from) {
    await replace(path, async (temporary) => {
        // A pipe would keep us waiting.
        if (!(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(from)).isFile())
            throw new _regularFile_js__WEBPACK_IMPORTED_MODULE_3__/* .OddFile */ .cb(`${from} is not a regular file`);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.copyFile)(from, temporary, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.constants.COPYFILE_EXCL);
    });
}
async function replace(path, write) {
    const temporary = temporaryIn((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path));
    try {
        await write(temporary);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(temporary, path);
    }
    catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(temporary, { force: true });
        throw error;
    }
}


/***/ }),

/***/ 53500:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ both),
/* harmony export */   v: () => (/* binding */ forEachLimited)
/* harmony export */ });
/** @module Limited concurrency. */
/** Calls `work` for every item, at most `limit` at a time. Resolves when all are done, or rejects with the first error. */
async function forEachLimited(items, limit, work) {
    const queue = items.entries();
    const worker = async () => {
        for (const [index, item] of queue)
            await work(item, index);
    };
    await Promise.all(Array.from({ length: Math.min(limit, items.length) }, worker));
}
/**
 * Both results, when both are there.
 * @throws what the first throws, otherwise what the second throws; in any case after both have ended
 */
async function both(first, second) {
    await Promise.allSettled([first, second]);
    return [await first, await second];
}


/***/ }),

/***/ 42405:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ SlowProgress)
/* harmony export */ });
/** By default, a job log gets a line only this often; quick work is not mentioned there at all. */
const EVERY_MS = 20_000;
/** Shows progress on a terminal at once, and elsewhere from time to time. */
class SlowProgress {
    log;
    now;
    every;
    said;
    /**
     * @param now a clock, in milliseconds
     * @param every how often a job log gets a line, in milliseconds
     */
    constructor(log, now = () => performance.now(), every = EVERY_MS) {
        this.log = log;
        this.now = now;
        this.every = every;
        this.said = now();
    }
    /** Call it often. */
    step(message) {
        this.log.progress(message);
        if (this.now() - this.said < this.every)
            return;
        this.said = this.now();
        this.log.info(message);
    }
    /**
     * Says every second what takes so long, until the returned function is called.
     * @param words makes the message from the seconds so far; it does not fail
     */
    wait(words) {
        const started = this.now();
        let isOver = false;
        let isAsked = false;
        const timer = setInterval(() => {
            if (isAsked)
                return;
            isAsked = true;
            void Promise.resolve(words(Math.round((this.now() - started) / 1000))).then((message) => {
                isAsked = false;
                if (!isOver)
                    this.step(message);
            });
        }, 1000);
        return () => {
            isOver = true;
            clearInterval(timer);
        };
    }
}


/***/ }),

/***/ 71013:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ VERSION)
});

;// CONCATENATED MODULE: ./package.json
const package_namespaceObject = {"rE":"0.1.0"};
;// CONCATENATED MODULE: ./src/version.ts
/** @module The version of this tool. */

const VERSION = package_namespaceObject.rE;


/***/ })

};
