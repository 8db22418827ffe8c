import { copyFile, mkdir, readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** Static fonts: variable ones end up in a PDF as nameless shapes. Regular and bold are all that the reports use. */
const fontPackages = ['noto-sans', 'noto-sans-arabic', 'noto-sans-ethiopic'];
const usedStyles = /-(400|700)-normal\.woff2$/;

/** Copies the fonts that printed reports embed to `fonts` in the program's folder, laid out as the packages lay them out. */
export async function copyReportFonts(projectFolder: string, outFolder: string): Promise<void> {
  for (const name of fontPackages) {
    const source = join(projectFolder, 'node_modules', '@fontsource', name, 'files');
    const target = join(outFolder, 'fonts', name, 'files');
    await mkdir(target, { recursive: true });
    const files = (await readdir(source)).filter((file) => usedStyles.test(file));
    await Promise.all(files.map((file) => copyFile(join(source, file), join(target, file))));
  }
}
