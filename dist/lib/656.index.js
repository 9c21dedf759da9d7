export const id = 656;
export const ids = [656];
export const modules = {

/***/ 70656:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  MAX_MANIFEST_LENGTH: () => (/* binding */ MAX_MANIFEST_LENGTH),
  ManifestError: () => (/* binding */ ManifestError),
  parseManifest: () => (/* binding */ parseManifest)
});

// EXTERNAL MODULE: ./src/coverage/model.ts
var model = __webpack_require__(43307);
// EXTERNAL MODULE: ./src/legs/manifest.ts
var manifest = __webpack_require__(71540);
// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(77934);
// EXTERNAL MODULE: ./src/support/records.ts
var records = __webpack_require__(6149);
;// CONCATENATED MODULE: ./src/support/jsonShape.ts
/**
 * @module What valibot's schemas lack for untrusted JSON: limits that are checked before the content is read, and error
 * messages with the position. Values are copied, and properties that are not requested are left out.
 */


/** Thrown for a value that does not have the required shape. */
class ShapeError extends Error {
    name = 'ShapeError';
}
/**
 * Checks a value and copies it.
 * @throws ShapeError with the first position at which the value does not have the shape, and what was expected there
 */
function parseShape(shape, value) {
    const { success, output, issues } = dist/* safeParse */.xLC(shape, value, { abortEarly: true });
    if (success)
        return output;
    const [{ path = [], input, message }] = issues;
    throw new ShapeError(`${placeText(path)} is ${foundText(input)}, expected ${message}`);
}
/** The position as in JavaScript: `files[3].blob`; `it` for the whole value. */
function placeText(path) {
    const steps = path.map(({ key }) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`));
    return steps.length === 0 ? 'it' : steps.join('').slice(1);
}
const MAX_SHOWN_LENGTH = 60;
function foundText(value) {
    if (value === undefined)
        return 'missing';
    if (Array.isArray(value))
        return `a list of ${value.length}`;
    if (typeof value === 'object' && value !== null)
        return 'an object';
    // JSON cannot express what a number such as 1e999 becomes: Infinity.
    if (typeof value === 'number')
        return String(value);
    if (typeof value !== 'string')
        return JSON.stringify(value);
    const shown = JSON.stringify(value.slice(0, MAX_SHOWN_LENGTH));
    return value.length > MAX_SHOWN_LENGTH ? `${shown} and so on, ${value.length} characters` : shown;
}
/** A string. */
function jsonShape_text({ max, pattern = /^/, expected = `a text of at most ${max} characters`, }) {
    return dist/* pipe */.FsL(dist/* string */.YjP(expected), dist/* maxLength */.Ru6(max, expected), dist/* regex */.yGV(pattern, expected));
}
/** A finite number, which `1e999` in JSON is not. */
function number(min) {
    const expected = `a number of at least ${min}`;
    return dist/* pipe */.FsL(dist/* number */.aig(expected), dist/* finite */.E2x(expected), dist/* minValue */.Wwf(min, expected));
}
/** A whole number within inclusive limits. */
function integer(min = 0, max = Number.MAX_SAFE_INTEGER) {
    const expected = `a whole number from ${min} to ${max}`;
    return dist/* pipe */.FsL(dist/* number */.aig(expected), dist/* integer */.ndf(expected), dist/* minValue */.Wwf(min, expected), dist/* maxValue */.cGV(max, expected));
}
/** A boolean. */
const flag = dist/* boolean */.zMY('true or false');
/** One of the given values. */
function oneOf(choices) {
    return dist/* picklist */.KIO(choices, choices.map((choice) => JSON.stringify(choice)).join(' or '));
}
/** A list of at most `max` items. If it is longer no item is read: valibot checks its own limit after all items. */
function list(item, max) {
    const isShort = (value) => Array.isArray(value) && value.length <= max;
    return dist/* pipe */.FsL(dist/* custom */.IeY(isShort, `a list of at most ${max}`), dist/* array */.YOg(item));
}
const record = dist/* custom */.IeY((value) => (0,records/* isRecord */.u)(value) && !Array.isArray(value), 'an object');
/**
 * An object with properties of the given shapes. For valibot, lists are objects too, inherited properties count, and a
 * missing property is an error of the object, so that the message of the property's own shape would not be used.
 */
function object(shapes) {
    const names = Object.keys(shapes);
    const own = (value) => Object.fromEntries(names.map((name) => [name, Object.hasOwn(value, name) ? value[name] : undefined]));
    return dist/* pipe */.FsL(record, dist/* transform */.pdi(own), dist/* object */.Ikc(shapes));
}
/**
 * An object with any JSON content, within limits. valibot has no such limits: its recursive schemas are limited only by
 * the stack, and its records leave out `constructor` and `__proto__`, which are ordinary names here.
 */
function tree(rules) {
    return dist/* pipe */.FsL(record, dist/* rawCheck */.H0v(({ dataset, addIssue }) => {
        const fault = dataset.typed ? treeFault(dataset.value, rules) : undefined;
        if (fault !== undefined)
            addIssue(fault);
    }));
}
function treeFault(root, { depth, values, text: maxText }) {
    let count = 0;
    const faultInItem = (item, level) => {
        count += 1;
        if (count > values)
            return { message: `at most ${values} values`, input: root };
        if (level > depth)
            return { message: `at most ${depth} levels`, input: root };
        return (0,records/* isRecord */.u)(item) ? faultInItems(item, level) : faultInText(item);
    };
    const faultInText = (item) => typeof item === 'string' && item.length > maxText
        ? { message: `a text of at most ${maxText} characters`, input: item }
        : undefined;
    const faultInItems = (items, level) => {
        for (const [name, item] of Object.entries(items)) {
            const fault = faultInText(name) ?? faultInItem(item, level + 1);
            if (fault !== undefined)
                return fault;
        }
        return undefined;
    };
    return faultInItems(root, 0);
}

;// CONCATENATED MODULE: ./src/legs/readManifest.ts
/** @module Reading a manifest, which is untrusted: anybody who can upload an artifact can write one. */




/**
 * Limit for the size of a manifest in bytes, and for its length in characters. One for a module with 1,000 files and 10,000 processes
 * has about 1.1 million.
 */
const MAX_MANIFEST_LENGTH = 32 * 1024 * 1024;
/** For lists that grow with the module or the suite. */
const MAX_ITEMS = 200_000;
const word = jsonShape_text({ max: 1000 });
const path = jsonShape_text({ max: 4096 });
/** Titles, test names and lines of evidence. */
const prose = jsonShape_text({ max: 65_536 });
const sourcePath = jsonShape_text({
    max: 4096,
    // No empty element, `.` or `..`, no drive letter, control character or backslash.
    pattern: /^(?![A-Za-z]:)(?!\.{0,2}(?:\/|$))(?!.*\/\.{0,2}(?:\/|$))[^\\\p{Cc}]+$/u,
    expected: 'a path in the repository, with slashes and without ..',
});
const hash = jsonShape_text({ max: 40, pattern: /^[0-9a-f]{40}$/, expected: '40 hexadecimal digits' });
const commit = jsonShape_text({
    max: 64,
    pattern: /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/,
    expected: 'the 40 or 64 hexadecimal digits of a commit',
});
const repository = jsonShape_text({ max: 300, pattern: /^[\w.-]+\/[\w.-]+$/, expected: 'owner/name' });
const time = jsonShape_text({
    max: 40,
    pattern: /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/,
    expected: 'a time such as 2026-01-31T12:00:00Z',
});
const tally = object({ covered: integer(), total: integer() });
const importPaths = list(path, MAX_ITEMS);
const manifestShape = object({
    schemaVersion: oneOf([manifest/* MANIFEST_VERSION */.h]),
    toolVersion: word,
    leg: object({
        job: word,
        step: word,
        matrix: (0,dist/* nullable */.mee)(tree({ depth: 20, values: 10_000, text: 4096 })),
        index: (0,dist/* undefinedable */.dxN)(integer()),
        total: (0,dist/* undefinedable */.dxN)(integer(0, MAX_ITEMS)),
    }),
    repository,
    commit,
    runId: integer(),
    runAttempt: integer(),
    startedAt: time,
    seconds: number(0),
    module: object({ path, dir: path }),
    go: object({
        requested: word,
        requestedBy: word,
        version: word,
        origin: oneOf(['tool cache', 'PATH', 'go.dev', 'module proxy']),
        goos: word,
        goarch: word,
    }),
    sources: list(oneOf(model/* SOURCES */.H), model/* SOURCES */.H.length),
    binaries: list(object({
        name: path,
        importPath: path,
        origin: oneOf(['built', 'found']),
        processes: integer(),
        tally,
    }), MAX_ITEMS),
    processes: list(object({ source: oneOf(model/* SOURCES */.H), command: prose, pid: integer(), ending: (0,dist/* undefinedable */.dxN)(prose) }), MAX_ITEMS),
    suite: object({
        kind: oneOf(['go test', 'command']),
        passed: flag,
        // Windows has exit codes of 32 bits.
        exitCode: integer(-(2 ** 31), 2 ** 32 - 1),
        timedOut: flag,
        seconds: number(0),
        tests: object({ pass: integer(), fail: integer(), skip: integer(), unfinished: integer() }),
        failed: list(prose, 100),
    }),
    findings: list(object({
        code: word,
        severity: oneOf(['error', 'warning', 'notice']),
        title: prose,
        detail: prose,
        fix: prose,
        evidence: list(prose, MAX_ITEMS),
    }), 1000),
    packages: importPaths,
    notLinked: importPaths,
    files: list(object({ path, file: sourcePath, blob: hash, textBlob: (0,dist/* undefinedable */.dxN)(hash) }), MAX_ITEMS),
});
/** Thrown for a manifest that cannot be used. The message names the wrong property and what was expected. */
class ManifestError extends Error {
    name = 'ManifestError';
}
/**
 * Parses and checks a manifest. Unknown properties are ignored.
 * @throws ManifestError, and nothing else whatever the text is
 */
function parseManifest(json) {
    const value = parseJson(json);
    const version = versionOf(value);
    if (version > manifest/* MANIFEST_VERSION */.h)
        throw new ManifestError(`schemaVersion is ${version}, written by a newer version of this action; this one reads ${manifest/* MANIFEST_VERSION */.h}: use the same version in all jobs`);
    try {
        return parseShape(manifestShape, value);
    }
    catch (error) {
        if (error instanceof ShapeError)
            throw new ManifestError(error.message);
        throw error;
    }
}
function parseJson(json) {
    if (json.length > MAX_MANIFEST_LENGTH)
        throw new ManifestError(`it has ${json.length} characters, expected at most ${MAX_MANIFEST_LENGTH}`);
    try {
        return JSON.parse(json);
    }
    catch {
        // The parser's own message would quote the text.
        throw new ManifestError('it is not JSON');
    }
}
/** 0 if there is none: then the shape reports what is wrong. */
function versionOf(value) {
    return typeof value === 'object' &&
        value !== null &&
        'schemaVersion' in value &&
        typeof value.schemaVersion === 'number'
        ? value.schemaVersion
        : 0;
}


/***/ })

};
