export const id = 5554;
export const ids = [5554,2116];
export const modules = {

/***/ 85267:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ ArchiveError)
/* harmony export */ });
/** @module The error for an archive that is refused. */
/** In UTF-16 code units. */
const MAX_NAME_LENGTH = 120;
/** Thrown for an archive that is damaged, hostile or too large. Nothing of it is kept. */
class ArchiveError extends Error {
    entry;
    reason;
    name = 'ArchiveError';
    constructor(
    /** The untrusted name of an entry; undefined if the whole archive is at fault. */
    entry, 
    /** What is wrong, as a predicate: `is encrypted`. */
    reason, options) {
        const subject = entry === undefined ? 'the archive' : JSON.stringify(entry.slice(0, MAX_NAME_LENGTH));
        super(`${subject} ${reason}`, options);
        this.entry = entry;
        this.reason = reason;
    }
}


/***/ }),

/***/ 45619:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ ArchiveFile),
/* harmony export */   o: () => (/* binding */ readPart)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var yauzl__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20663);
/* harmony import */ var _archiveError_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85267);
/** @module Reading the bytes of an archive. */



const BLOCK_BYTES = 256 * 1024;
/**
 * The reader that yauzl uses. Its own passes any offset in the archive to Node.js, which throws for offsets above 2^53
 * where nothing catches it.
 */
class ArchiveFile extends yauzl__WEBPACK_IMPORTED_MODULE_1__/* .RandomAccessReader */ .lJ {
    file;
    size;
    constructor(file, size) {
        super();
        this.file = file;
        this.size = size;
    }
    read(buffer, offset, length, position, callback) {
        if (!(position >= 0 && position + length <= this.size))
            callback(new Error('unexpected EOF'));
        else
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.read)(this.file.fd, buffer, offset, length, position, callback);
    }
}
/**
 * The bytes of a part of a file, in blocks.
 * @throws ArchiveError if the file ends before the part does
 */
async function* readPart(file, start, length) {
    const end = start + length;
    let position = start;
    while (position < end) {
        const block = Buffer.allocUnsafe(Math.min(BLOCK_BYTES, end - position));
        const { bytesRead } = await file.read(block, 0, block.length, position);
        if (bytesRead === 0)
            throw new _archiveError_js__WEBPACK_IMPORTED_MODULE_2__/* .ArchiveError */ .d(undefined, 'became shorter while it was read');
        position += bytesRead;
        yield block.subarray(0, bytesRead);
    }
}


/***/ }),

/***/ 74421:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ isBomb),
/* harmony export */   d: () => (/* binding */ DEFAULT_LIMITS)
/* harmony export */ });
/* harmony import */ var _attribution_file_attributionFormat_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32358);
/* harmony import */ var _coverage_sourcePack_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27592);
/* harmony import */ var _entryName_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84217);
/** @module Limits for archives: what they may contain, and far more of it than any run needs but far less than what fills a disk. */



const DEFAULT_LIMITS = {
    content: _entryName_js__WEBPACK_IMPORTED_MODULE_2__/* .LEG_CONTENT */ .HX,
    maxEntries: 20_000,
    maxBytes: 512 * 1024 * 1024,
    maxEntryBytes: 256 * 1024 * 1024,
    maxSourceBytes: _coverage_sourcePack_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_PACK_LENGTH */ .im,
    maxAttributionBytes: _attribution_file_attributionFormat_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_ATTRIBUTION_BYTES */ .x5,
    maxRatio: 200,
};
const RATIO_FREE_BYTES = 1024 * 1024;
/** Whether so much comes out of so little that it must be a zip bomb. */
function isBomb(bytes, compressedBytes, { maxRatio }) {
    return bytes > RATIO_FREE_BYTES + maxRatio * compressedBytes;
}


/***/ }),

/***/ 10834:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ listFiles)
});

// EXTERNAL MODULE: ./node_modules/yauzl/index.js
var yauzl = __webpack_require__(20663);
// EXTERNAL MODULE: ./src/support/errors.ts
var errors = __webpack_require__(87700);
// EXTERNAL MODULE: ./src/artifact/archive/archiveError.ts
var archiveError = __webpack_require__(85267);
// EXTERNAL MODULE: ./src/artifact/archive/archiveFile.ts
var archiveFile = __webpack_require__(45619);
// EXTERNAL MODULE: ./src/artifact/archive/archiveLimits.ts
var archiveLimits = __webpack_require__(74421);
;// CONCATENATED MODULE: ./src/artifact/archive/checkEntry.ts


/** Compression methods of APPNOTE.TXT 4.4.5. */
const STORED = 0;
const DEFLATED = 8;
/** Traditional and strong encryption, and masked headers (APPNOTE.TXT 4.4.4: bits 0, 6 and 13). */
const ENCRYPTED = 0x2041;
/** The upper half of the external attributes is a Unix mode. */
const MODE_TYPE = 0o170000;
const REGULAR = 0o100000;
const DIRECTORY = 0o040000;
/** Checked before the list of allowed names, so that the reason says what was attempted. */
const BAD_NAMES = [
    [/[\p{Cc}]/u, 'has control characters in its name'],
    [/\\/, 'has a backslash in its name'],
    [/^\//, 'has an absolute name'],
    [/^[A-Za-z]:/, 'has a drive letter in its name'],
    [/(?:^|\/)\.\.(?:\/|$)/, 'has a name that leads out of the archive'],
];
/** The name of an entry, decoded as Latin-1: no two names become equal, and the names of our files are ASCII anyway. */
function nameOf(raw) {
    return raw.toString('latin1');
}
/** Whether the entry is a folder. */
function isFolder(name) {
    return name.endsWith('/');
}
/**
 * Checks name, type, method and sizes.
 * @throws ArchiveError for an entry that is not allowed
 */
function checkEntry(name, entry, limits) {
    const reason = BAD_NAMES.find(([pattern]) => pattern.test(name))?.[1] ??
        typeProblem(name, entry) ??
        (isFolder(name) ? folderProblem(entry) : fileProblem(name, entry, limits));
    if (reason !== undefined)
        throw new archiveError/* ArchiveError */.d(name, reason);
}
/** The type is 0 if the writer stored no Unix mode. */
function typeProblem(name, { externalFileAttributes }) {
    const type = (externalFileAttributes >>> 16) & MODE_TYPE;
    const allowed = isFolder(name) ? DIRECTORY : REGULAR;
    return type === 0 || type === allowed ? undefined : 'is not a regular file';
}
function folderProblem({ uncompressedSize }) {
    return uncompressedSize === 0 ? undefined : 'is a folder with content';
}
function fileProblem(name, entry, limits) {
    const { generalPurposeBitFlag, compressionMethod, compressedSize, uncompressedSize } = entry;
    if (!limits.content.isEntry(name))
        return 'is not a file of a coverage artifact (newer versions may add some: use the same version in all jobs)';
    if ((generalPurposeBitFlag & ENCRYPTED) !== 0)
        return 'is encrypted';
    if (compressionMethod !== STORED && compressionMethod !== DEFLATED)
        return `is compressed by the unknown method ${compressionMethod}`;
    if (!(uncompressedSize <= limits.maxEntryBytes))
        return `has ${uncompressedSize} bytes, more than the allowed ${limits.maxEntryBytes}`;
    if ((0,archiveLimits/* isBomb */.X)(uncompressedSize, compressedSize, limits))
        return `unpacks ${compressedSize} bytes to ${uncompressedSize}: it is a zip bomb`;
    return undefined;
}
/**
 * Checks that the local header, in front of the data, agrees with the central directory: otherwise different programs see
 * different files.
 * @throws ArchiveError if it does not
 */
function checkLocalHeader(name, entry, local) {
    if (!local.fileName.equals(entry.fileNameRaw))
        throw new archiveError/* ArchiveError */.d(name, `is called ${JSON.stringify(nameOf(local.fileName))} in its local header`);
    if (local.compressionMethod !== entry.compressionMethod)
        throw new archiveError/* ArchiveError */.d(name, 'has two different compression methods');
    if ((local.generalPurposeBitFlag & ENCRYPTED) !== 0)
        throw new archiveError/* ArchiveError */.d(name, 'is encrypted');
}

;// CONCATENATED MODULE: ./src/artifact/archive/directory.ts

const RECORD_BYTES = 22;
/** Precedes the end record in archives with more than 65,535 entries or 4 GiB. */
const ZIP64_LOCATOR_BYTES = 20;
const ZIP64_LOCATOR = 0x07064b50;
/**
 * Locates the directory, which must end where the end record begins: only other programs would see what is between them.
 * @param size of the archive, in bytes
 * @param commentBytes length of the comment at its end
 * @throws ArchiveError if the directory ends elsewhere, or the archive is in the ZIP64 format
 */
async function readDirectory(file, size, commentBytes) {
    const end = size - commentBytes - RECORD_BYTES;
    const bytes = Buffer.alloc(ZIP64_LOCATOR_BYTES + RECORD_BYTES);
    const before = Math.min(end, ZIP64_LOCATOR_BYTES);
    await file.read(bytes, ZIP64_LOCATOR_BYTES - before, before + RECORD_BYTES, end - before);
    if (bytes.readUInt32LE(0) === ZIP64_LOCATOR)
        throw new archiveError/* ArchiveError */.d(undefined, 'is in the ZIP64 format, which only much larger archives need');
    const length = bytes.readUInt32LE(ZIP64_LOCATOR_BYTES + 12);
    const start = bytes.readUInt32LE(ZIP64_LOCATOR_BYTES + 16);
    if (start + length !== end)
        throw new archiveError/* ArchiveError */.d(undefined, 'is damaged: its directory does not end where it should');
    return { start, length };
}

;// CONCATENATED MODULE: ./src/artifact/archive/listFiles.ts







/** Length of a header in the directory, without name, extra field and comment (APPNOTE.TXT 4.3.12). */
const HEADER_BYTES = 46;
/**
 * The files of an archive.
 * @param size of the archive, in bytes
 * @throws ArchiveError, and nothing else whatever the archive contains
 */
async function listFiles(file, size, limits) {
    try {
        const zip = await (0,yauzl/* fromRandomAccessReaderPromise */.or)(new archiveFile/* ArchiveFile */.n(file, size), size, {
            autoClose: false,
            // Names are checked as bytes: code pages and extra fields do not matter.
            decodeStrings: false,
            strictFileNames: true,
            validateEntrySizes: true,
        });
        if (zip.entryCount > limits.maxEntries)
            throw new archiveError/* ArchiveError */.d(undefined, `has ${zip.entryCount} entries, more than the allowed ${limits.maxEntries}`);
        const directory = await readDirectory(file, size, zip.comment.length);
        const files = await readEntries(zip, directory, limits);
        refuseOverlaps(files, directory);
        return files;
    }
    catch (error) {
        if (error instanceof archiveError/* ArchiveError */.d)
            throw error;
        throw new archiveError/* ArchiveError */.d(undefined, `is damaged: ${(0,errors/* describeError */.Uc)(error)}`, { cause: error });
    }
}
async function readEntries(zip, directory, limits) {
    const files = new Map();
    let bytes = 0;
    let compressedBytes = 0;
    let headerBytes = 0;
    // yauzl reads one entry at a time, and no more than the end record announces.
    for await (const entry of zip.eachEntry()) {
        const name = nameOf(entry.fileNameRaw);
        checkEntry(name, entry, limits);
        headerBytes += headerLength(entry);
        if (isFolder(name))
            continue;
        // No two allowed names differ only in case, so they are distinct on every file system.
        if (files.has(name))
            throw new archiveError/* ArchiveError */.d(name, 'is in the archive twice');
        files.set(name, await archivedFile(zip, name, entry));
        if (limits.content.isBesideData(name))
            continue;
        bytes += entry.uncompressedSize;
        compressedBytes += entry.compressedSize;
        if (bytes > limits.maxBytes)
            throw new archiveError/* ArchiveError */.d(undefined, `contains more than the allowed ${limits.maxBytes} bytes`);
        if ((0,archiveLimits/* isBomb */.X)(bytes, compressedBytes, limits))
            throw new archiveError/* ArchiveError */.d(undefined, `unpacks ${compressedBytes} bytes to ${bytes}: it is a zip bomb`);
    }
    if (headerBytes !== directory.length)
        throw new archiveError/* ArchiveError */.d(undefined, 'is damaged: its directory contains more entries than it announces');
    return [...files.values()];
}
function headerLength({ fileNameLength, extraFieldLength, fileCommentLength }) {
    return HEADER_BYTES + fileNameLength + extraFieldLength + fileCommentLength;
}
async function archivedFile(zip, name, entry) {
    const local = await zip.readLocalFileHeaderPromise(entry);
    checkLocalHeader(name, entry, local);
    return {
        name,
        start: entry.relativeOffsetOfLocalHeader,
        dataStart: local.fileDataStart,
        compressedSize: entry.compressedSize,
        size: entry.uncompressedSize,
        crc32: entry.crc32,
        deflated: entry.compressionMethod === DEFLATED,
    };
}
/** Files that share bytes could unpack to a lot although each of them looks harmless. */
function refuseOverlaps(files, directory) {
    let end = 0;
    for (const file of files.toSorted((one, other) => one.start - other.start)) {
        if (file.start < end)
            throw new archiveError/* ArchiveError */.d(file.name, 'shares its bytes with another file');
        end = file.dataStart + file.compressedSize;
        if (end > directory.start)
            throw new archiveError/* ArchiveError */.d(file.name, "shares its bytes with the archive's directory");
    }
}


/***/ }),

