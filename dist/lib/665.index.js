export const id = 665;
export const ids = [665];
export const modules = {

/***/ 26665:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  deliver: () => (/* binding */ deliver)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/artifact/artifactService.ts
var artifactService = __webpack_require__(3215);
// EXTERNAL MODULE: ./src/go/test/suiteResult.ts
var suiteResult = __webpack_require__(2882);
// EXTERNAL MODULE: ./src/report/words.ts
var words = __webpack_require__(72691);
// EXTERNAL MODULE: ./src/coverage/model.ts
var model = __webpack_require__(43307);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./src/findings/finding.ts
var finding = __webpack_require__(44879);
// EXTERNAL MODULE: ./src/support/records.ts
var records = __webpack_require__(6149);
;// CONCATENATED MODULE: ./src/legs/manifestJson.ts
/** The text of manifest.json, which parseManifest reads. Undefined properties are left out. */
function manifestJson(manifest) {
    return `${JSON.stringify(manifest, null, 2)}\n`;
}

// EXTERNAL MODULE: ./src/legs/manifestLimits.ts
var manifestLimits = __webpack_require__(54900);
;// CONCATENATED MODULE: ./src/legs/fitManifest.ts
/**
 * @module Fits a manifest to the rules of its reader: whatever a run has seen, its data is not refused. Long texts are
 * shortened, files with names that no annotation can have are left out, and long lists are cut.
 */





const HASH_LENGTH = 8;
/** The manifest as its reader accepts it. If anything but texts was cut, a finding says so. */
function fitManifest(manifest) {
    const fitted = withFittedTexts(manifest);
    for (let max = manifestLimits/* MAX_ITEMS */._5;; max = Math.floor(max / 2)) {
        const cut = withFittedLists(fitted, max);
        // In UTF-8, which the reader limits, a character has up to three bytes for each code unit.
        if (Buffer.byteLength(manifestJson(cut)) <= manifestLimits/* MAX_MANIFEST_LENGTH */.eM || max === 0)
            return cut;
    }
}
/** A text of at most `max` UTF-16 code units. Different long texts stay different. */
function clip(text, max) {
    if (text.length <= max)
        return text;
    const hash = (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex').slice(0, HASH_LENGTH);
    return `${text.slice(0, max - HASH_LENGTH - 1)}…${hash}`;
}
const word = (text) => clip(text, manifestLimits/* MAX_WORD */.C5);
const path = (text) => clip(text, manifestLimits/* MAX_PATH */.lm);
const prose = (text) => clip(text, manifestLimits/* MAX_PROSE */.jV);
/** A clock that was set back, and process ids of 64 bits, give numbers that JSON or its reader does not have. */
function count(number) {
    return Math.min(Math.max(0, Math.trunc(number) || 0), Number.MAX_SAFE_INTEGER);
}
function seconds(number) {
    return Number.isFinite(number) ? Math.max(0, number) : 0;
}
function withFittedTexts(manifest) {
    const { leg, module, go, suite } = manifest;
    return {
        ...manifest,
        toolVersion: word(manifest.toolVersion),
        leg: fitLeg(leg),
        runId: count(manifest.runId),
        runAttempt: count(manifest.runAttempt),
        seconds: seconds(manifest.seconds),
        module: { path: path(module.path), dir: path(module.dir) },
        go: {
            ...go,
            requested: word(go.requested),
            requestedBy: word(go.requestedBy),
            version: word(go.version),
            goos: word(go.goos),
            goarch: word(go.goarch),
        },
        binaries: manifest.binaries.map((binary) => ({
            ...binary,
            name: path(binary.name),
            importPath: path(binary.importPath),
        })),
        processes: manifest.processes.map(({ command, pid, ending, ...process }) => ({
            ...process,
            command: prose(command),
            pid: count(pid),
            ...(ending === undefined ? {} : { ending: prose(ending) }),
        })),
        suite: {
            ...suite,
            exitCode: Math.min(Math.max(-(2 ** 31), Math.trunc(suite.exitCode) || 0), 2 ** 32 - 1),
            seconds: seconds(suite.seconds),
            failed: suite.failed.slice(0, manifestLimits/* MAX_FAILED_TESTS */.fP).map(prose),
        },
        findings: manifest.findings.map(fitFinding),
        packages: manifest.packages.map(path),
        notLinked: manifest.notLinked.map(path),
        files: manifest.files
            .filter(({ file }) => isSourcePath(file))
            .map((file) => ({ ...file, path: path(file.path) })),
        moduleFile: isSourcePath(manifest.moduleFile?.file) ? manifest.moduleFile : undefined,
        ...fitOptional('filesLeftOut', manifest.filesLeftOut),
        ...fitOptional('directedFiles', manifest.directedFiles),
    };
}
function isSourcePath(file = '') {
    return file.length <= manifestLimits/* MAX_PATH */.lm && manifestLimits/* SOURCE_PATH */.Wt.test(file);
}
function fitOptional(name, paths) {
    const fitted = {};
    if (paths !== undefined)
        fitted[name] = paths.slice(0, manifestLimits/* MAX_ITEMS */._5).map(path);
    return fitted;
}
function fitFinding({ code, title, detail, fix, evidence, severity }) {
    return {
        code: word(code),
        severity,
        title: prose(title),
        detail: prose(detail),
        fix: prose(fix),
        evidence: evidence.map(prose),
    };
}
function fitLeg({ job, step, matrix, index, total }) {
    return {
        job: word(job),
        step: word(step),
        matrix: matrix === null ? null : fitMatrix(matrix),
        index: index === undefined ? undefined : count(index),
        // More would not be believed.
        total: total === undefined || total > manifestLimits/* MAX_ITEMS */._5 ? undefined : count(total),
    };
}
/** Cuts what is too deep or too much, and keeps the matrices of two jobs different. */
function fitMatrix(matrix) {
    let left = manifestLimits/* MATRIX_LIMITS */.hI.values - 1;
    const fit = (value, depth) => {
        left -= 1;
        if (typeof value === 'string')
            return clip(value, manifestLimits/* MATRIX_LIMITS */.hI.text);
        if (!(0,records/* isRecord */.u)(value))
            return value;
        if (depth >= manifestLimits/* MATRIX_LIMITS */.hI.depth || Object.keys(value).length > left)
            return clip(JSON.stringify(value), manifestLimits/* MATRIX_LIMITS */.hI.text);
        if (Array.isArray(value))
            return value.map((item) => fit(item, depth + 1));
        return fitProperties(value, depth);
    };
    const fitProperties = (value, depth) => Object.fromEntries(Object.entries(value).map(([name, item]) => [clip(name, manifestLimits/* MATRIX_LIMITS */.hI.text), fit(item, depth + 1)]));
    return Object.keys(matrix).length > left
        ? { matrix: clip(JSON.stringify(matrix), manifestLimits/* MATRIX_LIMITS */.hI.text) }
        : fitProperties(matrix, 0);
}
/** @param max the number of items in lists that grow with the module or the suite */
function withFittedLists(manifest, max) {
    const { processes, findings, files } = manifest;
    const evidence = findings.reduce((sum, item) => sum + Math.max(0, item.evidence.length - max), 0);
    const cut = [
        [processes.length - max, 'processes'],
        [files.length - max, 'files'],
        [evidence, 'lines of evidence'],
        [findings.length - (manifestLimits/* MAX_FINDINGS */.Mt - 1), 'findings'],
    ];
    const lines = cut.filter(([more]) => more > 0).map(([more, what]) => `${more} ${what}`);
    const shortened = {
        ...manifest,
        binaries: manifest.binaries.slice(0, manifestLimits/* MAX_ITEMS */._5),
        processes: processes.slice(0, max),
        packages: manifest.packages.slice(0, manifestLimits/* MAX_ITEMS */._5),
        notLinked: manifest.notLinked.slice(0, manifestLimits/* MAX_ITEMS */._5),
        files: files.slice(0, max),
        // The most severe come first.
        findings: findings
            .slice(0, manifestLimits/* MAX_FINDINGS */.Mt - 1)
            .map((item) => ({ ...item, evidence: item.evidence.slice(0, max) })),
    };
    if (lines.length === 0)
        return shortened;
    const said = (0,finding/* finding */.gk)('manifest-shortened', 'The manifest of a job had no room for everything', {
        evidence: lines,
    });
    return { ...shortened, findings: [...shortened.findings, said] };
}

// EXTERNAL MODULE: ./src/legs/manifest.ts
var legs_manifest = __webpack_require__(71540);
;// CONCATENATED MODULE: ./src/artifact/makeManifest.ts






/**
 * The manifest for the data of a run, as its reader accepts it.
 * @returns undefined for a report of merged data, which belongs to no leg
 */
function manifestOf(report, leg, context) {
    const { go, suite, modulePath, moduleDir, coverage } = report;
    if (go === undefined || suite === undefined || modulePath === undefined || moduleDir === undefined)
        return undefined;
    return fitManifest({
        schemaVersion: legs_manifest/* MANIFEST_VERSION */.h,
        toolVersion: report.version,
        leg,
        repository: `${context.owner}/${context.repo}`,
        commit: context.testedSha,
        runId: context.runId,
        runAttempt: context.runAttempt,
        startedAt: report.startedAt,
        seconds: report.seconds,
        module: { path: modulePath, dir: moduleDir },
        go,
        sources: coverage.sources,
        binaries: report.binaries,
        processes: report.processes,
        suite: suiteSummary(report, suite),
        findings: report.findings,
        packages: coverage.packages.map((pkg) => pkg.importPath),
        notLinked: coverage.notLinked,
        unlinked: (0,model/* unlinkedList */.B)(coverage),
        files: report.files,
        moduleFile: report.moduleFiles[0],
        filesLeftOut: report.filesLeftOut,
        directedFiles: report.directedFiles,
    });
}
function suiteSummary(report, suite) {
    const { kind, passed, exitCode, timedOut, seconds } = suite;
    const failed = suite.packages.flatMap((pkg) => (0,suiteResult/* leafTests */.aj)(pkg)
        .filter(suiteResult/* isFailure */.N6)
        .map((test) => `${pkg.importPath} ${test.name}`));
    return {
        kind,
        passed,
        exitCode,
        timedOut,
        seconds,
        tests: (0,words/* countOutcomes */.XF)(report),
        failed: failed.slice(0, manifestLimits/* MAX_FAILED_TESTS */.fP),
    };
}

// EXTERNAL MODULE: ./src/artifact/name.ts
var artifact_name = __webpack_require__(28111);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./src/support/deadline.ts
var deadline = __webpack_require__(88643);
// EXTERNAL MODULE: ./src/support/errors.ts
var errors = __webpack_require__(87700);
// EXTERNAL MODULE: ./src/artifact/entryName.ts
var entryName = __webpack_require__(84217);
// EXTERNAL MODULE: ./src/artifact/serviceProblem.ts
var serviceProblem = __webpack_require__(80794);
;// CONCATENATED MODULE: ./src/artifact/upload.ts
/** @module Uploading the data of a run as an artifact. A failure is a finding and never fails the run by itself. */







/** The default of zlib: higher levels would save a few percent of about 100 kB. */
const COMPRESSION_LEVEL = 6;
/** The client retries each of its requests for minutes. */
const MAX_MS = 300_000;
/** In UTF-16 code units. */
const MAX_MESSAGE_LENGTH = 500;
/** Uploads the data. Never throws because of the service, the client or the network. */
async function uploadArtifact({ name, directory, retentionDays, enterpriseServer, max = MAX_MS }, service) {
    if (enterpriseServer === true)
        return notUploaded(name, serviceProblem/* ENTERPRISE_SERVER */.oH);
    try {
        const { files, leftOut } = await filesToUpload(directory);
        if (files.length === 0)
            return nothingToUpload(name, directory);
        const uploading = service.uploadArtifact(name, [...files], directory, {
            compressionLevel: COMPRESSION_LEVEL,
            ...(retentionDays === undefined ? {} : { retentionDays }),
        });
        const uploaded = await (0,deadline/* within */.u)(max, uploading);
        if (uploaded === deadline/* TOO_LATE */.w)
            return notUploaded(name, (0,serviceProblem/* lateService */.OK)(max));
        const { id, size, digest } = uploaded;
        if (id === undefined)
            throw new Error('the client gave no id');
        return {
            kind: 'uploaded',
            id,
            size: size ?? 0,
            digest: digest ?? '',
            ...(leftOut.length > 0 ? { leftOut } : {}),
        };
    }
    catch (error) {
        return notUploaded(name, (0,serviceProblem/* serviceProblem */.tH)(error), (0,errors/* describeError */.Uc)(error));
    }
}
/**
 * The files to upload: only regular files that a reader accepts: the client follows links,
 * so a link that a test creates would publish its target.
 */
async function filesToUpload(directory) {
    const names = await namesIn(directory, '');
    const folders = entryName/* ENTRY_FOLDERS */.Z.filter((folder) => names.includes(folder));
    const inFolders = await Promise.all(folders.map((folder) => namesIn(directory, folder)));
    const plain = await Promise.all(folders.map(async (folder) => (await (0,promises_.lstat)((0,external_node_path_.join)(directory, folder))).isDirectory()));
    const opened = folders.filter((_, index) => plain[index] === true);
    const found = [...names.filter((name) => !opened.includes(name)), ...inFolders.flat()].sort();
    const accepted = await Promise.all(found.map(async (name) => (0,entryName/* isEntryName */.G)(name) && (await (0,promises_.lstat)((0,external_node_path_.join)(directory, name))).isFile()));
    return {
        files: found.filter((_, index) => accepted[index] === true).map((name) => (0,external_node_path_.join)(directory, name)),
        leftOut: found.filter((_, index) => accepted[index] !== true),
    };
}
/** The names in a folder, with `folder/` in front; empty if it is missing or a link. */
async function namesIn(directory, folder) {
    const path = (0,external_node_path_.join)(directory, folder);
    try {
        if (!(await (0,promises_.lstat)(path)).isDirectory())
            return [];
    }
    catch (error) {
        if ((0,errors/* errorCode */.CA)(error) === 'ENOENT')
            return [];
        throw error;
    }
    const prefix = folder === '' ? '' : `${folder}/`;
    return (await (0,promises_.readdir)(path)).map((name) => prefix + name);
}
function nothingToUpload(name, directory) {
    const title = `The artifact ${name} was not uploaded: there is no data`;
    return {
        kind: 'not uploaded',
        finding: (0,finding/* finding */.gk)('artifact-empty', title, {
            detail: `${directory} contains neither coverage data nor a manifest.`,
        }),
    };
}
/** @param message the client's message; only its first line is shown, as others may quote the service's response */
function notUploaded(name, { code, title, fix }, message = '') {
    return {
        kind: 'not uploaded',
        finding: (0,finding/* finding */.gk)(code, `The artifact ${name} was not uploaded: ${title}`, {
            detail: (message.split('\n')[0] ?? '').slice(0, MAX_MESSAGE_LENGTH),
            fix,
        }),
    };
}

// EXTERNAL MODULE: ./src/legs/leg.ts
var leg = __webpack_require__(45237);
// EXTERNAL MODULE: ./src/support/plural.ts
var plural = __webpack_require__(87973);
;// CONCATENATED MODULE: ./src/report/annotations/annotationNotes.ts

/** Sentences without a full stop, which contain nothing from outside. */
function annotationNotes(plan) {
    const { more, differingFiles, unknownFiles, filesWithoutPatch, truncated } = plan;
    const places = `${(0,plural/* plural */.L)(more, 'more uncovered place')}, listed in report.json`;
    const reasons = [
        ...(more > 0 ? [places] : []),
        ...files(differingFiles, 'that differs', 'that differ', 'between the tested merge commit and the head'),
        ...files(filesWithoutPatch, 'with', 'with', 'more changes than GitHub lists'),
        ...files(unknownFiles, 'that is', 'that are', 'not known to be in the repository'),
        ...(truncated ? ['files beyond the number that GitHub lists'] : []),
    ];
    return reasons.map((reason) => `Not annotated: ${reason}`);
}
function files(count, one, many, what) {
    return count === 0 ? [] : [`${(0,plural/* plural */.L)(count, 'file')} ${count === 1 ? one : many} ${what}`];
}

// EXTERNAL MODULE: ./src/coverage/uncovered.ts
var uncovered = __webpack_require__(89321);
// EXTERNAL MODULE: ./src/report/repositoryFiles.ts
var repositoryFiles = __webpack_require__(40753);
;// CONCATENATED MODULE: ./src/report/annotations/unknownFiles.ts
/** @module Files with uncovered statements that may be in the pull request, but are not known to be in the repository. */
/**
 * How many of the files a pull request may have changed: those whose path in their module is the end of a changed path.
 * @param changed paths in the repository
 * @param known paths in the repository of measured files, which are none of the unknown ones
 */
function changedUnknownFiles(unknown, changed, known) {
    const others = [...changed].filter((path) => path.endsWith('.go') && !known.has(path));
    return unknown.filter(({ path, modulePath }) => {
        const within = path.startsWith(`${modulePath}/`) ? path.slice(modulePath.length) : `/${path}`;
        return others.some((other) => `/${other}`.endsWith(within));
    }).length;
}

;// CONCATENATED MODULE: ./src/report/annotations/annotations.ts
/** @module Decides which uncovered lines are annotated, and words the annotations. */





/**
 * Annotations of one check run. GitHub sets no limit, but every 50 take one request, requests that write are a second
 * apart, and nobody reads more.
 */
const MAX_ANNOTATIONS = 500;
/** Unchanged lines that a diff shows around a change; changes with at most twice as many between them share a hunk. */
const CONTEXT = 3;
const TITLE = 'Not covered';
const NOTHING = {
    annotations: [],
    more: 0,
    unknownFiles: 0,
    differingFiles: 0,
    filesWithoutPatch: 0,
    truncated: false,
};
/**
 * Plans the annotations of a report, the most important first.
 * @param most how many annotations there may be
 */
function annotationsOf(report, wanted, most = MAX_ANNOTATIONS) {
    if (wanted.kind === 'none')
        return NOTHING;
    const { files, unknown } = uncoveredFiles(report);
    const plan = wanted.kind === 'all' ? planAll(files, wanted.head) : planPatch(files, wanted.changed);
    return {
        ...plan,
        unknownFiles: wanted.kind === 'all' ? unknown.length : changedOf(unknown, report, wanted.changed),
        annotations: plan.annotations.slice(0, most),
        more: Math.max(0, plan.annotations.length - most),
    };
}
function uncoveredFiles(report) {
    const known = (0,repositoryFiles/* repositoryFiles */.gF)(report);
    const found = report.coverage.packages
        .flatMap(({ modulePath, files: own }) => own.map((file) => ({ file, modulePath })))
        .map(({ file, modulePath }) => {
        const source = known.get(file.path);
        return {
            source,
            path: file.path,
            modulePath,
            ranges: existing((0,uncovered/* uncoveredRanges */.y)(file).filter(isPossible), source),
        };
    })
        .filter(({ ranges }) => ranges.length > 0);
    return {
        files: found.flatMap(({ source, ranges }) => (source === undefined ? [] : [{ ...source, ranges }])),
        unknown: found.filter(({ source }) => source === undefined),
    };
}
function changedOf(unknown, { files }, changed) {
    const listed = [...changed.files.keys(), ...changed.withoutPatch];
    return changedUnknownFiles(unknown, listed, new Set(files.map(({ file }) => file)));
}
function isPossible({ startLine, endLine }) {
    return startLine >= 1 && endLine <= repositoryFiles/* MAX_LINE */.MV;
}
/** The parts of ranges that the file has: line directives name other files, and any lines of them. */
function existing(ranges, source) {
    const { lines = repositoryFiles/* MAX_LINE */.MV } = source ?? {};
    return ranges
        .filter(({ startLine }) => startLine <= lines)
        .map((range) => ({ ...range, endLine: Math.min(range.endLine, lines) }));
}
/** Largest ranges first, so that the limit drops those that matter least. */
function planAll(files, head) {
    const same = files.filter(({ file, blob }) => head === undefined || head.blobs.get(file) === blob);
    const sized = same
        .flatMap((file) => file.ranges.map((range) => ({ file, range })))
        .sort((a, b) => b.range.statements - a.range.statements || byPlace(a, b));
    return {
        annotations: sized.map(({ file, range }) => annotation(file, range, statementsText(range))),
        differingFiles: files.length - same.length,
        filesWithoutPatch: 0,
        truncated: head?.truncated ?? false,
    };
}
/** Sorted by path and line, as the diff shows them. */
function planPatch(files, changed) {
    const listed = files.flatMap((file) => {
        const change = changed.files.get(file.file);
        return change === undefined || change.lines.size === 0 ? [] : [{ file, change }];
    });
    const same = listed.filter(({ file, change }) => change.blob === file.blob);
    const placed = same.flatMap(({ file, change }) => {
        const lines = [...change.lines].sort((a, b) => a - b);
        return file.ranges.flatMap((whole) => changedParts(whole, lines).map((range) => ({ file, range, whole })));
    });
    return {
        annotations: placed.sort(byPlace).map(({ file, range, whole }) => {
            const complete = range.startLine === whole.startLine && range.endLine === whole.endLine;
            return annotation(file, range, complete ? statementsText(whole) : changedText(range, whole));
        }),
        differingFiles: listed.length - same.length,
        filesWithoutPatch: files.filter(({ file }) => changed.withoutPatch.has(file)).length,
        truncated: changed.truncated,
    };
}
/** Returns the part from the first to the last changed line of each hunk. @param changed line numbers, ascending */
function changedParts({ startLine, endLine }, changed) {
    const parts = [];
    for (const line of changed) {
        if (line < startLine || line > endLine)
            continue;
        const last = parts.at(-1);
        if (last === undefined || line - last.endLine - 1 > 2 * CONTEXT)
            parts.push({ startLine: line, endLine: line });
        else
            parts[parts.length - 1] = { startLine: last.startLine, endLine: line };
    }
    return parts;
}
function byPlace(a, b) {
    if (a.file.file !== b.file.file)
        return a.file.file < b.file.file ? -1 : 1;
    return a.range.startLine - b.range.startLine || a.range.endLine - b.range.endLine;
}
function annotation({ file }, { startLine, endLine }, what) {
    const message = `${what} not covered by the integration tests`;
    return { level: 'warning', path: file, startLine, endLine, title: TITLE, message };
}
function statementsText({ statements, functionName }) {
    const verb = statements === 1 ? 'is' : 'are';
    return `${(0,plural/* plural */.L)(statements, 'statement')} in ${(0,words/* functionText */.W9)(functionName)} ${verb}`;
}
/** Gives no number: how many statements are in a part of a unit is not known. */
function changedText({ startLine, endLine }, { functionName }) {
    return startLine === endLine
        ? `A changed line in ${(0,words/* functionText */.W9)(functionName)} is`
        : `Changed lines in ${(0,words/* functionText */.W9)(functionName)} are`;
}

// EXTERNAL MODULE: ./src/coverage/tallies.ts
var tallies = __webpack_require__(2480);
;// CONCATENATED MODULE: ./src/report/annotations/figureAnnotation.ts




/**
 * A notice at the `module` line of go.mod: of the module in the root of the repository, or else of the first one by path.
 * Undefined if nothing was measured, or if that line is not known to be in the annotated commit.
 */
function figureAnnotation({ coverage, moduleFiles, comparison, commit, }) {
    const { together } = coverage.tallies;
    const place = [...moduleFiles].sort(byDepth)[0];
    if (together.total === 0 || commit === undefined || place === undefined)
        return undefined;
    if (!isKnown(place, comparison.lines))
        return undefined;
    const figure = `${(0,words/* percentText */.fL)(together)} of ${(0,plural/* plural */.L)(together.total, 'statement')}`;
    return {
        level: 'notice',
        path: place.file,
        startLine: place.line,
        endLine: place.line,
        title: `Go integration coverage: ${(0,words/* percentText */.fL)(together)}`,
        message: `${figure} covered by the integration tests, ${(0,tallies/* uncoveredOf */.Fg)(together)} uncovered`,
    };
}
function byDepth(a, b) {
    const isRoot = ({ file }) => file === 'go.mod';
    if (isRoot(a) !== isRoot(b))
        return isRoot(a) ? -1 : 1;
    return a.file < b.file ? -1 : 1;
}
/** Whether the annotated commit has the measured file, as far as that commit was compared. */
function isKnown({ file, line, blob, uncommitted }, lines) {
    if (uncommitted === true || !(0,repositoryFiles/* isRepositoryPath */.og)(file) || line < 1 || line > repositoryFiles/* MAX_LINE */.MV)
        return false;
    if (lines.kind === 'none')
        return true;
    if (lines.kind === 'all')
        return lines.head === undefined || lines.head.blobs.get(file) === blob;
    const change = lines.changed.files.get(file);
    return !lines.changed.withoutPatch.has(file) && (change === undefined || change.blob === blob);
}

// EXTERNAL MODULE: ./src/go/goVersion.ts
var goVersion = __webpack_require__(97508);
// EXTERNAL MODULE: ./src/gates/verdict.ts
var verdict = __webpack_require__(94281);
// EXTERNAL MODULE: ./src/report/verdictWords.ts
var verdictWords = __webpack_require__(58106);
// EXTERNAL MODULE: ./src/report/markdown/headline.ts
var headline = __webpack_require__(24556);
// EXTERNAL MODULE: ./src/report/markdown/sections.ts + 8 modules
var sections = __webpack_require__(72114);
// EXTERNAL MODULE: ./src/report/markdown/summaryDetail.ts
var summaryDetail = __webpack_require__(2719);
;// CONCATENATED MODULE: ./src/report/markdown/checkRunText.ts
/**
 * @module The texts of a check run: its title, its summary, and the text below that. Together they are the job summary, in
 * less detail.
 */








/** Bytes. GitHub takes 65,535 for each of summary and text, although it documents characters. */
const OUTPUT_LIMIT = 65_000;
/** Go versions in a title. */
const MAX_VERSIONS = 4;
function conclusionOf(report) {
    return (0,verdict/* isGreen */.g)(report) ? 'success' : 'failure';
}
/**
 * Makes the texts of a check run.
 * @param maxBytes the limit for each of summary and text, in UTF-8
 */
function checkRunOutput(report, { notes, runUrl }, maxBytes = OUTPUT_LIMIT) {
    const facts = [
        notes.map((note) => `* ${note}`).join('\n'),
        `See [the workflow run](${runUrl}) for the job summary, logs and artifacts.`,
    ];
    return {
        title: title(report),
        summary: (0,summaryDetail/* firstFitting */.ei)((detail) => [...(0,sections/* verdictSections */.Y)(report, detail), ...facts], maxBytes, [
            (0,headline/* heading */.R_)(report),
            summaryDetail/* NOTHING_FITS */.d3,
        ]),
        text: (0,summaryDetail/* firstFitting */.ei)((0,sections/* detailSections */.O)(report), maxBytes, [summaryDetail/* NOTHING_FITS */.d3]),
    };
}
/** What is wrong first, then the percentage, the binaries and the Go versions. */
function title(report) {
    const { together } = report.coverage.tallies;
    const { statements } = (0,words/* outside */.qY)(report.coverage);
    const versions = goVersions(report);
    const binaries = report.binaries.length;
    const parts = [
        ...(0,verdictWords/* troubles */.d)(report),
        together.total === 0 ? 'nothing was measured' : `${(0,words/* percentText */.fL)(together)} of statements`,
        ...(statements === 0 ? [] : [`${(0,plural/* plural */.L)(statements, 'statement')} not counted`]),
        ...(binaries === 0 ? [] : [(0,plural/* plural */.L)(binaries, 'binary')]),
        ...(versions.length === 0 ? [] : [`Go ${versions.join(', ')}`]),
    ];
    return parts.join(' · ');
}
/** The Go versions that were used, oldest first. */
function goVersions({ go, legs }) {
    const names = new Set([go, ...legs.map((leg) => leg.go)].flatMap((info) => info?.version ?? []));
    const versions = [...names].flatMap((name) => (0,goVersion/* parseGoVersion */.SX)(name) ?? []).sort(goVersion/* compareVersions */.Zy);
    const shown = versions.slice(0, MAX_VERSIONS).map((version) => version.name);
    return versions.length > MAX_VERSIONS ? [...shown, '…'] : shown;
}

// EXTERNAL MODULE: ./src/github/apiAdvice.ts
var apiAdvice = __webpack_require__(6427);
// EXTERNAL MODULE: ./src/github/unexpectedAnswer.ts
var unexpectedAnswer = __webpack_require__(57134);
;// CONCATENATED MODULE: ./src/github/checkRun.ts
/** @module Publishes a check run: it is created complete in one request, and further annotations are added in batches. */





/** Annotations that the API accepts in one request (REST API, "Create a check run"). */
const BATCH = 50;
/** Retries if it is not known whether GitHub carried out a request. */
const RETRIES = 3;
/** Publishes a check run. Errors of the API are part of the result and never thrown. */
async function publishCheckRun(client, request) {
    let run;
    try {
        run = await createRun(client, request);
    }
    catch (error) {
        return refused((0,apiAdvice/* apiProblem */.U)(error, 'create a check run'));
    }
    const { id, url } = run;
    const { added, problem } = run.problem === undefined
        ? await addBatches(client, request, run)
        : { added: run.annotations, problem: run.problem };
    const missing = request.annotations.length - added;
    return {
        kind: 'published',
        id,
        url,
        annotations: added,
        finding: problem === undefined ? undefined : missingFinding(missing, problem),
    };
}
/** If GitHub rejects one annotation, it rejects the whole request; then the run is created without any. */
async function createRun(client, request) {
    const first = request.annotations.slice(0, BATCH);
    try {
        return { ...(await create(client, request, first)), annotations: first.length, problem: undefined };
    }
    catch (error) {
        const problem = (0,apiAdvice/* apiProblem */.U)(error, 'annotate lines');
        if (problem.status !== 422 || first.length === 0)
            throw error;
        return { ...(await create(client, request, [])), annotations: 0, problem };
    }
}
async function create(client, { repository: { owner, repo }, name, headSha, externalId, conclusion, output }, annotations) {
    const run = await doOnce(async () => {
        const { data } = await client.rest.checks.create({
            owner,
            repo,
            name,
            head_sha: headSha,
            status: 'completed',
            conclusion,
            external_id: externalId,
            output: { ...output, annotations: annotations.map(body) },
            request: { retries: 0 },
        });
        (0,unexpectedAnswer/* expectAnswer */.A)(isCheckRun(data), 'a check run');
        return data;
    }, async () => {
        const { data } = await client.rest.checks.listForRef({
            owner,
            repo,
            ref: headSha,
            check_name: name,
            filter: 'all',
            per_page: 100,
        });
        const listed = data.check_runs;
        (0,unexpectedAnswer/* expectAnswer */.A)(Array.isArray(listed) && listed.every(isCheckRun), 'a list of check runs');
        return data.check_runs.find((run) => run.external_id === externalId);
    });
    return { id: run.id, url: run.html_url ?? '' };
}
/** @param data the answer, which may be anything */
function isCheckRun(data) {
    return (0,records/* isRecord */.u)(data) && Number.isSafeInteger(data.id) && typeof data.html_url === 'string';
}
/** Appends annotations to those that a run has. `problem` says why the rest could not be added. */
async function addBatches(client, { repository: { owner, repo }, output, annotations }, run) {
    const place = { owner, repo, check_run_id: run.id };
    let added = run.annotations;
    while (added < annotations.length) {
        const batch = annotations.slice(added, added + BATCH);
        const after = added + batch.length;
        try {
            await doOnce(async () => {
                const { data } = await client.rest.checks.update({
                    ...place,
                    // A new output replaces the previous one, except for its annotations.
                    output: { ...output, annotations: batch.map(body) },
                    request: { retries: 0 },
                });
                (0,unexpectedAnswer/* expectAnswer */.A)(isCheckRun(data), 'a check run');
                return true;
            }, async () => {
                const { data } = await client.rest.checks.get(place);
                return data.output.annotations_count >= after ? true : undefined;
            });
        }
        catch (error) {
            return { added, problem: (0,apiAdvice/* apiProblem */.U)(error, 'add annotations') };
        }
        added = after;
    }
    return { added, problem: undefined };
}
/**
 * Retries a request without ever publishing a run or its annotations twice: if a failed request may have been carried out,
 * looks for its result first. The client's own retries would not.
 */
async function doOnce(write, find) {
    for (let tries = 0;; tries++) {
        try {
            return await write();
        }
        catch (error) {
            if (tries === RETRIES || (0,apiAdvice/* apiProblem */.U)(error, '').kind !== 'unavailable')
                throw error;
        }
        const found = await find();
        if (found !== undefined)
            return found;
    }
}
function body({ level, path, startLine, endLine, title, message }) {
    return {
        path,
        start_line: startLine,
        end_line: endLine,
        annotation_level: level,
        title,
        message,
    };
}
function refused(problem) {
    return {
        kind: 'refused',
        reason: problem.kind === 'permission' ? 'permission' : 'error',
        finding: (0,finding/* finding */.gk)('check-run-refused', 'No check run was published', {
            detail: `${problem.words}. The report, the artifact and the verdict are not affected.`,
            fix: problem.advice,
        }),
    };
}
function missingFinding(count, problem) {
    return (0,finding/* finding */.gk)('annotations-refused', `${(0,plural/* plural */.L)(count, 'annotation')} could not be published`, {
        detail: `${problem.words}. The check run has everything else.`,
        fix: problem.advice,
    });
}

;// CONCATENATED MODULE: ./src/github/commandAnnotations.ts



/** Annotations of one type that the runner keeps for a step (see its ExecutionContext); it drops later ones. */
const MAX_PER_TYPE = 10;
/** Annotates the percentage. Comes first, since the runner keeps the first notices of a step. */
function annotateFigure(report, log) {
    const figure = figureAnnotation(report);
    if (figure !== undefined)
        log.notice(figure.message, placeOf(figure));
}
/**
 * Annotates uncovered lines by notices, because findings need the other types. Leaves room for the percentage, the notice
 * about permissions and those of the report.
 */
function annotateByCommands(report, wanted, log) {
    const notices = report.findings.filter((finding) => finding.severity === 'notice').length;
    const others = 1 + notices + (figureAnnotation(report) === undefined ? 0 : 1);
    const plan = annotationsOf(report, wanted, Math.max(0, MAX_PER_TYPE - others));
    for (const annotation of plan.annotations)
        log.notice(annotation.message, placeOf(annotation));
    for (const note of annotationNotes(plan))
        log.info(note);
}
function placeOf({ path, startLine, endLine, title }) {
    return { file: path, line: startLine, endLine, title };
}
/**
 * Says which permissions the job needs.
 * @param problem a sentence that says what was refused, and why
 */
function permissionNotice(problem) {
    return `${problem}
To publish a check run and to annotate what a pull request changed, the job needs:
permissions:
  contents: read
  checks: write
  pull-requests: read`;
}
/** For pull requests from forks, whose token no workflow can change (only a setting of private repositories can). */
function forkNotice() {
    return `GitHub gives pull requests from forks a read-only token: there is a job summary and annotations, but no check run.
No permissions in this workflow can change that.`;
}

;// CONCATENATED MODULE: ./src/github/publish.ts
/** @module Publishes a report on GitHub: a check run, or whatever a read-only token allows. */









const NOT_PUBLISHED = { checkRunUrl: undefined };
/** Each request is retried within limits of its own, but a job should not wait for all of them. */
const publish_MAX_MS = 200_000;
const DEFAULT_NAME = 'Go integration coverage';
/** Characters of the matrix values in a name; more would be unreadable in a list of checks. */
const MAX_VALUES_LENGTH = 220;
/** Publishes the report. If GitHub refuses something, it is logged and changes nothing else. */
async function publish(request) {
    const { client, log, max = publish_MAX_MS, stop } = request;
    if (client === undefined)
        return NOT_PUBLISHED;
    const published = await (0,deadline/* within */.u)(max, publishReport(client, request), stop);
    if (published !== deadline/* TOO_LATE */.w)
        return published;
    log.warning('No check run was published: GitHub did not answer in time.\nThe report, the artifact and the verdict are not affected.');
    return NOT_PUBLISHED;
}
async function publishReport(client, request) {
    const { report, context, annotations, log } = request;
    const { lines, problem } = report.comparison;
    const run = await publishCheckRun(client, checkRunRequest(request));
    if (run.kind === 'refused') {
        if (annotations !== 'none')
            annotateFigure(report, log);
        if (run.reason === 'permission')
            log.notice(isFork(context) ? forkNotice() : permissionNotice(run.finding.detail));
        else
            log.warning(findingText(run.finding));
        annotateByCommands(report, lines, log);
        return NOT_PUBLISHED;
    }
    log.info(`Check run: ${run.url}`);
    if (run.finding !== undefined)
        log.warning(findingText(run.finding));
    if (problem !== undefined)
        logComparisonProblem(problem, log);
    return { checkRunUrl: run.url };
}
function checkRunRequest({ report, context, checkName, annotations, matrix, }) {
    const { owner, repo, serverUrl, runId, runAttempt, job, step } = context;
    const { lines, problem } = report.comparison;
    const figure = annotations === 'none' ? undefined : figureAnnotation(report);
    const first = figure === undefined ? [] : [figure];
    const plan = annotationsOf(report, lines, MAX_ANNOTATIONS - first.length);
    const notes = problem === undefined ? annotationNotes(plan) : ['Not annotated: the changed lines could not be read'];
    const identity = (0,external_node_crypto_.createHash)('sha256').update(JSON.stringify([job, step, (0,leg/* matrixHash */.IB)(matrix)]));
    return {
        repository: { owner, repo },
        name: checkName ?? defaultName(matrix),
        headSha: context.headSha,
        externalId: `${runId}/${runAttempt}/${identity.digest('hex').slice(0, 16)}`,
        conclusion: conclusionOf(report),
        output: checkRunOutput(report, {
            notes,
            runUrl: `${serverUrl}/${owner}/${repo}/actions/runs/${runId}`,
        }),
        annotations: [...first, ...plan.annotations],
    };
}
/** Only for `pull_request`: pull_request_target and the like run with the token of the base repository. */
function isFork({ eventName, pullRequest }) {
    return eventName === 'pull_request' && pullRequest?.fork === true;
}
function defaultName(matrix) {
    const values = Array.from((0,leg/* matrixText */.vs)(matrix));
    if (values.length === 0)
        return DEFAULT_NAME;
    const shown = values.length <= MAX_VALUES_LENGTH ? values : [...values.slice(0, MAX_VALUES_LENGTH - 1), '…'];
    return `${DEFAULT_NAME} (${shown.join('')})`;
}
function logComparisonProblem(problem, log) {
    if (problem.kind === 'permission')
        log.notice(permissionNotice(`${problem.words}.`));
    else
        log.warning([`${problem.words}. No lines are annotated.`, problem.advice].filter(isText).join('\n'));
}
function findingText({ title, detail, fix }) {
    return [title, detail, fix].filter(isText).join('\n');
}
function isText(text) {
    return text !== '';
}

// EXTERNAL MODULE: ./src/report/writeReport.ts + 16 modules
var writeReport = __webpack_require__(27652);
// EXTERNAL MODULE: ./src/support/systemFault.ts
var systemFault = __webpack_require__(13884);
// EXTERNAL MODULE: ./src/support/newFiles.ts
var newFiles = __webpack_require__(75786);
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 7 modules
var core = __webpack_require__(33838);
// EXTERNAL MODULE: ./node_modules/picocolors/picocolors.js
var picocolors = __webpack_require__(57336);
var picocolors_default = /*#__PURE__*/__webpack_require__.n(picocolors);
// EXTERNAL MODULE: ./src/report/markdown/summary.ts
var summary = __webpack_require__(19198);
// EXTERNAL MODULE: ./src/report/terminal/terminalReport.ts + 1 modules
var terminalReport = __webpack_require__(8299);
// EXTERNAL MODULE: ./src/actions/commandFiles.ts
var commandFiles = __webpack_require__(10883);
// EXTERNAL MODULE: ./src/actions/step.ts
var step = __webpack_require__(67521);
;// CONCATENATED MODULE: ./src/actions/results.ts
/** @module The results of all actions: outputs, summary and verdict. */









/** Items of evidence in an annotation; the summary and report.json have more. */
const MAX_EVIDENCE = 5;
/** Sets the outputs that a run and a merge share. */
function setReportOutputs(report, outDirectory) {
    const { together } = report.coverage.tallies;
    (0,step/* setOutputs */.n0)({
        coverage: (0,words/* percent */.KN)(together) ?? '',
        'covered-statements': together.covered,
        'total-statements': together.total,
        passed: report.gates.every((gate) => gate.passed),
        'tests-passed': report.suite?.passed ??
            (report.legs.length > 0 && report.legs.every((leg) => leg.suitePassed === true)),
        covdata: (0,external_node_path_.join)(outDirectory, 'covdata'),
        report: outDirectory,
        'report-json': (0,external_node_path_.join)(outDirectory, 'report.json'),
    });
}
/** Writes the job summary, unless the runner has no file for it, as runners outside GitHub may not. */
async function writeSummary(report, env) {
    (0,commandFiles/* restoreCommandFile */._)(env, 'GITHUB_STEP_SUMMARY');
    if (env.GITHUB_STEP_SUMMARY)
        await core/* summary */.z.addRaw((0,summary/* summary */.z)(report)).write();
}
/** Logs the report, and findings and failed gates as annotations, with what fails the step last. */
function logResult(report, log) {
    log.info((0,terminalReport/* terminalReport */.R)({ ...report, findings: [] }, picocolors_default().createColors(false)));
    for (const item of report.findings.toReversed()) {
        const text = [item.title, item.detail, ...item.evidence.slice(0, MAX_EVIDENCE), item.fix].filter((part) => part !== '');
        log[item.severity](text.join('\n'));
    }
    for (const gate of report.gates)
        if (!gate.passed)
            log.error(`gate ${(0,words/* gateText */.bp)(gate)}`);
    if (!(0,verdict/* isGreen */.g)(report))
        process.exitCode = core/* ExitCode */.yU.Failure;
}

;// CONCATENATED MODULE: ./src/actions/deliver.ts
/** @module Delivers the results of every action: files, outputs, artifact, job summary, check run and log. */















/** Files that are named in a warning. */
const MAX_NAMED = 10;
/**
 * Delivers the result to each place, whatever happens at the others, and logs last what fails the step. The data comes
 * last, as it may take long, unless the step was interrupted: then it comes first, since there are only a few seconds.
 * @throws the first error, once everything else is delivered
 */
async function deliver(delivery) {
    const { report, outDirectory, env, storing, compared, log, stop } = delivery;
    const failures = [];
    const attempt = async (work) => {
        await work().catch((error) => failures.push((0,errors/* errorOf */.Mz)(error)));
    };
    const storeData = async () => {
        if (storing !== undefined)
            await attempt(async () => store(delivery, storing));
    };
    const interrupted = stop?.aborted === true;
    await attempt(async () => {
        for (const note of await (0,writeReport/* writeReport */.u)(report, outDirectory))
            log.info(note);
    });
    await attempt(async () => {
        setReportOutputs(report, outDirectory);
        return Promise.resolve();
    });
    if (interrupted)
        await storeData();
    await attempt(async () => writeSummary(report, env));
    if (!interrupted) {
        await attempt(async () => deliver_publishReport(delivery));
        await storeData();
    }
    logResult(report, log);
    if (compared.failure !== undefined)
        failures.push(compared.failure);
    for (const failure of failures.slice(1))
        log.error((0,systemFault/* failureText */.kY)(failure));
    const [first] = failures;
    if (first !== undefined)
        throw first;
}
async function deliver_publishReport({ report, context, storing, compared, checkName, annotations, log, stop, }) {
    const matrix = storing?.leg.matrix ?? null;
    const { client } = compared;
    const published = await publish({ client, report, context, checkName, annotations, matrix, log, stop });
    const { checkRunUrl } = published;
    (0,step/* setOutputs */.n0)({ 'check-run-url': checkRunUrl ?? '' });
}
/** Writes the manifest, and uploads the artifact if it is wanted; a failed upload is only a warning. */
async function store({ report, outDirectory, context, log }, storing) {
    const directory = (0,external_node_path_.join)(outDirectory, 'covdata');
    const manifest = manifestOf(report, storing.leg, context);
    if (manifest !== undefined)
        await (0,newFiles/* replaceFile */.fR)((0,external_node_path_.join)(directory, legs_manifest/* MANIFEST_NAME */.i), manifestJson(manifest));
    (0,step/* setOutputs */.n0)({ 'artifact-id': '', 'artifact-url': '' });
    if (!storing.artifact)
        return;
    const { retentionDays } = storing;
    const { enterpriseServer } = context;
    const name = storing.artifactName ?? (0,artifact_name/* artifactName */.Cs)(storing.leg);
    const uploaded = await log.group('Upload the data', async () => uploadArtifact({ name, directory, retentionDays, enterpriseServer }, await (0,artifactService/* artifactService */.G)()));
    if (uploaded.kind === 'uploaded') {
        const run = `${context.serverUrl}/${context.owner}/${context.repo}/actions/runs/${context.runId}`;
        const { leftOut = [] } = uploaded;
        if (leftOut.length > 0)
            log.warning([
                `${(0,plural/* plural */.L)(leftOut.length, 'file')} in ${directory} not uploaded`,
                ...leftOut.slice(0, MAX_NAMED),
            ].join('\n'));
        (0,step/* setOutputs */.n0)({ 'artifact-id': uploaded.id, 'artifact-url': `${run}/artifacts/${uploaded.id}` });
    }
    else {
        const { title, detail, fix } = uploaded.finding;
        log.warning([title, detail, fix].filter((part) => part !== '').join('\n'));
    }
}


/***/ }),

