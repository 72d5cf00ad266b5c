export { extract } from '../text/extract.ts';