/***/ 6079:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ unpackArchive)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46466);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_3___default = /*#__PURE__*/__webpack_require__.n(node_stream_promises__WEBPACK_IMPORTED_MODULE_3__);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(38522);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_4___default = /*#__PURE__*/__webpack_require__.n(node_zlib__WEBPACK_IMPORTED_MODULE_4__);
/* harmony import */ var _support_errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(87700);
/* harmony import */ var _archiveError_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(85267);
/* harmony import */ var _archiveFile_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(45619);
/* harmony import */ var _archiveLimits_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(74421);
/* harmony import */ var _listFiles_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(10834);
/** @module Unpacking an untrusted archive: completely or not at all. */










/**
 * Writes the files of a zip archive to an empty directory, which is empty again if this throws. The page is left out, and
 * so are sources and attribution that are too large.
 * @param directory absolute
 * @throws ArchiveError if the archive is damaged or too large, or contains what no artifact of ours does; Node's errors
 * if the archive cannot be opened or the directory cannot be written
 */
async function unpackArchive(zipPath, directory, limits = _archiveLimits_js__WEBPACK_IMPORTED_MODULE_8__/* .DEFAULT_LIMITS */ .d) {
    if ((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(directory)).length > 0)
        throw new Error(`${directory} is not empty`);
    const archive = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(zipPath);
    try {
        const { size } = await archive.stat();
        const files = (await (0,_listFiles_js__WEBPACK_IMPORTED_MODULE_9__/* .listFiles */ .C)(archive, size, limits)).filter((file) => isWanted(file, limits));
        for (const file of files)
            await unpackFile(archive, file, directory);
        const sizes = (wanted) => files.reduce((sum, file) => sum + (limits.content.isBesideData(file.name) === wanted ? file.size : 0), 0);
        return { files: files.map(({ name }) => name), bytes: sizes(false), sourceBytes: sizes(true) };
    }
    catch (error) {
        for (const name of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(directory))
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, name), { recursive: true, force: true });
        throw error;
    }
    finally {
        await archive.close();
    }
}
function isWanted({ name, size }, limits) {
    const { content } = limits;
    if (name === content.sources)
        return size <= limits.maxSourceBytes;
    if (name === content.attribution)
        return size <= limits.maxAttributionBytes;
    return content.isRead(name);
}
async function unpackFile(archive, file, directory) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, file.name);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), { recursive: true, mode: 0o700 });
    const data = (0,_archiveFile_js__WEBPACK_IMPORTED_MODULE_7__/* .readPart */ .o)(archive, file.dataStart, file.compressedSize);
    const check = checked(file);
    const target = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createWriteStream)(path, { flags: 'wx', mode: 0o600 });
    try {
        if (file.deflated)
            await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_3__.pipeline)(data, node_zlib__WEBPACK_IMPORTED_MODULE_4___default().createInflateRaw(), check, target);
        else
            await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_3__.pipeline)(data, check, target);
    }
    catch (error) {
        if ((0,_support_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .errorCode */ .CA)(error)?.startsWith('Z_') !== true)
            throw error;
        throw new _archiveError_js__WEBPACK_IMPORTED_MODULE_6__/* .ArchiveError */ .d(file.name, 'is damaged', { cause: error });
    }
}
/** Passes on the unpacked data and checks it against the announced size and checksum. */
function checked({ name, size, crc32 }) {
    return async function* (blocks) {
        let bytes = 0;
        let sum = 0;
        for await (const block of blocks) {
            bytes += block.length;
            if (bytes > size)
                throw new _archiveError_js__WEBPACK_IMPORTED_MODULE_6__/* .ArchiveError */ .d(name, `has more than the announced ${size} bytes`);
            sum = node_zlib__WEBPACK_IMPORTED_MODULE_4___default().crc32(block, sum);
            yield block;
        }
        if (bytes < size)
            throw new _archiveError_js__WEBPACK_IMPORTED_MODULE_6__/* .ArchiveError */ .d(name, `has ${bytes} bytes instead of the announced ${size}`);
        if (sum !== crc32)
            throw new _archiveError_js__WEBPACK_IMPORTED_MODULE_6__/* .ArchiveError */ .d(name, 'does not match its checksum');
    };
}


/***/ }),

/***/ 90347:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WH: () => (/* binding */ BrokenArtifact),
/* harmony export */   eI: () => (/* binding */ CutOff),
/* harmony export */   g$: () => (/* binding */ tooLarge)
/* harmony export */ });
/** @module Why an artifact cannot be used. */
/** Thrown with the reason why an artifact cannot be used. */
class BrokenArtifact extends Error {
    name = 'BrokenArtifact';
}
/** Thrown for what may be better the next time. */
class CutOff extends BrokenArtifact {
}
/** Why an archive is refused by its size. */
function tooLarge(size, maxBytes) {
    return `its archive has ${size} bytes, more than the allowed ${maxBytes}`;
}


/***/ }),

/***/ 43972:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ downloadLegs)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/covdata/bytes/byteOrder.ts
var byteOrder = __webpack_require__(44122);
// EXTERNAL MODULE: ./src/github/apiAdvice.ts
var apiAdvice = __webpack_require__(6427);
// EXTERNAL MODULE: ./src/support/deadline.ts
var deadline = __webpack_require__(88643);
// EXTERNAL MODULE: ./src/support/parallel.ts
var parallel = __webpack_require__(53500);
// EXTERNAL MODULE: ./src/support/errors.ts
var errors = __webpack_require__(87700);
// EXTERNAL MODULE: ./src/support/plural.ts
var plural = __webpack_require__(87973);
// EXTERNAL MODULE: ./src/findings/finding.ts
var finding = __webpack_require__(44879);
;// CONCATENATED MODULE: ./src/artifact/budget.ts
/** @module What all artifacts of a report may take together: each alone stays within its own limits. */

/** Far more than 256 jobs, the most that a matrix can have, need. */
const TOTAL_LIMITS = {
    bytes: 2 * 1024 ** 3,
    sourceBytes: 1024 ** 3,
    processes: 200_000,
    items: 2_000_000,
};
/** What is left for the artifacts that have not been read yet. */
class Budget {
    limits;
    bytes;
    sourceBytes;
    processes;
    items;
    constructor(limits = TOTAL_LIMITS) {
        this.limits = limits;
        this.bytes = limits.bytes;
        this.sourceBytes = limits.sourceBytes;
        this.processes = limits.processes;
        this.items = limits.items;
    }
    /** How many bytes may still be unpacked. */
    get bytesLeft() {
        return this.bytes;
    }
    /** How many bytes of sources and attributions may still be unpacked. */
    get sourceBytesLeft() {
        return this.sourceBytes;
    }
    unpacked({ bytes, sourceBytes }) {
        this.bytes -= bytes;
        this.sourceBytes -= sourceBytes;
    }
    /** Whether there is room for the lists of a report of merged data. */
    fitReport({ legs, tests = [], findings, history, selection }) {
        const { packages, notLinked, unlinked, packagesLeftOut, filesLeftOut, directedFiles } = selection;
        const { files = [], builds = [], modules = [] } = selection;
        const lists = [
            ...[legs, tests, findings, history, packages, notLinked, unlinked, packagesLeftOut],
            ...[filesLeftOut, directedFiles, files, builds, modules],
            ...findings.map(({ evidence }) => evidence),
        ];
        const items = lists.reduce((sum, list) => sum + list.length, 0);
        if (items > this.items)
            return false;
        this.items -= items;
        return true;
    }
    /** @returns the manifest with as many processes as there is room for; undefined if its other lists have no room */
    fit(manifest) {
        const { binaries, findings, files, packages, notLinked } = manifest;
        const { unlinked = [], filesLeftOut = [], directedFiles = [], tests = [], history = [], gates = [], collected = [], } = manifest;
        const evidence = findings.reduce((sum, item) => sum + item.evidence.length, 0);
        const lists = [
            binaries,
            findings,
            files,
            packages,
            notLinked,
            unlinked,
            filesLeftOut,
            directedFiles,
            tests,
            history,
            gates,
            collected,
        ];
        const items = lists.reduce((sum, list) => sum + list.length, evidence);
        if (items > this.items)
            return undefined;
        this.items -= items;
        const processes = manifest.processes.slice(0, this.processes);
        this.processes -= processes.length;
        const cut = manifest.processes.length - processes.length;
        if (cut === 0)
            return manifest;
        const title = `The report lists only ${this.limits.processes} processes`;
        const said = (0,finding/* finding */.gk)('manifest-shortened', title, { evidence: [`${cut} more of ${manifest.leg.job}`] });
        return { ...manifest, processes, findings: [...findings, said] };
    }
}

// EXTERNAL MODULE: ./src/artifact/name.ts
var artifact_name = __webpack_require__(28111);
// EXTERNAL MODULE: ./src/artifact/brokenArtifact.ts
var brokenArtifact = __webpack_require__(90347);
// EXTERNAL MODULE: ./src/artifact/fetchArchive.ts + 1 modules
var fetchArchive = __webpack_require__(7224);
// EXTERNAL MODULE: ./src/coverage/shortProcesses.ts
var shortProcesses = __webpack_require__(23435);
// EXTERNAL MODULE: ./src/legs/legData.ts + 1 modules
var legData = __webpack_require__(87765);
// EXTERNAL MODULE: ./src/legs/earlierReport.ts
var earlierReport = __webpack_require__(39463);
// EXTERNAL MODULE: ./src/legs/manifest.ts
var legs_manifest = __webpack_require__(71540);
// EXTERNAL MODULE: ./src/legs/manifestLimits.ts
var manifestLimits = __webpack_require__(54900);
// EXTERNAL MODULE: ./src/artifact/archive/archiveLimits.ts
var archiveLimits = __webpack_require__(74421);
// EXTERNAL MODULE: ./src/artifact/entryName.ts
var entryName = __webpack_require__(84217);
// EXTERNAL MODULE: ./src/artifact/archive/archiveError.ts
var archiveError = __webpack_require__(85267);
// EXTERNAL MODULE: ./src/artifact/archive/listFiles.ts + 2 modules
var listFiles = __webpack_require__(10834);
;// CONCATENATED MODULE: ./src/artifact/archive/contentOf.ts
/** @module What an untrusted archive seems to be: the data of a leg, or a report. Unpacking checks that it is nothing else. */





