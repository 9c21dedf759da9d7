export const id = 2246;
export const ids = [2246];
export const modules = {

/***/ 22179:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dQ: () => (/* binding */ healthFindings),
/* harmony export */   fI: () => (/* binding */ foreignData),
/* harmony export */   gs: () => (/* binding */ idleBinaries),
/* harmony export */   jl: () => (/* binding */ missedBinaries)
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
function silentBinaries({ binaries, podsOf, reExecuted, executed, named, goByPath, suite, }) {
    if (suite === 'none')
        return silentMergedBinaries(podsOf);
    const silent = binaries.filter((binary) => binary.processes === 0);
    const started = silent.filter((binary) => (podsOf.get(binary.importPath) ?? []).length > 0);
    const within = binaries.filter((binary) => reExecuted.has(binary.importPath));
    // Tests called its functions, or started themselves in place of it.
    const never = silent.filter((binary) => !started.includes(binary) && !executed.has(binary.importPath));
    const missed = never.filter((binary) => named.has(binary.importPath));
    const idle = never.filter((binary) => !named.has(binary.importPath));
    const names = (list) => list.map((binary) => `${binary.name} (${binary.importPath})`);
    return [
        ...binaryFindings('process-without-counters', 'started but left no counters', names(started)),
        ...(suite === 'steps' ? silentInSteps(names(missed)) : missedBinaries(names(missed))),
        ...builtByPath(missed.flatMap(({ importPath }) => goByPath.get(importPath) ?? [])),
        ...(suite === 'steps' ? silentInSteps(names(idle), 'notice') : idleBinaries(names(idle))),
        ...binaryFindings('run-as-test-binary', 'ran inside a test binary', names(within)),
    ];
}
/** @param names of binaries that the tests name */
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
    const title = `${(0,_support_plural_js__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .L)(names.length, 'binary')} never ran; the tests do not name ${names.length === 1 ? 'it' : 'them'}`;
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
                named: new Set(built.filter(({ named }) => named).map(({ importPath }) => importPath)),
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
/* harmony import */ var _dataExam_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99979);
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
    const { total } = (0,_coverage_excludeUnits_js__WEBPACK_IMPORTED_MODULE_0__/* .excludedTally */ .z)(rest);
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
    const counts = { together, bySource, reach: reached.setOf };
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
function filesOf(pkg, { together, bySource, reach }) {
    const files = new Map();
    for (const [unit, owner] of pkg.functionOf.entries()) {
        const fn = pkg.functions[owner];
        if (fn === undefined)
            continue;
        let units = files.get(fn.sourceFile);
        if (units === undefined)
            files.set(fn.sourceFile, (units = []));
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
            counts: bySource.map((counts) => counts[pkg.start + unit] ?? 0),
            reach: reach[pkg.start + unit] ?? 0,
        });
    }
    return [...files].map(([path, units]) => ({ path, units, tallies: (0,_tallies_js__WEBPACK_IMPORTED_MODULE_3__/* .talliesOfUnits */ .je)(units, bySource.length) }));
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
/* harmony export */   S: () => (/* binding */ excludeUnits),
/* harmony export */   z: () => (/* binding */ excludedTally)
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
        ...(excluded.length === 0 ? {} : { excluded }),
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
/** The sum of what was excluded. */
function excludedTally({ excluded = [] }) {
    return excluded.reduce((sum, { tally }) => ({ covered: sum.covered + tally.covered, total: sum.total + tally.total }), { covered: 0, total: 0 });
}
function split({ path, units }, rules) {
    const owners = (0,_exclusions_js__WEBPACK_IMPORTED_MODULE_0__/* .excludedBy */ .UC)(rules, units);
    const kept = units.filter((_, unit) => (owners[unit] ?? 0) < 0);
    const parts = rules.flatMap((rule, number) => {
        const own = units.filter((_, unit) => owners[unit] === number);
        const [first] = own;
        if (first === undefined)
            return [];
        return [
            {
                path,
                by: rule.by,
                what: rule.scope.kind,
                reason: rule.reason,
                commentLine: rule.line,
                startLine: own.reduce((line, unit) => Math.min(line, unit.startLine), first.startLine),
                endLine: own.reduce((line, unit) => Math.max(line, (0,_uncovered_js__WEBPACK_IMPORTED_MODULE_2__/* .lastLineOf */ .S)(unit)), first.startLine),
                tally: (0,_tallies_js__WEBPACK_IMPORTED_MODULE_1__/* .tallyUnits */ .aA)(own, (unit) => unit.count),
            },
        ];
    });
    return { kept, parts };
}


