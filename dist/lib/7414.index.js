export const id = 7414;
export const ids = [7414];
export const modules = {

/***/ 87414:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   freeMemory: () => (/* binding */ freeMemory)
/* harmony export */ });
/* harmony import */ var node_v8__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78877);
/* harmony import */ var node_v8__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_v8__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_vm__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30714);
/* harmony import */ var node_vm__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_vm__WEBPACK_IMPORTED_MODULE_1__);
/** @module Giving back memory where much of it is known to be garbage: V8 alone would let the next step grow beside it. */


/** In bytes, in the heap and beside it: less is not worth the time, a millisecond for each that is still in use. */
const MIN_BYTES = 128 * 1024 * 1024;
/** Collects garbage, if there may be much. Node has no other way to ask for it without a flag of the command line. */
function freeMemory() {
    const { used_heap_size: heap, external_memory: beside } = (0,node_v8__WEBPACK_IMPORTED_MODULE_0__.getHeapStatistics)();
    if (heap + beside < MIN_BYTES)
        return;
    (0,node_v8__WEBPACK_IMPORTED_MODULE_0__.setFlagsFromString)('--expose-gc');
    const collect = (0,node_vm__WEBPACK_IMPORTED_MODULE_1__.runInNewContext)('gc');
    collect();
}


/***/ })

};