/** @returns that of a leg for an archive that is refused: unpacking says why */
async function contentOf(zipPath, limits) {
    const archive = await (0,promises_.open)(zipPath);
    try {
        const { size } = await archive.stat();
        const files = await (0,listFiles/* listFiles */.C)(archive, size, { ...limits, content: entryName/* ANY_CONTENT */.ZB });
        return files.some(({ name }) => name === earlierReport/* REPORT_NAME */.F) ? entryName/* REPORT_CONTENT */.xw : entryName/* LEG_CONTENT */.HX;
    }
    catch (error) {
        if (error instanceof archiveError/* ArchiveError */.d)
            return entryName/* LEG_CONTENT */.HX;
        throw error;
    }
    finally {
        await archive.close();
    }
}

// EXTERNAL MODULE: ./src/artifact/archive/unpackArchive.ts
var unpackArchive = __webpack_require__(6079);
;// CONCATENATED MODULE: ./src/artifact/unpacking.ts
/** @module Unpacking downloaded archives one after the other, and reading what they say about their data. */












/** Unpacks one archive after the other, so that each knows what those before it have taken. */
class Unpacking {
    budget;
    takesReports;
    last = Promise.resolve();
    /** @param takesReports whether an artifact may be a report */
    constructor(budget, takesReports) {
        this.budget = budget;
        this.takesReports = takesReports;
    }
    /**
     * @param name of the artifact
     * @param directory absolute; an empty one
     */
    async unpack(name, archive, directory) {
        const before = this.last;
        const work = (async () => {
            await before.catch(() => undefined);
            return this.unpackNow(name, archive, directory);
        })();
        this.last = work;
        return work;
    }
    async unpackNow(name, archive, directory) {
        const maxBytes = Math.min(archiveLimits/* DEFAULT_LIMITS */.d.maxBytes, this.budget.bytesLeft);
        const left = this.budget.sourceBytesLeft;
        const maxSourceBytes = Math.min(archiveLimits/* DEFAULT_LIMITS */.d.maxSourceBytes, left);
        const maxAttributionBytes = Math.min(archiveLimits/* DEFAULT_LIMITS */.d.maxAttributionBytes, left - maxSourceBytes);
        const limits = { ...archiveLimits/* DEFAULT_LIMITS */.d, maxBytes, maxSourceBytes, maxAttributionBytes };
        const content = this.takesReports ? await contentOf(archive, limits) : entryName/* LEG_CONTENT */.HX;
        const { files, ...sizes } = await (0,unpackArchive/* unpackArchive */.b)(archive, directory, { ...limits, content });
        this.budget.unpacked(sizes);
        if (content !== entryName/* LEG_CONTENT */.HX)
            return this.reportIn(name, directory);
        if (!files.includes(legs_manifest/* MANIFEST_NAME */.i))
            throw new brokenArtifact/* BrokenArtifact */.WH(`it has no ${legs_manifest/* MANIFEST_NAME */.i}`);
        const manifest = this.budget.fit(await readManifest((0,external_node_path_.join)(directory, legs_manifest/* MANIFEST_NAME */.i)));
        if (manifest === undefined)
            throw noRoom(legs_manifest/* MANIFEST_NAME */.i);
        return { state: 'read', manifest };
    }
    async reportIn(name, directory) {
        const found = await (0,legData/* reportDataOf */.S5)(directory, name);
        const [report] = found?.reports ?? [];
        if (found === undefined || report === undefined)
            throw new brokenArtifact/* BrokenArtifact */.WH(`its ${earlierReport/* REPORT_NAME */.F} is not that of a report`);
        if (report.isOfOtherRun)
            throw new brokenArtifact/* BrokenArtifact */.WH('it is a report on another workflow run');
        if (!this.budget.fitReport(report))
            throw noRoom(earlierReport/* REPORT_NAME */.F);
        return { state: 'report', found };
    }
}
function noRoom(file) {
    return new brokenArtifact/* BrokenArtifact */.WH(`its ${file} has no room beside those of the other artifacts`);
}
async function readManifest(path) {
    // Loads valibot, so it is imported only if there is a leg.
    const { ManifestError, parseManifest } = await __webpack_require__.e(/* import() */ 8800).then(__webpack_require__.bind(__webpack_require__, 58800));
    const { size } = await (0,promises_.stat)(path);
    if (size > manifestLimits/* MAX_MANIFEST_LENGTH */.eM)
        throw new brokenArtifact/* BrokenArtifact */.WH(`its ${legs_manifest/* MANIFEST_NAME */.i} has ${size} bytes, more than the allowed ${manifestLimits/* MAX_MANIFEST_LENGTH */.eM}`);
    const json = await (0,promises_.readFile)(path, 'utf8');
    try {
        return (0,shortProcesses/* withShortList */.Ld)(parseManifest(json));
    }
    catch (error) {
        if (error instanceof ManifestError)
            throw new brokenArtifact/* BrokenArtifact */.WH(`its ${legs_manifest/* MANIFEST_NAME */.i} cannot be used: ${error.message}`);
        throw error;
    }
}

// EXTERNAL MODULE: ./src/artifact/serviceProblem.ts
var serviceProblem = __webpack_require__(80794);
;// CONCATENATED MODULE: ./src/artifact/download.ts
/** @module Downloading the artifacts of all legs of a workflow run. A damaged or hostile one does not affect the others. */














const PARALLEL_DOWNLOADS = 5;
/** A service that answers nothing any more must not cost the report: it has 30 minutes for everything. */
const MAX_ALL_MS = 600_000;
/**
 * Downloads and unpacks the artifacts of a workflow run; of those with the same name, the newest.
 * @returns the artifacts, sorted by name; empty if no name matches
 * @throws UserError if the artifacts cannot be listed
 */
async function downloadLegs({ pattern, except, directory, maxArchiveBytes = fetchArchive/* MAX_ARCHIVE_BYTES */.Ip, enterpriseServer = false, otherRun, max = fetchArchive/* MAX_MS */.Wf, stall = fetchArchive/* STALL_MS */.Gn, maxAll = MAX_ALL_MS, limits, takesReports = false, }, service, log) {
    const listed = (await list(service, { enterpriseServer, otherRun, max }))
        .filter(({ name }) => name !== except && (0,artifact_name/* matchesPattern */.MT)(name, pattern))
        .sort((one, other) => (0,byteOrder/* compareBytes */.X)(one.name, other.name));
    const results = new Map();
    const until = Date.now() + maxAll;
    const inTurn = new Unpacking(new Budget(limits), takesReports);
    await (0,parallel/* forEachLimited */.v)(listed, PARALLEL_DOWNLOADS, async (artifact, index) => {
        const place = (0,external_node_path_.join)(directory, String(index));
        const fetching = { maxBytes: maxArchiveBytes, max: Math.min(max, until - Date.now()), stall };
        const downloading = { fetching, all: maxAll, inTurn };
        results.set(index, await downloadOne(artifact, place, downloading, service));
        log.progress(`Downloaded ${results.size} of ${(0,plural/* plural */.L)(listed.length, 'artifact')}`);
    });
    const found = listed.flatMap((_, index) => results.get(index) ?? []);
    const read = found.filter(({ state }) => state !== 'broken').length;
    log.info(`Read ${read} of ${(0,plural/* plural */.L)(found.length, 'artifact')} that ${found.length === 1 ? 'matches' : 'match'} ${pattern}`);
    return found;
}
async function list(service, { enterpriseServer, otherRun, max }) {
    const which = otherRun === undefined ? 'this workflow run' : `workflow run ${otherRun}`;
    const refusal = ({ title, fix }, cause) => new errors/* UserError */.yo(`the artifacts of ${which} cannot be listed: ${title}`, fix, { cause });
    if (enterpriseServer)
        throw refusal(serviceProblem/* ENTERPRISE_SERVER */.oH);
    const listed = await (0,deadline/* within */.u)(max, service.listArtifacts({ latest: true })).catch((error) => {
        if (otherRun === undefined)
            throw refusal((0,serviceProblem/* serviceProblem */.tH)(error), error);
        const { words, advice } = (0,apiAdvice/* apiProblem */.U)(error, `list the artifacts of ${which}`);
        throw new errors/* UserError */.yo(words, advice, { cause: error });
    });
    if (listed !== deadline/* TOO_LATE */.w)
        return listed.artifacts;
    throw refusal((0,serviceProblem/* lateService */.OK)(max));
}
/** Never throws: an artifact that cannot be used is returned as broken. */
async function downloadOne(artifact, place, { fetching, all, inTurn }, service) {
    const { name } = artifact;
    const archives = (0,external_node_path_.join)(place, 'archives');
    const directory = (0,external_node_path_.join)(place, 'data');
    try {
        if (fetching.max <= 0)
            throw new brokenArtifact/* BrokenArtifact */.WH((0,serviceProblem/* lateService */.OK)(all).title);
        await (0,promises_.mkdir)(directory, { recursive: true, mode: 0o700 });
        const archive = await (0,fetchArchive/* fetchArchive */.PC)(artifact, archives, fetching, service);
        return { name, directory, ...(await inTurn.unpack(name, archive, directory)) };
    }
    catch (error) {
        await (0,promises_.rm)(directory, { recursive: true, force: true });
        return { name, state: 'broken', reason: (0,fetchArchive/* brokenReason */.Su)(error) };
    }
    finally {
        await (0,promises_.rm)(archives, { recursive: true, force: true });
    }
}


/***/ }),

/***/ 84217:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GC: () => (/* binding */ isEntryName),
/* harmony export */   HX: () => (/* binding */ LEG_CONTENT),
/* harmony export */   QX: () => (/* binding */ PAGE_NAME),
/* harmony export */   ZB: () => (/* binding */ ANY_CONTENT),
/* harmony export */   Zu: () => (/* binding */ ENTRY_FOLDERS),
/* harmony export */   xw: () => (/* binding */ REPORT_CONTENT)
/* harmony export */ });
/* harmony import */ var _attribution_file_attributionFormat_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32358);
/* harmony import */ var _coverage_model_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43307);
/* harmony import */ var _coverage_sourcePack_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27592);
/* harmony import */ var _coverage_textProfile_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35250);
/* harmony import */ var _impact_impactData_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(68310);
/* harmony import */ var _legs_earlierReport_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(39463);
/* harmony import */ var _legs_manifest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(71540);
/* harmony import */ var _report_reportFolder_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(10214);
/**
 * @module The names of files in an artifact. That of a leg has the manifest, Go's data files in a folder for each source, which
 * test covers what, the page of the job, and its sources; that of a report has the files of the report, and such data in its
 * covdata folder.
 */








