# shellcheck shell=bash
# The walk itself, run by tools/hosting_walk inside the fresh machine, as root, as a host would. Each command that stands in
# docs/hosting.md is given to `written`, which looks it up there.
# shellcheck disable=SC2016  # what is in single quotes is for another shell
set -euo pipefail
page=/usr/share/doc/upswing/hosting.md settings=/etc/upswing/upswing.env
passed=0
stop() { printf '%s\n' "$*" >&2; printf '%d passed, 1 failed\n' "$passed"; exit 1; }
# <what is true> <command that shows it>
must() {
  local name=$1
  shift
  "$@" >/tmp/said 2>&1 || stop "not ok  $name: $(tail -n 15 /tmp/said)"
  passed=$((passed + 1))
  echo "ok      $name"
}
wont() {
  local name=$1
  shift
  if "$@" >/tmp/said 2>&1; then stop "not ok  $name"; fi
  passed=$((passed + 1))
  echo "ok      $name"
}
# A command of the page, word by word.
written() {
  grep -qF -- "$1" "$page" || { echo "The page does not say: $1"; return 1; }
  bash -ec "$1"
}
set_to() { sed -i "s|^#\?$1=.*|$1=$2|" "$settings" && grep -q "^$1=" "$settings"; }
restart() { systemctl restart upswing && ready; }
ready() {
  for _ in $(seq 50); do
    [[ $(curl -s http://127.0.0.1:8080/readyz) != ready ]] || return 0
    sleep 0.1
  done
  systemctl status upswing --no-pager
  return 1
}
block() { sed -n "/^\`\`\`$1\$/,/^\`\`\`\$/p" "$page" | sed '1d;$d'; }
has() { sudo -u upswing upswing user list --data /var/lib/upswing "${@:2}" | grep -q "$1"; }
# sign_in ADDRESS EMAIL PASSWORD: the answer's status; the cookies are kept.
sign_in() {
  rm -f /tmp/cookies
  curl -sk -o /tmp/answer -w '%{http_code}' -c /tmp/cookies -H "Origin: $1" -H 'Content-Type: application/json' \
    -d "{\"email\":\"$2\",\"password\":\"$3\"}" "$1/api/open/login"
}
get() { curl -skf -b /tmp/cookies -o /tmp/answer -D /tmp/head "$1"; }
says() { [[ $("${@:2}") == "$1" ]]; }
site=https://upswing.example.org cedar=01999d11-9800-7001-8000-000000000001
hosts() { echo "127.0.0.1 upswing.example.org" >>/etc/hosts; }

# ---- One small machine, step by step -------------------------------------------------------------------------------------
hosts
must "sudo and curl come from Debian" apt-get install -y sudo curl
must "step 2: the package installs" apt install -y ./upswing_old.deb
must "step 3: the service runs" bash -c 'systemctl status upswing | grep -q "active (running)"'
must "it says that it is ready" ready
must "step 4: the first account" written 'sudo -u upswing upswing user add --data /var/lib/upswing --email you@example.org --name "Your Name" --role host'
password=$(grep -o '[0-9a-f]\{16\}' /tmp/said)
must "its password opens the door" says 201 sign_in http://127.0.0.1:8080 you@example.org "$password"
must "and the host's pages" get http://127.0.0.1:8080/api/partnership/health
must "step 6: a backup" written 'sudo -u upswing upswing backup --data /var/lib/upswing /var/backups/upswing/first.upswing'
must "only its owner reads it" says upswing:600 stat -c %U:%a /var/backups/upswing/first.upswing
systemctl stop upswing
must "step 7: broken" written 'dd if=/dev/urandom of=/var/lib/upswing/upswing.db bs=4096 count=4 conv=notrunc'
wont "the service does not start on broken data" systemctl start upswing
must "and its journal says why" bash -c 'journalctl -u upswing | grep -q "upswing.db: file is not a database"'
mend() {
  written 'systemctl stop upswing'
  written 'sudo -u upswing upswing restore --data /var/lib/upswing --replace /var/backups/upswing/first.upswing'
  written 'systemctl reset-failed upswing'
  written 'systemctl start upswing' && ready
}
must "step 8: restored" mend
must "the account is there again" has you@example.org

# ---- TLS and a proxy -------------------------------------------------------------------------------------------------------
must "nginx comes from Debian" apt install -y nginx-light
mkdir -p /etc/ssl/upswing
openssl req -x509 -newkey rsa:2048 -nodes -days 2 -subj /CN=upswing.example.org -keyout /etc/ssl/upswing/key.pem \
  -out /etc/ssl/upswing/chain.pem 2>/dev/null
block nginx >/etc/nginx/sites-enabled/upswing
must "nginx takes the page's file" nginx -t
systemctl reload nginx
insecure() { [[ $(sign_in "$site" you@example.org "$password") == 201 ]] && ! grep -q '__Host-' /tmp/cookies; }
must "without --trust-proxy the cookie is not for TLS only" insecure
set_to UPSWING_OPTIONS '"--trust-proxy 127.0.0.1"'
must "started anew with --trust-proxy" restart
must "signed in through nginx" says 201 sign_in "$site" you@example.org "$password"
must "the cookie is for TLS only" grep -q '__Host-' /tmp/cookies
must "plain http leads to https" bash -c 'curl -si http://upswing.example.org/ | grep -qi "^location: https://upswing.example.org/"'
must "nginx hands the events on" bash -c 'timeout 3 curl -skN -b /tmp/cookies https://upswing.example.org/api/me/events | head -c 1 | grep -q .'
systemctl stop nginx
must "Caddy comes from Debian" apt install -y caddy
{ block caddy | sed 's/^upswing.example.org {/&\n    tls internal/' && printf '{\n skip_install_trust\n}\n'; } |
  awk '/skip/ {skip=1} {line[NR]=$0} END {for (i=NR-2;i<=NR;i++) print line[i]; for (i=1;i<NR-2;i++) print line[i]}' >/etc/caddy/Caddyfile
must "Caddy takes the page's file" bash -c 'systemctl restart caddy && sleep 2 && systemctl is-active caddy'
must "signed in through Caddy" says 201 sign_in "$site" you@example.org "$password"
systemctl stop caddy

# ---- Mail ------------------------------------------------------------------------------------------------------------------
must "a mail server to play with" apt-get install -y python3-aiosmtpd
systemd-run --quiet --unit=sink python3 -u -m aiosmtpd -n -l 127.0.0.1:2525 -c aiosmtpd.handlers.Debugging stdout
set_to UPSWING_ADDRESS "$site"
set_to UPSWING_SMTP smtp://127.0.0.1:2525
set_to UPSWING_MAIL_FROM upswing@example.org
must "started anew with mail" restart
ask_for_link() {
  curl -sf -H "Origin: http://127.0.0.1:8080" -H 'Content-Type: application/json' -d '{"email":"you@example.org","kind":"sign_in"}' \
    http://127.0.0.1:8080/api/open/links/mail
  for _ in $(seq 100); do
    if journalctl -u sink | grep -q 'https://upswing.example.org/join#'; then return; fi
    sleep 0.2
  done
  return 1
}
must "a sign-in link comes by mail" ask_for_link

# ---- Back up ---------------------------------------------------------------------------------------------------------------
must "the timer is on" written 'systemctl enable --now upswing-backup.timer'
touch -d '40 days ago' /var/backups/upswing/upswing-2026-01-01.upswing && chown upswing: /var/backups/upswing/*
must "the timer's backup works" written 'systemctl start upswing-backup.service'
must "it is there, by its day" bash -c 'ls /var/backups/upswing/upswing-$(date +%F).upswing'
wont "one of forty days ago is gone" ls /var/backups/upswing/upswing-2026-01-01.upswing
must "the next one is known" bash -c 'systemctl list-timers upswing-backup.timer | grep -q upswing-backup.service'
must "its words stand on the page" grep -qF 'systemctl list-timers upswing-backup.timer' "$page"

# ---- The key, cut and flipped data -----------------------------------------------------------------------------------------
demo_here() {
  systemctl stop upswing
  install -o upswing -m 0600 demo.upswing demo.key /var/backups/upswing/
  sudo -u upswing upswing restore --data /var/lib/upswing --replace --key /var/backups/upswing/demo.key /var/backups/upswing/demo.upswing
  systemctl start upswing && ready
}
must "a partnership from another machine, with its key" demo_here
mkdir /small && mount -t tmpfs -o size=64k tmpfs /small && chown upswing: /small
wont "a full disk: no backup" sudo -u upswing upswing backup --data /var/lib/upswing /small/one.upswing
must "and nothing half of it" says 0 bash -c 'ls /small | wc -l'
systemctl stop upswing
mv /var/lib/upswing/key kept.key
wont "without the key it does not start" systemctl start upswing
must "the journal says what is missing" bash -c 'journalctl -u upswing | grep -q "The key of this data is missing"'
systemctl stop upswing
mv kept.key /var/lib/upswing/key
truncate -s 10000 /var/lib/upswing/upswing.db
wont "a database that is cut off does not start" systemctl start upswing
cut=/var/backups/upswing/cut.upswing
head -c 60000 demo.upswing >"$cut"
systemctl stop upswing
wont "a backup that is cut off is refused" sudo -u upswing upswing restore --data /var/lib/upswing --replace "$cut"
cp demo.upswing "$cut" && printf 'x' | dd of="$cut" bs=1 seek=50000 conv=notrunc status=none
wont "a flipped one, too" sudo -u upswing upswing restore --data /var/lib/upswing --replace "$cut"
must "a whole one puts it right" demo_here

# ---- What the service may do in its sandbox ----------------------------------------------------------------------------------
must "Rosa signs in" says 201 sign_in http://127.0.0.1:8080 rosa@example.org twenty-charts
measure=01999d11-9800-7003-8000-000000000001
must "a chart as PDF" get "http://127.0.0.1:8080/api/practices/$cedar/charts/$measure/pdf"
must "it is a PDF" bash -c 'head -c 5 /tmp/answer | grep -q %PDF-'
must "a chart as PNG" get "http://127.0.0.1:8080/api/practices/$cedar/charts/$measure/png"
photo() {
  local at=http://127.0.0.1:8080/api/practices/$cedar/files one=01999d11-9800-7f01-8000-000000000001
  local call=(curl -sf -b /tmp/cookies -H "Origin: http://127.0.0.1:8080")
  "${call[@]}" -H 'Content-Type: application/json' "$at" -d "{\"id\":\"$one\",\"about\":\"01999d11-9800-7f02-8000-000000000001\",
    \"name\":\"board.heic\",\"bytes\":$(stat -c %s whiteboard.heic),\"audience\":\"staff\"}"
  "${call[@]}" -X PUT --data-binary @whiteboard.heic "$at/$one/parts/0"
  "${call[@]}" -H 'Content-Type: application/json' -d '{}' "$at/$one/ready"
  "${call[@]}" "$at/$one/content" | head -c 3 | grep -q "$(printf '\xff\xd8\xff')"
}
must "a photo of a phone (HEIC) is made anew" photo
must "the audit is whole" sudo -u upswing upswing audit verify --data /var/lib/upswing

# ---- PostgreSQL and back -------------------------------------------------------------------------------------------------------
must "PostgreSQL comes from Debian" apt install -y postgresql-15
must "a user of the database" written 'sudo -u postgres createuser upswing'
must "a database" written 'sudo -u postgres createdb --owner upswing --template template0 --encoding UTF8 --locale C.UTF-8 upswing'
move="sudo -u upswing upswing restore --data /var/lib/upswing --db 'postgres://upswing@/upswing?host=/run/postgresql' /var/backups/upswing/move.upswing"
postgres='postgres://upswing@/upswing?host=/run/postgresql'
to_postgres() {
  written 'systemctl stop upswing'
  written 'sudo -u upswing upswing backup --data /var/lib/upswing /var/backups/upswing/move.upswing'
  written "$move"
  set_to UPSWING_DB "$postgres"
  written 'systemctl start upswing' && ready
}
must "moved to PostgreSQL" to_postgres
must "Rosa signs in there" says 201 sign_in http://127.0.0.1:8080 rosa@example.org twenty-charts
must "with the photo" get "http://127.0.0.1:8080/api/practices/$cedar/files/01999d11-9800-7f01-8000-000000000001/content"
rm -f /var/backups/upswing/upswing-*
must "the timer's backup, from PostgreSQL" systemctl start upswing-backup.service
must "the trial of a backup into an empty folder" bash -c "sudo -u upswing upswing restore --data /tmp/trial --key /var/lib/upswing/key /var/backups/upswing/upswing-*.upswing"
back() {
  systemctl stop upswing
  sudo -u upswing upswing backup --data /var/lib/upswing --db "$postgres" /var/backups/upswing/back.upswing
  sudo -u upswing upswing restore --data /var/lib/upswing --replace /var/backups/upswing/back.upswing
  sed -i '/^UPSWING_DB=/d' "$settings"
  systemctl start upswing && ready
}
must "and back to SQLite" back
must "Rosa signs in here" says 201 sign_in http://127.0.0.1:8080 rosa@example.org twenty-charts

# ---- Upgrade, remove -----------------------------------------------------------------------------------------------------------
must "it upgrades" apt install -y ./upswing_new.deb
must "and runs again" ready
must "with the settings" grep -q '^UPSWING_SMTP=smtp://127' "$settings"
must "it goes back" apt install -y --allow-downgrades ./upswing_old.deb
must "it is removed" apt remove -y upswing
wont "nothing listens any more" curl -s http://127.0.0.1:8080/readyz
must "data and settings are still there" ls /var/lib/upswing/upswing.db /var/lib/upswing/key "$settings"
must "installed again" apt install -y ./upswing_new.deb
must "it goes on by itself" ready
must "with the data" has rosa@example.org
must "it is purged" apt purge -y upswing
wont "data and settings are gone" ls /var/lib/upswing /etc/upswing
wont "the user is gone" id upswing
must "the backups are still there" ls /var/backups/upswing/back.upswing
echo "$passed passed, 0 failed"
