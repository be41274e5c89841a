#!/usr/bin/env bash
# Makes the style sheet anew from pinned packages, and writes the checksums of everything the site sends as it is.
#
# Only somebody who changes site.scss, suggest.js, who.js, map.js, another style sheet or script, or mark.svg, or takes a newer GOV.UK Frontend or Leaflet, runs this. It needs
# npm and the network. What it makes is kept in the repository
# and compiled into the server, so that neither building nor running it needs Node.
set -euo pipefail
cd "$(dirname "$0")"

# No package may run a script of its own while it is installed.
npm ci --ignore-scripts --no-audit --no-fund --silent
node_modules/.bin/sass --no-source-map --style=compressed --no-charset --load-path=node_modules --quiet-deps site.scss |
  node prune.mjs >../site.css
node_modules/.bin/rtlcss ../site.css ../site.rtl.css >/dev/null

cp node_modules/leaflet/dist/leaflet.css ../leaflet.css
grep -v '^//# sourceMappingURL' node_modules/leaflet/dist/leaflet.js >../leaflet.js

cd ..
sha256sum build/package-lock.json build/package.json build/prune.mjs build/site.scss frame.js leaflet.css leaflet.js map.css map.js mark.svg \
  seekers.css site.css site.rtl.css suggest.js widget.css widget.js who.js >SHA256SUMS
echo "made site.css ($(wc -c <site.css) bytes); the sums are in SHA256SUMS"
