/** More random cases than the quick tests try. */
import './lineReports.test.js'
