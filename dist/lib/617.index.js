export const id = 617;
export const ids = [617];
export const modules = {

/***/ 63617:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 7 modules
var core = __webpack_require__(33838);
// EXTERNAL MODULE: ./src/artifact/artifactService.ts
var artifactService = __webpack_require__(3215);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: ./src/covdata/bytes/byteOrder.ts
var byteOrder = __webpack_require__(44122);
// EXTERNAL MODULE: ./src/support/deadline.ts
var deadline = __webpack_require__(88643);
// EXTERNAL MODULE: ./src/support/parallel.ts
var parallel = __webpack_require__(53500);
// EXTERNAL MODULE: ./src/support/errors.ts
var errors = __webpack_require__(87700);
;// CONCATENATED MODULE: ./src/artifact/archive/archiveError.ts
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

;// CONCATENATED MODULE: ./src/artifact/archive/archiveLimits.ts
/** @module Limits for archives: far more than any run needs, far less than what fills a disk. */
const DEFAULT_LIMITS = {
    maxEntries: 20_000,
    maxBytes: 512 * 1024 * 1024,
    maxEntryBytes: 256 * 1024 * 1024,
    maxRatio: 200,
};
const RATIO_FREE_BYTES = 1024 * 1024;
/** Whether so much comes out of so little that it must be a zip bomb. */
function isBomb(bytes, compressedBytes, { maxRatio }) {
    return bytes > RATIO_FREE_BYTES + maxRatio * compressedBytes;
}

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
var external_node_zlib_default = /*#__PURE__*/__webpack_require__.n(external_node_zlib_);
// EXTERNAL MODULE: ./node_modules/yauzl/index.js
var yauzl = __webpack_require__(20663);
;// CONCATENATED MODULE: ./src/artifact/archive/archiveFile.ts
/** @module Reading the bytes of an archive. */



const BLOCK_BYTES = 256 * 1024;
/**
 * The reader that yauzl uses. Its own passes any offset in the archive to Node.js, which throws for offsets above 2^53
 * where nothing catches it.
 */
class ArchiveFile extends yauzl/* RandomAccessReader */.lJ {
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
            (0,external_node_fs_.read)(this.file.fd, buffer, offset, length, position, callback);
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
            throw new ArchiveError(undefined, 'became shorter while it was read');
        position += bytesRead;
        yield block.subarray(0, bytesRead);
    }
}

// EXTERNAL MODULE: ./src/artifact/entryName.ts
var entryName = __webpack_require__(84217);
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
        throw new ArchiveError(name, reason);
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
    if (!(0,entryName/* isEntryName */.G)(name))
        return 'is not a file of a coverage artifact';
    if ((generalPurposeBitFlag & ENCRYPTED) !== 0)
        return 'is encrypted';
    if (compressionMethod !== STORED && compressionMethod !== DEFLATED)
        return `is compressed by the unknown method ${compressionMethod}`;
    if (!(uncompressedSize <= limits.maxEntryBytes))
        return `has ${uncompressedSize} bytes, more than the allowed ${limits.maxEntryBytes}`;
    if (isBomb(uncompressedSize, compressedSize, limits))
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
        throw new ArchiveError(name, `is called ${JSON.stringify(nameOf(local.fileName))} in its local header`);
    if (local.compressionMethod !== entry.compressionMethod)
        throw new ArchiveError(name, 'has two different compression methods');
    if ((local.generalPurposeBitFlag & ENCRYPTED) !== 0)
        throw new ArchiveError(name, 'is encrypted');
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
        throw new ArchiveError(undefined, 'is in the ZIP64 format, which only much larger archives need');
    const length = bytes.readUInt32LE(ZIP64_LOCATOR_BYTES + 12);
    const start = bytes.readUInt32LE(ZIP64_LOCATOR_BYTES + 16);
    if (start + length !== end)
        throw new ArchiveError(undefined, 'is damaged: its directory does not end where it should');
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
        const zip = await (0,yauzl/* fromRandomAccessReaderPromise */.or)(new ArchiveFile(file, size), size, {
            autoClose: false,
            // Names are checked as bytes: code pages and extra fields do not matter.
            decodeStrings: false,
            strictFileNames: true,
            validateEntrySizes: true,
        });
        if (zip.entryCount > limits.maxEntries)
            throw new ArchiveError(undefined, `has ${zip.entryCount} entries, more than the allowed ${limits.maxEntries}`);
        const directory = await readDirectory(file, size, zip.comment.length);
        const files = await readEntries(zip, directory, limits);
        refuseOverlaps(files, directory);
        return files;
    }
    catch (error) {
        if (error instanceof ArchiveError)
            throw error;
        throw new ArchiveError(undefined, `is damaged: ${(0,errors/* describeError */.Uc)(error)}`, { cause: error });
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
            throw new ArchiveError(name, 'is in the archive twice');
        bytes += entry.uncompressedSize;
        compressedBytes += entry.compressedSize;
        if (bytes > limits.maxBytes)
            throw new ArchiveError(undefined, `contains more than the allowed ${limits.maxBytes} bytes`);
        if (isBomb(bytes, compressedBytes, limits))
            throw new ArchiveError(undefined, `unpacks ${compressedBytes} bytes to ${bytes}: it is a zip bomb`);
        files.set(name, await archivedFile(zip, name, entry));
    }
    if (headerBytes !== directory.length)
        throw new ArchiveError(undefined, 'is damaged: its directory contains more entries than it announces');
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
            throw new ArchiveError(file.name, 'shares its bytes with another file');
        end = file.dataStart + file.compressedSize;
        if (end > directory.start)
            throw new ArchiveError(file.name, "shares its bytes with the archive's directory");
    }
}

