/**
 * Builds the pages of the reading room into web/dist and holds their size. Run: npm run web
 *
 * `--if-can` (after npm install): does nothing where the tools of development are not installed.
 */
import { existsSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

/** What the first page may load, compressed. */
const MOST_BYTES = 200 * 1024;

const canBuild = existsSync('node_modules/vite') && existsSync('web/index.html');
if (canBuild) await build();
else if (!process.argv.includes('--if-can')) {
  console.error('web/ is built in a checkout of the repository, after npm ci.');
  process.exit(1);
}

async function build() {
  const { build: bundle } = await import('vite');
  await bundle({ configFile: 'web/vite.config.ts', logLevel: 'warn' });
  const manifest = JSON.parse(readFileSync('web/dist/.vite/manifest.json', 'utf8'));
  const files = firstPage(manifest, ['index.html', 'src/pages/account/Page.svelte']);
  const bytes = files.reduce((sum, file) => sum + gzipSync(readFileSync(`web/dist/${file}`)).length, 0);
  const words = `${(bytes / 1024).toFixed(1)} KB compressed in ${files.length} files`;
  console.log(`First page: ${words}, at most ${MOST_BYTES / 1024} KB.`);
  if (bytes > MOST_BYTES) {
    console.error(`The first page is too heavy: ${words}.`);
    process.exit(1);
  }
}

/** The page itself and every file that its entries load before they show: scripts, styles and what those import. */
function firstPage(manifest, entries) {
  const seen = new Set();
  const files = new Set(['index.html', 'theme.js', 'favicon.svg']);
  const visit = (key) => {
    if (seen.has(key)) return;
    seen.add(key);
    const { file, css = [], imports = [] } = manifest[key];
    files.add(file);
    for (const style of css) files.add(style);
    for (const next of imports) visit(next);
  };
  for (const entry of entries) visit(entry);
  return [...files];
}
