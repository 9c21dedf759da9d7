export const id = 8563;
export const ids = [8563];
export const modules = {

/***/ 70219:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ examineData),
  g: () => (/* binding */ readDirectory)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/covdata/read/dataFolders.ts
var dataFolders = __webpack_require__(98628);
// EXTERNAL MODULE: ./src/covdata/read/readPods.ts
var readPods = __webpack_require__(13757);
// EXTERNAL MODULE: ./src/covdata/read/seenFiles.ts
var seenFiles = __webpack_require__(5783);
// EXTERNAL MODULE: ./src/covdata/live/liveFile.ts
var liveFile = __webpack_require__(24791);
// EXTERNAL MODULE: ./src/coverage/measuredBinaries.ts + 1 modules
var measuredBinaries = __webpack_require__(19738);
// EXTERNAL MODULE: ./src/findings/finding.ts
var finding = __webpack_require__(44879);
// EXTERNAL MODULE: ./src/support/permissions.ts
var permissions = __webpack_require__(3603);
// EXTERNAL MODULE: ./src/support/plural.ts
var plural = __webpack_require__(87973);
// EXTERNAL MODULE: ./src/support/regularFile.ts
var regularFile = __webpack_require__(62665);
// EXTERNAL MODULE: ./src/checks/problemFindings.ts
var problemFindings = __webpack_require__(17736);
// EXTERNAL MODULE: ./src/checks/runningProcesses.ts
var runningProcesses = __webpack_require__(28365);
// EXTERNAL MODULE: ./src/support/arrays.ts
var arrays = __webpack_require__(30009);
// EXTERNAL MODULE: ./src/checks/doctor/executable.ts + 2 modules
var doctor_executable = __webpack_require__(6440);
// EXTERNAL MODULE: ./src/checks/doctor/examined.ts
var examined = __webpack_require__(72032);
// EXTERNAL MODULE: ./src/covdata/read/podProcess.ts
var podProcess = __webpack_require__(73329);
;// CONCATENATED MODULE: ./src/checks/doctor/processesText.ts
/** @module How many processes left counters, as far as the data says it. */


/** `3 processes`; those of compacted data, or of a merge by Go's tools, are not known one by one. */
function processesText(processes) {
    const known = processes.filter(({ pid }) => pid !== 0);
    const text = (0,plural/* plural */.L)((0,podProcess/* processCount */.N)(known), 'process', 'es');
    if (known.length === processes.length)
        return text;
    return known.length === 0 ? 'processes that were merged' : `${text}, and others that were merged`;
}

;// CONCATENATED MODULE: ./src/checks/doctor/dataAge.ts







/** Clocks are corrected by small amounts all the time. */
const TOLERANCE_MS = 2000;
const NANOSECONDS = 1_000_000;
/** Paths that are named. */
const MAX_NAMED = 10;
/** Compares the data with the binary, or the builds of each binary with one another. */
function buildChecks(pods, executable) {
    if (executable === undefined)
        return severalBuilds(pods);
    if (pods.length === 0 || executable.packages.length === 0)
        return [];
    const own = pods.filter((pod) => (0,doctor_executable/* isBuildOf */.kC)(executable, pod.meta.packages));
    const stale = pods.filter((pod) => !own.includes(pod) && isSameBinary(pod, executable));
    const title = `${(0,plural/* plural */.L)(stale.length, 'meta-data file')} of another build of the binary`;
    const evidence = stale.map((pod) => `${pod.metaPath}: ${processesText(pod.processes)}`);
    return [
        ...(own.length === 0
            ? [(0,examined/* unknown */.L5)('build', 'there is no data of this build of the binary')]
            : [
                (0,examined/* well */.hU)('build', 'there is data of this build of the binary', own.map((pod) => `covmeta.${pod.tag}, mode ${pod.meta.mode}`)),
            ]),
        ...(0,finding/* findingIfAny */.HN)('data-of-other-build', title, evidence).map((item) => (0,examined/* found */.F9)('build', item)),
    ];
}
function isSameBinary(pod, { mainPackage, packages }) {
    const main = (0,measuredBinaries/* mainOf */.HV)(pod);
    return (main !== undefined &&
        (main === mainPackage || packages.some((pkg) => pkg.name === 'main' && pkg.importPath === main)));
}
function severalBuilds(pods) {
    const builds = [...(0,arrays/* groupBy */.$)(pods, measuredBinaries/* mainOf */.HV)].filter(([main, all]) => main !== undefined && all.length > 1);
    const title = `${(0,plural/* plural */.L)(builds.length, 'binary')} with data of several builds`;
    const evidence = builds.map(([main = '', all]) => `${main}: ${all.map(({ tag }) => `covmeta.${tag}`).join(', ')}`);
    return (0,finding/* findingIfAny */.HN)('data-of-other-build', title, evidence).map((item) => (0,examined/* found */.F9)('build', item));
}
/** Data of the same code that is older than the file of the binary. */
function ageChecks(pods, executable) {
    if (executable === undefined)
        return [];
    const { modified } = executable;
    const older = filesOf(pods.filter((pod) => (0,doctor_executable/* isBuildOf */.kC)(executable, pod.meta.packages)), (time) => time < modified - TOLERANCE_MS);
    const title = `${(0,plural/* plural */.L)(older.length, 'data file')} older than the binary`;
    const evidence = [`the binary is of ${timeText(modified)}`, ...older.slice(0, MAX_NAMED)];
    return (0,finding/* findingIfAny */.HN)('data-older-than-binary', title, older.length === 0 ? [] : evidence).map((item) => (0,examined/* found */.F9)('age', item));
}
function clockChecks(pods, now) {
    const ahead = filesOf(pods, (time) => time > now + TOLERANCE_MS);
    const title = `${(0,plural/* plural */.L)(ahead.length, 'data file')} with a time in the future`;
    const evidence = ahead.length === 0 ? [] : [`it is ${timeText(now)} here`, ...ahead.slice(0, MAX_NAMED)];
    return (0,finding/* findingIfAny */.HN)('clock-ahead', title, evidence).map((item) => (0,examined/* found */.F9)('clock', item));
}
/** The data files whose names have such a time, in milliseconds since 1970. */
function filesOf(pods, isWanted) {
    return pods
        .flatMap((pod) => pod.processes)
        .map(({ path, time }) => ({ path, time: Number(time) / NANOSECONDS }))
        .filter(({ time }) => isWanted(time))
        .map(({ path, time }) => `${path}: ${timeText(time)}`);
}
/** Names may have any number. */
function timeText(milliseconds) {
    const date = new Date(milliseconds);
    return Number.isNaN(date.getTime()) ? `${milliseconds} ms since 1970` : date.toISOString();
}

// EXTERNAL MODULE: ./src/coverage/selectedPods.ts
var selectedPods = __webpack_require__(87461);
// EXTERNAL MODULE: ./src/support/files.ts
var files = __webpack_require__(88020);
// EXTERNAL MODULE: ./src/support/pathsWithin.ts
var pathsWithin = __webpack_require__(22268);
;// CONCATENATED MODULE: ./src/checks/doctor/containerPaths.ts
/** @module Finds the path-map that data needs whose files were built in another place, such as a container. */






/** Files that are looked for. */
const MAX_TRIED = 50;
/**
 * Looks for files that Go knows only by where they were built. All others are known by their import paths.
 * @param checkout absolute
 */