/** The page for who opens the artifact; whoever merges it leaves it alone. */
const PAGE_NAME = 'index.html';
/** The folders of an artifact. */
const ENTRY_FOLDERS = _coverage_model_js__WEBPACK_IMPORTED_MODULE_1__/* .DATA_FOLDERS */ .bM;
/** A data file as Go's runtime names it (internal/coverage/defs.go); process id and nanoseconds are 64-bit numbers. */
const DATA_FILE = String.raw `(?:covmeta\.[0-9a-f]{32}|covcounters\.[0-9a-f]{32}\.\d{1,19}\.\d{1,20})`;
const DATA_ENTRY = new RegExp(`^(?:${ENTRY_FOLDERS.join('|')})/${DATA_FILE}$`);
/** What was given as a text profile. */
const PROFILE_ENTRY = `${_coverage_model_js__WEBPACK_IMPORTED_MODULE_1__/* .UNIT_FOLDER */ .cB}/${_coverage_textProfile_js__WEBPACK_IMPORTED_MODULE_3__/* .PROFILE_NAME */ .uE}`;
/** Whether an artifact of ours may contain a file of this name. Names have slashes and only ASCII characters. */
function isEntryName(name) {
    return name === _legs_manifest_js__WEBPACK_IMPORTED_MODULE_5__/* .MANIFEST_NAME */ .i || isBesideData(name) || DATA_ENTRY.test(name) || name === PROFILE_ENTRY;
}
/** Whether a file says nothing about the figures: then it costs none of the room for those that do. */
function isBesideData(name) {
    return [PAGE_NAME, _coverage_sourcePack_js__WEBPACK_IMPORTED_MODULE_2__/* .SOURCES_NAME */ .tW, _attribution_file_attributionFormat_js__WEBPACK_IMPORTED_MODULE_0__/* .ATTRIBUTION_NAME */ .qi, _impact_impactData_js__WEBPACK_IMPORTED_MODULE_6__/* .IMPACT_NAME */ .l5].includes(name);
}
const LEG_CONTENT = {
    isEntry: isEntryName,
    isBesideData,
    isRead: (name) => name !== PAGE_NAME,
    sources: _coverage_sourcePack_js__WEBPACK_IMPORTED_MODULE_2__/* .SOURCES_NAME */ .tW,
    attribution: _attribution_file_attributionFormat_js__WEBPACK_IMPORTED_MODULE_0__/* .ATTRIBUTION_NAME */ .qi,
};
/** Of the files for people and other tools, none is read again. */
const REPORT_CONTENT = {
    isEntry: (name) => isReportFile(name) || isEntryName(dataName(name)),
    isBesideData: (name) => (isReportFile(name) ? name !== _legs_earlierReport_js__WEBPACK_IMPORTED_MODULE_7__/* .REPORT_NAME */ .F : isBesideData(dataName(name))),
    isRead: (name) => name === _legs_earlierReport_js__WEBPACK_IMPORTED_MODULE_7__/* .REPORT_NAME */ .F || isStored(dataName(name)),
    sources: `${_report_reportFolder_js__WEBPACK_IMPORTED_MODULE_4__/* .DATA_FOLDER */ .ej}/${_coverage_sourcePack_js__WEBPACK_IMPORTED_MODULE_2__/* .SOURCES_NAME */ .tW}`,
    attribution: `${_report_reportFolder_js__WEBPACK_IMPORTED_MODULE_4__/* .DATA_FOLDER */ .ej}/${_attribution_file_attributionFormat_js__WEBPACK_IMPORTED_MODULE_0__/* .ATTRIBUTION_NAME */ .qi}`,
};
/** Of an artifact that is one of these, and perhaps has what neither may have. */
const ANY_CONTENT = {
    isEntry: () => true,
    isBesideData: (name) => LEG_CONTENT.isBesideData(name) || REPORT_CONTENT.isBesideData(name),
    isRead: () => true,
    sources: '',
    attribution: '',
};
/** Merged data has no manifest. */
function isStored(name) {
    return [PROFILE_ENTRY, _coverage_sourcePack_js__WEBPACK_IMPORTED_MODULE_2__/* .SOURCES_NAME */ .tW, _attribution_file_attributionFormat_js__WEBPACK_IMPORTED_MODULE_0__/* .ATTRIBUTION_NAME */ .qi, _impact_impactData_js__WEBPACK_IMPORTED_MODULE_6__/* .IMPACT_NAME */ .l5].includes(name) || DATA_ENTRY.test(name);
}
function isReportFile(name) {
    return _report_reportFolder_js__WEBPACK_IMPORTED_MODULE_4__/* .REPORT_FILES */ .JL.some((known) => known === name);
}
/** The name in the covdata folder of a report; empty if it is elsewhere. */
function dataName(name) {
    const folder = `${_report_reportFolder_js__WEBPACK_IMPORTED_MODULE_4__/* .DATA_FOLDER */ .ej}/`;
    return name.startsWith(folder) ? name.slice(folder.length) : '';
}


/***/ }),

/***/ 7224:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Ip: () => (/* binding */ MAX_ARCHIVE_BYTES),
  Wf: () => (/* binding */ MAX_MS),
  Gn: () => (/* binding */ STALL_MS),
  Su: () => (/* binding */ brokenReason),
  PC: () => (/* binding */ fetchArchive),
  AM: () => (/* binding */ listedArtifact)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: ./src/support/deadline.ts
var deadline = __webpack_require__(88643);
// EXTERNAL MODULE: ./src/support/errors.ts
var errors = __webpack_require__(87700);
// EXTERNAL MODULE: ./src/artifact/archive/archiveError.ts
var archiveError = __webpack_require__(85267);
// EXTERNAL MODULE: ./src/artifact/brokenArtifact.ts
var brokenArtifact = __webpack_require__(90347);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./src/artifact/serviceProblem.ts
var serviceProblem = __webpack_require__(80794);
;// CONCATENATED MODULE: ./src/artifact/continuedDownload.ts






/** Connections in a row that brought nothing. */
const MAX_FRUITLESS = 3;
/** Before a third one. The second begins at once: an address may just have expired. */
const PAUSE_MS = 2000;
/**
 * Downloads the archive. What has arrived is kept only as long as the server says that its content is the same.
 * @throws BrokenArtifact with the last reason, or for one that is too large or too late; and what `address` throws
 */
async function downloadContinued(download) {
    const { path, max, until } = download;
    let tag;
    for (let fruitless = 0;;) {
        const before = await sizeOf(path);
        const file = await (0,promises_.open)(path, before > 0 && tag !== undefined ? 'r+' : 'w');
        try {
            const offset = tag === undefined ? 0 : before;
            await withAnswer(download, offset, tag, async (answer) => {
                tag = answer.tag;
                await file.truncate(answer.offset);
                await receive(answer, file, download);
            });
            return;
        }
        catch (error) {
            if (!(error instanceof brokenArtifact/* CutOff */.eI))
                throw error;
            if (error instanceof Changed)
                tag = undefined;
            fruitless = (await sizeOf(path)) > before ? 0 : fruitless + 1;
            if (fruitless === MAX_FRUITLESS)
                throw new brokenArtifact/* BrokenArtifact */.WH(error.message);
        }
        finally {
            await file.close();
        }
        const left = until - Date.now();
        if (left <= 0)
            throw new brokenArtifact/* BrokenArtifact */.WH((0,serviceProblem/* lateService */.OK)(max).title);
        if (fruitless > 1)
            await (0,external_node_timers_promises_.setTimeout)(Math.min(PAUSE_MS, left));
    }
}
/** The content is not that of which a part has arrived. */
class Changed extends brokenArtifact/* CutOff */.eI {
}
async function withAnswer({ address, stall, until }, offset, tag, use) {
    const url = await address();
    const { HttpClient } = await __webpack_require__.e(/* import() */ 4942).then(__webpack_require__.bind(__webpack_require__, 44942));
    // Ours is the earlier one, and names no address.
    const client = new HttpClient('go-integration-coverage', [], {
        socketTimeout: stall + 1000,
        allowRetries: false,
    });
    try {
        const range = tag === undefined || offset === 0 ? {} : { Range: `bytes=${offset}-`, 'If-Match': tag };
        const asked = client.get(url, range);
        const answer = await (0,deadline/* within */.u)(Math.max(0, Math.min(stall, until - Date.now())), asked).catch(cutOff);
        if (answer === deadline/* TOO_LATE */.w) {
            asked.catch(() => undefined);
            throw new brokenArtifact/* CutOff */.eI((0,serviceProblem/* lateService */.OK)(stall).title);
        }
        const { message } = answer;
        // Before anything waits: an error without a listener would end the process.
        message.on('error', () => undefined);
        try {
            await use({ message, ...checked(message, offset, tag) });
        }
        finally {
            message.destroy();
        }
    }
    finally {
        client.dispose();
    }
}
/** @throws Changed if it is of other content, CutOff if it has none */
function checked({ statusCode, headers }, offset, asked) {
    const { etag } = headers;
    // Weak ones name what is equivalent, not what is the same.
    const tag = etag?.startsWith('"') === true ? etag : undefined;
    if (statusCode === 200)
        return { offset: 0, tag };
    const isRest = headers['content-range']?.startsWith(`bytes ${offset}-`) === true;
    if (statusCode === 206 && offset > 0 && isRest && (tag === undefined || tag === asked))
        return { offset, tag: asked };
    const reason = `the storage of artifacts answered with status ${statusCode ?? 0}`;
    if (statusCode === 206 || statusCode === 412 || statusCode === 416)
        throw new Changed(reason);
    throw new brokenArtifact/* CutOff */.eI(reason);
}
/** @throws CutOff if the connection breaks or stalls, BrokenArtifact for too many bytes or if no time is left */
async function receive({ message, offset }, file, { maxBytes, stall, max, until }) {
    const length = message.headers['content-length'];
    const end = length === undefined ? undefined : offset + Number(length);
    if (end !== undefined && end > maxBytes)
        throw new brokenArtifact/* BrokenArtifact */.WH((0,brokenArtifact/* tooLarge */.g$)(end, maxBytes));
    const chunks = message[Symbol.asyncIterator]();
    for (let at = offset;;) {
        const left = until - Date.now();
        if (left <= 0)
            throw new brokenArtifact/* BrokenArtifact */.WH((0,serviceProblem/* lateService */.OK)(max).title);
        const next = await (0,deadline/* within */.u)(Math.min(stall, left), chunks.next()).catch(cutOff);
        if (next === deadline/* TOO_LATE */.w)
            throw new brokenArtifact/* CutOff */.eI((0,serviceProblem/* lateService */.OK)(Math.min(stall, left)).title);
        if (next.done === true) {
            if (end === undefined || at === end)
                return;
            throw new brokenArtifact/* CutOff */.eI(`its download ended after ${at} of ${end} bytes`);
        }
        at += next.value.length;
        if (at > maxBytes)
            throw new brokenArtifact/* BrokenArtifact */.WH((0,brokenArtifact/* tooLarge */.g$)(at, maxBytes));
        await file.write(next.value, 0, next.value.length, at - next.value.length);
    }
}
/** The client's messages may contain the address, which is a secret while it is valid. */
function cutOff(error) {
    throw new brokenArtifact/* CutOff */.eI(`its download was cut off (${(0,errors/* errorCode */.CA)(error) ?? 'the connection ended'})`);
}
async function sizeOf(path) {
    return (0,promises_.stat)(path).then(({ size }) => size, () => 0);
}

// EXTERNAL MODULE: ./src/artifact/name.ts
var artifact_name = __webpack_require__(28111);
;// CONCATENATED MODULE: ./src/artifact/fetchArchive.ts
/**
 * @module Fetching the archive of one artifact. GitHub's client repeats its requests and, if a connection breaks, the whole
 * download; what it takes for done or waits for without an end is tried again here. Where the address of the archive is
 * known, a download goes on where it broke.
 */












/** An artifact as the API of another run lists it. */
function listedArtifact({ id, name, size, digest }) {
    return { id, name, size, ...(digest === undefined ? {} : { digest }) };
}
/** For one artifact, in milliseconds: the client retries each of its requests for minutes. */
const MAX_MS = 180_000;
/** The client needs 35 s to notice a broken connection and begin again. */
const STALL_MS = 45_000;
const MAX_ARCHIVE_BYTES = 256 * 1024 * 1024;
/** The client itself repeats most of what fails. */
const MAX_ATTEMPTS = 3;
/** Answers that do not change: no permission, no such artifact, an expired one. */
const FINAL = /\((?:401|403|404|410)\)|No artifacts found/;
/**
 * Fetches the archive, whole again if an attempt is cut off or its content is not what was uploaded.
 * @param place absolute: archives are put below it
 * @returns the path of the archive
 * @throws BrokenArtifact with the last reason, or the client's error; `brokenReason` has words for both
 */
