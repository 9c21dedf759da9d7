export const id = 323;
export const ids = [323];
export const modules = {

/***/ 39803:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ actionLog)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33838);
/* harmony import */ var _support_neutralise_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48177);
/** @module Words for the runner's log and for annotations. */


/** Everything that may hold a name from outside goes through neutralise, or through core's own escaping. */
function actionLog() {
    const line = (text) => {
        for (const part of text.split('\n'))
            _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .info */ .pq((0,_support_neutralise_js__WEBPACK_IMPORTED_MODULE_1__/* .neutralise */ .$)(part));
    };
    return {
        info: line,
        notice: (message, place) => {
            _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .notice */ .lm(message, propertiesOf(place));
        },
        warning: (message, place) => {
            _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .warning */ .$e(message, propertiesOf(place));
        },
        error: (message, place) => {
            _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .error */ .z3(message, propertiesOf(place));
        },
        child: line,
        // The log of a job keeps every line: only what has ended is worth one.
        progress: () => undefined,
        group: (heading, work) => _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .group */ .Os((0,_support_neutralise_js__WEBPACK_IMPORTED_MODULE_1__/* .neutralise */ .$)(heading), work),
    };
}
/** The runner drops columns of several lines by itself. */
function propertiesOf(place) {
    if (place === undefined)
        return {};
    const { file, line, column, endLine, title } = place;
    return {
        file,
        startLine: line,
        ...(column === undefined ? {} : { startColumn: column }),
        ...(endLine === undefined ? {} : { endLine }),
        ...(title === undefined ? {} : { title }),
    };
}


/***/ }),

/***/ 4969:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ deliver)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/artifact/artifactService.ts
var artifactService = __webpack_require__(3215);
// EXTERNAL MODULE: ./src/go/test/suiteResult.ts
var suiteResult = __webpack_require__(2882);
// EXTERNAL MODULE: ./src/report/words.ts
var words = __webpack_require__(72691);
// EXTERNAL MODULE: ./src/legs/manifest.ts
var legs_manifest = __webpack_require__(71540);
;// CONCATENATED MODULE: ./src/artifact/makeManifest.ts



/** Names of failed tests that are kept; the report of the job itself has all. */
const MOST_FAILED = 100;
/** @returns undefined for a report of merged data, which is of no leg */
function manifestOf(report, leg, context) {
    const { go, suite, modulePath, moduleDir, coverage } = report;
    if (go === undefined || suite === undefined || modulePath === undefined || moduleDir === undefined)
        return undefined;
    return {
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
        files: report.files,
    };
}
function suiteSummary(report, suite) {
    const { kind, passed, exitCode, timedOut, seconds } = suite;
    const failed = suite.packages.flatMap((pkg) => (0,suiteResult/* leafTests */.a)(pkg)
        .filter(suiteResult/* isFailure */.N)
        .map((test) => `${pkg.importPath} ${test.name}`));
    return {
        kind,
        passed,
        exitCode,
        timedOut,
        seconds,
        tests: (0,words/* countOutcomes */.XF)(report),
        failed: failed.slice(0, MOST_FAILED),
    };
}

// EXTERNAL MODULE: ./src/artifact/name.ts
var artifact_name = __webpack_require__(28111);
// EXTERNAL MODULE: ./src/support/errors.ts
var errors = __webpack_require__(87700);
// EXTERNAL MODULE: ./src/findings/finding.ts
var finding = __webpack_require__(44879);
// EXTERNAL MODULE: ./src/artifact/entryName.ts
var entryName = __webpack_require__(84217);
// EXTERNAL MODULE: ./src/artifact/serviceProblem.ts
var serviceProblem = __webpack_require__(80794);
;// CONCATENATED MODULE: ./src/artifact/upload.ts
/** @module Uploading a run's data as an artifact: what goes wrong with it never costs more than the artifact. */






/** zlib's own default: more saves a few percent of some 100 kB. */
const COMPRESSION_LEVEL = 6;
const LONGEST_MESSAGE = 500;
/** Never throws for what the service, the client or the network does. */
async function uploadArtifact({ name, directory, retentionDays, enterpriseServer }, service) {
    if (enterpriseServer === true)
        return notUploaded(name, serviceProblem/* ENTERPRISE_SERVER */.o);
    try {
        const files = await filesToUpload(directory);
        if (files.length === 0)
            return nothingToUpload(name, directory);
        const { id, size, digest } = await service.uploadArtifact(name, [...files], directory, {
            compressionLevel: COMPRESSION_LEVEL,
            ...(retentionDays === undefined ? {} : { retentionDays }),
        });
        if (id === undefined)
            throw new Error('the client gave no id');
        return { kind: 'uploaded', id, size: size ?? 0, digest: digest ?? '' };
    }
    catch (error) {
        return notUploaded(name, (0,serviceProblem/* serviceProblem */.t)(error), (0,errors/* describeError */.Uc)(error));
    }
}
/**
 * Absolute paths, sorted. Only regular files that a reader accepts: the client follows links, so that a link which a
 * test put there would publish what it leads to.
 */
async function filesToUpload(directory) {
    const names = await namesIn(directory, '');
    const folders = entryName/* ENTRY_FOLDERS */.Z.filter((folder) => names.includes(folder));
    const inFolders = await Promise.all(folders.map((folder) => namesIn(directory, folder)));
    const paths = [...names, ...inFolders.flat()]
        .filter(entryName/* isEntryName */.G)
        .sort()
        .map((name) => (0,external_node_path_.join)(directory, name));
    const regular = await Promise.all(paths.map(async (path) => (await (0,promises_.lstat)(path)).isFile()));
    return paths.filter((_, index) => regular[index] === true);
}
/** With the folder in front; none where the folder is missing, or is a link. */
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
        finding: (0,finding/* finding */.g)('artifact-empty', title, {
            detail: `${directory} holds neither coverage data nor a manifest.`,
        }),
    };
}
/** @param message what the client says, of which the first line is its own; it may quote the service's answer */
function notUploaded(name, { code, title, fix }, message = '') {
    return {
        kind: 'not uploaded',
        finding: (0,finding/* finding */.g)(code, `The artifact ${name} was not uploaded: ${title}`, {
            detail: (message.split('\n')[0] ?? '').slice(0, LONGEST_MESSAGE),
            fix,
        }),
    };
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./src/legs/leg.ts
var leg = __webpack_require__(45237);
// EXTERNAL MODULE: ./src/support/deadline.ts
var deadline = __webpack_require__(88643);
;// CONCATENATED MODULE: ./src/report/annotations/annotationNotes.ts

/** Sentences without a full stop and without anything from outside. */
function annotationNotes(plan) {
    const { more, differingFiles, unknownFiles, filesWithoutPatch, truncated } = plan;
    const places = `${(0,words/* plural */.LS)(more, 'more uncovered place')}, in report.json`;
    const reasons = [
        ...(more > 0 ? [places] : []),
        ...files(differingFiles, 'differs', 'differ', 'between the tested merge commit and the head'),
        ...files(filesWithoutPatch, 'has', 'have', 'more changes than GitHub lists'),
        ...files(unknownFiles, 'is', 'are', 'not known to lie in the repository'),
        ...(truncated ? ['what GitHub does not list of so many files'] : []),
    ];
    return reasons.map((reason) => `Not annotated: ${reason}`);
}
function files(count, one, many, what) {
    return count === 0 ? [] : [`${(0,words/* plural */.LS)(count, 'file')} ${count === 1 ? one : many} ${what}`];
}

;// CONCATENATED MODULE: ./src/coverage/uncovered.ts
/**
 * Units that were never executed, those of one function put together as long as no executed unit lies between them.
 * A line that only opens or closes a block (`if err != nil {`, `} else {`) belongs to the executed unit on it.
 *
 * Each uncovered statement is counted in exactly one range; ranges of one function share no line; a line of a range
 * that an executed unit touches is touched by an uncovered one too. Units without statements do not matter. A file
 * with several functions of one name (`init`) may have one range for neighbours of them.
 * @returns sorted by start line, then end line
 */
function uncoveredRanges(file) {
    const units = file.units.filter((unit) => unit.statements > 0).sort(byPosition);
    const runs = [];
    let start = 0;
    while (start < units.length) {
        let end = start + 1;
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
/** @param units of one run, or an executed one; @param before and after: their neighbours in the file */
function runOf(units, before, after) {
    const [first] = units;
    if (first === undefined || first.count > 0)
        return undefined;
    const firstLine = first.startLine;
    const end = units.reduce((max, unit) => Math.max(max, lastLine(unit)), firstLine);
    const opened = isCovered(before) && lastLine(before) === firstLine && lastLine(first) > firstLine;
    const startLine = firstLine + (opened ? 1 : 0);
    const closed = isCovered(after) &&
        after.startLine === end &&
        end > startLine &&
        units.every((unit) => unit.startLine < end);
    const statements = units.reduce((sum, unit) => sum + unit.statements, 0);
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
/** A unit that ends before the first column of a line has nothing on it. */
function lastLine({ startLine, endLine, endColumn }) {
    return Math.max(startLine, endColumn <= 1 ? endLine - 1 : endLine);
}
/** Lines cannot be told apart any further: what executed code divides within a line is one range. */
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

// EXTERNAL MODULE: ./src/support/plainText.ts
var plainText = __webpack_require__(45124);
;// CONCATENATED MODULE: ./src/report/annotations/annotations.ts
/** @module Which uncovered lines are annotated, and in which words. */



/**
 * What one check run gets: GitHub sets no limit, but each 50 are a request, a request that writes has to wait a
 * second, and nobody reads more.
 */
const MOST_ANNOTATIONS = 500;
/** A diff shows so many unchanged lines around a change, so that changes closer than two of them are seen together. */
const CONTEXT = 3;
/** Lines that an API with 32-bit numbers can take; data of elsewhere may hold any. */
const LAST_LINE = 0x7fffffff;
/** As git's own paths: relative, without steps upwards; longer ones no file system has. */
const LONGEST_PATH = 4096;
const TITLE = 'Not covered';
const NOTHING = {
    annotations: [],
    more: 0,
    unknownFiles: 0,
    differingFiles: 0,
    filesWithoutPatch: 0,
    truncated: false,
};
/** @param most annotations that can be made; the most important come first */
function annotationsOf(report, wanted, most = MOST_ANNOTATIONS) {
    if (wanted.kind === 'none')
        return NOTHING;
    const { files, unknownFiles } = uncoveredFiles(report);
    const plan = wanted.kind === 'all' ? planAll(files, wanted.head) : planPatch(files, wanted.changed);
    return {
        ...plan,
        unknownFiles: wanted.kind === 'all' ? unknownFiles : 0,
        annotations: plan.annotations.slice(0, most),
        more: Math.max(0, plan.annotations.length - most),
    };
}
function uncoveredFiles({ coverage, files }) {
    const known = new Map(files.filter(({ file }) => isRepositoryPath(file)).map((file) => [file.path, file]));
    const found = coverage.packages
        .flatMap((pkg) => pkg.files)
        .map((file) => ({ source: known.get(file.path), ranges: uncoveredRanges(file).filter(isPossible) }))
        .filter(({ ranges }) => ranges.length > 0);
    return {
        files: found.flatMap(({ source, ranges }) => (source === undefined ? [] : [{ ...source, ranges }])),
        unknownFiles: found.filter(({ source }) => source === undefined).length,
    };
}
function isRepositoryPath(path) {
    return (path !== '' &&
        path.length <= LONGEST_PATH &&
        !/[\\\p{Cc}]/u.test(path) &&
        path.split('/').every((part) => part !== '' && part !== '.' && part !== '..'));
}
function isPossible({ startLine, endLine }) {
    return startLine >= 1 && endLine <= LAST_LINE;
}
/** Largest first: the cap leaves out what matters least. */
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
/** By path and line, as the diff shows them. */
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
/** From the first to the last changed line of each hunk. @param changed lines, ascending */
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
    return { path: file, startLine, endLine, title: TITLE, message };
}
function statementsText({ statements, functionName }) {
    const verb = statements === 1 ? 'is' : 'are';
    return `${(0,words/* plural */.LS)(statements, 'statement')} of ${functionText(functionName)} ${verb}`;
}
/** How many statements lie in a part of a unit is not known. */
function changedText({ startLine, endLine }, { functionName }) {
    return startLine === endLine
        ? `A changed line of ${functionText(functionName)} is`
        : `Changed lines of ${functionText(functionName)} are`;
}
/** `*T.M` is `T.M` to a reader; literals outside of functions are named by their place (cmd/cover). */
function functionText(name) {
    return /^func\.L\d+\.C\d+$/.test(name) ? 'a function literal' : (0,plainText/* plainLine */.h0)(name.replace(/^\*/, ''));
}

// EXTERNAL MODULE: ./src/go/goVersion.ts
var goVersion = __webpack_require__(97508);
// EXTERNAL MODULE: ./src/gates/verdict.ts
var verdict = __webpack_require__(94281);
// EXTERNAL MODULE: ./src/report/markdown/legSections.ts
var legSections = __webpack_require__(24942);
// EXTERNAL MODULE: ./src/report/markdown/summaryDetail.ts
var summaryDetail = __webpack_require__(2719);
// EXTERNAL MODULE: ./src/report/markdown/summaryFindings.ts
var summaryFindings = __webpack_require__(22740);
// EXTERNAL MODULE: ./src/report/markdown/summarySections.ts
var summarySections = __webpack_require__(60074);
// EXTERNAL MODULE: ./src/report/markdown/summaryTests.ts
var summaryTests = __webpack_require__(84609);
;// CONCATENATED MODULE: ./src/report/markdown/checkRunText.ts
/** @module What a check run says: its title, its summary, and its text below that. */









/** GitHub takes 65,535 bytes for each of summary and text, although it documents characters. */
const OUTPUT_LIMIT = 65_000;
/** Go versions in a title. */
const MOST_VERSIONS = 4;
function conclusionOf(report) {
    return (0,verdict/* isGreen */.g)(report) ? 'success' : 'failure';
}
/** @param maxBytes of UTF-8 for each of summary and text */
function checkRunOutput(report, { notes, runUrl }, maxBytes = OUTPUT_LIMIT) {
    const links = `The job summary, the logs and the artifacts are on [the page of the workflow run](${runUrl}).`;
    const summary = (detail) => [
        (0,summarySections/* headline */.Pl)(report),
        ...(0,summaryFindings/* findingBlocks */.Y)(report, detail, 'quotes'),
        (0,summarySections/* facts */.Ix)(report),
        ...(0,legSections/* legSections */.b)(report, detail),
        notes.map((note) => `* ${note}`).join('\n'),
        links,
    ];
    const text = (detail) => [
        (0,summarySections/* packageTable */.dE)(report, detail),
        (0,summarySections/* notLinked */.b0)(report, detail),
        (0,summarySections/* programTable */.fJ)(report, detail),
        ...(0,summaryTests/* failureOutputs */.r)(report, detail),
        (0,summaryTests/* testTable */.b)(report, detail),
    ];
    return {
        title: title(report),
        summary: (0,summaryDetail/* firstFitting */.e)(summary, maxBytes, [(0,summarySections/* headline */.Pl)(report), summaryDetail/* NOTHING_FITS */.d]),
        text: (0,summaryDetail/* firstFitting */.e)(text, maxBytes, [summaryDetail/* NOTHING_FITS */.d]),
    };
}
/** What is bad first, then the share, the programs and the Go. */
function title(report) {
    const { together } = report.coverage.tallies;
    const versions = goVersions(report);
    const programs = report.binaries.length;
    const parts = [
        ...trouble(report),
        together.total === 0 ? 'nothing was measured' : `${(0,words/* percentText */.fL)(together)} of statements`,
        ...(programs === 0 ? [] : [programs === 1 ? '1 binary' : `${programs} binaries`]),
        ...(versions.length === 0 ? [] : [`Go ${versions.join(', ')}`]),
    ];
    return parts.join(' · ');
}
function trouble(report) {
    const missed = report.gates.filter((gate) => !gate.passed).length;
    const parts = [
        ...suiteTrouble(report),
        ...legTrouble(report),
        ...(missed === 0 ? [] : [`${missed === 1 ? 'threshold' : `${missed} thresholds`} missed`]),
    ];
    if (parts.length > 0)
        return parts;
    const error = report.findings.find((item) => item.severity === 'error');
    return error === undefined ? [] : [(0,plainText/* plainLine */.h0)(error.title)];
}
function suiteTrouble(report) {
    const { suite } = report;
    if (suite?.passed !== false)
        return [];
    if (suite.kind === 'command')
        return ['command failed'];
    const { fail, unfinished } = (0,words/* countOutcomes */.XF)(report);
    return [fail + unfinished === 0 ? 'suite failed' : `${(0,words/* plural */.LS)(fail + unfinished, 'test')} failed`];
}
/** The same test may have failed in several jobs: the jobs are counted. */
function legTrouble({ legs }) {
    const of = `of ${(0,words/* plural */.LS)(legs.length, 'job')}`;
    const failed = legs.filter((leg) => leg.suitePassed === false).length;
    const lost = legs.filter((leg) => leg.state !== 'merged').length;
    return [
        ...(failed === 0 ? [] : [`tests failed in ${failed} ${of}`]),
        ...(lost === 0 ? [] : [`no data of ${lost} ${of}`]),
    ];
}
/** Those that really ran, oldest first. */
function goVersions({ go, legs }) {
    const names = new Set([go, ...legs.map((leg) => leg.go)].flatMap((info) => info?.version ?? []));
    const versions = [...names].flatMap((name) => (0,goVersion/* parseGoVersion */.SX)(name) ?? []).sort(goVersion/* compareVersions */.Zy);
    const shown = versions.slice(0, MOST_VERSIONS).map((version) => version.name);
    return versions.length > MOST_VERSIONS ? [...shown, '…'] : shown;
}

// EXTERNAL MODULE: ./src/github/apiAdvice.ts
var apiAdvice = __webpack_require__(6427);
;// CONCATENATED MODULE: ./src/github/checkRun.ts
/** @module A check run: created complete in one request, with further annotations added in batches. */



/** The API refuses more in one request (REST API, "Create a check run"). */
const BATCH = 50;
/** Further tries where it is not known whether GitHub did what it was asked. */
const TRIES = 3;
/** Nothing that the API does throws. */
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
/** One annotation that is refused takes the whole request with it: then the run stands without any. */
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
        return data.check_runs.find((run) => run.external_id === externalId);
    });
    return { id: run.id, url: run.html_url ?? '' };
}
/** Annotations are appended to those that a run has. What could not be added is told by the problem. */
async function addBatches(client, { repository: { owner, repo }, output, annotations }, run) {
    const place = { owner, repo, check_run_id: run.id };
    let added = run.annotations;
    while (added < annotations.length) {
        const batch = annotations.slice(added, added + BATCH);
        const after = added + batch.length;
        try {
            await doOnce(async () => {
                await client.rest.checks.update({
                    ...place,
                    // An output replaces the one before, but for its annotations.
                    output: { ...output, annotations: batch.map(body) },
                    request: { retries: 0 },
                });
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
 * Neither a run nor its annotations may be there twice: before a request that may have been carried out is made again,
 * its result is looked for. The client's own tries would not look.
 */
async function doOnce(write, find) {
    for (let tries = 0;; tries++) {
        try {
            return await write();
        }
        catch (error) {
            if (tries === TRIES || (0,apiAdvice/* apiProblem */.U)(error, '').kind !== 'unavailable')
                throw error;
        }
        const found = await find();
        if (found !== undefined)
            return found;
    }
}
/** `warning`, as is the custom: a `failure` would say that the lines are wrong, a `notice` is folded away. */
function body({ path, startLine, endLine, title, message }) {
    return {
        path,
        start_line: startLine,
        end_line: endLine,
        annotation_level: 'warning',
        title,
        message,
    };
}
function refused(problem) {
    return {
        kind: 'refused',
        reason: problem.kind === 'permission' ? 'permission' : 'error',
        finding: (0,finding/* finding */.g)('check-run-refused', 'No check run was published', {
            detail: `${problem.words}. The report, the artifact and the verdict are not affected.`,
            fix: problem.advice,
        }),
    };
}
function missingFinding(count, problem) {
    return (0,finding/* finding */.g)('annotations-refused', `${(0,words/* plural */.LS)(count, 'annotation')} could not be published`, {
        detail: `${problem.words}. The check run has everything else.`,
        fix: problem.advice,
    });
}

;// CONCATENATED MODULE: ./src/github/commandAnnotations.ts


/** Annotations of one type that the runner keeps for a step (its ExecutionContext); it drops what comes later. */
const MOST_OF_A_TYPE = 10;
/**
 * As notices, as findings need the other types; the notice on the permissions and those of the report keep their
 * places.
 */
function annotateByCommands(report, wanted, log) {
    const others = 1 + report.findings.filter((finding) => finding.severity === 'notice').length;
    const plan = annotationsOf(report, wanted, Math.max(0, MOST_OF_A_TYPE - others));
    for (const { path, startLine, endLine, title, message } of plan.annotations)
        log.notice(message, { file: path, line: startLine, endLine, title });
    for (const note of annotationNotes(plan))
        log.info(note);
}
/** @param problem a sentence: what was refused, and why */
function permissionNotice(problem) {
    return `${problem}
With these lines the job publishes a check run, and annotates what a pull request changed:
permissions:
  contents: read
  checks: write
  pull-requests: read`;
}
/** Pull requests from forks have a token that no line of the workflow changes, but for a setting of private repositories. */
function forkNotice() {
    return `GitHub gives pull requests from forks a token that can only read: the job summary and annotations stand in for a check run.
No permissions of this workflow change that.`;
}

;// CONCATENATED MODULE: ./src/github/publish.ts
/** @module What a report leaves on GitHub: a check run, or what a token that can only read allows. */








const NOT_PUBLISHED = { checkRunUrl: undefined };
/** Each request is tried again within limits of its own, but a job does not wait for all of them together. */
const MAX_MS = 200_000;
const DEFAULT_NAME = 'Go integration coverage';
/** Characters of the matrix's values in a name: what is longer cannot be read in a list of checks. */
const MOST_VALUES = 220;
/** What GitHub refuses is said, and changes nothing else. */
async function publish(request) {
    const { client, log, max = MAX_MS } = request;
    if (client === undefined)
        return NOT_PUBLISHED;
    const published = await (0,deadline/* within */.u)(max, publishReport(client, request));
    if (published !== deadline/* TOO_LATE */.w)
        return published;
    log.warning('No check run was published: GitHub did not answer in time.\nThe report, the artifact and the verdict are not affected.');
    return NOT_PUBLISHED;
}
async function publishReport(client, request) {
    const { report, context, log } = request;
    const { lines, problem } = report.comparison;
    const run = await publishCheckRun(client, checkRunRequest(request));
    if (run.kind === 'refused') {
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
        sayUnknownLines(problem, log);
    return { checkRunUrl: run.url };
}
function checkRunRequest({ report, context, checkName, matrix }) {
    const { owner, repo, serverUrl, runId, runAttempt, job, step } = context;
    const { lines, problem } = report.comparison;
    const plan = annotationsOf(report, lines);
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
        annotations: plan.annotations,
    };
}
/** pull_request_target and the like run with the token of the base repository. */
function isFork({ eventName, pullRequest }) {
    return eventName === 'pull_request' && pullRequest?.fork === true;
}
function defaultName(matrix) {
    const values = Array.from((0,leg/* matrixText */.vs)(matrix));
    if (values.length === 0)
        return DEFAULT_NAME;
    const shown = values.length <= MOST_VALUES ? values : [...values.slice(0, MOST_VALUES - 1), '…'];
    return `${DEFAULT_NAME} (${shown.join('')})`;
}
function sayUnknownLines(problem, log) {
    if (problem.kind === 'permission')
        log.notice(permissionNotice(`${problem.words}.`));
    else
        log.warning([`${problem.words}: nothing is annotated.`, problem.advice].filter(isText).join('\n'));
}
function findingText({ title, detail, fix }) {
    return [title, detail, fix].filter(isText).join('\n');
}
function isText(text) {
    return text !== '';
}

;// CONCATENATED MODULE: ./src/legs/manifestJson.ts
/** Read by parseManifest. What is undefined is left out. */
function manifestJson(manifest) {
    return `${JSON.stringify(manifest, null, 2)}\n`;
}

// EXTERNAL MODULE: ./src/report/writeReport.ts + 4 modules
var writeReport = __webpack_require__(14046);
// EXTERNAL MODULE: ./src/actions/step.ts + 2 modules
var step = __webpack_require__(39885);
;// CONCATENATED MODULE: ./src/actions/deliver.ts
/** @module What every action leaves behind: files, outputs, the artifact, the job summary, the check run, the log. */











/** The data comes first, as a runner gives an interrupted step a few seconds; what fails the step is said last. */
async function deliver(delivery) {
    const { report, outDirectory, env, context, storing, client, checkName, log, stop } = delivery;
    await (0,writeReport/* writeReport */.u)(report, outDirectory);
    (0,step/* setReportOutputs */.vl)(report, outDirectory);
    if (storing !== undefined)
        await store(delivery, storing);
    await (0,step/* writeSummary */.Sy)(report, env);
    try {
        if (stop?.aborted === true)
            return;
        const matrix = storing?.leg.matrix ?? null;
        const { checkRunUrl } = await publish({ client, report, context, checkName, matrix, log });
        (0,step/* setOutputs */.n0)({ 'check-run-url': checkRunUrl ?? '' });
    }
    finally {
        (0,step/* sayResult */.pA)(report, log);
    }
}
/** The manifest, and the artifact if it is wanted; one that cannot be uploaded is a warning. */
async function store({ report, outDirectory, context, log }, storing) {
    const directory = (0,external_node_path_.join)(outDirectory, 'covdata');
    const manifest = manifestOf(report, storing.leg, context);
    if (manifest !== undefined)
        await (0,promises_.writeFile)((0,external_node_path_.join)(directory, legs_manifest/* MANIFEST_NAME */.i), manifestJson(manifest));
    (0,step/* setOutputs */.n0)({ 'artifact-id': '', 'artifact-url': '' });
    if (!storing.artifact)
        return;
    const { retentionDays } = storing;
    const { enterpriseServer } = context;
    const name = storing.artifactName ?? (0,artifact_name/* artifactName */.Cs)(storing.leg);
    const uploaded = await log.group('Upload the data', async () => uploadArtifact({ name, directory, retentionDays, enterpriseServer }, await (0,artifactService/* artifactService */.G)()));
    if (uploaded.kind === 'uploaded') {
        const run = `${context.serverUrl}/${context.owner}/${context.repo}/actions/runs/${context.runId}`;
        (0,step/* setOutputs */.n0)({ 'artifact-id': uploaded.id, 'artifact-url': `${run}/artifacts/${uploaded.id}` });
    }
    else {
        const { title, detail, fix } = uploaded.finding;
        log.warning([title, detail, fix].filter((part) => part !== '').join('\n'));
    }
}


/***/ }),

/***/ 11537:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main)
});

// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 7 modules
var core = __webpack_require__(33838);
// EXTERNAL MODULE: ./src/actions/actionLog.ts
var actionLog = __webpack_require__(39803);
// EXTERNAL MODULE: ./src/support/errors.ts
var errors = __webpack_require__(87700);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/cache/places.ts
var places = __webpack_require__(94300);
;// CONCATENATED MODULE: ./src/cache/buildCache.ts
/**
 * @module Go's build cache on disk (cmd/go/internal/cache): in a directory for each first byte, `<id>-a` says which
 * output an action has, `<id>-d` is an output, a file or a directory with one program in it.
 */



const ENTRY = /^[0-9a-f]{64}-([ad])$/;
const ACTION = /^v1 [0-9a-f]{64} ([0-9a-f]{64}) +(\d+) +(\d+)\n$/;
/** An action's file always has this length. */
const ACTION_BYTES = 175;
/** Go refreshes the time of a file that it uses only when it is older than that. */
const REFRESH_MS = 3_600_000;
/**
 * What was used and what was added since a time.
 *
 * The time of a file does not tell what is new: Go sets it on use. An action's file holds the time at which it was
 * stored. An output can be used without its time being set, when an action that is done again has the same output as
 * before, so it counts as used with its action.
 * @param startedAt milliseconds since 1970
 */
async function buildCacheUse(cache, startedAt) {
    const entries = [];
    for (const directory of await (0,promises_.readdir)(cache, { withFileTypes: true })) {
        if (directory.isDirectory() && places/* ENTRY_DIRECTORY */.Lm.test(directory.name))
            entries.push(...(await entriesOf((0,external_node_path_.join)(cache, directory.name), startedAt - REFRESH_MS)));
    }
    const outputs = new Set();
    let newActions = 0;
    let newBytes = 0;
    for (const entry of entries) {
        if (entry.kind !== 'a' || !entry.used || entry.bytes !== ACTION_BYTES)
            continue;
        const found = ACTION.exec(await (0,promises_.readFile)(entry.path, 'latin1'));
        if (found === null)
            continue;
        const [, output = '', size, nanoseconds] = found;
        outputs.add(output);
        if (Number(nanoseconds) / 1e6 < startedAt)
            continue;
        newActions++;
        newBytes += Number(size);
    }
    const unused = entries.filter(({ id, kind, used }) => !used && !(kind === 'd' && outputs.has(id)));
    return { newActions, newBytes, unused: unused.map(({ path }) => path) };
}
/** Links and what Go does not name so are not entries: they are neither read nor removed. */
async function entriesOf(directory, usedSince) {
    const found = await (0,promises_.readdir)(directory, { withFileTypes: true });
    const entries = found.map(async (item) => {
        const kind = ENTRY.exec(item.name)?.[1] === 'a' ? 'a' : 'd';
        const known = ENTRY.test(item.name) && (item.isFile() || (kind === 'd' && item.isDirectory()));
        if (!known)
            return [];
        const path = (0,external_node_path_.join)(directory, item.name);
        const { mtimeMs, size } = await (0,promises_.lstat)(path);
        return [{ path, id: item.name.slice(0, -2), kind, used: mtimeMs >= usedSince, bytes: size }];
    });
    return (await Promise.all(entries)).flat();
}
/** Removes entries, as Go's own trimming does after five days. */
async function removeEntries(paths) {
    for (const path of paths)
        await (0,promises_.rm)(path, { recursive: true, force: true });
}

// EXTERNAL MODULE: ./src/support/deadline.ts
var deadline = __webpack_require__(88643);
;// CONCATENATED MODULE: ./src/cache/moduleCache.ts
/** @module Go's module cache on disk (https://go.dev/ref/mod#module-cache). */



/**
 * Number of go.mod files and module archives that were downloaded since a time. Go writes them once and never touches
 * them again.
 * @param startedAt milliseconds since 1970
 */
async function newModuleFiles(cache, startedAt) {
    try {
        return await countNewer((0,external_node_path_.join)(cache, 'cache', 'download'), startedAt);
    }
    catch (error) {
        // Nothing was downloaded: no dependencies, or all of them in vendor.
        if ((0,errors/* errorCode */.CA)(error) === 'ENOENT')
            return 0;
        throw error;
    }
}
async function countNewer(directory, since) {
    let count = 0;
    for (const entry of await (0,promises_.readdir)(directory, { withFileTypes: true })) {
        const path = (0,external_node_path_.join)(directory, entry.name);
        if (entry.isDirectory())
            count += await countNewer(path, since);
        else if (entry.isFile() && /\.(?:mod|zip)$/.test(entry.name) && (await (0,promises_.lstat)(path)).mtimeMs >= since)
            count++;
    }
    return count;
}
/**
 * Removes the clones that modules were read from without a proxy: they are large, and what was needed of them lies in
 * cache/download. The lock files there are empty, and removing one that is in use would undo the lock: they stay.
 */
async function removeClones(cache) {
    await (0,promises_.rm)((0,external_node_path_.join)(cache, 'cache', 'vcs'), { recursive: true, force: true });
}

// EXTERNAL MODULE: ./src/cache/cacheTitles.ts
var cacheTitles = __webpack_require__(61151);
;// CONCATENATED MODULE: ./src/cache/save.ts
/** @module The caches after the job: saved where that makes the next run faster, and never a reason to fail. */






const MIB = 1024 * 1024;
const SAVE_LIMITS = {
    mostBytes: 4096 * MIB,
    leastNewBytes: MIB,
    milliseconds: 600_000,
};
/** Saves what is worth it. Never throws: what goes wrong is said. */
async function saveCaches(state, service, log, limits = SAVE_LIMITS) {
    await Promise.all(state.places.map(async (place) => {
        const name = cacheTitles/* CACHE_NAMES */.q[place.kind];
        const refusal = reasonNotToSave(place, state);
        if (refusal !== undefined) {
            log.info(`${name} not saved: ${refusal}`);
            return;
        }
        try {
            await savePlace(place, state.startedAt, service, log, limits);
        }
        catch (error) {
            log.warning(`the ${name} could not be saved: ${(0,errors/* describeError */.Uc)(error)}`);
        }
    }));
}
/** Without a look at the place. */
function reasonNotToSave({ owned, matchedKey, key }, { write }) {
    if (!owned)
        return 'it is not ours';
    if (matchedKey === key)
        return 'it is stored already';
    if (write === 'never')
        return 'this job may not write caches that others read';
    if (write === 'unless-restored' && matchedKey !== null)
        return "a pull request's cache is for itself alone, and one was restored";
    return undefined;
}
async function savePlace(place, startedAt, service, log, limits) {
    const { kind, path, key } = place;
    const name = cacheTitles/* CACHE_NAMES */.q[kind];
    if (!(await prepare(place, startedAt, limits))) {
        log.info(`${name} not saved: ${place.matchedKey === null ? 'nothing' : 'hardly anything'} was added to it`);
        return;
    }
    const bytes = await (0,places/* sizeOf */.$d)(path);
    if (bytes > limits.mostBytes) {
        log.notice(`The ${name} in ${path} is not saved: it has ${mebibytes(bytes)}, and more than ${mebibytes(limits.mostBytes)} would drive the repository's other caches out.`);
        return;
    }
    // Another leg may have been first; packing comes before the service is asked otherwise.
    const work = async () => {
        if ((await service.lookUp(path, { primary: key, fallbacks: [] })) === key)
            return 'it is stored already';
        return (await service.save(path, key)) ? '' : 'the service did not take it';
    };
    const refusal = await (0,deadline/* within */.u)(limits.milliseconds, work());
    if (refusal === deadline/* TOO_LATE */.w)
        log.warning(`the ${name} could not be saved within ${limits.milliseconds / 1000} s`);
    else
        log.info(refusal === '' ? `${name} saved as ${key}` : `${name} not saved: ${refusal}`);
}
/** Removes what the next run does not need. @returns whether enough is new */
async function prepare({ kind, path, matchedKey }, startedAt, limits) {
    if (await (0,places/* isVacant */.Uq)(kind, path))
        return false;
    if (kind === 'modules') {
        if ((await newModuleFiles(path, startedAt)) === 0)
            return false;
        await removeClones(path);
        return true;
    }
    const use = await buildCacheUse(path, startedAt);
    if (use.newActions === 0)
        return false;
    if (matchedKey !== null && use.newBytes < limits.leastNewBytes)
        return false;
    await removeEntries(use.unused);
    return true;
}
function mebibytes(bytes) {
    return `${Math.ceil(bytes / MIB)} MiB`;
}

// EXTERNAL MODULE: ./src/cache/cacheService.ts
var cacheService = __webpack_require__(99565);
// EXTERNAL MODULE: ./src/cache/state.ts
var cache_state = __webpack_require__(64807);
// EXTERNAL MODULE: ./src/process/endProcess.ts
var endProcess = __webpack_require__(26227);
;// CONCATENATED MODULE: ./src/actions/postAction.ts
/** @module The step's end, after all steps of the job: Go's caches are saved. Nothing here fails the job. */







async function main() {
    const log = (0,actionLog/* actionLog */.Z)();
    try {
        await save(core/* getState */.Gu(cache_state/* CACHE_STATE */.b), log);
    }
    catch (error) {
        log.warning(`Go's caches were not saved: ${(0,errors/* describeError */.Uc)(error)}`);
    }
    await (0,endProcess/* endProcess */.J)();
}
/** @param text empty where main left nothing: caches are off, or there is nothing to save */
async function save(text, log) {
    if (text === '')
        return;
    const state = (0,cache_state/* parseCacheState */.l)(text);
    if (state === undefined) {
        log.info("what the main step left for this one cannot be read: Go's caches are not saved");
        return;
    }
    await saveCaches(state, await (0,cacheService/* gitHubCacheService */.v)(), log);
}


/***/ }),

/***/ 28853:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


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
// EXTERNAL MODULE: ./src/support/parallel.ts
var parallel = __webpack_require__(53500);
// EXTERNAL MODULE: ./src/support/errors.ts
var errors = __webpack_require__(87700);
;// CONCATENATED MODULE: ./src/artifact/archive/archiveError.ts
/** @module The one error of an archive that is refused. */
const LONGEST_NAME = 120;
/** Thrown for an archive that is damaged or hostile. Nothing of it is kept. */
class ArchiveError extends Error {
    entry;
    reason;
    name = 'ArchiveError';
    constructor(
    /** The name that the archive gives the file, which may be anything; undefined for the archive as a whole. */
    entry, 
    /** Such as `is encrypted`. */
    reason, options) {
        const subject = entry === undefined ? 'the archive' : JSON.stringify(entry.slice(0, LONGEST_NAME));
        super(`${subject} ${reason}`, options);
        this.entry = entry;
        this.reason = reason;
    }
}

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
var external_node_zlib_default = /*#__PURE__*/__webpack_require__.n(external_node_zlib_);
// EXTERNAL MODULE: ./node_modules/yauzl/index.js
var yauzl = __webpack_require__(20663);
;// CONCATENATED MODULE: ./src/artifact/archive/archiveFile.ts
/** @module The bytes of an archive. */



const BLOCK_BYTES = 256 * 1024;
/**
 * The file as yauzl reads it. Its own reader hands any offset of the archive on to Node, which throws for those of
 * more than 2^53 where nothing catches.
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
/** The bytes of a part of a file, in blocks. */
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

;// CONCATENATED MODULE: ./src/artifact/archive/archiveLimits.ts
/** @module How much an archive may hold: far more than any run leaves, far less than what fills a machine. */
const DEFAULT_LIMITS = {
    maxEntries: 20_000,
    maxBytes: 512 * 1024 * 1024,
    maxEntryBytes: 256 * 1024 * 1024,
    maxRatio: 200,
};
const RATIO_FREE_BYTES = 1024 * 1024;
/** Whether so much comes out of so little that somebody means harm. */
function isBomb(bytes, compressedBytes, { maxRatio }) {
    return bytes > RATIO_FREE_BYTES + maxRatio * compressedBytes;
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
/** Before the list of allowed names is asked, so that the reason says what was tried. */
const BAD_NAMES = [
    [/[\p{Cc}]/u, 'has control characters in its name'],
    [/\\/, 'has a backslash in its name'],
    [/^\//, 'has an absolute name'],
    [/^[A-Za-z]:/, 'has a drive letter in its name'],
    [/(?:^|\/)\.\.(?:\/|$)/, 'leads out of the archive'],
];
/** Names of our files are ASCII: as Latin-1, any byte is a character and no two names become one. */
function nameOf(raw) {
    return raw.toString('latin1');
}
function isFolder(name) {
    return name.endsWith('/');
}
/** @throws ArchiveError */
function checkEntry(name, entry, limits) {
    const reason = BAD_NAMES.find(([pattern]) => pattern.test(name))?.[1] ??
        typeProblem(name, entry) ??
        (isFolder(name) ? folderProblem(entry) : fileProblem(name, entry, limits));
    if (reason !== undefined)
        throw new ArchiveError(name, reason);
}
/** 0 is what writes no Unix mode leaves. */
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
        return 'is no file that an artifact of this action holds';
    if ((generalPurposeBitFlag & ENCRYPTED) !== 0)
        return 'is encrypted';
    if (compressionMethod !== STORED && compressionMethod !== DEFLATED)
        return `is compressed by the unknown method ${compressionMethod}`;
    if (!(uncompressedSize <= limits.maxEntryBytes))
        return `has ${uncompressedSize} bytes; at most ${limits.maxEntryBytes} are read`;
    if (isBomb(uncompressedSize, compressedSize, limits))
        return `has ${uncompressedSize} bytes in ${compressedSize}: it is made to fill a disk`;
    return undefined;
}
/**
 * The header in front of the data must say the same as the one in the archive's directory: otherwise different programs
 * see different files.
 * @throws ArchiveError
 */
function checkLocalHeader(name, entry, local) {
    if (!local.fileName.equals(entry.fileNameRaw))
        throw new ArchiveError(name, `is called ${JSON.stringify(nameOf(local.fileName))} in front of its data`);
    if (local.compressionMethod !== entry.compressionMethod)
        throw new ArchiveError(name, 'has two compression methods');
    if ((local.generalPurposeBitFlag & ENCRYPTED) !== 0)
        throw new ArchiveError(name, 'is encrypted');
}

;// CONCATENATED MODULE: ./src/artifact/archive/directory.ts

const RECORD_BYTES = 22;
/** Stands before the record of an archive with more than 65,535 entries or 4 GiB. */
const ZIP64_LOCATOR_BYTES = 20;
const ZIP64_LOCATOR = 0x07064b50;
/**
 * The directory must end where the record begins: what lay between them would be seen by other programs only.
 * @param size of the archive, @param commentBytes length of the comment that ends it
 * @throws ArchiveError
 */
async function readDirectory(file, size, commentBytes) {
    const end = size - commentBytes - RECORD_BYTES;
    const bytes = Buffer.alloc(ZIP64_LOCATOR_BYTES + RECORD_BYTES);
    const before = Math.min(end, ZIP64_LOCATOR_BYTES);
    await file.read(bytes, ZIP64_LOCATOR_BYTES - before, before + RECORD_BYTES, end - before);
    if (bytes.readUInt32LE(0) === ZIP64_LOCATOR)
        throw new ArchiveError(undefined, 'is in the ZIP64 format, which only far larger ones need');
    const length = bytes.readUInt32LE(ZIP64_LOCATOR_BYTES + 12);
    const start = bytes.readUInt32LE(ZIP64_LOCATOR_BYTES + 16);
    if (start + length !== end)
        throw new ArchiveError(undefined, 'is damaged: its directory does not end where it should');
    return { start, length };
}

;// CONCATENATED MODULE: ./src/artifact/archive/listFiles.ts







/** Of an entry's header in the directory, without name, extra field and comment (APPNOTE.TXT 4.3.12). */
const HEADER_BYTES = 46;
/** @throws ArchiveError, and nothing else for whatever the file holds */
async function listFiles(file, size, limits) {
    try {
        const zip = await (0,yauzl/* fromRandomAccessReaderPromise */.or)(new ArchiveFile(file, size), size, {
            autoClose: false,
            // Names are judged by their bytes: neither code pages nor extra fields get a say.
            decodeStrings: false,
            strictFileNames: true,
            validateEntrySizes: true,
        });
        if (zip.entryCount > limits.maxEntries)
            throw new ArchiveError(undefined, `has ${zip.entryCount} entries; at most ${limits.maxEntries} are read`);
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
    // yauzl reads one entry at a time, and no more than the archive's end announces.
    for await (const entry of zip.eachEntry()) {
        const name = nameOf(entry.fileNameRaw);
        checkEntry(name, entry, limits);
        headerBytes += headerLength(entry);
        if (isFolder(name))
            continue;
        // Allowed names have no letters in two cases, so that they are different ones everywhere.
        if (files.has(name))
            throw new ArchiveError(name, 'is in the archive twice');
        bytes += entry.uncompressedSize;
        compressedBytes += entry.compressedSize;
        if (bytes > limits.maxBytes)
            throw new ArchiveError(undefined, `holds more than ${limits.maxBytes} bytes, which is the most that is read`);
        if (isBomb(bytes, compressedBytes, limits))
            throw new ArchiveError(undefined, `holds ${bytes} bytes in ${compressedBytes}: it is made to fill a disk`);
        files.set(name, await archivedFile(zip, name, entry));
    }
    if (headerBytes !== directory.length)
        throw new ArchiveError(undefined, 'is damaged: its directory holds more than the entries that it announces');
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
/** Files that share their bytes make much out of little without any single one being suspicious. */
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
/** @module Unpacking an archive that anybody may have made: all of it in order, or nothing. */










/**
 * Writes the files of a zip archive to an empty directory; it is empty again when this throws.
 * @param directory absolute
 * @throws ArchiveError when the archive is damaged, too large, or holds what no artifact of ours holds; Node's own
 * errors when the archive cannot be opened or the directory cannot be written to
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
/** Hands on what comes out of the archive as long as it is no more than was announced, and is what was announced. */
function checked({ name, size, crc32 }) {
    return async function* (blocks) {
        let bytes = 0;
        let sum = 0;
        for await (const block of blocks) {
            bytes += block.length;
            if (bytes > size)
                throw new ArchiveError(name, `has more than the ${size} bytes that it announces`);
            sum = external_node_zlib_default().crc32(block, sum);
            yield block;
        }
        if (bytes < size)
            throw new ArchiveError(name, `has ${bytes} bytes and announces ${size}`);
        if (sum !== crc32)
            throw new ArchiveError(name, 'does not have the checksum that it announces');
    };
}

// EXTERNAL MODULE: ./src/legs/manifest.ts
var manifest = __webpack_require__(71540);
// EXTERNAL MODULE: ./src/artifact/name.ts
var artifact_name = __webpack_require__(28111);
// EXTERNAL MODULE: ./src/artifact/serviceProblem.ts
var serviceProblem = __webpack_require__(80794);
;// CONCATENATED MODULE: ./src/artifact/download.ts
/** @module The artifacts of all legs of a workflow run. Each of them may be damaged or hostile, and costs only itself. */













const PARALLEL_DOWNLOADS = 5;
const MOST_ARCHIVE_BYTES = 256 * 1024 * 1024;
/** The reason why an artifact is not used. */
class BrokenArtifact extends Error {
    name = 'BrokenArtifact';
}
/**
 * Downloads and unpacks what this workflow run uploaded; of artifacts with the same name the newest one.
 * @returns sorted by name; empty when no name matches
 * @throws UserError when the artifacts cannot be listed, or the directory cannot be made
 */
async function downloadLegs({ pattern, directory, maxArchiveBytes = MOST_ARCHIVE_BYTES, enterpriseServer }, service, log) {
    const listed = (await list(service, enterpriseServer === true))
        .filter(({ name }) => (0,artifact_name/* matchesPattern */.MT)(name, pattern))
        .sort((one, other) => (0,byteOrder/* compareBytes */.X)(one.name, other.name));
    const results = new Map();
    await (0,parallel/* forEachLimited */.v)(listed, PARALLEL_DOWNLOADS, async (artifact, index) => {
        const place = (0,external_node_path_.join)(directory, String(index));
        results.set(index, await downloadOne(artifact, place, maxArchiveBytes, service));
        log.progress(`Downloaded ${results.size} of ${listed.length} artifacts`);
    });
    const found = listed.flatMap((_, index) => results.get(index) ?? []);
    const read = found.filter(({ state }) => state === 'read').length;
    log.info(`${read} of ${found.length} artifacts that match ${pattern} were read`);
    return found;
}
async function list(service, enterpriseServer) {
    const problemText = 'the artifacts of this workflow run cannot be listed';
    if (enterpriseServer)
        throw new errors/* UserError */.yo(`${problemText}: ${serviceProblem/* ENTERPRISE_SERVER */.o.title}`, serviceProblem/* ENTERPRISE_SERVER */.o.fix);
    try {
        return (await service.listArtifacts({ latest: true })).artifacts;
    }
    catch (error) {
        const { title, fix } = (0,serviceProblem/* serviceProblem */.t)(error);
        throw new errors/* UserError */.yo(`${problemText}: ${title}`, fix, { cause: error });
    }
}
/** Never throws: whatever goes wrong is said of this artifact. */
async function downloadOne(artifact, place, maxBytes, service) {
    const { name } = artifact;
    const archiveDirectory = (0,external_node_path_.join)(place, 'archive');
    const directory = (0,external_node_path_.join)(place, 'data');
    try {
        refuseUnread(artifact, maxBytes);
        await (0,promises_.mkdir)(archiveDirectory, { recursive: true, mode: 0o700 });
        await (0,promises_.mkdir)(directory, { mode: 0o700 });
        // Not unpacked by the client, which has no limits and sets no store by the digest.
        await service.downloadArtifact(artifact.id, { path: archiveDirectory, skipDecompress: true });
        const archive = await archiveIn(archiveDirectory, maxBytes);
        await checkDigest(archive, artifact.digest);
        const { files } = await unpackArchive(archive, directory);
        if (!files.includes(manifest/* MANIFEST_NAME */.i))
            throw new BrokenArtifact(`it has no ${manifest/* MANIFEST_NAME */.i}`);
        return { name, state: 'read', directory, manifest: await readManifest((0,external_node_path_.join)(directory, manifest/* MANIFEST_NAME */.i)) };
    }
    catch (error) {
        await (0,promises_.rm)(directory, { recursive: true, force: true });
        return { name, state: 'broken', reason: reasonOf(error) };
    }
    finally {
        await (0,promises_.rm)(archiveDirectory, { recursive: true, force: true });
    }
}
/** What is refused by what the list says of it. */
function refuseUnread({ name, size }, maxBytes) {
    if (!(0,artifact_name/* isPrintableName */.Fh)(name))
        throw new BrokenArtifact('its name holds a workflow command or control characters');
    if (!(size <= maxBytes))
        throw new BrokenArtifact(tooLarge(size, maxBytes));
}
function tooLarge(size, maxBytes) {
    return `its archive has ${size} bytes; at most ${maxBytes} are read`;
}
/** The service names the file; it is the only one in its folder. */
async function archiveIn(directory, maxBytes) {
    const [entry, ...others] = await (0,promises_.readdir)(directory, { withFileTypes: true });
    if (entry?.isFile() !== true || others.length > 0)
        throw new BrokenArtifact('it is not one archive');
    const path = (0,external_node_path_.join)(directory, entry.name);
    const { size } = await (0,promises_.stat)(path);
    if (size > maxBytes)
        throw new BrokenArtifact(tooLarge(size, maxBytes));
    return path;
}
/** @param expected `sha256:` and 64 hexadecimal digits; services other than GitHub's may give none */
async function checkDigest(path, expected) {
    if (expected === undefined || expected === '')
        return;
    const hash = (0,external_node_crypto_.createHash)('sha256');
    await (0,external_node_stream_promises_.pipeline)((0,external_node_fs_.createReadStream)(path), hash);
    const digest = `sha256:${hash.digest('hex')}`;
    if (digest !== expected.toLowerCase())
        throw new BrokenArtifact(`its archive was changed or cut: it has the digest ${digest}, not ${expected}`);
}
async function readManifest(path) {
    // Loaded with valibot, and only for legs that were found.
    const { LONGEST_MANIFEST, ManifestError, parseManifest } = await Promise.all(/* import() */[__webpack_require__.e(934), __webpack_require__.e(656)]).then(__webpack_require__.bind(__webpack_require__, 70656));
    const { size } = await (0,promises_.stat)(path);
    if (size > LONGEST_MANIFEST)
        throw new BrokenArtifact(`its ${manifest/* MANIFEST_NAME */.i} has ${size} bytes; at most ${LONGEST_MANIFEST} are read`);
    const json = await (0,promises_.readFile)(path, 'utf8');
    try {
        return parseManifest(json);
    }
    catch (error) {
        if (error instanceof ManifestError)
            throw new BrokenArtifact(`its ${manifest/* MANIFEST_NAME */.i} cannot be used: ${error.message}`);
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

// EXTERNAL MODULE: ./src/findings/finding.ts
var finding = __webpack_require__(44879);
// EXTERNAL MODULE: ./src/github/context.ts
var github_context = __webpack_require__(19556);
// EXTERNAL MODULE: ./src/gates/gateRules.ts
var gateRules = __webpack_require__(45014);
// EXTERNAL MODULE: ./src/findings/failOn.ts + 1 modules
var failOn = __webpack_require__(75193);
// EXTERNAL MODULE: ./src/inputs/definitions.ts
var definitions = __webpack_require__(33775);
// EXTERNAL MODULE: ./src/inputs/publishingInputs.ts
var publishingInputs = __webpack_require__(79425);
// EXTERNAL MODULE: ./src/inputs/values.ts
var values = __webpack_require__(18463);
;// CONCATENATED MODULE: ./src/inputs/reportInputs.ts
/** @module The inputs of the report action: what is merged, and what is published of it. */






const DEFAULT_PATTERN = 'covdata-*';
const OWN_INPUTS = [
    {
        name: 'paths',
        default: '',
        description: 'Directories with coverage data to merge, one a line: a GOCOVERDIR, the `covdata` folder of a report, or an artifact that was downloaded.',
    },
    {
        name: 'artifact-pattern',
        default: '',
        description: `Which artifacts of this workflow run are merged, as a glob pattern. Default: \`${DEFAULT_PATTERN}\`, or none where \`paths\` is set.`,
    },
    {
        name: 'threshold',
        default: '',
        description: 'Fail below a share of covered statements: `total: 80`.',
    },
    definitions/* FAIL_ON_INPUT */.G,
];
const REPORTING_INPUTS = [...OWN_INPUTS, ...publishingInputs/* PUBLISHING_INPUTS */.i8];
/**
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
    return {
        paths: paths.map((path) => (0,external_node_path_.resolve)(base, path)),
        artifactPattern: inputs.optional('artifact-pattern') ?? (paths.length === 0 ? DEFAULT_PATTERN : undefined),
        gates: (0,gateRules/* parseGateRules */.i)(inputs.text('threshold')),
        failOn: (0,failOn/* parseFailOn */.XV)(inputs.text('fail-on')),
        publishing: (0,publishingInputs/* parsePublishingInputs */.u0)(read),
    };
}

// EXTERNAL MODULE: ./src/legs/legData.ts
var legData = __webpack_require__(84013);
// EXTERNAL MODULE: ./src/legs/legFindings.ts
var legFindings = __webpack_require__(20415);
// EXTERNAL MODULE: ./src/legs/legInfo.ts
var legInfo = __webpack_require__(97881);
// EXTERNAL MODULE: ./src/process/system.ts
var system = __webpack_require__(92648);
// EXTERNAL MODULE: ./src/stages/compare.ts + 3 modules
var compare = __webpack_require__(38941);
// EXTERNAL MODULE: ./src/stages/judge.ts + 1 modules
var judge = __webpack_require__(18146);
// EXTERNAL MODULE: ./src/stages/merge.ts + 6 modules
var merge = __webpack_require__(75469);
// EXTERNAL MODULE: ./src/stages/runDirectories.ts
var runDirectories = __webpack_require__(52199);
// EXTERNAL MODULE: ./src/version.ts + 1 modules
var version = __webpack_require__(71013);
// EXTERNAL MODULE: ./src/actions/deliver.ts + 10 modules
var deliver = __webpack_require__(4969);
// EXTERNAL MODULE: ./src/actions/step.ts + 2 modules
var step = __webpack_require__(39885);
;// CONCATENATED MODULE: ./src/actions/reportAction.ts
/** @module The report action: the artifacts of all legs of a workflow run in, one report and one verdict out. */



















async function main() {
    await (0,step/* runStep */.eg)(reportStep);
}
async function reportStep(log) {
    const { env, workingDirectory } = (0,system/* readSystem */.m)();
    const inputs = parseReportingInputs((0,step/* inputReader */.cN)(env), env.GITHUB_WORKSPACE ?? workingDirectory);
    const { token, checkName, annotations } = inputs.publishing;
    if (token !== undefined)
        core/* setSecret */.Pq(token);
    const context = await (0,github_context/* readContext */.y)(env);
    const directories = await (0,runDirectories/* makeRunDirectories */.h)((0,step/* needed */.Ow)(env, 'RUNNER_TEMP'));
    const outDirectory = (0,external_node_path_.join)(directories.root, 'report');
    const artifacts = await log.group('Download the artifacts', () => download(inputs, directories, context.enterpriseServer, log));
    const read = artifacts.filter((artifact) => artifact.state === 'read');
    const measurement = await (0,merge/* merge */.h)({
        directories: inputs.paths,
        legs: await Promise.all(read.map(({ directory, manifest }) => (0,legData/* legDataOf */.yn)(directory, manifest))),
        lost: lostLegs(artifacts),
        outDirectory,
        version: version/* VERSION */.x,
    });
    const client = await (0,step/* publishingClient */.nW)(inputs.publishing, context, log);
    const comparison = await (0,compare/* compare */.U)({ client, context, annotations });
    const report = (0,judge/* judge */.S)(measurement, comparison, inputs);
    await (0,deliver/* deliver */.c)({ report, outDirectory, env, context, storing: undefined, client, checkName, log });
}
/** @throws UserError when there is nothing to merge at all */
async function download({ artifactPattern: pattern, paths }, directories, enterpriseServer, log) {
    if (pattern === undefined)
        return [];
    const artifacts = await downloadLegs({ pattern, directory: (0,external_node_path_.join)(directories.root, 'artifacts'), enterpriseServer }, await (0,artifactService/* artifactService */.G)(), log);
    if (artifacts.length === 0 && paths.length === 0)
        throw new errors/* UserError */.yo(`no artifact of this workflow run is called ${pattern}`, 'Let this job need the jobs that measure, and look at their logs for why they uploaded nothing; or name directories by paths.');
    return artifacts;
}
/** Legs whose artifact is not there or cannot be read: their names, and what is to be said of them. */
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
            ...broken.map((artifact) => (0,finding/* finding */.g)('leg-broken', `The artifact ${artifact.name} cannot be used`, {
                evidence: [artifact.reason],
            })),
        ],
    };
}
/** An artifact that cannot be read is of one of the legs that seem to be missing; which one is not known. */
function withoutBroken(missing, broken) {
    const count = missing.length - broken;
    if (broken === 0 || count <= 0)
        return count <= 0 ? [] : missing;
    return [`${count} of ${missing.join(', ')}`];
}


/***/ }),

/***/ 25682:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 7 modules
var core = __webpack_require__(33838);
// EXTERNAL MODULE: ./src/cache/cacheService.ts
var cacheService = __webpack_require__(99565);
// EXTERNAL MODULE: ./src/support/errors.ts
var errors = __webpack_require__(87700);
// EXTERNAL MODULE: ./src/support/deadline.ts
var deadline = __webpack_require__(88643);
// EXTERNAL MODULE: ./src/cache/places.ts
var cache_places = __webpack_require__(94300);
// EXTERNAL MODULE: ./src/cache/policy.ts
var cache_policy = __webpack_require__(94798);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./src/cache/keys.ts
/**
 * @module The names of caches. A key never changes its content once it is saved, so everything that makes a cache
 * another one is in its key; restore keys are prefixes, and the newest entry that begins with one is taken.
 */

/** Raised when what is stored under a key gets another shape. */
const MODULES = 'go-integration-coverage-modules-v1';
const BUILD = 'go-integration-coverage-build-v1';
/** Longest part: all parts together stay far below the 512 characters that a key may have. */
const PART_LENGTH = 48;
const DIGEST_LENGTH = 20;
/**
 * Modules of another go.sum still help: mostly one of them has changed. Nothing tells which of the old ones are in use,
 * so a cache that starts from another would grow for ever: each month begins with an empty one.
 */
function moduleCacheKeys({ runnerOs, now, sums }) {
    const prefix = `${MODULES}-${part(runnerOs)}-${now.toISOString().slice(0, 'yyyy-mm'.length)}-`;
    return { primary: `${prefix}${digest(sums)}`, fallbacks: [prefix] };
}
/** Go looks entries up by what they are made of: an old cache is never wrong, only less useful. */
function buildCacheKeys(parts) {
    const { runnerOs, arch, image, goVersion, goos, goarch } = parts;
    const machine = `${part(runnerOs)}-${part(arch)}-${image === undefined ? 'self-hosted' : part(image)}`;
    const target = `go${part(goVersion)}-${part(goos)}_${part(goarch)}`;
    const anySums = `${BUILD}-${machine}-${target}-${digest(parts.compiling)}-`;
    const anyCommit = `${anySums}${digest(parts.sums)}-`;
    return { primary: `${anyCommit}${part(parts.sha)}`, fallbacks: [anyCommit, anySums] };
}
/** Commas are forbidden in keys; other signs are left out with them. */
function part(text) {
    return text.replace(/[^A-Za-z0-9._]+/g, '_').slice(0, PART_LENGTH);
}
function digest(value) {
    return (0,external_node_crypto_.createHash)('sha256').update(canonical(value)).digest('hex').slice(0, DIGEST_LENGTH);
}
/** JSON in which the order of an object's properties does not show. */
function canonical(value) {
    if (Array.isArray(value))
        return `[${value.map(canonical).join()}]`;
    if (typeof value !== 'object' || value === null)
        return JSON.stringify(value);
    const properties = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
    return `{${properties.map(([name, item]) => `${JSON.stringify(name)}:${canonical(item)}`).join()}}`;
}

;// CONCATENATED MODULE: ./src/cache/cacheRequest.ts
/** @module What a run's caches depend on, and the keys that follow from it. */




async function keysOf(request, caches, now) {
    const { info, modules, env } = request;
    const { module, testModule } = modules;
    const files = [module.file, ...(testModule === undefined ? [] : [testModule.file])];
    const sums = await Promise.all(files.map(readSums));
    const runnerOs = env.RUNNER_OS ?? 'unknown';
    return {
        modules: moduleCacheKeys({ runnerOs, now, sums }),
        build: buildCacheKeys({
            runnerOs,
            arch: request.arch,
            image: env.ImageOS,
            goVersion: info.version,
            goos: info.goos,
            goarch: info.goarch,
            compiling: compiling(request, caches),
            sums,
            sha: request.context.testedSha,
        }),
    };
}
/** What the compiler's output depends on beside Go, the target and the sources. */
function compiling({ inputs, version }, caches) {
    const { buildFlags, testFlags, tags, packages, coverpkg, inProcess, testBuilds, preserve } = inputs;
    return {
        version,
        go: caches.compiling,
        buildFlags: buildFlags.words,
        testFlags: testFlags.words,
        tags,
        // The mains are always measured: they are a part of -coverpkg.
        packages,
        coverpkg,
        inProcess,
        testBuilds,
        preserve,
    };
}
/** The module's go.sum; a module without dependencies has none, and its go.mod stands in. */
async function readSums(goMod) {
    try {
        return await (0,promises_.readFile)((0,external_node_path_.join)((0,external_node_path_.dirname)(goMod), 'go.sum'), 'utf8');
    }
    catch (error) {
        if ((0,errors/* errorCode */.CA)(error) !== 'ENOENT')
            throw error;
        return (0,promises_.readFile)(goMod, 'utf8');
    }
}

// EXTERNAL MODULE: ./src/cache/cacheTitles.ts
var cacheTitles = __webpack_require__(61151);
;// CONCATENATED MODULE: ./src/cache/restore.ts
/** @module The caches before the build: restored into empty places, and never a reason for a run to fail. */






/** A service that answers nothing must not keep the build from starting. */
const LOOK_UP_MS = 60_000;
/**
 * Restores both caches at the same time. To be called before any go command that lists or builds: those fill the places.
 * Never throws: what goes wrong is said, and the run goes on with empty caches.
 * @returns what post needs; undefined where nothing is to be saved
 */
async function restoreCaches(request, service, log, lookUpMilliseconds = LOOK_UP_MS) {
    try {
        if (!service.available) {
            log.info('there is no cache service here: modules and packages are not kept for the next run');
            return undefined;
        }
        return await restoreAll(request, { service, log, lookUpMilliseconds });
    }
    catch (error) {
        log.warning(`Go's caches are not used: ${(0,errors/* describeError */.Uc)(error)}`);
        return undefined;
    }
}
async function restoreAll(request, tools) {
    const { env, context, go, inputs } = request;
    const now = new Date();
    const policy = (0,cache_policy/* cachePolicy */.d)({ mode: env.ACTIONS_CACHE_MODE, ...context });
    if (!policy.read && policy.write === 'never') {
        tools.log.info(`this job may use no caches (ACTIONS_CACHE_MODE is ${env.ACTIONS_CACHE_MODE ?? ''}): Go's are neither restored nor saved`);
        return undefined;
    }
    const caches = await (0,cache_places/* goCaches */.w5)(go, inputs.workingDirectory);
    const keys = await keysOf(request, caches, now);
    const places = cache_places/* CACHE_KINDS */.du.map(async (kind) => {
        const path = caches.paths[kind];
        if (path === undefined)
            return [];
        const target = { kind, path, keys: keys[kind] };
        return [await restorePlace(target, policy.read, tools)];
    });
    return {
        startedAt: now.getTime(),
        write: policy.write,
        places: (await Promise.all(places)).flat(),
    };
}
async function restorePlace(target, mayRead, tools) {
    const { log } = tools;
    const { kind, path, keys } = target;
    const place = { kind, path, key: keys.primary, matchedKey: null };
    const name = cacheTitles/* CACHE_NAMES */.q[kind];
    if (!(await (0,cache_places/* isVacant */.Uq)(kind, path))) {
        log.info(`${path} is in use already: the ${name} is neither restored nor saved`);
        return { ...place, owned: false };
    }
    if (!mayRead)
        return { ...place, owned: true };
    try {
        return { ...place, matchedKey: await restoreInto(target, tools), owned: true };
    }
    catch (error) {
        log.warning(`the ${name} could not be restored: ${(0,errors/* describeError */.Uc)(error)}`);
        return { ...place, owned: await clear(target, log) };
    }
}
/** @returns the key of what was restored; null where nothing of it is left */
async function restoreInto(target, { service, log, lookUpMilliseconds }) {
    const { kind, path, keys } = target;
    const name = cacheTitles/* CACHE_NAMES */.q[kind];
    // Given up in time because nothing is unpacked yet; an unpacking that was given up would go on below a build. The
    // client limits that by itself.
    const found = await (0,deadline/* within */.u)(lookUpMilliseconds, service.lookUp(path, keys));
    if (found === deadline/* TOO_LATE */.w) {
        log.warning(`the cache service did not answer within ${lookUpMilliseconds / 1000} s: the ${name} is not restored`);
        return null;
    }
    if (found === undefined) {
        log.info(`no ${name} to restore for ${keys.primary}`);
        return null;
    }
    const restored = await service.restore(path, keys);
    if (restored !== undefined && (await (0,cache_places/* isCache */.py)(kind, path))) {
        log.info(`${name} restored from ${restored}`);
        return restored;
    }
    throw new Error(restored === undefined ? `${found} could not be unpacked` : `what ${restored} holds is no ${name} of Go`);
}
/** Leaves the place as it was found: a part of a cache may be worse than none. @returns whether it is empty */
async function clear({ kind, path }, log) {
    try {
        await (0,cache_places/* empty */.Ie)(path);
        return true;
    }
    catch (error) {
        log.warning(`${path} could not be emptied again, and the ${cacheTitles/* CACHE_NAMES */.q[kind]} will not be saved: ${(0,errors/* describeError */.Uc)(error)}`);
        return false;
    }
}

// EXTERNAL MODULE: ./src/cache/state.ts
var cache_state = __webpack_require__(64807);
// EXTERNAL MODULE: ./src/github/context.ts
var github_context = __webpack_require__(19556);
// EXTERNAL MODULE: ./src/inputs/publishingInputs.ts
var publishingInputs = __webpack_require__(79425);
// EXTERNAL MODULE: ./src/inputs/runInputs.ts + 5 modules
var runInputs = __webpack_require__(90800);
// EXTERNAL MODULE: ./src/legs/leg.ts
var leg = __webpack_require__(45237);
// EXTERNAL MODULE: ./src/artifact/name.ts
var artifact_name = __webpack_require__(28111);
// EXTERNAL MODULE: ./src/inputs/values.ts
var values = __webpack_require__(18463);
;// CONCATENATED MODULE: ./src/inputs/storingInputs.ts
/** @module What a job leaves for others: its artifact and its caches, and which leg of a matrix it is. */




const STORING_INPUTS = [
    {
        name: 'artifact',
        default: 'true',
        description: 'Upload the compacted coverage data as an artifact.',
    },
    {
        name: 'artifact-name',
        default: '',
        description: 'The name of the artifact. Default: `covdata-`, the job, a hash of the values of the matrix, and the id of the step if it has one.',
    },
    {
        name: 'retention-days',
        default: '',
        description: 'Days until the artifact is deleted. Default: what the repository says.',
    },
    {
        name: 'cache',
        default: 'true',
        description: "Keep Go's module cache and build cache from run to run.",
    },
];
/** Filled in by the runner's own expressions; no input for users. */
const HIDDEN_INPUTS = [
    {
        name: 'matrix',
        default: '${{ toJSON(matrix) }}',
        description: 'Internal: the values of the matrix.',
    },
    {
        name: 'strategy',
        default: '${{ toJSON(strategy) }}',
        description: 'Internal: the size of the matrix, and which of its jobs this is.',
    },
];
const MOST_DAYS = 400;
/**
 * @param job the job's id, @param step GITHUB_ACTION
 * @throws UserError that names the input, the value and what is allowed
 */
function parseStoringInputs(read, { job, step }) {
    const inputs = new values/* InputTexts */.B([...STORING_INPUTS, ...HIDDEN_INPUTS], read);
    const artifactName = inputs.optional('artifact-name');
    if (artifactName !== undefined)
        (0,artifact_name/* checkArtifactName */.CN)(artifactName);
    const strategy = objectOf('strategy', inputs.text('strategy'));
    return {
        artifact: inputs.flag('artifact'),
        artifactName,
        retentionDays: retention(inputs.text('retention-days')),
        cache: inputs.flag('cache'),
        leg: {
            job,
            step: (0,leg/* stepSuffix */.SB)(step),
            matrix: objectOf('matrix', inputs.text('matrix')) ?? null,
            index: wholeNumber(strategy?.['job-index']),
            total: wholeNumber(strategy?.['job-total']),
        },
    };
}
function retention(text) {
    if (text === '')
        return undefined;
    const days = Number(text);
    if (Number.isInteger(days) && days >= 1 && days <= MOST_DAYS)
        return days;
    throw new errors/* UserError */.yo(`retention-days: ${JSON.stringify(text)} is not a number of days`, `Write a whole number from 1 to ${MOST_DAYS}; the repository's settings may allow less.`);
}
/** Runners other than GitHub's may leave an expression empty. */
function objectOf(input, text) {
    if (text === '' || text.startsWith('${{'))
        return undefined;
    try {
        const value = JSON.parse(text);
        if (value === null)
            return undefined;
        if (typeof value === 'object' && !Array.isArray(value))
            return value;
    }
    catch {
        // Told below, as for JSON of another shape.
    }
    throw new errors/* UserError */.yo(`${input} is not a JSON object`, 'The action fills it in by itself: remove it from with.');
}
function wholeNumber(value) {
    return typeof value === 'number' && Number.isInteger(value) && value >= 0 ? value : undefined;
}

// EXTERNAL MODULE: ./src/process/interrupt.ts
var interrupt = __webpack_require__(21690);
// EXTERNAL MODULE: ./src/process/system.ts
var system = __webpack_require__(92648);
// EXTERNAL MODULE: ./src/stages/compare.ts + 3 modules
var compare = __webpack_require__(38941);
// EXTERNAL MODULE: ./src/stages/judge.ts + 1 modules
var judge = __webpack_require__(18146);
// EXTERNAL MODULE: ./src/stages/measure.ts + 33 modules
var measure = __webpack_require__(48800);
// EXTERNAL MODULE: ./src/stages/runDirectories.ts
var runDirectories = __webpack_require__(52199);
// EXTERNAL MODULE: ./src/stages/setUp.ts + 22 modules
var setUp = __webpack_require__(30739);
// EXTERNAL MODULE: ./src/version.ts + 1 modules
var version = __webpack_require__(71013);
// EXTERNAL MODULE: ./src/actions/deliver.ts + 10 modules
var deliver = __webpack_require__(4969);
// EXTERNAL MODULE: ./src/actions/step.ts + 2 modules
var step = __webpack_require__(39885);
;// CONCATENATED MODULE: ./src/actions/runAction.ts
/** @module The action: a run on a runner, as a table of contents. */



















async function main() {
    await (0,step/* runStep */.eg)(measureStep);
}
async function measureStep(log) {
    const { env, platform, arch, workingDirectory } = (0,system/* readSystem */.m)();
    const read = (0,step/* inputReader */.cN)(env);
    const inputs = (0,runInputs/* parseInputs */.T)(read, env.GITHUB_WORKSPACE ?? workingDirectory);
    const publishing = (0,publishingInputs/* parsePublishingInputs */.u0)(read);
    if (publishing.token !== undefined)
        core/* setSecret */.Pq(publishing.token);
    const context = await (0,github_context/* readContext */.y)(env);
    const storing = parseStoringInputs(read, context);
    const toolCacheDir = (0,step/* needed */.Ow)(env, 'RUNNER_TOOL_CACHE');
    const directories = await (0,runDirectories/* makeRunDirectories */.h)((0,step/* needed */.Ow)(env, 'RUNNER_TEMP'));
    const outDirectory = (0,external_node_path_.join)(directories.root, 'report');
    const stop = (0,interrupt/* onInterrupt */.n)().signal;
    const host = { env, platform, arch, toolCacheDir, version: version/* VERSION */.x, log, stop };
    const ready = await (0,setUp/* setUp */.s)(inputs, directories, host);
    exportGo(ready.pinned.goroot, env);
    if (storing.cache)
        await restoreGoCaches(ready, inputs, context, host);
    const measurement = await (0,measure/* measure */.x)(ready, { inputs, directories, outDirectory }, host);
    const client = await (0,step/* publishingClient */.nW)(publishing, context, log);
    const comparison = await (0,compare/* compare */.U)({ client, context, annotations: publishing.annotations, stop });
    const report = (0,judge/* judge */.S)(measurement, comparison, inputs);
    (0,step/* setOutputs */.n0)({ 'go-version': report.go?.version ?? '', binaries: ready.binDir });
    const { checkName } = publishing;
    await (0,deliver/* deliver */.c)({ report, outDirectory, env, context, storing, client, checkName, log, stop });
}
/** The pinned Go is the Go of all later steps, whatever their go.mod says. */
function exportGo(goroot, env) {
    core/* addPath */.fM((0,external_node_path_.join)(goroot, 'bin'));
    core/* exportVariable */.dN('GOTOOLCHAIN', 'local');
    const inherited = env.GOROOT;
    if (inherited !== undefined && inherited !== '' && inherited !== goroot)
        core/* exportVariable */.dN('GOROOT', goroot);
}
/** Before Go lists or builds anything: its caches are still as they were found. Post saves what is new. */
async function restoreGoCaches({ go, pinned, modules }, inputs, context, { env, arch, version, log }) {
    const request = { go, info: pinned.info, modules, inputs, env, context, arch, version };
    const state = await log.group('Restore the caches', async () => restoreCaches(request, await (0,cacheService/* gitHubCacheService */.v)(), log));
    if (state !== undefined)
        core/* saveState */.LZ(cache_state/* CACHE_STATE */.b, JSON.stringify(state));
}


/***/ }),

/***/ 39885:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  cN: () => (/* binding */ inputReader),
  Ow: () => (/* binding */ needed),
  nW: () => (/* binding */ publishingClient),
  eg: () => (/* binding */ runStep),
  pA: () => (/* binding */ sayResult),
  n0: () => (/* binding */ setOutputs),
  vl: () => (/* binding */ setReportOutputs),
  Sy: () => (/* binding */ writeSummary)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 7 modules
var core = __webpack_require__(33838);
// EXTERNAL MODULE: ./node_modules/picocolors/picocolors.js
var picocolors = __webpack_require__(57336);
var picocolors_default = /*#__PURE__*/__webpack_require__.n(picocolors);
// EXTERNAL MODULE: ./src/actions/actionLog.ts
var actionLog = __webpack_require__(39803);
// EXTERNAL MODULE: ./src/process/endProcess.ts
var endProcess = __webpack_require__(26227);
// EXTERNAL MODULE: ./src/support/errors.ts
var errors = __webpack_require__(87700);
// EXTERNAL MODULE: ./src/go/build/binaries.ts
var binaries = __webpack_require__(7884);
// EXTERNAL MODULE: ./src/version.ts + 1 modules
var version = __webpack_require__(71013);
// EXTERNAL MODULE: ./src/report/markdown/summary.ts
var summary = __webpack_require__(19198);
// EXTERNAL MODULE: ./src/report/terminal/terminalReport.ts + 1 modules
var terminalReport = __webpack_require__(24612);
// EXTERNAL MODULE: ./src/report/words.ts
var words = __webpack_require__(72691);
// EXTERNAL MODULE: ./src/gates/verdict.ts
var verdict = __webpack_require__(94281);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./src/github/rateLimits.ts
/** Tries after the first one. */
const RETRIES = 3;
/** Seconds that all waiting of a client may take together: a job pays for every minute. */
const LONGEST_WAIT = 60;
/** Says each decision in a line. */
function waitDecision(log) {
    let left = LONGEST_WAIT;
    return (seconds) => {
        const taken = seconds <= left;
        if (taken)
            left -= seconds;
        log.info(taken
            ? `GitHub's rate limit is reached: trying again in ${seconds} s`
            : `GitHub's rate limit is reached for ${seconds} s, which is too long to wait for`);
        return taken;
    };
}
/**
 * A plugin for refusals that say when to come again and are none of the limits that @octokit/plugin-throttling knows.
 * It stands before @octokit/plugin-retry, which tries again whatever carries a number of retries.
 */
function retryAfterPlugin(decide) {
    return ({ hook }) => {
        hook.error('request', (error) => {
            if ('request' in error && error.response !== undefined) {
                const { 'retry-after': told, 'x-ratelimit-remaining': remaining } = error.response.headers;
                const seconds = Number(told);
                const known = /\bsecondary rate\b/i.test(error.message) || remaining === '0';
                const limited = error.status === 429 || error.status === 403;
                if (limited && !known && told !== undefined && Number.isFinite(seconds) && decide(seconds))
                    error.request.request = { ...error.request.request, retries: RETRIES, retryAfter: seconds };
            }
            throw error;
        });
    };
}

;// CONCATENATED MODULE: ./src/github/client.ts
/** @module The client of GitHub's REST API: what fails for a moment is tried again, within limits. */


const DELAYS = { second: 1000, timeout: 30_000 };
/** What another try does not change; limits say themselves when to try again. */
const FINAL = [400, 401, 403, 404, 409, 410, 413, 422, 429, 451];
/**
 * @param token goes into the Authorization header of requests to the context's API, and nowhere else
 * @param version of this tool
 */
async function gitHubClient(token, context, version, log, delays = DELAYS) {
    const { GitHub, defaults, getOctokitOptions, retry, throttling } = await Promise.all(/* import() */[__webpack_require__.e(293), __webpack_require__.e(634)]).then(__webpack_require__.bind(__webpack_require__, 79634));
    const decide = waitDecision(log);
    const words = quiet(log);
    const Client = GitHub.plugin(retryAfterPlugin(decide), retry, throttling);
    return new Client(getOctokitOptions(token, {
        baseUrl: context.apiUrl,
        userAgent: `go-integration-coverage/${version}`,
        request: {
            ...defaults.request,
            fetch: wholeAnswers(fetchOf(defaults.request?.fetch), delays.timeout),
            // Without it the console takes what follows from headers of an answer.
            log: words,
        },
        retry: { retries: RETRIES, doNotRetry: FINAL, retryAfterBaseValue: delays.second },
        throttle: {
            // Clients of one id wait for each other.
            id: (0,external_node_crypto_.randomUUID)(),
            retryAfterBaseValue: delays.second,
            onRateLimit: (seconds, _options, _octokit, retryCount) => retryCount < RETRIES && decide(seconds),
            onSecondaryRateLimit: (seconds, _options, _octokit, retryCount) => retryCount < RETRIES && decide(seconds),
        },
        log: words,
    }));
}
/** That of @actions/github goes through the runner's proxy. */
function fetchOf(own) {
    return typeof own === 'function' ? own : globalThis.fetch;
}
/** An answer that is cut off or stalls is no answer: the client would take what it has for all there is. */
function wholeAnswers(fetch, timeout) {
    return async (url, options) => {
        const response = await fetch(url, { ...options, signal: AbortSignal.timeout(timeout) });
        await response.clone().arrayBuffer();
        return response;
    };
}
/** The client's own remarks, such as those on deprecated requests, go where everything else does. */
function quiet(log) {
    const nothing = () => undefined;
    const info = (message) => {
        log.info(message);
    };
    return { debug: nothing, info: nothing, warn: info, error: info };
}

;// CONCATENATED MODULE: ./src/actions/step.ts
/** @module What the steps of all our actions share: the runner's variables in, outputs, summary and verdict out. */













/** Evidence in an annotation; the summary and report.json have more. */
const MOST_EVIDENCE = 5;
/** Inputs as the runner hands them on. */
function inputReader(env) {
    return (name) => env[`INPUT_${name.toUpperCase()}`];
}
/** @throws UserError for a variable of the runner that is not set */
function needed(env, name) {
    const value = env[name];
    if (value !== undefined && value !== '')
        return value;
    throw new errors/* UserError */.yo(`${name} is not set`, 'Run this as a step of a workflow, or use the command line outside of one.');
}
/** The client that compares and publishes; undefined where no check run is wanted, or can be had. */
async function publishingClient({ token, checkRun }, context, log) {
    return checkRun && token !== undefined ? gitHubClient(token, context, version/* VERSION */.x, log) : undefined;
}
/** The only place that catches: whatever goes wrong fails the step with words for its user. */
async function runStep(step) {
    const log = (0,actionLog/* actionLog */.Z)();
    try {
        await step(log);
    }
    catch (error) {
        failStep(error, log);
    }
    await (0,endProcess/* endProcess */.J)();
}
function failStep(error, log) {
    if (error instanceof binaries/* BuildError */.zS)
        for (const item of error.errors)
            log.error(item.message, item.place);
    core/* setFailed */.C1(error instanceof errors/* UserError */.yo || error instanceof errors/* Interrupted */.j$
        ? (0,errors/* describeError */.Uc)(error)
        : `an error of go-integration-coverage itself: ${(0,errors/* describeError */.Uc)(error)}`);
}
/** The outputs that are the same for a run and for a merge. */
function setReportOutputs(report, outDirectory) {
    const { together } = report.coverage.tallies;
    setOutputs({
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
function setOutputs(outputs) {
    for (const [name, value] of Object.entries(outputs))
        core/* setOutput */.uH(name, value);
}
/** Runners outside GitHub may have no place for it. */
async function writeSummary(report, env) {
    if (env.GITHUB_STEP_SUMMARY)
        await core/* summary */.z.addRaw((0,summary/* summary */.z)(report)).write();
}
/** Findings become annotations, each reason once: what fails the step is said last. */
function sayResult(report, log) {
    log.info((0,terminalReport/* terminalReport */.R)({ ...report, findings: [] }, picocolors_default().createColors(false)));
    for (const item of report.findings.toReversed()) {
        const text = [item.title, item.detail, ...item.evidence.slice(0, MOST_EVIDENCE), item.fix].filter((part) => part !== '');
        log[item.severity](text.join('\n'));
    }
    for (const gate of report.gates)
        if (!gate.passed)
            log.error((0,words/* gateText */.bp)(gate));
    if (!(0,verdict/* isGreen */.g)(report))
        process.exitCode = core/* ExitCode */.yU.Failure;
}


/***/ }),

/***/ 3215:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ artifactService)
/* harmony export */ });
/** Loaded only here: the package brings a large part of Azure's along. */
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
/** @module Names of the files in an artifact: the manifest, and Go's data files in a folder per source. */


/** Folders of an artifact. */
const ENTRY_FOLDERS = _coverage_model_js__WEBPACK_IMPORTED_MODULE_0__/* .SOURCES */ .H;
/** As Go's runtime names them (internal/coverage/defs.go); the process id and the nanoseconds are 64-bit numbers. */
const DATA_FILE = String.raw `(?:covmeta\.[0-9a-f]{32}|covcounters\.[0-9a-f]{32}\.\d{1,19}\.\d{1,20})`;
const DATA_ENTRY = new RegExp(`^(?:${ENTRY_FOLDERS.join('|')})/${DATA_FILE}$`);
/** Whether an artifact of ours may hold a file of this name. Slashes part folders; all characters are ASCII. */
function isEntryName(name) {
    return name === _legs_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .MANIFEST_NAME */ .i || DATA_ENTRY.test(name);
}


/***/ }),

/***/ 28111:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CN: () => (/* binding */ checkArtifactName),
/* harmony export */   Cs: () => (/* binding */ artifactName),
/* harmony export */   Fh: () => (/* binding */ isPrintableName),
/* harmony export */   MT: () => (/* binding */ matchesPattern)
/* harmony export */ });
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(14006);
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_3___default = /*#__PURE__*/__webpack_require__.n(picomatch__WEBPACK_IMPORTED_MODULE_3__);
/* harmony import */ var _support_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87700);
/* harmony import */ var _support_neutralise_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48177);
/* harmony import */ var _legs_leg_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45237);
/** @module Names of artifacts: unique per leg without configuration, and the same on a re-run. */




/** What GitHub does not allow in the name of an artifact, and control characters, which nobody means. */
const FORBIDDEN = /[":<>|*?\\/\p{Cc}]/gu;
/**
 * `covdata-<job>[-<hash of the matrix>][-<step>]`. The attempt is not part of it: of artifacts with the same name the
 * newest one counts, which is what a re-run of failed jobs needs.
 */
function artifactName({ job, matrix, step }) {
    const parts = ['covdata', job, ...(matrix === null ? [] : [(0,_legs_leg_js__WEBPACK_IMPORTED_MODULE_1__/* .matrixHash */ .IB)(matrix)]), step];
    return parts
        .filter((part) => part !== '')
        .join('-')
        .replace(FORBIDDEN, '-');
}
/** @throws UserError for an `artifact-name` that GitHub would refuse, or that the runner would take for a command */
function checkArtifactName(text) {
    const [character] = FORBIDDEN[Symbol.match](text) ?? [];
    if (character !== undefined)
        throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`artifact-name: ${JSON.stringify(text)} contains ${JSON.stringify(character)}`, 'Names of artifacts are without line ends and the characters " : < > | * ? \\ /; replace it by a hyphen.');
    if (!isPrintableName(text))
        throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`artifact-name: ${JSON.stringify(text)} contains a workflow command`, 'Choose a name without ##[ in it.');
}
/**
 * Whether GitHub's client may print a name as it is: it does so in the midst of lines, and after decoding `%` sequences
 * in it.
 */
function isPrintableName(name) {
    return [name, percentDecoded(name)].every((text) => (0,_support_neutralise_js__WEBPACK_IMPORTED_MODULE_2__/* .neutralise */ .$)(text) === text && text.search(/\p{Cc}/u) === -1);
}
/** Whether a name is meant by `artifact-pattern`: a glob in which a dot at the start is nothing special. */
function matchesPattern(name, pattern) {
    return picomatch__WEBPACK_IMPORTED_MODULE_3___default().isMatch(name, pattern, { dot: true });
}
/** Names that cannot be decoded are not printed decoded either. */
function percentDecoded(name) {
    try {
        return decodeURIComponent(name);
    }
    catch {
        return name;
    }
}


/***/ }),

/***/ 80794:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ ENTERPRISE_SERVER),
/* harmony export */   t: () => (/* binding */ serviceProblem)
/* harmony export */ });
/* harmony import */ var _support_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87700);
/** @module What the artifact service or its client refuses, in our words. */

const UNAVAILABLE = 'artifact-unavailable';
const ENTERPRISE_SERVER = {
    code: UNAVAILABLE,
    title: 'GitHub Enterprise Server has no artifacts of this version',
    fix: 'Set `artifact: false` there, hand the output `covdata` to actions/upload-artifact@v3, and give the report action what actions/download-artifact@v3 gets by `paths`.',
};
/**
 * By what the client's error says: it wraps its typed errors into plain ones, so that only their text is left. The first
 * that fits counts.
 */
const PROBLEMS = [
    [/GHES/, ENTERPRISE_SERVER],
    [
        /\(409\)/,
        {
            code: 'artifact-name-taken',
            title: 'another step of this workflow run has uploaded one of this name',
            fix: 'Give each of them a name of its own by the input `artifact-name`.',
        },
    ],
    [
        /storage quota|insufficient usage/i,
        {
            code: 'artifact-quota',
            title: 'the storage for artifacts is full',
            fix: 'Delete old artifacts or lower `retention-days`; GitHub counts the storage anew every 6 to 12 hours.',
        },
    ],
    [
        /ACTIONS_RUNTIME_TOKEN|ACTIONS_RESULTS_URL|JWT|token specified/i,
        {
            code: UNAVAILABLE,
            title: 'the runner offers no artifact service',
            fix: 'Artifacts need a job of GitHub Actions, or a runner that has the service: act has it with --artifact-server-path. Elsewhere set `artifact: false`.',
        },
    ],
    [
        /\((?:401|403)\)/,
        {
            code: 'artifact-failed',
            title: 'the artifact service does not accept the token of this job',
            fix: 'Run the job again; the token ends with the job and with the workflow run.',
        },
    ],
    [
        /Unable to make request|E(?:CONN\w+|NOTFOUND|AI_AGAIN|TIMEDOUT|HOSTUNREACH|PIPE)|getaddrinfo|socket hang up|stalled/,
        {
            code: 'artifact-failed',
            title: 'the artifact service cannot be reached from this runner',
            fix: 'On a runner of your own, let it reach the hosts that GitHub names for artifacts (*.actions.githubusercontent.com, *.blob.core.windows.net).',
        },
    ],
    [
        /\((?:429|5\d\d)\)/,
        {
            code: UNAVAILABLE,
            title: 'the artifact service does not answer as it should',
            fix: 'See www.githubstatus.com, and run the job again later.',
        },
    ],
];
const UNKNOWN = {
    code: 'artifact-failed',
    title: 'the artifact service or its client failed',
    fix: 'Run the job again; with debug logging the client tells more.',
};
/** @returns a description of whatever the client threw; never throws */
function serviceProblem(error) {
    const text = (0,_support_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .describeError */ .Uc)(error);
    return PROBLEMS.find(([pattern]) => pattern.test(text))?.[1] ?? UNKNOWN;
}


/***/ }),

/***/ 99565:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ gitHubCacheService)
/* harmony export */ });
/**
 * A request for a block of 4 MiB, which is then tried again, and a segment of 128 MiB: a download that is slower than
 * 1 MiB/s takes longer than the builds that it saves. SEGMENT_DOWNLOAD_TIMEOUT_MINS overrides the latter.
 */
const DOWNLOAD = { timeoutInMs: 30_000, segmentTimeoutInMs: 120_000 };
/** The service of this job; reads process.env on each use. */
async function gitHubCacheService() {
    const cache = await Promise.all(/* import() */[__webpack_require__.e(508), __webpack_require__.e(142)]).then(__webpack_require__.bind(__webpack_require__, 60142));
    return {
        available: cache.isFeatureAvailable(),
        lookUp: (path, { primary, fallbacks }) => cache.restoreCache([path], primary, [...fallbacks], { lookupOnly: true }),
        restore: (path, { primary, fallbacks }) => cache.restoreCache([path], primary, [...fallbacks], DOWNLOAD),
        save: async (path, key) => (await cache.saveCache([path], key)) !== -1,
    };
}


/***/ }),

/***/ 61151:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ CACHE_NAMES)
/* harmony export */ });
const CACHE_NAMES = {
    modules: 'module cache',
    build: 'build cache',
};


/***/ }),

/***/ 94300:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $d: () => (/* binding */ sizeOf),
/* harmony export */   Ie: () => (/* binding */ empty),
/* harmony export */   Lm: () => (/* binding */ ENTRY_DIRECTORY),
/* harmony export */   Uq: () => (/* binding */ isVacant),
/* harmony export */   du: () => (/* binding */ CACHE_KINDS),
/* harmony export */   py: () => (/* binding */ isCache),
/* harmony export */   w5: () => (/* binding */ goCaches)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _support_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(87700);
/* harmony import */ var _go_goCommand_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(95217);
/**
 * @module Where Go keeps modules and compiled packages, and whether a place is still empty. One that is not belongs to
 * somebody else, an earlier step or the machine: unpacking over it fails ("File exists") or mixes two caches.
 */





const CACHE_KINDS = ['modules', 'build'];
const COMPILING = ['CGO_ENABLED', 'GOFLAGS', 'GOEXPERIMENT'];
/** @throws UserError where the go command fails; `go env` itself writes into neither cache */
async function goCaches(go, cwd) {
    const names = ['GOCACHE', 'GOCACHEPROG', 'GOMODCACHE', ...COMPILING];
    const json = await (0,_go_goCommand_js__WEBPACK_IMPORTED_MODULE_4__/* .goOutput */ .w)(go, cwd, ['env', '-json', ...names], 'asking Go for its caches');
    const settings = JSON.parse(json);
    const directory = (name) => {
        const path = settings[name];
        return path !== undefined && (0,node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(path) ? path : undefined;
    };
    // Go before 1.24 does not know GOCACHEPROG and gives an empty text.
    const elsewhere = (settings.GOCACHEPROG ?? '') !== '';
    return {
        paths: { modules: directory('GOMODCACHE'), build: elsewhere ? undefined : directory('GOCACHE') },
        compiling: Object.fromEntries(COMPILING.map((name) => [name, settings[name] ?? ''])),
    };
}
/** Found at the top of a file system, such as a volume that is mounted for the cache. */
const MOUNTED = 'lost+found';
/** What any go command leaves in a build cache that it does not use (cmd/go/internal/cache). */
const LEFT_BY_GO = ['README', 'trim.txt', 'testexpire.txt'];
/** The 256 directories of a build cache, by the first byte of an entry's name. */
const ENTRY_DIRECTORY = /^[0-9a-f]{2}$/;
/** Whether nothing of use lies there. What cannot be read is not empty. */
async function isVacant(kind, path) {
    const entries = await list(path);
    if (entries === undefined)
        return false;
    for (const entry of entries) {
        if (entry.name === MOUNTED)
            continue;
        if (kind === 'modules' || !(await isFrame(path, entry)))
            return false;
    }
    return true;
}
async function isFrame(cache, entry) {
    if (entry.isFile())
        return LEFT_BY_GO.includes(entry.name);
    if (!entry.isDirectory() || !ENTRY_DIRECTORY.test(entry.name))
        return false;
    return (await list((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(cache, entry.name)))?.length === 0;
}
/** Empty where there is no such directory; undefined where it cannot be read. */
async function list(path) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(path, { withFileTypes: true });
    }
    catch (error) {
        return (0,_support_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .errorCode */ .CA)(error) === 'ENOENT' ? [] : undefined;
    }
}
/**
 * Whether what was unpacked is a cache of that kind, so that Go can work in it: an archive may hold anything, and a file
 * where Go wants a directory ends every build.
 */
async function isCache(kind, path) {
    const entries = (await list(path)) ?? [];
    if (kind === 'modules') {
        const stats = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(path, 'cache', 'download')).catch(() => undefined);
        return stats?.isDirectory() === true && entries.every((entry) => entry.isDirectory() || entry.isFile());
    }
    const frame = entries.filter((entry) => ENTRY_DIRECTORY.test(entry.name));
    return frame.length > 0 && frame.every((entry) => entry.isDirectory());
}
/** Removes everything in the directory but not the directory. Links are removed, not followed. */
async function empty(path) {
    for (const entry of (await list(path)) ?? []) {
        if (entry.name === MOUNTED)
            continue;
        const child = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(path, entry.name);
        if (entry.isDirectory())
            await makeRemovable(child);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(child, { recursive: true, force: true });
    }
}
/** Go makes the directories of modules read-only. */
async function makeRemovable(directory) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.chmod)(directory, 0o755);
    for (const entry of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(directory, { withFileTypes: true }))
        if (entry.isDirectory())
            await makeRemovable((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, entry.name));
}
/** Bytes of all regular files below the directory. */
async function sizeOf(directory) {
    let bytes = 0;
    for (const entry of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(directory, { withFileTypes: true })) {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, entry.name);
        if (entry.isDirectory())
            bytes += await sizeOf(path);
        else if (entry.isFile())
            bytes += (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(path)).size;
    }
    return bytes;
}


/***/ }),

/***/ 94798:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ cachePolicy),
/* harmony export */   i: () => (/* binding */ WRITINGS)
/* harmony export */ });
/** @module Who may read and write caches: the mode that the runner was given, and what the event makes of a cache. */
const WRITINGS = ['always', 'unless-restored', 'never'];
/**
 * Events that run code of the repository itself. All others are not trusted with caches that later runs of the default
 * branch start from (pull_request_target, issue_comment, workflow_run run in its scope with code or words of anybody).
 */
const TRUSTED = ['push', 'schedule', 'workflow_dispatch', 'repository_dispatch'];
/** A mode that is not known is taken for none that was set, as @actions/cache does. */
function cachePolicy({ mode, eventName, ref }) {
    const effective = (mode ?? '').trim().toLowerCase();
    const writable = effective !== 'none' && effective !== 'read';
    return {
        read: effective !== 'none' && effective !== 'write-only',
        write: writable ? writing(eventName, ref) : 'never',
    };
}
function writing(eventName, ref) {
    // The cache of a pull request is seen by that pull request alone. What its branch can restore from main is good
    // enough; a copy for each push to each pull request would drive main's out of the repository's 10 GB.
    if (eventName === 'pull_request')
        return 'unless-restored';
    // A merge queue's branch is gone after its run, and a tag's cache is seen by that tag alone.
    if (!TRUSTED.includes(eventName) || ref.startsWith('refs/tags/'))
        return 'never';
    return 'always';
}


/***/ }),

/***/ 64807:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ CACHE_STATE),
/* harmony export */   l: () => (/* binding */ parseCacheState)
/* harmony export */ });
/* harmony import */ var _support_records_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6149);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _places_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94300);
/* harmony import */ var _policy_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(94798);
/** @module What main hands to post: which caches are ours and what was restored. Post decides nothing of this again. */




/** The name under which the runner keeps it. */
const CACHE_STATE = 'caches';
const KEY = /^go-integration-coverage-(?:modules|build)-[A-Za-z0-9._-]{1,470}$/;
const MOST_TEXT = 32_768;
/** @returns undefined for anything that is not a state of ours */
function parseCacheState(text) {
    const value = text.length > MOST_TEXT ? undefined : parseJson(text);
    if (!(0,_support_records_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecord */ .u)(value))
        return undefined;
    const { startedAt, write, places } = value;
    const mode = _policy_js__WEBPACK_IMPORTED_MODULE_3__/* .WRITINGS */ .i.find((item) => item === write);
    if (typeof startedAt !== 'number' || !Number.isSafeInteger(startedAt) || startedAt <= 0)
        return undefined;
    if (mode === undefined || !Array.isArray(places))
        return undefined;
    const parsed = places.flatMap((place) => parsePlace(place) ?? []);
    const distinct = new Set(parsed.map(({ kind }) => kind)).size === places.length;
    return distinct && parsed.length === places.length ? { startedAt, write: mode, places: parsed } : undefined;
}
function parsePlace(value) {
    if (!(0,_support_records_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecord */ .u)(value))
        return undefined;
    const { kind: name, path, key, matchedKey, owned } = value;
    const kind = _places_js__WEBPACK_IMPORTED_MODULE_1__/* .CACHE_KINDS */ .du.find((item) => item === name);
    if (kind === undefined || typeof path !== 'string' || !isPath(path) || typeof owned !== 'boolean')
        return undefined;
    if (typeof key !== 'string' || !KEY.test(key))
        return undefined;
    if (matchedKey !== null && typeof matchedKey !== 'string')
        return undefined;
    return { kind, path, key, matchedKey, owned };
}
function isPath(text) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(text) && !/[\0\r\n]/.test(text);
}
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 22179:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ healthFindings),
/* harmony export */   f: () => (/* binding */ foreignData)
/* harmony export */ });
/* harmony import */ var _findings_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44879);
/* harmony import */ var _problemFindings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17736);


function healthFindings(evidence) {
    return [
        // Where no test ran, nothing else is to be expected, and that is said.
        ...(evidence.suite === 'idle' ? [] : [...noData(evidence), ...silentBinaries(evidence)]),
        ...foreignData(evidence.foreign),
        ...(0,_problemFindings_js__WEBPACK_IMPORTED_MODULE_1__/* .problemFindings */ .E)(evidence.problems),
    ];
}
/** No counter of any process: a figure would be a zero that nobody measured. */
function noData({ linked, binaries, problems, counterFiles, suite, inProcess, }) {
    if (counterFiles > 0)
        return [];
    if (suite === 'none') {
        return [
            (0,_findings_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .g)('no-data', 'There is no coverage data in the directories', {
                detail: 'A directory with data holds covmeta and covcounters files.',
                fix: 'Name the directories that GOCOVERDIR was set to when the instrumented programs ran.',
            }),
        ];
    }
    const why = problems.some((problem) => problem.code === 'counter-file-unreadable')
        ? 'Counter data files were written, and none of them can be read.'
        : binaries.length === 0
            ? 'There was no main package to build, so only test processes could have been measured.'
            : linked.size > 0
                ? 'Programs started, but each of them was killed or crashed before it wrote its counters.'
                : 'None of the programs was started by the tests with GOCOVERDIR in its environment.';
    return [
        (0,_findings_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .g)('no-data', 'No coverage data was written', {
            detail: inProcess ? why : `${why} The test processes were not measured (in-process: false).`,
        }),
    ];
}
function silentBinaries({ binaries, programs, reExecuted, suite }) {
    if (suite === 'none')
        return silentPrograms(programs);
    const silent = binaries.filter((binary) => binary.processes === 0);
    const started = silent.filter((binary) => (programs.get(binary.importPath) ?? []).length > 0);
    const within = silent.filter((binary) => !started.includes(binary) && reExecuted.has(binary.importPath));
    const never = silent.filter((binary) => !started.includes(binary) && !within.includes(binary));
    const names = (list) => list.map((binary) => `${binary.name} (${binary.importPath})`);
    return [
        ...programFindings('process-without-counters', 'started and left no counters', names(started)),
        ...programFindings('binary-never-ran', 'never ran, or ran without GOCOVERDIR', names(never)),
        ...programFindings('run-as-test-binary', 'ran inside a test binary', names(within)),
    ];
}
/** Data that was collected before: sums of processes are there for them, so that none at all is a loss. */
function silentPrograms(programs) {
    const silent = [...programs].filter(([, pods]) => pods.every((pod) => pod.processes.length === 0));
    const names = silent.map(([importPath]) => importPath);
    return programFindings('process-without-counters', 'started and left no counters', names);
}
function programFindings(code, what, evidence) {
    const { length } = evidence;
    const programs = length === 1 ? '1 program' : `${length} programs`;
    return length === 0 ? [] : [(0,_findings_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .g)(code, `${programs} ${what}`, { evidence })];
}
/** Says of which other modules the pods are. */
function foreignData(foreign) {
    if (foreign.length === 0)
        return [];
    const modules = foreign.flatMap((pod) => pod.meta.packages.map((pkg) => pkg.modulePath || pkg.importPath));
    return [
        (0,_findings_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .g)('foreign-data', 'Data of programs of other modules was left out', {
            evidence: [...new Set(modules)].sort(),
        }),
    ];
}


/***/ }),

/***/ 76299:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Q: () => (/* binding */ COLLECTED_BEFORE),
  s: () => (/* binding */ describeData)
});

// EXTERNAL MODULE: ./src/coverage/programs.ts + 1 modules
var coverage_programs = __webpack_require__(17096);
// EXTERNAL MODULE: ./src/coverage/readData.ts + 1 modules
var readData = __webpack_require__(82958);
// EXTERNAL MODULE: ./src/coverage/tallyColumn.ts
var tallyColumn = __webpack_require__(75134);
// EXTERNAL MODULE: ./src/checks/dataHealth.ts
var dataHealth = __webpack_require__(22179);
// EXTERNAL MODULE: ./src/covdata/read/readPods.ts + 15 modules
var readPods = __webpack_require__(402);
// EXTERNAL MODULE: ./src/covdata/units/unitIndex.ts + 2 modules
var unitIndex = __webpack_require__(47891);
// EXTERNAL MODULE: ./src/findings/finding.ts
var finding = __webpack_require__(44879);
// EXTERNAL MODULE: ./src/coverage/model.ts
var model = __webpack_require__(43307);
;// CONCATENATED MODULE: ./src/checks/keptProcesses.ts
/** @module Processes that did not end by themselves, and what is known only because their counters were kept. */




/** Statements that no process executed of which Go alone would have had the counters. */
function keptStatements(index, pods) {
    const columns = [...model/* SOURCES */.H.keys()];
    const all = pods.flatMap((pod) => (0,readPods/* countersOfColumns */.sP)(pod, columns) ?? []);
    const ended = pods.flatMap((pod) => [...pod.endedByColumn.values()]);
    const covered = (counters) => (0,unitIndex/* coveredStatements */.hJ)(index, (0,unitIndex/* countUnits */.jK)(index, counters, 'set'));
    return covered(all) - covered(ended);
}
/** @param statements that only processes executed which did not end by themselves */
function keptFinding(processes, statements) {
    const kept = processes.filter(({ ending }) => ending !== undefined);
    if (kept.length === 0)
        return [];
    const count = kept.length === 1 ? '1 process' : `${kept.length} processes`;
    const only = statements === 1 ? '1 statement was' : `${statements} statements were`;
    return [
        (0,finding/* finding */.g)('process-ended-early', `${count} did not end normally; the counters were kept`, {
            detail: `${only} executed by no other process, and would be missing without preserve.`,
            evidence: kept.map(({ command, pid, ending }) => `${command} (pid ${pid}): ${ending ?? ''}`),
        }),
    ];
}

;// CONCATENATED MODULE: ./src/checks/describeData.ts





/** Data that was collected before: nothing is known of how. */
const COLLECTED_BEFORE = {
    built: [],
    suite: 'none',
    inProcess: true,
    running: new Set(),
};
/** @param indexes where lists of units are, or go */
function describeData(data, { built, suite, inProcess, running }, indexes) {
    const { pods, linked, foreign, problems } = data;
    const programs = (0,coverage_programs/* programPods */.xN)(pods, built);
    const tallyOf = (own) => (0,tallyColumn/* tallyColumn */.N)(indexes.of(own, linked), own, 'binaries');
    const binaries = (0,coverage_programs/* binaryInfos */.Je)(built, programs, tallyOf);
    const processes = (0,coverage_programs/* processInfos */.fM)(pods, built, running);
    const kept = processes.some(({ ending }) => ending !== undefined)
        ? keptStatements(indexes.of(pods, linked), pods)
        : 0;
    return {
        binaries,
        processes,
        keptStatements: kept,
        findings: [
            ...(0,dataHealth/* healthFindings */.d)({
                linked,
                binaries,
                programs,
                foreign,
                problems,
                counterFiles: (0,readData/* counterFilesOf */.V)(pods),
                suite,
                inProcess,
                reExecuted: (0,coverage_programs/* reExecutedMains */.pO)(pods),
            }),
            ...keptFinding(processes, kept),
        ],
    };
}


/***/ }),

/***/ 17736:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ problemFindings)
/* harmony export */ });
/* harmony import */ var _findings_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44879);
/* harmony import */ var _findings_catalogue_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39737);


function problemFindings(problems) {
    const byCode = new Map();
    for (const problem of problems) {
        const evidence = byCode.get(problem.code);
        if (evidence === undefined)
            byCode.set(problem.code, [describe(problem)]);
        else
            evidence.push(describe(problem));
    }
    return [...byCode].map(([code, evidence]) => (0,_findings_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .g)(code, titleOf(code), { evidence }));
}
/** The meaning as one line without its full stop. */
function titleOf(code) {
    return (0,_findings_catalogue_js__WEBPACK_IMPORTED_MODULE_1__/* .diagnosisOf */ .jo)(code).meaning.replace(/\.$/, '');
}
function describe({ path, offset, message }) {
    return `${path}${offset === undefined ? '' : ` at byte ${offset}`}: ${message}`;
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
/**
 * @module A fault of Go 1.27.0 (golang/go#80974): where blank or comment lines split a run of statements into several
 * units, each of them is written with the statements of the whole run, so that totals are too high.
 */


/** Units for each place below which, with a Go that is not known, the odd line of two statements explains it. */
const UNITS_FOR_A_PLACE = 500;
/** Whether a Go is known to have the fault, even where units do not show it. */
function isFaulty(go) {
    return go?.name === '1.27.0';
}
/** Whether the units of the files have the fault. */
function repeatsStatements({ go, files }) {
    if (go !== undefined && (0,_go_goVersion_js__WEBPACK_IMPORTED_MODULE_1__/* .compareVersions */ .Zy)(go, _go_goVersion_js__WEBPACK_IMPORTED_MODULE_1__/* .FIRST_WITH_SPLIT_UNITS */ .X5) < 0)
        return false;
    const places = files.reduce((sum, file) => sum + placesIn(file).certain, 0);
    const units = files.reduce((sum, file) => sum + file.units.length, 0);
    return places > 0 && (go !== undefined || places * UNITS_FOR_A_PLACE >= units);
}
/** Says which files have the fault, and with a Go that is known for it which may have it. */
function repeatedStatementFindings(parts) {
    const evidence = parts.flatMap((part) => {
        const shown = repeatsStatements(part);
        if (!shown && !isFaulty(part.go))
            return [];
        return part.files.flatMap((file) => {
            const { certain, possible } = placesIn(file);
            if (certain > 0 && shown)
                return `${file.path}: at least ${placeCount(certain)}`;
            return possible > 0 && isFaulty(part.go) ? `${file.path}: perhaps ${placeCount(possible)}` : [];
        });
    });
    if (evidence.length === 0)
        return [];
    const title = parts.some(repeatsStatements)
        ? 'Go counted statements several times, so the total is too high'
        : 'Go may have counted statements several times, so the total may be too high';
    return [(0,_findings_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .g)('statements-repeated', title, { evidence: evidence.sort() })];
}
function placeCount(places) {
    return `${places} ${places === 1 ? 'place' : 'places'}`;
}
/**
 * How often two units that follow each other have the same number of statements, and a blank or comment line between: they
 * may be parts of one run. It is certain where one of them has fewer lines than statements: together they have at least one
 * statement less than they say. Only gofmt's way of one statement a line shows it; what is not seen is not counted.
 */
function placesIn({ units }) {
    let [certain, possible] = [0, 0];
    for (const [index, unit] of units.entries()) {
        const next = units[index + 1];
        if (next?.statements !== unit.statements || next.functionName !== unit.functionName)
            continue;
        // A part that is not the last one of its run ends where its last line does: at the start of the next.
        if (unit.endColumn !== 1 || next.startLine <= unit.endLine)
            continue;
        if (unit.statements > Math.min(linesOf(unit), linesOf(next)))
            certain++;
        // Parts of one run stand in one column and are executed as often, and a statement is not parted. Cases and branches
        // that were not executed look the same.
        else if (unit.statements > 1 && unit.startColumn === next.startColumn && isAsOften(unit, next))
            possible++;
    }
    return { certain, possible };
}
function isAsOften(unit, next) {
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
/** @module Data of different revisions of a file, which a plain union would count as more code than there is. */

/**
 * Says which files have units that overlap. The units of one build never do: the data is of different sources, or of
 * Go versions that draw units differently (Go 1.27 does).
 */
function revisionFindings(model) {
    const mixed = model.packages.flatMap((pkg) => pkg.files.filter(overlaps).map((file) => file.path));
    if (mixed.length === 0)
        return [];
    return [
        (0,_findings_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .g)('several-revisions', 'The data is of different revisions of the same files, or of different Go versions', {
            detail: 'Their statements are counted side by side, so neither the total nor the share is right.',
            fix: 'Merge data of one commit and one minor version of Go, and report the others by themselves.',
            evidence: mixed,
        }),
    ];
}
/** Says which files were not the same in all legs: their units cannot be laid over each other. */
function sourceFindings(files) {
    const blobs = new Map();
    const mixed = new Set();
    for (const { path, blob, textBlob = blob } of files) {
        // A leg on Windows cannot tell how git keeps the line ends.
        if ((blobs.get(path) ?? textBlob) !== textBlob)
            mixed.add(path);
        blobs.set(path, textBlob);
    }
    if (mixed.size === 0)
        return [];
    return [
        (0,_findings_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .g)('several-revisions', 'The jobs measured different revisions of the same files', {
            fix: 'Merge jobs that checked out the same commit; run all of them again where only some were.',
            evidence: [...mixed].sort(),
        }),
    ];
}
/** Units come sorted by their start. Those without statements may lie anywhere. */
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

/***/ 90245:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   reportCommand: () => (/* binding */ reportCommand)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _compare_comparison_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53002);
/* harmony import */ var _gates_gateRules_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45014);
/* harmony import */ var _stages_judge_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(18146);
/* harmony import */ var _findings_failOn_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(75193);
/* harmony import */ var _stages_merge_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(75469);
/* harmony import */ var _report_terminal_terminalReport_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(24612);
/* harmony import */ var _report_writeReport_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(14046);
/* harmony import */ var _gates_verdict_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(94281);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(71013);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(60776);
/** @module The command `report`: merges data that was collected before. */











/** @returns the exit code */
async function reportCommand(directories, options) {
    const outDirectory = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)((0,_options_js__WEBPACK_IMPORTED_MODULE_9__/* .optionText */ .re)(options, 'out') ?? 'coverage');
    const demands = {
        gates: (0,_gates_gateRules_js__WEBPACK_IMPORTED_MODULE_2__/* .parseGateRules */ .i)((0,_options_js__WEBPACK_IMPORTED_MODULE_9__/* .optionText */ .re)(options, 'threshold') ?? ''),
        failOn: (0,_findings_failOn_js__WEBPACK_IMPORTED_MODULE_4__/* .parseFailOn */ .XV)((0,_options_js__WEBPACK_IMPORTED_MODULE_9__/* .optionText */ .re)(options, 'fail-on') ?? ''),
    };
    const measurement = await (0,_stages_merge_js__WEBPACK_IMPORTED_MODULE_5__/* .merge */ .h)({
        directories: directories.map((directory) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(directory)),
        outDirectory,
        version: _version_js__WEBPACK_IMPORTED_MODULE_8__/* .VERSION */ .x,
    });
    const report = (0,_stages_judge_js__WEBPACK_IMPORTED_MODULE_3__/* .judge */ .S)(measurement, _compare_comparison_js__WEBPACK_IMPORTED_MODULE_1__/* .NO_COMPARISON */ .g, demands);
    await (0,_report_writeReport_js__WEBPACK_IMPORTED_MODULE_7__/* .writeReport */ .u)(report, outDirectory);
    process.stdout.write((0,_report_terminal_terminalReport_js__WEBPACK_IMPORTED_MODULE_6__/* .terminalReport */ .R)(report, (0,_options_js__WEBPACK_IMPORTED_MODULE_9__/* .colorsFor */ .u0)(process.stdout), (0,_options_js__WEBPACK_IMPORTED_MODULE_9__/* .widthOf */ .qz)(process.stdout)));
    process.stderr.write(`report: ${(0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)('.', outDirectory) || '.'}\n`);
    return (0,_gates_verdict_js__WEBPACK_IMPORTED_MODULE_10__/* .isGreen */ .g)(report) ? 0 : 1;
}


/***/ }),

/***/ 37199:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runCommand: () => (/* binding */ runCommand)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/support/errors.ts
var errors = __webpack_require__(87700);
// EXTERNAL MODULE: ./src/go/build/binaries.ts
var binaries = __webpack_require__(7884);
// EXTERNAL MODULE: ./src/go/toolchain/host.ts
var toolchain_host = __webpack_require__(61490);
// EXTERNAL MODULE: ./src/inputs/runInputs.ts + 5 modules
var runInputs = __webpack_require__(90800);
// EXTERNAL MODULE: ./src/process/interrupt.ts
var process_interrupt = __webpack_require__(21690);
// EXTERNAL MODULE: ./src/report/terminal/terminalReport.ts + 1 modules
var terminalReport = __webpack_require__(24612);
// EXTERNAL MODULE: ./src/report/writeReport.ts + 4 modules
var writeReport = __webpack_require__(14046);
// EXTERNAL MODULE: ./src/compare/comparison.ts
var comparison = __webpack_require__(53002);
// EXTERNAL MODULE: ./src/stages/judge.ts + 1 modules
var judge = __webpack_require__(18146);
// EXTERNAL MODULE: ./src/stages/measure.ts + 33 modules
var measure = __webpack_require__(48800);
// EXTERNAL MODULE: ./src/stages/setUp.ts + 22 modules
var setUp = __webpack_require__(30739);
// EXTERNAL MODULE: ./src/process/system.ts
var system = __webpack_require__(92648);
// EXTERNAL MODULE: ./src/stages/runDirectories.ts
var runDirectories = __webpack_require__(52199);
// EXTERNAL MODULE: ./src/gates/verdict.ts
var verdict = __webpack_require__(94281);
// EXTERNAL MODULE: ./src/version.ts + 1 modules
var version = __webpack_require__(71013);
// EXTERNAL MODULE: ./src/cli/options.ts
var cli_options = __webpack_require__(60776);
// EXTERNAL MODULE: ./src/support/plainText.ts
var plainText = __webpack_require__(45124);
;// CONCATENATED MODULE: ./src/cli/terminalLog.ts


/** @param colors of picocolors, switched off where they are not wanted */
function terminalLog(stream, colors) {
    const live = stream.isTTY === true;
    const wipe = live ? '\r\u001b[2K' : '';
    const line = (text) => {
        for (const part of text.split('\n'))
            stream.write(`${wipe}${part}\n`);
    };
    return {
        info: (message) => {
            line((0,plainText/* plainText */.wh)(message));
        },
        notice: (message, place) => {
            line(`${colors.cyan('note:')} ${(0,plainText/* plainText */.wh)(where(place) + message)}`);
        },
        warning: (message, place) => {
            line(`${colors.yellow('warning:')} ${(0,plainText/* plainText */.wh)(where(place) + message)}`);
        },
        error: (message, place) => {
            line(`${colors.red('error:')} ${(0,plainText/* plainText */.wh)(where(place) + message)}`);
        },
        child: (text) => {
            line(colors.dim((0,plainText/* plainText */.wh)(text)));
        },
        progress: (message) => {
            if (live)
                stream.write(`${wipe}${colors.dim((0,plainText/* plainText */.wh)(message).slice(0, ((0,cli_options/* widthOf */.qz)(stream) ?? 80) - 1))}`);
        },
        group: async (heading, work) => {
            line(colors.bold((0,plainText/* plainText */.wh)(heading)));
            return work();
        },
    };
}
/** As compilers write it, which editors and terminals can open. */
function where(place) {
    return place === undefined ? '' : `${place.file}:${place.line}: `;
}

;// CONCATENATED MODULE: ./src/cli/runCommand.ts
/** @module The command `run`: the whole chain on a laptop. */




















/** @returns the exit code */
async function runCommand(directory, options) {
    const inputs = (0,runInputs/* parseInputs */.T)((name) => (0,cli_options/* optionText */.re)(options, name), (0,external_node_path_.resolve)(directory));
    const outDirectory = (0,external_node_path_.resolve)((0,cli_options/* optionText */.re)(options, 'out') ?? 'coverage');
    const log = terminalLog(process.stderr, (0,cli_options/* colorsFor */.u0)(process.stderr));
    const interrupt = (0,process_interrupt/* onInterrupt */.n)((signal) => {
        log.warning(`${signal}: ending the suite; what was collected is reported. Once more ends at once.`);
    });
    const { env, platform, arch } = (0,system/* readSystem */.m)();
    const toolCacheDir = (0,toolchain_host/* toolCacheDirectory */.Eq)(env, platform);
    const host = { env, platform, arch, toolCacheDir, version: version/* VERSION */.x, log, stop: interrupt.signal };
    await makeOutDirectory(outDirectory);
    const directories = await (0,runDirectories/* makeRunDirectories */.h)((0,external_node_os_.tmpdir)());
    try {
        const ready = await (0,setUp/* setUp */.s)(inputs, directories, host);
        const measurement = await (0,measure/* measure */.x)(ready, { inputs, directories, outDirectory }, host);
        const report = (0,judge/* judge */.S)(measurement, comparison/* NO_COMPARISON */.g, inputs);
        await (0,writeReport/* writeReport */.u)(report, outDirectory);
        process.stdout.write(`\n${(0,terminalReport/* terminalReport */.R)(report, (0,cli_options/* colorsFor */.u0)(process.stdout), (0,cli_options/* widthOf */.qz)(process.stdout))}`);
        log.info(`report: ${(0,external_node_path_.relative)('.', outDirectory) || '.'}`);
        return interrupt.exitCode() ?? ((0,verdict/* isGreen */.g)(report) ? 0 : 1);
    }
    catch (error) {
        if (error instanceof binaries/* BuildError */.zS)
            log.error('the programs could not be built');
        throw error;
    }
    finally {
        await (0,promises_.rm)(directories.root, { recursive: true, force: true });
    }
}
/** Before the suite runs: what it costs must not be lost for want of a folder. */
async function makeOutDirectory(path) {
    await (0,promises_.mkdir)(path, { recursive: true }).catch((cause) => {
        throw new errors/* UserError */.yo(`out: ${path} cannot be made`, 'Name a folder that can be written.', { cause });
    });
}


/***/ }),

/***/ 53002:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ NO_COMPARISON)
/* harmony export */ });
/** Where there is nothing to compare with, or nothing was asked for. */
const NO_COMPARISON = { lines: { kind: 'none' }, problem: undefined };


/***/ }),

/***/ 84905:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ buildModel)
/* harmony export */ });
/* harmony import */ var _covdata_format_format_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(32263);
/* harmony import */ var _covdata_read_readPods_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(402);
/* harmony import */ var _covdata_units_unitIndex_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(47891);
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(43307);
/* harmony import */ var _tallies_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2480);
/* harmony import */ var _unitIndexes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47056);
/** @module From pods to the coverage model: Go's own merge over all of them, and over each source by itself. */






/** @param indexes where the list of units is, or goes */
function buildModel({ pods, measured, selected }, indexes = new _unitIndexes_js__WEBPACK_IMPORTED_MODULE_2__/* .UnitIndexes */ .r()) {
    const mode = pods.map((pod) => pod.meta.mode).reduce(_covdata_format_format_js__WEBPACK_IMPORTED_MODULE_3__/* .widerMode */ .$Q, 'set');
    const columns = [..._model_js__WEBPACK_IMPORTED_MODULE_4__/* .SOURCES */ .H.keys()].filter((column) => pods.some((pod) => pod.columns.includes(column)));
    const index = indexes.of(pods, measured);
    const count = (counted) => (0,_covdata_units_unitIndex_js__WEBPACK_IMPORTED_MODULE_5__/* .countUnits */ .jK)(index, pods.flatMap((pod) => (0,_covdata_read_readPods_js__WEBPACK_IMPORTED_MODULE_0__/* .countersOfColumns */ .sP)(pod, counted) ?? []), mode);
    const together = count(columns);
    const bySource = columns.map((column) => count([column]));
    const packages = index.packages.map((pkg) => packageCoverage(pkg, together, bySource));
    return {
        mode,
        sources: _model_js__WEBPACK_IMPORTED_MODULE_4__/* .SOURCES */ .H.filter((_, column) => columns.includes(column)),
        packages,
        notLinked: selected.filter((importPath) => !measured.has(importPath)),
        tallies: (0,_tallies_js__WEBPACK_IMPORTED_MODULE_1__/* .sumAllTallies */ .tB)(packages.map((pkg) => pkg.tallies), columns.length),
    };
}
/** @param bySource parallel to the sources */
function packageCoverage(pkg, together, bySource) {
    const files = filesOf(pkg, together, bySource);
    return {
        importPath: pkg.importPath,
        modulePath: pkg.modulePath,
        files,
        tallies: (0,_tallies_js__WEBPACK_IMPORTED_MODULE_1__/* .sumAllTallies */ .tB)(files.map((file) => file.tallies), bySource.length),
    };
}
/** Units come sorted by file. */
function filesOf(pkg, together, bySource) {
    const files = new Map();
    for (const [unit, owner] of pkg.functionOf.entries()) {
        const fn = pkg.functions[owner];
        if (fn === undefined)
            continue;
        let units = files.get(fn.sourceFile);
        if (units === undefined)
            files.set(fn.sourceFile, (units = []));
        const at = unit * _covdata_format_format_js__WEBPACK_IMPORTED_MODULE_3__/* .UNIT_FIELDS */ .RU;
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
        });
    }
    return [...files].map(([path, units]) => ({ path, units, tallies: (0,_tallies_js__WEBPACK_IMPORTED_MODULE_1__/* .talliesOfUnits */ .je)(units, bySource.length) }));
}


/***/ }),

/***/ 4027:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ modeClashes),
/* harmony export */   v: () => (/* binding */ withOneGranularity)
/* harmony export */ });
/* harmony import */ var _covdata_format_format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32263);
/** @module Programs that were built to count in different ways. The order of the pods matters nowhere here. */

/** Leaves out pods that count by function where others count by unit: their figures cannot be added. */
function withOneGranularity(pods) {
    const byUnit = pods.filter((pod) => pod.meta.granularity === 'perblock');
    const kept = byUnit.length === 0 ? pods : byUnit;
    const left = pods.filter((pod) => !kept.includes(pod));
    return {
        pods: kept,
        problems: left.map(({ metaPath, meta }) => ({
            code: 'granularity-clash',
            path: metaPath,
            message: `it counts ${meta.granularity}, the other programs perblock; it is left out`,
        })),
    };
}
/** Says which pods count less than the widest mode. */
function modeClashes(pods) {
    const [first, ...modes] = pods.map((pod) => pod.meta.mode);
    const widest = modes.reduce(_covdata_format_format_js__WEBPACK_IMPORTED_MODULE_0__/* .widerMode */ .$Q, first ?? 'set');
    const narrower = pods.filter((pod) => pod.meta.mode !== widest);
    return narrower.map(({ metaPath, meta }) => ({
        code: 'mode-clash',
        path: metaPath,
        message: `it counts in mode ${meta.mode}, other programs in mode ${widest}${meta.mode === 'set' ? '; what it executed counts once' : ''}`,
    }));
}


/***/ }),

/***/ 808:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ commandText)
/* harmony export */ });
/** @module How a command line is published: argument values may hold secrets, so only names are kept. */
/** Characters: whatever started the process chose its arguments. */
const LONGEST = 1000;
/** `--name`, with or without a value. */
const LONG_FLAG = /^--[A-Za-z][\w.-]{0,63}(?==|$)/;
/** `-name` as the flag package of Go has it: small letters only. */
const WORD_FLAG = /^-[a-z]+(?:[-_.][a-z]+)*(?==|$)/;
/** What may be a short flag with its value written behind it, as in `-psecret1`; or a value that begins with a dash. */
const SHORT_FLAG = /^-[A-Za-z]/;
/** The base name of the program, then the names of its flags: `server -addr --db`. */
function commandText([program = 'unknown', ...args]) {
    // What follows two dashes is no flag.
    const end = args.indexOf('--');
    const flags = (end < 0 ? args : args.slice(0, end)).flatMap((arg) => flagName(arg) ?? []);
    const text = [program.split(/[\\/]/).at(-1) ?? program, ...flags].join(' ');
    return text.length <= LONGEST ? text : `${text.slice(0, LONGEST - 1)}…`;
}
/** Undefined for what is no flag. */
function flagName(arg) {
    const whole = (LONG_FLAG.exec(arg) ?? WORD_FLAG.exec(arg))?.[0];
    if (whole !== undefined)
        return whole;
    const short = SHORT_FLAG.exec(arg)?.[0];
    return short === undefined || short === arg ? short : `${short}…`;
}


/***/ }),

/***/ 43307:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ SOURCES)
/* harmony export */ });
/**
 * @module The coverage model: the one value from which every view is made. Words are Go's: a unit is a run of
 * statements that are executed together (internal/coverage/defs.go), the mode says how its counter counts.
 */
const SOURCES = ['binaries', 'tests'];


/***/ }),

/***/ 17096:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Je: () => (/* binding */ binaryInfos),
  HV: () => (/* binding */ mainOf),
  fM: () => (/* binding */ processInfos),
  xN: () => (/* binding */ programPods),
  pO: () => (/* binding */ reExecutedMains)
});

// UNUSED EXPORTS: isTestBinary

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/coverage/commandText.ts
var commandText = __webpack_require__(808);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
;// CONCATENATED MODULE: ./src/coverage/endings.ts
/** @module What is said of how a process ended that did not end by itself. */

const WORDS = {
    panic: 'panicked',
    'fatal error': 'crashed',
    exit: 'ended by syscall.Exit',
    exec: 'replaced by another program',
    itself: 'ended by itself',
    unwritten: 'ended, and could not write its counters',
    'os.Exit': 'ended by os.Exit before its counters were written',
    unknown: 'killed',
};
/** @param running whether the process runs still */
function endingText(ending, running) {
    if (running)
        return 'still running';
    return ending.how === 'signal' ? `killed by ${signalName(ending.signal)}` : WORDS[ending.how];
}
/** Numbers are those of the system on which the process ran, which is this one. */
function signalName(number) {
    const found = Object.entries(external_node_os_.constants.signals).find(([, signal]) => signal === number);
    return found?.[0] ?? `signal ${number}`;
}

// EXTERNAL MODULE: ./src/coverage/model.ts
var model = __webpack_require__(43307);
;// CONCATENATED MODULE: ./src/coverage/programs.ts
/** @module Which program wrote a pod, and what is known of its processes. */




/** How the go command names test binaries. */
const TEST_BINARY = /\.test(?:\.exe)?$/;
/**
 * A test binary that a test started again as a program (testscript) writes where binaries write; its build is the one
 * that wrote as a test process, or it has no main package of its own.
 */
function isTestBinary(pod) {
    return mainOf(pod) === undefined || pod.columns.includes(model/* SOURCES */.H.indexOf('tests'));
}
/**
 * Whether a process was a program. The tests of a main package link what the program links, so their binary and the
 * program may be one pod: then the path that the process was started by tells them apart. A bare name does not, if the
 * tests are known to start themselves by it.
 */
function isProgram(pod, process, built) {
    const [program = ''] = process.args;
    if (model/* SOURCES */.H[process.column] !== 'binaries' || TEST_BINARY.test(program))
        return false;
    if (!isTestBinary(pod))
        return true;
    return built.some((binary) => (0,external_node_path_.isAbsolute)(program)
        ? program === binary.path
        : !binary.reExecuted && (0,external_node_path_.basename)(program) === (0,external_node_path_.basename)(binary.path));
}
/** The pods of programs, test binaries left out. */
function programPods(pods, built) {
    const programs = new Map();
    for (const pod of pods) {
        const main = mainOf(pod);
        if (main === undefined)
            continue;
        const processes = pod.processes.filter((process) => isProgram(pod, process, built));
        const silent = pod.processes.length === 0 && !isTestBinary(pod);
        if (processes.length > 0 || silent)
            programs.set(main, [...(programs.get(main) ?? []), { ...pod, processes }]);
    }
    return programs;
}
/** The main packages of test binaries that wrote as programs. */
function reExecutedMains(pods) {
    const wroteAsProgram = (pod) => isTestBinary(pod) && pod.processes.some((process) => model/* SOURCES */.H[process.column] === 'binaries');
    return new Set(pods.filter(wroteAsProgram).flatMap((pod) => mainOf(pod) ?? []));
}
/**
 * The programs that were built and those of which only data was found, in that order.
 * @param tallyOf what the processes of pods cover
 */
function binaryInfos(built, programs, tallyOf) {
    const known = new Set(built.map((binary) => binary.importPath));
    const found = [...programs.keys()].filter((importPath) => !known.has(importPath)).sort();
    const info = (name, importPath, origin) => {
        const pods = programs.get(importPath) ?? [];
        const processes = pods.flatMap((pod) => pod.processes).filter((process) => process.pid > 0).length;
        return { name, importPath, origin, processes, tally: tallyOf(pods) };
    };
    return [
        ...built.map((binary) => info(binary.name, binary.importPath, 'built')),
        ...found.map((importPath) => info((0,external_node_path_.basename)(importPath), importPath, 'found')),
    ];
}
/** The processes that left counters; files that are sums of several (pid 0, compacted data) are none. */
function processInfos(pods, built, running) {
    return pods.flatMap((pod) => pod.processes
        .filter((process) => process.pid > 0)
        .map((process) => ({
        source: model/* SOURCES */.H[process.column] ?? 'binaries',
        command: commandOf(process, !isProgram(pod, process, built)),
        pid: process.pid,
        ...(process.ending === undefined
            ? {}
            : { ending: endingText(process.ending, running.has((0,external_node_path_.basename)(process.path))) }),
    })));
}
/** Argument values may hold secrets: only the program and the names of flags are kept. */
function commandOf(process, testBinary) {
    const [program = 'unknown', ...args] = process.args;
    if (!testBinary)
        return (0,commandText/* commandText */.j)(process.args);
    const own = args.filter((arg) => !arg.startsWith('-test.'));
    const label = TEST_BINARY.test(program) ? [] : ['(test binary)'];
    return [(0,commandText/* commandText */.j)([program, ...own]), ...label].join(' ');
}
/** The import path of the main package that is linked into a build. */
function mainOf(pod) {
    return pod.meta.packages.find((pkg) => pkg.name === 'main')?.importPath;
}


/***/ }),

/***/ 82958:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  V: () => (/* binding */ counterFilesOf),
  v: () => (/* binding */ readData)
});

// EXTERNAL MODULE: ./src/covdata/read/readPods.ts + 15 modules
var readPods = __webpack_require__(402);
// EXTERNAL MODULE: ./src/coverage/clashes.ts
var clashes = __webpack_require__(4027);
// EXTERNAL MODULE: ./src/coverage/model.ts
var model = __webpack_require__(43307);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./src/coverage/selectedPods.ts
/** @module Which of the pods that were found belong to what is measured. */

/** The import path that Go gives to packages which were named by their files (go build main.go). */
const COMMAND_LINE_ARGUMENTS = 'command-line-arguments';
function selectPods(pods, measured) {
    const named = pods.map((pod) => namePackages(pod, measured));
    const isOwn = (pod) => pod.meta.packages.some((pkg) => isMeasured(pkg, measured));
    return { pods: named.filter(isOwn), foreign: named.filter((pod) => !isOwn(pod)) };
}
/** Import paths of the measured packages of some pods. */
function measuredPackages(pods, measured) {
    const packages = pods.flatMap((pod) => pod.meta.packages);
    return new Set(packages.filter((pkg) => isMeasured(pkg, measured)).map((pkg) => pkg.importPath));
}
function isMeasured(pkg, measured) {
    const { module, selected } = measured;
    if (module === undefined)
        return true;
    return pkg.modulePath === module.path || selected.has(pkg.importPath);
}
/** Gives packages that were named by their files the import path that their directory has in the module. */
function namePackages(pod, { module }) {
    if (module === undefined || !pod.meta.packages.some((pkg) => pkg.importPath === COMMAND_LINE_ARGUMENTS))
        return pod;
    const packages = pod.meta.packages.map((pkg) => pkg.importPath === COMMAND_LINE_ARGUMENTS ? namePackage(pkg, module) : pkg);
    return { ...pod, meta: { ...pod.meta, packages } };
}
function namePackage(pkg, module) {
    const nameFile = (sourceFile) => importFile(sourceFile, module) ?? sourceFile;
    // Without functions nothing tells where the files lay; there is nothing to count either.
    if (pkg.records.length === 0)
        return pkg;
    const first = nameFile(pkg.records.sourceFile(0));
    if (!first.startsWith(`${module.path}/`))
        return pkg;
    const importPath = first.slice(0, first.lastIndexOf('/'));
    return pkg.renamed({ importPath, modulePath: module.path }, nameFile);
}
function importFile(file, module) {
    // Data may be of another system than this one.
    const paths = external_node_path_.win32.isAbsolute(module.dir) && !external_node_path_.posix.isAbsolute(module.dir) ? external_node_path_.win32 : external_node_path_.posix;
    const path = paths.relative(module.dir, file);
    if (!paths.isAbsolute(file) || path.startsWith('..') || paths.isAbsolute(path))
        return undefined;
    return `${module.path}/${path.split(paths.sep).join('/')}`;
}

;// CONCATENATED MODULE: ./src/coverage/readData.ts




/**
 * Reads the data, a column for each of SOURCES. Files that cannot be read cost themselves only.
 * @throws UserError when a directory cannot be read
 */
async function readData({ directories, measured, seen }) {
    const read = await (0,readPods/* readPods */.zL)(directories.map((directory) => directory.path), {
        columns: directories.map((directory) => model/* SOURCES */.H.indexOf(directory.source)),
        testColumn: model/* SOURCES */.H.indexOf('tests'),
        once: seen,
    });
    const selected = selectPods(read.pods, measured);
    const { pods, problems } = (0,clashes/* withOneGranularity */.v)(selected.pods);
    const { copies } = read;
    const directoriesRepeated = directories.length > 0 && copies.directories === directories.length;
    return {
        pods,
        linked: measuredPackages(pods, measured),
        foreign: selected.foreign,
        problems: [...read.problems, ...problems],
        modeClashes: (0,clashes/* modeClashes */.V)(pods),
        repeated: directoriesRepeated || (copies.counterFiles > 0 && counterFilesOf(pods) === 0),
    };
}
/** Readable counter data files. */
function counterFilesOf(pods) {
    return pods.reduce((sum, pod) => sum + pod.processes.length, 0);
}


/***/ }),

/***/ 2480:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   je: () => (/* binding */ talliesOfUnits),
/* harmony export */   tB: () => (/* binding */ sumAllTallies)
/* harmony export */ });
/* unused harmony exports tallyUnits, sumTallies */
const NOTHING = { covered: 0, total: 0 };
/** @param countOf the count that decides whether a unit was executed */
function tallyUnits(units, countOf) {
    let covered = 0;
    let total = 0;
    for (const unit of units) {
        total += unit.statements;
        if (countOf(unit) > 0)
            covered += unit.statements;
    }
    return { covered, total };
}
/** @param sources how many there are */
function talliesOfUnits(units, sources) {
    return {
        together: tallyUnits(units, (unit) => unit.count),
        bySource: Array.from({ length: sources }, (_, i) => tallyUnits(units, (unit) => unit.counts[i] ?? 0)),
    };
}
function sumTallies(tallies) {
    return tallies.reduce((a, b) => ({ covered: a.covered + b.covered, total: a.total + b.total }), NOTHING);
}
/** @param sources how many there are */
function sumAllTallies(all, sources) {
    return {
        together: sumTallies(all.map((tallies) => tallies.together)),
        bySource: Array.from({ length: sources }, (_, i) => sumTallies(all.flatMap(({ bySource }) => bySource[i] ?? []))),
    };
}


/***/ }),

/***/ 75134:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ tallyColumn)
/* harmony export */ });
/* harmony import */ var _covdata_read_readPods_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(402);
/* harmony import */ var _covdata_units_unitIndex_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47891);
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43307);
/** @module Statements without a model: what some pods cover by themselves. */



/**
 * @param index of these pods
 * @param source whose counters count; all of them without it
 */
function tallyColumn(index, pods, source) {
    const columns = source === undefined ? [..._model_js__WEBPACK_IMPORTED_MODULE_1__/* .SOURCES */ .H.keys()] : [_model_js__WEBPACK_IMPORTED_MODULE_1__/* .SOURCES */ .H.indexOf(source)];
    // Whether a unit was executed is the same in every mode.
    const counts = (0,_covdata_units_unitIndex_js__WEBPACK_IMPORTED_MODULE_2__/* .countUnits */ .jK)(index, pods.flatMap((pod) => (0,_covdata_read_readPods_js__WEBPACK_IMPORTED_MODULE_0__/* .countersOfColumns */ .sP)(pod, columns) ?? []), 'set');
    return { covered: (0,_covdata_units_unitIndex_js__WEBPACK_IMPORTED_MODULE_2__/* .coveredStatements */ .hJ)(index, counts), total: index.statements };
}


/***/ }),

/***/ 47056:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ UnitIndexes)
/* harmony export */ });
/* harmony import */ var _covdata_units_unitIndex_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47891);

/** Legs of a matrix are mostly of the same programs, but those of a monorepo may all be of others. */
const MOST_INDEXES = 64;
class UnitIndexes {
    indexes = new Map();
    /** A number for each build. */
    numbers = new Map();
    /** The units of the measured packages of some pods. */
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
        const index = (0,_covdata_units_unitIndex_js__WEBPACK_IMPORTED_MODULE_0__/* .indexUnits */ .aB)(pods.map(({ meta, counters: { layout } }) => ({ meta, layout })), (importPath) => measured.has(importPath));
        // What was made first goes first.
        const [oldest] = this.indexes.keys();
        if (oldest !== undefined && this.indexes.size === MOST_INDEXES)
            this.indexes.delete(oldest);
        this.indexes.set(key, index);
        return index;
    }
}


/***/ }),

/***/ 18323:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   reportCommand: () => (/* binding */ reportCommand),
/* harmony export */   runAction: () => (/* binding */ runAction),
/* harmony export */   runCommand: () => (/* binding */ runCommand),
/* harmony export */   runPost: () => (/* binding */ runPost),
/* harmony export */   runReport: () => (/* binding */ runReport)
/* harmony export */ });
async function runAction() {
    const { main } = await Promise.resolve(/* import() eager */).then(__webpack_require__.bind(__webpack_require__, 25682));
    await main();
}
async function runPost() {
    const { main } = await Promise.resolve(/* import() eager */).then(__webpack_require__.bind(__webpack_require__, 11537));
    await main();
}
async function runReport() {
    const { main } = await Promise.resolve(/* import() eager */).then(__webpack_require__.bind(__webpack_require__, 28853));
    await main();
}
/** @returns the exit code */
async function runCommand(directory, options) {
    const command = await Promise.resolve(/* import() eager */).then(__webpack_require__.bind(__webpack_require__, 37199));
    return command.runCommand(directory, options);
}
/** @returns the exit code */
async function reportCommand(directories, options) {
    const command = await Promise.resolve(/* import() eager */).then(__webpack_require__.bind(__webpack_require__, 90245));
    return command.reportCommand(directories, options);
}


/***/ }),

/***/ 39737:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f2: () => (/* binding */ FINDING_CODES),
  jo: () => (/* binding */ diagnosisOf),
  dT: () => (/* binding */ isFindingCode)
});

;// CONCATENATED MODULE: ./src/findings/dataDiagnoses.ts
/** Go renames a file when it is whole; its faults are with the counters of the standard library (golang/go#59563). */
const UNREADABLE = 'Leave the standard library out of coverpkg. Otherwise something else wrote or cut the files: remove them and run again.';
const DIRECTORY_DIAGNOSES = {
    'data-directory-missing': {
        severity: 'error',
        meaning: 'A directory for coverage data was gone when the suite had ended.',
        why: 'What was written there is lost.',
        fix: 'Look for the test or script that removes the directory which GOCOVERDIR names, or the folder around it.',
    },
    'data-directory-unwritable': {
        severity: 'warning',
        meaning: 'A directory for coverage data could not be written when the suite had ended.',
        why: 'Processes that ended after its permissions were changed left no counters.',
        fix: 'Look for the test or script that changes the owner or the permissions of the directory which GOCOVERDIR names.',
    },
    'foreign-owned-data': {
        severity: 'notice',
        meaning: 'Processes of another user wrote coverage data.',
        why: 'It counts as far as it can be read; programs of other users may overwrite each other’s files or fail to.',
        fix: 'Run them as the user of the job: docker run --user "$(id -u):$(id -g)", no sudo.',
    },
    'data-older-than-run': {
        severity: 'error',
        meaning: 'Counter data files are older than the run.',
        why: 'They were copied into the directory, and count what this run may not have executed.',
        fix: 'Remove old coverage data before the tests, and do not copy it to where GOCOVERDIR points.',
    },
};
const FILE_DIAGNOSES = {
    'counter-file-unreadable': {
        severity: 'error',
        meaning: 'Counter data files could not be read.',
        why: 'Their counts are missing.',
        fix: UNREADABLE,
    },
    'meta-file-unreadable': {
        severity: 'error',
        meaning: 'Meta-data files could not be read.',
        why: 'Without another copy of such a file, the counts of its program are missing.',
        fix: UNREADABLE,
    },
    'orphan-counters': {
        severity: 'error',
        meaning: 'Counter data files have no meta-data file.',
        why: 'Their counts are missing: nothing says which code they belong to.',
        fix: 'Keep covmeta and covcounters files together when data is copied.',
    },
    'leftover-temporary-file': {
        severity: 'warning',
        meaning: 'Processes were ended while they wrote their data.',
        why: 'Their counts are missing.',
        fix: 'Give a process time to end after the signal before it is killed.',
    },
    'counter-shape-mismatch': {
        severity: 'error',
        meaning: 'Counters do not fit the meta-data of their program.',
        why: 'What does not fit is left out.',
        fix: 'Build with -covermode=atomic, and do not mix data of different builds in one directory.',
    },
    'unknown-function': {
        severity: 'error',
        meaning: 'Counters belong to functions that their program does not have.',
        why: 'They are left out.',
        fix: 'Do not mix data of different builds in one directory.',
    },
    'more-entries': {
        severity: 'notice',
        meaning: 'Counter data files have more entries than their headers say.',
        why: 'Go 1.20 counts the functions before it writes them, and goroutines went on meanwhile. All entries are read; Go’s covdata takes as many as the header says.',
        fix: '',
    },
    'hash-mismatch': {
        severity: 'error',
        meaning: 'Files are named after another build than their headers.',
        why: 'They are read by their names, as Go reads them, so counts may stand at the wrong code.',
        fix: 'Do not rename data files.',
    },
    'duplicate-directory': {
        severity: 'notice',
        meaning: 'Directories were given twice and read once.',
        why: '',
        fix: 'Name each directory once.',
    },
    'duplicate-counters': {
        severity: 'notice',
        meaning: 'Copies of counter data files were counted once.',
        why: 'A file of the same name and content was read before.',
        fix: '',
    },
    'process-snapshots': {
        severity: 'notice',
        meaning: 'Processes wrote their counters several times.',
        why: 'Each file holds the counts since the start of the process, so that only the last one counts.',
        fix: '',
    },
    'live-file-unreadable': {
        severity: 'warning',
        meaning: 'Live files could not be read.',
        why: 'Their processes were killed in the moment in which they started, something cut the files, or they belong to another user.',
        fix: 'If programs are killed that early on purpose, nothing: they had executed nothing yet. Files of another user can be read by that user only (sudo chown).',
    },
    'live-file-unknown': {
        severity: 'warning',
        meaning: 'Processes of a program ended before all of its packages were initialised, and none came further.',
        why: 'Go writes the meta-data then, and without it nobody can say what they executed.',
        fix: 'Have at least one process of the program get to its main function.',
    },
    'mode-clash': {
        severity: 'notice',
        meaning: 'Programs were built with several counter modes.',
        why: 'Whether code was executed is the same in all of them; how often is not.',
        fix: 'Build all programs with -covermode=atomic.',
    },
    'granularity-clash': {
        severity: 'error',
        meaning: 'Programs that count by function were left out.',
        why: 'Their figures cannot be added to those of programs that count by unit.',
        fix: 'Build all programs by go build -cover.',
    },
    'statements-repeated': {
        foundAgain: true,
        severity: 'warning',
        meaning: 'Go counted statements several times, so the total is too high.',
        why: 'Go 1.27.0 splits statements at blank lines and comments, and counts all of them in each part (golang/go#80974). The figures are those of its own tools.',
        fix: 'Measure with Go 1.26, or with a release after 1.27.0 that mends it, and do not compare totals with other versions of Go.',
    },
};

;// CONCATENATED MODULE: ./src/findings/processDiagnoses.ts
const PROCESS_DIAGNOSES = {
    'no-data': {
        severity: 'error',
        verdict: 'always',
        meaning: 'No coverage data was written, or none that can be read.',
        why: 'Programs were not started with GOCOVERDIR in their environment, or were killed before they wrote.',
        fix: 'Let the tests start the programs from PATH and pass the environment on (cmd.Env = append(os.Environ(), …)), and stop servers by a signal that they handle.',
    },
    'process-without-counters': {
        severity: 'warning',
        meaning: 'A program started, and none of its processes left counters.',
        why: 'Go writes counters when a process ends by itself: a process that is killed, panics or still runs leaves none.',
        fix: 'End it by a signal that it handles (SIGTERM with signal.NotifyContext), and wait for it in the test.',
    },
    'process-ended-early': {
        severity: 'notice',
        meaning: 'Processes did not end normally, and their counters were kept.',
        why: 'They were killed by a signal that they do not handle, crashed, panicked or still run. Go alone writes no counters then.',
        fix: '',
    },
    'process-still-running': {
        severity: 'warning',
        meaning: 'An instrumented program that the suite started still ran when its data was read.',
        why: 'It left the process group of the suite, so it was not ended with it. What it executes from now on is not counted; without preserve nothing of it would be. Looked for on Linux.',
        fix: 'Stop it in the test (t.Cleanup) or at the end of the command, and wait until it has ended.',
    },
    'binary-never-ran': {
        severity: 'warning',
        meaning: 'A program was built, and no process of it wrote anything.',
        why: 'Built and first on PATH, but no process of it wrote to the directory of this run.',
        fix: 'Start it from PATH (or set bin-dir to where the tests expect it) and pass the environment on. Programs that the tests build by flags of their own need their main package in -coverpkg.',
    },
    'run-as-test-binary': {
        severity: 'notice',
        meaning: 'A program ran inside a test binary.',
        why: 'A test started its own binary again as the program (testscript): the data is in the column of the programs.',
        fix: '',
    },
    'binary-replaced': {
        severity: 'notice',
        meaning: 'A program was built again during the suite.',
        why: 'What the new one executes counts as far as it is instrumented.',
        fix: 'Let the tests use the program on PATH instead of building it, or leave bin-dir to them.',
    },
    'program-not-instrumented': {
        severity: 'warning',
        meaning: 'A program that took the place of ours was built without -cover, or a program says so itself.',
        why: 'Its processes write nothing.',
        fix: 'Let the tests use the program on PATH instead of building it, or build it with -cover (test-builds does that for go build inside tests).',
    },
    'main-not-instrumented': {
        severity: 'warning',
        meaning: 'A program that took the place of ours was built with -cover, but without its main package.',
        why: 'Go then writes nothing and says nothing (golang/go#80307).',
        fix: 'Put the main package into its -coverpkg.',
    },
    'other-go-version': {
        severity: 'warning',
        meaning: 'Programs were built by another Go than the pinned one.',
        why: 'Versions of Go divide the same code differently, so statements may count twice.',
        fix: 'Build them by the go on PATH; it is the pinned one.',
    },
    'gocoverdir-not-set': {
        severity: 'warning',
        meaning: 'Instrumented programs said that GOCOVERDIR was not set.',
        why: 'They were started with an environment of their own, and left no data.',
        fix: 'Pass the environment on: cmd.Env = append(os.Environ(), …); sudo --preserve-env=GOCOVERDIR; docker run --env GOCOVERDIR with the directory as a volume.',
    },
    'gocoverdir-unusable': {
        severity: 'warning',
        meaning: 'Instrumented programs said that they could not write to GOCOVERDIR.',
        why: 'It is missing where they run, relative to another directory, no directory, or not theirs to write.',
        fix: 'Pass GOCOVERDIR on as it is, an absolute path; in a container mount it as a volume at the same path, writable for its user.',
    },
    'foreign-data': {
        severity: 'notice',
        meaning: 'Data of programs of other modules was left out.',
        why: 'The tests built and ran them; nothing of this module is linked into them.',
        fix: '',
    },
};

;// CONCATENATED MODULE: ./src/findings/publishingDiagnoses.ts
const LEG_MISSING = 'What only this job executes is missing from the figure.';
const LEG_DIAGNOSES = {
    'leg-missing': {
        severity: 'error',
        verdict: 'always',
        meaning: 'A job of the matrix left no artifact.',
        why: LEG_MISSING,
        fix: 'Look at the log of the job: it was cancelled, failed before the suite ended, or could not upload. Jobs that measure nothing belong in a matrix of their own.',
    },
    'leg-broken': {
        severity: 'error',
        verdict: 'always',
        meaning: 'An artifact cannot be used.',
        why: LEG_MISSING,
        fix: 'Run the job again; if that does not help, another step writes an artifact of this name.',
    },
    'leg-empty': {
        severity: 'error',
        verdict: 'always',
        meaning: 'A job left an artifact without coverage data.',
        why: LEG_MISSING,
        fix: 'The report of the job itself says why nothing was measured.',
    },
    'several-revisions': {
        severity: 'error',
        meaning: 'The data is of different revisions of the same files, or of different Go versions.',
        why: 'The lines of one do not fit the other, so neither the total nor the share is right.',
        fix: 'Merge data of one commit: run all jobs again where only some were, and report other data by itself.',
    },
};
const UNAFFECTED = 'The verdict is not affected.';
const PUBLISHING_DIAGNOSES = {
    'artifact-empty': {
        severity: 'warning',
        verdict: 'late',
        meaning: 'There was no data to upload.',
        why: UNAFFECTED,
        fix: 'See in the report why nothing was measured.',
    },
    'artifact-name-taken': {
        severity: 'warning',
        verdict: 'late',
        meaning: 'Another step of the workflow run has uploaded an artifact of the same name.',
        why: UNAFFECTED,
        fix: 'Give each of them a name of its own by the input artifact-name.',
    },
    'artifact-quota': {
        severity: 'warning',
        verdict: 'late',
        meaning: 'The storage for artifacts is full.',
        why: UNAFFECTED,
        fix: 'Delete old artifacts or lower retention-days.',
    },
    'artifact-unavailable': {
        severity: 'warning',
        verdict: 'late',
        meaning: 'There is no artifact service, or it does not answer as it should.',
        why: UNAFFECTED,
        fix: 'Set artifact: false outside of GitHub Actions and on GitHub Enterprise Server; otherwise run the job again.',
    },
    'artifact-failed': {
        severity: 'warning',
        verdict: 'late',
        meaning: 'The artifact could not be uploaded.',
        why: UNAFFECTED,
        fix: 'Run the job again.',
    },
    'check-run-refused': {
        severity: 'warning',
        verdict: 'late',
        meaning: 'No check run was published.',
        why: UNAFFECTED,
        fix: 'Grant the job checks: write, or set check-run: false.',
    },
    'annotations-refused': {
        severity: 'warning',
        verdict: 'late',
        meaning: 'Annotations could not be published.',
        why: UNAFFECTED,
        fix: 'Run the job again.',
    },
};

;// CONCATENATED MODULE: ./src/findings/suiteDiagnoses.ts
const BUILD_DIAGNOSES = {
    'go-version-default': {
        severity: 'notice',
        meaning: 'The go.mod file asks for no Go, or for one before Go 1.20: the newest is used.',
        why: 'Coverage of built programs needs Go 1.20 or later.',
        fix: 'Set go-version, or raise the go line, to pin the version.',
    },
    'no-main-package': {
        severity: 'notice',
        meaning: 'There is no main package, so only test processes are measured.',
        why: 'The module is a library, or packages leaves its programs out.',
        fix: '',
    },
    'equal-program-names': {
        severity: 'notice',
        meaning: 'Programs of equal names were told apart by their paths.',
        why: 'They would overwrite each other in one folder.',
        fix: '',
    },
    'not-preserved': {
        severity: 'notice',
        meaning: 'Counters of processes that do not end by themselves are not kept.',
        why: 'Go’s runtime is changed for it while it is built, and that was not possible.',
        fix: '',
    },
    'fixed-place-taken': {
        severity: 'notice',
        meaning: 'Programs that are started without GOCOVERDIR are not measured.',
        why: 'They write to a place that is built into them, one for each working directory. Another run has it now, or it cannot be made in the tool cache.',
        fix: 'Run the suites of one working directory one after the other.',
    },
    'overlay-ignored': {
        severity: 'warning',
        meaning: 'Files of measured packages are replaced by -overlay, and Go measures the originals.',
        why: 'go build -cover instruments the file on disk and passes over its replacement (golang/go#73802).',
        fix: 'Leave those packages out with coverpkg, or build without the overlay.',
    },
};
const SUITE_DIAGNOSES = {
    'no-test-matched': {
        severity: 'error',
        verdict: 'always',
        meaning: 'No test function exists only with the build tags.',
        why: 'There are no test functions in the packages.',
        fix: 'Tag the files of the integration tests (//go:build integration), set tags, or run everything with suite: all.',
    },
    'no-test-ran': {
        severity: 'error',
        verdict: 'always',
        meaning: 'No test ran.',
        why: 'go test found nothing to run.',
        fix: 'Check tags, test-packages and a -run in test-flags.',
    },
    'all-tests-skipped': {
        severity: 'error',
        verdict: 'always',
        meaning: 'All tests were skipped.',
        why: 'Nothing was tested, so nothing was measured.',
        fix: 'Look at why they skip: a missing variable, service or -short.',
    },
    'package-without-tests': {
        severity: 'error',
        verdict: 'always',
        meaning: 'Tests of a package were chosen and did not run.',
        why: 'Its test process ended well without running one of them.',
        fix: 'Look at its TestMain: it has to call m.Run, and should fail where something is missing that the tests need.',
    },
    'tests-failed': {
        severity: 'error',
        verdict: 'always',
        meaning: 'Tests failed, or a package failed outside of its tests.',
        why: '',
        fix: '',
    },
    'test-build-failed': {
        severity: 'error',
        verdict: 'always',
        meaning: 'The tests of a package do not compile.',
        why: 'None of their tests ran.',
        fix: '',
    },
    'test-panic': {
        severity: 'error',
        verdict: 'always',
        meaning: 'A test process panicked.',
        why: 'The tests behind it did not run, and without preserve its counters are lost.',
        fix: '',
    },
    'suite-timeout': {
        severity: 'error',
        verdict: 'always',
        meaning: 'The suite did not end in time.',
        why: 'What still ran was ended; Go prints the stacks of all goroutines of a test process that was running.',
        fix: 'Find what the test waits for in the stacks, or raise timeout.',
    },
    interrupted: {
        severity: 'error',
        verdict: 'always',
        meaning: 'The suite was interrupted.',
        why: '',
        fix: '',
    },
    'command-failed': {
        severity: 'error',
        verdict: 'always',
        meaning: 'The command ended with an exit code other than 0.',
        why: '',
        fix: '',
    },
    'go-test-failed': {
        severity: 'error',
        verdict: 'always',
        meaning: 'go test failed though no test failed.',
        why: 'Its own words stand in the log above.',
        fix: '',
    },
    'processes-left-running': {
        severity: 'warning',
        meaning: 'Processes were still running when the suite had ended, and were ended.',
        why: 'Counters are written when a process ends by itself: a server that handles SIGTERM has written them.',
        fix: 'Stop what a test starts, in t.Cleanup.',
    },
};

;// CONCATENATED MODULE: ./src/findings/catalogue.ts
/** @module Every code that a finding may have, in the order of docs/health.md. */




const CATALOGUE = {
    ...PROCESS_DIAGNOSES,
    ...DIRECTORY_DIAGNOSES,
    ...FILE_DIAGNOSES,
    ...LEG_DIAGNOSES,
    ...SUITE_DIAGNOSES,
    ...BUILD_DIAGNOSES,
    ...PUBLISHING_DIAGNOSES,
};
const FINDING_CODES = Object.keys(CATALOGUE);
function diagnosisOf(code) {
    return CATALOGUE[code];
}
/** Findings of manifests are of any version of this tool. */
function isFindingCode(code) {
    return Object.hasOwn(CATALOGUE, code);
}


/***/ }),

/***/ 75193:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  UU: () => (/* binding */ gradeFindings),
  XV: () => (/* binding */ parseFailOn)
});

// UNUSED EXPORTS: DEFAULT_FAIL_ON

// EXTERNAL MODULE: ./src/support/errors.ts
var errors = __webpack_require__(87700);
// EXTERNAL MODULE: ./src/findings/finding.ts
var finding = __webpack_require__(44879);
// EXTERNAL MODULE: ./src/findings/catalogue.ts + 4 modules
var catalogue = __webpack_require__(39737);
;// CONCATENATED MODULE: ./src/findings/nearest.ts
/** @module The words that somebody may have meant. */
/** The words, the most similar first. */
function nearest(word, words) {
    // A long text is compared by its start: words of ours are short.
    const start = word.slice(0, 100);
    const distances = new Map(words.map((other) => [other, editDistance(start, other)]));
    return [...words].sort((one, other) => (distances.get(one) ?? 0) - (distances.get(other) ?? 0));
}
/** How many letters have to be put in, taken out or replaced (Levenshtein). */
function editDistance(from, to) {
    let row = Array.from({ length: to.length + 1 }, (_, index) => index);
    for (const [i, letter] of Array.from(from).entries()) {
        const next = [i + 1];
        for (let j = 0; j < to.length; j++) {
            const replaced = (row[j] ?? 0) + (letter === to[j] ? 0 : 1);
            next.push(Math.min(replaced, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
        }
        row = next;
    }
    return row[to.length] ?? 0;
}

;// CONCATENATED MODULE: ./src/findings/failOn.ts
/** @module `fail-on`: which findings fail the run. Its whole effect is in the severities: an error fails, nothing else does. */




/** What makes the figure wrong. */
const DEFAULT_FAIL_ON = codesOf('error');
const GROUPS = {
    default: DEFAULT_FAIL_ON,
    warnings: new Set([...DEFAULT_FAIL_ON, ...codesOf('warning')]),
    none: new Set(),
};
/** How many codes are proposed for one that is not known. */
const MOST_PROPOSED = 3;
function codesOf(severity) {
    return new Set(catalogue/* FINDING_CODES */.f2.filter((code) => isChoice(code) && (0,catalogue/* diagnosisOf */.jo)(code).severity === severity));
}
function isChoice(code) {
    return (0,catalogue/* diagnosisOf */.jo)(code).verdict === undefined;
}
/**
 * Codes and the words `default`, `warnings` and `none`, separated by blanks, commas or lines; empty means `default`.
 * @throws UserError for a word that is none of them, for a code that cannot fail a run, and for `none` beside others
 */
function parseFailOn(text) {
    const words = text.split(/[\s,]+/).filter((word) => word !== '');
    if (words.length === 0)
        return DEFAULT_FAIL_ON;
    if (words.includes('none') && words.some((word) => word !== 'none'))
        throw new errors/* UserError */.yo('fail-on: none stands beside other words', 'Remove it, or the others.');
    return new Set(words.flatMap((word) => [...codesFor(word)]));
}
function codesFor(word) {
    if (Object.hasOwn(GROUPS, word))
        return GROUPS[word] ?? [];
    if (!(0,catalogue/* isFindingCode */.dT)(word))
        throw unknown(word);
    if ((0,catalogue/* diagnosisOf */.jo)(word).verdict === 'late')
        throw new errors/* UserError */.yo(`fail-on: ${word} is told when the verdict is out, so it cannot fail the run`, 'Remove it.');
    return [word];
}
function unknown(word) {
    const allowed = [
        ...Object.keys(GROUPS),
        ...catalogue/* FINDING_CODES */.f2.filter((code) => (0,catalogue/* diagnosisOf */.jo)(code).verdict !== 'late'),
    ];
    return new errors/* UserError */.yo(`fail-on: ${JSON.stringify(word)} is no code of a finding`, `Did you mean ${nearest(word, allowed).slice(0, MOST_PROPOSED).join(', ')}? docs/health.md has all of them; default, warnings and none are allowed too.`);
}
/**
 * The findings with the severities that `failOn` gives them, most severe first. Codes of another version of this tool keep
 * theirs.
 */
function gradeFindings(findings, failOn) {
    return (0,finding/* bySeverity */.N)(findings.map((item) => ({ ...item, severity: gradeOf(item, failOn) })));
}
function gradeOf({ code, severity }, failOn) {
    if (!(0,catalogue/* isFindingCode */.dT)(code))
        return severity;
    const own = (0,catalogue/* diagnosisOf */.jo)(code).severity;
    if (!isChoice(code))
        return own;
    if (failOn.has(code))
        return 'error';
    return own === 'error' ? 'warning' : own;
}


/***/ }),

/***/ 44879:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ bySeverity),
/* harmony export */   g: () => (/* binding */ finding)
/* harmony export */ });
/* harmony import */ var _catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39737);
/** @module What the run has to tell its user: one list, made by every stage, shown by every view. */

/** A finding; severity, why and fix are the catalogue's where nothing better is known. */
function finding(code, title, rest = {}) {
    const { severity, why, fix } = (0,_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .diagnosisOf */ .jo)(code);
    return {
        code,
        severity,
        title,
        detail: rest.detail ?? why,
        fix: rest.fix ?? fix,
        evidence: rest.evidence ?? [],
    };
}
const ORDER = ['error', 'warning', 'notice'];
/** Most severe first, otherwise as they came. */
function bySeverity(findings) {
    return [...findings].sort((a, b) => ORDER.indexOf(a.severity) - ORDER.indexOf(b.severity));
}


/***/ }),

/***/ 45014:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ parseGateRules)
/* harmony export */ });
/* harmony import */ var _support_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87700);
/** @module The rules of the input `threshold`: what coverage must reach, as exact fractions. */

const RULE = /^total\s*:\s*(\d{1,3})(?:\.(\d{1,9}))?\s*%?$/;
/**
 * Reads one rule per line; empty lines are ignored.
 * @throws UserError that quotes the line
 */
function parseGateRules(text) {
    return text
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '')
        .map(parseRule);
}
function parseRule(line) {
    const match = RULE.exec(line);
    const [, whole, decimals = ''] = match ?? [];
    const scale = 10n ** BigInt(decimals.length);
    const scaled = whole === undefined ? -1n : BigInt(whole + decimals);
    if (scaled < 0n || scaled > 100n * scale) {
        throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`threshold: ${JSON.stringify(line)} is not a rule`, 'Write the minimum percentage of all statements: total: 80');
    }
    return { rule: `total: ${decimals === '' ? whole : `${whole}.${decimals}`}`, scaled, scale };
}


/***/ }),

/***/ 94281:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ isGreen)
/* harmony export */ });
/** The suites passed, every gate passed and nothing makes the figure wrong. */
function isGreen({ suite, legs, gates, findings }) {
    return (suite?.passed !== false &&
        legs.every((leg) => leg.suitePassed !== false) &&
        gates.every((gate) => gate.passed) &&
        !findings.some((finding) => finding.severity === 'error'));
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
/** @module Errors of the API in words for the user of a workflow. */



/**
 * @param doing what was tried, such as `create a check run`
 * @throws the error itself if it is none of the API: a mistake of ours is no answer of GitHub's
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
        advice: 'Run the job again; if that does not help, look at the network of the runner and at githubstatus.com.',
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
        return problem('limit', 'the rate limit of GitHub is reached', 'Run the job again later, or less often.');
    switch (status) {
        case 401:
            return problem('token', 'GitHub does not know the token', 'It may have expired or been revoked: let token be github.token.');
        case 403:
            return /not accessible by/i.test(refusal.message)
                ? problem('permission', 'the token has no permission for it', permissionAdvice(refusal))
                : problem('permission', `GitHub forbids it: ${reason(refusal)}`, permissionAdvice(refusal));
        case 404:
            return problem('permission', 'GitHub does not find it, or does not show it to this token', permissionAdvice(refusal));
        default:
            return status >= 500
                ? problem('unavailable', 'GitHub failed', 'Run the job again; githubstatus.com tells of disruptions.')
                : problem('refused', `GitHub refuses it: ${reason(refusal)}`, '');
    }
}
/** `checks: write` of `checks=write`, as the header lists what the request needs. */
function permissionAdvice({ headers }) {
    const header = headers['x-accepted-github-permissions'];
    const wanted = typeof header === 'string' ? header.split(/[,;]/) : [];
    const lines = wanted.flatMap((item) => {
        const [, name, level] = /^\s*([a-z_]{1,40})=(read|write|admin)\s*$/.exec(item) ?? [];
        return name === undefined || level === undefined ? [] : [`${name.replaceAll('_', '-')}: ${level}`];
    });
    return lines.length === 0
        ? 'Look at the permissions of the job and at the token.'
        : `Give the job the permission ${lines.join(' or ')}.`;
}
function isLimit({ status, message, headers }) {
    return (status === 429 ||
        (status === 403 &&
            (headers['x-ratelimit-remaining'] === '0' ||
                headers['retry-after'] !== undefined ||
                /\brate limit\b/i.test(message))));
}
/** GitHub's own reasons, without the address of its documentation. */
function reason({ data, message }) {
    if (!(0,_support_records_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u)(data) || typeof data.message !== 'string')
        return (0,_support_plainText_js__WEBPACK_IMPORTED_MODULE_2__/* .plainLine */ .h0)(message);
    const errors = Array.isArray(data.errors) ? data.errors.map(errorText) : [];
    const texts = [data.message, ...new Set(errors)].map((text) => text.trim().replace(/\.$/, ''));
    return (0,_support_plainText_js__WEBPACK_IMPORTED_MODULE_2__/* .plainLine */ .h0)(texts.join('; '));
}
/** A text, or an object of which `message`, or else field and code, say what is wrong. */
function errorText(error) {
    if (typeof error === 'string')
        return error;
    if (!(0,_support_records_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u)(error))
        return 'an error without words';
    if (typeof error.message === 'string')
        return error.message;
    return [error.field, error.code].filter((part) => typeof part === 'string').join(' ');
}
function refusalOf(error) {
    if (!isRequestError(error) || !(0,_support_records_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u)(error.response))
        return undefined;
    const { headers, data } = error.response;
    return { status: error.status, message: said(error), headers: (0,_support_records_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u)(headers) ? headers : {}, data };
}
function isRequestError(error) {
    return (0,_support_records_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u)(error) && typeof error.status === 'number' && 'request' in error;
}
/** Node's code of what happened to the connection, behind the error of fetch. */
function connectionText(error) {
    for (let cause = error; (0,_support_records_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u)(cause); cause = cause.cause) {
        if (cause.name === 'TimeoutError')
            return 'it took too long';
        const code = (0,_support_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .errorCode */ .CA)(cause);
        if (code !== undefined)
            return (0,_support_plainText_js__WEBPACK_IMPORTED_MODULE_2__/* .plainLine */ .h0)(code);
    }
    return said(error);
}
function said(error) {
    return (0,_support_plainText_js__WEBPACK_IMPORTED_MODULE_2__/* .plainLine */ .h0)((0,_support_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .describeError */ .Uc)(error));
}


/***/ }),

/***/ 19556:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ readContext)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _support_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87700);
/** @module Where and for whom a job runs: the runner's variables and the event's payload, read once. */


/** @throws UserError where a variable of the runner is missing or the payload cannot be read */
async function readContext(env) {
    const variable = (name) => {
        const value = env[name];
        if (value !== undefined && value !== '')
            return value;
        throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${name} is not set`, 'Run this as a step of a workflow, or use the command line outside of one.');
    };
    const repository = variable('GITHUB_REPOSITORY');
    const [owner = '', repo = ''] = repository.split('/');
    const payload = await readPayload(env.GITHUB_EVENT_PATH);
    const testedSha = variable('GITHUB_SHA');
    const pullRequest = pullRequestOf(payload, repository);
    const serverUrl = withoutSlash(env.GITHUB_SERVER_URL ?? 'https://github.com');
    return {
        serverUrl,
        apiUrl: withoutSlash(env.GITHUB_API_URL ?? 'https://api.github.com'),
        owner,
        repo,
        runId: Number(variable('GITHUB_RUN_ID')),
        runAttempt: Number(env.GITHUB_RUN_ATTEMPT ?? '1'),
        job: variable('GITHUB_JOB'),
        step: env.GITHUB_ACTION ?? '',
        eventName: variable('GITHUB_EVENT_NAME'),
        ref: env.GITHUB_REF ?? '',
        testedSha,
        headSha: pullRequest?.headSha ?? payload.merge_group?.head_sha ?? testedSha,
        pullRequest,
        enterpriseServer: isEnterpriseServer(serverUrl),
    };
}
/** The harmless case of no payload is that of runners which have none. */
async function readPayload(path) {
    if (path === undefined || path === '')
        return {};
    try {
        const payload = JSON.parse(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'utf8'));
        return typeof payload === 'object' && payload !== null ? payload : {};
    }
    catch (error) {
        throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`the event's payload in ${path} cannot be read`, 'GITHUB_EVENT_PATH names a JSON file that the runner writes.', { cause: error });
    }
}
/** A head repository that was deleted counts as a fork: nothing of it can be written to. */
function pullRequestOf({ pull_request: found }, repository) {
    const headSha = found?.head?.sha;
    if (found?.number === undefined || headSha === undefined)
        return undefined;
    const headRepository = found.head?.repo?.full_name;
    return {
        number: found.number,
        headSha,
        fork: headRepository?.toLowerCase() !== repository.toLowerCase(),
    };
}
/** As @actions/artifact tells them apart. */
function isEnterpriseServer(serverUrl) {
    const host = new URL(serverUrl).hostname.toUpperCase();
    return host !== 'GITHUB.COM' && !host.endsWith('.GHE.COM') && !host.endsWith('.LOCALHOST');
}
function withoutSlash(url) {
    return url.replace(/\/+$/, '');
}


/***/ }),

/***/ 7884:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   nH: () => (/* binding */ buildFindings),
/* harmony export */   wY: () => (/* binding */ buildBinaries),
/* harmony export */   zS: () => (/* binding */ BuildError)
/* harmony export */ });
/* unused harmony exports buildArgs, nameBinaries */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _support_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87700);
/* harmony import */ var _findings_finding_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(44879);
/* harmony import */ var _process_lineSplitter_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(17204);
/* harmony import */ var _process_supervise_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(56498);
/* harmony import */ var _compileErrors_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(14499);
/** @module The instrumented programs: go build -cover of all mains. */







/** A build that failed for reasons in the user's code. */
class BuildError extends _support_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo {
    errors;
    packages;
    constructor(message, advice, errors, 
    /** Import paths of the packages that did not compile. */
    packages) {
        super(message, advice);
        this.errors = errors;
        this.packages = packages;
    }
}
/**
 * Builds every main package; programs of equal names are told apart by their paths.
 * @throws BuildError with the compiler's errors
 */
async function buildBinaries(go, request, log, stop) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(request.binDir, { recursive: true });
    const binaries = nameBinaries(request);
    const clashing = binaries.filter((binary) => baseName(binary.importPath) !== binary.name);
    const others = binaries.filter((binary) => !clashing.includes(binary));
    // One command for all that keep their names: the go command then builds in parallel.
    if (others.length > 0) {
        await goBuild(go, request, buildArgs(request, request.binDir + node_path__WEBPACK_IMPORTED_MODULE_1__.sep, others), log, stop);
    }
    for (const binary of clashing)
        await goBuild(go, request, buildArgs(request, binary.path, [binary]), log, stop);
    return binaries;
}
/** The command line after `go`. Mode atomic is right for concurrent programs, -race and snapshots. */
function buildArgs(request, output, binaries) {
    return [
        'build',
        '-cover',
        '-covermode=atomic',
        `-coverpkg=${request.patterns.join(',')}`,
        ...(request.overlay === undefined
            ? request.flags.words
            : [...request.flags.others, `-overlay=${request.overlay}`]),
        '-o',
        output,
        '--',
        ...binaries.map((binary) => binary.importPath),
    ];
}
/** `cmd/a/tool` and `cmd/b/tool` become `cmd-a-tool` and `cmd-b-tool`; every other program has Go's own name. */
function nameBinaries(request) {
    const names = request.mains.map((main) => baseName(main.importPath));
    return request.mains.map((main, i) => {
        const unique = names.filter((name) => name === names[i]).length === 1;
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(request.module.dir, main.dir).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('-');
        const name = (unique || path === '' ? names[i] : path) ?? main.importPath;
        const file = request.goos === 'windows' ? `${name}.exe` : name;
        return { name, importPath: main.importPath, path: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(request.binDir, file) };
    });
}
/** The last element of the path, or the one before it if that is a major version (go build's own rule). */
function baseName(importPath) {
    const elements = importPath.split('/');
    const last = elements.at(-1) ?? '';
    return /^v(?:[2-9]|[1-9]\d+)$/.test(last) ? (elements.at(-2) ?? last) : last;
}
async function goBuild(go, request, args, log, stop) {
    const lines = [];
    const splitter = new _process_lineSplitter_js__WEBPACK_IMPORTED_MODULE_4__/* .LineSplitter */ .g((line) => {
        lines.push(line);
        log.child(line);
    });
    const result = await (0,_process_supervise_js__WEBPACK_IMPORTED_MODULE_5__/* .supervise */ .z)(go.program, args, {
        cwd: request.cwd,
        env: go.env,
        platform: go.platform,
        onStdout: (chunk) => {
            splitter.write(chunk);
        },
        onStderr: (chunk) => {
            splitter.write(chunk);
        },
        stop,
    });
    splitter.end();
    if (result.stopped || result.exitCode === 0)
        return;
    throw buildError(lines, result.exitCode, request.cwd);
}
function buildError(lines, exitCode, cwd) {
    const errors = (0,_compileErrors_js__WEBPACK_IMPORTED_MODULE_6__/* .compileErrors */ .D)(lines.join('\n'), cwd);
    // The go command heads each package's errors with its import path.
    const packages = lines.flatMap((line) => /^# (\S+)/.exec(line)?.[1] ?? []);
    const what = packages.length === 0 ? '' : ` in ${[...new Set(packages)].join(', ')}`;
    const advice = errors.length > 0 ? 'The errors stand above, with their places.' : lines.slice(-20).join('\n');
    return new BuildError(`go build failed${what} with exit code ${exitCode}`, advice, errors, packages);
}
/**
 * What a reader should know of the build: equal names, and an overlay that Go passes over for instrumented packages
 * (golang/go#73802).
 */
async function buildFindings(request, binaries) {
    const renamed = binaries.filter((binary) => baseName(binary.importPath) !== binary.name);
    const findings = [];
    if (renamed.length > 0) {
        findings.push((0,_findings_finding_js__WEBPACK_IMPORTED_MODULE_3__/* .finding */ .g)('equal-program-names', 'Programs of equal names were told apart by their paths', {
            evidence: renamed.map((binary) => `${binary.importPath} is ${binary.name}`),
        }));
    }
    const replaced = await overlaidSources(request);
    if (replaced.length > 0) {
        findings.push((0,_findings_finding_js__WEBPACK_IMPORTED_MODULE_3__/* .finding */ .g)('overlay-ignored', 'Files of measured packages are replaced by -overlay, and Go measures the originals', { evidence: replaced }));
    }
    return findings;
}
async function overlaidSources(request) {
    if (request.flags.overlay === undefined)
        return [];
    const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(request.cwd, request.flags.overlay), 'utf8').catch(() => '{}');
    const overlay = JSON.parse(text);
    return Object.keys(overlay.Replace ?? {})
        .map((path) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(request.module.dir, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(request.cwd, path)))
        .filter((path) => !path.startsWith('..') && !(0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(path) && path.endsWith('.go'));
}


/***/ }),

/***/ 14499:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ compileErrors)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/** @module Compiler errors in what the go command prints, with their places. */

const ERROR = /^(?:vet: )?(\S.*?\.go):(\d+)(?::(\d+))?: (.+)$/;
/** The compiler's last word when there are more than ten errors: it stands at a place but is none itself. */
const TOO_MANY = 'too many errors';
/**
 * The errors in order, each once.
 * @param cwd absolute directory that relative file names start from
 */
function compileErrors(text, cwd) {
    const errors = new Map();
    for (const line of text.split(/\r?\n/)) {
        const match = ERROR.exec(line);
        if (match === null)
            continue;
        const [, file = '', row, column, message = ''] = match;
        if (message === TOO_MANY)
            continue;
        const place = {
            file: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(file) ? file : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(cwd, file),
            line: Number(row),
            ...(column === undefined ? {} : { column: Number(column) }),
        };
        errors.set(line, { place, message });
    }
    return [...errors.values()];
}


/***/ }),

/***/ 95217:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ goOutput)
/* harmony export */ });
/* harmony import */ var _support_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87700);
/* harmony import */ var _process_exec_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49072);
/** @module The pinned go command with the environment that all of its uses share. */


/**
 * Runs a short go command and gives back its standard output.
 * @param doing what it is for, as the message says it: `listing the packages`
 * @throws UserError with Go's own words when it fails
 */
async function goOutput(go, cwd, args, doing) {
    const { exitCode, stdout, stderr } = await (0,_process_exec_js__WEBPACK_IMPORTED_MODULE_1__/* .capture */ .Fg)(go.program, args, { cwd, env: go.env });
    if (exitCode !== 0)
        throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${doing} failed: go ${args[0] ?? ''} ended with exit code ${exitCode}`, stderr.trim());
    return stdout;
}


/***/ }),

/***/ 97508:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BP: () => (/* binding */ newest),
/* harmony export */   Hs: () => (/* binding */ minorOf),
/* harmony export */   MQ: () => (/* binding */ isStable),
/* harmony export */   SX: () => (/* binding */ parseGoVersion),
/* harmony export */   X5: () => (/* binding */ FIRST_WITH_SPLIT_UNITS),
/* harmony export */   Zy: () => (/* binding */ compareVersions),
/* harmony export */   dg: () => (/* binding */ FIRST_WITH_COVERAGE),
/* harmony export */   uB: () => (/* binding */ versionOfSemver)
/* harmony export */ });
/* harmony import */ var semver__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62088);
/* harmony import */ var semver__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(semver__WEBPACK_IMPORTED_MODULE_0__);
/** @module Names of Go releases: `1.26.8`, `1.20`, `1.27rc1`, and their order. */

/** From here on the first release of a minor version ends in `.0`, and `1.21` alone names the language only. */
const FIRST_WITH_ZERO_PATCH = 21;
/** The first Go that writes coverage data of built programs. */
const FIRST_WITH_COVERAGE = release(1, 20, 0);
/** The first Go that splits units at blank lines and comments; its release candidates do it, too. */
const FIRST_WITH_SPLIT_UNITS = { name: '1.27', semver: '1.27.0-0' };
const VERSION = /^(?:go)?(\d{1,4})\.(\d{1,4})(?:\.(\d{1,4})|(rc|beta)(\d{1,3}))?$/;
/**
 * Reads `1.26.8`, `go1.26.8`, `1.27rc1` or `1.20`; undefined for anything else.
 * `1.21` and later without a patch number are versions of the language, which come before the first release candidate
 * (Go's internal/gover).
 */
function parseGoVersion(text) {
    const [, major, minor, patch, stage, number] = VERSION.exec(text) ?? [];
    if (major === undefined || minor === undefined)
        return undefined;
    if (patch !== undefined)
        return release(Number(major), Number(minor), Number(patch));
    const [start, name] = [`${Number(major)}.${Number(minor)}.0`, `${Number(major)}.${Number(minor)}`];
    if (stage !== undefined && number !== undefined)
        return { name: `${name}${stage}${Number(number)}`, semver: `${start}-${stage}.${Number(number)}` };
    return { name, semver: Number(minor) < FIRST_WITH_ZERO_PATCH ? start : `${start}-0` };
}
/** The release that a folder of a tool cache is named for; undefined for other names. */
function versionOfSemver(text) {
    const parsed = semver__WEBPACK_IMPORTED_MODULE_0___default().parse(text);
    if (parsed?.version !== text)
        return undefined;
    const [stage, number] = parsed.prerelease;
    if (stage === undefined)
        return release(parsed.major, parsed.minor, parsed.patch);
    return parseGoVersion(`${parsed.major}.${parsed.minor}${stage}${number ?? ''}`);
}
/** Negative, zero or positive, as sort wants it. */
function compareVersions(left, right) {
    return semver__WEBPACK_IMPORTED_MODULE_0___default().compare(left.semver, right.semver);
}
/** The newest of some versions. */
function newest(versions) {
    return versions.toSorted(compareVersions).at(-1);
}
/** Whether it is no release candidate or beta, nor the name of a language version. */
function isStable(version) {
    return semver__WEBPACK_IMPORTED_MODULE_0___default().prerelease(version.semver) === null;
}
/** `1.26` of `1.26.8`. */
function minorOf(version) {
    return `${semver__WEBPACK_IMPORTED_MODULE_0___default().major(version.semver)}.${semver__WEBPACK_IMPORTED_MODULE_0___default().minor(version.semver)}`;
}
function release(major, minor, patch) {
    const semantic = `${major}.${minor}.${patch}`;
    const bare = patch === 0 && major === 1 && minor < FIRST_WITH_ZERO_PATCH;
    return { name: bare ? `${major}.${minor}` : semantic, semver: semantic };
}


/***/ }),

/***/ 2882:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ isFailure),
/* harmony export */   a: () => (/* binding */ leafTests)
/* harmony export */ });
/** @module What a suite did: the value that the test table, junit.xml and the verdict are made from. */
/**
 * Tests without subtests of their own, as a parent only repeats how its subtests went; and parents that failed by
 * themselves, such as by an error after subtests that all passed.
 */
function leafTests(pkg) {
    const parents = new Set(pkg.tests.flatMap((test) => ancestors(test.name)));
    const repeating = new Set(pkg.tests.filter(isFailure).flatMap((test) => ancestors(test.name)));
    return pkg.tests.filter((test) => !(isFailure(test) ? repeating : parents).has(test.name));
}
function isFailure(test) {
    return test.outcome === 'fail' || test.outcome === 'unfinished';
}
/** `A/b/c` lies in `A/b` and in `A`. */
function ancestors(name) {
    const parts = name.split('/');
    return parts.slice(1).map((_, i) => parts.slice(0, i + 1).join('/'));
}


/***/ }),

/***/ 61490:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Eq: () => (/* binding */ toolCacheDirectory),
/* harmony export */   o: () => (/* binding */ NETWORK_LIMITS),
/* harmony export */   rv: () => (/* binding */ GO_DOWNLOADS)
/* harmony export */ });
/* unused harmony export cacheDirectory */
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/** @module Everything from outside that setting up Go depends on. */


const GO_DOWNLOADS = 'https://go.dev/dl/';
const NETWORK_LIMITS = { stallMs: 20_000, totalMs: 900_000, retryAfterMs: [1000, 4000] };
/** The runner's tool cache where there is one, else our folder in the user's cache directory. */
function toolCacheDirectory(env, platform) {
    const runner = env.RUNNER_TOOL_CACHE ?? '';
    return runner === '' ? cacheDirectory(env, platform) : runner;
}
/** Our folder in the user's cache directory, as the system wants it. */
function cacheDirectory(env, platform) {
    const path = platform === 'win32' ? node_path__WEBPACK_IMPORTED_MODULE_1__.win32 : node_path__WEBPACK_IMPORTED_MODULE_1__.posix;
    return path.join(userCache(env, platform), 'go-integration-coverage');
}
function userCache(env, platform) {
    const home = nonEmpty(platform === 'win32' ? env.USERPROFILE : env.HOME) ?? (0,node_os__WEBPACK_IMPORTED_MODULE_0__.homedir)();
    if (platform === 'win32')
        return nonEmpty(env.LOCALAPPDATA) ?? node_path__WEBPACK_IMPORTED_MODULE_1__.win32.join(home, 'AppData', 'Local');
    if (platform === 'darwin')
        return node_path__WEBPACK_IMPORTED_MODULE_1__.posix.join(home, 'Library', 'Caches');
    // The specification of these directories tells to ignore relative ones.
    const set = nonEmpty(env.XDG_CACHE_HOME);
    return set !== undefined && node_path__WEBPACK_IMPORTED_MODULE_1__.posix.isAbsolute(set) ? set : node_path__WEBPACK_IMPORTED_MODULE_1__.posix.join(home, '.cache');
}
function nonEmpty(text) {
    return text === '' ? undefined : text;
}


/***/ }),

/***/ 33775:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ FAIL_ON_INPUT),
/* harmony export */   m: () => (/* binding */ INPUTS)
/* harmony export */ });
/**
 * @module The inputs, named once for all: action.yml, the command line's flags and the parser agree with this list
 * (a test compares them).
 */
const FAIL_ON_INPUT = {
    name: 'fail-on',
    default: '',
    value: 'codes',
    description: 'Which findings fail the run: codes of docs/health.md, and `default`, `warnings` (each warning too) or `none`. Default: those that make the figure wrong. Failed tests and missing data always do.',
};
const INPUTS = [
    {
        name: 'go-version',
        default: '',
        value: 'version',
        description: 'The Go to use: `1.26.8`, `1.26`, `1.26.x`, `stable` or `oldstable`. Default: the `toolchain` line of go.mod, else its `go` line.',
    },
    {
        name: 'go-version-file',
        default: '',
        value: 'file',
        description: 'A file that names the Go to use: go.mod, go.work, .go-version or .tool-versions.',
    },
    {
        name: 'working-directory',
        default: '.',
        value: 'dir',
        description: 'The module with the main packages.',
    },
    {
        name: 'test-directory',
        default: '',
        value: 'dir',
        description: 'The module with the integration tests, where it is another one. Default: `working-directory`.',
    },
    {
        name: 'packages',
        default: './...',
        value: 'patterns',
        description: 'The main packages to build, as patterns of the go command; packages that are no programs are passed over.',
    },
    {
        name: 'coverpkg',
        default: '',
        value: 'patterns',
        description: 'The packages to measure, as patterns of the go command. Default: every package of the module. The main packages always are.',
    },
    {
        name: 'build-flags',
        default: '',
        value: 'flags',
        description: 'Flags for `go build`, such as `-race -tags=netgo -ldflags="-s -w"`.',
    },
    {
        name: 'bin-dir',
        default: '',
        value: 'dir',
        description: 'Where the instrumented programs go, for tests that expect them at a fixed place such as `bin`. Default: a temporary folder. It is first on PATH in either case.',
    },
    {
        name: 'tags',
        default: 'integration',
        value: 'tags',
        description: 'Build tags of the integration tests, separated by commas. Empty: no tag, and all tests run.',
    },
    {
        name: 'suite',
        default: 'tagged',
        value: 'which',
        description: '`tagged`: only the test functions that exist with `tags` and not without. `all`: everything that `go test -tags` would run.',
    },
    {
        name: 'test-packages',
        default: './...',
        value: 'patterns',
        description: 'The packages whose tests run, as patterns of the go command.',
    },
    {
        name: 'test-flags',
        default: '',
        value: 'flags',
        description: 'Flags for `go test`, such as `-race -run=TestServer -parallel=4`; `-args` and what follows reach the tests.',
    },
    {
        name: 'command',
        default: '',
        value: 'script',
        description: 'A bash script to run instead of `go test`, with GOCOVERDIR set and the programs on PATH; its exit code is the verdict.',
    },
    {
        name: 'timeout',
        default: '30m',
        value: 'duration',
        description: 'How long the whole suite may take, such as `90s` or `1h30m`.',
    },
    {
        name: 'in-process',
        default: 'true',
        description: 'Measure the test processes too, for code that tests call directly (httptest servers).',
    },
    {
        name: 'test-builds',
        default: 'true',
        description: 'Instrument the programs that the tests build themselves (`go build` in TestMain, gexec, `go run`).',
    },
    {
        name: 'preserve',
        default: 'true',
        description: 'Keep the counters of processes that are killed, crash, panic or start without GOCOVERDIR. `false` builds with Go’s own runtime.',
    },
    {
        name: 'threshold',
        default: '',
        value: 'rule',
        description: 'Fail below a share of covered statements: `total: 80`.',
    },
    FAIL_ON_INPUT,
    {
        name: 'pass-id-token',
        default: 'false',
        description: 'Let the suite request OpenID Connect tokens of the job (ACTIONS_ID_TOKEN_REQUEST_URL and its token).',
    },
];


/***/ }),

/***/ 79425:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i8: () => (/* binding */ PUBLISHING_INPUTS),
/* harmony export */   u0: () => (/* binding */ parsePublishingInputs)
/* harmony export */ });
/* unused harmony export ANNOTATION_CHOICES */
/* harmony import */ var _support_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87700);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18463);
/** @module What is published, and under which name: inputs of the action and of its report part. */


const PUBLISHING_INPUTS = [
    {
        name: 'token',
        default: '${{ github.token }}',
        description: 'The token that publishes the check run. It goes to the GitHub API and nowhere else.',
    },
    {
        name: 'check-run',
        default: 'true',
        description: 'Publish a check run; needs the permission `checks: write`. Set it to `false` on the legs of a matrix that the report action speaks for.',
    },
    {
        name: 'check-name',
        default: '',
        description: 'The name of the check run. Default: `Go integration coverage`, and the values of the matrix behind it.',
    },
    {
        name: 'annotations',
        default: 'patch',
        description: 'Which uncovered lines are annotated: `patch` (those that the pull request changed), `all` or `none`.',
    },
];
const ANNOTATION_CHOICES = ['patch', 'all', 'none'];
/** GitHub's own limit is not documented; what is longer cannot be read in a list of checks. */
const LONGEST_NAME = 255;
/** @throws UserError that names the input, the value and what is allowed */
function parsePublishingInputs(read) {
    const inputs = new _values_js__WEBPACK_IMPORTED_MODULE_1__/* .InputTexts */ .B(PUBLISHING_INPUTS, read);
    const checkName = inputs.optional('check-name');
    if (checkName !== undefined && checkName.length > LONGEST_NAME)
        throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`check-name has ${checkName.length} characters`, `Choose a name of at most ${LONGEST_NAME}.`);
    const token = inputs.optional('token');
    return {
        // An expression is what the command line's reader or a runner without a token would hand on.
        token: token?.startsWith('${{') === true ? undefined : token,
        checkRun: inputs.flag('check-run'),
        checkName,
        annotations: (0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .choice */ .Y)('annotations', inputs.text('annotations') || 'patch', ANNOTATION_CHOICES),
    };
}


/***/ }),

/***/ 90800:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ parseInputs)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/gates/gateRules.ts
var gateRules = __webpack_require__(45014);
// EXTERNAL MODULE: ./src/support/errors.ts
var errors = __webpack_require__(87700);
;// CONCATENATED MODULE: ./src/go/flags.ts
/** @module Flags of the go command, as words and as names with values. */

/**
 * Reads words as the go command does: one dash or two, `=value` or a value in the next word.
 * @param withValue names of the flags that take a value
 * @throws UserError for a word that is no flag, and for a flag without its value
 */
function parseFlags(input, words, withValue) {
    const flags = [];
    for (let i = 0; i < words.length; i++) {
        const word = words[i] ?? '';
        const match = /^--?([^-=][^=]*)(?:=(.*))?$/s.exec(word);
        if (match === null) {
            throw new errors/* UserError */.yo(`${input}: ${JSON.stringify(word)} is not a flag`, 'Packages have inputs of their own: packages, test-packages.');
        }
        const [, name = '', value] = match;
        const next = words[i + 1];
        if (value === undefined && withValue.has(name)) {
            if (next === undefined) {
                throw new errors/* UserError */.yo(`${input}: ${word} lacks its value; the go command would take the next word for it, a package`, `Write ${word}=VALUE.`);
            }
            flags.push({ name, value: next, words: [word, next] });
            i++;
        }
        else {
            flags.push({ name, value, words: [word] });
        }
    }
    return flags;
}
/** Whether a boolean flag of the go command is off: `-cover=false`, `-json=0`. */
function isOff(flag) {
    return ['false', 'f', '0'].includes(flag.value?.toLowerCase() ?? 'true');
}
/** Flags of go build, go test and go list that take a value (cmd/go, `go help build`). */
const BUILD_VALUE_FLAGS = [
    'C',
    'asmflags',
    'buildmode',
    'compiler',
    'covermode',
    'coverpkg',
    'gccgoflags',
    'gcflags',
    'installsuffix',
    'ldflags',
    'mod',
    'modfile',
    'o',
    'overlay',
    'p',
    'pgo',
    'pkgdir',
    'tags',
    'toolexec',
];

;// CONCATENATED MODULE: ./src/go/build/buildFlags.ts
/** @module The user's flags for go build: what would break the chain is refused, what we set ourselves is dropped. */


const REFUSED = {
    o: 'the programs go to bin-dir',
    C: 'the directory is working-directory',
    n: 'it prints the build instead of doing it',
    coverpkg: 'what is measured is the input coverpkg',
};
/** @throws UserError that names the flag and the reason */
function parseBuildFlags(words) {
    const flags = parseFlags('build-flags', words, new Set(BUILD_VALUE_FLAGS));
    for (const flag of flags)
        refuse('build-flags', flag, REFUSED);
    const overlays = flags.filter((flag) => flag.name === 'overlay');
    if (overlays.length > 1) {
        throw new errors/* UserError */.yo('build-flags: -overlay is given twice; Go would use the last one only', 'Merge the two files into one.');
    }
    // -cover and -covermode=atomic are what we build with anyway.
    const kept = flags.filter((flag) => !['cover', 'covermode'].includes(flag.name));
    return { ...overlayApart(kept), overlay: overlays[0]?.value };
}
/** All words of flags, and those that are not -overlay. */
function overlayApart(flags) {
    return {
        words: flags.flatMap((flag) => flag.words),
        others: flags.filter((flag) => flag.name !== 'overlay').flatMap((flag) => flag.words),
    };
}
/** Refuses a flag of the table, and those that switch measuring off or change its mode. */
function refuse(input, flag, reasons) {
    const word = flag.words.join(' ');
    const reason = reasons[flag.name];
    if (reason !== undefined)
        throw new errors/* UserError */.yo(`${input}: ${word} cannot be used here: ${reason}`, `Remove ${word}.`);
    if (flag.name === 'cover' && isOff(flag)) {
        throw new errors/* UserError */.yo(`${input}: ${word} would measure nothing`, `Remove ${word}.`);
    }
    if (flag.name === 'covermode' && flag.value !== 'atomic') {
        throw new errors/* UserError */.yo(`${input}: ${word} cannot be used here: everything is measured in mode atomic, which is safe for concurrent programs and -race`, `Remove ${word}.`);
    }
}

;// CONCATENATED MODULE: ./src/go/test/testFlags.ts
/** @module The user's flags for go test: what would break the chain is refused with the reason. */



const testFlags_REFUSED = {
    coverprofile: 'the profile is written from all sources together, as coverage.out',
    coverpkg: 'what is measured is the input coverpkg',
    tags: 'tags are the input tags',
    exec: 'the tests are started by a program of ours that keeps their data',
    c: 'it compiles the tests and does not run them',
    o: 'it keeps a test binary and would leave it in your tree',
    n: 'it prints the build instead of doing it',
    C: 'the directory is test-directory',
    list: 'it lists tests and does not run them',
    fuzz: 'it looks for new inputs until it is stopped; the seeds of fuzz tests run without it',
    'test.gocoverdir': 'the data goes to a directory of the run',
    'test.run': 'write -run',
    'test.timeout': 'write -timeout',
};
const LIST_FLAGS = ['asan', 'compiler', 'mod', 'modfile', 'msan', 'overlay', 'race'];
/** Flags of go test that take a value (cmd/go, `go help testflag`). */
const TEST_VALUE_FLAGS = [
    'bench',
    'benchtime',
    'blockprofile',
    'blockprofilerate',
    'count',
    'coverprofile',
    'cpu',
    'cpuprofile',
    'exec',
    'fuzz',
    'fuzzminimizetime',
    'fuzztime',
    'list',
    'memprofile',
    'memprofilerate',
    'mutexprofile',
    'mutexprofilefraction',
    'outputdir',
    'parallel',
    'run',
    'shuffle',
    'skip',
    'timeout',
    'trace',
    'vet',
];
/** @throws UserError that names the flag and the reason */
function parseTestFlags(words) {
    const end = words.findIndex((word) => word === '-args' || word === '--args');
    const own = end < 0 ? words : words.slice(0, end);
    const flags = parseFlags('test-flags', own, new Set([...BUILD_VALUE_FLAGS, ...TEST_VALUE_FLAGS]));
    for (const flag of flags) {
        refuse('test-flags', flag, testFlags_REFUSED);
        if (flag.name === 'count' && flag.value === '0') {
            throw new errors/* UserError */.yo('test-flags: -count=0 runs no test', 'Remove it: -count=1 is set for you, so that no result is cached.');
        }
        if (flag.name === 'json' && isOff(flag)) {
            throw new errors/* UserError */.yo('test-flags: -json=false cannot be used here: the test table is made from the events', 'Remove it.');
        }
    }
    // What we set ourselves; twice would be harmless but reads badly in the log.
    const kept = flags.filter((flag) => !['cover', 'covermode', 'json'].includes(flag.name));
    return {
        ...overlayApart(kept),
        overlay: kept.findLast((flag) => flag.name === 'overlay')?.value,
        args: end < 0 ? [] : words.slice(end + 1),
        listWords: kept.filter((flag) => LIST_FLAGS.includes(flag.name)).flatMap((flag) => flag.words),
        selectsTests: flags.some((flag) => flag.name === 'run'),
        skipsTests: flags.some((flag) => flag.name === 'skip'),
        verbose: flags.some((flag) => flag.name === 'v' && !isOff(flag)),
    };
}

// EXTERNAL MODULE: ./src/findings/failOn.ts + 1 modules
var failOn = __webpack_require__(75193);
// EXTERNAL MODULE: ./src/inputs/definitions.ts
var definitions = __webpack_require__(33775);
;// CONCATENATED MODULE: ./src/inputs/duration.ts
/** @module Durations as Go writes them. */
const PART = /(\d+(?:\.\d+)?)(h|ms|m|s)/y;
const SECONDS = { h: 3600, m: 60, s: 1, ms: 0.001 };
/** Seconds of a duration such as `90s`, `1h30m`, `1.5m`; undefined if it is none or not above zero. */
function parseDuration(text) {
    PART.lastIndex = 0;
    let seconds = 0;
    while (PART.lastIndex < text.length) {
        const part = PART.exec(text);
        if (part === null)
            return undefined;
        const [, amount, unit] = part;
        seconds += Number(amount) * SECONDS[unit];
    }
    return seconds > 0 && Number.isFinite(seconds) ? seconds : undefined;
}

// EXTERNAL MODULE: ./node_modules/shlex/shlex.js
var shlex = __webpack_require__(95637);
;// CONCATENATED MODULE: ./src/inputs/shellWords.ts
/** @module Text that a user typed as he would in a shell, cut into words. Nothing is ever run or expanded. */


/**
 * The words of a line or of several, with quotes and backslashes as in a POSIX shell.
 * @throws UserError for an open quote, naming the input
 */
function shellWords(input, text) {
    try {
        return (0,shlex/* split */.lD)(text.trim());
    }
    catch (error) {
        throw new errors/* UserError */.yo(`${input}: a quote is not closed in ${JSON.stringify(text)}`, 'Quote as in a shell: -ldflags="-s -w"', {
            cause: error,
        });
    }
}

// EXTERNAL MODULE: ./src/inputs/values.ts
var values = __webpack_require__(18463);
;// CONCATENATED MODULE: ./src/inputs/runInputs.ts
/** @module What the user asked for: one readonly object, read once at the edge, every value checked. */










/**
 * Reads and checks all inputs.
 * @param base absolute directory that relative ones start from
 * @throws UserError that names the input, the value and what is allowed
 */
function parseInputs(read, base) {
    const texts = new values/* InputTexts */.B(definitions/* INPUTS */.m, read);
    const text = (name) => texts.text(name);
    const optional = (name) => texts.optional(name);
    const workingDirectory = (0,external_node_path_.resolve)(base, optional('working-directory') ?? '.');
    const testDirectory = optional('test-directory');
    const binDir = optional('bin-dir');
    const inputs = {
        goVersion: optional('go-version'),
        goVersionFile: optional('go-version-file'),
        workingDirectory,
        testDirectory: testDirectory === undefined ? workingDirectory : (0,external_node_path_.resolve)(base, testDirectory),
        packages: patterns('packages', text('packages')),
        coverpkg: patterns('coverpkg', text('coverpkg'), /[\s,]+/),
        buildFlags: parseBuildFlags(shellWords('build-flags', text('build-flags'))),
        binDir: binDir === undefined ? undefined : (0,external_node_path_.resolve)(workingDirectory, binDir),
        tags: parseTags(text('tags')),
        suite: (0,values/* choice */.Y)('suite', text('suite'), ['tagged', 'all']),
        testPackages: patterns('test-packages', text('test-packages')),
        testFlags: parseTestFlags(shellWords('test-flags', text('test-flags'))),
        command: optional('command'),
        timeoutSeconds: timeout(text('timeout')),
        inProcess: texts.flag('in-process'),
        testBuilds: texts.flag('test-builds'),
        preserve: texts.flag('preserve'),
        gates: (0,gateRules/* parseGateRules */.i)(text('threshold')),
        failOn: (0,failOn/* parseFailOn */.XV)(text('fail-on')),
        passIdToken: texts.flag('pass-id-token'),
    };
    refuseContradictions(inputs);
    return inputs;
}
function defaultOf(name) {
    return definitions/* INPUTS */.m.find((input) => input.name === name)?.default ?? '';
}
function refuseContradictions(inputs) {
    if (inputs.goVersion !== undefined && inputs.goVersionFile !== undefined) {
        throw new errors/* UserError */.yo('go-version and go-version-file are both set', 'Keep the one that holds the pin and remove the other.');
    }
    if (inputs.command === undefined)
        return;
    const unused = [];
    if (inputs.testFlags.words.length > 0)
        unused.push('test-flags');
    if (inputs.testPackages.join(' ') !== defaultOf('test-packages'))
        unused.push('test-packages');
    if (inputs.suite !== 'tagged')
        unused.push('suite');
    if (unused.length > 0) {
        throw new errors/* UserError */.yo(`command takes the place of go test, so ${unused.join(', ')} would have no effect`, 'Put them into the script, or remove command.');
    }
}
function patterns(input, text, separator = /\s+/) {
    const list = (text === '' ? defaultOf(input) : text).split(separator).filter((item) => item !== '');
    const flagLike = list.find((item) => item.startsWith('-'));
    if (flagLike !== undefined) {
        const flags = input === 'test-packages' ? 'test-flags' : 'build-flags';
        throw new errors/* UserError */.yo(`${input}: ${flagLike} is a flag, not a package pattern`, `Flags go into ${flags}.`);
    }
    return list;
}
function parseTags(text) {
    const tags = text.split(/[\s,]+/).filter((tag) => tag !== '');
    const bad = tags.find((tag) => !/^[\p{L}\p{N}_.]+$/u.test(tag));
    if (bad !== undefined) {
        throw new errors/* UserError */.yo(`tags: ${JSON.stringify(bad)} is not a build tag`, 'Tags are letters, digits, underscores and dots, separated by commas: integration,slow');
    }
    return tags.join(',');
}
function timeout(text) {
    const seconds = parseDuration(text);
    if (seconds === undefined) {
        throw new errors/* UserError */.yo(`timeout: ${JSON.stringify(text)} is not a duration above zero`, 'Write it as 90s, 30m or 1h30m.');
    }
    return seconds;
}


/***/ }),

/***/ 18463:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ InputTexts),
/* harmony export */   Y: () => (/* binding */ choice)
/* harmony export */ });
/* harmony import */ var _support_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87700);
/** @module Reading the text of an input, in words that name the input, the value and what is allowed. */

/** Texts of inputs without blanks around them. A runner gives the defaults itself; the command line does not. */
class InputTexts {
    definitions;
    read;
    constructor(definitions, read) {
        this.definitions = definitions;
        this.read = read;
    }
    text(name) {
        return (this.read(name) ?? this.default(name)).trim();
    }
    default(name) {
        return this.definitions.find((input) => input.name === name)?.default ?? '';
    }
    optional(name) {
        const text = this.text(name);
        return text === '' ? undefined : text;
    }
    /** @throws UserError for anything but `true` and `false` */
    flag(name) {
        const text = this.text(name);
        return choice(name, (text === '' ? this.default(name) : text).toLowerCase(), ['true', 'false']) === 'true';
    }
}
/** @throws UserError for a value that is not on the list */
function choice(input, value, allowed) {
    const found = allowed.find((item) => item === value);
    if (found === undefined)
        throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${input}: ${JSON.stringify(value)} is not allowed`, `Allowed: ${allowed.join(', ')}.`);
    return found;
}


/***/ }),

/***/ 45237:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IB: () => (/* binding */ matrixHash),
/* harmony export */   SB: () => (/* binding */ stepSuffix),
/* harmony export */   ue: () => (/* binding */ legName),
/* harmony export */   vs: () => (/* binding */ matrixText)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/** @module Which leg of a workflow run a job is, and how it is called. */

/** The step's part of a leg: GitHub calls uses without an id `__self`, `__self_2` or `__owner_repository_2`. */
function stepSuffix(step) {
    if (!step.startsWith('__'))
        return step;
    return /_(\d+)$/.exec(step)?.[1] ?? '';
}
/** As GitHub names jobs of a matrix: `test (1.27.0, ubuntu-latest)`, and the step behind it. */
function legName(leg) {
    const values = matrixText(leg.matrix);
    return `${leg.job}${values === '' ? '' : ` (${values})`}${leg.step === '' ? '' : ` · ${leg.step}`}`;
}
/** `1.27.0, ubuntu-latest`; empty without a matrix. */
function matrixText(matrix) {
    return leafValues(matrix ?? {}).join(', ');
}
/** 8 hexadecimal digits, the same for the same values in whatever order. */
function matrixHash(matrix) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(canonical(matrix)).digest('hex').slice(0, 8);
}
function leafValues(value) {
    if (Array.isArray(value))
        return value.flatMap(leafValues);
    if (typeof value === 'object' && value !== null)
        return Object.values(value).flatMap(leafValues);
    return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
        ? [String(value)].filter((text) => text !== '')
        : [];
}
/** JSON with sorted names. */
function canonical(value) {
    if (Array.isArray(value))
        return `[${value.map(canonical).join()}]`;
    if (typeof value !== 'object' || value === null)
        return JSON.stringify(value);
    const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
    return `{${entries.map(([name, item]) => `${JSON.stringify(name)}:${canonical(item)}`).join()}}`;
}


/***/ }),

/***/ 84013:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ZY: () => (/* binding */ plainTogether),
/* harmony export */   ad: () => (/* binding */ findLegData),
/* harmony export */   yn: () => (/* binding */ legDataOf)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _coverage_model_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(43307);
/* harmony import */ var _support_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87700);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(71540);
/** @module Data to merge: of a leg, whose manifest tells about it, or of directories of which nothing is known. */





const REASONS = {
    ENOENT: 'there is no such directory',
    ENOTDIR: 'it is not a directory',
};
/**
 * Looks at a directory that the user named: a GOCOVERDIR, a report of ours, its covdata folder, or an unpacked artifact.
 * @param directory absolute
 * @throws UserError when it or its manifest cannot be read
 */
async function findLegData(directory) {
    const names = await namesIn(directory);
    if (names.includes('covdata') && names.includes('report.json'))
        return findLegData((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, 'covdata'));
    const manifest = names.includes(_manifest_js__WEBPACK_IMPORTED_MODULE_3__/* .MANIFEST_NAME */ .i)
        ? await readManifest((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, _manifest_js__WEBPACK_IMPORTED_MODULE_3__/* .MANIFEST_NAME */ .i))
        : undefined;
    return { manifest, directories: directoriesOf(directory, names) };
}
/**
 * The data of an artifact whose manifest was read before.
 * @param directory absolute: what the artifact holds
 * @throws UserError when it cannot be read
 */
async function legDataOf(directory, manifest) {
    return { manifest, directories: directoriesOf(directory, await namesIn(directory)) };
}
/** Directories without a manifest are one measurement: nothing tells them apart. */
function plainTogether(all) {
    const plain = all.filter(({ manifest }) => manifest === undefined).flatMap(({ directories }) => directories);
    const legs = all.filter(({ manifest }) => manifest !== undefined);
    return plain.length > 0 || legs.length === 0 ? [...legs, { manifest: undefined, directories: plain }] : legs;
}
async function namesIn(directory) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(directory).catch((error) => {
        const reason = REASONS[(0,_support_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .errorCode */ .CA)(error) ?? ''] ?? (0,_support_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .describeError */ .Uc)(error);
        throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`${directory} cannot be read: ${reason}`, 'Name a directory that GOCOVERDIR was set to, or the covdata folder of a report.');
    });
}
/** A covdata folder of ours has a folder for each source and no data beside them; anything else is one GOCOVERDIR. */
function directoriesOf(directory, names) {
    const isPlain = names.some((name) => /^cov(?:meta|counters)\./.test(name));
    const sources = isPlain ? [] : _coverage_model_js__WEBPACK_IMPORTED_MODULE_4__/* .SOURCES */ .H.filter((source) => names.includes(source));
    return sources.length === 0
        ? [{ path: directory, source: 'binaries' }]
        : sources.map((source) => ({ path: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, source), source }));
}
async function readManifest(path) {
    // Its schemas are loaded only where there is a manifest.
    const { parseManifest } = await Promise.all(/* import() */[__webpack_require__.e(934), __webpack_require__.e(656)]).then(__webpack_require__.bind(__webpack_require__, 70656));
    try {
        return parseManifest(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'utf8'));
    }
    catch (error) {
        throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`${path} cannot be used: ${(0,_support_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .describeError */ .Uc)(error)}`, 'It belongs to the data beside it; remove it to merge the data alone.');
    }
}


/***/ }),

/***/ 20415:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ww: () => (/* binding */ missingFinding),
/* harmony export */   nF: () => (/* binding */ legFindings),
/* harmony export */   ne: () => (/* binding */ emptyFinding)
/* harmony export */ });
/* harmony import */ var _covdata_bytes_byteOrder_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(44122);
/* harmony import */ var _findings_catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39737);
/* harmony import */ var _findings_finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44879);
/* harmony import */ var _leg_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45237);
/** @module What is said of the legs of a matrix: those that are missing or empty, and what each found by itself. */




function missingFinding(names) {
    if (names.length === 0)
        return [];
    return [
        (0,_findings_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .finding */ .g)('leg-missing', `${names.length === 1 ? 'A job' : `${names.length} jobs`} of the matrix left no artifact`, {
            evidence: names,
        }),
    ];
}
function emptyFinding(legs) {
    const empty = legs.filter((leg) => leg.state === 'empty');
    if (empty.length === 0)
        return [];
    return [
        (0,_findings_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .finding */ .g)('leg-empty', `${empty.length === 1 ? 'A job' : `${empty.length} jobs`} left an artifact without coverage data`, { evidence: empty.map((leg) => leg.name) }),
    ];
}
/** By name, so that the order in which they are read shows nowhere. */
function inOrder(manifests) {
    return manifests.toSorted((one, other) => (0,_covdata_bytes_byteOrder_js__WEBPACK_IMPORTED_MODULE_3__/* .compareBytes */ .X)((0,_leg_js__WEBPACK_IMPORTED_MODULE_2__/* .legName */ .ue)(one.leg), (0,_leg_js__WEBPACK_IMPORTED_MODULE_2__/* .legName */ .ue)(other.leg)));
}
/** What the legs found by themselves: the same finding of several legs is one, and says of which it is. */
function legFindings(manifests) {
    const found = new Map();
    for (const manifest of inOrder(manifests)) {
        for (const item of manifest.findings) {
            if ((0,_findings_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .isFindingCode */ .dT)(item.code) && (0,_findings_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .diagnosisOf */ .jo)(item.code).foundAgain === true)
                continue;
            // The jobs may have graded it by a fail-on of their own.
            const key = JSON.stringify([item.code, (0,_findings_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .isFindingCode */ .dT)(item.code) ? '' : item.severity, item.title]);
            const known = found.get(key) ?? { finding: item, legs: [], details: new Set(), evidence: new Set() };
            known.legs.push((0,_leg_js__WEBPACK_IMPORTED_MODULE_2__/* .legName */ .ue)(manifest.leg));
            known.details.add(item.detail);
            for (const line of item.evidence)
                known.evidence.add(line);
            found.set(key, known);
        }
    }
    return [...found.values()].map(({ finding: item, legs, details, evidence }) => ({
        ...item,
        detail: [...details].join(' '),
        title: legs.length === manifests.length ? item.title : `${legs.join(' and ')}: ${item.title}`,
        evidence: [...evidence],
    }));
}


/***/ }),

/***/ 97881:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P4: () => (/* binding */ legInfo),
/* harmony export */   dA: () => (/* binding */ lostLeg),
/* harmony export */   og: () => (/* binding */ missingLegs)
/* harmony export */ });
/* harmony import */ var _leg_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45237);
/** @module The legs of a matrix: what each of them measured, and which are missing. */

/** @param counted whether any counter data file of the leg could be read */
function legInfo({ go, suite, leg }, counted, tally) {
    return {
        name: (0,_leg_js__WEBPACK_IMPORTED_MODULE_0__/* .legName */ .ue)(leg),
        state: counted ? 'merged' : 'empty',
        go,
        tests: suite.kind === 'go test' ? suite.tests : undefined,
        suitePassed: suite.passed,
        failedTests: suite.failed,
        tally,
    };
}
/** A leg of which nothing but its name is known. */
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
 * Jobs of a matrix that left nothing, by what the others say of its size. Their values are not known: they are named
 * by their number.
 */
function missingLegs(legs) {
    const uses = new Map();
    for (const leg of legs) {
        const use = JSON.stringify([leg.job, leg.step]);
        uses.set(use, [...(uses.get(use) ?? []), leg]);
    }
    return [...uses.values()].flatMap((found) => {
        const total = Math.max(0, ...found.map((leg) => leg.total ?? 0));
        const seen = new Set(found.map((leg) => leg.index));
        const job = found[0]?.job ?? '';
        return Array.from({ length: total }, (_, index) => index)
            .filter((index) => !seen.has(index))
            .map((index) => `${job} (job ${index + 1} of ${total})`);
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

/***/ 26227:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ endProcess)
/* harmony export */ });
/** @module The end of an entry's process. */
/**
 * Ends the process with the exit code that was set, after everything that was said is out. A request that was given up,
 * to a service that does not answer, would keep it for minutes otherwise.
 */
async function endProcess() {
    await Promise.all([process.stdout, process.stderr].map((stream) => new Promise((resolve) => {
        stream.write('', () => {
            resolve();
        });
    })));
    process.exit();
}


/***/ }),

/***/ 49072:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fg: () => (/* binding */ capture),
/* harmony export */   Uv: () => (/* binding */ definedOnly),
/* harmony export */   _E: () => (/* binding */ prependPath)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _actions_exec__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41955);
/** @module Short commands. Processes are started here and in supervise.ts only, by argument array, never through a shell. */


/**
 * Runs a short command and gives back what it printed; an exit code other than 0 is a result, not an error.
 * @throws Error with the cause when the program cannot be started
 */
async function capture(program, args, options) {
    // exec takes a command line and splits it: the quotes keep a path with blanks whole.
    const { exitCode, stdout, stderr } = await (0,_actions_exec__WEBPACK_IMPORTED_MODULE_1__/* .getExecOutput */ .H)(`"${program}"`, [...args], {
        cwd: options.cwd,
        env: definedOnly(options.env),
        silent: true,
        ignoreReturnCode: true,
        ...(options.input === undefined ? {} : { input: Buffer.from(options.input) }),
    });
    return { exitCode, stdout, stderr };
}
function definedOnly(env) {
    return Object.fromEntries(Object.entries(env).filter((pair) => pair[1] !== undefined));
}
/** The environment with a directory first on its PATH, however that variable is spelled there (`Path` on Windows). */
function prependPath(env, directory) {
    const name = Object.keys(env).find((key) => key.toUpperCase() === 'PATH') ?? 'PATH';
    const rest = env[name];
    return { ...env, [name]: rest === undefined || rest === '' ? directory : `${directory}${node_path__WEBPACK_IMPORTED_MODULE_0__.delimiter}${rest}` };
}


/***/ }),

/***/ 17204:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ LineSplitter),
/* harmony export */   i: () => (/* binding */ LONGEST_LINE)
/* harmony export */ });
/* harmony import */ var node_string_decoder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46193);
/* harmony import */ var node_string_decoder__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_string_decoder__WEBPACK_IMPORTED_MODULE_0__);
/** @module Output of a process as lines, however it is cut into chunks. */

/** In UTF-16 code units. Longer lines are given in pieces; events of go test (4 KiB of text, escaped) stay whole. */
const LONGEST_LINE = 1 << 18;
/**
 * Gives each line without its end. LF, CRLF and a lone CR end a line: the runner ends one at each of them, so what
 * follows a CR could start a workflow command.
 */
class LineSplitter {
    onLine;
    decoder = new node_string_decoder__WEBPACK_IMPORTED_MODULE_0__.StringDecoder('utf8');
    rest = '';
    /** The last chunk ended with a CR: a line's end already, or the first half of CRLF. */
    afterCarriageReturn = false;
    constructor(onLine) {
        this.onLine = onLine;
    }
    write(chunk) {
        this.split(this.decoder.write(chunk));
    }
    /** What was printed last without an end of line. */
    end() {
        this.split(this.decoder.end());
        if (this.rest !== '')
            this.onLine(this.rest);
        this.rest = '';
    }
    /** Only what is new is searched: a line may come in very many chunks. */
    split(chunk) {
        if (chunk === '')
            return;
        const text = this.afterCarriageReturn && chunk.startsWith('\n') ? chunk.slice(1) : chunk;
        this.afterCarriageReturn = chunk.endsWith('\r');
        const [first = '', ...others] = text.split(/\r\n|\n|\r/);
        this.rest += first;
        for (const line of others) {
            this.pieces();
            this.onLine(this.rest);
            this.rest = line;
        }
        this.pieces();
    }
    /** Gives the start of a line that is too long; a pair of surrogates stays together. */
    pieces() {
        while (this.rest.length > LONGEST_LINE) {
            const end = isHighSurrogate(this.rest.charCodeAt(LONGEST_LINE - 1)) ? LONGEST_LINE - 1 : LONGEST_LINE;
            this.onLine(this.rest.slice(0, end));
            this.rest = this.rest.slice(end);
        }
    }
}
function isHighSurrogate(unit) {
    return unit >= 0xd800 && unit < 0xdc00;
}


/***/ }),

/***/ 56498:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ supervise)
});

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(78474);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./src/process/exec.ts
var exec = __webpack_require__(49072);
// EXTERNAL MODULE: external "node:fs/promises"
var external_node_fs_promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/support/errors.ts
var errors = __webpack_require__(87700);
;// CONCATENATED MODULE: ./src/process/processGroup.ts
/** @module The processes that a child started: who is left, and how to end them. POSIX process groups; Windows process trees. */





/** How long a group may take to end by itself after SIGTERM: time for a server to shut down and write its counters. */
const GRACE_MS = 5000;
const POLL_MS = 50;
class ProcessGroup {
    leader;
    place;
    /** @param leader process id of the first process, which is the group's id */
    constructor(leader, place) {
        this.leader = leader;
        this.place = place;
    }
    /** The running members; zombies have ended. Empty where the system does not say. */
    async members() {
        if (!this.exists())
            return [];
        return this.place.platform === 'linux'
            ? membersFromProc(this.leader)
            : membersFromPs(this.leader, this.place.env);
    }
    /**
     * Ends the whole group: SIGTERM, a grace period, SIGKILL. On Windows the tree below the process, at once.
     * @param graceMs 0: no SIGTERM first
     */
    async end(graceMs = GRACE_MS) {
        if (this.place.platform === 'win32') {
            const tree = ['/PID', String(this.leader), '/T', '/F'];
            // By its path: the binaries come first on PATH, whatever they are called.
            const system = this.place.env.SystemRoot ?? 'C:\\Windows';
            await (0,exec/* capture */.Fg)(`${system}\\System32\\taskkill.exe`, tree, { cwd: '.', env: this.place.env });
            return;
        }
        if (graceMs > 0) {
            this.signal('SIGTERM');
            // A stopped process handles nothing before it goes on.
            this.signal('SIGCONT');
            for (let waited = 0; waited < graceMs && (await this.members()).length > 0; waited += POLL_MS)
                await (0,promises_.setTimeout)(POLL_MS);
        }
        this.signal('SIGKILL');
    }
    exists() {
        return this.place.platform !== 'win32' && this.signal(0);
    }
    /** @returns whether anybody is there */
    signal(signal) {
        try {
            return process.kill(-this.leader, signal);
        }
        catch (error) {
            if ((0,errors/* errorCode */.CA)(error) === 'ESRCH')
                return false;
            // EPERM: somebody is there, though not ours to signal.
            if ((0,errors/* errorCode */.CA)(error) === 'EPERM')
                return true;
            throw error;
        }
    }
}
async function membersFromProc(group) {
    const pids = (await (0,external_node_fs_promises_.readdir)('/proc')).filter((name) => /^\d+$/.test(name));
    const members = await Promise.all(pids.map((pid) => procMember(pid, group)));
    return members.filter((member) => member !== undefined);
}
async function procMember(pid, group) {
    // proc(5): pid (comm) state ppid pgrp …; comm may hold blanks and parentheses. The process may end meanwhile.
    const stat = await (0,external_node_fs_promises_.readFile)(`/proc/${pid}/stat`, 'utf8').catch(() => '');
    const match = /^\d+ \((.*)\) (\S) \d+ (\d+) /s.exec(stat);
    if (match === null)
        return undefined;
    const [, threadName = '', state, pgrp] = match;
    if (Number(pgrp) !== group || state === 'Z' || state === 'X')
        return undefined;
    // comm is the name of the first thread and cut at 15 characters.
    const [program = ''] = (await (0,external_node_fs_promises_.readFile)(`/proc/${pid}/cmdline`, 'utf8').catch(() => '')).split('\0');
    return { pid: Number(pid), command: (0,external_node_path_.basename)(program) || threadName };
}
async function membersFromPs(group, env) {
    const { stdout } = await (0,exec/* capture */.Fg)('/bin/ps', ['-A', '-o', 'pid=,pgid=,stat=,comm='], { cwd: '/', env });
    return stdout.split('\n').flatMap((line) => {
        const match = /^\s*(\d+)\s+(\d+)\s+(\S+)\s+(.*)$/.exec(line);
        if (match === null || Number(match[2]) !== group || match[3]?.startsWith('Z') === true)
            return [];
        return [{ pid: Number(match[1]), command: match[4]?.split('/').at(-1) ?? '' }];
    });
}

;// CONCATENATED MODULE: ./src/process/supervise.ts
/** @module Long commands: a process and everything that it starts, watched until the last of them has ended. */






/** How long a child of the process may take to end after it; a pipe's other end may be closed a moment later. */
const SETTLE_MS = 300;
/** How long output may still come from processes that left the group. */
const DRAIN_MS = 1000;
/**
 * Runs a command in a process group of its own and waits until the whole group has ended: by itself, by `stop` or by
 * the timeout (SIGTERM, then SIGKILL). What it leaves running is ended and reported.
 * @throws Error with the cause when the program cannot be started
 */
async function supervise(program, args, options) {
    const detached = options.platform !== 'win32';
    const child = (0,external_node_child_process_.spawn)(program, args, {
        cwd: options.cwd,
        env: (0,exec/* definedOnly */.Uv)(options.env),
        stdio: ['ignore', 'pipe', 'pipe'],
        detached,
        windowsHide: true,
    });
    if (child.pid === undefined) {
        const [cause] = (await (0,external_node_events_.once)(child, 'error'));
        throw new Error(`${program} could not be started`, { cause });
    }
    child.stdout.on('data', options.onStdout);
    child.stderr.on('data', options.onStderr);
    const group = new ProcessGroup(child.pid, options);
    const ending = new Ending(group, options);
    try {
        const exitCode = await exitOf(child);
        await ending.done();
        const leftBehind = ending.begun ? [] : await endLeftovers(group);
        await drained(child);
        return { exitCode, timedOut: ending.timedOut, stopped: options.stop.aborted, leftBehind };
    }
    finally {
        ending.cancel();
    }
}
/** Ends the group when the time is up or the run is stopped, whichever comes first, once. */
class Ending {
    group;
    options;
    timedOut = false;
    ended;
    timer;
    onStop = () => {
        this.ended ??= this.group.end();
    };
    constructor(group, options) {
        this.group = group;
        this.options = options;
        options.stop.addEventListener('abort', this.onStop, { once: true });
        if (options.stop.aborted)
            this.onStop();
        if (options.timeoutSeconds === undefined)
            return;
        this.timer = setTimeout(() => {
            this.timedOut = this.ended === undefined;
            this.onStop();
        }, options.timeoutSeconds * 1000);
    }
    get begun() {
        return this.ended !== undefined;
    }
    async done() {
        await this.ended;
    }
    cancel() {
        clearTimeout(this.timer);
        this.options.stop.removeEventListener('abort', this.onStop);
    }
}
async function exitOf(child) {
    const [code, signal] = (await (0,external_node_events_.once)(child, 'exit'));
    return code ?? 128 + (signal === null ? 0 : external_node_os_.constants.signals[signal]);
}
async function endLeftovers(group) {
    if ((await group.members()).length === 0)
        return [];
    await (0,promises_.setTimeout)(SETTLE_MS);
    const members = await group.members();
    if (members.length > 0)
        await group.end();
    return members;
}
/** Waits for the last output. A process in a session of its own may hold the pipe for ever. */
async function drained(child) {
    const open = [child.stdout, child.stderr].filter((stream) => stream?.closed === false);
    const closed = Promise.all(open.flatMap((stream) => (stream === null ? [] : [(0,external_node_events_.once)(stream, 'close')])));
    await Promise.race([closed, (0,promises_.setTimeout)(DRAIN_MS, undefined, { ref: false })]);
    child.stdout?.destroy();
    child.stderr?.destroy();
}


/***/ }),

/***/ 92648:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ readSystem)
/* harmony export */ });
function readSystem() {
    const { env, platform, arch } = process;
    return { env: { ...env }, platform, arch, workingDirectory: process.cwd() };
}


/***/ }),

/***/ 84720:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ legTableOf)
/* harmony export */ });
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72691);

const STATES = {
    missing: 'left no artifact',
    broken: 'its artifact cannot be read',
    empty: 'no coverage data',
};
function legTableOf({ legs }) {
    return {
        heads: ['job', 'Go', 'tests', 'covered'],
        rows: legs.map((leg) => [
            leg.name,
            leg.go === undefined ? '–' : `${leg.go.version} ${leg.go.goos}/${leg.go.goarch}`,
            testsText(leg),
            leg.state === 'merged' && leg.tally !== undefined ? (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .percentText */ .fL)(leg.tally) : '–',
        ]),
    };
}
/** Such as `12 passed, 1 failed`; what is wrong with the leg where that is all there is to say. */
function testsText({ state, tests, suitePassed }) {
    const parts = state === 'merged' ? [] : [STATES[state]];
    if (tests !== undefined) {
        const failed = tests.fail + tests.unfinished;
        parts.push(`${tests.pass} passed`);
        if (failed > 0)
            parts.push(`${failed} failed`);
        if (tests.skip > 0)
            parts.push(`${tests.skip} skipped`);
        if (failed === 0 && suitePassed === false)
            parts.push('suite failed');
    }
    else if (suitePassed !== undefined)
        parts.push(suitePassed ? 'command passed' : 'command failed');
    return parts.join(', ');
}


/***/ }),

/***/ 24942:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ legSections)
/* harmony export */ });
/* harmony import */ var _support_markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39110);
/* harmony import */ var _legTable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84720);
/* harmony import */ var _markdownParts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35011);
/** @module The jobs of a matrix in a summary: a row for each, and the tests that failed in them. */



/** Nothing for a report that is not of a matrix. */
function legSections(report, detail) {
    const { heads, rows } = (0,_legTable_js__WEBPACK_IMPORTED_MODULE_0__/* .legTableOf */ .e)(report);
    if (rows.length === 0)
        return [];
    const shown = rows
        .slice(0, detail.legs)
        .map(([name, ...cells], i) => [`${mark(report.legs[i])} ${(0,_support_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .codeSpan */ .SS)(name)}`, ...cells.map(_support_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeMarkdown */ .FV)]);
    return [
        ...(shown.length > 0 ? [(0,_markdownParts_js__WEBPACK_IMPORTED_MODULE_1__/* .table */ .tp)(heads.map(_markdownParts_js__WEBPACK_IMPORTED_MODULE_1__/* .capital */ .Nx), [':--', ':--', ':--', '--:'], shown)] : []),
        ...(0,_markdownParts_js__WEBPACK_IMPORTED_MODULE_1__/* .rest */ .zs)(rows.length - shown.length, 'job'),
        ...failedTests(report.legs, detail),
    ];
}
function mark(leg) {
    return leg?.state === 'merged' && leg.suitePassed !== false ? '✅' : '❌';
}
/** Their output is in the logs and reports of the jobs only. */
function failedTests(legs, { legs: mostLegs, tests: most }) {
    const failing = legs.filter((leg) => leg.failedTests.length > 0);
    if (failing.length === 0 || most === 0 || mostLegs === 0)
        return [];
    const shown = failing.slice(0, mostLegs);
    const each = Math.max(1, Math.floor(most / shown.length));
    return [
        ['**Failed tests**', '', ...shown.map((leg) => `* ${(0,_support_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .codeSpan */ .SS)(leg.name)}: ${names(leg, each)}`)].join('\n'),
        ...(0,_markdownParts_js__WEBPACK_IMPORTED_MODULE_1__/* .rest */ .zs)(failing.length - shown.length, 'job'),
    ];
}
/** @param most names to show; a leg knows of a part of its failed tests only, where there are many */
function names({ failedTests: known, tests }, most) {
    const shown = known.slice(0, most).map(_support_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .codeSpan */ .SS);
    const more = Math.max(known.length, tests === undefined ? 0 : tests.fail + tests.unfinished) - shown.length;
    return [...shown, ...(more > 0 ? [`and ${more} more in the job's own report`] : [])].join(', ');
}


/***/ }),

/***/ 35011:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nx: () => (/* binding */ capital),
/* harmony export */   tp: () => (/* binding */ table),
/* harmony export */   zH: () => (/* binding */ details),
/* harmony export */   zs: () => (/* binding */ rest)
/* harmony export */ });
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72691);
/** @module Pieces of Markdown that the sections of a summary share. Cells and bodies come escaped. */

function table(heads, alignment, rows) {
    return [heads, alignment, ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
/** Something that is folded until it is asked for. The heading is HTML, in which Markdown does nothing. */
function details(heading, body) {
    return `<details><summary>${heading}</summary>\n\n${body}\n\n</details>`;
}
/** What a list does not show, or nothing where it shows all. */
function rest(count, noun) {
    return count > 0 ? [`and ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(count, `more ${noun}`)} in report.json`] : [];
}
function capital(text) {
    return text.charAt(0).toUpperCase() + text.slice(1);
}


/***/ }),

/***/ 19198:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ summary)
/* harmony export */ });
/* unused harmony export SUMMARY_LIMIT */
/* harmony import */ var _legSections_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24942);
/* harmony import */ var _summaryDetail_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2719);
/* harmony import */ var _summaryFindings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22740);
/* harmony import */ var _summarySections_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(60074);
/* harmony import */ var _summaryTests_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(84609);
/** @module The result as Markdown: the job summary, and summary.md. */





/** A step's summary is dropped whole by GitHub when it is larger than 1 MiB. */
const SUMMARY_LIMIT = 1_000_000;
/**
 * @param maxBytes of UTF-8; what does not fit is left out by whole rows and sections, and the text says so
 */
function summary(report, maxBytes = SUMMARY_LIMIT) {
    const sections = (detail) => [
        (0,_summarySections_js__WEBPACK_IMPORTED_MODULE_3__/* .headline */ .Pl)(report),
        ...(0,_summaryFindings_js__WEBPACK_IMPORTED_MODULE_2__/* .findingBlocks */ .Y)(report, detail, 'alerts'),
        (0,_summarySections_js__WEBPACK_IMPORTED_MODULE_3__/* .facts */ .Ix)(report),
        ...(0,_legSections_js__WEBPACK_IMPORTED_MODULE_0__/* .legSections */ .b)(report, detail),
        ...(0,_summaryTests_js__WEBPACK_IMPORTED_MODULE_4__/* .failureOutputs */ .r)(report, detail),
        (0,_summarySections_js__WEBPACK_IMPORTED_MODULE_3__/* .packageTable */ .dE)(report, detail),
        (0,_summarySections_js__WEBPACK_IMPORTED_MODULE_3__/* .notLinked */ .b0)(report, detail),
        (0,_summarySections_js__WEBPACK_IMPORTED_MODULE_3__/* .programTable */ .fJ)(report, detail),
        (0,_summaryTests_js__WEBPACK_IMPORTED_MODULE_4__/* .testTable */ .b)(report, detail),
    ];
    return (0,_summaryDetail_js__WEBPACK_IMPORTED_MODULE_1__/* .firstFitting */ .e)(sections, maxBytes, [(0,_summarySections_js__WEBPACK_IMPORTED_MODULE_3__/* .headline */ .Pl)(report), _summaryDetail_js__WEBPACK_IMPORTED_MODULE_1__/* .NOTHING_FITS */ .d]);
}


/***/ }),

/***/ 2719:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ NOTHING_FITS),
/* harmony export */   e: () => (/* binding */ firstFitting)
/* harmony export */ });
/** @module How much a summary shows, so that it fits where it is shown. */
/** From everything down to the figures alone: the first that fits is taken. */
const LEVELS = [
    { findings: 100, evidence: 20, packages: 1000, output: 16_000, passedTests: true, tests: 2000, legs: 256 },
    { findings: 100, evidence: 20, packages: 1000, output: 4000, passedTests: false, tests: 500, legs: 256 },
    { findings: 50, evidence: 10, packages: 200, output: 1000, passedTests: false, tests: 100, legs: 256 },
    { findings: 20, evidence: 3, packages: 50, output: 0, passedTests: false, tests: 20, legs: 100 },
    { findings: 10, evidence: 1, packages: 10, output: 0, passedTests: false, tests: 0, legs: 30 },
    { findings: 3, evidence: 0, packages: 0, output: 0, passedTests: false, tests: 0, legs: 0 },
];
const NOTHING_FITS = 'Nothing else fits here: report.json has everything.';
/**
 * The text with the most detail that fits; a newline at its end. Empty sections are left out.
 * @param maxBytes of UTF-8
 * @param last what is shown where no level fits
 */
function firstFitting(sections, maxBytes, last) {
    for (const detail of LEVELS) {
        const text = document(sections(detail));
        if (Buffer.byteLength(text) <= maxBytes)
            return text;
    }
    return document(last);
}
function document(sections) {
    return `${sections.filter((section) => section !== '').join('\n\n')}\n`;
}


/***/ }),

/***/ 22740:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ findingBlocks)
/* harmony export */ });
/* harmony import */ var _support_markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39110);
/* harmony import */ var _markdownParts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35011);


const ALERTS = { error: 'CAUTION', warning: 'WARNING', notice: 'NOTE' };
const MARKS = { error: '❌', warning: '⚠️', notice: 'ℹ️' };
function findingBlocks({ findings }, detail, style) {
    const shown = findings.slice(0, detail.findings);
    return [
        ...shown.map((finding) => findingBlock(finding, detail, style)),
        ...(0,_markdownParts_js__WEBPACK_IMPORTED_MODULE_0__/* .rest */ .zs)(findings.length - shown.length, 'finding'),
    ];
}
/** An alert is a quote too: every line starts with a mark. */
function findingBlock(finding, { evidence }, style) {
    const shown = finding.evidence.slice(0, evidence).map((item) => `* ${(0,_support_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .codeSpan */ .SS)(item)}`);
    const more = finding.evidence.length - shown.length;
    const list = [...shown, ...(more > 0 ? [`* and ${more} more in report.json`] : [])];
    const paragraphs = (text) => text
        .split('\n')
        .filter((line) => line.trim() !== '')
        .map((line) => [(0,_support_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdown */ .FV)(line)]);
    const [fix, ...moreFix] = paragraphs(finding.fix);
    const blocks = [
        head(finding, style),
        ...(list.length > 0 ? [list] : []),
        ...paragraphs(finding.detail),
        ...(fix === undefined ? [] : [[`**Fix:** ${fix.join('')}`], ...moreFix]),
    ];
    const lines = blocks.flatMap((block, i) => (i === 0 ? block : ['', ...block]));
    return lines.map((line) => `> ${line}`.trimEnd()).join('\n');
}
function head({ severity, title }, style) {
    const words = `**${(0,_support_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdown */ .FV)(title)}**`;
    return style === 'alerts' ? [`[!${ALERTS[severity]}]`, words] : [`${MARKS[severity]} ${words}`];
}


/***/ }),

/***/ 60074:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ix: () => (/* binding */ facts),
/* harmony export */   Pl: () => (/* binding */ headline),
/* harmony export */   b0: () => (/* binding */ notLinked),
/* harmony export */   dE: () => (/* binding */ packageTable),
/* harmony export */   fJ: () => (/* binding */ programTable)
/* harmony export */ });
/* harmony import */ var _support_markdown_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(39110);
/* harmony import */ var _gates_verdict_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(94281);
/* harmony import */ var _markdownParts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35011);
/* harmony import */ var _packageTable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53716);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72691);
/** @module The sections of a summary that say how it went: shared by the job summary and the check run. */





function headline(report) {
    const { together } = report.coverage.tallies;
    const mark = (0,_gates_verdict_js__WEBPACK_IMPORTED_MODULE_3__/* .isGreen */ .g)(report) ? '✅' : '❌';
    const figure = together.total === 0
        ? 'nothing was measured'
        : `${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .percentText */ .fL)(together)} of ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(together.total, 'statement')}`;
    return `## ${mark} Go integration coverage: ${figure}`;
}
function facts(report) {
    const { go } = report;
    const suite = (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .suiteText */ .yO)(report);
    const lines = [
        ...(suite === undefined
            ? []
            : [`**Tests:** ${report.suite?.passed === true ? '✅' : '❌'} ${(0,_support_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .escapeMarkdown */ .FV)(suite)}`]),
        ...report.gates.map((gate) => `**Threshold:** ${gate.passed ? '✅' : '❌'} ${(0,_support_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .escapeMarkdown */ .FV)((0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .gateText */ .bp)(gate))}`),
        ...(go === undefined
            ? []
            : [
                `**Go:** ${(0,_support_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .escapeMarkdown */ .FV)(`${go.version} ${go.goos}/${go.goarch} (${go.requestedBy}, from ${go.origin})`)}`,
            ]),
    ];
    return lines.join('<br>\n');
}
function packageTable(report, { packages: most }) {
    const { heads, rows, total } = (0,_packageTable_js__WEBPACK_IMPORTED_MODULE_1__/* .packageTableOf */ .S)(report);
    if (rows.length === 0)
        return '';
    const shown = rows.slice(0, most).map(([path, ...figures]) => [(0,_support_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .codeSpan */ .SS)(path), ...figures]);
    const last = ['**Total**', ...total.map((figure) => `**${figure}**`)];
    const alignment = heads.map((_, column) => (column === 0 ? ':--' : '--:'));
    return [
        (0,_markdownParts_js__WEBPACK_IMPORTED_MODULE_0__/* .table */ .tp)(heads.map(_markdownParts_js__WEBPACK_IMPORTED_MODULE_0__/* .capital */ .Nx), alignment, [...shown, last]),
        ...(0,_markdownParts_js__WEBPACK_IMPORTED_MODULE_0__/* .rest */ .zs)(rows.length - shown.length, 'package'),
        _words_js__WEBPACK_IMPORTED_MODULE_2__/* .TOTAL_TEXT */ .lE,
    ].join('\n\n');
}
function notLinked({ coverage, modulePath }, { packages: most }) {
    const paths = coverage.notLinked;
    if (paths.length === 0)
        return '';
    const shown = paths.slice(0, most).map((path) => (0,_support_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .codeSpan */ .SS)((0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .shortPath */ ._1)(path, modulePath)));
    const names = [...shown, ...(0,_markdownParts_js__WEBPACK_IMPORTED_MODULE_0__/* .rest */ .zs)(paths.length - shown.length, 'package')];
    return `Not linked into anything measured: ${names.join(', ')}`;
}
function programTable({ binaries, modulePath, suite }, { packages: most }) {
    if (binaries.length === 0)
        return '';
    const rows = binaries
        .slice(0, most)
        .map((binary) => [
        `${(0,_support_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .codeSpan */ .SS)(binary.name)}${suite !== undefined && binary.origin === 'found' ? ' (built by a test)' : ''}`,
        (0,_support_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .codeSpan */ .SS)((0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .shortPath */ ._1)(binary.importPath, modulePath)),
        binary.processes === 0 && binary.tally.covered > 0 ? '–' : String(binary.processes),
        (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .percentText */ .fL)(binary.tally),
    ]);
    const blocks = [
        ...(rows.length > 0
            ? [(0,_markdownParts_js__WEBPACK_IMPORTED_MODULE_0__/* .table */ .tp)(['Program', 'Package', 'Processes', 'Covered'], [':--', ':--', '--:', '--:'], rows)]
            : []),
        ...(0,_markdownParts_js__WEBPACK_IMPORTED_MODULE_0__/* .rest */ .zs)(binaries.length - rows.length, 'program'),
    ];
    return (0,_markdownParts_js__WEBPACK_IMPORTED_MODULE_0__/* .details */ .zH)('Programs', blocks.join('\n\n'));
}


/***/ }),

/***/ 84609:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ testTable),
/* harmony export */   r: () => (/* binding */ failureOutputs)
/* harmony export */ });
/* harmony import */ var _go_test_suiteResult_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2882);
/* harmony import */ var _support_markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39110);
/* harmony import */ var _markdownParts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35011);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72691);
/** @module The tests in a summary: what the failed ones printed, and the table of all. */




const OUTCOME_MARKS = { pass: '✅', fail: '❌', skip: '⏭️', unfinished: '💥' };
/** A line that is not one of those by which go test frames what a test or a package prints. */
const OWN_WORDS = /^(?! *(?:=== |--- )|(?:FAIL|PASS|exit status)\b)[^\S\n]*\S/m;
/** What failed tests and packages printed, each folded. */
function failureOutputs(report, { output, tests: most }) {
    const failures = allFailures(report);
    const shown = failures
        .slice(0, output === 0 ? 0 : most)
        .map((failure) => (0,_markdownParts_js__WEBPACK_IMPORTED_MODULE_0__/* .details */ .zH)(failure.heading, (0,_support_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .codeBlock */ .DV)(tail(failure.output, output))));
    const more = failures.length - shown.length;
    return more > 0 ? [...shown, `The output of ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(more, 'failure')} is in report.json only`] : shown;
}
function allFailures({ suite, modulePath }) {
    return (suite?.packages ?? []).flatMap((pkg) => {
        const where = (0,_support_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .htmlCode */ .h8)((0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .shortPath */ ._1)(pkg.importPath, modulePath));
        return [
            { heading: `Output of ${where}`, output: pkg.output },
            ...pkg.tests
                .filter(_go_test_suiteResult_js__WEBPACK_IMPORTED_MODULE_3__/* .isFailure */ .N)
                .map((test) => ({ heading: `Output of ${(0,_support_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .htmlCode */ .h8)(test.name)} in ${where}`, output: test.output })),
        ].filter(({ output }) => OWN_WORDS.test(output));
    });
}
/** The end of a long text, from the start of a line where it has several: failures stand last. */
function tail(text, characters) {
    const whole = text.trimEnd();
    if (whole.length <= characters)
        return whole;
    const end = whole.slice(-characters);
    return `…\n${end.slice(end.indexOf('\n') + 1)}`;
}
/** A row for each test; a test with subtests only repeats how these went. */
function testTable({ suite, modulePath }, detail) {
    const tests = (suite?.packages ?? []).flatMap((pkg) => (0,_go_test_suiteResult_js__WEBPACK_IMPORTED_MODULE_3__/* .leafTests */ .a)(pkg).map((test) => ({ pkg, test })));
    const listed = tests.filter(({ test }) => detail.passedTests || test.outcome !== 'pass');
    const shown = listed.slice(0, detail.tests);
    if (tests.length === 0)
        return '';
    const rows = shown.map(({ pkg, test }) => [
        OUTCOME_MARKS[test.outcome],
        (0,_support_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .codeSpan */ .SS)(test.name),
        (0,_support_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .codeSpan */ .SS)((0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .shortPath */ ._1)(pkg.importPath, modulePath)),
        `${test.seconds.toFixed(2)} s`,
    ]);
    const blocks = [
        ...(rows.length > 0 ? [(0,_markdownParts_js__WEBPACK_IMPORTED_MODULE_0__/* .table */ .tp)(['', 'Test', 'Package', 'Time'], [':-:', ':--', ':--', '--:'], rows)] : []),
        ...(0,_markdownParts_js__WEBPACK_IMPORTED_MODULE_0__/* .rest */ .zs)(tests.length - shown.length, 'test'),
    ];
    return (0,_markdownParts_js__WEBPACK_IMPORTED_MODULE_0__/* .details */ .zH)('Tests', blocks.join('\n\n'));
}


/***/ }),

/***/ 53716:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ packageTableOf)
/* harmony export */ });
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72691);

function packageTableOf({ coverage, modulePath }) {
    // With one source its column would repeat the last one.
    const sources = coverage.sources.length > 1 ? coverage.sources : [];
    const figures = ({ together, bySource }) => [
        `${together.covered}/${together.total}`,
        ...(sources.length === 0 ? [] : bySource.map(_words_js__WEBPACK_IMPORTED_MODULE_0__/* .percentText */ .fL)),
        (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .percentText */ .fL)(together),
    ];
    const columns = sources.map((source) => _words_js__WEBPACK_IMPORTED_MODULE_0__/* .SOURCE_HEADINGS */ .YE[source]);
    return {
        heads: ['package', 'statements', ...columns, sources.length > 0 ? 'together' : 'covered'],
        rows: coverage.packages.map((pkg) => [(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .shortPath */ ._1)(pkg.importPath, modulePath), ...figures(pkg.tallies)]),
        total: figures(coverage.tallies),
    };
}


/***/ }),

/***/ 24612:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ terminalReport)
});

// EXTERNAL MODULE: ./src/support/plainText.ts
var plainText = __webpack_require__(45124);
// EXTERNAL MODULE: ./node_modules/string-width/index.js + 6 modules
var string_width = __webpack_require__(94668);
;// CONCATENATED MODULE: ./src/support/terminal.ts
/** @module Layout for a terminal: columns line up, and lines fit. */

/**
 * Words on lines of at most `width` columns; a word that is longer has a line of its own.
 * @param indent before every line but the first
 */
function wrap(text, width, indent = '') {
    const lines = [];
    for (const paragraph of text.split('\n')) {
        let line;
        for (const word of paragraph.trim().split(/\s+/)) {
            const longer = line === undefined ? word : `${line} ${word}`;
            if (line !== undefined && (0,string_width/* default */.A)(longer) > width - (0,string_width/* default */.A)(indent)) {
                lines.push(line);
                line = word;
            }
            else
                line = longer;
        }
        lines.push(line ?? '');
    }
    return lines.join(`\n${indent}`);
}
/** Rows as lines of equal columns, two blanks apart. A column's width is that of its widest cell, as a terminal shows it. */
function alignColumns(rows, alignments) {
    const widths = alignments.map((_, column) => rows.reduce((widest, row) => Math.max(widest, (0,string_width/* default */.A)(row[column] ?? '')), 0));
    return rows.map((row) => alignments
        .map((alignment, column) => {
        const cell = row[column] ?? '';
        const pad = ' '.repeat((widths[column] ?? 0) - (0,string_width/* default */.A)(cell));
        return alignment === 'left' ? cell + pad : pad + cell;
    })
        .join('  ')
        .trimEnd());
}

// EXTERNAL MODULE: ./src/gates/verdict.ts
var verdict = __webpack_require__(94281);
// EXTERNAL MODULE: ./src/report/legTable.ts
var legTable = __webpack_require__(84720);
// EXTERNAL MODULE: ./src/report/packageTable.ts
var packageTable = __webpack_require__(53716);
// EXTERNAL MODULE: ./src/report/words.ts
var words = __webpack_require__(72691);
;// CONCATENATED MODULE: ./src/report/terminal/terminalReport.ts






/** Evidence that is shown of a finding, and packages that are not linked; report.json has all of them. */
const MOST_NAMES = 8;
/** Columns that lines of words keep to where nobody says how wide the terminal is. */
const WIDTH = 100;
/**
 * Lines, each ended by a newline.
 * @param width of the terminal in columns: sentences keep to it; names and tables are never broken
 */
function terminalReport(report, colors, width = WIDTH) {
    const blocks = [
        ...report.findings.map((finding) => findingText(finding, colors, width)),
        terminalReport_packageTable(report, colors),
        terminalReport_legTable(report, colors),
        notes(report, colors, width),
        terminalReport_verdict(report, colors, width),
    ];
    return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}
const MARKS = {
    error: (colors) => colors.bold(colors.red('error:')),
    warning: (colors) => colors.bold(colors.yellow('warning:')),
    notice: (colors) => colors.bold(colors.cyan('note:')),
};
function findingText(finding, colors, width) {
    const shown = finding.evidence.slice(0, MOST_NAMES);
    const more = finding.evidence.length - shown.length;
    const words = (text) => `  ${wrap((0,plainText/* plainText */.wh)(text), width, '  ')}`;
    const lines = [
        wrap(`${MARKS[finding.severity](colors)} ${(0,plainText/* plainLine */.h0)(finding.title)}`, width, '  '),
        ...shown.map((item) => `    ${(0,plainText/* plainLine */.h0)(item)}`),
        ...(more > 0 ? [`    and ${more} more in report.json`] : []),
        ...(finding.detail === '' ? [] : [words(finding.detail)]),
        ...(finding.fix === '' ? [] : [words(`Fix: ${finding.fix}`)]),
    ];
    return lines.join('\n');
}
function terminalReport_packageTable(report, colors) {
    const { heads, rows, total } = (0,packageTable/* packageTableOf */.S)(report);
    if (rows.length === 0)
        return '';
    const named = rows.map(([path, ...figures]) => [(0,plainText/* plainLine */.h0)(path), ...figures]);
    const alignments = heads.map((_, column) => (column === 0 ? 'left' : 'right'));
    const [head = '', ...lines] = alignColumns([heads, ...named, ['total', ...total]], alignments);
    const last = lines.pop() ?? '';
    return [colors.dim(head), ...lines, colors.bold(last)].join('\n');
}
function terminalReport_legTable(report, colors) {
    const { heads, rows } = (0,legTable/* legTableOf */.e)(report);
    if (rows.length === 0)
        return '';
    const cells = [heads, ...rows.map((row) => row.map(plainText/* plainLine */.h0))];
    const [head = '', ...lines] = alignColumns(cells, ['left', 'left', 'left', 'right']);
    return [colors.dim(head), ...lines].join('\n');
}
function notes(report, colors, width) {
    const { coverage, binaries } = report;
    const lines = [
        ...(coverage.packages.length > 0 ? [words/* TOTAL_TEXT */.lE] : []),
        ...notLinked(report),
        ...binaries.map((binary) => `${(0,plainText/* plainLine */.h0)(binary.name)}: ${binaryText(binary, report)}`),
    ];
    return lines
        .flatMap((line) => wrap(line, width, '  ').split('\n'))
        .map((line) => colors.dim(line))
        .join('\n');
}
function notLinked({ coverage, modulePath }) {
    if (coverage.notLinked.length === 0)
        return [];
    const shown = coverage.notLinked.slice(0, MOST_NAMES).map((path) => (0,plainText/* plainLine */.h0)((0,words/* shortPath */._1)(path, modulePath)));
    const more = coverage.notLinked.length - shown.length;
    const rest = more > 0 ? ` and ${more} more in report.json` : '';
    return [`Not linked into anything measured: ${shown.join(', ')}${rest}`];
}
function binaryText({ processes, origin, tally }, { suite }) {
    if (processes === 0 && tally.covered === 0)
        return 'no process left counters';
    const parts = [
        ...(processes > 0 ? [(0,words/* plural */.LS)(processes, 'process', 'es')] : []),
        ...(suite !== undefined && origin === 'found' ? ['built by a test'] : []),
        share(tally),
    ];
    return parts.join(', ');
}
function share(tally) {
    return `${(0,words/* percentText */.fL)(tally)} of its ${(0,words/* plural */.LS)(tally.total, 'statement')}`;
}
function terminalReport_verdict(report, colors, width) {
    const { together } = report.coverage.tallies;
    const good = (0,verdict/* isGreen */.g)(report);
    const figure = together.total === 0
        ? 'nothing was measured'
        : `${(0,words/* percentText */.fL)(together)} of statements (${together.covered}/${together.total})`;
    const suite = (0,words/* suiteText */.yO)(report);
    const go = report.go === undefined
        ? []
        : [`Go ${report.go.version} (${report.go.requestedBy}, from ${report.go.origin})`];
    return [
        ...go.map((line) => colors.dim((0,plainText/* plainLine */.h0)(line))),
        ...(suite === undefined
            ? []
            : [wrap(`tests: ${report.suite?.passed === true ? suite : colors.red(suite)}`, width, '  ')]),
        ...report.gates.map((gate) => gateLine(gate, colors)),
        `coverage: ${colors.bold(good ? colors.green(figure) : colors.red(figure))}`,
    ].join('\n');
}
function gateLine(gate, colors) {
    const text = (0,plainText/* plainLine */.h0)((0,words/* gateText */.bp)(gate));
    return `threshold: ${gate.passed ? text : colors.red(text)}`;
}


/***/ }),

/***/ 72691:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KN: () => (/* binding */ percent),
/* harmony export */   LS: () => (/* binding */ plural),
/* harmony export */   XF: () => (/* binding */ countOutcomes),
/* harmony export */   YE: () => (/* binding */ SOURCE_HEADINGS),
/* harmony export */   _1: () => (/* binding */ shortPath),
/* harmony export */   bp: () => (/* binding */ gateText),
/* harmony export */   fL: () => (/* binding */ percentText),
/* harmony export */   lE: () => (/* binding */ TOTAL_TEXT),
/* harmony export */   yO: () => (/* binding */ suiteText)
/* harmony export */ });
/* harmony import */ var _covdata_text_percentFormat_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96700);
/* harmony import */ var _go_test_suiteResult_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2882);


/** Go's figure without its sign, such as `72.4`; undefined where there is nothing to cover. */
function percent({ covered, total }) {
    return total === 0 ? undefined : (0,_covdata_text_percentFormat_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPercent */ .l)(covered, total).replace('%', '');
}
/** `72.4 %`, or a dash. */
function percentText(tally) {
    const figure = percent(tally);
    return figure === undefined ? '–' : `${figure} %`;
}
function plural(count, noun, ending = 's') {
    return `${count} ${noun}${count === 1 ? '' : ending}`;
}
/** `example.com/m/internal/store` of module `example.com/m` is `./internal/store`. */
function shortPath(importPath, modulePath) {
    if (modulePath === undefined)
        return importPath;
    if (importPath === modulePath)
        return '.';
    return importPath.startsWith(`${modulePath}/`) ? `.${importPath.slice(modulePath.length)}` : importPath;
}
function gateText(gate) {
    if (gate.passed)
        return `${gate.rule} is met`;
    if (gate.missing === 0)
        return `${gate.rule} is not met: there is nothing to cover`;
    return `${gate.rule} is missed by ${plural(gate.missing, 'statement')}`;
}
/** How the tests went in one line, or undefined where no test was run by us. */
function suiteText(report) {
    const { suite } = report;
    if (suite === undefined)
        return undefined;
    const seconds = `${suite.seconds.toFixed(1)} s`;
    if (suite.kind === 'command')
        return `the command ended with exit code ${suite.exitCode} after ${seconds}`;
    const counts = countOutcomes(report);
    if (Object.values(counts).every((count) => count === 0))
        return `no test ran${leftOut(suite)}`;
    const ran = suite.packages.filter((pkg) => pkg.outcome !== 'none').length;
    const parts = [`${counts.pass} passed`];
    if (counts.fail + counts.unfinished > 0)
        parts.push(`${counts.fail + counts.unfinished} failed`);
    if (counts.skip > 0)
        parts.push(`${counts.skip} skipped`);
    return `${parts.join(', ')} in ${plural(ran, 'package')}, ${seconds}${leftOut(suite)}`;
}
function leftOut(suite) {
    return suite.leftOut === 0 ? '' : `; ${plural(suite.leftOut, 'untagged test function')} left out`;
}
/** Tests by outcome; a test with subtests is not counted beside them. */
function countOutcomes(report) {
    const counts = { pass: 0, fail: 0, skip: 0, unfinished: 0 };
    for (const pkg of report.suite?.packages ?? []) {
        for (const test of (0,_go_test_suiteResult_js__WEBPACK_IMPORTED_MODULE_1__/* .leafTests */ .a)(pkg))
            counts[test.outcome]++;
    }
    return counts;
}
/** What the total is made of: the union of the units of all pods. */
const TOTAL_TEXT = 'The total is every statement that is linked into a measured program or test.';
const SOURCE_HEADINGS = { binaries: 'binaries', tests: 'test processes' };


/***/ }),

/***/ 14046:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ writeReport)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/support/errors.ts
var errors = __webpack_require__(87700);
// EXTERNAL MODULE: ./src/gates/verdict.ts
var verdict = __webpack_require__(94281);
// EXTERNAL MODULE: ./src/report/words.ts
var words = __webpack_require__(72691);
;// CONCATENATED MODULE: ./src/report/json/reportJson.ts


const SCHEMA_VERSION = 1;
/** Pretty, with a newline at the end. */
function reportJson(report) {
    const { coverage, suite } = report;
    const document = {
        $schema: './report.schema.json',
        schemaVersion: SCHEMA_VERSION,
        toolVersion: report.version,
        startedAt: report.startedAt,
        seconds: report.seconds,
        passed: (0,verdict/* isGreen */.g)(report),
        module: report.modulePath ?? null,
        go: report.go ?? null,
        mode: coverage.mode,
        total: figures(coverage.tallies, coverage.sources),
        packages: coverage.packages.map((pkg) => ({
            importPath: pkg.importPath,
            module: pkg.modulePath,
            ...figures(pkg.tallies, coverage.sources),
            files: pkg.files.map((file) => ({
                path: file.path,
                ...figures(file.tallies, coverage.sources),
                uncovered: uncovered(file),
            })),
        })),
        notLinked: coverage.notLinked,
        binaries: report.binaries.map(({ tally, ...binary }) => ({ ...binary, ...figure(tally) })),
        processes: report.processes,
        kept: {
            processes: report.processes.filter(({ ending }) => ending !== undefined).length,
            statements: report.keptStatements ?? null,
        },
        suite: suite ?? null,
        gates: report.gates.map(({ rule, passed, missing, tally }) => ({
            rule,
            passed,
            missing,
            ...figure(tally),
        })),
        findings: report.findings,
        legs: report.legs.map(({ tally, ...leg }) => ({
            ...leg,
            go: leg.go ?? null,
            tests: leg.tests ?? null,
            suitePassed: leg.suitePassed ?? null,
            ...figure(tally ?? { covered: 0, total: 0 }),
        })),
    };
    return `${JSON.stringify(document, null, 2)}\n`;
}
/** Statements and Go's rounded percentage; null where there is nothing to cover. */
function figure(tally) {
    const text = (0,words/* percent */.KN)(tally);
    return { covered: tally.covered, total: tally.total, percent: text === undefined ? null : Number(text) };
}
function figures(tallies, sources) {
    const bySource = sources.map((source, i) => [source, figure(tallies.bySource[i] ?? { covered: 0, total: 0 })]);
    return { ...figure(tallies.together), bySource: Object.fromEntries(bySource) };
}
/** Start line, start column, end line, end column, statements of each unit that was never executed. */
function uncovered(file) {
    return file.units
        .filter((unit) => unit.count === 0 && unit.statements > 0)
        .map((unit) => [unit.startLine, unit.startColumn, unit.endLine, unit.endColumn, unit.statements]);
}

// EXTERNAL MODULE: ./node_modules/fast-xml-builder/src/fxb.js + 3 modules
var fxb = __webpack_require__(43489);
// EXTERNAL MODULE: ./src/go/test/suiteResult.ts
var suiteResult = __webpack_require__(2882);
;// CONCATENATED MODULE: ./src/report/junit/junit.ts
/** @module junit.xml, for every tool that shows test results. */


/** Text kept of a test, from its end. */
const MOST_OUTPUT = 64_000;
/** Characters of a message, which is an attribute. */
const MOST_MESSAGE = 1000;
/** Characters that XML 1.0 does not allow, escaped or not (section 2.2). */
const NOT_XML = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;
/** The lines by which go test frames what a test prints. */
const FRAME = /^ *(?:=== |--- )/;
/** All that go test prints of a package that had nothing to say. */
const ONLY_FRAME = /^(?:(?:FAIL\b|PASS\b|exit status\b).*|\s*)$/;
function junit(suite) {
    const builder = new fxb/* default */.A({
        ignoreAttributes: false,
        format: true,
        suppressEmptyNode: true,
        // An attribute whose value is the word true would lose its value.
        suppressBooleanAttributes: false,
    });
    const suites = suite.packages.filter((pkg) => pkg.outcome !== 'none').map(testSuite);
    const document = {
        '?xml': { '@_version': '1.0', '@_encoding': 'UTF-8' },
        testsuites: { ...counts(suites), '@_time': suite.seconds.toFixed(3), testsuite: suites },
    };
    return builder.build(document);
}
function testSuite(pkg) {
    const outside = outsideTests(pkg);
    const cases = pkg.tests.map((test) => testCase(pkg, test));
    if (outside)
        cases.push(packageError(pkg));
    return {
        '@_name': xmlText(pkg.importPath),
        '@_tests': cases.length,
        '@_failures': cases.filter((item) => 'failure' in item).length,
        '@_errors': cases.filter((item) => 'error' in item).length,
        '@_skipped': cases.filter((item) => 'skipped' in item).length,
        '@_time': pkg.seconds.toFixed(3),
        testcase: cases,
        // Beside a test that failed: what a race, an exit of TestMain or a panic after the tests said.
        ...(outside || !hasWords(pkg.output) ? {} : { 'system-out': xmlText(pkg.output) }),
    };
}
function testCase(pkg, test) {
    const attributes = {
        '@_name': xmlText(test.name),
        '@_classname': xmlText(pkg.importPath),
        '@_time': test.seconds.toFixed(3),
    };
    switch (test.outcome) {
        case 'pass':
            return attributes;
        case 'fail':
            return { ...attributes, failure: { '@_message': 'failed', '#text': xmlText(test.output) } };
        case 'skip':
            return {
                ...attributes,
                skipped: { '@_message': xmlText(firstLine(test.output).slice(0, MOST_MESSAGE)) },
            };
        case 'unfinished':
            return { ...attributes, error: { '@_message': 'did not end', '#text': xmlText(test.output) } };
    }
}
/** Nothing of its tests says why it failed: it did not compile, or TestMain or a panic ended it. */
function outsideTests(pkg) {
    if (pkg.outcome === 'build-failed')
        return true;
    return pkg.outcome === 'fail' && !pkg.tests.some(suiteResult/* isFailure */.N);
}
function packageError(pkg) {
    const message = pkg.outcome === 'build-failed' ? 'the tests do not compile' : 'failed outside its tests';
    return {
        '@_name': pkg.outcome === 'build-failed' ? '[build failed]' : '[package]',
        '@_classname': xmlText(pkg.importPath),
        '@_time': pkg.seconds.toFixed(3),
        error: { '@_message': message, '#text': xmlText(pkg.output) },
    };
}
function hasWords(output) {
    return output.split('\n').some((line) => !ONLY_FRAME.test(line));
}
function counts(suites) {
    const sum = (name) => suites.reduce((total, suite) => total + Number(suite[name]), 0);
    const names = ['@_tests', '@_failures', '@_errors', '@_skipped'];
    return Object.fromEntries(names.map((name) => [name, sum(name)]));
}
function xmlText(text) {
    return text.slice(-MOST_OUTPUT).replace(NOT_XML, '\ufffd');
}
function firstLine(text) {
    return (text
        .split('\n')
        .find((line) => line.trim() !== '' && !FRAME.test(line))
        ?.trim() ?? 'skipped');
}

;// CONCATENATED MODULE: ./src/report/json/report.schema.json
const report_schema_namespaceObject = /*#__PURE__*/JSON.parse('{"$schema":"http://json-schema.org/draft-07/schema#","title":"go-integration-coverage report","description":"Version 1. Readers should ignore properties they do not know: later tools of version 1 may add some.","type":"object","additionalProperties":false,"required":["$schema","schemaVersion","toolVersion","startedAt","seconds","passed","module","go","mode","total","packages","notLinked","binaries","processes","kept","suite","gates","findings","legs"],"properties":{"$schema":{"type":"string","description":"Where this schema lies, relative to the report."},"schemaVersion":{"const":1},"toolVersion":{"type":"string","description":"Version of go-integration-coverage."},"startedAt":{"type":"string","description":"RFC 3339, UTC.","pattern":"^\\\\d{4}-\\\\d\\\\d-\\\\d\\\\dT\\\\d\\\\d:\\\\d\\\\d:\\\\d\\\\d(\\\\.\\\\d+)?Z$"},"seconds":{"type":"number","minimum":0},"passed":{"type":"boolean","description":"The suite passed, every gate was met and nothing makes the figure wrong."},"module":{"type":["string","null"],"description":"Path of the measured module; null if data of several was merged."},"go":{"description":"The Go that measured; null if data was only merged.","oneOf":[{"type":"null"},{"$ref":"#/definitions/go"}]},"mode":{"enum":["set","count","atomic"],"description":"Go\'s counter mode."},"total":{"$ref":"#/definitions/figures"},"packages":{"type":"array","items":{"$ref":"#/definitions/package"},"description":"Sorted by import path."},"notLinked":{"type":"array","items":{"type":"string"},"description":"Selected packages that are linked into nothing that was measured; outside the total."},"binaries":{"type":"array","items":{"$ref":"#/definitions/binary"}},"processes":{"type":"array","items":{"$ref":"#/definitions/process"}},"kept":{"type":"object","additionalProperties":false,"description":"Processes that did not end by themselves, whose counters Go alone would have lost.","required":["processes","statements"],"properties":{"processes":{"type":"integer","minimum":0},"statements":{"description":"What no other process executed; null where legs were merged.","type":["integer","null"],"minimum":0}}},"suite":{"description":"null if data was only merged.","oneOf":[{"type":"null"},{"$ref":"#/definitions/suite"}]},"gates":{"type":"array","items":{"$ref":"#/definitions/gate"}},"findings":{"type":"array","items":{"$ref":"#/definitions/finding"},"description":"Most severe first."},"legs":{"type":"array","items":{"$ref":"#/definitions/leg"},"description":"The jobs of a matrix that were merged; empty otherwise."}},"definitions":{"leg":{"type":"object","additionalProperties":false,"required":["name","state","go","tests","suitePassed","failedTests","covered","total","percent"],"properties":{"name":{"type":"string","description":"The job and the values of its matrix."},"state":{"enum":["merged","missing","broken","empty"],"description":"missing: it left no artifact; broken: what it left cannot be read; empty: it left no coverage data."},"go":{"description":"The Go that measured; null where nothing is known.","oneOf":[{"type":"null"},{"$ref":"#/definitions/go"}]},"tests":{"description":"Leaf tests by outcome; null where a command ran, or nothing is known.","oneOf":[{"type":"null"},{"type":"object","additionalProperties":false,"required":["pass","fail","skip","unfinished"],"properties":{"pass":{"type":"integer","minimum":0},"fail":{"type":"integer","minimum":0},"skip":{"type":"integer","minimum":0},"unfinished":{"type":"integer","minimum":0}}}]},"suitePassed":{"type":["boolean","null"]},"failedTests":{"type":"array","items":{"type":"string"},"description":"Package and name; a part of them where there are many."},"covered":{"type":"integer","minimum":0,"description":"Statements that this job executed."},"total":{"type":"integer","minimum":0,"description":"All statements of this job."},"percent":{"type":["number","null"],"minimum":0,"maximum":100,"description":"As Go rounds it; null if total is 0."}}},"figure":{"type":"object","additionalProperties":false,"required":["covered","total","percent"],"properties":{"covered":{"type":"integer","minimum":0,"description":"Statements that were executed at least once."},"total":{"type":"integer","minimum":0,"description":"All statements."},"percent":{"type":["number","null"],"minimum":0,"maximum":100,"description":"100 * covered / total, rounded to one decimal as Go does; null if total is 0."}}},"figures":{"type":"object","additionalProperties":false,"required":["covered","total","percent","bySource"],"properties":{"covered":{"type":"integer","minimum":0,"description":"Statements that were executed at least once."},"total":{"type":"integer","minimum":0,"description":"All statements."},"percent":{"type":["number","null"],"minimum":0,"maximum":100,"description":"100 * covered / total, rounded to one decimal as Go does; null if total is 0."},"bySource":{"type":"object","additionalProperties":false,"description":"The same for each source by itself.","properties":{"binaries":{"$ref":"#/definitions/figure"},"tests":{"$ref":"#/definitions/figure"}}}}},"go":{"type":"object","additionalProperties":false,"required":["requested","requestedBy","version","origin","goos","goarch"],"properties":{"requested":{"type":"string","description":"The pin."},"requestedBy":{"type":"string","description":"Where the pin comes from."},"version":{"type":"string","description":"The version that really ran."},"origin":{"enum":["tool cache","PATH","go.dev","module proxy"]},"goos":{"type":"string","description":"Target system."},"goarch":{"type":"string","description":"Target architecture."}}},"package":{"type":"object","additionalProperties":false,"required":["importPath","module","covered","total","percent","bySource","files"],"properties":{"importPath":{"type":"string","description":"Import path."},"module":{"type":"string","description":"Module path; empty for the standard library."},"covered":{"type":"integer","minimum":0,"description":"Statements that were executed at least once."},"total":{"type":"integer","minimum":0,"description":"All statements."},"percent":{"type":["number","null"],"minimum":0,"maximum":100,"description":"100 * covered / total, rounded to one decimal as Go does; null if total is 0."},"bySource":{"type":"object","additionalProperties":false,"description":"The same for each source by itself.","properties":{"binaries":{"$ref":"#/definitions/figure"},"tests":{"$ref":"#/definitions/figure"}}},"files":{"type":"array","items":{"$ref":"#/definitions/file"}}}},"file":{"type":"object","additionalProperties":false,"required":["path","covered","total","percent","bySource","uncovered"],"properties":{"path":{"type":"string","description":"Import path, slash, file name, as Go writes it."},"covered":{"type":"integer","minimum":0,"description":"Statements that were executed at least once."},"total":{"type":"integer","minimum":0,"description":"All statements."},"percent":{"type":["number","null"],"minimum":0,"maximum":100,"description":"100 * covered / total, rounded to one decimal as Go does; null if total is 0."},"bySource":{"type":"object","additionalProperties":false,"description":"The same for each source by itself.","properties":{"binaries":{"$ref":"#/definitions/figure"},"tests":{"$ref":"#/definitions/figure"}}},"uncovered":{"type":"array","description":"Units that were never executed: start line, start column, end line, end column (exclusive), statements.","items":{"type":"array","items":{"type":"integer","minimum":0},"minItems":5,"maxItems":5}}}},"binary":{"type":"object","additionalProperties":false,"required":["name","importPath","origin","processes","covered","total","percent"],"properties":{"name":{"type":"string","description":"File name of the program."},"importPath":{"type":"string","description":"Import path of its main package."},"origin":{"enum":["built","found"],"description":"found: known by its data only, such as a program that a test built."},"processes":{"type":"integer","minimum":0,"description":"Processes that left counters; 0 also for data that was merged before, which does not say."},"covered":{"type":"integer","minimum":0,"description":"Statements that were executed at least once."},"total":{"type":"integer","minimum":0,"description":"All statements."},"percent":{"type":["number","null"],"minimum":0,"maximum":100,"description":"100 * covered / total, rounded to one decimal as Go does; null if total is 0."}}},"process":{"type":"object","additionalProperties":false,"required":["source","command","pid"],"properties":{"source":{"enum":["binaries","tests"]},"command":{"type":"string","description":"Program and names of its flags; never values."},"pid":{"type":"integer","minimum":0,"description":"Process id."},"ending":{"type":"string","description":"How it ended, if not by itself: killed by SIGTERM, panicked, still running. Its counters were kept."}}},"suite":{"type":"object","additionalProperties":false,"required":["kind","passed","exitCode","timedOut","seconds","packages","leftOut"],"properties":{"kind":{"enum":["go test","command"]},"passed":{"type":"boolean"},"exitCode":{"type":"integer"},"timedOut":{"type":"boolean"},"seconds":{"type":"number","minimum":0},"packages":{"type":"array","items":{"$ref":"#/definitions/testPackage"}},"leftOut":{"type":"integer","minimum":0,"description":"Test functions that exist without the tags too and did not run."}}},"testPackage":{"type":"object","additionalProperties":false,"required":["importPath","outcome","seconds","tests","output"],"properties":{"importPath":{"type":"string","description":"Import path."},"outcome":{"enum":["pass","fail","skip","build-failed","none"]},"seconds":{"type":"number","minimum":0},"tests":{"type":"array","items":{"$ref":"#/definitions/test"}},"output":{"type":"string","description":"What it printed outside its tests, if it failed."}}},"test":{"type":"object","additionalProperties":false,"required":["name","outcome","seconds","output"],"properties":{"name":{"type":"string","description":"Go\'s name, subtests behind a slash."},"outcome":{"enum":["pass","fail","skip","unfinished"]},"seconds":{"type":"number","minimum":0},"output":{"type":"string","description":"What it printed, unless it passed."}}},"gate":{"type":"object","additionalProperties":false,"required":["rule","passed","missing","covered","total","percent"],"properties":{"rule":{"type":"string","description":"As the user wrote it."},"passed":{"type":"boolean"},"missing":{"type":"integer","minimum":0,"description":"Statements by which it is missed."},"covered":{"type":"integer","minimum":0,"description":"Statements that were executed at least once."},"total":{"type":"integer","minimum":0,"description":"All statements."},"percent":{"type":["number","null"],"minimum":0,"maximum":100,"description":"100 * covered / total, rounded to one decimal as Go does; null if total is 0."}}},"finding":{"type":"object","additionalProperties":false,"required":["code","severity","title","detail","fix","evidence"],"properties":{"code":{"type":"string","description":"Stable.","pattern":"^[a-z0-9]+(-[a-z0-9]+)*$"},"severity":{"enum":["error","warning","notice"]},"title":{"type":"string","description":"What is the case."},"detail":{"type":"string","description":"Why."},"fix":{"type":"string","description":"What to do."},"evidence":{"type":"array","items":{"type":"string"}}}}}}');
// EXTERNAL MODULE: ./src/report/markdown/summary.ts
var summary = __webpack_require__(19198);
;// CONCATENATED MODULE: ./src/report/text/coverageOut.ts
/** A line for the mode, then one for each unit in Go's order. */
function textProfile(model) {
    const lines = model.packages.flatMap((pkg) => pkg.files.flatMap((file) => file.units.map((unit) => {
        const range = `${unit.startLine}.${unit.startColumn},${unit.endLine}.${unit.endColumn}`;
        return `${file.path}:${range} ${unit.statements} ${unit.count}\n`;
    })));
    return `mode: ${model.mode}\n${lines.join('')}`;
}

;// CONCATENATED MODULE: ./src/report/writeReport.ts
/** @module The report's files. */








/** Writes every file anew; one of an earlier report that this one does not have is removed. */
async function writeReport(report, directory) {
    const tests = report.suite?.kind === 'go test' ? junit(report.suite) : undefined;
    const files = [
        ['report.json', reportJson(report)],
        ['report.schema.json', `${JSON.stringify(report_schema_namespaceObject, null, 2)}\n`],
        ['summary.md', (0,summary/* summary */.z)(report)],
        ['coverage.out', textProfile(report.coverage)],
        ['junit.xml', tests],
    ];
    try {
        await (0,promises_.mkdir)(directory, { recursive: true });
        for (const [name, text] of files)
            await writeWhole((0,external_node_path_.join)(directory, name), text);
    }
    catch (error) {
        throw new errors/* UserError */.yo(`the report could not be written to ${directory}`, 'Choose another folder with --out.', { cause: error });
    }
}
/** A reader never sees half a file, and none is left behind. */
async function writeWhole(path, text) {
    if (text === undefined) {
        await (0,promises_.rm)(path, { force: true });
        return;
    }
    const temporary = `${path}.tmp`;
    try {
        await (0,promises_.writeFile)(temporary, text);
        await (0,promises_.rename)(temporary, path);
    }
    catch (error) {
        await (0,promises_.rm)(temporary, { force: true });
        throw error;
    }
}


/***/ }),

/***/ 35623:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ compactData)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/covdata/write/podFiles.ts + 1 modules
var podFiles = __webpack_require__(73678);
// EXTERNAL MODULE: ./src/covdata/read/readPods.ts + 15 modules
var readPods = __webpack_require__(402);
;// CONCATENATED MODULE: ./src/covdata/write/compact.ts
/** @module Making data small for keeping: one counter data file per pod, without anything that may be secret. */



/**
 * Writes the pods of some columns to `outDirectory`, which is made if need be: the meta-data file byte for byte,
 * and the sum of the counters. A pod without counters there (its processes were killed) gets no counter data file, so
 * that this stays known. The arguments of the processes are not written: they may hold secrets.
 */
async function compactPods(pods, outDirectory, { columns }) {
    await (0,promises_.mkdir)(outDirectory, { recursive: true });
    for (const pod of pods) {
        if (!pod.columns.some((column) => columns.includes(column)))
            continue;
        await (0,podFiles/* writeMetaFile */.B7)(outDirectory, pod.tag, pod.meta.bytes);
        const counters = (0,readPods/* countersOfColumns */.sP)(pod, columns);
        if (counters === undefined)
            continue;
        const processes = pod.processes.filter(({ column }) => columns.includes(column));
        await (0,podFiles/* writeCounterFile */.Ii)(outDirectory, pod.tag, {
            metaHash: Buffer.from(pod.meta.hash, 'hex'),
            time: (0,podFiles/* latestTime */.ZV)(processes),
            origin: { ...(0,podFiles/* commonOrigin */.wU)(processes), args: [] },
            entries: counters.entries(),
        });
    }
}

// EXTERNAL MODULE: ./src/coverage/model.ts
var model = __webpack_require__(43307);
// EXTERNAL MODULE: ./src/legs/manifest.ts
var manifest = __webpack_require__(71540);
;// CONCATENATED MODULE: ./src/stages/compactData.ts
/** @module The data of a report, compacted for keeping: a folder for each source. */





/** @param directory a report's covdata; what an earlier report left there goes */
async function compactData(pods, directory) {
    await (0,promises_.mkdir)(directory, { recursive: true });
    await (0,promises_.rm)((0,external_node_path_.join)(directory, manifest/* MANIFEST_NAME */.i), { force: true });
    for (const [column, source] of model/* SOURCES */.H.entries()) {
        const out = (0,external_node_path_.join)(directory, source);
        // Pods of an earlier report would be merged into this one by whoever reads the folder.
        await (0,promises_.rm)(out, { recursive: true, force: true });
        if (pods.some((pod) => pod.columns.includes(column)))
            await compactPods(pods, out, { columns: [column] });
    }
}


/***/ }),

/***/ 38941:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ compare)
});

// EXTERNAL MODULE: ./src/compare/comparison.ts
var compare_comparison = __webpack_require__(53002);
// EXTERNAL MODULE: ./src/github/apiAdvice.ts
var apiAdvice = __webpack_require__(6427);
;// CONCATENATED MODULE: ./src/github/patch.ts
/**
 * @module The hunks of a unified diff, as the API gives them for each file of a pull request. Libraries do not pass the
 * tests of this file: diff 9.0.0 throws the whole patch away for one hunk that breaks its counts or is cut off,
 * parse-diff 0.12.0 and gitdiff-parser 0.3.1 give wrong lines for such hunks.
 */
/** Counts that are left out are 1 (GNU diffutils, "Detailed Description of Unified Format"). */
const HUNK = /^@@ -\d{1,10}(?:,(\d{1,10}))? \+(\d{1,10})(?:,(\d{1,10}))? @@/;
/**
 * The lines that a patch adds, as 1-based numbers of the new file's lines. Lines that belong to no hunk are passed
 * over, and a hunk ends where it breaks its own counts: a patch is text of whoever opened the pull request.
 */
function addedLines(patch) {
    const added = new Set();
    let hunk;
    for (const text of patch.split('\n')) {
        // `\ No newline at end of file` is about the line before it.
        if (text.startsWith('\\'))
            continue;
        const next = hunk === undefined ? undefined : after(hunk, text.charAt(0));
        if (hunk !== undefined && next !== undefined && text.startsWith('+'))
            added.add(hunk.line);
        hunk = next ?? startOf(text);
    }
    return added;
}
/** @returns undefined where the line cannot be one of the hunk's */
function after({ line, oldLeft, newLeft }, mark) {
    // A blank line of both files may have lost its mark on the way.
    const inOld = mark === '-' || mark === ' ' || mark === '';
    const inNew = mark === '+' || mark === ' ' || mark === '';
    if ((!inOld && !inNew) || (inOld && oldLeft === 0) || (inNew && newLeft === 0))
        return undefined;
    return {
        line: line + Number(inNew),
        oldLeft: oldLeft - Number(inOld),
        newLeft: newLeft - Number(inNew),
    };
}
function startOf(text) {
    const [, oldCount = '1', start, newCount = '1'] = HUNK.exec(text) ?? [];
    return start === undefined
        ? undefined
        : { line: Number(start), oldLeft: Number(oldCount), newLeft: Number(newCount) };
}

;// CONCATENATED MODULE: ./src/github/changedLines.ts

/** GitHub lists no more files of a pull request (REST API, "List pull requests files"). */
const MOST_FILES = 3000;
/** The largest that the API allows. */
const PER_PAGE = 100;
/** @throws the client's error */
async function fetchChangedLines(client, repository, pullRequest) {
    const { owner, repo } = repository;
    const listed = await client.paginate(client.rest.pulls.listFiles, {
        owner,
        repo,
        pull_number: pullRequest,
        per_page: PER_PAGE,
    });
    const files = new Map();
    const withoutPatch = new Set();
    for (const { filename, status, sha, patch, changes } of listed) {
        if (status === 'removed')
            continue;
        if (patch !== undefined)
            files.set(filename, { lines: addedLines(patch), blob: sha ?? '' });
        // Files that only moved have no patch either, and no changed lines.
        else if (changes > 0 || !MOVED.has(status))
            withoutPatch.add(filename);
    }
    return { files, withoutPatch, truncated: listed.length >= MOST_FILES };
}
const MOVED = new Set(['renamed', 'copied', 'unchanged']);
/** @throws the client's error */
async function fetchHeadBlobs(client, { owner, repo }, headSha) {
    const { data } = await client.rest.git.getTree({ owner, repo, tree_sha: headSha, recursive: '1' });
    const blobs = new Map(data.tree.filter((entry) => entry.type === 'blob').map(({ path, sha }) => [path, sha]));
    return { blobs, truncated: data.truncated };
}

;// CONCATENATED MODULE: ./src/github/fetchComparison.ts
/** @module What the API says of the change that a report is compared with. */



/**
 * Whose uncovered lines are annotated: of what a pull request changed (`patch`), of everything, or of nothing. Outside
 * pull requests there are no changed lines. What the API refuses is the result's problem.
 */
async function fetchComparison(client, context, annotations) {
    const { pullRequest, headSha } = context;
    if (annotations === 'none' || (annotations === 'patch' && pullRequest === undefined))
        return compare_comparison/* NO_COMPARISON */.g;
    if (annotations === 'all' && headSha === context.testedSha)
        return { lines: { kind: 'all', head: undefined }, problem: undefined };
    try {
        const lines = annotations === 'patch' && pullRequest !== undefined
            ? { kind: 'patch', changed: await fetchChangedLines(client, context, pullRequest.number) }
            : { kind: 'all', head: await fetchHeadBlobs(client, context, headSha) };
        return { lines, problem: undefined };
    }
    catch (error) {
        const { kind, words, advice } = (0,apiAdvice/* apiProblem */.U)(error, 'read which lines were changed');
        return {
            ...compare_comparison/* NO_COMPARISON */.g,
            problem: { kind: kind === 'permission' ? kind : 'other', words, advice },
        };
    }
}

// EXTERNAL MODULE: ./src/support/deadline.ts
var deadline = __webpack_require__(88643);
;// CONCATENATED MODULE: ./src/stages/compare.ts
/** @module What the report is compared with: asked for before the verdict, and never a reason to fail. */



/** Requests have limits of their own, but a verdict does not wait for all of them together. */
const MAX_MS = 100_000;
async function compare(request) {
    const { client, context, annotations, stop, max = MAX_MS } = request;
    if (client === undefined || stop?.aborted === true)
        return compare_comparison/* NO_COMPARISON */.g;
    const comparison = await (0,deadline/* within */.u)(max, fetchComparison(client, context, annotations), stop);
    if (comparison !== deadline/* TOO_LATE */.w)
        return comparison;
    const words = 'Could not read which lines were changed: GitHub did not answer in time';
    return { ...compare_comparison/* NO_COMPARISON */.g, problem: { kind: 'other', words, advice: '' } };
}


/***/ }),

/***/ 18146:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ judge)
});

// EXTERNAL MODULE: ./src/findings/failOn.ts + 1 modules
var findings_failOn = __webpack_require__(75193);
;// CONCATENATED MODULE: ./src/gates/gateResults.ts
function checkGates(rules, { total }) {
    return rules.map((rule) => checkRule(rule, total));
}
/** Whether the percentage is reached, and how many statements are missing. Without any statement it never is. */
function checkRule({ rule, scaled, scale }, tally) {
    const total = BigInt(tally.total);
    const divisor = 100n * scale;
    const needed = (scaled * total + divisor - 1n) / divisor;
    const missing = needed - BigInt(tally.covered);
    const passed = tally.total > 0 && missing <= 0n;
    return { rule, passed, tally, missing: missing > 0n ? Number(missing) : 0 };
}

;// CONCATENATED MODULE: ./src/stages/judge.ts


/** @param comparison known before, so that gates can ask for it */
function judge(measurement, comparison, { gates, failOn }) {
    return {
        ...measurement,
        seconds: (Date.now() - Date.parse(measurement.startedAt)) / 1000,
        comparison,
        findings: (0,findings_failOn/* gradeFindings */.UU)(measurement.findings, failOn),
        gates: checkGates(gates, { total: measurement.coverage.tallies.together }),
    };
}


/***/ }),

/***/ 48800:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ measure)
});

// EXTERNAL MODULE: ./src/checks/repeatedStatements.ts
var repeatedStatements = __webpack_require__(65249);
// EXTERNAL MODULE: ./src/checks/revisions.ts
var revisions = __webpack_require__(66007);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/support/parallel.ts
var parallel = __webpack_require__(53500);
;// CONCATENATED MODULE: ./src/coverage/sourceFiles.ts
/** @module Where the measured files lie in the repository, and what they were when they were measured. */




/** Files that are read at the same time. */
const PARALLEL_FILES = 16;
/**
 * The files of a module that are in its repository's tree, sorted by path. Those that a build made elsewhere, and
 * packages of other modules, are not among them.
 */
async function findSourceFiles(model, module, platform) {
    const moduleDir = await (0,promises_.realpath)(module.dir);
    const root = await repositoryRoot(moduleDir);
    if (root === undefined)
        return [];
    const prefix = `${module.path}/`;
    const paths = model.packages.flatMap((pkg) => pkg.files.map((file) => file.path));
    const found = [];
    await (0,parallel/* forEachLimited */.v)(paths, PARALLEL_FILES, async (path) => {
        if (!path.startsWith(prefix))
            return;
        const absolute = (0,external_node_path_.join)(moduleDir, path.slice(prefix.length));
        const file = (0,external_node_path_.relative)(root, absolute);
        if (file.startsWith('..') || (0,external_node_path_.isAbsolute)(file))
            return;
        const content = await (0,promises_.readFile)(absolute).catch(() => undefined);
        if (content === undefined)
            return;
        const [blob, textBlob] = [blobOf(content, platform), blobOf(content, 'win32')];
        const where = { path, file: file.split(external_node_path_.sep).join('/'), blob };
        found.push(blob === textBlob ? where : { ...where, textBlob });
    });
    return found.sort((a, b) => (a.path < b.path ? -1 : 1));
}
/** Git's name of a file's content. On Windows git checks text files out with CRLF and keeps them with LF. */
function blobOf(content, platform) {
    const kept = platform === 'win32'
        ? Buffer.from(content.toString('latin1').replaceAll('\r\n', '\n'), 'latin1')
        : content;
    return (0,external_node_crypto_.createHash)('sha1').update(`blob ${kept.length}\0`).update(kept).digest('hex');
}
/** The next directory upwards with a `.git`, which is a file in worktrees and submodules. */
async function repositoryRoot(directory) {
    for (let current = directory;; current = (0,external_node_path_.dirname)(current)) {
        const found = await (0,promises_.stat)((0,external_node_path_.join)(current, '.git')).catch(() => undefined);
        if (found !== undefined)
            return current;
        if ((0,external_node_path_.dirname)(current) === current)
            return undefined;
    }
}

// EXTERNAL MODULE: ./src/go/goVersion.ts
var goVersion = __webpack_require__(97508);
// EXTERNAL MODULE: ./src/support/errors.ts
var errors = __webpack_require__(87700);
;// CONCATENATED MODULE: ./src/preserve/fixedDirectory.ts
/**
 * @module Where programs write that were started with an environment of somebody else's making: a link, at a place that is
 * built into them, which leads to the data of the run as long as that lasts.
 */




/** Holds the process id of the run, in its root. */
const OWNER = 'owner';
/** @returns undefined while another run of the working directory has it, or where links cannot be made */
async function claimFixedDirectory(toolCacheDir, workingDirectory, { root, binariesData }) {
    const parent = (0,external_node_path_.join)(toolCacheDir, 'go-integration-coverage-preserve');
    const name = (0,external_node_crypto_.createHash)('sha256').update(workingDirectory).digest('hex').slice(0, 16);
    const path = (0,external_node_path_.join)(parent, `data-${name}`);
    const made = await (0,promises_.mkdir)(parent, { recursive: true }).then(() => true, () => false);
    if (!made)
        return undefined;
    await (0,promises_.writeFile)((0,external_node_path_.join)(root, OWNER), String(process.pid));
    const claimed = (await fixedDirectory_link(binariesData, path)) || ((await removeStale(path)) && (await fixedDirectory_link(binariesData, path)));
    if (!claimed)
        return undefined;
    return {
        path,
        release: async () => {
            if ((await targetOf(path)) === binariesData)
                await (0,promises_.rm)(path, { force: true });
        },
    };
}
/** At once or not at all, whoever else tries it. */
async function fixedDirectory_link(target, path) {
    return (0,promises_.symlink)(target, path, 'junction').then(() => true, () => false);
}
/** A run that was killed leaves its link. It is taken aside first, lest that of a newer run is removed. */
async function removeStale(path) {
    const target = await targetOf(path);
    if (target === undefined || (await isRunning(target)))
        return false;
    const aside = `${path}.${process.pid}`;
    const taken = await (0,promises_.rename)(path, aside).then(() => true, () => false);
    if (!taken)
        return false;
    if ((await targetOf(aside)) !== target) {
        await (0,promises_.rename)(aside, path).catch(() => undefined);
        return false;
    }
    await (0,promises_.rm)(aside, { force: true });
    return true;
}
async function targetOf(path) {
    return (0,promises_.readlink)(path).catch(() => undefined);
}
/** @param binariesData of another run */
async function isRunning(binariesData) {
    const owner = await (0,promises_.readFile)((0,external_node_path_.join)(binariesData, '..', '..', OWNER), 'utf8').catch(() => '');
    // Empty if it was killed while it wrote that. A signal to process 0 would be for all of ours.
    const pid = /^[1-9]\d*$/.test(owner) ? Number(owner) : undefined;
    if (pid === undefined)
        return false;
    try {
        process.kill(pid, 0);
        return true;
    }
    catch (error) {
        // EPERM: it runs, and is somebody else's.
        return (0,errors/* errorCode */.CA)(error) === 'EPERM';
    }
}

;// CONCATENATED MODULE: ./src/checks/fileMarks.ts
/** @module Whether a file is still the one that it was. */

/** Files that are not there have no mark. */
async function markFiles(paths) {
    const marks = await Promise.all(paths.map(async (path) => [path, await markOf(path)]));
    return new Map(marks.flatMap(([path, mark]) => (mark === undefined ? [] : [[path, mark]])));
}
async function fileState(path, marks) {
    const mark = await markOf(path);
    if (mark === undefined)
        return 'gone';
    return mark === marks.get(path) ? 'same' : 'changed';
}
async function markOf(path) {
    const stats = await (0,promises_.stat)(path, { bigint: true }).catch(() => undefined);
    return stats === undefined ? undefined : [stats.dev, stats.ino, stats.size, stats.mtimeNs].join(' ');
}

// EXTERNAL MODULE: ./src/findings/finding.ts
var finding = __webpack_require__(44879);
// EXTERNAL MODULE: ./src/go/build/binaries.ts
var build_binaries = __webpack_require__(7884);
// EXTERNAL MODULE: ./src/process/exec.ts
var exec = __webpack_require__(49072);
;// CONCATENATED MODULE: ./src/support/files.ts
/** @module Small questions to the file system. */

/** Whether anything is at the path that can be seen. */
async function isThere(path) {
    return (0,promises_.stat)(path).then(() => true, () => false);
}
/** @param name below /proc: `1/cmdline`. @returns an empty text for a process that has ended, or is somebody else's */
async function readProc(name) {
    return (0,promises_.readFile)(`/proc/${name}`, 'utf8').catch(() => '');
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(73136);
;// CONCATENATED MODULE: ./src/support/ownSources.ts
/** @module Our Go sources that lie beside this code: at the top of the repository, or in dist where the build copies them. */



/**
 * The directory of our own Go sources, absolute.
 * @param directory `launcher` or `preserve`
 * @param file one that lies in it, which tells it from a directory of the same name
 * @throws Error when it is nowhere above this code: the installation is incomplete
 */
function ownSources(directory, file) {
    const here = (0,external_node_path_.dirname)((0,external_node_url_.fileURLToPath)(import.meta.url));
    for (let above = here;; above = (0,external_node_path_.dirname)(above)) {
        const found = (0,external_node_path_.join)(above, directory);
        if ((0,external_node_fs_.existsSync)((0,external_node_path_.join)(found, file)))
            return found;
        if ((0,external_node_path_.dirname)(above) === above)
            throw new Error(`${directory}/${file} is missing above ${here}`);
    }
}

;// CONCATENATED MODULE: ./src/preserve/copies.ts
/**
 * @module Copies of Go's files with our changes, as they are kept from run to run: builds are cached by their paths. Each has a
 * folder named by its content, which says by its time when it was last used.
 */




/** Each working directory has one of its own (coverage_hooks.go), and they come and go. */
const KEPT_MS = 30 * 24 * 60 * 60 * 1000;
/**
 * Copies are kept in the directory, and old ones are dropped.
 * @param otherwise where they are kept if nothing can be written there: a tool cache of somebody else's, or read-only
 */
async function copiesIn(directory, otherwise) {
    try {
        await (0,promises_.mkdir)(directory, { recursive: true });
        await (0,promises_.access)(directory, promises_.constants.W_OK);
    }
    catch {
        return async (name, text) => keepCopy(otherwise, name, text);
    }
    await dropOldCopies(directory);
    return async (name, text) => keepCopy(directory, name, text);
}
/** @returns the path of the copy */
async function keepCopy(directory, name, text) {
    const folder = (0,external_node_path_.join)(directory, (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex').slice(0, 16));
    const copy = (0,external_node_path_.join)(folder, name);
    await (0,promises_.mkdir)(folder, { recursive: true });
    // Before anything else, lest it is dropped as old; a folder of another user's cannot be touched.
    const now = new Date();
    await (0,promises_.utimes)(folder, now, now).catch(() => undefined);
    if (!(await isThere(copy))) {
        // Whole at once: another run may build with it now.
        const staged = `${copy}.${process.pid}`;
        await (0,promises_.writeFile)(staged, text);
        await (0,promises_.rename)(staged, copy);
    }
    return copy;
}
/** Removes what has not been used for a month; what cannot be removed stays. */
async function dropOldCopies(directory) {
    const oldest = Date.now() - KEPT_MS;
    const folders = (await (0,promises_.readdir)(directory)).filter((name) => /^[\da-f]{16}$/.test(name));
    await Promise.all(folders.map(async (name) => {
        const folder = (0,external_node_path_.join)(directory, name);
        const used = await (0,promises_.stat)(folder).catch(() => undefined);
        if (used !== undefined && used.mtimeMs < oldest)
            await (0,promises_.rm)(folder, { recursive: true, force: true }).catch(() => undefined);
    }));
}

;// CONCATENATED MODULE: ./src/preserve/patches.ts
/** @module The lines of Go's runtime and coverage package that are changed, and what is put behind them. */
/** A file of a Go release cannot be changed as its neighbours can: the release is not known. */
class UnknownSource extends Error {
    name = 'UnknownSource';
}
/** Where the runtime ends a process without running its exit hooks, in all releases since Go 1.20. */
const ENDS = {
    'runtime/signal_unix.go': [
        [
            'func dieFromSignal(sig uint32) {\n\tunblocksig(sig)\n',
            'func dieFromSignal(sig uint32) {\n\tcovliveEnd(covliveSignal, sig); unblocksig(sig)\n',
        ],
        ['\tmp.caughtsig.set(gp)\n', '\tcovliveEnd(covliveSignal, sig); mp.caughtsig.set(gp)\n'],
        ['func crash() {\n', 'func crash() { covliveDump()\n'],
    ],
    'runtime/panic.go': [
        [
            '\tsystemstack(func() {\n\t\tif isSecureMode() {\n',
            '\tsystemstack(func() {\n\t\tcovliveEnd(covliveFatal, 0); if isSecureMode() {\n',
        ],
        [
            '\t\tif startpanic_m() && msgs != nil {\n',
            '\t\tcovliveEnd(covlivePanic, 0); if startpanic_m() && msgs != nil {\n',
        ],
    ],
    'runtime/runtime.go': [
        [
            'func syscall_Exit(code int) {\n\texit(int32(code))\n',
            'func syscall_Exit(code int) {\n\tcovliveEnd(covliveSyscallExit, 0); exit(int32(code))\n',
        ],
    ],
};
const REGISTERS = [
    [' cmode uint8, cgran uint8) uint32 {\n', ' cmode uint8, cgran uint8) uint32 { covliveRegister(hash)\n'],
];
const EXITS = [
    [
        'func os_beforeExit(exitCode int) {\n',
        'func os_beforeExit(exitCode int) { covliveEnd(covliveOsExit, 0)\n',
    ],
    [
        'func syscall_runtime_BeforeExec() {\n',
        'func syscall_runtime_BeforeExec() { covliveEnd(covliveExec, 0)\n',
    ],
    [
        'func syscall_runtime_AfterExec() {\n\texecLock.unlock()\n',
        'func syscall_runtime_AfterExec() {\n\tcovliveGoesOn(); execLock.unlock()\n',
    ],
];
const EMITS = [
    ['os.Rename(s.cftmp, s.cfname)', 'covliveRename(s.cftmp, s.cfname)'],
    ['goCoverDir = os.Getenv("GOCOVERDIR")', 'goCoverDir = covliveDirectory()'],
    ['cfw.Write(finalHash, capturedOsArgs, s)', 'cfw.Write(finalHash, covliveArguments(), s)'],
];
const CLEARS = [
    ['func ClearCounters() error {\n', 'func ClearCounters() (coverr error) { defer covliveCleared(&coverr)\n'],
];
/** Behind it stands, in our files, what is put behind a file of Go. */
const LINE = '\n// ---\n';
/**
 * The files that replace those of the release, by their paths below src. None is added: other tools than the compiler read
 * the packages without the overlay (go vet of Go 1.20, cmd/cover). Lines keep their numbers, which are shown in stacks.
 * @throws UnknownSource for a release in which a line that is changed is not there exactly once
 */
async function patchedFiles(request) {
    const { coveragePackage, go, own, mapped } = request;
    const files = new Map();
    const edits = { ...ENDS, 'runtime/covermeta.go': REGISTERS };
    for (const [path, changes] of Object.entries(edits))
        files.set(path, edited(await go(path), changes));
    files.set('runtime/proc.go', procFile(await go('runtime/proc.go'), request));
    if (mapped)
        files.set('runtime/os_linux.go', osLinuxFile(await go('runtime/os_linux.go'), own.osLinux));
    files.set(`${coveragePackage}/hooks.go`, hooksFile(await go(`${coveragePackage}/hooks.go`), request));
    files.set(`${coveragePackage}/emit.go`, edited(await go(`${coveragePackage}/emit.go`), EMITS));
    files.set(`${coveragePackage}/apis.go`, edited(await go(`${coveragePackage}/apis.go`), CLEARS));
    return files;
}
function added(text) {
    return `\n${text.slice(text.indexOf(LINE) + LINE.length)}`;
}
/** Go 1.20 names otherwise for traces why a goroutine waits. */
function procFile(text, { coveragePackage, own }) {
    const more = added(own.proc).replaceAll('internal/coverage/cfile.', `${coveragePackage}.`);
    const reason = 'traceBlockSystemGoroutine';
    const exits = edited(text, EXITS).replace(/\brunExitHooks\((?:0|exitCode)\)/g, '$&; covliveHooksRan()');
    return exits + (text.includes(reason) ? more : more.replace(reason, 'traceEvGoBlock'));
}
/** Where the environment is read, nothing of the user's has run. The package for system calls has moved twice. */
function osLinuxFile(text, own) {
    const [, path] = /"((?:internal\/runtime|runtime\/internal)\/syscall(?:\/linux)?)"/.exec(text) ?? [];
    if (path === undefined)
        throw new UnknownSource('runtime/os_linux.go imports no package for system calls');
    const imports = `\nimport (covarch "internal/goarch"; covsys "${path}"\n`;
    const edits = [
        ['\n\tgoenvs_unix()\n', '\n\tgoenvs_unix(); covliveStart()\n'],
        ['\nimport (\n', imports],
    ];
    return edited(text, edits) + added(own);
}
/** Exit hooks run last in, first out; ours takes the place of Go's. */
function hooksFile(text, { coveragePackage, own, fixedDirectory }) {
    const hook = text.includes('F: emitCounterData,') ? 'F: emitCounterData,' : 'addExitHook(emitCounterData,';
    const isFirst = coveragePackage === 'runtime/coverage';
    const name = isFirst ? 'coverage' : 'cfile';
    const imports = [
        '"os"',
        'covruntime "runtime"',
        'covsync "sync"',
        'covatomic "sync/atomic"',
        '"time"',
        'covunsafe "unsafe"',
    ];
    if (!isFirst)
        imports.push('"internal/coverage/rtcov"');
    const edits = [
        [hook, hook.replace('emitCounterData', 'covliveExit')],
        ['\t\temitMetaData()\n\t}\n}', '\t\temitMetaData()\n\t}; covliveInit(istest)\n}'],
        [`\npackage ${name}\n`, `\npackage ${name}; import (${imports.join('; ')})\n`],
    ];
    const more = withFixed(added(own.hooks), fixedDirectory);
    return (edited(text, edits) + more.replace('rtcov.Meta.PkgMap', isFirst ? 'getCovPkgMap()' : 'rtcov.Meta.PkgMap'));
}
function withFixed(text, directory) {
    const declared = /^\/\/go:linkname covliveFixed .*\nvar covliveFixed = .*$/m;
    // Strings of JSON are strings of Go, but for what JSON may escape and need not.
    return directory === undefined
        ? text.replace(declared, 'const covliveFixed = ""')
        : text.replace('"@FIXED@"', () => JSON.stringify(directory));
}
function edited(text, edits) {
    return edits.reduce((changed, [from, to]) => replaceOnce(changed, from, to), text);
}
function replaceOnce(text, from, to) {
    const parts = text.split(from);
    if (parts.length !== 2)
        throw new UnknownSource(`${JSON.stringify(from.trim())} stands ${parts.length - 1} times where it should stand once`);
    return parts.join(to);
}

;// CONCATENATED MODULE: ./src/preserve/overlay.ts
/**
 * @module The overlay by which programs keep their counters: changed files of the Go that builds them, laid over it by
 * `-overlay`. docs/preserving.md says what they do and why that is safe.
 */







/** As `writeOverlays`, of one file. */
async function writeOverlay({ file, own, ...runtime }) {
    await writeOverlays(runtime, [{ file, own }]);
}
/**
 * Writes overlays with the same changes, each with the user's own replacements in it.
 * @throws UnknownSource for a Go release that is not known; UserError for an overlay of the user's that cannot be read
 */
async function writeOverlays(request, overlays) {
    const [first] = overlays;
    if (first === undefined)
        return;
    const replace = await changedFiles(request, (0,external_node_path_.dirname)(first.file));
    for (const { file, own } of overlays) {
        const more = own === undefined ? {} : await ownReplacements(own);
        await (0,promises_.writeFile)(file, JSON.stringify({ Replace: { ...replace, ...more } }));
    }
}
/** @param otherwise where copies are kept if the tool cache cannot be written */
async function changedFiles(request, otherwise) {
    const { goroot } = request;
    const files = await patchedFiles({
        coveragePackage: await coveragePackageOf(goroot),
        go: async (path) => readSource((0,external_node_path_.join)(goroot, 'src', path)),
        own: await addedSources(),
        fixedDirectory: request.fixedDirectory,
        mapped: request.mapped ?? true,
    });
    const keep = await copiesIn((0,external_node_path_.join)(request.toolCacheDir, 'go-integration-coverage-preserve'), otherwise);
    const replace = {};
    for (const [path, text] of files)
        replace[(0,external_node_path_.join)(goroot, 'src', path)] = await keep((0,external_node_path_.basename)(path), text);
    return replace;
}
async function readSource(path) {
    return (0,promises_.readFile)(path, 'utf8').catch((error) => {
        if ((0,errors/* errorCode */.CA)(error) === 'ENOENT')
            throw new UnknownSource(`there is no ${path}`);
        throw error;
    });
}
async function coveragePackageOf(goroot) {
    return (await isThere((0,external_node_path_.join)(goroot, 'src/internal/coverage/cfile')))
        ? 'internal/coverage/cfile'
        : 'runtime/coverage';
}
async function addedSources() {
    const directory = ownSources('preserve', 'coverage_hooks.go');
    const read = async (name) => (0,promises_.readFile)((0,external_node_path_.join)(directory, name), 'utf8');
    const [proc, osLinux, hooks] = await Promise.all([
        read('runtime_proc.go'),
        read('runtime_os_linux.go'),
        read('coverage_hooks.go'),
    ]);
    return { proc, osLinux, hooks };
}
/** The go command takes relative paths from where it runs. */
async function ownReplacements({ file, cwd, }) {
    const path = (0,external_node_path_.resolve)(cwd, file);
    try {
        const overlay = JSON.parse(await (0,promises_.readFile)(path, 'utf8'));
        // Go takes keys in any case.
        const [, replace] = Object.entries(overlay ?? {}).findLast(([key]) => key.toLowerCase() === 'replace') ?? [];
        const absolute = (name) => (name === '' ? '' : (0,external_node_path_.resolve)(cwd, name));
        return Object.fromEntries(Object.entries((replace ?? {})).map(([from, to]) => [
            absolute(from),
            absolute(to),
        ]));
    }
    catch (error) {
        throw new errors/* UserError */.yo(`build-flags: -overlay ${file} cannot be read: ${(0,errors/* describeError */.Uc)(error)}`, 'Mend the file.');
    }
}

;// CONCATENATED MODULE: ./src/preserve/preserving.ts
/** @module Whether the programs of a run keep their counters whatever ends them, and by which overlays. */




/** @throws UserError for an overlay of the user's that cannot be read */
async function preparePreserving(request) {
    if (!request.wanted)
        return { overlays: undefined, findings: [] };
    const obstacle = obstacleOf(request);
    if (obstacle !== undefined)
        return notPreserved(obstacle);
    const { goroot, toolCacheDir, scratch, own, fixedPlace } = request;
    const fixedDirectory = fixedPlace.path;
    const overlays = {
        build: (0,external_node_path_.join)(scratch, 'overlay-build.json'),
        tests: (0,external_node_path_.join)(scratch, 'overlay-tests.json'),
        nested: (0,external_node_path_.join)(scratch, 'overlay-nested.json'),
        launcher: (0,external_node_path_.join)(scratch, 'overlay-launcher.json'),
    };
    try {
        await writeOverlays({ goroot, toolCacheDir, fixedDirectory }, [
            { file: overlays.build, own: own.build },
            { file: overlays.tests, own: own.tests },
            { file: overlays.nested, own: own.nested },
            { file: overlays.launcher, own: undefined },
        ]);
        return { overlays, findings: fixedDirectory === undefined ? [(0,finding/* finding */.g)('fixed-place-taken', TAKEN)] : [] };
    }
    catch (error) {
        if (!(error instanceof UnknownSource))
            throw error;
        return notPreserved(`This release of Go is not known: ${error.message}.`);
    }
}
/** The result where it cannot be, or where building showed that it cannot. */
function notPreserved(detail) {
    const title = 'Counters of processes that do not end by themselves are not kept';
    return { overlays: undefined, findings: [(0,finding/* finding */.g)('not-preserved', title, { detail })] };
}
const TAKEN = 'Programs that are started without GOCOVERDIR are not measured';
function obstacleOf({ patterns }) {
    const measured = patterns.find((pattern) => /^(?:all|std|\.\.\.|(?:runtime|internal)(?:\/.*|\.\.\.)?)$/.test(pattern));
    if (measured === undefined)
        return undefined;
    return `coverpkg selects Go's own runtime (${measured}), which cannot be changed and measured at once.`;
}

;// CONCATENATED MODULE: ./src/preserve/buildPreserved.ts
/** @module Building programs that keep their counters, or plain ones where a Go cannot be changed like that. */



/** Packages with files of ours. */
const CHANGED = ['runtime', 'runtime/coverage', 'internal/coverage/cfile'];
/** @throws BuildError for what is wrong in the user's code */
async function buildPreserved(go, request, preserving, log, stop) {
    try {
        const overlay = preserving.overlays?.build;
        return { binaries: await (0,build_binaries/* buildBinaries */.wY)(go, { ...request, overlay }, log, stop), preserving };
    }
    catch (error) {
        if (preserving.overlays === undefined || !mayBeOurs(error))
            throw error;
        log.info('building once more, with the runtime as it is');
        const binaries = await (0,build_binaries/* buildBinaries */.wY)(go, { ...request, overlay: undefined }, log, stop);
        return { binaries, preserving: notPreserved(DID_NOT_COMPILE) };
    }
}
/**
 * Tries whether Go's changed packages compile for tests, where no program has shown it: a file of the release, or one that an
 * overlay of the user's replaces, may be another than we know.
 * @param cwd where tests are built
 */
async function probePreserved(go, cwd, preserving) {
    if (preserving.overlays === undefined)
        return preserving;
    const { tests, nested } = preserving.overlays;
    for (const overlay of [tests, nested]) {
        // It imports all that is changed.
        const args = ['build', `-overlay=${overlay}`, 'runtime/coverage'];
        const { exitCode } = await (0,exec/* capture */.Fg)(go.program, args, { cwd, env: go.env });
        if (exitCode !== 0)
            return notPreserved(DID_NOT_COMPILE);
    }
    return preserving;
}
const DID_NOT_COMPILE = 'Go’s runtime did not compile with the changes.';
/** A package of ours did not compile, or nothing in the user's code is named: linking, or the overlay itself, failed. */
function mayBeOurs(error) {
    if (!(error instanceof build_binaries/* BuildError */.zS))
        return false;
    return error.errors.length === 0 || error.packages.some((path) => CHANGED.includes(path));
}

;// CONCATENATED MODULE: ./src/preserve/inheritedOverlay.ts
/** @module The -overlay in GOFLAGS, which one on the command line would put out of effect. */
/** @param goFlags as the go command reads it: flags with their values, separated by blanks, in quotes where they hold some */
function inheritedOverlay(goFlags) {
    const words = [...goFlags.matchAll(/'([^']*)'|"([^"]*)"|(\S+)/g)].map(([, single, double, plain]) => single ?? double ?? plain ?? '');
    return words.flatMap((word) => /^--?overlay=(.+)$/.exec(word)?.[1] ?? []).at(-1);
}

;// CONCATENATED MODULE: ./src/stages/build.ts
/** @module The instrumented binaries, and whether they and the tests keep their counters. */






/**
 * @param fixedDirectory where programs without GOCOVERDIR write; undefined while another run has that place
 * @throws BuildError with the compiler's errors
 */
async function build(ready, plan, { inputs, directories }, fixedDirectory, host) {
    const { go, modules, pinned, binDir } = ready;
    const prepared = await prepare(ready, plan, inputs, directories.scratch, fixedDirectory, host);
    if (plan.mains.length === 0) {
        const preserving = await probePreserved(go, inputs.testDirectory, prepared);
        return { binaries: [], marks: new Map(), preserving, findings: [...preserving.findings, noMains()] };
    }
    const request = {
        module: modules.measured,
        cwd: inputs.workingDirectory,
        mains: plan.mains,
        patterns: plan.patternsWithMains,
        flags: inputs.buildFlags,
        binDir,
        goos: pinned.info.goos,
    };
    const built = await buildPreserved(go, request, prepared, host.log, host.stop);
    for (const { name, importPath } of built.binaries)
        host.log.info(`built ${name} from ${importPath}`);
    const hasOwn = inputs.testFlags.overlay !== undefined || inheritedOverlay(pinned.goFlags) !== undefined;
    const preserving = hasOwn
        ? await probePreserved(go, inputs.testDirectory, built.preserving)
        : built.preserving;
    return {
        binaries: built.binaries,
        marks: await markFiles(built.binaries.map((binary) => binary.path)),
        preserving,
        findings: [...preserving.findings, ...(await (0,build_binaries/* buildFindings */.nH)(request, built.binaries))],
    };
}
async function prepare({ pinned }, { patternsWithMains }, { preserve, buildFlags, testFlags, workingDirectory, testDirectory }, scratch, fixedDirectory, { toolCacheDir }) {
    const inherited = inheritedOverlay(pinned.goFlags);
    const own = (file, cwd) => file === undefined ? undefined : { file, cwd };
    return preparePreserving({
        wanted: preserve,
        fixedPlace: { path: fixedDirectory },
        goroot: pinned.goroot,
        toolCacheDir,
        scratch,
        patterns: patternsWithMains,
        own: {
            build: own(buildFlags.overlay ?? inherited, workingDirectory),
            tests: own(testFlags.overlay ?? inherited, testDirectory),
            nested: own(inherited, testDirectory),
        },
    });
}
function noMains() {
    return (0,finding/* finding */.g)('no-main-package', 'There is no main package, so only test processes are measured');
}

;// CONCATENATED MODULE: ./src/checks/dataDirectories.ts
/** @module The directories of a run's data after the suite: tests may have done anything to them. */




/** Owner: read, write, search. */
const OWN = 0o700;
/**
 * Says what happened to the directories, and makes them readable where that can be: what is gone is made again, empty.
 * @param directories absolute
 */
async function checkDirectories(directories) {
    const findings = await directoryFindings(directories);
    const readable = [];
    for (const directory of directories)
        if (await isReadable(directory))
            readable.push(directory);
    return { findings, readable };
}
async function isReadable(directory) {
    return (0,promises_.readdir)(directory).then(() => true, () => false);
}
async function directoryFindings(directories) {
    const missing = [];
    const unwritable = [];
    const foreign = [];
    for (const directory of directories) {
        const stats = await (0,promises_.lstat)(directory).catch(() => undefined);
        if (stats?.isDirectory() !== true) {
            missing.push(stats === undefined ? directory : `${directory} is no directory now`);
            await makeAgain(directory);
            continue;
        }
        // Windows has neither of them.
        const user = process.getuid?.();
        if (user === undefined)
            continue;
        if (stats.uid !== user)
            unwritable.push(`${directory} belongs to user id ${stats.uid}`);
        else if ((stats.mode & OWN) !== OWN) {
            unwritable.push(`${directory} has the mode ${(stats.mode & 0o777).toString(8)}`);
            await (0,promises_.chmod)(directory, OWN).catch(() => undefined);
        }
        foreign.push(...(await foreignFiles(directory, user)));
    }
    return [
        ...list('data-directory-missing', 'A directory for coverage data is gone', missing),
        ...list('data-directory-unwritable', 'A directory for coverage data cannot be written', unwritable),
        ...list('foreign-owned-data', 'Processes of another user wrote coverage data', foreign),
    ];
}
/** Where it cannot be made, it is not read. */
async function makeAgain(directory) {
    await (0,promises_.rm)(directory, { force: true }).catch(() => undefined);
    await (0,promises_.mkdir)(directory, { recursive: true }).catch(() => undefined);
}
function list(code, title, evidence) {
    return evidence.length === 0 ? [] : [(0,finding/* finding */.g)(code, title, { evidence })];
}
/** One by one and at once: there may be thousands, and each takes microseconds. */
function ownerOf(path) {
    try {
        return (0,external_node_fs_.lstatSync)(path).uid;
    }
    catch {
        // It is gone, or the directory is closed to us: reading the data tells.
        return undefined;
    }
}
/** A line for each owner who is not the user. */
async function foreignFiles(directory, user) {
    const byOwner = new Map();
    for (const name of await (0,promises_.readdir)(directory).catch(() => [])) {
        const uid = ownerOf((0,external_node_path_.join)(directory, name));
        if (uid === undefined || uid === user)
            continue;
        const names = byOwner.get(uid);
        if (names === undefined)
            byOwner.set(uid, [name]);
        else
            names.push(name);
    }
    return [...byOwner].map(([uid, names]) => `${names.length === 1 ? '1 file' : `${names.length} files`} of user id ${uid}: ${(0,external_node_path_.join)(directory, names[0] ?? '')}${names.length > 1 ? ' …' : ''}`);
}

;// CONCATENATED MODULE: ./src/checks/oldData.ts

/** By the time in the names of counter data files, which is that of the end of their process. */
function oldDataFindings(pods, started) {
    const nanoseconds = BigInt(started.getTime()) * 1000000n;
    const evidence = pods.flatMap((pod) => pod.processes.filter((process) => process.time < nanoseconds).map((process) => process.path));
    if (evidence.length === 0)
        return [];
    const files = evidence.length === 1 ? 'A counter data file is' : `${evidence.length} counter data files are`;
    return [(0,finding/* finding */.g)('data-older-than-run', `${files} older than the run`, { evidence })];
}

// EXTERNAL MODULE: ./src/coverage/model.ts
var model = __webpack_require__(43307);
;// CONCATENATED MODULE: ./src/checks/goVersions.ts
/** @module Which Go built a program. */


/** Of one command: the length of a command line is limited. */
const MOST_PATHS = 100;
/**
 * By path, without the `go` in front: `1.26.8`. Files that are no Go programs are left out, as are those behind the first
 * hundred.
 */
async function goVersionsOf(go, paths) {
    const asked = (await Promise.all(paths.slice(0, MOST_PATHS).map(fileAt))).filter((path) => path !== undefined);
    if (asked.length === 0)
        return new Map();
    const { stdout } = await (0,exec/* capture */.Fg)(go.program, ['version', ...asked], { cwd: '.', env: go.env });
    const lines = stdout.split(/\r?\n/);
    return new Map(asked.flatMap((path) => {
        // `go1.26.8`, `devel go1.28-…`
        const told = lines.flatMap((text) => (text.startsWith(`${path}: `) ? text.slice(path.length + 2) : []));
        return told.flatMap((text) => {
            const version = /^(?:devel )?go(.+)$/.exec(text)?.[1];
            return version === undefined ? [] : [[path, version]];
        });
    }));
}
/** The go command would search a whole directory. */
async function fileAt(path) {
    const stats = await (0,promises_.stat)(path).catch(() => undefined);
    return stats?.isFile() === true ? path : undefined;
}

;// CONCATENATED MODULE: ./src/checks/instrumentation.ts
/** @module What a built program tells of its own coverage, whatever Go built it. */

/**
 * Names of functions that are linked only where a package, or the main package, is instrumented. They are in the tables
 * that the runtime needs for stacks, so stripping keeps them; found in the programs of Go 1.20 to 1.27. (The build
 * setting -cover is only written since Go 1.23, and says nothing of the main package.)
 */
const ANY_PACKAGE = 'runtime.addCovMeta';
const MAIN_PACKAGE = 'runtime/coverage.initHook';
const CHUNK = 1 << 20;
/**
 * Reads the file in pieces.
 * @returns undefined for what is no readable file
 */
async function instrumentationOf(path) {
    // A pipe would never be opened.
    const stats = await (0,promises_.stat)(path).catch(() => undefined);
    if (stats?.isFile() !== true)
        return undefined;
    return readInstrumentation(path).catch(() => undefined);
}
async function readInstrumentation(path) {
    const file = await (0,promises_.open)(path);
    try {
        let any = false;
        const buffer = Buffer.allocUnsafe(CHUNK);
        // The end of a piece is read again with the next one: a name may lie across.
        const overlap = MAIN_PACKAGE.length - 1;
        for (let position = 0;;) {
            const { bytesRead } = await file.read(buffer, 0, CHUNK, position);
            const piece = buffer.subarray(0, bytesRead);
            if (piece.includes(MAIN_PACKAGE))
                return 'full';
            any ||= piece.includes(ANY_PACKAGE);
            if (bytesRead <= overlap)
                return any ? 'no main' : 'none';
            position += bytesRead - overlap;
        }
    }
    finally {
        await file.close();
    }
}

;// CONCATENATED MODULE: ./src/checks/programFiles.ts
/** @module The files of programs after the suite: built again by somebody else, without coverage, by another Go. */






async function programFileFindings(files) {
    const { go, goVersion, built, pods } = files;
    const replaced = await replacedBinaries(files);
    const there = replaced.filter(({ instrumentation }) => instrumentation !== undefined);
    const paths = [...there.map(({ binary }) => binary.path), ...otherPrograms(pods, built)];
    const versions = await goVersionsOf(go, paths);
    const others = [...versions].filter(([, version]) => version.split(/[\s-]/)[0] !== goVersion);
    return [
        ...replacedFindings(replaced, versions),
        ...programFiles_list('other-go-version', 'built by another Go than the pinned one', others.map(([path, version]) => `${path}: Go ${version}`)),
    ];
}
/** One that is gone has been cleaned up, unless it never wrote anything. */
async function replacedBinaries({ built, marks, binaries }) {
    const silent = new Set(binaries.filter((binary) => binary.processes === 0).map((binary) => binary.importPath));
    const found = [];
    for (const binary of built) {
        const state = await fileState(binary.path, marks);
        if (state === 'changed')
            found.push({ binary, gone: false, instrumentation: await instrumentationOf(binary.path) });
        if (state === 'gone' && silent.has(binary.importPath))
            found.push({ binary, gone: true, instrumentation: undefined });
    }
    return found;
}
function replacedFindings(replaced, versions) {
    const evidence = (wanted, isGo) => replaced
        .filter(({ binary, instrumentation }) => wanted.includes(instrumentation) && versions.has(binary.path) === isGo)
        .map((program) => `${program.binary.name} (${program.binary.path}): ${stateText(program, versions.get(program.binary.path))}`);
    return [
        ...programFiles_list('program-not-instrumented', 'replaced by one without coverage', evidence(['none'], true)),
        ...programFiles_list('main-not-instrumented', 'replaced by one whose main package is not instrumented', evidence(['no main'], true)),
        ...programFiles_list('binary-replaced', 'replaced during the suite', [
            ...evidence(['full'], true),
            ...evidence(['full', 'no main', 'none', undefined], false),
        ]),
    ];
}
function stateText({ gone, instrumentation }, version) {
    if (gone)
        return 'it was removed';
    if (instrumentation === undefined)
        return 'it cannot be read now';
    return version === undefined ? 'it is no Go program now' : `built by Go ${version}`;
}
function programFiles_list(code, what, evidence) {
    const { length } = evidence;
    return length === 0
        ? []
        : [(0,finding/* finding */.g)(code, `${length === 1 ? '1 program was' : `${length} programs were`} ${what}`, { evidence })];
}
/** Absolute paths by which processes were started that were programs and none of ours; they may be gone. */
function otherPrograms(pods, built) {
    const own = new Set(built.map((binary) => binary.path));
    const started = pods.flatMap((pod) => pod.processes
        .filter((process) => model/* SOURCES */.H[process.column] === 'binaries')
        .flatMap((process) => process.args[0] ?? []));
    return [...new Set(started)].filter((path) => (0,external_node_path_.isAbsolute)(path) && !own.has(path));
}

// EXTERNAL MODULE: ./src/coverage/commandText.ts
var commandText = __webpack_require__(808);
// EXTERNAL MODULE: ./src/covdata/live/liveFile.ts + 1 modules
var liveFile = __webpack_require__(36652);
;// CONCATENATED MODULE: ./src/checks/runningProcesses.ts
/** @module Which processes of this machine left live files and run still. */





/**
 * A file that says how its process ended is of none that runs. On Linux a process is told by its id in its own namespace, its
 * arguments and its start, which everybody may read; elsewhere by its id.
 * @param paths of live files; those that cannot be read are passed over
 */
async function runningProcesses(paths, platform) {
    const found = new Map();
    const files = await Promise.all(paths.map(async (path) => ({ path, live: await readLive(path) })));
    const open = files.flatMap(({ path, live }) => live?.ending.how === 'unknown' ? [{ name: (0,external_node_path_.basename)(path), live }] : []);
    if (open.length === 0)
        return found;
    const processes = platform === 'linux' ? await linuxProcesses() : [];
    for (const { name, live } of open) {
        const process = processes.find((one) => isProcessOf(live, one));
        if (process !== undefined)
            found.set(name, process.pid);
        else if (platform !== 'linux' && isAlive(live.pid))
            found.set(name, live.pid);
    }
    return found;
}
async function readLive(path) {
    try {
        return (0,liveFile/* decodeLiveFile */.Z)(await (0,promises_.readFile)(path));
    }
    catch {
        return undefined;
    }
}
const SECOND = 1000000000n;
/** What proc(5) tells times in: USER_HZ, the same on all architectures of Go. */
const TICKS = 100n;
function isProcessOf({ pid, started, origin }, process) {
    if (process.ownPid !== pid || process.started > started + 2n * SECOND)
        return false;
    // The file has the arguments as far as they fit, so that the last one may be cut off, in the middle of a character even.
    const last = origin.args.length - 1;
    return origin.args.every((arg, index) => index < last ? process.args[index] === arg : process.args[index]?.startsWith(arg.replace(/\uFFFD$/, '')));
}
async function linuxProcesses() {
    const [, boot = '0'] = /^btime (\d+)$/m.exec(await readProc('stat')) ?? [];
    const pids = (await (0,promises_.readdir)('/proc').catch(() => [])).filter((name) => /^\d+$/.test(name));
    const found = await Promise.all(pids.map(async (pid) => {
        const [status, stat, cmdline] = await Promise.all(['status', 'stat', 'cmdline'].map(async (name) => readProc(`${pid}/${name}`)));
        const [, own = pid] = /^NSpid:.*?(\d+)$/m.exec(status ?? '') ?? [];
        // The name of the program may hold anything; the start is the 22nd field, the third stands behind the name.
        const ticks = (stat ?? '').replace(/^.*\) /s, '').split(' ')[19] ?? '';
        const args = (cmdline ?? '').split('\0').slice(0, -1);
        if (!/^\d+$/.test(ticks))
            return [];
        const started = BigInt(boot) * SECOND + (BigInt(ticks) * SECOND) / TICKS;
        return [{ pid: Number(pid), ownPid: Number(own), started, args }];
    }));
    return found.flat();
}
function isAlive(pid) {
    // A signal to process 0 would be for all of ours.
    if (pid < 1)
        return false;
    try {
        process.kill(pid, 0);
        return true;
    }
    catch (error) {
        return (0,errors/* errorCode */.CA)(error) === 'EPERM';
    }
}

;// CONCATENATED MODULE: ./src/checks/stillRunning.ts
/** @module Processes of a suite that still run when it has ended. They left its process group, or they would be ended. */








/**
 * Processes whose live file is in one of the directories and, on Linux, instrumented programs whose GOCOVERDIR is one of
 * them. Other systems do not show the environment of a process, nor does Linux that of another user's.
 * @param directories absolute, of this run only
 */
async function stillRunning(directories, platform) {
    const running = await runningProcesses(await liveFilesIn(directories), platform);
    const files = new Set(running.keys());
    const evidence = new Map();
    for (const pid of running.values())
        evidence.set(String(pid), `pid ${pid}`);
    if (platform === 'linux') {
        const variables = directories.map((directory) => `GOCOVERDIR=${directory}`);
        const pids = (await (0,promises_.readdir)('/proc').catch(() => [])).filter((name) => /^\d+$/.test(name));
        await Promise.all(pids.map(async (pid) => {
            const text = await processText(pid, variables, evidence.has(pid));
            if (text !== undefined)
                evidence.set(pid, text);
        }));
    }
    if (evidence.size === 0)
        return { files, findings: [] };
    const programs = evidence.size === 1 ? 'A program' : `${evidence.size} programs`;
    const title = `${programs} of the suite still ran when it had ended`;
    return { files, findings: [(0,finding/* finding */.g)('process-still-running', title, { evidence: [...evidence.values()] })] };
}
async function liveFilesIn(directories) {
    const listed = await Promise.all(directories.map(async (directory) => {
        const names = await (0,promises_.readdir)(directory).catch(() => []);
        return names.filter((name) => liveFile/* LIVE_NAME */.V.test(name)).map((name) => (0,external_node_path_.join)(directory, name));
    }));
    return listed.flat();
}
/**
 * Undefined for a process of somebody else, for one without counters, and for one that ended meanwhile.
 * @param known to be of the suite
 */
async function processText(pid, variables, known) {
    // proc(5): entries end with a zero byte; of zombies there are none.
    const environ = known ? [] : (await readProc(`${pid}/environ`)).split('\0');
    if (!known && !variables.some((variable) => environ.includes(variable)))
        return undefined;
    if (!known && (await instrumentationOf(`/proc/${pid}/exe`)) !== 'full')
        return undefined;
    const args = (await readProc(`${pid}/cmdline`)).split('\0').slice(0, -1);
    return args.length === 0 ? undefined : `${(0,commandText/* commandText */.j)(args)} (pid ${pid})`;
}

;// CONCATENATED MODULE: ./src/checks/afterSuite.ts




/**
 * Before the data is read.
 * @param directories absolute: where the processes of this run write
 */
async function beforeReading(directories, platform) {
    const { files, findings: running } = await stillRunning(directories, platform);
    const { findings, readable } = await checkDirectories(directories);
    return { findings: [...running, ...findings], readable, running: files };
}
/** Once the data is read. */
async function afterReading(left) {
    return [...(await programFileFindings(left)), ...oldDataFindings(left.pods, left.started)];
}

// EXTERNAL MODULE: ./src/checks/describeData.ts + 1 modules
var describeData = __webpack_require__(76299);
// EXTERNAL MODULE: ./src/covdata/read/seenFiles.ts + 1 modules
var seenFiles = __webpack_require__(82812);
// EXTERNAL MODULE: ./src/coverage/buildModel.ts
var buildModel = __webpack_require__(84905);
// EXTERNAL MODULE: ./src/coverage/readData.ts + 1 modules
var readData = __webpack_require__(82958);
// EXTERNAL MODULE: ./src/coverage/unitIndexes.ts
var unitIndexes = __webpack_require__(47056);
// EXTERNAL MODULE: ./src/stages/compactData.ts + 1 modules
var compactData = __webpack_require__(35623);
;// CONCATENATED MODULE: ./src/stages/collect.ts
/** @module What the suite left: its data is read, and what is wrong with it is found. */








/** Reads the data of a run, and compacts it for keeping. What cannot be read becomes findings. */
async function collect({ started, modules, pinned, go }, plan, built, suite, { directories: { binariesData, testsData }, inProcess, platform, outDirectory }) {
    const before = await beforeReading([binariesData, testsData], platform);
    const directories = [
        { path: binariesData, source: 'binaries' },
        { path: testsData, source: 'tests' },
    ];
    const { pods, ...read } = await readRun({
        directories: directories.filter(({ path }) => before.readable.includes(path)),
        measured: { module: modules.measured, selected: new Set(plan.selected) },
    }, plan.selected, {
        built: built.binaries.map((binary) => ({
            ...binary,
            reExecuted: plan.reExecuted.has(binary.importPath),
        })),
        suite: suiteState(suite),
        inProcess,
        running: before.running,
    });
    const after = await afterReading({
        go,
        goVersion: pinned.info.version,
        built: built.binaries,
        marks: built.marks,
        binaries: read.binaries,
        pods,
        started,
    });
    await (0,compactData/* compactData */.A)(pods, (0,external_node_path_.join)(outDirectory, 'covdata'));
    return { ...read, findings: [...before.findings, ...read.findings, ...after] };
}
/**
 * Reads and merges the data of one run.
 * @param selected import paths of all packages that were to be measured and have code
 * @throws UserError when a directory cannot be read
 */
async function readRun(request, selected, circumstances) {
    const data = await (0,readData/* readData */.v)({ ...request, seen: new seenFiles/* SeenFiles */.T() });
    const { pods, linked, modeClashes } = data;
    const indexes = new unitIndexes/* UnitIndexes */.r();
    const problems = [...data.problems, ...modeClashes];
    return {
        ...(0,describeData/* describeData */.s)({ ...data, problems }, circumstances, indexes),
        model: (0,buildModel/* buildModel */.y)({ pods, measured: linked, selected }, indexes),
        pods,
    };
}
function suiteState(suite) {
    const ran = suite.packages.some((pkg) => pkg.tests.some((test) => test.outcome !== 'skip'));
    return suite.kind === 'command' || ran ? 'ran' : 'idle';
}

;// CONCATENATED MODULE: ./src/go/packages/selection.ts
/** @module Which packages are measured: patterns for -coverpkg that mean the same in every directory. */

/**
 * The -coverpkg patterns of a run: the user's, or every package of the module. Relative patterns become import paths,
 * since builds inside tests run in directories of their own.
 * @param cwd absolute directory that relative patterns start from
 */
function coveragePatterns(module, coverpkg, cwd) {
    if (coverpkg.length === 0)
        return [`${module.path}/...`];
    return coverpkg.map((pattern) => /^\.\.?(\/|$)/.test(pattern) ? importPattern(module, (0,external_node_path_.resolve)(cwd, pattern)) : pattern);
}
function importPattern(module, path) {
    return external_node_path_.posix.join(module.path, (0,external_node_path_.relative)(module.dir, path).split(external_node_path_.sep).join('/'));
}
/**
 * With the mains, without which a program would write nothing and say nothing (golang/go#80307).
 */
function withMains(patterns, module, mains) {
    return patterns.includes(`${module.path}/...`) ? patterns : [...new Set([...patterns, ...mains])];
}

;// CONCATENATED MODULE: ./src/stages/plan.ts


/** Every package below a directory, in the go command's words. */
const EVERYTHING = './...';
/** @throws UserError with Go's words for patterns that match no package, and where no main package was named */
async function planRun({ packages, modules: { measured } }, inputs) {
    const cwd = inputs.workingDirectory;
    const patterns = coveragePatterns(measured, inputs.coverpkg, cwd);
    const { found, tested, chosen } = await listAll(packages, inputs);
    const mains = found.filter((pkg) => pkg.name === 'main' && pkg.hasCode);
    if (mains.length === 0 && inputs.packages.join() !== EVERYTHING) {
        throw new errors/* UserError */.yo(`packages: there is no main package among ${inputs.packages.join(' ')}`, 'Name programs, such as ./cmd/server; a library is measured without packages.');
    }
    return {
        mains,
        // Tests by testscript, of whatever origin, run the test binary under the names of commands.
        reExecuted: new Set(tested.filter(usesTestscript).map((pkg) => pkg.importPath)),
        selected: chosen.filter((pkg) => pkg.hasCode).map((pkg) => pkg.importPath),
        patterns,
        patternsWithMains: withMains(patterns, measured, mains.map((main) => main.importPath)),
    };
}
async function listAll(packages, inputs) {
    const cwd = inputs.workingDirectory;
    const flags = inputs.buildFlags.words;
    const wanted = inputs.coverpkg.length === 0 ? [EVERYTHING] : inputs.coverpkg;
    const tags = inputs.tags === '' ? [] : [`-tags=${inputs.tags}`];
    const [found, tested, chosen] = await Promise.all([
        packages.list(cwd, inputs.packages, flags),
        packages.list(cwd, inputs.packages, [...flags, ...tags]),
        packages.list(cwd, wanted, flags),
    ]);
    return { found, tested, chosen };
}
function usesTestscript(pkg) {
    return pkg.testImports.some((path) => path.endsWith('/testscript'));
}

// EXTERNAL MODULE: ./src/stages/setUp.ts + 22 modules
var setUp = __webpack_require__(30739);
;// CONCATENATED MODULE: ./src/checks/outputScan.ts
/** @module What Go's runtime says about GOCOVERDIR in the output of a suite, read as it streams by. */

/** Go's own words (src/internal/coverage/cfile, before Go 1.23 src/runtime/coverage), wherever in a line they stand. */
const WORDS = [
    {
        code: 'gocoverdir-not-set',
        title: 'Instrumented programs ran without GOCOVERDIR',
        pattern: /warning: GOCOVERDIR not set, no coverage data emitted/g,
    },
    {
        code: 'gocoverdir-unusable',
        title: 'Instrumented programs could not write to GOCOVERDIR',
        // The reason ends with its line; a test may have quoted it.
        pattern: /error: coverage (?:meta-data|counter data) emit failed: (.{0,300}?; no coverage data written|(?:(?!\\n)[^"]){0,200})/g,
    },
    {
        code: 'program-not-instrumented',
        title: 'Programs say that they were built without coverage',
        pattern: /(?:program|binary) not built with -cover/g,
    },
];
/** Of a line that comes in pieces: the longest words but one letter. */
const TAIL = 52;
/** Lines that are open at a time; tests run in parallel. */
const MOST_TAILS = 1000;
/** Different places and reasons that are kept for each code. */
const MOST_KEPT = 20;
/** The names of temporary data files differ each time. */
const DATA_FILE = /[\\/](?:tmp\.)?cov(?:meta|counters)\.[\da-f]{32}[\d.]*/g;
function seenTail(text) {
    const kept = text.slice(-TAIL);
    return { text: kept, seen: kept.length };
}
/** Where a reason begins that may go on in the next piece. */
function openReason(text) {
    const open = /error: coverage (?:meta-data|counter data) emit failed: (?:(?!\\n)[^"]){0,200}$/.exec(text);
    return open?.index;
}
/** Keeps a few lines of evidence and no output, however long that is. */
class OutputScan {
    tails = new Map();
    found = new Map();
    notKept = new Map();
    /**
     * @param source who printed it, for people: `example.com/m/e2e TestServer`
     * @param text a line with its end, or a piece of one
     */
    add(source, text) {
        const tail = this.tails.get(source) ?? { text: '', seen: 0 };
        const whole = tail.text + text;
        const open = text.endsWith('\n') ? undefined : openReason(whole);
        if (text.endsWith('\n'))
            this.tails.delete(source);
        else if (this.tails.has(source) || this.tails.size < MOST_TAILS)
            this.tails.set(source, open === undefined ? seenTail(whole) : { text: whole.slice(open), seen: 0 });
        this.find(source, open === undefined ? whole : whole.slice(0, open), tail.seen);
    }
    /** @param seen what lies before was noted */
    find(source, text, seen) {
        // Most lines say nothing of it.
        if (!text.includes('cover') && !text.includes('COVER'))
            return;
        for (const { code, pattern } of WORDS)
            for (const match of text.matchAll(pattern))
                if (match.index + match[0].length > seen)
                    this.note(code, source, match[1] ?? '');
    }
    /** Once all is read: a line may have no end. */
    findings() {
        for (const [source, { text, seen }] of this.tails)
            this.find(source, text, seen);
        this.tails.clear();
        return WORDS.flatMap(({ code, title }) => {
            const found = this.found.get(code);
            if (found === undefined)
                return [];
            const evidence = [...found].map(([what, times]) => (times === 1 ? what : `${what} (${times} times)`));
            const more = this.notKept.get(code) ?? 0;
            return [
                (0,finding/* finding */.g)(code, title, { evidence: more === 0 ? evidence : [...evidence, `and ${more} times more`] }),
            ];
        });
    }
    note(code, source, reason) {
        const what = [source, reason.trimEnd().replaceAll(DATA_FILE, '')].filter((part) => part !== '').join(': ');
        const found = this.found.get(code) ?? new Map();
        this.found.set(code, found);
        const times = found.get(what) ?? 0;
        if (times > 0 || found.size < MOST_KEPT)
            found.set(what, times + 1);
        else
            this.notKept.set(code, (this.notKept.get(code) ?? 0) + 1);
    }
}

;// CONCATENATED MODULE: ./src/go/test/launcher.ts
/**
 * @module Our small Go program (launcher/): it starts test binaries with GOCOVERDIR where it lasts, and lists test
 * functions with Go's own parser. Built with the pinned Go, and kept.
 */






/**
 * Builds the program, unless an earlier run has.
 * @throws Error with Go's words: its sources are ours, so this is no fault of the user's
 */
async function buildLauncher(go, place) {
    const sources = ownSources('launcher', 'go.mod');
    const directory = (0,external_node_path_.join)(place.toolCacheDir, 'go-integration-coverage-launcher');
    const name = `go${place.goVersion}-${place.arch}-${await hashOf(sources)}`;
    const program = (0,external_node_path_.join)(directory, go.platform === 'win32' ? `${name}.exe` : name);
    if (!(await isThere(program))) {
        const built = (0,external_node_path_.join)(place.scratch, (0,external_node_path_.basename)(program));
        await launcher_build(go, sources, built, place.overlay);
        await (0,promises_.mkdir)(directory, { recursive: true });
        // Whole at once: another run may look for it now.
        const staged = `${program}.${process.pid}`;
        await (0,promises_.copyFile)(built, staged);
        await (0,promises_.rename)(staged, program).catch(async (error) => {
            await (0,promises_.rm)(staged, { force: true });
            if (!(await isThere(program)))
                throw error;
        });
    }
    const configFile = (0,external_node_path_.join)(place.scratch, 'launcher.json');
    return { program, configFile, exec: [program, 'exec', configFile].map(quoteForGo).join(' ') };
}
async function launcher_build(go, sources, program, overlay) {
    const flags = overlay === undefined ? [] : [`-overlay=${overlay}`];
    const { exitCode, stderr } = await (0,exec/* capture */.Fg)(go.program, ['build', ...flags, '-o', program, '.'], {
        cwd: sources,
        // The user's flags, workspace and target system are for his programs. No other flags of our own: the standard library
        // is then the one that his tests need too, compiled once.
        env: { ...go.env, GOFLAGS: '', GOWORK: 'off', GOOS: undefined, GOARCH: undefined },
    });
    if (exitCode !== 0)
        throw new Error(`the launcher could not be built:\n${stderr}`);
}
async function hashOf(sources) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    for (const file of (await (0,promises_.readdir)(sources)).filter((name) => !name.endsWith('_test.go')).sort())
        hash.update(file).update(await (0,promises_.readFile)((0,external_node_path_.join)(sources, file)));
    return hash.digest('hex').slice(0, 16);
}
async function configure(launcher, config) {
    await (0,promises_.writeFile)(launcher.configFile, JSON.stringify(config));
}
/**
 * The test functions, fuzz tests and examples with output that lists of files define; keys are the caller's.
 */
async function listTests(launcher, go, files) {
    const input = JSON.stringify(Object.fromEntries(files));
    const { exitCode, stdout, stderr } = await (0,exec/* capture */.Fg)(launcher.program, ['tests'], {
        cwd: '.',
        env: go.env,
        input,
    });
    if (exitCode !== 0)
        throw new Error(`the launcher could not list the tests:\n${stderr}`);
    return new Map(Object.entries(JSON.parse(stdout)));
}
/** The go command splits -exec and GOFLAGS at blanks and knows both kinds of quotes, but no escapes (cmd/internal/quoted). */
function quoteForGo(word) {
    if (!/[\s'"]/.test(word))
        return word;
    return word.includes("'") ? `"${word}"` : `'${word}'`;
}

// EXTERNAL MODULE: ./src/process/lineSplitter.ts
var lineSplitter = __webpack_require__(17204);
// EXTERNAL MODULE: ./src/process/supervise.ts + 1 modules
var supervise = __webpack_require__(56498);
// EXTERNAL MODULE: ./src/go/build/compileErrors.ts
var compileErrors = __webpack_require__(14499);
// EXTERNAL MODULE: ./src/go/test/suiteResult.ts
var suiteResult = __webpack_require__(2882);
;// CONCATENATED MODULE: ./src/go/test/suiteRun.ts
/** @module From what a suite did to what its user must know: one place decides what passing means. */


/** Go's own words when -test.timeout has passed (src/testing/testing.go). */
const TIMEOUT_PANIC = 'panic: test timed out after';
/**
 * When test processes panic with their goroutine dump, in Unix milliseconds: a tenth of the time, but at most ten
 * seconds, before the whole suite is ended.
 */
function deadline(now, timeoutSeconds) {
    return Math.round(now + (timeoutSeconds - Math.min(10, timeoutSeconds / 10)) * 1000);
}
function suiteRun(run, facts) {
    const { kind, packages, leftOut } = facts;
    const timedOut = run.timedOut || packages.some((pkg) => textOf(pkg).includes(TIMEOUT_PANIC));
    const findings = [
        ...(timedOut ? [timeoutFinding(facts)] : []),
        ...(run.stopped ? [(0,finding/* finding */.g)('interrupted', 'The suite was interrupted')] : []),
        ...packageFindings(packages),
        ...(kind === 'go test' ? nothingRan(packages, run, leftOut) : []),
        ...(run.exitCode === 0 ? silentPackages(facts) : []),
        ...(kind === 'command' && run.exitCode !== 0 && !timedOut && !run.stopped
            ? [commandFailed(run.exitCode)]
            : []),
        ...leftRunning(run),
    ];
    const passed = run.exitCode === 0 && !findings.some((item) => item.severity === 'error');
    const result = { kind, passed, exitCode: run.exitCode, timedOut, seconds: facts.seconds, packages, leftOut };
    if (!passed && !findings.some((item) => item.severity === 'error'))
        findings.push(goTestFailed(run.exitCode));
    return { result, findings };
}
/** The result where no test was there to run: nothing was started. */
function noTests(leftOut, tags) {
    const result = {
        kind: 'go test',
        passed: false,
        exitCode: 0,
        timedOut: false,
        seconds: 0,
        packages: [],
        leftOut,
    };
    return { result, findings: [noTestMatched(leftOut, tags)] };
}
function noTestMatched(leftOut, tags) {
    const title = `No test function exists only with the build tags ${tags}`;
    if (leftOut === 0)
        return (0,finding/* finding */.g)('no-test-matched', title);
    return (0,finding/* finding */.g)('no-test-matched', title, {
        detail: `${leftOut} test functions exist with and without the tags and were left out.`,
    });
}
function timeoutFinding({ packages, timeoutSeconds }) {
    const running = packages.flatMap((pkg) => pkg.tests
        .filter((test) => test.outcome === 'unfinished' || test.output.includes(TIMEOUT_PANIC))
        .map((test) => `${pkg.importPath} ${test.name}`));
    return (0,finding/* finding */.g)('suite-timeout', `The suite did not end within ${timeoutSeconds} seconds`, {
        evidence: running,
    });
}
function packageFindings(packages) {
    const findings = [];
    const unbuilt = packages.filter((pkg) => pkg.outcome === 'build-failed');
    if (unbuilt.length > 0) {
        findings.push((0,finding/* finding */.g)('test-build-failed', `The tests of ${packagesText(unbuilt.length)} do not compile`, {
            evidence: unbuilt.map((pkg) => pkg.importPath),
        }));
    }
    const panicked = packages.filter((pkg) => pkg.outcome === 'fail' && isPanic(pkg));
    if (panicked.length > 0) {
        findings.push((0,finding/* finding */.g)('test-panic', `A test process of ${packagesText(panicked.length)} panicked`, {
            evidence: panicked.map((pkg) => pkg.importPath),
        }));
    }
    const failed = packages.filter((pkg) => pkg.outcome === 'fail');
    if (failed.length > 0)
        findings.push(failedFinding(failed));
    return findings;
}
function failedFinding(failed) {
    const tests = failed.flatMap((pkg) => (0,suiteResult/* leafTests */.a)(pkg)
        .filter(suiteResult/* isFailure */.N)
        .map((test) => `${pkg.importPath} ${test.name}`));
    // TestMain, a data race, an exit: nothing of its tests says why.
    const outside = failed.filter((pkg) => !(0,suiteResult/* leafTests */.a)(pkg).some(suiteResult/* isFailure */.N)).map((pkg) => pkg.importPath);
    const parts = [
        ...(tests.length > 0 ? [`${tests.length} ${tests.length === 1 ? 'test' : 'tests'} failed`] : []),
        ...(outside.length > 0 ? [`${packagesText(outside.length)} failed outside of the tests`] : []),
    ];
    return (0,finding/* finding */.g)('tests-failed', parts.join(' and '), { evidence: [...tests, ...outside] });
}
function isPanic(pkg) {
    return /^panic: (?!test timed out after)/m.test(textOf(pkg));
}
function textOf(pkg) {
    return [pkg.output, ...pkg.tests.map((test) => test.output)].join('\n');
}
function nothingRan(packages, run, leftOut) {
    if (run.exitCode !== 0)
        return [];
    const outcomes = packages.flatMap((pkg) => pkg.tests.map((test) => test.outcome));
    if (outcomes.length === 0) {
        return [
            (0,finding/* finding */.g)('no-test-ran', 'No test ran', {
                ...(leftOut > 0 ? { detail: `${leftOut} untagged test functions were left out.` } : {}),
            }),
        ];
    }
    if (outcomes.some((outcome) => outcome !== 'skip'))
        return [];
    return [
        (0,finding/* finding */.g)('all-tests-skipped', `All ${outcomes.length} tests were skipped`, {
            evidence: packages.filter((pkg) => pkg.outcome === 'skip').map((pkg) => pkg.importPath),
        }),
    ];
}
/** Their tests were chosen, and they ended well without running any: the rest of the suite must not hide it. */
function silentPackages({ packages, expected }) {
    const ran = new Set(packages.filter((pkg) => pkg.outcome !== 'none').map((pkg) => pkg.importPath));
    const silent = expected.filter((importPath) => !ran.has(importPath));
    // Where nothing ran at all, that is said.
    if (silent.length === 0 || ran.size === 0)
        return [];
    return [
        (0,finding/* finding */.g)('package-without-tests', `The tests of ${packagesText(silent.length)} did not run`, {
            evidence: silent,
        }),
    ];
}
function commandFailed(exitCode) {
    return (0,finding/* finding */.g)('command-failed', `The command ended with exit code ${exitCode}`);
}
function goTestFailed(exitCode) {
    return (0,finding/* finding */.g)('go-test-failed', `go test ended with exit code ${exitCode} though no test failed`);
}
function leftRunning(run) {
    if (run.leftBehind.length === 0)
        return [];
    return [
        (0,finding/* finding */.g)('processes-left-running', 'Processes were still running when the suite had ended, and were ended', { evidence: run.leftBehind.map((member) => `${member.command} (pid ${member.pid})`) }),
    ];
}
function packagesText(count) {
    return count === 1 ? '1 package' : `${count} packages`;
}

;// CONCATENATED MODULE: ./src/go/test/testEvents.ts
/** Output kept of one test or package; a runaway test must not fill the memory. */
const OUTPUT_LIMIT = 1 << 20;
/** What go test prints of one test process alone: a figure beside ours would mislead. */
const OWN_FIGURE = /^coverage: (?:\d+\.\d% of statements|\[no statements\])/;
const BUILD_FAILED = /^FAIL\t(\S+) \[(?:build|setup) failed\]$/m;
/** The events of a line that is none: up to Go 1.21 a package that did not compile is told in plain text. */
function buildFailure(line) {
    const Package = BUILD_FAILED.exec(line)?.[1];
    if (Package === undefined)
        return [];
    return [
        { Action: 'output', Package, Output: `${line}\n` },
        { Action: 'fail', Package },
    ];
}
/** The event of a line, or undefined for a line that is none: the go command also prints plain text. */
function parseEvent(line) {
    if (!line.startsWith('{'))
        return undefined;
    try {
        const value = JSON.parse(line);
        return isEvent(value) ? value : undefined;
    }
    catch {
        return undefined;
    }
}
function isEvent(value) {
    return typeof value === 'object' && value !== null && 'Action' in value && typeof value.Action === 'string';
}
/** Gathers events. Packages may be interleaved, as go test runs several at a time. */
class TestEvents {
    packages = new Map();
    /** Compiler output by what was built: `example.com/m/p [example.com/m/p.test]`. */
    builds = new Map();
    /** @returns the package that ended with this event, if one did */
    add(event) {
        if (event.Action === 'build-output') {
            this.addBuildOutput(event.ImportPath ?? '', event.Output ?? '');
            return undefined;
        }
        if (event.Package === undefined)
            return undefined;
        const pkg = this.open(event.Package);
        if (event.Test !== undefined) {
            addToTest(pkg, event.Test, event);
            return undefined;
        }
        return this.addToPackage(pkg, event);
    }
    /** Compiler output that came as plain text (before Go 1.24): `what` stands behind `# ` in its heading. */
    addBuildOutput(what, text) {
        this.builds.set(what, (this.builds.get(what) ?? '') + text);
    }
    /** All packages, sorted by import path; one that never ended counts as failed. */
    results() {
        return [...this.packages.values()]
            .map((pkg) => this.close(pkg))
            .sort((a, b) => (a.importPath < b.importPath ? -1 : 1));
    }
    /** Everything that compilers said. */
    buildOutput() {
        return [...this.builds.values()].join('\n');
    }
    get testsEnded() {
        return [...this.packages.values()].reduce((sum, pkg) => sum + [...pkg.tests.values()].filter((test) => test.outcome !== 'unfinished').length, 0);
    }
    open(importPath) {
        let pkg = this.packages.get(importPath);
        if (pkg === undefined) {
            pkg = {
                importPath,
                outcome: undefined,
                seconds: 0,
                output: '',
                failedBuild: undefined,
                tests: new Map(),
            };
            this.packages.set(importPath, pkg);
        }
        return pkg;
    }
    addToPackage(pkg, event) {
        if (event.Action === 'output' && !OWN_FIGURE.test(event.Output ?? ''))
            pkg.output = append(pkg.output, event.Output);
        if (event.Action !== 'pass' && event.Action !== 'fail' && event.Action !== 'skip')
            return undefined;
        pkg.seconds = event.Elapsed ?? 0;
        pkg.failedBuild = event.FailedBuild ?? (BUILD_FAILED.test(pkg.output) ? '' : undefined);
        pkg.outcome = event.Action === 'fail' ? 'fail' : passedOutcome(pkg);
        if (event.Action === 'fail' && pkg.failedBuild !== undefined)
            pkg.outcome = 'build-failed';
        return this.close(pkg);
    }
    close(pkg) {
        const outcome = pkg.outcome ?? 'fail';
        const tests = [...pkg.tests].map(([name, test]) => {
            return {
                name,
                outcome: test.outcome,
                seconds: test.seconds,
                output: test.outcome === 'pass' ? '' : test.output,
            };
        });
        const { importPath, seconds } = pkg;
        return { importPath, outcome, seconds, tests, output: this.outputOf(pkg, outcome) };
    }
    outputOf(pkg, outcome) {
        if (outcome === 'build-failed')
            return this.compilerOutput(pkg) + pkg.output;
        return outcome === 'fail' ? pkg.output : '';
    }
    /** Before Go 1.24 the go command does not say which build it was: the package's own tests stand in its heading. */
    compilerOutput({ importPath, failedBuild }) {
        if (failedBuild !== undefined && failedBuild !== '')
            return this.builds.get(failedBuild) ?? '';
        const ownTests = new RegExp(`^${testEvents_escape(importPath)}(?:_test)?(?: \\[|$)`);
        const build = [...this.builds.keys()].find((what) => ownTests.test(what));
        return build === undefined ? '' : (this.builds.get(build) ?? '');
    }
}
function addToTest(pkg, name, event) {
    let test = pkg.tests.get(name);
    if (test === undefined) {
        test = { outcome: 'unfinished', seconds: 0, output: '' };
        pkg.tests.set(name, test);
    }
    if (event.Action === 'output')
        test.output = append(test.output, event.Output);
    // With -count=2 a test ends twice: a failure stays one.
    if (event.Action === 'run' && test.outcome !== 'fail')
        test.outcome = 'unfinished';
    if (event.Action === 'pass' || event.Action === 'fail' || event.Action === 'skip') {
        if (test.outcome !== 'fail')
            test.outcome = event.Action;
        test.seconds += event.Elapsed ?? 0;
    }
}
function passedOutcome(pkg) {
    const outcomes = [...pkg.tests.values()].map((test) => test.outcome);
    if (outcomes.length === 0)
        return 'none';
    return outcomes.every((outcome) => outcome === 'skip') ? 'skip' : 'pass';
}
function append(text, more = '') {
    return text.length < OUTPUT_LIMIT ? text + more : text;
}
function testEvents_escape(text) {
    return text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}

;// CONCATENATED MODULE: ./src/go/test/testProgress.ts

/** Said where tests only start programs and link nothing that is measured: then the programs' data is what counts. */
const UNMATCHED = 'warning: no packages being tested depend on matches for pattern ';
/** Heads compiler output in the go command's plain text: `# example.com/m/p [example.com/m/p.test]`. */
const BUILD_HEADING = /^# (\S.*)$/;
class TestProgress {
    log;
    events;
    verbose;
    building;
    constructor(log, events, verbose) {
        this.log = log;
        this.events = events;
        this.verbose = verbose;
    }
    /** A line that is no event: words of the go command, before Go 1.24 compiler errors among them. */
    plain(line) {
        if (line.startsWith(UNMATCHED))
            return;
        const heading = BUILD_HEADING.exec(line);
        if (heading !== null)
            this.building = heading[1];
        if (this.building !== undefined)
            this.events.addBuildOutput(this.building, `${line}\n`);
        this.log.child(line);
    }
    event(event) {
        if (event.Action === 'build-output')
            this.log.child(trimEnd(event.Output));
        if (event.Action === 'output' && this.verbose)
            this.log.child(trimEnd(event.Output));
        if (event.Action === 'run' && event.Test !== undefined) {
            this.log.progress(`${this.events.testsEnded} tests done, ${event.Test} is running`);
        }
    }
    ended(pkg) {
        if (pkg.outcome === 'none')
            return;
        if (!this.verbose)
            this.failures(pkg);
        const mark = { pass: 'ok  ', skip: 'skip', fail: 'FAIL', 'build-failed': 'FAIL' }[pkg.outcome];
        const tests = pkg.outcome === 'build-failed' ? 'did not compile' : count((0,suiteResult/* leafTests */.a)(pkg).length, 'test');
        this.log.info(`${mark} ${pkg.importPath}  ${tests}  ${pkg.seconds.toFixed(1)} s`);
    }
    failures(pkg) {
        const failed = pkg.tests.filter((test) => test.outcome === 'fail' || test.outcome === 'unfinished');
        for (const test of failed)
            this.text(test.output);
        if (pkg.outcome === 'fail')
            this.text(pkg.output);
    }
    text(output) {
        for (const line of trimEnd(output).split('\n'))
            if (line !== '')
                this.log.child(line);
    }
}
function trimEnd(text = '') {
    return text.replace(/\r?\n$/, '');
}
function count(number, noun) {
    return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

;// CONCATENATED MODULE: ./src/go/test/goTest.ts
/** @module One run of go test that keeps the data of the test processes and of the programs they start. */







/** The command line after `go`. */
function goTestArgs(request, launcher) {
    const measured = request.patterns.length > 0;
    const binaryArgs = [...(measured ? [`-test.gocoverdir=${request.testsData}`] : []), ...request.flags.args];
    return [
        'test',
        '-json',
        ...(request.tags === '' ? [] : [`-tags=${request.tags}`]),
        // A cached result runs nothing and writes nothing.
        '-count=1',
        `-timeout=${Math.ceil(request.timeoutSeconds)}s`,
        ...(measured ? ['-cover', '-covermode=atomic', `-coverpkg=${request.patterns.join(',')}`] : []),
        `-exec=${launcher.exec}`,
        ...request.selection.packages,
        // Behind the packages: the go command takes whatever follows a flag that it does not know (a test's own) for
        // arguments of the tests.
        ...(request.overlay === undefined
            ? request.flags.words
            : [...request.flags.others, `-overlay=${request.overlay}`]),
        ...(binaryArgs.length > 0 ? ['-args', ...binaryArgs] : []),
    ];
}
/** Runs the tests. A failing suite is a result, not an error. */
async function goTest(go, launcher, request, { log, stop, onOutput }) {
    await configure(launcher, {
        goCoverDir: request.binariesData,
        goFlags: request.nestedFlags,
        deadline: deadline(Date.now(), request.timeoutSeconds),
        run: request.selection.run,
    });
    const started = performance.now();
    const events = new TestEvents();
    const progress = new TestProgress(log, events, request.flags.verbose);
    const stdout = new lineSplitter/* LineSplitter */.g((line) => {
        onStdoutLine(line, { events, progress, onOutput });
    });
    const stderr = new lineSplitter/* LineSplitter */.g((line) => {
        progress.plain(line);
    });
    const result = await (0,supervise/* supervise */.z)(go.program, goTestArgs(request, launcher), {
        cwd: request.cwd,
        env: go.env,
        platform: go.platform,
        onStdout: (chunk) => {
            stdout.write(chunk);
        },
        onStderr: (chunk) => {
            stderr.write(chunk);
        },
        stop,
        timeoutSeconds: request.timeoutSeconds,
    });
    stdout.end();
    stderr.end();
    for (const error of (0,compileErrors/* compileErrors */.D)(events.buildOutput(), request.cwd))
        log.error(error.message, error.place);
    return suiteRun(result, {
        kind: 'go test',
        seconds: (performance.now() - started) / 1000,
        packages: events.results(),
        leftOut: request.selection.leftOut,
        timeoutSeconds: request.timeoutSeconds,
        expected: expectedPackages(request),
    });
}
/** Of a tagged suite each package's tests are known by name; a -skip of the user's may leave none of them. */
function expectedPackages({ selection, flags }) {
    const chosen = Object.keys(selection.run).length > 0 && !flags.skipsTests;
    return chosen ? selection.packages : [];
}
function onStdoutLine(line, { events, progress, onOutput }) {
    const event = parseEvent(line);
    const all = event === undefined ? buildFailure(line) : [event];
    if (all.length === 0)
        progress.plain(line);
    for (const one of all) {
        const ended = events.add(one);
        progress.event(one);
        if (one.Action === 'output' && one.Output !== undefined)
            onOutput(sourceOf(one), one.Output);
        if (ended !== undefined)
            progress.ended(ended);
    }
}
function sourceOf({ Package = '', Test }) {
    return Test === undefined ? Package : `${Package} ${Test}`;
}

;// CONCATENATED MODULE: ./src/go/test/script.ts
/** @module A suite that is a script of the user's instead of go test. */





/** Runs the script as GitHub runs `shell: bash`; its exit code is the suite's. */
async function runScript({ env, platform }, { script, cwd, binariesData, scratch, timeoutSeconds }, { log, stop, onOutput }) {
    const file = (0,external_node_path_.join)(scratch, 'command.sh');
    await (0,promises_.writeFile)(file, `${script.replaceAll('\r\n', '\n')}\n`);
    const started = performance.now();
    const lines = ['output', 'errors'].map((stream) => new lineSplitter/* LineSplitter */.g((line) => {
        log.child(line);
        // The longest pieces have no end.
        onOutput(`command (${stream})`, line.length < lineSplitter/* LONGEST_LINE */.i - 1 ? `${line}\n` : line);
    }));
    const [stdout, stderr] = lines;
    const bash = bashOf(platform, env.ProgramFiles);
    const result = await (0,supervise/* supervise */.z)(bash, ['--noprofile', '--norc', '-eo', 'pipefail', file], {
        cwd,
        env: { ...env, GOCOVERDIR: binariesData },
        platform,
        onStdout: (chunk) => stdout?.write(chunk),
        onStderr: (chunk) => stderr?.write(chunk),
        stop,
        timeoutSeconds,
    });
    for (const stream of lines)
        stream.end();
    return suiteRun(result, {
        kind: 'command',
        seconds: (performance.now() - started) / 1000,
        packages: [],
        leftOut: 0,
        expected: [],
        timeoutSeconds,
    });
}
/** On Windows the bash of Git: the one on PATH may be that of a Linux subsystem. */
function bashOf(platform, programFiles = 'C:\\Program Files') {
    return platform === 'win32' ? (0,external_node_path_.join)(programFiles, 'Git', 'bin', 'bash.exe') : 'bash';
}

;// CONCATENATED MODULE: ./src/go/test/testSelection.ts

/** @throws UserError with Go's words for patterns that match no package */
async function selectTagged({ go, packages: lists, launcher }, request) {
    const { cwd, patterns, listFlags } = request;
    const [tagged, untagged] = await Promise.all([
        lists.list(cwd, patterns, [...listFlags, `-tags=${request.tags}`]),
        lists.list(cwd, patterns, listFlags),
    ]);
    const [withTags, without] = await Promise.all([tagged, untagged].map((packages) => listTests(launcher, go, filesByPackage(packages))));
    const packages = [];
    const run = {};
    let leftOut = 0;
    for (const pkg of tagged) {
        const plain = new Set(without?.get(pkg.importPath));
        const names = [...new Set(withTags?.get(pkg.importPath))];
        const chosen = names.filter((name) => !plain.has(name));
        leftOut += names.length - chosen.length;
        if (chosen.length === 0)
            continue;
        packages.push(pkg.importPath);
        run[pkg.dir.replaceAll('\\', '/')] = runPattern(chosen);
    }
    return { packages, run, leftOut };
}
/** Names are Go identifiers: nothing in them needs escaping. */
function runPattern(names) {
    return `^(?:${names.join('|')})$`;
}
function filesByPackage(packages) {
    return new Map(packages.map((pkg) => [pkg.importPath, pkg.testFiles]));
}

;// CONCATENATED MODULE: ./src/go/test/suite.ts
/** @module The suite of a run: which tests, measured how, run by go test or by a script of the user's. */





async function runSuite(tools, request, observer) {
    const { go, launcher } = tools;
    if (request.kind === 'command')
        return runScript(go, request, observer);
    const selection = await selectTests(tools, request);
    if (selection.packages.length === 0)
        return noTests(selection.leftOut, request.tags);
    return goTest(go, launcher, goTestRequest(request, selection), observer);
}
async function selectTests(tools, suite) {
    const { cwd, patterns, tags, flags } = suite;
    if (!suite.onlyTagged)
        return { packages: patterns, run: {}, leftOut: 0 };
    return selectTagged(tools, { cwd, patterns, tags, listFlags: flags.listWords });
}
function goTestRequest(suite, selection) {
    const { cwd, tags, flags, overlay, coverpkg, nested, binariesData, testsData, timeoutSeconds } = suite;
    return {
        cwd,
        selection,
        tags,
        flags,
        patterns: coverpkg,
        overlay,
        nestedFlags: nested === undefined ? '' : nestedFlags(nested),
        binariesData,
        testsData,
        timeoutSeconds,
    };
}
function nestedFlags({ coverpkg, overlay }) {
    const selection = coverpkg.length === 0 ? [] : [`-coverpkg=${coverpkg.join(',')}`];
    const preserve = overlay === undefined ? [] : [quoteForGo(`-overlay=${overlay}`)];
    return ['-cover', '-covermode=atomic', ...selection, ...preserve].join(' ');
}

;// CONCATENATED MODULE: ./src/stages/test.ts
/** @module The suite: the user's tests, run by go test or by a script. */



/** A failing suite is a result, not an error. */
async function test({ go, packages, pinned }, plan, { inputs, directories }, overlays, { toolCacheDir, arch, log, stop }) {
    const launcher = await buildLauncher(go, {
        toolCacheDir,
        arch,
        goVersion: pinned.info.version,
        scratch: directories.scratch,
        overlay: overlays?.launcher,
    });
    const scan = new OutputScan();
    const run = await log.group('Run the suite', () => runSuite({ go, packages, launcher }, suiteRequest(inputs, directories, plan, overlays), {
        log,
        stop,
        onOutput: (source, text) => {
            scan.add(source, text);
        },
    }));
    return { ...run, findings: [...run.findings, ...scan.findings()] };
}
function suiteRequest(inputs, { binariesData, testsData, scratch }, plan, overlays) {
    const { command, testDirectory: cwd, timeoutSeconds } = inputs;
    const place = { cwd, binariesData, timeoutSeconds };
    if (command !== undefined)
        return { kind: 'command', script: command, scratch, ...place };
    const { testPackages: patterns, tags, suite, testFlags: flags } = inputs;
    return {
        kind: 'go test',
        ...place,
        patterns,
        tags,
        // A -run of the user's decides by itself; without tags there is nothing that only tags bring.
        onlyTagged: suite === 'tagged' && tags !== '' && !flags.selectsTests,
        flags,
        overlay: overlays?.tests,
        coverpkg: inputs.inProcess ? plan.patterns : [],
        testsData,
        nested: inputs.testBuilds
            ? { coverpkg: inputs.coverpkg.length === 0 ? [] : plan.patternsWithMains, overlay: overlays?.nested }
            : undefined,
    };
}

;// CONCATENATED MODULE: ./src/stages/measure.ts
/** @module A run, from the pinned Go to everything that is known of what it covered: the table of contents. */










/**
 * Plans, builds, runs the suite and collects what it left. A failing suite is part of the result.
 * @throws UserError for what the user can mend; BuildError with the compiler's errors; Interrupted before the suite
 */
async function measure(ready, request, host) {
    const { inputs, directories, outDirectory } = request;
    const { log, stop, platform, toolCacheDir } = host;
    const plan = await planRun(ready, inputs);
    const fixed = inputs.preserve
        ? await claimFixedDirectory(toolCacheDir, inputs.workingDirectory, directories)
        : undefined;
    try {
        const built = await log.group('Build', () => build(ready, plan, request, fixed?.path, host));
        (0,setUp/* refuseInterrupted */.N)(stop);
        const suite = await test(ready, plan, request, built.preserving.overlays, host);
        const { inProcess } = inputs;
        const data = { directories, inProcess, platform, outDirectory };
        const collected = await collect(ready, plan, built, suite.result, data);
        return await measurementOf(ready, built, suite, collected, host);
    }
    finally {
        await fixed?.release();
    }
}
async function measurementOf({ started, modules, pinned }, built, suite, { model, binaries, processes, keptStatements, findings }, { version, platform }) {
    const { path: modulePath, dir: moduleDir } = modules.measured;
    const go = (0,goVersion/* parseGoVersion */.SX)(pinned.info.version);
    const files = model.packages.flatMap((pkg) => pkg.files);
    return {
        version,
        startedAt: started.toISOString(),
        modulePath,
        moduleDir,
        go: pinned.info,
        coverage: model,
        binaries,
        processes,
        keptStatements,
        suite: suite.result,
        findings: [
            ...pinned.findings,
            ...built.findings,
            ...suite.findings,
            ...findings,
            ...(0,revisions/* revisionFindings */.M)(model),
            ...(0,repeatedStatements/* repeatedStatementFindings */.KV)([{ go, files }]),
        ],
        legs: [],
        files: await findSourceFiles(model, modules.measured, platform),
    };
}


/***/ }),

/***/ 75469:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ merge)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/checks/repeatedStatements.ts
var repeatedStatements = __webpack_require__(65249);
// EXTERNAL MODULE: ./src/checks/revisions.ts
var revisions = __webpack_require__(66007);
// EXTERNAL MODULE: ./src/covdata/read/realDirectory.ts
var realDirectory = __webpack_require__(36910);
// EXTERNAL MODULE: ./src/coverage/model.ts
var model = __webpack_require__(43307);
// EXTERNAL MODULE: ./src/coverage/programs.ts + 1 modules
var programs = __webpack_require__(17096);
// EXTERNAL MODULE: ./src/checks/dataHealth.ts
var dataHealth = __webpack_require__(22179);
// EXTERNAL MODULE: ./src/checks/describeData.ts + 1 modules
var describeData = __webpack_require__(76299);
// EXTERNAL MODULE: ./src/checks/problemFindings.ts
var problemFindings = __webpack_require__(17736);
// EXTERNAL MODULE: ./src/covdata/read/seenFiles.ts + 1 modules
var seenFiles = __webpack_require__(82812);
// EXTERNAL MODULE: ./src/coverage/readData.ts + 1 modules
var readData = __webpack_require__(82958);
;// CONCATENATED MODULE: ./src/support/arrays.ts
/** @module Arrays that may be long. */
/** Appends one by one: as arguments of a call a hundred thousand would be too many. */
function append(all, more) {
    for (const one of more)
        all.push(one);
}

// EXTERNAL MODULE: ./src/coverage/buildModel.ts
var buildModel = __webpack_require__(84905);
// EXTERNAL MODULE: ./src/coverage/clashes.ts
var clashes = __webpack_require__(4027);
// EXTERNAL MODULE: ./src/covdata/bytes/byteOrder.ts
var byteOrder = __webpack_require__(44122);
// EXTERNAL MODULE: ./src/covdata/counters/podCounters.ts
var podCounters = __webpack_require__(89718);
;// CONCATENATED MODULE: ./src/coverage/podSums.ts
/** @module Pods of many measurements of the same build added up, so that no more than one of each is kept in memory. */


class PodSums {
    sums = new Map();
    /** @param pods read with the same SeenFiles as all others, which is how builds are known again */
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
    /** One for each build, sorted by path: the order in which they were added shows nowhere. */
    pods() {
        const sums = [...this.sums.values()].sort((one, other) => (0,byteOrder/* compareBytes */.X)(one.pod.metaPath, other.pod.metaPath));
        return sums.map(({ pod, columns, countersByColumn, processes }) => ({
            ...pod,
            columns: [...columns].sort((one, other) => one - other),
            counters: podCounters/* PodCounters */.v.sum(pod.counters.layout, pod.counters.mode, [...countersByColumn.values()]),
            countersByColumn,
            // Live files are read where the processes ran; what is gathered here is compacted.
            endedByColumn: countersByColumn,
            processes,
        }));
    }
}

// EXTERNAL MODULE: ./src/coverage/tallyColumn.ts
var tallyColumn = __webpack_require__(75134);
// EXTERNAL MODULE: ./src/coverage/unitIndexes.ts
var unitIndexes = __webpack_require__(47056);
// EXTERNAL MODULE: ./src/go/goVersion.ts
var goVersion = __webpack_require__(97508);
// EXTERNAL MODULE: ./src/legs/leg.ts
var leg = __webpack_require__(45237);
;// CONCATENATED MODULE: ./src/legs/legGroups.ts







/** Legs of the same Go and system; data without a manifest is a group of its own. */
class LegGroup {
    goVersion;
    sums = new PodSums();
    names = [];
    linked = new Set();
    notLinked = new Set();
    constructor(goVersion) {
        this.goVersion = goVersion;
    }
    add(manifest, { pods, linked }) {
        this.names.push(manifest === undefined ? '' : (0,leg/* legName */.ue)(manifest.leg));
        for (const importPath of linked)
            this.linked.add(importPath);
        for (const importPath of manifest?.notLinked ?? [])
            this.notLinked.add(importPath);
        this.sums.add(pods);
    }
    pods() {
        return this.sums.pods();
    }
    /**
     * @param pods those of the group that count
     * @param indexes of all groups
     */
    model(pods, indexes) {
        return {
            // The smallest name, so that the order of the legs does not matter.
            name: [...this.names].sort()[0] ?? '',
            goVersion: this.goVersion === undefined ? undefined : (0,goVersion/* parseGoVersion */.SX)(this.goVersion),
            model: (0,buildModel/* buildModel */.y)({ pods, measured: this.linked, selected: [...this.notLinked] }, indexes),
        };
    }
}
class LegGroups {
    groups = new Map();
    /** Of all groups and legs. */
    indexes = new unitIndexes/* UnitIndexes */.r();
    add(manifest, data) {
        const key = manifest === undefined ? '' : groupKey(manifest);
        const group = this.groups.get(key) ?? new LegGroup(manifest?.go.version);
        this.groups.set(key, group);
        group.add(manifest, data);
    }
    /** Legs may clash as programs of one leg do. */
    settle() {
        const groups = [...this.groups.values()].map((group) => ({ group, pods: group.pods() }));
        const sums = new PodSums();
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
            problems: [...problems, ...(0,clashes/* modeClashes */.V)(pods)],
            models: (matches = () => true) => own.map((each) => each.group.model(each.pods.filter(matches), this.indexes)),
        };
    }
    /** What a leg covers by itself. Legs of the same programs share the list of their units. */
    tally({ pods, linked }) {
        return (0,tallyColumn/* tallyColumn */.N)(this.indexes.of(pods, linked), pods);
    }
}
function groupKey({ go: { version, goos, goarch } }) {
    return `${version} ${goos} ${goarch}`;
}

// EXTERNAL MODULE: ./src/legs/legInfo.ts
var legInfo = __webpack_require__(97881);
;// CONCATENATED MODULE: ./src/legs/gatherLegs.ts
/** @module Reading the legs of a matrix, one after the other. */








/**
 * Reads leg after leg and adds it up at once, so that memory does not grow with their number.
 * @throws UserError when a directory cannot be read
 */
async function gatherLegs(all) {
    const groups = new LegGroups();
    const seen = new seenFiles/* SeenFiles */.T();
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
    for (const { manifest, directories } of all) {
        const data = await (0,readData/* readData */.v)({ directories, measured: measuredBy(manifest), seen });
        if (manifest === undefined) {
            const described = (0,describeData/* describeData */.s)(data, describeData/* COLLECTED_BEFORE */.Q, groups.indexes);
            plain = described.findings;
            if (all.length === 1)
                kept = described.keptStatements;
            append(gathered.binaries, described.binaries);
            append(gathered.processes, described.processes);
        }
        else {
            append(problems, data.problems);
            for (const pod of data.foreign)
                foreign.set(pod.counters.layout, pod);
            // A leg that was given before, or a copy of it: nothing of it is left to read.
            if (data.repeated)
                continue;
            gathered.manifests.push(manifest);
            append(gathered.binaries, manifest.binaries);
            append(gathered.processes, manifest.processes);
            gathered.legs.push((0,legInfo/* legInfo */.P4)(manifest, (0,readData/* counterFilesOf */.V)(data.pods) > 0, groups.tally(data)));
        }
        groups.add(manifest, data);
    }
    const settled = groups.settle();
    return {
        settled,
        ...gathered,
        keptStatements: kept,
        findings: [
            ...plain,
            ...(0,dataHealth/* foreignData */.f)([...foreign.values()]),
            ...(0,problemFindings/* problemFindings */.E)([...problems, ...settled.problems]),
        ],
    };
}
function measuredBy(manifest) {
    return manifest === undefined
        ? { module: undefined, selected: new Set() }
        : { module: manifest.module, selected: new Set(manifest.packages) };
}

// EXTERNAL MODULE: ./src/legs/legData.ts
var legData = __webpack_require__(84013);
// EXTERNAL MODULE: ./src/legs/legFindings.ts
var legFindings = __webpack_require__(20415);
// EXTERNAL MODULE: ./src/covdata/format/format.ts
var format = __webpack_require__(32263);
;// CONCATENATED MODULE: ./src/coverage/overlaps.ts
/** Columns of one line; the longest line that a position can tell is longer than any compiler takes. */
const COLUMNS = 2 ** 21;
/** Finds the unit of exactly the same range, or else all that overlap it. */
function overlapFinder(units) {
    const exact = new Map();
    for (const unit of units)
        exact.set(keyOf(unit), [...(exact.get(keyOf(unit)) ?? []), unit]);
    const sorted = units.filter((unit) => unit.statements > 0).sort((a, b) => startOf(a) - startOf(b));
    const starts = sorted.map(startOf);
    // The furthest end of a unit and all before it: units of several revisions may overlap each other.
    let furthest = 0;
    const ends = sorted.map((unit) => (furthest = Math.max(furthest, endOf(unit))));
    return (unit) => {
        const same = exact.get(keyOf(unit));
        if (same !== undefined)
            return same;
        const [start, end] = [startOf(unit), endOf(unit)];
        const found = [];
        for (let i = firstAtLeast(starts, end) - 1; i >= 0 && (ends[i] ?? 0) > start; i--) {
            const other = sorted[i];
            if (other !== undefined && endOf(other) > start)
                found.push(other);
        }
        return found;
    };
}
function keyOf(unit) {
    return `${unit.startLine}.${unit.startColumn},${unit.endLine}.${unit.endColumn}`;
}
function startOf(unit) {
    return position(unit.startLine, unit.startColumn);
}
function endOf(unit) {
    return position(unit.endLine, unit.endColumn);
}
function position(line, column) {
    return line * COLUMNS + Math.min(column, COLUMNS - 1);
}
/** The index of the first value that is not below a limit, in ascending values. */
function firstAtLeast(values, limit) {
    let [low, high] = [0, values.length];
    while (low < high) {
        const middle = (low + high) >>> 1;
        if ((values[middle] ?? 0) < limit)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

// EXTERNAL MODULE: ./src/coverage/tallies.ts
var tallies = __webpack_require__(2480);
;// CONCATENATED MODULE: ./src/legs/mergeLegs.ts
/**
 * @module Several measurements of one module as one: other Go versions, systems and tags draw other units in the same
 * file. Each file takes the units of its reference leg, the one with the newest Go that has the file and counts its
 * statements rightly; a unit counts as executed if any leg executed source that overlaps it. For straight-line code that is
 * exact; docs/merging-legs.md has an example.
 */






/** Where Go's counters stop. */
const LARGEST_COUNT = 0xffffffff;
/** The order of the legs does not matter. One leg stays as it is. */
function mergeLegs(legs) {
    const [only] = legs;
    if (only !== undefined && legs.length === 1)
        return only.model;
    const ordered = inReferenceOrder(legs);
    const sources = model/* SOURCES */.H.filter((source) => ordered.some(({ model }) => model.sources.includes(source)));
    const mode = ordered.map(({ model }) => model.mode).reduce(format/* widerMode */.$Q, 'set');
    const importPaths = ordered.flatMap(({ model }) => model.packages.map((pkg) => pkg.importPath));
    const legPackages = ordered.map(({ model }) => ({
        columns: sources.map((source) => columnOf(model, source)),
        packages: new Map(model.packages.map((pkg) => [pkg.importPath, pkg])),
    }));
    const packages = sortedUnique(importPaths).map((importPath) => mergePackage(importPath, legPackages, sources.length, mode));
    const linked = new Set(importPaths);
    return {
        mode,
        sources,
        packages,
        notLinked: sortedUnique(ordered.flatMap(({ model }) => model.notLinked)).filter((path) => !linked.has(path)),
        tallies: (0,tallies/* sumAllTallies */.tB)(packages.map((pkg) => pkg.tallies), sources.length),
    };
}
/**
 * Legs whose statements are counted rightly first, of these the newest Go; names decide between equal ones, so that the
 * order of input does not.
 */
function inReferenceOrder(legs) {
    const faulty = new Set(legs.filter(({ model, goVersion: go }) => (0,repeatedStatements/* isFaulty */.s2)(go) || (0,repeatedStatements/* repeatsStatements */.tS)({ go, files: filesOf(model) })));
    return legs.toSorted((left, right) => Number(faulty.has(left)) - Number(faulty.has(right)) || byVersion(left, right));
}
/** The files of each leg for which it is the reference. */
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
/** @param sources how many there are in the merged model */
function mergePackage(importPath, legs, sources, mode) {
    const files = new Map();
    let modulePath = '';
    for (const { packages, columns } of legs) {
        const pkg = packages.get(importPath);
        if (pkg === undefined)
            continue;
        if (modulePath === '')
            modulePath = pkg.modulePath;
        for (const file of pkg.files) {
            const known = files.get(file.path);
            if (known === undefined)
                files.set(file.path, [{ file, columns }]);
            else
                known.push({ file, columns });
        }
    }
    const merged = sortedUnique([...files.keys()]).map((path) => mergeFile(path, files.get(path) ?? [], mode));
    return {
        importPath,
        modulePath,
        files: merged,
        tallies: (0,tallies/* sumAllTallies */.tB)(merged.map((file) => file.tallies), sources),
    };
}
/** @param legs the reference first */
function mergeFile(path, legs, mode) {
    const [reference] = legs;
    const others = legs.map((leg) => ({ ...leg, overlapping: overlapFinder(leg.file.units) }));
    const most = mode === 'set' ? 1 : LARGEST_COUNT;
    const units = (reference?.file.units ?? []).map((unit) => {
        const found = others.map(({ columns, overlapping }) => ({ columns, units: overlapping(unit) }));
        const add = (countOf) => found.reduce((sum, leg) => Math.min(most, sum + Math.max(0, ...leg.units.map((other) => countOf(other, leg.columns)))), 0);
        return {
            ...unit,
            count: add((other) => other.count),
            counts: (reference?.columns ?? []).map((_, i) => add((other, columns) => other.counts[columns[i] ?? -1] ?? 0)),
        };
    });
    return { path, units, tallies: (0,tallies/* talliesOfUnits */.je)(units, reference?.columns.length ?? 0) };
}
/** Byte by byte for the names that Go allows, as in the model. */
function sortedUnique(names) {
    return [...new Set(names)].sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
}

// EXTERNAL MODULE: ./src/support/errors.ts
var errors = __webpack_require__(87700);
// EXTERNAL MODULE: ./src/stages/compactData.ts + 1 modules
var compactData = __webpack_require__(35623);
;// CONCATENATED MODULE: ./src/stages/merge.ts
/** @module Data that was collected before, merged: the stage that takes the place of a run in `report`. */












/** @throws UserError when a directory cannot be read, or when the report would delete what is beside it */
async function merge(request) {
    const started = new Date();
    for (const directory of request.directories)
        refusePart(directory, request.outDirectory);
    const named = await Promise.all(request.directories.map(legData/* findLegData */.ad));
    const gathered = await gatherLegs((0,legData/* plainTogether */.ZY)([...named, ...(request.legs ?? [])]));
    const { settled, manifests } = gathered;
    const models = settled.models();
    const model = mergeLegs(models);
    await (0,compactData/* compactData */.A)(settled.pods, (0,external_node_path_.join)(request.outDirectory, 'covdata'));
    const legs = [...gathered.legs, ...(request.lost?.legs ?? [])];
    const files = manifests.flatMap((manifest) => manifest.files);
    return {
        version: request.version,
        startedAt: started.toISOString(),
        modulePath: commonModule(model),
        moduleDir: undefined,
        go: undefined,
        coverage: model,
        binaries: binariesOf(gathered),
        processes: gathered.processes,
        keptStatements: gathered.keptStatements,
        suite: undefined,
        findings: [
            ...(request.lost?.findings ?? []),
            ...(0,legFindings/* emptyFinding */.ne)(legs),
            ...(0,legFindings/* legFindings */.nF)(manifests),
            ...gathered.findings,
            ...models.flatMap((leg) => (0,revisions/* revisionFindings */.M)(leg.model)),
            ...(0,repeatedStatements/* repeatedStatementFindings */.KV)(referenceFiles(models)),
            ...(0,revisions/* sourceFindings */.C)(files),
        ],
        legs,
        files: [...new Map(files.map((file) => [file.path, file])).values()],
    };
}
/** A whole report may be written over itself; written over by one of its sources it would lose the other. */
function refusePart(directory, outDirectory) {
    const place = (0,realDirectory/* realDirectory */.U)(directory);
    if (!model/* SOURCES */.H.some((source) => place === (0,realDirectory/* realDirectory */.U)((0,external_node_path_.join)(outDirectory, 'covdata', source))))
        return;
    throw new errors/* UserError */.yo(`${directory} is a part of the report in ${outDirectory}, which would be written over`, 'Name another folder with --out.');
}
/** Binaries of all legs by import path, in the order in which they appear. */
function binariesOf({ binaries, settled }) {
    const found = new Map();
    for (const binary of binaries) {
        const known = found.get(binary.importPath);
        if (known === undefined)
            found.set(binary.importPath, [binary]);
        else
            known.push(binary);
    }
    return [...found].flatMap(([importPath, [first, ...others]]) => {
        if (first === undefined)
            return [];
        const processes = others.reduce((sum, binary) => sum + binary.processes, first.processes);
        // Data of a binary that never ran is that of a test binary that tests started as a program.
        if (others.length === 0 || processes === 0)
            return [first];
        const model = mergeLegs(settled.models((pod) => (0,programs/* mainOf */.HV)(pod) === importPath));
        const tally = model.tallies.bySource[model.sources.indexOf('binaries')];
        return [{ ...first, processes, tally: tally ?? { covered: 0, total: 0 } }];
    });
}
function commonModule(model) {
    const modules = new Set(model.packages.map((pkg) => pkg.modulePath));
    const [module] = modules;
    return modules.size === 1 && module !== '' ? module : undefined;
}


/***/ }),

/***/ 52199:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ makeRunDirectories)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/** @module The folders of one run: everything it makes lies in them, and nothing in the user's tree. */


/** @param parent an existing folder for temporary files */
async function makeRunDirectories(parent) {
    const root = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(parent, 'go-integration-coverage-'));
    const directories = {
        root,
        bin: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, 'bin'),
        binariesData: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, 'data', 'binaries'),
        testsData: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, 'data', 'tests'),
        scratch: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, 'scratch'),
    };
    for (const directory of Object.values(directories))
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(directory, { recursive: true });
    return directories;
}


/***/ }),

/***/ 30739:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  N: () => (/* binding */ refuseInterrupted),
  s: () => (/* binding */ setUp)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/support/errors.ts
var errors = __webpack_require__(87700);
;// CONCATENATED MODULE: ./src/go/packages/modFile.ts
/** @module The lines of a go.mod or go.work file, as Go's own parser (golang.org/x/mod/modfile) takes them. */
const TOKEN = /"(?:\\.|[^"\\])*"|`[^`]*`|[^\s"`]+/g;
/** Every directive in the order of the file. What is no directive is passed over: judging the file is Go's task. */
function parseDirectives(text) {
    const directives = [];
    let block;
    for (const line of text.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/)) {
        const words = wordsOf(line);
        const [first, second] = words;
        if (first === undefined)
            continue;
        if (block !== undefined) {
            if (first === ')')
                block = undefined;
            else
                directives.push({ verb: block, args: words });
        }
        else if (second === '(' && words.length === 2)
            block = first;
        else
            directives.push({ verb: first, args: words.slice(1) });
    }
    return directives;
}
/** The words of a line without its comment; a parenthesis at the end or alone is a word of its own. */
function wordsOf(line) {
    const words = [];
    for (const [token] of line.matchAll(TOKEN)) {
        if (token.startsWith('"') || token.startsWith('`')) {
            words.push(unquote(token));
            continue;
        }
        const comment = token.indexOf('//');
        const bare = comment < 0 ? token : token.slice(0, comment);
        words.push(...bare.split(/([()])/).filter((part) => part !== ''));
        if (comment >= 0)
            break;
    }
    return words;
}
function unquote(token) {
    const inner = token.slice(1, -1);
    return token.startsWith('`') ? inner : inner.replace(/\\(.)/g, '$1');
}

;// CONCATENATED MODULE: ./src/go/packages/module.ts
/** @module go.mod and go.work: where they are and what they say. */




/** The `go` and `toolchain` lines of a go.mod or go.work file. */
function parseGoLines(text) {
    const directives = parseDirectives(text);
    const argument = (verb) => directives.find((directive) => directive.verb === verb && directive.args.length > 0)?.args[0];
    return { go: argument('go'), toolchain: argument('toolchain') };
}
/**
 * The module that a directory lies in.
 * @throws UserError when there is no go.mod in the directory or above it
 */
async function findModule(directory) {
    const file = await findUpwards((0,external_node_path_.resolve)(directory), 'go.mod');
    if (file === undefined)
        throw new errors/* UserError */.yo(`${directory} lies in no Go module: there is no go.mod in it or above it`, 'Set working-directory to the directory of the module, or run `go mod init`.');
    return readModule(file);
}
/**
 * Reads a go.mod file.
 * @throws UserError when it cannot be read or names no module
 */
async function readModule(file) {
    const text = await readText(file);
    const path = parseDirectives(text).find(({ verb }) => verb === 'module')?.args[0];
    if (path === undefined)
        throw new errors/* UserError */.yo(`${file} has no module line`, 'Its first line should be `module` and a path.');
    return { file, path, ...parseGoLines(text) };
}
/**
 * The workspace that the go command would use in a directory: GOWORK, else the next go.work upwards; undefined for
 * none, or with GOWORK=off.
 * @throws UserError when it cannot be read
 */
async function findWorkspace(directory, env) {
    const set = env.GOWORK ?? '';
    if (set === 'off')
        return undefined;
    const file = set === '' ? await findUpwards((0,external_node_path_.resolve)(directory), 'go.work') : set;
    if (file === undefined)
        return undefined;
    if (!(0,external_node_path_.isAbsolute)(file))
        throw new errors/* UserError */.yo(`GOWORK=${file} is no absolute path`, 'Go takes an absolute path or `off`.');
    return readWorkspace(file);
}
async function readWorkspace(file) {
    const text = await readText(file);
    const modules = parseDirectives(text)
        .filter(({ verb }) => verb === 'use')
        .flatMap(({ args }) => args.slice(0, 1));
    return { file, modules: modules.map((module) => (0,external_node_path_.resolve)((0,external_node_path_.dirname)(file), module)), ...parseGoLines(text) };
}
async function readText(file) {
    try {
        return await (0,promises_.readFile)(file, 'utf8');
    }
    catch (cause) {
        throw new errors/* UserError */.yo(`${file} cannot be read (${(0,errors/* errorCode */.CA)(cause) ?? 'unknown error'})`, undefined, {
            cause,
        });
    }
}
async function findUpwards(directory, name) {
    const file = (0,external_node_path_.join)(directory, name);
    if (await isFile(file))
        return file;
    const parent = (0,external_node_path_.dirname)(directory);
    return parent === directory ? undefined : findUpwards(parent, name);
}
async function isFile(path) {
    try {
        return (await (0,promises_.stat)(path)).isFile();
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: ./src/go/packages/modules.ts
/** @module The modules of a run: the one with the mains, and the one with the tests where it is another. */




/**
 * @throws UserError for a directory that does not exist or lies in no module, and for a workspace: several modules
 * cannot be measured in one run yet
 */
async function findModules({ workingDirectory, testDirectory }, env) {
    await needDirectory('working-directory', workingDirectory);
    await needDirectory('test-directory', testDirectory);
    for (const directory of new Set([workingDirectory, testDirectory]))
        await refuseWorkspace(directory, env);
    const module = await findModule(workingDirectory);
    const testModule = await findModule(testDirectory);
    return {
        measured: { path: module.path, dir: (0,external_node_path_.dirname)(module.file) },
        module,
        testModule: testModule.file === module.file ? undefined : testModule,
    };
}
async function needDirectory(input, path) {
    const isDirectory = await (0,promises_.stat)(path).then((stats) => stats.isDirectory(), () => false);
    if (!isDirectory)
        throw new errors/* UserError */.yo(`${input}: ${path} is not a directory`, 'Name the folder that holds go.mod.');
}
async function refuseWorkspace(directory, env) {
    const workspace = await findWorkspace(directory, env);
    if (workspace === undefined)
        return;
    const modules = workspace.modules.map((module) => (0,external_node_path_.relative)((0,external_node_path_.dirname)(workspace.file), module) || '.');
    throw new errors/* UserError */.yo(`${workspace.file} makes this a workspace of several modules (${modules.join(', ')}), and one run measures one module`, 'Set the environment variable GOWORK to off and working-directory to one of the modules; run once for each of them.');
}

// EXTERNAL MODULE: ./src/go/goCommand.ts
var goCommand = __webpack_require__(95217);
;// CONCATENATED MODULE: ./src/go/packages/packages.ts
/** @module The packages that the go command finds, with what we need to know of each. */



const FIELDS = 'ImportPath,Name,Dir,Module,GoFiles,CgoFiles,TestGoFiles,XTestGoFiles,TestImports,XTestImports,Error';
/** Asks the go command once for what several stages want to know. Nothing of ours changes the sources meanwhile. */
class PackageLists {
    go;
    asked = new Map();
    constructor(go) {
        this.go = go;
    }
    /** As `listPackages`. */
    async list(cwd, patterns, flags = []) {
        const key = JSON.stringify([cwd, patterns, flags]);
        const known = this.asked.get(key);
        if (known !== undefined)
            return known;
        const listed = listPackages(this.go, cwd, patterns, flags);
        this.asked.set(key, listed);
        return listed;
    }
}
/**
 * The packages that match the patterns, in the go command's order. A package that cannot be loaded is left to the
 * build, which says more; a pattern that matches nothing at all is the user's fault.
 * @param flags build flags that decide which files belong to a package
 * @throws UserError with Go's own words
 */
async function listPackages(go, cwd, patterns, flags = []) {
    const args = ['list', '-e', `-json=${FIELDS}`, ...flags, '--', ...patterns];
    const listed = parseJsonStream(await (0,goCommand/* goOutput */.w)(go, cwd, args, `listing the packages ${patterns.join(' ')}`));
    const missing = listed.find((item) => item.Dir === undefined && item.Error !== undefined);
    if (missing?.Error !== undefined) {
        throw new errors/* UserError */.yo(`there is no package ${missing.ImportPath}`, missing.Error.Err);
    }
    return listed.map(toPackage);
}
function toPackage(listed) {
    const dir = listed.Dir ?? '';
    const testFiles = [...(listed.TestGoFiles ?? []), ...(listed.XTestGoFiles ?? [])];
    return {
        importPath: listed.ImportPath,
        name: listed.Name ?? '',
        dir,
        modulePath: listed.Module?.Path ?? '',
        hasCode: (listed.GoFiles ?? []).length + (listed.CgoFiles ?? []).length > 0,
        testFiles: testFiles.map((file) => (0,external_node_path_.join)(dir, file)),
        testImports: [...(listed.TestImports ?? []), ...(listed.XTestImports ?? [])],
    };
}
/** go list writes one indented object after the other; each ends with a brace in the first column. */
function parseJsonStream(text) {
    return text
        .split(/^\}\r?\n/m)
        .filter((part) => part.trim() !== '')
        .map((part) => JSON.parse(`${part}}`));
}

// EXTERNAL MODULE: ./src/findings/finding.ts
var finding = __webpack_require__(44879);
// EXTERNAL MODULE: ./src/go/goVersion.ts
var goVersion = __webpack_require__(97508);
// EXTERNAL MODULE: ./node_modules/semver/index.js
var semver = __webpack_require__(62088);
var semver_default = /*#__PURE__*/__webpack_require__.n(semver);
;// CONCATENATED MODULE: ./src/go/toolchain/versionRequest.ts
/** @module What a user may ask for: one Go, the newest of a range, `stable` or `oldstable`. */



const MINOR = /^(?:go)?(\d{1,4}\.\d{1,4})$/;
const RANGE = /^[\d.xX*^~<>=| -]+$/;
const ALLOWED = 'Allowed are a version (1.26.8, 1.27rc1), the newest of a minor version (1.26 or 1.26.x), a range (^1.25, >=1.24 <1.26), stable and oldstable.';
/**
 * Reads a wish as actions/setup-go understands it: `1.25` is the newest 1.25.
 * @param origin what the text was read from, as messages name it: `go-version`
 * @throws UserError for anything else and for what is older than Go 1.20
 */
function parseVersionRequest(text, origin) {
    if (text === 'stable' || text === 'oldstable')
        return { kind: text, text };
    const minor = MINOR.exec(text)?.[1];
    const exact = minor === undefined ? ((0,goVersion/* parseGoVersion */.SX)(text) ?? semverCandidate(text)) : undefined;
    if (exact !== undefined) {
        if ((0,goVersion/* compareVersions */.Zy)(exact, goVersion/* FIRST_WITH_COVERAGE */.dg) < 0)
            throw tooOld(text, origin);
        return { kind: 'exact', text, version: exact };
    }
    const range = minor === undefined ? rangeOf(text) : `${minor}.x`;
    if (range === undefined)
        throw new errors/* UserError */.yo(`${origin}: "${text}" is no version of Go`, ALLOWED);
    if (!semver_default().intersects(range, `>=${goVersion/* FIRST_WITH_COVERAGE */.dg.semver}`))
        throw tooOld(text, origin);
    return { kind: 'range', text, range };
}
/** Whether a version is what was asked for; for `stable` and `oldstable` only a list of all versions can tell. */
function satisfies(version, request) {
    switch (request.kind) {
        case 'exact':
            return (0,goVersion/* compareVersions */.Zy)(version, request.version) === 0;
        case 'range':
            return ((0,goVersion/* compareVersions */.Zy)(version, goVersion/* FIRST_WITH_COVERAGE */.dg) >= 0 && semver_default().satisfies(version.semver, request.range));
        case 'stable':
        case 'oldstable':
            return false;
    }
}
/** The newest of all existing versions that is what was asked for. */
function choose(request, existing) {
    if (request.kind === 'exact' || request.kind === 'range')
        return (0,goVersion/* newest */.BP)(existing.filter((version) => satisfies(version, request)));
    const releases = existing.filter(goVersion/* isStable */.MQ);
    const stable = (0,goVersion/* newest */.BP)(releases);
    if (stable === undefined || request.kind === 'stable')
        return stable;
    return (0,goVersion/* newest */.BP)(releases.filter((version) => semver_default().lt(version.semver, `${(0,goVersion/* minorOf */.Hs)(stable)}.0`)));
}
/**
 * The same wish without the versions below a minimum; undefined when nothing is left of it. `stable` and `oldstable`
 * stay as they are: what they name is known later.
 */
function notBefore(request, minimum) {
    if (request.kind === 'exact')
        return (0,goVersion/* compareVersions */.Zy)(request.version, minimum) < 0 ? undefined : request;
    if (request.kind !== 'range')
        return request;
    // A language version such as 1.27 lets release candidates build the module, but asks for none.
    const floor = `>=${minimum.semver.replace(/-0$/, '')}`;
    const range = request.range
        .split('||')
        .map((part) => `${new (semver_default()).Range(part).range} ${floor}`)
        .filter((part) => semver_default().intersects(part, part))
        .join(' || ');
    return range === '' ? undefined : { ...request, range };
}
/** `1.27.0-rc.1`, as a semantic version writes `1.27rc1`. */
function semverCandidate(text) {
    const [, minor, stage, number] = /^(\d{1,4}\.\d{1,4})\.0-(rc|beta)\.(\d{1,3})$/.exec(text) ?? [];
    if (minor === undefined || stage === undefined || number === undefined)
        return undefined;
    return (0,goVersion/* parseGoVersion */.SX)(`${minor}${stage}${number}`);
}
function rangeOf(text) {
    const plain = text.replace(/(\d+\.\d+)(rc|beta)(\d+)/g, (whole) => (0,goVersion/* parseGoVersion */.SX)(whole)?.semver ?? whole);
    const shape = plain.replace(/-(?:rc|beta)\.\d+/g, '');
    if (!RANGE.test(shape) || !/\d/.test(shape))
        return undefined;
    return semver_default().validRange(plain) === null ? undefined : plain;
}
function tooOld(text, origin) {
    return new errors/* UserError */.yo(`${origin}: Go ${text} cannot measure the coverage of built programs: that came with Go 1.20`, 'Ask for Go 1.20 or later. A module whose go.mod says an older version builds with a newer Go as well.');
}

;// CONCATENATED MODULE: ./src/go/toolchain/pin.ts
/** @module The pin: which Go was asked for, and where that is written. */







/**
 * Decides which Go is wanted: go-version, go-version-file, the toolchain line of go.mod, its go line.
 * @throws UserError for what is no version, is older than Go 1.20 or than a go.mod asks for, and for a
 * go-version-file that names none
 */
async function resolvePin(sources) {
    const wanted = await wantedBy(sources);
    const minimum = minimumOf([
        sources.module,
        ...(sources.testModule === undefined ? [] : [sources.testModule]),
    ]);
    if (minimum === undefined)
        return wanted;
    const request = notBefore(wanted.request, minimum.version);
    if (request === undefined)
        throw olderThanModule(wanted, wanted.request.text, minimum);
    return { ...wanted, request, minimum };
}
/** The error for a Go that a go.mod does not accept, said before Go itself says it less clearly. */
function olderThanModule(wanted, version, minimum) {
    return new errors/* UserError */.yo(`${minimum.file} needs Go ${minimum.version.name} or later, but ${wanted.requestedBy} asks for Go ${version}`, `Ask for Go ${minimum.version.name} or later, or lower the go line of that file.`);
}
async function wantedBy(sources) {
    const { goVersion, goVersionFile, module } = sources;
    if (goVersion !== undefined)
        return explicit(goVersion, 'go-version');
    if (goVersionFile !== undefined)
        return fromFile((0,external_node_path_.resolve)(sources.base, goVersionFile), goVersionFile);
    return fromGoLines(module, 'go.mod', module.file) ?? newestInstead(module, 'go.mod');
}
function explicit(text, requestedBy) {
    return { request: parseVersionRequest(text, requestedBy), requestedBy, findings: [] };
}
/** A go line says only which Go is the oldest, so one from before Go 1.20 gives way to the newest. */
function newestInstead(lines, name) {
    const title = lines.go === undefined
        ? `${name} has no go line: the newest Go is used`
        : `${name} asks for Go ${lines.go}: the newest Go is used instead`;
    return {
        request: parseVersionRequest('stable', name),
        requestedBy: 'the default',
        findings: [
            (0,finding/* finding */.g)('go-version-default', title, {
                fix: `Set go-version, or raise the go line of ${name}, to pin the version.`,
                evidence: [lines.file],
            }),
        ],
    };
}
async function fromFile(file, shown) {
    const text = await readVersionFile(file, shown);
    const name = (0,external_node_path_.basename)(file);
    const requestedBy = `go-version-file ${shown}`;
    if (name === 'go.mod' || name === 'go.work') {
        const lines = { ...parseGoLines(text), file };
        const pin = fromGoLines(lines, shown, file);
        if (pin !== undefined)
            return pin;
        if (lines.go !== undefined)
            return newestInstead(lines, shown);
    }
    else {
        const version = name === '.tool-versions' ? toolVersion(text) : firstLine(text);
        if (version !== undefined)
            return explicit(version, requestedBy);
    }
    throw new errors/* UserError */.yo(`go-version-file: ${shown} names no version of Go`, 'It should have a go or toolchain line (go.mod, go.work), a line such as `golang 1.26.8` (.tool-versions), or the version alone (.go-version).');
}
/** Undefined where the lines ask for less than Go 1.20, or for nothing. */
function fromGoLines(lines, name, file) {
    const { go, toolchain } = lines;
    if (toolchain !== undefined && toolchain !== 'default')
        return explicitToolchain(toolchain, `the toolchain line of ${name}`);
    if (go === undefined)
        return undefined;
    const version = (0,goVersion/* parseGoVersion */.SX)(go);
    if (version === undefined || go.startsWith('go'))
        throw new errors/* UserError */.yo(`${file}: \`go ${go}\` names no version of Go`, 'Write it as in `go 1.26.0`.');
    if (isBeforeCoverage(version))
        return undefined;
    return explicit(go, `the go line of ${name}`);
}
function explicitToolchain(toolchain, requestedBy) {
    if (!toolchain.startsWith('go') || (0,goVersion/* parseGoVersion */.SX)(toolchain) === undefined)
        throw new errors/* UserError */.yo(`${requestedBy} asks for ${toolchain}, which is no Go release`, 'Write it as in `toolchain go1.26.8`, or set go-version.');
    return explicit(toolchain.slice('go'.length), requestedBy);
}
function minimumOf(modules) {
    return modules
        .flatMap(({ go, file }) => {
        const version = go === undefined ? undefined : (0,goVersion/* parseGoVersion */.SX)(go);
        return version === undefined || isBeforeCoverage(version) ? [] : [{ version, file }];
    })
        .toSorted((left, right) => (0,goVersion/* compareVersions */.Zy)(left.version, right.version))
        .at(-1);
}
function isBeforeCoverage(version) {
    return (0,goVersion/* compareVersions */.Zy)(version, goVersion/* FIRST_WITH_COVERAGE */.dg) < 0;
}
async function readVersionFile(file, shown) {
    try {
        return await (0,promises_.readFile)(file, 'utf8');
    }
    catch (cause) {
        const why = (0,errors/* errorCode */.CA)(cause) === 'ENOENT' ? 'does not exist' : `cannot be read (${(0,errors/* errorCode */.CA)(cause) ?? ''})`;
        throw new errors/* UserError */.yo(`go-version-file: ${shown} ${why}`, `It was looked for at ${file}.`, { cause });
    }
}
/** The first version behind `golang` (asdf) or `go` (mise). */
function toolVersion(text) {
    return /^[ \t]*(?:golang|go)[ \t]+([^\s#]+)/m.exec(text)?.[1];
}
function firstLine(text) {
    return text
        .split(/\r\n|\n|\r/)
        .map((line) => line.replace(/#.*/, '').trim())
        .find((line) => line !== '');
}

// EXTERNAL MODULE: ./src/go/toolchain/host.ts
var toolchain_host = __webpack_require__(61490);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./src/process/exec.ts
var exec = __webpack_require__(49072);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
;// CONCATENATED MODULE: ./src/go/toolchain/sourceFailure.ts
/** @module Why one source of toolchains did not help; the next one is tried. */
class SourceFailure extends Error {
    name = 'SourceFailure';
}
/** The text without the user names and passwords of URLs in it. */
function withoutCredentials(text) {
    return text.replace(/(\b[a-z][a-z\d+.-]*:\/\/)[^\s/@"']+@/gi, '$1');
}

;// CONCATENATED MODULE: ./src/go/toolchain/fetch.ts
/** @module Files over HTTP: bounded in time and size, tried again where that may help, through the proxies of the environment. */






/** No name, nobody there, no way: a second try gives the same answer. */
const FINAL_CODES = new Set(['ENOTFOUND', 'ECONNREFUSED', 'EHOSTUNREACH', 'ENETUNREACH']);
/** A failure that a second try may not meet. */
class PassingFailure extends SourceFailure {
}
/**
 * The body of a URL as text.
 * @throws SourceFailure that names the URL and what went wrong
 */
async function fetchText(url, options) {
    return retried(options, async () => {
        const chunks = [];
        const sink = () => new external_node_stream_.Writable({
            write(chunk, _encoding, done) {
                chunks.push(chunk);
                done();
            },
        });
        await fetchOnce(url, sink, options);
        return Buffer.concat(chunks).toString('utf8');
    });
}
/**
 * Writes the body of a URL to a file.
 * @throws SourceFailure that names the URL and what went wrong
 */
async function fetchFile(url, file, options) {
    await retried(options, () => fetchOnce(url, () => (0,external_node_fs_.createWriteStream)(file), options));
}
async function retried(options, work) {
    for (const pause of options.limits.retryAfterMs) {
        try {
            return await work();
        }
        catch (error) {
            if (!(error instanceof PassingFailure))
                throw error;
        }
        await (0,external_node_timers_promises_.setTimeout)(pause, undefined, { signal: options.stop });
    }
    return work();
}
async function fetchOnce(url, sink, options) {
    // It is large, and a toolchain that is there needs no network.
    const { HttpClient } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 44942));
    const { limits, stop } = options;
    const watch = new Watch(limits);
    const signal = AbortSignal.any([stop, watch.signal]);
    const client = new HttpClient('go-integration-coverage', [], {
        // The watch is to be first: it knows of the body too.
        socketTimeout: limits.stallMs + 1000,
        allowRetries: false,
    });
    const end = () => {
        client.dispose();
    };
    signal.addEventListener('abort', end, { once: true });
    try {
        const { message } = await client.get(url);
        const status = message.statusCode ?? 0;
        if (status !== 200)
            throw statusFailure(url, status);
        await (0,external_node_stream_promises_.pipeline)(message, guard(watch, options), sink(), { signal });
    }
    catch (error) {
        stop.throwIfAborted();
        throw error instanceof SourceFailure ? error : networkFailure(url, error, watch);
    }
    finally {
        watch.end();
        client.dispose();
    }
}
/** Passes the body on and keeps an eye on its size and its pace. */
function guard(watch, { maxSize, observer }) {
    return async function* (body) {
        const observe = observer?.();
        let size = 0;
        for await (const chunk of body) {
            watch.alive();
            size += chunk.length;
            if (size > maxSize)
                throw new Error(`more than the expected ${maxSize} bytes came`);
            observe?.(chunk);
            yield chunk;
        }
    };
}
/** Aborts when nothing comes for too long, or when it takes too long altogether. */
class Watch {
    /** What ran out, in words; undefined while there is time. */
    expired;
    /** Whether it was the time for everything. */
    late = false;
    controller = new AbortController();
    stall;
    total;
    constructor({ stallMs, totalMs }) {
        this.stall = setTimeout(() => {
            this.expire(`the server sent nothing for ${stallMs / 1000} s`);
        }, stallMs);
        this.total = setTimeout(() => {
            this.late = true;
            this.expire(`it was not done after ${totalMs / 1000} s`);
        }, totalMs);
    }
    get signal() {
        return this.controller.signal;
    }
    alive() {
        this.stall.refresh();
    }
    end() {
        clearTimeout(this.stall);
        clearTimeout(this.total);
    }
    expire(reason) {
        this.expired ??= reason;
        this.controller.abort();
    }
}
function statusFailure(url, status) {
    const message = `${withoutCredentials(url)} answered with HTTP status ${status}`;
    const passing = status >= 500 || status === 408 || status === 429;
    return passing ? new PassingFailure(message) : new SourceFailure(message);
}
function networkFailure(url, cause, watch) {
    const code = (0,errors/* errorCode */.CA)(cause) ?? '';
    // Where a name has several addresses, the error of all attempts has a code and no text.
    const reason = watch.expired ?? [(0,errors/* describeError */.Uc)(cause), code].find((text) => text !== '') ?? 'unknown error';
    const message = withoutCredentials(`${url} could not be read: ${reason}`);
    const final = watch.late || FINAL_CODES.has(code) || /CERT|SSL|TLS/.test(code);
    return final ? new SourceFailure(message, { cause }) : new PassingFailure(message, { cause });
}

;// CONCATENATED MODULE: ./src/go/toolchain/archive.ts
/** @module An archive from go.dev: downloaded, checked against its checksum, unpacked. */







/** An archive of Go has about 80 MB. */
const MAX_ARCHIVE_BYTES = 2 ** 30;
/**
 * Downloads an archive and unpacks it in `folder`.
 * @returns the GOROOT in the folder
 * @throws UserError without a checksum or with the wrong one; SourceFailure when it cannot be had
 */
async function downloadArchive(version, archive, folder, host) {
    const url = `${host.downloadBase}${archive.filename}`;
    const shown = withoutCredentials(url);
    if (archive.sha256 === undefined)
        throw new errors/* UserError */.yo(`the list of Go releases has no checksum for ${archive.filename}, so Go ${version.name} is not installed`, 'Try again later. If it stays so, ask for another version or put this one on PATH.');
    host.log.info(`Downloading Go ${version.name} from ${shown}`);
    const file = (0,external_node_path_.join)(folder, 'archive');
    let hash = (0,external_node_crypto_.createHash)('sha256');
    await fetchFile(url, file, {
        limits: host.limits,
        stop: host.stop,
        maxSize: MAX_ARCHIVE_BYTES,
        observer: () => {
            hash = (0,external_node_crypto_.createHash)('sha256');
            return (chunk) => {
                hash.update(chunk);
            };
        },
    });
    const actual = hash.digest('hex');
    if (actual !== archive.sha256.toLowerCase())
        throw new errors/* UserError */.yo(`${shown} is not the file that its checksum promises, so it is not used: sha256 is ${actual}, not ${archive.sha256}`, 'A proxy or mirror may have changed or cut it. Try again; if it stays so, find out who answers for that address.');
    await unpack(file, folder, host);
    await (0,promises_.rm)(file);
    return (0,external_node_path_.join)(folder, 'go');
}
/** Unpacks .tar.gz and, with the tar that comes with Windows, .zip. */
async function unpack(file, folder, host) {
    const system = host.env.SystemRoot ?? host.env.SYSTEMROOT ?? 'C:\\Windows';
    // A tar from Git, which may be first on PATH, reads no zip files.
    const tar = host.platform === 'win32' ? external_node_path_.win32.join(system, 'System32', 'tar.exe') : 'tar';
    await (0,promises_.mkdir)(folder, { recursive: true });
    // Files belong to the user who unpacks them (o), also where that is root.
    const { exitCode, stderr } = await (0,exec/* capture */.Fg)(tar, ['-xof', file, '-C', folder], {
        cwd: folder,
        env: host.env,
    });
    if (exitCode !== 0)
        throw new SourceFailure(`its archive could not be unpacked: ${stderr.trim()}`);
}

// EXTERNAL MODULE: ./src/process/supervise.ts + 1 modules
var supervise = __webpack_require__(56498);
;// CONCATENATED MODULE: ./src/go/toolchain/goProbe.ts
/** @module Short questions to a go program about itself. */


/** An environment in which a go program speaks for itself: it switches to no other and minds no files of the user. */
function probeEnvironment(env) {
    // An empty GOFLAGS would let a value that `go env -w` has written take effect.
    return { ...env, GOTOOLCHAIN: 'local', GOROOT: undefined, GOWORK: 'off', GOFLAGS: '-modcacherw' };
}
/**
 * The values of Go variables as `go env` prints them; undefined when the program does not run or answers otherwise.
 * @param program absolute path
 */
async function askGo(program, variables, env) {
    try {
        const result = await (0,exec/* capture */.Fg)(program, ['env', ...variables], {
            // No go.mod of the user's is there.
            cwd: (0,external_node_path_.dirname)(program),
            env: probeEnvironment(env),
        });
        const lines = result.stdout.split(/\r?\n/);
        return result.exitCode === 0 && lines.length > variables.length ? lines : undefined;
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./src/go/toolchain/bootstrap.ts
/**
 * @module Toolchains from the module proxy, by the go command itself: Go 1.21 and later download other releases as the
 * module golang.org/toolchain and check them against the checksum database (https://go.dev/doc/toolchain).
 */






/** The first Go that downloads others. */
const FIRST_BOOTSTRAP_VERSION = { name: '1.21.0', semver: '1.21.0' };
/**
 * The versions that the module proxy knows for a system. It may be able to get more than it lists.
 * @param program absolute path of a go program
 * @throws SourceFailure with the words of the go command
 */
async function listProxyVersions(program, target, host) {
    const args = ['list', '-mod=mod', '-m', '-versions', 'golang.org/toolchain'];
    const env = { ...probeEnvironment(host.env), GO111MODULE: 'on' };
    const { exitCode, stdout, stderr } = await runGo(program, args, (0,external_node_path_.dirname)(program), env, host);
    if (exitCode !== 0)
        throw new SourceFailure(stderr);
    return stdout.split(/\s+/).flatMap((word) => parseModuleVersion(word, target) ?? []);
}
/** Reads `v0.0.1-go1.26.8.linux-amd64`; undefined for other systems. */
function parseModuleVersion(text, target) {
    const [, name, system] = /^v0\.0\.1-(go[\w.]+)\.(\w+-\w+)$/.exec(text) ?? [];
    return name !== undefined && system === `${target.goos}-${target.goarch}` ? (0,goVersion/* parseGoVersion */.SX)(name) : undefined;
}
/**
 * Lets an existing Go download another one, into a module cache of its own in `folder`.
 * @param program absolute path of a go program of Go 1.21 or later
 * @returns the GOROOT in the folder
 * @throws SourceFailure with the words of the go command
 */
async function downloadByGo(program, version, folder, host) {
    host.log.info(`Downloading Go ${version.name} through the module proxy, by ${program}`);
    const modCache = (0,external_node_path_.join)(folder, 'modcache');
    await (0,promises_.mkdir)(modCache);
    const env = {
        ...probeEnvironment(host.env),
        GOMODCACHE: modCache,
        GOTOOLCHAIN: `go${version.name}`,
    };
    const { exitCode, stdout, stderr } = await runGo(program, ['env', 'GOROOT'], folder, env, host);
    const goroot = stdout.trim();
    if (exitCode !== 0 || goroot === '')
        throw new SourceFailure(stderr);
    if (goroot.startsWith(modCache))
        return goroot;
    // It is that version itself and downloads nothing, yet could not be used where it lies.
    const copy = (0,external_node_path_.join)(folder, 'go');
    await (0,promises_.cp)(goroot, copy, { recursive: true, verbatimSymlinks: true });
    return copy;
}
async function runGo(program, args, cwd, env, host) {
    const [stdout, stderr] = [[], []];
    const { exitCode, timedOut, stopped } = await (0,supervise/* supervise */.z)(program, args, {
        cwd,
        env,
        platform: host.platform,
        stop: host.stop,
        timeoutSeconds: host.limits.totalMs / 1000,
        onStdout: (chunk) => stdout.push(chunk),
        onStderr: (chunk) => stderr.push(chunk),
    });
    if (stopped)
        host.stop.throwIfAborted();
    const words = textOf(stderr).replace(/^go: downloading .*\n?/gm, '');
    const late = timedOut ? `it was not done after ${host.limits.totalMs / 1000} s. ` : '';
    return { exitCode, stdout: textOf(stdout), stderr: withoutCredentials(`${late}${words}`).trim() };
}
function textOf(chunks) {
    return Buffer.concat(chunks).toString('utf8');
}

;// CONCATENATED MODULE: ./src/go/toolchain/toolchainProblems.ts
/** @module The errors for a Go that cannot be set up. */


/** How many existing versions an error names. */
const NAMED_VERSIONS = 3;
/** There is no such version among those that exist; `tried` is what sources said that were asked for it all the same. */
function noSuchVersion({ request, requestedBy }, existing, tried = []) {
    const names = nearestTo(request, existing).map((version) => version.name);
    const headline = `${tried.length === 0 ? 'there is no' : 'no source has a'} Go ${request.text}, which ${requestedBy} asks for`;
    return new errors/* UserError */.yo([headline, ...listed(tried)].join('\n'), names.length === 0 ? undefined : `The nearest that exist: ${names.join(', ')}.`);
}
/** No source has it, or none can be reached. */
function notToBeHad({ request, requestedBy }, tried) {
    return new errors/* UserError */.yo([`Go ${request.text}, which ${requestedBy} asks for, could not be had`, ...listed(tried)].join('\n'), 'Put that Go on PATH or into the tool cache, or let this machine reach go.dev or, with Go 1.21 or later on PATH, a module proxy (GOPROXY).');
}
/** The newest of the same minor version, the one before, and the newest of all; that alone for what is no version. */
function nearestTo(request, existing) {
    const sorted = existing.filter(goVersion/* isStable */.MQ).toSorted((left, right) => (0,goVersion/* compareVersions */.Zy)(right, left));
    const top = sorted.slice(0, 1);
    if (request.kind !== 'exact')
        return top;
    const minor = (0,goVersion/* minorOf */.Hs)(request.version);
    const same = sorted.filter((version) => (0,goVersion/* minorOf */.Hs)(version) === minor).slice(0, NAMED_VERSIONS - 1);
    const before = sorted.find((version) => (0,goVersion/* compareVersions */.Zy)(version, request.version) < 0) ?? [];
    return [...new Set([...same, before, top].flat())].slice(0, NAMED_VERSIONS);
}
function listed(tried) {
    return tried.map((line) => `- ${line.replaceAll('\n', '\n  ')}`);
}

;// CONCATENATED MODULE: ./src/go/toolchain/releases.ts
/** @module go.dev's list of releases: the versions that exist and the checksums of their archives. */



/** The whole list had 3 MB in 2026. */
const MAX_LIST_BYTES = 64 * 2 ** 20;
/**
 * All releases, the unstable ones included.
 * @throws SourceFailure when the list cannot be had or is none
 */
async function fetchReleases(host, target) {
    const url = `${host.downloadBase}?mode=json&include=all`;
    const text = await fetchText(url, { limits: host.limits, stop: host.stop, maxSize: MAX_LIST_BYTES });
    return parseReleases(text, target);
}
/**
 * Reads the list; entries that are no releases are passed over.
 * @throws SourceFailure when it is no list
 */
function parseReleases(text, target) {
    const entries = parseJson(text);
    if (!Array.isArray(entries))
        throw new SourceFailure('the list of Go releases is no JSON list');
    return entries.flatMap((entry) => {
        const { version: name, files } = fields(entry);
        const version = typeof name === 'string' ? (0,goVersion/* parseGoVersion */.SX)(name) : undefined;
        if (version === undefined)
            return [];
        const archives = Array.isArray(files) ? files.map(fields) : [];
        return [{ version, archive: archives.flatMap((file) => archiveFor(file, target))[0] }];
    });
}
function archiveFor(file, target) {
    if (file.kind !== 'archive' || file.os !== target.goos || file.arch !== target.archiveArch)
        return [];
    const { filename, sha256 } = file;
    if (typeof filename !== 'string' || !/^[\w.+-]+$/.test(filename))
        return [];
    return [
        { filename, sha256: typeof sha256 === 'string' && /^[\da-f]{64}$/i.test(sha256) ? sha256 : undefined },
    ];
}
function fields(value) {
    return typeof value === 'object' && value !== null ? value : {};
}
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch (cause) {
        throw new SourceFailure('the list of Go releases is no JSON', { cause });
    }
}

;// CONCATENATED MODULE: ./src/go/toolchain/installedGo.ts
/** @module The Go toolchains that are on PATH. */




/** Every go program on PATH that runs and tells a version, in the order of PATH. */
async function findInstalled(env, platform) {
    const found = new Map();
    for (const program of candidates(env, platform)) {
        const real = await realFile(program);
        if (real === undefined || found.has(real))
            continue;
        const go = await probe(program, env);
        if (go !== undefined)
            found.set(real, go);
    }
    return [...found.values()];
}
async function probe(program, env) {
    const [name, goroot, modCache] = (await askGo(program, ['GOVERSION', 'GOROOT', 'GOMODCACHE'], env)) ?? [];
    if (name === undefined || goroot === undefined || goroot === '')
        return undefined;
    // Some builds say more than the version: `go1.26.8 X:boringcrypto`.
    const [first = '', ...more] = name.split(' ');
    const version = (0,goVersion/* parseGoVersion */.SX)(first);
    if (version === undefined)
        return undefined;
    const cached = modCache !== undefined && modCache !== '' && (await liesBeneath(goroot, modCache));
    return { program, goroot, version, usable: more.length === 0 && !cached };
}
function candidates(env, platform) {
    const windows = platform === 'win32';
    const path = windows ? external_node_path_.win32 : external_node_path_.posix;
    const name = Object.keys(env).find((key) => key.toUpperCase() === 'PATH') ?? 'PATH';
    return (env[name] ?? '')
        .split(path.delimiter)
        .filter((directory) => path.isAbsolute(directory))
        .map((directory) => path.join(directory, windows ? 'go.exe' : 'go'));
}
async function realFile(path) {
    try {
        const real = await (0,promises_.realpath)(path);
        return (await (0,promises_.stat)(real)).isFile() ? real : undefined;
    }
    catch {
        return undefined;
    }
}
async function liesBeneath(path, directory) {
    const [inner, outer] = await Promise.all([path, directory].map((each) => (0,promises_.realpath)(each).catch(() => each)));
    if (inner === undefined || outer === undefined)
        return false;
    const way = (0,external_node_path_.relative)(outer, inner);
    return !way.startsWith('..') && !(0,external_node_path_.isAbsolute)(way);
}

;// CONCATENATED MODULE: ./src/go/toolchain/target.ts
/** @module The system that a toolchain is for, in the words of Node, Go and go.dev. */
const GOOS = { win32: 'windows', sunos: 'solaris' };
const GOARCH = {
    x64: 'amd64',
    ia32: '386',
    ppc64: 'ppc64le',
    mipsel: 'mipsle',
};
/** What Go calls a system that Node names as in process.platform and process.arch. */
function targetOf(platform, arch) {
    const goos = GOOS[platform] ?? platform;
    // AIX is the one system where Node's ppc64 is big-endian.
    const goarch = platform === 'aix' ? arch : (GOARCH[arch] ?? arch);
    return {
        goos,
        goarch,
        archiveArch: goarch === 'arm' && goos === 'linux' ? 'armv6l' : goarch,
        toolArch: arch,
    };
}

;// CONCATENATED MODULE: ./src/go/toolchain/toolCache.ts
/**
 * @module A tool cache as runners and actions/setup-go have it: a GOROOT in `go/<semantic version>/<arch>` and, once
 * it is whole, an empty file `<arch>.complete` beside it.
 */





/** How long another process may take between moving a GOROOT to its place and saying that it is whole. */
const COMPLETION_MS = 2000;
/** How often a rename is tried that a virus scanner or indexer holds up on Windows, and the pause between. */
const RENAME_TRIES = 8;
const RENAME_PAUSE_MS = 250;
/** The whole toolchains of the cache that `wanted` accepts, newest first. */
async function findCached(cache, wanted) {
    const names = await (0,promises_.readdir)((0,external_node_path_.join)(cache.directory, 'go')).catch(() => []);
    const versions = names.flatMap((name) => (0,goVersion/* versionOfSemver */.uB)(name) ?? []);
    const found = [];
    for (const version of versions.filter(wanted).toSorted((left, right) => (0,goVersion/* compareVersions */.Zy)(right, left))) {
        const goroot = gorootOf(cache, version);
        if (await isWhole(goroot))
            found.push({ version, goroot });
    }
    return found;
}
/**
 * Makes a toolchain and puts it into the cache in one step, so that no other process sees a part of it. Whoever is
 * first wins; the others use what is there.
 * @param make fills the folder that it is given and gives back the path of the GOROOT in it
 * @returns the GOROOT in the cache
 * @throws UserError when the cache cannot be written, and whatever `make` throws; nothing is left behind then
 */
async function placeInCache(cache, version, make) {
    const goroot = gorootOf(cache, version);
    const staging = await makeStaging((0,external_node_path_.dirname)(goroot));
    try {
        const made = await make(staging);
        // A directory can only be moved by who may write to it, and the module cache makes all of them read-only.
        await makeWritable(made);
        await moveIn(made, goroot, staging);
        return goroot;
    }
    finally {
        await makeWritable(staging);
        await (0,promises_.rm)(staging, { recursive: true, force: true, maxRetries: 3 });
        await (0,promises_.rmdir)((0,external_node_path_.dirname)(goroot)).catch(() => undefined);
    }
}
function gorootOf(cache, version) {
    return (0,external_node_path_.join)(cache.directory, 'go', version.semver, cache.arch);
}
async function makeStaging(parent) {
    try {
        await (0,promises_.mkdir)(parent, { recursive: true });
        return await (0,promises_.mkdtemp)((0,external_node_path_.join)(parent, '.staging-'));
    }
    catch (cause) {
        // Another process that failed may have removed the folder in between.
        if ((0,errors/* errorCode */.CA)(cause) === 'ENOENT')
            return makeStaging(parent);
        throw new errors/* UserError */.yo(`no Go can be kept in ${parent} (${(0,errors/* errorCode */.CA)(cause) ?? 'unknown error'})`, 'Make it writable, or put the Go that you want on PATH.', { cause });
    }
}
async function moveIn(made, goroot, staging) {
    for (let tries = 1;; tries += 1) {
        try {
            await (0,promises_.rename)(made, goroot);
            await (0,promises_.writeFile)(`${goroot}.complete`, '');
            return;
        }
        catch (error) {
            if (await isDirectory(goroot)) {
                if (await becomesWhole(goroot))
                    return;
                // Left over from a process that died while it copied.
                await (0,promises_.rename)(goroot, (0,external_node_path_.join)(staging, `abandoned-${tries}`)).catch(() => undefined);
            }
            else
                await (0,external_node_timers_promises_.setTimeout)(RENAME_PAUSE_MS);
            if (tries >= RENAME_TRIES)
                throw error;
        }
    }
}
async function becomesWhole(goroot) {
    const end = Date.now() + COMPLETION_MS;
    while (!(await isWhole(goroot))) {
        if (Date.now() > end)
            return false;
        await (0,external_node_timers_promises_.setTimeout)(50);
    }
    return true;
}
async function isWhole(goroot) {
    const marker = await (0,promises_.stat)(`${goroot}.complete`).catch(() => undefined);
    return marker?.isFile() === true && (await isDirectory(goroot));
}
async function isDirectory(path) {
    const found = await (0,promises_.stat)(path).catch(() => undefined);
    return found?.isDirectory() === true;
}
async function makeWritable(directory) {
    await (0,promises_.chmod)(directory, 0o755);
    for (const entry of await (0,promises_.readdir)(directory, { withFileTypes: true }))
        if (entry.isDirectory())
            await makeWritable((0,external_node_path_.join)(directory, entry.name));
}

;// CONCATENATED MODULE: ./src/go/toolchain/toolchain.ts
/** @module A Go toolchain that is set up, and the environment that makes it the only one. */


/** Absolute path of its go program. */
function goProgram(toolchain) {
    return toolchain.goos === 'windows'
        ? external_node_path_.win32.join(toolchain.goroot, 'bin', 'go.exe')
        : external_node_path_.posix.join(toolchain.goroot, 'bin', 'go');
}
/**
 * The environment in which this Go runs and no other: it is first on PATH, switches to no other release, and no
 * inherited GOROOT leads it to the files of another one.
 */
function goEnvironment(toolchain, env) {
    const { GOROOT: inherited, ...rest } = env;
    const kept = inherited === toolchain.goroot ? env : rest;
    const path = toolchain.goos === 'windows' ? external_node_path_.win32 : external_node_path_.posix;
    return { ...(0,exec/* prependPath */._E)(kept, path.join(toolchain.goroot, 'bin')), GOTOOLCHAIN: 'local' };
}

;// CONCATENATED MODULE: ./src/go/toolchain/search.ts







async function beginSearch(wanted, host) {
    const target = targetOf(host.platform, host.arch);
    const cache = { directory: host.toolCacheDir, arch: target.toolArch };
    return { wanted, host, target, cache, installed: await findInstalled(host.env, host.platform) };
}
/** A Go that is on the machine: the newest in the tool cache that is accepted, else the first such on PATH. */
async function findHere({ cache, installed }, accept) {
    const [cached] = await findCached(cache, accept);
    if (cached !== undefined)
        return { ...cached, origin: 'tool cache' };
    const onPath = installed.find((go) => go.usable && accept(go.version));
    return onPath && { version: onPath.version, goroot: onPath.goroot, origin: 'PATH' };
}
/** Why the machine itself has none, a line for each place. */
function nothingHere({ cache, installed }) {
    return [`tool cache: not in ${cache.directory}`, `PATH: ${inWords(installed)}`];
}
/**
 * A go program that can download others: from PATH, else from the tool cache.
 * @throws SourceFailure when there is none
 */
async function bootstrapProgram({ installed, cache, target }) {
    const isBootstrap = (version) => (0,goVersion/* compareVersions */.Zy)(version, FIRST_BOOTSTRAP_VERSION) >= 0;
    const onPath = installed.find((go) => isBootstrap(go.version));
    if (onPath !== undefined)
        return onPath.program;
    const [cached] = await findCached(cache, isBootstrap);
    if (cached !== undefined)
        return goProgram({ ...cached, goos: target.goos });
    throw new SourceFailure(`there is no Go ${FIRST_BOOTSTRAP_VERSION.name} or later that could download others`);
}
function inWords(installed) {
    const words = installed.map(({ version, program, usable }) => {
        return `Go ${version.name} (${program}${usable ? '' : '; not as it was published, or in the module cache'})`;
    });
    return words.length === 0 ? 'no Go' : words.join(', ');
}

;// CONCATENATED MODULE: ./src/go/toolchain/verify.ts
/** @module The last look at a toolchain: what really runs. */



/**
 * Makes sure that the go program of a GOROOT runs and is the version that it should be.
 * @param advice what to do when it is not
 * @throws UserError when it is not
 */
async function verifyGo(go, host, advice) {
    const program = goProgram(go);
    const [says] = (await askGo(program, ['GOVERSION'], host.env)) ?? [];
    if (says === `go${go.version.name}`)
        return;
    throw new errors/* UserError */.yo(`${program} should be Go ${go.version.name}, but ${says === undefined ? 'it does not run' : `says that it is ${says}`}`, advice);
}

;// CONCATENATED MODULE: ./src/go/toolchain/setUpGo.ts
/** @module Setting up the pinned Go: the tool cache, PATH, go.dev, and at last the module proxy. */











/**
 * Sets up the Go that is wanted and makes sure that it is what runs. A range is answered by what is on the machine
 * where that satisfies it; `stable` and `oldstable` always need a list of all versions.
 * @throws UserError when there is no such version, when a checksum is missing or wrong, when the version is older than
 * a go.mod asks for, and when no source has it, with what each of them said
 */
async function setUpGo(wanted, host) {
    const search = await beginSearch(wanted, host);
    const found = (await findHere(search, (version) => satisfies(version, wanted.request))) ?? (await fetchWanted(search));
    const { goos, goarch } = search.target;
    const toolchain = { ...found, goos, goarch };
    const advice = found.origin === 'tool cache' ? `Remove ${found.goroot}: it is made anew then.` : undefined;
    await verifyGo(toolchain, host, advice);
    return toolchain;
}
async function fetchWanted(search) {
    const { wanted, host, target } = search;
    const tried = [...nothingHere(search)];
    const releases = await attempt(tried, goDev(host), () => fetchReleases(host, target));
    const version = await chooseVersion(search, releases, tried);
    if (wanted.minimum !== undefined && (0,goVersion/* compareVersions */.Zy)(version, wanted.minimum.version) < 0)
        throw olderThanModule(wanted, version.name, wanted.minimum);
    return (
    // What `stable` means is known only now.
    (await findHere(search, (other) => (0,goVersion/* compareVersions */.Zy)(other, version) === 0)) ??
        (await fromGoDev(search, version, releases, tried)) ??
        (await fromModuleProxy(search, version, tried)));
}
/** The version to get: the one that is wanted, or the newest such in a list of those that exist. */
async function chooseVersion(search, releases, tried) {
    const { wanted } = search;
    if (releases === undefined && wanted.request.kind === 'exact')
        return wanted.request.version;
    const existing = releases?.map((release) => release.version) ??
        (await attempt(tried, MODULE_PROXY, () => proxyVersions(search)));
    if (existing === undefined)
        throw notToBeHad(wanted, tried);
    const version = choose(wanted.request, existing);
    if (version === undefined)
        throw noSuchVersion(wanted, existing);
    return version;
}
async function fromGoDev({ host, target, cache }, version, releases, tried) {
    const release = releases?.find((each) => (0,goVersion/* compareVersions */.Zy)(each.version, version) === 0);
    if (release === undefined)
        return undefined;
    const { archive } = release;
    return attempt(tried, goDev(host), async () => {
        if (archive === undefined)
            throw new SourceFailure(`there is no archive of Go ${version.name} for ${target.goos}/${target.goarch}`);
        const goroot = await placeInCache(cache, version, async (staging) => {
            const made = await downloadArchive(version, archive, staging, host);
            await verifyGo({ version, goroot: made, goos: target.goos }, host);
            return made;
        });
        return { version, goroot, origin: 'go.dev' };
    });
}
async function fromModuleProxy(search, version, tried) {
    const { host, target, cache, wanted } = search;
    const found = await attempt(tried, MODULE_PROXY, async () => {
        const program = await bootstrapProgram(search);
        const goroot = await placeInCache(cache, version, async (staging) => {
            const made = await downloadByGo(program, version, staging, host);
            await verifyGo({ version, goroot: made, goos: target.goos }, host);
            return made;
        });
        return { version, goroot, origin: 'module proxy' };
    });
    if (found !== undefined)
        return found;
    const existing = await attempt([], MODULE_PROXY, () => proxyVersions(search));
    if (existing?.every((each) => (0,goVersion/* compareVersions */.Zy)(each, version) !== 0) === true)
        throw noSuchVersion(wanted, existing, tried);
    throw notToBeHad(wanted, tried);
}
async function proxyVersions(search) {
    return listProxyVersions(await bootstrapProgram(search), search.target, search.host);
}
const MODULE_PROXY = 'module proxy';
function goDev({ downloadBase }) {
    return withoutCredentials(downloadBase);
}
/** The result, or undefined after noting why the source did not help. */
async function attempt(tried, source, work) {
    try {
        return await work();
    }
    catch (error) {
        if (!(error instanceof SourceFailure))
            throw error;
        tried.push(`${source}: ${error.message}`);
        return undefined;
    }
}

;// CONCATENATED MODULE: ./src/go/toolchain/pinnedGo.ts





/** @throws UserError for a pin that cannot be met, with what was tried */
async function setUpPinnedGo(wanted, modules, host) {
    const { module, testModule } = modules;
    const pin = await resolvePin({
        goVersion: wanted.goVersion,
        goVersionFile: wanted.goVersionFile,
        base: wanted.workingDirectory,
        module,
        ...(testModule === undefined ? {} : { testModule }),
    });
    const toolchain = await setUpGo(pin, { ...host, downloadBase: toolchain_host/* GO_DOWNLOADS */.rv, limits: toolchain_host/* NETWORK_LIMITS */.o });
    const env = goEnvironment(toolchain, host.env);
    const program = goProgram(toolchain);
    const { origin, goroot } = toolchain;
    const version = toolchain.version.name;
    host.log.info(`Go ${version} from ${origin}, as ${pin.requestedBy} asks for ${pin.request.text}`);
    // The target may be another system: the user's GOOS and GOARCH count.
    const target = await (0,goCommand/* goOutput */.w)({ program, env, platform: host.platform }, wanted.workingDirectory, ['env', 'GOOS', 'GOARCH', 'GOFLAGS'], 'asking Go for its target');
    const [goos = '', goarch = '', goFlags = ''] = target.split(/\r?\n/);
    const { requestedBy } = pin;
    const info = { requested: pin.request.text, requestedBy, version, origin, goos, goarch };
    return { goroot, program, env, info, goFlags, findings: pin.findings };
}

;// CONCATENATED MODULE: ./src/process/childEnvironment.ts
/**
 * @module The environment of everything that we start. The runner hands an action more than it hands a `run:` step:
 * tokens of the job, the inputs, and files by which outputs, variables and PATH of the job are set. Tests are code of
 * others and get none of it.
 */


/** What is written to these files takes effect in the job (actions/runner, FileCommandManager.cs). */
const COMMAND_FILES = [
    'GITHUB_OUTPUT',
    'GITHUB_ENV',
    'GITHUB_PATH',
    'GITHUB_STATE',
    'GITHUB_STEP_SUMMARY',
    'GITHUB_ARTIFACTS',
    'GITHUB_ARTIFACTS_LIST',
];
const SECRET = /^(?:ACTIONS|INPUT|STATE)_/;
const ID_TOKEN = /^ACTIONS_ID_TOKEN_REQUEST_(?:URL|TOKEN)$/;
const TOKEN_INPUT = 'INPUT_TOKEN';
/** The environment without the job's secrets, and throw-away files made. Outside GitHub Actions it stays as it is. */
async function childEnvironment(env, options) {
    if (env.GITHUB_ACTIONS !== 'true')
        return env;
    const child = scrubEnvironment(env, options);
    for (const [name, path] of Object.entries(child))
        if (path !== undefined && path !== env[name])
            await (0,promises_.writeFile)(path, '');
    return child;
}
/** As childEnvironment, for a job of GitHub Actions, and without making files. */
function scrubEnvironment(env, options) {
    // Windows does not tell variables apart by case.
    const windows = env.RUNNER_OS === 'Windows';
    const canonical = (name) => (windows ? name.toUpperCase() : name);
    const token = Object.entries(env).find(([name]) => canonical(name) === TOKEN_INPUT)?.[1];
    const child = {};
    for (const [name, value] of Object.entries(env)) {
        const known = canonical(name);
        const wanted = options.passIdToken && ID_TOKEN.test(known);
        // The runner never sets GITHUB_TOKEN: a value that is not our token is the user's own choice.
        const isOurToken = token !== undefined && token !== '' && value === token;
        if (isOurToken || (SECRET.test(known) && !wanted))
            continue;
        child[name] = value !== undefined && COMMAND_FILES.includes(known) ? (0,external_node_path_.join)(options.scratch, known) : value;
    }
    return child;
}

;// CONCATENATED MODULE: ./src/stages/setUp.ts






/** @throws UserError for what the user can mend; Interrupted when the run was ended meanwhile */
async function setUp(inputs, directories, host) {
    const started = new Date();
    const modules = await findModules(inputs, host.env);
    const pinned = await host.log.group('Set up Go', () => setUpPinnedGo(inputs, modules, host));
    refuseInterrupted(host.stop);
    const env = await childEnvironment(pinned.env, {
        scratch: directories.scratch,
        passIdToken: inputs.passIdToken,
    });
    const binDir = inputs.binDir ?? directories.bin;
    const go = {
        program: pinned.program,
        env: (0,exec/* prependPath */._E)({ ...env, GOCOVERDIR: undefined }, binDir),
        platform: host.platform,
    };
    return { started, modules, pinned, go, packages: new PackageLists(go), binDir };
}
/** Until the suite has started, an interrupt ends the run. */
function refuseInterrupted(stop) {
    if (stop.aborted)
        throw new errors/* Interrupted */.j$(stop.reason === 'SIGTERM' ? 'SIGTERM' : 'SIGINT');
}


/***/ }),

/***/ 88643:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ within),
/* harmony export */   w: () => (/* binding */ TOO_LATE)
/* harmony export */ });
/** @module Waiting for something no longer than a given time. */
/** What did not come in time. */
const TOO_LATE = Symbol('too late');
/**
 * The promise's value, or TOO_LATE. What it does goes on, and how it then ends is of no interest.
 * @param stop ends the waiting, too
 */
async function within(milliseconds, promise, stop) {
    let end = () => undefined;
    const limit = new Promise((resolve) => {
        end = () => {
            resolve(TOO_LATE);
        };
    });
    const timer = setTimeout(end, milliseconds);
    stop?.addEventListener('abort', end, { once: true });
    try {
        return await Promise.race([promise, limit]);
    }
    finally {
        clearTimeout(timer);
        stop?.removeEventListener('abort', end);
    }
}


/***/ }),

/***/ 39110:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DV: () => (/* binding */ codeBlock),
/* harmony export */   FV: () => (/* binding */ escapeMarkdown),
/* harmony export */   SS: () => (/* binding */ codeSpan),
/* harmony export */   h8: () => (/* binding */ htmlCode)
/* harmony export */ });
/* harmony import */ var _plainText_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45124);
/**
 * @module Text from outside in GitHub's Markdown. Names of packages, tests and files are written by whoever wrote the
 * code: they must not become markup, mentions, references, images or comments.
 */

/** Starts or ends markup anywhere in a line; `$` is for mathematics. */
const MARKUP = /[\\`*_[\]~|$]/g;
/** Makes a heading, a quote, a list, a rule or a row of a table at the start of a line. */
const LINE_START = /^(\d+(?=[.)](?:\s|$))|(?=[#>+=:-]))/;
/** Written as numbers, these are inert in HTML, in Markdown and in a cell of a table alike. */
const ACTIVE = /[&<>"'`\\*_[\]|~$#:]|(?<=www)\./gi;
/**
 * What GitHub makes links and pictures of after the markup is done with, so that a backslash does not help: mentions and
 * addresses, references to issues, emoji (`main.go:100:5`), URLs.
 */
const LINKED = /@|#(?=\w)|GH-(?=\d)|:(?=[\w+-]+:)|(?:https?|ftp|mailto|xmpp)(?=:)|www(?=\.)/gi;
/** Breaks one of them; it has no width. */
const BREAK = '\u200b';
const LONGEST_NAME = 300;
const LONGEST_TEXT = 2000;
/** Plain text on one line, for headings, cells and paragraphs. */
function escapeMarkdown(text) {
    return oneLine(text, LONGEST_TEXT)
        .replace(LINKED, (word) => word + BREAK)
        .replace(MARKUP, (mark) => `\\${mark}`)
        .replace(/[&<]/g, (mark) => (mark === '&' ? '&amp;' : '&lt;'))
        .replace(LINE_START, '$1\\');
}
/** A name as code, on one line. */
function codeSpan(text) {
    const content = oneLine(text, LONGEST_NAME);
    // A pipe ends the cell of a table even between backticks, and a backslash before it shows outside of tables.
    if (content === '' || content.includes('|'))
        return htmlCode(text);
    const fence = '`'.repeat(longestRun(content) + 1);
    const pad = /^`|`$/.test(content) ? ' ' : '';
    return `${fence}${pad}${content}${pad}${fence}`;
}
/** A name as code where Markdown does nothing: in the heading of what can be folded. */
function htmlCode(text) {
    const content = oneLine(text, LONGEST_NAME).replace(ACTIVE, (mark) => `&#${mark.charCodeAt(0)};`);
    return `<code>${content.replaceAll('@', `@${BREAK}`)}</code>`;
}
/** A block of code. Lines stay lines. */
function codeBlock(text) {
    const content = (0,_plainText_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .wh)(text.replace(/\r\n?/g, '\n')).trimEnd();
    const fence = '`'.repeat(Math.max(3, longestRun(content) + 1));
    return `${fence}text\n${content}\n${fence}`;
}
function oneLine(text, longest) {
    const line = (0,_plainText_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .wh)(text.replace(/\r\n?/g, '\n')).replace(/\s+/g, ' ').trim();
    const characters = Array.from(line);
    return characters.length <= longest ? line : `${characters.slice(0, longest - 1).join('')}…`;
}
function longestRun(text) {
    return [...text.matchAll(/`+/g)].reduce((longest, run) => Math.max(longest, run[0].length), 0);
}


/***/ }),

/***/ 48177:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ neutralise)
/* harmony export */ });
/**
 * @module Text from outside that goes to the runner's log. The runner scans both streams for workflow commands
 * (actions/runner, ActionCommand.cs): `::name` at the start of a line after white space, and the older `##[name]`
 * anywhere in it. A zero-width space breaks either and leaves the text readable.
 */
const BREAK = '\u200b';
/**
 * Two colons that only white space parts from the start of a line; CR starts one too. Wider than .NET's TrimStart on
 * purpose: characters that nobody sees may be dropped by whatever stands between us and the parser.
 */
const V2 = /:(?=:)(?<=(?:^|[\r\n])[\s\p{Cc}\p{Cf}\p{DI}]*:)/gu;
const V1 = /##(?=\[)/g;
/**
 * Text that no longer holds a workflow command in any of its lines. This holds although the runner compares by culture,
 * to which a zero-width space is nothing: the name that it then cuts out begins with what was left of the token.
 */
function neutralise(text) {
    return text.replace(V2, `:${BREAK}`).replace(V1, `#${BREAK}#${BREAK}`);
}


/***/ }),

/***/ 53500:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ forEachLimited)
/* harmony export */ });
/** @module Doing many things at once, but not too many. */
/** Calls `work` for every item, at most `limit` at a time; ends when all have ended, or with the first error. */
async function forEachLimited(items, limit, work) {
    const queue = items.entries();
    const worker = async () => {
        for (const [index, item] of queue)
            await work(item, index);
    };
    await Promise.all(Array.from({ length: Math.min(limit, items.length) }, worker));
}


/***/ }),

/***/ 6149:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ isRecord)
/* harmony export */ });
/** @module Values whose shape is not known. */
/** Whether properties can be read of it. */
function isRecord(value) {
    return typeof value === 'object' && value !== null;
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
