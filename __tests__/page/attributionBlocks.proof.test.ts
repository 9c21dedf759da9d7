/** More random cases than the quick tests try. */
import './attributionBlocks.test.js'
