#!/bin/bash
# Checks a bundle that was unpacked, with nothing but bash, openssl (1.1.1 or newer), xxd, base64, and sha256sum or shasum.
#
# Usage: verify.sh FOLDER VKEY [ROOTS.pem]
#   FOLDER     the unpacked bundle
#   VKEY       the key of the log, NAME+ID+BASE64, which you have by another way than this bundle
#   ROOTS.pem  certificates of the time-stamping authorities that you trust, if any
#
# What it does not check is listed in VERIFY.md.
set -u
export LC_ALL=C
[ $# -ge 2 ] || { sed -n '4,8s/^# \{0,1\}//p' "$0"; exit 2; }
folder=$1
vkey=$2
roots=${3:-}
work=$(mktemp -d) || exit 2
trap 'rm -rf "$work"' EXIT
failures=0

well() { echo "ok    $1"; }
fail() { echo "FAIL  $1"; failures=$((failures + 1)); }

hex() { xxd -p | tr -d '\n'; }
unhex() { xxd -r -p; }
sha256() { openssl dgst -sha256 -binary; }
hash_hex() { unhex | sha256 | hex; }
from_base64() { base64 -d 2>/dev/null; }
from_base64url() {
  local text
  text=$(tr -d '\n' | tr -- '-_' '+/')
  while [ $((${#text} % 4)) -ne 0 ]; do text="$text="; done
  printf %s "$text" | from_base64
}
to_base64url() { base64 | tr -d '\n=' | tr '+/' '-_'; }
sums() { if command -v sha256sum >/dev/null; then sha256sum -c --quiet "$1"; else shasum -a 256 -c "$1" >/dev/null; fi; }

# 0. Nothing in here is more than a plain file with a plain name: what follows uses names and numbers of the bundle.
stop() { fail "$1"; echo "RESULT FAIL: $failures"; exit 1; }
[ -f "$folder/bagit.txt" ] || stop "$folder holds no bag"
[ -z "$(find "$folder/." ! -type f ! -type d | head -n 1)" ] || stop "the bundle holds links, or what is no file"
for kind in leaves/:json disclosures/:txt proofs/:tlog-proof checkpoints/:checkpoint; do
  for file in "$folder/data/${kind%:*}"*".${kind#*:}"; do
    [[ ! -e $file || $(basename "$file") =~ ^[0-9]{12}\.[a-z-]+$ ]] || stop "data/${kind%:*} holds a file with a name of another kind"
  done
done
for file in "$folder"/data/checkpoints/*.checkpoint; do
  [[ "$(sed -n 2p "$file" 2>/dev/null)" =~ ^[1-9][0-9]{0,11}$ ]] || stop "a checkpoint tells no size"
done
[ -f "$folder/data/leaves/000000000000.json" ] || stop "leaf 0 is missing: the genesis of the log"
for file in "$folder"/data/leaves/*.json; do
  [ "$(wc -c <"$file")" -le 16384 ] && [[ "$(grep -o '[{,]"case":"[^"]*"' "$file")" =~ ^[{,]\"case\":\"[a-z0-9_]+\"$ ]] \
    || stop "leaf $((10#$(basename "$file" .json))) names no stream, or several"
done

# 1. The files are those that the bag names.
(cd "$folder" && sums tagmanifest-sha256.txt && sums manifest-sha256.txt) >"$work/sums" 2>&1 \
  && well "every file is as the manifest says" || fail "files differ from the manifest: $(head -n 3 "$work/sums" | tr -cd '[:print:]\n')"
(cd "$folder" && find data -type f | sort) >"$work/found"
sed 's/^[0-9a-f]*  //' "$folder/manifest-sha256.txt" | sort >"$work/named"
cmp -s "$work/found" "$work/named" || fail "data holds other files than the manifest names"

# 2. The largest checkpoint is signed with the key that you trust, or with one that it leads to.
name=${vkey%%+*}
field() { grep -o "[{,]\"$2\":\"[^\"]*\"" "$1" | head -n 1 | cut -d'"' -f4; }
use_key() {
  vkey=$1
  { echo 302a300506032b6570032100 | unhex; printf %s "$vkey" | cut -d+ -f3- | from_base64 | tail -c +2; } >"$work/key.der"
}

signed_text() { sed -n '/^$/q;p' "$1"; }
own_signature() { grep "^— $name " "$1" | cut -d' ' -f3; }
is_signed() {
  local line
  signed_text "$1" >"$work/text"
  [ "$(sed -n 1p "$work/text")" = "$name" ] || return 1
  for line in $(own_signature "$1"); do
    printf %s "$line" | from_base64 | tail -c +5 >"$work/signature"
    openssl pkeyutl -verify -pubin -keyform DER -inkey "$work/key.der" -rawin -in "$work/text" \
      -sigfile "$work/signature" >/dev/null 2>&1 && return 0
  done
  return 1
}
is_vouched_for() { # by the key in use, with a checkpoint that holds the leaf at this index
  local found
  for found in "$folder"/data/checkpoints/*.checkpoint; do
    [ "$(sed -n 2p "$found")" -gt "$1" ] && is_signed "$found" && return 0
  done
  return 1
}
use_key "$vkey"
for leaf in "$folder"/data/leaves/*.json; do
  [ "$(field "$leaf" kind)" = key ] && [ "$(field "$leaf" case)" = sys ] && [ "$(field "$leaf" retires)" = "$vkey" ] || continue
  index=$((10#$(basename "$leaf" .json)))
  if is_vouched_for $index; then
    well "leaf $index changes the key, and the key before vouches for the next"
    use_key "$(field "$leaf" vkey)"
  else
    fail "leaf $index changes to a key that the one before never vouched for"
  fi
done
checkpoint=$(ls "$folder"/data/checkpoints/*.checkpoint | sort | tail -n 1)
if is_signed "$checkpoint"; then well "the checkpoint is signed by $name"; else fail "the checkpoint is not signed with your key"; fi
size=$(sed -n 2p "$checkpoint")
root=$(sed -n 3p "$checkpoint" | from_base64 | hex)

# 3. Earlier checkpoints lead to it: RFC 9162, 2.1.4.2.
extends() { # older size, older root, newer size, newer root, file of hashes
  local older=$1 old_root=$2 newer=$3 new_root=$4 node last fr sr hash first=yes
  node=$((older - 1)); last=$((newer - 1))
  while [ $((node & 1)) -eq 1 ]; do node=$((node >> 1)); last=$((last >> 1)); done
  fr=$old_root; sr=$old_root
  while read -r hash; do
    hash=$(printf %s "$hash" | from_base64 | hex)
    if [ $first = yes ]; then
      first=no
      [ $node -eq 0 ] || { fr=$hash; sr=$hash; continue; }
    fi
    [ $last -ne 0 ] || return 1
    if [ $((node & 1)) -eq 1 ] || [ $node -eq $last ]; then
      fr=$(echo "01$hash$fr" | hash_hex); sr=$(echo "01$hash$sr" | hash_hex)
      while [ $((node & 1)) -eq 0 ] && [ $node -ne 0 ]; do node=$((node >> 1)); last=$((last >> 1)); done
    else
      sr=$(echo "01$sr$hash" | hash_hex)
    fi
    node=$((node >> 1)); last=$((last >> 1))
  done <"$5"
  [ $last -eq 0 ] && [ "$fr" = "$old_root" ] && [ "$sr" = "$new_root" ]
}
for older in "$folder"/data/checkpoints/*.checkpoint; do
  [ "$older" != "$checkpoint" ] || continue
  older_size=$(sed -n 2p "$older")
  proof=$folder/data/consistency/$(printf %012d-%012d "$older_size" "$size").txt
  if [ -f "$proof" ] && extends "$older_size" "$(sed -n 3p "$older" | from_base64 | hex)" "$size" "$root" "$proof"; then
    well "the tree extends that of size $older_size"
  else
    fail "nothing shows that the tree extends that of size $older_size"
  fi
done

# 4. Time stamps are over the checkpoints as the log signed them.
for token in "$folder"/data/checkpoints/*.tst; do
  [ -f "$token" ] || continue
  stamped=${token%.tst}.checkpoint
  { signed_text "$stamped"; echo; grep "^— $name " "$stamped"; } >"$work/stamped"
  if [ -z "$roots" ]; then
    echo "note  the time stamp of size $(sed -n 2p "$stamped") was not checked: no certificates were given"
  elif openssl ts -verify -data "$work/stamped" -in "$token" -token_in -CAfile "$roots" >/dev/null 2>&1; then
    well "size $(sed -n 2p "$stamped") is stamped: $(openssl ts -reply -in "$token" -token_in -token_out -text 2>/dev/null \
      | sed -n 's/^Time stamp: //p')"
  else
    fail "the time stamp of size $(sed -n 2p "$stamped") does not hold"
  fi
done

# 5. Each leaf is in the tree, follows the one before it in its stream, and holds what is shown of it.
included() { # index, leaf hash, then the path
  local node=$1 hash=$2 last=$((size - 1)) sibling
  shift 2
  for sibling in "$@"; do
    [ $last -ne 0 ] || return 1
    if [ $((node & 1)) -eq 1 ] || [ "$node" -eq $last ]; then
      hash=$(echo "01$sibling$hash" | hash_hex)
      while [ $((node & 1)) -eq 0 ] && [ "$node" -ne 0 ]; do node=$((node >> 1)); last=$((last >> 1)); done
    else
      hash=$(echo "01$hash$sibling" | hash_hex)
    fi
    node=$((node >> 1)); last=$((last >> 1))
  done
  [ $last -eq 0 ] && [ "$hash" = "$root" ]
}
number() { grep -o "[{,]\"$2\":[0-9]*" "$1" | head -n 1 | cut -d: -f2; }

mkdir "$work/heads" "$work/numbers"
leaves=0
latest=
before=$failures
for leaf in "$folder"/data/leaves/*.json; do
  index=$((10#$(basename "$leaf" .json)))
  digits=$(basename "$leaf" .json)
  proof=$folder/data/proofs/$digits.tlog-proof
  hash=$({ printf '\0'; cat "$leaf"; } | sha256 | hex)
  [ "$(field "$leaf" log)" = "$name" ] || fail "leaf $index is of another log"
  sed '1,/^$/d' "$proof" | cmp -s - "$checkpoint" || fail "leaf $index is proved against another checkpoint"
  [ "$(sed -n 's/^index //p' "$proof")" = "$index" ] || fail "leaf $index has the proof of another leaf"
  path=$(sed -n '/^index /,/^$/p' "$proof" | sed '1d;$d' | while read -r line; do printf %s "$line" | from_base64 | hex; echo; done)
  included "$index" "$hash" $path || fail "leaf $index is not in the tree"
  stream=$(field "$leaf" case)
  n=$(number "$leaf" n)
  if [ "$stream" != anc ]; then
    expected=$(cat "$work/numbers/$stream" 2>/dev/null || echo 0)
    [ "$n" = "$expected" ] || fail "leaf $index is number $n of stream $stream, where $expected is next"
    if [ "$n" != 0 ]; then
      [ "$(field "$leaf" prev | from_base64url | hex)" = "$(cat "$work/heads/$stream" 2>/dev/null)" ] \
        || fail "leaf $index does not follow the leaf before it in stream $stream"
    fi
    echo $((n + 1)) >"$work/numbers/$stream"
  fi
  recorded=$(field "$leaf" rec)
  [[ ! "$recorded" < "$latest" ]] || fail "leaf $index says that it was recorded before the leaf before it"
  latest=$recorded
  shown=$folder/data/disclosures/$digits.txt
  if [ -f "$shown" ]; then
    while read -r disclosure; do
      digest=$(printf %s "$disclosure" | sha256 | to_base64url)
      grep -q "\"$digest\"" "$leaf" || fail "leaf $index holds no digest of what is shown of it"
    done <"$shown"
  fi
  leaves=$((leaves + 1))
  last_leaf=$leaf
  last_shown=$shown
  [ "$(field "$leaf" kind)" = export ] && [ "$stream" != anc ] && cp -r "$work/heads" "$work/heads.$index"
  echo "$hash" >"$work/heads/$stream"
done
[ $failures -ne "$before" ] || well "$leaves leaves are in the tree, none is missing between them, and each holds what is shown of it"

# 6. The last leaf is that of the export. It names the last leaf of every stream, and the files that people read.
last=$((10#$(basename "$last_leaf" .json)))
[ "$(field "$last_leaf" kind)" = export ] || fail "the bundle does not end with the leaf of its export"
[ "$(field "$last_leaf" heads)" = "$(sha256 <"$folder/data/heads.json" | to_base64url)" ] \
  || fail "heads.json does not name what the export names"
before=$failures
tr -d '{}' <"$folder/data/heads.json" | tr ',' '\n' | tr -d '"' >"$work/named.heads"
[ -z "$(tail -c 1 "$work/named.heads")" ] || echo >>"$work/named.heads"
while IFS=: read -r stream head; do
  [[ $stream =~ ^[a-z0-9_]+$ ]] || stop "heads.json names what is no stream"
  [ "$(cat "$work/heads.$last/$stream" 2>/dev/null)" = "$(printf %s "$head" | from_base64url | hex)" ] \
    || fail "stream $stream does not end with the leaf that the export names"
done <"$work/named.heads"
[ "$(ls "$work/heads.$last" 2>/dev/null | grep -vc '^anc$')" = "$(grep -c . "$work/named.heads")" ] \
  || fail "the bundle holds other streams than the export names"
[ $failures -ne "$before" ] || well "every stream is whole as of the export"
while read -r disclosure; do
  printf %s "$disclosure" | from_base64url | grep '^\["[^"]*","data.files",' | grep -o '[0-9a-f]\{64\}  [^"]*'
done <"$last_shown" >"$work/files"
for told in data/chronology.html data/chronology.json data/policy.txt; do
  grep -q "  $told\$" "$work/files" || fail "the export does not say which $told was handed out"
done
(cd "$folder" && sums "$work/files") >"$work/sums" 2>&1 && well "the files that people read are those that were handed out" \
  || fail "files are not those that were handed out: $(head -n 3 "$work/sums" | tr -cd '[:print:]\n')"

if [ $failures -eq 0 ]; then
  echo "RESULT ok: complete as of size $size of $name"
else
  echo "RESULT FAIL: $failures"
  exit 1
fi
