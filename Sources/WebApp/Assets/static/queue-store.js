// The entries that wait on this device, in the order they were made. Used by pages and by the service worker.
//
// A record is {seq, id, entry, journal, problem, failures}: the journal it is meant for; null while it waits, else
// {reason, do} of the server's refusal; how often the server broke over it.

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

/**
 * Keeps entries for a journal behind those that wait already, the first of them in the place of a refused one where
 * `instead` is its id: all of them or, on an error, none.
 */
export function keep(entries, journal, instead) {
    return transact("readwrite", (store) => {
        const fresh = entries.map((entry) => ({ id: entry.id, entry, journal, problem: null, failures: 0 }));
        const add = (each) => { for (const record of each) store.add(record); };
        if (!instead) return add(fresh);
        store.index("id").getKey(instead).onsuccess = (event) => {
            const seq = event.target.result;
            if (seq === undefined) return add(fresh);
            store.put({ ...fresh[0], seq });
            add(fresh.slice(1));
        };
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

/** Forgets every entry. */
export function forgetAll() {
    return transact("readwrite", (store) => { store.clear(); });
}

/** Changes records by their ids to what a function makes of each. */
function change(ids, changed) {
    return transact("readwrite", (store) => {
        for (const id of ids) {
            store.index("id").get(id).onsuccess = (event) => {
                if (event.target.result) store.put(changed(event.target.result));
            };
        }
    });
}

/** Notes why an entry was refused; null lets it wait again. */
export function mark(id, problem) {
    return change([id], (record) => ({ ...record, problem }));
}

/** Counts that the server failed over entries. */
export function countFailure(ids) {
    return change(ids, (record) => ({ ...record, failures: record.failures + 1 }));
}
