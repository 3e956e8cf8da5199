import { everythingVersion } from '#domain/lists/everything.ts';
import type { RecordTable } from '#domain/records.ts';
import { fieldName, fieldsOfTable, tableName } from './record-words.ts';

/** A JSON Schema (draft 2020-12), as far as this file uses it. */
interface Schema {
  readonly $schema?: string;
  readonly title?: string;
  readonly description?: string;
  readonly type?: string;
  readonly const?: string | number;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
}

/**
 * What the file that holds everything says of itself: every table and every field by the name under which officers know
 * it, in both languages, so that whoever reads it without us knows what he reads.
 */
export const everythingSchema = (tables: readonly RecordTable[]): Schema => ({
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'Bảng Vàng',
  type: 'object',
  required: ['format', 'version', 'databaseSchema', 'appVersion', 'exportedAt', 'tables'],
  properties: {
    format: { const: 'bang-vang' },
    version: { const: everythingVersion },
    databaseSchema: { type: 'integer' },
    appVersion: { type: 'string' },
    exportedAt: { type: 'string', description: 'UTC, ISO 8601' },
    tables: {
      type: 'object',
      required: tables,
      properties: Object.fromEntries(tables.map((table) => [table, tableSchema(table)])),
    },
  },
});

const tableSchema = (table: RecordTable): Schema => ({
  title: `${tableName(table, 'vi')} · ${tableName(table, 'en')}`,
  type: 'array',
  items: {
    type: 'object',
    required: ['id'],
    properties: {
      id: { type: 'string' },
      ...Object.fromEntries(
        fieldsOfTable(table).map((field) => [
          field,
          { description: `${fieldName(table, field, 'vi')} · ${fieldName(table, field, 'en')}` },
        ]),
      ),
    },
  },
});
