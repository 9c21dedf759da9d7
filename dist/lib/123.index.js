export const id = 123;
export const ids = [123];
export const modules = {

/***/ 30313:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  deliver: () => (/* binding */ deliver)
});

// EXTERNAL MODULE: ./src/github/branchHistory.ts
var branchHistory = __webpack_require__(25155);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./src/legs/leg.ts
var legs_leg = __webpack_require__(45237);
// EXTERNAL MODULE: ./src/support/deadline.ts
var deadline = __webpack_require__(88643);
// EXTERNAL MODULE: ./src/findings/finding.ts
var finding = __webpack_require__(44879);
// EXTERNAL MODULE: ./src/support/messageLines.ts
var messageLines = __webpack_require__(53561);
// EXTERNAL MODULE: ./src/support/plural.ts
var plural = __webpack_require__(87973);
;// CONCATENATED MODULE: ./src/report/annotations/annotationNotes.ts

/** Sentences without a full stop, which contain nothing from outside. */
function annotationNotes(plan) {
    const { more, differingFiles, missingPlaces, missingLines, unknownFiles, filesWithoutPatch, truncated } = plan;
    const places = `${(0,plural/* plural */.L)(more, 'more uncovered place')}, listed in report.json`;
    const reasons = [
        ...(more > 0 ? [places] : []),
        ...files(differingFiles, 'that differs', 'that differ', 'between the tested merge commit and the head'),
        ...(missingPlaces > 0 ? [`${(0,plural/* plural */.L)(missingPlaces, 'uncovered place')} that the head does not have`] : []),
        ...(missingLines > 0
            ? [`${(0,plural/* plural */.L)(missingLines, 'line')} in uncovered places that the head has only in part`]
            : []),
        ...files(filesWithoutPatch, 'with', 'with', 'more changes than GitHub lists'),
        ...files(unknownFiles, 'that is', 'that are', 'not known to be in the repository'),
        ...(truncated ? ['files beyond the number that GitHub lists'] : []),
    ];
    return reasons.map((reason) => `Not annotated: ${reason}`);
}
function files(count, one, many, what) {
    return count === 0 ? [] : [`${(0,plural/* plural */.L)(count, 'file')} ${count === 1 ? one : many} ${what}`];
}

// EXTERNAL MODULE: ./src/report/annotations/annotations.ts + 3 modules
var annotations_annotations = __webpack_require__(21305);
// EXTERNAL MODULE: ./src/coverage/tallies.ts
var tallies = __webpack_require__(2480);
// EXTERNAL MODULE: ./src/report/repositoryFiles.ts
var repositoryFiles = __webpack_require__(40753);
// EXTERNAL MODULE: ./src/report/words.ts
var words = __webpack_require__(72691);
;// CONCATENATED MODULE: ./src/report/annotations/figureAnnotation.ts




/**
 * A notice at the `module` line of go.mod: of the module in the root of the repository, or else of the first one by path.
 * Undefined if nothing was measured, or if that line is not known to be in the annotated commit.
 */
