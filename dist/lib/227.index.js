export const id = 227;
export const ids = [227];
export const modules = {

/***/ 99445:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  D: () => (/* binding */ changeOfDiff),
  e: () => (/* binding */ pathLeftBy)
});

// EXTERNAL MODULE: ./src/diff/lineMap.ts
var lineMap = __webpack_require__(87839);
;// CONCATENATED MODULE: ./src/compare/lineSet.ts
/** The later lines of hunks: those that a change added or modified. */
class NewLines {
    ranges;
    size;
    /** @param hunks in the order of the text, without overlaps */
    constructor(hunks) {
        this.ranges = hunks
            .filter(({ newLines }) => newLines > 0)
            .map(({ newStart, newLines }) => ({ start: newStart, end: newStart + newLines }));
        this.size = this.ranges.reduce((sum, { start, end }) => sum + end - start, 0);
    }
    has(line) {
        let [low, high] = [0, this.ranges.length];
        while (low < high) {
            const middle = (low + high) >> 1;
            const range = this.ranges[middle];
            if (range !== undefined && range.end <= line)
                low = middle + 1;
            else
                high = middle;
        }
        const found = this.ranges[low];
        return found !== undefined && found.start <= line;
    }
    *[Symbol.iterator]() {
        for (const { start, end } of this.ranges)
            for (let line = start; line < end; line++)
                yield line;
    }
}

;// CONCATENATED MODULE: ./src/compare/change.ts


const MODE_TYPE = 0o170000;
const REGULAR = 0o100000;
/** The change that git's answer describes. */
function changeOfDiff(files, { base, baseCommit }) {
    const found = new Map();
    const withoutLines = new Set();
    const gone = new Set();
    for (const file of files) {
        const left = pathLeftBy(file);
        if (left !== undefined)
            gone.add(left);
        if (file.status === 'deleted')
            continue;
        const changed = changedFile(file);
        if (changed !== undefined)
            found.set(file.path, changed);
        else if (!isSameSubmodule(file))
            withoutLines.add(file.path);
    }
    return { base, baseCommit, source: 'git', files: found, withoutLines, gone, truncated: false };
}
/** Whether a submodule has another path only. */
function isSameSubmodule({ status, lines, blob, blobBefore }) {
    return status === 'renamed' && lines.kind === 'submodule' && blob === blobBefore;
}
/** The path at the base that the file does not have any more; undefined if it kept it, or had none. */
function pathLeftBy({ status, path, pathBefore }) {
    return status === 'deleted' ? path : status === 'renamed' ? pathBefore : undefined;
}
function changedFile({ status, mode, lines, pathBefore, blob, blobBefore, }) {
    const isRegular = (mode & MODE_TYPE) === REGULAR;
    if (status === 'unmerged' || lines.kind !== 'hunks' || !isRegular)
        return undefined;
    // What was a link had other lines.
    const from = status === 'type' ? undefined : pathBefore;
    return { lines: new NewLines(lines.hunks), from, map: new lineMap/* LineMap */.H(lines.hunks), blob, blobBefore };
}


/***/ }),

/***/ 76994:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ headFilesOf),
/* harmony export */   s: () => (/* binding */ TESTED_IS_HEAD)
/* harmony export */ });
/* harmony import */ var _coverage_sourceFiles_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53078);
/* harmony import */ var _diff_lineMap_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87839);
/** @module Where the lines of the tested commit are at the commit that people look at. */


/** The tested commit is the head. */
const TESTED_IS_HEAD = {
    find: ({ file, uncommitted }) => (uncommitted === true ? undefined : { path: file, map: _diff_lineMap_js__WEBPACK_IMPORTED_MODULE_1__/* .SAME_LINES */ .v }),
    truncated: false,
};
/** The places of files of the tested commit, from its difference to the head. */
function headFilesOf({ files, isComplete, testedBlobs, headBlobs }) {
    const moved = new Map();
    for (const file of files ?? [])
        if (file.status !== 'deleted')
            moved.set(file.path, movedFile(file));
    return {
        find: (tested) => {
            const { file } = tested;
            if ((0,_coverage_sourceFiles_js__WEBPACK_IMPORTED_MODULE_0__/* .isBlobOf */ .r4)(tested, headBlobs?.get(file)))
                return { path: file, map: _diff_lineMap_js__WEBPACK_IMPORTED_MODULE_1__/* .SAME_LINES */ .v };
            if (moved.has(file)) {
                const found = moved.get(file);
                return found !== undefined && (0,_coverage_sourceFiles_js__WEBPACK_IMPORTED_MODULE_0__/* .isBlobOf */ .r4)(tested, found.testedBlob) ? found : undefined;
            }
            const isOther = headBlobs?.has(file) === true || tested.uncommitted === true;
            if (files === undefined || !isComplete || isOther)
                return undefined;
            const isTested = testedBlobs === undefined || (0,_coverage_sourceFiles_js__WEBPACK_IMPORTED_MODULE_0__/* .isBlobOf */ .r4)(tested, testedBlobs.get(file));
            return isTested ? { path: file, map: _diff_lineMap_js__WEBPACK_IMPORTED_MODULE_1__/* .SAME_LINES */ .v } : undefined;
        },
        truncated: !isComplete,
    };
}
/** Undefined if the head does not have the file, or its lines are not known. */
function movedFile({ status, pathBefore, blob, lines }) {
    const isKnown = (status === 'modified' || status === 'renamed') && lines.kind === 'hunks';
    if (!isKnown || pathBefore === undefined)
        return undefined;
    return { path: pathBefore, map: new _diff_lineMap_js__WEBPACK_IMPORTED_MODULE_1__/* .LineMap */ .H(lines.hunks).inverse(), testedBlob: blob };
}


