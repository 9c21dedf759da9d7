export const id = 1066;
export const ids = [1066];
export const modules = {

/***/ 81066:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   newerFollowed: () => (/* binding */ newerFollowed)
/* harmony export */ });
/* harmony import */ var _commits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39102);
/* harmony import */ var _gitCommand_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14244);
/** @module A local branch that is behind the one that it follows. */


const WHAT = 'Could not ask git what a branch follows';
/**
 * The branch that a local one follows, such as `origin/main`, if HEAD has commits of it that the local branch lacks, as after
 * a rebase onto it: what changed since the local branch has these commits, too. Undefined if that is not so, or no local
 * branch has that name.
 * @throws GitProblem
 */
async function newerFollowed(repository, branch) {
    const ref = `refs/heads/${branch}`;
    const local = await (0,_commits_js__WEBPACK_IMPORTED_MODULE_0__/* .resolveCommit */ .WL)(repository, ref);
    if (local === undefined)
        return undefined;
    const args = ['for-each-ref', '--format=%(upstream) %(upstream:short)', ref];
    const [full = '', short = ''] = (await (0,_gitCommand_js__WEBPACK_IMPORTED_MODULE_1__.gitText)(repository, args, { what: WHAT })).trim().split(' ');
    const [followed, head] = [await (0,_commits_js__WEBPACK_IMPORTED_MODULE_0__/* .resolveCommit */ .WL)(repository, full), await (0,_commits_js__WEBPACK_IMPORTED_MODULE_0__/* .resolveCommit */ .WL)(repository, 'HEAD')];
    if (followed === undefined || head === undefined)
        return undefined;
    const common = await (0,_commits_js__WEBPACK_IMPORTED_MODULE_0__/* .mergeBase */ .wu)(repository, head, followed);
    const isNewer = common !== undefined && (await (0,_commits_js__WEBPACK_IMPORTED_MODULE_0__/* .mergeBase */ .wu)(repository, local, common)) !== common;
    return isNewer ? short : undefined;
}


/***/ })

};