;// CONCATENATED MODULE: ./src/artifact/archive/unpackArchive.ts
/** @module Unpacking an untrusted archive: completely or not at all. */










/**
 * Writes the files of a zip archive to an empty directory, which is empty again if this throws.
 * @param directory absolute
 * @throws ArchiveError if the archive is damaged or too large, or contains what no artifact of ours does; Node's errors
 * if the archive cannot be opened or the directory cannot be written
 */
async function unpackArchive(zipPath, directory, limits = DEFAULT_LIMITS) {
    if ((await (0,promises_.readdir)(directory)).length > 0)
        throw new Error(`${directory} is not empty`);
    const archive = await (0,promises_.open)(zipPath);
    try {
        const { size } = await archive.stat();
        const files = await listFiles(archive, size, limits);
        for (const file of files)
            await unpackFile(archive, file, directory);
        return { files: files.map(({ name }) => name), bytes: files.reduce((sum, file) => sum + file.size, 0) };
    }
    catch (error) {
        for (const name of await (0,promises_.readdir)(directory))
            await (0,promises_.rm)((0,external_node_path_.join)(directory, name), { recursive: true, force: true });
        throw error;
    }
    finally {
        await archive.close();
    }
}
async function unpackFile(archive, file, directory) {
    const path = (0,external_node_path_.join)(directory, file.name);
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(path), { recursive: true, mode: 0o700 });
    const data = readPart(archive, file.dataStart, file.compressedSize);
    const check = checked(file);
    const target = (0,external_node_fs_.createWriteStream)(path, { flags: 'wx', mode: 0o600 });
    try {
        if (file.deflated)
            await (0,external_node_stream_promises_.pipeline)(data, external_node_zlib_default().createInflateRaw(), check, target);
        else
            await (0,external_node_stream_promises_.pipeline)(data, check, target);
    }
    catch (error) {
        if ((0,errors/* errorCode */.CA)(error)?.startsWith('Z_') !== true)
            throw error;
        throw new ArchiveError(file.name, 'is damaged', { cause: error });
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
                throw new ArchiveError(name, `has more than the announced ${size} bytes`);
            sum = external_node_zlib_default().crc32(block, sum);
            yield block;
        }
        if (bytes < size)
            throw new ArchiveError(name, `has ${bytes} bytes instead of the announced ${size}`);
        if (sum !== crc32)
            throw new ArchiveError(name, 'does not match its checksum');
    };
}

// EXTERNAL MODULE: ./src/findings/finding.ts
var finding = __webpack_require__(44879);
;// CONCATENATED MODULE: ./src/artifact/budget.ts
/** @module What all artifacts of a report may take together: each alone stays within its own limits. */

