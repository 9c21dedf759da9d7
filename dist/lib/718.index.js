export const id = 718;
export const ids = [718];
export const modules = {

/***/ 60721:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ reportJson)
/* harmony export */ });
/* unused harmony export SCHEMA_VERSION */
/* harmony import */ var _coverage_model_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43307);
/* harmony import */ var _gates_verdict_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94281);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72691);
/** @module report.json: the whole result for machines, in the shape of report.schema.json. Version 1 only ever grows. */



const SCHEMA_VERSION = 1;
/**
 * Indented by two spaces, with a newline at the end.
 * @param functions a list for somebody who asked for it; the file of a report has none
 */
function reportJson(report, functions) {
    const { coverage, suite } = report;
    const { statements, complete } = (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .outside */ .qY)(coverage);
    const document = {
        $schema: './report.schema.json',
        schemaVersion: SCHEMA_VERSION,
        toolVersion: report.version,
        startedAt: report.startedAt,
        seconds: report.seconds,
        passed: (0,_gates_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .isGreen */ .g)(report),
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
        unlinked: (0,_coverage_model_js__WEBPACK_IMPORTED_MODULE_2__/* .unlinkedList */ .B)(coverage),
        packagesLeftOut: report.packagesLeftOut,
        filesLeftOut: report.filesLeftOut,
        directedFiles: report.directedFiles,
        files: report.files.map(sourceFile),
        outside: {
            packages: coverage.notLinked.length,
            statements: complete ? statements : null,
        },
        binaries: report.binaries.map(({ tally, ...binary }) => ({ ...binary, ...figure(tally) })),
        processes: report.processes,
        kept: {
            processes: report.processes.filter(({ ending }) => ending !== undefined).length,
            statements: report.keptStatements ?? null,
        },
        suite: suite === undefined ? null : suiteOf(suite),
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
        uncoveredFunctions: functions?.map(uncoveredFunction),
    };
    return `${JSON.stringify(document, null, 2)}\n`;
}
function sourceFile({ path, file, lines, blob, textBlob }) {
    return { path, file, lines: lines ?? null, blob, textBlob: textBlob ?? null };
}
/** What is not known is null. */
function suiteOf({ packages, startedAt, ...suite }) {
    return {
        ...suite,
        startedAt: startedAt ?? null,
        packages: packages.map((pkg) => ({
            ...pkg,
            startedAt: pkg.startedAt ?? null,
            failedAt: pkg.failedAt ?? null,
            tests: pkg.tests.map((test) => ({
                ...test,
                file: test.file ?? null,
                failedAt: test.failedAt ?? null,
            })),
        })),
    };
}
/** Numbers of statements, and the percentage as Go rounds it; null if there are no statements. */
function figure(tally) {
    const text = (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .percent */ .KN)(tally);
    return { covered: tally.covered, total: tally.total, percent: text === undefined ? null : Number(text) };
}
function figures(tallies, sources) {
    const bySource = sources.map((source, i) => [source, figure(tallies.bySource[i] ?? { covered: 0, total: 0 })]);
    return { ...figure(tallies.together), bySource: Object.fromEntries(bySource) };
}
function uncoveredFunction({ path, file, startLine, name, uncovered, tallies, reached }) {
    return { path, file, line: startLine, name, uncovered, total: tallies.together.total, reached };
}
/** Start line, start column, end line, end column and statements of each uncovered unit. */
function uncovered(file) {
    return file.units
        .filter((unit) => unit.count === 0 && unit.statements > 0)
        .map((unit) => [unit.startLine, unit.startColumn, unit.endLine, unit.endColumn, unit.statements]);
}


/***/ }),

/***/ 24556:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R_: () => (/* binding */ heading),
/* harmony export */   Tx: () => (/* binding */ gateSection),
/* harmony export */   Wu: () => (/* binding */ headlineSection)
/* harmony export */ });
/* harmony import */ var _gates_verdict_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(94281);
/* harmony import */ var _coverage_tallies_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2480);
/* harmony import */ var _support_markdown_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(39110);
/* harmony import */ var _support_plural_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(87973);
/* harmony import */ var _markdownParts_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(35011);
/* harmony import */ var _verdictWords_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58106);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72691);
/** @module The beginning of a summary: the figure, the verdict in words, and the gates. */







function headlineSection(report) {
    const kept = (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .keptText */ .GD)(report);
    return [heading(report), verdict(report), ...(kept === undefined ? [] : [`${kept}.`])];
}
/** The figure alone. */
function heading(report) {
    const { together } = report.coverage.tallies;
    const figure = together.total === 0 ? 'nothing was measured' : (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .percentText */ .fL)(together);
    return `## ${(0,_gates_verdict_js__WEBPACK_IMPORTED_MODULE_3__/* .isGreen */ .g)(report) ? '✅' : '❌'} Go integration coverage: ${figure}`;
}
/** The verdict in words, the figure in statements, and what is not counted in it. */
function verdict(report) {
    const { together } = report.coverage.tallies;
    const why = (0,_verdictWords_js__WEBPACK_IMPORTED_MODULE_1__/* .troubles */ .d)(report).map(_support_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .escapeMarkdown */ .FV).join(', ');
    const words = (0,_gates_verdict_js__WEBPACK_IMPORTED_MODULE_3__/* .isGreen */ .g)(report) ? '**Passed.**' : `**Failed:** ${why}.`;
    const outside = (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .outsideText */ .F3)(report);
    const figure = `${together.covered} of ${(0,_support_plural_js__WEBPACK_IMPORTED_MODULE_5__/* .plural */ .L)(together.total, 'statement')} covered`;
    const figures = [
        ...(together.total === 0 ? [] : [`${figure}, **${(0,_coverage_tallies_js__WEBPACK_IMPORTED_MODULE_0__/* .uncoveredOf */ .Fg)(together)} uncovered**`]),
        ...(outside === undefined ? [] : [outside]),
    ];
    return figures.length === 0 ? words : `${words} ${(0,_markdownParts_js__WEBPACK_IMPORTED_MODULE_6__/* .capital */ .Nx)(figures.join('; '))}.`;
}
function gateSection({ gates }) {
    if (gates.length === 0)
        return [];
    const lines = gates.map((gate) => `* ${gate.passed ? '✅' : '❌'} ${(0,_support_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .escapeMarkdown */ .FV)((0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .gateText */ .bp)(gate))}`);
    return ['### Gates', lines.join('\n')];
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
/* harmony import */ var _support_plural_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87973);
/** @module Pieces of Markdown that the sections of a summary share. Their arguments are escaped already. */

function table(heads, alignment, rows) {
    return [heads, alignment, ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
/**
 * A section that can be collapsed, and is unless it is to be open. The heading is HTML, in which Markdown has no effect.
 */
function details(heading, body, state = 'collapsed') {
    const open = state === 'open' ? ' open=""' : '';
    return `<details${open}><summary>${heading}</summary>\n\n${body}\n\n</details>`;
}
/** How many items a list does not show; nothing if it shows all. */
function rest(count, noun) {
    return count > 0 ? [`and ${(0,_support_plural_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .L)(count, `more ${noun}`)} in report.json`] : [];
}
function capital(text) {
    return text.charAt(0).toUpperCase() + text.slice(1);
}


/***/ }),

/***/ 72114:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O: () => (/* binding */ detailSections),
  Y: () => (/* binding */ verdictSections)
});

// EXTERNAL MODULE: ./src/coverage/hotspots.ts
var coverage_hotspots = __webpack_require__(19788);
// EXTERNAL MODULE: ./src/covdata/bytes/byteOrder.ts
var byteOrder = __webpack_require__(44122);
// EXTERNAL MODULE: ./src/coverage/model.ts
var model = __webpack_require__(43307);
// EXTERNAL MODULE: ./src/support/markdown.ts
var markdown = __webpack_require__(39110);
// EXTERNAL MODULE: ./src/support/plural.ts
var plural = __webpack_require__(87973);
// EXTERNAL MODULE: ./src/report/words.ts
var report_words = __webpack_require__(72691);
// EXTERNAL MODULE: ./src/report/markdown/markdownParts.ts
var markdownParts = __webpack_require__(35011);
;// CONCATENATED MODULE: ./src/report/markdown/binarySection.ts
/** @module The binaries in a summary, and how the processes ended. */






/** Ways of ending that the heading names. */
const MAX_ENDINGS = 5;
const NORMAL = 'exited normally';
function binarySection(report, detail) {
    const { go } = report;
    const blocks = [...binaryTable(report, detail), ...processTable(report, detail)];
    const facts = go === undefined ? [] : [`${go.version} ${go.goos}/${go.goarch} (${go.requestedBy}, from ${go.origin})`];
    if (blocks.length + facts.length === 0)
        return [];
    return [
        '### Binaries and processes',
        ...(blocks.length > 0 ? [(0,markdownParts/* details */.zH)(headingOf(report), blocks.join('\n\n'))] : []),
        ...facts.map((text) => `Go ${(0,markdown/* escapeMarkdown */.FV)(text)}`),
    ];
}
/** Such as `2 binaries; 7 processes: 5 exited normally, 2 killed by SIGTERM`. */
function headingOf({ binaries, processes }) {
    const counts = new Map();
    for (const { ending = NORMAL } of processes)
        counts.set(ending, (counts.get(ending) ?? 0) + 1);
    const endings = [...counts].sort((a, b) => b[1] - a[1] || (0,byteOrder/* compareBytes */.X)(a[0], b[0]));
    const named = endings.slice(0, MAX_ENDINGS).map(([ending, count]) => `${count} ${(0,markdown/* htmlText */.js)(ending)}`);
    const how = endings.length > named.length ? [...named, '…'] : named;
    const parts = [
        ...(binaries.length === 0 ? [] : [(0,plural/* plural */.L)(binaries.length, 'binary')]),
        ...(processes.length === 0 ? [] : [`${(0,plural/* plural */.L)(processes.length, 'process', 'es')}: ${how.join(', ')}`]),
    ];
    return parts.join('; ');
}
function binaryTable({ binaries, modulePath, suite }, { packages: most }) {
    const rows = binaries
        .slice(0, most)
        .map((binary) => [
        `${(0,markdown/* codeSpan */.SS)(binary.name)}${suite !== undefined && binary.origin === 'found' ? ' (built by a test)' : ''}`,
        (0,markdown/* codeSpan */.SS)((0,report_words/* shortPath */._1)(binary.importPath, modulePath)),
        binary.processes === 0 && binary.tally.covered > 0 ? '–' : String(binary.processes),
        (0,report_words/* percentText */.fL)(binary.tally),
    ]);
    return [
        ...(rows.length > 0
            ? [(0,markdownParts/* table */.tp)(['Binary', 'Package', 'Processes', 'Covered'], [':--', ':--', '--:', '--:'], rows)]
            : []),
        ...(0,markdownParts/* rest */.zs)(binaries.length - rows.length, 'binary'),
    ];
}
/** A row for each command and way of ending: what did not exit normally first, then what there is most of. */
function processTable({ processes }, { packages: most }) {
    const groups = new Map();
    for (const { source, command, ending } of processes) {
        const key = JSON.stringify([source, command, ending]);
        const known = groups.get(key);
        if (known === undefined)
            groups.set(key, { source, command, ending, count: 1 });
        else
            known.count++;
    }
    const sorted = [...groups.values()].sort((a, b) => Number(a.ending === undefined) - Number(b.ending === undefined) ||
        b.count - a.count ||
        model/* SOURCES */.H.indexOf(a.source) - model/* SOURCES */.H.indexOf(b.source) ||
        (0,byteOrder/* compareBytes */.X)(a.command, b.command) ||
        (0,byteOrder/* compareBytes */.X)(a.ending ?? '', b.ending ?? ''));
    const rows = sorted
        .slice(0, most)
        .map(({ source, command, ending = NORMAL, count }) => [
        (0,markdown/* codeSpan */.SS)(command),
        (0,markdownParts/* capital */.Nx)(report_words/* SOURCE_HEADINGS */.YE[source]),
        String(count),
        (0,markdown/* escapeMarkdown */.FV)(ending),
    ]);
    const left = sorted.slice(rows.length).reduce((sum, { count }) => sum + count, 0);
    return [
        ...(rows.length > 0
            ? [(0,markdownParts/* table */.tp)(['Command', 'Source', 'Processes', 'How they ended'], [':--', ':--', '--:', ':--'], rows)]
            : []),
        ...(left > 0 ? [`and ${(0,plural/* plural */.L)(left, 'more process', 'es')} in report.json`] : []),
    ];
}

// EXTERNAL MODULE: ./src/report/markdown/headline.ts
var headline = __webpack_require__(24556);
// EXTERNAL MODULE: ./src/report/repositoryFiles.ts
var repositoryFiles = __webpack_require__(40753);
;// CONCATENATED MODULE: ./src/report/markdown/lineLinks.ts
/** @module Links to lines of the tested commit on GitHub. */