async function fetchArchive(artifact, place, { max, ...limits }, service) {
    refuseUnread(artifact, limits.maxBytes);
    const until = Date.now() + max;
    for (let attempt = 1;; attempt++) {
        const directory = (0,external_node_path_.join)(place, `archive-${attempt}`);
        try {
            return await fetchOnce(artifact, directory, { ...limits, attempt, max, until }, service);
        }
        catch (error) {
            await (0,promises_.rm)(directory, { recursive: true, force: true });
            if (attempt === MAX_ATTEMPTS || Date.now() >= until || isFinal(error))
                throw error;
        }
    }
}
/** @throws BrokenArtifact for an artifact with such a name or size in the list */
function refuseUnread({ name, size }, maxBytes) {
    if (!(0,artifact_name/* isPrintableName */.Fh)(name))
        throw new brokenArtifact/* BrokenArtifact */.WH('its name contains a workflow command or control characters');
    if (!(size <= maxBytes))
        throw new brokenArtifact/* BrokenArtifact */.WH((0,brokenArtifact/* tooLarge */.g$)(size, maxBytes));
}
function isFinal(error) {
    if (error instanceof brokenArtifact/* BrokenArtifact */.WH)
        return !(error instanceof brokenArtifact/* CutOff */.eI);
    const status = error instanceof Error && 'status' in error ? ` (${String(error.status)})` : '';
    return FINAL.test(`${(0,errors/* describeError */.Uc)(error)}${status}`);
}
async function fetchOnce({ id, digest }, directory, attempt, service) {
    await (0,promises_.mkdir)(directory, { recursive: true, mode: 0o700 });
    const address = service.addressOf?.(id, attempt.attempt);
    const path = (0,external_node_path_.join)(directory, 'archive');
    if (address === undefined || !(await isDownloaded({ ...attempt, address, path }))) {
        // Not unpacked by the client, which has no limits and does not enforce the digest.
        const downloading = service.downloadArtifact(id, { path: directory, skipDecompress: true });
        await arrival(downloading, directory, attempt);
    }
    const archive = await archiveIn(directory, attempt.maxBytes);
    await checkDigest(archive, digest);
    return archive;
}
class NoAddress extends Error {
}
/** Whether the address is given; GitHub's client says better why not, and may not need this permission. */
async function isDownloaded(download) {
    const address = async () => download.address().catch((error) => {
        throw isFinal(error) ? new NoAddress() : error;
    });
    try {
        await downloadContinued({ ...download, address });
        return true;
    }
    catch (error) {
        if (!(error instanceof NoAddress))
            throw error;
        await (0,promises_.rm)(download.path, { force: true });
        return false;
    }
}
/** Waits as long as there is progress. @throws CutOff if there is none, BrokenArtifact if no time is left */
async function arrival(downloading, directory, { max, stall, until }) {
    for (let bytes = 0;;) {
        const left = until - Date.now();
        if ((await (0,deadline/* within */.u)(Math.max(0, Math.min(stall, left)), downloading)) !== deadline/* TOO_LATE */.w)
            return;
        // Not by the clock: a timer may end a millisecond before it.
        if (left <= stall)
            throw new brokenArtifact/* BrokenArtifact */.WH((0,serviceProblem/* lateService */.OK)(max).title);
        const arrived = await bytesIn(directory);
        if (arrived === bytes)
            throw new brokenArtifact/* CutOff */.eI((0,serviceProblem/* lateService */.OK)(stall).title);
        bytes = arrived;
    }
}
async function bytesIn(directory) {
    const names = await (0,promises_.readdir)(directory);
    const sizes = await Promise.all(names.map(async (name) => (await (0,promises_.stat)((0,external_node_path_.join)(directory, name))).size));
    return sizes.reduce((sum, size) => sum + size, 0);
}
/** The path of the archive: the only file in the folder, which the service names. */
async function archiveIn(directory, maxBytes) {
    const [entry, ...others] = await (0,promises_.readdir)(directory, { withFileTypes: true });
    if (entry?.isFile() !== true || others.length > 0)
        throw new brokenArtifact/* BrokenArtifact */.WH('it is not a single archive');
    const path = (0,external_node_path_.join)(directory, entry.name);
    const { size } = await (0,promises_.stat)(path);
    if (size > maxBytes)
        throw new brokenArtifact/* BrokenArtifact */.WH((0,brokenArtifact/* tooLarge */.g$)(size, maxBytes));
    return path;
}
/** @param expected `sha256:` and 64 hexadecimal digits; services other than GitHub's may have none */
async function checkDigest(path, expected) {
    if (expected === undefined || expected === '')
        return;
    const hash = (0,external_node_crypto_.createHash)('sha256');
    await (0,external_node_stream_promises_.pipeline)((0,external_node_fs_.createReadStream)(path), hash);
    const digest = `sha256:${hash.digest('hex')}`;
    if (digest !== expected.toLowerCase())
        throw new brokenArtifact/* CutOff */.eI(`its archive was changed or truncated: its digest is ${digest}, expected ${expected}`);
}
/** Why an artifact cannot be used, as the end of a sentence; may contain untrusted names. */
function brokenReason(error) {
    if (error instanceof brokenArtifact/* BrokenArtifact */.WH)
        return error.message;
    // What it contains cannot be read; the advice is for files of the user's own.
    if (error instanceof errors/* UserError */.yo)
        return error.message;
    if (error instanceof archiveError/* ArchiveError */.d)
        return `its archive is refused: ${error.message}`;
    return `it cannot be downloaded or unpacked: ${(0,errors/* describeError */.Uc)(error)}`;
}


/***/ }),

/***/ 80794:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OK: () => (/* binding */ lateService),
/* harmony export */   oH: () => (/* binding */ ENTERPRISE_SERVER),
/* harmony export */   tH: () => (/* binding */ serviceProblem)
/* harmony export */ });
/* harmony import */ var _support_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87700);
/** @module Errors of the artifact service and its client, explained. */

const UNAVAILABLE = 'artifact-unavailable';
const ENTERPRISE_SERVER = {
    code: UNAVAILABLE,
    title: 'GitHub Enterprise Server does not support artifacts of this version',
    fix: 'Set `artifact: false`, upload the output `covdata` with actions/upload-artifact@v3, and pass what actions/download-artifact@v3 downloads to the report action by `paths`.',
};
/**
 * Problems by the message of the client's error, because the client wraps its typed errors in plain ones. The first match
 * counts.
 */
const PROBLEMS = [
    [/GHES/, ENTERPRISE_SERVER],
    [
        /\(409\)/,
        {
            code: 'artifact-name-taken',
            title: 'another step of this workflow run has uploaded an artifact with this name',
            fix: 'Give each of them a different name: with the input `id` if a workflow calls a reusable workflow several times, otherwise with `artifact-name`.',
        },
    ],
    [
        /storage quota|insufficient usage/i,
        {
            code: 'artifact-quota',
            title: 'the artifact storage is full',
            fix: 'Delete old artifacts or lower `retention-days`; GitHub recalculates the usage every 6 to 12 hours.',
        },
    ],
    [
        /ACTIONS_RUNTIME_TOKEN|ACTIONS_RESULTS_URL|JWT|token specified/i,
        {
            code: UNAVAILABLE,
            title: 'the runner offers no artifact service',
            fix: 'Artifacts need a job of GitHub Actions, or a runner with such a service, such as act with --artifact-server-path. Elsewhere set `artifact: false`.',
        },
    ],
    [
        /\((?:401|403)\)/,
        {
            code: 'artifact-failed',
            title: 'the artifact service does not accept the token of this job',
            fix: 'Run the job again; the token expires with the job and the workflow run.',
        },
    ],
    [
        /Unable to make request|E(?:CONN\w+|NOTFOUND|AI_AGAIN|TIMEDOUT|HOSTUNREACH|PIPE)|getaddrinfo|socket hang up|stalled/,
        {
            code: 'artifact-failed',
            title: 'the artifact service cannot be reached from this runner',
            fix: 'Allow a self-hosted runner to reach the hosts that GitHub lists for artifacts (*.actions.githubusercontent.com, *.blob.core.windows.net).',
        },
    ],
    [
        /\((?:429|5\d\d)\)/,
        {
            code: UNAVAILABLE,
            title: 'the artifact service is overloaded or out of order',
            fix: 'Check www.githubstatus.com, and run the job again later.',
        },
    ],
];
const UNKNOWN = {
    code: 'artifact-failed',
    title: 'the artifact service or its client failed',
    fix: 'Run the job again; with debug logging the client gives more details.',
};
/** Explains anything that the client threw; never throws. */
function serviceProblem(error) {
    const text = (0,_support_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .describeError */ .Uc)(error);
    return PROBLEMS.find(([pattern]) => pattern.test(text))?.[1] ?? UNKNOWN;
}
/** For a request that was given up after so many milliseconds. */
function lateService(milliseconds) {
    return {
        code: UNAVAILABLE,
        title: `the artifact service did not answer within ${Math.ceil(milliseconds / 1000)} s`,
        fix: 'Check www.githubstatus.com, and run the job again later.',
    };
}


/***/ }),

/***/ 37596:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ textMap)
/* harmony export */ });
/* harmony import */ var diff__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88965);
/* harmony import */ var _lineMap_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87839);
/** @module The line map of two texts, where both are at hand. */


/** Lines that are added or removed at most; more of them would take long, and mean another file. */
const MAX_EDITS = 5000;
/** Returns undefined if the texts have too little in common. */
function textMap(earlier, later) {
    const parts = (0,diff__WEBPACK_IMPORTED_MODULE_1__/* .diffArrays */ .E)([...linesOf(earlier)], [...linesOf(later)], { maxEditLength: MAX_EDITS });
    if (parts === undefined)
        return undefined;
    const hunks = [];
    let [oldLine, newLine] = [1, 1];
    let open;
    const close = () => {
        if (open === undefined)
            return;
        const [oldLines, newLines] = [oldLine - open.oldLine, newLine - open.newLine];
        hunks.push({
            oldStart: oldLines === 0 ? open.oldLine - 1 : open.oldLine,
            oldLines,
            newStart: newLines === 0 ? open.newLine - 1 : open.newLine,
            newLines,
        });
        open = undefined;
    };
    for (const { added, removed, count } of parts) {
        if (added || removed)
            open ??= { oldLine, newLine };
        else
            close();
        if (!added)
            oldLine += count;
        if (!removed)
            newLine += count;
    }
    close();
    return new _lineMap_js__WEBPACK_IMPORTED_MODULE_0__/* .LineMap */ .H(hunks);
}
/** Line ends do not count: git may store others than the checkout has. */
function linesOf(text) {
    return text.toString('latin1').split(/\r?\n/);
}


/***/ }),

/***/ 6427:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ apiProblem)
/* harmony export */ });
/* harmony import */ var _support_records_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6149);
/* harmony import */ var _support_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87700);
/* harmony import */ var _support_plainText_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45124);
/** @module Explains errors of GitHub's API to the author of a workflow. */



/**
 * Explains an error that the client threw.
 * @param doing what was attempted, such as `create a check run`
 * @throws the error itself if it does not come from the API: a bug of ours is not an answer from GitHub
 */