async function pathChecks(pods, checkout) {
    const files = pods
        .flatMap((pod) => pod.meta.packages)
        .filter((pkg) => (0,selectedPods/* isUnnamed */.Vn)(pkg) && pkg.records.length > 0)
        .map((pkg) => pkg.records.sourceFile(0))
        .filter((file) => (0,pathsWithin/* pathBelow */.Br)(checkout, file) === undefined);
    const unique = [...new Set(files)].slice(0, MAX_TRIED);
    const lines = await Promise.all(unique.map((file) => mappingFor(file, checkout)));
    const mappings = [...new Set(lines.filter((line) => line !== undefined))];
    return (0,finding/* findingIfAny */.HN)('foreign-data', 'Files were built in another place than the checkout', unique, {
        detail: 'Go knows them only by where they were built (go build main.go), so they do not count without path-map.',
        fix: mappings.length > 0
            ? `Set path-map (--path-map): ${mappings.join(' ')}`
            : 'No such files are in the checkout: name its directory with --source, or build the package by its import path (go build ./cmd/x).',
    }).map((item) => ({ ...(0,examined/* found */.F9)('paths', item), state: 'problem' }));
}
/** The pair for the longest end of the path that is a file of the checkout. */
async function mappingFor(file, checkout) {
    const parts = file.replaceAll('\\', '/').split('/');
    for (let from = 1; from < parts.length; from++) {
        const end = parts.slice(from).join('/');
        if (await (0,files/* isFile */.fo)((0,external_node_path_.join)(checkout, end)))
            return `${parts.slice(0, from).join('/') || '/'}=.`;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./src/checks/doctor/dataExam.ts
/** @module Examines what is in a coverage data directory: whose it is, of which build, how old, and whether it can be read. */


















/** Nothing is changed. */
async function examineData(request) {
    const { executable, checkout, now } = request;
    const { checks, pods } = request.data ?? (await readDirectory(request));
    return [
        ...checks,
        ...buildChecks(pods, executable),
        ...ageChecks(pods, executable),
        ...clockChecks(pods, now),
        ...(await pathChecks(pods, checkout)),
    ];
}
/** Reads a directory and those below it; nothing is changed. */
async function readDirectory({ directory, platform, }) {
    const below = await (0,dataFolders/* dataFoldersBelow */.h)(directory, false);
    const leftOut = below.leftOut.filter((folder) => folder !== directory);
    if (below.leftOut.includes(directory))
        return { checks: [(0,examined/* unknown */.L5)('files', 'it cannot be read with our own rights', [directory])], pods: [] };
    const folders = [directory, ...below.folders];
    const files = await dataFilesIn(folders);
    const { pods, problems } = await (0,readPods/* readPods */.zL)(folders, { once: new seenFiles/* SeenFiles */.T() });
    const unread = (0,finding/* findingIfAny */.HN)('data-folder-unread', `${(0,plural/* plural */.L)(leftOut.length, 'folder')} cannot be read`, leftOut);
    return {
        checks: [
            whatIsThere(pods, files),
            ...[...(0,problemFindings/* problemFindings */.E)(problems.filter(isNotDenied)), ...unread].map((item) => (0,examined/* found */.F9)('files', item)),
            ...ownerChecks(files),
            ...(platform === undefined ? [] : await liveChecks(files, pods, platform)),
        ],
        pods,
    };
}
/** What is denied is examined for every file, whether it would be read or not. */
function isNotDenied({ refused }) {
    return refused !== 'denied';
}
async function dataFilesIn(folders) {
    const listed = await Promise.all(folders.map(async (folder) => {
        const names = await (0,promises_.readdir)(folder).catch(() => []);
        return names.filter(dataFolders/* isDataName */.M).map((name) => (0,external_node_path_.join)(folder, name));
    }));
    return listed.flat();
}
function whatIsThere(pods, files) {
    const processes = pods.flatMap((pod) => pod.processes);
    if (files.length === 0)
        return (0,examined/* unknown */.L5)('data', 'no coverage data has been written there');
    if (processes.length > 0) {
        const evidence = pods
            .filter((pod) => pod.processes.length > 0)
            .map((pod) => `${nameOf(pod)} (${pod.meta.mode}, covmeta.${pod.tag}): ${processesText(pod.processes)}`);
        return (0,examined/* well */.hU)('data', `counters of ${processesText(processes)}`, evidence);
    }
    if (pods.length === 0)
        return (0,examined/* unknown */.L5)('data', 'no file there can be read as coverage data', files.slice(0, 1));
    const title = `${(0,plural/* plural */.L)(pods.length, 'binary')} started but left no counters`;
    const [item] = (0,finding/* findingIfAny */.HN)('process-without-counters', title, pods.map(nameOf));
    return item === undefined ? (0,examined/* unknown */.L5)('data', title) : (0,examined/* found */.F9)('data', item);
}
/** The main package of a pod, or something else to know it by. */
function nameOf(pod) {
    return (0,measuredBinaries/* mainOf */.HV)(pod) ?? pod.meta.packages[0]?.importPath ?? `covmeta.${pod.tag}`;
}
/** Files that we cannot read are a problem; others that are not ours are not worth a word. */
function ownerChecks(files) {
    const unreadable = files.flatMap((path) => {
        try {
            // Not by access(2), which asks for the user who started us.
            (0,external_node_fs_.closeSync)((0,external_node_fs_.openSync)(path, regularFile/* READ_WITHOUT_WAITING */.U2));
            return [];
        }
        catch {
            return [ownerLine(path)];
        }
    });
    const title = `${(0,plural/* plural */.L)(unreadable.length, 'file')} of other users cannot be read`;
    const items = (0,finding/* findingIfAny */.HN)('foreign-owned-data', title, unreadable, {
        detail: 'Live files are for their user and root alone, unless every user may write to the directory (mode 777, not 1777).',
        fix: 'Read them as root or as that user (sudo go-integration-coverage …), or change their owner: sudo chown -R "$(id -u)" DIR.',
    });
    return items.map((item) => ({ ...(0,examined/* found */.F9)('owner', item), state: 'problem' }));
}
function ownerLine(path) {
    try {
        const { uid, mode } = (0,external_node_fs_.lstatSync)(path);
        return `${path}: user id ${uid}, mode ${(0,permissions/* permissionsText */._)(mode)}`;
    }
    catch {
        return path;
    }
}
/** Whether the processes of live files are running, as far as that can be seen from here. */
async function liveChecks(files, pods, platform) {
    const live = files.filter((path) => liveFile/* LIVE_NAME */.Vp.test((0,external_node_path_.basename)(path)));
    if (live.length === 0)
        return [];
    const running = await (0,runningProcesses/* runningProcesses */.$7)(live, platform);
    const open = pods
        .flatMap((pod) => pod.processes)
        .filter(({ ending, path }) => ending?.how === 'unknown' && !running.has((0,external_node_path_.basename)(path)));
    const pids = [...running].map(([name, pid]) => `${name}: pid ${pid}`);
    return [
        ...(running.size === 0
            ? []
            : [
                (0,examined/* well */.hU)('live', `${(0,plural/* plural */.L)(running.size, 'process', 'es')} of live files running; their counters can be read meanwhile`, pids),
            ]),
        ...(open.length === 0
            ? []
            : [
                (0,examined/* unknown */.L5)('live', `${(0,plural/* plural */.L)(open.length, 'process', 'es')} of live files cannot be seen from here: ended without a word (SIGKILL), or in a virtual machine, on another host or below another /proc; the counters count either way`, open.map(({ path, pid }) => `${path}: pid ${pid} in its own namespace`)),
            ]),
    ];
}


/***/ }),

/***/ 58563:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s: () => (/* binding */ examine)
});

// EXTERNAL MODULE: ./src/support/files.ts
var files = __webpack_require__(88020);
// EXTERNAL MODULE: ./src/support/plural.ts
var plural = __webpack_require__(87973);
// EXTERNAL MODULE: ./src/checks/doctor/examined.ts
var examined = __webpack_require__(72032);
;// CONCATENATED MODULE: ./src/checks/doctor/binaryExam.ts
/** @module Examines a binary: whether it can write coverage data at all, of what, and here. */


/** Packages that are named. */
const MAX_NAMED = 10;
function examineBinary(executable, here) {
    const { instrumentation } = executable;
    return [
        instrumented(executable),
        ...(instrumentation === 'none' ? [] : [preserving(executable)]),
        system(executable, here),
    ];
}
function instrumented(executable) {
    const { instrumentation, goVersion, buildId, packages, path } = executable;
    const build = buildId === undefined ? [] : [`build ID ${buildId}`];
    const go = goVersion === undefined ? 'an unknown release of Go' : `Go ${goVersion}`;
    if (instrumentation === 'full')
        return (0,examined/* well */.hU)('instrumented', `instrumented: ${(0,plural/* plural */.L)(packages.length, 'package')}, built with ${go}`, [
            ...build,
            ...packageLines(executable),
        ]);
    if (instrumentation === 'no main')
        return (0,examined/* wrong */.Qm)('instrumented', 'main-not-instrumented', 'Its main package is not instrumented', {
            detail: 'Such a binary writes no data and prints no warning (golang/go#80307).',
            evidence: [`${path}: ${go}`, ...build, ...packageLines(executable)],
        });
    if (goVersion === undefined)
        return (0,examined/* wrong */.Qm)('instrumented', 'program-not-instrumented', 'It is not an executable of Go 1.18 or later', {
            detail: 'Only a Go binary that is built with -cover writes coverage data.',
            fix: 'If it is a script or a wrapper, name the binary that it starts; if it is compressed (UPX), name the one before.',
            evidence: [path],
        });
    return (0,examined/* wrong */.Qm)('instrumented', 'program-not-instrumented', 'It was built without -cover', {
        fix: 'Build it with go build -cover -covermode=atomic -coverpkg=./..., and make sure that the image or the test uses that binary.',
        evidence: [`${path}: ${go}`, ...build],
    });
}
function packageLines({ packages }) {
    const paths = packages
        .map(({ importPath, records }) => `${importPath}: ${(0,plural/* plural */.L)(records.statements, 'statement')}`)
        .sort();
    const more = paths.length - MAX_NAMED;
    return more > 0 ? [...paths.slice(0, MAX_NAMED), `and ${(0,plural/* plural */.L)(more, 'more package')}`] : paths;
}
function preserving({ preserves }) {
    if (preserves)
        return (0,examined/* well */.hU)('preserving', 'its counters are kept however a process ends');
    const title = 'The counters of processes that do not exit normally are not kept';
    return (0,examined/* wrong */.Qm)('preserving', 'not-preserved', title, {
        detail: 'Go writes counters only when a process exits normally: one that is killed, or is still running, has none to read.',
        fix: 'Build it with this tool and preserve on (the default), or stop each process with a signal that it handles.',
    });
}
function system({ goos, goarch, path }, here) {
    if (goos === undefined || goarch === undefined)
        return (0,examined/* unknown */.L5)('system', 'it does not say for which system it was built');
    if (goos === here.goos && goarch === here.goarch)
        return (0,examined/* well */.hU)('system', `built for this machine (${goos}/${goarch})`);
    return (0,examined/* wrong */.Qm)('system', 'binary-for-other-system', `It was built for ${goos}/${goarch}`, {
        evidence: [`${path}: ${goos}/${goarch}; this machine: ${here.goos}/${here.goarch}`],
    });
}

// EXTERNAL MODULE: ./src/checks/doctor/dataExam.ts + 3 modules
var dataExam = __webpack_require__(70219);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/process/asUser.ts
var asUser = __webpack_require__(88458);
// EXTERNAL MODULE: ./src/support/errors.ts
var errors = __webpack_require__(87700);
// EXTERNAL MODULE: ./src/support/systemFault.ts
var systemFault = __webpack_require__(13884);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./src/support/permissions.ts
var permissions = __webpack_require__(3603);
;// CONCATENATED MODULE: ./src/checks/doctor/access.ts
/** @module Whether a user can write to a directory: by trying it, or else by owners and modes. */







/** Large enough to need a block of its own. */
const PROBE_BYTES = 4096;
const SEARCH = 1;
const WRITE = 2;
/**
 * Writes a file as the user, and removes it. Where we cannot become the user, owners and modes decide.
 * @param directory absolute, without links
 * @param top where the user's own root is: directories above it do not matter
 * @param tries false: nothing is written, and owners and modes decide
 */
async function accessOf(directory, user, top, tries) {
    const reasons = await reasonsAgainst(directory, user, top);
    if (!tries || !(0,asUser/* canBecome */._o)(user))
        return { can: reasons.length === 0, tried: false, reasons };
    const probe = (0,external_node_path_.join)(directory, `.go-integration-coverage-${process.pid}.probe`);
    try {
        (0,asUser/* asUser */.ex)(user, () => {
            (0,external_node_fs_.writeFileSync)(probe, Buffer.alloc(PROBE_BYTES, 1), { flag: 'wx' });
        });
        return { can: true, tried: true, reasons: [] };
    }
    catch (error) {
        return {
            can: false,
            tried: true,
            code: (0,errors/* errorCode */.CA)(error) ?? '',
            reasons: reasons.length > 0 ? reasons : [`${directory}: ${(0,systemFault/* systemReason */.uc)(error)}`],
        };
    }
    finally {
        remove(probe);
    }
}
function remove(probe) {
    try {
        (0,external_node_fs_.rmSync)(probe, { force: true });
    }
    catch {
        // What we may not search has no file of ours.
    }
}
/** The directories on the way that the user may not search, and the last one if it may not write there. */
async function reasonsAgainst(directory, user, top) {
    const reasons = [];
    for (let path = directory;; path = (0,external_node_path_.dirname)(path)) {
        const stats = await (0,promises_.stat)(path).catch(() => undefined);
        const wanted = path === directory ? SEARCH | WRITE : SEARCH;
        if (stats !== undefined && !mayUse(stats, user, wanted))
            reasons.unshift(modeText(path, stats));
        if (path === top || path === (0,external_node_path_.dirname)(path))
            return reasons;
    }
}
/** @param wanted bits of one digit of a mode */
function mayUse({ uid, gid, mode }, user, wanted) {
    if (user.uid === 0)
        return true;
    const isOfGroup = gid === user.gid || user.groups.includes(gid);
    const shift = uid === user.uid ? 6 : isOfGroup ? 3 : 0;
    return ((mode >> shift) & wanted) === wanted;
}
function modeText(path, { uid, gid, mode }) {
    return `${path} belongs to user id ${uid} and group id ${gid}, and has the mode ${(0,permissions/* permissionsText */._)(mode)}`;
}

