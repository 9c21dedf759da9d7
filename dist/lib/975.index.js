export const id = 975;
export const ids = [975];
export const modules = {

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

/***/ 24527:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   writeDiffPage: () => (/* binding */ writeDiffPage)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _compare_comparison_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53002);
/* harmony import */ var _report_lineReports_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1968);
/* harmony import */ var _report_reportFolder_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(10214);
/* harmony import */ var _support_directories_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(30172);
/* harmony import */ var _support_errors_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(87700);
/** @module The page of a difference: the later measurement, with what was lost and gained since the earlier one. */







const PAGE = 'index.html';
/**
 * Writes index.html.
 * @param name of the earlier measurement, as the user called it
 * @throws UserError if the folder has a report, whose page would be overwritten
 */
async function writeDiffPage(diff, after, name, directory) {
    for (const file of _report_reportFolder_js__WEBPACK_IMPORTED_MODULE_4__/* .REPORT_FILES */ .JL)
        if (file !== PAGE && (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, file)).catch(() => undefined)) !== undefined)
            throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .UserError */ .yo(`out: ${directory} has a report, whose index.html would be overwritten`, 'Choose another directory with --out.');
    await (0,_support_directories_js__WEBPACK_IMPORTED_MODULE_5__/* .makeDirectory */ .Oh)(directory);
    await (0,_report_lineReports_js__WEBPACK_IMPORTED_MODULE_3__/* .writeLineReports */ .TN)(withDiff(diff, after, name), directory, { names: [PAGE], showsSource: true });
}
function withDiff(diff, after, name) {
    const places = new Map(after.files.map(({ path, file }) => [path, file]));
    const rangesOf = (kind) => diff.files.flatMap(({ path, ranges }) => ranges
        .filter((range) => range.kind === kind)
        .map(({ startLine, endLine, statements, functionName }) => {
        return { path, file: places.get(path), startLine, endLine, statements, functionName };
    }));
    const baseline = {
        name,
        commit: undefined,
        notes: [],
        before: diff.before,
        after: diff.after,
        packages: [],
        files: diff.files
            .filter(({ before, after: now }) => before?.covered !== now?.covered || before?.total !== now?.total)
            .map(({ path, from, before, after: now }) => ({ name: path, from, before, after: now })),
        lost: rangesOf('lost'),
        lostStatements: diff.statements.lost,
        gained: rangesOf('gained'),
        gainedStatements: diff.statements.gained,
        tests: undefined,
        trend: [],
    };
    return { ...after, comparison: { ..._compare_comparison_js__WEBPACK_IMPORTED_MODULE_2__/* .NO_COMPARISON */ .gE, baseline: { value: baseline } } };
}


/***/ }),

/***/ 99397:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ ownSources)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73136);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_url__WEBPACK_IMPORTED_MODULE_2__);
/** @module Our own Go sources: at the top of the repository, or in dist, where the build copies them. */



/**
 * The absolute path of a directory with Go sources of ours.
 * @param directory `launcher` or `preserve`
 * @param file a file in it, which distinguishes it from other directories of the same name
 * @throws Error if no directory above this code has it: the installation is incomplete
 */
function ownSources(directory, file) {
    const here = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_url__WEBPACK_IMPORTED_MODULE_2__.fileURLToPath)(import.meta.url));
    for (let above = here;; above = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(above)) {
        const found = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(above, directory);
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(found, file)))
            return found;
        if ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(above) === above)
            throw new Error(`${directory}/${file} is not in ${here} or above it: the installation is incomplete`);
    }
}


/***/ })

};