/** What encodeURIComponent leaves as it is although RFC 3986 reserves it; a parenthesis would end the link. */
const RESERVED = /[!'()*]/g;
/**
 * Makes the function that shows lines as Markdown: `store/store.go:41-60`, as a link if the commit is known and the file
 * has these lines there.
 */
function lineLinks(report) {
    const { commit, modulePath } = report;
    const files = (0,repositoryFiles/* repositoryFiles */.gF)(report);
    return ({ path, startLine, endLine }) => {
        const source = files.get(path);
        const range = startLine === endLine ? `${startLine}` : `${startLine}-${endLine}`;
        const name = `${source?.file ?? (0,report_words/* shortPath */._1)(path, modulePath)}:${range}`;
        // Not every viewer finds the end of a link whose text has these in a code span.
        const text = /[[\]`]/.test(name) ? (0,markdown/* htmlCode */.h8)(name) : (0,markdown/* codeSpan */.SS)(name);
        if (source === undefined || source.uncommitted === true || commit === undefined)
            return text;
        const isThere = startLine >= 1 && endLine <= (source.lines ?? repositoryFiles/* MAX_LINE */.MV);
        const encoded = encodedPath(source.file);
        if (!isThere || encoded === undefined)
            return text;
        const anchor = startLine === endLine ? `L${startLine}` : `L${startLine}-L${endLine}`;
        return `[${text}](${commit.repositoryUrl}/blob/${commit.sha}/${encoded}#${anchor})`;
    };
}
/** Undefined if the path is not what the file is called: a name that is not UTF-8 has lost some of its bytes. */
function encodedPath(path) {
    if (/[\p{Surrogate}\ufffd]/u.test(path))
        return undefined;
    const percent = (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
    return path
        .split('/')
        .map((part) => encodeURIComponent(part).replace(RESERVED, percent))
        .join('/');
}

;// CONCATENATED MODULE: ./src/report/markdown/hotspotSection.ts




/** @param hotspots at least as many as the detail allows, if there are */
function hotspotSection(report, hotspots, { hotspots: most }) {
    const link = lineLinks(report);
    const rows = hotspots
        .slice(0, most)
        .map((hotspot) => [
        String(hotspot.statements),
        link(hotspot),
        (0,markdown/* codeSpan */.SS)((0,report_words/* functionText */.W9)(hotspot.functionName)),
        hotspot.reached ? 'in part' : 'never',
    ]);
    if (rows.length === 0)
        return [];
    const heads = ['Uncovered', 'Lines', 'Function', 'Function executed'];
    return ['### Largest uncovered blocks', (0,markdownParts/* table */.tp)(heads, ['--:', ':--', ':--', ':--'], rows)];
}

// EXTERNAL MODULE: ./src/report/legTable.ts
var legTable = __webpack_require__(84720);
;// CONCATENATED MODULE: ./src/report/markdown/legSection.ts
/** @module The jobs of a matrix in a summary: a row for each, and the tests that failed in each. */



/** Empty unless legs were merged. */
function legSection(report, detail) {
    const { heads, rows } = (0,legTable/* legTableOf */.e)(report);
    if (rows.length === 0)
        return [];
    const shown = rows
        .slice(0, detail.legs)
        .map(([name, ...cells], i) => [`${mark(report.legs[i])} ${(0,markdown/* codeSpan */.SS)(name)}`, ...cells.map(markdown/* escapeMarkdown */.FV)]);
    return [
        '### Jobs',
        ...(shown.length > 0 ? [(0,markdownParts/* table */.tp)(heads.map(markdownParts/* capital */.Nx), [':--', ':--', ':--', '--:'], shown)] : []),
        ...(0,markdownParts/* rest */.zs)(rows.length - shown.length, 'job'),
        ...failedTests(report.legs, detail),
    ];
}
function mark(leg) {
    return leg?.state === 'merged' && leg.suitePassed !== false ? '✅' : '❌';
}
/** Names only: the output of these tests is in the logs and reports of their jobs. */
function failedTests(legs, { legs: mostLegs, tests: most }) {
    const failing = legs.filter((leg) => leg.failedTests.length > 0);
    if (failing.length === 0 || most === 0 || mostLegs === 0)
        return [];
    const shown = failing.slice(0, mostLegs);
    const each = Math.max(1, Math.floor(most / shown.length));
    return [
        ['**Failed tests**', '', ...shown.map((leg) => `* ${(0,markdown/* codeSpan */.SS)(leg.name)}: ${names(leg, each)}`)].join('\n'),
        ...(0,markdownParts/* rest */.zs)(failing.length - shown.length, 'job'),
    ];
}
/** @param most the number of names to show; a leg with many failed tests names only some of them */
function names({ failedTests: known, tests }, most) {
    const shown = known.slice(0, most).map(markdown/* codeSpan */.SS);
    const more = Math.max(known.length, tests === undefined ? 0 : tests.fail + tests.unfinished) - shown.length;
    return [...shown, ...(more > 0 ? [`and ${more} more in the job's own report`] : [])].join(', ');
}

// EXTERNAL MODULE: ./src/coverage/tallies.ts
var coverage_tallies = __webpack_require__(2480);
;// CONCATENATED MODULE: ./src/report/markdown/coverageBar.ts
const CELLS = 10;
/**
 * Ten blocks as code, in whose font all of them are equally wide: `█████████░`. It is full only if everything is covered,
 * and empty only if nothing is.
 */
function coverageBar({ covered, total }) {
    const rounded = total === 0 ? 0 : Math.round((CELLS * covered) / total);
    const full = covered === 0 ? 0 : covered === total ? CELLS : Math.min(Math.max(rounded, 1), CELLS - 1);
    return `\`${'█'.repeat(full)}${'░'.repeat(CELLS - full)}\``;
}

;// CONCATENATED MODULE: ./src/report/markdown/packageSection.ts
/** @module The packages in a summary, those with the most uncovered statements first. */







/** Packages that are not folded. */
const MAX_OPEN = 25;
function packageSection(report, detail) {
    return [...packageTables(report, detail), ...notLinked(report, detail)];
}
function packageTables({ coverage, modulePath }, { packages: most }) {
    if (coverage.packages.length === 0)
        return [];
    // With a single source, its column would be the same as the one of all.
    const sources = coverage.sources.length > 1 ? coverage.sources : [];
    const all = sources.length > 0 ? 'together' : 'covered';
    const columns = [
        'package',
        'coverage',
        all,
        'uncovered',
        'statements',
        ...sources.map((name) => report_words/* SOURCE_HEADINGS */.YE[name]),
    ];
    const figures = ({ together, bySource }) => [
        (0,report_words/* percentText */.fL)(together),
        String((0,coverage_tallies/* uncoveredOf */.Fg)(together)),
        `${together.covered}/${together.total}`,
        ...(sources.length === 0 ? [] : bySource.map(report_words/* percentText */.fL)),
    ];
    const rowOf = ({ importPath, tallies }) => [
        (0,markdown/* codeSpan */.SS)((0,report_words/* shortPath */._1)(importPath, modulePath)),
        coverageBar(tallies.together),
        ...figures(tallies),
    ];
    const alignment = columns.map((_, column) => (column < 2 ? ':--' : '--:'));
    const tableOf = (rows) => (0,markdownParts/* table */.tp)(columns.map(markdownParts/* capital */.Nx), alignment, rows);
    const total = [
        '**Total**',
        coverageBar(coverage.tallies.together),
        ...figures(coverage.tallies).map((figure) => `**${figure}**`),
    ];
    const sorted = byUncovered(coverage.packages);
    const open = sorted.slice(0, Math.min(most, MAX_OPEN)).map(rowOf);
    const folded = sorted.slice(open.length, most).map(rowOf);
    return [
        '### Packages',
        tableOf([total, ...open]),
        ...(folded.length > 0 ? [(0,markdownParts/* details */.zH)((0,plural/* plural */.L)(folded.length, 'more package'), tableOf(folded))] : []),
        ...(0,markdownParts/* rest */.zs)(sorted.length - open.length - folded.length, 'package'),
        report_words/* TOTAL_TEXT */.lE,
    ];
}
function byUncovered(packages) {
    const uncovered = ({ tallies }) => (0,coverage_tallies/* uncoveredOf */.Fg)(tallies.together);
    return [...packages].sort((a, b) => uncovered(b) - uncovered(a) || (0,byteOrder/* compareBytes */.X)(a.importPath, b.importPath));
}
function notLinked({ coverage, modulePath }, { packages: most }) {
    const paths = coverage.notLinked;
    if (paths.length === 0)
        return [];
    const shown = paths.slice(0, most).map((path) => (0,markdown/* codeSpan */.SS)((0,report_words/* shortPath */._1)(path, modulePath)));
    const names = [...shown, ...(0,markdownParts/* rest */.zs)(paths.length - shown.length, 'package')];
    return [`Not linked into anything measured: ${names.join(', ')}`];
}

// EXTERNAL MODULE: ./src/report/markdown/summaryDetail.ts
var summaryDetail = __webpack_require__(2719);
;// CONCATENATED MODULE: ./src/report/markdown/summaryFindings.ts



const MARKS = { error: '❌', warning: '⚠️', notice: 'ℹ️' };
function findingSection({ findings }, detail) {
    if (findings.length === 0)
        return [];
    const shown = findings.slice(0, detail.findings);
    return [
        '### Findings',
        ...shown.flatMap((finding) => findingBlocks(finding, detail)),
        ...(0,markdownParts/* rest */.zs)(findings.length - shown.length, 'finding'),
    ];
}
/**
 * The title, and below it everything else as a quote: GitHub's alerts are not known to other viewers of Markdown, and
 * perhaps not to check runs.
 */
function findingBlocks(finding, { evidence }) {
    if ((0,report_words/* isFolded */.zm)(finding))
        return [foldedBlock(finding, evidence)];
    const list = evidenceList(finding, evidence);
    const paragraphs = (text) => text
        .split('\n')
        .filter((line) => line.trim() !== '')
        .map((line) => [(0,markdown/* escapeMarkdown */.FV)(line)]);
    const [fix, ...moreFix] = paragraphs(finding.fix);
    const parts = [
        ...(list.length > 0 ? [list] : []),
        ...paragraphs(finding.detail),
        ...(fix === undefined ? [] : [[`**Fix:** ${fix.join('')}`], ...moreFix]),
    ];
    const lines = parts.flatMap((part, i) => (i === 0 ? part : ['', ...part]));
    return [
        `${MARKS[finding.severity]} **${(0,markdown/* escapeMarkdown */.FV)(finding.title)}**`,
        lines.map((line) => `> ${line}`.trimEnd()).join('\n'),
    ];
}
/** Collapsed to the title. */
function foldedBlock(finding, most) {
    const heading = `${MARKS[finding.severity]} ${(0,markdown/* htmlText */.js)(finding.title)}`;
    return (0,markdownParts/* details */.zH)(heading, evidenceList(finding, most).join('\n'));
}
function evidenceList({ evidence }, most) {
    const shown = evidence.slice(0, most).map((item) => `* ${(0,markdown/* codeSpan */.SS)(item)}`);
    const more = evidence.length - shown.length;
    return [...shown, ...(more > 0 ? [`* and ${more} more in report.json`] : [])];
}

// EXTERNAL MODULE: ./src/go/test/suiteResult.ts
var suiteResult = __webpack_require__(2882);
;// CONCATENATED MODULE: ./src/report/markdown/testSection.ts
/** @module The tests in a summary: failed ones with their output, all others folded into one line. */





const OUTCOME_MARKS = { pass: '✅', fail: '❌', 'build-failed': '❌', skip: '⏭️', unfinished: '💥' };
/** A line of output that is not one of the lines that go test adds to frame the output of tests and packages. */
const OWN_WORDS = /^(?! *(?:=== |--- )|(?:FAIL|PASS|exit status)\b)[^\S\n]*\S/m;
function testSection(report, detail) {
    const { suite } = report;
    const words = (0,report_words/* suiteText */.yO)(report);
    if (suite === undefined || words === undefined)
        return [];
    const mark = suite.passed ? '✅' : '❌';
    const counts = (0,report_words/* countOutcomes */.XF)(report);
    const others = counts.pass + counts.skip;
    const isFolding = suite.passed && detail.passedTests && others > 0;
    const failures = allFailures(report);
    return [
        '### Tests',
        isFolding ? otherTests(report, `${mark} ${(0,markdown/* htmlText */.js)(words)}`, detail) : `${mark} ${(0,markdown/* escapeMarkdown */.FV)(words)}`,
        ...failureBlocks(failures, detail),
        ...(isFolding || others === 0 || !detail.passedTests
            ? []
            : [otherTests(report, othersText(counts), detail)]),
    ];
}
/** Failed tests and packages; of a test with failed subtests, only what it printed itself is worth an entry. */
function allFailures({ suite, modulePath }) {
    return (suite?.packages ?? []).flatMap((pkg) => {
        const leaves = new Set((0,suiteResult/* leafTests */.aj)(pkg).map(({ name }) => name));
        const where = (0,report_words/* shortPath */._1)(pkg.importPath, modulePath);
        const own = (output) => (OWN_WORDS.test(output) ? output : '');
        const outcome = pkg.outcome === 'build-failed' ? pkg.outcome : 'fail';
        const outside = { outcome, test: undefined, package: where, output: own(pkg.output) };
        return [
            ...(outside.output === '' ? [] : [outside]),
            ...pkg.tests
                .filter(suiteResult/* isFailure */.N6)
                .map((test) => ({ outcome: test.outcome, test, package: where, output: own(test.output) }))
                .filter(({ test, output }) => output !== '' || leaves.has(test.name)),
        ];
    });
}
/** Those without output first, as a list; then each of the others with the end of its output. */
function failureBlocks(failures, { tests: most, output: characters }) {
    const shown = failures.slice(0, most);
    const isOpen = ({ output }) => characters > 0 && output !== '';
    const list = shown
        .filter((failure) => !isOpen(failure))
        .map((failure) => `* ${testSection_headingOf(failure, markdown/* codeSpan */.SS)}`);
    const hidden = failures.filter(({ output }) => output !== '').length - shown.filter(isOpen).length;
    return [
        ...(list.length > 0 ? [list.join('\n')] : []),
        ...shown
            .filter(isOpen)
            .map((failure) => (0,markdownParts/* details */.zH)(testSection_headingOf(failure, markdown/* htmlCode */.h8), (0,markdown/* codeBlock */.DV)(tail(failure.output, characters)), 'open')),
        ...(0,markdownParts/* rest */.zs)(failures.length - shown.length, 'failure'),
        ...(hidden > 0 ? [`The output of ${(0,plural/* plural */.L)(hidden, 'failure')} is only in report.json`] : []),
    ];
}
function testSection_headingOf({ outcome, test, package: where }, code) {
    if (test === undefined)
        return `${OUTCOME_MARKS[outcome]} ${code(where)} ${outcome === 'fail' ? 'outside its tests' : 'does not compile'}`;
    return `${OUTCOME_MARKS[outcome]} ${code(test.name)} in ${code(where)}, ${secondsText(test)}`;
}
/** The end of a long text, because failures come last. It starts at the start of a line unless there is only one. */
function tail(text, characters) {
    const whole = text.trimEnd();
    if (whole.length <= characters)
        return whole;
    const end = whole.slice(-characters);
    return `…\n${end.slice(end.indexOf('\n') + 1)}`;
}
function othersText({ pass, skip }) {
    return [
        ...(pass > 0 ? [`${OUTCOME_MARKS.pass} ${(0,plural/* plural */.L)(pass, 'test')} passed`] : []),
        ...(skip > 0 ? [`${OUTCOME_MARKS.skip} ${(0,plural/* plural */.L)(skip, 'test')} skipped`] : []),
    ].join(', ');
}
/** Tests that passed or were skipped, but none with subtests, which only repeat the subtests' results. */
function otherTests({ suite, modulePath }, heading, { tests: most }) {
    const tests = (suite?.packages ?? []).flatMap((pkg) => (0,suiteResult/* leafTests */.aj)(pkg)
        .filter((test) => !(0,suiteResult/* isFailure */.N6)(test))
        .map((test) => [
        OUTCOME_MARKS[test.outcome],
        (0,markdown/* codeSpan */.SS)(test.name),
        (0,markdown/* codeSpan */.SS)((0,report_words/* shortPath */._1)(pkg.importPath, modulePath)),
        secondsText(test),
    ]));
    const shown = tests.slice(0, most);
    const body = [
        (0,markdownParts/* table */.tp)(['', 'Test', 'Package', 'Time'], [':-:', ':--', ':--', '--:'], shown),
        ...(0,markdownParts/* rest */.zs)(tests.length - shown.length, 'test'),
    ];
    return (0,markdownParts/* details */.zH)(heading, body.join('\n\n'));
}
function secondsText({ seconds }) {
    return `${seconds.toFixed(2)} s`;
}

;// CONCATENATED MODULE: ./src/report/markdown/sections.ts
/**
 * @module The sections of a summary in their order, the most important first: the job summary has all of them, a check run
 * has them in two parts.
 */









/** The verdict, and what led to it. */
function verdictSections(report, detail) {
    return [...(0,headline/* headlineSection */.Wu)(report), ...(0,headline/* gateSection */.Tx)(report), ...findingSection(report, detail)];
}
/** Makes the function that gives the details behind the verdict. */
function detailSections(report) {
    const hotspots = (0,coverage_hotspots/* hotspotsOf */.s)(report.coverage, summaryDetail/* MAX_HOTSPOTS */._3);
    return (detail) => [
        ...packageSection(report, detail),
        ...hotspotSection(report, hotspots, detail),
        ...testSection(report, detail),
        ...legSection(report, detail),
        ...binarySection(report, detail),
    ];
}


/***/ }),

/***/ 19198:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ summary)
/* harmony export */ });
/* unused harmony export SUMMARY_LIMIT */
/* harmony import */ var _headline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24556);
/* harmony import */ var _sections_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72114);
/* harmony import */ var _summaryDetail_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2719);



