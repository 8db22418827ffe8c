/** The built main process and preload, unmodified, on the stand-in with a real Chromium. */
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import * as z from 'zod';
import { projectFolder } from '../../build/vite/build-program.ts';
import type {} from '../../renderer/window.d.ts';
import { hostChannel, requestChannel } from '../../shared/contract/window-api.ts';
import { launchHeadless } from '../support/electron-stand-in/driver-side/browsers.ts';
import { ensureBuilt } from '../support/ensure-built.ts';
import type { Order } from '../support/obedient-vault.ts';
import { isRunning } from '../support/processes.ts';
import { type AppSettings, type RunningApp, startApp } from '../support/start-app.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const vaultScript = join(import.meta.dirname, '..', 'support', 'obedient-vault.ts');
const strangersId = randomUUID();
const ourPage = { address: 'app://bundle/', isMainFrame: true };

let browser: Browser;
beforeAll(async () => {
  await ensureBuilt();
  browser = await launchHeadless(() => {});
}, 60_000);
afterAll(() => browser.close());

/** The program over a vault process that does what it is told. */
async function start(settings: Partial<AppSettings> = {}): Promise<RunningApp> {
  const app = await startApp({ userData: temporaryFolder(), browser, vaultScript, ...settings });
  onTestFinished(() => app.abandon());
  return app;
}

/** Sends an order from the page to the vault process, as any request of the contract travels. */
function order(page: Page, what: Order): Promise<unknown> {
  const send = `window.api.operations['vault.status'](${JSON.stringify(what)}, crypto.randomUUID())`;
  return page.evaluate(`${send}.then((reply) => JSON.parse(reply))`);
}

/** Collects what main tells the page. */
async function listen(page: Page): Promise<() => Promise<unknown>> {
  await page.evaluate('window.heard = []; window.api.onEvent((event) => window.heard.push(event)); null');
  return () => page.evaluate('window.heard');
}

describe('the page', () => {
  test('is bound by a policy that lets it load the program’s own files and nothing else', async () => {
    const { page } = await start();
    const policy = await page.evaluate(
      () =>
        new Promise<string>((resolve) => {
          addEventListener('securitypolicyviolation', (event) => resolve(event.originalPolicy), { once: true });
          new Image().src = 'https://example.org/picture.png';
        }),
    );
    expect(policy.split('; ').toSorted()).toEqual([
      "base-uri 'none'",
      "connect-src 'none'",
      "default-src 'none'",
      "font-src 'self' data:",
      "form-action 'none'",
      "frame-ancestors 'none'",
      "img-src 'self' data:",
      "require-trusted-types-for 'script'",
      "script-src 'self'",
      "style-src 'self'",
      "trusted-types 'none'",
    ]);
  });

  test('cannot turn text into script or connect anywhere, its own address included', async () => {
    const { page } = await start();
    const outcomes = await page.evaluate(async () => {
      const attempt = async (work: () => unknown): Promise<string> => {
        try {
          await work();
          return 'done';
        } catch (error) {
          return error instanceof Error ? error.name : 'thrown';
        }
      };
      const ran = (): boolean => Reflect.has(window, 'ran');
      const script = document.createElement('script');
      const inline = await attempt(() => {
        script.textContent = 'window.ran = true';
        document.body.append(script);
      });
      return {
        inline,
        inlineRan: ran(),
        html: await attempt(() => {
          document.createElement('div').innerHTML = '<img src=x onerror="window.ran = true">';
        }),
        fetchOut: await attempt(() => fetch('https://example.org/')),
        fetchSelf: await attempt(() => fetch('/index.html')),
      };
    });
    expect(outcomes).toEqual({
      inline: 'TypeError',
      inlineRan: false,
      html: 'TypeError',
      fetchOut: 'TypeError',
      fetchSelf: 'TypeError',
    });
  });

  test('has nothing of Node or Electron, only a frozen api', async () => {
    const { page } = await start();
    const found = await page.evaluate(() => ({
      node: ['require', 'process', 'module', 'Buffer', 'electron', 'ipcRenderer'].filter((name) => name in window),
      frozen: [window.api, window.api.operations, window.api.host].every((part) => Object.isFrozen(part)),
    }));
    expect(found).toEqual({ node: [], frozen: true });
  });

  test('stays where it is: it cannot go elsewhere, open a window, embed a page or download', async () => {
    const { page } = await start();
    const before = page.url();
    const refused: (string | undefined)[] = [];
    page.context().on('requestfailed', (request) => refused.push(request.failure()?.errorText));
    await page.evaluate(() => {
      location.href = 'https://example.org/';
    });
    await expect.poll(() => refused).toContain('net::ERR_ABORTED');
    expect(page.url()).toBe(before);

    const popup = page.waitForEvent('popup');
    await page.evaluate(() => void window.open('https://example.org/'));
    await expect.poll(async () => (await popup).isClosed()).toBe(true);

    const download = page.waitForEvent('download');
    await page.evaluate(() => {
      const link = document.createElement('a');
      link.href = 'data:text/plain,told';
      link.download = 'told.txt';
      link.click();
    });
    expect(await (await download).failure()).not.toBeNull();
  });

  test('is given no permission', async () => {
    const { page } = await start();
    const answers = await page.evaluate(`(async () => ({
      geolocation: await new Promise((resolve) =>
        navigator.geolocation.getCurrentPosition(() => resolve('given'), ({ code }) => resolve(code))),
      clipboard: (await navigator.permissions.query({ name: 'clipboard-read' })).state,
      notifications: Notification.permission,
    }))()`);
    expect(answers).toEqual({ geolocation: 1, clipboard: 'denied', notifications: 'denied' });
  });
});

