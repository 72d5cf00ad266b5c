import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vite';

const API = process.env['CROSSWIRE_API'] ?? 'http://127.0.0.1:8787';

/** Builds web/ into web/dist. `npm run web:dev` serves it with the API of a running `crosswire serve` behind it. */
export default defineConfig({
  root: import.meta.dirname,
  plugins: [svelte()],
  build: {
    target: ['chrome123', 'firefox121', 'safari17.5'],
    outDir: 'dist',
    emptyOutDir: true,
    manifest: true,
    // The Content-Security-Policy lets no data: font or script in, and small files are few.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      // One file of what pages share: some thirty small ones would each be a request of the first page.
      output: {
        codeSplitting: {
          groups: [{ name: 'shared', test: /web[\\/]src[\\/](?:api|charts|components|lib)|node_modules/ }],
        },
      },
      // The codecs of the model stay on the server: the page uses its types and words only.
      treeshake: { moduleSideEffects: (id) => !/\/src\/(?:model|base|app)\//.test(id) || id.includes('/web/') },
    },
  },
  server: { port: 5173, strictPort: true, proxy: { '/api': API } },
});