/** Bytes. GitHub drops the whole summary of a step if it is larger than 1 MiB. */
const SUMMARY_LIMIT = 1_000_000;
/**
 * Makes the job summary, most important things first.
 * @param maxBytes the limit, in UTF-8; whole rows and sections that do not fit are left out, and the text says so
 */
function summary(report, maxBytes = SUMMARY_LIMIT) {
    const details = (0,_sections_js__WEBPACK_IMPORTED_MODULE_1__/* .detailSections */ .O)(report);
    return (0,_summaryDetail_js__WEBPACK_IMPORTED_MODULE_2__/* .firstFitting */ .ei)((detail) => [...(0,_sections_js__WEBPACK_IMPORTED_MODULE_1__/* .verdictSections */ .Y)(report, detail), ...details(detail)], maxBytes, [
        (0,_headline_js__WEBPACK_IMPORTED_MODULE_0__/* .heading */ .R_)(report),
        _summaryDetail_js__WEBPACK_IMPORTED_MODULE_2__/* .NOTHING_FITS */ .d3,
    ]);
}


/***/ }),

/***/ 2719:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _3: () => (/* binding */ MAX_HOTSPOTS),
/* harmony export */   d3: () => (/* binding */ NOTHING_FITS),
/* harmony export */   ei: () => (/* binding */ firstFitting)
/* harmony export */ });
/** @module How much a summary shows, so that it fits into its limit. */
/** Hotspots at the highest level: more are no longer the largest. */
const MAX_HOTSPOTS = 15;
/** From nearly everything down to the figures alone; the first that fits is used. */
const LEVELS = [
    {
        findings: 100,
        evidence: 20,
        packages: 1000,
        hotspots: MAX_HOTSPOTS,
        legs: 256,
        output: 16_000,
        passedTests: true,
        tests: 2000,
    },
    {
        findings: 100,
        evidence: 20,
        packages: 1000,
        hotspots: MAX_HOTSPOTS,
        legs: 256,
        output: 4000,
        passedTests: false,
        tests: 500,
    },
    {
        findings: 50,
        evidence: 10,
        packages: 200,
        hotspots: MAX_HOTSPOTS,
        legs: 256,
        output: 1000,
        passedTests: false,
        tests: 100,
    },
    {
        findings: 20,
        evidence: 3,
        packages: 50,
        hotspots: 10,
        legs: 100,
        output: 0,
        passedTests: false,
        tests: 20,
    },
    { findings: 10, evidence: 1, packages: 10, hotspots: 5, legs: 30, output: 0, passedTests: false, tests: 0 },
    { findings: 3, evidence: 0, packages: 0, hotspots: 0, legs: 0, output: 0, passedTests: false, tests: 0 },
];
const NOTHING_FITS = 'Nothing else fits here: report.json has everything.';
/**
 * Returns the text with the most detail that fits, with a newline at its end. Empty sections are left out.
 * @param maxBytes the limit, in UTF-8
 * @param last the sections to show if no level of detail fits
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

/***/ 8299:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  X: () => (/* binding */ quietReport),
  R: () => (/* binding */ terminalReport)
});

// EXTERNAL MODULE: ./src/support/plainText.ts
var plainText = __webpack_require__(45124);
// EXTERNAL MODULE: ./src/support/plural.ts
var plural = __webpack_require__(87973);
// EXTERNAL MODULE: ./src/support/terminal.ts
var terminal = __webpack_require__(36203);
// EXTERNAL MODULE: ./src/gates/verdict.ts
var verdict = __webpack_require__(94281);
// EXTERNAL MODULE: ./src/report/legTable.ts
var legTable = __webpack_require__(84720);
// EXTERNAL MODULE: ./src/report/terminal/packageLines.ts + 1 modules
var packageLines = __webpack_require__(83235);
;// CONCATENATED MODULE: ./src/report/terminal/uncoveredLines.ts
/** @module The list of uncovered functions, in lines that editors and terminals open: `file:line: message`. */


/** A line for each function, such as `cart/cart.go:41: *Cart.Add: 3 of 9 statements uncovered`. */
function uncoveredLines(functions) {
    return functions.map(({ file, startLine, name, uncovered, tallies, reached }) => {
        const statements = (0,plural/* plural */.L)(tallies.together.total, 'statement');
        const what = `${uncovered} of ${statements} uncovered${reached ? '' : ', never reached'}`;
        return `${(0,plainText/* oneLine */.TN)(file)}:${startLine}: ${(0,plainText/* plainLine */.h0)(name)}: ${what}`;
    });
}

// EXTERNAL MODULE: ./src/report/words.ts
var report_words = __webpack_require__(72691);
;// CONCATENATED MODULE: ./src/report/terminal/terminalReport.ts








/** Items shown of a finding's evidence, and of the packages that are not linked; report.json has all of them. */
const MAX_NAMES = 8;
/** Findings shown, the most severe ones; report.json has all of them. */
const MAX_FINDINGS = 200;
/** Legs shown; report.json has all of them. */
const MAX_LEGS = 200;
/** Columns for sentences if the width of the terminal is not known. */
const DEFAULT_WIDTH = 100;
/**
 * Makes the report for a terminal; every line ends with a newline.
 * @param columns the width of the terminal: sentences are wrapped at it, and long names in tables are shortened; undefined
 * if it is not known or there is no terminal: then tables are as wide as they need to be
 * @param uncovered functions to list as well
 */
function terminalReport(report, colors, columns, uncovered) {
    const width = columns ?? DEFAULT_WIDTH;
    const hidden = report.findings.length - MAX_FINDINGS;
    const blocks = [
        ...report.findings.slice(0, MAX_FINDINGS).map((finding) => findingText(finding, colors, width)),
        hidden > 0 ? colors.dim(`and ${hidden} more findings in report.json`) : '',
        uncovered === undefined ? '' : uncoveredBlock(uncovered, colors),
        (0,packageLines/* packageLines */.i)(report, colors, columns).join('\n'),
        terminalReport_legTable(report, colors, columns),
        notes(report, colors, width),
        terminalReport_verdict(report, colors, width),
    ];
    return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}
/**
 * Makes the shortest report: errors, how the tests ended, gates and the total.
 * @param columns as in terminalReport
 * @param uncovered functions to list as well
 */
