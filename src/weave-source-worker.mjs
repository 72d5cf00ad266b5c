/** The thread's entry in a checkout: Node 20 gives threads no loader for TypeScript, so that they must register their own. */
import { register } from 'tsx/esm/api';

register();
await import('./weave-worker.ts');
