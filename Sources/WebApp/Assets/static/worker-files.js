// The files of the app: kept together by version, which is a folder of their addresses, so that no page ever gets the
// files of another version.

const PREFIX = "files-";

/** Keeps all files of a version under their paths; all of them or, on an error, none. */
export async function keepFiles({ version, addresses }) {
    const paths = [...addresses, "/manifest.webmanifest", "/offline"];
    const responses = await Promise.all(paths.map(async (path) => {
        const response = await fetch(path, { cache: "no-cache" });
        if (!response.ok) throw new Error(`${path}: ${response.status}`);
        return [path, response];
    }));
    const cache = await caches.open(PREFIX + version);
    await Promise.all(responses.map(([path, response]) => cache.put(path, response)));
}

/** A kept file, also of the version before, which a kept page may name; else from the server. */
export async function answerFile(request) {
    return (await caches.match(new URL(request.url).pathname)) ?? fetch(request);
}

/** The page that says there is none; undefined before the first version is kept. */
export function offlinePage({ version }) {
    return caches.match("/offline", { cacheName: PREFIX + version });
}

/** Forgets every other version, and what an earlier app kept. */
export async function forgetOthers({ version }, pages) {
    for (const name of await caches.keys()) {
        if (name !== PREFIX + version && name !== pages) await caches.delete(name);
    }
}