function quietReport(report, colors, columns, uncovered = []) {
    const width = columns ?? DEFAULT_WIDTH;
    const lines = [
        ...report.findings
            .filter(({ severity }) => severity === 'error')
            .map((finding) => findingText(finding, colors, width)),
        ...uncoveredLines(uncovered),
        ...verdictLines(report, colors, width),
    ];
    return `${lines.join('\n')}\n`;
}
function uncoveredBlock(functions, colors) {
    if (functions.length === 0)
        return colors.dim('no function has uncovered statements');
    return [colors.dim('uncovered functions, the worst first:'), ...uncoveredLines(functions)].join('\n');
}
const MARKS = {
    error: (colors) => colors.bold(colors.red('error:')),
    warning: (colors) => colors.bold(colors.yellow('warning:')),
    notice: (colors) => colors.bold(colors.cyan('note:')),
};
function findingText(finding, colors, width) {
    if ((0,report_words/* isFolded */.zm)(finding))
        return foldedText(finding, colors, width);
    const shown = finding.evidence.slice(0, MAX_NAMES);
    const more = finding.evidence.length - shown.length;
    const words = (text) => `  ${(0,terminal/* wrap */.LV)((0,plainText/* plainText */.wh)(text), width, '  ')}`;
    const lines = [
        (0,terminal/* wrap */.LV)(`${MARKS[finding.severity](colors)} ${(0,plainText/* plainLine */.h0)(finding.title)}`, width, '  '),
        ...shown.map((item) => `    ${(0,plainText/* plainLine */.h0)(item)}`),
        ...(more > 0 ? [`    and ${more} more in report.json`] : []),
        ...(finding.detail === '' ? [] : [words(finding.detail)]),
        ...(finding.fix === '' ? [] : [words(`Fix: ${finding.fix}`)]),
    ];
    return lines.join('\n');
}
/** One line with the title, and the names as far as they fit into another. */
function foldedText({ title, severity, evidence }, colors, width) {
    const shown = evidence.slice(0, MAX_NAMES).map((item) => (0,plainText/* plainLine */.h0)(item).replace(/ \(.*$/, ''));
    const more = evidence.length - shown.length;
    const names = `${shown.join(', ')}${more > 0 ? ` and ${more} more in report.json` : ''}`;
    return (0,terminal/* wrap */.LV)(`${MARKS[severity](colors)} ${(0,plainText/* plainLine */.h0)(title)}: ${names}`, width, '  ');
}
/** If there are too many, what is wrong comes first. */
function terminalReport_legTable(report, colors, columns) {
    const isFine = ({ state, suitePassed }) => Number(state === 'merged' && suitePassed !== false);
    const more = report.legs.length - MAX_LEGS;
    const shown = more > 0
        ? report.legs.toSorted((one, other) => isFine(one) - isFine(other)).slice(0, MAX_LEGS)
        : report.legs;
    const { heads, rows } = (0,legTable/* legTableOf */.e)({ ...report, legs: shown });
    if (rows.length === 0)
        return '';
    const cells = [heads, ...rows.map(([name, ...others]) => [name, ...others.map(plainText/* plainLine */.h0)])];
    const fit = (0,terminal/* fitted */.$5)(cells, { width: columns, sentences: [2, 1] });
    const [head = '', ...lines] = (0,terminal/* alignColumns */.RM)(fit, ['left', 'left', 'left', 'right']);
    const rest = more > 0 ? [colors.dim(`and ${more} more in report.json`)] : [];
    return [colors.dim(head), ...lines, ...rest].join('\n');
}
function notes(report, colors, width) {
    const { coverage, binaries } = report;
    const lines = [
        ...(coverage.packages.length > 0 ? [report_words/* TOTAL_TEXT */.lE] : []),
        ...notLinked(report),
        ...binaries.map((binary) => `${(0,plainText/* plainLine */.h0)(binary.name)}: ${binaryText(binary, report)}`),
    ];
    return lines
        .flatMap((line) => (0,terminal/* wrap */.LV)(line, width, '  ').split('\n'))
        .map((line) => colors.dim(line))
        .join('\n');
}
function notLinked({ coverage, modulePath }) {
    if (coverage.notLinked.length === 0)
        return [];
    const shown = coverage.notLinked.slice(0, MAX_NAMES).map((path) => (0,plainText/* plainLine */.h0)((0,report_words/* shortPath */._1)(path, modulePath)));
    const more = coverage.notLinked.length - shown.length;
    const rest = more > 0 ? ` and ${more} more in report.json` : '';
    return [`Not linked into anything measured: ${shown.join(', ')}${rest}`];
}
function binaryText({ processes, origin, tally }, { suite }) {
    if (processes === 0 && tally.covered === 0)
        return 'no process left counters';
    const parts = [
        ...(processes > 0 ? [(0,plural/* plural */.L)(processes, 'process', 'es')] : []),
        ...(suite !== undefined && origin === 'found' ? ['built by a test'] : []),
        percentOf(tally),
    ];
    return parts.join(', ');
}
function percentOf(tally) {
    return `${(0,report_words/* percentText */.fL)(tally)} of its ${(0,plural/* plural */.L)(tally.total, 'statement')}`;
}
function terminalReport_verdict(report, colors, width) {
    const { go } = report;
    const kept = (0,report_words/* keptText */.GD)(report);
    return [
        ...(go === undefined
            ? []
            : [colors.dim((0,plainText/* plainLine */.h0)(`Go ${go.version} (${go.requestedBy}, from ${go.origin})`))]),
        ...verdictLines(report, colors, width),
        ...(kept === undefined ? [] : [(0,terminal/* wrap */.LV)(`preserve: ${kept}`, width, '  ')]),
    ].join('\n');
}
/** How the tests ended, whether the gates passed, and the total. */
function verdictLines(report, colors, width) {
    const { together } = report.coverage.tallies;
    const good = (0,verdict/* isGreen */.g)(report);
    const figure = together.total === 0
        ? 'nothing was measured'
        : `${(0,report_words/* percentText */.fL)(together)} of statements (${together.covered}/${together.total})`;
    const outside = (0,report_words/* outsideText */.F3)(report);
    const suite = (0,report_words/* suiteText */.yO)(report);
    return [
        ...(suite === undefined
            ? []
            : [(0,terminal/* wrap */.LV)(`tests: ${report.suite?.passed === true ? suite : colors.red(suite)}`, width, '  ')]),
        ...report.gates.map((gate) => gateLine(gate, colors)),
        (0,terminal/* wrap */.LV)([
            `coverage: ${colors.bold(good ? colors.green(figure) : colors.red(figure))}`,
            ...(outside === undefined ? [] : [outside]),
        ].join('; '), width, '  '),
    ];
}
function gateLine(gate, colors) {
    const text = (0,plainText/* plainLine */.h0)((0,report_words/* gateText */.bp)(gate));
    return `gate: ${gate.passed ? text : colors.red(text)}`;
}


/***/ }),

/***/ 58106:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ troubles)
/* harmony export */ });
/* harmony import */ var _support_plainText_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45124);
/* harmony import */ var _support_plural_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87973);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72691);
/** @module The verdict in words: what made a result fail. */



/** Such as `2 tests failed` and `1 gate failed`, or else the title of the first error; empty if the result is green. */
function troubles(report) {
    const failed = report.gates.filter((gate) => !gate.passed).length;
    const parts = [
        ...suiteTrouble(report),
        ...legTrouble(report),
        ...(failed === 0 ? [] : [`${(0,_support_plural_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .L)(failed, 'gate')} failed`]),
    ];
    if (parts.length > 0)
        return parts;
    const error = report.findings.find((item) => item.severity === 'error');
    return error === undefined ? [] : [(0,_support_plainText_js__WEBPACK_IMPORTED_MODULE_2__/* .plainLine */ .h0)(error.title)];
}
function suiteTrouble(report) {
    const { suite } = report;
    if (suite?.passed !== false)
        return [];
    if (suite.kind === 'command')
        return ['command failed'];
    const { fail, unfinished } = (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .countOutcomes */ .XF)(report);
    return [fail + unfinished === 0 ? 'suite failed' : `${(0,_support_plural_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .L)(fail + unfinished, 'test')} failed`];
}
/** Counts jobs, since the same test may have failed in several. */
function legTrouble({ legs }) {
    const of = `of ${(0,_support_plural_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .L)(legs.length, 'job')}`;
    const failed = legs.filter((leg) => leg.suitePassed === false).length;
    const lost = legs.filter((leg) => leg.state !== 'merged').length;
    return [
        ...(failed === 0 ? [] : [`tests failed in ${failed} ${of}`]),
        ...(lost === 0 ? [] : [`no data from ${lost} ${of}`]),
    ];
}


/***/ }),

/***/ 27652:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ writeReport)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/support/directories.ts
var directories = __webpack_require__(30172);
// EXTERNAL MODULE: ./src/support/errors.ts
var errors = __webpack_require__(87700);
// EXTERNAL MODULE: ./src/support/newFiles.ts
var newFiles = __webpack_require__(75786);
// EXTERNAL MODULE: ./src/report/words.ts
var words = __webpack_require__(72691);
;// CONCATENATED MODULE: ./src/report/badge/badge.ts

const LABEL = 'coverage';
const LABEL_COLOR = '444c56';
const UNKNOWN = '5f6873';
/** The best first: the color from so many percent. */
const COLORS = [
    [90, '1a7f37'],
    [75, '4a7500'],
    [60, '856404'],
    [40, 'b0530a'],
    [0, 'c02b2b'],
];
/** Widths in pixels of the characters of badges in Verdana at 11 pixels, a common font of badges. */
const WIDTHS = {
    '.': 4,
    '%': 11.84,
    a: 6.61,
    c: 5.73,
    e: 6.55,
    g: 6.85,
    k: 6.51,
    n: 6.96,
    o: 6.68,
    r: 4.69,
    u: 6.96,
    v: 6.51,
    w: 9,
};
/** Of digits. */
const DIGIT_WIDTH = 7;
const PADDING = 6;
const HEIGHT = 20;
const BASELINE = 14;
/** Makes the picture. It names fonts that readers have, and needs nothing from elsewhere. */
function badgeSvg(coverage) {
    const { label, message, color } = badgeOf(coverage);
    const [left, right] = [widthOf(label), widthOf(message)];
    const [split, width] = [left + 2 * PADDING, left + right + 4 * PADDING];
    const title = `${label}: ${message}`;
    const text = (words, x, length) => `    <text x="${x}" y="${BASELINE}" textLength="${length}" lengthAdjust="spacingAndGlyphs">${words}</text>`;
    return [
        `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${HEIGHT}" role="img" aria-label="${title}">`,
        `  <title>${title}</title>`,
        `  <clipPath id="corners"><rect width="${width}" height="${HEIGHT}" rx="3"/></clipPath>`,
        '  <g clip-path="url(#corners)">',
        `    <rect width="${split}" height="${HEIGHT}" fill="#${LABEL_COLOR}"/>`,
        `    <rect x="${split}" width="${width - split}" height="${HEIGHT}" fill="#${color}"/>`,
        '  </g>',
        '  <g fill="#fff" font-family="Verdana,DejaVu Sans,Geneva,sans-serif" font-size="11">',
        text(label, PADDING, left),
        text(message, split + PADDING, right),
        '  </g>',
        '</svg>',
        '',
    ].join('\n');
}
/** Makes the answer of an endpoint for shields.io. */
function badgeJson(coverage) {
    return `${JSON.stringify({ schemaVersion: 1, ...badgeOf(coverage) }, null, 2)}\n`;
}
/** Whether the suite and the gates passed makes no difference. */
function badgeOf({ tallies }) {
    const figure = (0,words/* percent */.KN)(tallies.together);
    if (figure === undefined)
        return { label: LABEL, message: 'unknown', color: UNKNOWN };
    const color = COLORS.find(([from]) => Number(figure) >= from)?.[1] ?? UNKNOWN;
    return { label: LABEL, message: `${figure}%`, color };
}
/** In whole pixels. */
function widthOf(text) {
    let width = 0;
    for (const character of text)
        width += WIDTHS[character] ?? DIGIT_WIDTH;
    return Math.ceil(width);
}

// EXTERNAL MODULE: ./src/support/plainText.ts
var plainText = __webpack_require__(45124);
;// CONCATENATED MODULE: ./src/report/caseLimits.ts
/** Bytes that GitLab reads of a file. */
const MAX_TESTS_FILE = 30_000_000;
const LEVELS = [
    { output: 64_000, message: 1000, name: 64_000 },
    { output: 8000, message: 1000, name: 4000 },
    { output: 1000, message: 300, name: 1000 },
    { output: 0, message: 300, name: 300 },
];
const LEAST = { output: 0, message: 100, name: 200 };
/**
 * The document with the most detail that fits. If nothing else helps, cases are left out: first those that passed.
 * @param make makes the document, given what is listed
 */
function withinLimit(packages, make, maxBytes) {
    for (const detail of LEVELS) {
        const text = make(packages, detail);
        if (Buffer.byteLength(text) <= maxBytes)
            return text;
    }
    const all = packages.flatMap(({ cases }) => cases);
    for (let max = Math.floor(all.length / 2);; max = Math.floor(max / 2)) {
        const kept = new Set([...all.filter(isNews), ...all.filter((item) => !isNews(item))].slice(0, max));
        const listed = packages
            .map((pkg) => ({ ...pkg, output: '', cases: pkg.cases.filter((item) => kept.has(item)) }))
            .filter(({ cases }) => cases.length > 0);
        const text = make(listed, LEAST);
        if (max === 0 || Buffer.byteLength(text) <= maxBytes)
            return text;
    }
}
function isNews({ outcome }) {
    return outcome !== 'pass';
}

// EXTERNAL MODULE: ./src/go/test/suiteResult.ts
var suiteResult = __webpack_require__(2882);
;// CONCATENATED MODULE: ./src/report/suiteCases.ts
/** @module The results of a suite as the files for other tools list them: the tests of each package, and its own failure. */

