export const id = 2116;
export const ids = [2116];
export const modules = {

/***/ 6427:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ apiProblem)
/* harmony export */ });
/* harmony import */ var _support_records_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6149);
/* harmony import */ var _support_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87700);
/* harmony import */ var _support_plainText_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45124);
/** @module Explains errors of GitHub's API to the author of a workflow. */



/**
 * Explains an error that the client threw.
 * @param doing what was attempted, such as `create a check run`
 * @throws the error itself if it does not come from the API: a bug of ours is not an answer from GitHub
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
        advice: 'Run the job again. If that does not help, check the network of the runner and githubstatus.com.',
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
        return problem('limit', "GitHub's rate limit was reached", 'Run the job again later, or less often.');
    switch (status) {
        case 401:
            return problem('token', 'GitHub does not accept the token', 'It may have expired or been revoked. Use github.token, the default of the token input.');
        case 403:
            return /not accessible by/i.test(refusal.message)
                ? problem('permission', 'the token lacks the permission', permissionAdvice(refusal))
                : problem('permission', `GitHub does not allow it: ${reason(refusal)}`, permissionAdvice(refusal));
        case 404:
            return problem('permission', 'GitHub cannot find it, or hides it from this token', permissionAdvice(refusal));
        default:
            return status >= 500
                ? problem('unavailable', 'GitHub failed', 'Run the job again; githubstatus.com reports disruptions.')
                : problem('refused', `GitHub rejected the request: ${reason(refusal)}`, '');
    }
}
/** Turns `checks=write` in the header, which lists what the request needs, into `checks: write`. */
function permissionAdvice({ headers }) {
    const header = headers['x-accepted-github-permissions'];
    const wanted = typeof header === 'string' ? header.split(/[,;]/) : [];
    const lines = wanted.flatMap((item) => {
        const [, name, level] = /^\s*([a-z_]{1,40})=(read|write|admin)\s*$/.exec(item) ?? [];
        return name === undefined || level === undefined ? [] : [`${name.replaceAll('_', '-')}: ${level}`];
    });
    return lines.length === 0
        ? 'Check the permissions of the job, and the token.'
        : `Grant the job ${lines.join(' or ')}.`;
}
function isLimit({ status, message, headers }) {
    return (status === 429 ||
        (status === 403 &&
            (headers['x-ratelimit-remaining'] === '0' ||
                headers['retry-after'] !== undefined ||
                /\brate limit\b/i.test(message))));
}
/** GitHub's own reasons, without the link to its documentation. */
function reason({ data, message }) {
    if (!(0,_support_records_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u)(data) || typeof data.message !== 'string')
        return (0,_support_plainText_js__WEBPACK_IMPORTED_MODULE_2__/* .plainLine */ .h0)(message);
    const errors = Array.isArray(data.errors) ? data.errors.map(errorText) : [];
    const texts = [data.message, ...new Set(errors)].map((text) => text.trim().replace(/\.$/, ''));
    return (0,_support_plainText_js__WEBPACK_IMPORTED_MODULE_2__/* .plainLine */ .h0)(texts.join('; '));
}
/** An error is a text, or an object in which `message`, or else `field` and `code`, say what is wrong. */
function errorText(error) {
    if (typeof error === 'string')
        return error;
    if (!(0,_support_records_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u)(error))
        return 'an unspecified error';
    if (typeof error.message === 'string')
        return error.message;
    return [error.field, error.code].filter((part) => typeof part === 'string').join(' ');
}
function refusalOf(error) {
    if (!isRequestError(error) || !(0,_support_records_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u)(error.response))
        return undefined;
    const { headers, data } = error.response;
    return { status: error.status, message: messageOf(error), headers: (0,_support_records_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u)(headers) ? headers : {}, data };
}
function isRequestError(error) {
    return (0,_support_records_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u)(error) && typeof error.status === 'number' && 'request' in error;
}
/** What happened to the connection: Node's error code, which is a cause of fetch's error. */
function connectionText(error) {
    for (let cause = error; (0,_support_records_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u)(cause); cause = cause.cause) {
        if (cause.name === 'TimeoutError')
            return 'it took too long';
        const code = (0,_support_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .errorCode */ .CA)(cause);
        if (code !== undefined)
            return (0,_support_plainText_js__WEBPACK_IMPORTED_MODULE_2__/* .plainLine */ .h0)(code);
    }
    return messageOf(error);
}
function messageOf(error) {
    return (0,_support_plainText_js__WEBPACK_IMPORTED_MODULE_2__/* .plainLine */ .h0)((0,_support_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .describeError */ .Uc)(error));
}


/***/ }),

/***/ 57134:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ expectAnswer)
/* harmony export */ });
/** @module Answers that have a good status and are not what was asked for, as a proxy may send them. */
/** An error that counts as no answer from GitHub, like those of the client: `status` and `request` say so. */
class UnexpectedAnswer extends Error {
    name = 'UnexpectedAnswer';
    status = 502;
    request = {};
}
/**
 * Checks an answer before anything is believed of it.
 * @param what was expected, such as `a check run`
 * @throws an error that apiProblem explains as no answer
 */
function expectAnswer(isExpected, what) {
    if (!isExpected)
        throw new UnexpectedAnswer(`the answer is not ${what}`);
}


/***/ })

};
