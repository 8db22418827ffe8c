import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import type { InlineConfig } from 'vite';

/** The window's page, its scripts, styles and fonts. */
export function rendererBuild(projectFolder: string, outFolder: string): InlineConfig {
  return {
    configFile: false,
    logLevel: 'warn',
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
