export const id = 4277;
export const ids = [4277];
export const modules = {

/***/ 4277:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GitProblem: () => (/* binding */ GitProblem),
/* harmony export */   gitProblem: () => (/* binding */ gitProblem)
/* harmony export */ });
/* harmony import */ var _support_plainText_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45124);
/** @module What git could not answer, in words for people. */

/**
 * A question that git did not answer. Never an error of a run: what depends on it is not known.
 */
class GitProblem extends Error {
    advice;
    name = 'GitProblem';
    /**
     * @param message what happened, as a sentence without a full stop
     * @param advice what to do about it; may be empty
     */
    constructor(message, advice = '', options) {
        super(message, options);
        this.advice = advice;
    }
}
/** Characters of git's own message. */
const MAX_MESSAGE = 300;
/**
 * The problem that git's message tells of.
 * @param what could not be done, such as `Could not find the base`
 */
function gitProblem(what, stderr, root) {
    if (/dubious ownership|safe\.directory/.test(stderr))
        return new GitProblem(`${what}: the repository belongs to another user, so git refuses to read it`, `Run this before: git config --global --add safe.directory '${(0,_support_plainText_js__WEBPACK_IMPORTED_MODULE_0__/* .plainLine */ .h0)(root)}'`);
    const lines = stderr.split('\n').filter((line) => line.trim() !== '');
    const fatal = lines.find((line) => /^(?:fatal|error):/.test(line)) ?? lines[0] ?? 'git gave no reason';
    return new GitProblem(`${what}: ${(0,_support_plainText_js__WEBPACK_IMPORTED_MODULE_0__/* .plainLine */ .h0)(fatal).replace(/\.$/, '').slice(0, MAX_MESSAGE)}`);
}


/***/ })

};
