#!/bin/sh
# Fetches the coverage data of another host as a tar archive, also while the binary runs there.
#   fetch.sh HOST [DIR] > host.tar
# HOST is what ssh takes. With rsync: rsync -a HOST:DIR/ cov/; with scp: scp -r HOST:DIR cov.
set -eu
: "${SSH:=ssh}"
$SSH "$1" "tar -C '${2:-/var/cov}' -cf - ."