function apiProblem(error, doing) {
    const refusal = refusalOf(error);
    if (refusal !== undefined)
        return problemOf(refusal, doing);
    if (!isRequestError(error))
        throw error;
    return {
        kind: 'unavailable',
        status: undefined,
        words: `Could not ${doing}: no answer from GitHub (${connectionText(error)})`,
        advice: 'Run the job again. If that does not help, check the network of the runner and githubstatus.com.',
    };
}
function problemOf(refusal, doing) {
    const { status } = refusal;
    const problem = (kind, why, advice) => ({
        kind,
        status,
        words: `Could not ${doing}: ${why} (${status})`,
        advice,
    });
    if (isLimit(refusal))
        return problem('limit', "GitHub's rate limit was reached", 'Run the job again later, or less often.');
    switch (status) {
        case 401:
            return problem('token', 'GitHub does not accept the token', 'It may have expired or been revoked. Use github.token, the default of the token input.');
        case 403:
            return /not accessible by/i.test(refusal.message)
                ? problem('permission', 'the token lacks the permission', permissionAdvice(refusal))
                : problem('permission', `GitHub does not allow it: ${reason(refusal)}`, permissionAdvice(refusal));
        case 404:
            return problem('permission', 'GitHub cannot find it, or hides it from this token', permissionAdvice(refusal));
        default:
            return status >= 500
                ? problem('unavailable', 'GitHub failed', 'Run the job again; githubstatus.com reports disruptions.')
                : problem('refused', `GitHub rejected the request: ${reason(refusal)}`, '');
    }
}
/** Turns `checks=write` in the header, which lists what the request needs, into `checks: write`. */
function permissionAdvice({ headers }) {
    const header = headers['x-accepted-github-permissions'];
    const wanted = typeof header === 'string' ? header.split(/[,;]/) : [];
    const lines = wanted.flatMap((item) => {
        const [, name, level] = /^\s*([a-z_]{1,40})=(read|write|admin)\s*$/.exec(item) ?? [];
        return name === undefined || level === undefined ? [] : [`${name.replaceAll('_', '-')}: ${level}`];
    });
    return lines.length === 0
        ? 'Check the permissions of the job, and the token.'
        : `Grant the job ${lines.join(' or ')}.`;
}
function isLimit({ status, message, headers }) {
    return (status === 429 ||
        (status === 403 &&
            (headers['x-ratelimit-remaining'] === '0' ||
                headers['retry-after'] !== undefined ||
                /\brate limit\b/i.test(message))));
}
/** GitHub's own reasons, without the link to its documentation. */
function reason({ data, message }) {
    if (!(0,_support_records_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u)(data) || typeof data.message !== 'string')
        return (0,_support_plainText_js__WEBPACK_IMPORTED_MODULE_2__/* .plainLine */ .h0)(message);
    const errors = Array.isArray(data.errors) ? data.errors.map(errorText) : [];
    const texts = [data.message, ...new Set(errors)].map((text) => text.trim().replace(/\.$/, ''));
    return (0,_support_plainText_js__WEBPACK_IMPORTED_MODULE_2__/* .plainLine */ .h0)(texts.join('; '));
}
/** An error is a text, or an object in which `message`, or else `field` and `code`, say what is wrong. */
function errorText(error) {
    if (typeof error === 'string')
        return error;
    if (!(0,_support_records_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u)(error))
        return 'an unspecified error';
    if (typeof error.message === 'string')
        return error.message;
    return [error.field, error.code].filter((part) => typeof part === 'string').join(' ');
}
function refusalOf(error) {
    if (!isRequestError(error) || !(0,_support_records_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u)(error.response))
        return undefined;
    const { headers, data } = error.response;
    return { status: error.status, message: messageOf(error), headers: (0,_support_records_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u)(headers) ? headers : {}, data };
}
function isRequestError(error) {
    return (0,_support_records_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u)(error) && typeof error.status === 'number' && 'request' in error;
}
/** What happened to the connection: Node's error code, which is a cause of fetch's error. */
function connectionText(error) {
    for (let cause = error; (0,_support_records_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u)(cause); cause = cause.cause) {
        if (cause.name === 'TimeoutError')
            return 'it took too long';
        const code = (0,_support_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .errorCode */ .CA)(cause);
        if (code !== undefined)
            return (0,_support_plainText_js__WEBPACK_IMPORTED_MODULE_2__/* .plainLine */ .h0)(code);
    }
    return messageOf(error);
}
function messageOf(error) {
    return (0,_support_plainText_js__WEBPACK_IMPORTED_MODULE_2__/* .plainLine */ .h0)((0,_support_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .describeError */ .Uc)(error));
}


/***/ }),

/***/ 25155:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lw: () => (/* binding */ withOwn),
/* harmony export */   og: () => (/* binding */ storedHistory),
/* harmony export */   xz: () => (/* binding */ branchHistory)
/* harmony export */ });
/* harmony import */ var _legs_manifestLimits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54900);
/* harmony import */ var _base_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97046);


/**
 * The oldest first and the report's own last; undefined unless it is of a branch that baselines are taken from: a change has
 * no history of its own.
 */
function branchHistory({ comparison, coverage, startedAt: at }, { ref, base, defaultBranch, testedSha, headSha }) {
    const branch = (0,_base_js__WEBPACK_IMPORTED_MODULE_1__/* .branchOf */ .W0)(ref);
    if (branch === undefined || branch !== (base?.branch ?? defaultBranch))
        return undefined;
    const own = { commit: testedSha ?? headSha, at, tally: coverage.tallies.together };
    return withOwn(comparison.baseline.value?.trend ?? [], own);
}
/** The totals as an artifact has them. */
function storedHistory(points) {
    return points.map(({ covered, total, ...point }) => ({ ...point, tally: { covered, total } }));
}
/** The earlier totals, and then that of a commit. */
function withOwn(earlier, own) {
    return [...earlier.filter(({ commit }) => commit !== own.commit), own].slice(-_legs_manifestLimits_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_HISTORY */ .oe);
}


/***/ }),

/***/ 23187:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ listRunArtifacts)
/* harmony export */ });
/* harmony import */ var _support_records_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6149);
/* harmony import */ var _eventPayload_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76581);
/* harmony import */ var _unexpectedAnswer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57134);
/** @module The artifacts of another workflow run. */



/** Of many matrices with as many jobs as there can be, and reports of them. */
const MAX_PAGES = 50;
const PER_PAGE = 100;
/**
 * The artifacts of a run, of those with the same name the newest: a re-run of failed jobs uploads some of them again.
 * @throws the client's error
 */
async function listRunArtifacts(client, { owner, repo, runId, name }) {
    const found = new Map();
    for (let page = 1; page <= MAX_PAGES; page++) {
        const { data } = await client.rest.actions.listWorkflowRunArtifacts({
            owner,
            repo,
            run_id: runId,
            per_page: PER_PAGE,
            page,
            ...(name === undefined ? {} : { name }),
        });
        (0,_unexpectedAnswer_js__WEBPACK_IMPORTED_MODULE_1__/* .expectAnswer */ .A)((0,_support_records_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecord */ .u)(data) && Array.isArray(data.artifacts), 'a list of artifacts');
        for (const each of data.artifacts) {
            const artifact = artifactIn(each);
            if (artifact === undefined || !(name === undefined || artifact.name === name))
                continue;
            const known = found.get(artifact.name);
            if (known === undefined || known.id < artifact.id)
                found.set(artifact.name, artifact);
        }
        if (data.artifacts.length < PER_PAGE)
            break;
    }
    return [...found.values()];
}
function artifactIn(value) {
    const [id, name, size] = [(0,_eventPayload_js__WEBPACK_IMPORTED_MODULE_0__/* .idIn */ .DG)(value, 'id'), (0,_eventPayload_js__WEBPACK_IMPORTED_MODULE_0__/* .textIn */ .r7)(value, 'name'), (0,_eventPayload_js__WEBPACK_IMPORTED_MODULE_0__/* .idIn */ .DG)(value, 'size_in_bytes')];
    if (id === undefined || name === undefined || size === undefined)
        return undefined;
    return {
        id,
        name,
        size,
        digest: (0,_eventPayload_js__WEBPACK_IMPORTED_MODULE_0__/* .textIn */ .r7)(value, 'digest'),
        expired: (0,_support_records_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecord */ .u)(value) && value.expired === true,
        createdAt: (0,_eventPayload_js__WEBPACK_IMPORTED_MODULE_0__/* .timeIn */ .Hi)(value, 'created_at'),
    };
}


/***/ }),

/***/ 57134:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ expectAnswer)
/* harmony export */ });
/** @module Answers that have a good status and are not what was asked for, as a proxy may send them. */
/** An error that counts as no answer from GitHub, like those of the client: `status` and `request` say so. */
class UnexpectedAnswer extends Error {
    name = 'UnexpectedAnswer';
    status = 502;
    request = {};
}
/**
 * Checks an answer before anything is believed of it.
 * @param what was expected, such as `a check run`
 * @throws an error that apiProblem explains as no answer
 */
function expectAnswer(isExpected, what) {
    if (!isExpected)
        throw new UnexpectedAnswer(`the answer is not ${what}`);
}


/***/ }),

/***/ 61537:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $P: () => (/* binding */ wholeSeconds),
/* harmony export */   In: () => (/* binding */ endsProcess),
/* harmony export */   Ne: () => (/* binding */ isIncomplete),
/* harmony export */   TM: () => (/* binding */ secondsOf),
/* harmony export */   TW: () => (/* binding */ functionsOf),
/* harmony export */   kY: () => (/* binding */ statesOf),
/* harmony export */   r4: () => (/* binding */ failedIn)
/* harmony export */ });
/* harmony import */ var _support_arrays_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30009);
/* harmony import */ var _suiteResult_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2882);
/** @module How the test functions of a package ended in one attempt, each with its subtests. */


const PANIC = /^panic: /m;
/**
 * The test functions in the order in which they ran.
 * @param failedBefore tests that failed in earlier attempts: if one is skipped, its test function has not passed
 */
function statesOf(attempt, failedBefore = new Set()) {
    const leaves = new Set((0,_suiteResult_js__WEBPACK_IMPORTED_MODULE_0__/* .leafTests */ .aj)(attempt));
    const panicked = functionsWith(attempt, hasPanicked);
    const excused = functionsWith(attempt, (test) => test.outcome === 'unfinished' && (0,_suiteResult_js__WEBPACK_IMPORTED_MODULE_0__/* .isQuarantined */ .fK)(test));
    const states = new Map();
    for (const [name, tests] of functionsOf(attempt)) {
        const failed = tests.filter((test) => (0,_suiteResult_js__WEBPACK_IMPORTED_MODULE_0__/* .isFailure */ .N6)(test) && leaves.has(test));
        const others = { panicked: hasOther(panicked, name), ended: hasOther(excused, name) };
        const isSkipped = tests.some((test) => test.outcome === 'skip' && failedBefore.has(test.name));
        const state = stateOf(tests, failed, others);
        states.set(name, state === 'passed' && isSkipped ? 'skipped' : state);
    }
    return states;
}
/** The names of the tests that failed in any of the attempts. */
function failedIn(attempts) {
    return new Set(attempts.flatMap(({ tests }) => tests.filter(_suiteResult_js__WEBPACK_IMPORTED_MODULE_0__/* .isFailure */ .N6).map(({ name }) => name)));
}
function functionsWith({ tests }, matches) {
    return new Set(tests.filter(matches).map(({ name }) => (0,_suiteResult_js__WEBPACK_IMPORTED_MODULE_0__/* .functionOf */ .OA)(name)));
}
function hasOther(names, name) {
    return names.size > (names.has(name) ? 1 : 0);
}
/** The tests of a package by their test functions. */
function functionsOf({ tests }) {
    return (0,_support_arrays_js__WEBPACK_IMPORTED_MODULE_1__/* .groupBy */ .$)(tests, ({ name }) => (0,_suiteResult_js__WEBPACK_IMPORTED_MODULE_0__/* .functionOf */ .OA)(name));
}
/**
 * How long a test function took, in seconds. Go leaves the time of parallel subtests out of that of their parents
 * (testing.tRunner).
 * @param cases the function and its subtests
 */
function secondsOf(name, cases) {
    const sorted = cases.toSorted((one, other) => one.name.length - other.name.length);
    const positions = new Map(sorted.map((test, at) => [test.name, at]));
    const parents = sorted.map((test) => parentOf(test.name, positions) ?? -1);
    const whole = wholeSeconds(sorted.map(({ seconds }) => seconds), parents);
    const own = positions.get(name);
    if (own !== undefined)
        return whole[own] ?? 0;
    return whole.reduce((sum, seconds, at) => (parents[at] === -1 ? sum + seconds : sum), 0);
}
/**
 * How long tests took with all of their subtests, in seconds.
 * @param own as Go says
 * @param parents the position of the test that each is a subtest of, which comes before it, or -1
 */