;// CONCATENATED MODULE: ./src/checks/doctor/mounts.ts
/** @module Which file system a directory is on, and what of it matters to counters. */


/** Blanks, tabs, line ends and backslashes are octal numbers. */
const ESCAPED = /\\([0-7]{3})/g;
/** The mounts, in the order in which they were made: of two at the same place, the last one is seen. */
function parseMounts(text) {
    return text.split('\n').flatMap((line) => {
        const [fields = '', rest = ''] = line.split(' - ');
        const [, , , , point, options = ''] = fields.split(' ');
        const [type, , superOptions = ''] = rest.split(' ');
        if (point === undefined || type === undefined || type === '')
            return [];
        const flags = [...options.split(','), ...superOptions.split(',')];
        const unescaped = point.replace(ESCAPED, (_, digits) => String.fromCharCode(parseInt(digits, 8)));
        return [{ point: unescaped, type, readOnly: flags.includes('ro') }];
    });
}
/**
 * The mount that a path is on, as a process sees it.
 * @param path absolute, without links
 * @param pid of the process, or `self`
 * @returns undefined where there is no /proc
 */
async function mountOf(path, pid) {
    const mounts = parseMounts(await (0,files/* readProc */.lK)(`${pid}/mountinfo`));
    const above = mounts.filter(({ point }) => point === '/' || path === point || path.startsWith(`${point}/`));
    return above.reduce((longest, mount) => longest === undefined || mount.point.length >= longest.point.length ? mount : longest, undefined);
}
/** As `isReliable` in preserve/runtime_os_linux.go has them: ext2 to ext4, xfs, tmpfs. */
const MAPPED = [0xef53, 0x58465342, 0x01021994];
/** The root of a container. It has the number of files of the file system below it, which is none on btrfs. */
const OVERLAYFS = 0x794c7630;
/** @returns undefined if the system does not say */
async function diskOf(path, platform) {
    const stats = await (0,promises_.statfs)(path).catch(() => undefined);
    if (stats === undefined)
        return undefined;
    const { type, files, ffree, bsize, bavail, blocks } = stats;
    return {
        isMapped: platform === 'linux' && (MAPPED.includes(type) || (type === OVERLAYFS && files > 0)),
        // An unlimited tmpfs has no blocks.
        free: blocks === 0 ? Infinity : bavail * bsize,
        hasFiles: files === 0 || ffree > 0,
    };
}

;// CONCATENATED MODULE: ./src/checks/doctor/directoryExam.ts
/** @module Examines a directory as GOCOVERDIR: whether a user can write there, with room, and whether counters are mapped. */









const CODE = 'gocoverdir-unusable';
async function examineDirectory(request) {
    const { path, root } = request;
    const shown = path.slice(root.length);
    let real;
    try {
        real = root === '' ? await (0,promises_.realpath)(path) : path;
        if (!(await (0,promises_.stat)(real)).isDirectory())
            return [(0,examined/* wrong */.Qm)('directory', CODE, 'It is not a directory', { evidence: [shown], fix: NAME_ONE })];
    }
    catch (error) {
        return [await missing(request, shown, error)];
    }
    return examinePlace(request, real, shown);
}
async function examinePlace(request, real, shown) {
    const { user, root, pid, platform } = request;
    const mount = await mountOf(root === '' ? real : shown, pid);
    const where = mount === undefined ? [] : [`${mount.type}, mounted at ${mount.point}`];
    const exists = (0,examined/* well */.hU)('directory', 'exists', where);
    // In the mount namespace of another process nothing is written.
    const access = user === undefined ? undefined : await accessOf(real, user, root === '' ? '/' : root, pid === 'self');
    if (access?.code === 'EROFS' || (access?.tried === false && mount?.readOnly === true))
        return [exists, readOnly(shown, mount)];
    const disk = await diskOf(real, platform);
    return [
        exists,
        user === undefined || access === undefined
            ? (0,examined/* unknown */.L5)('writable', 'this system has no user ids to check')
            : writable(user, access, root),
        ...(disk === undefined
            ? [(0,examined/* unknown */.L5)('room', 'the system does not say how much room there is')]
            : [room(request, disk, where), mapped(request, disk, where)]),
    ];
}
const NAME_ONE = 'Set GOCOVERDIR to the absolute path of a directory.';
async function missing({ path, user }, shown, error) {
    const code = (0,errors/* errorCode */.CA)(error);
    if (code !== 'ENOENT' && code !== 'ENOTDIR') {
        const evidence = [`${shown}: ${(0,systemFault/* systemReason */.uc)(error)}`];
        // What we may not search, we cannot write to either.
        if (code === 'EACCES' && user !== undefined && user.uid === (0,asUser/* ownUser */._G)()?.uid)
            return writable(user, { can: false, tried: true, code, reasons: evidence }, '');
        return code === 'EACCES'
            ? (0,examined/* unknown */.L5)('directory', 'it cannot be seen with our own rights', evidence)
            : (0,examined/* wrong */.Qm)('directory', CODE, 'It cannot be used', { evidence, fix: NAME_ONE });
    }
    let above = (0,external_node_path_.dirname)(path);
    while (above !== (0,external_node_path_.dirname)(above) && !(await (0,files/* isThere */.$B)(above)))
        above = (0,external_node_path_.dirname)(above);
    return (0,examined/* wrong */.Qm)('directory', CODE, 'It does not exist', {
        detail: 'Go does not create GOCOVERDIR: processes print an error and write nothing.',
        fix: `Create it before the binary starts (mkdir -p ${shown}). In a container, mount a volume there.`,
        evidence: [
            `${shown}: the nearest directory above it that exists is ${above.slice(path.length - shown.length) || '/'}`,
        ],
    });
}
function readOnly(shown, mount) {
    return (0,examined/* wrong */.Qm)('writable', CODE, 'It is on a file system that is mounted read-only', {
        detail: 'Processes print an error and leave no counters.',
        fix: 'Mount a volume there that can be written to (an emptyDir, a named volume, a bind mount without ro); the rest of the root file system can stay read-only.',
        evidence: mount === undefined ? [shown] : [`${mount.type}, mounted read-only at ${mount.point}`],
    });
}
function writable({ uid, gid }, { can, tried, code, reasons }, root) {
    if (can)
        return (0,examined/* well */.hU)('writable', `user id ${uid} can write there`, tried ? [] : ['by its owner and mode']);
    const evidence = reasons.map((line) => line.replace(root, ''));
    if (code === 'ENOSPC' || code === 'EDQUOT')
        return (0,examined/* wrong */.Qm)('writable', 'data-directory-full', 'There is no room to write there', { evidence });
    return (0,examined/* wrong */.Qm)('writable', CODE, `User id ${uid} cannot write there`, {
        detail: 'Processes of that user print an error and leave no counters.',
        fix: `Make it writable for that user: chmod 777, or chown ${uid}:${gid}; docker run --user "$(id -u):$(id -g)" for a directory of yours; an emptyDir with fsGroup in Kubernetes.`,
        evidence,
    });
}
function room({ needed }, { free, hasFiles }, where) {
    if (!hasFiles)
        return (0,examined/* wrong */.Qm)('room', 'data-directory-full', 'No more files can be made there', {
            detail: 'The file system has no free inodes.',
            evidence: where,
        });
    if (free < needed)
        return (0,examined/* wrong */.Qm)('room', 'data-directory-full', 'There is too little room for the counters of a process', {
            evidence: [...where, `${sizeText(free)} are free; a process needs about ${sizeText(needed)}`],
        });
    return (0,examined/* well */.hU)('room', Number.isFinite(free) ? `${sizeText(free)} are free` : 'there is room');
}
/** Rounded, with more than two digits only up to 9999. */
function sizeText(bytes) {
    const units = ['KiB', 'MiB', 'GiB', 'TiB'];
    let [size, unit] = [Math.ceil(bytes / 1024), 0];
    for (; size >= 10_000 && unit < units.length - 1; unit++)
        size = Math.round(size / 1024);
    return `${size} ${units[unit] ?? ''}`;
}
function mapped({ platform }, { isMapped }, where) {
    if (isMapped)
        return (0,examined/* well */.hU)('mapped', 'counters of preserving binaries are mapped');
    const title = platform === 'linux' ? 'Counters are not mapped on this file system' : 'Counters are mapped on Linux only';
    return (0,examined/* wrong */.Qm)('mapped', 'counters-not-mapped', title, { evidence: where });
}

// EXTERNAL MODULE: ./src/checks/doctor/executable.ts + 2 modules
var doctor_executable = __webpack_require__(6440);
// EXTERNAL MODULE: ./src/coverage/commandText.ts
var commandText = __webpack_require__(808);
// EXTERNAL MODULE: ./src/checks/runningProcesses.ts
var runningProcesses = __webpack_require__(28365);
// EXTERNAL MODULE: ./src/checks/stillRunning.ts
var stillRunning = __webpack_require__(91684);
// EXTERNAL MODULE: ./src/checks/doctor/processes.ts
var processes = __webpack_require__(4992);
;// CONCATENATED MODULE: ./src/checks/doctor/processExam.ts
/** @module Examines a running process: what it is a build of, where it writes its counters, and whether it can. */










