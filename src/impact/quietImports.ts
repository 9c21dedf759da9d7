/** @module Packages of the standard library whose initialisation changes nothing that other code could notice. */

/** Not here: what registers itself elsewhere, such as image/png, net/http/pprof, expvar and time/tzdata. */
export const QUIET_IMPORTS: ReadonlySet<string> = new Set(
  [
    'bufio bytes cmp context encoding encoding/base64 encoding/binary encoding/csv encoding/hex encoding/json encoding/xml',
    'errors fmt hash html io io/fs io/ioutil iter log maps math math/big math/bits math/rand math/rand/v2 net net/http net/url',
    'os os/exec os/signal path path/filepath reflect regexp regexp/syntax runtime runtime/debug slices sort strconv strings',
    'sync sync/atomic syscall testing text/tabwriter text/template time unicode unicode/utf16 unicode/utf8 unique unsafe',
    'testing/fstest testing/iotest testing/quick net/netip log/slog html/template container/heap',
    'container/list container/ring crypto/rand crypto/hmac crypto/subtle',
  ]
    .join(' ')
    .split(' '),
)