function wholeSeconds(own, parents) {
    const below = own.map(() => 0);
    const whole = [...own];
    for (let at = own.length - 1; at >= 0; at--) {
        whole[at] = Math.max(own[at] ?? 0, below[at] ?? 0);
        const parent = parents[at] ?? -1;
        if (parent >= 0)
            below[parent] = (below[parent] ?? 0) + (whole[at] ?? 0);
    }
    return whole;
}
/** The position of the nearest test that a subtest is part of: names of subtests may have slashes. */
function parentOf(name, positions) {
    for (let end = name.lastIndexOf('/'); end > 0; end = name.lastIndexOf('/', end - 1)) {
        const found = positions.get(name.slice(0, end));
        if (found !== undefined)
            return found;
    }
    return undefined;
}
function stateOf(tests, failed, others) {
    if (failed.length === 0)
        return tests[0]?.outcome === 'skip' ? 'skipped' : 'passed';
    const isOpen = failed.every(({ outcome }) => outcome === 'unfinished');
    if (isOpen && others.panicked)
        return 'cut short';
    if (failed.every(_suiteResult_js__WEBPACK_IMPORTED_MODULE_0__/* .isQuarantined */ .fK))
        return 'quarantined';
    return isOpen && others.ended ? 'cut short' : 'failed';
}
/** Go says that a test failed before it ends the process because of its panic. Tests that ran beside it have no result. */
function hasPanicked({ outcome, output }) {
    return outcome === 'fail' && PANIC.test(output);
}
/** Whether a test may have ended the test process. */
function endsProcess(test) {
    return test.outcome === 'unfinished' || hasPanicked(test);
}
/** Whether tests may not have run because of a panic, an exit, a TestMain that failed, or -failfast. */
function isIncomplete({ outcome, tests, output }, failFast) {
    if (outcome !== 'fail')
        return false;
    return failFast || PANIC.test(output) || !tests.some(_suiteResult_js__WEBPACK_IMPORTED_MODULE_0__/* .isFailure */ .N6) || tests.some(endsProcess);
}


/***/ }),

/***/ 78064:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readBaseline: () => (/* binding */ readBaseline),
  readIfUsable: () => (/* binding */ readIfUsable),
  readNamed: () => (/* binding */ readNamed),
  setUpOf: () => (/* binding */ setUpOf),
  testsOf: () => (/* binding */ testsOf),
  withStoredTexts: () => (/* binding */ withStoredTexts)
});

// EXTERNAL MODULE: ./src/compare/comparison.ts
var comparison = __webpack_require__(53002);
// EXTERNAL MODULE: ./src/git/gitCommand.ts + 1 modules
var gitCommand = __webpack_require__(14244);
// EXTERNAL MODULE: ./src/git/gitProblem.ts
var gitProblem = __webpack_require__(4277);
// EXTERNAL MODULE: ./src/go/test/suiteResult.ts
var suiteResult = __webpack_require__(2882);
// EXTERNAL MODULE: ./src/support/errors.ts
var errors = __webpack_require__(87700);
// EXTERNAL MODULE: ./src/support/files.ts
var files = __webpack_require__(88020);
// EXTERNAL MODULE: ./src/support/plainText.ts
var plainText = __webpack_require__(45124);
// EXTERNAL MODULE: ./src/git/blobs.ts + 1 modules
var blobs = __webpack_require__(39171);
;// CONCATENATED MODULE: ./src/stages/blobSources.ts


/** Files at most; more than in any change that a person could have made. */
const MAX_FILES = 20_000;
/** The sources of a side, and those of its files that the clone has. */
function blobSources(side, repository) {
    const blobs = new Map(side.files.map(({ path, blob }) => [path, blob]));
    const stored = new StoredBlobs(repository);
    let left = MAX_FILES;
    const storedText = async (path) => {
        const blob = blobs.get(path);
        if (blob === undefined || left-- <= 0)
            return undefined;
        const content = await stored.read(blob);
        return content === undefined ? undefined : { kind: 'found', content };
    };
    return {
        ...side.sources,
        read: async (path) => {
            const own = await side.sources.read(path);
            return own.kind === 'found' ? own : ((await storedText(path)) ?? own);
        },
    };
}
/** Asks one git for all blobs that are wanted while the one before is still answering: a process takes longer than a file. */
class StoredBlobs {
    repository;
    next;
    last = Promise.resolve();
    constructor(repository) {
        this.repository = repository;
    }
    async read(id) {
        this.next ??= this.begun([]);
        this.next.ids.push(id);
        return (await this.next.answer).get(id);
    }
    begun(ids) {
        const answer = this.last.then(async () => {
            this.next = undefined;
            return (0,blobs/* readBlobs */.b)(this.repository, ids);
        });
        const known = answer.catch((error) => {
            if (error instanceof gitProblem.GitProblem)
                return new Map();
            throw error;
        });
        this.last = known.catch(() => undefined);
        return { ids, answer: known };
    }
}

// EXTERNAL MODULE: ./src/stages/diffSide.ts + 1 modules
var diffSide = __webpack_require__(96012);
;// CONCATENATED MODULE: ./src/stages/baselineSide.ts
/** @module Reading a baseline that the user names: a report, a directory with data, or a report.json. */









/** Problems of a baseline's own that are named. */
const MAX_PROBLEMS = 3;
/**
 * The baseline that an input names, before anything else is done; undefined if it names none.
 * @throws UserError if it cannot be read or has no data
 */
async function readNamed(choice, checkouts, host, exclude) {
    if (choice.kind !== 'path')
        return undefined;
    return { value: await readBaseline(choice.name, choice.path, checkouts, host, exclude) };
}
/**
 * The baseline that an input names, for a run that does without one it cannot use.
 * @throws UserError if there is nothing at the path
 */
async function readIfUsable(choice, checkouts, host, exclude) {
    const { name, path } = choice;
    try {
        return { value: await readBaseline(name, path, checkouts, host, exclude) };
    }
    catch (error) {
        if (!(error instanceof errors/* UserError */.yo) || !(await (0,files/* isThere */.$B)(path)))
            throw error;
        return (0,comparison/* unknown */.L5)((0,plainText/* plainLine */.h0)(error.message));
    }
}
/**
 * @param name the path as the user wrote it
 * @param path absolute
 * @param checkouts where the sources are looked for
 * @param exclude that of the report which is compared with it, so that both are about the same code
 * @throws UserError if it cannot be read or has no data
 */
async function readBaseline(name, path, checkouts, host, exclude) {
    const side = await (0,diffSide/* readSide */.wU)(path, checkouts, exclude).catch((error) => {
        throw error instanceof errors/* UserError */.yo
            ? new errors/* UserError */.yo(`baseline: ${error.message}`, error.advice, { cause: error })
            : error;
    });
    return {
        name: (0,plainText/* plainLine */.h0)(name),
        commit: undefined,
        notes: problemNotes(side),
        side: await withStoredTexts(side, checkouts, host),
        setUp: { goVersions: goVersionsOf(side.legs), legs: undefined },
        tests: side.tests,
        history: [],
        excluded: side.report?.excludedBefore,
        checkout: checkouts.at(-1),
    };
}
/** With the earlier texts of changed files, as far as a clone has them. */
async function withStoredTexts(side, checkouts, host) {
    const place = checkouts.at(-1);
    if (place === undefined || side.files.length === 0)
        return side;
    const repository = await (0,gitCommand.findRepository)(place, host).catch((error) => {
        if (error instanceof gitProblem.GitProblem)
            return undefined;
        throw error;
    });
    return repository === undefined ? side : { ...side, sources: blobSources(side, repository) };
}
/** Undefined if they are not known. */
function testsOf({ suite, mergedTests, }) {
    return suite === undefined ? mergedTests : (0,suiteResult/* testRecords */.dw)(suite);
}
/** How a measurement was made. @param hasLegs whether its legs matter: it is the report of all jobs */
function setUpOf({ go, legs }, hasLegs) {
    return {
        goVersions: go === undefined ? goVersionsOf(legs) : [go.version],
        legs: hasLegs ? legs.map(({ name }) => name) : undefined,
    };
}
function goVersionsOf(legs) {
    return legs.flatMap(({ go }) => go?.version ?? []);
}
/** What makes its figures doubtful. */
function problemNotes({ report }) {
    const errors = (report?.findings ?? []).filter(({ severity }) => severity === 'error');
    return errors.slice(0, MAX_PROBLEMS).map(({ title }) => `It has a problem of its own: ${(0,plainText/* plainLine */.h0)(title)}.`);
}


/***/ }),

/***/ 21273:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Y: () => (/* binding */ baselineOfRun),
  h: () => (/* binding */ runBaseline_short)
});

// EXTERNAL MODULE: ./src/artifact/download.ts + 3 modules
var download = __webpack_require__(43972);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/artifact/archive/archiveLimits.ts
var archiveLimits = __webpack_require__(74421);
// EXTERNAL MODULE: ./src/artifact/archive/unpackArchive.ts
var unpackArchive = __webpack_require__(6079);
// EXTERNAL MODULE: ./src/artifact/entryName.ts
var entryName = __webpack_require__(84217);
// EXTERNAL MODULE: ./src/artifact/fetchArchive.ts + 1 modules
var fetchArchive = __webpack_require__(7224);
;// CONCATENATED MODULE: ./src/artifact/downloadReport.ts
/** @module Downloading a report of merged data that another run uploaded: untrusted, like the artifact of a leg. */






/**
 * Downloads the archive and unpacks report.json, the data and the sources.
 * @param place absolute; created if it does not exist
 * @returns the absolute path of the unpacked artifact
 * @throws what `brokenReason` has words for
 */
async function downloadReport(artifact, place, source) {
    const archives = (0,external_node_path_.join)(place, 'archives');
    const directory = (0,external_node_path_.join)(place, 'report');
    try {
        await (0,promises_.mkdir)(directory, { recursive: true, mode: 0o700 });
        const fetching = { maxBytes: fetchArchive/* MAX_ARCHIVE_BYTES */.Ip, max: fetchArchive/* MAX_MS */.Wf, stall: fetchArchive/* STALL_MS */.Gn };
        const archive = await (0,fetchArchive/* fetchArchive */.PC)(artifact, archives, fetching, source);
        await (0,unpackArchive/* unpackArchive */.b)(archive, directory, { ...archiveLimits/* DEFAULT_LIMITS */.d, content: entryName/* REPORT_CONTENT */.xw });
        return directory;
    }
    finally {
        await (0,promises_.rm)(archives, { recursive: true, force: true });
    }
}

// EXTERNAL MODULE: ./src/artifact/name.ts
var artifact_name = __webpack_require__(28111);
// EXTERNAL MODULE: ./src/compare/comparison.ts
var comparison = __webpack_require__(53002);
// EXTERNAL MODULE: ./src/github/runArtifacts.ts
var runArtifacts = __webpack_require__(23187);
// EXTERNAL MODULE: ./src/legs/shardGroups.ts
var shardGroups = __webpack_require__(58273);
// EXTERNAL MODULE: ./src/support/plainText.ts
var plainText = __webpack_require__(45124);
// EXTERNAL MODULE: ./src/support/plural.ts
var plural = __webpack_require__(87973);
// EXTERNAL MODULE: ./src/github/branchHistory.ts
var branchHistory = __webpack_require__(25155);
// EXTERNAL MODULE: ./src/legs/legData.ts + 1 modules
var legData = __webpack_require__(87765);
// EXTERNAL MODULE: ./src/version.ts + 1 modules
var version = __webpack_require__(71013);
// EXTERNAL MODULE: ./src/stages/baselineSide.ts + 1 modules
var baselineSide = __webpack_require__(78064);
;// CONCATENATED MODULE: ./src/stages/mergedBaseline.ts



