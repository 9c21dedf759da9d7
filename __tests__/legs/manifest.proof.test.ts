/** More random cases than the quick tests try. */
import './manifest.test.js'