/** The lines that go test adds to frame the output of a test. */
const FRAME = /^ *(?:=== |--- )/;
/** The lines that go test prints for a package without output of its own. */
const ONLY_FRAME = /^(?:(?:FAIL\b|PASS\b|exit status\b).*|\s*)$/;
/** All packages but those without tests. */
function packageCases({ packages }) {
    return packages.filter((pkg) => pkg.outcome !== 'none').map(casesOf);
}
function casesOf(pkg) {
    const { importPath, seconds, startedAt } = pkg;
    const outside = (0,suiteResult/* failedOutside */.TY)(pkg);
    const files = new Set(pkg.tests.map(({ file }) => file));
    return {
        importPath,
        seconds,
        startedAt,
        cases: [...pkg.tests.map(testCase), ...(outside ? [outsideCase(pkg)] : [])],
        output: outside || !hasWords(pkg.output) ? '' : pkg.output,
        file: files.size === 1 ? [...files][0] : undefined,
    };
}
function testCase({ name, outcome, seconds, output, file, failedAt }) {
    const own = { name, kind: outcome, seconds, output, file, line: undefined };
    switch (outcome) {
        case 'pass':
            return { ...own, outcome, message: '' };
        case 'skip':
            return { ...own, outcome, message: firstLine(output) };
        case 'fail':
            return { ...own, outcome, ...failure(failedAt, 'failed', file) };
        case 'unfinished':
            return { ...own, outcome: 'error', ...failure(failedAt, 'did not finish', file) };
    }
}
function outsideCase({ outcome, seconds, output, failedAt }) {
    const [name, kind, words] = outcome === 'build-failed'
        ? ['[build failed]', 'build-failed', 'the tests do not compile']
        : ['[package]', 'package-failed', 'failed outside its tests'];
    const file = failedAt?.file;
    return { name, kind, outcome: 'error', seconds, output, file, ...failure(failedAt, words, file) };
}
/** @param words if the output names no line */
function failure(at, words, file) {
    if (at === undefined)
        return { message: words, line: undefined };
    const text = at.text === '' ? words : at.text;
    return { message: `${at.file}:${at.line}: ${text}`, line: at.file === file ? at.line : undefined };
}
function hasWords(output) {
    return output.split('\n').some((line) => !ONLY_FRAME.test(line));
}
function firstLine(text) {
    return (text
        .split('\n')
        .find((line) => line.trim() !== '' && !FRAME.test(line))
        ?.trim() ?? 'skipped');
}

;// CONCATENATED MODULE: ./src/report/ctrf/ctrf.ts



/** The version of the format. */
const SPEC_VERSION = '0.0.0';
const MILLISECONDS = 1000;
/** Halves of characters, which not every reader of JSON accepts. */
const LONE_SURROGATES = /[\ud800-\udfff]/gu;
/**
 * Makes the document, with a newline at the end.
 * @param maxBytes the largest size
 */
function ctrf(report, suite, maxBytes = MAX_TESTS_FILE) {
    const all = packageCases(suite);
    const interrupted = report.findings.some(({ code }) => code === 'interrupted');
    const status = (item) => statusOf(item, interrupted);
    const total = summary(report, suite, all, status);
    const make = (packages, detail) => {
        const tests = packages.flatMap((pkg) => pkg.cases.map((item) => testOf(pkg, item, status(item), detail)));
        const leftOut = total.tests - tests.length;
        const document = {
            reportFormat: 'CTRF',
            specVersion: SPEC_VERSION,
            generatedBy: `go-integration-coverage ${report.version}`,
            results: {
                tool: { name: 'go test', ...(report.go === undefined ? {} : { version: report.go.version }) },
                summary: { ...total, ...(leftOut === 0 ? {} : { extra: { leftOut } }) },
                tests,
            },
        };
        return `${JSON.stringify(document)}\n`;
    };
    return withinLimit(all, make, maxBytes);
}
function summary(report, { startedAt, seconds }, packages, status) {
    const found = packages.flatMap(({ cases }) => cases.map(status));
    const count = (one) => found.filter((each) => each === one).length;
    const start = Date.parse(startedAt ?? report.startedAt);
    return {
        tests: found.length,
        passed: count('passed'),
        failed: count('failed'),
        skipped: count('skipped'),
        pending: count('pending'),
        other: count('other'),
        suites: packages.length,
        start,
        stop: start + milliseconds(seconds),
    };
}
function testOf(pkg, item, status, detail) {
    const { kind, message, output, file } = item;
    return {
        name: ctrf_text(clip(item.name, detail.name)) || '?',
        status,
        duration: milliseconds(item.seconds),
        suite: [ctrf_text(clip(pkg.importPath, detail.name))],
        ...(message === '' ? {} : { message: ctrf_text(clip(message, detail.message)) }),
        ...(output === '' || detail.output === 0 ? {} : { trace: ctrf_text(output.slice(-detail.output)) }),
        rawStatus: kind,
        ...(file === undefined ? {} : { filePath: ctrf_text(file) }),
    };
}
/** Tests that an interrupt ended did not fail. */
function statusOf({ outcome, kind }, interrupted) {
    if (kind === 'unfinished' && interrupted)
        return 'other';
    return outcome === 'pass' ? 'passed' : outcome === 'skip' ? 'skipped' : 'failed';
}
function milliseconds(seconds) {
    return Math.round(seconds * MILLISECONDS);
}
function clip(value, max) {
    return value.length <= max ? value : `${value.slice(0, max - 1)}…`;
}
function ctrf_text(value) {
    return (0,plainText/* plainText */.wh)(value).replace(LONE_SURROGATES, '\ufffd');
}

// EXTERNAL MODULE: ./src/report/json/reportJson.ts
var reportJson = __webpack_require__(60721);
// EXTERNAL MODULE: ./node_modules/fast-xml-builder/src/fxb.js + 3 modules
var fxb = __webpack_require__(43489);
;// CONCATENATED MODULE: ./src/report/junit/junit.ts
/** @module junit.xml, for tools that show test results. */



/** Characters that XML 1.0 does not allow, escaped or not (section 2.2). */
const NOT_XML = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;
/**
 * Makes the XML document. Packages without tests are left out.
 * @param maxBytes the largest size
 */
function junit(suite, maxBytes = MAX_TESTS_FILE) {
    const builder = new fxb/* default */.A({
        ignoreAttributes: false,
        format: true,
        suppressEmptyNode: true,
        // Otherwise an attribute with the value `true` would lose its value.
        suppressBooleanAttributes: false,
    });
    const all = packageCases(suite);
    const total = counts(all.flatMap(({ cases }) => cases));
    const whole = new Map(all.map((pkg) => [pkg.importPath, pkg]));
    const make = (packages, detail) => {
        const names = new Names(detail.name);
        const document = {
            '?xml': { '@_version': '1.0', '@_encoding': 'UTF-8' },
            testsuites: {
                ...total,
                ...seconds(suite.seconds),
                ...time(suite.startedAt),
                testsuite: packages.map((pkg) => testSuite(pkg, whole.get(pkg.importPath) ?? pkg, names, detail)),
            },
        };
        return builder.build(document);
    };
    return withinLimit(all, make, maxBytes);
}
/** @param whole with all its cases, for the figures */
function testSuite(pkg, whole, names, detail) {
    const name = names.text(pkg.importPath);
    const missing = whole.cases.length - pkg.cases.length;
    return {
        '@_name': name,
        ...counts(whole.cases),
        ...seconds(pkg.seconds),
        ...time(pkg.startedAt),
        ...place(pkg.file, undefined),
        ...(missing === 0 ? {} : { properties: { property: { '@_name': 'left out', '@_value': missing } } }),
        testcase: pkg.cases.map((item) => junit_testCase(item, name, names, detail)),
        ...(pkg.output === '' || detail.output === 0 ? {} : { 'system-out': xmlText(pkg.output, detail.output) }),
    };
}
function junit_testCase(item, suite, names, detail) {
    const attributes = {
        '@_name': names.unique(suite, item.name),
        '@_classname': suite,
        ...seconds(item.seconds),
        ...place(item.file, item.line),
    };
    const message = { '@_message': xmlLine(item.message, detail.message) };
    const text = detail.output === 0 ? {} : { '#text': xmlText(item.output, detail.output) };
    switch (item.outcome) {
        case 'pass':
            return attributes;
        case 'skip':
            return { ...attributes, skipped: message };
        case 'fail':
            return { ...attributes, failure: { ...message, ...text } };
        case 'error':
            return { ...attributes, error: { ...message, ...text } };
    }
}
function counts(cases) {
    const count = (outcome) => cases.filter((item) => item.outcome === outcome).length;
    return {
        '@_tests': cases.length,
        '@_failures': count('fail'),
        '@_errors': count('error'),
        '@_skipped': count('skip'),
    };
}
function seconds(value) {
    return { '@_time': value.toFixed(3) };
}
function time(startedAt) {
    return startedAt === undefined ? {} : { '@_timestamp': startedAt.replace(/\.\d+(?=Z$)/, '') };
}
function place(file, line) {
    return {
        ...(file === undefined ? {} : { '@_file': xmlLine(file, Infinity) }),
        ...(line === undefined ? {} : { '@_line': line }),
    };
}
/** Names as readers see them, each once in its suite: GitLab drops all but one of those that are equal. */
class Names {
    max;
    used = new Set();
    /** By name, how often it was asked for. */
    asked = new Map();
    constructor(max) {
        this.max = max;
    }
    text(name) {
        return xmlLine(name, this.max);
    }
    unique(suite, name) {
        const text = this.text(name);
        const asked = `${suite}\0${text}`;
        for (let number = (this.asked.get(asked) ?? 0) + 1;; number++) {
            const [candidate, key] = number === 1 ? [text, asked] : [`${text} (${number})`, `${asked} (${number})`];
            if (this.used.has(key))
                continue;
            this.used.add(key);
            this.asked.set(asked, number);
            return candidate;
        }
    }
}
/** For attributes, in which readers see every line end as a blank. */
function xmlLine(text, max) {
    const line = text.length <= max ? text : `${text.slice(0, max - 1)}…`;
    return line.replace(/\r\n|[\t\n\r]/g, ' ').replace(NOT_XML, '\ufffd');
}
/** @param max characters kept, from the end */
function xmlText(text, max) {
    return text.slice(-max).replace(NOT_XML, '\ufffd');
}