/** @param history the totals of the branch, those of this data last; empty if they are not known */
async function mergedBaseline(measurement, history, { origin, name, notes, where, isWhole, checkouts, host }) {
    const { packages, excluded = [] } = measurement.coverage;
    if (packages.length === 0)
        return (0,comparison/* unknown */.L5)(excluded.length > 0
            ? `everything in the data of ${where} is excluded`
            : `the data of ${where} covers nothing`);
    const failed = measurement.legs.filter(({ suitePassed }) => suitePassed === false).map((leg) => leg.name);
    const suite = `The suite of ${(0,plainText/* plainLine */.h0)(failed.slice(0, 3).join(', '))} failed there`;
    return {
        value: {
            name,
            commit: origin.commit,
            notes: [
                ...notes,
                ...(failed.length === 0 ? [] : [`${suite}: what its failed tests cover may be missing.`]),
            ],
            side: await (0,baselineSide.withStoredTexts)({ ...measurement, isComplete: true }, checkouts, host),
            setUp: (0,baselineSide.setUpOf)(measurement, isWhole),
            tests: (0,baselineSide.testsOf)(measurement),
            history,
            excluded: measurement.excludedBefore,
            checkout: checkouts.at(-1),
        },
    };
}

// EXTERNAL MODULE: ./src/stages/merge.ts + 17 modules
var merge = __webpack_require__(15835);
;// CONCATENATED MODULE: ./src/stages/baselineLegs.ts







/** @param outDirectory absolute: where the merged data goes; undefined if it is not kept */
async function baselineOfLegs(artifacts, request, outDirectory) {
    const { origin, where, checkouts, exclude } = request;
    const measurement = await (0,merge/* merge */.h)({
        directories: [],
        legs: await Promise.all(artifacts.map(({ directory, manifest }) => (0,legData/* legDataOf */.yn)(directory, manifest, origin))),
        outDirectory,
        checkouts,
        exclude,
        version: version/* VERSION */.x,
    });
    const foreign = measurement.findings.find(({ code }) => code === 'leg-foreign');
    if (foreign !== undefined) {
        const evidence = foreign.evidence[0] === undefined ? '' : ` (${foreign.evidence[0]})`;
        return (0,comparison/* unknown */.L5)(`the data of ${where} is not its own: ${(0,plainText/* plainLine */.h0)(`${foreign.title}${evidence}`)}`);
    }
    const history = historyOf(artifacts, origin.commit, measurement.coverage.tallies.together);
    return mergedBaseline(measurement, history, request);
}
/** Each leg knows its own earlier totals, and nobody those of several together. */
function historyOf(artifacts, commit, tally) {
    const [first, ...others] = artifacts;
    if (first === undefined)
        return [];
    const { history = [], startedAt: at } = first.manifest;
    return (0,branchHistory/* withOwn */.Lw)(others.length > 0 ? [] : (0,branchHistory/* storedHistory */.og)(history), { commit, at, tally });
}

;// CONCATENATED MODULE: ./src/stages/baselineReport.ts
/** @module The baseline from the report of an earlier run, which has merged its legs already. */







/**
 * @param directory absolute path of the unpacked artifact, which is untrusted
 * @throws UserError if its report.json cannot be used
 */
async function baselineOfReport(directory, request) {
    const { origin, where, checkouts, exclude, notes } = request;
    const found = await (0,legData/* reportDataOf */.S5)(directory);
    const [report] = found?.reports ?? [];
    if (found === undefined || report === undefined)
        return (0,comparison/* unknown */.L5)(`the report of ${where} is not one of ours`);
    if (isForeign(report))
        return (0,comparison/* unknown */.L5)(`the report of ${where} is not about its own data`);
    const measurement = await (0,merge/* merge */.h)({
        directories: [],
        found: [found],
        outDirectory: undefined,
        checkouts,
        exclude,
        version: version/* VERSION */.x,
    });
    const { tallies } = measurement.coverage;
    return mergedBaseline(measurement, baselineReport_historyOf(report, origin.commit, tallies.together), {
        ...request,
        notes: [...notes, ...lostNotes(report)],
    });
}
/** Whether it has merged what is not of its run, as it says itself. */
function isForeign({ findings, isOfOtherRun }) {
    return isOfOtherRun || findings.some(({ code }) => code === 'leg-foreign');
}
function lostNotes({ legs }) {
    const lost = legs.filter(({ state }) => state === 'missing' || state === 'broken').length;
    return lost === 0 ? [] : [`The data of ${(0,plural/* plural */.L)(lost, 'job')} was missing there.`];
}
/** What it says about its own commit is known better. */
function baselineReport_historyOf({ history, startedAt: at }, commit, tally) {
    const earlier = (0,branchHistory/* storedHistory */.og)(history);
    return at === undefined ? earlier : (0,branchHistory/* withOwn */.Lw)(earlier, { commit, at, tally });
}

;// CONCATENATED MODULE: ./src/stages/runBaseline.ts











/** @throws the client's error */
async function baselineOfRun(request, target, run) {
    const { wanted, log } = request;
    const about = aboutRun(request, target, run);
    if (wanted.kind !== 'all')
        return fromLegs(request, run, about);
    const report = await fromReport(wanted.report, request, run, about);
    if (report.value !== undefined || wanted.pattern === undefined)
        return report;
    log.info(`The jobs of ${about.where} are merged again: ${report.reason}`);
    return fromLegs(request, run, about);
}
function aboutRun(request, { branch, commit }, { id, headSha }) {
    const { context, wanted, checkouts, exclude } = request;
    const { owner, repo } = context;
    return {
        origin: { repository: `${owner}/${repo}`, commit: headSha, runId: id },
        name: `${(0,plainText/* plainLine */.h0)(branch)} at ${runBaseline_short(headSha)}, run ${id}`,
        where: `run ${id} of ${(0,plainText/* plainLine */.h0)(branch)}`,
        notes: headSha === commit
            ? []
            : [`It is of an earlier commit than ${runBaseline_short(commit)}, where the change starts.`],
        isWhole: wanted.kind === 'all' && wanted.pattern !== undefined,
        checkouts,
        exclude,
        host: request,
    };
}
/** Two requests, however many jobs the run had. @throws the client's error */
async function fromReport(name, { client, context: { owner, repo }, artifactsOf, directory }, { id, attemptAt = 0 }, about) {
    const { where } = about;
    const [artifact] = await (0,runArtifacts/* listRunArtifacts */.N)(client, { owner, repo, runId: id, name });
    if (artifact === undefined)
        return (0,comparison/* unknown */.L5)(`${where} has no artifact ${(0,plainText/* plainLine */.h0)(name)}`);
    if (artifact.expired)
        return (0,comparison/* unknown */.L5)(`the report of ${where} has expired`);
    // A job that was run again since may have other data.
    if ((artifact.createdAt ?? 0) < attemptAt)
        return (0,comparison/* unknown */.L5)(`the report of ${where} is of an earlier attempt`);
    try {
        const unpacked = await downloadReport((0,fetchArchive/* listedArtifact */.AM)(artifact), `${directory}-${id}-report`, artifactsOf(id));
        return await baselineOfReport(unpacked, about);
    }
    catch (error) {
        if (isForbidden(error))
            throw error;
        return (0,comparison/* unknown */.L5)(`the report of ${where} cannot be used: ${(0,plainText/* plainLine */.h0)((0,fetchArchive/* brokenReason */.Su)(error))}`);
    }
}
/** @throws the client's error */
async function fromLegs(request, { id }, about) {
    const { client, context, artifactsOf, directory, log, wanted } = request;
    const { owner, repo } = context;
    const { where } = about;
    const list = async (name) => (0,runArtifacts/* listRunArtifacts */.N)(client, { owner, repo, runId: id, name });
    const listed = await list(wanted.kind === 'one' ? wanted.name : undefined);
    const found = listed.filter(({ name }) => isWanted(name, wanted));
    if (found.length === 0) {
        const all = wanted.kind === 'one' ? await list() : listed;
        return (0,comparison/* unknown */.L5)(`${where} has no ${artifactText(wanted)}: ${othersText(all)}`);
    }
    const artifacts = found.filter(({ expired }) => !expired);
    if (artifacts.length === 0)
        return (0,comparison/* unknown */.L5)(`the data of ${where} has expired`);
    const source = artifactsOf(id);
    let failure;
    const legs = await (0,download/* downloadLegs */.g)({ pattern: '*', directory: `${directory}-${id}`, otherRun: id }, {
        ...source,
        listArtifacts: () => Promise.resolve({ artifacts: artifacts.map(fetchArchive/* listedArtifact */.AM) }),
        downloadArtifact: async (artifactId, options) => source.downloadArtifact(artifactId, options).catch((error) => {
            failure ??= error;
            throw error;
        }),
    }, log);
    const read = legs.filter((leg) => leg.state === 'read');
    if (read.length === 0) {
        if (isForbidden(failure))
            throw failure;
        return (0,comparison/* unknown */.L5)(`the data of ${where} cannot be used: ${firstProblem(legs)}`);
    }
    const lost = found.length - read.length;
    const unusable = lost === 0 ? [] : [`${lost} of its ${(0,plural/* plural */.L)(found.length, 'artifact')} cannot be used.`];
    const told = { ...about, notes: [...about.notes, ...unusable] };
    if (wanted.kind === 'shards') {
        const shards = shardsBeside(read, wanted.name);
        if (shards.length === 0)
            return (0,comparison/* unknown */.L5)(`${where} has no ${artifactText(wanted)} of a shard`);
        const merged = `${directory}-${id}-merged`;
        const ofShards = await baselineOfLegs(shards, told, merged);
        return ofShards.value === undefined ? ofShards : { value: { ...ofShards.value, data: merged } };
    }
    const baseline = await baselineOfLegs(read, told);
    const [one, ...others] = read;
    return baseline.value === undefined || one === undefined || others.length > 0
        ? baseline
        : { value: { ...baseline.value, data: one.directory } };
}
/** The legs that ran shards of the suite of which one is named, and nothing else: that is what a selection may go by. */
function shardsBeside(legs, name) {
    const rows = new Map(legs.flatMap((leg) => (0,shardGroups/* shardedLeg */.uT)(leg.manifest).map((row) => [row, leg])));
    const group = (0,shardGroups/* shardGroups */.tb)([...rows.keys()]).find((each) => each.legs.some((row) => rows.get(row)?.name === name));
    return group?.legs.flatMap((row) => rows.get(row) ?? []) ?? [];
}
function isWanted(name, wanted) {
    if (wanted.kind === 'one')
        return name === wanted.name;
    if (wanted.kind === 'shards')
        return name === wanted.name || (0,artifact_name/* matchesPattern */.MT)(name, wanted.pattern);
    return wanted.pattern !== undefined && name !== wanted.report && (0,artifact_name/* matchesPattern */.MT)(name, wanted.pattern);
}
function artifactText(wanted) {
    return wanted.kind === 'all' ? 'artifact of this action' : `artifact ${(0,plainText/* plainLine */.h0)(wanted.name)}`;
}
function othersText(listed) {
    const others = listed.map(({ name }) => name).filter((name) => name.startsWith('covdata-'));
    if (others.length === 0)
        return 'it did not measure';
    return `it has ${(0,plainText/* plainLine */.h0)(others.slice(0, 3).join(', '))}, so the job may have been renamed`;
}
function firstProblem(legs) {
    const [broken] = legs.filter((leg) => leg.state === 'broken');
    return (0,plainText/* plainLine */.h0)(broken?.reason ?? '');
}
/** Whether the token may not read artifacts. */
function isForbidden(error) {
    return error instanceof Error && 'status' in error && error.status === 403;
}
/** A commit as people know it. */
function runBaseline_short(commit) {
    return commit.slice(0, 7);
}


/***/ })

};