/***/ }),

/***/ 70227:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UntestedChange: () => (/* binding */ UntestedChange),
/* harmony export */   baseCommitOf: () => (/* binding */ baseCommitOf),
/* harmony export */   baseOnly: () => (/* binding */ baseOnly),
/* harmony export */   changeFromGit: () => (/* binding */ changeFromGit)
/* harmony export */ });
/* harmony import */ var _compare_change_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99445);
/* harmony import */ var _compare_headFiles_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76994);
/* harmony import */ var _git_blobs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39171);
/* harmony import */ var _git_commits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(39102);
/* harmony import */ var _git_diff_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(98615);
/* harmony import */ var _git_gitCommand_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(14244);
/* harmony import */ var _git_gitProblem_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4277);
/* harmony import */ var _git_mergeBase_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(81889);








const WHAT = 'Could not read what changed';
/** What was tested has nothing of the change: no other source can say how much of it is covered. */
class UntestedChange extends _git_gitProblem_js__WEBPACK_IMPORTED_MODULE_6__.GitProblem {
}
/**
 * Asks git what changed since the base.
 * @returns undefined if there is no base
 * @throws GitProblem, and UntestedChange if asking elsewhere is of no use
 */
async function changeFromGit(request) {
    const { context, base } = request;
    if (base === undefined && context?.base === undefined)
        return undefined;
    // Whatever is checked out here, it is not the merge commit that the other run tested.
    if (context?.reported !== undefined && context.testedSha === undefined)
        return undefined;
    const repository = await (0,_git_gitCommand_js__WEBPACK_IMPORTED_MODULE_5__.findRepository)(request.directory, request);
    const tested = await (0,_git_commits_js__WEBPACK_IMPORTED_MODULE_3__/* .resolveCommit */ .WL)(repository, 'HEAD');
    if (tested === undefined)
        throw new _git_gitProblem_js__WEBPACK_IMPORTED_MODULE_6__.GitProblem(`${WHAT}: the repository has no commit`);
    if (context !== undefined && base === undefined)
        refuseBaseOnly(tested, context);
    const isOfEvent = context === undefined || [context.testedSha, context.headSha].includes(tested);
    if (!isOfEvent && (base === undefined || context.testedSha === undefined))
        throw new _git_gitProblem_js__WEBPACK_IMPORTED_MODULE_6__.GitProblem(`${WHAT}: the checkout is not of the commit that was tested`);
    const start = await startOf(repository, tested, request);
    const files = context === undefined
        ? await (0,_git_diff_js__WEBPACK_IMPORTED_MODULE_4__/* .diffOfWorkingTree */ .a)(repository, start.baseCommit)
        : await (0,_git_diff_js__WEBPACK_IMPORTED_MODULE_4__/* .diffOfCommits */ .R)(repository, start.baseCommit, tested);
    const head = context === undefined || !isOfEvent ? undefined : await headOf(repository, tested, context.headSha);
    const workingTree = context === undefined ? repository.root : undefined;
    return { change: (0,_compare_change_js__WEBPACK_IMPORTED_MODULE_0__/* .changeOfDiff */ .D)(files, start), head, workingTree, blobTexts: storedIn(repository) };
}
/** Without those that git does not give: what they say is then not known. */
function storedIn(repository) {
    return async (ids) => (0,_git_blobs_js__WEBPACK_IMPORTED_MODULE_2__/* .readBlobs */ .b)(repository, ids).catch((error) => {
        if (error instanceof _git_gitProblem_js__WEBPACK_IMPORTED_MODULE_6__.GitProblem)
            return new Map();
        throw error;
    });
}
/** @throws UntestedChange for the event pull_request_target, unless more than what it begins with was checked out */
function refuseBaseOnly(tested, { eventName, testedSha, headSha }) {
    if (eventName === 'pull_request_target' && tested === testedSha && tested !== headSha)
        throw baseOnly();
}
/** For when the base of a pull request was tested. */
function baseOnly() {
    return new UntestedChange(`${WHAT}: the base branch was tested, and not the pull request`, 'The event pull_request_target begins on the base branch. Measure on the event pull_request, and see docs/forks.md for forks.');
}
/**
 * The commit of a ref of the user's, a branch of the remote if no local one has that name.
 * @throws GitProblem if there is none
 */
