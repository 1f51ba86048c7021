// Keeps the program on the device: its page and its hashed files, nothing else; answers of /api are never touched. The
// server's page always comes first, so that an upgrade shows at once; the kept page stands in only when no server answers.
const FILES = ["__FILES__"];
const CACHE = "upswing-__VERSION__";
const is_page = (path) => !/^\/(api|s|print)(\/|$)/.test(path) && !/\.[^/]*$/.test(path);

self.addEventListener("install", (event) => {
  self.skipWaiting();
  // The page as nobody in particular gets it: without hints of what one person will ask for.
  const page = new Request("/", { credentials: "omit" });
  event.waitUntil(caches.open(CACHE).then((cache) => cache.addAll([page, ...FILES])));
});

self.addEventListener("activate", (event) => {
  const old = caches.keys().then((names) => names.filter((name) => name !== CACHE));
  event.waitUntil(
    old
      .then((names) => Promise.all(names.map((name) => caches.delete(name))))
      .then(() => self.clients.claim()),
  );
});

const page = (request) =>
  fetch(request).catch(async (error) => {
    const kept = await caches.match("/");
    if (kept) return kept;
    throw error;
  });

// A hashed file never changes.
async function file(request) {
  const kept = await caches.match(request);
  if (kept) return kept;
  const reply = await fetch(request);
  if (reply.ok) {
    const copy = reply.clone();
    caches.open(CACHE).then((cache) => cache.put(request, copy));
  }
  return reply;
}

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== "GET" || origin !== self.location.origin) return;
  if (request.mode === "navigate" && is_page(pathname)) event.respondWith(page(request));
  else if (pathname.startsWith("/assets/")) event.respondWith(file(request));
});
