# shellcheck shell=bash
# Sourced by run, test and tools/*: a step shows what it does and how long it took; its output goes to build/log and is
# shown only when it fails. The caller sets STEPS to the number of steps.

step_number=0
LOG=${LOG:-build/log}
STEPS=${STEPS:-0}

say() { printf '%s\n' "$*"; }
stop() { printf '%s\n' "$*" >&2; exit 1; }

# 0.4 s, 41 s, 3 min 07 s; from and to in microseconds
elapsed() {
  local tenths=$((($2 - $1) / 100000))
  if ((tenths < 100)); then
    printf '%d.%d s' $((tenths / 10)) $((tenths % 10))
  elif ((tenths < 1200)); then
    printf '%d s' $((tenths / 10))
  else
    printf '%d min %02d s' $((tenths / 600)) $((tenths / 10 % 60))
  fi
}

now() { printf '%s' "${EPOCHREALTIME/[.,]/}"; }

# step <log name> <what it does> <command...>: answers the command's status. In step_seconds: how long it took, in words.
step() {
  local log="$LOG/$1.txt" title=$2 begin status=0 ticker=""
  shift 2
  mkdir -p "$LOG"
  step_number=$((step_number + 1))
  title="[$step_number/$STEPS] $title"
  begin=$(now)
  printf '%s ... ' "$title"
  if [[ -t 1 ]]; then
    (while sleep 1; do printf '\r%s ... %s ' "$title" "$(elapsed "$begin" "$(now)")"; done) &
    ticker=$!
  fi
  "$@" >"$log" 2>&1 </dev/null || status=$?
  if [[ -n $ticker ]]; then
    kill "$ticker" 2>/dev/null || true
    wait "$ticker" 2>/dev/null || true
    printf '\r%s ... ' "$title"
  fi
  step_seconds=$(elapsed "$begin" "$(now)")
  if ((status == 0)); then
    say "$step_seconds "
  else
    say "$step_seconds, did not work. The end of $log:"
    tail -n "${TAIL:-40}" "$log" | sed 's/^/    /'
  fi
  return "$status"
}

# Changes when the name or content of any file under the given paths changes (installed and built folders left out).
hash_of() {
  find "$@" \( -name node_modules -o -name dist -o -name results \) -prune -o -type f -print0 2>/dev/null |
    LC_ALL=C sort -z | xargs -0 --no-run-if-empty sha256sum | sha256sum | cut -c 1-64
}

stamped() { [[ -f build/.stamps/$1 && $(<"build/.stamps/$1") == "$2" ]]; }
stamp() { mkdir -p build/.stamps && printf '%s' "$2" >"build/.stamps/$1"; }

# Where short-lived data of tests lie best: in memory where a gigabyte is free there, otherwise in TMPDIR. The tests kill
# programs and never the machine, so a disk shows them nothing but its slowness.
quick_place() {
  local free_kb
  free_kb=$(df --output=avail /dev/shm 2>/dev/null | tail -n 1) || free_kb=0
  if [[ -w /dev/shm ]] && ((free_kb > 1000000)); then echo /dev/shm; else echo "${TMPDIR:-/tmp}"; fi
}