async function baseCommitOf(repository, ref, mayFetch) {
    const found = (await (0,_git_commits_js__WEBPACK_IMPORTED_MODULE_3__/* .resolveCommit */ .WL)(repository, ref)) ??
        (await (0,_git_commits_js__WEBPACK_IMPORTED_MODULE_3__/* .resolveCommit */ .WL)(repository, `refs/remotes/origin/${ref}`)) ??
        (mayFetch ? await (0,_git_mergeBase_js__WEBPACK_IMPORTED_MODULE_7__/* .fetchRef */ .sl)(repository, ref) : undefined);
    if (found !== undefined)
        return found;
    throw new _git_gitProblem_js__WEBPACK_IMPORTED_MODULE_6__.GitProblem(`${WHAT}: the repository has no branch, tag or commit ${JSON.stringify(ref)}`, 'Name one that it has as the base, such as main or origin/main; `git fetch` gets those of the remote.');
}
async function startOf(repository, tested, { base, context }) {
    if (base !== undefined) {
        const commit = await baseCommitOf(repository, base, context !== undefined);
        return { base, baseCommit: await (0,_git_mergeBase_js__WEBPACK_IMPORTED_MODULE_7__/* .findMergeBase */ .fe)(repository, commit, tested) };
    }
    const { branch = '', sha } = context?.base ?? {};
    const known = await knownStart(repository, tested, context);
    if (known !== undefined) {
        await (0,_git_mergeBase_js__WEBPACK_IMPORTED_MODULE_7__/* .ensureCommit */ .q$)(repository, known);
        return { base: branch, baseCommit: known };
    }
    if (sha !== undefined)
        await (0,_git_mergeBase_js__WEBPACK_IMPORTED_MODULE_7__/* .ensureCommit */ .q$)(repository, sha);
    const commit = sha ?? (await baseCommitOf(repository, branch, true));
    return { base: branch, baseCommit: await (0,_git_mergeBase_js__WEBPACK_IMPORTED_MODULE_7__/* .findMergeBase */ .fe)(repository, commit, tested) };
}
/**
 * The merge base where no history is needed to know it: a pull request's merge commit has the base as its first parent, and
 * a merge group is made on top of its base.
 */
async function knownStart(repository, tested, context) {
    if (context?.testedSha !== tested)
        return undefined;
    if (context.eventName === 'merge_group')
        return context.base?.sha;
    if (context.pullRequest === undefined)
        return undefined;
    const [first, second, ...others] = await (0,_git_commits_js__WEBPACK_IMPORTED_MODULE_3__/* .parentsOf */ .fY)(repository, tested);
    return second === context.headSha && others.length === 0 ? first : undefined;
}
/** Undefined if the clone does not have the head, and could not fetch it. */
async function headOf(repository, tested, head) {
    if (head === tested)
        return _compare_headFiles_js__WEBPACK_IMPORTED_MODULE_1__/* .TESTED_IS_HEAD */ .s;
    try {
        await (0,_git_mergeBase_js__WEBPACK_IMPORTED_MODULE_7__/* .ensureCommit */ .q$)(repository, head);
        return (0,_compare_headFiles_js__WEBPACK_IMPORTED_MODULE_1__/* .headFilesOf */ .V)({
            files: await (0,_git_diff_js__WEBPACK_IMPORTED_MODULE_4__/* .diffOfCommits */ .R)(repository, head, tested),
            isComplete: true,
            testedBlobs: await (0,_git_blobs_js__WEBPACK_IMPORTED_MODULE_2__/* .blobsOfCommit */ .Z)(repository, tested),
            headBlobs: undefined,
        });
    }
    catch (error) {
        if (error instanceof _git_gitProblem_js__WEBPACK_IMPORTED_MODULE_6__.GitProblem)
            return undefined;
        throw error;
    }
}


/***/ })

};