describe('behind the page’s own policy', () => {
  test('every request that leaves the program is cancelled, and a file of the program is served', async () => {
    const { page } = await start({ bypassesContentSecurityPolicy: true });
    const refused: (string | undefined)[] = [];
    page.on('requestfailed', (request) => {
      if (request.url().startsWith('https://example.org/')) refused.push(request.failure()?.errorText);
    });
    const outcome = await page.evaluate(async () => ({
      elsewhere: await fetch('https://example.org/', { mode: 'no-cors' }).then(
        (response) => response.type,
        () => 'refused',
      ),
      own: await fetch('/index.html').then((response) => response.status),
      missing: await fetch('/etc/passwd').then((response) => response.status),
    }));
    expect(outcome).toEqual({ elsewhere: 'refused', own: 200, missing: 404 });
    expect(refused).toEqual([expect.stringContaining('net::ERR_BLOCKED_BY_CLIENT')]);
  });
});

describe('the gate', () => {
  test.each<[string, Parameters<RunningApp['invokeAs']>]>([
    [
      'untrusted-sender',
      [{ ...ourPage, address: 'https://example.org/' }, requestChannel, 'vault.status', '{}', strangersId],
    ],
    ['untrusted-sender', [{ ...ourPage, isMainFrame: false }, requestChannel, 'vault.status', '{}', strangersId]],
    ['untrusted-sender', [{ ...ourPage, address: 'app://print/1' }, hostChannel, 'host.lock', '{}']],
    ['unknown-operation', [ourPage, requestChannel, 'vault.erase', '{}', strangersId]],
    ['unknown-operation', [ourPage, hostChannel, 'host.open', '{}']],
    ['malformed', [ourPage, requestChannel, 'vault.status', {}, strangersId]],
    ['malformed', [ourPage, hostChannel, 'host.lock', '{']],
    ['malformed', [ourPage, hostChannel, 'host.chooseFile', '{"use":"anything"}']],
    ['too-large', [ourPage, requestChannel, 'vault.status', ' '.repeat(33 * 1024 * 1024), strangersId]],
  ])('refuses as %s', async (code, message) => {
    const app = await start();
    const outcome = await app.invokeAs(...message);
    const reply: unknown = outcome.ok && typeof outcome.value === 'string' ? JSON.parse(outcome.value) : outcome;
    expect(reply).toMatchObject({ ok: false, error: { code } });
    expect(JSON.stringify(await order(app.page, { do: 'say what you were given' }))).not.toContain(strangersId);
  });
});

describe('the vault process', () => {
  test('is given the folder of the vault and of the fonts, and answers the page', async () => {
    const app = await start();
    expect(await order(app.page, { do: 'say what you were given' })).toMatchObject({
      ok: true,
      value: { folders: [join(app.userData, 'vault'), expect.stringMatching(/dist[/\\]fonts$/)] },
    });
  });

  test('ends when the window locks, and the page is told and answered', async () => {
    const app = await start();
    const heard = await listen(app.page);
    await order(app.page, { do: 'report progress' });
    const pid = app.vaultProcess;
    expect(isRunning(pid)).toBe(true);
    const silent = order(app.page, { do: 'keep silent' });
    expect(await app.page.evaluate(() => window.api.host['host.lock']({}))).toEqual({ ok: true, value: {} });
    expect(isRunning(pid)).toBe(false);
    expect(await silent).toMatchObject({ ok: false, error: { code: 'locked' } });
    expect(await heard()).toMatchObject([{ type: 'progress', step: 'Half way' }, { type: 'locked' }]);
  });

  test.each(['lock-screen', 'suspend', 'shutdown'] as const)('ends on %s', async (event) => {
    const app = await start();
    const heard = await listen(app.page);
    await order(app.page, { do: 'say what you were given' });
    const pid = app.vaultProcess;
    await app.power(event);
    await expect.poll(() => isRunning(pid)).toBe(false);
    await expect.poll(heard).toEqual([{ type: 'locked' }]);
  });

  test('may crash: the page is told, the request under way is answered, the next one starts another', async () => {
    const app = await start();
    const heard = await listen(app.page);
    await order(app.page, { do: 'say what you were given' });
    const pid = app.vaultProcess;
    const silent = order(app.page, { do: 'keep silent' });
    await order(app.page, { do: 'say what you were given' });
    await app.killVault();
    expect(await silent).toMatchObject({ ok: false, error: { code: 'failed' } });
    await expect.poll(heard).toEqual([{ type: 'locked' }]);
    expect(await order(app.page, { do: 'say what you were given' })).toMatchObject({ ok: true });
    expect(app.vaultProcess).not.toBe(pid);
  });

  test('ends with the program, whether that is closed or crashes', async () => {
    const app = await start();
    await order(app.page, { do: 'say what you were given' });
    const ofTheFirst = app.vaultProcess;
    await app.restart();
    expect(isRunning(ofTheFirst)).toBe(false);
    await order(app.page, { do: 'say what you were given' });
    const ofTheSecond = app.vaultProcess;
    await app.killMain();
    await expect.poll(() => isRunning(ofTheSecond)).toBe(false);
  });
});

