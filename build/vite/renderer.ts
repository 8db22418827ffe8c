import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { createLogger, type InlineConfig, type Logger } from 'vite';

/** The window's page, its scripts, styles and fonts. */
export function rendererBuild(projectFolder: string, outFolder: string): InlineConfig {
  return {
    configFile: false,
    logLevel: 'warn',
    customLogger: quietLogger(),
    root: join(projectFolder, 'renderer'),
    base: '/',
    plugins: [react()],
    css: {
      // govuk-frontend carries a media query for Internet Explorer that the minifier cannot read; it drops it instead of stopping.
      lightningcss: { errorRecovery: true },
      preprocessorOptions: { scss: { loadPaths: [projectFolder], quietDeps: true } },
    },
    build: {
      outDir: join(outFolder, 'renderer'),
      emptyOutDir: true,
      target: 'chrome140',
      // The page's policy allows no inline script.
      modulePreload: { polyfill: false },
      chunkSizeWarningLimit: 2000,
    },
  };
}

/** Told on every build, and of no consequence: a query for Internet Explorer, and a picture of a component that no screen uses. */
const expectedWarnings = [/min-width: 0\\0/, /icon-document\.svg/];

function quietLogger(): Logger {
  const logger = createLogger('warn');
  const warn: Logger['warn'] = (message, options) => {
    if (!expectedWarnings.some((expected) => expected.test(message))) logger.warn(message, options);
  };
  return { ...logger, warn, warnOnce: warn };
}
