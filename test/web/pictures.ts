/**
 * Takes a picture of every page of a case, light and dark, at three widths. Run:
 * node --import tsx test/web/pictures.ts CASE FOLDER [NAME...]
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { guardedPage, launch } from './support/browser.ts';
import { serve } from './support/reading-room.ts';
import { stopsOf } from './support/tour.ts';

const WIDTHS = [360, 1280, 2560];
const SCHEMES = ['light', 'dark'] as const;

const [file, folder, ...names] = process.argv.slice(2);
if (file === undefined || folder === undefined) throw new Error('Say which case, and the folder for the pictures.');
mkdirSync(folder, { recursive: true });
const room = await serve(file);
const browser = await launch();
try {
  const stops = (await stopsOf(room.origin)).filter(({ name }) => names.length === 0 || names.includes(name));
  for (const scheme of SCHEMES) {
    for (const width of WIDTHS) {
      const { page, context, faults } = await guardedPage(browser, room.origin, { scheme, width });
      for (const { name, path } of stops) {
        await page.goto(path, { waitUntil: 'networkidle' });
        await page.screenshot({
          path: join(folder, `${name}-${width}-${scheme}.png`),
          fullPage: width < 2560,
          caret: 'initial',
        });
      }
      for (const fault of faults) console.log(`${scheme} ${width}: ${fault}`);
      await context.close();
    }
  }
} finally {
  await browser.close();
  await room.close();
}
