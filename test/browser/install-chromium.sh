#!/usr/bin/env bash
# Installs Debian's Chromium for the browser tests. Needs root; does nothing when a Chromium is there.
set -euo pipefail
command -v chromium >/dev/null && exit 0
if ! command -v apt-get >/dev/null; then
  echo "No chromium and no apt-get: install Chromium by hand, or the browser tests are skipped." >&2
  exit 1
fi
export DEBIAN_FRONTEND=noninteractive
apt-get update -qq
apt-get install -y -qq --no-install-recommends chromium fonts-dejavu-core >/dev/null
chromium --version