async function examineProcess(process, request) {
    const { pid, args } = process;
    const running = await (0,doctor_executable/* readExecutable */.pK)(`/proc/${pid}/exe`).catch(() => undefined);
    return {
        kind: 'process',
        name: `${(0,commandText/* commandText */.j)(args)} (pid ${pid})`,
        checks: [
            ...buildOf(running, request),
            namespace(process),
            // Without instrumentation, it makes no difference where it would write.
            ...(running?.instrumentation === 'none' ? [] : await environment(process, request)),
        ],
    };
}
function buildOf(running, { executable, here }) {
    if (running === undefined)
        return [(0,examined/* unknown */.L5)('build', 'its executable cannot be read with our own rights')];
    if (executable === undefined)
        return examineBinary(running, here);
    const isSame = running.buildId === undefined || executable.buildId === undefined
        ? running.instrumentation === executable.instrumentation && (0,doctor_executable/* isBuildOf */.kC)(running, executable.packages)
        : running.buildId === executable.buildId;
    if (isSame)
        return [(0,examined/* well */.hU)('build', 'it was started from this build of the binary')];
    const line = ({ path, buildId = 'unknown' }) => `${path}: build ID ${buildId}`;
    const evidence = [line(running), line(executable)];
    const other = (0,examined/* wrong */.Qm)('build', 'process-of-other-build', 'It was started from another build', { evidence });
    return running.instrumentation === 'full' ? [other] : [other, ...examineBinary(running, here)];
}
function namespace({ user, ownPid, pid, root, namespaces }) {
    const words = [
        `user id ${user.uid}`,
        ...(ownPid === pid ? [] : [`pid ${ownPid} in its own namespace`]),
        ...(root === '' ? [] : ['a root file system of its own']),
    ];
    return (0,examined/* well */.hU)('namespace', `runs with ${words.join(', ')}`, namespaces.map((name) => `its ${name} namespace is not ours`));
}
async function environment(process, request) {
    const { variables, user, pid, root } = process;
    if (variables === undefined)
        return [
            (0,examined/* unknown */.L5)('environment', 'its environment cannot be read with our own rights (run the doctor as root)'),
        ];
    const value = variables.get('GOCOVERDIR') ?? '';
    if (value === '')
        return [
            (0,examined/* wrong */.Qm)('environment', 'gocoverdir-not-set', 'It has no GOCOVERDIR', {
                detail: 'It was started with an environment that lacks it.',
                evidence: [`/proc/${pid}/environ`],
            }),
        ];
    const path = (0,processes/* placeOf */.$t)(process, value);
    const { platform, needed } = request;
    const directory = await examineDirectory({ path, user, platform, needed, pid: String(pid), root });
    return [
        (0,external_node_path_.isAbsolute)(value)
            ? (0,examined/* well */.hU)('environment', `GOCOVERDIR=${value}`)
            : (0,examined/* wrong */.Qm)('environment', 'gocoverdir-unusable', 'Its GOCOVERDIR is a relative path', {
                detail: 'It means another directory for each process that is started in another one.',
                fix: 'Set GOCOVERDIR to an absolute path.',
                evidence: [`GOCOVERDIR=${value}`],
            }),
        ...directory,
        ...(await elsewhere(path, value, request)),
        ...(await live(process, path)),
    ];
}
/** Whether it writes to the directory that is read, under whatever path. */
async function elsewhere(path, value, { directory }) {
    if (directory === undefined)
        return [];
    const [its, ours] = await Promise.all([path, directory].map((each) => (0,promises_.stat)(each).catch(() => undefined)));
    if (its === undefined || ours === undefined)
        return [];
    if (its.ino === ours.ino && its.dev === ours.dev)
        return [(0,examined/* well */.hU)('directory', `it is ${directory} here`)];
    return [
        (0,examined/* wrong */.Qm)('directory', 'process-writes-elsewhere', `It does not write to ${directory}`, {
            evidence: [`GOCOVERDIR=${value} is ${path} here`],
        }),
    ];
}
/** A live file proves that its counters are kept. */
async function live({ pid }, path) {
    const running = await (0,runningProcesses/* runningProcesses */.$7)(await (0,stillRunning/* liveFilesIn */.L)([path]), 'linux');
    const own = [...running].filter(([, id]) => id === pid).map(([name]) => name);
    return own.length === 0 ? [] : [(0,examined/* well */.hU)('live', 'its counters are there while it runs', own)];
}

;// CONCATENATED MODULE: ./src/checks/doctor/doctor.ts







/** What a process writes besides its counters, and how much more Go itself needs: as preserve/runtime_os_linux.go has it. */
const BASE_BYTES = 64 * 1024;
const ROOM_FACTOR = 9;
/** Processes that are examined if they were not named. */
const MAX_PROCESSES = 20;
/**
 * Examines everything that is named, and the processes of the binary. Nothing is changed but for a file that is written to
 * the directory and removed.
 * @throws UserError or Node's error if the binary cannot be read
 */
async function examine(request) {
    const { binary, directory, user, platform, here } = request;
    const executable = binary === undefined ? undefined : await (0,doctor_executable/* readExecutable */.pK)(binary);
    const needed = BASE_BYTES + (executable === undefined ? 0 : ROOM_FACTOR * (0,doctor_executable/* counterBytes */.QS)(executable));
    const data = directory === undefined ? [] : await dataChecks({ ...request, directory }, executable);
    const places = directory === undefined
        ? []
        : await examineDirectory({ path: directory, user, platform, needed, pid: 'self', root: '' });
    const processes = await processSubjects(request, executable, needed);
    const ran = data.some(({ check, state }) => check === 'build' && state === 'ok') || processes.length > 0;
    return [
        ...(executable === undefined
            ? []
            : [
                {
                    kind: 'binary',
                    name: executable.path,
                    checks: examineBinary(executable, here).map((each) => (ran ? runsElsewhere(each) : each)),
                },
            ]),
        ...(directory === undefined
            ? []
            : [{ kind: 'directory', name: directory, checks: [...places, ...data] }]),
        ...processes,
    ];
}
/** A binary for another system that has left data is where it belongs. */
function runsElsewhere(item) {
    return item.check === 'system' && item.state === 'problem' ? { ...item, state: 'note' } : item;
}
async function dataChecks({ directory, checkout, platform, now, data }, executable) {
    if (!(await (0,files/* isDirectory */.wd)(directory)))
        return [];
    return (0,dataExam/* examineData */.U)({ directory, executable, checkout, platform, now, data });
}
async function processSubjects({ binary, directory, findsProcesses, pids, platform, here }, executable, needed) {
    const looksFor = findsProcesses && platform === 'linux' && executable?.goVersion !== undefined;
    const running = looksFor && binary !== undefined ? await (0,processes/* processesOf */.L6)(executable, binary) : [];
    const all = [...new Set([...pids, ...running.slice(0, MAX_PROCESSES)])];
    const subjects = [];
    for (const pid of all) {
        const process = await (0,processes/* runningProcess */.nH)(pid);
        // One that was found may have ended meanwhile.
        if (process !== undefined)
            subjects.push(await examineProcess(process, { executable, directory, platform, here, needed }));
    }
    return subjects;
}


/***/ }),

/***/ 72032:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F9: () => (/* binding */ found),
/* harmony export */   L5: () => (/* binding */ unknown),
/* harmony export */   Qm: () => (/* binding */ wrong),
/* harmony export */   hU: () => (/* binding */ well)
/* harmony export */ });
/* harmony import */ var _findings_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44879);

function well(check, title, evidence = []) {
    return { check, state: 'ok', title, evidence };
}
function unknown(check, title, evidence = []) {
    return { check, state: 'unknown', title, evidence };
}
/** The result that a finding says: a problem, or a note if it is only a notice. */
function found(check, item) {
    const { severity, title, evidence } = item;
    return { check, state: severity === 'notice' ? 'note' : 'problem', title, evidence, finding: item };
}
/** Like `found`, with a finding that is made for it. */
function wrong(check, code, title, rest = {}) {
    return found(check, (0,_findings_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .gk)(code, title, rest));
}


/***/ }),

/***/ 6440:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  QS: () => (/* binding */ counterBytes),
  kC: () => (/* binding */ isBuildOf),
  pK: () => (/* binding */ readExecutable)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./src/support/errors.ts
