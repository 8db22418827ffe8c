/**
 * `npm run --silent compare -- OLDEST.txt NEWER.txt … [--json] [--speaker NAME]`: compares every account with all earlier ones, and prints
 * one JSON object (`compare/1`) or a table for reading. Exit 0, or 2 with one line on stderr when it cannot.
 */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { compareAccounts } from '../../shared/domain/comparison/compare.ts';
import { comparisonTable } from './comparison-table.ts';

const usage = 'Use: npm run --silent compare -- OLDEST.txt NEWER.txt [...] [--json] [--speaker NAME]';
const exitCannot = 2;

/** What the command cannot do, in one line for the reader. */
class CannotCompare extends Error {}

interface Request {
  readonly files: readonly string[];
  readonly json: boolean;
  readonly speakers: readonly string[];
}

function readRequest(commandLine: string[]): Request {
  try {
    const { values, positionals } = parseArgs({
      args: commandLine,
      allowPositionals: true,
      options: { json: { type: 'boolean', default: false }, speaker: { type: 'string', multiple: true, default: [] } },
    });
    if (positionals.length >= 2) return { files: positionals, json: values.json, speakers: values.speaker };
  } catch (problem) {
    throw new CannotCompare(`${oneLine(problem)} ${usage}`);
  }
  throw new CannotCompare(`Name at least two files, the oldest account first. ${usage}`);
}

function oneLine(problem: unknown): string {
  return (problem instanceof Error ? problem.message : 'The command line could not be read.').replace(/\s+/gu, ' ');
}

function readAccountFile(file: string): string {
  let bytes: Buffer;
  try {
    bytes = readFileSync(file);
  } catch (problem) {
    const missing = problem instanceof Error && 'code' in problem && problem.code === 'ENOENT';
    throw new CannotCompare(missing ? `There is no file ${file}.` : `The file ${file} cannot be read.`);
  }
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new CannotCompare(`The file ${file} is not UTF-8 text. Save it as UTF-8 and try again.`);
  }
}

/** Prints and waits until it is all out, so that a pipe never gets half of it. */
function print(stream: NodeJS.WriteStream, text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    stream.write(`${text}\n`, (problem) => (problem ? reject(problem) : resolve()));
  });
}

async function run(commandLine: string[]): Promise<void> {
  const request = readRequest(commandLine);
  const accounts = request.files.map((file, index) => ({ index, file: basename(file), text: readAccountFile(file) }));
  const options = request.speakers.length > 0 ? { speakers: request.speakers } : {};
  const began = performance.now();
  const { format, offsets, comparisons, approximate } = compareAccounts(accounts, options);
  const ms = Math.round((performance.now() - began) * 10) / 10;
  if (!request.json) {
    const coloured = process.stdout.isTTY === true && (process.env.NO_COLOR ?? '') === '';
    await print(process.stdout, comparisonTable(accounts, { format, offsets, comparisons, approximate }, coloured));
    return;
  }
  const files = accounts.map(({ index, file, text }) => ({ index, file, length: text.length }));
  const output = { format, offsets, accounts: files, comparisons, approximate, timing: { ms } };
  await print(process.stdout, JSON.stringify(output, null, 2));
}

try {
  await run(process.argv.slice(2));
} catch (problem) {
  if (!(problem instanceof CannotCompare)) throw problem;
  await print(process.stderr, problem.message);
  process.exitCode = exitCannot;
}
