// The entries that wait on this device, in the order they were made. Used by pages and by the service worker.
//
// A record is {seq, id, entry, problem}; problem is null while it waits, else {reason, do} of the server's refusal.

const NAME = "springback";
const STORE = "entries";

function opened() {
    return new Promise((resolve, reject) => {
        const request = indexedDB.open(NAME, 1);
        request.onupgradeneeded = () => {
            request.result.createObjectStore(STORE, { keyPath: "seq", autoIncrement: true })
                .createIndex("id", "id", { unique: true });
        };
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
    });
}

/** Runs one transaction; resolves with its result once it is on the disk. */
async function transact(mode, body) {
    const database = await opened();
    try {
        return await new Promise((resolve, reject) => {
            const transaction = database.transaction(STORE, mode, { durability: "strict" });
            const result = body(transaction.objectStore(STORE));
            transaction.oncomplete = () => resolve(result?.result);
            transaction.onerror = () => reject(transaction.error);
            transaction.onabort = () => reject(transaction.error);
        });
    } finally {
        database.close();
    }
}

/** All records, oldest first. */
export function records() {
    return transact("readonly", (store) => store.getAll());
}

/** Keeps entries behind those that wait already: all of them or, on an error, none. */
export function keep(entries) {
    return transact("readwrite", (store) => {
        for (const entry of entries) store.add({ id: entry.id, entry, problem: null });
    });
}

/** Forgets entries by their ids. */
export function forget(ids) {
    return transact("readwrite", (store) => {
        for (const id of ids) {
            store.index("id").getKey(id).onsuccess = (event) => {
                if (event.target.result !== undefined) store.delete(event.target.result);
            };
        }
    });
}

/** Notes why an entry was refused; null lets it wait again. */
export function mark(id, problem) {
    return transact("readwrite", (store) => {
        store.index("id").get(id).onsuccess = (event) => {
            if (event.target.result) store.put({ ...event.target.result, problem });
        };
    });
}

/** Puts an entry in the place of a refused one. */
export function replace(id, entry) {
    return transact("readwrite", (store) => {
        store.index("id").get(id).onsuccess = (event) => {
            const record = { id: entry.id, entry, problem: null };
            if (event.target.result) record.seq = event.target.result.seq;
            store.put(record);
        };
    });
}