function figureAnnotation({ coverage, moduleFiles, comparison, commit, }) {
    const { together } = coverage.tallies;
    const moduleFile = [...moduleFiles].sort(byDepth)[0];
    if (together.total === 0 || commit === undefined || moduleFile === undefined)
        return undefined;
    const place = placeAt(moduleFile, comparison.lines);
    if (place === undefined)
        return undefined;
    const figure = `${(0,words/* percentText */.fL)(together)} of ${(0,plural/* plural */.L)(together.total, 'statement')}`;
    return {
        level: 'notice',
        path: place.path,
        startLine: place.startLine,
        endLine: place.startLine,
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
/** The place of a module's line at the annotated commit, as far as that commit was compared. */
function placeAt(place, lines) {
    const { file, line, uncommitted } = place;
    if (uncommitted === true || !(0,repositoryFiles/* isRepositoryPath */.og)(file) || line < 1 || line > repositoryFiles/* MAX_LINE */.MV)
        return undefined;
    if (lines.kind === 'none')
        return { path: file, startLine: line };
    const found = lines.head.find(place);
    const startLine = found?.map.later(line);
    return found === undefined || startLine === undefined ? undefined : { path: found.path, startLine };
}

// EXTERNAL MODULE: ./src/go/goVersion.ts
var goVersion = __webpack_require__(97508);
// EXTERNAL MODULE: ./src/gates/verdict.ts
var verdict = __webpack_require__(94281);
// EXTERNAL MODULE: ./src/report/verdictWords.ts
var verdictWords = __webpack_require__(58106);
// EXTERNAL MODULE: ./src/report/markdown/headline.ts
var headline = __webpack_require__(24556);
// EXTERNAL MODULE: ./src/report/markdown/sections.ts + 12 modules
var sections = __webpack_require__(64694);
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
/** What is wrong first, then the percentages of the change and of everything, the binaries and the Go versions. */
function title(report) {
    const { together } = report.coverage.tallies;
    const { statements } = (0,words/* outside */.qY)(report.coverage);
    const versions = goVersions(report);
    const patch = report.comparison.patch.value;
    const binaries = report.binaries.length;
    const parts = [
        ...(0,verdictWords/* troubles */.d)(report),
        ...(patch === undefined || patch.tally.total === 0 ? [] : [`${(0,words/* percentText */.fL)(patch.tally)} of the change`]),
        together.total === 0 ? (0,words/* noFigureText */.Fq)(report.coverage) : `${(0,words/* percentText */.fL)(together)} of statements`,
        ...(statements === 0 ? [] : [`${(0,plural/* plural */.L)(statements, 'statement')} not counted`]),
        ...(binaries === 0 ? [] : [(0,plural/* plural */.L)(binaries, 'binary')]),
        ...(versions.length === 0 ? [] : [`Go ${versions.join(', ')}`]),
        ...(report.reportedRun?.untrusted === true ? ['reported by an untrusted run'] : []),
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

// EXTERNAL MODULE: ./src/support/records.ts
var records = __webpack_require__(6149);
// EXTERNAL MODULE: ./src/github/apiAdvice.ts
var apiAdvice = __webpack_require__(6427);
;// CONCATENATED MODULE: ./src/github/doOnce.ts
/** @module Requests that write, retried without ever writing twice. */

/** Retries if it is not known whether GitHub carried out a request. */
const RETRIES = 3;
/**
 * Retries a request without ever publishing anything twice: if a failed request may have been carried out,
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

// EXTERNAL MODULE: ./src/github/unexpectedAnswer.ts
var unexpectedAnswer = __webpack_require__(57134);
;// CONCATENATED MODULE: ./src/github/checkRun.ts
/** @module Publishes a check run: it is created complete in one request, and further annotations are added in batches. */






/** Annotations that the API accepts in one request (REST API, "Create a check run"). */
const BATCH = 50;
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

// EXTERNAL MODULE: ./src/github/checkName.ts
var github_checkName = __webpack_require__(62736);
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
    const plan = (0,annotations_annotations/* annotationsOf */.I)(report, wanted, Math.max(0, MAX_PER_TYPE - others));
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
/** @param problem as for `permissionNotice` */
function commentPermissionNotice(problem) {
    return `${problem}
To comment on the pull request, the job needs:
permissions:
  pull-requests: write`;
}
/** For pull requests from forks, whose token no workflow can change (only a setting of private repositories can). */
function forkNotice() {
    return `GitHub gives pull requests from forks a read-only token: there is a job summary and annotations, but neither a check run nor a comment.
No permissions in this workflow can change that.`;
}

// EXTERNAL MODULE: ./src/github/context.ts
var github_context = __webpack_require__(19556);
;// CONCATENATED MODULE: ./src/github/publish.ts
/** @module Publishes a report on GitHub: a check run, or whatever a read-only token allows. */













const NOT_PUBLISHED = { checkRunUrl: undefined };
/** Each request is retried within limits of its own, but a job should not wait for all of them. */
const MAX_MS = 200_000;
/** Publishes the report. If GitHub refuses something, it is logged and changes nothing else. */
async function publish(request) {
    const { client, log, max = MAX_MS, stop } = request;
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
            log.notice((0,github_context/* isReadOnlyFork */.ZT)(context) ? forkNotice() : permissionNotice(run.finding.detail));
        else
            log.warning((0,finding/* findingText */.NK)(run.finding));
        annotateByCommands(report, lines, log);
        return NOT_PUBLISHED;
    }
    log.info(`Check run: ${run.url}`);
    if (run.finding !== undefined)
        log.warning((0,finding/* findingText */.NK)(run.finding));
    if (problem !== undefined)
        logComparisonProblem(problem, log);
    return { checkRunUrl: run.url };
}
function checkRunRequest({ report, context, checkName, annotations, matrix, id, }) {
    const name = checkName ?? (0,github_checkName/* defaultName */.Z)(matrix, id);
    const { owner, repo, runId, runAttempt, job, step } = context;
    const { lines, problem } = report.comparison;
    const figure = annotations === 'none' ? undefined : figureAnnotation(report);
    const first = figure === undefined ? [] : [figure];
    const plan = (0,annotations_annotations/* annotationsOf */.I)(report, lines, annotations_annotations/* MAX_ANNOTATIONS */.K - first.length);
    const notes = problem === undefined ? annotationNotes(plan) : ['Not annotated: the changed lines could not be read'];
    const identity = (0,external_node_crypto_.createHash)('sha256').update(JSON.stringify([job, step, (0,legs_leg/* matrixHash */.IB)(matrix), name]));
    return {
        repository: { owner, repo },
        name,
        headSha: context.headSha,
        externalId: `${runId}/${runAttempt}/${identity.digest('hex').slice(0, 16)}`,
        conclusion: conclusionOf(report),
        output: checkRunOutput(report, { notes, runUrl: (0,github_context/* runUrl */.Vp)(context) }),
        annotations: [...first, ...plan.annotations],
    };
}
function logComparisonProblem(problem, log) {
    if (problem.kind === 'permission')
        log.notice(permissionNotice(`${problem.words}.`));
    else
        log.warning((0,messageLines/* messageLines */.V)(`${problem.words}. No lines are annotated.`, problem.advice));
}

// EXTERNAL MODULE: ./src/support/markdown.ts
var markdown = __webpack_require__(39110);
// EXTERNAL MODULE: ./src/report/comparisonWords.ts
var comparisonWords = __webpack_require__(15780);
// EXTERNAL MODULE: ./src/report/exclusionWords.ts
var exclusionWords = __webpack_require__(79197);
// EXTERNAL MODULE: ./src/go/test/suiteResult.ts
var suiteResult = __webpack_require__(2882);
// EXTERNAL MODULE: ./src/support/firstOf.ts
var firstOf = __webpack_require__(79064);
;// CONCATENATED MODULE: ./src/report/flakyWords.ts
/** @module Flaky tests in one sentence, for a comment. */



/** Tests that are named. */
const MAX_NAMED = 3;
/** `1 test passed only when it was run again: example.com/shop TestBuy`; undefined if there is none, or none is known. */
function flakyText({ suite, legs }) {
    const own = suite === undefined ? [] : [(0,suiteResult/* unstableTests */.Aw)(suite.packages, MAX_NAMED)];
    const all = [...own, ...legs.flatMap(({ unstable }) => unstable ?? [])];
    const count = all.reduce((sum, { flaky }) => sum + flaky, 0);
    if (count === 0)
        return undefined;
    const names = all.flatMap(({ flakyTests }) => flakyTests);
    const it = count === 1 ? 'it was' : 'they were';
    return `${(0,plural/* plural */.L)(count, 'test')} passed only when ${it} run again: ${(0,firstOf/* firstOf */.K)(names, MAX_NAMED, count)}`;
}

// EXTERNAL MODULE: ./src/report/gateWords.ts
var gateWords = __webpack_require__(71910);
// EXTERNAL MODULE: ./src/report/markdown/baselineSection.ts
var baselineSection = __webpack_require__(26944);
// EXTERNAL MODULE: ./src/report/markdown/markdownParts.ts
var markdownParts = __webpack_require__(35011);
// EXTERNAL MODULE: ./src/report/markdown/patchSection.ts
var patchSection = __webpack_require__(4469);
// EXTERNAL MODULE: ./src/report/markdown/rangeTable.ts
var rangeTable = __webpack_require__(25219);
;// CONCATENATED MODULE: ./src/report/markdown/commentText.ts
/** @module The comment on a pull request: the sentence on the change, the verdict, and everything else folded. */















/** Bytes, the marker included. GitHub takes 65,536 characters. */
const COMMENT_LIMIT = 65_000;
/** Characters of a commit in text. */
const SHORT_SHA = 7;
/**
 * Makes the text of a comment.
 * @param marker the first line, by which it is found again
 */
function commentText(report, facts, marker, maxBytes = COMMENT_LIMIT) {
    const first = [marker, heading(report, facts.name)];
    return (0,summaryDetail/* firstFitting */.ei)((detail) => [
        ...first,
        ...(0,headline/* untrustedNote */.Zq)(report),
        ...(0,headline/* changeSentence */.y6)(report),
        `${(0,headline/* verdict */.WJ)(report)}${totalChange(report)}`,
        ...(0,headline/* impactNote */.NL)(report),
        ...flakyNote(report),
        ...failedGates(report),
        ...folded(report, detail),
        links(facts),
    ], maxBytes, [...first, summaryDetail/* NOTHING_FITS */.d3]);
}
/** For a change about which there is nothing to say, when an earlier comment spoke of another state of it. */
function quietCommentText(report, facts, marker) {
    const text = 'The change touches no measured statement, and no coverage was lost or gained.';
    return `${[marker, heading(report, facts.name), ...(0,headline/* untrustedNote */.Zq)(report), text, links(facts)].join('\n\n')}\n`;
}
/**
 * Whether there is something to say about a change: the verdict is bad, the change has measured statements, code was
 * excluded, a test is flaky, or coverage or the results of tests moved.
 */
function hasNews(report) {
    const { patch, baseline } = report.comparison;
    const { value } = baseline;
    return (!(0,verdict/* isGreen */.g)(report) ||
        flakyText(report) !== undefined ||
        (0,exclusionWords/* exclusionTexts */.j)(report).length > 0 ||
        (patch.value !== undefined && (patch.value.tally.total > 0 || patch.value.unknown.length > 0)) ||
        (value !== undefined &&
            (value.lostStatements > 0 ||
                value.gainedStatements > 0 ||
                (value.tests !== undefined && value.tests.newlyFailing.length + value.tests.fixed.length > 0))));
}
function heading(report, name) {
    const { together } = report.coverage.tallies;
    const figure = together.total === 0 ? (0,words/* noFigureText */.Fq)(report.coverage) : (0,words/* percentText */.fL)(together);
    return `### ${(0,verdict/* isGreen */.g)(report) ? '✅' : '❌'} ${(0,markdown/* escapeMarkdown */.FV)(name)}: ${figure}`;
}
function totalChange({ comparison: { baseline } }) {
    return baseline.value === undefined ? '' : ` Total: ${(0,comparisonWords/* totalChangeText */.QO)(baseline.value, '→')}.`;
}
function flakyNote(report) {
    const text = flakyText(report);
    return text === undefined ? [] : [`⚠️ ${(0,markdown/* escapeMarkdown */.FV)(text)}.`];
}
function failedGates({ gates }) {
    const lines = gates.filter(({ passed }) => !passed).map((gate) => `* ❌ ${(0,markdown/* escapeMarkdown */.FV)((0,gateWords/* gateText */.bp)(gate))}`);
    return lines.length === 0 ? [] : [lines.join('\n')];
}
function folded(report, detail) {
    const patch = report.comparison.patch.value;
    const baseline = report.comparison.baseline.value;
    const fold = (heading, parts) => parts.length === 0 ? [] : [(0,markdownParts/* details */.zH)(heading, parts.join('\n\n'))];
    const uncovered = (0,tallies/* statementsOf */.GX)((patch?.files ?? []).flatMap((file) => file.uncovered));
    return [
        ...(patch === undefined
            ? []
            : [
                ...fold(`Uncovered changed lines: ${(0,plural/* plural */.L)(uncovered, 'statement')}`, (0,patchSection/* uncoveredTable */.UL)(report, patch, detail)),
                ...(0,patchSection/* fileTable */.Nm)(patch.files, detail),
                ...(0,patchSection/* unknownFiles */.YV)(patch, detail),
            ]),
        ...(baseline === undefined
            ? []
            : [
                ...fold(`Lost coverage: ${(0,plural/* plural */.L)(baseline.lostStatements, 'statement')}`, (0,rangeTable/* firstRanges */.r)(report, baseline.lost, detail.changes, undefined, (0,baselineSection/* earlierColumn */.bd)(report, baseline))),
                ...(0,baselineSection/* gainedCoverage */.$b)(report, baseline, detail),
                ...(0,baselineSection/* testChanges */.KV)(baseline, detail),
            ]),
    ];
}
function links({ checkRunUrl, runUrl, headSha }) {
    const pages = [
        ...(checkRunUrl === undefined ? [] : [`[details](${checkRunUrl})`]),
        `[workflow run](${runUrl})`,
        `commit \`${headSha.slice(0, SHORT_SHA)}\``,
    ];
    return `<sub>${pages.join(' · ')}</sub>`;
}

// EXTERNAL MODULE: ./src/github/pageLimit.ts
var pageLimit = __webpack_require__(83417);
;// CONCATENATED MODULE: ./src/github/comment.ts
/** @module One comment on a pull request, which every run updates. */






/** The hidden first line of a comment. */
class CommentMarker {
    identity;
    /** The beginning of the line, which is the same for all runs. */
    start;
    constructor(identity) {
        this.identity = identity;
        const hash = (0,external_node_crypto_.createHash)('sha256').update(JSON.stringify(identity.use)).digest('hex');
        this.start = `<!-- go-integration-coverage ${hash.slice(0, 16)} `;
    }
    get line() {
        return `${this.start}run ${this.identity.runId} of ${this.identity.headSha} -->`;
    }
    isIn(text) {
        return text.startsWith(this.start);
    }
    /** Whether a comment of this use is about another commit and from a later run than this one. */
    isLaterIn(text) {
        const [, run, sha] = /^run (\d+) of ([0-9a-f]+) -->/.exec(text.slice(this.start.length)) ?? [];
        return run !== undefined && Number(run) > this.identity.runId && sha !== this.identity.headSha;
    }
}
/** Comments in one request, at most what the API allows. */
const PER_PAGE = 100;
/** More than any pull request that people can still read. */
const MAX_PAGES = 100;
/**
 * Makes the comment, or updates the one that an earlier run made: it has the marker, and the token's own user wrote it. A
 * comment of anybody else is left alone, whatever it contains. Errors of the API are part of the result and never thrown.
 */
async function writeComment(client, request) {
    try {
        const [first, ...copies] = await ownComments(client, request);
        if (first === undefined && !request.isNews)
            return { kind: 'published', url: undefined };
        if (first !== undefined && request.marker.isLaterIn(first.text))
            return { kind: 'outdated' };
        const url = first === undefined ? await comment_create(client, request) : await update(client, request, first);
        // Two runs at the same time have each made one.
        for (const copy of copies)
            await remove(client, request, copy);
        return { kind: 'published', url };
    }
    catch (error) {
        return { kind: 'refused', problem: (0,apiAdvice/* apiProblem */.U)(error, 'comment on the pull request') };
    }
}
/** Who the token is; the REST API does not tell apps. */
async function viewerLogin(client) {
    let answer;
    try {
        answer = await client.graphql('{ viewer { login } }');
    }
    catch (error) {
        // A refusal of the query has the status 200.
        (0,unexpectedAnswer/* expectAnswer */.A)(!(error instanceof Error && error.name === 'GraphqlResponseError'), 'the name of a user');
        throw error;
    }
    const login = (0,records/* isRecord */.u)(answer) && (0,records/* isRecord */.u)(answer.viewer) ? answer.viewer.login : undefined;
    const name = typeof login === 'string' ? login : '';
    (0,unexpectedAnswer/* expectAnswer */.A)(name !== '', 'the name of a user');
    return name;
}
/** Oldest first. */
async function ownComments(client, { repository: { owner, repo }, pullRequest, marker }) {
    const place = { owner, repo, issue_number: pullRequest, per_page: PER_PAGE };
    const { take } = new pageLimit/* PageLimit */.r(MAX_PAGES);
    const listed = await client.paginate(client.rest.issues.listComments, place, take);
    (0,unexpectedAnswer/* expectAnswer */.A)(Array.isArray(listed) && listed.every(isComment), 'a list of comments');
    const all = listed.filter(isComment);
    // A page that GitHub repeats has no copies of a comment.
    const marked = [...new Map(all.map((each) => [each.id, each])).values()].filter(({ body = '' }) => marker.isIn(body));
    if (marked.length === 0)
        return [];
    const login = await viewerLogin(client);
    return marked
        .filter(({ user }) => user?.login === login)
        .map(({ id, html_url, body = '' }) => ({ id, url: html_url, text: body }));
}
/** @param data the answer, which may be anything */
function isComment(data) {
    return ((0,records/* isRecord */.u)(data) &&
        Number.isSafeInteger(data.id) &&
        typeof data.html_url === 'string' &&
        (data.body === undefined || typeof data.body === 'string') &&
        (data.user === null || ((0,records/* isRecord */.u)(data.user) && typeof data.user.login === 'string')));
}
async function comment_create(client, request) {
    const { repository, pullRequest, text: body } = request;
    const { owner, repo } = repository;
    return doOnce(async () => {
        const { data } = await client.rest.issues.createComment({
            owner,
            repo,
            issue_number: pullRequest,
            body,
            request: { retries: 0 },
        });
        (0,unexpectedAnswer/* expectAnswer */.A)(isComment(data), 'a comment');
        return data.html_url;
    }, async () => (await ownComments(client, request))[0]?.url);
}
async function update(client, { repository: { owner, repo }, text: body }, { id, url, text }) {
    // Each edit is in the history of the comment.
    if (text.trimEnd() === body.trimEnd())
        return url;
    await client.rest.issues.updateComment({ owner, repo, comment_id: id, body });
    return url;
}
async function remove(client, { repository: { owner, repo } }, { id }) {
    await client.rest.issues.deleteComment({ owner, repo, comment_id: id });
}

;// CONCATENATED MODULE: ./src/github/publishComment.ts
/** @module Comments on the pull request that a report is about. What GitHub refuses is logged and changes nothing else. */








const publishComment_MAX_MS = 100_000;
async function publishComment(options) {
    const { client, context, comment, log, checkRun, max = publishComment_MAX_MS, stop } = options;
    if (client === undefined || comment === 'false')
        return;
    const { pullRequest } = context;
    if (pullRequest === undefined) {
        log.info(context.reported === undefined
            ? `No comment: the event ${context.eventName} is not about a pull request.`
            : 'No comment: the reported run has no pull request, or it is not known.');
        return;
    }
    if ((0,github_context/* isReadOnlyFork */.ZT)(context)) {
        if (!checkRun)
            log.notice(forkNotice());
        return;
    }
    const request = commentRequest(options, pullRequest.number);
    const written = await (0,deadline/* within */.u)(max, writeComment(client, request), stop);
    if (written === deadline/* TOO_LATE */.w)
        log.warning('No comment was published: GitHub did not answer in time.');
    else if (written.kind === 'refused')
        logProblem(written.problem, log);
    else if (written.kind === 'outdated')
        log.info('No comment: a later run has commented on a newer commit of the pull request.');
    else
        log.info(written.url === undefined ? 'No comment: nothing to say.' : `Comment: ${written.url}`);
}
function commentRequest(options, pullRequest) {
    const { report, context, comment, checkName, matrix, id, checkRunUrl } = options;
    const { owner, repo, runId, headSha, workflow, job, step } = context;
    const name = checkName ?? (0,github_checkName/* defaultName */.Z)(matrix, id);
    const use = [workflow, job, (0,legs_leg/* stepSuffix */.SB)(step), (0,legs_leg/* matrixHash */.IB)(matrix), name, ...(id === undefined ? [] : [id])];
    const marker = new CommentMarker({ use, runId, headSha });
    const facts = { name, checkRunUrl, runUrl: (0,github_context/* runUrl */.Vp)(context), headSha };
    const isNews = comment === 'true' || hasNews(report);
    const { patch, baseline } = report.comparison;
    const isKnown = patch.value !== undefined && baseline.value !== undefined;
    // What is not known cannot be said to be unchanged.
    const text = (isNews || !isKnown ? commentText : quietCommentText)(report, facts, marker.line);
    return { repository: { owner, repo }, pullRequest, marker, text, isNews };
}
function logProblem({ kind, words, advice }, log) {
    if (kind === 'permission')
        log.notice(commentPermissionNotice(`${words}.`));
    else
        log.warning((0,messageLines/* messageLines */.V)(`${words}.`, advice));
}

// EXTERNAL MODULE: ./src/report/shownCode.ts
var shownCode = __webpack_require__(13170);
// EXTERNAL MODULE: ./src/report/writeReport.ts + 6 modules
var writeReport = __webpack_require__(33939);
// EXTERNAL MODULE: ./src/support/errors.ts
var errors = __webpack_require__(87700);
// EXTERNAL MODULE: ./src/support/systemFault.ts
var systemFault = __webpack_require__(13884);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 7 modules
var core = __webpack_require__(33838);
// EXTERNAL MODULE: ./node_modules/picocolors/picocolors.js
var picocolors = __webpack_require__(57336);
var picocolors_default = /*#__PURE__*/__webpack_require__.n(picocolors);
// EXTERNAL MODULE: ./src/report/markdown/summary.ts
var summary = __webpack_require__(19198);
// EXTERNAL MODULE: ./src/report/shownPlaces.ts
var shownPlaces = __webpack_require__(6583);
// EXTERNAL MODULE: ./src/report/terminal/terminalReport.ts + 4 modules
var terminalReport = __webpack_require__(2960);
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
    const patch = report.comparison.patch.value;
    (0,step/* setOutputs */.n0)({
        coverage: (0,words/* percent */.KN)(together) ?? '',
        'covered-statements': together.covered,
        'total-statements': together.total,
        'patch-coverage': (patch === undefined ? undefined : (0,words/* percent */.KN)(patch.tally)) ?? '',
        passed: (0,verdict/* haveGatesPassed */.z)(report),
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
        log[item.severity]((0,finding/* findingText */.NK)(item, item.evidence.slice(0, MAX_EVIDENCE)));
    }
    const shown = (0,shownPlaces/* atHead */.Uy)(report);
    for (const gate of report.gates) {
        const details = (0,gateWords/* gateDetails */.M3)(gate, shown).slice(0, MAX_EVIDENCE);
        if (!gate.passed)
            log.error([`gate ${(0,gateWords/* gateText */.bp)(gate)}`, ...details].join('\n'));
        // What a shard leaves to the report on all of them is no fault: the report above says it.
        else if (gate.state === 'unknown' && gate.pending === undefined)
            log.warning(`gate ${(0,gateWords/* gateText */.bp)(gate)}`);
    }
    for (const { text, passed } of (0,gateWords/* legGateTexts */.AF)(report))
        if (!passed)
            log.error(`gate ${text}`);
    if (!(0,verdict/* isGreen */.g)(report))
        process.exitCode = core/* ExitCode */.yU.Failure;
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./src/artifact/artifactService.ts + 1 modules
var artifactService = __webpack_require__(31921);
// EXTERNAL MODULE: ./src/artifact/entryName.ts
var entryName = __webpack_require__(84217);
// EXTERNAL MODULE: ./src/coverage/excludeUnits.ts
var excludeUnits = __webpack_require__(27401);
// EXTERNAL MODULE: ./src/coverage/shortProcesses.ts
var shortProcesses = __webpack_require__(23435);
// EXTERNAL MODULE: ./src/coverage/model.ts
var model = __webpack_require__(43307);
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
        go: go && fitGo(go),
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
            failed: names(suite.failed),
            unstable: suite.unstable && {
                ...suite.unstable,
                flakyTests: names(suite.unstable.flakyTests),
                quarantinedTests: names(suite.unstable.quarantinedTests),
            },
        },
        ...fitTests(manifest.tests),
        ...fitShard(manifest.shard),
        findings: manifest.findings.map(fitFinding),
        gates: manifest.gates?.map(fitGate),
        packages: manifest.packages.map(path),
        notLinked: manifest.notLinked.map(path),
        unlinked: manifest.unlinked?.map((pkg) => ({ ...pkg, importPath: path(pkg.importPath) })),
        files: manifest.files
            .filter(({ file }) => isSourcePath(file))
            .map((file) => ({ ...file, path: path(file.path) })),
        ...fitModules(manifest.modules),
        moduleFile: isSourcePath(manifest.moduleFile?.file) ? manifest.moduleFile : undefined,
        ...fitOptional('filesLeftOut', manifest.filesLeftOut),
        excludedFiles: manifest.excludedFiles?.map(path),
        ...fitOptional('directedFiles', manifest.directedFiles),
    };
}
function fitGo(go) {
    return {
        ...go,
        requested: word(go.requested),
        requestedBy: word(go.requestedBy),
        version: word(go.version),
        goos: word(go.goos),
        goarch: word(go.goarch),
    };
}
function fitModules(modules) {
    if (modules === undefined)
        return {};
    return {
        modules: modules.slice(0, manifestLimits/* MAX_ITEMS */._5).map((module) => ({
            path: path(module.path),
            dir: path(module.dir),
            file: isSourcePath(module.file?.file) ? module.file : undefined,
        })),
    };
}
function names(tests) {
    return tests.slice(0, manifestLimits/* MAX_FAILED_TESTS */.fP).map(prose);
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
function fitTests(tests) {
    return tests === undefined
        ? {}
        : { tests: tests.map((test) => ({ ...test, name: prose(test.name), seconds: seconds(test.seconds) })) };
}
function fitShard(shard) {
    if (shard === undefined)
        return {};
    const { tests, ...rest } = shard;
    return { shard: tests === undefined ? rest : { ...rest, tests: tests.map(prose) } };
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
function fitGate({ rule, text, ...result }) {
    return { ...result, rule: path(rule), text: path(text) };
}
function fitLeg({ job, step, matrix, index, total, id, workflow }) {
    return {
        job: word(job),
        step: word(step),
        matrix: matrix === null ? null : fitMatrix(matrix),
        index: index === undefined ? undefined : count(index),
        // More would not be believed.
        total: total === undefined || total > manifestLimits/* MAX_ITEMS */._5 ? undefined : count(total),
        ...(id === undefined ? {} : { id: word(id) }),
        ...(workflow === undefined ? {} : { workflow: word(workflow) }),
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
function failedFirst(gates) {
    return gates.toSorted((one, other) => Number(one.passed) - Number(other.passed));
}
/** @param max the number of items in lists that grow with the module or the suite */
function withFittedLists(manifest, max) {
    const { processes, findings, files, gates } = manifest;
    const evidence = findings.reduce((sum, item) => sum + Math.max(0, item.evidence.length - max), 0);
    const cut = [
        [processes.length - max, 'processes'],
        [files.length - max, 'files'],
        [evidence, 'lines of evidence'],
        [findings.length - (manifestLimits/* MAX_FINDINGS */.Mt - 1), 'findings'],
        [(gates?.length ?? 0) - manifestLimits/* MAX_GATES */.aD, 'gates'],
    ];
    const lines = cut.filter(([more]) => more > 0).map(([more, what]) => `${more} ${what}`);
    const { tests, shard, ...others } = manifest;
    const isShort = (list) => list.length <= Math.min(max, manifestLimits/* MAX_TESTS */.R1);
    const shortened = {
        ...others,
        ...(tests !== undefined && isShort(tests) ? { tests } : {}),
        ...(shard === undefined
            ? {}
            : { shard: isShort(shard.tests ?? []) ? shard : { ...shard, tests: undefined } }),
        binaries: manifest.binaries.slice(0, manifestLimits/* MAX_ITEMS */._5),
        processes: processes.slice(0, max),
        packages: manifest.packages.slice(0, manifestLimits/* MAX_ITEMS */._5),
        notLinked: manifest.notLinked.slice(0, manifestLimits/* MAX_ITEMS */._5),
        unlinked: manifest.unlinked?.slice(0, manifestLimits/* MAX_ITEMS */._5),
        // A file that is missing in the list would seem to have counted.
        excludedFiles: isShort(manifest.excludedFiles ?? []) ? manifest.excludedFiles : undefined,
        files: files.slice(0, max),
        // Those that failed decide the verdict.
        gates: gates === undefined || gates.length <= manifestLimits/* MAX_GATES */.aD ? gates : failedFirst(gates).slice(0, manifestLimits/* MAX_GATES */.aD),
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
/** @module Making the manifest of a run. */










/**
 * The manifest for the data of a job, as its reader accepts it.
 * @returns undefined if nothing is known about how the data came about
 */
function manifestOf(report, leg, context) {
    const { go, suite, coverage } = report;
    if (suite === undefined)
        return undefined;
    const modules = report.modules.map(({ path, dir = '', file }) => ({ path, dir, file }));
    const first = modules[0] ?? { path: '', dir: '' };
    return fitManifest({
        schemaVersion: legs_manifest/* MANIFEST_VERSION */.h,
        toolVersion: report.version,
        leg,
        repository: `${context.owner}/${context.repo}`,
        commit: context.testedSha ?? context.headSha,
        runId: context.runId,
        runAttempt: context.runAttempt,
        startedAt: report.startedAt,
        seconds: report.seconds,
        module: { path: first.path, dir: first.dir },
        modules: modules.length > 1 ? modules : undefined,
        go,
        sources: coverage.sources,
        binaries: report.binaries,
        processes: (0,shortProcesses/* shortProcesses */.oG)(report.processes, shortProcesses/* MAX_OF_LEG */.C_),
        suite: suiteSummary(report, suite),
        tests: (0,suiteResult/* testRecords */.dw)(suite),
        shard: suite.shard,
        impact: report.impact,
        history: (0,branchHistory/* branchHistory */.xz)(report, context)?.map(({ tally, ...point }) => ({ ...point, ...tally })),
        collected: report.collected,
        findings: report.findings,
        gates: report.gates.map((gate) => ({
            rule: gate.rule,
            state: gate.state,
            passed: gate.passed,
            text: (0,gateWords/* gateText */.bp)(gate),
            pending: gate.pending,
        })),
        // The data has what is excluded, too: whoever merges it decides again.
        packages: [...coverage.packages.map((pkg) => pkg.importPath), ...(coverage.excludedPackages ?? [])],
        notLinked: coverage.notLinked,
        unlinked: (0,model/* unlinkedList */.B5)(coverage),
        files: report.files,
        moduleFile: modules[0]?.file,
        filesLeftOut: report.filesLeftOut,
        excludedFiles: (0,excludeUnits/* excludedFiles */.QO)(coverage),
        directedFiles: report.directedFiles,
    });
}
function suiteSummary(report, suite) {
    const { kind, passed, exitCode, timedOut, seconds } = suite;
    const failed = suite.packages.flatMap((pkg) => (0,suiteResult/* leafTests */.aj)(pkg)
        .filter(suiteResult/* failsSuite */.Y4)
        .map((test) => `${pkg.importPath} ${test.name}`));
    return {
        kind,
        passed,
        exitCode,
        timedOut,
        seconds,
        tests: (0,words/* countOutcomes */.XF)(report),
        failed: failed.slice(0, manifestLimits/* MAX_FAILED_TESTS */.fP),
        unstable: (0,suiteResult/* unstableTests */.Aw)(suite.packages, manifestLimits/* MAX_FAILED_TESTS */.fP),
    };
}

// EXTERNAL MODULE: ./src/report/reportFolder.ts
var reportFolder = __webpack_require__(10214);
// EXTERNAL MODULE: ./src/support/canonicalJson.ts
var canonicalJson = __webpack_require__(44519);
// EXTERNAL MODULE: ./src/artifact/download.ts + 3 modules
var download = __webpack_require__(43972);
;// CONCATENATED MODULE: ./src/artifact/takenName.ts
/**
 * @module An artifact whose name is taken in the workflow run: the data of an earlier attempt of the same leg makes room for the
 * new one, and beside that of another leg it gets another name. Nothing is lost, and the report says what it cannot tell apart.
 */



/** Legs of one name that are expected at most; further ones are not uploaded. */
const MAX_SUFFIX = 9;
const QUIET = {
    info: () => undefined,
    notice: () => undefined,
    warning: () => undefined,
    error: () => undefined,
    child: () => undefined,
    progress: () => undefined,
    group: async (_, work) => work(),
};
/** The names to try instead of one that is taken. */
function otherNames(name) {
    return Array.from({ length: MAX_SUFFIX - 1 }, (_, index) => `${name}.${index + 2}`);
}
/**
 * Deletes the artifact of that name if it is the data of an earlier attempt of the uploader.
 * @param scratch absolute; may not exist
 * @returns whether the name is free now
 */
async function freeOfEarlierAttempt(name, uploader, service, scratch) {
    const source = {
        listArtifacts: async () => {
            const { artifacts } = await service.listArtifacts({ latest: true });
            return { artifacts: artifacts.filter((artifact) => artifact.name === name) };
        },
        downloadArtifact: service.downloadArtifact.bind(service),
    };
    const [found] = await (0,download/* downloadLegs */.g)({ pattern: '*', directory: scratch }, source, QUIET);
    if (found?.state !== 'read' || !isEarlier(found.manifest, uploader))
        return false;
    await service.deleteArtifact(name);
    return true;
}
function isEarlier(manifest, uploader) {
    const { repository, runId } = uploader;
    const isSameRun = manifest.runId === runId && manifest.repository.toLowerCase() === repository.toLowerCase();
    return isSameRun && keyOf(manifest) === keyOf(uploader) && manifest.runAttempt < uploader.runAttempt;
}
function keyOf({ leg }) {
    return JSON.stringify([(0,legs_leg/* jobKey */.tv)(leg), leg.index, (0,canonicalJson/* canonicalJson */.d)(leg.matrix)]);
}

// EXTERNAL MODULE: ./src/artifact/serviceProblem.ts
var serviceProblem = __webpack_require__(80794);
;// CONCATENATED MODULE: ./src/artifact/upload.ts
/**
 * @module Uploading the data of a run, or a report of merged data, as an artifact. A failure is a finding and never fails
 * the run by itself.
 */









/** The default of zlib: higher levels would save a few percent of about 100 kB. */
const COMPRESSION_LEVEL = 6;
/** The client retries each of its requests for minutes. */
const upload_MAX_MS = 300_000;
/** In UTF-16 code units. */
const MAX_MESSAGE_LENGTH = 500;
/**
 * Uploads the data. Never throws because of the service, the client or the network. If another artifact of the run has the
 * name, it is replaced if it is the leg's own, and otherwise the data gets another name.
 */
async function uploadArtifact(request, service) {
    const { name, directory, uploader } = request;
    const uploaded = await uploadAs(request, service);
    if (!isTaken(uploaded))
        return uploaded;
    const scratch = `${directory}-taken`;
    try {
        if (uploader !== undefined && (await freeOfEarlierAttempt(name, uploader, service, scratch))) {
            const again = await uploadAs(request, service);
            if (!isTaken(again))
                return again;
        }
    }
    catch {
        // Whatever is wrong with the other artifact, this one is uploaded beside it.
    }
    finally {
        await (0,promises_.rm)(scratch, { recursive: true, force: true });
    }
    for (const other of otherNames(name)) {
        const beside = await uploadAs({ ...request, name: other }, service);
        if (isTaken(beside))
            continue;
        if (beside.kind !== 'uploaded')
            return beside;
        const title = `The artifact was uploaded as ${other}: another step of this workflow run has uploaded ${name}`;
        return { ...beside, renamed: (0,finding/* finding */.gk)('artifact-name-taken', title) };
    }
    return uploaded;
}
function isTaken(uploaded) {
    return uploaded.kind === 'not uploaded' && uploaded.finding.code === 'artifact-name-taken';
}
async function uploadAs({ name, directory, content = 'data', retentionDays, enterpriseServer, max = upload_MAX_MS }, service) {
    if (enterpriseServer === true)
        return notUploaded(name, serviceProblem/* ENTERPRISE_SERVER */.oH);
    try {
        const { files, leftOut } = await (content === 'data' ? filesToUpload(directory) : reportFiles(directory));
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
    const folders = entryName/* ENTRY_FOLDERS */.Zu.filter((folder) => names.includes(folder));
    const inFolders = await Promise.all(folders.map((folder) => namesIn(directory, folder)));
    const plain = await Promise.all(folders.map(async (folder) => (await (0,promises_.lstat)((0,external_node_path_.join)(directory, folder))).isDirectory()));
    const opened = folders.filter((_, index) => plain[index] === true);
    const found = [...names.filter((name) => !opened.includes(name)), ...inFolders.flat()].sort();
    const accepted = await Promise.all(found.map(async (name) => (0,entryName/* isEntryName */.GC)(name) && (await (0,promises_.lstat)((0,external_node_path_.join)(directory, name))).isFile()));
    return {
        files: found.filter((_, index) => accepted[index] === true).map((name) => (0,external_node_path_.join)(directory, name)),
        leftOut: found.filter((_, index) => accepted[index] !== true),
    };
}
/** The files of a report, and those of its data. What else is in the folder is not ours. */
async function reportFiles(directory) {
    const data = await filesToUpload((0,external_node_path_.join)(directory, reportFolder/* DATA_FOLDER */.ej));
    const names = await namesIn(directory, '');
    const found = reportFolder/* REPORT_FILES */.JL.filter((name) => names.includes(name)).map((name) => (0,external_node_path_.join)(directory, name));
    const plain = await Promise.all(found.map(async (path) => (await (0,promises_.lstat)(path)).isFile()));
    return {
        files: [...found.filter((_, index) => plain[index] === true), ...data.files],
        leftOut: data.leftOut.map((name) => `${reportFolder/* DATA_FOLDER */.ej}/${name}`),
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

// EXTERNAL MODULE: ./src/support/newFiles.ts
var newFiles = __webpack_require__(75786);
;// CONCATENATED MODULE: ./src/actions/store.ts
/** @module Stores the data of a report: the manifest of a leg beside it, and all of it as an artifact. */














/** Files that are named in a warning. */
const store_MAX_NAMED = 10;
/** A larger page is not in the artifact of a leg: readers limit its size. */
const MAX_PAGE_BYTES = 64 * 1024 * 1024;
/** Writes the manifest, and uploads the artifact if it is wanted; a failed upload is only a warning. */
async function store(request) {
    const { report, outDirectory, context, leg, artifact, log } = request;
    const data = (0,external_node_path_.join)(outDirectory, reportFolder/* DATA_FOLDER */.ej);
    if (leg !== undefined) {
        const manifest = manifestOf(report, leg, context);
        if (manifest !== undefined)
            await (0,newFiles/* replaceFile */.fR)((0,external_node_path_.join)(data, legs_manifest/* MANIFEST_NAME */.i), manifestJson(manifest));
        await copyPage(outDirectory, data);
    }
    (0,step/* setOutputs */.n0)({ 'artifact-id': '', 'artifact-url': '' });
    if (artifact === undefined)
        return;
    const what = leg === undefined ? 'report' : 'data';
    const directory = leg === undefined ? outDirectory : data;
    const { enterpriseServer } = context;
    const uploaded = await log.group(`Upload the ${what}`, async () => uploadArtifact({ ...artifact, directory, content: what, enterpriseServer, uploader: uploaderOf(context, leg) }, await (0,artifactService/* artifactService */.Gd)()));
    if (uploaded.kind === 'uploaded') {
        const { leftOut = [], renamed } = uploaded;
        if (renamed !== undefined)
            log.warning((0,finding/* findingText */.NK)(renamed));
        if (leftOut.length > 0)
            log.warning([
                `${(0,plural/* plural */.L)(leftOut.length, 'file')} in ${directory} not uploaded`,
                ...leftOut.slice(0, store_MAX_NAMED),
            ].join('\n'));
        const url = `${(0,github_context/* runUrl */.Vp)(context)}/artifacts/${uploaded.id}`;
        (0,step/* setOutputs */.n0)({ 'artifact-id': uploaded.id, 'artifact-url': url });
    }
    else
        log.warning((0,finding/* findingText */.NK)(uploaded.finding));
}
function uploaderOf({ owner, repo, runId, runAttempt }, leg) {
    return leg === undefined ? undefined : { leg, repository: `${owner}/${repo}`, runId, runAttempt };
}
/** Puts the page beside the data, for whoever opens the artifact. Without it, the data is the same. */
async function copyPage(from, to) {
    const page = (0,external_node_path_.join)(from, entryName/* PAGE_NAME */.QX);
    const size = (await (0,promises_.stat)(page).catch(() => undefined))?.size ?? Infinity;
    if (size <= MAX_PAGE_BYTES)
        await (0,newFiles/* replaceWithCopy */.qH)((0,external_node_path_.join)(to, entryName/* PAGE_NAME */.QX), page).catch(() => undefined);
}

;// CONCATENATED MODULE: ./src/actions/deliver.ts
/** @module Delivers the results of every action: files, outputs, artifact, job summary, check run and log. */










/**
 * Delivers the result to each place, whatever happens at the others, and logs last what fails the step. The data comes
 * last, as it may take long, unless the step was interrupted: then it comes first, since there are only a few seconds.
 * @throws the first error, once everything else is delivered
 */
async function deliver(request) {
    const delivery = { ...request, report: await (0,shownCode/* withShownCode */.L)(withHistory(request)) };
    const { report, outDirectory, env, leg, publishing, compared, upload, log, stop } = delivery;
    const failures = [];
    const attempt = async (work) => {
        await work().catch((error) => failures.push((0,errors/* errorOf */.Mz)(error)));
    };
    const storeData = async () => attempt(async () => store(delivery));
    const interrupted = stop?.aborted === true;
    // A report of merged data is only a copy.
    const storesFirst = interrupted && leg !== undefined;
    await attempt(async () => {
        for (const note of await (0,writeReport/* writeReport */.u)(report, outDirectory, { showsSource: publishing.sourceText }))
            log.info(note);
    });
    await attempt(async () => {
        setReportOutputs(report, outDirectory);
        return Promise.resolve();
    });
    if (storesFirst)
        await storeData();
    await attempt(async () => writeSummary(report, env));
    if (!interrupted)
        await attempt(async () => deliver_publishReport(delivery));
    if (!interrupted)
        await attempt(async () => upload?.(report));
    if (!storesFirst)
        await storeData();
    logResult(report, log);
    if (compared.failure !== undefined)
        failures.push(compared.failure);
    for (const failure of failures.slice(1))
        log.error((0,systemFault/* failureText */.kY)(failure));
    const [first] = failures;
    if (first !== undefined)
        throw first;
}
/** A leg has it in its manifest. */
function withHistory({ report, context, leg }) {
    return leg === undefined ? { ...report, history: (0,branchHistory/* branchHistory */.xz)(report, context) } : report;
}
async function deliver_publishReport({ report, context, leg, id, compared: { client }, publishing: { checkRun, checkName, annotations, comment }, log, stop, }) {
    const shared = { report, context, checkName, matrix: leg?.matrix ?? null, id, log, stop };
    const { checkRunUrl } = await publish({ ...shared, client: checkRun ? client : undefined, annotations });
    (0,step/* setOutputs */.n0)({ 'check-run-url': checkRunUrl ?? '' });
    await publishComment({ ...shared, client, comment, checkRun, checkRunUrl });
}


/***/ }),

/***/ 31921:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Gd: () => (/* binding */ artifactService),
  Ye: () => (/* binding */ artifactsOfRun),
  E4: () => (/* binding */ artifactsOfThisRun)
});

;// CONCATENATED MODULE: ./src/github/artifactAddress.ts
/** Asks for a new address. @throws the client's error */
async function artifactAddress(client, { owner, repo, id }) {
    const { headers, status } = await client.rest.actions.downloadArtifact({
        owner,
        repo,
        artifact_id: id,
        archive_format: 'zip',
        request: { redirect: 'manual' },
    });
    const { location } = headers;
    if (location !== undefined && URL.canParse(location))
        return location;
    throw new Error(`GitHub named no address for the archive (${status})`);
}

;// CONCATENATED MODULE: ./src/artifact/artifactService.ts

/** Loads the client. This is the only place that imports the package, which loads much of the Azure SDK. */
async function artifactService() {
    const { DefaultArtifactClient } = await Promise.all(/* import() */[__webpack_require__.e(3489), __webpack_require__.e(4942), __webpack_require__.e(6118), __webpack_require__.e(3452), __webpack_require__.e(3293), __webpack_require__.e(3359)]).then(__webpack_require__.bind(__webpack_require__, 33359));
    return new DefaultArtifactClient();
}
/**
 * The artifacts of another run; a service reads those of its own run by default.
 * @param client with the same token
 */
function artifactsOfRun(service, findBy, client) {
    const { repositoryOwner: owner, repositoryName: repo } = findBy;
    return {
        listArtifacts: async (options) => service.listArtifacts({ ...options, findBy }),
        downloadArtifact: async (id, options) => service.downloadArtifact(id, { ...options, findBy }),
        addressOf: (id) => async () => artifactAddress(client, { owner, repo, id }),
    };
}
/**
 * The artifacts of this run, with the REST API for those that the service did not give at once. It has a limit of requests that
 * hundreds of jobs would reach.
 */
function artifactsOfThisRun(service, { owner, repo }, client) {
    return {
        listArtifacts: async (options) => service.listArtifacts(options),
        downloadArtifact: async (id, options) => service.downloadArtifact(id, options),
        addressOf: (id, attempt) => attempt === 1 ? undefined : async () => artifactAddress(client, { owner, repo, id }),
    };
}


/***/ }),

/***/ 94281:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ isGreen),
/* harmony export */   z: () => (/* binding */ haveGatesPassed)
/* harmony export */ });
/** Whether all gates passed, those of the legs among them. */
function haveGatesPassed({ legs, gates }) {
    return [...gates, ...legs.flatMap((leg) => leg.gates ?? [])].every((gate) => gate.passed);
}
/** Whether all suites and gates passed and no finding is an error. */
function isGreen({ suite, legs, gates, findings }) {
    return (suite?.passed !== false &&
        legs.every((leg) => leg.suitePassed !== false) &&
        haveGatesPassed({ legs, gates }) &&
        !findings.some((finding) => finding.severity === 'error'));
}


/***/ }),

