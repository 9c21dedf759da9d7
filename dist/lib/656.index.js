export const id = 656;
export const ids = [656];
export const modules = {

/***/ 70656:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  LONGEST_MANIFEST: () => (/* binding */ LONGEST_MANIFEST),
  ManifestError: () => (/* binding */ ManifestError),
  parseManifest: () => (/* binding */ parseManifest)
});

// EXTERNAL MODULE: ./src/coverage/model.ts
var model = __webpack_require__(43307);
// EXTERNAL MODULE: ./src/legs/manifest.ts
var manifest = __webpack_require__(71540);
// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(77934);
;// CONCATENATED MODULE: ./src/support/jsonShape.ts
/**
 * @module What valibot's schemas lack for JSON whose writer is not trusted: bounds that are checked before what they
 * bound is read, and words that name the place. Values are made anew; properties that are not asked for are left out.
 */

/** Thrown for a value that is not of its shape. */
class ShapeError extends Error {
    name = 'ShapeError';
}
/** @throws ShapeError that names the first place where the value is not of the shape, and what was expected there */
function parseShape(shape, value) {
    const { success, output, issues } = dist/* safeParse */.xLC(shape, value, { abortEarly: true });
    if (success)
        return output;
    const [{ path = [], input, message }] = issues;
    throw new ShapeError(`${placeText(path)} is ${foundText(input)}, expected ${message}`);
}
/** As JavaScript would write it: `files[3].blob`. */
function placeText(path) {
    const steps = path.map(({ key }) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`));
    return steps.length === 0 ? 'it' : steps.join('').slice(1);
}
const LONGEST_SHOWN = 60;
function foundText(value) {
    if (value === undefined)
        return 'missing';
    if (Array.isArray(value))
        return `a list of ${value.length}`;
    if (typeof value === 'object' && value !== null)
        return 'an object';
    // JSON has no word for what a number such as 1e999 becomes.
    if (typeof value === 'number')
        return String(value);
    if (typeof value !== 'string')
        return JSON.stringify(value);
    const shown = JSON.stringify(value.slice(0, LONGEST_SHOWN));
    return value.length > LONGEST_SHOWN ? `${shown} and so on, ${value.length} characters` : shown;
}
function jsonShape_text({ most, pattern = /^/, expected = `a text of at most ${most} characters`, }) {
    return dist/* pipe */.FsL(dist/* string */.YjP(expected), dist/* maxLength */.Ru6(most, expected), dist/* regex */.yGV(pattern, expected));
}
/** Finite, which JSON's `1e999` is not. */
function number(least) {
    const expected = `a number of at least ${least}`;
    return dist/* pipe */.FsL(dist/* number */.aig(expected), dist/* finite */.E2x(expected), dist/* minValue */.Wwf(least, expected));
}
function integer(least = 0, most = Number.MAX_SAFE_INTEGER) {
    const expected = `a whole number from ${least} to ${most}`;
    return dist/* pipe */.FsL(dist/* number */.aig(expected), dist/* integer */.ndf(expected), dist/* minValue */.Wwf(least, expected), dist/* maxValue */.cGV(most, expected));
}
const flag = dist/* boolean */.zMY('true or false');
function oneOf(choices) {
    return dist/* picklist */.KIO(choices, choices.map((choice) => JSON.stringify(choice)).join(' or '));
}
/** Of a list that is too long no item is read: valibot's own bound comes after all of them. */
function list(item, most) {
    const isShort = (value) => Array.isArray(value) && value.length <= most;
    return dist/* pipe */.FsL(dist/* custom */.IeY(isShort, `a list of at most ${most}`), dist/* array */.YOg(item));
}
const record = dist/* custom */.IeY((value) => typeof value === 'object' && value !== null && !Array.isArray(value), 'an object');
/**
 * Properties of these names, each of its shape. To valibot a list is an object too, an inherited property one of its
 * own, and a missing one the object's fault, not one that the property's shape has words for.
 */
function object(shapes) {
    const names = Object.keys(shapes);
    const own = (value) => Object.fromEntries(names.map((name) => [name, Object.hasOwn(value, name) ? value[name] : undefined]));
    return dist/* pipe */.FsL(record, dist/* transform */.pdi(own), dist/* object */.Ikc(shapes));
}
/**
 * An object of whatever JSON holds, within limits. valibot has no such bounds: its recursive schemas end with the stack,
 * and its records leave out `constructor` and `__proto__`, which are names like any other here.
 */
function tree(rules) {
    return dist/* pipe */.FsL(record, dist/* rawCheck */.H0v(({ dataset, addIssue }) => {
        const fault = dataset.typed ? treeFault(dataset.value, rules) : undefined;
        if (fault !== undefined)
            addIssue(fault);
    }));
}
function treeFault(root, { depth, values, text: most }) {
    let count = 0;
    const ofItem = (item, level) => {
        count += 1;
        if (count > values)
            return { message: `at most ${values} values`, input: root };
        if (level > depth)
            return { message: `at most ${depth} levels`, input: root };
        return typeof item === 'object' && item !== null ? ofItems(item, level) : ofText(item);
    };
    const ofText = (item) => typeof item === 'string' && item.length > most
        ? { message: `a text of at most ${most} characters`, input: item }
        : undefined;
    const ofItems = (items, level) => {
        for (const [name, item] of Object.entries(items)) {
            const fault = ofText(name) ?? ofItem(item, level + 1);
            if (fault !== undefined)
                return fault;
        }
        return undefined;
    };
    return ofItems(root, 0);
}

;// CONCATENATED MODULE: ./src/legs/readManifest.ts
/** @module Reading a manifest. Whoever can upload an artifact writes one: nothing in it is taken on trust. */




/**
 * Bytes of a whole manifest, and characters of its text; that of a module with 1,000 files and 10,000 processes has about
 * 1.1 million.
 */
const LONGEST_MANIFEST = 32 * 1024 * 1024;
/** Elements of lists that grow with the module or the suite. */
const MOST = 200_000;
const word = jsonShape_text({ most: 1000 });
const path = jsonShape_text({ most: 4096 });
/** Titles, names of tests, lines of evidence. */
const prose = jsonShape_text({ most: 65_536 });
const sourcePath = jsonShape_text({
    most: 4096,
    // No empty part, `.` or `..`, no drive, no control character, no backslash.
    pattern: /^(?![A-Za-z]:)(?!\.{0,2}(?:\/|$))(?!.*\/\.{0,2}(?:\/|$))[^\\\p{Cc}]+$/u,
    expected: 'a path in the repository, with slashes and without ..',
});
const hash = jsonShape_text({ most: 40, pattern: /^[0-9a-f]{40}$/, expected: '40 hexadecimal digits' });
const commit = jsonShape_text({
    most: 64,
    pattern: /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/,
    expected: 'the 40 or 64 hexadecimal digits of a commit',
});
const repository = jsonShape_text({ most: 300, pattern: /^[\w.-]+\/[\w.-]+$/, expected: 'owner/name' });
const time = jsonShape_text({
    most: 40,
    pattern: /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/,
    expected: 'a time such as 2026-01-31T12:00:00Z',
});
const tally = object({ covered: integer(), total: integer() });
const importPaths = list(path, MOST);
const manifestShape = object({
    schemaVersion: oneOf([manifest/* MANIFEST_VERSION */.h]),
    toolVersion: word,
    leg: object({
        job: word,
        step: word,
        matrix: (0,dist/* nullable */.mee)(tree({ depth: 20, values: 10_000, text: 4096 })),
        index: (0,dist/* undefinedable */.dxN)(integer()),
        total: (0,dist/* undefinedable */.dxN)(integer(0, MOST)),
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
    }), MOST),
    processes: list(object({ source: oneOf(model/* SOURCES */.H), command: prose, pid: integer(), ending: (0,dist/* undefinedable */.dxN)(prose) }), MOST),
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
        evidence: list(prose, MOST),
    }), 1000),
    packages: importPaths,
    notLinked: importPaths,
    files: list(object({ path, file: sourcePath, blob: hash, textBlob: (0,dist/* undefinedable */.dxN)(hash) }), MOST),
});
/** Thrown for a manifest that cannot be used. The message says which property is wrong and what was expected. */
class ManifestError extends Error {
    name = 'ManifestError';
}
/**
 * Properties that this version does not know are passed over.
 * @throws ManifestError, and nothing else, whatever the text is
 */
function parseManifest(json) {
    const value = parseJson(json);
    const version = versionOf(value);
    if (version > manifest/* MANIFEST_VERSION */.h)
        throw new ManifestError(`schemaVersion is ${version}, which a newer version of this action wrote; this one reads ${manifest/* MANIFEST_VERSION */.h}: use the same version in all jobs`);
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
    if (json.length > LONGEST_MANIFEST)
        throw new ManifestError(`it has ${json.length} characters, expected at most ${LONGEST_MANIFEST}`);
    try {
        return JSON.parse(json);
    }
    catch {
        // The parser's own message quotes the text.
        throw new ManifestError('it is not JSON');
    }
}
/** 0 where there is none: the shape says what is wrong then. */
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