;// CONCATENATED MODULE: ./src/support/chunkedFile.ts
/** In characters, before they are written. */
const CHUNK = 1 << 20;
/** A new file that a text is written to from its start. Nothing is written in full before `end`. */
class ChunkedFile {
    file;
    waiting = '';
    written = 0;
    /** @param file open for writing, and empty */
    constructor(file) {
        this.file = file;
    }
    async append(text) {
        this.waiting += text;
        if (this.waiting.length >= CHUNK)
            await this.flush();
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
    async flush() {
        const bytes = Buffer.from(this.waiting);
        this.waiting = '';
        for (let at = 0; at < bytes.length;) {
            const { bytesWritten } = await this.file.write(bytes, at, bytes.length - at, this.written);
            at += bytesWritten;
            this.written += bytesWritten;
        }
    }
}

// EXTERNAL MODULE: ./src/support/plural.ts
var plural = __webpack_require__(87973);
// EXTERNAL MODULE: ./src/coverage/lines.ts + 1 modules
var coverage_lines = __webpack_require__(45770);
;// CONCATENATED MODULE: ./src/support/xmlText.ts
/** @module Untrusted text in XML documents. */
/** Characters that XML 1.0 does not allow, escaped or not (section 2.2). */
const xmlText_NOT_XML = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;
const ESCAPES = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    // A reader would take them for spaces.
    '\t': '&#9;',
    '\n': '&#10;',
    '\r': '&#13;',
};
/** The text with what XML cannot have replaced by U+FFFD; it has yet to be escaped. */
function xmlText_xmlText(text) {
    return text.replace(xmlText_NOT_XML, '\ufffd');
}
/** The text as the value of an attribute in double quotes. */
function xmlAttribute(text) {
    return xmlText_xmlText(text).replace(/[&<>"\t\n\r]/g, (character) => ESCAPES[character] ?? character);
}

;// CONCATENATED MODULE: ./src/report/cobertura/cobertura.ts
/**
 * @module cobertura.xml, for GitHub, GitLab, Azure, Codecov and Jenkins. Names of files are relative to the top of the
 * repository, which all of them accept if `<source>` says no more than `.`; there is no document type, since readers that
 * are careful refuse one. A line with several units says how many of them were executed (`condition-coverage`). Methods are
 * left empty: some readers would count their lines twice.
 */


/** In decimal digits: lines of all files together, or milliseconds since 1970. */
const MAX_DIGITS = 16;
function cobertura(request, output) {
    const all = noTotals();
    let current;
    const flush = async () => {
        if (current === undefined)
            return;
        const { pkg, totals, classes } = current;
        current = undefined;
        await output.append(`<package name="${xmlAttribute(pkg.importPath)}" ${rates(totals)} complexity="0">\n<classes>\n${classes}</classes>\n</package>\n`);
    };
    return {
        // It is written again at the end, when the totals are known.
        begin: () => output.append(head(request, all)),
        add: async (measured) => {
            const { path, lines, pkg } = measured;
            if (path === undefined || lines.lines.length === 0)
                return;
            if (current?.pkg !== pkg)
                await flush();
            current ??= { pkg, totals: noTotals(), classes: '' };
            const totals = totalsOf(measured);
            addTo(current.totals, totals);
            addTo(all, totals);
            current.classes += classOf(measured, path, totals);
        },
        end: async () => {
            await flush();
            await output.append('</packages>\n</coverage>\n');
            request.onSize(await output.end());
            await output.replaceStart(head(request, all));
        },
    };
}
/** Always of the same length, whatever the totals are. */
function head({ version, now }, totals) {
    const attributes = [
        rates(totals),
        `lines-covered="${totals.coveredLines}" lines-valid="${totals.lines}"`,
        `branches-covered="${totals.coveredBranches}" branches-valid="${totals.branches}"`,
        `complexity="0" version="${xmlAttribute(version)}" timestamp="${now}"`,
    ].join(' ');
    const longest = 'line-rate="0.0000" branch-rate="0.0000"'.length + 5 * MAX_DIGITS + version.length * 6 + 120;
    return `<?xml version="1.0" encoding="UTF-8"?>\n<coverage ${attributes.padEnd(longest)}>\n<sources>\n<source>.</source>\n</sources>\n<packages>\n`;
}
function classOf({ file, lines }, path, totals) {
    const name = file.path.slice(file.path.lastIndexOf('/') + 1);
    let text = `<class name="${xmlAttribute(name)}" filename="${xmlAttribute(path)}" ${rates(totals)} complexity="0">\n<methods/>\n<lines>\n`;
    const { hits, executed } = lines.together;
    for (let i = 0; i < lines.lines.length; i++) {
        const [units, count] = [lines.units[i] ?? 0, executed[i] ?? 0];
        const percent = Math.floor((100 * count) / units);
        const branch = units > 1 ? ` branch="true" condition-coverage="${percent}% (${count}/${units})"` : '';
        text += `<line number="${lines.lines[i] ?? 0}" hits="${hits[i] ?? 0}"${branch}/>\n`;
    }
    return `${text}</lines>\n</class>\n`;
}
function noTotals() {
    return { lines: 0, coveredLines: 0, branches: 0, coveredBranches: 0 };
}
function totalsOf({ lines: { lines, units, together } }) {
    const totals = { ...noTotals(), lines: lines.length, coveredLines: (0,coverage_lines/* hitLines */.HZ)(together) };
    for (const [i, count] of units.entries()) {
        if (count < 2)
            continue;
        totals.branches += count;
        totals.coveredBranches += together.executed[i] ?? 0;
    }
    return totals;
}
function addTo(sum, totals) {
    sum.lines += totals.lines;
    sum.coveredLines += totals.coveredLines;
    sum.branches += totals.branches;
    sum.coveredBranches += totals.coveredBranches;
}
function rates({ lines, coveredLines, branches, coveredBranches }) {
    return `line-rate="${rate(coveredLines, lines)}" branch-rate="${rate(coveredBranches, branches)}"`;
}
/** Rounded down, so that only what is covered in full has a rate of 1; as is usual, also what there is nothing of. */
function rate(covered, total) {
    return total === 0 ? '1' : String(Math.floor((10_000 * covered) / total) / 10_000);
}

// EXTERNAL MODULE: ./src/coverage/sources.ts
var coverage_sources = __webpack_require__(84272);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./src/report/html/denseText.ts
var denseText = __webpack_require__(34710);
;// CONCATENATED MODULE: ./src/report/html/storedFile.ts
function storedFile(file) {
    const { text, reason, functions, reachedBy, units, lines, together, bySource } = file;
    const starts = runStarts(file);
    const ofRuns = (execution) => ({
        count: execution.count,
        uncovered: storedRanges(execution.uncovered),
        status: starts.map((at) => execution.status[at] ?? 0),
        hits: starts.map((at) => execution.hits[at] ?? 0),
    });
    return {
        text: text?.length ?? null,
        reason,
        functions: storedFunctions(functions),
        reachedBy,
        units: storedUnits(units),
        runs: {
            step: starts.map((at) => (lines[at] ?? 0) - (lines[at - 1] ?? 0)),
            length: starts.map((at, run) => (starts[run + 1] ?? lines.length) - at),
        },
        together: ofRuns(together),
        bySource: bySource.map(ofRuns),
    };
}
/** The indexes of the lines with which runs begin. */
function runStarts({ lines, together, bySource }) {
    const executions = [together, ...bySource];
    const starts = [];
    for (let at = 0; at < lines.length; at++) {
        const goesOn = at > 0 &&
            lines[at] === (lines[at - 1] ?? 0) + 1 &&
            executions.every(({ status, hits }) => status[at] === status[at - 1] && hits[at] === hits[at - 1]);
        if (!goesOn)
            starts.push(at);
    }
    return starts;
}
function storedUnits({ startLine, startColumn, endLine, endColumn, reach, }) {
    const isOnLine = (unit, line) => unit > 0 && endLine[unit - 1] === line;
    return {
        lineStep: startLine.map((line, unit) => line - (endLine[unit - 1] ?? 0)),
        columnStep: startColumn.map((column, unit) => column - (isOnLine(unit, startLine[unit] ?? 0) ? (endColumn[unit - 1] ?? 0) : 0)),
        height: endLine.map((line, unit) => line - (startLine[unit] ?? 0)),
        endColumn,
        reach,
    };
}
function storedRanges({ startLine, endLine, statements, function: owners, }) {
    return {
        step: startLine.map((line, range) => line - (startLine[range - 1] ?? 0)),
        height: endLine.map((line, range) => line - (startLine[range] ?? 0)),
        statements,
        function: owners,
    };
}
function storedFunctions({ startLine, endLine, ...rest }) {
    return {
        ...rest,
        step: startLine.map((line, fn) => line - (endLine[fn - 1] ?? 0)),
        height: endLine.map((line, fn) => line - (startLine[fn] ?? 0)),
    };
}

;// CONCATENATED MODULE: ./src/report/html/pageBlock.ts
/**
 * @module Blocks of files in the document. A block has several files, so that what they have in common is stored once, and
 * few enough that one of them is there in a moment: for each of them a line of JSON, and its text as it is.
 */




/** Units of the files of a block: about 300 kB of source. */
const MAX_UNITS = 2500;
/** Larger ones take twice the time for a fiftieth of the size. */
const LEVEL = 6;
const compress = (0,external_node_util_.promisify)(external_node_zlib_.deflateRaw);
/** The number of the first file of each block. A file that has many units is alone in its block. */
function blocksOf(files) {
    const firsts = [];
    let units = Infinity;
    for (const [number, file] of files.entries()) {
        units += file.units.length;
        if (units <= MAX_UNITS)
            continue;
        firsts.push(number);
        units = file.units.length;
    }
    return firsts;
}
/** The text of a block. */
async function blockText(files) {
    const parts = files.map((file) => `${JSON.stringify(storedFile(file))}\n${file.text ?? ''}`);
    return (0,denseText/* denseText */.j)(await compress(parts.join(''), { level: LEVEL }));
}

// EXTERNAL MODULE: ./src/report/html/pageDocument.ts
var pageDocument = __webpack_require__(38874);
// EXTERNAL MODULE: ./src/report/html/pageFile.ts + 1 modules
var pageFile = __webpack_require__(96434);
// EXTERNAL MODULE: ./src/report/html/pageIndex.ts
var pageIndex = __webpack_require__(71611);
;// CONCATENATED MODULE: ./src/report/html/page.ts
/** @module index.html, written one file of the report after the other, so that few of them are in memory. */





/** Blocks that are compressed at the same time. */
const PARALLEL = 3;
const WITHHELD_TEXT = 'it was left out by --no-source';
const WITHHELD_NOTE = 'The text of the sources was left out by --no-source.';
function page(report, output, { showsSource }) {
    const { packages, sources, reach } = report.coverage;
    const withheld = showsSource ? undefined : WITHHELD_TEXT;
    const blocks = blocksOf(packages.flatMap((pkg) => pkg.files));
    const writer = new BlockWriter(output, blocks);
    return {
        begin: () => {
            const index = { ...(0,pageIndex/* pageIndex */.U)(report, showsSource ? [] : [WITHHELD_NOTE]), blocks };
            return output.append((0,pageDocument/* documentStart */.Qf)(index, (0,pageDocument/* pageAssets */.tb)()));
        },
        add: ({ file, source, lines }) => {
            const content = source.kind === 'found' ? source.content : coverage_sources/* GAP_WORDS */.xg[source.kind];
            return writer.add((0,pageFile/* pageFile */.K)({ file, source: content, lines, withheld, sources: sources.length, reach }));
        },
        end: async () => {
            await writer.end();
            await output.append(pageDocument/* DOCUMENT_END */.ci);
            await output.end();
        },
    };
}
/** Writes data blocks in their order, while later ones are compressed in other threads. */
class BlockWriter {
    output;
    firsts;
    files = [];
    added = 0;
    written = 0;
    waiting = [];
    /** @param firsts the number of the first file of each block */
    constructor(output, firsts) {
        this.output = output;
        this.firsts = new Set(firsts);
    }
    async add(file) {
        if (this.firsts.has(this.added++))
            await this.close();
        this.files.push(file);
    }
    async end() {
        await this.close();
        while (this.waiting.length > 0)
            await this.write();
    }
    /** Begins to compress the files of a block. */
    async close() {
        if (this.files.length === 0)
            return;
        const text = blockText(this.files);
        // Whoever waits for it sees the error.
        text.catch(() => undefined);
        this.waiting.push(text);
        this.files = [];
        if (this.waiting.length > PARALLEL)
            await this.write();
    }
    async write() {
        const text = await this.waiting.shift();
        if (text !== undefined)
            await this.output.append((0,pageDocument/* dataBlock */.g4)(this.written++, text));
    }
}

;// CONCATENATED MODULE: ./src/report/lcov/lcov.ts
/**
 * @module lcov.info, for lcov and genhtml, Codecov, Coveralls and editors. Each source of data is a test of its own (TN),
 * which all of these readers add up; a file is left out of the later ones if they executed nothing of it.
 *
 * Functions are written as FN and FNDA, which every reader knows. lcov 2.2 has FNL and FNA for the same, but refuses a file
 * with both. A line with several units has a branch (BRDA) for each of them: no reader could otherwise know that it
 * is only partly covered.
 */

/** Characters that would begin another record. */
const LINE_BREAKS = /[\n\r]/g;
/** @param sources of the coverage model */
function lcov(sources, output) {
    return {
        begin: () => Promise.resolve(),
        add: (measured) => output.append(records(measured, sources)),
        end: async () => {
            await output.end();
        },
    };
}
function records(measured, sources) {
    const { path, lines } = measured;
    if (path === undefined || lines.lines.length === 0)
        return '';
    if (sources.length === 0)
        return record(measured, path, '', lines.together, -1);
    return sources
        .map((source, i) => {
        const column = lines.bySource[i];
        if (column === undefined || (i > 0 && (0,coverage_lines/* hitLines */.HZ)(column) === 0))
            return '';
        return record(measured, path, source, column, i);
    })
        .join('');
}
/** @param index of the source; -1 for all of them together */
function record({ lines, functions, file }, path, test, column, index) {
    const called = functions.map(({ count, counts }) => (index < 0 ? count : (counts[index] ?? 0)));
    const countOf = (unit) => {
        const { count = 0, counts = [] } = file.units[unit] ?? {};
        return index < 0 ? count : (counts[index] ?? 0);
    };
    let text = `TN:${test}\nSF:${path.replace(LINE_BREAKS, '\ufffd')}\n`;
    for (const { startLine, name } of functions)
        text += `FN:${startLine},${name}\n`;
    for (const [i, { name }] of functions.entries())
        text += `FNDA:${called[i] ?? 0},${name}\n`;
    text += `FNF:${functions.length}\nFNH:${called.filter((count) => count > 0).length}\n`;
    text += branches(lines, column, countOf);
    for (let i = 0; i < lines.lines.length; i++)
        text += `DA:${lines.lines[i] ?? 0},${column.hits[i] ?? 0}\n`;
    return `${text}LF:${lines.lines.length}\nLH:${(0,coverage_lines/* hitLines */.HZ)(column)}\nend_of_record\n`;
}
function branches(lines, column, countOf) {
    let [text, found, hit] = ['', 0, 0];
    for (let i = 0; i < lines.lines.length; i++) {
        if ((lines.units[i] ?? 0) < 2)
            continue;
        const isExecuted = (column.executed[i] ?? 0) > 0;
        for (const [branch, count] of countsOn(lines, column, i, countOf).entries()) {
            text += `BRDA:${lines.lines[i] ?? 0},0,${branch},${isExecuted ? count : '-'}\n`;
            found++;
            if (count > 0)
                hit++;
        }
    }
    return found === 0 ? '' : `${text}BRF:${found}\nBRH:${hit}\n`;
}
/**
 * The counts of the units on line i. Of those that neither begin nor end there, which are several only if builds were
 * mixed, one stands for all that were executed, and one for the others.
 */
function countsOn({ units, edges }, column, i, countOf) {
    const counts = Array.from(edges.units.subarray(edges.starts[i], edges.starts[i + 1]), countOf);
    const executed = (column.executed[i] ?? 0) - counts.filter((count) => count > 0).length;
    const others = (units[i] ?? 0) - counts.length - executed;
    if (executed > 0)
        counts.push(column.hits[i] ?? 0);
    if (others > 0)
        counts.push(0);
    return counts;
}

// EXTERNAL MODULE: ./src/report/measuredFiles.ts + 2 modules
var measuredFiles = __webpack_require__(77068);
;// CONCATENATED MODULE: ./src/report/sonar/sonar.ts

function sonar(output) {
    return {
        begin: () => output.append('<?xml version="1.0" encoding="UTF-8"?>\n<coverage version="1">\n'),
        add: (measured) => output.append(fileOf(measured)),
        end: async () => {
            await output.append('</coverage>\n');
            await output.end();
        },
    };
}
function fileOf({ path, lines: { lines, units, together } }) {
    if (path === undefined || lines.length === 0)
        return '';
    let text = `<file path="${xmlAttribute(path)}">\n`;
    for (let i = 0; i < lines.length; i++) {
        const [count, executed] = [units[i] ?? 0, together.executed[i] ?? 0];
        const branches = count > 1 ? ` branchesToCover="${count}" coveredBranches="${executed}"` : '';
        text += `<lineToCover lineNumber="${lines[i] ?? 0}" covered="${executed > 0}"${branches}/>\n`;
    }
    return `${text}</file>\n`;
}

;// CONCATENATED MODULE: ./src/report/lineReports.ts









/** The files for other tools. */
const LINE_FORMATS = ['lcov.info', 'cobertura.xml', 'sonar.xml'];
/** All files that are written here. */
const LINE_REPORTS = ['index.html', ...LINE_FORMATS];
/** In bytes: GitLab ignores a larger cobertura.xml. */
const MAX_COBERTURA = 10 * 1024 * 1024;
/**
 * Writes the files in a directory.
 * @returns what a user should know about them, in sentences
 */
async function writeLineReports(report, directory, { showsSource, names = LINE_REPORTS, now = Date.now() }) {
    const notes = [];
    const makers = {
        'index.html': (file) => page(report, new ChunkedFile(file), { showsSource }),
        'lcov.info': (file) => lcov(report.coverage.sources, new ChunkedFile(file)),
        'cobertura.xml': (file) => cobertura({
            version: report.version,
            now,
            onSize: (bytes) => {
                if (bytes > MAX_COBERTURA)
                    notes.push(sizeNote(bytes));
            },
        }, new ChunkedFile(file)),
        'sonar.xml': (file) => sonar(new ChunkedFile(file)),
    };
    const gaps = new Gaps(new Set(report.directedFiles));
    await (0,newFiles/* replaceFilesBy */.jy)(names.map((name) => (0,external_node_path_.join)(directory, name)), async (files) => {
        const views = names.flatMap((name, i) => {
            const file = files[i];
            return file === undefined ? [] : makers[name](file);
        });
        for (const view of views)
            await view.begin();
        for await (const measured of (0,measuredFiles/* measuredFiles */.U)(report)) {
            gaps.add(measured);
            for (const view of views)
                await view.add(measured);
        }
        for (const view of views)
            await view.end();
    });
    return [...gaps.notes(), ...notes];
}
function sizeNote(bytes) {
    return `cobertura.xml has ${(bytes / 1024 / 1024).toFixed(1)} MiB: GitLab ignores it, as it has more than 10 MiB`;
}
/** Counts the files whose lines are not all known. */
class Gaps {
    expected;
    counts = new Map();
    /** @param expected files whose sources are not known, and nobody can change that */
    constructor(expected) {
        this.expected = expected;
    }
    add({ file, source, lines }) {
        if (source.kind === 'found' || lines.lines.length === 0 || this.expected.has(file.path))
            return;
        this.counts.set(source.kind, (this.counts.get(source.kind) ?? 0) + 1);
    }
    notes() {
        const reasons = [
            [this.counts.get('missing'), 'is not in the checkout'],
            [this.counts.get('differs'), 'is not the one that was measured'],
            [this.counts.get('unknown'), 'is not known'],
        ];
        const parts = reasons.flatMap(([count, reason]) => count === undefined ? [] : `the source of ${(0,plural/* plural */.L)(count, 'file')} ${reason}`);
        if (parts.length === 0)
            return [];
        return [
            `${LINE_FORMATS.join(', ')} have only the first line of each block where ${parts.join(', and ')} (docs/lines.md)`,
        ];
    }
}

// EXTERNAL MODULE: ./src/report/reportFolder.ts
var reportFolder = __webpack_require__(10214);
;// CONCATENATED MODULE: ./src/report/json/report.schema.json
const report_schema_namespaceObject = /*#__PURE__*/JSON.parse('{"$schema":"http://json-schema.org/draft-07/schema#","title":"go-integration-coverage report","description":"Version 1. Readers should ignore unknown properties: later releases may add some without changing the version.","type":"object","additionalProperties":false,"required":["$schema","schemaVersion","toolVersion","startedAt","seconds","passed","module","go","mode","total","packages","notLinked","unlinked","outside","packagesLeftOut","filesLeftOut","directedFiles","files","binaries","processes","kept","suite","gates","findings","legs"],"properties":{"$schema":{"type":"string","description":"Path of this schema, relative to the report."},"schemaVersion":{"const":1},"toolVersion":{"type":"string","description":"Version of go-integration-coverage."},"startedAt":{"type":"string","description":"When the run or merge began: RFC 3339, UTC.","pattern":"^\\\\d{4}-\\\\d\\\\d-\\\\d\\\\dT\\\\d\\\\d:\\\\d\\\\d:\\\\d\\\\d(\\\\.\\\\d+)?Z$"},"seconds":{"type":"number","minimum":0},"passed":{"type":"boolean","description":"The verdict: whether the suite and every gate passed and no finding is an error. The output `passed` of the actions is about the gates only."},"module":{"type":["string","null"],"description":"Path of the measured module; null if data of several modules was merged."},"go":{"description":"The Go version that was used; null if data was only merged.","oneOf":[{"type":"null"},{"$ref":"#/definitions/go"}]},"mode":{"enum":["set","count","atomic"],"description":"Go\'s counter mode."},"total":{"$ref":"#/definitions/figures"},"packages":{"type":"array","items":{"$ref":"#/definitions/package"},"description":"Sorted by import path."},"notLinked":{"type":"array","items":{"type":"string"},"description":"Selected packages that are not linked into any measured binary or test; not part of the total."},"unlinked":{"type":"array","description":"Packages in notLinked whose numbers of statements are known.","items":{"type":"object","additionalProperties":false,"required":["importPath","statements"],"properties":{"importPath":{"type":"string"},"statements":{"type":"integer","minimum":0}}}},"packagesLeftOut":{"type":"array","items":{"type":"string"},"description":"Packages that are in the data but do not count, such as fixtures that tests built."},"filesLeftOut":{"type":"array","items":{"type":"string"},"description":"Source files that are in the data but do not count, because they were removed before the suite ended."},"directedFiles":{"type":"array","items":{"type":"string"},"description":"Files that line directives name, so that the lines of their units may be any."},"files":{"type":"array","items":{"$ref":"#/definitions/sourceFile"},"description":"The measured files that are in the repository, with the content that was measured; sorted by path."},"outside":{"type":"object","additionalProperties":false,"description":"The packages in notLinked together.","required":["packages","statements"],"properties":{"packages":{"type":"integer","minimum":0},"statements":{"type":["integer","null"],"minimum":0,"description":"Their statements, as Go\'s cover tool counts them; null if they are not known for all packages."}}},"binaries":{"type":"array","items":{"$ref":"#/definitions/binary"}},"processes":{"type":"array","items":{"$ref":"#/definitions/process"}},"kept":{"type":"object","additionalProperties":false,"description":"Processes that did not exit normally, whose counters plain Go would have lost.","required":["processes","statements"],"properties":{"processes":{"type":"integer","minimum":0},"statements":{"description":"Statements that no other process covered; null if legs were merged.","type":["integer","null"],"minimum":0}}},"suite":{"description":"null if data was only merged.","oneOf":[{"type":"null"},{"$ref":"#/definitions/suite"}]},"gates":{"type":"array","items":{"$ref":"#/definitions/gate"}},"findings":{"type":"array","items":{"$ref":"#/definitions/finding"},"description":"Most severe first."},"legs":{"type":"array","items":{"$ref":"#/definitions/leg"},"description":"The merged jobs of a matrix and the merged reports; empty otherwise."},"uncoveredFunctions":{"type":"array","description":"Functions with uncovered statements, the worst first. Only in what --format json prints with --uncovered.","items":{"type":"object","additionalProperties":false,"required":["path","file","line","name","uncovered","total","reached"],"properties":{"path":{"type":"string","description":"As in files."},"file":{"type":"string","description":"Where it is: relative to the working directory, or to the repository if it was not found, or else the same as path."},"line":{"type":"integer","minimum":0},"name":{"type":"string","description":"As Go names it: F, T.M, *T.M, func.L3.C9 for a literal at package level."},"uncovered":{"type":"integer","minimum":1},"total":{"type":"integer","minimum":1},"reached":{"type":"boolean","description":"Whether any of its statements was executed."}}}}},"definitions":{"leg":{"type":"object","additionalProperties":false,"required":["name","state","go","tests","suitePassed","failedTests","covered","total","percent"],"properties":{"name":{"type":"string","description":"The job and its matrix values, or the directory of a merged report."},"state":{"enum":["merged","missing","broken","empty"],"description":"missing: the job uploaded no artifact; broken: its artifact cannot be read; empty: its artifact or report has no coverage data."},"go":{"description":"The Go version that was used; null if it is not known.","oneOf":[{"type":"null"},{"$ref":"#/definitions/go"}]},"tests":{"description":"Tests by outcome, not counting tests with subtests; null if a command ran or nothing is known.","oneOf":[{"type":"null"},{"type":"object","additionalProperties":false,"required":["pass","fail","skip","unfinished"],"properties":{"pass":{"type":"integer","minimum":0},"fail":{"type":"integer","minimum":0},"skip":{"type":"integer","minimum":0},"unfinished":{"type":"integer","minimum":0}}}]},"suitePassed":{"type":["boolean","null"]},"failedTests":{"type":"array","items":{"type":"string"},"description":"Package and name of each failed test; only some if there are many."},"covered":{"type":"integer","minimum":0,"description":"Statements that this job covered."},"total":{"type":"integer","minimum":0,"description":"All statements of this job."},"percent":{"type":["number","null"],"minimum":0,"maximum":100,"description":"As Go rounds it; null if total is 0."}}},"figure":{"type":"object","additionalProperties":false,"required":["covered","total","percent"],"properties":{"covered":{"type":"integer","minimum":0,"description":"Covered statements: those executed at least once."},"total":{"type":"integer","minimum":0,"description":"All statements."},"percent":{"type":["number","null"],"minimum":0,"maximum":100,"description":"100 * covered / total, rounded to one decimal as Go does; null if total is 0."}}},"figures":{"type":"object","additionalProperties":false,"required":["covered","total","percent","bySource"],"properties":{"covered":{"type":"integer","minimum":0,"description":"Covered statements: those executed at least once."},"total":{"type":"integer","minimum":0,"description":"All statements."},"percent":{"type":["number","null"],"minimum":0,"maximum":100,"description":"100 * covered / total, rounded to one decimal as Go does; null if total is 0."},"bySource":{"type":"object","additionalProperties":false,"description":"The same for each source separately.","properties":{"binaries":{"$ref":"#/definitions/figure"},"tests":{"$ref":"#/definitions/figure"}}}}},"go":{"type":"object","additionalProperties":false,"required":["requested","requestedBy","version","origin","goos","goarch"],"properties":{"requested":{"type":"string","description":"The pinned version, as requested."},"requestedBy":{"type":"string","description":"Where the version is requested."},"version":{"type":"string","description":"The version that was used."},"origin":{"enum":["tool cache","PATH","go.dev","module proxy"]},"goos":{"type":"string","description":"Target operating system, as in GOOS."},"goarch":{"type":"string","description":"Target architecture, as in GOARCH."}}},"package":{"type":"object","additionalProperties":false,"required":["importPath","module","covered","total","percent","bySource","files"],"properties":{"importPath":{"type":"string","description":"Import path."},"module":{"type":"string","description":"Module path; empty for the standard library."},"covered":{"type":"integer","minimum":0,"description":"Covered statements: those executed at least once."},"total":{"type":"integer","minimum":0,"description":"All statements."},"percent":{"type":["number","null"],"minimum":0,"maximum":100,"description":"100 * covered / total, rounded to one decimal as Go does; null if total is 0."},"bySource":{"type":"object","additionalProperties":false,"description":"The same for each source separately.","properties":{"binaries":{"$ref":"#/definitions/figure"},"tests":{"$ref":"#/definitions/figure"}}},"files":{"type":"array","items":{"$ref":"#/definitions/file"}}}},"file":{"type":"object","additionalProperties":false,"required":["path","covered","total","percent","bySource","uncovered"],"properties":{"path":{"type":"string","description":"Import path, a slash and the file name, as in Go\'s profiles."},"covered":{"type":"integer","minimum":0,"description":"Covered statements: those executed at least once."},"total":{"type":"integer","minimum":0,"description":"All statements."},"percent":{"type":["number","null"],"minimum":0,"maximum":100,"description":"100 * covered / total, rounded to one decimal as Go does; null if total is 0."},"bySource":{"type":"object","additionalProperties":false,"description":"The same for each source separately.","properties":{"binaries":{"$ref":"#/definitions/figure"},"tests":{"$ref":"#/definitions/figure"}}},"uncovered":{"type":"array","description":"Uncovered units: start line, start column, end line, end column (exclusive), number of statements.","items":{"type":"array","items":{"type":"integer","minimum":0},"minItems":5,"maxItems":5}}}},"binary":{"type":"object","additionalProperties":false,"required":["name","importPath","origin","processes","covered","total","percent"],"properties":{"name":{"type":"string","description":"File name of the binary."},"importPath":{"type":"string","description":"Import path of its main package."},"origin":{"enum":["built","found"],"description":"built: by this tool; found: known only from its data, such as a binary that a test built."},"processes":{"type":"integer","minimum":0,"description":"Number of processes that left counters; also 0 for data that was merged earlier, which does not say."},"covered":{"type":"integer","minimum":0,"description":"Covered statements: those executed at least once."},"total":{"type":"integer","minimum":0,"description":"All statements."},"percent":{"type":["number","null"],"minimum":0,"maximum":100,"description":"100 * covered / total, rounded to one decimal as Go does; null if total is 0."}}},"process":{"type":"object","additionalProperties":false,"required":["source","command","pid"],"properties":{"source":{"enum":["binaries","tests"]},"command":{"type":"string","description":"The program and the names of its flags; never values."},"pid":{"type":"integer","minimum":0,"description":"Process id."},"ending":{"type":"string","description":"How it ended, if it did not exit normally: killed by SIGTERM, panicked, still running. Its counters were kept."}}},"suite":{"type":"object","additionalProperties":false,"required":["kind","passed","exitCode","timedOut","startedAt","seconds","packages","leftOut"],"properties":{"kind":{"enum":["go test","command"]},"passed":{"type":"boolean"},"exitCode":{"type":"integer"},"timedOut":{"type":"boolean"},"startedAt":{"type":["string","null"],"description":"When the suite began: RFC 3339, UTC; null if it is not known.","pattern":"^\\\\d{4}-\\\\d\\\\d-\\\\d\\\\dT\\\\d\\\\d:\\\\d\\\\d:\\\\d\\\\d(\\\\.\\\\d+)?Z$"},"seconds":{"type":"number","minimum":0},"packages":{"type":"array","items":{"$ref":"#/definitions/testPackage"}},"leftOut":{"type":"integer","minimum":0,"description":"Number of test functions that also exist without the tags and were not run."}}},"testPackage":{"type":"object","additionalProperties":false,"required":["importPath","outcome","startedAt","seconds","tests","output","failedAt"],"properties":{"importPath":{"type":"string","description":"Import path."},"outcome":{"enum":["pass","fail","skip","build-failed","none"]},"startedAt":{"type":["string","null"],"description":"When it began: RFC 3339, UTC; null if it is not known.","pattern":"^\\\\d{4}-\\\\d\\\\d-\\\\d\\\\dT\\\\d\\\\d:\\\\d\\\\d:\\\\d\\\\d(\\\\.\\\\d+)?Z$"},"seconds":{"type":"number","minimum":0},"tests":{"type":"array","items":{"$ref":"#/definitions/test"}},"output":{"type":"string","description":"What it printed outside its tests, if it failed."},"failedAt":{"description":"Where it failed outside its tests; null if its output names no line.","oneOf":[{"type":"null"},{"$ref":"#/definitions/failureLine"}]}}},"test":{"type":"object","additionalProperties":false,"required":["name","outcome","seconds","output","file","failedAt"],"properties":{"name":{"type":"string","description":"Name as in go test, with subtests after a slash."},"outcome":{"enum":["pass","fail","skip","unfinished"]},"seconds":{"type":"number","minimum":0},"output":{"type":"string","description":"What it printed, unless it passed."},"file":{"type":["string","null"],"description":"The file that declares its function: path in the repository (outside a repository, in the module), with slashes; null if it is not known."},"failedAt":{"description":"Where it failed; null if its output names no line of its package.","oneOf":[{"type":"null"},{"$ref":"#/definitions/failureLine"}]}}},"sourceFile":{"type":"object","additionalProperties":false,"required":["path","file","lines","blob","textBlob"],"properties":{"path":{"type":"string","description":"As Go names it: example.com/shop/cart/cart.go."},"file":{"type":"string","description":"Path in the repository, with slashes."},"lines":{"type":["integer","null"],"minimum":0,"description":"Number of its lines; null if it is not known."},"blob":{"type":"string","description":"Git\'s SHA-1 of its content when it was measured.","pattern":"^[0-9a-f]{40}$"},"textBlob":{"type":["string","null"],"description":"The SHA-1 with LF line ends, if git stores CRLF; null otherwise.","pattern":"^[0-9a-f]{40}$"}}},"failureLine":{"type":"object","additionalProperties":false,"required":["file","line","text"],"properties":{"file":{"type":"string","description":"Path in the repository (outside a repository, in the module), with slashes."},"line":{"type":"integer","minimum":1},"text":{"type":"string","description":"What the test says there, on one line; may be empty."}}},"gate":{"type":"object","additionalProperties":false,"required":["rule","passed","missing","covered","total","percent"],"properties":{"rule":{"type":"string","description":"The rule, such as total: 80."},"passed":{"type":"boolean"},"missing":{"type":"integer","minimum":0,"description":"Number of statements by which it fails."},"covered":{"type":"integer","minimum":0,"description":"Covered statements: those executed at least once."},"total":{"type":"integer","minimum":0,"description":"All statements."},"percent":{"type":["number","null"],"minimum":0,"maximum":100,"description":"100 * covered / total, rounded to one decimal as Go does; null if total is 0."}}},"finding":{"type":"object","additionalProperties":false,"required":["code","severity","title","detail","fix","evidence"],"properties":{"code":{"type":"string","description":"Stable code of the finding.","pattern":"^[a-z0-9]+(-[a-z0-9]+)*$"},"severity":{"enum":["error","warning","notice"]},"title":{"type":"string","description":"What happened."},"detail":{"type":"string","description":"Why."},"fix":{"type":"string","description":"What to do."},"evidence":{"type":"array","items":{"type":"string"}}}}}}');
// EXTERNAL MODULE: ./src/report/markdown/summary.ts
var markdown_summary = __webpack_require__(19198);
;// CONCATENATED MODULE: ./src/report/text/coverageOut.ts
/** Makes a profile: a line with the mode, then one line for each unit in Go's order. */
function textProfile(model) {
    const lines = model.packages.flatMap((pkg) => pkg.files.flatMap((file) => file.units.map((unit) => {
        const range = `${unit.startLine}.${unit.startColumn},${unit.endLine}.${unit.endColumn}`;
        return `${file.path}:${range} ${unit.statements} ${unit.count}\n`;
    })));
    return `mode: ${model.mode}\n${lines.join('')}`;
}

;// CONCATENATED MODULE: ./src/report/writeReport.ts
/** @module Writes the files of a report. */














/**
 * Writes all files of a report, and removes those of an earlier report that this one does not have.
 * @returns what a user should know about the files, in sentences
 * @throws UserError if the directory cannot be written
 */
async function writeReport(report, directory, options = { showsSource: true }) {
    const tested = report.suite?.kind === 'go test' ? report.suite : undefined;
    const texts = {
        'report.json': (0,reportJson/* reportJson */.l)(report),
        'report.schema.json': `${JSON.stringify(report_schema_namespaceObject, null, 2)}\n`,
        'summary.md': (0,markdown_summary/* summary */.z)(report),
        'coverage.out': textProfile(report.coverage),
        'junit.xml': tested && junit(tested),
        'ctrf.json': tested && ctrf(report, tested),
        'badge.svg': badgeSvg(report.coverage),
        'badge.json': badgeJson(report.coverage),
    };
    try {
        await (0,directories/* makeDirectory */.Oh)(directory);
        for (const name of reportFolder/* REPORT_FILES */.JL) {
            if (!isText(name))
                continue;
            const [path, text] = [(0,external_node_path_.join)(directory, name), texts[name]];
            if (text === undefined)
                await (0,promises_.rm)(path, { force: true });
            else
                await (0,newFiles/* replaceFile */.fR)(path, text);
        }
        return await writeLineReports(report, directory, options);
    }
    catch (error) {
        throw new errors/* UserError */.yo(`the report could not be written to ${directory}`, 'Choose another directory with --out.', { cause: error });
    }
}
function isText(name) {
    return !LINE_REPORTS.some((each) => each === name);
}


/***/ }),