var errors = __webpack_require__(87700);
// EXTERNAL MODULE: ./src/support/regularFile.ts
var regularFile = __webpack_require__(62665);
;// CONCATENATED MODULE: ./src/checks/doctor/buildInfo.ts
/** @module What the linker wrote into a Go executable about its build (debug/buildinfo), read without Go. */
const MAGIC = Buffer.from('\xff Go buildinf:', 'latin1');
const HEADER_BYTES = 32;
/** The byte of the header with the flags, and the flag that says that the texts follow. It is always set since Go 1.18. */
const FLAGS_AT = 15;
const INLINE = 2;
/** Around the text about modules there are 16 bytes that mark its ends. */
const MARK_BYTES = 16;
/** Larger than any list of modules. */
const MAX_TEXT_BYTES = 16 * 1024 * 1024;
/** @returns undefined if it is not an executable of Go 1.18 or later */
function buildInfoIn(bytes) {
    // Programs that look for the magic themselves contain it as well.
    for (let at = bytes.indexOf(MAGIC); at >= 0; at = bytes.indexOf(MAGIC, at + 1)) {
        const info = infoAt(bytes, at);
        if (info !== undefined)
            return info;
    }
    return undefined;
}
function infoAt(bytes, at) {
    if (((bytes[at + FLAGS_AT] ?? 0) & INLINE) === 0)
        return undefined;
    const version = textAt(bytes, at + HEADER_BYTES);
    const goVersion = /^(?:devel )?go(\d\S*)/.exec(version?.text ?? '')?.[1];
    if (version === undefined || goVersion === undefined)
        return undefined;
    const modules = textAt(bytes, version.end)?.text.slice(MARK_BYTES, -MARK_BYTES) ?? '';
    const lines = modules.split('\n').map((line) => line.split('\t'));
    return {
        goVersion,
        mainPackage: lines.find(([kind]) => kind === 'path')?.[1],
        settings: new Map(lines.flatMap(([kind, text = '']) => {
            const equals = text.indexOf('=');
            return kind === 'build' && equals > 0
                ? [[text.slice(0, equals), text.slice(equals + 1)]]
                : [];
        })),
    };
}
/** A text after its length, a number of seven bits a byte. */
function textAt(bytes, at) {
    let [length, factor, start] = [0, 1, at];
    for (;;) {
        const byte = bytes[start++];
        if (byte === undefined || length > MAX_TEXT_BYTES)
            return undefined;
        length += (byte & 0x7f) * factor;
        factor *= 0x80;
        if (byte < 0x80)
            break;
    }
    const end = start + length;
    // Each byte becomes a character, so that the marks, which are not text, have as many characters as bytes.
    return end > bytes.length ? undefined : { text: bytes.toString('latin1', start, end), end };
}
/** In a note of ELF files; elsewhere in front of the code. */
const BUILD_ID = /(?:Go\0\0|\xff Go build ID: ")([\w-]+(?:\/[\w-]+){1,3})/;
/** Both are near the beginning. */
const BUILD_ID_WITHIN = 64 * 1024;
/** The build ID, as `go tool buildid` prints it; undefined if there is none where Go puts it. */
function buildIdIn(bytes) {
    return BUILD_ID.exec(bytes.toString('latin1', 0, BUILD_ID_WITHIN))?.[1];
}

// EXTERNAL MODULE: ./src/checks/instrumentation.ts
var checks_instrumentation = __webpack_require__(80127);
// EXTERNAL MODULE: ./src/covdata/format/metaFile.ts + 1 modules
var metaFile = __webpack_require__(21398);
// EXTERNAL MODULE: ./src/covdata/bytes/bytes.ts
var bytes_bytes = __webpack_require__(63311);
;// CONCATENATED MODULE: ./src/checks/doctor/linkedPackages.ts
/** @module Finds the instrumented packages of an executable: it contains what it writes to its meta-data file. */


/** Where the string indexes are in the header of a package. */
const INDEXES_AT = 4;
/** Where the header says how many texts the package has. */
const STRINGS_AT = 36;
/**
 * Go's encoder numbers the names of a package before all others: the import path is 1, the package name 1 (if it is the
 * same) or 2, and the module path 0 (if there is none) or the next number at most.
 */
const PATTERNS = [1, 2].flatMap((name) => [0, 1, 2, 3].map((module) => {
    const pattern = Buffer.alloc(12);
    for (const [index, value] of [name, 1, module].entries())
        pattern.writeUInt32LE(value, 4 * index);
    return pattern;
}));
/** The packages by import path, in the order of the executable. */
function linkedPackages(bytes) {
    const starts = PATTERNS.flatMap((pattern) => occurrences(bytes, pattern))
        .map((at) => at - INDEXES_AT)
        .filter((start) => start >= 0);
    const found = starts.sort((one, other) => one - other).flatMap((start) => packageAt(bytes, start));
    return [...new Map(found.map((pkg) => [pkg.importPath, pkg])).values()];
}
function occurrences(bytes, pattern) {
    const found = [];
    for (let at = bytes.indexOf(pattern); at >= 0; at = bytes.indexOf(pattern, at + 1))
        found.push(at);
    return found;
}
/** Other data may begin in the same way, but is not a package from its beginning to its end. */
function packageAt(bytes, start) {
    try {
        const found = (0,metaFile/* decodePackageAt */.Kw)(bytes, start);
        const isWhole = found.records.strings === bytes.readUInt32LE(start + STRINGS_AT);
        return isWhole && found.importPath !== '' && found.name !== '' ? [found] : [];
    }
    catch (error) {
        if (error instanceof bytes_bytes/* FormatError */.IF)
            return [];
        throw error;
    }
}

;// CONCATENATED MODULE: ./src/checks/doctor/executable.ts
/** @module What an executable is: who built it, what of it is instrumented, and whether it preserves its counters. */






/** One of the functions that preserving adds to Go's runtime on every system. */
const PRESERVES = 'runtime.covliveRegister';
/** Larger than any binary that is run in tests. */
const MAX_BYTES = 1024 ** 3;
/**
 * Reads an executable. It is not run. Links are followed, as for a program that is started.
 * @throws UserError for what is not a regular file of at most 1 GiB; Node's errors if it cannot be read
 */
async function readExecutable(path) {
    const { bytes, modified } = await contentOf(path);
    const info = buildInfoIn(bytes);
    const instrumentation = (0,checks_instrumentation/* instrumentationIn */.a)(bytes);
    return {
        path,
        instrumentation,
        preserves: bytes.includes(PRESERVES),
        goVersion: info?.goVersion,
        mainPackage: info?.mainPackage,
        goos: info?.settings.get('GOOS'),
        goarch: info?.settings.get('GOARCH'),
        buildId: buildIdIn(bytes),
        packages: instrumentation === 'none' ? [] : linkedPackages(bytes),
        modified,
    };
}
async function contentOf(path) {
    const file = await (0,promises_.open)(path, regularFile/* READ_WITHOUT_WAITING */.U2);
    try {
        const stats = await file.stat();
        if (!stats.isFile())
            throw odd(path, 'it is not a regular file');
        if (stats.size > MAX_BYTES)
            throw odd(path, `it has more than ${MAX_BYTES} bytes`);
        return { bytes: await file.readFile(), modified: stats.mtimeMs };
    }
    finally {
        await file.close();
    }
}
function odd(path, reason) {
    return new errors/* UserError */.yo(`cannot examine ${path}: ${reason}`, 'Name the executable that is started.');
}
/** Whether packages are those of an executable, each as it was compiled: then a meta-data file with them is its own. */
function isBuildOf(executable, packages) {
    const own = new Map(executable.packages.map((pkg) => [pkg.importPath, pkg.metaHash]));
    return own.size === packages.length && packages.every((pkg) => own.get(pkg.importPath) === pkg.metaHash);
}
/** How many bytes the counters of an executable take: for each function three numbers and those of its units. */
function counterBytes({ packages }) {
    return packages.reduce((sum, { records }) => sum + 4 * (3 * records.length + records.units), 0);
}


/***/ }),

/***/ 4992:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   L6: () => (/* binding */ processesOf),
/* harmony export */   nH: () => (/* binding */ runningProcess)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _support_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88020);
/* harmony import */ var _executable_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6440);
/** @module What Linux says of a running process: its user, its variables, and what it sees of the file system. */




const NAMESPACES = ['mnt', 'pid', 'user'];
/** @returns undefined if there is no such process */
async function runningProcess(pid) {
    const status = await (0,_support_files_js__WEBPACK_IMPORTED_MODULE_2__/* .readProc */ .lK)(`${pid}/status`);
    if (status === '')
        return undefined;
    const numbers = (name) => (new RegExp(`^${name}:(.*)$`, 'm').exec(status)?.[1] ?? '')
        .trim()
        .split(/\s+/)
        .filter((word) => word !== '')
        .map(Number);
    const [args, environ, other, rootLink, workingDirectory] = await Promise.all([
        (0,_support_files_js__WEBPACK_IMPORTED_MODULE_2__/* .readProc */ .lK)(`${pid}/cmdline`),
        (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(`/proc/${pid}/environ`, 'utf8').catch(() => undefined),
        otherNamespaces(pid),
        linkOf(pid, 'root'),
        linkOf(pid, 'cwd'),
    ]);
    const [, uid = 0] = numbers('Uid');
    const [, gid = 0] = numbers('Gid');
    return {
        pid,
        ownPid: numbers('NSpid').at(-1) ?? pid,
        args: args.split('\0').slice(0, -1),
        user: { uid, gid, groups: numbers('Groups') },
        variables: environ === undefined ? undefined : variablesIn(environ),
        root: other.includes('mnt') || (rootLink ?? '/') !== '/' ? `/proc/${pid}/root` : '',
        namespaces: other,
        workingDirectory: workingDirectory ?? '/',
    };
}
async function linkOf(pid, name) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readlink)(`/proc/${pid}/${name}`).catch(() => undefined);
}
async function otherNamespaces(pid) {
    const links = await Promise.all(NAMESPACES.map(async (name) => {
        const [its, ours] = await Promise.all([
            linkOf(pid, `ns/${name}`),
            (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readlink)(`/proc/self/ns/${name}`).catch(() => undefined),
        ]);
        return its !== undefined && ours !== undefined && its !== ours ? [name] : [];
    }));
    return links.flat();
}
function variablesIn(environ) {
    return new Map(environ.split('\0').flatMap((entry) => {
        const equals = entry.indexOf('=');
        return equals < 1 ? [] : [[entry.slice(0, equals), entry.slice(equals + 1)]];
    }));
}
/** Where we find a path of the process: GOCOVERDIR may be relative to where the process was started. */
function placeOf({ root, workingDirectory }, path) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(path) ? `${root}${path}` : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(`${root}${workingDirectory}`, path);
}
/**
 * The ids of the processes that were started from an executable, or from one of the same main package and name: an image
 * has a copy of it.
 * @param path absolute
 */
async function processesOf(executable, path) {
    const own = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).catch(() => undefined);
    const pids = (await (0,_support_files_js__WEBPACK_IMPORTED_MODULE_2__/* .processIds */ .Uj)()).map(Number);
    const found = await Promise.all(pids.map(async (pid) => {
        const exe = `/proc/${pid}/exe`;
        const target = await linkOf(pid, 'exe');
        if (target === undefined)
            return [];
        const stats = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(exe).catch(() => undefined);
        if (stats !== undefined && stats.ino === own?.ino && stats.dev === own.dev)
            return [pid];
        if ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(target.replace(/ \(deleted\)$/, '')) !== (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path))
            return [];
        const other = await (0,_executable_js__WEBPACK_IMPORTED_MODULE_3__/* .readExecutable */ .pK)(exe).catch(() => undefined);
        return other?.mainPackage !== undefined && other.mainPackage === executable.mainPackage ? [pid] : [];
    }));
    return found.flat().sort((one, other) => one - other);
}


/***/ }),

/***/ 80127:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ instrumentationOf),
/* harmony export */   a: () => (/* binding */ instrumentationIn)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _support_regularFile_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62665);
/** @module Whether an executable is instrumented for coverage, whatever Go version built it. */


/**
 * Functions that are linked only if a package, or the main package, is instrumented. Their names are in the tables that
 * the runtime needs for stack traces, so stripping keeps them; tested with Go 1.20 to 1.27. (The build setting -cover is
 * recorded only since Go 1.23, and says nothing about the main package.)
 */
const ANY_PACKAGE = 'runtime.addCovMeta';
const MAIN_PACKAGE = 'runtime/coverage.initHook';
const CHUNK = 1 << 20;
/** Sparse files can claim any size. */
const MAX_BYTES = 4 * 1024 ** 3;
/**
 * Searches an executable, which is read in chunks of 1 MiB.
 * @returns undefined if the path is not a readable file
 */
