/** Real prints by a real Chromium: whole, marked up for readers, drawn with the bundled fonts, and the same bytes every time. */
import { mkdir, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { inflateSync } from 'node:zlib';
import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { writeBundle } from '../../../../../electron/vault/files/bundle/write-bundle.ts';
import { findHeadlessChromium } from '../../../../support/chromium.ts';
import { temporaryFolder } from '../../../../support/temporary-folder.ts';
import { sampleMeans, sampleRecord } from './sample.ts';

let browser: Browser;
beforeAll(async () => {
  const { executablePath, environment } = await findHeadlessChromium(() => undefined);
  browser = await chromium.launch({ executablePath, args: ['--no-sandbox'], env: { ...process.env, ...environment } });
}, 60_000);
afterAll(async () => {
  await browser?.close();
});

const requests: string[] = [];
const said: string[] = [];

async function printToPdf(html: string): Promise<Uint8Array> {
  const page = await browser.newPage();
  page.on('request', ({ url }) => (url().startsWith('data:') ? 0 : requests.push(url())));
  page.on('console', (message) => said.push(message.text()));
  page.on('dialog', (dialog) => said.push(dialog.message()));
  await page.setContent(html);
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  const pdf = await page.pdf({ tagged: true, outline: true, preferCSSPageSize: true });
  await page.close();
  return pdf;
}

/** The whole of a PDF as text, with its compressed parts opened. */
function opened(pdf: Buffer): string {
  const text = pdf.toString('latin1');
  const streams = [...text.matchAll(/\/FlateDecode.*?stream\r?\n(.*?)\r?\nendstream/gs)].map(([, body = '']) => {
    try {
      return inflateSync(Buffer.from(body, 'latin1')).toString('latin1');
    } catch {
      return '';
    }
  });
  return [text, ...streams].join('\n');
}

describe('prints', () => {
  test('are the same bytes every time, and hold all their fonts', { timeout: 60_000 }, async () => {
    const folder = temporaryFolder();
    for (const name of ['a', 'b']) {
      await mkdir(join(folder, name));
      await writeBundle(sampleRecord(), sampleMeans(join(folder, name), { printToPdf }));
    }
    const names = await readdir(join(folder, 'a'));
    expect(names).toHaveLength(3);
    for (const name of names) {
      const [first, second] = await Promise.all(['a', 'b'].map((part) => readFile(join(folder, part, name))));
      expect(first?.equals(second ?? Buffer.alloc(0)), name).toBe(true);
    }
    const receipt = opened(await readFile(join(folder, 'a', 'TOY-2026-0001-b004.receipt.pdf')));
    expect(receipt).toContain('/CreationDate (D:20261120103000');
    expect(receipt).toContain('/StructTreeRoot');
    expect(receipt).toContain('/Lang (en-GB)');
    expect(receipt).not.toMatch(/\/JavaScript|\/Launch|\/EmbeddedFile/);
    expect(requests).toEqual([]);
    expect(said).toEqual([]);
  });

  test('draw Arabic and Ethiopic with the bundled fonts alone', { timeout: 60_000 }, async () => {
    const prints: string[] = [];
    const keep = async (html: string) => {
      const pdf = await printToPdf(html);
      prints.push(opened(Buffer.from(pdf)));
      return pdf;
    };
    await writeBundle(sampleRecord(), sampleMeans(temporaryFolder(), { printToPdf: keep }));
    const fonts = new Set(
      prints
        .join('\n')
        .match(/\/BaseFont \/\w+\+[\w-]+/g)
        ?.map((font) => font.replace(/.*\+/, '')),
    );
    expect([...fonts].toSorted()).toEqual([
      'NotoSans-Bold',
      'NotoSans-Regular',
      'NotoSansArabic-Regular',
      'NotoSansEthiopic-Regular',
    ]);
  });
});