/** Far more than 256 jobs, the most that a matrix can have, need. */
const TOTAL_LIMITS = { bytes: 2 * 1024 ** 3, processes: 200_000, items: 2_000_000 };
/** What is left for the artifacts that have not been read yet. */
class Budget {
    limits;
    bytes;
    processes;
    items;
    constructor(limits = TOTAL_LIMITS) {
        this.limits = limits;
        this.bytes = limits.bytes;
        this.processes = limits.processes;
        this.items = limits.items;
    }
    /** How many bytes may still be unpacked. */
    get bytesLeft() {
        return this.bytes;
    }
    unpacked(bytes) {
        this.bytes -= bytes;
    }
    /** @returns the manifest with as many processes as there is room for; undefined if its other lists have no room */
    fit(manifest) {
        const { binaries, findings, files, packages, notLinked } = manifest;
        const { filesLeftOut = [], directedFiles = [] } = manifest;
        const evidence = findings.reduce((sum, item) => sum + item.evidence.length, 0);
        const lists = [binaries, findings, files, packages, notLinked, filesLeftOut, directedFiles];
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

// EXTERNAL MODULE: ./src/legs/manifest.ts
var legs_manifest = __webpack_require__(71540);
// EXTERNAL MODULE: ./src/legs/manifestLimits.ts
var manifestLimits = __webpack_require__(54900);
// EXTERNAL MODULE: ./src/artifact/name.ts
var artifact_name = __webpack_require__(28111);
// EXTERNAL MODULE: ./src/artifact/serviceProblem.ts
var serviceProblem = __webpack_require__(80794);
;// CONCATENATED MODULE: ./src/artifact/download.ts
/** @module Downloading the artifacts of all legs of a workflow run. A damaged or hostile one does not affect the others. */

















const PARALLEL_DOWNLOADS = 5;
/** The client retries each of its requests for minutes. */
const MAX_MS = 180_000;
const MAX_ARCHIVE_BYTES = 256 * 1024 * 1024;
/** Thrown with the reason why an artifact cannot be used. */
class BrokenArtifact extends Error {
    name = 'BrokenArtifact';
}
/**
 * Downloads and unpacks the artifacts of this workflow run; of those with the same name, the newest.
 * @returns the artifacts, sorted by name; empty if no name matches
 * @throws UserError if the artifacts cannot be listed
 */
async function downloadLegs({ pattern, directory, maxArchiveBytes = MAX_ARCHIVE_BYTES, enterpriseServer, max = MAX_MS, limits, }, service, log) {
    const listed = (await list(service, enterpriseServer === true, max))
        .filter(({ name }) => (0,artifact_name/* matchesPattern */.MT)(name, pattern))
        .sort((one, other) => (0,byteOrder/* compareBytes */.X)(one.name, other.name));
    const results = new Map();
    const inTurn = new Unpacking(new Budget(limits));
    await (0,parallel/* forEachLimited */.v)(listed, PARALLEL_DOWNLOADS, async (artifact, index) => {
        const place = (0,external_node_path_.join)(directory, String(index));
        const downloading = { maxBytes: maxArchiveBytes, max, inTurn };
        results.set(index, await downloadOne(artifact, place, downloading, service));
        log.progress(`Downloaded ${results.size} of ${listed.length} artifacts`);
    });
    const found = listed.flatMap((_, index) => results.get(index) ?? []);
    const read = found.filter(({ state }) => state === 'read').length;
    log.info(`Read ${read} of ${found.length} artifacts that match ${pattern}`);
    return found;
}
async function list(service, enterpriseServer, max) {
    const problemText = 'the artifacts of this workflow run cannot be listed';
    if (enterpriseServer)
        throw new errors/* UserError */.yo(`${problemText}: ${serviceProblem/* ENTERPRISE_SERVER */.oH.title}`, serviceProblem/* ENTERPRISE_SERVER */.oH.fix);
    const listed = await (0,deadline/* within */.u)(max, service.listArtifacts({ latest: true })).catch((error) => {
        const { title, fix } = (0,serviceProblem/* serviceProblem */.tH)(error);
        throw new errors/* UserError */.yo(`${problemText}: ${title}`, fix, { cause: error });
    });
    if (listed !== deadline/* TOO_LATE */.w)
        return listed.artifacts;
    const { title, fix } = (0,serviceProblem/* lateService */.OK)(max);
    throw new errors/* UserError */.yo(`${problemText}: ${title}`, fix);
}
/** Never throws: an artifact that cannot be used is returned as broken. */
async function downloadOne(artifact, place, { maxBytes, max, inTurn }, service) {
    const { name } = artifact;
    const archiveDirectory = (0,external_node_path_.join)(place, 'archive');
    const directory = (0,external_node_path_.join)(place, 'data');
    try {
        refuseUnread(artifact, maxBytes);
        await (0,promises_.mkdir)(archiveDirectory, { recursive: true, mode: 0o700 });
        await (0,promises_.mkdir)(directory, { mode: 0o700 });
        // Not unpacked by the client, which has no limits and does not enforce the digest.
        const options = { path: archiveDirectory, skipDecompress: true };
        const downloaded = await (0,deadline/* within */.u)(max, service.downloadArtifact(artifact.id, options));
        if (downloaded === deadline/* TOO_LATE */.w)
            throw new BrokenArtifact((0,serviceProblem/* lateService */.OK)(max).title);
        const archive = await archiveIn(archiveDirectory, maxBytes);
        await checkDigest(archive, artifact.digest);
        return { name, state: 'read', directory, manifest: await inTurn.unpack(archive, directory) };
    }
    catch (error) {
        await (0,promises_.rm)(directory, { recursive: true, force: true });
        return { name, state: 'broken', reason: reasonOf(error) };
    }
    finally {
        await (0,promises_.rm)(archiveDirectory, { recursive: true, force: true });
    }
}
/** Unpacks one archive after the other, so that each knows what those before it have taken. */
class Unpacking {
    budget;
    last = Promise.resolve();
    constructor(budget) {
        this.budget = budget;
    }
    async unpack(archive, directory) {
        const before = this.last;
        const work = (async () => {
            await before.catch(() => undefined);
            return this.unpackNow(archive, directory);
        })();
        this.last = work;
        return work;
    }
    async unpackNow(archive, directory) {
        const maxBytes = Math.min(DEFAULT_LIMITS.maxBytes, this.budget.bytesLeft);
        const { files, bytes } = await unpackArchive(archive, directory, { ...DEFAULT_LIMITS, maxBytes });
        this.budget.unpacked(bytes);
        if (!files.includes(legs_manifest/* MANIFEST_NAME */.i))
            throw new BrokenArtifact(`it has no ${legs_manifest/* MANIFEST_NAME */.i}`);
        const manifest = this.budget.fit(await readManifest((0,external_node_path_.join)(directory, legs_manifest/* MANIFEST_NAME */.i)));
        if (manifest === undefined)
            throw new BrokenArtifact(`its ${legs_manifest/* MANIFEST_NAME */.i} has no room beside those of the other artifacts`);
        return manifest;
    }
}
/** Refuses an artifact by its name and size in the list. */
function refuseUnread({ name, size }, maxBytes) {
    if (!(0,artifact_name/* isPrintableName */.Fh)(name))
        throw new BrokenArtifact('its name contains a workflow command or control characters');
    if (!(size <= maxBytes))
        throw new BrokenArtifact(tooLarge(size, maxBytes));
}
function tooLarge(size, maxBytes) {
    return `its archive has ${size} bytes, more than the allowed ${maxBytes}`;
}
/** The path of the archive: the only file in the folder, which the service names. */
async function archiveIn(directory, maxBytes) {
    const [entry, ...others] = await (0,promises_.readdir)(directory, { withFileTypes: true });
    if (entry?.isFile() !== true || others.length > 0)
        throw new BrokenArtifact('it is not a single archive');
    const path = (0,external_node_path_.join)(directory, entry.name);
    const { size } = await (0,promises_.stat)(path);
    if (size > maxBytes)
        throw new BrokenArtifact(tooLarge(size, maxBytes));
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
        throw new BrokenArtifact(`its archive was changed or truncated: its digest is ${digest}, expected ${expected}`);
}
async function readManifest(path) {
    // Loads valibot, so it is imported only if there is a leg.
    const { ManifestError, parseManifest } = await Promise.all(/* import() */[__webpack_require__.e(934), __webpack_require__.e(800)]).then(__webpack_require__.bind(__webpack_require__, 58800));
    const { size } = await (0,promises_.stat)(path);
    if (size > manifestLimits/* MAX_MANIFEST_LENGTH */.eM)
        throw new BrokenArtifact(`its ${legs_manifest/* MANIFEST_NAME */.i} has ${size} bytes, more than the allowed ${manifestLimits/* MAX_MANIFEST_LENGTH */.eM}`);
    const json = await (0,promises_.readFile)(path, 'utf8');
    try {
        return parseManifest(json);
    }
    catch (error) {
        if (error instanceof ManifestError)
            throw new BrokenArtifact(`its ${legs_manifest/* MANIFEST_NAME */.i} cannot be used: ${error.message}`);
        throw error;
    }
}
function reasonOf(error) {
    if (error instanceof BrokenArtifact)
        return error.message;
    if (error instanceof ArchiveError)
        return `its archive is refused: ${error.message}`;
    return `it cannot be downloaded or unpacked: ${(0,errors/* describeError */.Uc)(error)}`;
}

// EXTERNAL MODULE: ./src/coverage/pathMap.ts
var pathMap = __webpack_require__(51225);
// EXTERNAL MODULE: ./src/github/context.ts
var github_context = __webpack_require__(19556);
// EXTERNAL MODULE: ./src/gates/gateRules.ts
var gateRules = __webpack_require__(45014);
// EXTERNAL MODULE: ./src/findings/failOn.ts
var failOn = __webpack_require__(46329);
// EXTERNAL MODULE: ./src/inputs/definitions.ts
var definitions = __webpack_require__(33775);
// EXTERNAL MODULE: ./src/inputs/publishingInputs.ts
var publishingInputs = __webpack_require__(79425);
// EXTERNAL MODULE: ./src/inputs/pathMapInput.ts
var pathMapInput = __webpack_require__(22844);
// EXTERNAL MODULE: ./src/inputs/values.ts
var values = __webpack_require__(18463);
;// CONCATENATED MODULE: ./src/inputs/reportInputs.ts
/** @module The inputs of the report action: what to merge, and what to publish. */







const DEFAULT_PATTERN = 'covdata-*';
const OWN_INPUTS = [
    {
        name: 'paths',
        default: '',
        description: 'Directories with coverage data to merge, one per line: GOCOVERDIRs, `covdata` directories of reports, or downloaded artifacts.',
    },
    {
        name: 'artifact-pattern',
        default: '',
        description: `Which artifacts of this workflow run to merge, as a glob pattern. Default: \`${DEFAULT_PATTERN}\`, or none if \`paths\` is set.`,
    },
    definitions/* SOURCE_INPUT */.ze,
    definitions/* PATH_MAP_INPUT */.mw,
    definitions/* THRESHOLD_INPUT */.zK,
    definitions/* FAIL_ON_INPUT */.Gs,
];
const REPORTING_INPUTS = [...OWN_INPUTS, ...publishingInputs/* PUBLISHING_INPUTS */.i8];
/**
 * Reads and checks the inputs of the report action.
 * @param base absolute directory that relative paths start from
 * @throws UserError that names the input, the value and what is allowed
 */
function parseReportingInputs(read, base) {
    const inputs = new values/* InputTexts */.B(OWN_INPUTS, read);
    const paths = inputs
        .text('paths')
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '');
    const source = inputs.optional('source');
    return {
        paths: paths.map((path) => (0,external_node_path_.resolve)(base, path)),
        artifactPattern: inputs.optional('artifact-pattern') ?? (paths.length === 0 ? DEFAULT_PATTERN : undefined),
        source: source === undefined ? undefined : (0,external_node_path_.resolve)(base, source),
        pathMap: (0,pathMapInput/* parsePathMap */.D)(inputs.text('path-map')),
        gates: (0,gateRules/* parseGateRules */.i)(inputs.text('threshold')),
        failOn: (0,failOn/* parseFailOn */.XV)(inputs.text('fail-on')),
        publishing: (0,publishingInputs/* parsePublishingInputs */.u0)(read),
    };
}

// EXTERNAL MODULE: ./src/legs/legData.ts + 1 modules
var legData = __webpack_require__(87765);
// EXTERNAL MODULE: ./src/legs/legFindings.ts
var legFindings = __webpack_require__(20415);
// EXTERNAL MODULE: ./src/legs/legInfo.ts
var legInfo = __webpack_require__(97881);
// EXTERNAL MODULE: ./src/process/interrupt.ts
var interrupt = __webpack_require__(21690);
// EXTERNAL MODULE: ./src/process/requiredVariable.ts
var requiredVariable = __webpack_require__(27288);
// EXTERNAL MODULE: ./src/process/system.ts
var system = __webpack_require__(92648);
// EXTERNAL MODULE: ./src/process/watchdog.ts
var watchdog = __webpack_require__(81450);
// EXTERNAL MODULE: ./src/stages/checkouts.ts
var stages_checkouts = __webpack_require__(45234);
// EXTERNAL MODULE: ./src/stages/judge.ts + 1 modules
var judge = __webpack_require__(18146);
// EXTERNAL MODULE: ./src/stages/merge.ts + 10 modules
var merge = __webpack_require__(82233);
// EXTERNAL MODULE: ./src/stages/runDirectories.ts + 1 modules
var runDirectories = __webpack_require__(71498);
// EXTERNAL MODULE: ./src/version.ts + 1 modules
var version = __webpack_require__(71013);
// EXTERNAL MODULE: ./src/actions/comparing.ts + 6 modules
var comparing = __webpack_require__(94568);
// EXTERNAL MODULE: ./src/actions/deliver.ts + 13 modules
var deliver = __webpack_require__(26665);
;// CONCATENATED MODULE: ./src/actions/origin.ts
/** @module What the data of a report belongs to, as far as the event of the workflow run says it. */

/** Artifacts come from this workflow run, all jobs of which have the same commit. */
function originOf({ owner, repo, testedSha, runId }) {
    return { repository: `${owner}/${repo}`, commit: testedSha, runId };
}
/** Directories may come from other runs. Only some events say which commit the result is about. */
function originOfPaths(context) {
    const known = ['push', 'pull_request', 'merge_group'].includes(context.eventName);
    const origin = originOf(context);
    return { ...origin, commit: known ? origin.commit : undefined, runId: undefined };
}
/**
 * The commit that all of the data is from; undefined if that is not known.
 * @param paths the directories among the data
 */
function mergedCommit({ findings }, paths, context) {
    const isKnown = paths.length === 0 || originOfPaths(context).commit !== undefined;
    return isKnown && !findings.some(({ code }) => code === 'leg-foreign') ? (0,github_context/* testedCommit */.t)(context) : undefined;
}

// EXTERNAL MODULE: ./src/actions/step.ts
var step = __webpack_require__(67521);
;// CONCATENATED MODULE: ./src/actions/reportAction.ts
/** @module The report action: merges the artifacts of all legs of a workflow run into one report and one verdict. */

























async function main() {
    await (0,step/* runStep */.eg)(reportStep);
}
async function reportStep(log) {
    const { env, workingDirectory } = (0,system/* readSystem */.m)();
    (0,watchdog/* endAfter */.uY)(watchdog/* MAX_REST_MS */.xo, '::error::the report was not finished within 30 minutes, and was stopped\n');
    const workspace = env.GITHUB_WORKSPACE ?? workingDirectory;
    const inputs = parseReportingInputs((0,step/* inputReader */.cN)(env), workspace);
    const { token, checkName, annotations } = inputs.publishing;
    if (token !== undefined)
        core/* setSecret */.Pq(token);
    const checkouts = await (0,stages_checkouts/* checkoutsOf */.F)(inputs.source, workspace);
    const context = await (0,github_context/* readContext */.y)(env);
    const directories = await (0,runDirectories/* makeRunDirectories */.h)((0,requiredVariable/* requiredVariable */.c)(env, 'RUNNER_TEMP'), 'RUNNER_TEMP');
    const outDirectory = (0,external_node_path_.join)(directories.root, 'report');
    const artifacts = await log.group('Download the artifacts', () => download(inputs, directories, context.enterpriseServer, log));
    const read = artifacts.filter((artifact) => artifact.state === 'read');
    const measurement = await (0,merge/* merge */.h)({
        directories: inputs.paths,
        legs: await Promise.all(read.map(({ directory, manifest }) => (0,legData/* legDataOf */.yn)(directory, manifest, originOf(context)))),
        origin: originOfPaths(context),
        lost: lostLegs(artifacts),
        outDirectory,
        checkouts,
        pathMap: new pathMap/* PathMap */.S(inputs.pathMap),
        log,
        version: version/* VERSION */.x,
    });
    // From here on an interrupt ends the waiting for GitHub, and the report is still delivered.
    const stop = (0,interrupt/* onInterrupt */.nA)().signal;
    const compared = await (0,comparing/* compareForReport */.h)(inputs.publishing, context, log, stop);
    const judged = (0,judge/* judge */.S)(measurement, compared.comparison, inputs);
    const report = { ...judged, commit: mergedCommit(measurement, inputs.paths, context) };
    const rest = { storing: undefined, compared, checkName, annotations, log, stop };
    await (0,deliver.deliver)({ report, outDirectory, env, context, ...rest });
}
/** @throws UserError if there is nothing to merge */
async function download({ artifactPattern: pattern, paths }, directories, enterpriseServer, log) {
    if (pattern === undefined)
        return [];
    const artifacts = await downloadLegs({ pattern, directory: (0,external_node_path_.join)(directories.root, 'artifacts'), enterpriseServer }, await (0,artifactService/* artifactService */.G)(), log);
    if (artifacts.length === 0 && paths.length === 0)
        throw new errors/* UserError */.yo(`no artifact of this workflow run matches ${pattern}`, 'Make this job need the jobs that measure, and check their logs for why they uploaded nothing; or name directories with paths.');
    return artifacts;
}
/** The legs whose artifact is missing or cannot be read, and the findings about them. */
function lostLegs(artifacts) {
    const broken = artifacts.filter((artifact) => artifact.state === 'broken');
    const read = artifacts.filter((artifact) => artifact.state === 'read');
    const missing = withoutBroken((0,legInfo/* missingLegs */.og)(read.map((artifact) => artifact.manifest.leg)), broken.length);
    return {
        legs: [
            ...broken.map((artifact) => (0,legInfo/* lostLeg */.dA)(artifact.name, 'broken')),
            ...missing.map((name) => (0,legInfo/* lostLeg */.dA)(name, 'missing')),
        ],
        findings: [
            ...(0,legFindings/* missingFinding */.Ww)(missing),
            ...broken.map((artifact) => (0,finding/* finding */.gk)('leg-broken', `The artifact ${artifact.name} cannot be used`, {
                evidence: [artifact.reason],
            })),
        ],
    };
}
/** An unreadable artifact belongs to one of the legs that seem to be missing, but nobody knows to which. */
function withoutBroken(missing, broken) {
    const count = missing.length - broken;
    if (broken === 0 || count <= 0)
        return count <= 0 ? [] : missing;
    return [`${count} of ${missing.join(', ')}`];
}


/***/ }),

/***/ 45234:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ checkoutsOf)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _coverage_sourceFiles_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53078);
/* harmony import */ var _support_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87700);
/* harmony import */ var _support_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88020);
/** @module Where the sources of merged data are looked for. */




/**
 * The directory that the user names and the repository around it, or those of the working directory.
 * @param named absolute, from the input `source`; undefined if it is not set
 * @param workingDirectory absolute
 * @throws UserError if there is no such directory
 */
async function checkoutsOf(named, workingDirectory) {
    if (named !== undefined && !(await (0,_support_files_js__WEBPACK_IMPORTED_MODULE_3__/* .isDirectory */ .wd)(named)))
        throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`source: ${named} is not a directory`, 'Name the top directory of a checkout of the commit that was measured.');
    const directory = named ?? workingDirectory;
    const real = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(directory).catch(() => directory);
    const root = await (0,_coverage_sourceFiles_js__WEBPACK_IMPORTED_MODULE_1__/* .repositoryRoot */ .Hn)(real, undefined);
    return root === undefined || root === real ? [real] : [real, root];
}


/***/ })

};