async function instrumentationOf(path) {
    return readInstrumentation(path).catch(() => undefined);
}
/** What the whole content of an executable says, or a part of it. */
function instrumentationIn(content) {
    if (content.includes(MAIN_PACKAGE))
        return 'full';
    return content.includes(ANY_PACKAGE) ? 'no main' : 'none';
}
async function readInstrumentation(path) {
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(path, _support_regularFile_js__WEBPACK_IMPORTED_MODULE_1__/* .READ_WITHOUT_WAITING */ .U2);
    try {
        const stats = await file.stat();
        if (!stats.isFile() || stats.size > MAX_BYTES)
            return undefined;
        let found = 'none';
        const buffer = Buffer.allocUnsafe(CHUNK);
        // The end of a chunk is read again with the next one, because a name may span both.
        const overlap = MAIN_PACKAGE.length - 1;
        for (let position = 0;;) {
            const { bytesRead } = await file.read(buffer, 0, CHUNK, position);
            const here = instrumentationIn(buffer.subarray(0, bytesRead));
            if (here !== 'none')
                found = here;
            if (here === 'full' || bytesRead <= overlap)
                return found;
            position += bytesRead - overlap;
        }
    }
    finally {
        await file.close();
    }
}


/***/ }),

/***/ 17736:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ problemFindings)
/* harmony export */ });
/* harmony import */ var _findings_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44879);
/* harmony import */ var _findings_catalogue_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76158);
/* harmony import */ var _support_arrays_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30009);



function problemFindings(problems) {
    return [...(0,_support_arrays_js__WEBPACK_IMPORTED_MODULE_2__/* .groupBy */ .$)(problems, ({ code, refused = '' }) => `${code} ${refused}`).values()].flatMap((same) => {
        const [first] = same;
        if (first === undefined)
            return [];
        const { title, ...words } = wordsFor(first);
        return (0,_findings_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .gk)(first.code, title, { ...words, evidence: same.map(describe) });
    });
}
function wordsFor({ code, refused }) {
    const { meaning, why } = (0,_findings_catalogue_js__WEBPACK_IMPORTED_MODULE_1__/* .diagnosisOf */ .jo)(code);
    // The meaning without its full stop.
    const title = meaning.replace(/\.$/, '');
    if (refused === undefined)
        return { title };
    return refused === 'denied'
        ? { title: `${title}: permission is denied`, detail: `${why} ${DENIED}`, fix: PERMIT }
        : { title: `${title}: the system failed to read them`, detail: why, fix: REPAIR };
}
const DENIED = 'Another user wrote them, or their modes were changed. Live files are for their user and root alone, unless every user may write to the directory (mode 777, not 1777).';
const PERMIT = 'Read them as that user or as root, or change their owner (sudo chown -R "$(id -u)" DIR) or their modes (sudo chmod -R a+rX DIR). To have live files that everybody can read, give GOCOVERDIR the mode 777.';
const REPAIR = 'Check the disk, or what is mounted there, and read the data again.';
function describe({ path, offset, message }) {
    return `${path}${offset === undefined ? '' : ` at byte ${offset}`}: ${message}`;
}


/***/ }),

/***/ 28365:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $7: () => (/* binding */ runningProcesses),
/* harmony export */   _n: () => (/* binding */ isAlive),
/* harmony export */   hh: () => (/* binding */ processOf),
/* harmony export */   oi: () => (/* binding */ liveOwner),
/* harmony export */   qb: () => (/* binding */ linuxProcesses)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _covdata_live_liveFile_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24791);
/* harmony import */ var _support_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87700);
/* harmony import */ var _support_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88020);
/* harmony import */ var _support_regularFile_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(62665);
/** @module Which processes on this machine own live files and are still running. */





/**
 * Finds the live files whose processes are still running. A file that says how its process ended is not one of them. On
 * Linux a process is recognized by its id in its own namespace, its arguments and its start time, which everyone may read,
 * and by the live file that it has mapped, which its user and root may read; elsewhere by its id.
 * @param paths live files; those that cannot be read are ignored
 */
async function runningProcesses(paths, platform) {
    const found = new Map();
    const open = [];
    for (const path of paths) {
        const live = await liveOwner(path);
        if (live !== undefined && OPEN.includes(live.ending.how))
            open.push({ name: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(path), live });
    }
    if (open.length === 0)
        return found;
    const processes = platform === 'linux' ? await linuxProcesses() : [];
    for (const { name, live } of open) {
        const process = await processOf(live, name, processes);
        if (process !== undefined)
            found.set(name, process.pid);
        else if (platform !== 'linux' && isAlive(live.pid))
            found.set(name, live.pid);
    }
    return found;
}
/** What a live file says of its process; undefined if it cannot be read. */
async function liveOwner(path) {
    try {
        return (0,_covdata_live_liveFile_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeLiveOwner */ .SO)(await (0,_support_regularFile_js__WEBPACK_IMPORTED_MODULE_4__/* .readStart */ .H6)(path, _covdata_live_liveFile_js__WEBPACK_IMPORTED_MODULE_1__/* .LIVE_HEADER_BYTES */ .tI));
    }
    catch {
        return undefined;
    }
}
/** What a live file says while its process is running. */
const OPEN = ['unknown', 'without hooks'];
const SECOND = 1000000000n;
/** The unit of times in proc(5): USER_HZ, the same on all architectures that Go supports. */
const TICKS_PER_SECOND = 100n;
/**
 * The process that a live file describes. In containers, many processes have the id 1 and equal arguments: one that has
 * another live file mapped, even one that was removed, is not the one. Of those that have none that we may see, the one whose
 * start is the closest is it.
 * @param name of the live file, which is the same in all mount namespaces
 */
async function processOf(live, name, processes) {
    let closest;
    for (const one of processes.filter((each) => mayBeOf(live, each))) {
        const mapped = await mappedLiveFiles(one.pid);
        if (mapped.includes(name))
            return one;
        const isCloser = closest === undefined || apart(live, one) < apart(live, closest);
        if (mapped.length === 0 && isCloser)
            closest = one;
    }
    return closest;
}
function apart({ started }, process) {
    const distance = started - process.started;
    return distance < 0n ? -distance : distance;
}
/** The names of the live files that a process has mapped; none if it only writes snapshots, or we may not know. */
async function mappedLiveFiles(pid) {
    // proc(5): a line for each mapping, with its path at the end, and a word behind it if the file was removed.
    const maps = await (0,_support_files_js__WEBPACK_IMPORTED_MODULE_3__/* .readProc */ .lK)(`${pid}/maps`);
    return [...maps.matchAll(/\/(live\.covcounters\.\d+\.\d+)(?: \(deleted\))?$/gm)].flatMap(([, name]) => name ?? []);
}
/** Whether a process may be the one that a live file describes, by what everyone may read. */
function mayBeOf({ pid, started, origin }, process) {
    if (process.ownPid !== pid || process.started > started + 2n * SECOND)
        return false;
    // The file has only the arguments that fit, and the last one may be cut off, even in the middle of a character.
    const last = origin.args.length - 1;
    return origin.args.every((arg, index) => index < last ? process.args[index] === arg : process.args[index]?.startsWith(arg.replace(/\uFFFD$/, '')));
}
async function linuxProcesses() {
    const boot = await bootTime();
    const pids = await (0,_support_files_js__WEBPACK_IMPORTED_MODULE_3__/* .processIds */ .Uj)();
    const found = await Promise.all(pids.map(async (pid) => {
        const [status, stat, cmdline] = await Promise.all(['status', 'stat', 'cmdline'].map(async (name) => (0,_support_files_js__WEBPACK_IMPORTED_MODULE_3__/* .readProc */ .lK)(`${pid}/${name}`)));
        const [, own = pid] = /^NSpid:.*?(\d+)$/m.exec(status ?? '') ?? [];
        // The second field, the program's name, may contain anything. The start time is the 22nd field.
        const ticks = (stat ?? '').replace(/^.*\) /s, '').split(' ')[19] ?? '';
        const args = (cmdline ?? '').split('\0').slice(0, -1);
        if (!/^\d+$/.test(ticks))
            return [];
        const started = boot + (BigInt(ticks) * SECOND) / TICKS_PER_SECOND;
        return [{ pid: Number(pid), ownPid: Number(own), started, args }];
    }));
    return found.flat();
}
/** Nanoseconds since 1970, to a few hundredths of a second where the system says how long it has been running. */
async function bootTime() {
    const [, seconds, hundredths] = /^(\d+)\.(\d\d) /.exec(await (0,_support_files_js__WEBPACK_IMPORTED_MODULE_3__/* .readProc */ .lK)('uptime')) ?? [];
    if (seconds !== undefined && hundredths !== undefined)
        return BigInt(Date.now()) * 1000000n - (BigInt(seconds + hundredths) * SECOND) / 100n;
    const [, whole = '0'] = /^btime (\d+)$/m.exec(await (0,_support_files_js__WEBPACK_IMPORTED_MODULE_3__/* .readProc */ .lK)('stat')) ?? [];
    return BigInt(whole) * SECOND;
}
/** Whether some process has the id, in our own namespace. */
function isAlive(pid) {
    // A signal to process 0 would go to our whole process group.
    if (pid < 1)
        return false;
    try {
        process.kill(pid, 0);
        return true;
    }
    catch (error) {
        return (0,_support_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .errorCode */ .CA)(error) === 'EPERM';
    }
}


/***/ }),

/***/ 91684:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ stillRunning),
/* harmony export */   L: () => (/* binding */ liveFilesIn)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _support_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88020);
/* harmony import */ var _coverage_commandText_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(808);
/* harmony import */ var _covdata_live_liveFile_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(24791);
/* harmony import */ var _findings_finding_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(44879);
/* harmony import */ var _instrumentation_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(80127);
/* harmony import */ var _runningProcesses_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(28365);
/** @module Finds processes of a suite that are still running after it: they left its process group, so they were not ended. */








/**
 * Finds processes whose live file is in one of the directories and, on Linux, instrumented processes whose GOCOVERDIR is one
 * of them. Other systems do not show the environment of a process, and Linux shows only that of the same user's processes.
 * @param directories absolute, of this run only
 */