/***/ 39110:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DV: () => (/* binding */ codeBlock),
/* harmony export */   FV: () => (/* binding */ escapeMarkdown),
/* harmony export */   SS: () => (/* binding */ codeSpan),
/* harmony export */   h8: () => (/* binding */ htmlCode),
/* harmony export */   js: () => (/* binding */ htmlText)
/* harmony export */ });
/* harmony import */ var _plainText_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45124);
/**
 * @module Untrusted text in GitHub's Markdown. The names of packages, tests and files come from the tested code and
 * must not turn into markup, mentions, references, images or comments.
 */

/** Characters that start or end markup anywhere in a line; `$` delimits math. */
const MARKUP = /[\\`*_[\]~|$]/g;
/** At the start of a line, this makes a heading, a quote, a list, a rule or a table row. */
const LINE_START = /^(\d+(?=[.)](?:\s|$))|(?=[#>+=:-]))/;
/** Characters that are inert in HTML, Markdown and table cells when written as numeric references. */
const ACTIVE = /[&<>"'`\\*_[\]|~$#:]|(?<=www)\./gi;
/**
 * What GitHub turns into links and images after it has processed the markup, so that a backslash does not help:
 * mentions and email addresses, issue references, emoji (`main.go:100:5`) and URLs.
 */
const LINKED = /@|#(?=\w)|GH-(?=\d)|:(?=[\w+-]+:)|(?:https?|ftp|mailto|xmpp)(?=:)|www(?=\.)/gi;
/** A zero-width space, which breaks them invisibly. */
const BREAK = '\u200b';
const MAX_NAME_LENGTH = 300;
const MAX_TEXT_LENGTH = 2000;
/** Text on one line for headings, cells and paragraphs, cut after 2,000 characters. */
function escapeMarkdown(text) {
    return oneLine(text, MAX_TEXT_LENGTH)
        .replace(LINKED, (word) => word + BREAK)
        .replace(MARKUP, (mark) => `\\${mark}`)
        .replace(/[&<]/g, (mark) => (mark === '&' ? '&amp;' : '&lt;'))
        .replace(LINE_START, '$1\\');
}
/** A name as a code span on one line, cut after 300 characters. */
function codeSpan(text) {
    const content = oneLine(text, MAX_NAME_LENGTH);
    // A pipe ends a table cell even between backticks, and outside tables a backslash before it is visible.
    if (content === '' || content.includes('|'))
        return htmlCode(text);
    const fence = '`'.repeat(longestRun(content) + 1);
    const pad = /^`|`$/.test(content) ? ' ' : '';
    return `${fence}${pad}${content}${pad}${fence}`;
}
/** A name as code where Markdown is not processed, such as in `<summary>`. */
function htmlCode(text) {
    return `<code>${references(oneLine(text, MAX_NAME_LENGTH)).replaceAll('@', `@${BREAK}`)}</code>`;
}
/** Text on one line where Markdown is not processed, such as in `<summary>`. */
function htmlText(text) {
    return references(oneLine(text, MAX_TEXT_LENGTH).replace(LINKED, (word) => word + BREAK));
}
function references(text) {
    return text.replace(ACTIVE, (mark) => `&#${mark.charCodeAt(0)};`);
}
/** A fenced code block that keeps the lines of the text. */
function codeBlock(text) {
    const content = (0,_plainText_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .wh)(text.replace(/\r\n?/g, '\n')).trimEnd();
    const fence = '`'.repeat(Math.max(3, longestRun(content) + 1));
    return `${fence}text\n${content}\n${fence}`;
}
function oneLine(text, maxLength) {
    const line = (0,_plainText_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .wh)(text.replace(/\r\n?/g, '\n')).replace(/\s+/g, ' ').trim();
    const characters = Array.from(line);
    return characters.length <= maxLength ? line : `${characters.slice(0, maxLength - 1).join('')}…`;
}
function longestRun(text) {
    return [...text.matchAll(/`+/g)].reduce((longest, run) => Math.max(longest, run[0].length), 0);
}


/***/ })

};
