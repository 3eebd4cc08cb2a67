import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readBundled } from '../../lib/cli/figures/bundled';

/**
 * datapackage.json against the Data Package standard, version 2.0. The standard's own JSON Schema cannot be fetched by
 * a test; these are its rules for every property that this package uses, and the tests fail on a property they do not know.
 */
interface Json {
  readonly [key: string]: unknown;
}
const file = new URL('../../assets/figures/datapackage.json', import.meta.url);
const descriptor = JSON.parse(readFileSync(file, 'utf8')) as Json & { resources: Resource[] };
interface Resource extends Json {
  readonly name: string;
  readonly path: string;
  readonly schema: Json & { fields: Field[]; primaryKey: string[]; foreignKeys?: ForeignKey[] };
}
interface Field extends Json {
  readonly name: string;
  readonly type: string;
  readonly constraints?: Json;
  readonly categories?: { value: string; label: string }[];
}
interface ForeignKey {
  readonly fields: string[];
  readonly reference: { resource: string; fields: string[] };
}
const unknown = (object: Json, known: readonly string[]) =>
  Object.keys(object).filter((key) => !known.includes(key));
const fields = descriptor.resources.flatMap(({ name, schema }) =>
  schema.fields.map((field): [string, Field] => [`${name}.${field.name}`, field]),
);
const namesOf = (resource: string) =>
  descriptor.resources.find(({ name }) => name === resource)?.schema.fields.map(({ name }) => name) ?? [];

test('package: profile, name, semantic version, RFC 3339 date, licence', () => {
  expect(
    unknown(descriptor, [
      '$schema',
      'name',
      'title',
      'description',
      'version',
      'created',
      'keywords',
      'licenses',
      'resources',
    ]),
  ).toEqual([]);
  expect(descriptor).toMatchObject({
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: expect.stringMatching(/^[a-z0-9._-]+$/),
    version: expect.stringMatching(/^\d+\.\d+\.\d+$/),
    created: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/),
    licenses: [{ name: expect.stringMatching(/^[-a-zA-Z0-9._]+$/), title: expect.any(String) }],
  });
});

describe.each(descriptor.resources)('resource $name', (resource) => {
  test('type, safe relative path, media type, encoding', () => {
    expect(
      unknown(resource, [
        'name',
        'title',
        'description',
        'type',
        'path',
        'format',
        'mediatype',
        'encoding',
        'schema',
      ]),
    ).toEqual([]);
    expect(resource).toMatchObject({
      name: expect.stringMatching(/^[a-z0-9._-]+$/),
      type: 'table',
      path: expect.stringMatching(/^[a-z_]+\.csv$/),
      format: 'csv',
      mediatype: 'text/csv',
      encoding: 'utf-8',
    });
  });

  test('schema: profile, keys that exist', () => {
    const { schema } = resource;
    expect(unknown(schema, ['$schema', 'fields', 'primaryKey', 'foreignKeys'])).toEqual([]);
    expect(schema.$schema).toBe('https://datapackage.org/profiles/2.0/tableschema.json');
    const own = namesOf(resource.name);
    expect(new Set(own).size).toBe(own.length);
    expect(own).toEqual(expect.arrayContaining(schema.primaryKey));
    for (const { fields: from, reference } of schema.foreignKeys ?? []) {
      expect(own).toEqual(expect.arrayContaining(from));
      expect(namesOf(reference.resource)).toEqual(expect.arrayContaining(reference.fields));
      expect(reference.fields).toHaveLength(from.length);
    }
  });

  test('the file has the fields, in their order', () => {
    expect(readBundled().tables.get(resource.name)?.table.columns).toEqual(namesOf(resource.name));
  });
});

describe('fields', () => {
  test.each(fields)('%s', (_, field) => {
    expect(
      unknown(field, ['name', 'title', 'description', 'type', 'constraints', 'categories', 'delimiter']),
    ).toEqual([]);
    expect(['string', 'number']).toContain(field.type);
    const constraints = field.constraints ?? {};
    const allowed =
      field.type === 'string'
        ? ['required', 'unique', 'pattern', 'enum', 'maxLength']
        : ['required', 'exclusiveMinimum'];
    expect(unknown(constraints, allowed)).toEqual([]);
    if (field.categories) {
      expect(field.categories.map(({ value }) => value)).toEqual(constraints.enum);
      expect(field.categories.every(({ label }) => label.length > 0)).toBe(true);
    }
  });
});