/***/ 62736:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ defaultName)
/* harmony export */ });
/* harmony import */ var _legs_leg_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45237);
/** @module What a check run and a comment are called. */

const DEFAULT_NAME = 'Go integration coverage';
/** Characters of the matrix values in a name; more would be unreadable in a list of checks. */
const MAX_VALUES_LENGTH = 220;
/**
 * The default name, derived from the matrix.
 * @param id as in `Leg`
 */
function defaultName(matrix, id) {
    const values = Array.from([id ?? '', (0,_legs_leg_js__WEBPACK_IMPORTED_MODULE_0__/* .matrixText */ .vs)(matrix)].filter((text) => text !== '').join(', '));
    if (values.length === 0)
        return DEFAULT_NAME;
    const shown = values.length <= MAX_VALUES_LENGTH ? values : [...values.slice(0, MAX_VALUES_LENGTH - 1), '…'];
    return `${DEFAULT_NAME} (${shown.join('')})`;
}


/***/ }),

/***/ 26371:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ uncapital),
/* harmony export */   N: () => (/* binding */ capital)
/* harmony export */ });
/** @module The beginning of a sentence. */
/** The text with a capital letter at its beginning. */
function capital(text) {
    return text.charAt(0).toUpperCase() + text.slice(1);
}
/** The text with a small letter at its beginning, for the middle of a sentence. */
function uncapital(text) {
    return text.charAt(0).toLowerCase() + text.slice(1);
}


/***/ })

};