/***/ }),

/***/ 16649:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Xb: () => (/* binding */ exclusionComments),
  UK: () => (/* binding */ isGenerated),
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
    const last = content.lastIndexOf(GENERATED_MARK);
    if (last < 0)
        return false;
    const isMarked = content.subarray(0, BYTE_ORDER_MARK.length).equals(BYTE_ORDER_MARK);
    const end = content.indexOf('\n', last);
    // What follows, usually all of the file, does not matter.
    const head = content.subarray(isMarked ? BYTE_ORDER_MARK.length : 0, end < 0 ? content.length : end);
    const { comments, packageLine } = new GoOutline(head);
    return comments.some(({ line, column, text }) => (packageLine === 0 || line < packageLine) && column === 1 && GENERATED.test(text));
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
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43307);
/* harmony import */ var _measuredBinaries_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19738);
/** @module Who executed which unit: binaries, the tests of packages, and the legs of a matrix. */



/** The name of test binaries whose processes are not known any more, as in compacted data. */
const SOME_TESTS = 'tests';
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
function reacherOf(pod, column) {
    const main = (0,_measuredBinaries_js__WEBPACK_IMPORTED_MODULE_2__/* .mainOf */ .HV)(pod);
    if (_model_js__WEBPACK_IMPORTED_MODULE_1__/* .SOURCES */ .Hl[column] !== 'tests' && main !== undefined)
        return { kind: 'binary', name: main };
    const programs = pod.processes.map(({ args: [program = ''] }) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(program.replaceAll('\\', '/')));
    return { kind: 'tests', name: programs.find((name) => /\.test(?:\.exe)?$/.test(name)) ?? SOME_TESTS };
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
function keyOf({ kind, name }) {
    return `${kind} ${name}`;
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
async function readData({ directories, measured, seen, onProgress }) {
    const read = await (0,_covdata_read_readPods_js__WEBPACK_IMPORTED_MODULE_0__/* .readPods */ .zL)(directories.map((directory) => directory.path), {
        columns: directories.map((directory) => _model_js__WEBPACK_IMPORTED_MODULE_1__/* .SOURCES */ .Hl.indexOf(directory.source)),
        testColumn: _model_js__WEBPACK_IMPORTED_MODULE_1__/* .SOURCES */ .Hl.indexOf('tests'),
        once: seen,
        onProgress,
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
/* harmony export */   Fp: () => (/* binding */ hasHash),
/* harmony export */   Hn: () => (/* binding */ repositoryRoot),
/* harmony export */   Mf: () => (/* binding */ MAX_SOURCE_LENGTH),
/* harmony export */   _b: () => (/* binding */ findSourceFiles),
/* harmony export */   j7: () => (/* binding */ MARKS),
/* harmony export */   mU: () => (/* binding */ hashesOf),
/* harmony export */   r4: () => (/* binding */ isBlobOf),
/* harmony export */   w6: () => (/* binding */ withoutReturns)
/* harmony export */ });
/* unused harmony export blobOf */
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
 * @param file with slashes; from a manifest, which may say anything
 */
async function placeIn(root, file) {
    const realRoot = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(root).catch(() => undefined);
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
/* harmony export */   S: () => (/* binding */ lastLineOf),
/* harmony export */   y: () => (/* binding */ uncoveredRanges)
/* harmony export */ });
/* harmony import */ var _tallies_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2480);

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
    const units = file.units.filter((unit) => unit.statements > 0).sort(byPosition);
    const runs = [];
    let start = 0;
    while (start < units.length) {
        let end = start + 1;
        if (isCovered(units[start])) {
            start = end;
            continue;
        }
        while (end < units.length && belongTogether(units[start], units[end]))
            end++;
        const run = runOf(units.slice(start, end), units[start - 1], units[end]);
        if (run !== undefined)
            addRun(runs, run);
        start = end;
    }
    return runs.map(({ range }) => range).sort((a, b) => a.startLine - b.startLine || a.endLine - b.endLine);
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
/**
 * @param units the units of a run, or one covered unit
 * @param before the unit before them in the file
 * @param after the unit after them in the file
 */
function runOf(units, before, after) {
    const [first] = units;
    if (first === undefined || first.count > 0)
        return undefined;
    const firstLine = first.startLine;
    const end = units.reduce((max, unit) => Math.max(max, lastLineOf(unit)), firstLine);
    const opened = isCovered(before) && lastLineOf(before) === firstLine && lastLineOf(first) > firstLine;
    const startLine = firstLine + (opened ? 1 : 0);
    const closed = isCovered(after) &&
        after.startLine === end &&
        end > startLine &&
        units.every((unit) => unit.startLine < end);
    const statements = (0,_tallies_js__WEBPACK_IMPORTED_MODULE_0__/* .statementsOf */ .GX)(units);
    const endLine = end - (closed ? 1 : 0);
    return {
        range: { startLine, endLine, statements, functionName: first.functionName },
        firstLine,
        lastLine: end,
    };
}
function isCovered(unit) {
    return unit !== undefined && unit.count > 0;
}
/** The last line on which a unit has something: one that ends before the first column of a line has nothing on it. */
function lastLineOf({ startLine, endLine, endColumn }) {
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
            const owners = (0,coverage_exclusions/* excludedBy */.UC)(rules, units.map((unit) => placeOf(pkg.positions, unit)));
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
    const found = new Map();
    for (const [unit, owner] of functionOf.entries()) {
        const path = functions[owner]?.sourceFile ?? '';
        const units = found.get(path);
        if (units === undefined)
            found.set(path, [unit]);
        else
            units.push(unit);
    }
    return found;
}
function placeOf(positions, unit) {
    const at = unit * format/* UNIT_FIELDS */.RU;
    return {
        startLine: positions[at] ?? 0,
        startColumn: positions[at + 1] ?? 0,
        endLine: positions[at + 2] ?? 0,
        endColumn: positions[at + 3] ?? 0,
    };
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

/***/ 39463:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ REPORT_NAME)
/* harmony export */ });
const REPORT_NAME = 'report.json';


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