async function stillRunning(directories, platform) {
    const running = await (0,_runningProcesses_js__WEBPACK_IMPORTED_MODULE_6__/* .runningProcesses */ .$7)(await liveFilesIn(directories), platform);
    const files = new Set(running.keys());
    const evidence = new Map();
    for (const pid of running.values())
        evidence.set(String(pid), `pid ${pid}`);
    if (platform === 'linux') {
        const variables = directories.map((directory) => `GOCOVERDIR=${directory}`);
        const pids = await (0,_support_files_js__WEBPACK_IMPORTED_MODULE_2__/* .processIds */ .Uj)();
        await Promise.all(pids.map(async (pid) => {
            const text = await processText(pid, variables, evidence.has(pid));
            if (text !== undefined)
                evidence.set(pid, text);
        }));
    }
    if (evidence.size === 0)
        return { files, findings: [] };
    const processes = evidence.size === 1 ? '1 process' : `${evidence.size} processes`;
    const title = `${processes} of the suite kept running after it had ended`;
    return { files, findings: [(0,_findings_finding_js__WEBPACK_IMPORTED_MODULE_4__/* .finding */ .gk)('process-still-running', title, { evidence: [...evidence.values()] })] };
}
/** Absolute paths. */
async function liveFilesIn(directories) {
    const listed = await Promise.all(directories.map(async (directory) => {
        const names = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(directory).catch(() => []);
        return names.filter((name) => _covdata_live_liveFile_js__WEBPACK_IMPORTED_MODULE_3__/* .LIVE_NAME */ .Vp.test(name)).map((name) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, name));
    }));
    return listed.flat();
}
/**
 * Describes a process of the suite.
 * @param known whether it is known to belong to the suite
 * @returns undefined for any other process, for one without counters, and for one that has ended
 */
async function processText(pid, variables, known) {
    // proc(5): entries end with a zero byte; a zombie has none.
    const environ = known ? [] : (await (0,_support_files_js__WEBPACK_IMPORTED_MODULE_2__/* .readProc */ .lK)(`${pid}/environ`)).split('\0');
    if (!known && !variables.some((variable) => environ.includes(variable)))
        return undefined;
    if (!known && (await (0,_instrumentation_js__WEBPACK_IMPORTED_MODULE_5__/* .instrumentationOf */ .K)(`/proc/${pid}/exe`)) !== 'full')
        return undefined;
    const args = (await (0,_support_files_js__WEBPACK_IMPORTED_MODULE_2__/* .readProc */ .lK)(`${pid}/cmdline`)).split('\0').slice(0, -1);
    return args.length === 0 ? undefined : `${(0,_coverage_commandText_js__WEBPACK_IMPORTED_MODULE_7__/* .commandText */ .j)(args)} (pid ${pid})`;
}


/***/ }),

/***/ 98628:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ isDataName),
/* harmony export */   h: () => (/* binding */ dataFoldersBelow)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _bytes_byteOrder_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(44122);
/* harmony import */ var _bytes_fileSystem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49749);
/**
 * @module Finds folders with coverage data below a directory. Whoever ran the tests may have put anything there, so links are
 * not followed, and depth and number are limited.
 */




const MAX_DEPTH = 16;
const MAX_FOLDERS = 10_000;
/** The name of any file that counts. */
const DATA_NAME = /^(?:live\.)?cov(?:meta|counters)\./;
/** Whether a file of that name is coverage data, or half of one that its process could not finish. */
function isDataName(name) {
    return DATA_NAME.test(name.replace(/^tmp\./, ''));
}
/** Read, write and search for the owner. */
const OWN = 0o700;
/**
 * Finds the folders with data below a directory, without the directory itself.
 * @param directory absolute
 * @param repair whether a folder that cannot be read gets a mode with which its owner can
 */
async function dataFoldersBelow(directory, repair = true) {
    const folders = [];
    const leftOut = [];
    let searched = 0;
    let level = [directory];
    for (let depth = 0; level.length > 0; depth++) {
        const next = [];
        for (const folder of level) {
            // Those that follow are beyond the limit too, and there may be very many.
            if (searched++ > MAX_FOLDERS)
                return { folders, leftOut: [...leftOut, `${folder} …`] };
            const found = depth > MAX_DEPTH ? undefined : await contentOf(folder, repair);
            if (found === undefined)
                leftOut.push(folder);
            else {
                if (found.hasData && depth > 0)
                    folders.push(folder);
                for (const name of found.folders)
                    next.push((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name));
            }
        }
        level = next;
    }
    return { folders, leftOut };
}
/** @returns undefined if the folder cannot be read, not even after a change of its mode */
async function contentOf(folder, repair) {
    const entries = await entriesOf(folder).catch(async () => {
        if (!repair)
            return undefined;
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.chmod)(folder, OWN).catch(() => undefined);
        return entriesOf(folder).catch(() => undefined);
    });
    if (entries === undefined)
        return undefined;
    const folders = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
    return {
        hasData: entries.some((entry) => !entry.isDirectory() && DATA_NAME.test(entry.name)),
        folders: folders.sort((0,_bytes_byteOrder_js__WEBPACK_IMPORTED_MODULE_3__/* .byteOrderOf */ .U)(folders)),
    };
}
async function entriesOf(folder) {
    return (0,_bytes_fileSystem_js__WEBPACK_IMPORTED_MODULE_2__/* .readdir */ .Cy)(folder, { withFileTypes: true });
}


/***/ }),

/***/ 808:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ commandText)
/* harmony export */ });
/* harmony import */ var _covdata_format_flagNames_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21792);
/** @module Command lines for publication: argument values may be secrets, so only the names of flags are kept. */

/** In characters: the arguments are untrusted. */
const MAX_LENGTH = 1000;
/** The base name of the program, then the names of its flags: `server -addr --db`. */
function commandText([program = 'unknown', ...args]) {
    const text = [program.split(/[\\/]/).at(-1) ?? program, ...(0,_covdata_format_flagNames_js__WEBPACK_IMPORTED_MODULE_0__/* .flagNames */ .J)(args)].join(' ');
    return text.length <= MAX_LENGTH ? text : `${text.slice(0, MAX_LENGTH - 1)}…`;
}


/***/ }),

/***/ 19738:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Jt: () => (/* binding */ TEST_BINARY),
  Je: () => (/* binding */ binaryInfos),
  iM: () => (/* binding */ binaryPods),
  kK: () => (/* binding */ executedMains),
  HV: () => (/* binding */ mainOf),
  fM: () => (/* binding */ processInfos),
  pO: () => (/* binding */ reExecutedMains)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/covdata/read/podProcess.ts
var podProcess = __webpack_require__(73329);
// EXTERNAL MODULE: ./src/coverage/commandText.ts
var commandText = __webpack_require__(808);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
;// CONCATENATED MODULE: ./src/coverage/endings.ts
/** @module How a process ended, in words. */

const WORDS = {
    panic: 'panicked',
    'fatal error': 'crashed',
    exit: 'ended by syscall.Exit',
    exec: 'replaced by another program',
    itself: 'ended by itself',
    unwritten: 'ended, and could not write its counters',
    'os.Exit': 'ended by os.Exit before its counters were written',
    unknown: 'killed',
    'without hooks': 'ended without Go’s exit hooks',
};
/**
 * `killed by SIGTERM`, `panicked`, `still running`.
 * @param running whether the process is still running
 */
function endingText(ending, running) {
    if (running)
        return 'still running';
    return ending.how === 'signal' ? `killed by ${signalName(ending.signal)}` : WORDS[ending.how];
}
/** The name of a signal. Its number is that of this system, on which the process ran. */
function signalName(number) {
    const found = Object.entries(external_node_os_.constants.signals).find(([, signal]) => signal === number);
    return found?.[0] ?? `signal ${number}`;
}

// EXTERNAL MODULE: ./src/coverage/model.ts
var model = __webpack_require__(43307);
;// CONCATENATED MODULE: ./src/coverage/measuredBinaries.ts
/** @module Which binary wrote a pod, and what is known about its processes. */





/** How the go command names test binaries. */
const TEST_BINARY = /\.test(?:\.exe)?$/;
/**
 * Whether a pod is of a test binary, even if it wrote where binaries write because a test started it under another name
 * (testscript). Such a build also wrote as a test process, or has no main package of its own.
 */
function isTestBinary(pod) {
    return mainOf(pod) === undefined || pod.columns.includes(model/* SOURCES */.Hl.indexOf('tests'));
}
/**
 * Whether a process ran a binary rather than a test binary. The tests of a main package may link the same packages as its
 * binary and share its pod. If the process does not say what it was, the path of the executable decides, unless the tests
 * are not known to start themselves under another name.
 */
function ranBinary(pod, process, built) {
    const [program = ''] = process.args;
    if (model/* SOURCES */.Hl[process.column] !== 'binaries')
        return false;
    if (process.kind !== undefined)
        return process.kind === 'binary';
    if (TEST_BINARY.test(program))
        return false;
    if (!isTestBinary(pod))
        return true;
    const main = mainOf(pod);
    return built.some((binary) => binary.importPath === main && (!binary.reExecuted || program === binary.path));
}
/** Whether a process was a test binary that a test started in place of the binary. */
function stoodIn(pod, process, built) {
    if (model/* SOURCES */.Hl[process.column] !== 'binaries' || ranBinary(pod, process, built))
        return false;
    return process.kind === undefined
        ? !process.args.some((arg) => arg.startsWith('-test.'))
        : process.kind === 'stand-in';
}
/** The pods of binaries, and those of test binaries that stood in for them. */
function binaryPods(pods, built) {
    const found = new Map();
    for (const pod of pods) {
        const main = mainOf(pod);
        if (main === undefined)
            continue;
        const processes = pod.processes.filter((process) => ranBinary(pod, process, built) || stoodIn(pod, process, built));
        const silent = pod.processes.length === 0 && !isTestBinary(pod);
        if (processes.length > 0 || silent)
            found.set(main, [...(found.get(main) ?? []), { ...pod, processes }]);
    }
    return found;
}
/** Import paths of main packages for whose binaries test binaries stood in, and that had no process of their own. */
function reExecutedMains(pods, built) {
    const mainsOf = (is) => pods
        .filter((pod) => pod.processes.some((process) => is(pod, process, built)))
        .flatMap((pod) => mainOf(pod) ?? []);
    const ran = new Set(mainsOf(ranBinary));
    return new Set(mainsOf(stoodIn).filter((main) => !ran.has(main)));
}
/** Import paths of main packages of which something was executed, be it as a plugin or by a test that calls their functions. */
function executedMains(pods) {
    const executed = new Set();
    for (const pod of pods)
        for (const { packageIndex, counters } of pod.counters.entries()) {
            const pkg = pod.meta.packages[packageIndex];
            if (pkg?.name === 'main' && counters.some((count) => count > 0))
                executed.add(pkg.importPath);
        }
    return executed;
}
/**
 * The binaries that were built, then those of which only data was found.
 * @param tallyOf computes what pods cover
 */