describe('the file dialog', () => {
  test('tells the page a name and a token, and the vault process the place', async () => {
    const app = await start();
    app.willChoose('/home/officer/exports');
    const reply = await app.page.evaluate(() => window.api.host['host.chooseFile']({ use: 'bundle-folder' }));
    expect(reply).toMatchObject({ ok: true, value: { fileName: 'exports' } });
    expect(JSON.stringify(reply)).not.toContain('officer');
    expect(await order(app.page, { do: 'say what you were given' })).toMatchObject({
      value: {
        heard: expect.arrayContaining([
          expect.objectContaining({ type: 'grant', use: 'bundle-folder', path: '/home/officer/exports' }),
        ]),
      },
    });
  });

  test('gives null where nothing is chosen, and a failure where the dialog fails', async () => {
    const app = await start();
    app.willChoose(null);
    const choose = () => app.page.evaluate(() => window.api.host['host.chooseFile']({ use: 'open-bundle' }));
    expect(await choose()).toEqual({ ok: true, value: null });
    expect(await choose()).toMatchObject({ ok: false, error: { code: 'failed' } });
  });
});

/** A report of one page whose script, if it ran, would make it three. */
const report = `<!doctype html>
<html lang="en-GB"><head><title>Report</title><style>
  @font-face { font-family: Told; src: url(data:font/woff2;base64,${readFileSync(
    join(projectFolder, 'node_modules/@fontsource/noto-sans/files/noto-sans-latin-400-normal.woff2'),
  ).toString('base64')}) }
  body, h1 { font: 12pt Told }
</style></head><body><h1>First told</h1><p>In words.</p><img alt="" src="https://example.org/picture.png">
<script>document.body.innerHTML += '<p style="break-before: page">More</p>'.repeat(2)</script></body></html>`;

describe('a report', () => {
  test.each([
    ['as it is', false],
    ['even where its own policy would not forbid it', true],
  ])('is printed with its own fonts, tagged, with an outline, and none of its script is run, %s', async (_, bypass) => {
    const app = await start({ bypassesContentSecurityPolicy: bypass });
    const reply = await order(app.page, { do: 'print', html: report });
    const { value } = z.object({ ok: z.literal(true), value: z.string() }).parse(reply);
    const pdf = Buffer.from(value, 'base64').toString('latin1');
    const found = {
      header: pdf.slice(0, 5),
      ownFont: /\/BaseFont \/[A-Z]{6}\+NotoSans/.test(pdf),
      namelessShapes: pdf.includes('/Subtype /Type3'),
      tagged: /\/Marked true/.test(pdf) && pdf.includes('/StructTreeRoot'),
      outline: pdf.includes('/Outlines'),
      language: pdf.includes('/Lang (en-GB)'),
      pages: pdf.match(/\/Type \/Page\b/g)?.length,
      a4: /\/MediaBox \[0 0 59[45]\S* 84[12]/.test(pdf),
    };
    expect(found).toEqual({
      header: '%PDF-',
      ownFont: true,
      namelessShapes: false,
      tagged: true,
      outline: true,
      language: true,
      pages: 1,
      a4: true,
    });
  });

  const printing = (): string[] =>
    browser
      .contexts()
      .flatMap((context) => context.pages())
      .map((page) => page.url())
      .filter((url) => url.includes('//print.'));

  test('leaves nothing open behind it', async () => {
    const app = await start();
    await Promise.all([1, 2, 3].map(() => order(app.page, { do: 'print', html: report })));
    await expect.poll(printing).toEqual([]);
  });

  test('that is being printed while the vault locks is abandoned', async () => {
    const app = await start();
    const long = report.replace('<p>', '<p style="break-after: page">In words.</p>'.repeat(3000));
    const printed = order(app.page, { do: 'print', html: long });
    await expect.poll(printing).toHaveLength(1);
    await app.page.evaluate(() => window.api.host['host.lock']({}));
    expect(await printed).toMatchObject({ ok: false, error: { code: 'locked' } });
    await expect.poll(printing).toEqual([]);
  });
});