/***/ 10214:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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
/* harmony import */ var _coverage_model_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43307);
/* harmony import */ var _coverage_sourcePack_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27592);
/* harmony import */ var _legs_earlierReport_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(39463);
/* harmony import */ var _legs_manifest_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(71540);
/* harmony import */ var _support_directories_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(30172);
/* harmony import */ var _support_errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(87700);
/* harmony import */ var _support_files_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(88020);
/* harmony import */ var _support_newFiles_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(75786);
/* harmony import */ var _support_regularFile_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(62665);
/** @module The folder of a report: what of it is ours, and whether a new report can be written there. */











/** The files of a report; report.json says that the others are ours. */
const REPORT_FILES = [
    _legs_earlierReport_js__WEBPACK_IMPORTED_MODULE_9__/* .REPORT_NAME */ .F,
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
const BESIDE_DATA = [_legs_manifest_js__WEBPACK_IMPORTED_MODULE_10__/* .MANIFEST_NAME */ .i, _coverage_sourcePack_js__WEBPACK_IMPORTED_MODULE_3__/* .SOURCES_NAME */ .tW];
/** Enough to notice a full disk. */
const PROBE_BYTES = 64 * 1024;
/**
 * Makes a folder ready for a report: an earlier report is removed, so that it cannot be taken for the result of a run that
 * fails. Called before anything else is done, so that no work is lost because its report cannot be written.
 * @throws UserError if it cannot be written, or has files that are not ours in the places of a report's
 */
async function prepareReportFolder(folder) {
    const isNew = !(await (0,_support_files_js__WEBPACK_IMPORTED_MODULE_6__/* .isThere */ .$B)(folder));
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
            throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .yo(`out: ${folder} was replaced by a link to ${now.path} during the run`, 'Find out which test does so, or choose another directory with --out.');
        if (now.inode !== known.inode && !(await isReport(folder)))
            await refuseForeign(folder, isDataOurs);
        known = now;
        // From now on the data that is found there is what was stored since.
        isDataOurs = true;
    };
    return { isNew, check };
}
async function make(folder) {
    await (0,_support_directories_js__WEBPACK_IMPORTED_MODULE_4__/* .makeDirectory */ .Oh)(folder).catch((cause) => {
        throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .yo(`out: cannot create ${folder}`, 'Name a directory that can be written.', { cause });
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
        throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .yo(`out: ${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, foreign)} is not part of a report, and would be overwritten`, 'Remove it, or choose another directory with --out.');
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
    for (const source of _coverage_model_js__WEBPACK_IMPORTED_MODULE_2__/* .DATA_FOLDERS */ .bM) {
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
    const start = await (0,_support_regularFile_js__WEBPACK_IMPORTED_MODULE_8__/* .readStart */ .H6)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, _legs_earlierReport_js__WEBPACK_IMPORTED_MODULE_9__/* .REPORT_NAME */ .F), MARK_BYTES).catch(() => undefined);
    return start?.toString('utf8').includes(MARK) === true;
}
/** The path of what is in the way of compacted data, in the folder of a report; undefined if nothing is. */
async function foreignData(directory) {
    if (!(await (0,_support_files_js__WEBPACK_IMPORTED_MODULE_6__/* .isThere */ .$B)(directory)))
        return undefined;
    if (!(await isPlainDirectory(directory)))
        return DATA_FOLDER;
    for (const name of BESIDE_DATA)
        if (await (0,_support_files_js__WEBPACK_IMPORTED_MODULE_6__/* .isThere */ .$B)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, name)))
            return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(DATA_FOLDER, name);
    for (const source of _coverage_model_js__WEBPACK_IMPORTED_MODULE_2__/* .DATA_FOLDERS */ .bM) {
        const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, source);
        if (!(await (0,_support_files_js__WEBPACK_IMPORTED_MODULE_6__/* .isThere */ .$B)(folder)))
            continue;
        const isOther = !(await isPlainDirectory(folder));
        if (isOther || (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder)).some((name) => DATA_NAME.test(name)))
            return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(DATA_FOLDER, source);
    }
    return undefined;
}
async function removeEmpty(directory) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rmdir)(directory).catch((error) => {
        if (!['ENOTEMPTY', 'EEXIST'].includes((0,_support_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .errorCode */ .CA)(error) ?? ''))
            throw error;
    });
}
/** @throws UserError if nothing can be written */
async function probe(folder) {
    const file = (0,_support_newFiles_js__WEBPACK_IMPORTED_MODULE_7__/* .temporaryIn */ .xt)(folder);
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(file, Buffer.alloc(PROBE_BYTES), { flag: 'wx' });
    }
    catch (cause) {
        throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .yo(`out: ${folder} cannot be written`, 'Name a directory that can be written.', {
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

/***/ 27861:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ judge)
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
/** @module Checks gates: rules and figures in, results out. */



/** Checks each rule; the results are in the order of the rules. */
function checkGates(rules, figures) {
    return rules.map((rule) => checkRule(rule, figures));
}
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

// EXTERNAL MODULE: ./src/report/reportedPaths.ts
var reportedPaths = __webpack_require__(50071);
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
        gates: gates.length === 0 ? [] : checkGates(gates, figuresOf(measurement, comparison)),
    };
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


/***/ })

};