/***/ 3215:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ artifactService)
/* harmony export */ });
/** Loads the client. This is the only place that imports the package, which loads much of the Azure SDK. */
async function artifactService() {
    const { DefaultArtifactClient } = await Promise.all(/* import() */[__webpack_require__.e(508), __webpack_require__.e(293), __webpack_require__.e(359)]).then(__webpack_require__.bind(__webpack_require__, 33359));
    return new DefaultArtifactClient();
}


/***/ }),

/***/ 84217:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ isEntryName),
/* harmony export */   Z: () => (/* binding */ ENTRY_FOLDERS)
/* harmony export */ });
/* harmony import */ var _coverage_model_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43307);
/* harmony import */ var _legs_manifest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71540);
/** @module The names of files in an artifact: the manifest, and Go's data files in a folder for each source. */


/** The folders of an artifact. */
const ENTRY_FOLDERS = _coverage_model_js__WEBPACK_IMPORTED_MODULE_0__/* .SOURCES */ .H;
/** A data file as Go's runtime names it (internal/coverage/defs.go); process id and nanoseconds are 64-bit numbers. */
const DATA_FILE = String.raw `(?:covmeta\.[0-9a-f]{32}|covcounters\.[0-9a-f]{32}\.\d{1,19}\.\d{1,20})`;
const DATA_ENTRY = new RegExp(`^(?:${ENTRY_FOLDERS.join('|')})/${DATA_FILE}$`);
/** Whether an artifact of ours may contain a file of this name. Names have slashes and only ASCII characters. */
function isEntryName(name) {
    return name === _legs_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .MANIFEST_NAME */ .i || DATA_ENTRY.test(name);
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
            fix: 'Give each of them a different name with the input `artifact-name`.',
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

/***/ 94281:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ isGreen)
/* harmony export */ });
/** Whether all suites and gates passed and no finding is an error. */
function isGreen({ suite, legs, gates, findings }) {
    return (suite?.passed !== false &&
        legs.every((leg) => leg.suitePassed !== false) &&
        gates.every((gate) => gate.passed) &&
        !findings.some((finding) => finding.severity === 'error'));
}


/***/ })

};
