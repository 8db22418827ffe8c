import Ajv2020 from 'ajv/dist/2020.js';
import { beforeAll, describe, expect, test } from 'vitest';
import { schemaFiles } from '../../../../shared/domain/bundle/json-schemas.ts';
import { recordKinds } from '../../../../shared/domain/bundle/records/kinds.ts';
import { type Files, writtenFiles } from '../../../electron/vault/files/bundle/forge.ts';

let files: Files = new Map();
beforeAll(async () => {
  files = await writtenFiles();
});

function validator(name: string) {
  const schema: object = JSON.parse(files.get(`schemas/${name}.schema.json`)?.toString() ?? '');
  return new Ajv2020({ strict: true, strictTypes: false, validateFormats: false }).compile(schema);
}

function documentAt(path: string): Record<string, unknown> {
  return JSON.parse(files.get(path)?.toString() ?? '');
}

const documents: Record<string, string> = {
  bundle: 'data/bundle.json',
  index: 'data/index.json',
  comparison: 'data/comparison/comparison.json',
  account: 'data/accounts/0002/account.json',
  drafts: 'data/accounts/0002/drafts.json',
  addenda: 'data/accounts/0001/addenda.json',
  originals: 'data/originals/originals.json',
  ...Object.fromEntries(recordKinds.map(({ name }) => [`records-${name}`, `data/records/${name}.json`])),
};

describe('the JSON Schemas in the bundle', () => {
  test('are of draft 2020-12, and one for every JSON file', () => {
    for (const [path, text] of schemaFiles()) {
      expect(JSON.parse(text)).toMatchObject({ $schema: 'https://json-schema.org/draft/2020-12/schema' });
      expect(files.get(path)?.toString()).toBe(text);
    }
    const written = [...files.keys()].filter((path) => path.startsWith('data/') && /\.jsonl?$/.test(path));
    const described = written.map((path) => path.replace(/\d{4}/, 'NNNN'));
    const titles = [...schemaFiles().values()].join('\n');
    for (const path of new Set(described)) {
      expect(titles).toContain(path);
    }
  });

  test.each(Object.entries(documents))('accept %s as it is written, and refuse it broken', (name, path) => {
    const validate = validator(name);
    const document = documentAt(path);
    expect(validate(document), JSON.stringify(validate.errors)).toBe(true);
    expect(validate({ ...document, extra: 1 })).toBe(false);
    for (const key of Object.keys(document)) {
      const { [key]: _, ...less } = document;
      expect(validate(less), `without ${key}`).toBe(false);
      expect(validate({ ...document, [key]: { wrong: true } }), `another ${key}`).toBe(false);
    }
  });

  test('accept each line of the ledger, shown or not', () => {
    const validate = validator('ledger-line');
    const lines = (files.get('data/ledger/ledger.jsonl')?.toString() ?? '').trimEnd().split('\n');
    expect(lines.length).toBeGreaterThan(3);
    expect(lines.filter((line) => !validate(JSON.parse(line)))).toEqual([]);
    expect(validate({ format: 'ledger-stub/1', sequence: 1 })).toBe(false);
  });
});