function binaryInfos(built, podsOf, tallyOf) {
    const known = new Set(built.map((binary) => binary.importPath));
    const found = [...podsOf.keys()].filter((importPath) => !known.has(importPath)).sort();
    const info = (name, importPath, origin) => {
        const pods = podsOf.get(importPath) ?? [];
        const single = pods.flatMap((pod) => pod.processes).filter((process) => process.pid > 0);
        const processes = (0,podProcess/* processCount */.N)(single);
        return { name, importPath, origin, processes, tally: tallyOf(pods) };
    };
    return [
        ...built.map((binary) => info(binary.name, binary.importPath, 'built')),
        ...found.map((importPath) => info((0,external_node_path_.basename)(importPath), importPath, 'found')),
    ];
}
/** The processes that left counters. Files with pid 0 are sums of several processes (compacted data) and left out. */
function processInfos(pods, built, running) {
    return pods.flatMap((pod) => pod.processes
        .filter((process) => process.pid > 0)
        .map((process) => ({
        source: model/* SOURCES */.Hl[process.column] ?? 'binaries',
        command: commandOf(process, !ranBinary(pod, process, built)),
        pid: process.pid,
        ...(process.ending === undefined
            ? {}
            : { ending: endingText(process.ending, running.has((0,external_node_path_.basename)(process.path))) }),
        ...(process.others === undefined || process.others === 0 ? {} : { others: process.others }),
    })));
}
/** Only the executable and the names of flags: argument values may be secrets. */
function commandOf(process, testBinary) {
    const [program = 'unknown', ...args] = process.args;
    if (!testBinary)
        return (0,commandText/* commandText */.j)(process.args);
    const own = args.filter((arg) => !arg.startsWith('-test.'));
    const label = TEST_BINARY.test(program) ? [] : ['(test binary)'];
    return [(0,commandText/* commandText */.j)([program, ...own]), ...label].join(' ');
}
/** The import path of the main package in a pod; undefined if it has none, as in most test binaries. */
function mainOf(pod) {
    return pod.meta.packages.find((pkg) => pkg.name === 'main')?.importPath;
}


/***/ }),

/***/ 43307:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B5: () => (/* binding */ unlinkedList),
/* harmony export */   Hl: () => (/* binding */ SOURCES),
/* harmony export */   bM: () => (/* binding */ DATA_FOLDERS),
/* harmony export */   cB: () => (/* binding */ UNIT_FOLDER)
/* harmony export */ });
/**
 * @module The coverage model, from which all views are made. The terms are Go's (internal/coverage/defs.go): a unit is a
 * sequence of statements that are executed together, and the mode says how its counter counts.
 */
/** All sources, in the order of the columns of pods. */
const SOURCES = ['binaries', 'tests'];
/** The folder of the data of unit tests, beside those that are named after SOURCES. */
const UNIT_FOLDER = 'unit';
/** The folders of stored data. */
const DATA_FOLDERS = [...SOURCES, UNIT_FOLDER];
/** `unlinkedStatements` as a list, for JSON. */
function unlinkedList({ unlinkedStatements }) {
    return [...unlinkedStatements].map(([importPath, statements]) => ({ importPath, statements }));
}


/***/ }),

/***/ 87461:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vn: () => (/* binding */ isUnnamed),
/* harmony export */   dP: () => (/* binding */ packagesLeftOut),
/* harmony export */   gX: () => (/* binding */ measuredPackages),
/* harmony export */   x0: () => (/* binding */ selectPods)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/** @module Selecting the pods that belong to the measured packages. */

/**
 * The import paths that Go gives to a package that was built from a list of files (`go build main.go`), and to one in no
 * module with GO111MODULE=off: its directory after an underscore.
 */
const WITHOUT_IMPORT_PATH = /^(?:command-line-arguments$|_\/)/;
/** Separates the pods with a measured package from those without any. */
function selectPods(pods, measured) {
    const named = pods.map((pod) => namePackages(pod, measured));
    const hasMeasured = (pod) => pod.meta.packages.some((pkg) => isMeasured(pkg, measured));
    const modules = new Set(measured.modules.map(({ path }) => path));
    const isOfModule = (pkg) => modules.has(pkg.modulePath);
    const unselected = named
        .flatMap((pod) => pod.meta.packages)
        .filter((pkg) => isOfModule(pkg) && !isMeasured(pkg, measured));
    return {
        pods: named.filter(hasMeasured),
        foreign: named.filter((pod) => !hasMeasured(pod) && !pod.meta.packages.some(isOfModule)),
        unselected: new Map(unselected.map((pkg) => [pkg.importPath, pkg.records.statements])),
    };
}
/** The import paths of the measured packages in the pods. */
function measuredPackages(pods, measured) {
    const packages = pods.flatMap((pod) => pod.meta.packages);
    return new Set(packages.filter((pkg) => isMeasured(pkg, measured)).map((pkg) => pkg.importPath));
}
/** The import paths of the packages in the pods that are not measured. */
function packagesLeftOut(pods, measured) {
    const paths = new Set(pods.flatMap((pod) => pod.meta.packages.map((pkg) => pkg.importPath)));
    return [...paths].filter((path) => !measured.has(path)).sort();
}
function isMeasured({ importPath, name }, { packages, mains, without }) {
    if (packages === undefined)
        return without?.has(importPath) !== true;
    return packages.has(importPath) || (name === 'main' && mains?.has(importPath) === true);
}
/** Gives packages without an import path the one that they have in a module of the repository. */
function namePackages(pod, { modules, nameFile }) {
    const namers = [
        ...(nameFile === undefined ? [] : [nameFile]),
        // Nested modules come before those that they are in.
        ...modules.toSorted((one, other) => other.dir.length - one.dir.length).map(within),
    ];
    if (namers.length === 0 || !pod.meta.packages.some(isUnnamed))
        return pod;
    const packages = pod.meta.packages.map((pkg) => (isUnnamed(pkg) ? namePackage(pkg, namers) : pkg));
    return { ...pod, meta: { ...pod.meta, packages } };
}
/** Whether Go knows a package only by where its files were built. */
function isUnnamed({ importPath }) {
    return WITHOUT_IMPORT_PATH.test(importPath);
}
function namePackage(pkg, namers) {
    // Without functions the location of the files is unknown, but there is nothing to count either.
    if (pkg.records.length === 0)
        return pkg;
    for (const nameFile of namers) {
        const first = nameFile(pkg.records.sourceFile(0));
        if (first === undefined)
            continue;
        const importPath = first.path.slice(0, first.path.lastIndexOf('/'));
        const names = { importPath, modulePath: first.modulePath };
        return pkg.renamed(names, (file) => nameFile(file)?.path ?? file);
    }
    return pkg;
}
/** Names the files in the directory of a module, which may be one on another system. */
function within({ path: modulePath, dir }) {
    const paths = node_path__WEBPACK_IMPORTED_MODULE_0__.win32.isAbsolute(dir) && !node_path__WEBPACK_IMPORTED_MODULE_0__.posix.isAbsolute(dir) ? node_path__WEBPACK_IMPORTED_MODULE_0__.win32 : node_path__WEBPACK_IMPORTED_MODULE_0__.posix;
    return (file) => {
        const path = paths.relative(dir, file);
        if (!paths.isAbsolute(file) || path.startsWith('..') || paths.isAbsolute(path))
            return undefined;
        return { path: `${modulePath}/${path.split(paths.sep).join('/')}`, modulePath };
    };
}


/***/ }),

/***/ 88458:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _G: () => (/* binding */ ownUser),
/* harmony export */   _o: () => (/* binding */ canBecome),
/* harmony export */   ex: () => (/* binding */ asUser)
/* harmony export */ });
/** @module Doing something with the rights of another user of this machine. */
/** The user that we are; undefined on Windows, which has no such ids. */
function ownUser() {
    const [uid, gid] = [process.geteuid?.(), process.getegid?.()];
    if (uid === undefined || gid === undefined)
        return undefined;
    return { uid, gid, groups: process.getgroups?.() ?? [] };
}
/** Whether `asUser` can become that user. Root in a container may not be able to. */
function canBecome(user) {
    const own = process.geteuid?.();
    if (own === user.uid)
        return true;
    if (own !== 0)
        return false;
    try {
        return asUser(user, () => process.geteuid?.() === user.uid);
    }
    catch {
        return false;
    }
}
/**
 * Does something as another user. Only root can be another one.
 * @param work must be synchronous: the rights are those of the whole process
 */
function asUser(user, work) {
    const own = ownUser();
    const { setgroups, setegid, seteuid } = process;
    const isOwn = own === undefined || own.uid === user.uid;
    if (isOwn || setgroups === undefined || setegid === undefined || seteuid === undefined)
        return work();
    try {
        setgroups([...user.groups]);
        setegid(user.gid);
        seteuid(user.uid);
        return work();
    }
    finally {
        seteuid(own.uid);
        setegid(own.gid);
        setgroups([...own.groups]);
    }
}


/***/ }),

/***/ 22268:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Br: () => (/* binding */ pathBelow),
/* harmony export */   hH: () => (/* binding */ commonDirectory),
/* harmony export */   o5: () => (/* binding */ pathsWithin)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/** @module Absolute paths as paths within a directory. */


/**
 * Finds the paths of files, also through links to their directories. Each directory is looked up once.
 * @param root absolute, without links
 */
function pathsWithin(root) {
    const directories = new Map();
    return async (file) => {
        const directory = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file);
        const real = directories.get(directory) ?? (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(directory).catch(() => undefined);
        directories.set(directory, real);
        const place = await real;
        if (place === undefined)
            return undefined;
        return pathBelow(root, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(place, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(file)));
    };
}
/**
 * The path of a file below a directory, with slashes; undefined if it is not below it.
 * @param directory absolute
 */
function pathBelow(directory, file) {
    if (!(0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(file))
        return undefined;
    const within = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(directory, file);
    const isElsewhere = within === '' || within === '..' || within.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`) || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(within);
    return isElsewhere ? undefined : within.split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/');
}
/** The deepest directory that contains all of these absolute directories, or is one of them. */
function commonDirectory(directories) {
    const [first = node_path__WEBPACK_IMPORTED_MODULE_1__.sep, ...others] = directories;
    let common = first;
    for (const other of others)
        while (other !== common && pathBelow(common, other) === undefined && (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(common) !== common)
            common = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(common);
    return common;
}


/***/ })

};
