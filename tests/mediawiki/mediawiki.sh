#!/usr/bin/env bash
# MediaWiki of this machine alone, for the tests beside it: Debian's package, SQLite, nothing but the loopback.
#   mediawiki.sh install              what is missing, with apt-get, where that may be done
#   mediawiki.sh setup DIR SERVER     a wiki in DIR that answers at SERVER (http://127.0.0.1:PORT)
#   mediawiki.sh import DIR FILE …    each file becomes a page; its name is the title
#   mediawiki.sh edit DIR TITLE       the page's new text is read from stdin
#   mediawiki.sh delete DIR TITLE
#   mediawiki.sh move DIR FROM TO     a redirect is left behind
#   mediawiki.sh dump DIR             the wiki as XML, newest revisions alone, on stdout
# Exit 0 done, 1 failed, 3 MediaWiki is not here and cannot be installed.
set -euo pipefail
code=/usr/share/mediawiki
say() { printf '%s\n' "$*" >&2; }
is_here() {
  [ -f $code/index.php ] && command -v php >/dev/null &&
    php -r 'exit(extension_loaded("pdo_sqlite") && extension_loaded("intl") && extension_loaded("mbstring") ? 0 : 1);'
}

install() {
  is_here && return
  { [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; } || { say 'MediaWiki is not installed, and apt-get is not to be had.'; exit 3; }
  { apt-get update && DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends \
    mediawiki php-cli php-sqlite3 php-mbstring php-xml php-intl php-curl; } >/dev/null 2>&1 ||
    { say 'apt-get could not install MediaWiki.'; exit 3; }
}

setup() {
  is_here || { say 'MediaWiki is not installed.'; exit 3; }
  local fresh
  mkdir -p "$1/data" "$1/cache" "$1/images"
  fresh=$(mktemp -d)
  php $code/maintenance/install.php --confpath "$fresh" --dbtype sqlite --dbpath "$1/data" --dbname wiki \
    --server "$2" --scriptpath '' --pass 'loopback-only-1' 'Test Wiki' Admin >"$1/install.log" 2>&1 ||
    { tail -5 "$1/install.log" >&2; exit 1; }
  mv "$fresh/LocalSettings.php" "$1/"
  rmdir "$fresh"
  cat >>"$1/LocalSettings.php" <<PHP
\$wgCacheDirectory = '$1/cache';
\$wgUploadDirectory = '$1/images';
\$wgJobRunRate = 0;
foreach ( [ 'TextExtracts', 'ParserFunctions', 'Cite' ] as \$name ) {
  if ( is_dir( "\$IP/extensions/\$name" ) ) { wfLoadExtension( \$name ); }
}
PHP
}

import() {
  local dir=$1
  shift
  MW_CONFIG_FILE=$dir/LocalSettings.php php $code/maintenance/importTextFiles.php --user Admin "$@" >"$dir/import.log" 2>&1 ||
    { tail -5 "$dir/import.log" >&2; exit 1; }
}

maintain() {
  local dir=$1 script=$2
  shift 2
  MW_CONFIG_FILE=$dir/LocalSettings.php php "$code/maintenance/$script.php" "$@" 2>"$dir/$script.log" ||
    { tail -5 "$dir/$script.log" >&2; exit 1; }
}

case "${1:-}" in
  install) install ;;
  setup) setup "${2:?DIR}" "${3:?SERVER}" ;;
  import) import "${2:?DIR}" "${@:3}" ;;
  edit) maintain "${2:?DIR}" edit --user Admin "${3:?TITLE}" >/dev/null ;;
  delete) maintain "${2:?DIR}" deleteBatch --u Admin php://stdin <<<"${3:?TITLE}" >/dev/null ;;
  move) maintain "${2:?DIR}" moveBatch --u Admin php://stdin <<<"${3:?FROM}|${4:?TO}" >/dev/null ;;
  dump) maintain "${2:?DIR}" dumpBackup --current --quiet ;;
  *) sed -n '2,10p' "$0" >&2; exit 1 ;;
esac
