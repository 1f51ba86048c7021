// The browser's own database as far as what is kept on a device needs it, in memory.

interface Row {
  id?: string;
  person?: string;
  key?: string;
}
const name_of = (row: Row) => JSON.stringify(row.id ?? [row.person, row.key]);

export function database_in_memory() {
  const rows = new Map<string, Row>();
  return {
    put: async (_: string, row: Row) => void rows.set(name_of(row), row),
    get: async (_: string, key: unknown) => rows.get(JSON.stringify(key)),
    getAll: async () => [...rows.values()],
    delete: async (_: string, key: unknown) => void rows.delete(JSON.stringify(key)),
    clear: async () => rows.clear(),
  };
}
