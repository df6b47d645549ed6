// The files of the app: kept together by version, and answered from there.

/** Set when a page names a file we do not have: the server is newer, and its files are not mixed with ours. */
let isOutdated = false;

/** Keeps all files of a version under their paths; all of them or, on an error, none. */
export async function keepFiles(name, addresses) {
    const responses = await Promise.all(addresses.map(async (address) => {
        const response = await fetch(address, { cache: "no-cache" });
        if (!response.ok) throw new Error(`${address}: ${response.status}`);
        return [new URL(address, location.origin).pathname, response];
    }));
    const cache = await caches.open(name);
    await Promise.all(responses.map(([path, response]) => cache.put(path, response)));
}

/** A kept file; from the server while that is newer than we are. */
export async function answerFile(name, request, addresses) {
    const url = new URL(request.url);
    if (url.searchParams.has("v") && !addresses.includes(url.pathname + url.search)) {
        isOutdated = true;
        registration.update().catch(() => undefined);
    }
    const kept = await caches.match(url.pathname, { cacheName: name });
    if (kept && !isOutdated) return kept;
    try {
        return await fetch(request);
    } catch (error) {
        if (kept) return kept;
        throw error;
    }
}
