/** More random cases than the quick tests try. */
import './attributionFile.test.js'
